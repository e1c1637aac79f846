"""Small HTML reports of an algorithm: sentences and tables, everything escaped."""

from html import escape
from pathlib import Path
from typing import Any, Iterable, List, Sequence

from ..adapters.atomic import publish, temporary_beside
from ..core.wording import trimmed

_STYLE = (
    "body{font-family:'Open Sans',sans-serif;font-size:10pt;margin:1.5em;color:#222}"
    "table{border-collapse:collapse;margin:.5em 0 1.5em}"
    "th,td{padding:.25em .7em;border-bottom:1px solid #ccc;text-align:left;vertical-align:top}"
    "th{background:#eef2f0}td.number{text-align:right;white-space:nowrap}"
)


class Report:
    """Collects headings, sentences and tables, and writes them as one page."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._parts: List[str] = [f"<h1>{escape(title)}</h1>"]

    def heading(self, text: str) -> "Report":
        self._parts.append(f"<h2>{escape(text)}</h2>")
        return self

    def text(self, text: str) -> "Report":
        self._parts.append(f"<p>{escape(text)}</p>")
        return self

    def items(self, texts: Iterable[str]) -> "Report":
        rows = "".join(f"<li>{escape(text)}</li>" for text in texts)
        if rows:
            self._parts.append(f"<ul>{rows}</ul>")
        return self

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> "Report":
        head = "".join(f"<th>{escape(column)}</th>" for column in columns)
        body = "".join(f"<tr>{''.join(_cell(value) for value in row)}</tr>" for row in rows)
        if body:
            self._parts.append(f"<table><tr>{head}</tr>{body}</table>")
        return self

    def html(self) -> str:
        return (
            f'<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{escape(self._title)}</title>'
            f"<style>{_STYLE}</style></head><body>{''.join(self._parts)}</body></html>"
        )

    def write(self, path: str) -> str:
        """Write the page whole or not at all; returns the path. Raises NovexError."""
        target = Path(path)
        with temporary_beside(target) as work:
            work.write_text(self.html(), encoding="utf-8")
            publish(work, target)
        return str(target)


def _cell(value: Any) -> str:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return f'<td class="number">{escape(dutch(value))}</td>'
    return f"<td>{escape('' if value is None else str(value))}</td>"


def dutch(value: float) -> str:
    """A number as people read it here, with about three significant digits: 12.346 and 0,277."""
    size = abs(value)
    decimals = next((count for limit, count in ((100, 0), (10, 1), (1, 2)) if size >= limit), 3)
    return trimmed(value, decimals)
