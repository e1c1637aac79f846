"""Which packages may be added up: one version of the exchange model, one proposal per province, identifiers unique."""

from collections import Counter
from typing import Dict, Iterable, List, Mapping, Optional, Sequence, Tuple, Union

from ..errors import NovexError
from ..model.codelists import code_name
from ..model.records import BASIS
from ..model.schema import schema
from ..texts import tr
from .adder_records import BASIS_ONLY, PREFERRED, Admission, Counted, Delivery
from .versions import EARLIER

_NAMED = 5

Choice = Union[str, Mapping[str, str]]  # PREFERRED, BASIS_ONLY, or the code of a variant by province


def province_name(code: str) -> str:
    return code_name("provincies", code)


def admit(
    deliveries: Sequence[Delivery], *, bring_up: bool = False, choice: Choice = PREFERRED, unique: Optional[int] = None
) -> Admission:
    """Sort out who takes part. ``bring_up`` reads packages of earlier versions of the exchange model as today's.

    ``unique``: how many identifiers there are, when something else saw to it already that no two are the same.

    Raises NovexError for mixed or unknown versions, two proposals of one province, an identifier that occurs twice,
    and a variant that does not exist: each with the names of the packages and what to do.
    """
    if not deliveries:
        raise NovexError(tr("Er zijn geen pakketten om op te tellen."), tr("Kies één of meer pakketten (zip of gpkg)."))
    brought_up = _same_version(deliveries, bring_up)
    newest, older = _one_per_province(deliveries)
    count = _unique(newest) if unique is None else unique
    counted = tuple(Counted(item, chosen_variant(item, choice)) for item in newest)
    _known_provinces(choice, newest)
    return Admission(counted, tuple(older), brought_up, count, tuple(_messages(newest, older, brought_up)))


def choice_in_words(given: Sequence[str]) -> Choice:
    """What was asked of variants: one word for all, or a code per province. Raises NovexError."""
    if not given:
        return PREFERRED
    if len(given) == 1 and given[0] in (PREFERRED, BASIS_ONLY):
        return given[0]
    found: Dict[str, str] = {}
    for text in given:
        province, sign, code = text.partition("=")
        if not sign or not province.strip():
            message = tr("'{text}' is geen keuze van een variant.").format(text=text)
            raise NovexError(message, tr("Schrijf voorkeur, basis, of een provincie met haar variant: PV25=A."))
        found[province.strip()] = "" if code.strip() == BASIS_ONLY else code.strip()
    return found


def chosen_variant(delivery: Delivery, choice: Choice) -> str:
    """The variant of a delivery that counts. Raises NovexError when it has no such variant."""
    if choice == BASIS_ONLY:
        return BASIS
    if choice == PREFERRED:
        return _preferred(delivery)
    if isinstance(choice, str):
        raise NovexError(tr("'{choice}' is geen keuze van varianten.").format(choice=choice), _choices())
    wanted = choice.get(delivery.province)
    if wanted is None:
        return _preferred(delivery)
    codes = [item.code for item in delivery.variants]
    if wanted != BASIS and wanted not in codes:
        message = tr("Variant '{code}' bestaat niet in het voorstel van {province}.")
        known = ", ".join(codes) or tr("alleen de basis")
        raise NovexError(
            message.format(code=wanted, province=province_name(delivery.province)),
            tr("Kies een van de varianten van dit voorstel: {known}.").format(known=known),
        )
    return wanted


def _preferred(delivery: Delivery) -> str:
    marked = [item.code for item in delivery.variants if item.preferred]
    return marked[0] if len(marked) == 1 else BASIS


def _choices() -> str:
    return tr("Kies 'voorkeur', 'basis', of per provincie de code van een variant.")


