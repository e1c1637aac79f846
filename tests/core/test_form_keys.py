"""Alt plus a letter does one thing: no two widgets of a form that can be seen together share an access key."""

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Iterator, List, Tuple

import pytest

FORMS = sorted((Path(__file__).resolve().parents[2] / "forms").glob("*.ui"))


def access_keys(widget: ElementTree.Element, pages: Tuple[str, ...] = ()) -> Iterator[Tuple[str, str, Tuple[str, ...]]]:
    """(letter, text, states it belongs to) of every text with an access key.

    A page shows one of its states at a time: a page of a QStackedWidget, or a widget named ``...State``.
    """
    stacked = widget.get("class") == "QStackedWidget"
    for child in widget:
        name = child.get("name", "")
        inside = (*pages, name) if child.tag == "widget" and (stacked or name.endswith("State")) else pages
        if child.tag == "property" and (text := child.findtext("string")) and (key := re.search(r"&(\w)", text)):
            yield key.group(1).lower(), text, pages
        else:
            yield from access_keys(child, inside)


def seen_together(one: Tuple[str, ...], other: Tuple[str, ...]) -> bool:
    shorter = min(len(one), len(other))
    return one[:shorter] == other[:shorter]


def clashes(form: Path) -> List[Tuple[str, str]]:
    keys = list(access_keys(ElementTree.parse(form).getroot()))
    return [
        (text, again)
        for number, (key, text, pages) in enumerate(keys)
        for other, again, others in keys[number + 1 :]
        if key == other and seen_together(pages, others)
    ]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_access_keys_are_unique(form):
    assert clashes(form) == []


def test_a_clash_would_be_seen(tmp_path):
    form = tmp_path / "form.ui"
    label = '<widget class="QLabel"><property name="text"><string>&amp;{}</string></property></widget>'
    form.write_text(f"<ui><widget>{label.format('Functie')}{label.format('formulier')}</widget></ui>", encoding="utf-8")
    assert clashes(form) == [("&Functie", "&formulier")]
