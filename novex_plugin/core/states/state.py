"""One state of a proposal as far as two are compared: objects, findings with their weighing, agreements."""

from dataclasses import dataclass, field
from typing import Mapping, Optional, Tuple

from ..exchange.gpkg_reader import ProposalData
from ..model.annexes import Agreement, ProvinceGoal
from ..model.codelists import code_name
from ..model.records import BASIS, Finding, ProposalHeader, ProposalObject, Variant, Weighing
from ..texts import tr
from ..variants.drawing import variant_title


@dataclass(frozen=True)
class CheckedAs:
    """What the findings in a state are of. ``at`` is ISO 8601 in UTC."""

    variant: str
    horizon: str
    at: str


@dataclass(frozen=True)
class State:
    """``title`` is what a reader calls it; ``checked`` is None when the proposal was never checked then."""

    title: str
    header: ProposalHeader
    variants: Tuple[Variant, ...] = ()
    objects: Tuple[ProposalObject, ...] = ()
    agreements: Tuple[Agreement, ...] = ()
    goals: Tuple[ProvinceGoal, ...] = ()
    findings: Tuple[Finding, ...] = ()
    weighings: Mapping[str, Weighing] = field(default_factory=dict)  # by key of the finding
    checked: Optional[CheckedAs] = None

    @property
    def names(self) -> Mapping[str, str]:
        """Names of the objects by uuid."""
        return {item.uuid: item.name for item in self.objects}

    def checked_words(self) -> str:
        """What was checked and when, in words."""
        if self.checked is None:
            return tr("niet getoetst")
        name = variant_title(self.variants, self.checked.variant)
        return tr("{variant}, {horizon}, getoetst op {day}").format(
            variant=name, horizon=self.checked.horizon, day=self.checked.at[:10]
        )


def state_of(data: ProposalData, title: str = "") -> State:
    """A proposal file that was read; without a title it is called after its ijkmoment and version."""
    run = next(iter(data.rows["toets"]), None)
    checked = None
    if run is not None:
        checked = CheckedAs(str(run["variant"] or BASIS), str(run["horizon"] or ""), str(run["berekend_op"] or ""))
    return State(
        title or usual_title(data.header), data.header, data.variants, data.objects, data.agreements, data.goals,
        data.findings, {one.key: one for one in data.weighings}, checked,
    )  # fmt: skip


def usual_title(header: ProposalHeader) -> str:
    """``Contour voorstel, versie 0.3``."""
    milestone = code_name("ijkmoment", header.milestone)
    return tr("{milestone}, versie {version}").format(milestone=milestone, version=header.version)
