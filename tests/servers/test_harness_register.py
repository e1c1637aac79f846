"""The register answers the questions that are put to the national one."""

import re
from urllib.parse import urlencode

import pytest

from novex_plugin.core.catalogue.basisset import basis_layer, basis_layers
from tests.servers.asking import get
from tools.services import faults

SPELLINGS = ("basisset novex", "Basisset novex", "basisset NOVEX", "Basisset NOVEX")
EVERY = "type='dataset' AND (" + " OR ".join(f"Subject='{word}'" for word in SPELLINGS) + ")"


def ask(address, cql, start=1):
    """Matched, identifiers on this page, and the text of the answer."""
    query = {
        "service": "CSW", "version": "2.0.2", "request": "GetRecords", "typeNames": "gmd:MD_Metadata",
        "outputSchema": "http://www.isotc211.org/2005/gmd", "elementSetName": "full", "resultType": "results",
        "constraintLanguage": "CQL_TEXT", "constraint_language_version": "1.1.0", "constraint": cql,
        "maxRecords": 20, "startPosition": start,
    }  # fmt: skip
    text = get(f"{address}?{urlencode(query)}")
    found = re.findall(r"<gmd:fileIdentifier>\s*<gco:CharacterString>([^<]+)", text)
    matched = re.search(r'numberOfRecordsMatched="(\d+)"', text)
    return int(matched[1]) if matched else -1, found, text


def test_the_keyword_finds_the_basisset_in_pages(servers):
    wanted = {item.metadata_id for item in basis_layers() if item.in_basisset and item.metadata_id}
    found, start = [], 1
    while True:
        matched, page, _text = ask(servers.csw, EVERY, start)
        found += page
        start += 20
        if start > matched:
            break
    assert matched == len(found)
    assert set(found) == wanted
    assert matched > 20  # so that pages matter


def test_each_spelling_finds_its_own_part(servers):
    counts = [ask(servers.csw, f"type='dataset' AND Subject='{word}'")[0] for word in SPELLINGS]
    assert min(counts) > 0
    assert sum(counts) == ask(servers.csw, EVERY)[0]


def test_services_are_found_by_the_dataset_that_they_work_on(servers):
    layer = basis_layer("novex_gebieden")
    matched, _found, text = ask(servers.csw, f"type='service' AND OperatesOn='{layer.metadata_id}'")
    assert matched == len(layer.services)
    assert all(f"{servers.of('novex_gebieden', service.kind)}<" in text for service in layer.services)


def test_a_record_tells_address_licence_and_dates(servers):
    layer = basis_layer("novex_gebieden")
    query = f"service=CSW&version=2.0.2&request=GetRecordById&id={layer.metadata_id}&elementSetName=full"
    text = get(f"{servers.csw}?{query}&outputSchema=http://www.isotc211.org/2005/gmd")
    assert servers.of("novex_gebieden", "WMS") in text
    assert "creativecommons.org/publicdomain/zero" in text
    assert 'codeListValue="revision"' in text
    assert "basisset NOVEX" in text


def test_a_question_that_cannot_be_read_is_an_exception(servers):
    _matched, _found, text = ask(servers.csw, "type='dataset' AND (Subject=")
    assert "ExceptionReport" in text


@pytest.mark.parametrize("told", [True, False])
def test_the_register_may_know_where_a_service_went(servers, proxy, told):
    layer = basis_layer("novex_gebieden")
    proxy.move("https://service.pdok.nl/bzk/novexgebieden", "https://service.pdok.nl/vro/novexgebieden", told=told)
    text = ask(proxy.url(servers.csw), f"Identifier='{layer.metadata_id}'")[2]
    assert (f"{proxy.base}/service.pdok.nl/vro/novexgebieden/wms/v1_0" in text) == told
    assert "ExceptionReport" not in text


def test_faults_reach_the_register_too(servers, proxy):
    proxy.add(faults.ServiceException("getrecords", text="te druk"))
    assert "te druk" in ask(proxy.url(servers.csw), EVERY)[2]
