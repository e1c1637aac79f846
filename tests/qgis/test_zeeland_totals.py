"""Real input: regulation areas of Zeeland counted as if they were proposals, cut at real municipalities.

They lie on each other ten deep, share borders and run nearly along each other. Skips where there is no real data.
"""

import geopandas
import pytest
import shapely

from novex_plugin.core.accounting.crosstab import cross
from novex_plugin.core.accounting.figures import FUNCTION
from novex_plugin.core.accounting.keys import MUNICIPALITY
from novex_plugin.core.accounting.places import Places
from novex_plugin.core.model.records import AREA, ProposalObject


@pytest.fixture(scope="module")
def areas(real_data):
    frame = geopandas.read_file(real_data / "gio_omgevingswet" / "gio_pv29.gpkg")
    return frame[frame.groep.notna()].iloc[::3].reset_index()


@pytest.fixture(scope="module")
def towns(real_data, areas):
    frame = geopandas.read_file(real_data / "gemeenten_nlstat" / "gemeenten.geojson").to_crs(28992)
    return frame[frame.intersects(shapely.box(*areas.total_bounds))]


def test_areas_per_group_and_municipality_equal_plain_unions(areas, towns):
    shapes = shapely.force_2d(areas.geometry.values)
    objects = [
        ProposalObject(f"{number:04d}", str(name), shape, AREA, str(group))
        for number, (shape, name, group) in enumerate(zip(shapes, areas.naam, areas.groep))
    ]
    names = tuple(towns.statnaam)
    table = cross(objects, [FUNCTION, MUNICIPALITY], [Places(MUNICIPALITY, names, names, tuple(towns.geometry))])
    assert sum(part.area_m2 for part in table.parts) == table.whole.net_m2
    assert table.whole.net_m2 == pytest.approx(shapely.union_all(shapes).area, rel=1e-8)
    assert len(table.rows) > 100
    for group in sorted(set(areas.groep)):
        ground = shapely.union_all([item.geometry for item in objects if item.function == group])
        for name, town in zip(names, towns.geometry):
            assert table.row(group, name).net_m2 == pytest.approx(ground.intersection(town).area, abs=0.1, rel=1e-8)
