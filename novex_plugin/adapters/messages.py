"""One way to speak to the user: the message bar for what matters now, the log for the rest.

A title says what happened, the text says what to do next. Slots wear ``@reports_errors`` so that
nothing dies silently: a :class:`NovexError` becomes a message, anything else a message with its
traceback behind the "more" button and in the log panel (tab "NOVEX").
"""

import functools
import inspect
import traceback
from html import escape
from pathlib import Path
from typing import Any, Callable, Optional, Sequence, TypeVar, cast

from qgis.core import Qgis, QgsMessageLog

from ..core.errors import Cancelled, NovexError
from ..core.texts import tr

TAG = "NOVEX"
Slot = TypeVar("Slot", bound=Callable[..., Any])

_SECONDS = {
    Qgis.MessageLevel.Success: 5,
    Qgis.MessageLevel.Info: 8,
    Qgis.MessageLevel.Warning: 20,
    Qgis.MessageLevel.Critical: 0,  # stays until the user has read it
}


def log(text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    """A line in the log panel, tab NOVEX; never pops up by itself."""
    QgsMessageLog.logMessage(text, TAG, level, notifyUser=False)


class Messages:
    """Shows messages in a QgsMessageBar (``None``: log only, as in scripts)."""

    def __init__(self, bar: Optional[Any] = None) -> None:
        self._bar = bar
        self.reraise = False  # tests set this so that an unexpected error fails the test

    def info(self, title: str, text: str = "") -> None:
        self._show(Qgis.MessageLevel.Info, title, text)

    def success(self, title: str, text: str = "") -> None:
        self._show(Qgis.MessageLevel.Success, title, text)

    def made(self, title: str, files: Sequence[Path]) -> None:
        """Files that were made: the log has all names, the bar one line with a link that shows them in their folder."""
        text = tr("In {folder}: {names}.").format(
            folder=files[0].parent, names=", ".join(file.name for file in files)
        )  # fmt: skip
        self._show(Qgis.MessageLevel.Success, title, text, shown=_link(files))

    def warn(self, title: str, text: str = "", details: str = "") -> None:
        self._show(Qgis.MessageLevel.Warning, title, text, details)

    def error(self, title: str, text: str = "", details: str = "") -> None:
        self._show(Qgis.MessageLevel.Critical, title, text, details)

    def exception(self, error: BaseException) -> None:
        """Show an exception in the way that fits it."""
        if isinstance(error, Cancelled):
            log(tr("Geannuleerd."))
        elif isinstance(error, NovexError):
            self.warn(error.message, error.hint)
        else:
            details = "".join(traceback.format_exception(type(error), error, error.__traceback__))
            self.error(
                tr("Er ging iets mis in NOVEX: {error}").format(error=error or type(error).__name__),
                tr("Uw werk is niet gewijzigd. Meld dit met de details erbij."),
                details,
            )

    def _show(
        self, level: Qgis.MessageLevel, title: str, text: str, details: str = "", shown: str = ""
    ) -> None:
        """``shown``: what the bar has in place of the text; it may have links."""
        log("\n".join(part for part in (title, text, details) if part), level)
        if self._bar is None:
            return
        heading = title.rstrip(".") if text else title  # the bar itself sets a colon between the two
        if details:
            self._bar.pushMessage(heading, text, details, level, _SECONDS[level])
        else:
            self._bar.pushMessage(heading, shown or text, level, _SECONDS[level])


def _link(files: Sequence[Path]) -> str:
    name = files[0].name if len(files) == 1 else tr("{count} bestanden").format(count=len(files))
    link = f'<a href="{files[0].as_uri()}">{escape(name)}</a>'
    return tr("{link} in de map {folder}.").format(link=link, folder=escape(files[0].parent.name))


def reports_errors(slot: Slot) -> Slot:
    """Decorate a method of an object with an attribute ``messages``: errors are shown, never lost.

    Qt hands a slot as many arguments as it takes; behind a decorator that only knows ``*args`` it
    would hand over all (``clicked`` adds a bool), so surplus arguments are dropped here.
    """
    wanted = _positional_count(slot)

    @functools.wraps(slot)
    def guarded(self: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            return slot(self, *args[:wanted], **kwargs)
        except (Cancelled, NovexError) as error:
            self.messages.exception(error)
        except Exception as error:
            self.messages.exception(error)
            if self.messages.reraise:
                raise
        return None

    return cast(Slot, guarded)


def _positional_count(slot: Callable[..., Any]) -> int:
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    parameters = inspect.signature(slot).parameters.values()
    if any(parameter.kind is inspect.Parameter.VAR_POSITIONAL for parameter in parameters):
        return 99
    return sum(parameter.kind in kinds for parameter in parameters) - 1  # without self
