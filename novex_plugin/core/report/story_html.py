"""The story page: one HTML file that needs no network, no QGIS and no JavaScript.

Without JavaScript, and on paper, all sheets stand below each other. With it one sheet is shown, and a slider goes along
variants or years; every control is a plain form control, so that keys, touch and screen readers work as usual. A
policy in the head forbids the page to load anything. The same story and pictures give the same bytes.
"""

import base64
import hashlib
from html import escape
from typing import Mapping, NamedTuple, Sequence, Tuple

from ...paths import resources
from ..texts import tr
from ..wording import number
from .story import AXES, GoalCell, GoalRow, Option, Story, StorySheet, share_text, sliders

STYLE, SCRIPT = "verhaal.css", "verhaal.js"


class Image(NamedTuple):
    """The picture of a sheet as it goes into the page; sizes in pixels."""

    data: bytes
    mime: str
    width: int
    height: int


def to_html(story: Story, images: Mapping[str, Image]) -> str:
    """The whole page; ``images`` are by the key of a sheet."""
    style, script = (resources("rapport", name).read_text(encoding="utf-8") for name in (STYLE, SCRIPT))
    head = (
        '<meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(script)}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{escape(story.title)}</title><meta name="author" content="{escape(story.author)}">'
        f'<meta name="date" content="{escape(story.date)}"><style>{style}</style>'
    )
    body = (
        f'<a class="skip" href="#beelden">{escape(tr("Naar de kaartbeelden"))}</a>{_cover(story)}'
        f"<main>{_sheets(story, images)}{_goals(story)}{_about(story)}</main>"
        f"<footer>{_notes(story.notes)}<p>{escape(story.foot)}</p></footer><script>{script}</script>"
    )
    return f'<!DOCTYPE html>\n<html lang="nl"><head>{head}</head><body>{body}</body></html>\n'


def _policy(script: str) -> str:
    """Only what is in the page itself: its own script, styles and pictures."""
    mark = base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode("ascii")
    return f"default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-{mark}'"


def _cover(story: Story) -> str:
    return (
        f'<header class="cover"><p class="kicker">{escape(story.kicker)}</p><h1>{escape(story.title)}</h1>'
        f'<p class="lead">{escape(story.lead)}</p></header>'
    )


# -- the sheets


def _sheets(story: Story, images: Mapping[str, Image]) -> str:
    links = "".join(f'<li><a href="#{escape(one.key)}">{escape(one.title)}</a></li>' for one in story.sheets)
    contents = f'<nav class="contents" aria-label="{escape(tr("Kaartbeelden"))}"><ol>{links}</ol></nav>'
    pages = "".join(_sheet(one, images[one.key]) for one in story.sheets)
    none = tr("Voor deze keuze is er geen kaartbeeld: er zijn dan geen voorstellen, of het blad is niet gemaakt.")
    stage = f'<div class="stage" id="toneel">{pages}<p class="none" hidden>{escape(none)}</p></div>'
    title = escape(tr("Kaartbeelden"))
    body = f"{contents}{_controls(story)}{stage}"
    return f'<section aria-labelledby="beelden"><h2 id="beelden">{title}</h2>{body}</section>'


def _sheet(sheet: StorySheet, image: Image) -> str:
    marks = "".join(f' data-{axis}="{escape(sheet.choice[axis])}"' for axis in AXES)
    data = base64.b64encode(image.data).decode("ascii")
    figures = "".join(
        f"<div><dt>{_label(label)}</dt><dd>{escape(value)}</dd></div>" for value, label in sheet.figures
    )
    scale = tr("Schaal van het blad 1:{scale}").format(scale=number(sheet.scale)) if sheet.scale else ""
    trace = tr("Spoorcode {code}").format(code=sheet.trace) if sheet.trace else ""
    caption = " · ".join(part for part in (sheet.title, scale, trace) if part)
    note = f'<p class="note">{escape(sheet.note)}</p>' if sheet.note else ""
    figures = f'<dl class="figures">{figures}</dl>' if figures else ""
    return (
        f'<article class="sheet" id="{escape(sheet.key)}"{marks}><h3>{escape(sheet.title)}</h3>{figures}{note}'
        f'<figure><div class="view"><img alt="{escape(sheet.alt)}" width="{image.width}" height="{image.height}" '
        f'decoding="async" src="data:{image.mime};base64,{data}"></div>'
        f"<figcaption>{escape(caption)}</figcaption></figure></article>"
    )


def _label(label: str) -> str:
    return "<br>".join(escape(line) for line in label.splitlines())


# -- the controls: hidden until the script shows them


def _controls(story: Story) -> str:
    along = sliders(story.axes)
    words = {"thema": tr("Onderwerp"), "gebied": tr("Gebied"), "variant": tr("Variant"), "horizon": tr("Horizon")}
    choices = "".join(_choice(axis, words[axis], story.axes[axis]) for axis in AXES)
    return (
        f'<form class="controls" hidden autocomplete="off" aria-label="{escape(tr("Kies een kaartbeeld"))}">'
        f'{choices}{_slider(along)}<p class="status" role="status" aria-live="polite"></p></form>'
    )


