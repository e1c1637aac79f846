"""Where the plugin's data files are: inside the package (installed) or beside it (checkout)."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def root() -> Path:
    """The folder that holds ``resources/``, ``forms/``, ``styles/`` and ``metadata.txt``."""
    return PACKAGE if (PACKAGE / "resources").is_dir() else PACKAGE.parent


def resources(*parts: str) -> Path:
    return root().joinpath("resources", *parts)


def forms(*parts: str) -> Path:
    return root().joinpath("forms", *parts)


def styles(*parts: str) -> Path:
    return root().joinpath("styles", *parts)


def icon(name: str) -> str:
    return str(resources("icons", name))
