"""How colours look to colour-blind readers and in grey print, and how far two colours are then apart.

The matrices are those of Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color
Vision Deficiency" (IEEE Transactions on Visualization and Computer Graphics 15(6), 2009), severity 1.0; they work on
linear RGB. Grey is the relative luminance of ITU-R BT.709. Differences are CIE 1976 (Euclidean in CIE Lab, D65).
"""

from typing import Dict

import numpy as np

SRGB_TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
NORMAL = np.eye(3)
DEFICIENCIES: Dict[str, np.ndarray] = {
    "protanopia": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                            [-0.003882, -0.048116, 1.051998]]),
    "deuteranopia": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                              [-0.011820, 0.042940, 0.968881]]),
    "tritanopia": np.array([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
                            [0.004733, 0.691367, 0.303900]]),
}  # fmt: skip
GREY = np.tile(SRGB_TO_XYZ[1], (3, 1))
VISIONS: Dict[str, np.ndarray] = {"normal": NORMAL, **DEFICIENCIES, "grey": GREY}


def linear(colour: str) -> np.ndarray:
    """``#rrggbb`` as linear RGB, 0 to 1."""
    parts = np.array([int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def lab(rgb: np.ndarray) -> np.ndarray:
    """CIE Lab of linear RGB; the last axis holds the channels."""
    ratio = np.clip(rgb, 0, 1) @ SRGB_TO_XYZ.T / np.array([0.9505, 1.0, 1.089])
    f = np.where(ratio > 0.008856, np.cbrt(ratio), 7.787 * ratio + 16 / 116)
    return np.stack([116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], axis=-1)


def difference(one: str, other: str, vision: np.ndarray = NORMAL) -> float:
    """The difference of two colours to that eye; about 2 is just visible side by side."""
    return float(np.linalg.norm(lab(vision @ linear(one)) - lab(vision @ linear(other))))


def smallest_difference(one: str, other: str) -> float:
    """The difference to the eye that tells them apart worst: normal, three deficiencies, grey print."""
    return min(difference(one, other, vision) for vision in VISIONS.values())


def painted(colour: str, alpha: float, ground: str) -> str:
    """What is seen of a colour that lets ``1 - alpha`` of the ground through (blended as screens do, in sRGB)."""
    mixed = (round(int(colour[at:at + 2], 16) * alpha + int(ground[at:at + 2], 16) * (1 - alpha)) for at in (1, 3, 5))
    return "#" + "".join(f"{part:02x}" for part in mixed)
