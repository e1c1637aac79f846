"""Layers that a province adds itself: a file, or a service of its own, in a catalogue that can be shared.

The file (``*.novex-lagen.json``, see ``resources/catalogus/schema/novex-lagen.schema.json``) stands beside the national
catalogue and never changes it: an own layer is extra, or says with ``vervangt`` which national layer it stands in for.
Passwords are not in it: a service behind a login names an entry of the authentication store of QGIS, which each user
makes for himself.
"""

import json
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from ...paths import resources
from ..errors import NovexError
from ..model.tables import read_json
from ..services.records import FILE
from ..texts import tr
from .basisset import VECTOR, BasisLayer, Service, basis_layers
from .check_layers import has_layer, layer
from .own_checks import validate, validate_together, wrong_fields

__all__ = ["SUFFIX", "OwnCatalogue", "merged", "read_own", "validate", "write_own"]

SUFFIX = ".novex-lagen.json"
SCHEMA = ("catalogus", "schema", "novex-lagen.schema.json")
KIND, VERSION = "novex-lagen", 1
MOST_TOLD = 8  # problems in one message; the rest follows once these are solved


@dataclass(frozen=True)
class OwnCatalogue:
    """The own layers of a province or a project, as one file."""

    title: str
    layers: Tuple[BasisLayer, ...] = ()
    author: str = ""
    note: str = ""


def read_own(path: Path) -> OwnCatalogue:
    """The catalogue in a file; relative paths of files count from where it stands.

    Raises NovexError that names every wrong entry and field, so that somebody can correct the file by hand.
    """
    content = read_json(path)
    if not isinstance(content, dict) or content.get("soort") != KIND or not isinstance(content.get("lagen"), list):
        raise NovexError(
            tr("{file} is geen catalogus van eigen lagen.").format(file=path.name),
            tr("Kies een bestand dat eindigt op {suffix}.").format(suffix=SUFFIX),
        )
    if content.get("versie") != VERSION:
        raise NovexError(
            tr("{file} is versie {found}; deze NOVEX leest versie {known}.").format(
                file=path.name, found=content.get("versie"), known=VERSION
            ),
            tr("Werk de plugin bij."),
        )
    names = [_name_of(record, number) for number, record in enumerate(content["lagen"], start=1)]
    _refuse([text for name, record in zip(names, content["lagen"]) for text in wrong_fields(record, name)], path.name)
    layers = tuple(_layer(record, path.parent) for record in content["lagen"])
    _refuse(_problems(layers), path.name)
    return OwnCatalogue(
        str(content.get("titel", "")), layers, str(content.get("auteur", "")), str(content.get("toelichting", ""))
    )


def merged(own: Optional[OwnCatalogue]) -> Tuple[BasisLayer, ...]:
    """The national catalogue with the own layers in it: in place of what they replace, the others at the end.

    Raises NovexError when an own layer has the code of a national one without saying that it replaces it.
    """
    if own is None:
        return basis_layers()
    _refuse(_problems(own.layers), own.title or tr("De catalogus van eigen lagen"))
    instead = {item.replaces: item for item in own.layers if item.replaces}
    extra = [item for item in own.layers if not item.replaces]
    return (*(instead.get(item.code, item) for item in basis_layers()), *extra)


def write_own(path: Path, catalogue: OwnCatalogue) -> None:
    """Write a catalogue in one step: what stood there stays when something goes wrong.

    Files beside it or in a folder below it are named relative to it, so that they can be shared together. Raises
    NovexError when a layer is wrong or the folder cannot be written to.
    """
    _refuse(_problems(catalogue.layers), path.name)
    content = {
        "soort": KIND,
        "versie": VERSION,
        "titel": catalogue.title,
        "auteur": catalogue.author,
        "toelichting": catalogue.note,
        "lagen": [_record(item, path.parent) for item in catalogue.layers],
    }
    text = json.dumps({key: value for key, value in content.items() if value != ""}, ensure_ascii=False, indent=2)
    try:
        with tempfile.TemporaryDirectory(prefix=".novex-", dir=path.parent) as folder:
            work = Path(folder) / path.name
            work.write_text(text + "\n", encoding="utf-8")
            work.replace(path)
    except OSError as error:
        message = tr("{file} kan niet in {folder} worden geschreven ({reason}).")
        raise NovexError(
            message.format(file=path.name, folder=path.parent, reason=error.strerror or error),
            tr("Kies een bestaande map waarin u mag schrijven."),
        ) from error


