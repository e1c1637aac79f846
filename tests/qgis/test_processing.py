"""The Processing provider: every algorithm is there, explains itself and refuses bad input."""

from pathlib import Path
from types import SimpleNamespace

import pytest
import shapely
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.model.records import AREA, ProposalHeader, ProposalObject, Variant
from novex_plugin.processing.base import FeedbackProgress, NovexAlgorithm
from novex_plugin.processing.help import to_html
from novex_plugin.processing.provider import NovexProvider

IDS = {
    "nieuw_voorstel", "haal_basisset", "laad_basisset", "dokter", "leg_uit", "importeer", "neem_over", "knip_bij",
    "toets", "toetsrapport", "schuurpunten", "totalen", "kaartbeelden", "schetsboek", "pakket", "valideer", "variant",
    "buren", "dekking", "indicatoren", "vergelijk", "verschil", "consensus", "optellen", "publiceer", "doelen",
    "modelbestanden", "uitwisselformaten", "verhaal", "plaat", "afspraken", "lees_pakket", "beoordeel",
    "bewaar_stand", "verschil_standen", "metadata", "doorsnede", "landelijk_blad",
}  # fmt: skip


@pytest.fixture
def provider(qgis_processing):
    made = NovexProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture
def proposal(tmp_path) -> Path:
    """Two overlapping housing areas of 1 ha in the basis, and a solar field in variant A from 2050."""
    file = create_proposal(
        tmp_path / "voorstel.gpkg", ProposalHeader("11", "Proef", "PV25"), [Variant("A", "Meer zon")]
    )
    x, y = 190_000, 440_000
    file.write_objects(
        [
            ProposalObject("u1", "Wijk", shapely.box(x, y, x + 100, y + 100), AREA, "woningbouw", quantity=100.0),
            ProposalObject("u2", "Buurt", shapely.box(x + 50, y, x + 150, y + 100), AREA, "woningbouw"),
            ProposalObject("u3", "Zon", shapely.box(x, y, x + 300, y + 100), AREA, "zonneveld", "2", "2050", "A"),
        ]
    )
    return file.path


def run(name: str, parameters: dict, feedback=None):
    import processing

    return processing.run(f"novex:{name}", parameters, feedback=feedback)


def test_every_step_of_the_work_has_an_algorithm(provider):
    assert {algorithm.name() for algorithm in provider.algorithms()} == IDS
    assert (provider.id(), provider.name()) == ("novex", "NOVEX")


@pytest.mark.parametrize("name", sorted(IDS))
def test_an_algorithm_is_dutch_grouped_documented_and_can_be_copied(provider, name):
    algorithm = provider.algorithm(name)
    copy = algorithm.create()
    assert copy.name() == name and copy is not algorithm
    assert algorithm.displayName() != name
    assert algorithm.group() in {"Voorstel", "Basisset", "Toetsen", "Doelbereik", "Uitvoer"}
    assert "novex" in algorithm.tags()
    assert not algorithm.icon().pixmap(24, 24).isNull()
    help_text = algorithm.shortHelpString()
    assert help_text.startswith("<p>") and "**" not in help_text and "`" not in help_text


def test_help_knows_paragraphs_lists_bold_and_code_and_escapes_the_rest():
    assert to_html("Een **kort**\nverhaal & meer.\n\n- `A=1`\n- a < b\n") == (
        "<p>Een <b>kort</b> verhaal &amp; meer.</p>\n<ul><li><code>A=1</code></li><li>a &lt; b</li></ul>"
    )


@pytest.mark.parametrize("name", sorted(IDS))
def test_every_parameter_and_output_has_a_name_and_a_dutch_label(provider, name):
    algorithm = provider.algorithm(name)
    for definition in algorithm.parameterDefinitions():
        assert definition.name() == definition.name().upper()
        assert definition.description() and definition.description() != definition.name()
    assert algorithm.outputDefinitions()


