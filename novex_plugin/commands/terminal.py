"""What the commands share: texts to the terminal, files in one step, errors as a sentence and an exit code."""

import os
import sys
from pathlib import Path
from typing import Callable

from ..core.errors import NovexError
from ..core.texts import tr

OK, FAULTS, UNUSABLE = 0, 1, 2


def say(text: str) -> None:
    """One line to standard output; signs that the terminal does not know become question marks."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding) + "\n")


def complain(text: str) -> None:
    encoding = sys.stderr.encoding or "utf-8"
    sys.stderr.write(text.encode(encoding, "replace").decode(encoding) + "\n")


def write_file(path: Path, content: bytes) -> None:
    """Write a whole file or nothing, replacing an older one. Raises NovexError."""
    work = path.with_name(f".{path.name}.deel")
    try:
        work.write_bytes(content)
        os.replace(work, path)
    except OSError as error:
        work.unlink(missing_ok=True)
        message = tr("{file} kan niet worden geschreven ({reason}).").format(file=path, reason=error.strerror or error)
        raise NovexError(message, tr("Kies een map waarin u mag schrijven.")) from error


def guarded(work: Callable[[], int]) -> int:
    """Run a command; what a user can act on is said without a traceback."""
    try:
        return work()
    except NovexError as error:
        complain(str(error))
        return UNUSABLE
    except BrokenPipeError:  # the reader of the output (head, less) stopped; nothing is wrong
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
