"""The help of an algorithm: a little Markdown in ``resources/help``, turned into HTML.

Paragraphs, lists, ``**bold**`` and `` `code` `` are all that help needs. Qt has a Markdown reader of its
own, but only from 5.14 on, and 5.15 loses code and misplaces bold words in lists.
"""

import re
from functools import cache
from html import escape
from typing import List

from ..paths import resources

_ITEM = "- "


@cache
def help_html(algorithm_id: str) -> str:
    """The help as HTML without head or styles; empty when there is no text for the algorithm."""
    path = resources("help", f"{algorithm_id}.md")
    return to_html(path.read_text(encoding="utf-8")) if path.is_file() else ""


def to_html(markdown: str) -> str:
    """Blocks are separated by an empty line; a block of lines that start with a dash is a list."""
    blocks = [block.strip().splitlines() for block in re.split(r"\n\s*\n", markdown) if block.strip()]
    return "\n".join(_block(lines) for lines in blocks)


def _block(lines: List[str]) -> str:
    if all(line.startswith(_ITEM) for line in lines):
        items = "".join(f"<li>{_words(line[len(_ITEM):])}</li>" for line in lines)
        return f"<ul>{items}</ul>"
    return f"<p>{_words(' '.join(lines))}</p>"


def _words(text: str) -> str:
    text = re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text, quote=False))
    return re.sub(r"\*\*([^*]+)\*\*", r"<b>\1</b>", text)
