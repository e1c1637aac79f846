"""Metadata without QGIS: what is filled in, how ISO 19139 and DCAT spell it, and that it is the same every time."""

import json
from dataclasses import replace
from xml.etree import ElementTree

import pyproj
import pytest
import shapely

from novex_plugin.core.exchange.manifest import packed_file
from novex_plugin.core.metadata import describe
from novex_plugin.core.metadata.dcat import to_dcat
from novex_plugin.core.metadata.describe import described, email_in, filled, lacking, usual
from novex_plugin.core.metadata.iso import STANDARD, to_iso
from novex_plugin.core.metadata.layer_words import to_qgis
from novex_plugin.core.metadata.rd import NETHERLANDS, degree_box, degrees
from novex_plugin.core.metadata.record import Facts, Source
from novex_plugin.core.model.codelists import codelist
from novex_plugin.core.model.records import ProposalHeader, ProposalObject, Variant

HEADER = ProposalHeader(
    "6f9619ff-8b86-d011-b42d-00cf4fc964ff", "Voorstel <Noord> & \x01Zuid", "PV25", milestone="IJK3",
    contact="Team Geo, gis@gelderland.nl.", date="2026-11-22", schema_version="1.3.0",
)  # fmt: skip
HOMES = ProposalObject(
    "a", "Wijk", shapely.box(180_000, 450_000, 190_000, 460_000), "vlak", "woningbouw", perspective="3", horizon="2050",
    start_year=2027,
)  # fmt: skip
FACTS = Facts(
    HEADER, (HOMES,), (Variant("A", "A"),), "2026-11-23T03:10:00.000Z", ("2026-11-22T09:00:00.000Z", "2050", 41, 1234),
    (181_000.0, 451_000.0, 182_000.0, 452_000.0), ("Basisset 2026", "2026-10-01"),
    (Source("Natura 2000", "2026-01-01", "LNV", "ab" * 32),), "NOVEX 1.0", False, 0,
)  # fmt: skip
SPACES = {
    "gmd": "http://www.isotc211.org/2005/gmd", "gco": "http://www.isotc211.org/2005/gco",
    "gmx": "http://www.isotc211.org/2005/gmx", "gml": "http://www.opengis.net/gml/3.2",
}  # fmt: skip
ADDRESS = "{http://www.w3.org/1999/xlink}href"


def tree(dataset):
    return ElementTree.fromstring(to_iso(dataset))


def texts(root, path):
    return ["".join(found.itertext()).strip() for found in root.findall(path, SPACES)]


def test_rd_as_degrees_is_that_of_proj_within_a_metre():
    official = pyproj.Transformer.from_crs("EPSG:28992", "EPSG:4326", always_xy=True)
    for x in range(10_000, 280_001, 30_000):
        for y in range(300_000, 620_001, 40_000):
            ours, theirs = degrees(x, y), official.transform(x, y)
            assert ours == pytest.approx(theirs, abs=1e-5)


def test_the_box_in_degrees_holds_the_box_in_metres():
    box = (120_000.0, 400_000.0, 250_000.0, 580_000.0)
    west, south, east, north = degree_box(box)
    for x in (box[0], box[2]):
        for y in (box[1], box[3]):
            longitude, latitude = degrees(x, y)
            assert west <= longitude <= east and south <= latitude <= north


def test_nothing_is_asked_that_the_proposal_knows():
    known = usual(FACTS)
    assert known["email"] == "gis@gelderland.nl"
    assert "1 object in een basis en 1 variant:" in known["summary"] and known["summary"].count("2050") == 1
    assert known["keywords"].startswith("NOVEX, ") and "Gelderland" in known["keywords"]
    assert "41 toetslagen van de basisset (Basisset 2026, 2026-10-01)" in known["lineage"]
    assert (known["licence"], known["scale"]) == ("niet-openbaar", "25000")
    assert usual(replace(FACTS, header=replace(HEADER, milestone="RV")))["licence"] == "CC-BY-4.0"