def _choice(axis: str, title: str, choices: Sequence[Option]) -> str:
    """One group of radio buttons; hidden where there is nothing to choose."""
    items = "".join(
        f'<label><input type="radio" name="{axis}" value="{escape(code)}"{" checked" if not place else ""}>'
        f"<span>{escape(name or tr('Hele provincie'))}</span></label>"
        for place, (code, name) in enumerate(choices)
    )
    hidden = "" if len(choices) > 1 else " hidden"
    return f'<fieldset class="choice" data-axis="{axis}"{hidden}><legend>{escape(title)}</legend>{items}</fieldset>'


def _slider(along: Sequence[str]) -> str:
    if not along:
        return _enlarge()
    names = {"variant": tr("varianten"), "horizon": tr("horizons")}
    items = "".join(
        f'<label><input type="radio" name="langs" value="{axis}"{" checked" if not place else ""}>'
        f"<span>{escape(names[axis])}</span></label>"
        for place, axis in enumerate(along)
    )
    hidden = "" if len(along) > 1 else " hidden"
    title, tip = escape(tr("Schuif langs")), escape(tr("Pijltjes, Home en End werken ook; op een scherm kunt u vegen."))
    return (
        f'<fieldset class="choice"{hidden}><legend>{title}</legend>{items}</fieldset>{_enlarge()}'
        f'<div class="slide"><input type="range" id="schuif" min="0" max="1" step="1" value="0" '
        f'aria-label="{title}" title="{tip}"><div class="ticks" aria-hidden="true"></div></div>'
    )


def _enlarge() -> str:
    on, off = escape(tr("Vergroot")), escape(tr("Passend"))
    return f'<button type="button" class="large" aria-pressed="false" data-on="{off}" data-off="{on}">{on}</button>'


# -- goals, variants and notes


def _goals(story: Story) -> str:
    if not story.goals and not story.silent:
        return ""
    title = escape(tr("Doelen en wat de varianten optellen"))
    text = tr("Elk doel is gemeten in zijn eigen jaar. Zoekgebieden tellen niet mee. Een balk is vol bij 100 %.")
    table = _goal_table(story) if story.goals else ""
    return (
        f'<section class="goals" aria-labelledby="doelen"><h2 id="doelen">{title}</h2>'
        f'<p class="quiet">{escape(text)}</p>{table}{_silent(story.silent)}</section>'
    )


def _goal_table(story: Story) -> str:
    heads = "".join(
        f'<th scope="col" data-variant="{escape(code)}">{escape(name)}</th>' for code, name in story.variants
    )
    rows = "".join(_goal_row(row, story.variants) for row in story.goals)
    title = escape(tr("Doelen tegenover totalen, per variant"))
    return (
        f'<div class="wide" tabindex="0" role="region" aria-label="{title}"><table><caption>{title}</caption>'
        f'<thead><tr><th scope="col">{escape(tr("Doel"))}</th><th scope="col">{escape(tr("Gevraagd"))}</th>{heads}'
        f"</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _goal_row(row: GoalRow, variants: Tuple[Option, ...]) -> str:
    note = f'<p class="quiet">{escape(row.note)}</p>' if row.note else ""
    cells = "".join(
        f'<td data-variant="{escape(code)}">{_goal_cell(cell)}</td>'
        for (code, _name), cell in zip(variants, row.cells)
    )
    return (
        f'<tr><th scope="row">{escape(row.indicator)}<p class="quiet">{escape(row.about)}</p>{note}</th>'
        f"<td>{escape(row.asked)}</td>{cells}</tr>"
    )


def _goal_cell(cell: GoalCell) -> str:
    share = share_text(cell)
    band = f'<p class="quiet">{escape(cell.band)}</p>' if cell.band else ""
    if not share:
        return f"<p><b>{escape(cell.text)}</b></p>{band}"
    width = min(100.0, max(0.0, cell.share_pct or 0.0))
    done = " done" if (cell.share_pct or 0.0) >= 100.0 else ""
    return (
        f'<p><b>{escape(cell.text)}</b> <span class="share">{escape(share)}</span></p>'
        f'<div class="bar{done}" aria-hidden="true"><i style="width:{width:.1f}%"></i></div>{band}'
    )


def _silent(rows: Sequence[Tuple[str, str]]) -> str:
    if not rows:
        return ""
    items = "".join(
        f'<li>{escape(name)}{f" <span>{escape(why)}</span>" if why else ""}</li>' for name, why in rows)  # fmt: skip
    count = escape(tr("Doelen zonder cijfer ({count})").format(count=len(rows)))
    return f'<details class="silent"><summary>{count}</summary><ul>{items}</ul></details>'


def _about(story: Story) -> str:
    if not story.about:
        return ""
    items = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(text)}</dd></div>" for name, text in story.about)
    head = f'<h2 id="varianten">{escape(tr("De varianten"))}</h2>'
    return f'<section aria-labelledby="varianten">{head}<dl class="about">{items}</dl></section>'


def _notes(notes: Sequence[str]) -> str:
    return "".join(f"<p>{escape(note)}</p>" for note in notes)
