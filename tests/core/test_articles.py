"""From the legal basis of a rule to the article on the web."""

import pytest

from novex_plugin.core.articles import article_links
from novex_plugin.core.checks.rule_files import load_rules

BKL = "https://wetten.overheid.nl/jci1.3:c:BWBR0041313&artikel="


def titles(basis):
    return [link.title for link in article_links(basis)]


@pytest.mark.parametrize(("basis", "wanted"), [
    ("Bkl 5.38 lid 1", ["Bkl 5.38"]),
    ("Bkl 5.150 lid 5, 5.155 lid 1b-2; bijlage XIV E", ["Bkl 5.150", "Bkl 5.155"]),
    ("Bkl 5.161ba-5.161bc", ["Bkl 5.161ba", "Bkl 5.161bc"]),
    ("LIB Schiphol 2.2.1d", ["LIB Schiphol 2.2.1d"]),
    ("LIB Schiphol 2.2.2, 2.2.2a", ["LIB Schiphol 2.2.2", "LIB Schiphol 2.2.2a"]),
    ("Omgevingswet 16.53c; Bkl 8.74b", ["Omgevingswet 16.53c", "Bkl 8.74b"]),
    ("Bkl 5.160-5.161 (breedten: Barro 2.1.2)", ["Bkl 5.160", "Bkl 5.161"]),
    ("Ontwerp NPRD 23-5-2025", []),
    ("Kamerbrief 22.4", []),
    ("", []),
])  # fmt: skip
def test_articles_are_found_in_the_words_of_the_rules(basis, wanted):
    assert titles(basis) == wanted


def test_the_address_names_act_and_article():
    (link,) = article_links("Bkl 5.38 lid 1")
    assert link.url == BKL + "5.38"


def test_an_act_without_an_article_leads_to_the_whole_act():
    (link,) = article_links("Omgevingswet, hoofdstuk 2")
    assert link.url == "https://wetten.overheid.nl/BWBR0037885"


def test_every_rule_on_these_acts_has_a_link():
    named = [rule for rule in load_rules() if rule.legal_basis.startswith(("Bkl", "LIB Schiphol", "Omgevingswet"))]
    assert len(named) >= 50
    assert [rule.code for rule in named if not article_links(rule.legal_basis)] == []
    assert all(link.url.startswith("https://") and "{" not in link.url
               for rule in named for link in article_links(rule.legal_basis))  # fmt: skip
