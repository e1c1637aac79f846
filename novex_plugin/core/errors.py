"""The one exception family of NOVEX: what went wrong, and what to do next.

Every error that a user can meet is a :class:`NovexError`. ``message`` says what is wrong,
``hint`` says what to do; both are Dutch sentences that a planner understands.
"""


class NovexError(Exception):
    """A problem the user can act on."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class Cancelled(Exception):  # noqa: N818 - a request of the user, not an error
    """The user cancelled the work; nothing may be half written."""
