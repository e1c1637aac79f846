"""Statements that make a proposal complete in the eyes of apply or explain."""

from novex_plugin.core.catalogue.explain import official_layers
from novex_plugin.core.model.annexes import Explanation

REASON = "De proefprovincie is verzonnen; deze laag heeft hier geen gegevens."


def explain_all(proposal, *, but=()):
    """Explain every official layer of a proposal file; codes in ``but`` stay open."""
    proposal.save_explanations(
        [Explanation(layer.code, False, REASON) for layer in official_layers() if layer.code not in but]
    )
