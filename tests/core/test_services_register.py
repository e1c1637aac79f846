"""The metadata register: records as practice has them, pages that never end, and the official list."""

import pytest

from novex_plugin.core.errors import NovexError
from novex_plugin.core.services import csw, register
from novex_plugin.core.services.metadata import OnlineResource, licence_name, parse_record
from novex_plugin.core.services.records import ATOM, FILE, OGC_API, WFS, WMS, Answer
from tests.core import service_world as world
from tests.core.service_world import REGISTRY, FakeLayer, FakeService, Web, read_xml, xml

CC = "http://creativecommons.org/"
ID = "78316e85-3b64-418c-aa37-e7527a53a6b1"
LEGAL = (
    "<gmd:abstract><gco:CharacterString>Over natuur</gco:CharacterString></gmd:abstract>"
    "<gmd:pointOfContact><gmd:CI_ResponsibleParty><gmd:organisationName><gmx:Anchor xlink:href='https://o.test'>Ministerie"
    "</gmx:Anchor></gmd:organisationName></gmd:CI_ResponsibleParty></gmd:pointOfContact>"
    "<gmd:descriptiveKeywords><gmd:MD_Keywords><gmd:keyword><gco:CharacterString>basisset NOVEX</gco:CharacterString>"
    "</gmd:keyword></gmd:MD_Keywords></gmd:descriptiveKeywords><gmd:resourceConstraints><gmd:MD_Constraints>"
    "<gmd:useLimitation><gco:CharacterString>Niet voor navigatie</gco:CharacterString></gmd:useLimitation>"
    "</gmd:MD_Constraints></gmd:resourceConstraints><gmd:resourceConstraints><gmd:MD_LegalConstraints>{constraints}"
    "</gmd:MD_LegalConstraints></gmd:resourceConstraints>"
)


def legal(*constraints):
    return LEGAL.format(
        constraints="".join(f"<gmd:otherConstraints>{one}</gmd:otherConstraints>" for one in constraints)
    )


def text(value):
    return f"<gco:CharacterString>{value}</gco:CharacterString>"


def test_a_record_tells_title_dates_licence_keywords_and_addresses():
    anchor = f"<gmx:Anchor xlink:href='{CC}licenses/by/4.0/deed.nl'>Naamsvermelding verplicht, Kadaster</gmx:Anchor>"
    resources = (("https://d.test/wfs?", "OGC:WFS", "ns:a"), ("https://d.test/page", "website", ""))
    found = parse_record(xml(world.record(ID, resources, extra=legal(anchor))))
    assert (found.identifier, found.title, found.organisation) == (ID, "Natuur", "Ministerie")
    assert (found.revised, found.date, found.stamped) == ("2023-11-02", "2023-11-02", "2024-05-01")
    assert (found.licence, found.attribution) == ("CC BY 4.0", "Kadaster")
    assert (found.use_limitation, found.keywords) == ("Niet voor navigatie", ("basisset NOVEX",))
    assert found.resources[0] == OnlineResource("https://d.test/wfs?", "OGC:WFS", "ns:a")
    assert not found.is_service


@pytest.mark.parametrize(
    ("constraints", "licence", "attribution"),
    [
        ((text("Geen beperkingen"), text(CC + "publicdomain/mark/1.0/deed.nl")), "Public Domain Mark 1.0", ""),
        ((text(CC + "publicdomain/zero/1.0/"), text("Geen beperkingen")), "CC0 1.0", ""),
        ((text("naamsvermelding verplicht: RCE, kaart."), text(CC + "licenses/by/3.0/nl/")), "CC BY 3.0", "RCE, kaart"),
        ((text("Geen beperkingen"),), "Geen beperkingen", ""),
        ((), "", ""),
    ],
)  # fmt: skip
def test_licence_and_attribution_stand_in_any_order_and_form(constraints, licence, attribution):
    found = parse_record(xml(world.record(ID, extra=legal(*constraints))))
    assert (found.licence, found.attribution) == (licence, attribution)


def test_licences_are_told_apart():
    assert licence_name("https://creativecommons.org/licenses/by-sa/4.0/") == "CC BY-SA 4.0"
    assert licence_name("https://example.test/terms") == ""


