"""The parameters that several algorithms share, and their checks.

Enums use the texts themselves as values, so that a script or ``qgis_process`` call reads
``HORIZON=2050`` and survives a code list that grows.
"""

from pathlib import Path
from typing import Any, List, Optional, Sequence

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..core.model.codelists import codelist
from ..core.texts import tr

PROPOSAL, STORE, VARIANT, HORIZON, REPORT, TABLE = (
    "VOORSTEL", "BASISSET", "VARIANT", "HORIZON", "VERSLAG", "TABEL",
)  # fmt: skip


def proposal_file() -> QgsProcessingParameterFile:
    return QgsProcessingParameterFile(PROPOSAL, tr("Voorstel (GeoPackage)"), extension="gpkg")


def dataset_file() -> QgsProcessingParameterFile:
    """A proposal, or a package with one in it."""
    label = tr("Voorstel (GeoPackage) of pakket (zip)")
    return QgsProcessingParameterFile(PROPOSAL, label, fileFilter=tr("Voorstellen en pakketten (*.gpkg *.zip)"))


def store_file(label: str = "", *, optional: bool = False) -> QgsProcessingParameterFile:
    label = label or tr("Basisset (ingelezen, GeoPackage)")
    return QgsProcessingParameterFile(STORE, label, extension="gpkg", optional=optional)


def store_place() -> QgsProcessingParameterFile:
    """A basisset in a file, or at the address of a database; QGIS would refuse the latter if the ending were fixed."""
    label = tr("Basisset (ingelezen, GeoPackage of postgresql:-adres)")
    return QgsProcessingParameterFile(STORE, label, fileFilter=tr("GeoPackage (*.gpkg)"))


def province_store() -> QgsProcessingParameterFile:
    """A basisset that is only asked for the outline of the province."""
    return store_file(tr("Ingelezen basisset, voor de grens van de provincie"), optional=True)


def variant_code() -> QgsProcessingParameterString:
    return QgsProcessingParameterString(VARIANT, tr("Code van de variant (leeg: basis)"), optional=True)


def horizon() -> QgsProcessingParameterEnum:
    return choice(HORIZON, tr("Horizon"), codes("horizon"), default="2030")


def report_file() -> QgsProcessingParameterFileDestination:
    return QgsProcessingParameterFileDestination(
        REPORT, tr("Verslag"), fileFilter=tr("HTML-bestanden (*.html)"), optional=True, createByDefault=True
    )


def table_file(label: str) -> QgsProcessingParameterFileDestination:
    return QgsProcessingParameterFileDestination(
        TABLE, label, tr("CSV-bestanden (*.csv)"), optional=True, createByDefault=True
    )


def choice(
    name: str,
    label: str,
    options: Sequence[str],
    *,
    default: Any = None,
    optional: bool = False,
    multiple: bool = False,
) -> QgsProcessingParameterEnum:
    """An enum whose values are its own texts."""
    return QgsProcessingParameterEnum(
        name,
        label,
        options=list(options),
        allowMultiple=multiple,
        defaultValue=default,
        optional=optional,
        usesStaticStrings=True,
    )


def codes(list_name: str) -> List[str]:
    return [item.code for item in codelist(list_name)]


def names(list_name: str) -> List[str]:
    return [item.name for item in codelist(list_name)]


def code_of(list_name: str, name: str) -> str:
    """The code behind a name of a list; the text itself when it is not a name of the list."""
    return next((item.code for item in codelist(list_name) if item.name == name), name)


def missing_file(path: str, label: str) -> Optional[str]:
    """Why an input file cannot be used, or None."""
    if not path or Path(path).is_file():
        return None
    return tr("{label}: het bestand {path} bestaat niet. Kies een bestaand bestand.").format(label=label, path=path)


def missing_folder(path: str, label: str) -> Optional[str]:
    """Why an input folder cannot be used, or None."""
    if not path or Path(path).is_dir():
        return None
    return tr("{label}: de map {path} bestaat niet. Kies een bestaande map.").format(label=label, path=path)
