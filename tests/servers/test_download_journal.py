"""A download that was stopped, in whatever way, goes on where it was, and never shows half a file."""

import hashlib
import signal
import subprocess
import sys
import threading
from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QTimer

from novex_plugin.adapters import download_journal
from novex_plugin.adapters.download import fetch_layer
from novex_plugin.adapters.network import Network
from novex_plugin.adapters.tasks import run_in_task
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.progress import Progress
from novex_plugin.core.services.records import ATOM, Resolved
from tests.servers.reading import JSON_FORMATS, QUICK, is_sound, ogc, rows, wfs
from tests.servers.stub import OgcApi, Stub, Wfs, features
from tests.servers.test_download_file import vector

ITEMS = "/ogc/v1/collections/punten/items"


@pytest.fixture
def stub(qgis_app):
    made = Stub()
    yield made
    made.close()


@pytest.fixture
def network():
    return Network(stall_s=10, policy=QUICK)


def starts(stub):
    """Where the pages begin that were asked for, in order."""
    asked = [request.query for request in stub.log if request.query.get("resulttype") != "hits"]
    return [int(query.get("startindex", query.get("offset", 0))) for query in asked if query.get("limit") != "1"]


def stop_at(page):
    """A page that the server fails on, for ever."""
    return lambda text, number: text if number < page else (lambda request: request.reply("stuk", 404))


def broken_off(stub, network, tmp_path, resolved, page=2):
    """Leave a download behind that got ``page`` pages in."""
    stub.routes["/wfs"] = Wfs(features(3512), alter=stop_at(page))
    stub.routes[ITEMS] = OgcApi(features(3512), wrong=stop_at(page))
    with pytest.raises(NovexError):
        fetch_layer(resolved, tmp_path, network)
    stub.log.clear()
    stub.routes["/wfs"], stub.routes[ITEMS] = Wfs(features(3512)), OgcApi(features(3512))


@pytest.mark.parametrize("make", [wfs, lambda stub: wfs(stub, formats=JSON_FORMATS), ogc], ids=["gml", "json", "ogc"])
def test_the_same_question_goes_on_after_the_last_whole_page(stub, network, tmp_path, make):
    (tmp_path / "punten.gpkg").write_bytes(b"oud")
    broken_off(stub, network, tmp_path, make(stub))
    assert (tmp_path / "punten.gpkg").read_bytes() == b"oud"
    got = fetch_layer(make(stub), tmp_path, network)
    assert starts(stub) == [2000, 3000]
    assert [row["waarde"] for row in rows(got.path)] == list(range(3512))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["punten.gpkg"]


@pytest.mark.parametrize("make", [wfs, ogc], ids=["wfs", "ogc"])
def test_another_count_starts_anew(stub, network, tmp_path, make):
    broken_off(stub, network, tmp_path, make(stub))
    stub.routes["/wfs"], stub.routes[ITEMS] = Wfs(features(3513)), OgcApi(features(3513))
    assert len(rows(fetch_layer(make(stub), tmp_path, network).path)) == 3513
    assert starts(stub)[0] == 0


@pytest.mark.parametrize("change", [
    {"layer_name": "n:andere"}, {"crs": "urn:ogc:def:crs:EPSG::28992"}, {"page_size": 500}, {"formats": JSON_FORMATS},
])  # fmt: skip
def test_another_question_starts_anew(stub, network, tmp_path, change):
    broken_off(stub, network, tmp_path, wfs(stub))
    assert len(rows(fetch_layer(replace(wfs(stub), **change), tmp_path, network).path)) == 3512
    assert starts(stub)[0] == 0


def test_another_area_starts_anew(stub, network, tmp_path):
    broken_off(stub, network, tmp_path, wfs(stub))
    fetch_layer(wfs(stub), tmp_path, network, area=(150000, 450000, 150500, 460000))
    assert starts(stub)[0] == 0


@pytest.mark.parametrize("harm", ["p000002", "p000002.json", "vraag.json", "gezien.sqlite"])
def test_a_damaged_journal_costs_time_not_features(stub, network, tmp_path, harm):
    broken_off(stub, network, tmp_path, wfs(stub))
    (tmp_path / "punten.bezig" / harm).unlink()
    assert len(rows(fetch_layer(wfs(stub), tmp_path, network).path)) == 3512
    assert starts(stub)[0] in (0, 1000)


