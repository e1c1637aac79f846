"""The package as a DCAT-AP record (version 3, JSON-LD): a catalogue with its datasets and a distribution per file.

The context is in the file itself, so that nothing has to be fetched to read it. Files are named by their place in the
package, as seen from the folder that the record is in. Words come from the value lists of the Publications Office of
the EU (http://publications.europa.eu/resource/authority/).
"""

import json
from pathlib import PurePosixPath
from typing import Any, Dict, Iterable, List, Sequence
from urllib.parse import quote

from ..exchange.manifest import PackedFile
from ..model.codelists import code_name, find_code
from ..texts import tr
from .describe import FINDINGS, PROPOSAL, made_uuid
from .iso import CRS
from .record import COMPLETED, Dataset

Node = Dict[str, Any]
PROFILES = ("http://data.europa.eu/r5r/", "https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/")
_EU = "http://publications.europa.eu/resource/authority/"
_IANA = "http://www.iana.org/assignments/media-types/"
_LON_LAT = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
_CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/", "foaf": "http://xmlns.com/foaf/0.1/",
    "vcard": "http://www.w3.org/2006/vcard/ns#", "spdx": "http://spdx.org/rdf/terms#",
    "adms": "http://www.w3.org/ns/adms#", "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#", "xsd": "http://www.w3.org/2001/XMLSchema#",
    "geo": "http://www.opengis.net/ont/geosparql#",
}  # fmt: skip
# By the ending of a file: code in the list file-type, and media type.
_FORMATS = {
    ".gpkg": ("GPKG", "application/geopackage+sqlite3"), ".csv": ("CSV", "text/csv"),
    ".pdf": ("PDF", "application/pdf"),
    ".html": ("HTML", "text/html"), ".xml": ("XML", "application/xml"), ".json": ("JSON", "application/json"),
    ".png": ("PNG", "image/png"), ".svg": ("SVG", "image/svg+xml"), ".tif": ("TIFF", "image/tiff"),
    ".xlsx": ("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ".odt": ("ODT", "application/vnd.oasis.opendocument.text"), ".txt": ("TXT", "text/plain"),
}  # fmt: skip


def to_dcat(datasets: Sequence[Dataset], files: Sequence[PackedFile], folder: str, titles: Dict[str, str]) -> str:
    """The record as text. ``folder`` is where in the package it will lie; ``titles`` say what a file holds.

    ``datasets`` begin with the proposal; files that belong to no other dataset are its distributions. The same values
    give the same text.
    """
    first = datasets[0]
    owned = _owned(datasets, files)
    agents = [_publisher(first), _contact(first)]
    catalogue = {
        "@id": _urn(made_uuid(first.uuid, "catalogus")), "@type": "dcat:Catalog",
        "dct:title": _dutch(tr("Datapakket {title}").format(title=first.title)),
        "dct:description": _dutch(tr("Alle gegevens van dit voorstel: het GeoPackage, tabellen, kaartbeelden en "
                                     "verantwoording.")),
        "dct:publisher": _link(agents[0]), "dcat:contactPoint": _link(agents[1]), "dct:language": _language(),
        "dct:license": _licence(first), "dct:issued": _day(first.date), "dct:modified": _day(first.stamp),
        "dct:spatial": _place(first), "dcat:dataset": [{"@id": _urn(one.uuid)} for one in datasets],
    }  # fmt: skip
    graph: List[Node] = [catalogue]
    for one in datasets:
        distributions = [_distribution(one, file, folder, titles) for file in owned[one.key]]
        graph += [_dataset(one, agents, distributions), *distributions]
    graph += [*agents, *_documents(datasets)]
    return json.dumps({"@context": _CONTEXT, "@graph": graph}, ensure_ascii=False, indent=2) + "\n"


def _owned(datasets: Sequence[Dataset], files: Sequence[PackedFile]) -> Dict[str, List[PackedFile]]:
    """The files of each dataset; the findings are in a file of their own, the rest is about the proposal."""
    owned: Dict[str, List[PackedFile]] = {one.key: [] for one in datasets}
    for file in sorted(files, key=lambda item: item.path):
        stem = PurePosixPath(file.path).stem
        owned[stem if stem == FINDINGS and stem in owned else PROPOSAL].append(file)
    return owned


def _dataset(one: Dataset, agents: Sequence[Node], distributions: Sequence[Node]) -> Node:
    found = find_code("licentie", one.licence)
    access = found.extra.get("toegang", "NON_PUBLIC") if found else "NON_PUBLIC"
    begin, end = one.period
    node: Node = {
        "@id": _urn(one.uuid), "@type": ["dcat:Dataset", "dcat:Resource"], "dct:title": _dutch(one.title),
        "dct:description": _dutch(one.abstract), "dct:identifier": one.uuid, "dcat:version": one.version,
        "dct:publisher": _link(agents[0]), "dcat:contactPoint": _link(agents[1]),
        "dct:accessRights": _typed(f"{_EU}access-right/{access}", "dct:RightsStatement"),
        "dcat:theme": _concept("data-theme/REGI", tr("Regio's en steden")),
        "dcat:keyword": [_dutch(word) for word in one.keywords],
        "dct:issued": _day(one.date), "dct:modified": _day(one.stamp), "dct:language": _language(),
        "dct:accrualPeriodicity": _typed(f"{_EU}frequency/{'ANNUAL' if one.yearly else 'IRREG'}", "dct:Frequency"),
        "dct:spatial": _place(one), "dct:provenance": {
            "@type": "dct:ProvenanceStatement", "rdfs:label": _dutch(one.lineage)},
        "dct:conformsTo": [
            {"@id": CRS, "@type": "dct:Standard", "dct:title": "EPSG:28992"},
            {"@type": "dct:Standard", "dct:title": _dutch(f"NOVEX-uitwisselmodel {one.model}")},
        ],
    }  # fmt: skip
    if begin:
        node["dct:temporal"] = {
            "@type": "dct:PeriodOfTime", "dcat:startDate": _day(begin), "dcat:endDate": _day(end),
        }  # fmt: skip
    if one.website:
        node["dcat:landingPage"] = _typed(one.website, "foaf:Document")
    if distributions:
        node["dcat:distribution"] = [_link(item) for item in distributions]
    return node


def _distribution(one: Dataset, file: PackedFile, folder: str, titles: Dict[str, str]) -> Node:
    place = _typed(_relative(file.path, folder), "rdfs:Resource")
    kind, media = _FORMATS.get(PurePosixPath(file.path).suffix.lower(), ("BIN", "application/octet-stream"))
    done = one.status == COMPLETED
    status = ("COMPLETED", tr("voltooid")) if done else ("DEVELOP", tr("in ontwikkeling"))
    return {
        "@id": _urn(made_uuid(one.uuid, "bestand", file.path)), "@type": "dcat:Distribution",
        "dct:title": _dutch(PurePosixPath(file.path).name),
        "dct:description": _dutch(titles.get(file.path) or titles.get(file.path.split("/")[0]) or file.path),
        "dcat:accessURL": _typed(one.website, "rdfs:Resource") if one.website else place, "dcat:downloadURL": place,
        "dct:format": _typed(f"{_EU}file-type/{kind}", "dct:MediaTypeOrExtent"),
        "dcat:mediaType": _typed(f"{_IANA}{media}", "dct:MediaType"),
        "dcat:byteSize": {"@value": str(file.size), "@type": "xsd:nonNegativeInteger"},
        "dct:license": _licence(one), "dct:language": _language(),
        "adms:status": _concept(f"distribution-status/{status[0]}", status[1]),
        "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": _typed("http://spdx.org/rdf/terms#checksumAlgorithm_sha256", "spdx:ChecksumAlgorithm"),
            "spdx:checksumValue": {"@value": file.sha256, "@type": "xsd:hexBinary"},
        },
    }  # fmt: skip


