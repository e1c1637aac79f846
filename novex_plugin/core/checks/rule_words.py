"""A rule in words that a planner reads: the panel, the report and docs/toetsregels.md all take them from here."""

from typing import Dict, List, Tuple

from ..catalogue.check_layers import has_layer, layer
from ..model.codelists import code_name
from ..model.functions import function, has_function
from ..texts import tr
from ..wording import length, trimmed
from .quantities import words as quantity_words
from .rules import (
    ABOVE,
    BELOW,
    EVERYWHERE,
    GROUND,
    NAP,
    NEAR_MISS,
    OUTSIDE,
    RING,
    HeightLimit,
    QuantityTest,
    Rule,
    RuleException,
)

Line = Tuple[str, str]


def describe(rule: Rule) -> Tuple[Line, ...]:
    """``(label, text)`` of what the rule tests, in the order in which a planner asks; empty lines are left out."""
    lines = [
        (tr("Geldt voor"), functions_text(rule)),
        (tr("Waar"), place_text(rule)),
        (tr("Hoogte of diepte"), vertical_text(rule)),
        (tr("Omvang"), quantity_text(rule)),
        (tr("Uitkomst"), severity_text(rule)),
        (tr("Horizon"), "" if rule.horizon == "alle" else code_name("horizon", rule.horizon)),
        (tr("Koppelkans voor"), _names(rule.synergy_functions)),
        (tr("Geen ontheffing voor"), _names(rule.absolute_functions)),
        (tr("Uitzonderingen"), "; ".join(exception_text(item) for item in rule.exception_list) or rule.exceptions),
        (tr("Bewijs dat de regel vraagt"), evidence_text(rule.evidence)),
        (tr("Grondslag"), _basis(rule)),
        (tr("Bevoegd gezag"), rule.authority),
        (tr("Herkomst"), code_name("regelherkomst", rule.origin)),
        (tr("Bron"), rule.source),
        (tr("Zekerheid"), tr("{confidence}; berust op {basis}").format(confidence=rule.confidence, basis=rule.basis)),
    ]
    return tuple((label, text) for label, text in lines if text)


def functions_text(rule: Rule) -> str:
    """The functions by name, or that it is about all."""
    return _names(rule.functions) if rule.functions else tr("elke functie")


def place_text(rule: Rule) -> str:
    """Where the rule strikes: layers, the features it is about, and the distance around them."""
    if rule.place == EVERYWHERE:
        return tr("overal in Nederland")
    titles = tr(" of ").join(layer_title(key) for key in rule.layers)
    if rule.place == OUTSIDE:
        return tr("buiten {layers}").format(layers=titles)
    parts = [_distance_text(rule).format(layers=titles)]
    if rule.selection is not None and rule.layers:
        parts.append(tr("alleen kenmerken {limits}").format(limits=rule.selection.limits_text(rule.layers[0])))
    if rule.zone_width:
        parts.append(tr("de laag is zelf al {width} breed").format(width=rule.zone_width))
    if rule.corridor:
        parts.append(tr("de toets noemt de lengte die geblokkeerd raakt"))
    return "; ".join(parts)


def layer_title(key: str) -> str:
    """How a layer is called; its key when the catalogue does not know it."""
    return layer(key).title if has_layer(key) else key


def _distance_text(rule: Rule) -> str:
    """A sentence with ``{layers}`` still open."""
    least, most = length(rule.buffer_min_m), length(rule.buffer_max_m)
    if rule.buffer_between == RING:
        return tr("van {least} tot {most} van {{layers}}").format(least=least, most=most)
    if not rule.buffer_m:
        return tr("binnen {layers}")
    if rule.buffer_per_layer:
        each = (
            tr("{distance} van {layer}").format(distance=length(distance), layer=layer_title(key))
            for key, distance in rule.buffer_per_layer.items()
        )
        return tr("binnen {distances}").format(distances=tr(" of ").join(each)) + _own_distance_text(rule)
    text = tr("binnen {most} van {{layers}}").format(most=most)
    if rule.buffer_between == NEAR_MISS:
        text += tr("; tussen {least} en {most} is het een aandachtspunt").format(least=least, most=most)
    if rule.buffer_per_height:
        times = trimmed(rule.buffer_per_height, 2)
        text += tr("; {times} maal de hoogte van het object als die bekend is").format(times=times)
    return text + _own_distance_text(rule)


def _own_distance_text(rule: Rule) -> str:
    if not rule.buffer_field:
        return ""
    title = _field_title(rule, rule.buffer_field)
    if not rule.buffer_values:
        return tr("; of de {field} van het kenmerk zelf").format(field=title)
    table = ", ".join(
        tr("{distance} bij {word}").format(distance=length(distance), word=word)
        for word, distance in rule.buffer_values.items()
    )
    return tr("; minder als de {field} bekend is: {table}").format(field=title, table=table)


