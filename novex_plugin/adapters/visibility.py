"""The map shows what the panel counts: the chosen variant at the chosen horizon, or at the moment QGIS steps through.

The rules of the layers filter on project variables, and the panel keeps those true. No subset strings, because
QGIS refuses them while a layer is being edited. Without the variables (a file opened without the panel, a style
used elsewhere) everything is drawn. Who takes whose place cannot be seen from one feature, so the variables list
from which year on objects lapse, by the same decisions as checks and totals (``core.variants``).

The year is that of the map's own time when it has one (``@map_start_time``: temporal controller, animation, a map
on a layout), and that of the panel otherwise. Nothing has to be told again when the map moves in time.
"""

import json
from dataclasses import dataclass
from typing import Dict, Iterable, Mapping, Sequence

from qgis.core import QgsProject

from ..core.errors import NovexError
from ..core.model.records import ProposalObject, Variant
from ..core.texts import tr
from ..core.variants.effective import horizon_year, variant_chain
from ..core.variants.lapse import lapses
from . import project_state

# The variables are novex_keten, novex_jaar, novex_vervallen and novex_kring; the last two hold years.
CHAIN, YEAR, LAPSED, CIRCLE = "keten", "jaar", "vervallen", "kring"
OUTSIDE, BASIS_LOOK = "buiten", "basis"
DIMMED, FULL = "gedimd", "vol"
NEVER = 9999
_BETWEEN = ","  # before, between and after the codes, so that A is not found inside AB; the basis is the empty code

# The same as core.variants.effective, one feature at a time; tests compare the two.
MAP_YEAR = "coalesce(year(@map_start_time), to_int(@novex_jaar))"
START_YEAR = 'max(coalesce(try(to_int("horizon")), 0), coalesce("jaar_start", 0))'
END_YEAR = f'coalesce("jaar_eind", {NEVER})'
_IN_CHAIN = (
    f"strpos(@novex_keten, '{_BETWEEN}' || coalesce(\"variant\", '') || '{_BETWEEN}') > 0"
)
# A map and not a list: QGIS makes it once per drawing, because nothing in it depends on the feature, and then finds
# a uuid in it at once. Going through a list for every feature takes longer with the square of their number.
_LAPSE_YEAR = f"coalesce(map_get(json_to_map(@novex_vervallen), \"uuid\"), {NEVER})"
_STANDS = f"({_LAPSE_YEAR} > {MAP_YEAR} OR coalesce(to_int(@novex_kring), {NEVER}) <= {MAP_YEAR})"
_IN_TIME = f"{START_YEAR} <= {MAP_YEAR} AND {END_YEAR} >= {MAP_YEAR}"

OBJECT_IN_VIEW = (
    f'NOT coalesce("vervalt", false) AND (@novex_keten IS NULL OR ({_IN_CHAIN} AND {_IN_TIME} AND {_STANDS}))'
)
# Of this variant, but not yet or no longer there; what lapsed because of a successor stays out of sight.
OBJECT_OUTSIDE = (
    f"coalesce(@novex_{OUTSIDE}, '') = '{DIMMED}' AND @novex_keten IS NOT NULL AND NOT coalesce(\"vervalt\", false)"
    f" AND {_IN_CHAIN} AND NOT ({_IN_TIME}) AND {_STANDS}"
)
# Findings belong to the view that was checked. By attribute(): the areas have these fields only through their join.
FINDING_IN_VIEW = (
    "@novex_keten IS NULL OR ("
    "coalesce(attribute($currentfeature, 'variant'), '') = coalesce(@novex_variant, '')"
    f" AND coalesce(to_int(attribute($currentfeature, 'horizon')), {MAP_YEAR}) = {MAP_YEAR})"
)


@dataclass(frozen=True)
class ViewLook:
    """How the map shows what is not the chosen moment or variant: the choices of the user, kept in the project."""

    dim_outside: bool = False  # objects outside the horizon are pale instead of hidden
    dim_basis: bool = True  # the basis steps back while a variant is looked at


def view_label() -> str:
    """What the rule is called in the legend."""
    return tr("In de gekozen variant en horizon")


def outside_label() -> str:
    """What the rule is called in the legend."""
    return tr("Niet in de gekozen horizon (gedimd)")


def show_view(
    project: QgsProject, objects: Iterable[ProposalObject], variants: Sequence[Variant], variant: str, horizon: str
) -> bool:
    """Let the map show ``variant`` at ``horizon``; True when the variables changed and layers must be drawn anew.

    Where the objects contradict themselves (they replace each other in a circle) nothing lapses on the map: what is
    wrong stays in sight, and checks and validation say what it is.
    """
    try:
        values = view_variables(objects, variants, variant, horizon)
    except NovexError:
        return show_all(project)
    return project_state.set_variables(project, values)


def view_variables(
    objects: Iterable[ProposalObject], variants: Sequence[Variant], variant: str, horizon: str
) -> Dict[str, str]:
    """What the rules of the layers have to know of a view, by the names of the variables after ``novex_``.

    Raises NovexError for an unknown variant or horizon.
    """
    chain = _list(variant_chain(variants, variant))
    year = str(horizon_year(horizon))
    found = lapses(objects, variants, variant)
    return {CHAIN: chain, YEAR: year, LAPSED: _years(found.since), CIRCLE: str(found.circle_year or NEVER)}


def show_all(project: QgsProject) -> bool:
    """Draw the objects of all variants and horizons again; True when that is a change."""
    return project_state.remove_variables(project, (CHAIN, YEAR, LAPSED, CIRCLE))


def view_look(project: QgsProject) -> ViewLook:
    """The choices that stand in the project."""
    known = project.customVariables()
    return ViewLook(
        dim_outside=known.get(f"novex_{OUTSIDE}") == DIMMED, dim_basis=known.get(f"novex_{BASIS_LOOK}") != FULL
    )


def set_view_look(project: QgsProject, look: ViewLook) -> bool:
    """Let the map look so; True when that is a change and layers must be drawn anew."""
    return project_state.set_variables(project, {
        OUTSIDE: DIMMED if look.dim_outside else "",
        BASIS_LOOK: "" if look.dim_basis else FULL,
    })  # fmt: skip


def _list(codes: Iterable[str]) -> str:
    return _BETWEEN + "".join(f"{code}{_BETWEEN}" for code in codes)


def _years(since: Mapping[str, int]) -> str:
    return json.dumps(dict(sorted(since.items())))
