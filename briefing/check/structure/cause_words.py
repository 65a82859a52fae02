"""The words by which English tells causes, reasons and purposes: closed classes (see ``cause``)."""

from __future__ import annotations

# The cause stands after these (as lemmas or forms).
AFTER = (
    "because of", "because", "due to", "owing to", "thanks to", "on account of", "as a result of",
    "as a consequence of", "in consequence of", "on the ground of", "on the ground that",
    "on ground of", "on ground that", "in response to",
    "in reaction to", "in reply to", "in retaliation for", "in view of", "in light of", "in the light of",
    "given that", "for fear of", "for lack of", "for want of", "for the sake of", "in order to",
    "in order that",
    "so as to", "so as not to", "with a view to", "with the aim of", "in the hope of", "in the hope that",
    "in a bid to", "in an effort to", "in an attempt to", "in return for", "in exchange for", "in protest at",
    "in protest against", "in anticipation of", "result from", "stem from", "arise from", "spring from",
    "rest on", "be the result of", "be the outcome of", "be the consequence of", "be the product of",
    "by reason of", "by virtue of", "for reason of", "at the request of", "at the suggestion of",
    "the result of", "the outcome of", "the consequence of", "the product of", "now that", "be a result of",
    "a result of", "a consequence of",
    "be a consequence of", "be an outcome of", "be a product of", "be an effect of", "be the effect of",
    "have its origin in", "have its root in", "have their root in", "originate in",
    "for the reason that", "on the basis that", "on the basis of", "on the strength of", "seeing that",
    "considering that", "inasmuch as", "by dint of", "born of", "so that", "as a response to",
    "as a reaction to", "in deference to", "under pressure from", "at the insistence of", "on the back of",
    "be down to", "come down to", "boil down to", "be attributable to", "be rooted in", "be the fault of",
    "in recognition of", "out of consideration for", "owe to", "owe much to",
    "owe more to", "owe chiefly to", "owe mainly to", "in compensation for", "in the interest of",
    "in a move to", "as a way to", "as a means to", "as a means of", "off the back of", "courtesy of",
    "in the belief that", "in the knowledge that", "in the expectation of", "in the expectation that",
    "in pursuit of", "as compensation for", "as a reward for", "as punishment for", "in punishment for",
    "as a precaution against", "at the behest of", "at the urging of", "at the instigation of",
    "in recompense for", "with the goal of", "with the intention of", "with the purpose of",
    "for the purpose of", "cite", "derive from", "flow from", "grow out of", "emanate from", "follow from",
)  # fmt: skip
# What something depends on and what hinders it are causes too, but need no counterpart of their own.
DEPENDING = (
    "depend on", "depend upon", "hinge on", "hinge upon", "be decided by", "be determined by", "be shaped by",
    "be hampered by", "be held back by", "be held up by", "be delayed by", "be blocked by",
    "moved by", "driven by", "spurred by", "stirred by", "motivated by", "prompted by", "impelled by",
    "inspired by", "fuelled by", "fueled by", "worried by", "alarmed by",
)  # fmt: skip
HINDERING = ("stand in the way of", "get in the way of", "hold back", "hold up")
DECIDING = frozenset(
    "decide determine shape hinder hamper impede obstruct prevent delay create generate breed entail"
    " allow enable permit".split()
)
# "Become a hurdle to": what stands in the way of something.
OBSTACLES = frozenset("hurdle obstacle barrier impediment hindrance threat bar brake block".split())
# "Raising doubts about": what gives rise to a feeling.
RAISING = frozenset("raise draw stir create spread sow".split())
# The cause stands before these.
BEFORE = (
    "lead to", "result in", "give rise to", "bring about", "contribute to", "account for", "be behind",
    "lie behind", "be why", "set off", "spark off", "touch off", "be at the root of",
    "lie at the root of", "be responsible for", "pave the way for", "open the way for", "open the way to",
    "clear the way for", "set the stage for", "lay the groundwork for", "lay the ground for",
    "lay the foundation for", "usher in", "bring on", "give impetus to", "have the effect of",
    "be instrumental in", "be to blame for", "put an end to", "put pay to", "cut short",
    "be the reason for", "be the cause of", "drive force behind", "explain why", "translate into",
    "add up to", "mean that", "leave little room for", "leave no room for", "leave no choice but",
    "with the result that", "with the consequence that",
)  # fmt: skip
# "Would have to contribute to the fund", "take it to mean that": what somebody gives or reads is no cause.
GIVING = frozenset({"contribute", "mean"})
# Verbs whose subject is the cause.
CAUSING = frozenset(
    "cause prompt trigger spark provoke fuel force push drive compel induce lead persuade"
    " necessitate precipitate arouse elicit evoke engender spur ignite unleash kindle instigate incite"
    " oblige impel occasion stoke foment foster galvanise galvanize motivate inspire".split()
)
CONCEDING = {
    "although": (("although",),), "though": (("though",),), "despite": (("despite",),),
    "notwithstanding": (("notwithstanding",),), "in": (("in", "spite", "of"),),
    "even": (("even", "as"), ("even", "while")),
}  # fmt: skip
REASONS = frozenset(
    "reason cause explanation ground grounds motive factor justification rationale catalyst impetus trigger"
    " driver spur stimulus motivation pretext root".split()
)
# "Attribute, put, trace, blame it … to, down to, on": the verb, and the word after which the cause stands.
ASCRIBING = {
    "attribute": ("to",), "ascribe": ("to",), "put": ("down", "to"), "trace": ("to",), "base": ("on",),
    "blame": ("on",), "pin": ("on",), "chalk": ("up", "to"), "link": ("to",), "tie": ("to",),
    "connect": ("with",),
}  # fmt: skip
# "Blame, credit X for Y": the cause stands between.
CREDITING = {"blame": ("for",), "credit": ("with", "for"), "fault": ("for",), "thank": ("for",)}
# "Brought work to a halt", "kept them from leaving": what a verb with these does to its object.
ENDING = frozenset("halt standstill end stop close conclusion".split())
KEEPING = frozenset("keep stop prevent deter dissuade discourage".split())
FEELINGS = frozenset(
    "fear worry concern solidarity sympathy respect anger frustration necessity need desire wish hope"
    " expectation anxiety fairness caution loyalty gratitude kindness spite habit conviction belief curiosity"
    " courtesy desperation principle consideration regard pity sense lack".split()
)
# With these one opens what one does out of a feeling.
FEELING = frozenset(
    "fear hope worry want wish believe dread expect anticipate suspect doubt resent anxious afraid worried"
    " concerned alarmed angry eager keen wary mindful conscious convinced fearful hopeful weary tired"
    " frustrated".split()
)
# "Raise doubts" is read as "question": its forms.
RAISES = frozenset("raise raises raised raising cast casts casting".split())
# What is raised, stirred or created among people.
RAISED = FEELINGS | frozenset(
    "doubt question suspicion unease alarm outrage fury criticism tension speculation controversy confusion"
    " uncertainty discontent resentment distrust mistrust excitement protest opposition resistance unrest"
    " panic dismay disquiet".split()
)
ENDS = frozenset({",", ";", ":", "—", "–", "(", ")", ".", "”", '"'})
TURNS = frozenset("but while whereas although though yet".split())
VIEWING = frozenset("see view stand go happen know hear understand".split())
WEIGHING, SPAN = frozenset("more rather not as less perhaps".split()), 10
# "…, a result that arose from": what is told before.
OPENERS = frozenset("PRP DT NN NNS NNP NNPS PRP$ JJ JJR JJS EX CD PDT".split())
OUTCOMES = frozenset(
    "result outcome development step move situation state fact thing decision consequence change".split()
)
