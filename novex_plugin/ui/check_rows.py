"""The rows above the list of findings: three in a high window, one in a low one."""

from typing import Any

from ..core.texts import tr

LOW = 470  # pixels: a page lower than this has no room for rows of its own


def arrange_rows(page: Any, *, low: bool) -> None:
    """In a low window run, search and filter share one row; headings and order unfold with the filter."""
    if low == page.list.brief:
        return
    page.list.brief = low
    row = page.searchLayout if low else page.runLayout
    row.insertWidget(0, page.runButton)
    row.addWidget(page.moreButton)
    page.runLabel.setVisible(not low)
    page.runButton.setText("" if low else tr("&Toets alles"))
    page.runButton.setAccessibleName(tr("Toets alles"))
    page.runButton.setShortcut("F9")  # a text with an access key takes the place of a shortcut
    page.list.show_rows()
