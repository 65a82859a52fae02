"""The few fields that people write in Markdown (a preface, a note on a source): rendered, then sanitised.

python-markdown passes script tags, event handlers and ``javascript:`` links, so its output is never used
unsanitised. Nothing that comes from a source or a model goes through here.
"""

from __future__ import annotations

from typing import Any

from justhtml import (
    Drop,
    Edit,
    Element,
    JustHTML,
    Node,
    Regex,
    SanitizationPolicy,
    Text,
    Unwrap,
    UrlPolicy,
    UrlRule,
)
from markdown import Markdown
from markupsafe import Markup

from briefing.render.chars import visible

_INLINE = frozenset("a abbr b br code em i s strong sub sup".split())
_BLOCK = frozenset("blockquote div hr li ol p pre ul".split())
_TABLE = frozenset("table thead tbody tr th td".split())
_LINKS = UrlPolicy(
    default_handling="strip",
    allow_rules={
        ("a", "href"): UrlRule(
            allowed_schemes={"http", "https", "mailto"}, resolve_protocol_relative=None, handling="allow"
        )
    },
)


def _policy(tags: frozenset[str], *, footnotes: bool) -> SanitizationPolicy:
    links = {"href", "title"}
    number, ids = Regex(r"[0-9]{1,4}"), Regex(r"(?:fn|fnref)-[a-z0-9-]{1,60}")
    notes: dict[str, Any] = {"sup": {"id": {ids}}, "li": {"id": {ids}}, "div": {"class": {"footnote"}}}
    return SanitizationPolicy(
        allowed_tags=tags,
        allowed_attributes={"a": links, "ol": {"start": {number}}, **(notes if footnotes else {})},
        url_policy=_LINKS,
        drop_content_tags={"script", "style", "iframe", "object", "template", "svg", "math"},
        force_link_rel={"noopener", "noreferrer"},
    )


_FOR_HTML = _policy(_INLINE | _BLOCK | _TABLE, footnotes=True)
_FOR_MARKDOWN = _policy(_INLINE | _BLOCK, footnotes=False)
# CommonMark has neither tables nor footnotes: rows become lines, notes a list at the end.
_FLATTEN = (
    Drop("a.footnote-backref, .footnote hr"),
    Unwrap(".footnote p"),
    Edit("sup", lambda node: _replace(node, f"({node.to_text()})")),
    Edit("tr", lambda node: _replace(node, " / ".join(node.to_text(separator="\n").split("\n")), "p")),
)


def prose_html(text: str, prefix: str) -> Markup:
    """Safe HTML of a Markdown field; headings become paragraphs. ``prefix`` keeps footnote ids apart.

    ``prefix`` must come from the closed alphabet of ``ids``.
    """
    clean = JustHTML(_rendered(text, prefix), fragment=True, policy=_FOR_HTML)
    return Markup(clean.to_html(pretty=False).strip())


def prose_markdown(text: str) -> str:
    """The same field as CommonMark without raw HTML, for the Markdown brief."""
    flat = JustHTML(_rendered(text, "prose"), fragment=True, sanitize=False, transforms=list(_FLATTEN))
    clean = JustHTML(flat.to_html(pretty=False), fragment=True, policy=_FOR_MARKDOWN)
    return visible(clean.to_markdown().strip())


def _rendered(text: str, prefix: str) -> str:
    # A new Markdown object each time: footnotes of one document leak into the next through a shared one.
    converter = Markdown(
        extensions=["sane_lists", "tables", "footnotes"],
        extension_configs={"footnotes": {"SEPARATOR": f"-{prefix}-"}},
        output_format="html",
    )
    return converter.convert(visible(text))


def _replace(node: Node, words: str, tag: str = "span") -> None:
    made = Element(tag, None, "html")
    made.append_child(Text(words))
    if node.parent is not None:
        node.parent.replace_child(made, node)
