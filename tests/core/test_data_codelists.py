"""The code lists and functions, as the rest of the plugin reads them."""

import itertools
import json
import math

import pytest

from novex_plugin.core.checks import outcomes, rules
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model import codelists
from novex_plugin.core.model.codelists import code_name, codelist, find_code, has_code, names
from novex_plugin.core.model.functions import function, functions, has_function
from novex_plugin.core.model.tables import read_table
from novex_plugin.paths import resources

CVD = {  # simulation of colour-blindness in linear RGB, severity 1 (Machado, Oliveira and Fernandes 2009)
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
}


def lab(colour: str, seen_as: str) -> tuple:
    """CIE L*a*b* of a colour as somebody with this kind of sight sees it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    seen = [min(1.0, max(0.0, sum(m * c for m, c in zip(row, linear)))) for row in CVD[seen_as]]
    to_xyz = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.9505, 1.0, 1.089)
    xyz = [sum(m * c for m, c in zip(row, seen)) / w for row, w in zip(to_xyz, white)]
    f = [v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in xyz]
    return 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])


def difference(one: str, other: str, seen_as: str) -> float:
    return math.dist(lab(one, seen_as), lab(other, seen_as))


def test_lists_that_the_exchange_model_needs_are_there():
    needed = {
        "functies", "doelen", "opgaven", "drempels", "programmas", "novex_gebieden", "provincies", "perspectief",
        "horizon", "ijkmoment", "herkomst", "concreetheid", "nauwkeurigheid", "laag", "rol_rijk", "status", "besluit",
        "escalatie", "afspraaksoort", "departement", "uitkomst", "structurerende_keuzes", "zwaarte", "rechtskracht",
    }  # fmt: skip
    assert needed <= set(names())


@pytest.mark.parametrize("name", names())
def test_every_list_has_codes_with_names(name):
    codes = codelist(name)
    assert codes
    assert all(code.code and code.name for code in codes)
    assert codelist(name) is codes, "read once"


@pytest.mark.parametrize(
    ("name", "count"),
    [("functies", 37), ("doelen", 19), ("programmas", 46), ("provincies", 13), ("novex_gebieden", 16)],
)
def test_lists_are_complete(name, count):
    assert len(codelist(name)) == count


def test_example_province_says_that_it_is_fictitious():
    assert "fictief" in code_name("provincies", "PV00")


def test_name_of_unknown_code_is_the_code_itself():
    assert code_name("horizon", "2030") != "2030"
    assert code_name("horizon", "2099") == "2099"
    assert find_code("horizon", "2099") is None
    assert has_code("horizon", "2050")
    assert not has_code("horizon", "")


def test_unknown_list_names_the_known_ones():
    with pytest.raises(NovexError, match="'kleuren' bestaat niet") as caught:
        codelist("kleuren")
    assert "functies" in caught.value.hint


def test_double_code_is_refused(tmp_path, monkeypatch):
    (tmp_path / "proef.csv").write_text("code,naam\na,Een\na,Twee\n", encoding="utf-8")
    monkeypatch.setattr(codelists, "resources", lambda *parts: tmp_path.joinpath(*parts[1:]))
    monkeypatch.setattr(codelists, "names", lambda: ("proef",))
    with pytest.raises(NovexError, match=r"proef\.csv: de code 'a' komt twee keer voor"):
        codelist.__wrapped__("proef")


def test_lists_agree_with_the_constants_in_the_code():
    assert [code.code for code in codelist("uitkomst")] == [item.code for item in outcomes.ORDER]
    assert [code.name for code in codelist("uitkomst")] == [item.label for item in outcomes.ORDER]
    assert tuple(code.code for code in codelist("zwaarte")) == rules.SEVERITIES
    assert tuple(code.code for code in codelist("rechtskracht")) == rules.LEGAL_FORCES


def test_functions_by_code():
    assert function("windpark").unit == "MW"
    assert has_function("bos")
    assert not has_function("kasteel")
    with pytest.raises(NovexError, match="'kasteel' bestaat niet"):
        function("kasteel")


def test_every_perspective_has_functions_of_every_shape():
    for perspective in ("1", "2", "3"):
        shapes = {shape for item in functions() if item.perspective == perspective for shape in item.geometries}
        assert shapes == {"vlak", "lijn", "punt"}


def test_seventeen_matrix_groups():
    assert len({item.matrix_group for item in functions() if item.matrix_group}) == 17


def test_goals_add_up_from_functions_and_units_that_exist():
    units = {code.code for code in codelist("eenheid")}
    for goal in codelist("doelen"):
        kind, _, what = goal.extra["telt_op_uit"].partition(":")
        if kind in ("oppervlakte", "aandeel"):
            assert has_function(what), goal.code
        elif kind == "hoeveelheid":
            assert what in units, goal.code


def test_a_function_accepts_every_unit_in_which_a_goal_counts_it():
    goals = {code.code: code.extra["telt_op_uit"] for code in codelist("doelen")}
    derivations = json.loads(resources("doelbereik", "afleiding.json").read_text(encoding="utf-8"))["doelen"]
    counted = [(goals[each["doel"]], name) for each in derivations if each["afleidbaar"] for name in each["functies"]]
    refused = [(unit, name) for unit, name in counted
               if unit.startswith("hoeveelheid:") and unit.split(":")[1] not in function(name).units]  # fmt: skip
    assert len(counted) > 10
    assert refused == []


def test_other_units_exist_and_are_no_repetition():
    units = {code.code for code in codelist("eenheid")}
    for item in functions():
        assert set(item.units) <= units, item.code
        assert len(set(item.units)) == len(item.units), item.code
    assert function("peilopzet_veenweide").units == ("ha", "kton CO2-eq")


def test_colours_are_distinct():
    colours = [item.colour for item in functions()]
    assert len(set(colours)) == len(colours)


@pytest.mark.parametrize("seen_as", sorted(CVD))
@pytest.mark.parametrize("perspective", ["1", "2", "3", "overkoepelend"])
def test_functions_on_one_sheet_look_different(perspective, seen_as):
    """A sheet shows one perspective. 2.3 is what the eye just sees side by side; a map asks for more."""
    least = 10.0 if seen_as == "normal" else 5.0
    items = [item for item in functions() if item.perspective == perspective]
    close = [
        (one.code, other.code, round(difference(one.colour, other.colour, seen_as), 1))
        for one, other in itertools.combinations(items, 2)
        if difference(one.colour, other.colour, seen_as) < least
    ]
    assert close == []


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("code,naam\na,\n", "regel 2: de kolom 'naam' is leeg"),
        ("code\na\n", "regel 2: de kolom 'naam' is leeg of ontbreekt"),
        ("code,naam\na,Een, en twee\n", "regel 2 heeft een ander aantal kolommen"),
        ("code,naam\na\n", "regel 2 heeft een ander aantal kolommen"),
        ('code,naam\na,"Een\n', "geen geldige CSV"),
    ],
)
def test_broken_table_says_where(tmp_path, content, message):
    path = tmp_path / "lijst.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(NovexError, match=message) as caught:
        read_table(path, ("code", "naam"))
    assert caught.value.message.startswith("lijst.csv")
    assert str(path) in caught.value.hint


def test_table_in_another_encoding_and_missing_table(tmp_path):
    path = tmp_path / "lijst.csv"
    path.write_bytes("code,naam\na,Initiëren\n".encode("latin-1"))
    with pytest.raises(NovexError, match="niet in UTF-8"):
        read_table(path)
    with pytest.raises(NovexError, match="ontbreekt"):
        read_table(tmp_path / "weg.csv")


def test_spreadsheet_byte_order_mark_is_read(tmp_path):
    path = tmp_path / "lijst.csv"
    path.write_text("code,naam\na,Een\n", encoding="utf-8-sig")
    assert read_table(path, ("code",)) == [{"code": "a", "naam": "Een"}]