def test_a_page_that_was_damaged_on_disk_is_no_result_and_not_kept(stub, network, tmp_path):
    broken_off(stub, network, tmp_path, wfs(stub))
    page = tmp_path / "punten.bezig" / "p000001"
    page.write_bytes(page.read_bytes()[:5000])
    with pytest.raises(NovexError, match="beschadigd"):
        fetch_layer(wfs(stub), tmp_path, network)
    assert not (tmp_path / "punten.gpkg").exists()
    assert len(rows(fetch_layer(wfs(stub), tmp_path, network).path)) == 3512


def test_cancelling_keeps_the_pages_and_the_old_file(stub, network, tmp_path):
    (tmp_path / "punten.gpkg").write_bytes(b"oud")

    class StopHalfway(Progress):
        seen = 0.0

        def step(self, fraction, text=""):
            self.seen = max(self.seen, fraction)
            super().step(fraction, text)

        def cancelled(self):
            return self.seen > 0.3

    stub.routes["/wfs"] = Wfs(features(3512))
    with pytest.raises(Cancelled):
        fetch_layer(wfs(stub), tmp_path, network, progress=StopHalfway())
    assert (tmp_path / "punten.gpkg").read_bytes() == b"oud"
    done = len(starts(stub))
    assert 0 < done < 4
    stub.log.clear()
    assert len(rows(fetch_layer(wfs(stub), tmp_path, network).path)) == 3512
    assert starts(stub)[0] == done * 1000


def test_one_layer_is_not_downloaded_twice_at_once(stub, network, tmp_path):
    stub.routes["/wfs"] = Wfs(features(5))
    with download_journal.working_in(tmp_path, "punten", {}), pytest.raises(NovexError, match="al gedownload"):
        fetch_layer(wfs(stub), tmp_path, network)
    assert len(rows(fetch_layer(wfs(stub), tmp_path, network).path)) == 5


def test_a_file_that_was_in_already_is_not_brought_in_again(stub, network, tmp_path):
    data = vector(tmp_path / "bron.gpkg").read_bytes()
    stub.routes["/f"] = lambda request: request.reply(data, headers={"ETag": '"1"'})
    resolved = Resolved("punten", ATOM, stub.url + "/f", title="Punten")

    class StopInWriting(Progress):
        def step(self, fraction, text=""):
            if fraction > 0.82:
                raise Cancelled()

    with pytest.raises(Cancelled):
        fetch_layer(resolved, tmp_path, network, progress=StopInWriting())
    got = fetch_layer(resolved, tmp_path, network)
    assert (len(stub.asked("/f")), len(stub.asked("/f", "HEAD")), len(rows(got.path))) == (1, 1, 30)
    assert got.provenance.sha256 == hashlib.sha256(data).hexdigest()


PROGRAM = """
import sys
from pathlib import Path
from qgis.core import QgsApplication
app = QgsApplication([], True)
app.initQgis()
from novex_plugin.adapters.download import fetch_layer
from novex_plugin.adapters.network import Network
from novex_plugin.core.services.records import Resolved
fetch_layer(Resolved("punten", sys.argv[1], sys.argv[2], "n:punten", crs="EPSG:28992"), Path(sys.argv[3]), Network())
"""


