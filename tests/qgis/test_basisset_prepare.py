"""A prepared basisset is called after the data it was read from, and dated as that data."""

import pytest

from novex_plugin.adapters.basisset import prepare
from novex_plugin.adapters.store import Store
from novex_plugin.core.errors import NovexError
from novex_plugin.core.progress import Progress
from novex_plugin.paths import resources


def test_the_snapshot_is_named_and_dated_after_its_source(tmp_path):
    report, _told = prepare(resources("voorbeeld", "basisset.gpkg"), tmp_path / "kopie.gpkg", Progress())
    store = Store.open(report.path)
    assert (store.snapshot_name, store.snapshot_date) == ("basisset", "2026-01-01")


def test_a_folder_without_a_known_layer_is_explained(tmp_path):
    with pytest.raises(NovexError, match="geen laag van de basisset herkend") as caught:
        prepare(tmp_path, tmp_path / "klaar.gpkg", Progress())
    assert "natura2000" in caught.value.hint
    assert not (tmp_path / "klaar.gpkg").exists()
