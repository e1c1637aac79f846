"""The network: whole answers, honest trouble, and a stop that is heard."""

import gzip
import subprocess
import threading
import time

import pytest
from qgis.core import QgsApplication, QgsAuthCertUtils, QgsAuthMethodConfig, QgsTask
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtNetwork import QSslCertificate

from novex_plugin.adapters.network import Network
from novex_plugin.core.errors import Cancelled
from novex_plugin.core.progress import Progress
from novex_plugin.core.services import records
from novex_plugin.core.services.retry import RetryPolicy
from tests.servers.stub import Stub, in_turn

QUICK = RetryPolicy(attempts=3, first_wait=0.01, longest_wait=0.02, longest_asked=0.5)


@pytest.fixture
def stub(qgis_app):
    made = Stub()
    yield made
    made.close()


@pytest.fixture
def network():
    return Network(stall_s=5, policy=QUICK)


class StopAfter(Progress):
    """Says stop as soon as the event is set."""

    def __init__(self, event):
        self.event = event

    def cancelled(self):
        return self.event.is_set()


def test_an_answer_comes_back_with_its_headers(stub, network):
    stub.routes["/"] = lambda request: request.reply("hallo é", headers={"Content-Type": "text/plain; charset=utf-8"})
    answer = network.get(f"{stub.url}/a?b=1", headers={"X-Vraag": "ja"})
    assert (answer.ok, answer.status, answer.body.decode(), answer.content_type) == (True, 200, "hallo é", "text/plain")
    assert answer.url == f"{stub.url}/a?b=1" and answer.seconds > 0 and answer.error == ""
    assert stub.log[0].headers["x-vraag"] == "ja"
    assert network.fetch(f"{stub.url}/a").ok


def test_packed_answers_are_unpacked(stub, network):
    data = b"lang verhaal " * 5000
    stub.routes["/"] = lambda request: request.reply(gzip.compress(data), headers={"Content-Encoding": "gzip"})
    assert network.get(stub.url + "/").body == data


@pytest.mark.parametrize("cut", [
    lambda request: request.reply(b"x" * 500, length=1000),
    lambda request: request.chunked_but_cut(b"x" * 500),
    lambda request: request.reply(gzip.compress(bytes(range(256)) * 40)[:200], length=400,
                                  headers={"Content-Encoding": "gzip"}),
    lambda request: request.reply(gzip.compress(bytes(range(256)) * 40)[:200], headers={"Content-Encoding": "gzip"}),
    lambda request: request.hang_up(),
], ids=["length", "chunked", "packed", "packed inside", "nothing"])  # fmt: skip
def test_half_an_answer_is_no_answer(stub, network, cut):
    stub.routes["/"] = cut
    answer = network.get(stub.url + "/")
    assert (answer.status, answer.body, answer.trouble, answer.ok) == (0, b"", records.CUT, False)
    assert "verbroken" in answer.error and "127.0.0.1" in answer.error


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_passing_fault_is_tried_again(stub, network, status):
    busy = lambda request: request.reply("druk", status)  # noqa: E731
    stub.routes["/"] = in_turn(busy, busy, lambda request: request.reply("ja"))
    assert network.get(stub.url + "/").body == b"ja"
    assert len(stub.log) == 3


def test_a_lasting_fault_ends_and_keeps_the_servers_words(stub, network):
    stub.routes["/"] = lambda request: request.reply("stuk", 503)
    answer = network.get(stub.url + "/")
    assert (answer.status, answer.body, len(stub.log)) == (503, b"stuk", 3)
    assert "storing" in answer.error and not answer.ok


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 501])
def test_what_will_not_change_is_asked_once(stub, network, status):
    stub.routes["/"] = lambda request: request.reply("nee", status)
    answer = network.get(stub.url + "/")
    assert (answer.status, len(stub.log)) == (status, 1)
    assert str(status) in answer.error


