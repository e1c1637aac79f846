"""The basisset: which layers exist, which of them a check needs, and under what names they arrive."""

from .basisset import BasisLayer, Service, basis_layer, basis_layers, sources_for
from .check_layers import CheckLayer, check_layers, context_layers, find_layer_key, has_layer, layer
from .choices import Choice, choice_for, choices
from .gio import GioLink, find_gio_link, gio_links
from .licences import Licence, find_licence, licence, licences
from .moves import Move, find_move, moves
from .own_layers import OwnCatalogue, merged, read_own, validate, write_own
from .profiles import Profile, profile, profiles

__all__ = [
    "BasisLayer",
    "CheckLayer",
    "Choice",
    "GioLink",
    "Licence",
    "Move",
    "OwnCatalogue",
    "Profile",
    "Service",
    "basis_layer",
    "basis_layers",
    "check_layers",
    "choice_for",
    "choices",
    "context_layers",
    "find_gio_link",
    "find_layer_key",
    "find_licence",
    "find_move",
    "gio_links",
    "has_layer",
    "layer",
    "licence",
    "licences",
    "merged",
    "moves",
    "profile",
    "profiles",
    "read_own",
    "sources_for",
    "validate",
    "write_own",
]
