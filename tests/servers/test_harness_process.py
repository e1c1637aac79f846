"""No server outlives the process that asked for it, however that ends."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tools.services import farm
from tools.services.process import Guarded, NotStartedError, wait_for

ROOT = Path(__file__).resolve().parents[2]
ASKER = """
import sys
from pathlib import Path
from tools.services.process import Guarded
made = Guarded("slaap", ["/bin/sh", "-c", "sleep 600 & echo $! $$; wait"], Path(sys.argv[1]))
print(made.process.pid, flush=True)
sys.stdin.read()
"""


def is_running(pid):
    """Whether a process is there and not merely waiting to be counted as dead."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def gone(pids):
    """Give the machine time to do it, and say which are left."""
    deadline = time.monotonic() + 20
    while any(map(is_running, pids)) and time.monotonic() < deadline:
        time.sleep(0.05)
    return [pid for pid in pids if is_running(pid)]


def pids_in(log):
    deadline = time.monotonic() + 20
    while not log.exists() or len(log.read_text().split()) < 2:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return [int(word) for word in log.read_text().split()]


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, None])
def test_a_server_and_its_children_end_with_the_asker(tmp_path, how):
    asker = subprocess.Popen(
        [sys.executable, "-c", ASKER, str(tmp_path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    guard = int(asker.stdout.readline())
    server = pids_in(tmp_path / "slaap.log")
    assert all(map(is_running, [guard, *server]))
    if how:
        asker.send_signal(how)
    asker.communicate(timeout=20)
    assert gone([guard, *server]) == []


def test_close_ends_a_server(tmp_path):
    made = Guarded("slaap", ["/bin/sh", "-c", "sleep 600 & echo $! $$; wait"], tmp_path)
    server = pids_in(made.log)
    made.close()
    assert gone(server) == []


def test_a_server_that_dies_is_reported_with_its_log(tmp_path):
    made = Guarded("stuk", ["/bin/sh", "-c", "echo het bestand ontbreekt; exit 3"], tmp_path)
    with pytest.raises(NotStartedError, match="het bestand ontbreekt"):
        wait_for("http://127.0.0.1:1/", [made])
    made.close()


def test_a_fastcgi_program_that_crashes_is_started_again(tmp_path):
    program = ["/bin/sh", "-c", "echo $$; exec sleep 600"]
    made = Guarded("slaap", program, tmp_path, socket=tmp_path / "slaap.sock", copies=2)
    first = pids_in(made.log)
    os.kill(first[0], signal.SIGKILL)
    assert gone(first[:1]) == []
    deadline = time.monotonic() + 20
    while len(numbers := [int(line) for line in made.log.read_text().split("\n") if line.isdigit()]) < 3:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert [is_running(pid) for pid in numbers] == [False, True, True]
    assert made.alive
    made.close()
    assert gone(numbers) == []


def test_a_farm_that_was_killed_is_cleared_away_and_a_running_one_is_left(servers):
    ended = subprocess.Popen(["/bin/true"])
    ended.wait()
    left = servers.farm.folder.with_name(f"{farm.PREFIX}proef-{os.getpid()}")
    left.mkdir()
    (left / farm.OWNER).write_text(str(ended.pid))
    farm.sweep()
    assert not left.exists()
    assert servers.farm.folder.exists()
