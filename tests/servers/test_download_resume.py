"""Files: whole or not there, and continued where they broke off when the server still has the same."""

import hashlib
import subprocess
import sys
import threading

import pytest

from novex_plugin.adapters.network import Network
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.progress import Progress
from novex_plugin.core.services.retry import RetryPolicy
from tests.servers.stub import Stub, in_turn

QUICK = RetryPolicy(attempts=2, first_wait=0.01, longest_wait=0.02)
DATA = hashlib.sha512(b"zaad").digest() * 20_000  # 1.28 MB
SHA = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def stub(qgis_app):
    made = Stub()
    yield made
    made.close()


@pytest.fixture
def network():
    return Network(stall_s=5, policy=QUICK)


def whole(data=DATA, **headers):
    return lambda request: request.reply(data, headers={name.replace("_", "-"): v for name, v in headers.items()})


def cut_at(size, data=DATA, **headers):
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda request: request.reply(data[:size], headers=named, length=len(data))


def ranged(data=DATA, *, etag='"a"', cut=None, last_modified=""):
    """A server that knows Range and If-Range; ``cut``: it hangs up that far into each answer."""

    def answer(request):
        marks = [mark for mark in (etag, last_modified) if mark]
        headers = {name: value for name, value in (("ETag", etag), ("Last-Modified", last_modified)) if value}
        start = 0
        span = request.headers.get("range", "")
        if span and request.headers.get("if-range") in marks:
            start = int(span[len("bytes=") : -1])
            headers["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
        rest = data[start:]
        request.reply(rest[:cut] if cut else rest, 206 if start else 200, headers, len(rest) if cut else None)

    return answer


def leftovers(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_file_comes_in_whole_with_its_marks(stub, network, tmp_path):
    stub.routes["/"] = whole(ETag='"a"', Last_Modified="Mon, 02 Nov 2026 10:00:00 GMT", Content_Type="x/y")
    got = network.download(stub.url + "/f", tmp_path / "f.bin")
    assert (got.size, got.sha256, got.etag, got.content_type) == (len(DATA), SHA, '"a"', "x/y")
    assert got.last_modified == "Mon, 02 Nov 2026 10:00:00 GMT" and got.url == stub.url + "/f"
    assert (tmp_path / "f.bin").read_bytes() == DATA
    assert leftovers(tmp_path) == ["f.bin"]


def test_an_empty_file(stub, network, tmp_path):
    stub.routes["/"] = whole(b"")
    assert network.download(stub.url + "/f", tmp_path / "f.bin").size == 0
    assert (tmp_path / "f.bin").read_bytes() == b""


@pytest.mark.parametrize("marks", [
    {"etag": '"a"'}, {"etag": "", "last_modified": "Mon, 02 Nov 2026 10:00:00 GMT"},
    {"etag": 'W/"zwak"', "last_modified": "Mon, 02 Nov 2026 10:00:00 GMT"},
])  # fmt: skip
def test_a_broken_line_is_taken_up_where_it_broke(stub, network, tmp_path, marks):
    stub.routes["/"] = in_turn(ranged(cut=500_000, **marks), ranged(**marks))
    got = network.download(stub.url + "/f", tmp_path / "f.bin")
    assert (got.sha256, got.size) == (SHA, len(DATA))
    assert stub.log[1].headers["range"] == "bytes=500000-"
    assert leftovers(tmp_path) == ["f.bin"]


def test_the_next_call_takes_up_what_an_earlier_one_left(stub, tmp_path):
    stub.routes["/"] = ranged(cut=300_000)
    with pytest.raises(NovexError, match="verbroken"):
        Network(stall_s=5, policy=RetryPolicy(attempts=1)).download(stub.url + "/f", tmp_path / "f.bin")
    assert leftovers(tmp_path) == ["f.bin.deel", "f.bin.deel.json"]
    stub.routes["/"] = ranged()
    assert Network(stall_s=5, policy=QUICK).download(stub.url + "/f", tmp_path / "f.bin").sha256 == SHA
    assert [request.headers.get("range") for request in stub.log] == [None, "bytes=300000-"]


def test_a_line_that_keeps_breaking_is_taken_up_as_long_as_it_gets_further(stub, tmp_path):
    data = DATA * 4
    stub.routes["/"] = ranged(data, cut=1_200_000)
    network = Network(stall_s=5, policy=RetryPolicy(attempts=2, first_wait=0.001))
    assert network.download(stub.url + "/f", tmp_path / "f.bin").sha256 == hashlib.sha256(data).hexdigest()
    assert len(stub.log) == 5


@pytest.mark.parametrize("second", [
    whole(), ranged(DATA[::-1], etag='"b"'), lambda request: request.reply("", 416), cut_at(0, b""),
], ids=["no ranges", "another file", "416", "empty"])  # fmt: skip
def test_it_starts_over_when_the_rest_is_not_to_be_had(stub, network, tmp_path, second):
    changed = ranged(DATA[::-1], etag='"b"')
    stub.routes["/"] = in_turn(ranged(cut=400_000), second, changed)
    got = network.download(stub.url + "/f", tmp_path / "f.bin")
    content = (tmp_path / "f.bin").read_bytes()
    assert content in (DATA, DATA[::-1], b"")
    assert hashlib.sha256(content).hexdigest() == got.sha256


@pytest.mark.parametrize("span", ["bytes 0-99/1280000", "bytes 399999-1279999/1280000", "bytes 400000-1279999/*", ""])
def test_a_rest_that_does_not_fit_is_not_glued_on(stub, network, tmp_path, span):
    wrong = lambda request: request.reply(b"?" * 880_000, 206, {"Content-Range": span})  # noqa: E731
    stub.routes["/"] = in_turn(ranged(cut=400_000), wrong, whole())
    assert network.download(stub.url + "/f", tmp_path / "f.bin").sha256 == SHA


def test_without_a_mark_nothing_is_continued(stub, network, tmp_path):
    stub.routes["/"] = in_turn(cut_at(500_000), whole())
    assert network.download(stub.url + "/f", tmp_path / "f.bin").sha256 == SHA
    assert all("range" not in request.headers for request in stub.log)


@pytest.mark.parametrize(("answer", "words"), [
    (lambda request: request.reply("weg", 404), ["404", "weg", "verhuisd"]),
    (lambda request: request.reply("<html>stuk</html>", 500), ["storing", "later"]),
    (lambda request: request.reply("", 429, {"Retry-After": "7200"}), ["429", "over 2 uur"]),
    (lambda request: request.reply("", 403), ["geen toegang", "Authenticatie"]),
    (cut_at(100), ["verbroken"]),
    (lambda request: request.reply(
        '<?xml version="1.0"?><ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1"><ows:Exception>'
        "<ows:ExceptionText>Onbekend type &amp; meer</ows:ExceptionText></ows:Exception></ows:ExceptionReport>", 400),
     ["Onbekend type & meer", "weigert"]),
], ids=["404", "500", "429", "403", "cut", "exception"])  # fmt: skip
def test_a_failure_says_what_happened_and_leaves_the_old_file(stub, network, tmp_path, answer, words):
    (tmp_path / "f.bin").write_bytes(b"oud")
    stub.routes["/"] = answer
    with pytest.raises(NovexError) as caught:
        network.download(stub.url + "/f", tmp_path / "f.bin")
    assert all(word in str(caught.value) for word in [*words, "127.0.0.1"])
    assert caught.value.hint
    assert (tmp_path / "f.bin").read_bytes() == b"oud"


def test_cancelling_keeps_what_came_in_and_the_old_file(stub, network, tmp_path):
    (tmp_path / "f.bin").write_bytes(b"oud")
    arrived = threading.Event()

    def half(request):
        request._handler.send_response(200)
        request._handler.send_header("ETag", '"a"')
        request._handler.send_header("Content-Length", str(len(DATA)))
        request._handler.end_headers()
        request.send(DATA[:300_000])
        stub.released.wait(30)

    class Stop(Progress):
        def cancelled(self):
            return arrived.is_set()

        def step(self, fraction, text=""):
            if fraction * len(DATA) > 250_000:
                arrived.set()
            super().step(fraction, text)

    stub.routes["/"] = half
    with pytest.raises(Cancelled):
        network.download(stub.url + "/f", tmp_path / "f.bin", progress=Stop())
    assert (tmp_path / "f.bin").read_bytes() == b"oud"
    kept = (tmp_path / "f.bin.deel").stat().st_size
    assert kept > 250_000
    stub.routes["/"] = ranged()
    assert network.download(stub.url + "/f", tmp_path / "f.bin").sha256 == SHA
    assert stub.log[-1].headers["range"] == f"bytes={kept}-"


def test_progress_runs_from_nothing_to_all(stub, network, tmp_path):
    seen = []

    class Watch(Progress):
        def step(self, fraction, text=""):
            seen.append((fraction, text))

    stub.routes["/"] = whole()
    network.download(stub.url + "/f", tmp_path / "f.bin", progress=Watch())
    fractions = [fraction for fraction, _text in seen]
    assert fractions == sorted(fractions) and fractions[-1] == 1.0
    assert any("van 1,3 MB" in text for _fraction, text in seen)


def test_a_folder_that_is_not_there_is_said(stub, network, tmp_path):
    stub.routes["/"] = whole()
    with pytest.raises(NovexError, match="kan niet in"):
        network.download(stub.url + "/f", tmp_path / "weg" / "f.bin")


MEMORY = """
import sys
from pathlib import Path
from qgis.core import QgsApplication
app = QgsApplication([], True)
app.initQgis()
from novex_plugin.adapters.network import Network
def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
network = Network()
network.download(sys.argv[1] + "/klein", sys.argv[2] + "/klein.bin")
Path("/proc/self/clear_refs").write_text("5")  # the peak counts from here
before = peak()
got = network.download(sys.argv[1] + "/groot", sys.argv[2] + "/groot.bin")
print("gemeten", got.size, peak() - before, flush=True)
"""


@pytest.mark.slow
def test_memory_does_not_grow_with_the_file(stub, tmp_path, repo_root):
    size = 200_000_000
    stub.routes["/klein"] = whole()
    stub.routes["/groot"] = lambda request: request.stream(size, DATA)
    command = [sys.executable, "-c", MEMORY, stub.url, str(tmp_path)]
    answer = subprocess.run(command, cwd=repo_root, capture_output=True, text=True, check=False)
    [line] = [line for line in answer.stdout.splitlines() if line.startswith("gemeten")] or [answer.stderr]
    print(line)
    _word, received, grown_kb = line.split()
    assert int(received) == size == (tmp_path / "groot.bin").stat().st_size
    assert int(grown_kb) < 80_000