def test_retry_after_is_waited_for_and_a_long_one_is_not_ignored(stub, network):
    stub.routes["/kort"] = in_turn(
        lambda request: request.reply("", 503, {"Retry-After": "0"}), lambda request: request.reply("ja")
    )
    stub.routes["/lang"] = lambda request: request.reply("", 503, {"Retry-After": "3600"})
    assert network.get(stub.url + "/kort").body == b"ja"
    assert network.get(stub.url + "/lang").status == 503
    assert len(stub.asked("/lang")) == 1


@pytest.mark.parametrize(("url", "trouble", "word"), [
    ("http://127.0.0.1:9/", records.REFUSED, "geen verbinding"),
    ("http://bestaat-niet.invalid/", records.UNKNOWN_HOST, "niet te vinden"),
    ("file:///etc/hostname", records.OTHER, "geen webadres"),
    ("geen adres", records.OTHER, "geen webadres"),
])  # fmt: skip
def test_trouble_is_told_not_raised(network, qgis_app, url, trouble, word):
    answer = network.get(url)
    assert (answer.status, answer.trouble) == (0, trouble)
    assert word in answer.error


def test_silence_ends_after_the_stall_time_and_a_slow_server_may_go_on(stub):
    network = Network(stall_s=0.4, policy=RetryPolicy(attempts=1))
    stub.routes["/stil"] = lambda request: stub.released.wait(30)

    def slow(request):
        request.head_only(8)
        for number in range(8):
            time.sleep(0.15)
            request.send(b"%d" % number)

    stub.routes["/traag"] = slow
    answer = network.get(stub.url + "/stil")
    assert (answer.trouble, answer.status) == (records.TIMED_OUT, 0)
    assert "lang niets" in answer.error
    assert network.get(stub.url + "/traag").body == b"01234567"


def test_silence_halfway_is_silence_too(stub):
    network = Network(stall_s=0.3, policy=RetryPolicy(attempts=1))

    def half(request):
        request.head_only(100)
        request.send(b"x" * 50)
        stub.released.wait(30)

    stub.routes["/"] = half
    assert network.get(stub.url + "/").trouble == records.TIMED_OUT


def test_a_cancel_is_heard_while_a_server_is_silent(stub, network):
    event = threading.Event()

    def silent(_request):
        event.set()
        stub.released.wait(30)

    stub.routes["/"] = silent
    with pytest.raises(Cancelled):
        network.get(stub.url + "/", progress=StopAfter(event))
    assert not stub.released.is_set()


def test_a_cancel_is_heard_while_waiting_for_the_next_attempt(stub):
    event = threading.Event()
    network = Network(stall_s=5, policy=RetryPolicy(attempts=3, first_wait=3600, longest_wait=3600))

    def busy(request):
        request.reply("", 503)
        event.set()

    stub.routes["/"] = busy
    with pytest.raises(Cancelled):
        network.get(stub.url + "/", progress=StopAfter(event))
    assert len(stub.log) == 1


# -- redirects


def test_redirects_to_another_host_are_followed_and_the_last_address_is_told(stub, network):
    other = Stub()
    other.routes["/"] = lambda request: request.reply("hier")
    stub.routes["/"] = lambda request: request.reply("", 302, {"Location": f"{other.url}/nieuw"})
    answer = network.get(stub.url + "/oud")
    other.close()
    assert (answer.body, answer.url) == (b"hier", f"{other.url}/nieuw")


def test_a_relative_redirect(stub, network):
    stub.routes["/oud"] = lambda request: request.reply("", 301, {"Location": "../nieuw?x=1"})
    stub.routes["/nieuw"] = lambda request: request.reply("ja")
    assert network.get(stub.url + "/oud/a").url == stub.url + "/nieuw?x=1"


def test_a_circle_of_redirects_ends(stub, network):
    stub.routes["/"] = lambda request: request.reply("", 302, {"Location": request.path})
    answer = network.get(stub.url + "/rond")
    assert answer.status == 0 and "doorverwijzen" in answer.error


