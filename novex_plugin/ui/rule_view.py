"""A rule as rich text: what it says, what this proposal changed in it, and whether it can be tested here."""

from html import escape
from typing import List, Mapping, Optional, Sequence, Tuple

from qgis.PyQt.QtGui import QPalette

from ..core.checks.rule_words import describe
from ..core.checks.rules import CHANGED, OWN, Rule
from ..core.checks.ruleset import RuleChange
from ..core.texts import tr
from .look import dim_colour


def rule_html(
    rule: Optional[Rule], changes: Sequence[RuleChange], missing: Sequence[str], palette: QPalette,
    layer_names: Optional[Mapping[str, str]] = None,
) -> str:  # fmt: skip
    """The rule in the words of the report; without a rule a hint what to do."""
    dim = dim_colour(palette).name()
    if rule is None:
        return f'<p style="color:{dim}">{escape(tr("Kies een regel om te lezen wat zij zegt."))}</p>'
    parts = [f'<p style="margin:0 0 6px 0"><b>{escape(rule.code)} {escape(rule.name)}</b></p>']
    parts += [f'<p style="margin:0 0 6px 0"><i>{escape(text)}</i></p>' for text in _remarks(rule, missing)]
    parts.append(_table(describe(rule), dim))
    if changes:
        parts.append(_changes(changes, dim))
    return "".join(parts)


def _remarks(rule: Rule, missing: Sequence[str]) -> List[str]:
    found = []
    if not rule.active:
        found.append(tr("Deze regel staat uit: de toets slaat haar over."))
    if rule.origin == CHANGED:
        found.append(tr("Gewijzigde kopie van de landelijke regel; elk rapport noemt de wijziging."))
    if rule.origin == OWN:
        found.append(tr("Eigen regel van dit voorstel."))
    if missing:
        text = tr("Niet toetsbaar: in de basisset ontbreekt {layers}. De uitkomst is dan 'niet toetsbaar'.")
        found.append(text.format(layers=", ".join(missing)))
    return found


def _changes(changes: Sequence[RuleChange], dim: str) -> str:
    rows: List[Tuple[str, str]] = []
    for one in changes:
        rows.append((one.field, tr("was: {was}; nu: {now}").format(was=one.was or "–", now=one.now or "–")))
    first = changes[0]
    rows.append((tr("Reden"), " · ".join(text for text in (first.reason, first.by, first.at[:10]) if text)))
    title = escape(tr("Gewijzigd in dit voorstel"))
    return f'<p style="margin:10px 0 2px 0"><b>{title}</b></p>' + _table(rows, dim)


def _table(rows: Sequence[Tuple[str, str]], dim: str) -> str:
    lines = ['<table cellspacing="0" cellpadding="2" width="100%">']
    for label, text in rows:
        lines.append(
            f'<tr><td width="112" style="color:{dim}" valign="top">{escape(label)}</td><td>{escape(text)}</td></tr>'
        )
    return "".join([*lines, "</table>"])
