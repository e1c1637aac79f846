"""The English texts: every placeholder survives, every finished text says something."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

FILES = sorted((Path(__file__).resolve().parents[2] / "resources" / "i18n").glob("*.ts"))
PLACEHOLDER = re.compile(r"\{[^{}\"]*\}")


def finished(path: Path) -> list:
    messages = ET.parse(path).getroot().iter("message")
    pairs = [(node.findtext("source", ""), node.findtext("translation", "")) for node in messages]
    return [(source, translation) for source, translation in pairs if translation]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_placeholders_and_accelerators_survive_translation(path: Path) -> None:
    pairs = finished(path)
    assert len(pairs) > 100
    for source, translation in pairs:
        assert sorted(PLACEHOLDER.findall(source)) == sorted(PLACEHOLDER.findall(translation)), source
        assert source.count("&") == translation.count("&"), source
        assert (source[:1].isspace(), source[-1:].isspace()) == (translation[:1].isspace(), translation[-1:].isspace())


def test_there_is_an_english_file() -> None:
    assert [path.name for path in FILES] == ["novex_en.ts"]
