"""Agreements: tables in any spelling, a plan before anything is written, years beside each other, the annex."""

import csv
import io
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import pytest
import shapely

from novex_plugin.core.agreements.annex import AnnexInput, compose, wishes
from novex_plugin.core.agreements.compare import ADDED, CHANGED, ENDED, SAME, change_rows, compare
from novex_plugin.core.agreements.plan import plan_import
from novex_plugin.core.agreements.rows import COLUMNS, agreement_rows, agreements_csv
from novex_plugin.core.agreements.table import Row, read_table
from novex_plugin.core.agreements.words import in_order
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.annexes import Agreement
from novex_plugin.core.model.records import AREA, ProposalHeader, ProposalObject
from novex_plugin.core.report.blocks import Contents, Heading, Note, Picture, Table
from novex_plugin.core.report.odt import to_odt
from tests.conftest import real_data_folder

GELDERLAND = real_data_folder().parent / "domain" / "codelists" / "afspraken_gelderland.csv"
OBJECTS = {"u1": "Woonwijk", "u2": "Woonwijk", "u3": "Haven, west"}
ONE = Agreement("a1", "Zoetwater", "2.1", "onderzoek,beleid", ("IenW", "VRO"), "Waterschap", "Tekst", "idee", ("u1",))
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"


def read(*rows, head=("nr", "titel", "soort", "departementen", "status", "objecten")):
    return read_table(head, [Row(number, row) for number, row in enumerate(rows, start=2)], OBJECTS)


def planned(reading, *existing):
    numbers = iter(range(100))
    return plan_import(reading, existing, lambda: f"nieuw{next(numbers)}")


# -- tables ---------------------------------------------------------------------------------------


def test_codes_and_names_in_any_spelling_become_codes():
    found = read(("1.1", "Water", "Onderzoeksafspraak; beleid", "ienw, VRO", "In verkenning", "u1")).lines[0].values
    assert found["kind"] == "onderzoek,beleid" and found["departments"] == ("IenW", "VRO")
    assert found["status"] == "verkenning" and found["object_uuids"] == ("u1",)


def test_names_of_departments_with_commas_are_one_department():
    text = "Onderwijs, Cultuur en Wetenschap; Landbouw, Visserij, Voedselzekerheid en Natuur"
    assert read(("", "Water", "", text, "", "")).lines[0].values["departments"] == ("OCW", "LVVN")


def test_alle_means_every_department():
    assert len(read(("", "Water", "", "Alle", "", "")).lines[0].values["departments"]) == 8


@pytest.mark.parametrize(("row", "reason"), [
    (("1", "", "", "", "", ""), "Regel 2: de titel is leeg"),
    (("1", "Water", "beleidt", "", "", ""), "Soort 'beleidt' is onbekend. Bedoelt u: beleid"),
    (("1", "Water", "", "VWS", "", ""), "Departementen 'VWS' is onbekend"),
    (("1", "Water", "", "", "idee;voorkeur", ""), "'Status' kan maar een waarde hebben"),
    (("2-jan", "Water", "", "", "", ""), "'2-jan' is in de spreadsheet een datum geworden"),
    (("1" * 21, "Water", "", "", "", ""), "'Nummer' heeft 21 tekens; er passen er 20"),
])  # fmt: skip
def test_a_wrong_line_is_left_out_with_its_number_and_the_others_come_in(row, reason):
    found = read(row, ("2", "Wonen", "", "", "", ""))
    assert [line.line for line in found.lines] == [3]
    assert reason in str(found.refused[0])


def test_a_number_that_comes_twice_is_refused_the_second_time():
    found = read(("1", "Water", "", "", "", ""), ("", "", "", "", "", ""), ("1", "Wonen", "", "", "", ""))
    assert len(found.lines) == 1 and "Regel 4: Nummer '1' staat ook in regel 2" in str(found.refused[0])


@pytest.mark.parametrize(("text", "links", "said"), [
    ("Haven, west", ("u3",), ""), ("u2; u1", ("u2", "u1"), ""), ("Woonwijk", (), "2 objecten heten 'Woonwijk'"),
    ("u1, Brug", ("u1",), "er is geen object 'Brug'"),
])  # fmt: skip
def test_links_by_identifier_or_by_a_name_that_is_unique(text, links, said):
    found = read(("1", "Water", "", "", "", text))
    assert found.lines[0].values["object_uuids"] == links and not found.refused
    assert [said in str(one) for one in found.remarks] == ([True] if said else [])


def test_the_head_has_to_name_titles_once():
    with pytest.raises(NovexError, match="geen kolom voor de titel"):
        read(head=("nr", "soort"))
    with pytest.raises(NovexError, match="twee kolommen voor Titel: 'titel' en 'Afspraak'"):
        read(head=("titel", "Afspraak"))
    assert "kolom 'kleur' is niet gelezen" in str(read(head=("titel", "kleur")).remarks[0])