def killed(stub, tmp_path, repo_root, service, url, reached):
    """Run a download in a process of its own and kill it the hard way once ``reached`` is set."""
    command = [sys.executable, "-c", PROGRAM, service, url, str(tmp_path)]
    process = subprocess.Popen(command, cwd=repo_root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        assert reached.wait(60)
    finally:
        process.send_signal(signal.SIGKILL)
    assert process.wait(30) == -signal.SIGKILL


def test_after_a_kill_the_next_run_finishes_the_pages(stub, network, tmp_path, repo_root):
    (tmp_path / "punten.gpkg").write_bytes(b"oud")
    reached = threading.Event()

    def hold(text, page):
        if page < 5 or stub.released.is_set():
            return text
        reached.set()
        return lambda _request: stub.released.wait(60)

    stub.routes["/wfs"] = Wfs(features(9512), alter=hold)
    killed(stub, tmp_path, repo_root, "WFS", stub.url + "/wfs", reached)
    assert (tmp_path / "punten.gpkg").read_bytes() == b"oud"
    stub.released.set()
    stub.log.clear()
    got = fetch_layer(Resolved("punten", "WFS", stub.url + "/wfs", "n:punten", crs="EPSG:28992"), tmp_path, network)
    assert starts(stub) == [5000, 6000, 7000, 8000, 9000]
    assert [row["waarde"] for row in rows(got.path)] == list(range(9512))
    assert is_sound(got.path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["punten.gpkg"]


def test_after_a_kill_the_next_run_finishes_the_file(stub, network, tmp_path, repo_root):
    (tmp_path / "in").mkdir()
    data = vector(tmp_path / "in" / "punten.gpkg", count=20_000).read_bytes()
    (tmp_path / "punten.gpkg").write_bytes(b"oud")
    reached = threading.Event()
    half = len(data) // 2

    def serve(request):
        span = request.headers.get("range", "")
        start = int(span[len("bytes=") : -1]) if span and request.headers.get("if-range") == '"1"' else 0
        headers = {"ETag": '"1"'}
        if start:
            headers["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
            request.reply(data[start:], 206, headers)
            return
        handler = request._handler
        handler.send_response(200)
        for name, value in {**headers, "Content-Length": str(len(data))}.items():
            handler.send_header(name, value)
        handler.end_headers()
        request.send(data[:half])
        while not (tmp_path / "punten.bezig" / "bestand.deel").exists() or (
            (tmp_path / "punten.bezig" / "bestand.deel").stat().st_size < half
        ):
            if stub.released.wait(0.02):
                return
        reached.set()
        stub.released.wait(60)

    stub.routes["/f"] = serve
    killed(stub, tmp_path, repo_root, ATOM, stub.url + "/f", reached)
    assert (tmp_path / "punten.gpkg").read_bytes() == b"oud"
    stub.log.clear()
    resolved = Resolved("punten", ATOM, stub.url + "/f", "n:punten", crs="EPSG:28992")
    got = fetch_layer(resolved, tmp_path, network)
    [request] = stub.log
    assert request.headers["range"] == f"bytes={half}-"
    assert len(rows(got.path)) == 20_000
    assert got.provenance.sha256 == hashlib.sha256(data).hexdigest()


# -- as the panel does it: in the thread of a task


def in_task(function, on_start=None):
    """Run a function of a progress the way the panel does; what came of it."""
    loop, outcome = QEventLoop(), []
    work = run_in_task(
        "download",
        function,
        on_done=lambda result: outcome.append(("done", result)),
        on_error=lambda error: outcome.append(("error", error)),
        on_cancelled=lambda: outcome.append(("cancelled", None)),
    )
    work.ended.connect(loop.quit)
    if on_start is not None:
        on_start(work)
    QTimer.singleShot(60_000, loop.quit)
    if not work.is_over():
        loop.exec()
    QCoreApplication.processEvents()  # ``ended`` comes just before the answer
    return outcome


def test_it_works_in_a_task(stub, network, tmp_path):
    stub.routes["/wfs"] = Wfs(features(2512))
    [(how, got)] = in_task(lambda progress: fetch_layer(wfs(stub), tmp_path, network, progress=progress))
    assert how == "done" and len(rows(got.path)) == 2512


def test_cancelling_the_task_stops_it_although_the_server_is_silent(stub, network, tmp_path):
    reached = threading.Event()

    def hold(text, page):
        if page < 1:
            return text
        reached.set()
        return lambda _request: stub.released.wait(60)

    def cancel_when_silent(work):
        timer = QTimer(work)
        timer.timeout.connect(lambda: work.cancel() if reached.is_set() else None)
        timer.start(20)

    stub.routes["/wfs"] = Wfs(features(2512), alter=hold)
    outcome = in_task(lambda progress: fetch_layer(wfs(stub), tmp_path, network, progress=progress), cancel_when_silent)
    assert outcome == [("cancelled", None)]
    assert not stub.released.is_set() and not (tmp_path / "punten.gpkg").exists()
    assert (tmp_path / "punten.bezig" / "p000001.json").exists()