def test_what_was_entered_stands():
    header = replace(HEADER, summary="Eigen woorden", keywords="a, b", licence="CC0-1.0", email="x@y.nl", scale=10_000)
    values = filled(replace(FACTS, header=header))
    assert (values["summary"], values["licence"], values["email"], values["scale"]) == (
        "Eigen woorden", "CC0-1.0", "x@y.nl", "10000")  # fmt: skip
    assert described(replace(FACTS, header=header))[0].keywords == ("a", "b")


def test_an_unknown_licence_gives_nobody_a_right():
    assert filled(replace(FACTS, header=replace(HEADER, licence="GPL")))["licence"] == "niet-openbaar"


@pytest.mark.parametrize(
    ("text", "found"),
    [("Jan <gis@p.nl>", "gis@p.nl"), ("mail gis@p.nl.", "gis@p.nl"), ("bel 0800", ""), ("a@b", ""), ("", ""),
     ("mailto:gis@p.nl", "gis@p.nl"), ("'o.b+c@kaart.p.nl'", "o.b+c@kaart.p.nl"), ("team/kaart: o'b@p.nl!", "o'b@p.nl"),
     ("[gis@p.nl]", "gis@p.nl"), ("gis@p..nl", "")],
)  # fmt: skip
def test_an_address_in_a_text(text, found):
    assert email_in(text) == found


def test_what_cannot_be_known_is_said():
    assert lacking(FACTS) == ["organisatie"]
    assert lacking(replace(FACTS, header=replace(HEADER, contact="", organisation="P"))) == ["e-mailadres voor vragen"]


def test_two_datasets_once_it_was_checked():
    proposal, findings = described(FACTS)
    assert (proposal.key, findings.key) == ("voorstel", "bevindingen")
    assert findings.parent == proposal.record_uuid
    assert len({proposal.uuid, proposal.record_uuid, findings.uuid, findings.record_uuid}) == 4
    assert "1.234 plekken" in findings.abstract
    assert findings.box != proposal.box
    assert [one.key for one in described(replace(FACTS, check=()))] == ["voorstel"]


def test_iso_says_what_the_dutch_profile_asks():
    root = tree(described(FACTS)[0])
    one = "gmd:identificationInfo/gmd:MD_DataIdentification/"
    assert texts(root, "gmd:metadataStandardVersion") == [STANDARD]
    assert texts(root, one + "gmd:citation/gmd:CI_Citation/gmd:title") == ["Voorstel <Noord> & Zuid"]
    assert texts(root, one + "gmd:citation//gmd:MD_Identifier/gmd:code") == [HEADER.uuid]
    assert texts(root, one + "gmd:pointOfContact//gmd:electronicMailAddress") == ["gis@gelderland.nl"]
    assert texts(root, one + "gmd:pointOfContact//gmd:organisationName") == ["Provincie Gelderland"]
    assert len(texts(root, one + "gmd:descriptiveKeywords//gmd:keyword")) == 5
    assert texts(root, one + "gmd:topicCategory") == ["planningCadastre"]
    assert texts(root, one + "gmd:resourceConstraints//gmd:useLimitation")
    assert len(texts(root, one + "gmd:resourceConstraints//gmd:otherConstraints")) == 2
    assert texts(root, one + "gmd:spatialResolution//gmd:denominator") == ["25000"]
    west, east, south, north = (
        float(text) for text in texts(root, one + "gmd:extent//gmd:EX_GeographicBoundingBox/*"))  # fmt: skip
    assert NETHERLANDS[0] < west < east < NETHERLANDS[2] and NETHERLANDS[1] < south < north < NETHERLANDS[3]
    assert texts(root, one + "gmd:extent//gml:beginPosition") == ["2027-01-01"]
    assert texts(root, one + "gmd:extent//gml:endPosition") == ["2050-12-31"]
    assert texts(root, "gmd:dataQualityInfo//gmd:pass") == ["true"]
    (source,) = texts(root, "gmd:dataQualityInfo//gmd:source")
    assert source.startswith("Natura 2000, LNV, peildatum 2026-01-01, sha256 abab")


def test_an_open_licence_is_a_link_and_a_draft_has_none():
    path = "gmd:identificationInfo//gmd:MD_LegalConstraints/gmd:otherConstraints/gmx:Anchor"
    open_ = tree(described(replace(FACTS, header=replace(HEADER, licence="CC-BY-4.0")))[0])
    assert [found.get(ADDRESS) for found in open_.findall(path, SPACES)] == [
        "https://creativecommons.org/licenses/by/4.0/deed.nl",
        "http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations",
    ]
    assert tree(described(FACTS)[0]).findall(path, SPACES) == []


