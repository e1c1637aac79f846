"""The files of a package and what is in them: for LEESMIJ.txt, for the documentation, and for who reads one."""

from typing import Dict

from ..texts import tr
from .statements import FILE_NAME as STATEMENTS_NAME

PROPOSAL_NAME, FINDINGS_NAME, TOTALS_NAME = "voorstel.gpkg", "bevindingen.csv", "totalen.csv"
ISSUES_NAME, ORIGINS_NAME, README_NAME = "validatie.csv", "herkomst.csv", "LEESMIJ.txt"
SHEETS_FOLDER = "kaartbeelden"


def described() -> Dict[str, str]:
    """What each file holds, by its name in the package."""
    return {
        PROPOSAL_NAME: tr("alle gegevens, codelijsten en stijlen; opent in QGIS en andere GIS-programma's"),
        FINDINGS_NAME: tr("bevindingen van de laatste toets met hun afweging, en wat niet te toetsen was"),
        TOTALS_NAME: tr("oppervlakten, hoeveelheden en doelbereik"),
        ISSUES_NAME: tr("uitkomst van de validatie tegen het uitwisselmodel"),
        ORIGINS_NAME: tr("waar de referentielagen vandaan komen: bron, datum, licentie en sha256"),
        STATEMENTS_NAME: tr("per laag van de basisset: toegepast, of uitgelegd waarom niet"),
    }
