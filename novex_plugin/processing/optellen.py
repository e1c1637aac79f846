"""Add up the packages of provinces, without double counting; the same as the command ``novex-optellen``."""

from pathlib import Path
from typing import TYPE_CHECKING, List, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.progress import Progress
from ..core.texts import tr
from ..core.wording import HECTARE_M2
from .base import NovexAlgorithm, Parameters, Results
from .parameters import HORIZON, VARIANT, choice, codes

if TYPE_CHECKING:
    from ..core.exchange.adder_records import Addition

PACKAGES, FOLDER, RESULT, BRING_UP = "PAKKETTEN", "MAP_MET_PAKKETTEN", "UITVOERMAP", "OUDERE_OMZETTEN"
DATABASE = "DATABASE"
OUTLINES, RURAL, CHECK = "PROVINCIEGRENZEN", "LANDELIJK_GEBIED_HA", "CONTROLEREN"
PROVEN, COUNTED, OBJECTS, FINDINGS = "SOMMEN_KLOPPEN", "AANTAL_PAKKETTEN", "AANTAL_OBJECTEN", "BEVINDINGEN_AAN_GRENZEN"


class AddPackages(NovexAlgorithm):
    ID = "optellen"
    TAGS = ["nationaal", "pakketten", "twaalf", "som", "pbl"]

    def displayName(self) -> str:
        return tr("Pakketten optellen")

    def group(self) -> str:
        return tr("Doelbereik")

    def initAlgorithm(self, configuration=None) -> None:
        files = QgsProcessing.SourceType.TypeFile
        label = tr("Pakketten (zip) of voorstellen (GeoPackage)")
        self.addParameter(QgsProcessingParameterMultipleLayers(PACKAGES, label, files, optional=True))
        behaviour = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile(FOLDER, tr("Of een map met pakketten"), behaviour, optional=True))
        label = tr("Of een gedeelde database (postgresql:-adres); de pakketten hierboven worden daar eerst in geladen")
        self.addParameter(QgsProcessingParameterString(DATABASE, label, optional=True))
        years = [code for code in codes("horizon") if code.isdigit()]
        self.addParameter(choice(HORIZON, tr("Horizon (leeg: alle)"), years, optional=True, multiple=True))
        label = tr("Varianten: voorkeur, basis, of per provincie zoals PV25=A;PV26=B")
        self.addParameter(QgsProcessingParameterString(VARIANT, label, "voorkeur", optional=True))
        self.addParameter(QgsProcessingParameterBoolean(BRING_UP, tr("Zet oudere schemaversies om"), False))
        self.addParameter(QgsProcessingParameterBoolean(CHECK, tr("Controleer elk pakket"), True))
        label = tr("Provinciegrenzen (GeoJSON in RD New met eigenschap code)")
        kinds = tr("GeoJSON (*.geojson *.json)")
        self.addParameter(QgsProcessingParameterFile(OUTLINES, label, optional=True, fileFilter=kinds))
        self.addParameter(
            QgsProcessingParameterNumber(
                RURAL, tr("Oppervlakte landelijk gebied (ha)"), QgsProcessingParameterNumber.Type.Double,
                optional=True, minValue=0.0,
            )
        )  # fmt: skip
        self.addParameter(QgsProcessingParameterFolderDestination(RESULT, tr("Map voor de uitkomst")))
        self.addOutput(QgsProcessingOutputBoolean(PROVEN, tr("Alle sommen kloppen")))
        for name, label in (
            (COUNTED, tr("Aantal opgetelde pakketten")), (OBJECTS, tr("Aantal objecten")),
            (FINDINGS, tr("Bevindingen aan provinciegrenzen")),
        ):  # fmt: skip
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> Optional[str]:
        if not self._given(parameters, context) and not self.parameterAsString(parameters, DATABASE, context).strip():
            return tr("Kies een of meer pakketten, of een map waarin ze staan.")
        return None

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..core.exchange.adder_files import write_results

        addition = self._add_up(parameters, context, progress.part(0.0, 0.9))
        for message in addition.messages:
            feedback.pushWarning(message)
        for line in addition.proof:
            if not line.holds:
                feedback.reportError(tr("Klopt niet: {what} ({horizon})").format(what=line.what, horizon=line.horizon))
        folder = self.parameterAsString(parameters, RESULT, context)
        progress.step(0.9, tr("Tabellen, rapport en GeoPackage schrijven"))
        write_results(addition, folder)
        return {
            RESULT: folder,
            PROVEN: addition.proven,
            COUNTED: len(addition.admission.counted),
            OBJECTS: addition.admission.objects,
            FINDINGS: len(addition.borders),
        }

    def _add_up(self, parameters: Parameters, context: QgsProcessingContext, progress: Progress) -> "Addition":
        from ..core.exchange.adder_files import read_outlines
        from ..core.exchange.adder_gate import choice_in_words
        from ..core.exchange.adder_run import add_up_any

        outlines = self.parameterAsString(parameters, OUTLINES, context)
        words = self.parameterAsString(parameters, VARIANT, context).split(";")
        rural = self.parameterAsDouble(parameters, RURAL, context) * HECTARE_M2 if parameters.get(RURAL) else None
        return add_up_any(
            self._given(parameters, context), self.parameterAsString(parameters, DATABASE, context).strip(),
            horizons=[year for year in self.parameterAsEnumStrings(parameters, HORIZON, context) if year],
            choice=choice_in_words([word for word in words if word.strip()]),
            bring_up=self.parameterAsBoolean(parameters, BRING_UP, context),
            check=self.parameterAsBoolean(parameters, CHECK, context),
            outlines=read_outlines(outlines) if outlines else None, rural_area_m2=rural, progress=progress,
        )  # fmt: skip

    def _given(self, parameters: Parameters, context: QgsProcessingContext) -> List[Path]:
        """The files, and the folder, that were chosen."""
        files = self.parameterAsFileList(parameters, PACKAGES, context) if parameters.get(PACKAGES) else []
        folder = self.parameterAsString(parameters, FOLDER, context)
        return [Path(each) for each in (*files, folder) if each]