def test_without_an_address_iso_says_that_it_is_missing():
    root = tree(described(replace(FACTS, header=replace(HEADER, contact="")))[0])
    found = root.findall(".//gmd:electronicMailAddress", SPACES)
    assert {item.get("{http://www.isotc211.org/2005/gco}nilReason") for item in found} == {"missing"}


def graph_of(facts, files):
    text = to_dcat(described(facts), files, "metadata", {"voorstel.gpkg": "alles"})
    return json.loads(text)["@graph"]


FILES = [packed_file("voorstel.gpkg", b"1"), packed_file("bevindingen.csv", b"22"),
         packed_file("kaartbeelden/een kaart.pdf", b"3"), packed_file("metadata/voorstel.xml", b"4")]  # fmt: skip


def test_dcat_has_every_file_once_with_its_hash():
    found = [node for node in graph_of(FACTS, FILES) if node["@type"] == "dcat:Distribution"]
    assert {node["dcat:downloadURL"]["@id"] for node in found} == {
        "../voorstel.gpkg", "../bevindingen.csv", "../kaartbeelden/een%20kaart.pdf", "voorstel.xml"}  # fmt: skip
    by_name = {node["dct:title"]["@value"]: node for node in found}
    assert by_name["voorstel.gpkg"]["spdx:checksum"]["spdx:checksumValue"]["@value"] == FILES[0].sha256
    assert by_name["bevindingen.csv"]["dcat:byteSize"]["@value"] == "2"
    assert by_name["voorstel.gpkg"]["dct:description"]["@value"] == "alles"


def test_dcat_gives_findings_a_dataset_of_their_own():
    sets = [node for node in graph_of(FACTS, FILES) if "dcat:Dataset" in node["@type"]]
    assert [len(node["dcat:distribution"]) for node in sets] == [3, 1]
    assert {node["dct:accessRights"]["@id"].rsplit("/", 1)[1] for node in sets} == {"NON_PUBLIC"}


def test_the_publisher_is_the_province_of_the_national_register_but_for_the_example():
    agent = next(node for node in graph_of(FACTS, FILES) if node["@type"] == "foaf:Agent")
    assert agent["@id"] == "https://identifier.overheid.nl/tooi/id/provincie/pv25"
    example = replace(FACTS, header=replace(HEADER, province="PV00"))
    agent = next(node for node in graph_of(example, FILES) if node["@type"] == "foaf:Agent")
    assert agent["@id"].startswith("urn:uuid:")


def test_the_same_proposal_is_the_same_text_and_a_change_another():
    first = [to_iso(one) for one in described(FACTS)]
    assert [to_iso(one) for one in described(FACTS)] == first
    assert [to_iso(one) for one in described(replace(FACTS, header=replace(HEADER, title="Anders")))] != first


def test_qgis_gets_title_and_words_of_a_layer():
    root = ElementTree.fromstring(to_qgis(described(FACTS)[0], "Voorstellen (vlakken)", "Functies."))
    assert root.findtext("title") == "Voorstellen (vlakken): Voorstel <Noord> & Zuid"
    assert root.findtext("abstract").startswith("Functies. Ruimtelijk voorstel")
    words = {each.get("vocabulary"): [one.text for one in each] for each in root.iterfind("keywords")}
    assert words == {"gmd:topicCategory": ["planningCadastre"], "NOVEX": list(described(FACTS)[0].keywords)}


def test_what_is_empty_holds_no_space():
    bare = replace(FACTS, header=replace(HEADER, contact="", email=""))
    root = ElementTree.fromstring(to_qgis(described(bare)[0], "Titel", ""))
    assert root.find("contact/email").text is None and root.find("contact/name").text


def test_every_open_licence_has_an_address():
    for code in codelist("licentie"):
        assert bool(code.extra.get("adres")) == (code.extra["toegang"] == "PUBLIC"), code.code
    assert {describe.OPEN, describe.CLOSED} <= {code.code for code in codelist("licentie")}
