"""Verdicts do not hang on the order of a set, which changes from one process to the next."""

from briefing.check.structure.focus import focus


class Turned(frozenset):
    """A set that is gone through backwards."""

    def __iter__(self):
        return iter(sorted(super().__iter__(), reverse=True))


def test_sentences_chosen_do_not_depend_on_the_order_of_their_words(monkeypatch):
    from briefing.check.structure import focus as module

    claim = "The port authority closed three berths after the storm damaged its cranes last Tuesday."
    words = claim.rstrip(".").split()
    evidence = " ".join(f"{' '.join(words[k : k + 5] + words[:k])} again.".capitalize() for k in range(9))
    focus.cache_clear()
    one = focus(claim, evidence)
    turned = tuple((text, Turned(stems)) for text, stems in module.parts(evidence))
    monkeypatch.setattr(module, "parts", lambda text: turned)
    focus.cache_clear()
    assert focus(claim, evidence) == one
    focus.cache_clear()
