"""When a request is tried again, how often, and how long to wait before that.

Only what may well go better the next time is repeated: a server that is busy or has a fault for the moment, one that
fell silent, a connection that was cut. An address that does not exist is not asked twice.
"""

import time
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Callable, Optional

from ..errors import Cancelled
from ..progress import Progress
from .records import BUSY, CUT, TIMED_OUT, Answer

TRANSIENT_STATUSES = (429, 500, 502, 503, 504)
TRANSIENT_TROUBLES = (TIMED_OUT, CUT, BUSY)
_SLICE_S = 0.1  # how long a wait goes on after a cancel at most

Clock = Callable[[], datetime]
Sleep = Callable[[float], None]


@dataclass(frozen=True)
class RetryPolicy:
    """``attempts`` counts the first one; waits are in seconds.

    ``longest_asked`` is the longest Retry-After that is waited for. A server that asks for more is not asked
    again too soon: the user hears when to come back.
    """

    attempts: int = 4
    first_wait: float = 1.0
    factor: float = 2.0
    longest_wait: float = 30.0
    longest_asked: float = 60.0

    def wait_before_next(self, answer: Answer, attempt: int, now: Optional[Clock] = None) -> Optional[float]:
        """Seconds to wait after attempt number ``attempt`` (from 1) gave ``answer``; None: this is the end of it."""
        if attempt >= self.attempts or not is_transient(answer):
            return None
        asked = retry_after(answer, now)
        if asked is not None:
            return asked if asked <= self.longest_asked else None
        return min(self.longest_wait, self.first_wait * self.factor ** (attempt - 1))


def is_transient(answer: Answer) -> bool:
    """True for what may well go better the next time."""
    return answer.trouble in TRANSIENT_TROUBLES or answer.status in TRANSIENT_STATUSES


def retry_after(answer: Answer, now: Optional[Clock] = None) -> Optional[float]:
    """The seconds that the server asks to wait (Retry-After: a number or a date); None: it does not say."""
    text = answer.headers.get("retry-after", "").strip()
    if not text:
        return None
    if text.isdecimal():
        return float(text)
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return max(0.0, (moment - (now or _utc_now)()).total_seconds())


def wait(seconds: float, progress: Optional[Progress] = None, sleep: Sleep = time.sleep) -> None:
    """Wait, in slices so that cancelling is noticed. Raises Cancelled."""
    left = seconds
    while left > 0:
        if progress is not None and progress.cancelled():
            raise Cancelled()
        piece = min(_SLICE_S, left)
        sleep(piece)
        left -= piece
    if progress is not None and progress.cancelled():
        raise Cancelled()


def _utc_now() -> datetime:
    return datetime.now(timezone.utc)
