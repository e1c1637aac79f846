"""pycsw with the manners of the national register. Runs in .venv-servers.

pycsw 2.6 reads only the simplest CQL: no brackets, no AND beside OR, no names without a prefix. The register takes all
that, and looks for a keyword among the keywords of a record, with regard to case. So the question is read here and
handed to pycsw as the OGC filter that it means.
"""

import os
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Callable, List

from lxml import etree

OGC = "http://www.opengis.net/ogc"
NAMES = {"type": "apiso:Type", "subject": "apiso:Subject", "operateson": "apiso:OperatesOn", "title": "apiso:Title",
         "identifier": "apiso:Identifier", "anytext": "csw:AnyText",
         "organisationname": "apiso:OrganisationName"}  # fmt: skip
LISTS = ("apiso:Subject", "apiso:OperatesOn")  # kept as one text by pycsw
TOKEN = re.compile(r"\s*('(?:[^']|'')*'|\(|\)|<>|=|[\w:.]+)")


def application(configuration: Path) -> Callable:
    """The WSGI application; fills the database with the records beside the configuration."""
    from pycsw.core import admin
    from pycsw.core.config import StaticContext
    from pycsw.ogc.csw import csw2
    from sqlalchemy import event
    from sqlalchemy.engine import Engine

    folder, os.environ["PYCSW_CONFIG"] = configuration.parent, str(configuration)
    database = f"sqlite:///{folder}/records.db"
    event.listen(Engine, "connect", _settings)
    admin.setup_db(database, "records", str(folder))
    admin.load_records(StaticContext(), database, "records", str(folder / "records"))
    _couple(folder)
    csw2.cql2fes = lambda cql, _namespaces, fes_version="1.0": filter_of(cql)
    from pycsw.wsgi import application as pycsw

    def answer(environ, start_response):
        if "version=" not in environ.get("QUERY_STRING", "").lower():  # pycsw would answer in version 3
            environ["QUERY_STRING"] = f"{environ.get('QUERY_STRING', '')}&version=2.0.2"
        return pycsw(environ, start_response)

    return answer


def _settings(connection: sqlite3.Connection, _record) -> None:
    """Keywords with regard to case; and no waiting for the disk, the database does not outlive the servers."""
    connection.execute("PRAGMA case_sensitive_like = ON")
    connection.execute("PRAGMA synchronous = OFF")


def _couple(folder: Path) -> None:
    """Note with each service which dataset it works on: pycsw has a column for that, but does not fill it."""
    with closing(sqlite3.connect(folder / "records.db")) as source, source:
        for identifier, text in source.execute("SELECT identifier, xml FROM records WHERE type = 'service'").fetchall():
            dataset = re.search(r'uuidref="([^"]+)"', text if isinstance(text, str) else text.decode())[1]
            source.execute("UPDATE records SET operateson = ? WHERE identifier = ?", (dataset, identifier))


def filter_of(cql: str) -> etree._Element:
    """The OGC filter that a CQL text means. Raises ValueError for what it cannot read."""
    tokens = TOKEN.findall(cql)
    if "".join(tokens) != re.sub(r"\s+(?=(?:[^']*'[^']*')*[^']*$)", "", cql):
        raise ValueError(f"not readable: {cql}")
    root = etree.Element(f"{{{OGC}}}Filter", nsmap={"ogc": OGC})
    root.append(_either(tokens))
    if tokens:
        raise ValueError(f"superfluous: {tokens}")
    return root


def _either(tokens: List[str]) -> etree._Element:
    return _joined(tokens, "OR", lambda rest: _joined(rest, "AND", _condition))


def _joined(tokens: List[str], word: str, part: Callable) -> etree._Element:
    found = [part(tokens)]
    while tokens and tokens[0].upper() == word:
        tokens.pop(0)
        found.append(part(tokens))
    if len(found) == 1:
        return found[0]
    joined = etree.Element(f"{{{OGC}}}{word.capitalize()}")
    joined.extend(found)
    return joined


def _condition(tokens: List[str]) -> etree._Element:
    name = tokens.pop(0)
    if name == "(":
        inner = _either(tokens)
        if tokens.pop(0) != ")":
            raise ValueError("a bracket is not closed")
        return inner
    operator, literal = tokens.pop(0).upper(), tokens.pop(0)[1:-1].replace("''", "'")
    queryable = NAMES.get(name.lower(), name)
    if operator == "=" and queryable in LISTS:
        operator, literal = "LIKE", f"%{literal}%"
    kind = {"=": "PropertyIsEqualTo", "LIKE": "PropertyIsLike", "<>": "PropertyIsNotEqualTo"}[operator]
    element = etree.Element(f"{{{OGC}}}{kind}")
    etree.SubElement(element, f"{{{OGC}}}PropertyName").text = queryable
    etree.SubElement(element, f"{{{OGC}}}Literal").text = literal
    return element
