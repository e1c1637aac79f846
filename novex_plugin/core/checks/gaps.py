"""Why a rule could not be tested on a layer, and what to do about it."""

from ..catalogue.basisset import sources_for
from ..catalogue.check_layers import AS_GIO, AS_PICTURE, BY_SERVICE, has_layer, layer
from ..texts import tr


def missing_reason(key: str) -> str:
    """What to tell when the check layer ``key`` is not in the store (Dutch).

    A layer that exists only as a picture reads as untestable, never as harmless: one sees it on the map, so it must
    be said that the check did not.
    """
    missing = tr("De laag ontbreekt in de basisset.")
    if not has_layer(key):
        return missing
    wanted = layer(key)
    names = ", ".join(item.name for item in sources_for(key))
    if wanted.availability == BY_SERVICE:
        return missing + " " + tr("Laad haar uit de catalogus: {names}.").format(names=names)
    if wanted.availability == AS_PICTURE:
        missing = tr("Niet toetsbaar: alleen als kaartbeeld (WMS) beschikbaar ({names}).").format(names=names)
    elif wanted.availability == AS_GIO:
        missing += " " + tr("Zij hoort als GIO bij een regeling.")
    return f"{missing} {wanted.advice}".strip()