def test_only_layouts_projects_and_edits_of_layers_need_the_main_thread(provider):
    flag = QgsProcessingAlgorithm.Flag.FlagNoThreading
    found = {a.name() for a in provider.algorithms() if a.flags() & flag}
    assert found == {"kaartbeelden", "landelijk_blad", "dokter", "variant", "plaat", "publiceer"}


# -- totals


def test_totals_of_a_variant_come_out_as_numbers_table_and_report(provider, proposal, tmp_path):
    result = run(
        "totalen",
        {
            "VOORSTEL": str(proposal),
            "VARIANT": "A",
            "HORIZON": "2050",
            "TOTALEN": str(tmp_path / "totalen.csv"),
            "VERSLAG": str(tmp_path / "totalen.html"),
        },
    )
    assert (result["BRUTO_HA"], result["NETTO_HA"], result["MEERVOUDIG_HA"]) == pytest.approx((5.0, 3.0, 1.5))
    assert (result["ZOEKGEBIED_HA"], result["AANTAL_OBJECTEN"]) == (0.0, 3)
    table = Path(result["TOTALEN"]).read_bytes().decode("utf-8-sig")
    assert "PV25;Proef;0.1;A;2050;oppervlakte;totaal;;Totaal;ha;3;5;3;" in table
    page = Path(result["VERSLAG"]).read_text(encoding="utf-8")
    assert "Meer zon" in page and "niet af te leiden" in page


def test_totals_of_the_basis_in_2030_leave_the_variant_out(provider, proposal, tmp_path):
    result = run("totalen", {"VOORSTEL": str(proposal), "TOTALEN": str(tmp_path / "t.csv")})
    assert (result["BRUTO_HA"], result["NETTO_HA"], result["AANTAL_OBJECTEN"]) == pytest.approx((2.0, 1.5, 2))


def test_the_rural_area_makes_a_share_derivable(provider, proposal, tmp_path):
    open_proposal(proposal).write_objects(
        [ProposalObject("u4", "Hagen", shapely.box(0, 0, 100, 100), AREA, "groenblauwe_dooradering")]
    )
    target = tmp_path / "t.csv"
    run("totalen", {"VOORSTEL": str(proposal), "LANDELIJK_GEBIED_HA": 50.0, "TOTALEN": str(target)})
    line = next(row for row in target.read_text("utf-8-sig").splitlines() if "D-GBDA-2030" in row)
    assert ";% landelijk gebied;;;2;2;2;" in line


def test_an_unknown_variant_stops_with_message_and_hint(provider, proposal, tmp_path):
    target = tmp_path / "t.csv"
    with pytest.raises(QgsProcessingException) as caught:
        run("totalen", {"VOORSTEL": str(proposal), "VARIANT": "Z", "TOTALEN": str(target)})
    assert "Variant 'Z' bestaat niet" in str(caught.value) and "Kies een van de varianten" in str(caught.value)
    assert not target.exists()


def test_a_file_that_is_no_geopackage_stops_with_a_message(provider, tmp_path):
    wrong = tmp_path / "brief.gpkg"
    wrong.write_text("geen database", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"brief\.gpkg"):
        run("totalen", {"VOORSTEL": str(wrong), "TOTALEN": str(tmp_path / "t.csv")})


def test_a_folder_that_does_not_exist_stops_without_leaving_anything(provider, proposal, tmp_path):
    with pytest.raises(QgsProcessingException):
        run("totalen", {"VOORSTEL": str(proposal), "TOTALEN": "/proc/novex/totalen.csv"})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["voorstel.gpkg"]


# -- cancelling


class CancelAfter(QgsProcessingFeedback):
    """Presses the cancel button once some progress was reported."""

    def __init__(self, percent: float) -> None:
        super().__init__()
        self._percent = percent
        self.progressChanged.connect(self._look)

    def _look(self, progress: float) -> None:
        if progress >= self._percent:
            self.cancel()


