"""The register of metadata by CSW 2.0.2: the questions, and what comes back page by page."""

from dataclasses import dataclass
from typing import Callable, Dict, List, Tuple

from .addresses import endpoint, with_query
from .documents import number, refuse_exception, unexpected
from .metadata import MetadataRecord, parse_record, records_in
from .xml import XmlNode

GMD = "http://www.isotc211.org/2005/gmd"
MOST_PAGES = 200  # a register that never says it is done must not keep anyone waiting for ever


@dataclass(frozen=True)
class Page:
    """One page of an answer. ``next_start`` 0: there is no further one."""

    records: Tuple[MetadataRecord, ...] = ()
    matched: int = 0
    returned: int = 0
    next_start: int = 0


def record_url(csw_url: str, identifier: str) -> str:
    """GetRecordById for one full ISO record."""
    return with_query(
        endpoint(csw_url),
        service="CSW",
        version="2.0.2",
        request="GetRecordById",
        id=identifier,
        outputSchema=GMD,
        elementSetName="full",
    )


def search_url(csw_url: str, cql: str, start: int = 1, count: int = 20) -> str:
    """GetRecords for one page of full ISO records that a CQL text selects."""
    return with_query(
        endpoint(csw_url),
        service="CSW",
        version="2.0.2",
        request="GetRecords",
        typeNames="gmd:MD_Metadata",
        namespace=f"xmlns(gmd={GMD})",
        resultType="results",
        outputSchema=GMD,
        elementSetName="full",
        constraintLanguage="CQL_TEXT",
        constraint_language_version="1.1.0",
        constraint=cql,
        startPosition=str(start),
        maxRecords=str(count),
    )


def parse_by_id(root: XmlNode) -> Tuple[MetadataRecord, ...]:
    """The record of GetRecordById, or none when the register has none. Raises NovexError for another document."""
    refuse_exception(root, "CSW")
    if root.name == "MD_Metadata":
        return (parse_record(root),)
    if root.name != "GetRecordByIdResponse":
        raise unexpected("CSW", root.name)
    return records_in(root)


def parse_page(root: XmlNode) -> Page:
    """One answer to GetRecords. Raises NovexError for another document."""
    refuse_exception(root, "CSW")
    results = root.find("SearchResults")
    if root.name != "GetRecordsResponse" or results is None:
        raise unexpected("CSW", root.name)
    return Page(
        records=records_in(results),
        matched=number(results.get("numberOfRecordsMatched")),
        returned=number(results.get("numberOfRecordsReturned")),
        next_start=number(results.get("nextRecord")),
    )


def all_pages(ask: Callable[[int], Page]) -> Tuple[MetadataRecord, ...]:
    """Every record, ``ask(start)`` giving one page; each identifier once.

    Registers name a next record beyond the last, name the same one again, or change their count while one pages;
    none of that may make us ask for ever or lose what came.
    """
    found: Dict[str, MetadataRecord] = {}
    nameless: List[MetadataRecord] = []
    start = 1
    for _ in range(MOST_PAGES):
        page = ask(start)
        for record in page.records:
            if record.identifier:
                found.setdefault(record.identifier.lower(), record)
            else:
                nameless.append(record)
        if not page.records or page.next_start <= start or page.next_start > page.matched:
            break
        start = page.next_start
    return (*found.values(), *nameless)
