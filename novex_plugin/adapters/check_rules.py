"""The rules and limits that are in force in a proposal file, and the layers that its own rules may name."""

from typing import Dict, Optional

from ..core.catalogue.check_layers import has_layer, layer
from ..core.checks.ruleset import RuleSet, assemble
from .check_file import CheckFile
from .geopackage import ProposalFile
from .store import Store


def ruleset_of(proposal: Optional[ProposalFile]) -> RuleSet:
    """The national rules with what the proposal changes and adds; without a proposal the national rules alone.

    A rule of the proposal's own may name any layer: whether it is in the basisset shows when it is tested.
    Raises NovexError when something in the proposal is wrong.
    """
    if proposal is None:
        return assemble()
    file = CheckFile(proposal)
    return assemble(file.rules(), file.settings(), known_layer=lambda key: True)


def layers_to_choose(store: Optional[Store]) -> Dict[str, str]:
    """Key and title of the layers of the user's own in the basisset, such as areas of an ordinance, for own rules."""
    if store is None:
        return {}
    return {stored.key: stored.title for stored in store.layers() if not has_layer(stored.key)}


def layer_name(store: Optional[Store], key: str) -> str:
    """How a layer is called on screen."""
    if has_layer(key):
        return layer(key).title
    return layers_to_choose(store).get(key, key)