def _documents(datasets: Iterable[Dataset]) -> List[Node]:
    """A catalogue record per dataset: where its metadata come from and which profiles they follow."""
    return [
        {
            "@id": _urn(one.record_uuid), "@type": "dcat:CatalogRecord", "dct:identifier": one.record_uuid,
            "foaf:primaryTopic": {"@id": _urn(one.uuid)}, "dct:modified": _day(one.stamp),
            "dct:language": _language(), "dct:conformsTo": [_typed(profile, "dct:Standard") for profile in PROFILES],
        }
        for one in datasets
    ]  # fmt: skip


def _publisher(one: Dataset) -> Node:
    """The province by its identifier in the national register of government bodies, or else one of our own."""
    known = one.province[2:].isdigit() and int(one.province[2:]) >= 20
    address = f"https://identifier.overheid.nl/tooi/id/provincie/{one.province.lower()}"
    return {
        "@id": address if known else _urn(made_uuid("organisatie", one.organisation)), "@type": "foaf:Agent",
        "foaf:name": _dutch(one.organisation),
    }  # fmt: skip


def _contact(one: Dataset) -> Node:
    node: Node = {"@id": _urn(made_uuid(one.uuid, "contact")), "@type": "vcard:Kind", "vcard:fn": one.organisation}
    if one.email:
        node["vcard:hasEmail"] = {"@id": _safe(f"mailto:{one.email}")}
    if one.website:
        node["vcard:hasURL"] = {"@id": _safe(one.website)}
    return node


def _licence(one: Dataset) -> Node:
    found = find_code("licentie", one.licence)
    address = found.extra.get("europees", "") if found else ""
    if address:
        return _typed(address, "dct:LicenseDocument")
    return {"@type": "dct:LicenseDocument", "dct:title": _dutch(code_name("licentie", one.licence))}


def _place(one: Dataset) -> Node:
    west, south, east, north = one.box
    corners = ((west, south), (east, south), (east, north), (west, north), (west, south))
    ring = ", ".join(f"{x:.5f} {y:.5f}" for x, y in corners)
    return {
        "@type": "dct:Location", "skos:prefLabel": _dutch(code_name("provincies", one.province)),
        "dcat:bbox": {"@value": f"<{_LON_LAT}> POLYGON(({ring}))", "@type": "geo:wktLiteral"},
    }  # fmt: skip


def _relative(path: str, folder: str) -> str:
    """From the folder of the record to a file, both from the root of the package."""
    up = "../" * len(PurePosixPath(folder).parts) if folder else ""
    inside = f"{folder}/"
    return path[len(inside):] if folder and path.startswith(inside) else up + path


def _typed(address: str, kind: str) -> Node:
    return {"@id": _safe(address), "@type": kind}


def _safe(address: str) -> str:
    """An address without signs that no address may hold; one that is right stays as it is."""
    return quote(address, safe="%/:=&?~#+!$,;'@()*[]")


def _concept(code: str, name: str) -> Node:
    """A word of a value list, with its name: who reads the record need not have the list."""
    return {**_typed(_EU + code, "skos:Concept"), "skos:prefLabel": _dutch(name)}


def _link(node: Node) -> Node:
    return {"@id": node["@id"]}


def _dutch(text: str) -> Node:
    return {"@value": text, "@language": "nl"}


def _day(text: str) -> Node:
    return {"@value": text, "@type": "xsd:date"}


def _language() -> Node:
    return _typed(f"{_EU}language/NLD", "dct:LinguisticSystem")


def _urn(text: str) -> str:
    return f"urn:uuid:{text}"
