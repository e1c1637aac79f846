"""Names of embedded fonts: the same whatever Qt made of them, and nothing else in the file moves."""

import re

from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QPainter, QPdfWriter

from novex_plugin.adapters.pdf_fonts import settle_font_names
from novex_plugin.adapters.sheet_text import sheet_font

NAME = re.compile(rb"/FontName /([A-Z]{6})[+_]")


def test_names_follow_the_order_in_the_file_only(tmp_path):
    head, tail = b"%PDF-1.6\n<< /FontName /", b"_OpenSans >>\nstream\n\x00\xff/FontName\nendstream\n"
    found = []
    for first, second in ((b"QUAAAA", b"QOAAAA"), (b"QOAAAA", b"QUAAAA")):
        path = tmp_path / f"{first.decode()}.pdf"
        path.write_bytes(head + first + tail + head + second + tail)
        settle_font_names(path)
        found.append(path.read_bytes())
    assert found[0] == found[1]
    assert len(found[0]) == 2 * len(head + b"QUAAAA" + tail)
    assert NAME.findall(found[0]) == [b"NOVEAA", b"NOVEAB"]


def test_a_pdf_of_qt_keeps_every_byte_but_those_names(tmp_path, qgis_app):
    path = tmp_path / "tekst.pdf"
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    for place, bold in enumerate((False, True)):
        painter.setFont(sheet_font(12, bold=bold))
        painter.drawText(QRectF(100, 100 + 900 * place, 8000, 900), 0, "Woudhorst aan de Maarle")
    painter.end()
    before = path.read_bytes()
    assert len(NAME.findall(before)) == 2
    settle_font_names(path)
    after = path.read_bytes()
    assert NAME.findall(after) == [b"NOVEAA", b"NOVEAB"]
    assert NAME.sub(b"", after) == NAME.sub(b"", before) and len(after) == len(before)
