"""The files of a package and what is in them: for LEESMIJ.html, for the documentation, and for who reads one."""

from typing import Dict, Iterable, List, Tuple

from ..texts import tr
from .statements import FILE_NAME as STATEMENTS_NAME

PROPOSAL_NAME, FINDINGS_NAME, TOTALS_NAME = "voorstel.gpkg", "bevindingen.csv", "totalen.csv"
ISSUES_NAME, ORIGINS_NAME, README_NAME = "validatie.csv", "herkomst.csv", "LEESMIJ.html"
GOALS_NAME, AGREEMENTS_NAME = "doelen.csv", "afspraken.csv"
SHEETS_FOLDER, REPORT_FOLDER, ANNEX_FOLDER, METADATA_FOLDER = "kaartbeelden", "rapport", "afspraken", "metadata"
RECORD_NAME = f"{METADATA_FOLDER}/dcat.jsonld"
FOLDERS = (SHEETS_FOLDER, REPORT_FOLDER, ANNEX_FOLDER, METADATA_FOLDER)


def described() -> Dict[str, str]:
    """What each file or folder holds, by its name in the package."""
    return {
        PROPOSAL_NAME: tr("alle gegevens, codelijsten, stijlen en metadata; opent in QGIS en andere GIS-programma's"),
        FINDINGS_NAME: tr("bevindingen van de laatste toets met hun afweging, en wat niet te toetsen was"),
        TOTALS_NAME: tr("oppervlakten en hoeveelheden"),
        GOALS_NAME: tr("doelbereik: per doel wat is gevraagd en wat het voorstel eraan bijdraagt"),
        AGREEMENTS_NAME: tr("de afspraken met hun soort, partijen, stand en plekken, als tabel"),
        ISSUES_NAME: tr("uitkomst van de validatie tegen het uitwisselmodel"),
        ORIGINS_NAME: tr("waar de referentielagen vandaan komen: bron, datum, licentie en sha256"),
        STATEMENTS_NAME: tr("per laag van de basisset: toegepast, of uitgelegd waarom niet"),
        SHEETS_FOLDER: tr("de kaartbeelden, als PDF, PNG of SVG"),
        REPORT_FOLDER: tr("het toetsrapport, als PDF, webpagina en spreadsheet"),
        ANNEX_FOLDER: tr("de bijlage met afspraken en kaarten, als PDF en tekstdocument"),
        METADATA_FOLDER: tr("metadata per gegevensset (ISO 19139) en een catalogusbeschrijving (DCAT-AP)"),
    }


def grouped(files: Iterable[str]) -> List[Tuple[str, List[str]]]:
    """Files in the order of :func:`described`, those of a folder together: (name or folder, its files)."""
    rest = sorted(files)
    found: List[Tuple[str, List[str]]] = []
    for name in described():
        inside = [file for file in rest if file == name or (name in FOLDERS and file.startswith(f"{name}/"))]
        if inside:
            found.append((name, inside))
    return found
