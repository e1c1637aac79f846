"""Files that appear whole or not at all.

Work happens in a temporary folder beside the target, on the same disk; the last act is one rename.
"""

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from ..core.errors import NovexError
from ..core.texts import tr


@contextmanager
def temporary_beside(target: Path) -> Iterator[Path]:
    """A path to write to before :func:`publish`; it and everything beside it is gone afterwards.

    Raises NovexError when the folder of ``target`` does not exist or cannot be written to.
    """
    try:
        folder = Path(tempfile.mkdtemp(prefix=".novex-", dir=target.parent))
    except OSError as error:
        raise not_writable(target, error) from error
    try:
        yield folder / target.name
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def make_folder(folder: Path, hint: str) -> None:
    """Make a folder and those above it. Raises NovexError with ``hint``, what the user can do."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = tr("De map {folder} kan niet worden gemaakt ({reason}).")
        raise NovexError(message.format(folder=folder, reason=error.strerror or error), hint) from error


def publish(work: Path, target: Path) -> None:
    """Give the finished file its name, replacing what was there. Raises NovexError."""
    try:
        os.replace(work, target)
    except OSError as error:
        raise not_writable(target, error) from error


def take_away(target: Path) -> None:
    """Remove a file of an earlier run, when it is there. Raises NovexError."""
    try:
        target.unlink(missing_ok=True)
    except OSError as error:
        raise not_writable(target, error) from error


def write_text(target: Path, text: str) -> None:
    """Write a text file (UTF-8) as a whole or not at all. Raises NovexError when it cannot be written."""
    with temporary_beside(target) as work:
        try:
            work.write_text(text, encoding="utf-8")
        except OSError as error:
            raise not_writable(target, error) from error
        publish(work, target)


def not_writable(target: Path, error: OSError) -> NovexError:
    """The error that tells where a file cannot be written, and what to do."""
    message = tr("{file} kan niet in {folder} worden geschreven ({reason}).").format(
        file=target.name, folder=target.parent, reason=error.strerror or error
    )
    return NovexError(message, tr("Kies een bestaande map waarin u mag schrijven, of sluit het bestand eerst."))
