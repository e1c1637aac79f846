"""The house style of a province on its sheets: a small JSON file with logo, letters, colours and own templates.

Only what stands around the map changes. The map, the colours of functions and their legend are the same in every
province, so that sheets can be compared.
"""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

from ...paths import resources
from ..errors import NovexError
from ..exchange.json_schema import problems
from ..model.tables import read_json
from ..texts import tr

USUAL_FILE, SCHEMA_FILE = "novex.json", "huisstijl.schema.json"
LEAST_CONTRAST = 4.5  # of letters on white (WCAG 2, AA)
WHITE = "#ffffff"
LETTER_COLOURS = ("tekst", "bijschrift")
_NOT_ACCENTS = (*LETTER_COLOURS, "lijn")


@dataclass(frozen=True)
class HouseStyle:
    """``accents`` holds the colour of each theme; ``templates`` a file per paper such as ``a3_liggend``."""

    name: str
    ink: str  # of letters
    quiet: str  # of captions
    line: str
    accents: Mapping[str, str]
    text_font: str
    head_font: str
    logo: Optional[Path] = None
    sender: str = ""
    templates: Mapping[str, Path] = field(default_factory=dict)

    @property
    def is_usual(self) -> bool:
        return self == usual()


@cache
def usual() -> HouseStyle:
    """That of the plugin itself, for who has none."""
    return _made(read_json(resources("huisstijl", USUAL_FILE)), {}, Path())


@cache
def _schema() -> Dict[str, Any]:
    return dict(read_json(resources("huisstijl", "schema", SCHEMA_FILE)))


def read_house_style(path: Any) -> Tuple[HouseStyle, List[str]]:
    """The house style in a file, and what in it cannot be used (sentences); that is then as in the usual one.

    Raises NovexError for a file that cannot be read or does not follow the schema, and for a template that is not
    there: a sheet on the wrong template is no fallback.
    """
    place = Path(path)
    content = _read(place)
    wrong = problems(content, _schema())
    if wrong:
        where, what = wrong[0]
        raise NovexError(
            tr("De huisstijl {file} klopt niet: {where} {what}.").format(
                file=place.name, where=f"'{where}'" if where else tr("het bestand"), what=what),
            tr("Verbeter het bestand; docs/huisstijl.md noemt elk onderdeel."),
        )  # fmt: skip
    notices: List[str] = []
    colours = _readable(content.get("kleuren", {}), notices)
    style = _made(content, colours, place.resolve().parent)
    for paper, template in style.templates.items():
        if not template.is_file():
            raise NovexError(
                tr("Het sjabloon {file} voor {paper} uit huisstijl '{name}' is er niet.").format(
                    file=template.name, paper=paper, name=style.name),
                tr("Zet het sjabloon naast het bestand van de huisstijl, of haal het daaruit weg."),
            )  # fmt: skip
    return style, notices


def _read(place: Path) -> Any:
    if not place.is_file():
        raise NovexError(
            tr("De huisstijl {path} is er niet.").format(path=place),
            tr("Kies een ander bestand, of laat de huisstijl leeg."),
        )
    return read_json(place)


def _made(content: Mapping[str, Any], colours: Mapping[str, str], folder: Path) -> HouseStyle:
    base: Mapping[str, Any] = read_json(resources("huisstijl", USUAL_FILE))
    inks = {**base["kleuren"], **(colours or {})}
    letters = {**base["letters"], **content.get("letters", {})}
    logo = content.get("logo", "")
    return HouseStyle(
        name=content["naam"], ink=inks["tekst"], quiet=inks["bijschrift"], line=inks["lijn"],
        accents={name: inks[name] for name in inks if name not in _NOT_ACCENTS},
        text_font=letters["tekst"], head_font=letters["koppen"], logo=folder / logo if logo else None,
        sender=content.get("afzender", ""),
        templates={paper: folder / name for paper, name in content.get("sjablonen", {}).items()},
    )  # fmt: skip


def _readable(colours: Mapping[str, str], notices: List[str]) -> Dict[str, str]:
    """The colours, less those of letters that would be too pale on white."""
    kept = {}
    for name, colour in colours.items():
        found = contrast(colour, WHITE)
        if name in LETTER_COLOURS and found < LEAST_CONTRAST:
            notices.append(tr("Kleur '{name}' van de huisstijl is te licht voor letters op wit (contrast {found}, "
                              "nodig {least}); de gewone kleur is gebruikt.").format(
                                  name=name, found=f"{found:.1f}".replace(".", ","), least="4,5"))  # fmt: skip
            continue
        kept[name] = colour
    return kept


def contrast(one: str, other: str) -> float:
    """The contrast of two colours (#rrggbb) as WCAG 2 counts it: 1 is none, 21 black on white."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def letters_on(colour: str, ink: str) -> str:
    """White, or ``ink`` where white letters could not be read on the colour."""
    return WHITE if contrast(colour, WHITE) >= LEAST_CONTRAST else ink


def letter_colour(accent: str, ink: str) -> str:
    """The accent as the colour of letters on white, or ``ink`` where it is too pale for that."""
    return accent if contrast(accent, WHITE) >= LEAST_CONTRAST else ink
