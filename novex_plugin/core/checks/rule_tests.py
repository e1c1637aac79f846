"""The tests of a rule as its file writes them: distance, height or depth, quantity, layer filter, exceptions."""

from math import radians, tan
from typing import Any, Dict, FrozenSet, List, Mapping, Optional, Sequence, Tuple

from ..model.codelists import has_code
from ..texts import tr
from .quantities import DERIVED_UNITS, INHABITANTS, INHABITANTS_PER_HA
from .rule_fields import FieldReader
from .rules import (
    ABOVE,
    ALL_LAYERS,
    BELOW,
    BETWEEN,
    COMPARISONS,
    DATUMS,
    HIT,
    INSIDE,
    NAP,
    SEVERITIES,
    VERTICAL_KINDS,
    HeightLimit,
    QuantityTest,
    RuleException,
    VerticalTest,
)
from .selection import LayerFilter

BUFFER = ("min_m", "max_m", "per_laag", "maal_hoogte", "tussen", "veld", "afstanden")
VERTICAL = ("soort", "boven_m", "toelichting", "grenzen", "dieper_dan_m")
LIMIT = ("grens_m", "veld", "kenmerk", "helling_graden", "helling_per_m", "peil", "vanaf_m", "tot_m", "functies")
QUANTITY = ("eenheid", *COMPARISONS, "zwaarte", "anders", "functies", "lagen", "per_woning", "toelichting")
EXCEPTION = ("code", "tekst", "bewijs", "functies")


def buffer_fields(reader: FieldReader, layers: Sequence[str]) -> Dict[str, Any]:
    """The fields of :class:`Rule` about distance."""
    record = reader.object("buffer", BUFFER)
    least, most = reader.figure(record, "buffer", "min_m"), reader.figure(record, "buffer", "max_m")
    between = reader.allowed("buffer.tussen", record.get("tussen", HIT), BETWEEN)
    if least > most:
        raise reader.wrong("buffer.min_m", tr("is groter dan max_m"))
    if between != HIT and least >= most:
        raise reader.wrong("buffer.tussen", tr("vraagt een min_m die kleiner is dan max_m"))
    name, values = _distance_field(reader, record, layers)
    return {
        "buffer_min_m": least,
        "buffer_max_m": most,
        "buffer_per_layer": _layer_buffers(reader, record, layers),
        "buffer_per_height": reader.figure(record, "buffer", "maal_hoogte"),
        "buffer_between": between,
        "buffer_field": name,
        "buffer_values": values,
    }


def _layer_buffers(reader: FieldReader, record: Mapping[str, Any], layers: Sequence[str]) -> Dict[str, float]:
    per_layer = record.get("per_laag") or {}
    if not isinstance(per_layer, dict) or any(name not in layers for name in per_layer):
        raise reader.wrong("buffer.per_laag", tr("noemt een laag die niet bij de regel hoort"))
    return {name: reader.figure(per_layer, "buffer.per_laag", name) for name in per_layer}


def _distance_field(
    reader: FieldReader, record: Mapping[str, Any], layers: Sequence[str]
) -> Tuple[str, Dict[str, float]]:
    """The field with the distance of each feature, and what its words stand for when it holds words."""
    name, values = reader.text_in(record, "veld", "buffer.veld"), record.get("afstanden") or {}
    if not name:
        if values:
            raise reader.wrong("buffer.afstanden", tr("hoort bij een veld"))
        return "", {}
    field = reader.layer_field("buffer.veld", name, layers)
    if not isinstance(values, dict) or field.is_number == bool(values):
        raise reader.wrong("buffer.afstanden", tr("is nodig bij een veld met tekst, en alleen daar"))
    if not record.get("max_m"):
        raise reader.wrong("buffer.max_m", tr("is nodig: de afstand als die van een kenmerk niet bekend is"))
    return name, {word: reader.figure(values, "buffer.afstanden", word) for word in values}


