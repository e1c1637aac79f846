"""The functions that can be drawn: one definition for palette, form, style, totals and checks.

Source: ``resources/codelijsten/functies.csv``; HILUCS codes as published in the INSPIRE register
(code list HILUCSValue), sectors as in PBL's open land-use model.
"""

from dataclasses import dataclass
from functools import cache
from typing import Dict, Tuple

from ..errors import NovexError
from ..texts import tr
from .codelists import Code, codelist


@dataclass(frozen=True)
class Function:
    """A use of space. ``unit`` is what its quantity is usually counted in; ``geometries`` are vlak, lijn or punt.

    ``other_units`` may stand there as well, because a goal counts them: emissions for a raised water table.
    """

    code: str
    name: str
    perspective: str  # code of list perspectief
    matrix_group: str  # group of the pair matrix; '' = no pair rule
    unit: str
    geometries: Tuple[str, ...]
    pbl_sector: str
    hilucs: str
    colour: str  # #rrggbb
    note: str = ""
    other_units: Tuple[str, ...] = ()

    @property
    def units(self) -> Tuple[str, ...]:
        """Every unit in which a quantity of this function may stand, the usual one first."""
        return (self.unit, *self.other_units)


@cache
def functions() -> Tuple[Function, ...]:
    """All functions in the order of the palette."""
    return tuple(_function(code) for code in codelist("functies"))


def function(code: str) -> Function:
    """The function with this code. Raises NovexError when there is none."""
    found = _index().get(code)
    if found is None:
        raise NovexError(
            tr("De functie '{code}' bestaat niet.").format(code=code),
            tr("Kies een functie uit de lijst functies van NOVEX."),
        )
    return found


def has_function(code: str) -> bool:
    return code in _index()


@cache
def _index() -> Dict[str, Function]:
    return {item.code: item for item in functions()}


def _function(row: Code) -> Function:
    return Function(
        code=row.code,
        name=row.name,
        perspective=row.extra["perspectief"],
        matrix_group=row.extra["matrixgroep"],
        unit=row.extra["eenheid"],
        geometries=tuple(row.extra["geometrie"].split(";")),
        pbl_sector=row.extra["pbl_sector"],
        hilucs=row.extra["hilucs"],
        colour=row.extra["kleur"],
        note=row.note,
        other_units=tuple(filter(None, row.extra["eenheden_ook"].split(";"))),
    )
