"""From rule file to :class:`Rule`, checking every field on the way in.

The full description of a rule file is ``resources/toetsregels/schema/toetsregels.schema.json``; these are the
checks that must hold at run time, in words for the planner who edits the files.
"""

from functools import cache
from pathlib import Path
from typing import Any, Callable, Dict, FrozenSet, List, Optional, Sequence, Tuple

from ...paths import resources
from ..catalogue.check_layers import has_layer, layer
from ..errors import NovexError
from ..model.codelists import codelist, has_code
from ..model.functions import has_function
from ..model.tables import read_json, repair_hint
from ..texts import tr
from .rules import (
    ABOVE,
    ALL_FUNCTIONS,
    ALL_LAYERS,
    EVERYWHERE,
    FOLDER,
    INSIDE,
    LEGAL_FORCES,
    PLACES,
    SEVERITIES,
    VERTICAL_KINDS,
    QuantityTest,
    Rule,
    VerticalTest,
)
from .selection import LayerFilter

REQUIRED = (
    "code",
    "thema",
    "naam",
    "grondslag",
    "rechtskracht",
    "bevoegd_gezag",
    "lagen",
    "functies",
    "zwaarte",
    "toelichting",
    "bron",
    "zekerheid",
    "basis",
)
OPTIONAL = (
    "bron_geometrie",
    "ligging",
    "laagfilter",
    "buffer",
    "zonebreedte",
    "verticaal",
    "hoeveelheid",
    "uitzonderingen",
    "koppelkans_functies",
    "horizon",
    "absoluut",
    "actief",
)
CONFIDENCES = ("hoog", "middel", "laag")
BASES = ("bron", "oordeel", "bron+oordeel")
NO_RULES = ("schuurpunten.json", "tellers.json")  # in the same folder, about something else


def load_rules(path: Optional[Path] = None) -> Tuple[Rule, ...]:
    """All rules, in the order of their codes' files; from another folder or file when ``path`` is given.

    Raises NovexError that names file, rule and field when a rule file is wrong.
    """
    return read_rules(Path(path)) if path is not None else _own_rules()


@cache
def _own_rules() -> Tuple[Rule, ...]:
    return read_rules(resources(FOLDER))


def read_rules(path: Path) -> Tuple[Rule, ...]:
    """The rules of one file, or of every ``*.json`` in a folder. Raises NovexError when something is wrong."""
    files = sorted(file for file in path.glob("*.json") if file.name not in NO_RULES) if path.is_dir() else [path]
    if not files:
        raise NovexError(
            tr("In {path} staan geen toetsregels.").format(path=path),
            tr("Zet er per thema een JSON-bestand neer, zoals in resources/toetsregels."),
        )
    found: Dict[str, Path] = {}
    rules: List[Rule] = []
    for file in files:
        for record in _records(file):
            rule = _RuleReader(file, record).rule()
            if rule.code in found:
                message = tr("Regel {code} staat twee keer in de toetsregels: in {first} en in {second}.")
                raise NovexError(
                    message.format(code=rule.code, first=found[rule.code].name, second=file.name), repair_hint(file)
                )
            found[rule.code] = file
            rules.append(rule)
    return tuple(rules)


def _records(file: Path) -> List[Any]:
    content = read_json(file)
    records = content.get("regels") if isinstance(content, dict) else None
    if not isinstance(records, list):
        raise NovexError(tr("{file} heeft geen lijst 'regels'.").format(file=file.name), repair_hint(file))
    return records


