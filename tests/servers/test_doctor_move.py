"""Everything moves and two layers get another name: a saved project is healed and draws the same map."""

from dataclasses import replace

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer

from novex_plugin.adapters import project_doctor
from novex_plugin.adapters.styles import apply_style
from novex_plugin.core.progress import Progress
from novex_plugin.core.services.records import MOVED, RENAMED, WFS, WMS
from novex_plugin.core.services.register import default_registry
from tests.servers.fetching import colours, fetch, forget_answers, picture
from tools.services import faults, layers
from tools.services.catalogue import local_catalogue

VECTORS = ("mirt_vlakken", "mirt_lijnen", "werelderfgoed", "groenaanleggen")
PICTURES = ("novex_gebieden",)
RENAMED_CODES = ("mirt_vlakken", "werelderfgoed")
EXTENT = QgsRectangle(100_000, 380_000, 220_000, 480_000)


def vector(servers, base, code):
    served = servers.served(code, WFS)
    source = f"url='{base}/{served.path}' typename='{served.published}' srsname='EPSG:28992' version='auto'"
    made = QgsVectorLayer(source, f"Onze {code}", "WFS")
    assert made.isValid(), code
    apply_style(made, "natura2000" if code != "mirt_lijnen" else "spoorwegen")
    return made


def raster(servers, base, code):
    served = servers.served(code, WMS)
    address = f"{base}/{served.path}"
    source = f"crs=EPSG:28992&dpiMode=7&format=image/png&layers={served.published}&styles=&url={address}"
    made = QgsRasterLayer(source, f"Onze {code}", "wms")
    assert made.isValid(), code
    made.setOpacity(0.6)
    return made


@pytest.fixture
def where(proxy):
    """The register and the list of APIs, as seen through the proxy: they know of the move."""
    return replace(
        default_registry(), csw_url=f"{proxy.base}/{layers.local_path(default_registry().csw_url)}",
        ogc_index_url=f"{proxy.base}/{layers.local_path(layers.API_INDEX)}",
    )  # fmt: skip


def test_every_service_moves_and_two_layers_are_renamed(servers, proxy, where, tmp_path):
    place = tmp_path / "kaart.qgz"
    project = QgsProject()
    made = [vector(servers, proxy.base, code) for code in VECTORS]
    made += [raster(servers, proxy.base, code) for code in PICTURES]
    project.addMapLayers(made)
    before = {one.id(): (one.name(), picture(one, EXTENT)) for one in made}
    assert all(colours(image) > 1 for _name, image in before.values())
    assert project.write(str(place))

    wanted = [(code, WFS) for code in VECTORS] + [(code, WMS) for code in PICTURES]
    hosts = {servers.served(code, kind).path.split("/")[0] for code, kind in wanted}
    assert len(hosts) >= 3
    for host in hosts:
        proxy.move(f"/{host}", f"/nieuw.{host}/v2")
    for code in RENAMED_CODES:
        name = servers.served(code, WFS).layer
        proxy.add(faults.RenameLayer(old=name, new=f"{name}_2027"))
    forget_answers()

    again = QgsProject()
    again.read(str(place))
    assert not any(layer.isValid() for layer in again.mapLayers().values())
    found = project_doctor.examine_layers(
        project_doctor.service_layers(again), fetch, Progress(), registry=where, catalogue=local_catalogue(proxy.base)
    )
    states = {one.code: one.health.state for one in found}
    assert states == {code: RENAMED if code in RENAMED_CODES else MOVED for code in (*VECTORS, *PICTURES)}
    rows = project_doctor.heal_project(again, found)
    assert [row for row in rows if not row.done] == []
    for identifier, (name, image) in before.items():
        layer = again.mapLayer(identifier)
        assert layer.isValid(), name
        assert "/nieuw." in layer.source()
        assert layer.name() == name
        assert picture(layer, EXTENT) == image, name
