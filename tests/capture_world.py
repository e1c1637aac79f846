"""Arming the panel's tools and reading what they drew, for the tests of drawing."""

import math

import numpy as np
import shapely


def arm(page, method, code="woningbouw", kind="vlak"):
    page.drawing.set_width(100)  # the last width is a setting, and may be that of another test
    page.drawing.arm(page.palette_view.tiles[code].function, kind, method)


def new_features(panel, kind="vlak"):
    found = [one for one in panel.session.layer(f"object_{kind}").getFeatures() if one["uuid"] != "w1"]
    return sorted(found, key=lambda one: -one.id())


def new_shapes(panel, kind="vlak"):
    return [shapely.from_wkb(bytes(one.geometry().asWkb())) for one in new_features(panel, kind)]


def wave(closed=True, n=90):
    """A ragged round stroke as a hand makes it."""
    turn = np.linspace(0, 2 * math.pi * (0.98 if closed else 0.5), n)
    radius = 500 + 20 * np.sin(turn * 9)
    return [(150_000 + r * math.cos(t), 450_300 + r * math.sin(t)) for r, t in zip(radius, turn)]
