"""The doctor for a project file: how its layers on services are, and putting right what moved."""

from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..core.progress import Progress
from ..core.services.diagnosis import Diagnosis
from ..core.services.records import SLOW, WORKS
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .catalogue import OWN, REGISTER, catalogue_of, own_file, register_file, registry_of
from .parameters import TABLE, report_file, table_file
from .report import Report

PROJECT, HEAL, TARGET = "PROJECT", "HERSTEL", "UITVOER"
LAYERS, ILL, HEALED = "AANTAL_LAGEN", "AANTAL_NIET_GOED", "AANTAL_HERSTELD"
_COLUMNS = ("laag", "toestand", "adres", "uitleg", "voorstel", "hersteld", "nieuw_adres")


class ProjectDoctor(NovexAlgorithm):
    ID = "dokter"
    ICON = "valideer"
    TAGS = ["basisset", "dienst", "dood adres", "herstel", "wfs", "wms", "verhuisd"]

    def displayName(self) -> str:
        return tr("Dokter: herstel lagen van een project")

    def group(self) -> str:
        return tr("Basisset")

    def flags(self) -> Any:
        # Opening a project makes layers, which belong to the main thread. (The stubs only know a newer name.)
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading  # type: ignore[attr-defined]

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.addParameter(QgsProcessingParameterFile(PROJECT, tr("Project (*.qgz of *.qgs)")))
        self.addParameter(QgsProcessingParameterBoolean(HEAL, tr("Herstel wat verhuisd of hernoemd is"), True))
        label = tr("Hersteld project (leeg: het project zelf, met een kopie ernaast)")
        self.addParameter(
            QgsProcessingParameterFileDestination(
                TARGET, label, tr("QGIS-projecten (*.qgz)"), optional=True, createByDefault=False
            )
        )
        self.addParameter(own_file())
        self.addParameter(register_file())
        self.addParameter(table_file(tr("Toestand per laag")))
        self.addParameter(report_file())
        self.addOutput(QgsProcessingOutputNumber(LAYERS, tr("Lagen op een dienst")))
        self.addOutput(QgsProcessingOutputNumber(ILL, tr("Lagen die niet goed zijn")))
        self.addOutput(QgsProcessingOutputNumber(HEALED, tr("Herstelde lagen")))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.network import Network
        from ..adapters.project_doctor import doctor_file

        network = Network()
        target = self.parameterAsFileOutput(parameters, TARGET, context)
        found, healed = doctor_file(
            Path(self.parameterAsString(parameters, PROJECT, context)),
            lambda url: network.get(url, progress=progress),
            progress,
            heal_too=self.parameterAsBoolean(parameters, HEAL, context),
            target=target or None,
            registry=registry_of(self.parameterAsString(parameters, REGISTER, context)),
            catalogue=catalogue_of(self.parameterAsString(parameters, OWN, context)),
            peek=lambda url: network.head(url, progress=progress),
        )
        rows = _rows(found, {row.layer_id: row for row in healed})
        for row in rows:
            if row[1] not in (WORKS, SLOW):
                feedback.pushWarning(f"{row[0]}: {row[3]}")
        return {
            **self.written(_report(rows), parameters, context),
            **self.table(TABLE, _COLUMNS, rows, parameters, context),
            **({TARGET: target} if target else {}),
            LAYERS: len(found),
            ILL: sum(one.health.state not in (WORKS, SLOW) for one in found),
            HEALED: sum(row.done for row in healed),
        }


def _rows(found: Sequence[Diagnosis], healed: Dict[str, Any]) -> List[Tuple[Any, ...]]:
    rows = []
    for one in found:
        row: Optional[Any] = healed.get(one.layer.layer_id)
        done = row is not None and row.done
        rows.append((
            one.layer.name, one.health.state, one.layer.url, row.reason if row and row.reason else one.health.message,
            one.health.proposal, done, row.new if done and row is not None else "",
        ))  # fmt: skip
    return rows


def _report(rows: Sequence[Tuple[Any, ...]]) -> Report:
    columns = (tr("Laag"), tr("Toestand"), tr("Adres"), tr("Uitleg"), tr("Voorstel"), tr("Hersteld"), tr("Nieuw adres"))
    shown = [(*row[:5], tr("ja") if row[5] else tr("nee"), row[6]) for row in rows]
    return Report(tr("Lagen van het project op diensten")).table(columns, shown)
