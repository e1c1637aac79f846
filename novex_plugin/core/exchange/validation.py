"""Does a proposal follow the exchange model? Rows and records in, a list of issues out.

Nothing here stops at the first fault: every issue says where it is, what is wrong and what to do.
What the fields may hold is read from the model; the rules between fields are the functions below.
"""

from dataclasses import dataclass
from typing import Any, Callable, Dict, Iterable, Iterator, List, Mapping, Optional, Sequence, Tuple

from ..catalogue.explain import CONTRADICTION, MISSING, LayerStatement, open_by_theme, summary, unknown_layers
from ..model.annexes import Agreement, Explanation
from ..model.functions import functions, has_function
from ..model.records import BASIS, ProposalHeader, ProposalObject, Variant
from ..model.schema import OBJECT_TABLES, Schema
from ..optional import shapely
from ..proposal.plausible import hard_to_believe, is_measured
from ..texts import tr
from .rows import check_rows

ERROR, WARNING, ADVICE = "fout", "waarschuwing", "advies"
SEVERITIES = (ERROR, WARNING, ADVICE)
DEFINITIVE_MILESTONES = ("RV", "RA")
BANDWIDTH_FROM = 2050  # from this horizon on, quantities are given with a bandwidth (Startpakket NOVEX)
OUTSIDE_SHARE = 0.01  # part of an object that may stick out of the province before it is worth saying
DUTCH_BOUNDS = (-7000.0, 289000.0, 300000.0, 629000.0)  # area of use of EPSG:28992, in metres


@dataclass(frozen=True)
class Issue:
    """One thing that is wrong. ``place`` names table, row and field; ``object_uuid`` is empty outside objects."""

    code: str
    severity: str
    object_uuid: str
    place: str
    message: str
    hint: str = ""
    field: str = ""  # name of the field of the exchange model that it is about


@dataclass(frozen=True)
class Content:
    """A proposal as it is validated. ``rows`` per table by column name; ``province`` is shapely or None.

    ``statements`` says of every layer of the official basisset whether it was applied or explained.
    """

    header: ProposalHeader
    variants: Sequence[Variant]
    objects: Sequence[ProposalObject]
    agreements: Sequence[Agreement] = ()
    explanations: Sequence[Explanation] = ()
    statements: Sequence[LayerStatement] = ()
    rows: Mapping[str, Sequence[Mapping[str, Any]]] = None  # type: ignore[assignment]
    province: Any = None


def validate(content: Content, model: Schema) -> List[Issue]:
    """Every issue in a proposal, errors first; empty when there is nothing to say."""
    issues = list(_row_issues(content, model))
    for rule in _RULES:
        issues += rule(content)
    return sorted(issues, key=lambda issue: SEVERITIES.index(issue.severity))


def validate_object(
    item: ProposalObject, row: Mapping[str, Any], model: Schema, milestone: str = ""
) -> List[Issue]:
    """Every issue that one object shows by itself, errors first; ``row`` holds its fields as the file would.

    What needs the rest of the proposal (variants, what it replaces, the province) is left to :func:`validate`.
    """
    header = ProposalHeader("", "", "", milestone=milestone)
    content = Content(header, (), (item,), rows={OBJECT_TABLES[item.kind]: (row,)})
    issues = list(_row_issues(content, model))
    for rule in _OBJECT_RULES:
        issues += rule(content)
    return sorted(issues, key=lambda issue: SEVERITIES.index(issue.severity))


def has_errors(issues: Iterable[Issue]) -> bool:
    return any(issue.severity == ERROR for issue in issues)


def is_definitive(milestone: str) -> bool:
    """From the spatial proposal on, a package with errors is not made."""
    return milestone in DEFINITIVE_MILESTONES


def _row_issues(content: Content, model: Schema) -> Iterator[Issue]:
    for table in model.tables:
        for fault in check_rows(table, (content.rows or {}).get(table.name, ()), content.header.milestone):
            severity = {"verplicht_bij_ijkmoment": _missing_severity(content), "aanbevolen": ADVICE}.get(
                fault.code, ERROR
            )
            uuid = fault.key if table in model.object_tables else ""
            yield Issue(fault.code, severity, uuid, fault.place, fault.message, fault.hint, fault.field)


def _missing_severity(content: Content) -> str:
    return ERROR if is_definitive(content.header.milestone) else WARNING


def _place(item: ProposalObject, field: str = "") -> str:
    name = " ".join(item.name.split()) or item.uuid
    return f"{name} ({field})" if field else name


def _issue(code: str, severity: str, item: ProposalObject, field: str, message: str, hint: str) -> Issue:
    return Issue(code, severity, item.uuid, _place(item, field), message, hint, field)


