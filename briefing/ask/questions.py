"""What the spec asks, as the prompts put it."""

from __future__ import annotations

from briefing.spec import Section, Spec, Topic

_LANGUAGES = {
    "ar": "Arabic", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek",
    "en": "English", "es": "Spanish", "et": "Estonian", "fi": "Finnish", "fr": "French", "ga": "Irish",
    "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian",
    "ja": "Japanese", "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "mt": "Maltese", "nl": "Dutch",
    "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak",
    "sl": "Slovenian", "sv": "Swedish", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese",
    "zh": "Chinese",
}  # fmt: skip


def language_name(code: str) -> str:
    """The language in English words (ISO 639-1, the official languages of the EU and the most spoken)."""
    return _LANGUAGES.get(code.split("-")[0].lower(), f"the language {code}")


def questions(spec: Spec) -> list[str]:
    """Every question the brief answers, topics by title where they have no question."""
    sections: list[Section] = [spec.bottom_line, spec.takeaways, spec.risks, spec.events, spec.positions]
    found = [line for section in sections for line in _of(section)]
    return list(dict.fromkeys(found))


def topics(spec: Spec) -> list[str]:
    """What the brief is about, in short, for the prompt that is sent most often: titles, else questions."""
    sections: list[Section] = [spec.takeaways, spec.risks, spec.events, spec.positions]
    titles = [topic.title for section in sections for topic in section.topics]
    return list(dict.fromkeys(titles)) or [section.question for section in sections if section.question]


def _of(section: Section) -> list[str]:
    asked = [section.question] if section.question else []
    return asked + [_topic(topic) for topic in section.topics]


def _topic(topic: Topic) -> str:
    return topic.question or topic.title
