"""Under which keys an object is counted, and how those keys are called."""

from typing import Dict, NamedTuple

from ..model.codelists import codelist
from ..model.functions import functions
from ..model.records import ProposalObject
from ..texts import tr
from .figures import FUNCTION, HORIZON, PERSPECTIVE, TOTAL


class Use(NamedTuple):
    """What an object does with the ground: the keys it is counted under."""

    function: str
    perspective: str
    horizon: str

    def key(self, dimension: str) -> str:
        """The key in a dimension; the total has one empty key."""
        if dimension == FUNCTION:
            return self.function
        if dimension == PERSPECTIVE:
            return self.perspective
        return self.horizon if dimension == HORIZON else ""


class Names:
    """Looks keys up in the code lists; an unknown code keeps its own text and is still counted."""

    def __init__(self) -> None:
        self._functions = {item.code: item for item in functions()}
        self._names: Dict[str, Dict[str, str]] = {
            TOTAL: {"": tr("Totaal")},
            FUNCTION: {item.code: item.name for item in functions()},
            PERSPECTIVE: {item.code: item.name for item in codelist("perspectief")},
            HORIZON: {item.code: item.name for item in codelist("horizon")},
        }

    def use(self, item: ProposalObject) -> Use:
        """The keys of an object; without a perspective of its own it gets that of its function."""
        known = self._functions.get(item.function)
        perspective = item.perspective or (known.perspective if known else "")
        return Use(item.function, perspective, item.horizon)

    def of(self, dimension: str, key: str) -> str:
        return self._names[dimension].get(key) or key or tr("niet ingevuld")

    def function(self, code: str) -> str:
        return self.of(FUNCTION, code)

    def unit(self, code: str) -> str:
        """The unit in which a function is counted; empty for an unknown function."""
        known = self._functions.get(code)
        return known.unit if known else ""
