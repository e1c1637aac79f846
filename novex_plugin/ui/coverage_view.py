"""One subject of the startpakket as rich text: what answers it at every horizon, and what does not suit."""

from html import escape
from typing import List, Sequence

from qgis.PyQt.QtGui import QPalette

from ..core.accounting import coverage_table
from ..core.accounting.coverage import QUESTIONS, Cell, Coverage, Line
from ..core.accounting.vista import JUDGEMENT, Fit, Remark
from ..core.model.annexes import Answer
from ..core.model.codelists import code_name
from ..core.texts import tr
from .look import dim_colour

OBJECT_LINK = "object:"
SHOWN = 12  # objects per horizon; the table that can be saved has all of them


def subject_html(found: Coverage, line: Line, palette: QPalette) -> str:
    """Links are ``object:<uuid>``; horizons that say the same are told together."""
    dim = dim_colour(palette).name()
    parts: List[str] = []
    if line.note:
        parts.append(f'<p style="color:{dim};margin:0 0 8px 0">{escape(line.note)}</p>')
    if not line.is_here:
        parts.append(_line(tr("Dit gebied ligt volgens de basisset niet in deze provincie.")))
    if line.fit is not None:
        parts += _fit(found, line.fit, dim)
    for horizons in _alike(found, line):
        parts.append(_head(", ".join(horizons)))
        parts += _horizon(found, line, horizons[0], dim)
    return "".join(parts)


def _alike(found: Coverage, line: Line) -> List[List[str]]:
    """The horizons in groups of neighbours at which the subject stands the same."""
    groups: List[List[str]] = []
    before: object = None
    for horizon in found.horizons:
        now = [(cell.perspective, cell.objects, cell.answer) for cell in line.at(horizon)]
        if groups and now == before:
            groups[-1].append(horizon)
        else:
            groups.append([horizon])
        before = now
    return groups


def _horizon(found: Coverage, line: Line, horizon: str, dim: str) -> List[str]:
    cells = line.at(horizon)
    answer = next((cell.answer for cell in cells if cell.answer is not None), None)
    parts = [_answer(answer, dim)] if answer is not None else []
    drawn = [cell for cell in cells if cell.objects]
    for cell in drawn:
        parts.append(_objects(found, cell, dim, named=len(cells) > 1))
    if not drawn and answer is None:
        parts.append(f'<p style="color:{dim};margin:0">{escape(tr("Nog niets getekend of geschreven."))}</p>'
                     if line.group == QUESTIONS else
                     f'<p style="color:{dim};margin:0">{escape(tr("Nog niets getekend."))}</p>')  # fmt: skip
    silent = coverage_table.silent_words(line, horizon)
    if silent and len(line.perspectives) > 1 and (drawn or answer):
        text = tr("Nog niet beantwoord vanuit: {names}.").format(names=silent)
        parts.append(f'<p style="color:{dim};margin:2px 0 0 0">{escape(text)}</p>')
    return parts


def _objects(found: Coverage, cell: Cell, dim: str, *, named: bool) -> str:
    shown = [_link(found, uuid) for uuid in cell.objects[:SHOWN]]
    more = len(cell.objects) - SHOWN
    if more > 0:
        shown.append(escape(tr("en nog {count}").format(count=more)))
    head = ""
    if named and cell.perspective:
        head = f'<span style="color:{dim}">{escape(coverage_table.perspective_name(cell.perspective))}: </span>'
    searching = ""
    if cell.searching:
        text = tr("waarvan {count} zoekgebied(en)").format(count=cell.searching)
        searching = f' <span style="color:{dim}">({escape(text)})</span>'
    return f'<p style="margin:0 0 3px 0">{head}{", ".join(shown)}{searching}</p>'


def _answer(answer: Answer, dim: str) -> str:
    who = ", ".join(filter(None, (answer.by, answer.at[:10])))
    sign = f'<br><span style="color:{dim}">{escape(who)}</span>' if who else ""
    text = escape(answer.text).replace("\n", "<br>")
    return f'<p style="margin:0 0 5px 0">{text}{sign}</p>'


def _fit(found: Coverage, fit: Fit, dim: str) -> List[str]:
    name, word = code_name("vista", fit.strategy), coverage_table.verdict_word(fit)
    parts = [f'<p style="margin:0 0 6px 0"><b>{escape(name)}</b>{": " if name else ""}{escape(word)}</p>']
    if fit.core:
        parts.append(f'<p style="color:{dim};margin:0 0 6px 0">{escape(fit.core)}</p>')
    parts += [_remark(found, remark, dim) for remark in fit.remarks]
    if fit.remarks:
        text = tr("Dit is een vraag om uitleg, geen verbod.")
        parts.append(f'<p style="color:{dim};margin:4px 0 0 0">{escape(text)}</p>')
    return parts


def _remark(found: Coverage, remark: Remark, dim: str) -> str:
    reading = tr("eigen lezing van de strategie") if remark.basis == JUDGEMENT else ""
    note = f' <span style="color:{dim}">({escape(reading)})</span>' if reading else ""
    return f'<p style="margin:0 0 4px 0">• {escape(remark.text)}{note}</p>'


def _link(found: Coverage, uuid: str) -> str:
    return f'<a href="{OBJECT_LINK}{escape(uuid)}">{escape(found.names.get(uuid, uuid))}</a>'


def _head(text: str) -> str:
    return f'<p style="margin:10px 0 2px 0"><b>{escape(text)}</b></p>'


def _line(text: str) -> str:
    return f'<p style="margin:0 0 6px 0">{escape(text)}</p>'


def objects_of(link: str) -> Sequence[str]:
    """The uuid that a link names; empty for another link."""
    return [link[len(OBJECT_LINK):]] if link.startswith(OBJECT_LINK) else []
