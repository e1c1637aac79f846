"""What is tried again, how often and after how long."""

from datetime import datetime, timezone

import pytest

from novex_plugin.core.errors import Cancelled
from novex_plugin.core.progress import Progress
from novex_plugin.core.services import records
from novex_plugin.core.services.records import Answer
from novex_plugin.core.services.retry import RetryPolicy, is_transient, retry_after, wait

NOW = datetime(2026, 11, 25, 12, 0, 0, tzinfo=timezone.utc)
POLICY = RetryPolicy(attempts=6, first_wait=1, factor=2, longest_wait=5, longest_asked=60)


def answer(status=0, trouble="", **headers):
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer("http://a.test/", status, headers=named, error="fout", trouble=trouble)


def waits(given):
    return [POLICY.wait_before_next(given, attempt, lambda: NOW) for attempt in range(1, 7)]


@pytest.mark.parametrize("given", [
    *(answer(status) for status in (429, 500, 502, 503, 504)),
    *(answer(trouble=trouble) for trouble in (records.TIMED_OUT, records.CUT, records.BUSY)),
])  # fmt: skip
def test_passing_faults_are_repeated_with_ever_longer_waits_up_to_a_limit(given):
    assert is_transient(given)
    assert waits(given) == [1, 2, 4, 5, 5, None]


@pytest.mark.parametrize("given", [
    *(answer(status) for status in (200, 204, 304, 400, 401, 403, 404, 410, 501, 505)),
    *(answer(trouble=word) for word in (records.UNKNOWN_HOST, records.REFUSED, records.INSECURE, records.SIGN_IN)),
])  # fmt: skip
def test_what_will_not_change_is_not(given):
    assert not is_transient(given)
    assert waits(given) == [None] * 6


@pytest.mark.parametrize(("text", "seconds"), [
    ("7", 7.0), (" 0 ", 0.0), ("Wed, 25 Nov 2026 12:00:30 GMT", 30.0), ("Wed, 25 Nov 2026 11:00:00 GMT", 0.0),
    ("Wed, 25 Nov 2026 13:00:30 +0100", 30.0), ("straks", None), ("", None), ("-5", None), ("1.5", None),
])  # fmt: skip
def test_retry_after_is_a_number_or_a_date(text, seconds):
    assert retry_after(answer(503, retry_after=text), lambda: NOW) == seconds


def test_what_the_server_asks_goes_before_the_own_wait_and_too_much_is_the_end():
    assert waits(answer(503, retry_after="40"))[:2] == [40, 40]
    assert waits(answer(429, retry_after="0"))[0] == 0
    assert waits(answer(503, retry_after="61"))[0] is None


def test_waiting_is_cut_in_slices_that_add_up():
    slept = []
    wait(0.35, Progress(), slept.append)
    assert sum(slept) == pytest.approx(0.35)
    assert max(slept) <= 0.1
    wait(0, None, slept.append)


def test_waiting_ends_on_a_cancel():
    slept = []

    class Stop(Progress):
        def cancelled(self):
            return len(slept) >= 2

    with pytest.raises(Cancelled):
        wait(3600, Stop(), slept.append)
    assert len(slept) == 2
