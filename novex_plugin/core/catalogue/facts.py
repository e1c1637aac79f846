"""What there is to know of one layer of the list: where it came from, what may be done with it, and what it is for."""

from typing import Iterable, List, Sequence, Tuple

from ..checks.rule_files import load_rules
from ..services.records import Provenance
from ..texts import tr
from ..wording import number
from .check_layers import has_layer
from .check_layers import layer as check_layer
from .standing import ELSEWHERE, FAILED, NO_SERVICE, PICTURE, Standing, licence_name, state_word

Fact = Tuple[str, str]  # what it is about, and what there is to say
_HASH = 10  # characters: enough to compare by eye
_RULES = 4


def headline(row: Standing) -> str:
    """The state in one sentence, with what it means for the check."""
    if row.state == PICTURE:
        shown = tr("op de kaart") if row.on_map else tr("niet op de kaart")
        return tr("Niet toetsbaar: alleen als kaartbeeld ({shown}).").format(shown=shown)
    if row.state == NO_SERVICE:
        return tr("Geen landelijke dienst geeft deze laag. Zolang zij ontbreekt, zijn haar regels niet toetsbaar.")
    if row.state == ELSEWHERE:
        return tr("Komt in deze provincie niet voor.")
    if row.state == FAILED:
        return tr("Niet geladen: {reason}").format(reason=row.reason)
    if row.is_here:
        word = state_word(row.state)
        return tr("{word}, {count} kenmerken.").format(word=word[:1].upper() + word[1:], count=number(row.count))
    return tr("Niet geladen.") + (" " + tr("Regels daarop zijn niet toetsbaar.") if _rules(row) else "")


def facts(row: Standing, made_of: Iterable[Provenance], notes: Sequence[str] = ()) -> Tuple[Fact, ...]:
    """Label and value of all that is known; ``made_of`` and ``notes`` are what the store says of the layer."""
    about = [one for one in made_of if one.layer in (row.code, "")] or list(made_of)
    found: List[Fact] = [(tr("Bronhouder"), row.owner)]
    for one in about[:2]:
        found += _origin(one)
    if not about:
        found += _catalogue(row)
    found.append((tr("Licentie"), _licence(row, about)))
    if row.repaired:
        found.append((tr("Hersteld"), tr("{count} kenmerken geldig gemaakt").format(count=number(row.repaired))))
    found.append((tr("Regels"), _named(_rules(row))))
    found += [(tr("Let op"), text) for text in (*notes[:3], _advice(row)) if text]
    return tuple((label, value) for label, value in found if value)


def _origin(one: Provenance) -> List[Fact]:
    name = f" ({one.layer_name})" if one.layer_name else ""
    return [
        (tr("Gelezen van"), f"{one.service} {one.url}{name}".strip()),
        (tr("Peildatum"), one.date or tr("niet vermeld")),
        (tr("Gelezen op"), one.retrieved[:16].replace("T", " ")),
        (tr("Controlegetal"), one.sha256[:_HASH] + "…" if one.sha256 else ""),
    ]


def _catalogue(row: Standing) -> List[Fact]:
    if row.layer is None or not row.layer.services:
        return [(tr("Peildatum"), row.date)]
    first = row.layer.services[0]
    return [(tr("Dienst"), f"{first.kind} {first.url}"), (tr("Toelichting"), row.layer.note)]


def _licence(row: Standing, about: Sequence[Provenance]) -> str:
    credit = next((one.attribution for one in about if one.attribution), "")
    credit = credit or (row.layer.attribution if row.layer is not None else "")
    name = licence_name(row.licence) or tr("niet vermeld: kijk in het metadatarecord")
    return tr("{licence}; te noemen: {credit}").format(licence=name, credit=credit) if credit else name


def _rules(row: Standing) -> List[str]:
    keys = set(row.layer.check_layers) if row.layer is not None else {row.code}
    return [f"{rule.name} ({rule.code})" for rule in load_rules() if keys.intersection(rule.layers)]


def _named(names: Sequence[str]) -> str:
    if len(names) <= _RULES:
        return "; ".join(names)
    return tr("{names}; en nog {count}").format(names="; ".join(names[:_RULES]), count=len(names) - _RULES)


def _advice(row: Standing) -> str:
    """What to do where no vector service gives the layer."""
    keys = row.layer.check_layers if row.layer is not None else (row.code,)
    if row.is_here:
        return ""
    advised = [check_layer(key).advice for key in keys if has_layer(key)]
    return " ".join(dict.fromkeys(text for text in advised if text))
