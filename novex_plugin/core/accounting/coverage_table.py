"""Coverage as one table, for screen, CSV and report: a row per subject, perspective and horizon."""

from typing import Any, Dict, Iterator, List

from ..model.codelists import code_name
from ..texts import tr
from ..wording import number
from .coverage import AREAS, BOTH, DRAWN, EMPTY, PROGRAMMES, QUESTIONS, REGIONS, WORDS, Cell, Coverage, Line
from .vista import ATTENTION, NO_STRATEGY, NOTHING_DRAWN, SUITS, Fit

COLUMNS = (
    "groep", "code", "naam", "soort", "perspectief", "perspectief_naam", "horizon", "stand", "objecten", "zoekgebieden",
    "objectnamen", "antwoord", "antwoord_voor_variant", "antwoord_voor_horizon", "strategie", "past", "opmerkingen",
)  # fmt: skip
BETWEEN = "; "


def rows(found: Coverage) -> List[Dict[str, Any]]:
    """Every cell with its subject, in the order of the screen."""
    return [row for line in found.lines for row in _rows(found, line)]


def group_name(group: str) -> str:
    """What a group of subjects is called on screen."""
    return {
        QUESTIONS: tr("Vragen van het startpakket"), AREAS: tr("NOVEX-gebieden"),
        PROGRAMMES: tr("Nationale programma's"), REGIONS: tr("Regio's en hun VISTA-strategie"),
    }[group]  # fmt: skip


def state_word(state: str) -> str:
    return {
        BOTH: tr("getekend en beschreven"), DRAWN: tr("getekend"), WORDS: tr("beschreven"), EMPTY: tr("leeg"),
    }[state]  # fmt: skip


def verdict_word(fit: Fit) -> str:
    """How a region stands beside its strategy, in a few words."""
    return {
        SUITS: tr("past bij de strategie"), ATTENTION: tr("vraagt aandacht"), NOTHING_DRAWN: tr("niets getekend"),
        NO_STRATEGY: tr("strategie onbekend"),
    }[fit.verdict]  # fmt: skip


def perspective_name(code: str) -> str:
    return code_name("perspectief", code) if code else ""


def group_word(group: str) -> str:
    """The same in one word, for a tab."""
    return {
        QUESTIONS: tr("Vragen"), AREAS: tr("NOVEX-gebieden"), PROGRAMMES: tr("Programma's"), REGIONS: tr("Regio's"),
    }[group]  # fmt: skip


def summary(found: Coverage, group: str, horizon: str = "") -> str:
    """In a few words how many subjects of a group have an answer; areas that lie elsewhere are not counted."""
    asked = [line for line in found.group(group) if line.is_here]
    done = number(len(asked) - len(found.open(group, horizon)))
    text = tr("{done} van {total} beantwoord") if group == QUESTIONS else tr("bij {done} van {total} is iets getekend")
    attention = sum(line.fit is not None and line.fit.verdict == ATTENTION for line in asked)
    more = tr(", {count} vragen aandacht").format(count=attention) if attention > 1 else ""
    more = tr(", 1 vraagt aandacht") if attention == 1 else more
    return text.format(done=done, total=number(len(asked))) + more


def stand(line: Line, horizon: str) -> str:
    """How a subject stands at a horizon, with the number of objects: ``3 objecten en tekst``, ``tekst``, ``leeg``."""
    count, state = len(line.objects(horizon)), line.state(horizon)
    drawn = tr("1 object") if count == 1 else tr("{count} objecten").format(count=number(count))
    return {
        BOTH: tr("{objects} en tekst").format(objects=drawn), DRAWN: drawn, WORDS: tr("tekst"), EMPTY: tr("leeg"),
    }[state]  # fmt: skip


def silent_words(line: Line, horizon: str) -> str:
    """The perspectives that still have to answer, by name; '' when none has to."""
    return ", ".join(map(perspective_name, line.silent(horizon)))


def _rows(found: Coverage, line: Line) -> Iterator[Dict[str, Any]]:
    for cell in line.cells:
        yield {
            "groep": line.group, "code": line.code, "naam": line.name, "soort": line.kind,
            "perspectief": cell.perspective, "perspectief_naam": perspective_name(cell.perspective),
            "horizon": cell.horizon, "stand": state_word(cell.state) if line.is_here else tr("ligt elders"),
            "objecten": len(cell.objects), "zoekgebieden": cell.searching,
            "objectnamen": BETWEEN.join(found.names[uuid] for uuid in cell.objects),
            **_said(cell), **_suits(line),
        }  # fmt: skip


def _said(cell: Cell) -> Dict[str, Any]:
    answer = cell.answer
    if answer is None:
        return {}
    return {
        "antwoord": answer.text, "antwoord_voor_variant": answer.variant or tr("alle"),
        "antwoord_voor_horizon": answer.horizon or tr("alle"),
    }  # fmt: skip


def _suits(line: Line) -> Dict[str, Any]:
    if line.fit is None:
        return {}
    return {
        "strategie": code_name("vista", line.fit.strategy), "past": verdict_word(line.fit),
        "opmerkingen": " ".join(remark.text for remark in line.fit.remarks),
    }  # fmt: skip
