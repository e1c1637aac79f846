"""PLACEHOLDER until the sentence maker is merged."""

from typing import Tuple

from .rules import Rule


def describe(rule: Rule) -> Tuple[Tuple[str, str], ...]:
    return (("Grondslag", rule.legal_basis), ("Toelichting", rule.explanation))
