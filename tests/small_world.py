"""A basisset and a proposal small enough to know every outcome by heart (EPSG:28992, metres).

Natura 2000 is the square 150000-151000 x 450000-451000; the pipeline strip is 70 m wide and runs
north-south at x = 152000. The province is a large square around it all.
"""

from pathlib import Path

import geopandas
from shapely.geometry import box

from novex_plugin.adapters import basisset, geopackage
from novex_plugin.core.model.records import ProposalHeader, ProposalObject, Variant
from novex_plugin.core.progress import Progress

NATURA = box(150_000, 450_000, 151_000, 451_000)
STRIP = box(151_965, 445_000, 152_035, 455_000)
PROVINCE = box(140_000, 440_000, 160_000, 460_000)


def make_store(folder: Path) -> Path:
    """A prepared basisset with three layers."""
    source = folder / "basisset.gpkg"
    for name, shape in (("natura2000", NATURA), ("buisleidingstrook", STRIP), ("provincie", PROVINCE)):
        frame = geopandas.GeoDataFrame({"id": ["1"], "naam": [name]}, geometry=[shape], crs="EPSG:28992")
        frame.to_file(source, layer=name, driver="GPKG")
    report, _messages = basisset.prepare(source, folder / "klaar.gpkg", Progress())
    return Path(report.path)


def make_proposal(folder: Path, *objects: ProposalObject) -> Path:
    """A proposal with variants A and B and the given objects."""
    header = ProposalHeader(uuid="p", title="Proefvoorstel", province="PV00", milestone="IJK2", version="0.1")
    path = folder / "voorstel.gpkg"
    variants = [Variant("A", "Eerste"), Variant("B", "Tweede")]
    geopackage.create_proposal(path, header, variants).write_objects(objects)
    return path


def housing(uuid: str = "w1", shape=None, **extra) -> ProposalObject:
    """A housing area that covers the western half of the Natura 2000 square, 50 ha."""
    extra = {"horizon": "2030", "perspective": "3", **extra}
    return ProposalObject(
        uuid=uuid, name=extra.pop("name", "Woonwijk"), geometry=shape or box(150_000, 450_000, 150_500, 451_000),
        kind="vlak", function="woningbouw", **extra,
    )  # fmt: skip
