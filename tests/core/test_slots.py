"""Findings without a dictionary each: less memory, and otherwise what a dataclass is."""

import copy
import pickle
from dataclasses import FrozenInstanceError, fields, replace

import pytest

from novex_plugin.core.model.records import Finding

FINDING = Finding("sleutel", "u", "Noordrand", "A", "2030", "regel", "R-1", "HARD", "Titel", evidence=("aerius",))


def test_no_dictionary_and_all_fields():
    assert not hasattr(FINDING, "__dict__")
    assert Finding.__slots__ == tuple(item.name for item in fields(Finding))
    assert (FINDING.explanation, FINDING.overlap_m2, FINDING.limit_height_m) == ("", 0.0, None)


def test_it_is_still_a_frozen_dataclass():
    other = replace(FINDING, outcome="CONDITIONAL")
    assert (other.outcome, other.evidence, FINDING.outcome) == ("CONDITIONAL", ("aerius",), "HARD")
    assert other != FINDING and replace(other, outcome="HARD") == FINDING
    assert hash(replace(other, outcome="HARD")) == hash(FINDING)
    with pytest.raises(FrozenInstanceError):
        FINDING.outcome = "HARD"
    assert "sleutel" in repr(FINDING) and repr(FINDING).startswith("Finding(")


def test_it_travels():
    for twin in (copy.copy(FINDING), copy.deepcopy(FINDING), pickle.loads(pickle.dumps(FINDING))):
        assert twin == FINDING and type(twin) is Finding
