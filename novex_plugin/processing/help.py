"""The help of an algorithm: Markdown in ``resources/help``, turned into HTML by Qt."""

import re
from functools import cache

from qgis.PyQt.QtGui import QTextDocument

from ..paths import resources


@cache
def help_html(algorithm_id: str) -> str:
    """The body of the help as plain HTML; empty when there is no text for the algorithm."""
    path = resources("help", f"{algorithm_id}.md")
    if not path.is_file():
        return ""
    document = QTextDocument()
    document.setMarkdown(path.read_text(encoding="utf-8"))
    return _body(document.toHtml())


def _body(html: str) -> str:
    """Qt writes a whole page with fonts and margins; the help panel brings its own."""
    body = re.sub(r"(?s)^.*<body[^>]*>|</body>.*$", "", html)
    body = re.sub(r'(?s)<span style="[^"]*font-weight:[67]00;?[^"]*">(.*?)</span>', r"<b>\1</b>", body)
    body = re.sub(r'(?s)<span style="[^"]*font-family:[^"]*">(.*?)</span>', r"<code>\1</code>", body)
    return re.sub(r' style="[^"]*"', "", body).strip()