def vertical_text(rule: Rule) -> str:
    """Which part of air and soil, and up to which height."""
    test = rule.vertical
    if test.above_m is not None:
        return tr("hoger dan {limit} m boven maaiveld").format(limit=trimmed(test.above_m))
    parts = []
    if test.kind == GROUND:
        parts.append(tr("niet voor wat geheel ondergronds ligt"))
    elif test.kind == BELOW:
        deeper = test.deeper_m
        parts.append(
            tr("voor wat in de ondergrond ligt") if deeper is None
            else tr("dieper dan {limit} m onder maaiveld").format(limit=trimmed(deeper))
        )  # fmt: skip
    elif test.limits:
        parts.append(tr("hoger dan {limits}").format(limits="; ".join(_limit_text(rule))))
    elif test.kind == ABOVE:
        parts.append(tr("de toegestane hoogte verschilt per plaats en is niet bekend"))
    return ". ".join([*parts, test.note]).strip(". ") if test.note else ". ".join(parts)


def _limit_text(rule: Rule) -> List[str]:
    """One text per named feature, with its limits from near to far; those of every feature first."""
    by_feature: Dict[str, List[str]] = {}
    for limit in rule.vertical.limits:
        by_feature.setdefault(limit.feature, []).append(limit_text(rule, limit))
    return [f"{name}: {', '.join(texts)}" if name else ", ".join(texts) for name, texts in by_feature.items()]


def limit_text(rule: Rule, limit: HeightLimit) -> str:
    """A limit without its feature: ``24 m NAP oplopend met 4,36 m per km, tot 15,0 km``."""
    datum = tr("NAP") if limit.datum == NAP else tr("boven maaiveld")
    if limit.base_m is not None:
        parts = [tr("{height} m {datum}").format(height=trimmed(limit.base_m, 2), datum=datum)]
    else:
        parts = [tr("de {field} volgens de laag").format(field=_field_title(rule, limit.field))]
    if limit.slope:
        parts.append(tr("oplopend met {slope} m per km").format(slope=trimmed(limit.slope * 1000, 2)))
    if limit.from_m:
        parts.append(tr("vanaf {distance}").format(distance=length(limit.from_m)))
    if limit.to_m is not None:
        parts.append(tr("tot {distance}").format(distance=length(limit.to_m)))
    if limit.functions:
        parts.append(tr("(voor {functions})").format(functions=_names(limit.functions)))
    return " ".join(parts)


def _field_title(rule: Rule, name: str) -> str:
    known = layer(rule.layers[0]).field(name) if rule.layers and has_layer(rule.layers[0]) else None
    return known.title if known else name


def quantity_text(rule: Rule) -> str:
    """From which size the rule holds, and from which it changes."""
    return "; ".join(_quantity(test) for test in rule.quantities)


def _quantity(test: QuantityTest) -> str:
    text = quantity_words(test)
    if test.functions:
        text = tr("{functions}: {test}").format(functions=_names(test.functions), test=text)
    if test.layers:
        text += tr(" op {layers}").format(layers=", ".join(layer_title(key) for key in test.layers))
    if test.is_threshold:
        text = tr("geldt {test}").format(test=text)
    else:
        result = _severity(test.severity) if test.severity else tr("geen conflict")
        text = tr("{test}: {result}").format(test=text, result=result)
    if test.otherwise:
        text += tr(", anders: {result}").format(result=_severity(test.otherwise))
    return f"{text} ({test.note.rstrip('.')})" if test.note else text


def severity_text(rule: Rule) -> str:
    return _severity(rule.severity)


def _severity(code: str) -> str:
    return code_name("zwaarte", code)


def exception_text(item: RuleException) -> str:
    """One exception with its code, the functions it is for and the evidence it asks for."""
    text = f"{item.code} {item.text}"
    if item.functions:
        text += tr(" (voor {functions})").format(functions=_names(item.functions))
    return text + (f" [{evidence_text(item.evidence)}]" if item.evidence else "")


def evidence_text(codes: Tuple[str, ...]) -> str:
    """Codes of bewijs by name."""
    return ", ".join(code_name("bewijs", code) for code in codes)


def _basis(rule: Rule) -> str:
    parts = [rule.legal_basis, code_name("rechtskracht", rule.legal_force)]
    if rule.law_date:
        parts.append(tr("tekst van {date}").format(date=rule.law_date))
    return " · ".join(parts)


def _names(codes: frozenset) -> str:
    order: Dict[str, str] = {code: function(code).name if has_function(code) else code for code in codes}
    return "; ".join(sorted(order.values()))
