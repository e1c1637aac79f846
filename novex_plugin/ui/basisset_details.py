"""The chosen layer in words: state first, then what is known, two columns that wrap."""

from html import escape
from typing import Iterable, Sequence

from qgis.PyQt.QtGui import QPalette

from ..core.catalogue.facts import facts, headline
from ..core.catalogue.standing import Standing
from ..core.services.records import Provenance
from ..core.texts import tr
from .look import dim_colour


def hint_html(text: str, palette: QPalette) -> str:
    return f'<p style="color:{dim_colour(palette).name()}; margin:0">{escape(text)}</p>'


def layer_html(row: Standing, made_of: Iterable[Provenance], notes: Sequence[str], palette: QPalette) -> str:
    """One layer; ``made_of`` and ``notes`` come from the store."""
    dim = dim_colour(palette).name()
    lines = "".join(
        f'<tr><td style="color:{dim}; padding-right:8px">{escape(label)}</td><td>{escape(value)}</td></tr>'
        for label, value in facts(row, made_of, notes)
    )
    return f'<p style="margin:0"><b>{escape(row.name)}</b><br>{escape(headline(row))}</p><table>{lines}</table>'


def several_html(rows: Sequence[Standing], palette: QPalette) -> str:
    here = sum(row.is_here for row in rows)
    text = tr("{count} lagen gekozen, {here} daarvan zijn geladen.").format(count=len(rows), here=here)
    return hint_html(text, palette)
