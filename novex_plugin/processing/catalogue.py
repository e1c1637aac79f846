"""The catalogue and the register as parameters: own layers, and another place to look addresses up."""

import json
from pathlib import Path
from typing import Tuple

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterFile

from ..core.catalogue import BasisLayer
from ..core.catalogue.own_layers import merged, read_own
from ..core.errors import NovexError
from ..core.services.register import Registry, default_registry
from ..core.texts import tr

OWN, REGISTER = "EIGEN_LAGEN", "REGISTER"


def own_file() -> QgsProcessingParameterFile:
    return QgsProcessingParameterFile(OWN, tr("Eigen lagen (*.novex-lagen.json)"), extension="json", optional=True)


def register_file() -> QgsProcessingParameterFile:
    """For a network that has its own copy of the national register."""
    made = QgsProcessingParameterFile(
        REGISTER, tr("Ander register (JSON met csw en ogc_index)"), extension="json", optional=True
    )
    made.setFlags(made.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return made


def catalogue_of(path: str) -> Tuple[BasisLayer, ...]:
    """The national layers with those of a file of own layers over them. Raises NovexError."""
    return merged(read_own(Path(path)) if path else None)


def registry_of(path: str) -> Registry:
    """The national register, or the one that a file names. Raises NovexError."""
    national = default_registry()
    if not path:
        return national
    try:
        content = json.loads(Path(path).read_text(encoding="utf-8"))
        return Registry(content["csw"], content["ogc_index"], national.keyword_cql, national.services_cql,
                        national.page_size)  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise NovexError(
            tr("{file} is geen bruikbaar register: {reason}").format(file=Path(path).name, reason=error),
            tr("Geef een JSON-bestand met de adressen csw en ogc_index, zoals resources/catalogus/register.json."),
        ) from error
