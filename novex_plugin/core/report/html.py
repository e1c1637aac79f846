"""The report as one HTML file: no links to anything outside it but the articles, pictures inside, good on paper.

Readable without a mouse and with a screen reader: landmarks, a skip link, captions, scopes, text for every picture,
and no meaning in colour alone. The same document and pictures give the same bytes.
"""

import base64
from html import escape
from typing import Callable, Dict, List, Mapping

from ...paths import resources
from ..checks.outcomes import BY_CODE
from ..texts import tr
from ..wording import number
from .blocks import (
    Block,
    Cell,
    Contents,
    Document,
    Facts,
    Heading,
    Legend,
    Line,
    Listing,
    Note,
    Picture,
    Table,
    Text,
    Verdict,
)

STYLE = "rapport.css"
DONE = "done"  # the mark of what is ticked


def to_html(document: Document, pictures: Mapping[str, bytes]) -> str:
    """The whole page; ``pictures`` are PNG by key, and a picture that is missing leaves its text."""
    writer = _Writer(document, pictures)
    style = resources("rapport", STYLE).read_text(encoding="utf-8")
    head = (
        f'<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(document.title)}</title>"
        f'<meta name="author" content="{escape(document.author)}"><meta name="date" content="{escape(document.date)}">'
        f"<style>{style}</style>"
    )
    body = (
        f'<a class="skip" href="#inhoud">{escape(tr("Naar de inhoud"))}</a>'
        f'<header class="cover"><p class="kicker">{escape(document.kicker)}</p><h1>{escape(document.title)}</h1>'
        f'<p class="subtitle">{escape(document.subtitle)}</p></header>'
        f'<main id="inhoud">{writer.body()}</main><footer>{escape(document.foot)}</footer>'
    )
    return f'<!DOCTYPE html>\n<html lang="nl"><head>{head}</head><body>{body}</body></html>\n'


