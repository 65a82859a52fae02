"""Where a quotation may begin and end."""

import pytest

from briefing.check.boundary import is_inside

# "|" marks the position.
INSIDE = """
can|not
1|5,000
5|,000
5,|000
5,000|.5
5,000.|5
10|:30
£1.6|bn
10–|15 countries
2024|-25
1 |500 people
1| 500 people
5|½
10|²
km|²
CO|₂
−|5 degrees
-|5 degrees
fell by -|£5
don|’t
don’|t
US-|led
US|-led
non-|binding
U.|S.
U|.S.
e.|g.
example|.com
R|&D
caf|e\u0301
ニュー|ヨーク
五|千人
十|五千
정상|회담
👍|🏽
👨\u200d|👩
👨|\u200d👩
🇬|🇧
🇬🇧🇸|🇪
❤|\ufe0f
deal|\u00adings
deal\u00ad|ings
سلا|م
"""

WHOLE = """
the |deal
deal|, he said
deal|. The next
deal|.The next
clear|—fortify
clear—|fortify
clear--|fortify
Starmer|’s plan
Starmer|'s plan
l’|accord
dell'|accordo
5,000|.
5,000|, and
£|5
5|%
deal|¹
in 2025 |5,000 troops
不|同意
同意|了
上海|合作
ไม่|เห็นด้วย
🇬🇧|🇸🇪
👍|👍
“|deal
deal|”
(|deal
و |السلام
"""


@pytest.mark.parametrize("marked", INSIDE.strip().splitlines())
def test_inside_a_word_number_or_visible_character(marked: str) -> None:
    assert is_inside(marked.replace("|", ""), marked.index("|"))


@pytest.mark.parametrize("marked", WHOLE.strip().splitlines())
def test_between_words(marked: str) -> None:
    assert not is_inside(marked.replace("|", ""), marked.index("|"))


@pytest.mark.parametrize("text", ["", "x", "🇬🇧"])
def test_ends_of_a_text_are_boundaries(text: str) -> None:
    assert not is_inside(text, 0)
    assert not is_inside(text, len(text))
