"""The dossier of a finding as rich text, in the colours of the theme."""

from html import escape
from typing import List, Optional, Sequence

from qgis.PyQt.QtGui import QPalette

from ..adapters.live import layer_title
from ..core import dossier
from ..core.checks.outcomes import BY_CODE
from ..core.checks.result import Untested
from ..core.model.records import Finding, Weighing
from ..core.texts import tr
from .look import dim_colour


def finding_html(finding: Finding, weighing: Optional[Weighing], palette: QPalette) -> str:
    """Verdict, explanation, remarks and everything that is known."""
    outcome = BY_CODE[finding.outcome]
    dim = dim_colour(palette).name()
    mark = f'<span style="background-color:{outcome.colour}">&nbsp;&nbsp;</span>'
    parts = [
        f'<p style="margin:0">{mark}&nbsp;<b>{escape(outcome.label)}</b></p>',
        f'<p style="margin:2px 0 6px 0"><b>{escape(dossier.heading(finding))}</b></p>',
    ]
    if finding.explanation:
        parts.append(f'<p style="margin:0 0 6px 0">{escape(finding.explanation)}</p>')
    parts += [f'<p style="margin:0 0 4px 0"><i>{escape(text)}</i></p>' for text in dossier.remarks(finding)]
    title = layer_title(finding.layer) if finding.layer else ""
    parts.append(_table(dossier.rows(finding, title, weighing), dim))
    parts.append(
        f'<p style="color:{dim}; margin:6px 0 0 0">'
        + escape(tr("De toets wijst op een mogelijk knelpunt en is geen juridisch oordeel."))
        + "</p>"
    )
    return "".join(parts)


def untested_html(gaps: Sequence[Untested], palette: QPalette) -> str:
    """Why something could not be tested, and for which rules."""
    first = gaps[0]
    title = layer_title(first.layer) if first.layer else first.rule
    rows = [
        (tr("Reden"), first.reason),
        (tr("Regels"), ", ".join(sorted({gap.rule for gap in gaps}))),
        (tr("Wat te doen"), tr("Lees de laag in op de pagina Basisset, of vul het ontbrekende kenmerk in.")),
    ]
    return (
        f'<p style="margin:0"><b>{escape(BY_CODE["UNKNOWN"].label)}</b></p>'
        f'<p style="margin:2px 0 6px 0"><b>{escape(title)}</b></p>'
        + _table(rows, dim_colour(palette).name())
    )


def hint_html(text: str, palette: QPalette) -> str:
    return f'<p style="color:{dim_colour(palette).name()}">{escape(text)}</p>'


def _table(rows: "Sequence[tuple[str, str]]", dim: str) -> str:
    lines: List[str] = ['<table cellspacing="0" cellpadding="2" width="100%">']
    for label, text in rows:
        lines.append(
            f'<tr><td width="112" style="color:{dim}" valign="top">{escape(label)}</td>'
            f"<td>{_with_links(text)}</td></tr>"
        )
    return "".join([*lines, "</table>"])


def _with_links(text: str) -> str:
    """Web addresses become links; everything else is plain text."""
    return " ".join(
        f'<a href="{escape(word, quote=True)}">{escape(word)}</a>'
        if word.startswith(("https://", "http://"))
        else escape(word)
        for word in text.split(" ")
    )
