"""pycsw with the manners of the national register. Runs in .venv-servers."""

import os
import re
from pathlib import Path
from typing import Callable
from urllib.parse import parse_qsl, urlencode

NAMES = ("type", "subject", "operateson", "identifier", "anytext", "title", "organisationname")


def application(configuration: Path) -> Callable:
    """The WSGI application; fills the database with the records beside the configuration."""
    from pycsw.core import admin
    from pycsw.core.config import StaticContext

    folder, os.environ["PYCSW_CONFIG"] = configuration.parent, str(configuration)
    database = f"sqlite:///{folder}/records.db"
    admin.setup_db(database, "records", str(folder))
    admin.load_records(StaticContext(), database, "records", str(folder / "records"))
    from pycsw.wsgi import application as pycsw

    def answer(environ, start_response):
        query = [(name, _understood(name, value)) for name, value in parse_qsl(environ.get("QUERY_STRING", ""), True)]
        environ["QUERY_STRING"] = urlencode(query)
        return pycsw(environ, start_response)

    return answer


def _understood(name: str, value: str) -> str:
    """The question as pycsw understands it: the national register knows names without a prefix, and looks for a
    keyword among all keywords, where pycsw compares with the whole list."""
    if name.lower() != "constraint":
        return value
    value = re.sub(r"\b(Subject|OperatesOn)\s*=\s*'([^']*)'", r"\1 LIKE '%\2%'", value, flags=re.IGNORECASE)
    return re.sub(rf"(?<![\w:'%])({'|'.join(NAMES)})(?=\s*(?:=|LIKE))", _prefixed, value, flags=re.IGNORECASE)


def _prefixed(found: "re.Match") -> str:
    known = {"type": "Type", "subject": "Subject", "operateson": "OperatesOn", "identifier": "Identifier",
             "anytext": "AnyText", "title": "Title", "organisationname": "OrganisationName"}  # fmt: skip
    return f"apiso:{known[found[1].lower()]}"
