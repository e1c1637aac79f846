"""While a basisset is fetched the window keeps turning."""

import time

from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QTimer

from novex_plugin.adapters.basisset_load import load
from novex_plugin.adapters.basisset_plan import make_plan
from novex_plugin.adapters.snapshots import Library
from novex_plugin.adapters.tasks import run_in_task
from novex_plugin.core.services.loading import LOADED, Order
from novex_plugin.core.services.records import OGC_API, WFS
from tests.servers import fault_table as table
from tests.servers.fault_world import counted, layer_of
from tests.servers.loading import PROVINCE, network, no_register

BEAT_MS = 20
LEAST_BEATS = 10  # the load takes a second or more; a loop that stands still gives one or two


class Heart:
    """Beats on the main thread, and remembers the longest time between two beats."""

    def __init__(self):
        self.beats, self.longest_s, self._last = 0, 0.0, time.monotonic()
        self.timer = QTimer()
        self.timer.timeout.connect(self._beat)
        self.timer.start(BEAT_MS)

    def _beat(self):
        now = time.monotonic()
        self.beats, self.longest_s, self._last = self.beats + 1, max(self.longest_s, now - self._last), now


def test_the_event_loop_turns_while_a_task_loads(servers, tmp_path, capsys):
    library, asked = Library(tmp_path / "bibliotheek"), network()
    known = [layer_of(which, servers.base) for which in (table.API, table.WFS, table.FILE, table.API_CHECK)]
    order = Order(PROVINCE, (*known, counted(1001, WFS, servers.base), counted(1001, OGC_API, servers.base)))

    def work(progress):
        plan = make_plan(order, asked, progress, registry=no_register(), library=library)
        return load(plan, library, asked, progress)

    loop, outcome = QEventLoop(), []
    running = run_in_task("basisset", work, on_done=outcome.append, on_error=outcome.append)
    running.ended.connect(loop.quit)
    heart, began = Heart(), time.monotonic()
    QTimer.singleShot(180_000, loop.quit)
    loop.exec()
    heart.timer.stop()
    QCoreApplication.processEvents()  # ``ended`` comes just before the answer
    [result] = outcome
    assert {item.state for item in result.board.news.values()} == {LOADED}
    with capsys.disabled():
        print(
            f"\nload of {len(order.layers)} layers in a task: {time.monotonic() - began:.1f} s, {heart.beats} beats of "
            f"{BEAT_MS} ms on the main thread, longest gap {heart.longest_s * 1000:.0f} ms"
        )
    assert heart.beats >= LEAST_BEATS
