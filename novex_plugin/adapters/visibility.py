"""The map shows what the panel counts: the chosen variant at the chosen horizon.

The rules of the layers filter on project variables, and the panel keeps those true. No subset strings, because
QGIS refuses them while a layer is being edited. Without the variables (a file opened without the panel, a style
used elsewhere) everything is drawn. Who takes whose place cannot be seen from one feature, so the objects that
lapse are listed by :func:`lapsed_uuids`, the same function that decides for checks and totals.
"""

from typing import Iterable, Sequence

from qgis.core import QgsProject

from ..core.errors import NovexError
from ..core.model.records import ProposalObject, Variant
from ..core.texts import tr
from ..core.variants.effective import horizon_year, lapsed_uuids, variant_chain
from . import project_state

CHAIN, YEAR, LAPSED = "keten", "jaar", "vervallen"  # the variables are novex_keten, novex_jaar and novex_vervallen
_BETWEEN = ","  # before, between and after the codes, so that A is not found inside AB; the basis is the empty code


def _listed(variable: str, field: str) -> str:
    """An expression: the value of ``field``, empty when it has none, stands in the list of ``variable``."""
    return f"strpos(@{variable}, '{_BETWEEN}' || coalesce(\"{field}\", '') || '{_BETWEEN}') > 0"


# The same as core.variants.effective, one feature at a time; tests compare the two.
_STARTED = 'max(coalesce(try(to_int("horizon")), 0), coalesce("jaar_start", 0)) <= to_int(@novex_jaar)'
_NOT_ENDED = 'coalesce("jaar_eind", 9999) >= to_int(@novex_jaar)'
OBJECT_IN_VIEW = (
    f'NOT coalesce("vervalt", false) AND (@novex_keten IS NULL OR ({_listed("novex_keten", "variant")}'
    f' AND {_STARTED} AND {_NOT_ENDED} AND NOT {_listed("novex_vervallen", "uuid")}))'
)
# Findings belong to the view that was checked. By attribute(): the areas have these fields only through their join.
FINDING_IN_VIEW = (
    "@novex_keten IS NULL OR ("
    "coalesce(attribute($currentfeature, 'variant'), '') = coalesce(@novex_variant, '')"
    " AND coalesce(attribute($currentfeature, 'horizon'), @novex_jaar) = @novex_jaar)"
)


def view_label() -> str:
    """What the rule is called in the legend."""
    return tr("In de gekozen variant en horizon")


def show_view(
    project: QgsProject, objects: Iterable[ProposalObject], variants: Sequence[Variant], variant: str, horizon: str
) -> bool:
    """Let the map show ``variant`` at ``horizon``; True when the variables changed and layers must be drawn anew.

    Where the objects contradict themselves (they replace each other in a circle) nothing lapses on the map: what is
    wrong stays in sight, and checks and validation say what it is.
    """
    try:
        chain = _list(variant_chain(variants, variant))
        year = str(horizon_year(horizon))
    except NovexError:
        return show_all(project)
    try:
        lapsed = _list(sorted(lapsed_uuids(objects, variants, variant, horizon)))
    except NovexError:
        lapsed = _list(())
    return project_state.set_variables(project, {CHAIN: chain, YEAR: year, LAPSED: lapsed})


def show_all(project: QgsProject) -> bool:
    """Draw the objects of all variants and horizons again; True when that is a change."""
    return project_state.remove_variables(project, (CHAIN, YEAR, LAPSED))


def _list(codes: Iterable[str]) -> str:
    return _BETWEEN + "".join(f"{code}{_BETWEEN}" for code in codes)
