"""The servers as somebody starts them by hand."""

import json
import signal
import subprocess
import sys
from pathlib import Path

from novex_plugin.core.catalogue.basisset import basis_layers
from novex_plugin.core.catalogue.own_layers import merged, read_own
from tests.servers.asking import get

ROOT = Path(__file__).resolve().parents[2]


def test_they_print_their_addresses_and_stop_on_interrupt(tmp_path):
    command = [sys.executable, "-m", "tools.local_services", "--folder", str(tmp_path)]
    run = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    text = ""
    while not text.endswith("\n}\n"):
        line = run.stdout.readline()
        assert line, f"ended with {run.wait()}"
        text += line
    told = json.loads(text)
    local = merged(read_own(Path(told["catalogue"])))
    assert [item.code for item in local] == [item.code for item in basis_layers()]
    assert "Capabilities" in get(told["layers"]["natura2000"]["WFS"] + "?service=WFS&request=GetCapabilities")
    assert Path(told["logs"]).exists()
    run.send_signal(signal.SIGINT)
    run.communicate(timeout=60)
    assert run.returncode == 0
    assert not Path(told["logs"]).exists()
    left = [path for path in Path("/proc").glob("[0-9]*/cmdline") if told["logs"] in text_of(path)]
    assert left == []


def text_of(path):
    try:
        return path.read_bytes().decode("utf-8", "replace")
    except OSError:  # it ended in the meantime
        return ""