@pytest.mark.parametrize("percent", [0.0, 30.0])
def test_a_cancelled_run_ends_quietly_and_writes_nothing(provider, proposal, tmp_path, percent):
    before = proposal.read_bytes()
    feedback = CancelAfter(percent)
    if percent == 0.0:
        feedback.cancel()
    result = run("totalen", {"VOORSTEL": str(proposal), "TOTALEN": str(tmp_path / "t.csv")}, feedback)
    assert "NETTO_HA" not in result
    assert feedback.isCanceled() and "Geannuleerd" in feedback.textLog()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["voorstel.gpkg"]
    assert proposal.read_bytes() == before


def test_progress_reaches_the_feedback_and_cancel_reaches_the_work():
    class Listening(QgsProcessingFeedback):
        def setProgressText(self, text):
            texts.append(text)

    texts: list = []
    feedback = Listening()
    progress = FeedbackProgress(feedback)
    progress.step(0.25, "Lezen")
    progress.step(0.3, "Lezen")
    progress.part(0.5, 1.0).step(0.5, "Schrijven")
    assert feedback.progress() == 75.0
    assert texts == ["Lezen", "Schrijven"]
    feedback.cancel()
    with pytest.raises(Cancelled):
        progress.step(0.9)


def test_an_error_keeps_its_hint_on_a_line_of_its_own():
    class Failing(NovexAlgorithm):
        def work(self, parameters, context, feedback, progress):
            raise NovexError("Er ging iets mis.", "Doe dit.")

    with pytest.raises(QgsProcessingException, match=r"^Er ging iets mis\.\nDoe dit\.$"):
        Failing().processAlgorithm({}, QgsProcessingContext(), QgsProcessingFeedback())


# -- parameters are refused before any work starts


def refusal(provider, name: str, parameters: dict) -> str:
    algorithm = provider.algorithm(name)
    accepted, message = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    return "" if accepted else message


@pytest.mark.parametrize("name", ["totalen", "toets", "kaartbeelden", "pakket", "valideer", "importeer"])
def test_a_proposal_that_does_not_exist_is_refused(provider, name, tmp_path):
    message = refusal(provider, name, {"VOORSTEL": str(tmp_path / "weg.gpkg")})
    assert "bestaat niet" in message and "weg.gpkg" in message


@pytest.mark.parametrize("name", ["toets", "kaartbeelden", "pakket"])
def test_a_basisset_that_does_not_exist_is_refused(provider, name, proposal, tmp_path):
    message = refusal(provider, name, {"VOORSTEL": str(proposal), "BASISSET": str(tmp_path / "weg.gpkg")})
    assert "Basisset" in message and "bestaat niet" in message


@pytest.mark.parametrize(
    "changes, words",
    [
        ({"TITEL": "  "}, "titel"),
        ({"PROVINCIE": "Atlantis"}, "PROVINCIE"),
        ({"VARIANTEN": ["A", "Een", "A", "Twee"]}, "Variant A komt twee keer voor"),
        ({"VARIANTEN": ["A", "Een", "B"]}, "een code en een naam"),
    ],
)
def test_a_new_proposal_refuses(provider, tmp_path, changes, words):
    good = {"TITEL": "Proef", "PROVINCIE": "Gelderland", "VOORSTEL": str(tmp_path / "nieuw.gpkg")}
    assert refusal(provider, "nieuw_voorstel", good) == ""
    assert words.lower() in refusal(provider, "nieuw_voorstel", {**good, **changes}).lower()


@pytest.mark.parametrize("both", [{}, {"MAP": "/tmp", "BESTAND": "/tmp/x.gpkg"}])
def test_a_basisset_comes_from_a_folder_or_a_file(provider, tmp_path, both):
    assert "map óf een bestand" in refusal(provider, "laad_basisset", {**both, "BASISSET": str(tmp_path / "b.gpkg")})


@pytest.mark.parametrize("text, words", [("{naam", "geen JSON"), ('["naam"]', "geef een object")])
def test_a_field_mapping_must_be_a_json_object(provider, proposal, text, words):
    assert words in refusal(provider, "importeer", {"VOORSTEL": str(proposal), "VELDEN": text})


