"""The other variants beside a sheet: the same filter on each of them, counted once per set."""

from typing import Dict, List, Sequence, Tuple

from ..core.accounting.figures import Totals
from ..core.accounting.totals import compute_totals
from ..core.model.records import BASIS, ProposalObject, Variant
from ..core.variants.drawing import chosen_codes
from ..core.variants.effective import effective_objects
from .sheet_content import Sheet, of_theme
from .sheet_project import split_by_frame

COMPARED_UP_TO = 3_000  # objects in a proposal; beyond that counting every variant would take longer than drawing


class Peers:
    """Counts what a sheet would add up to in each variant that is on offer."""

    def __init__(self, objects: Sequence[ProposalObject], variants: Sequence[Variant]) -> None:
        self._objects = objects
        self._variants = variants
        self._in_force: Dict[Tuple[str, str], List[ProposalObject]] = {}
        self._counted: Dict[Tuple[str, ...], Totals] = {}

    def codes(self, variant: str) -> Tuple[str, ...]:
        """The variants that a sheet of ``variant`` is held against, itself included: those that are not archived."""
        if len(self._objects) > COMPARED_UP_TO:
            return (variant,)
        offered = chosen_codes(self._variants)
        return offered if variant in offered else (variant, *(code for code in offered if code != BASIS))

    def others(self, sheet: Sheet) -> Tuple[Totals, ...]:
        """The totals of the other variants."""
        return tuple(self.totals(sheet, code) for code in self.codes(sheet.variant) if code != sheet.variant)

    def totals(self, sheet: Sheet, variant: str) -> Totals:
        key = (variant, sheet.horizon, sheet.theme, sheet.area.series, sheet.area.slug, sheet.view.slug)
        if key not in self._counted:
            self._counted[key] = compute_totals(self._filtered(sheet, variant))
        return self._counted[key]

    def _filtered(self, sheet: Sheet, variant: str) -> List[ProposalObject]:
        """What the sheet would draw of another variant."""
        state = (variant, sheet.horizon)
        if state not in self._in_force:
            self._in_force[state] = list(effective_objects(self._objects, self._variants, *state))
        seen = sheet.view.filtered(of_theme(sheet.area.filtered(self._in_force[state]), sheet.theme))
        return split_by_frame(seen, sheet.frame)[0]