class _Writer:
    def __init__(self, document: Document, pictures: Mapping[str, bytes]) -> None:
        self._document, self._pictures = document, pictures
        self._level = 1
        self._writers: Dict[type, Callable[..., str]] = {
            Heading: self._heading, Text: self._text, Note: self._note, Facts: self._facts, Table: self._table,
            Listing: self._listing, Verdict: self._verdict, Picture: self._picture, Contents: self._contents,
        }  # fmt: skip

    def body(self) -> str:
        """Sections: one per part, so that a reader can jump from one to the next."""
        parts: List[str] = []
        open_ = False
        for block in self._document.blocks:
            if isinstance(block, Heading) and block.level == 1:
                parts.append(("</section>" if open_ else "") + f'<section aria-labelledby="{escape(block.anchor)}">')
                open_ = True
            parts.append(self._block(block))
        return "".join(parts) + ("</section>" if open_ else "")

    def _block(self, block: Block) -> str:
        return self._writers[type(block)](block)

    def _heading(self, block: Heading) -> str:
        level = self._level = min(block.level, self._level) + 1  # a reader that jumps by level meets no gap
        number_ = f'<span class="number">{escape(block.number)}</span> ' if block.number else ""
        text = f"{number_}{_mark(block.mark)}{escape(block.text)}"
        return f'<h{level} class="l{block.level}" id="{escape(block.anchor)}">{text}</h{level}>'

    def _text(self, block: Text) -> str:
        return f"<p{_class(block.style)}>{escape(block.text)}</p>"

    def _note(self, block: Note) -> str:
        title = f"<strong>{escape(block.title)}</strong><br>" if block.title else ""
        return f'<p class="note {escape(block.kind)}">{title}{escape(block.text)}</p>'

    def _facts(self, block: Facts) -> str:
        rows = "".join(f"<div><dt>{escape(label)}</dt><dd>{_lines(found)}</dd></div>" for label, found in block.rows)
        return f'<dl class="facts">{rows}</dl>'

    def _table(self, block: Table) -> str:
        total = sum(column.width for column in block.columns) or 1.0
        sizes = "".join(f'<col style="width:{100 * column.width / total:.1f}%">' for column in block.columns)
        heads = "".join(
            f'<th scope="col"{_class("figure" if column.number else "")}>{escape(column.title)}</th>'
            for column in block.columns
        )
        rows = "".join(self._row(block, row) for row in block.rows)
        return (
            f'<div class="wide" tabindex="0" role="region" aria-label="{escape(block.title)}">'
            f"<table><caption>{escape(block.title)}</caption><colgroup>{sizes}</colgroup>"
            f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
        )

    @staticmethod
    def _row(block: Table, row: "tuple[Cell, ...]") -> str:
        cells = "".join(
            f"<td{_class('figure' if column.number else '')}>{_lines(found)}</td>"
            for column, found in zip(block.columns, row)
        )
        return f"<tr>{cells}</tr>"

    def _listing(self, block: Listing) -> str:
        tag = "ol" if block.numbered else "ul"
        items = "".join(f"<li>{self._box(found) if block.boxes else ''}{_lines(found)}</li>" for found in block.items)
        return f"<{tag}{_class('boxes' if block.boxes else '')}>{items}</{tag}>"

    @staticmethod
    def _box(found: Cell) -> str:
        done = bool(found) and found[0].mark == DONE
        text = tr("gereed") if done else tr("nog te leveren")
        return f'<span class="box" role="img" aria-label="{escape(text)}">{"☑" if done else "☐"}</span>'

    def _verdict(self, block: Verdict) -> str:
        chips = "".join(
            f'<li class="chip {code}">{_mark(code)}<b>{number(count)}</b> {escape(tr(BY_CODE[code].label))}</li>'
            for code, count in block.counts
        )
        facts = "".join(f"<p>{escape(line.text)}</p>" for line in block.facts)
        return (
            f'<div class="verdict {block.worst}"><p class="sentence">{_mark(block.worst)}{escape(block.sentence)}</p>'
            f'{facts}<ul class="chips">{chips}</ul></div>'
        )

    def _picture(self, block: Picture) -> str:
        if block.svg:
            label = f'<svg role="img" aria-label="{escape(block.alt)}" '
            image = block.svg.replace("<svg ", label, 1)
        elif block.key in self._pictures:
            data = base64.b64encode(self._pictures[block.key]).decode("ascii")
            image = f'<img alt="{escape(block.alt)}" src="data:image/png;base64,{data}">'
        else:
            image = f'<p class="quiet">{escape(block.alt)}</p>'
        legend = "".join(f"<li>{_sign(one)}{escape(one.text)}</li>" for one in block.legend)
        legend = f'<ul class="legend">{legend}</ul>' if legend else ""
        return f"<figure>{image}<figcaption>{escape(block.caption)}{legend}</figcaption></figure>"

    def _contents(self, _block: Contents) -> str:
        """Parts, and within them the objects folded away when there are many."""
        items: List[str] = []
        inner: List[str] = []
        for heading in self._document.headings(2):
            link = f'<a href="#{escape(heading.anchor)}">{_mark(heading.mark)}{escape(heading.text)}</a>'
            if heading.level == 1:
                items.append(_closed(inner))
                inner = []
                items.append(f'<li><span class="number">{escape(heading.number)}</span> {link}')
            else:
                inner.append(f"<li>{link}</li>")
        items.append(_closed(inner))
        title = escape(tr("Inhoud"))
        return f'<nav class="contents" aria-label="{title}"><h2>{title}</h2><ol>{"".join(items[1:])}</ol></nav>'


def _closed(inner: List[str]) -> str:
    return f"<ul>{''.join(inner)}</ul></li>" if inner else "</li>"


def _lines(found: Cell) -> str:
    return "".join(f"<p{_class(line.style)}>{_line(line)}</p>" for line in found)


def _line(line: Line) -> str:
    label = f'<span class="label">{escape(line.label)}</span> ' if line.label else ""
    text = f'<a href="{escape(line.link)}">{escape(line.text)}</a>' if line.link else escape(line.text)
    return f"{label}{_mark(line.mark)}{text}"


def _mark(code: str) -> str:
    """The sign of a class; its name stands in the text beside it, so it is silent."""
    if code not in BY_CODE:
        return ""
    return f'<span class="mark {code}" aria-hidden="true">{BY_CODE[code].symbol}</span>'


def _sign(legend: Legend) -> str:
    kind = "outline" if legend.outline else ("near" if legend.hatched else "area")
    return f'<span class="sign {kind} {escape(legend.mark)}" aria-hidden="true"></span>'


def _class(names: str) -> str:
    return f' class="{names}"' if names else ""
