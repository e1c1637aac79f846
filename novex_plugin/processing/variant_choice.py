"""Several variants as one parameter."""

from typing import Optional, Tuple

from qgis.core import QgsProcessingParameterString

from ..core.model.records import BASIS
from ..core.texts import tr

VARIANTS = "VARIANTEN"
BASIS_WORD = "basis"


def variant_codes() -> QgsProcessingParameterString:
    return QgsProcessingParameterString(
        VARIANTS, tr("Codes van varianten, met komma's (leeg: alle; basis: de basis)"), optional=True
    )


def codes_in(text: str) -> Optional[Tuple[str, ...]]:
    """The codes of a text with commas; None when it names none."""
    named = [part.strip() for part in text.split(",") if part.strip()]
    return tuple(BASIS if code.casefold() == BASIS_WORD else code for code in named) or None
