"""Which layer of the catalogue a layer in somebody's project is, whatever made that project."""

from dataclasses import dataclass
from typing import Callable, Dict, Iterable, List, Optional, Sequence, Tuple

from ..catalogue.moves import Move, moved_to
from .addresses import key, local_name, slug
from .naming import CERTAIN, likeness, plain
from .records import PICTURE_SERVICES, VECTOR_SERVICES
from .wanted import Layer, Service


@dataclass(frozen=True)
class ProjectLayer:
    """A layer on a service, as a project has it: plain values, so that it can be examined in the background."""

    layer_id: str
    name: str  # as the user calls it
    kind: str  # of service; see core.services.records
    url: str  # without a request
    layer_name: str
    code: str = ""  # of the catalogue layer, when the project says so
    metadata_id: str = ""
    fields: Tuple[str, ...] = ()  # attributes it had when it was last valid
    used_fields: Tuple[str, ...] = ()  # those that style, labels, filter and joins need
    geometry: str = ""  # vlak, lijn, punt; '' = unknown or a picture
    valid: bool = True
    secret: bool = False  # its source carries credentials

    @property
    def family(self) -> Tuple[str, ...]:
        """The kinds of service that give the same sort of layer: data or a picture."""
        return VECTOR_SERVICES if self.kind in VECTOR_SERVICES else PICTURE_SERVICES


def find_catalogue_layer(one: ProjectLayer, layers: Sequence[Layer], moves: Iterable[Move] = ()) -> Optional[Layer]:
    """The catalogue layer that ``one`` shows; None when nothing points to exactly one.

    In order: the code or metadata id that the project keeps, the address, the address it moved to, the same dataset of
    the same owner in another version, and the layers that are known to have lived at an old address.
    """
    named = next((layer for layer in layers if layer.code == one.code), None)
    if named is not None:
        return named
    known = tuple(moves)
    ways: Tuple[Callable[[], List[Layer]], ...] = (
        lambda: [layer for layer in layers if one.metadata_id and layer.metadata_id.lower() == one.metadata_id.lower()],
        lambda: _at(one, layers, one.url),
        lambda: _at(one, layers, moved_to(one.url, known)),
        lambda: _same_dataset(one, layers),
        lambda: _formerly_at(one, layers, known),
    )
    for way in ways:
        found = _the_one(one, way())
        if found is not None:
            return found
    return None


def _at(one: ProjectLayer, layers: Sequence[Layer], url: str) -> List[Layer]:
    if not url:
        return []
    wanted = key(url)
    return [layer for layer in layers if any(key(service.url) == wanted for service in _services(one, layer))]


def _same_dataset(one: ProjectLayer, layers: Sequence[Layer]) -> List[Layer]:
    wanted = slug(one.url)
    if not wanted[0]:
        return []
    return [layer for layer in layers if any(slug(service.url) == wanted for service in layer.services)]


def _formerly_at(one: ProjectLayer, layers: Sequence[Layer], moves: Sequence[Move]) -> List[Layer]:
    """Layers that a known move names; of a host that was given up as a whole, every layer with that name."""
    for move in moves:
        if move.covers(one.url):
            return [layer for layer in layers if layer.code in move.layers] if move.layers else list(layers)
    return []


def _the_one(one: ProjectLayer, found: Sequence[Layer]) -> Optional[Layer]:
    """Of several layers at one address the one with the same name there, or else the same title."""
    rules: Tuple[Callable[[Layer], bool], ...] = (
        lambda layer: any(_same_name(one, service) for service in layer.services),
        lambda layer: any(plain(service.layer_name) == plain(one.layer_name) != "" for service in layer.services),
        lambda layer: likeness(one.name, layer.name) >= CERTAIN,
    )
    for rule in rules:
        fitting: Dict[str, Layer] = {layer.code: layer for layer in found if rule(layer)}
        if len(fitting) == 1:
            return next(iter(fitting.values()))
    nameless = [layer for layer in found if not any(service.layer_name for service in _services(one, layer))]
    return nameless[0] if len(found) == 1 and nameless else None


def _same_name(one: ProjectLayer, service: Service) -> bool:
    name = local_name(one.layer_name).lower()
    return bool(name) and local_name(service.layer_name).lower() == name


def _services(one: ProjectLayer, layer: Layer) -> List[Service]:
    return [service for service in layer.services if service.kind in one.family]
