"""Own indicators of a proposal: expressions of QGIS over its objects, for the panel, Processing and scripts alike.

Objects are records, so unsaved edits count, and figures do not depend on layers or on the project: areas and lengths
are those in the plane of RD New, in metres.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Dict, Iterable, List, Optional, Sequence, Tuple, Union

from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextScope, QgsFeature, QgsGeometry

from ..core.accounting import indicators as figures
from ..core.accounting.indicator_files import file_text, read_file
from ..core.accounting.indicators import IndicatorLine, Measured, aggregated
from ..core.accounting.table import CONTEXT_COLUMNS
from ..core.errors import NovexError
from ..core.model.annexes import Indicator
from ..core.model.records import AREA, BASIS, ProposalHeader, ProposalObject, Variant
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.texts import tr
from ..core.variants.effective import effective_objects
from . import records
from .atomic import write_text
from .csv_report import CsvReport
from .expressions import Fault, fault_in, fault_of_evaluation, object_fields
from .geopackage import open_proposal
from .goal_file import GoalFile


@dataclass(frozen=True)
class IndicatorReport(CsvReport):
    """What the indicators give for one variant at one horizon."""

    header: ProposalHeader
    variant: str
    variant_name: str
    horizon: str
    lines: Tuple[IndicatorLine, ...]
    path: Optional[Path] = None

    @property
    def columns(self) -> Sequence[str]:
        return (*CONTEXT_COLUMNS, *figures.COLUMNS)

    def rows(self) -> List[Dict[str, Any]]:
        """Every figure with the proposal, variant and horizon it belongs to."""
        values = (self.header.province, self.header.title, self.header.version, self.variant, self.horizon)
        context = dict(zip(CONTEXT_COLUMNS, values))
        return [{**context, **row} for row in figures.rows(self.lines)]


class ObjectTable:
    """The objects in force as features, made once for all indicators."""

    def __init__(self, objects: Iterable[ProposalObject], variant: str = BASIS, horizon: str = "2030") -> None:
        self._last: Tuple[str, Any] = ("", None)  # the expression that was prepared last
        self._objects = sorted(objects, key=lambda item: item.uuid)
        self._features = [_feature(item) for item in self._objects]
        self._areas = [_area(item) for item in self._objects]
        self._context = QgsExpressionContext()
        self._context.appendScope(_scope(variant, horizon))  # which then owns it
        self._context.setFields(object_fields())

    def __len__(self) -> int:
        return len(self._objects)

    def line(self, indicator: Indicator) -> IndicatorLine:
        """The figure of an indicator; without one when an expression is wrong, and then ``note`` says where."""
        told = self.faults(indicator)
        if told:
            return IndicatorLine(indicator, None, note=" ".join(f"{text}." for text in told))
        measured: List[Measured] = []
        for index, _value in self._passing(indicator.filter):
            value = self._evaluated(indicator.expression, index)
            item = self._objects[index]
            measured.append(Measured(item.uuid, item.name, value, self._areas[index]))
        return aggregated(indicator, measured)

    def faults(self, indicator: Indicator) -> List[str]:
        """What is wrong with the expressions of an indicator, each with its place; on these objects too."""
        return [
            tr("{field}, {fault}").format(field=field, fault=fault.text())
            for field, fault in (
                (tr("Uitdrukking"), self.fault(indicator.expression, indicator.filter)),
                (tr("Filter"), self.fault(indicator.filter) if indicator.filter.strip() else None),
            ) if fault is not None
        ]  # fmt: skip

    def fault(self, text: str, only: str = "") -> Optional[Fault]:
        """What is wrong with one expression; it is tried on every object that passes the filter ``only``."""
        found = fault_in(text)
        if found is not None or (only.strip() and self.fault(only) is not None):
            return found
        expression = self._prepared(text)
        for index, _value in self._passing(only):
            self._context.setFeature(self._features[index])
            expression.evaluate(self._context)
            if expression.hasEvalError():
                fault = fault_of_evaluation(text, expression, self._context)
                named = tr("{message} (bij '{name}')").format(message=fault.message, name=self._objects[index].name)
                return replace(fault, message=named)
        return None

    def _passing(self, only: str) -> List[Tuple[int, Any]]:
        """The places of the objects that pass a filter."""
        if not only.strip():
            return [(index, True) for index in range(len(self._objects))]
        tried = ((index, self._evaluated(only, index)) for index in range(len(self._objects)))
        return [(index, value) for index, value in tried if value]

    def _evaluated(self, text: str, index: int) -> Any:
        self._context.setFeature(self._features[index])
        return records.plain(self._prepared(text).evaluate(self._context))

    def _prepared(self, text: str) -> QgsExpression:
        if self._last[0] != text:
            made = QgsExpression(text)
            made.prepare(self._context)
            self._last = (text, made)
        return self._last[1]


def run_indicators(
    proposal_path: Union[str, Path],
    *,
    variant: str = BASIS,
    horizon: str = "2030",
    progress: Optional[Progress] = None,
) -> IndicatorReport:
    """What the indicators of a proposal file give. Raises NovexError for no proposal, an unknown variant or horizon."""
    proposal = open_proposal(proposal_path)
    report = report_indicators(
        proposal.header(), proposal.objects(), proposal.variants(), GoalFile(proposal).indicators(),
        variant=variant, horizon=horizon, progress=progress,
    )  # fmt: skip
    return replace(report, path=Path(proposal_path))


def report_indicators(
    header: ProposalHeader,
    objects: Sequence[ProposalObject],
    variants: Sequence[Variant],
    indicators: Sequence[Indicator],
    *,
    variant: str = BASIS,
    horizon: str = "2030",
    progress: Optional[Progress] = None,
) -> IndicatorReport:
    """The same for objects that are already in memory, such as unsaved edits."""
    progress = progress or Progress()
    table = ObjectTable(effective_objects(objects, variants, variant, horizon), variant, horizon)
    lines = []
    for number, indicator in enumerate(indicators):
        progress.step(number / len(indicators), tr("Indicatoren berekenen"))
        lines.append(table.line(indicator))
    name = next((item.name for item in variants if item.code == variant), tr("Basis") if variant == BASIS else variant)
    return IndicatorReport(header, variant, name, horizon, tuple(lines))


def require_sound(indicator: Indicator, table: Optional[ObjectTable] = None) -> None:
    """Refuse an indicator that cannot be kept. Raises NovexError that says what is wrong, and where."""
    told = [*figures.problems(indicator), *(table or ObjectTable(())).faults(indicator)]
    if told:
        text = "; ".join(told)
        raise NovexError(
            tr("De indicator kan zo niet worden bewaard: {problems}.").format(problems=text[:1].lower() + text[1:]),
            tr("Verbeter dit en bewaar opnieuw."),
        )


def import_indicators(proposal_path: Union[str, Path], source: Union[str, Path]) -> int:
    """Take over the indicators of a shared file, replacing those of the same code; returns how many.

    Raises NovexError that names every wrong entry and the place in its expression; nothing is then written.
    """
    found = read_shared(source)
    GoalFile(open_proposal(proposal_path)).save_indicators(found)
    return len(found)


def read_shared(source: Union[str, Path]) -> Tuple[Indicator, ...]:
    """The indicators of a shared file, none of them with a wrong expression. Raises NovexError."""
    return read_file(Path(source), ObjectTable(()).faults)


def write_shared(target: Union[str, Path], indicators: Sequence[Indicator]) -> Path:
    """Write indicators to a file for others, whole or not at all. Raises NovexError."""
    path = Path(target)
    write_text(path, file_text(indicators))
    return path


def _feature(item: ProposalObject) -> QgsFeature:
    fields = object_fields()
    row = records.object_to_row(item)
    feature = QgsFeature(fields)
    feature.setAttributes([row.get(name) for name in fields.names()])
    if item.geometry is not None:
        geometry = QgsGeometry()
        geometry.fromWkb(shapely().to_wkb(item.geometry))
        feature.setGeometry(geometry)
    return feature


def _area(item: ProposalObject) -> float:
    return float(shapely().area(item.geometry)) if item.kind == AREA and item.geometry is not None else 0.0


def _scope(variant: str, horizon: str) -> QgsExpressionContextScope:
    scope = QgsExpressionContextScope()
    scope.setVariable("novex_variant", variant)
    scope.setVariable("novex_horizon", horizon)
    return scope
