"""A QGIS that is killed in the middle of a load: the next run goes on, and nothing that was good is touched."""

import signal
import subprocess
import sys
import time

import pytest

from novex_plugin.adapters.basisset_load import accept
from novex_plugin.adapters.snapshots import Library
from novex_plugin.core.errors import NovexError
from novex_plugin.core.services.loading import FAILED, FOUND, LOADED, Order
from novex_plugin.core.services.records import OGC_API
from tests.servers import fault_table as table
from tests.servers.fault_world import count_of, counted, features_in, layer_of, prints
from tests.servers.loading import PROVINCE, no_register, run
from tools.services.faults import Stall, Status

PROGRAM = """
import sys
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from novex_plugin.adapters.snapshots import Library
from tests.servers.loading import network, no_register, run
from tests.servers.test_fault_kill import order_at
run(order_at(sys.argv[1]), Library(sys.argv[2]), no_register(), network(stall_s=300))
"""
PAGE_1, PAGE_2 = r"aantallen.*/items\?(?!.*offset).*limit=1000", r"aantallen.*/items.*offset=1000"


def order_at(base):
    """Two layers that come in, one whose second page does not, and one behind it."""
    known = [layer_of(which, base) for which in (table.FILE, table.WFS)]
    return Order(PROVINCE, (*known, counted(1001, OGC_API, base), layer_of(table.API, base)))


def start(proxy, library, repo_root):
    command = [sys.executable, "-c", PROGRAM, proxy.base, str(library.root)]
    return subprocess.Popen(command, cwd=repo_root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def wait_until_stalled(proxy, process):
    for _attempt in range(1200):
        if proxy.count(PAGE_2):
            return
        assert process.poll() is None, "it ended by itself"
        time.sleep(0.1)
    raise AssertionError("the second page was never asked")


@pytest.mark.parametrize("has_earlier", [True, False], ids=["an earlier snapshot", "the first snapshot"])
def test_after_a_kill_the_next_run_goes_on(servers, proxy, tmp_path, repo_root, has_earlier):
    library = Library(tmp_path / "bibliotheek")
    layers = order_at(proxy.base).layers
    if has_earlier:
        run(order_at(servers.base), library, no_register())
    first = library.current(PROVINCE)
    whole = prints(first.path) if first else None
    proxy.add(Stall(PAGE_2, seconds=300))
    process = start(proxy, library, repo_root)
    try:
        wait_until_stalled(proxy, process)
        check_first(library, first, whole, servers, layers)  # while the other is at work
        with pytest.raises(NovexError, match="Een ander QGIS werkt aan de basisset"):
            library.begin(PROVINCE)
    finally:
        process.send_signal(signal.SIGKILL)
    assert process.wait(30) == -signal.SIGKILL
    check_first(library, first, whole, servers, layers)
    work = library.root / PROVINCE / "bezig"
    assert (work / "bronnen" / "n1001_api.bezig" / "p000001.json").exists(), "its first page is kept"
    assert not (work / "bronnen" / "n1001_api.gpkg").exists()

    proxy.clear()
    proxy.forget()
    plan, result = run(order_at(proxy.base), library, no_register())
    assert [one.present for one in plan.layers] == [True, True, False, False]
    assert {item.state for item in result.board.news.values()} == {LOADED}, result.board.news
    assert proxy.count(table.DOWNLOAD) == 0, "the file was in"
    assert proxy.count("request=getfeature") == 0, "the layer of the WFS was in"
    assert (proxy.count(PAGE_1), proxy.count(PAGE_2)) == (0, 1), "one page was in"
    assert proxy.count(table.ITEMS) == 2, "that page, and the layer behind it"
    check_first(library, first or result.snapshot, whole, servers, layers)
    made = accept(library, PROVINCE) if has_earlier else result.snapshot
    for layer in layers:
        assert features_in(made, key_of(layer)) == count_of(servers, layer)
    assert not list(made.path.rglob("*.bezig")) and not list(made.path.rglob("*.deel"))
    library.begin(PROVINCE).close()


def test_what_is_in_counts_although_its_service_stopped_since(servers, proxy, tmp_path):
    library = Library(tmp_path / "bibliotheek")
    run(Order(PROVINCE, (layer_of(table.FILE, servers.base),)), library, no_register())
    order = Order(PROVINCE, tuple(layer_of(which, proxy.base) for which in (table.FILE, table.WFS)))
    proxy.add(Status(table.GETFEATURE, status=503))
    _plan, first = run(order, library, no_register())
    assert [item.state for item in first.board.news.values()] == [LOADED, FAILED]
    proxy.clear()
    proxy.add(Status(table.FILE_AT, status=503))
    heard = []
    plan, second = run(order, library, no_register(), tell=heard.append)
    assert [one.present for one in plan.layers] == [True, False]
    told = [(news.state, news.text) for news in heard if news.code == order.layers[0].code]
    assert any(state == FOUND and text.startswith("Al binnen") and "storing" in text for state, text in told), told
    assert [item.state for item in second.board.news.values()] == [LOADED, LOADED]


def check_first(library, first, whole, servers, layers):
    """The current snapshot, when there is one, is intact and opens."""
    assert library.current(PROVINCE) == first
    if whole is None:
        return
    assert prints(first.path) == whole
    for layer in layers:
        assert features_in(first, key_of(layer)) == count_of(servers, layer)


def key_of(layer):
    return layer.check_layers[0] if layer.check_layers else layer.code
