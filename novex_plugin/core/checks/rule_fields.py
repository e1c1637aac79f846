"""Reading the fields of one rule record, with errors that name file, rule and field."""

from pathlib import Path
from typing import Any, Callable, Dict, FrozenSet, List, Mapping, Optional, Sequence, Tuple

from ..catalogue.check_layers import LayerField, has_layer, layer
from ..errors import NovexError
from ..model.codelists import has_code
from ..model.functions import has_function
from ..model.tables import repair_hint
from ..texts import tr
from .rules import ALL_FUNCTIONS

KnownLayer = Optional[Callable[[str], bool]]  # says whether a key is a layer of the user's own


class FieldReader:
    """One record of a rule file. ``known_layer`` knows the layers that exist besides those of the catalogue."""

    def __init__(self, file: Path, record: Any, known_layer: KnownLayer = None) -> None:
        self._file = file
        self._record: Dict[str, Any] = record if isinstance(record, dict) else {}
        self.code = str(self._record.get("code") or "?")
        self._known_layer = known_layer

    def wrong(self, key: str, what: str) -> NovexError:
        message = tr("{file}, regel {code}: het veld '{field}' {what}.")
        return NovexError(
            message.format(file=self._file.name, code=self.code, field=key, what=what), repair_hint(self._file)
        )

    def check_keys(self, required: Sequence[str], optional: Sequence[str]) -> None:
        for key in required:
            if self._record.get(key) in (None, ""):
                raise self.wrong(key, tr("ontbreekt of is leeg"))
        known = (*required, *optional)
        for key in self._record:
            if key not in known:
                raise self.wrong(key, tr("is geen bekend veld; bekend zijn: {keys}").format(keys=", ".join(known)))

    def value(self, key: str, default: Any = None) -> Any:
        return self._record.get(key, default)

    def text(self, key: str) -> str:
        return self.text_in(self._record, key, key)

    def text_in(self, record: Mapping[str, Any], name: str, key: str) -> str:
        value = record.get(name, "")
        if not isinstance(value, str):
            raise self.wrong(key, tr("moet tekst zijn"))
        return value

    def flag(self, key: str, default: bool) -> bool:
        value = self._record.get(key, default)
        if not isinstance(value, bool):
            raise self.wrong(key, tr("moet true of false zijn"))
        return value

    def one_of(self, key: str, allowed: Sequence[str], default: str = "") -> str:
        return self.allowed(key, self._record.get(key, default), allowed)

    def allowed(self, key: str, value: Any, allowed: Sequence[str]) -> str:
        if value not in allowed:
            text = tr("'{value}' is niet toegestaan; kies uit {allowed}")
            raise self.wrong(key, text.format(value=value, allowed=", ".join(allowed)))
        return str(value)

    def list(self, key: str, value: Any) -> List[str]:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.wrong(key, tr('moet een lijst van codes zijn, zoals ["a", "b"]'))
        return value

    def functions(self, key: str, value: Any = None) -> FrozenSet[str]:
        value = self._record.get(key, []) if value is None else value
        if value == ALL_FUNCTIONS and key == "functies":
            return frozenset()
        codes = self.list(key, value)
        if key == "functies" and not codes:
            raise self.wrong(key, tr('noemt geen functie; schrijf "alle" als de regel voor elke functie geldt'))
        self.known(key, codes, has_function, tr("functie '{value}' bestaat niet; zie codelijsten/functies.csv"))
        return frozenset(codes)

    def part_of_functions(self, key: str, value: Any, whole: FrozenSet[str]) -> FrozenSet[str]:
        """Functions that narrow a test; they must be among those of the rule."""
        codes = self.functions(key, value if value is not None else [])
        strange = sorted(codes - whole) if whole else []
        if strange:
            raise self.wrong(key, tr("noemt '{value}', waarvoor de regel zelf niet geldt").format(value=strange[0]))
        return codes

    def evidence(self, key: str, value: Any) -> Tuple[str, ...]:
        codes = self.list(key, value)
        message = tr("bewijs '{value}' bestaat niet; zie codelijsten/bewijs.csv")
        self.known(key, codes, lambda code: has_code("bewijs", code), message)
        return tuple(codes)

    def known(self, key: str, codes: Sequence[str], known: Callable[[str], bool], message: str) -> None:
        for code in codes:
            if not known(code):
                raise self.wrong(key, message.format(value=code))

    def is_layer(self, key: str) -> bool:
        return has_layer(key) or (self._known_layer is not None and self._known_layer(key))

    def layer_field(self, key: str, name: str, layers: Sequence[str]) -> LayerField:
        """The field ``name``, which every one of the layers must have."""
        found = LayerField(name, name)
        for one in layers:
            known = layer(one).field(name) if has_layer(one) else None
            if known is None:
                text = tr("'{value}' staat niet bij de velden van toetslaag {layer} in catalogus/toetslagen.json")
                raise self.wrong(key, text.format(value=name, layer=one))
            found = known
        return found

    def object(self, key: str, allowed: Sequence[str]) -> Dict[str, Any]:
        return self.object_in(key, self._record.get(key) or {}, allowed)

    def object_in(self, key: str, value: Any, allowed: Sequence[str]) -> Dict[str, Any]:
        if not isinstance(value, dict) or any(name not in allowed for name in value):
            raise self.wrong(key, tr("moet bestaan uit {allowed}").format(allowed=", ".join(allowed)))
        return value

    def objects(self, key: str, value: Any, allowed: Sequence[str]) -> List[Dict[str, Any]]:
        """A list of objects; a single object counts as a list of one."""
        values = [value] if isinstance(value, dict) else value
        if not isinstance(values, list):
            raise self.wrong(key, tr("moet een lijst zijn"))
        return [self.object_in(key, item, allowed) for item in values]

    def figure(self, record: Mapping[str, Any], key: str, name: str) -> float:
        value = self.number(record, key, name, tr("'{value}' is geen getal van 0 of meer"))
        if value < 0:
            raise self.wrong(f"{key}.{name}", tr("'{value}' is geen getal van 0 of meer").format(value=record[name]))
        return value

    def number(self, record: Mapping[str, Any], key: str, name: str, message: str = "") -> float:
        value = record.get(name, 0)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise self.wrong(f"{key}.{name}", (message or tr("'{value}' is geen getal")).format(value=value))
        return float(value)
