"""Addresses of databases, as people type them."""

import pytest

from novex_plugin.core.database import Address, url_address
from novex_plugin.core.errors import NovexError


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("postgresql://ik@server/nl", Address("postgresql://ik@server/nl", "eigen")),
        (" postgres://server:5433/nl?schema=deel&sslmode=require ",
         Address("postgresql://server:5433/nl?sslmode=require", "deel")),
        ("postgresql://?service=provincie", Address("postgresql://?service=provincie", "eigen")),
    ],
)  # fmt: skip
def test_a_schema_is_taken_out_of_the_address(text, found):
    assert url_address(text, "eigen") == found


@pytest.mark.parametrize("text", ["", "zomaar een tekst", "postgresql://server", "https://server/nl",
                                  "postgresql://[::1/nl", "postgresql://server]/nl"])  # fmt: skip
def test_what_names_no_database_is_refused_with_an_example(text):
    with pytest.raises(NovexError, match="noemt geen database") as caught:
        url_address(text, "eigen")
    assert "postgresql://gebruiker@server/database" in caught.value.hint
