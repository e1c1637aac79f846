"""Why a shape tool cannot be used now (Dutch), or an empty text when it can. Knows records, no widget."""

from dataclasses import dataclass
from typing import Callable, Dict, Sequence

from ..core.model.records import AREA, POINT, ProposalObject
from ..core.texts import tr

TAKE, SPLIT, MERGE, HOLE, CLOSE, FILL, RESHAPE = (
    "overnemen", "knippen", "samenvoegen", "gat", "gat_dichten", "gat_vullen", "omtrek",
)  # fmt: skip
CLIP, PROVINCE, FREE, VERTICES, LIGHTER = "bijknippen", "provincie", "vrij", "hoekpunten", "vereenvoudigen"
MARK = "schets"


@dataclass(frozen=True)
class Scene:
    """What the reasons look at."""

    is_open: bool
    chosen: Sequence[ProposalObject] = ()
    function: str = ""  # name of the function that was armed last
    has_store: bool = False
    has_province: bool = False
    has_marks: bool = False  # the proposal has tables for sketch marks


def why_not(tool: str, scene: Scene) -> str:
    if not scene.is_open:
        return tr("Open eerst een voorstel.")
    return _REASONS[tool](scene)


def _take(scene: Scene) -> str:
    return "" if scene.function else tr("Kies eerst een functie in het palet.")


def _shaped(scene: Scene) -> str:
    if any(item.kind != POINT for item in scene.chosen):
        return ""
    return tr("Kies eerst een vlak of lijn.")


def _area(scene: Scene) -> str:
    return "" if any(item.kind == AREA for item in scene.chosen) else tr("Kies eerst een vlak.")


def _fill(scene: Scene) -> str:
    return _area(scene) or _take(scene)


def _any(scene: Scene) -> str:
    return "" if scene.chosen else tr("Kies eerst een object.")


def _merge(scene: Scene) -> str:
    if len(scene.chosen) < 2:
        return tr("Kies ten minste twee objecten.")
    if any(item.kind == POINT for item in scene.chosen):
        return tr("Punten zijn niet samen te voegen.")
    unlike = (
        ("kind", tr("Kies alleen vlakken, of alleen lijnen.")),
        ("function", tr("Kies objecten met dezelfde functie.")),
        ("variant", tr("Kies objecten van dezelfde variant.")),
    )
    for field, reason in unlike:
        if len({getattr(item, field) for item in scene.chosen}) > 1:
            return reason
    return ""


def _province(scene: Scene) -> str:
    return _any(scene) or ("" if scene.has_province else tr("De basisset heeft geen grens van de provincie."))


def _free(scene: Scene) -> str:
    return _any(scene) or ("" if scene.has_store else tr("Laad eerst een basisset."))


def _clip(scene: Scene) -> str:
    reasons = (_province(scene), _free(scene))
    return "" if "" in reasons else reasons[1]


def _mark(scene: Scene) -> str:
    return "" if scene.has_marks else tr("Dit voorstel heeft geen lagen voor schetstekens: open het opnieuw.")


_REASONS: Dict[str, Callable[[Scene], str]] = {
    TAKE: _take, SPLIT: _shaped, MERGE: _merge, HOLE: _area, CLOSE: _area, FILL: _fill, RESHAPE: _shaped,
    CLIP: _clip, PROVINCE: _province, FREE: _free, VERTICES: _any, LIGHTER: _shaped, MARK: _mark,
}  # fmt: skip