def _unique_uuids(content: Content) -> Iterator[Issue]:
    """Across the three object tables; within one table the file itself sees to it."""
    seen: Dict[str, ProposalObject] = {}
    for item in content.objects:
        if item.uuid in seen:
            message = tr("Het kenmerk {uuid} komt ook voor bij '{other}'.").format(
                uuid=item.uuid, other=seen[item.uuid].name
            )
            yield _issue("dubbel_kenmerk", ERROR, item, "uuid", message, tr("Geef een van beide een nieuw kenmerk."))
        seen[item.uuid] = item


def _geometries(content: Content) -> Iterator[Issue]:
    lib = shapely()
    for item in content.objects:
        if item.dropped:
            continue  # only says that another object lapses; it needs no place of its own
        geometry = item.geometry
        if geometry is None or geometry.is_empty:
            message = tr("Het object heeft geen geometrie.")
            yield _issue("geometrie_leeg", ERROR, item, "geom", message, tr("Teken het object of verwijder de rij."))
        elif not geometry.is_valid:
            message = tr("De geometrie is ongeldig: {reason}.").format(reason=lib.is_valid_reason(geometry))
            hint = tr("Herstel de geometrie met 'Geometrie repareren' of teken de grens opnieuw.")
            yield _issue("geometrie_ongeldig", ERROR, item, "geom", message, hint)
        elif not inside_bounds(geometry.bounds):
            message = tr("De coördinaten liggen buiten Nederland; het stelsel klopt waarschijnlijk niet.")
            hint = tr("Lees het object opnieuw in uit een bron met het juiste coördinatenstelsel.")
            yield _issue("buiten_nederland", ERROR, item, "geom", message, hint)


def inside_bounds(bounds: Tuple[float, float, float, float]) -> bool:
    """Whether a box (west, south, east, north) lies where RD New may be used."""
    west, south, east, north = DUTCH_BOUNDS
    return west <= bounds[0] and south <= bounds[1] and bounds[2] <= east and bounds[3] <= north


def _inside_province(content: Content) -> Iterator[Issue]:
    if content.province is None:
        return
    shapely().prepare(content.province)
    for item in content.objects:
        geometry = item.geometry
        if geometry is None or geometry.is_empty or not geometry.is_valid or not inside_bounds(geometry.bounds):
            continue  # that is said already
        if content.province.covers(geometry):
            continue
        share = outside_share(geometry, content.province)
        if share > OUTSIDE_SHARE:
            message = tr("{share} % van het object ligt buiten de provincie.").format(share=f"{100 * share:.0f}")
            hint = tr("Knip het object af op de provinciegrens, of licht het grenseffect toe.")
            yield _issue("buiten_provincie", WARNING, item, "geom", message, hint)


def outside_share(geometry: Any, province: Any) -> float:
    """The part (0..1) of an area, line or point that lies outside ``province``; both valid, in metres."""
    outside = geometry.difference(province)
    whole = geometry.area or geometry.length
    if not whole:
        return 0.0 if outside.is_empty else 1.0
    return float((outside.area if geometry.area else outside.length) / whole)


def _function_fits(content: Content) -> Iterator[Issue]:
    known = {item.code: item for item in functions()}
    for item in content.objects:
        function = known.get(item.function)
        if function is None or item.dropped:
            continue  # an unknown function is a fault of the row
        if item.kind not in function.geometries:
            message = tr("De functie '{function}' wordt niet als {kind} getekend.").format(
                function=function.name, kind=item.kind
            )
            hint = tr("Teken deze functie als {kinds}.").format(kinds=tr(" of ").join(function.geometries))
            yield _issue("functie_geometrie", WARNING, item, "functie", message, hint)
        if item.unit and item.quantity is not None and item.unit not in function.units:
            message = tr("De eenheid '{unit}' past niet bij de functie '{function}'.").format(
                unit=item.unit, function=function.name
            )
            hint = tr("Geef de hoeveelheid in {unit}; anders telt die niet mee in het doelbereik van de functie.")
            accepted = tr(" of ").join(function.units)
            yield _issue("eenheid", WARNING, item, "eenheid", message, hint.format(unit=accepted))
        if item.affordable_pct is not None and function.unit != "woningen":
            message = tr("Het aandeel betaalbaar geldt alleen voor woningbouw.")
            yield _issue("betaalbaar", WARNING, item, "aandeel_betaalbaar", message, tr("Maak het veld leeg."))


def _further_functions(content: Content) -> Iterator[Issue]:
    for item in content.objects:
        if item.function in item.further_functions and has_function(item.function):
            message = tr("De hoofdfunctie staat ook bij de nevenfuncties.")
            yield _issue("nevenfunctie", WARNING, item, "nevenfuncties", message, tr("Haal haar daar weg."))