class _RuleReader:
    """Reads one record; remembers file and code for the messages."""

    def __init__(self, file: Path, record: Any) -> None:
        self._file = file
        self._record: Dict[str, Any] = record if isinstance(record, dict) else {}
        self._code = str(self._record.get("code") or "?")

    def rule(self) -> Rule:
        self._check_keys()
        place = self._one_of("ligging", PLACES, INSIDE)
        buffer = self._object("buffer", ("min_m", "max_m", "per_laag", "maal_hoogte"))
        layers = self._layers(place)
        return Rule(
            layers=layers,
            place=place,
            selection=self._selection(layers, place),
            legal_force=self._one_of("rechtskracht", LEGAL_FORCES),
            severity=self._one_of("zwaarte", SEVERITIES),
            functions=self._functions("functies"),
            buffer_min_m=self._figure(buffer, "buffer", "min_m"),
            buffer_max_m=self._figure(buffer, "buffer", "max_m"),
            buffer_per_layer=self._layer_buffers(buffer, layers),
            buffer_per_height=self._figure(buffer, "buffer", "maal_hoogte"),
            vertical=self._vertical(),
            quantity=self._quantity(),
            horizon=self._one_of("horizon", ("alle", *(code.code for code in codelist("horizon"))), "alle"),
            synergy_functions=self._functions("koppelkans_functies"),
            absolute_functions=self._functions("absoluut"),
            confidence=self._one_of("zekerheid", CONFIDENCES),
            basis=self._one_of("basis", BASES),
            active=self._flag("actief", True),
            code=self._text("code"), theme=self._text("thema"), name=self._text("naam"),
            legal_basis=self._text("grondslag"), authority=self._text("bevoegd_gezag"),
            explanation=self._text("toelichting"), source=self._text("bron"),
            exceptions=self._text("uitzonderingen"), geometry_source=self._text("bron_geometrie"),
            zone_width=self._text("zonebreedte"),
        )  # fmt: skip

    def _check_keys(self) -> None:
        for key in REQUIRED:
            if self._record.get(key) in (None, ""):
                raise self._wrong(key, tr("ontbreekt of is leeg"))
        for key in self._record:
            if key not in REQUIRED and key not in OPTIONAL:
                raise self._wrong(
                    key, tr("is geen bekend veld; bekend zijn: {keys}").format(keys=", ".join(REQUIRED + OPTIONAL))
                )

    def _text(self, key: str) -> str:
        value = self._record.get(key, "")
        if not isinstance(value, str):
            raise self._wrong(key, tr("moet tekst zijn"))
        return value

    def _flag(self, key: str, default: bool) -> bool:
        value = self._record.get(key, default)
        if not isinstance(value, bool):
            raise self._wrong(key, tr("moet true of false zijn"))
        return value

    def _one_of(self, key: str, allowed: Sequence[str], default: str = "") -> str:
        return self._allowed(key, self._record.get(key, default), allowed)

    def _allowed(self, key: str, value: Any, allowed: Sequence[str]) -> str:
        if value not in allowed:
            raise self._wrong(
                key,
                tr("'{value}' is niet toegestaan; kies uit {allowed}").format(value=value, allowed=", ".join(allowed)),
            )
        return str(value)

    def _functions(self, key: str) -> FrozenSet[str]:
        value = self._record.get(key, [])
        if value == ALL_FUNCTIONS and key == "functies":
            return frozenset()
        codes = self._list(key, value)
        if key == "functies" and not codes:
            raise self._wrong(key, tr('noemt geen functie; schrijf "alle" als de regel voor elke functie geldt'))
        self._known(key, codes, has_function, tr("functie '{value}' bestaat niet; zie codelijsten/functies.csv"))
        return frozenset(codes)

    def _layers(self, place: str) -> Tuple[str, ...]:
        keys = self._list("lagen", self._record["lagen"])
        if not keys and place != EVERYWHERE:
            raise self._wrong("lagen", tr("noemt geen toetslaag; alleen een regel met ligging 'overal' heeft er geen"))
        self._known("lagen", keys, has_layer, tr("toetslaag '{value}' bestaat niet; zie catalogus/toetslagen.json"))
        return tuple(keys)

    def _list(self, key: str, value: Any) -> List[str]:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self._wrong(key, tr('moet een lijst van codes zijn, zoals ["a", "b"]'))
        return value

    def _known(self, key: str, codes: Sequence[str], known: Callable[[str], bool], message: str) -> None:
        for code in codes:
            if not known(code):
                raise self._wrong(key, message.format(value=code))

    def _object(self, key: str, allowed: Sequence[str]) -> Dict[str, Any]:
        value = self._record.get(key) or {}
        if not isinstance(value, dict) or any(name not in allowed for name in value):
            raise self._wrong(key, tr("moet bestaan uit {allowed}").format(allowed=", ".join(allowed)))
        return value

    def _figure(self, record: Dict[str, Any], key: str, name: str) -> float:
        value = record.get(name, 0)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0:
            raise self._wrong(f"{key}.{name}", tr("'{value}' is geen getal van 0 of meer").format(value=value))
        return float(value)

    def _layer_buffers(self, buffer: Dict[str, Any], layers: Sequence[str]) -> Dict[str, float]:
        per_layer = buffer.get("per_laag") or {}
        if not isinstance(per_layer, dict) or any(name not in layers for name in per_layer):
            raise self._wrong("buffer.per_laag", tr("noemt een laag die niet bij de regel hoort"))
        return {name: self._figure(per_layer, "buffer.per_laag", name) for name in per_layer}

    def _selection(self, layers: Sequence[str], place: str) -> Optional[LayerFilter]:
        value = self._object("laagfilter", ("veld", "minimaal", "maximaal", "een_van"))
        if not value:
            return None
        name, words = str(value.get("veld", "")), tuple(self._list("laagfilter.een_van", value.get("een_van", [])))
        limits = {key: self._figure(value, "laagfilter", key) for key in ("minimaal", "maximaal") if key in value}
        if place != INSIDE:
            raise self._wrong("laagfilter", tr("kan alleen bij ligging 'binnen'"))
        if bool(words) == bool(limits):
            raise self._wrong("laagfilter", tr("heeft óf een_van nodig, óf minimaal en/of maximaal"))
        for key in layers:
            known = layer(key).field(name)
            if known is None:
                text = tr("'{value}' staat niet bij de velden van toetslaag {layer} in catalogus/toetslagen.json")
                raise self._wrong("laagfilter.veld", text.format(value=name, layer=key))
            if bool(limits) != known.is_number:
                raise self._wrong("laagfilter", tr("vraagt bij een getal minimaal of maximaal, bij tekst een_van"))
        return LayerFilter(name, limits.get("minimaal"), limits.get("maximaal"), words)

    def _vertical(self) -> VerticalTest:
        value = self._object("verticaal", ("soort", "boven_m", "toelichting"))
        kind = self._allowed("verticaal.soort", value.get("soort", ALL_LAYERS), VERTICAL_KINDS)
        above: Optional[float] = None
        if value.get("boven_m") is not None:
            above = self._figure(value, "verticaal", "boven_m")
            if kind != ABOVE:
                raise self._wrong("verticaal.boven_m", tr("hoort alleen bij soort 'bovengronds'"))
        return VerticalTest(kind, above, str(value.get("toelichting", "")))

    def _quantity(self) -> Optional[QuantityTest]:
        value = self._object("hoeveelheid", ("eenheid", "minimaal", "toelichting"))
        if not value:
            return None
        unit = value.get("eenheid")
        if not unit:
            raise self._wrong("hoeveelheid.eenheid", tr("ontbreekt of is leeg"))
        if not has_code("eenheid", unit):
            raise self._wrong("hoeveelheid.eenheid", tr("eenheid '{value}' bestaat niet").format(value=unit))
        minimum = self._figure(value, "hoeveelheid", "minimaal")
        return QuantityTest(str(unit), minimum, str(value.get("toelichting", "")))

    def _wrong(self, key: str, what: str) -> NovexError:
        message = tr("{file}, regel {code}: het veld '{field}' {what}.")
        return NovexError(
            message.format(file=self._file.name, code=self._code, field=key, what=what), repair_hint(self._file)
        )
