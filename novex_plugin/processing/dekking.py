"""What a variant answers of the startpakket, the NOVEX areas, the programmes and the regions."""

from typing import Any, Iterable, List, Sequence, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..core.accounting import coverage_table
from ..core.accounting.coverage import AREAS, GROUPS, PROGRAMMES, QUESTIONS, REGIONS, Line
from ..core.accounting.vista import ATTENTION
from ..core.model.codelists import code_name
from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import PROPOSAL, STORE, VARIANT, proposal_file, report_file, store_file, variant_code
from .report import Report

TABLE, SOURCE, READ = "DEKKING", "ANTWOORDEN", "INGELEZEN"
OPEN_QUESTIONS, OPEN_AREAS, OPEN_PROGRAMMES = "VRAGEN_LEEG", "GEBIEDEN_LEEG", "PROGRAMMAS_LEEG"
ATTENTION_REGIONS = "REGIOS_AANDACHT"


class StartpakketCoverage(NovexAlgorithm):
    ID = "dekking"
    TAGS = ["startpakket", "vragen", "antwoorden", "doelbereik", "vista", "novex-gebieden", "programma's"]

    def displayName(self) -> str:
        return tr("Dekking van het startpakket")

    def group(self) -> str:
        return tr("Doelbereik")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(proposal_file())
        self.addParameter(store_file(
            tr("Ingelezen basisset, voor NOVEX-gebieden en regio's"), optional=True))  # fmt: skip
        self.addParameter(variant_code())
        self.addParameter(
            QgsProcessingParameterFile(
                SOURCE, tr("Antwoorden om eerst in te lezen (CSV met vraag, variant, horizon, tekst)"), optional=True
            )
        )
        self.addParameter(QgsProcessingParameterFileDestination(TABLE, tr("Dekking"), tr("CSV-bestanden (*.csv)")))
        self.addParameter(report_file())
        for name, label in _numbers():
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.coverage import import_answers, run_coverage

        proposal = self.parameterAsString(parameters, PROPOSAL, context)
        source = self.parameterAsString(parameters, SOURCE, context)
        read = import_answers(proposal, source) if source else 0
        result = run_coverage(
            proposal,
            variant=self.parameterAsString(parameters, VARIANT, context),
            store_path=self.parameterAsString(parameters, STORE, context) or None,
            progress=progress,
        )
        found = result.coverage
        for message in found.messages:
            feedback.pushWarning(message)
        for group in GROUPS:
            if found.group(group):
                name = coverage_table.group_name(group)
                feedback.pushInfo(f"{name}: {coverage_table.summary(found, group)}.")
        return {
            TABLE: str(result.write_csv(self.parameterAsFileOutput(parameters, TABLE, context))),
            **self.written(coverage_report(result), parameters, context),
            READ: read,
            OPEN_QUESTIONS: len(found.open(QUESTIONS)),
            OPEN_AREAS: len(found.open(AREAS)),
            OPEN_PROGRAMMES: len(found.open(PROGRAMMES)),
            ATTENTION_REGIONS: sum(
                line.fit is not None and line.fit.verdict == ATTENTION for line in found.group(REGIONS)
            ),
        }


def coverage_report(result: Any) -> Report:
    """A CoverageReport as a page: a table per group of subjects."""
    found = result.coverage
    report = Report(tr("Dekking van het startpakket: {title}").format(title=result.header.title))
    report.text(tr("Variant {variant}.").format(variant=result.variant_name))
    for group in GROUPS:
        lines = [line for line in found.group(group) if line.is_here]
        if not lines:
            continue
        report.heading(coverage_table.group_name(group)).text(f"{coverage_table.summary(found, group)}.")
        if group == REGIONS:
            report.table([tr("Regio"), tr("Strategie"), tr("Objecten"), tr("Oordeel"), tr("Opmerkingen")],
                         _region_rows(lines))  # fmt: skip
        else:
            report.table([tr("Code"), tr("Naam"), *found.horizons, tr("Nog niet beantwoord vanuit")],
                         [_subject_row(line, found.horizons) for line in lines])  # fmt: skip
    return report.items(found.messages)


def _region_rows(lines: Iterable[Line]) -> List[List[Any]]:
    return [
        [line.name, code_name("vista", line.fit.strategy), len(line.objects()), coverage_table.verdict_word(line.fit),
         " ".join(remark.text for remark in line.fit.remarks)]
        for line in lines if line.fit is not None
    ]  # fmt: skip


def _subject_row(line: Line, horizons: Sequence[str]) -> List[Any]:
    stands = [coverage_table.stand(line, horizon) for horizon in horizons]
    silent = coverage_table.silent_words(line, horizons[-1]) if len(line.perspectives) > 1 else ""
    return [line.code, line.name, *stands, silent]


def _numbers() -> Tuple[Tuple[str, str], ...]:
    return (
        (READ, tr("Ingelezen antwoorden")),
        (OPEN_QUESTIONS, tr("Vragen zonder antwoord")),
        (OPEN_AREAS, tr("NOVEX-gebieden zonder object")),
        (OPEN_PROGRAMMES, tr("Programma's zonder object")),
        (ATTENTION_REGIONS, tr("Regio's die aandacht vragen")),
    )