def service_record(dataset):
    online = world.record("s-1", (("https://d.test/nieuw/wfs", "OGC:WFS", ""),), "Natuur WFS")
    service = online.replace("gmd:MD_DataIdentification", "srv:SV_ServiceIdentification")
    coupled = f"<srv:serviceType><gco:LocalName>download</gco:LocalName></srv:serviceType><srv:operatesOn xlink:href='https://r.test/csw?request=GetRecordById&amp;id={dataset}#MD_DataIdentification'/>"
    return service.replace("</srv:SV_ServiceIdentification>", coupled + "</srv:SV_ServiceIdentification>")


def test_a_service_record_tells_which_dataset_it_serves():
    found = parse_record(xml(service_record(ID.upper())))
    assert (found.is_service, found.service_type, found.operates_on) == (True, "download", (ID,))


def test_records_without_name_and_number_are_refused():
    with pytest.raises(NovexError, match="geen nummer"):
        parse_record(xml('<g:MD_Metadata xmlns:g="x"/>'))


@pytest.mark.parametrize(
    ("protocol", "url", "kind"),
    [
        ("OGC:WFS", "https://d.test/x", WFS),
        ("OGC:API features", "https://d.test/x", OGC_API),
        ("OGC API Features", "https://d.test/x", OGC_API),
        ("INSPIRE Atom", "https://d.test/x.xml", ATOM),
        ("", "https://d.test/a/ogc/v1", OGC_API),
        ("", "https://d.test/a/wms/v1_0?request=getcapabilities", WMS),
        ("download", "https://d.test/a/x.gpkg", FILE),
        ("website", "https://d.test/a", ""),
    ],
)
def test_the_kind_of_an_address_is_known_by_protocol_or_form(protocol, url, kind):
    assert register.kind_of(OnlineResource(url, protocol)) == kind


def test_pages_are_followed_and_a_register_that_counts_wrongly_does_not_hold_us():
    """GeoNetwork names a next record beyond the last, and may change its count while one pages."""
    pages = {
        1: csw.Page((parse_record(xml(world.record("a"))), parse_record(xml(world.record("b")))), 3, 2, 3),
        3: csw.Page((parse_record(xml(world.record("B"))), parse_record(xml(world.record("c")))), 4, 2, 5),
    }
    asked = []

    def ask(start):
        asked.append(start)
        return pages[start]

    assert [one.identifier for one in csw.all_pages(ask)] == ["a", "b", "c"]
    assert asked == [1, 3]


def test_a_register_that_repeats_itself_is_left():
    again = csw.Page((parse_record(xml(world.record("a"))),), 9, 1, 1)
    assert len(csw.all_pages(lambda start: again)) == 1


def test_the_official_list_is_compared_with_the_catalogue():
    fetch = Web({
        "https://register.test/csw": world.page((world.record("n-1"), world.record("n-2")), 3, 3),
        csw.search_url(REGISTRY.csw_url, REGISTRY.keyword_cql, 3, 2): world.page((world.record("N-3"),), 3, 0),
    })  # fmt: skip
    listed = register.official_list(fetch, read_xml, REGISTRY)
    assert [one.identifier for one in listed] == ["n-1", "n-2", "N-3"]
    own = (FakeService(WFS, "https://d.test"),)
    layers = [
        FakeLayer(own, code="same", metadata_id="N-1"),
        FakeLayer(own, code="third", metadata_id="n-3", in_basisset=True),
        FakeLayer(own, code="gone", metadata_id="x", in_basisset=True),
        FakeLayer(own, code="never", metadata_id="y"),
        FakeLayer(own, code="nameless", in_basisset=True),
    ]
    found = register.compare(layers, listed)
    assert ([one.identifier for one in found.new], found.gone, found.unchanged) == (
        ["n-2"],
        ("gone",),
        ("same", "third"),
    )


def test_an_unknown_id_is_none_and_a_silent_register_is_an_error():
    assert register.find_record(REGISTRY, ID, Web({"https://register.test": world.by_id()}), read_xml) is None
    assert register.find_record(REGISTRY, ID, Web({}), read_xml) is None  # some answer 404
    with pytest.raises(NovexError, match="503"):
        register.find_record(REGISTRY, ID, Web({"https://register.test": Answer("x", 503)}), read_xml)


def test_the_national_register_is_read_from_its_file():
    found = register.default_registry()
    assert found.csw_url.startswith("https://")
    assert "{id}" in found.services_cql
    assert "NOVEX" in found.keyword_cql