def layer_filter(reader: FieldReader, layers: Sequence[str], place: str) -> Optional[LayerFilter]:
    """Which features of the layers the rule is about; None for all."""
    value = reader.object("laagfilter", ("veld", "minimaal", "maximaal", "een_van"))
    if not value:
        return None
    name, words = str(value.get("veld", "")), tuple(reader.list("laagfilter.een_van", value.get("een_van", [])))
    limits = {key: reader.figure(value, "laagfilter", key) for key in ("minimaal", "maximaal") if key in value}
    if place != INSIDE:
        raise reader.wrong("laagfilter", tr("kan alleen bij ligging 'binnen'"))
    if bool(words) == bool(limits):
        raise reader.wrong("laagfilter", tr("heeft óf een_van nodig, óf minimaal en/of maximaal"))
    if bool(limits) != reader.layer_field("laagfilter.veld", name, layers).is_number:
        raise reader.wrong("laagfilter", tr("vraagt bij een getal minimaal of maximaal, bij tekst een_van"))
    return LayerFilter(name, limits.get("minimaal"), limits.get("maximaal"), words)


def vertical_test(reader: FieldReader, layers: Sequence[str], functions: FrozenSet[str]) -> VerticalTest:
    """The part of the column that the rule is about, with its limits."""
    value = reader.object("verticaal", VERTICAL)
    kind = reader.allowed("verticaal.soort", value.get("soort", ALL_LAYERS), VERTICAL_KINDS)
    above = deeper = None
    if value.get("boven_m") is not None:
        above = reader.figure(value, "verticaal", "boven_m")
        if kind != ABOVE:
            raise reader.wrong("verticaal.boven_m", tr("hoort alleen bij soort 'bovengronds'"))
    if value.get("dieper_dan_m") is not None:
        deeper = reader.figure(value, "verticaal", "dieper_dan_m")
        if kind != BELOW:
            raise reader.wrong("verticaal.dieper_dan_m", tr("hoort alleen bij soort 'ondergronds'"))
    limits = _limits(reader, value.get("grenzen") or [], layers, functions)
    if limits and (above is not None or kind not in (ABOVE, ALL_LAYERS)):
        text = tr("kan niet samen met boven_m, en niet bij soort '{kind}'")
        raise reader.wrong("verticaal.grenzen", text.format(kind=kind))
    return VerticalTest(kind, above, reader.text_in(value, "toelichting", "verticaal.toelichting"), limits, deeper)


def _limits(
    reader: FieldReader, values: Any, layers: Sequence[str], functions: FrozenSet[str]
) -> Tuple[HeightLimit, ...]:
    return tuple(
        _limit(reader, value, layers, functions) for value in reader.objects("verticaal.grenzen", values, LIMIT)
    )


def _limit(
    reader: FieldReader, value: Mapping[str, Any], layers: Sequence[str], functions: FrozenSet[str]
) -> HeightLimit:
    key = "verticaal.grenzen"
    name = reader.text_in(value, "veld", f"{key}.veld")
    if bool(name) == ("grens_m" in value):
        raise reader.wrong(key, tr("heeft per grens óf grens_m nodig, óf veld"))
    if name and not reader.layer_field(f"{key}.veld", name, layers).is_number:
        raise reader.wrong(f"{key}.veld", tr("'{value}' is geen veld met getallen").format(value=name))
    if "helling_graden" in value and "helling_per_m" in value:
        raise reader.wrong(key, tr("heeft of helling_graden, of helling_per_m"))
    slope = tan(radians(reader.figure(value, key, "helling_graden"))) + reader.figure(value, key, "helling_per_m")
    begin, end = reader.figure(value, key, "vanaf_m"), reader.figure(value, key, "tot_m") if "tot_m" in value else None
    if end is not None and end <= begin:
        raise reader.wrong(f"{key}.tot_m", tr("is niet groter dan vanaf_m"))
    return HeightLimit(
        base_m=reader.number(value, key, "grens_m") if "grens_m" in value else None,
        field=name,
        feature=reader.text_in(value, "kenmerk", f"{key}.kenmerk"),
        slope=slope,
        datum=reader.allowed(f"{key}.peil", value.get("peil", NAP), DATUMS),
        from_m=begin,
        to_m=end,
        functions=reader.part_of_functions(f"{key}.functies", value.get("functies"), functions),
    )


