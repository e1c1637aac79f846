"""How the parts of a proposal hang together: variants, replacements, agreements, apply or explain."""

from typing import Iterator, Optional, Sequence

from ..catalogue.explain import CONTRADICTION, MISSING, open_by_theme, summary, unknown_layers
from ..errors import NovexError
from ..model.records import BASIS, ProposalObject, Variant
from ..texts import tr
from ..variants.effective import variant_chain
from .content import Content
from .issues import Breach, of_object


def variants(content: Content) -> Iterator[Breach]:
    codes = {item.code for item in content.variants}
    for variant in content.variants:
        if variant.parent != BASIS and variant.parent not in codes:
            message = tr("Variant {code} bouwt voort op '{parent}', en die bestaat niet.")
            message = message.format(code=variant.code, parent=variant.parent)
            yield Breach("variant_ouder", f"variant {variant.code}", message)
        elif _runs_in_circles(variant, content.variants):
            message = tr("De varianten bouwen in een kring op elkaar voort: {code}.").format(code=variant.code)
            yield Breach("variant_kring", f"variant {variant.code}", message)
    if sum(variant.preferred for variant in content.variants) > 1:
        message = tr("Er is meer dan één voorkeursvariant.")
        yield Breach("voorkeur", "variant", message)
    for item in content.objects:
        if item.variant != BASIS and item.variant not in codes:
            message = tr("De variant '{code}' bestaat niet in dit voorstel.").format(code=item.variant)
            yield of_object(item, "variant", "variant", message)


def _runs_in_circles(variant: Variant, variants: Sequence[Variant]) -> bool:
    parents = {item.code: item.parent for item in variants}
    seen, code = set(), variant.code
    while code in parents and code not in seen:
        seen.add(code)
        code = parents[code]
    return code in seen


def replacements(content: Content) -> Iterator[Breach]:
    known = {item.uuid: item for item in content.objects}
    for item in content.objects:
        if not item.replaces:
            if item.dropped:
                message = tr("Het object laat een ander vervallen, maar zegt niet welk.")
                yield of_object(item, "vervalt", "vervangt", message)
            continue
        problem = _replacement_problem(item, known.get(item.replaces), _chain(content, item.variant))
        if problem:
            yield of_object(item, "vervangt", "vervangt", problem)


def _chain(content: Content, variant: str) -> Sequence[str]:
    """What a variant builds on; nothing when its parents are not in order, which is said elsewhere."""
    try:
        return variant_chain(content.variants, variant)
    except NovexError:
        return ()


def _replacement_problem(item: ProposalObject, target: Optional[ProposalObject], chain: Sequence[str]) -> str:
    if target is None:
        return tr("Het object vervangt '{uuid}', en dat bestaat niet.").format(uuid=item.replaces)
    if target.uuid == item.uuid:
        return tr("Het object vervangt zichzelf.")
    if item.variant == BASIS:
        return tr("Een object in de basis kan geen ander object vervangen; dat kan alleen in een variant.")
    if target.variant == item.variant:
        return tr("Het object vervangt '{name}' uit dezelfde variant.").format(name=target.name)
    if chain and target.variant not in chain:
        message = tr("Het object vervangt '{name}' uit variant {other}, en daar bouwt {own} niet op voort.")
        return message.format(name=target.name, other=target.variant, own=item.variant)
    return ""


def agreements(content: Content) -> Iterator[Breach]:
    known = {item.uuid for item in content.objects}
    for agreement in content.agreements:
        for uuid in agreement.object_uuids:
            if uuid not in known:
                message = tr("De afspraak '{title}' verwijst naar een object dat niet bestaat ({uuid}).")
                message = message.format(title=agreement.title, uuid=uuid)
                yield Breach("afspraak_object", f"afspraak {agreement.number}".strip(), message)


def explanations(content: Content) -> Iterator[Breach]:
    """Rows about layers outside the official basisset; those inside it follow from the statements."""
    official = {item.layer.code for item in content.statements}
    for explanation in content.explanations:
        if explanation.layer not in official and not explanation.applied and not explanation.reason.strip():
            message = tr("De laag '{layer}' is niet toegepast, maar er staat niet waarom.").format(
                layer=explanation.layer
            )
            yield Breach("leg_uit_reden", f"leg_uit {explanation.layer}", message)
    for code in unknown_layers(content.explanations) if content.statements else ():
        message = tr("De laag '{layer}' staat niet in de catalogus van de basisset.").format(layer=code)
        yield Breach("leg_uit_onbekend", f"leg_uit {code}", message)


def every_layer_accounted_for(content: Content) -> Iterator[Breach]:
    """Apply or explain: a line per theme for what is open, one per layer for what is contrary or badly explained."""
    for theme, items in open_by_theme(item for item in content.statements if not item.recorded).items():
        message = tr("{count} lagen zijn niet toegepast en niet uitgelegd: {names}.") if len(items) > 1 else tr(
            "1 laag is niet toegepast en niet uitgelegd: {names}."
        )
        message = message.format(count=len(items), names="; ".join(item.layer.name for item in items))
        yield Breach("leg_uit", tr("basisset, {theme}").format(theme=theme), message)
    for item in content.statements:
        if item.state == CONTRADICTION or (item.state == MISSING and item.recorded):
            message = tr("De laag '{name}': {problem}.").format(name=item.layer.name, problem=item.problem)
            yield Breach("leg_uit", f"leg_uit {item.layer.code}", message)
    unrecorded = summary(content.statements).unrecorded
    if unrecorded:
        message = tr("{count} lagen zijn geladen, maar in het voorstel is niet vastgelegd dat ze zijn toegepast.")
        yield Breach("leg_uit_vastleggen", "basisset", message.format(count=unrecorded))


def anything_proposed(content: Content) -> Iterator[Breach]:
    if not content.objects:
        message = tr("Het voorstel bevat nog geen objecten.")
        yield Breach("leeg", "voorstel", message)