def test_a_redirect_to_a_file_of_this_machine_is_refused(stub, network):
    stub.routes["/"] = lambda request: request.reply("", 302, {"Location": "file:///etc/passwd"})
    answer = network.get(stub.url + "/")
    assert answer.status == 0 and answer.body == b""


# -- cache, authentication, threads


def test_a_fresh_answer_comes_from_the_server(stub, network):
    headers = {"Cache-Control": "max-age=3600"}
    stub.routes["/"] = in_turn(
        lambda request: request.reply("een", headers=headers), lambda request: request.reply("twee", headers=headers)
    )
    assert network.get(stub.url + "/c", fresh=False).body == b"een"
    assert network.get(stub.url + "/c", fresh=False).body == b"een"
    assert len(stub.log) == 1
    assert network.get(stub.url + "/c").body == b"twee"


@pytest.fixture
def authcfg(qgis_app):
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword("proef", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("proef")
    config.setConfig("username", "jan")
    config.setConfig("password", "geheim")
    assert manager.storeAuthenticationConfig(config)
    return config.id()


def test_sign_in_data_of_qgis_go_along_but_not_to_another_host(stub, network, authcfg):
    other = Stub()
    other.routes["/"] = lambda request: request.reply("hier")
    stub.routes["/in"] = lambda request: request.reply("binnen")
    stub.routes["/weg"] = lambda request: request.reply("", 302, {"Location": f"{other.url}/"})
    assert network.get(stub.url + "/in", auth=authcfg).body == b"binnen"
    assert network.get(stub.url + "/weg", auth=authcfg).body == b"hier"
    other.close()
    assert stub.log[0].headers["authorization"].startswith("Basic ")
    assert "authorization" not in other.log[0].headers


def test_unknown_sign_in_data_are_a_clear_answer(stub, network, qgis_app):
    answer = network.get(stub.url + "/", auth="geenid1")
    assert (answer.trouble, stub.log) == (records.SIGN_IN, [])
    assert "aanmeldgegevens" in answer.error


def test_it_works_in_the_thread_of_a_task(stub, network, qgis_app):
    stub.routes["/"] = lambda request: request.reply("ja")
    got = []
    task = QgsTask.fromFunction("vraag", lambda _task: got.append(network.get(stub.url + "/").body))
    loop = QEventLoop()
    task.taskCompleted.connect(loop.quit)
    task.taskTerminated.connect(loop.quit)
    QTimer.singleShot(20000, loop.quit)
    qgis_app.taskManager().addTask(task)
    loop.exec()
    assert got == [b"ja"]


# -- secure connections


@pytest.fixture
def secure(tmp_path, qgis_app):
    """A server with a certificate that nobody vouches for."""
    key, certificate = tmp_path / "sleutel.pem", tmp_path / "certificaat.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
               "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(certificate)]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True)
    made = Stub(certificate=(certificate, key))
    made.file = certificate
    yield made
    made.close()


def test_a_certificate_that_nobody_vouches_for_is_not_trusted(secure, network):
    secure.routes["/"] = lambda request: request.reply("geheim")
    answer = network.get(secure.url + "/")
    assert (answer.trouble, answer.body) == (records.INSECURE, b"")
    assert "veilige verbinding" in answer.error


def test_a_secure_server_may_not_send_on_to_an_open_one(secure, stub, network):
    manager = QgsApplication.authManager()
    [trusted] = QSslCertificate.fromPath(str(secure.file))
    assert manager.storeCertAuthority(trusted)
    assert manager.storeCertTrustPolicy(trusted, QgsAuthCertUtils.CertTrustPolicy.Trusted)
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()
    secure.routes["/binnen"] = lambda request: request.reply("", 302, {"Location": "/goed"})
    secure.routes["/goed"] = lambda request: request.reply("goed")
    secure.routes["/weg"] = lambda request: request.reply("", 302, {"Location": stub.url + "/"})
    assert network.get(secure.url + "/binnen").body == b"goed"
    answer = network.get(secure.url + "/weg")
    assert (answer.trouble, stub.log) == (records.INSECURE, [])
    assert "onbeveiligd" in answer.error
