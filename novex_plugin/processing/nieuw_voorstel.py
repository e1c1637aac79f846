"""Make a new, empty proposal file."""

import uuid
from datetime import date
from typing import List, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterString,
)

from ..adapters.records import plain
from ..core.model.records import ProposalHeader, Variant
from ..core.progress import Progress
from ..core.texts import tr
from .base import NovexAlgorithm, Parameters, Results
from .parameters import PROPOSAL, choice, code_of, names

TITLE, PROVINCE, MILESTONE, ORGANISATION, CONTACT = "TITEL", "PROVINCIE", "IJKMOMENT", "ORGANISATIE", "CONTACT"
VARIANTS, OVERWRITE = "VARIANTEN", "OVERSCHRIJVEN"
_COLUMNS = 2  # code and name


class NewProposal(NovexAlgorithm):
    ID = "nieuw_voorstel"
    ICON = "nieuw"
    TAGS = ["voorstel", "geopackage", "maken"]

    def displayName(self) -> str:
        return tr("Nieuw voorstel")

    def group(self) -> str:
        return tr("Voorstel")

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(QgsProcessingParameterString(TITLE, tr("Titel")))
        self.addParameter(choice(PROVINCE, tr("Provincie"), names("provincies")))
        milestones = names("ijkmoment")
        self.addParameter(choice(MILESTONE, tr("Ijkmoment"), milestones, default=milestones[0]))
        self.addParameter(QgsProcessingParameterString(ORGANISATION, tr("Organisatie"), optional=True))
        self.addParameter(QgsProcessingParameterString(CONTACT, tr("Contact"), optional=True))
        self.addParameter(
            QgsProcessingParameterMatrix(
                VARIANTS, tr("Varianten"), numberRows=0, headers=[tr("Code"), tr("Naam")], optional=True
            )
        )
        self.addParameter(QgsProcessingParameterBoolean(OVERWRITE, tr("Bestaand bestand vervangen"), False))
        self.addParameter(
            QgsProcessingParameterFileDestination(PROPOSAL, tr("Voorstel (GeoPackage)"), tr("GeoPackage (*.gpkg)"))
        )

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> Optional[str]:
        if not self.parameterAsString(parameters, TITLE, context).strip():
            return tr("Geef het voorstel een titel.")
        return variants_problem(self.parameterAsMatrix(parameters, VARIANTS, context))

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        from ..adapters.geopackage import create_proposal

        header = ProposalHeader(
            uuid=str(uuid.uuid4()),
            title=self.parameterAsString(parameters, TITLE, context).strip(),
            province=code_of("provincies", self.parameterAsEnumString(parameters, PROVINCE, context)),
            milestone=code_of("ijkmoment", self.parameterAsEnumString(parameters, MILESTONE, context)),
            organisation=self.parameterAsString(parameters, ORGANISATION, context),
            contact=self.parameterAsString(parameters, CONTACT, context),
            date=date.today().isoformat(),
        )
        progress.step(0.1, tr("Voorstel aanmaken"))
        proposal = create_proposal(
            self.parameterAsFileOutput(parameters, PROPOSAL, context),
            header,
            read_variants(self.parameterAsMatrix(parameters, VARIANTS, context)),
            overwrite=self.parameterAsBoolean(parameters, OVERWRITE, context),
        )
        return {PROPOSAL: str(proposal.path)}


def read_variants(cells: List[object]) -> List[Variant]:
    """The variants in a matrix that Processing hands over as one flat list of cells."""
    texts = _texts(cells)
    pairs = zip(texts[::_COLUMNS], texts[1::_COLUMNS])
    return [Variant(code, name or code) for code, name in pairs if code]


def variants_problem(cells: List[object]) -> str:
    """Why the matrix is not a list of variants, or an empty text."""
    if len(_texts(cells)) % _COLUMNS:
        return tr("Geef voor elke variant een code en een naam.")
    codes = [variant.code for variant in read_variants(cells)]
    twice = sorted({code for code in codes if codes.count(code) > 1})
    return tr("Variant {codes} komt twee keer voor.").format(codes=", ".join(twice)) if twice else ""


def _texts(cells: List[object]) -> List[str]:
    """The cells as text; a matrix that was not filled in arrives as one cell with NULL."""
    texts = ["" if plain(cell) is None else str(cell).strip() for cell in cells]
    return texts if any(texts) else []
