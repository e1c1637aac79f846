"""The store keeps the values that rules select on, and stores from before that stay readable."""

import sqlite3
from contextlib import closing

import shapely
from qgis.core import QgsVectorLayer

from novex_plugin.adapters.store import Store
from tests.qgis.test_store_build import build, write


def test_values_that_rules_select_on_are_kept_per_feature(tmp_path):
    lines = [shapely.LineString([(150000, y), (151000, y)]) for y in (450000, 451000, 490000)]
    for number, (name, fields) in enumerate({"a": [("Voltage", "380")], "b": [("spanning_kv", None)], "c": []}.items()):
        path = tmp_path / f"hoogspanningslijnen_{number + 1}.gpkg"
        write(path, "hoogspanningsverbinding", [lines[number]], names=[name], fields=fields)
    store, _report = build(tmp_path, tmp_path)
    whole = store.load("hoogspanningsverbinding")
    known = dict(zip(whole.feature_names, whole.feature_values["spanning_kv"]))
    assert known == {"a": "380", "b": "", "c": ""}
    part = store.load("hoogspanningsverbinding", (150000, 449000, 151000, 450500))
    assert (list(part.feature_names), part.feature_values) == (["a"], {"spanning_kv": ["380"]})
    shown = QgsVectorLayer(store.uri("hoogspanningsverbinding"), "lijnen", "ogr")
    assert {each["naam"]: each["spanning_kv"] or "" for each in shown.getFeatures()} == known


def test_a_store_from_before_values_were_kept_leaves_them_unknown(tmp_path):
    line = shapely.LineString([(150000, 450000), (151000, 450000)])
    path = write(tmp_path / "lines_nl.gpkg", "lines_nl", [line], fields=[("spanning_kv", "150")])
    store, _report = build(tmp_path, path)
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("DROP TABLE kenmerk_waarde")
    layer = Store.open(store.path).load("hoogspanningsverbinding")
    assert (len(layer.feature_ids), layer.feature_values) == (1, {})
