"""Every difference between QGIS and Qt versions that the plugin meets, each in one function.

Each is written so that the same code runs on both sides, and is covered by tests/qgis/test_plugin_compat.py.
"""

from typing import Any


def as_int(flags: Any) -> int:
    """Combined Qt flags as the int that painting calls want: a number in PyQt5, an enum in PyQt6."""
    return int(getattr(flags, "value", flags))
