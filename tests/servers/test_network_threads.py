"""Requests in the thread of a task while the main thread is at work: no answer gets lost.

PyQt hears of a reply that was deleted in another thread when the main thread gets to it, and then takes the next reply
at that place in memory for deleted. It goes wrong only now and then, so many requests are made.
"""

import time

from novex_plugin.adapters import tasks
from novex_plugin.adapters.network import Network

REQUESTS = 1500


def test_answers_survive_a_busy_main_thread(servers, qtbot, tmp_path):
    outcome = []

    def ask(progress):
        network, lost = Network(), []
        for number in range(REQUESTS):
            try:
                if not network.get(servers.index, progress=progress).ok:
                    lost.append("niet goed")
                if number % 3 == 0:
                    network.download(servers.index, tmp_path / "lijst.json", progress=progress)
            except RuntimeError as error:
                lost.append(str(error))
        return lost

    work = tasks.run_in_task("veel verzoeken", ask, outcome.append, outcome.append)
    while not work.is_over():
        time.sleep(0.02)  # deletions pile up in its queue meanwhile
        qtbot.wait(1)
    assert outcome == [[]]