def test_the_real_agreements_of_gelderland_come_in_whole():
    if not GELDERLAND.exists():
        pytest.skip(f"the agreements of Gelderland are not in {GELDERLAND}")
    with GELDERLAND.open(encoding="utf-8", newline="") as stream:
        head, *rows = csv.reader(stream)
    plan = planned(read_table(head, [Row(number, tuple(row)) for number, row in enumerate(rows, 2)], {}))
    assert (len(plan.added), plan.remarks) == (24, ())
    by_number = {one.number: one for one in plan.added}
    assert by_number["3.2"].kind == "beleid,uitvoering" and len(by_number["1.1"].departments) == 8
    assert by_number["5.3"].departments == ("EZ", "KGG", "VRO")


# -- plan -----------------------------------------------------------------------------------------


def test_filled_cells_change_what_is_there_and_empty_ones_leave_it():
    plan = planned(read(("2.1", "Zoetwater", "proces", "", "", ""), ("3", "Wonen", "", "", "", "")), ONE)
    assert plan.changed == (replace(ONE, kind="proces"),)
    assert plan.added == (Agreement("nieuw0", "Wonen", "3"),)
    assert plan.sentence() == "1 nieuw, 1 gewijzigd, 0 gelijk, 0 regels niet overgenomen."


def test_a_number_that_was_given_to_another_agreement_does_not_overwrite_it():
    plan = planned(read(("2.1", "Hoogwatergeul", "", "", "", "")), ONE)
    assert plan.agreements == () and "nummer 2.1 is al van 'Zoetwater'" in str(plan.refused[0])


def test_two_lines_about_one_agreement_are_not_both_taken():
    head = ("uuid", "titel", "nr")
    plan = planned(read(("a1", "Drinkwater", ""), ("", "Zoetwater", "2.1"), head=head), ONE)
    assert [one.title for one in plan.changed] == ["Drinkwater"] and "eerdere regel" in str(plan.refused[0])


def test_the_export_is_read_back_as_the_same():
    odd = replace(ONE, uuid="a2", number="10.1", title='=1+1; "x"', text="een\ntwee", departments=(), kind="")
    text = agreements_csv([odd, ONE], OBJECTS).decode("utf-8-sig")
    head, *rows = csv.reader(io.StringIO(text, newline=""), delimiter=";")
    assert tuple(head) == COLUMNS and rows[0][1] == "2.1"
    plan = planned(read_table(head, [Row(2 + place, tuple(row)) for place, row in enumerate(rows)], OBJECTS))
    assert set(plan.added) == {ONE, odd} and not plan.remarks
    assert agreement_rows([ONE], OBJECTS)[0]["objectnamen"] == "Woonwijk"


def test_numbers_stand_as_in_an_arrangement():
    found = in_order([Agreement(number, "x", number) for number in ("", "2.10", "10", "2.9", "2.9a")])
    assert [one.number for one in found] == ["2.9", "2.9a", "2.10", "10", ""]


# -- years ----------------------------------------------------------------------------------------


def test_added_changed_ended_and_the_same_with_old_and_new_values():
    earlier = [ONE, Agreement("b", "Wonen", "3"), Agreement("c", "Weg", "4")]
    now = [replace(ONE, status="vastgesteld", object_uuids=("u3",)), Agreement("b", "Wonen", "3"),
           Agreement("d", "Haven", "5")]  # fmt: skip
    found = compare(earlier, now, OBJECTS, OBJECTS, "2025")
    assert [(one.kind, one.agreement.title) for one in found.changes] == [
        (CHANGED, "Zoetwater"), (SAME, "Wonen"), (ADDED, "Haven"), (ENDED, "Weg"),
    ]  # fmt: skip
    assert [(one.field, one.old, one.new) for one in found.changes[0].fields] == [
        ("Status", "Idee", "Vastgesteld"), ("Objecten", "Woonwijk", "Haven, west"),
    ]  # fmt: skip
    assert [row["verschil"] for row in change_rows(found)] == ["gewijzigd", "gewijzigd", "toegevoegd", "beëindigd"]
    assert found.sentence() == "Vergeleken met 2025: 1 nieuw, 1 gewijzigd, 1 beëindigd, 1 gelijk."


def test_without_identifiers_in_common_titles_go_before_numbers():
    earlier = [Agreement("a", "Zoetwater en drinkwater", "2.1"), Agreement("b", "Wonen", "2.2")]
    now = [Agreement("x", "Wonen", "2.1"), Agreement("y", "Natuur", "2.2")]
    found = {one.agreement.title: one for one in compare(earlier, now, {}, {}, "").changes}
    assert found["Wonen"].kind == CHANGED and found["Wonen"].fields[0].old == "2.2"
    assert found["Natuur"].kind == ADDED and found["Zoetwater en drinkwater"].kind == ENDED


def test_a_title_that_was_reworded_under_its_number_is_the_same_agreement():
    old, new = Agreement("a", "Realisatie woningbouw", "5.1"), Agreement("b", "Realisatie van woningbouw", "5.1")
    found = compare([old], [new], {}, {}, "")
    assert [one.kind for one in found.changes] == [CHANGED]


