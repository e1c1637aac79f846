"""Which layers a GIO feeds: the check layers that its groups are linked to, and on request a layer per other group."""

from collections import defaultdict
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

from ..core.catalogue.check_layers import find_layer_key
from ..core.catalogue.gio import accuracy_of, find_gio_link, own_key
from ..core.errors import NovexError
from ..core.model.codelists import code_name
from ..core.services.records import FILE, Provenance
from ..core.texts import tr
from .gio_files import gio_entries
from .gio_reader import GioSummary, gio_summary
from .sources import INFO, WARNING, LayerSource, Message

Found = Tuple[List[LayerSource], List[Message]]
_MANY_NAMES = 6  # names of loose locations; more than these are one layer with the name of the whole object


def in_gio(file: Path, date: str, entry: str = "", *, unlinked: bool = False) -> Found:
    """The sources in one GIO file, or in one inside a zip; ``unlinked`` makes layers of groups that no rule knows."""
    try:
        summary = gio_summary(str(file), entry)
    except NovexError as error:
        return [], [(WARNING, str(error))]
    by_key: Dict[str, List[str]] = defaultdict(list)
    loose = []
    for group in summary.groups:
        key = gio_layer(group, summary.title)
        if key is None:
            loose.append(group)
        else:
            by_key[key].append(group)
    sources = [_source(file, entry, date, key, groups, summary) for key, groups in by_key.items()]
    if not unlinked:
        return sources, skipped(Path(entry or file), loose)
    return sources + [
        _source(file, entry, date, own_key(title), groups, summary, title)
        for title, groups in _own_layers(loose, summary, file)
    ], []


def in_zip(file: Path, date: str, *, unlinked: bool = False) -> Found:
    """The sources in every GIO of a zip as the download service makes it."""
    try:
        entries = gio_entries(str(file))
    except NovexError as error:
        return [], [(WARNING, str(error))]
    if not entries:
        text = tr("In {file} zit geen geografisch informatieobject (GIO); pak het uit als er kaartlagen in zitten.")
        return [], [(INFO, text.format(file=file.name))]
    found = [in_gio(file, date, entry, unlinked=unlinked) for entry in entries]
    return [one for sources, _said in found for one in sources], [one for _sources, said in found for one in said]


def gio_layer(group: str, title: str = "") -> Optional[str]:
    """The check layer of a group of GIO areas, by the link table or by a name; None: no rule tests it.

    ``title`` is the name of the whole object; it counts when nobody looked at the group itself.
    """
    link = find_gio_link((group,))
    if link is None and title and title != group:
        link = find_gio_link((title,))
    if link is not None:
        return link.layer_key or None
    return find_layer_key(group) or (find_layer_key(title) if title else None)


def skipped(file: Path, groups: Sequence[str]) -> List[Message]:
    """What is said of groups that feed no layer."""
    if not groups:
        return []
    text = tr("{file}: {count} groepen horen bij geen toetslaag en zijn overgeslagen ({names}).")
    names = ", ".join(sorted(groups))
    return [(INFO, text.format(file=file.name, count=len(groups), names=names))]


def _own_layers(groups: Sequence[str], summary: GioSummary, file: Path) -> List[Tuple[str, List[str]]]:
    """Title and groups of each layer of its own."""
    labels = set(summary.facts.labels.values())
    names = [group for group in groups if group not in labels]
    layers = [(group, [group]) for group in groups if group in labels]
    if len(names) > _MANY_NAMES:
        return [*layers, (summary.title or file.stem, names)]
    return layers + [(name or summary.title or file.stem, [name]) for name in names]


def _source(
    file: Path, entry: str, date: str, key: str, groups: Sequence[str], summary: GioSummary, title: str = ""
) -> LayerSource:  # fmt: skip
    facts = summary.facts
    named = summary.title or (groups[0] if len(groups) == 1 else file.stem) or file.stem
    owner = _authority(facts.authority)
    dated = facts.date or date
    provenance = Provenance(
        layer=Path(entry or file).name, title=named, owner=owner, service=FILE, url=file.name,
        layer_name=", ".join(groups), date=dated, metadata_id=facts.expression or facts.work,
    )  # fmt: skip
    cited = ", ".join(part for part in (named, owner, facts.expression) if part) if facts.expression else file.name
    return LayerSource(
        key, str(file), entry, dated, cited, group=groups[0] if len(groups) == 1 else None, provenance=provenance,
        groups=tuple(groups) if len(groups) > 1 else (), title=title,
        accuracy="" if facts.accuracy_dm is None else accuracy_of(facts.accuracy_dm),
    )  # fmt: skip


def _authority(code: str) -> str:
    """The name of the authority in an identifier: a province by its name, others by their code."""
    return code_name("provincies", code.upper()) if code.lower().startswith("pv") else code
