"""Translatable texts without Qt.

Dutch is the source language. ``tr`` returns the text as it stands until the plugin installs a
translator (``set_translator``), so core stays free of Qt and still speaks the user's language.
Write ``tr("... {name}").format(name=...)``, never an f-string inside ``tr``.
"""

from typing import Callable


def _same(text: str) -> str:
    return text


_translate: Callable[[str], str] = _same


def tr(text: str) -> str:
    """The text in the user's language."""
    return _translate(text)


def set_translator(translate: Callable[[str], str]) -> None:
    global _translate  # noqa: PLW0603 - one language per process, set once at start-up
    _translate = translate


def reset_translator() -> None:
    set_translator(_same)