def test_a_horizon_outside_the_list_is_refused(provider, proposal, tmp_path):
    parameters = {"VOORSTEL": str(proposal), "TOTALEN": str(tmp_path / "t.csv")}
    assert refusal(provider, "totalen", {**parameters, "HORIZON": "2050"}) == ""
    assert refusal(provider, "totalen", {**parameters, "HORIZON": "1999"}) != ""


# -- a new proposal


def test_a_new_proposal_is_made_with_its_variants(provider, tmp_path):
    made = run(
        "nieuw_voorstel",
        {
            "TITEL": "Ruimtelijk voorstel 'proef' – 🌳",
            "PROVINCIE": "Zeeland",
            "IJKMOMENT": "Contour voorstel",
            "ORGANISATIE": "Provincie",
            "VARIANTEN": ["A", "Compact", "B", ""],
            "VOORSTEL": str(tmp_path / "nieuw.gpkg"),
        },
    )
    proposal = open_proposal(made["VOORSTEL"])
    header = proposal.header()
    assert (header.title, header.province, header.milestone) == ("Ruimtelijk voorstel 'proef' – 🌳", "PV29", "IJK3")
    assert [(item.code, item.name) for item in proposal.variants()] == [("A", "Compact"), ("B", "B")]


def test_an_existing_proposal_is_kept_unless_told_otherwise(provider, proposal):
    before = proposal.read_bytes()
    parameters = {"TITEL": "Nieuw", "PROVINCIE": "Zeeland", "VOORSTEL": str(proposal)}
    with pytest.raises(QgsProcessingException):
        run("nieuw_voorstel", parameters)
    assert proposal.read_bytes() == before
    run("nieuw_voorstel", {**parameters, "OVERSCHRIJVEN": True})
    assert open_proposal(proposal).header().title == "Nieuw"


def test_names_in_a_report_are_escaped():
    from novex_plugin.processing.report import Report

    page = Report("<b>").table(["&"], [("<script>", 1234.5, None, 3)]).items(["a<b"]).html()
    assert "<script>" not in page and "&lt;script&gt;" in page
    assert "1.234" in page or "1.235" in page
    assert SimpleNamespace(page=page).page.count("<table>") == 1


# -- neighbouring provinces


def test_a_neighbour_is_read_reported_and_taken_away(provider, proposal, tmp_path):
    other = create_proposal(tmp_path / "buur.gpkg", ProposalHeader("22", "Utrecht samen", "PV26"))
    x, y = 190_200, 440_000
    other.write_objects(
        [
            ProposalObject("b1", "Molens", shapely.box(x, y, x + 100, y + 100), AREA, "windpark"),
            ProposalObject("b2", "Ver", shapely.box(x + 60_000, y, x + 60_100, y + 100), AREA, "windpark"),
            ProposalObject("u1", "Dubbel", shapely.box(x, y, x + 100, y + 100), AREA, "windpark"),
        ]
    )
    page = tmp_path / "buren.html"
    asked = {"VOORSTEL": str(proposal), "BUURVOORSTEL": str(other.path), "HORIZON": "2030", "VERSLAG": str(page)}
    result = run("buren", asked)
    assert (result["INGELEZEN"], result["TE_VER"], result["OVERGESLAGEN"]) == (1, 1, 1)
    text = page.read_text(encoding="utf-8")
    assert "Utrecht samen 0.1" in text and "Dubbel" in text
    assert [row["uuid"] for row in open_proposal(proposal).rows("buur_vlak")] == ["b1"]
    run("buren", {"VOORSTEL": str(proposal), "VERWIJDER": "pv26"})
    assert open_proposal(proposal).rows("buur_vlak") == []


@pytest.mark.parametrize(
    ("asked", "message"),
    [({}, "Geef een voorstel of pakket"), ({"VERWIJDER": "Utrecht"}, "Deze provinciecodes bestaan niet: UTRECHT")],
)
def test_neighbours_ask_for_something_to_do(provider, proposal, asked, message):
    with pytest.raises(QgsProcessingException, match=message):
        run("buren", {"VOORSTEL": str(proposal), **asked})
