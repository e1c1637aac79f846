"""The doctor for the catalogue itself: does every layer that could be loaded still answer, and where?"""

from typing import List, Optional, Sequence

from ..core.catalogue.basisset import BasisLayer
from ..core.catalogue.moves import moves as known_moves
from ..core.errors import Cancelled, NovexError
from ..core.progress import Progress
from ..core.services.diagnosis import Diagnosis, remembering
from ..core.services.health import Health, examine
from ..core.services.matching import ProjectLayer
from ..core.services.records import UNREACHABLE
from ..core.services.register import Registry, default_registry
from .network import Network
from .xml_reader import read_xml


def examine_catalogue(
    layers: Sequence[BasisLayer], network: Network, progress: Progress, *, registry: Optional[Registry] = None
) -> List[Diagnosis]:
    """How each layer is today, in the same order; each address is asked once. For a task. Raises Cancelled."""
    ask = remembering(lambda url: network.get(url, progress=progress))
    where = registry or default_registry()
    found = []
    for place, layer in enumerate(layers):
        progress.step(place / max(1, len(layers)), layer.name)
        try:
            health = examine(
                layer, ask, read_xml, where, moves=known_moves(), peek=lambda url: network.head(url, progress=progress)
            )
        except Cancelled:
            raise
        except NovexError as error:
            health = Health(layer.code, UNREACHABLE, None, error.message, error.hint)
        found.append(Diagnosis(_as_project_layer(layer), layer.code, health))
    progress.step(1.0)
    return found


def _as_project_layer(layer: BasisLayer) -> ProjectLayer:
    """The preferred service of a layer, in the shape that the doctor's table shows; in no project."""
    first = layer.services[0] if layer.services else None
    return ProjectLayer(
        layer_id="", name=layer.name, kind=first.kind if first else "", url=first.url if first else "",
        layer_name=first.layer_name if first else "", code=layer.code, metadata_id=layer.metadata_id,
        geometry=layer.geometry,
    )  # fmt: skip