def _problems(layers: Sequence[BasisLayer]) -> List[str]:
    return [*(text for item in layers for text in validate(item)), *validate_together(layers)]


def _refuse(problems: Sequence[str], what: str) -> None:
    if not problems:
        return
    shown = list(problems[:MOST_TOLD])
    if len(problems) > MOST_TOLD:
        shown.append(tr("en nog {count} andere.").format(count=len(problems) - MOST_TOLD))
    raise NovexError(
        tr("{file} heeft fouten:").format(file=what) + "\n" + "\n".join(shown),
        tr("Verbeter deze velden en open het bestand opnieuw. Elk veld is beschreven in {schema}.").format(
            schema=resources(*SCHEMA)
        ),
    )


def _name_of(record: Any, number: int) -> str:
    """How to point at an entry that may be broken: its code, or its place in the list."""
    code = record.get("code") if isinstance(record, dict) else None
    return code if isinstance(code, str) and code else str(number)


def _layer(record: Mapping[str, Any], folder: Path) -> BasisLayer:
    kind = record.get("soort", VECTOR)
    geometry = record.get("geometrie", "")
    keys = tuple(record.get("toetslagen", ()))
    return BasisLayer(
        code=record["code"],
        name=record["naam"],
        theme=record["thema"],
        owner=record["bronhouder"],
        services=tuple(_service(item, folder) for item in record["diensten"]),
        note=record.get("toelichting", ""),
        perspective=record.get("perspectief", "alle"),
        kind=kind,
        geometry=geometry,
        licence=record.get("licentie", ""),
        attribution=record.get("naamsvermelding", ""),
        role=record.get("rol", "context"),
        check_layers=keys,
        metadata_id=record.get("metadata_id", ""),
        style=record.get("stijl", "") or _usual_style(kind, geometry, keys),
        large=record.get("groot", False),
        source=record.get("bron", ""),
        is_own=True,
        replaces=record.get("vervangt", ""),
    )


def _usual_style(kind: str, geometry: str, keys: Sequence[str]) -> str:
    """The style of the check layer that a layer feeds when it has the same shape; '' leaves the plain look."""
    if kind != VECTOR:
        return ""
    return next((key for key in keys if has_layer(key) and layer(key).geometry == geometry), "")


def _service(record: Mapping[str, str], folder: Path) -> Service:
    url = record["url"].strip()
    if record["dienst"] == FILE and url and not _is_complete(url):
        url = str(folder / url)
    return Service(record["dienst"], url, record.get("laagnaam", ""), auth=record.get("aanmelding", ""))


def _is_complete(place: str) -> bool:
    """A web address, or a path that starts at a drive, a share or the root; of any system, because files travel."""
    return "://" in place or bool(re.match(r"([A-Za-z]:)?[\\/]", place))


def _record(item: BasisLayer, folder: Path) -> Dict[str, Any]:
    """An entry of the file: what is empty, or what it would be anyway, is left out."""
    values: Dict[str, Any] = {
        "code": item.code, "naam": item.name, "toelichting": item.note, "thema": item.theme, "bronhouder": item.owner,
        "perspectief": item.perspective, "soort": item.kind, "geometrie": item.geometry, "licentie": item.licence,
        "naamsvermelding": item.attribution, "rol": item.role, "toetslagen": list(item.check_layers),
        "metadata_id": item.metadata_id, "stijl": item.style, "groot": item.large, "vervangt": item.replaces,
        "diensten": [_service_record(service, folder) for service in item.services], "bron": item.source,
    }  # fmt: skip
    return {name: value for name, value in values.items() if value not in ("", [], False)}


def _service_record(service: Service, folder: Path) -> Dict[str, str]:
    url = service.url
    if service.kind == FILE and "://" not in url:
        place = Path(url)
        url = place.relative_to(folder).as_posix() if folder in place.parents else url
    values = {"dienst": service.kind, "url": url, "laagnaam": service.layer_name, "aanmelding": service.auth}
    return {name: value for name, value in values.items() if value}