def _same_version(deliveries: Sequence[Delivery], bring_up: bool) -> Tuple[str, ...]:
    """The names of the packages that are of an earlier version; refuses what cannot be laid side by side."""
    current = schema().version
    by_version: Dict[str, List[str]] = {}
    for item in deliveries:
        by_version.setdefault(item.header.schema_version or "?", []).append(item.name)
    unknown = sorted(version for version in by_version if version not in (current, *EARLIER))
    if unknown:
        message = tr("Schemaversie {version} is hier niet bekend: {names}. Deze NOVEX leest tot en met {current}.")
        hint = tr("Werk NOVEX bij, of vraag de afzender om een pakket met schemaversie {current}.")
        names = _some(by_version[unknown[0]])
        raise NovexError(
            message.format(version=unknown[0], names=names, current=current), hint.format(current=current)
        )
    if len(by_version) > 1 and not bring_up:
        listed = "; ".join(f"{version}: {_some(names)}" for version, names in sorted(by_version.items()))
        message = tr("De pakketten hebben verschillende schemaversies ({listed}).").format(listed=listed)
        hint = tr(
            "Laat ze omzetten naar {current}: op de opdrachtregel met --bijwerken, in Processing met 'Zet oudere "
            "schemaversies om'. De pakketten zelf veranderen daar niet van."
        )
        raise NovexError(message, hint.format(current=current))
    return tuple(sorted(name for version, names in by_version.items() if version != current for name in names))


def _one_per_province(deliveries: Sequence[Delivery]) -> Tuple[List[Delivery], List[Delivery]]:
    """The latest version of each proposal, and the versions before it; refuses two proposals of one province."""
    newest: Dict[str, Delivery] = {}
    older: List[Delivery] = []
    for item in sorted(deliveries, key=_age):
        before = newest.get(item.province)
        if before is not None and before.header.uuid != item.header.uuid:
            message = tr("{province} levert twee verschillende voorstellen: {first} en {second}.")
            hint = tr("Geef het pakket dat telt en laat het andere weg; anders telt de provincie dubbel.")
            name = province_name(item.province)
            raise NovexError(message.format(province=name, first=before.name, second=item.name), hint)
        if before is not None:
            older.append(before)
        newest[item.province] = item
    return [newest[code] for code in sorted(newest)], older


def age(version: str, moment: str) -> Tuple[Tuple[int, ...], str]:
    """To put states of one proposal in order, oldest first: by version, then by the moment of the last change."""
    return tuple(int(part) if part.isdecimal() else 0 for part in version.split(".")), moment


def _age(delivery: Delivery) -> Tuple[Tuple[Tuple[int, ...], str], str]:
    return age(delivery.header.version, delivery.moment), delivery.name


def _unique(deliveries: Sequence[Delivery]) -> int:
    """How many identifiers there are, all different. Raises NovexError that names those that are not."""
    owners: Dict[str, List[str]] = {}
    for delivery in deliveries:
        for item in delivery.objects:
            owners.setdefault(item.uuid, []).append(delivery.name)
    double = {uuid: names for uuid, names in owners.items() if len(names) > 1}
    if double:
        listed = "; ".join(f"{uuid} ({_times(names)})" for uuid, names in sorted(double.items())[:_NAMED])
        message = tr("{count} kenmerken komen meer dan één keer voor: {listed}.")
        hint = tr(
            "Een object hoort in één pakket. Laat een van de afzenders het verwijderen, of het een eigen kenmerk "
            "geven als het echt iets anders is."
        )
        raise NovexError(message.format(count=len(double), listed=listed), hint)
    return len(owners)


def _times(names: Iterable[str]) -> str:
    return ", ".join(
        name if times == 1 else tr("{count} keer in {name}").format(count=times, name=name)
        for name, times in sorted(Counter(names).items())
    )


def _known_provinces(choice: Choice, deliveries: Sequence[Delivery]) -> None:
    if isinstance(choice, str):
        return
    missing = sorted(set(choice) - {item.province for item in deliveries})
    if missing:
        message = tr("Voor {codes} is een variant gekozen, maar er is geen pakket van die provincie.")
        raise NovexError(message.format(codes=", ".join(missing)), _choices())


def _messages(newest: Sequence[Delivery], older: Sequence[Delivery], brought_up: Sequence[str]) -> Iterable[str]:
    for item in older:
        message = tr("{name} (versie {version}) telt niet mee: er is een latere versie van hetzelfde voorstel.")
        yield message.format(name=item.name, version=item.header.version)
    if brought_up:
        yield tr("Gelezen als schemaversie {current}: {names}.").format(
            current=schema().version, names=_some(brought_up)
        )
    for item in newest:
        if item.errors:
            message = tr("{name}: de controle vond {count} fouten. De cijfers van dit pakket zijn onder voorbehoud.")
            yield message.format(name=item.name, count=item.errors)


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(sorted(names)[:_NAMED])
    if len(names) > _NAMED:
        return tr("{names} en nog {count}").format(names=shown, count=len(names) - _NAMED)
    return shown

