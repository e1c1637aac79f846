"""Move signs apart that would lie over each other on a map."""

from typing import Any

import numpy as np

_ROUNDS = 60
_ANGLE = 2.399963  # the golden angle: signs on exactly one place leave it in different directions


def spread(places: Any, least: float) -> Any:
    """``places`` (n x 2) moved as little as it takes to be ``least`` apart, as far as a number of rounds achieves.

    The same places in the same order give the same result.
    """
    found = np.array(places, dtype=float).reshape(-1, 2)
    turn = np.arange(len(found)) * _ANGLE
    away = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    for _round in range(_ROUNDS):
        gap = found[:, None, :] - found[None, :, :]
        distance = np.hypot(gap[..., 0], gap[..., 1])
        np.fill_diagonal(distance, np.inf)
        close = distance < least * (1 - 1e-9)
        if not close.any():
            break
        nowhere = close & (distance < least * 1e-6)
        gap[nowhere] = (away[:, None, :] - away[None, :, :])[nowhere]
        norm = np.maximum(np.hypot(gap[..., 0], gap[..., 1]), 1e-12)
        push = np.where(close, (least - np.where(close, distance, least)) / 2 / norm, 0.0)
        found = found + (gap * push[..., None]).sum(axis=1) * 0.9
    return found
