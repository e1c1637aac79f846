"""The basisset: which layers exist, which of them a check needs, and under what names they arrive."""

from .check_layers import CheckLayer, check_layers, context_layers, find_layer_key, has_layer, layer

__all__ = ["CheckLayer", "check_layers", "context_layers", "find_layer_key", "has_layer", "layer"]
