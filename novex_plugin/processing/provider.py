"""The Processing provider ``novex``: one algorithm per step of the work."""

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..core.texts import tr
from ..paths import icon
from .afspraken import Agreements
from .beoordeel import ReviewPackage
from .bewaar_stand import KeepState
from .buren import ReadNeighbours
from .consensus import ConsensusMap
from .dekking import StartpakketCoverage
from .doelen import ProposalGoals
from .dokter import ProjectDoctor
from .doorsnede import DrawSection
from .haal_basisset import FetchBasisset
from .importeer import ImportObjects
from .indicatoren import OwnIndicators
from .kaartbeelden import MapSheets
from .knip_bij import ClipObjects
from .laad_basisset import LoadBasisset
from .landelijk_blad import NationalSheets
from .lees_pakket import TakePackageIn
from .leg_uit import ApplyOrExplain
from .metadata import ProposalMetadata
from .modelbestanden import ModelRasters
from .neem_over import TakeOver
from .nieuw_voorstel import NewProposal
from .optellen import AddPackages
from .pakket import MakePackage
from .plaat import MakePlate
from .publiceer import Publish
from .schetsboek import MakeSketchbook
from .schuurpunten import PressureMap
from .toets import CheckProposal
from .toetsrapport import CheckReport
from .totalen import ProposalTotals
from .uitwisselformaten import ExchangeFormats
from .valideer import ValidateProposal
from .variant import ChangeVariants
from .vergelijk import CompareVariants
from .verhaal import MakeStory
from .verschil import VariantDifference
from .verschil_standen import StateComparison

ALGORITHMS = (
    NewProposal, TakePackageIn, ChangeVariants, ImportObjects, TakeOver, ReviewPackage, ClipObjects, ValidateProposal,
    KeepState, FetchBasisset, LoadBasisset, ProjectDoctor, ApplyOrExplain, ReadNeighbours, CheckProposal, CheckReport,
    PressureMap, ProposalTotals, ProposalGoals, StartpakketCoverage, OwnIndicators, CompareVariants,
    VariantDifference, ConsensusMap, MapSheets, MakeStory, MakePlate, MakeSketchbook, Agreements, MakePackage,
    AddPackages, ModelRasters, ExchangeFormats, StateComparison, Publish, ProposalMetadata, DrawSection,
    NationalSheets,
)  # fmt: skip


class NovexProvider(QgsProcessingProvider):
    """Add it to the registry in ``initProcessing``; QGIS owns it from then on."""

    def id(self) -> str:
        return "novex"

    def name(self) -> str:
        return "NOVEX"

    def longName(self) -> str:
        return tr("NOVEX: ruimtelijke voorstellen")

    def icon(self) -> QIcon:
        return QIcon(icon("novex.svg"))

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
