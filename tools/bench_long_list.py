"""Measure how long the window stands still while the page of findings shows very many, and is asked about them.

    python tools/bench_long_list.py [--count 600000] [--objects 50000]

The findings are made up, and no proposal is open: only the list is measured. Per act: the longest silence of the main
thread, how much of it was work of this process (other programs do not stretch that), and when the list was there.
Figures are of this machine.
"""

import argparse
import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any, Callable, List, Optional, Tuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "*.debug=false")

from tools.bench_check_desktop import Heart, breathe, peak_mb  # noqa: E402

OUTCOMES = ("HARD", "NEE_TENZIJ", "CONDITIONAL", "CONDITIONAL", "ATTENTION", "ATTENTION", "SYNERGY")
AFTERWARDS = 20  # turns of the event loop after the list is there
KEY_S = 0.12  # between two keys


class Measured(Heart):
    """Beats that also know how much this process did since the last one."""

    def __init__(self) -> None:
        self.work: List[float] = []
        self._worked = time.process_time()
        super().__init__(stacks=False)

    def _beat(self) -> None:
        now = time.process_time()
        self.work.append(1000 * (now - self._worked))
        self._worked = now
        super()._beat()


def make_result(count: int, objects: int) -> Any:
    """``count`` pairs that lie near each other."""
    from novex_plugin.core.checks.result import CheckResult
    from novex_plugin.core.model.records import Finding

    def one(number: int) -> Finding:
        who = number * objects // count
        text = f"Ze liggen {number % 250} m uit elkaar; het paar telt tot 250 m."
        return Finding(f"{number:016x}", f"o{who}", f"Wijk {who}", "", "2030", "paar", f"A-{number % 90}",
                       OUTCOMES[number % len(OUTCOMES)], f"Wonen en werken {number % 1400}", text, other_uuid="o0",
                       other_name="Wijk 0", distance_m=float(number % 997))  # fmt: skip

    return CheckResult(tuple(map(one, range(count))), horizon="2030")


def measure(page: Any, title: str, act: Callable[[], Any]) -> None:
    heart, start = Measured(), time.perf_counter()
    act()
    while page.list.is_waiting():
        breathe()
    seconds = time.perf_counter() - start
    for _ in range(AFTERWARDS):
        breathe()
    heart.stop()
    longest, work = max(heart.silences, default=0.0), max(heart.work, default=0.0)
    print(f"  {title:34}{seconds:7.2f} s   longest silence {longest:6.0f} ms, at most {work:6.0f} ms of work in one, "
          f"{page.list.model.count():,} in the list")  # fmt: skip


def type_words(page: Any, words: str) -> None:
    from qgis.PyQt.QtTest import QTest

    for letter in words:
        QTest.keyClick(page.filterEdit, letter)
        pause = time.perf_counter() + KEY_S
        while time.perf_counter() < pause:
            breathe()


def acts(page: Any, count: int, objects: int) -> List[Tuple[str, Callable[[], Any]]]:
    def pick(combo: Any, value: str) -> Callable[[], Any]:
        return lambda: combo.setCurrentIndex(combo.findData(value))

    group, order = page.groupCombo, page.orderCombo
    choose: Callable[..., Any] = page.list.facets.choose
    return [
        ("a result comes in", partial(page.show_result, make_result(count, objects))),
        *((f"headings: {one}", pick(group, one)) for one in ("object", "regel", "thema", "klasse")),
        *((f"order: {one}", pick(order, one)) for one in ("oppervlakte", "naam", "afstand", "zwaarte")),
        *((f"only {one}", partial(choose, "outcome", [one])) for one in ("HARD", "ATTENTION")),
        ("nothing asked", page.list.clear),
        ("typing, headings per class", partial(type_words, page, "wijk 12")),
        ("nothing asked", page.list.clear),
        ("headings: object", pick(group, "object")),
        ("typing, headings per object", partial(type_words, page, "wijk 12")),
        ("nothing asked", page.list.clear),
        ("headings: klasse", pick(group, "klasse")),
        ("the last finding is chosen", lambda: page.select_key(f"{count - 1:016x}")),
        ("order: naam, with one chosen", pick(order, "naam")),
        ("another result comes in", partial(page.show_result, make_result(count, objects))),
        ("no result", partial(page.show_result, None)),
    ]


def main(arguments: Optional[List[str]] = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=600_000)
    parser.add_argument("--objects", type=int, default=50_000)
    asked = parser.parse_args(arguments)
    from qgis.testing import start_app

    start_app()
    from novex_plugin.core.collecting import kept_for_good
    from tests.fake_iface import FakeIface
    from tools.bench_panel import Panel, settle

    iface = FakeIface()
    iface.window.show()
    panel = Panel(iface)
    panel.dock.show_page("toetsen")
    page = panel.dock.pages_by_name["toetsen"]
    settle(panel)
    print(f"{asked.count:,} findings, {asked.objects:,} objects; {os.cpu_count()} processors, "
          f"load {os.getloadavg()[0]:.1f}")  # fmt: skip
    with kept_for_good():  # as a check makes them
        wanted = acts(page, asked.count, asked.objects)
    while wanted:
        measure(page, *wanted.pop(0))
    print(f"  peak {peak_mb():.0f} MB")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
