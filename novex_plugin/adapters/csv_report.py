"""Figures that go to a file as they stand on the screen."""

from pathlib import Path
from typing import Any, Dict, List, Sequence, Union

from ..core.exchange.spreadsheet import csv_bytes, csv_text
from .atomic import publish, temporary_beside


class CsvReport:
    """A report of rows under columns; see :mod:`novex_plugin.core.exchange.spreadsheet` for the dialect."""

    @property
    def columns(self) -> Sequence[str]:
        raise NotImplementedError

    def rows(self) -> List[Dict[str, Any]]:
        """Every figure with the proposal it belongs to, by column."""
        raise NotImplementedError

    def csv(self) -> str:
        """The rows as CSV text."""
        return csv_text(self.columns, self.rows())

    def write_csv(self, path: Union[str, Path]) -> Path:
        """Write the rows to a file, whole or not at all; one of that name is replaced at once. Raises NovexError."""
        target = Path(path)
        with temporary_beside(target) as work:
            work.write_bytes(csv_bytes(self.columns, self.rows()))
            publish(work, target)
        return target
