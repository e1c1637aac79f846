"""The basisset: which layers exist, which of them a check needs, and under what names they arrive."""

from .basisset import BasisLayer, basis_layer, basis_layers, sources_for
from .check_layers import CheckLayer, check_layers, context_layers, find_layer_key, has_layer, layer
from .gio import GioLink, find_gio_link, gio_links

__all__ = [
    "BasisLayer",
    "CheckLayer",
    "GioLink",
    "basis_layer",
    "basis_layers",
    "check_layers",
    "context_layers",
    "find_gio_link",
    "find_layer_key",
    "gio_links",
    "has_layer",
    "layer",
    "sources_for",
]