def quantity_tests(
    reader: FieldReader, layers: Sequence[str], functions: FrozenSet[str]
) -> Tuple[Optional[QuantityTest], Tuple[QuantityTest, ...]]:
    """The first test of quantity and the others."""
    values = reader.objects("hoeveelheid", reader.value("hoeveelheid") or [], QUANTITY)
    tests = [_quantity(reader, value, layers, functions) for value in values if value]
    return (tests[0] if tests else None), tuple(tests[1:])


def _quantity(
    reader: FieldReader, value: Mapping[str, Any], layers: Sequence[str], functions: FrozenSet[str]
) -> QuantityTest:
    unit = _unit(reader, value)
    named = [name for name in COMPARISONS if name in value]
    if len(named) != 1:
        text = tr("heeft er precies één nodig: {names}")
        raise reader.wrong("hoeveelheid", text.format(names=", ".join(COMPARISONS)))
    severities = {
        key: reader.allowed(f"hoeveelheid.{key}", value[key], SEVERITIES) if key in value else ""
        for key in ("zwaarte", "anders")
    }
    about = reader.list("hoeveelheid.lagen", value.get("lagen", []))
    if any(name not in layers for name in about):
        raise reader.wrong("hoeveelheid.lagen", tr("noemt een laag die niet bij de regel hoort"))
    return QuantityTest(
        unit, reader.figure(value, "hoeveelheid", named[0]),
        reader.text_in(value, "toelichting", "hoeveelheid.toelichting"), named[0], severities["zwaarte"],
        severities["anders"], reader.part_of_functions("hoeveelheid.functies", value.get("functies"), functions),
        tuple(about), _per_dwelling(reader, value, unit),
    )  # fmt: skip


def _unit(reader: FieldReader, value: Mapping[str, Any]) -> str:
    unit = value.get("eenheid")
    if not unit:
        raise reader.wrong("hoeveelheid.eenheid", tr("ontbreekt of is leeg"))
    if unit not in DERIVED_UNITS and not has_code("eenheid", unit):
        raise reader.wrong("hoeveelheid.eenheid", tr("eenheid '{value}' bestaat niet").format(value=unit))
    return str(unit)


def _per_dwelling(reader: FieldReader, value: Mapping[str, Any], unit: str) -> float:
    people = reader.figure(value, "hoeveelheid", "per_woning")
    if (people > 0) != (unit in (INHABITANTS, INHABITANTS_PER_HA)):
        text = tr("is nodig bij een toets op inwoners, en alleen daar: inwoners per woning")
        raise reader.wrong("hoeveelheid.per_woning", text)
    return people


def exceptions(reader: FieldReader, functions: FrozenSet[str]) -> Tuple[str, Tuple[RuleException, ...]]:
    """The exceptions as one readable text and one by one; a plain text is one exception that asks no evidence."""
    value = reader.value("uitzonderingen") or []
    if isinstance(value, str):
        return value, (RuleException(f"{reader.code}-1", value),)
    found: List[RuleException] = []
    for record in reader.objects("uitzonderingen", value, EXCEPTION):
        found.append(_exception(reader, record, functions))
    codes = [item.code for item in found]
    if len(set(codes)) < len(codes):
        twice = next(code for code in codes if codes.count(code) > 1)
        raise reader.wrong("uitzonderingen.code", tr("'{value}' komt twee keer voor").format(value=twice))
    return "; ".join(item.text for item in found), tuple(found)


def _exception(reader: FieldReader, record: Mapping[str, Any], functions: FrozenSet[str]) -> RuleException:
    code = reader.text_in(record, "code", "uitzonderingen.code")
    text = reader.text_in(record, "tekst", "uitzonderingen.tekst")
    if not code.startswith(f"{reader.code}-"):
        example = f"{reader.code}-1"
        text = tr("'{value}' begint niet met de code van de regel, zoals {example}")
        raise reader.wrong("uitzonderingen.code", text.format(value=code, example=example))
    if not text:
        raise reader.wrong("uitzonderingen.tekst", tr("ontbreekt of is leeg"))
    return RuleException(
        code, text, reader.evidence("uitzonderingen.bewijs", record.get("bewijs", [])),
        reader.part_of_functions("uitzonderingen.functies", record.get("functies"), functions),
    )  # fmt: skip