def _quantities(content: Content) -> Iterator[Issue]:
    for item in content.objects:
        low, value, high = item.quantity_min, item.quantity, item.quantity_max
        given = [number for number in (low, value, high) if number is not None]
        if given != sorted(given):
            message = tr("De bandbreedte klopt niet: ondergrens, hoeveelheid en bovengrens lopen niet op.")
            hint = tr("Pas de getallen aan; nu staat er {values}.").format(values=" - ".join(f"{n:g}" for n in given))
            yield _issue("bandbreedte", ERROR, item, "hoeveelheid", message, hint)
        if given and not item.unit:
            message = tr("De hoeveelheid heeft geen eenheid.")
            yield _issue(
                "eenheid_leeg", ERROR, item, "eenheid", message, tr("Vul de eenheid in, zoals woningen of MW.")
            )
        measured = is_measured(item)  # from the shape itself, which is as certain as its outline
        if value is not None and low is high is None and _year(item.horizon) >= BANDWIDTH_FROM and not measured:
            message = tr("Richting {horizon} hoort bij een hoeveelheid een bandbreedte.").format(horizon=item.horizon)
            yield _issue(
                "bandbreedte_leeg", ADVICE, item, "hoeveelheid_min", message, tr("Vul onder- en bovengrens in.")
            )


def _believable(content: Content) -> Iterator[Issue]:
    for item in content.objects:
        geometry = item.geometry
        if geometry is None or not geometry.is_valid or geometry.is_empty or not inside_bounds(geometry.bounds):
            continue  # that is said already
        for message, hint in hard_to_believe(item):
            yield _issue("hoeveelheid_ongewoon", WARNING, item, "hoeveelheid", message, hint)


def _years(content: Content) -> Iterator[Issue]:
    for item in content.objects:
        start, end = item.start_year, item.end_year
        if start is not None and end is not None and end < start:
            message = tr("Het eindjaar {end} ligt voor het startjaar {start}.").format(start=start, end=end)
            yield _issue("jaren", ERROR, item, "jaar_eind", message, tr("Verbeter een van beide jaren."))
        if start is not None and start > _year(item.horizon) > 0:
            message = tr("Het startjaar {start} ligt na de horizon {horizon}.").format(
                start=start, horizon=item.horizon
            )
            yield _issue(
                "jaren", WARNING, item, "jaar_start", message, tr("Kies een latere horizon of een eerder jaar.")
            )


def _year(horizon: str) -> int:
    return int(horizon) if horizon.isdigit() else 0


def _variants(content: Content) -> Iterator[Issue]:
    codes = {item.code for item in content.variants}
    for variant in content.variants:
        if variant.parent != BASIS and variant.parent not in codes:
            message = tr("Variant {code} bouwt voort op '{parent}', en die bestaat niet.")
            message = message.format(code=variant.code, parent=variant.parent)
            yield Issue(
                "variant_ouder", ERROR, "", f"variant {variant.code}", message, tr("Kies een bestaande variant.")
            )
        elif _runs_in_circles(variant, content.variants):
            message = tr("De varianten bouwen in een kring op elkaar voort: {code}.").format(code=variant.code)
            yield Issue("variant_kring", ERROR, "", f"variant {variant.code}", message, tr("Verbreek de kring."))
    if sum(variant.preferred for variant in content.variants) > 1:
        message = tr("Er is meer dan één voorkeursvariant.")
        yield Issue("voorkeur", WARNING, "", "variant", message, tr("Wijs er één aan."))
    for item in content.objects:
        if item.variant != BASIS and item.variant not in codes:
            message = tr("De variant '{code}' bestaat niet in dit voorstel.").format(code=item.variant)
            hint = tr("Voeg de variant toe op de pagina Voorstel of kies een bestaande.")
            yield _issue("variant", ERROR, item, "variant", message, hint)


def _runs_in_circles(variant: Variant, variants: Sequence[Variant]) -> bool:
    parents = {item.code: item.parent for item in variants}
    seen, code = set(), variant.code
    while code in parents and code not in seen:
        seen.add(code)
        code = parents[code]
    return code in seen


def _replacements(content: Content) -> Iterator[Issue]:
    known = {item.uuid: item for item in content.objects}
    for item in content.objects:
        if not item.replaces:
            if item.dropped:
                message = tr("Het object laat een ander vervallen, maar zegt niet welk.")
                yield _issue("vervalt", ERROR, item, "vervangt", message, tr("Vul het kenmerk in van wat vervalt."))
            continue
        problem = _replacement_problem(item, known.get(item.replaces))
        if problem:
            hint = tr("Kies een object uit de basis of uit een variant waarop deze voortbouwt.")
            yield _issue("vervangt", ERROR, item, "vervangt", problem, hint)


