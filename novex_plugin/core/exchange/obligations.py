"""What an ijkmoment asks of the proposal as a whole: checked, weighed, with goals and agreements.

Which ijkmoment asks what, and how strongly, stands in ``resources/uitwisselmodel/regels.csv``; a scoping sketch is
asked much less than an arrangement.
"""

from typing import Iterator

from ..checks import outcomes
from ..model.codelists import find_code
from ..texts import tr
from .content import Content
from .issues import Breach

_STAMPS = ("gemaakt_op", "gewijzigd_op")
_SHOWN = 3


def checked(content: Content) -> Iterator[Breach]:
    """Whether a check was run, and since the last change of an object."""
    if not content.has("toets") or not content.objects:
        return
    runs = content.table("toets")
    if not runs:
        yield Breach("toets_ontbreekt", "toets", tr("Het voorstel is nog niet getoetst."))
        return
    at = max(str(row.get("berekend_op") or "") for row in runs)
    later = [item for item in content.objects if any(str(item.extra.get(name) or "") > at for name in _STAMPS)]
    if later:
        message = tr("1 object is gewijzigd na de laatste toets ({at}).") if len(later) == 1 else tr(
            "{count} objecten zijn gewijzigd na de laatste toets ({at})."
        )
        message = message.format(count=len(later), at=at)
        yield Breach("toets_verouderd", "toets", message)


def weighed(content: Content) -> Iterator[Breach]:
    """Hard conflicts without an answer."""
    answered = {row.get("sleutel") for row in content.table("afweging")}
    hard = outcomes.HARD
    bare = [row for row in content.table("bevinding") if row.get("klasse") == hard and row["sleutel"] not in answered]
    if bare:
        names = list(dict.fromkeys(str(row.get("object_naam") or "") for row in bare))
        shown = ", ".join(names[:_SHOWN]) + (", ..." if len(names) > _SHOWN else "")
        message = tr("Bij 1 hard conflict staat geen afweging: {names}.") if len(bare) == 1 else tr(
            "Bij {count} harde conflicten staat geen afweging: {names}."
        )
        message = message.format(count=len(bare), names=shown)
        yield Breach("afweging_ontbreekt", "bevinding", message)


def goals(content: Content) -> Iterator[Breach]:
    """Whether the goals of the province are there, in the unit of the national goal that they are part of."""
    if not content.has("doel_provincie"):
        return
    if not content.table("doel_provincie"):
        yield Breach("doelen_ontbreken", "doel_provincie", tr("Er staan geen doelen van de provincie in het voorstel."))
    for row in content.table("doel_provincie"):
        national = find_code("doelen", str(row.get("doel") or ""))
        unit = str(row.get("eenheid") or "")
        if national and unit and national.extra.get("eenheid") not in ("", unit):
            message = tr("Het doel {code} telt in {unit}; het landelijke doel {goal} in {other}.").format(
                code=row.get("code"), unit=unit, goal=national.code, other=national.extra["eenheid"]
            )
            yield Breach("doel_eenheid", f"doel_provincie {row.get('code')}", message, field="eenheid")


def agreements(content: Content) -> Iterator[Breach]:
    if content.has("afspraak") and not content.agreements:
        yield Breach("afspraken_ontbreken", "afspraak", tr("Er staan geen afspraken in het voorstel."))


def trades(content: Content) -> Iterator[Breach]:
    """Trades with oneself; they would vanish from a national sum without a word."""
    for row in content.table("uitruil"):
        if row.get("partner") and row["partner"] == content.header.province:
            message = tr("De uitruil van {goal} is met de eigen provincie.").format(goal=row.get("doel"))
            yield Breach("uitruil_zelf", f"uitruil {row.get('doel')}", message, field="partner")