def test_order_of_departments_and_new_names_of_objects_are_no_change():
    now = replace(ONE, departments=("VRO", "IenW"))
    assert compare([ONE], [now], {"u1": "Wijk"}, {"u1": "Buurt"}, "").changes[0].kind == SAME


# -- annex ----------------------------------------------------------------------------------------


def annex(*agreements, comparison=None):
    item = ProposalObject("u1", "Woonwijk & Co", shapely.box(0, 0, 1000, 1000), AREA, "woningbouw")
    return AnnexInput(ProposalHeader("p", "Proef <1>", "PV25"), "2026-11-26", agreements, {"u1": item}, {"": "Basis"},
                      comparison)  # fmt: skip


def test_the_annex_tells_every_agreement_with_its_places_and_a_map():
    lost = Agreement("a9", "Verdwenen", "9", object_uuids=("weg",))
    document = compose(annex(lost, ONE))
    titles = [block.text for block in document.blocks if isinstance(block, Heading)]
    assert titles == ["Overzicht", "De afspraken", "2.1 Zoetwater", "9 Verdwenen", "Verantwoording"]
    assert any(isinstance(block, Contents) for block in document.blocks)
    pictures = [block for block in document.blocks if isinstance(block, Picture)]
    assert [one.key for one in pictures] == [one.key for one in wishes(annex(lost, ONE))] == ["kaart-afspraak-a1"]
    assert [block.title for block in document.blocks if isinstance(block, Note)] == ["Verbroken koppeling"]
    table = next(block for block in document.blocks if isinstance(block, Table) and "Objecten bij" in block.title)
    assert [cell[0].text for cell in table.rows[0]] == ["Woonwijk & Co", "Woningbouw", "Basis", "2030", "100 ha", "–"]


def test_changes_stand_in_the_annex():
    found = compare([ONE], [replace(ONE, title="Zoet water"), Agreement("n", "Nieuw")], OBJECTS, OBJECTS, "2025")
    document = compose(annex(*(one.new for one in found.changes if one.new), comparison=found))
    tables = {block.title: block for block in document.blocks if isinstance(block, Table)}
    changed = tables["Gewijzigd"].rows[0]
    assert [cell[0].text for cell in changed] == ["2.1 Zoet water", "Titel", "Zoetwater", "Zoet water"]
    assert tables["Toegevoegd"].rows[0][0][0].text == "Nieuw"


# -- text document --------------------------------------------------------------------------------


def test_the_text_document_is_a_sound_zip_of_sound_xml():
    document = compose(annex(replace(ONE, text="Regel \x01 een\nRegel <twee>")))
    data = to_odt(document, {"kaart-afspraak-a1": b"\x89PNG"})
    assert data == to_odt(document, {"kaart-afspraak-a1": b"\x89PNG"})
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert archive.read("mimetype") == b"application/vnd.oasis.opendocument.text"
        parts = {name: archive.read(name) for name in archive.namelist()}
    manifest = ElementTree.fromstring(parts["META-INF/manifest.xml"])
    listed = {one.get(f"{OFFICE % 'manifest'}full-path") for one in manifest}
    assert listed == {"/", *parts} - {"mimetype", "META-INF/manifest.xml"}
    content = ElementTree.fromstring(parts["content.xml"])
    ElementTree.fromstring(parts["meta.xml"])
    images = [one.get("{http://www.w3.org/1999/xlink}href") for one in content.iter(f"{OFFICE % 'drawing'}image")]
    assert images == ["Pictures/0001.png"] and "Regel <twee>" in "".join(content.itertext())


def test_every_style_and_every_place_that_the_text_names_exists():
    found = compare([ONE], [replace(ONE, title="Zoet water")], OBJECTS, OBJECTS, "2025")
    data = to_odt(compose(annex(replace(ONE, title="Zoet water"), comparison=found)), {"kaart-afspraak-a1": b"x"})
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        content, styles = (ElementTree.fromstring(archive.read(f"{name}.xml")) for name in ("content", "styles"))
    name = f"{OFFICE % 'style'}name"
    known = {one.get(name) for tree in (content, styles) for one in tree.iter(f"{OFFICE % 'style'}style")}
    used = {value for one in content.iter() for key, value in one.attrib.items() if key.endswith("}style-name")}
    assert used and used <= known
    marks = {one.get(f"{OFFICE % 'text'}name") for one in content.iter(f"{OFFICE % 'text'}bookmark-start")}
    pages = [one.get(f"{OFFICE % 'text'}ref-name") for one in content.iter(f"{OFFICE % 'text'}bookmark-ref")]
    links = {one.get("{http://www.w3.org/1999/xlink}href")[1:] for one in content.iter(f"{OFFICE % 'text'}a")}
    assert len(pages) == 5 and set(pages) <= marks and links <= marks
    assert all(parent.get(f"{OFFICE % 'style'}parent-style-name") in (None, *known) for parent in styles.iter())
