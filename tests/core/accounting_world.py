"""Objects, places and random sketches for the tests of cross tables."""

from typing import List, Sequence

import shapely
from hypothesis import strategies as st

from novex_plugin.core.accounting.keys import MUNICIPALITY, NOVEX_AREA, PROVINCE
from novex_plugin.core.accounting.places import Places
from novex_plugin.core.model.records import AREA, ProposalObject

FUNCTIONS = ("woningbouw", "zonneveld", "bos", "waterberging")
X, Y = 100_000, 400_000


def box(west: float, south: float, east: float, north: float) -> shapely.Polygon:
    """A rectangle at these metres from the corner of the test field."""
    return shapely.box(X + west, Y + south, X + east, Y + north)


def thing(uuid: str, geometry, function="woningbouw", kind=AREA, **values) -> ProposalObject:
    return ProposalObject(uuid=uuid, name=f"object {uuid}", geometry=geometry, kind=kind, function=function, **values)


def provinces(middle: float = 100.0) -> Places:
    """Two provinces with a straight border between them; nothing lies east of 400 m."""
    halves = box(-1000, -1000, middle, 1000), box(middle, -1000, 400, 1000)
    return Places(PROVINCE, ("PV20", "PV21"), ("Groningen", "Fryslân"), halves)


def crooked_provinces() -> Places:
    """Three provinces that share crooked borders vertex by vertex."""
    a = [(X + 40 + (n % 3) * 7, Y - 300 + n * 41.3) for n in range(16)]
    b = [(X + 130 + (n % 4) * 5, Y - 300 + n * 41.3) for n in range(16)]
    west = shapely.Polygon([(X - 500, Y - 300), *a, (X - 500, Y + 320)])
    middle = shapely.Polygon([*a, *reversed(b)])
    east = shapely.Polygon([*b, (X + 200, Y + 320), (X + 200, Y - 300)])
    return Places(PROVINCE, ("PV20", "PV21", "PV22"), ("Groningen", "Fryslân", "Drenthe"), (west, middle, east))


def municipalities() -> Places:
    bands = box(-1000, -1000, 400, 50), box(-1000, 50, 400, 1000)
    return Places(MUNICIPALITY, ("Zuiddorp", "Noorddorp"), ("Zuiddorp", "Noorddorp"), bands)


def novex_areas() -> Places:
    """Two areas that overlap each other between 40 and 60 m."""
    return Places(NOVEX_AREA, ("NG01", "NG02"), ("Zuidelijke Randstad", "Metropoolregio Amsterdam"),
                  (box(0, -500, 60, 500), box(40, -500, 120, 500)))  # fmt: skip


coordinate = st.integers(-80, 320).map(lambda number: number / 2)


@st.composite
def shapes(draw) -> shapely.Polygon:
    """Rectangles: turned, or along the grid so that borders touch; some with a hole or in two parts."""
    west, south = draw(coordinate), draw(coordinate)
    shape = box(west, south, west + draw(st.integers(5, 90)), south + draw(st.integers(5, 90)))
    form = draw(st.sampled_from(("turned", "turned", "straight", "hole", "parts")))
    if form == "turned":
        return shapely.affinity.rotate(shape, draw(st.integers(1, 89)))
    if form == "hole":
        return shapely.affinity.rotate(shape.difference(shape.centroid.buffer(2.0, quad_segs=3)), 17)
    if form == "parts":
        turned = shapely.affinity.rotate(shape, draw(st.integers(1, 89)))
        return shapely.union(turned, shapely.affinity.translate(turned, 150, 3))
    return shape


@st.composite
def sketches(draw, most: int = 10, search: bool = True) -> List[ProposalObject]:
    drawn: Sequence[shapely.Polygon] = draw(st.lists(shapes(), max_size=most))
    return [
        thing(
            f"{number:03d}", shape, draw(st.sampled_from(FUNCTIONS)),
            further_functions=draw(st.sampled_from(((), (), ("recreatie",), ("bos",)))),
            exactness="zoekgebied" if search and draw(st.integers(0, 5)) == 0 else "exact",
            origin=draw(st.sampled_from(("nationaal", "decentraal", "beide", ""))),
            quantity=draw(st.sampled_from((None, 120.0, 35.5))),
        )
        for number, shape in enumerate(drawn)
    ]  # fmt: skip
