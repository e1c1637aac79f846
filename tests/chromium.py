"""A headless Chromium, driven through its pipe: no port, no extra package. What a page asked for is written down."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any, Dict, List, Optional

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome")
PROGRAM = next((found for found in map(shutil.which, _NAMES) if found), "")
PATIENCE = 60.0  # seconds; a busy machine is slow
KEYS = {"ArrowLeft": 37, "ArrowRight": 39, "Home": 36, "End": 35, "Tab": 9}


def needs_chromium() -> None:
    if not PROGRAM:
        pytest.skip("no Chromium on this machine (Debian: apt install chromium); the page was not opened in a browser")


class Browser:
    """One page. Use as a context; raises AssertionError when the browser does not answer."""

    def __init__(self, width: int = 1280, height: int = 900) -> None:
        self.requests: List[str] = []
        self.problems: List[str] = []
        self._folder = tempfile.mkdtemp(prefix="novex-chromium-")
        to_browser, self._out = os.pipe()
        self._in, from_browser = os.pipe()
        os.set_blocking(self._in, False)

        def seats() -> None:  # the browser reads from 3 and writes to 4
            first, second = os.dup(to_browser), os.dup(from_browser)
            os.dup2(first, 3)
            os.dup2(second, 4)

        self._process = subprocess.Popen(
            [PROGRAM, "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--no-first-run",
             "--disable-background-networking", f"--window-size={width},{height}", f"--user-data-dir={self._folder}"],
            preexec_fn=seats, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
        os.close(to_browser)
        os.close(from_browser)
        self._number, self._rest, self._events = 0, b"", []
        self._session: Optional[str] = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for part in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{part}.enable")

    def __enter__(self) -> "Browser":
        return self

    def __exit__(self, *_: Any) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)  # its own group: nothing else is in it
        self._process.wait()
        os.close(self._out)
        os.close(self._in)
        shutil.rmtree(self._folder, ignore_errors=True)

    def call(self, method: str, **parameters: Any) -> Dict[str, Any]:
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer["error"]
                return answer["result"]

    def open(self, path: Path, *, script: bool = True, sheet: str = "") -> None:
        self.call("Emulation.setScriptExecutionDisabled", value=not script)
        self._events.clear()
        self.call("Page.navigate", url="about:blank")  # else another fragment is no new page
        self._wait_for_page()
        self.requests.clear()
        self._events.clear()
        self.call("Page.navigate", url=path.as_uri() + (f"#{sheet}" if sheet else ""))
        self._wait_for_page()
        if script:  # before the first paint the browser lets keys fall
            self.value("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))")

    def _wait_for_page(self) -> None:
        until = time.monotonic() + PATIENCE
        while "Page.loadEventFired" not in self._events:
            assert time.monotonic() < until, "the page did not load"
            self._next()

    def value(self, expression: str) -> Any:
        found = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in found, found["exceptionDetails"]
        return found["result"].get("value")

    def press(self, key: str) -> None:
        for kind in ("rawKeyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=KEYS[key])

    def swipe(self, start: int, end: int, height: int) -> None:
        """A finger from one place to another, in pixels of the window."""
        point = {"y": height}
        self.call("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": start, **point}])
        self.call("Input.dispatchTouchEvent", type="touchMove", touchPoints=[{"x": end, **point}])
        self.call("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    def _next(self) -> Dict[str, Any]:
        until = time.monotonic() + PATIENCE
        while b"\0" not in self._rest:
            assert time.monotonic() < until, "the browser does not answer"
            try:
                self._rest += os.read(self._in, 1 << 20)
            except BlockingIOError:
                time.sleep(0.005)
        line, self._rest = self._rest.split(b"\0", 1)
        message = json.loads(line)
        self._keep(message)
        return message

    def _keep(self, message: Dict[str, Any]) -> None:
        method, about = message.get("method", ""), message.get("params", {})
        self._events.append(method)
        if method == "Network.requestWillBeSent":
            self.requests.append(about["request"]["url"])
        elif method == "Runtime.exceptionThrown":
            self.problems.append(str(about["exceptionDetails"]))
        elif method == "Log.entryAdded" and about["entry"]["level"] == "error":
            self.problems.append(about["entry"]["text"])
