"""What an import did or would do, in words: the summary for the screen, the whole account for the report."""

from collections import Counter
from typing import List, Tuple

from .. import wording
from ..texts import tr
from .mapping import ImportMapping, target_fields
from .plan import CHANGED, DOUBLE, NEW, REFUSED, REPLACES, UNCHANGED, ImportPlan
from .propose import is_technical
from .table import SourceTable

INFO, WARNING = "info", "waarschuwing"
Message = Tuple[str, str]
MOST_LINES = 50  # of one sort in a report; a file may have thousands
_AREA_CHANGE = 1e-6


def summary(plan: ImportPlan) -> str:
    """``12 nieuw, 3 bijgewerkt, 4 overgeslagen, 1 geweigerd``."""
    return tr("{new} nieuw, {changed} bijgewerkt, {skipped} overgeslagen, {refused} geweigerd").format(
        new=wording.number(plan.count(NEW)), changed=wording.number(plan.count(CHANGED, REPLACES)),
        skipped=wording.number(plan.count(UNCHANGED, DOUBLE)), refused=wording.number(plan.count(REFUSED)),
    )  # fmt: skip


def account(table: SourceTable, mapping: ImportMapping, plan: ImportPlan) -> List[Message]:
    """Everything worth saying, the summary first."""
    found: List[Message] = [(INFO, f"{summary(plan)}.")]
    found += table.messages
    found += _areas(table)
    found.append((INFO, tr("Koppeling: {rules}.").format(rules=described(mapping))))
    found += _unused(table, mapping)
    found += _rows(plan)
    found += _gone(plan)
    return found


def described(mapping: ImportMapping) -> str:
    """The mapping on one line: ``Naam = PLANNAAM, Functie = 'woningbouw'``."""
    parts = []
    for field in target_fields():
        rule = mapping.rule(field.name)
        sides = [rule.column, f"'{rule.constant}'" if rule.constant else ""]
        if not rule.is_empty:
            parts.append(f"{field.alias_nl} = {tr(' of ').join(side for side in sides if side)}")
    if mapping.id_column:
        parts.append(tr("Kenmerk = {column}").format(column=mapping.id_column))
    return ", ".join(parts)


def _areas(table: SourceTable) -> List[Message]:
    """Areas before and after repair, when that made a difference."""
    change = table.area_after - table.area_before
    if abs(change) <= _AREA_CHANGE * max(1.0, table.area_before):
        return []
    text = tr("Het herstel van geometrie bracht de oppervlakte van {before} ha op {after} ha.")
    return [(WARNING, text.format(before=wording.number(table.area_before / 1e4, 2),
                                  after=wording.number(table.area_after / 1e4, 2)))]  # fmt: skip


def _unused(table: SourceTable, mapping: ImportMapping) -> List[Message]:
    used = set(mapping.columns_used())
    unused = [name for name in table.columns if name not in used and not is_technical(name)]
    if not unused:
        return []
    text = tr("Bewaard in de toelichting: {columns}.") if mapping.keep_rest else tr("Niet overgenomen: {columns}.")
    return [(INFO, text.format(columns=", ".join(unused)))]


def _rows(plan: ImportPlan) -> List[Message]:
    refused = [row for row in plan.rows if row.verdict == REFUSED]
    lines: List[Message] = [(WARNING, tr("Rij {number} {name}{reason}").format(
        number=row.draft.number, name=f"'{row.draft.name}' " if row.draft.name else "", reason=row.reason))
        for row in refused[:MOST_LINES]]  # fmt: skip
    noted = [(row.draft.number, row.draft.name, note) for row in plan.rows for note in row.draft.notes
             if row.verdict != REFUSED]  # fmt: skip
    lines += [(WARNING, tr("Rij {number} '{name}': {note}.").format(number=number, name=name, note=note))
              for number, name, note in noted[:MOST_LINES]]  # fmt: skip
    hidden = max(0, len(refused) - MOST_LINES) + max(0, len(noted) - MOST_LINES)
    if hidden:
        lines.append((WARNING, tr("En nog {count} van zulke regels.").format(count=wording.number(hidden))))
    return lines


def _gone(plan: ImportPlan) -> List[Message]:
    if not plan.gone:
        return []
    names = [str(item.values.get("naam") or item.uuid) for item in plan.gone]
    shown = ", ".join(names[:10]) + (", …" if len(names) > 10 else "")
    text = tr("{count} objecten uit deze bron staan er niet meer in en blijven zoals zij zijn: {names}.")
    return [(WARNING, text.format(count=len(names), names=shown))]


def common_notes(plan: ImportPlan) -> List[Tuple[str, int]]:
    """The reasons for refusal with how often, the most frequent first."""
    return Counter(row.reason for row in plan.rows if row.verdict == REFUSED).most_common()
