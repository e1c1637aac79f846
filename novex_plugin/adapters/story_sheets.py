"""The sheets in a folder, for the story page: which picture shows what.

A record (JSON) beside a picture says it exactly; without one the name of the file does, as sheets are always called
the same for the same choice. What is no sheet of this proposal is left alone.
"""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, Qt
from qgis.PyQt.QtGui import QImage

from ..core.errors import NovexError
from ..core.model.codelists import codelist
from ..core.model.records import BASIS, ProposalHeader, Variant
from ..core.report.story_html import Image
from ..core.sheets.naming import TABLE
from ..core.texts import tr
from .sheet_content import INTEGRAL

RECORD_KIND = "novex-kaartbeeld"
WIDTH, QUALITY = 2000, 88  # pixels of a picture in the page at most, and how well it is kept
_NAME = re.compile(
    r"(?P<province>[^_]+)_voorstel_(?P<theme>[^_]+)_(?P<horizon>\d{4})_(?P<variant>basis|variant-[^_]+)"
    r"(?:_(?!a\d-|laag-|stapel|doorsnede)(?P<area>[^_]+))?(?:_a\d-[^_]+)?"
)


@dataclass(frozen=True)
class FoundSheet:
    """A picture of a sheet. ``objects`` are the uuids on it, None when no record says so."""

    picture: Path
    theme: str
    horizon: str
    variant: str
    area: str = ""
    scale: int = 0
    trace: str = ""
    objects: Optional[Tuple[str, ...]] = field(default=None)

    @property
    def key(self) -> str:
        return self.picture.stem

    @property
    def choice(self) -> Dict[str, str]:
        return {"thema": self.theme, "gebied": self.area, "variant": self.variant, "horizon": self.horizon}


def find_sheets(folder: Any, header: ProposalHeader, variants: Sequence[Variant]) -> Tuple[List[FoundSheet], List[str]]:
    """The sheets of this proposal in a folder, in order of their names, and what was passed over (sentences).

    Raises NovexError when the folder cannot be read or holds no sheet of this proposal.
    """
    place = Path(folder)
    try:
        pictures = sorted(path for path in place.iterdir() if path.suffix.lower() == ".png" and TABLE not in path.stem)
    except OSError as error:
        raise NovexError(tr("De map {folder} is niet te lezen ({reason}).").format(
            folder=place, reason=error.strerror or error), tr("Kies de map waarin de kaartbeelden staan.")) from error
    found: Dict[Tuple[str, ...], FoundSheet] = {}
    notes: List[str] = []
    for path in pictures:
        sheet = _from_record(path, header) or _from_name(path, header, variants)
        if sheet is None:
            continue
        same = found.setdefault(tuple(sheet.choice.values()), sheet)
        if same is not sheet:
            notes.append(tr("{file} toont hetzelfde als {other} en staat niet op de pagina.").format(
                file=path.name, other=same.picture.name))
    if not found:
        raise NovexError(
            tr("In {folder} staan geen kaartbeelden (PNG) van dit voorstel.").format(folder=place),
            tr("Maak eerst de kaartbeelden, met PNG bij de bestanden, en kies dan hun map."),
        )
    return list(found.values()), notes


def page_picture(path: Path) -> Image:
    """A sheet as it goes into the page: not larger than a screen can use. Raises NovexError."""
    image = QImage(str(path))
    if image.isNull():
        raise NovexError(tr("Het kaartbeeld {file} is niet te lezen als plaatje.").format(file=path.name),
                         tr("Maak dit kaartbeeld opnieuw, of haal het uit de map."))
    if max(image.width(), image.height()) > WIDTH:
        image = image.scaled(WIDTH, WIDTH, Qt.AspectRatioMode.KeepAspectRatio,
                             Qt.TransformationMode.SmoothTransformation)  # fmt: skip
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.convertToFormat(QImage.Format.Format_RGB32).save(buffer, "JPEG", QUALITY)
    return Image(bytes(data), "image/jpeg", image.width(), image.height())


def _from_record(picture: Path, header: ProposalHeader) -> Optional[FoundSheet]:
    content = _content(picture.with_suffix(".json"))
    if content is None:
        return None
    wanted, sheet = content["filter"], content["kaartbeeld"]
    own = [each.get("uuid") for each in content.get("datasets", ()) if each.get("rol") == "voorstel"]
    if (own and header.uuid not in own) or "beeld" in wanted:  # a layer, a stack or a section is no other moment
        return None
    return FoundSheet(
        picture, wanted["thema"], wanted["horizon"], wanted["variant"], str(wanted.get("gebied", {}).get("naam", "")),
        int(sheet.get("schaal", 0)), str(content["spoorcode"]), tuple(row["uuid"] for row in content["objecten"]),
    )  # fmt: skip


def _content(path: Path) -> Optional[Mapping[str, Any]]:
    """What a record says, with its code; None when there is no record, or none that can be understood."""
    try:
        made = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(made, dict) or made.get("soort") != RECORD_KIND or not isinstance(made.get("inhoud"), dict):
        return None
    content = {**made["inhoud"], "spoorcode": made.get("spoorcode", "")}
    needed = ("filter", "kaartbeeld", "objecten")
    return content if all(key in content for key in needed) else None


def _from_name(picture: Path, header: ProposalHeader, variants: Iterable[Variant]) -> Optional[FoundSheet]:
    match = _NAME.fullmatch(picture.stem)
    if match is None or match["province"] != header.province:
        return None
    theme = match["theme"].replace("perspectief-", "")
    variant = BASIS if match["variant"] == "basis" else match["variant"][len("variant-"):]
    known = {INTEGRAL, *(code.code for code in codelist("perspectief"))}
    if theme not in known or variant not in {BASIS, *(each.code for each in variants)}:
        return None
    return FoundSheet(picture, theme, match["horizon"], variant, _area_name(match["area"]))


def _area_name(slug: Optional[str]) -> str:
    return (slug or "").replace("-", " ").capitalize()
