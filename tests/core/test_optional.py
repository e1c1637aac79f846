"""The door to shapely, pandas and matplotlib: a missing or unfit package names the one command that mends it."""

import importlib
import sysconfig
from types import SimpleNamespace

import pytest

from novex_plugin.core import optional
from novex_plugin.core.errors import NovexError


@pytest.fixture(autouse=True)
def fresh_doors():
    doors = (optional.shapely, optional.pandas, optional.matplotlib)
    for door in doors:
        door.cache_clear()
    yield
    for door in doors:
        door.cache_clear()


def _import_gives(monkeypatch, module):
    def load(name):
        if module is None:
            raise ImportError(name)
        return module

    monkeypatch.setattr(importlib, "import_module", load)


@pytest.mark.parametrize("door", [optional.shapely, optional.pandas], ids=["shapely", "pandas"])
def test_a_missing_package_is_named_with_the_command_that_installs_it(monkeypatch, door):
    _import_gives(monkeypatch, None)
    with pytest.raises(NovexError) as caught:
        door()
    assert door.__wrapped__.__name__ in caught.value.message
    assert 'python3 -m pip install --user' in caught.value.hint
    assert '"shapely>=2.0.7,<2.1" "pandas>=2.2,<3"' in caught.value.hint


def test_an_old_shapely_is_refused_with_its_version(monkeypatch):
    _import_gives(monkeypatch, SimpleNamespace(__version__="1.8.5"))
    with pytest.raises(NovexError, match=r"1\.8\.5"):
        optional.shapely()


def test_a_shapely_on_the_wrong_geos_is_refused(monkeypatch):
    """What shapely 2.1 does in the desktop of QGIS 3.22: it imports well and fails at the first WKB."""

    def broken(_geometry):
        raise ValueError("output dimension must be 2 or 3")

    unfit = SimpleNamespace(__version__="2.1.2", box=lambda *_: None, to_wkb=broken, from_wkb=broken)
    _import_gives(monkeypatch, unfit)
    with pytest.raises(NovexError, match="output dimension"):
        optional.shapely()


@pytest.mark.parametrize("managed", [True, False], ids=["managed by the system", "free"])
def test_the_command_works_where_the_system_manages_python(monkeypatch, tmp_path, managed):
    if managed:
        (tmp_path / "EXTERNALLY-MANAGED").touch()
    monkeypatch.setattr(sysconfig, "get_path", lambda _name: str(tmp_path))
    assert ("--break-system-packages" in optional.install_command()) is managed


@pytest.mark.parametrize("apt", ["/usr/bin/apt-get", None], ids=["with apt", "without"])
def test_without_matplotlib_the_one_command_is_that_of_the_system(monkeypatch, apt):
    _import_gives(monkeypatch, None)
    monkeypatch.setattr(optional.shutil, "which", lambda _name: apt)
    with pytest.raises(NovexError) as caught:
        optional.matplotlib()
    assert "matplotlib" in caught.value.message
    wanted = "sudo apt install python3-matplotlib" if apt else '"matplotlib>=3.6,<3.11"'
    assert wanted in caught.value.hint
    assert "shapely" not in caught.value.hint


def test_an_old_matplotlib_is_refused_with_its_version(monkeypatch):
    _import_gives(monkeypatch, SimpleNamespace(__version__="3.3.4"))
    with pytest.raises(NovexError, match=r"3\.3\.4"):
        optional.matplotlib()


def test_a_matplotlib_of_another_numpy_is_refused(monkeypatch):
    """As with a wheel for numpy 2 beside the numpy 1.24 of the system: the package imports, its parts do not."""

    def load(name):
        if name == "matplotlib":
            return SimpleNamespace(__version__="3.9.0")
        raise AttributeError("_ARRAY_API not found")

    monkeypatch.setattr(importlib, "import_module", load)
    with pytest.raises(NovexError, match="_ARRAY_API"):
        optional.matplotlib()
