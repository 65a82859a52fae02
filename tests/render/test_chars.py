from briefing.render.chars import html_text, visible


def test_ordinary_text_of_any_script_is_left_alone() -> None:
    text = "Żółć — “naïve” عربي\u200cفارسی 中文 \u200f👩‍👩‍👧\u00a0ok"
    assert visible(text) == text
    assert html_text(text) == text


def test_bidi_controls_are_named() -> None:
    assert visible("a\u202eb\u2069c") == "a⟨U+202E⟩b⟨U+2069⟩c"


def test_html_keeps_the_true_character_but_isolates_it() -> None:
    assert html_text("\u202e") == (
        '<bdi class="ctl" data-code="U+202E" title="RIGHT-TO-LEFT OVERRIDE">\u202e</bdi>'
    )


def test_html_leaves_out_characters_that_html_forbids() -> None:
    assert html_text("\x00") == '<bdi class="ctl" data-code="U+0000" title="control character"></bdi>'


def test_markup_is_escaped() -> None:
    assert html_text("<b>&\"'") == "&lt;b&gt;&amp;&#34;&#39;"
