"""Every fault of a service, end to end against real servers: what is said, what stays, and that it passes.

A test loads the layers of the rows of one fault together with a layer that nothing is the matter with.
"""

import re
import sqlite3
from contextlib import closing

import pytest

from novex_plugin.adapters.basisset_load import accept
from novex_plugin.core.services.loading import LOADED, Order
from tests.servers.fault_table import ROWS, groups
from tests.servers.fault_world import (
    BYSTANDER,
    Firsts,
    count_of,
    doctor,
    features_in,
    layer_of,
    prints,
    registry_at,
)
from tests.servers.loading import PROVINCE, layers, network, no_register, run
from tools.services.proxy import Proxy, closed_address

GROUPS = groups(ROWS)


@pytest.fixture(scope="module")
def firsts(servers, tmp_path_factory):
    return Firsts(servers, tmp_path_factory.mktemp("eersten"))


@pytest.fixture(scope="module")
def door(servers):
    """One proxy for all these tests: every test clears it."""
    made = Proxy(servers.base)
    yield made
    made.close()


@pytest.mark.parametrize("rows", GROUPS, ids=[f"{rows[0].about} {n}" for n, rows in enumerate(GROUPS, 1)])
def test_a_fault(rows, servers, door, firsts, tmp_path):
    one = rows[0]
    library = firsts.library(rows, tmp_path / "bibliotheek")
    first = library.current(PROVINCE)
    whole = prints(first.path)
    where = registry_at(door.base) if one.register else no_register()
    asked = network(one.attempts, one.stall_s)
    base = closed_address() if one.dead else door.base

    door.clear()
    door.forget()
    door.add(*(fault for row in rows for fault in row.faults))
    struck = {row: layer_of(row.layer, base) for row in rows}
    _plan, result = run(Order(PROVINCE, (*layers(servers.base, BYSTANDER), *struck.values())), library, where, asked)
    check_struck(rows, door)
    findings = {row: doctor(layer, where, first, asked) for row, layer in struck.items()}

    assert result.board.news[BYSTANDER].state == LOADED, "one failure stops no other"
    for row, layer in struck.items():
        check_words(row, layer, base, result, findings[row])
        check_files(row, layer, library, first)
    check_intact(library, first, whole, [layer for row, layer in struck.items() if row.state != "mislukt"], servers)
    assert result.snapshot is None, "a later snapshot waits for the user"

    door.clear()
    cured = [layer_of(row.layer, door.base) for row in rows]
    _plan, again = run(Order(PROVINCE, (*layers(servers.base, BYSTANDER), *cured)), library, no_register(), network())
    assert {item.state for item in again.board.news.values()} == {LOADED}, again.board.news
    check_intact(library, first, whole, [], servers)
    second = accept(library, PROVINCE)
    for layer in cured:
        assert features_in(second, key_of(layer)) == count_of(servers, layer)


def test_the_page_for_users_tells_of_the_same_faults(repo_root):
    page = (repo_root / "docs" / "diensten.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| ([^|]+?) \|", page, re.MULTILINE)
    assert told == ["wat er misgaat", *dict.fromkeys(row.about for row in ROWS)]


def check_struck(rows, door):
    """Every fault of these rows really came into play."""
    for fault in (fault for row in rows for fault in row.faults):
        asked = door.requests(fault.where)
        assert any(type(fault).__name__ in item["faults"] for item in asked), fault


def key_of(layer):
    return layer.check_layers[0] if layer.check_layers else layer.code


def check_words(row, layer, base, result, found):
    """The board and the doctor say what the table says; a failure names the layer and the server."""
    values = {"layer": re.escape(layer.name), "host": re.escape(base.partition("//")[2])}
    news = result.board.news[layer.code]
    said = " ".join([news.text, *(text for _level, text in result.messages if layer.name in text)])
    assert (row.layer, news.state, found.state) == (row.layer, row.state, row.doctor), (said, found.message)
    assert re.search(filled(row.says, values), said), said
    advice = f"{found.message} {found.proposal}"
    assert re.search(filled(row.doctor_says, values), advice), advice
    assert layer.name in found.message
    if row.state != LOADED:
        assert layer.name in said and base.partition("//")[2] in said, said
        assert (f"versie van {result_date(news.text)} blijft in gebruik" in said) == (row.state == "bewaard"), said
    else:
        assert row.says or not said, said
    change = next((item for item in result.change.layers if item.key == key_of(layer)), None)
    assert change is None or re.search(row.change, change.summary()), change.summary()
    assert bool(row.change) <= (change is not None and change.suspicious)


def filled(pattern, values):
    """A pattern of the table with the names of this run; its other braces stay."""
    return re.sub(r"\{(layer|host)\}", lambda found: values[found[1]], pattern)


def result_date(text):
    found = re.search(r"versie van (\d{4}-\d\d-\d\d)", text)
    return found[1] if found else "?"


def check_files(row, layer, library, first):
    """Under the name of a layer stands a whole file or none: what came in, or what the earlier snapshot has."""
    place = library.root / PROVINCE / "bezig" / "bronnen" / f"{layer.code}.gpkg"
    earlier = first.path / "bronnen" / place.name
    if row.state == "mislukt":
        assert not place.exists()
        return
    if row.state == "bewaard":
        assert place.read_bytes() == earlier.read_bytes()
    with closing(sqlite3.connect(f"file:{place}?mode=ro", uri=True)) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert not place.with_name(place.name + "-wal").exists()


def check_intact(library, first, whole, known, servers):
    """The earlier snapshot: still the current one, byte for byte, and it opens."""
    assert library.current(PROVINCE) == first
    assert prints(first.path) == whole
    for layer in known:
        assert features_in(first, key_of(layer)) == count_of(servers, layer)
