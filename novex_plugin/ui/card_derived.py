"""What the card says about a quantity: derived or typed, and where an object lies. Texts only, no widgets."""

from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ..adapters.card_objects import CardObject
from ..core.model.codelists import code_name
from ..core.model.records import AREA, LINE, POINT
from ..core.proposal.derive import Derived, changed, derive_again, derived_quantity
from ..core.proposal.place import read_shares
from ..core.texts import tr
from ..core.wording import area, length, percent, quantity

NEARLY = 1e-6


class Sign(NamedTuple):
    """The sentence under a quantity; ``can_derive`` offers the way back. ``action`` is the text on its button."""

    text: str = ""
    tip: str = ""
    can_derive: bool = False
    action: str = ""


def head(objects: Sequence[CardObject]) -> str:
    """'Vlak van 12,3 ha' for one object, '3 objecten: 2 vlakken, 1 lijn' for more."""
    if len(objects) == 1:
        one = objects[0]
        if one.kind == AREA:
            return tr("Vlak van {area}").format(area=area(one.geometry.area()))
        if one.kind == LINE:
            return tr("Lijn van {length}").format(length=length(one.geometry.length()))
        return tr("Punt")
    names = {AREA: (tr("vlak"), tr("vlakken")), LINE: (tr("lijn"), tr("lijnen")), POINT: (tr("punt"), tr("punten"))}
    counts = {kind: sum(one.kind == kind for one in objects) for kind in names}
    parts = [f"{count} {names[kind][count > 1]}" for kind, count in counts.items() if count]
    return tr("{count} objecten: {parts}").format(count=len(objects), parts=", ".join(parts))


def derived(one: CardObject) -> Optional[Derived]:
    """What the quantity of an object would be if nobody typed it."""
    size = one.size()
    density = one.row.get("dichtheid")
    return derived_quantity(
        str(one.row.get("functie") or ""), one.kind, size["area_m2"], size["length_m"], density or None
    )


def sign(objects: Sequence[CardObject]) -> Sign:
    """What stands under the quantity."""
    return _sign_of_one(objects[0]) if len(objects) == 1 else _sign_of_many(objects)


def _sign_of_one(one: CardObject) -> Sign:
    found = derived(one)
    if found is None:
        return Sign()
    value = one.row.get("hoeveelheid")
    would_be = quantity(found.value, found.unit)
    if not one.row.get("hoeveelheid_afgeleid"):
        text = tr("zelf ingevuld; afgeleid: {value}") if value is not None else tr("af te leiden: {value}")
        return Sign(text.format(value=would_be), _tip(found), True, tr("Weer afleiden"))
    if value is None or abs(float(value) - found.value) > NEARLY * max(1.0, abs(found.value)):
        text = tr("de vorm is gewijzigd; nu {value}").format(value=would_be)
        return Sign(text, _tip(found), True, tr("Bijwerken"))
    return Sign(tr("afgeleid: {how}").format(how=found.how), _tip(found))


def _sign_of_many(objects: Sequence[CardObject]) -> Sign:
    can = sum(bool(anew(one)) for one in objects)
    automatic = sum(bool(one.row.get("hoeveelheid_afgeleid")) for one in objects)
    if not can and not automatic:
        return Sign()
    text = tr("afgeleid bij {some} van {all}").format(some=automatic, all=len(objects))
    return Sign(text, "", bool(can), tr("Weer afleiden"))


def _tip(found: Derived) -> str:
    return "\n".join(part for part in (found.how, found.note) if part)


def anew(one: CardObject) -> Dict[str, Any]:
    """The changes that make the quantity of an object a derived one again; empty when nothing follows from it."""
    again = derive_again({**one.row, **one.size()})
    return changed(one.row, again) if again["hoeveelheid_afgeleid"] else {}


def place(row: Mapping[str, Any]) -> str:
    """Municipality, NOVEX area and region with its strategy, as far as they are filled in."""
    parts: List[str] = [str(row.get("gemeente") or "")]
    if row.get("novex_gebied"):
        parts.append(tr("NOVEX-gebied {name}").format(name=code_name("novex_gebieden", str(row["novex_gebied"]))))
    region = str(row.get("regio") or "")
    if row.get("vista"):
        strategy = code_name("vista", str(row["vista"])).lower()
        region = tr("{region} (VISTA: {strategy})").format(region=region, strategy=strategy).strip()
    parts.append(region)
    return " · ".join(part for part in parts if part)


def places(rows: Sequence[Mapping[str, Any]]) -> Tuple[str, str]:
    """Where the objects lie, and what is to be said about the border of the province ('' when nothing is)."""
    found = {place(row) for row in rows}
    where = found.pop() if len(found) == 1 else tr("verschillend")
    beyond = [text for text in map(shares, rows) if text]
    if len(rows) > 1 and beyond:
        beyond = [tr("{count} objecten liggen voor een deel over de provinciegrens.").format(count=len(beyond))]
    return where or tr("nog niet bekend"), "".join(beyond[:1])


def shares(row: Mapping[str, Any]) -> str:
    """The share per province, where an object does not lie in its own alone."""
    found = read_shares(str(row.get("aandeel_provincies") or ""))
    if not found:
        return ""
    parts = [
        tr("{share} in {province}").format(
            share=percent(100 * one.share), province=code_name("provincies", one.name)
        )
        for one in found
    ]
    rest = 1.0 - sum(one.share for one in found)
    if rest > 0.0005:
        parts.append(tr("{share} elders").format(share=percent(100 * rest)))
    return tr("Over de grens: {parts}").format(parts=", ".join(parts))


def last_change(row: Mapping[str, Any]) -> str:
    """Who changed the object last, and when."""
    by, at = row.get("gewijzigd_door"), str(row.get("gewijzigd_op") or "")
    moment = f"{at[8:10]}-{at[5:7]}-{at[:4]} {at[11:16]}" if len(at) >= 16 else ""
    said = " · ".join(part for part in (str(by or ""), moment) if part)
    return tr("Laatst gewijzigd: {said}").format(said=said) if said else ""
