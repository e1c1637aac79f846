"""The algorithms that talk to services, run as a script would, against real servers."""

import json

import pandas
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer

from novex_plugin.adapters.store import Store
from novex_plugin.core.catalogue.own_layers import write_own
from novex_plugin.processing.provider import NovexProvider
from tools.services.catalogue import own_catalogue


@pytest.fixture
def provider():
    made = NovexProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture
def where(servers, tmp_path):
    """The parameters that lead to the local servers."""
    own, register = tmp_path / "lokaal.novex-lagen.json", tmp_path / "register.json"
    write_own(own, own_catalogue(servers.base))
    register.write_text(json.dumps({"csw": servers.csw, "ogc_index": servers.index}), encoding="utf-8")
    return {"EIGEN_LAGEN": str(own), "REGISTER": str(register)}


def run(provider, name, parameters):
    feedback, context = QgsProcessingFeedback(), QgsProcessingContext()
    algorithm = provider.algorithm(name)
    good, message = algorithm.checkParameterValues(parameters, context)
    assert good, message
    results, ok = algorithm.create().run(parameters, context, feedback)
    return results, ok, feedback.textLog()


def table(path):
    return pandas.read_csv(path, sep=";", decimal=",", encoding="utf-8-sig", keep_default_na=False)


def test_a_profile_is_fetched_into_a_snapshot(provider, servers, where, tmp_path):
    parameters = {
        **where, "PROVINCIE": "Middelwaard (fictief)", "PROFIEL": "Start", "HEEL_NEDERLAND": True,
        "MAP": str(tmp_path), "TABEL": str(tmp_path / "lagen.csv"), "VERSLAG": str(tmp_path / "verslag.html"),
    }  # fmt: skip
    results, ok, log = run(provider, "haal_basisset", parameters)
    assert ok, log
    rows = table(results["TABEL"]).set_index("code")
    assert results["AANTAL_GELADEN"] == (rows.uitkomst == "geladen").sum() >= 9
    assert results["AANTAL_MISLUKT"] == 0
    assert rows.loc["natura2000", "kenmerken"] == servers.features("natura2000")
    assert rows.loc["brta_grijs", "uitkomst"] == "kaartbeeld"
    assert Store.open(results["BASISSET"]).layer("natura2000").count == servers.features("natura2000")
    assert "Natura 2000" in (tmp_path / "verslag.html").read_text(encoding="utf-8")

    again, ok, log = run(provider, "haal_basisset", {**parameters, "LAGEN": "natura2000", "AANVAARD": False})
    assert ok, log
    assert again["BASISSET"] == ""
    assert "wacht" in log


def test_unknown_layers_and_registers_are_refused(provider, where, tmp_path):
    parameters = {**where, "PROVINCIE": "Utrecht", "PROFIEL": "Start", "MAP": str(tmp_path)}
    _results, ok, log = run(provider, "haal_basisset", {**parameters, "LAGEN": "natura2000, slotgracht"})
    assert not ok
    assert "slotgracht" in log
    broken = tmp_path / "kapot.json"
    broken.write_text("{}", encoding="utf-8")
    _results, ok, log = run(provider, "haal_basisset", {**parameters, "REGISTER": str(broken)})
    assert not ok
    assert "geen bruikbaar register" in log


def test_the_doctor_heals_a_project_file(provider, servers, where, proxy, tmp_path):
    old = proxy.base + servers.of("mirt_vlakken", "WFS")[len(servers.base) :]
    name = servers.served("mirt_vlakken", "WFS").published
    source = f"url='{old}' typename='{name}' version='2.0.0' srsname='EPSG:28992'"
    layer = QgsVectorLayer(source, "MIRT", "WFS")
    assert layer.isValid()
    layer.setCustomProperty("novex/code", "mirt_vlakken")
    project = QgsProject()
    project.addMapLayer(layer)
    file = tmp_path / "oud.qgz"
    assert project.write(str(file))
    kept = layer.id()
    proxy.close()  # the old address is dead from here on

    parameters = {**where, "PROJECT": str(file), "HERSTEL": False, "TABEL": str(tmp_path / "toestand.csv")}
    looked, ok, log = run(provider, "dokter", parameters)
    assert ok, log
    assert (looked["AANTAL_LAGEN"], looked["AANTAL_NIET_GOED"], looked["AANTAL_HERSTELD"]) == (1, 1, 0)
    assert table(looked["TABEL"]).toestand.tolist() == ["verhuisd"]

    healed, ok, log = run(provider, "dokter", {**parameters, "HERSTEL": True, "UITVOER": str(tmp_path / "nieuw.qgz")})
    assert ok, log
    assert healed["AANTAL_HERSTELD"] == 1
    again = QgsProject()
    assert again.read(str(tmp_path / "nieuw.qgz"))
    assert again.mapLayer(kept).isValid()
    assert again.mapLayer(kept).name() == "MIRT"