def _replacement_problem(item: ProposalObject, target: Optional[ProposalObject]) -> str:
    if target is None:
        return tr("Het object vervangt '{uuid}', en dat bestaat niet.").format(uuid=item.replaces)
    if target.uuid == item.uuid:
        return tr("Het object vervangt zichzelf.")
    if item.variant == BASIS:
        return tr("Een object in de basis kan geen ander object vervangen; dat kan alleen in een variant.")
    if target.variant == item.variant:
        return tr("Het object vervangt '{name}' uit dezelfde variant.").format(name=target.name)
    return ""


def _agreements(content: Content) -> Iterator[Issue]:
    known = {item.uuid for item in content.objects}
    for agreement in content.agreements:
        for uuid in agreement.object_uuids:
            if uuid not in known:
                message = tr("De afspraak '{title}' verwijst naar een object dat niet bestaat ({uuid}).")
                message = message.format(title=agreement.title, uuid=uuid)
                hint = tr("Koppel de afspraak aan een bestaand object of verwijder de koppeling.")
                yield Issue("afspraak_object", ERROR, "", f"afspraak {agreement.number}".strip(), message, hint)


def _explanations(content: Content) -> Iterator[Issue]:
    """Rows about layers outside the official basisset; those inside it follow from the statements."""
    official = {item.layer.code for item in content.statements}
    for explanation in content.explanations:
        if explanation.layer not in official and not explanation.applied and not explanation.reason.strip():
            message = tr("De laag '{layer}' is niet toegepast, maar er staat niet waarom.").format(
                layer=explanation.layer
            )
            yield Issue("leg_uit", _missing_severity(content), "", f"leg_uit {explanation.layer}", message, _where())
    for code in unknown_layers(content.explanations) if content.statements else ():
        message = tr("De laag '{layer}' staat niet in de catalogus van de basisset.").format(layer=code)
        hint = tr("Verwijder de rij uit de tabel leg_uit, of verbeter de code.")
        yield Issue("leg_uit_onbekend", WARNING, "", f"leg_uit {code}", message, hint)


def _every_layer_accounted_for(content: Content) -> Iterator[Issue]:
    """Apply or explain: a line per theme for what is open, one per layer for what is contrary or badly explained."""
    for theme, items in open_by_theme(item for item in content.statements if not item.recorded).items():
        message = tr("{count} lagen zijn niet toegepast en niet uitgelegd: {names}.") if len(items) > 1 else tr(
            "1 laag is niet toegepast en niet uitgelegd: {names}."
        )
        message = message.format(count=len(items), names="; ".join(item.layer.name for item in items))
        yield Issue("leg_uit", ERROR, "", tr("basisset, {theme}").format(theme=theme), message, _where())
    for item in content.statements:
        if item.state == CONTRADICTION or (item.state == MISSING and item.recorded):
            message = tr("De laag '{name}': {problem}.").format(name=item.layer.name, problem=item.problem)
            yield Issue("leg_uit", ERROR, "", f"leg_uit {item.layer.code}", message, _where())
    unrecorded = summary(content.statements).unrecorded
    if unrecorded:
        message = tr("{count} lagen zijn geladen, maar in het voorstel is niet vastgelegd dat ze zijn toegepast.")
        hint = tr("Kies op de pagina Basisset bij 'Pas toe of leg uit' voor 'Neem over wat is geladen'.")
        yield Issue("leg_uit_vastleggen", ADVICE, "", "basisset", message.format(count=unrecorded), hint)


def _where() -> str:
    return tr("Leg dit vast op de pagina Basisset, knop 'Pas toe of leg uit', of met het algoritme novex:leg_uit.")


def _anything_proposed(content: Content) -> Iterator[Issue]:
    if not content.objects:
        message = tr("Het voorstel bevat nog geen objecten.")
        yield Issue("leeg", WARNING, "", "voorstel", message, tr("Teken objecten of lees ze in."))


_Rule = Callable[[Content], Iterable[Issue]]
_OBJECT_RULES: Tuple[_Rule, ...] = (_geometries, _function_fits, _further_functions, _quantities, _believable, _years)
_RULES: Tuple[_Rule, ...] = (
    _anything_proposed,
    _unique_uuids,
    _geometries,
    _inside_province,
    _function_fits,
    _further_functions,
    _quantities,
    _believable,
    _years,
    _variants,
    _replacements,
    _agreements,
    _explanations,
    _every_layer_accounted_for,
)
