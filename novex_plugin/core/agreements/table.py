"""A table of agreements as somebody keeps it in a spreadsheet, read line by line.

Columns are known by what people call them, codes also by their names. A line that cannot be read is left out with its
number and the reason; the others come in.
"""

import re
from dataclasses import dataclass
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from ..errors import NovexError
from ..exchange.rows import suggestion
from ..model.codelists import codelist
from ..model.schema import Field, schema
from ..texts import tr
from .words import DEPARTMENTS, TABLE, field_name

OBJECTS = "objecten"
IGNORED = "objectnamen"  # written beside the identifiers for who reads along
HEADS = {
    "uuid": ("uuid", "kenmerk", "kenmerk (uuid)"),
    "nummer": ("nummer", "nr", "nr.", "no", "volgnummer"),
    "titel": ("titel", "afspraak", "naam", "onderwerp", "title"),
    "soort": ("soort", "soort afspraak", "type", "afspraaksoort"),
    "departementen": ("departementen", "departement", "ministeries", "ministerie"),
    "partijen": ("partijen", "partij", "partners", "overige partijen", "betrokken partijen"),
    "tekst": ("tekst", "afspraaktekst", "omschrijving", "toelichting", "inhoud"),
    "status": ("status", "stand"),
    OBJECTS: (OBJECTS, "object", "object_uuid", "object_uuids"),
    IGNORED: (IGNORED,),
}
ATTRIBUTES = {
    "uuid": "uuid", "nummer": "number", "titel": "title", "soort": "kind", "departementen": "departments",
    "partijen": "parties", "tekst": "text", "status": "status", OBJECTS: "object_uuids",
}  # fmt: skip
ALL = "alle"  # how arrangements say that every department takes part
_FORMULA_GUARD = re.compile(r"^'(?=[=+\-@\t\r])")  # put there by our own export
_APART = re.compile(r"[;|\n]")
_MONTHS = "jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec"
_DATE = re.compile(rf"\d{{4}}[-/]\d\d[-/]\d\d.*|\d{{1,2}}-({_MONTHS})(-\d+)?", re.IGNORECASE)


@dataclass(frozen=True)
class Row:
    """One line of the table; ``line`` is its number as a spreadsheet counts, the head being 1."""

    line: int
    cells: Tuple[str, ...]


@dataclass(frozen=True)
class Remark:
    """Something about a line. ``refused``: the line was left out."""

    line: int
    text: str
    refused: bool = False

    def __str__(self) -> str:
        return tr("Regel {line}: {text}").format(line=self.line, text=self.text)


@dataclass(frozen=True)
class Line:
    """What a line says, by attribute of :class:`Agreement`; only cells that are filled."""

    line: int
    values: Mapping[str, Any]


@dataclass(frozen=True)
class Reading:
    lines: Tuple[Line, ...]
    remarks: Tuple[Remark, ...]

    @property
    def refused(self) -> Tuple[Remark, ...]:
        return tuple(one for one in self.remarks if one.refused)


class _Refused(Exception):  # noqa: N818 - a reason to leave one line out, not an error of ours
    pass


def read_table(head: Sequence[str], rows: Iterable[Row], objects: Mapping[str, str]) -> Reading:
    """The agreements of a table. ``objects``: names by uuid, to find the links.

    Raises NovexError when the head has no column for titles or names a column twice.
    """
    places, remarks = _columns(head)
    reader = _Reader(places, objects)
    lines = [found for row in rows if any(cell.strip() for cell in row.cells) for found in [reader.line(row)] if found]
    return Reading(tuple(lines), (*remarks, *reader.remarks))


def _columns(head: Sequence[str]) -> Tuple[Dict[str, int], List[Remark]]:
    known = {word: column for column, words in HEADS.items() for word in words}
    places: Dict[str, int] = {}
    remarks = []
    for place, text in enumerate(head):
        column = known.get(" ".join(text.casefold().split()))
        if column is None:
            if text.strip():
                remarks.append(Remark(1, tr("kolom '{name}' is niet gelezen.").format(name=text.strip())))
        elif column in places:
            message = tr("Er zijn twee kolommen voor {field}: '{first}' en '{second}'.")
            raise NovexError(
                message.format(field=field_name(column), first=head[places[column]], second=text),
                tr("Verwijder er een, of geef haar een andere naam."),
            )
        else:
            places[column] = place
    if "titel" not in places:
        known_heads = "nummer, titel, soort, departementen, partijen, tekst, status, objecten"
        raise NovexError(
            tr("De tabel heeft geen kolom voor de titel van een afspraak."),
            tr("Zet in de eerste regel de namen van de kolommen: {names}.").format(names=known_heads),
        )
    return places, remarks


class _Reader:
    """Keeps what earlier lines said, to find doubles."""

    def __init__(self, places: Mapping[str, int], objects: Mapping[str, str]) -> None:
        self._places, self._objects = places, objects
        self._by_name: Dict[str, List[str]] = {}
        for uuid, name in objects.items():
            self._by_name.setdefault(name.casefold().strip(), []).append(uuid)
        self._fields = {field.name: field for field in schema().table(TABLE).fields}
        self._seen: Dict[Tuple[str, str], int] = {}
        self.remarks: List[Remark] = []

    def line(self, row: Row) -> Optional[Line]:
        try:
            values = self._values(row)
            self._refuse_double(row.line, values)
        except _Refused as reason:
            self.remarks.append(Remark(row.line, str(reason), refused=True))
            return None
        return Line(row.line, values)

    def _values(self, row: Row) -> Dict[str, Any]:
        values: Dict[str, Any] = {}
        for column, place in self._places.items():
            text = _FORMULA_GUARD.sub("", row.cells[place].strip()) if place < len(row.cells) else ""
            if text and column != IGNORED:
                values[ATTRIBUTES[column]] = self._value(column, text, row.line)
        if not values.get("title"):
            raise _Refused(tr("de titel is leeg; geef de afspraak een titel."))
        return values

    def _value(self, column: str, text: str, line: int) -> Any:
        if column == OBJECTS:
            return self._links(text, line)
        field = self._fields[column]
        if field.codelist:
            codes = self._codes(field, text)
            return codes if column == "departementen" else ",".join(codes)
        if field.length and len(text) > field.length:
            reason = tr("'{field}' heeft {count} tekens; er passen er {length}. Kort de tekst in.")
            raise _Refused(reason.format(field=field.alias_nl, count=len(text), length=field.length))
        if column == "nummer" and _DATE.fullmatch(text):
            reason = tr("het nummer '{value}' is in de spreadsheet een datum geworden; maak er tekst van.")
            raise _Refused(reason.format(value=text))
        return text

    def _codes(self, field: Field, text: str) -> Tuple[str, ...]:
        """Codes or names, apart by semicolons or else commas: names of departments have commas in them."""
        entries = codelist(field.codelist)
        words = {word.casefold(): one.code for one in entries for word in (one.name, one.code)}
        if field.codelist == DEPARTMENTS and text.casefold() == ALL:
            return tuple(one.code for one in entries)
        found: List[str] = []
        for piece in _pieces(text, words):
            code = words.get(piece.casefold())
            if code is None:
                reason = tr("{field} '{value}' is onbekend. {hint}")
                hint = suggestion(field, piece)
                raise _Refused(reason.format(field=field.alias_nl, value=piece, hint=hint))
            found.append(code)
        if len(set(found)) > 1 and not field.multiple:
            raise _Refused(tr("'{field}' kan maar een waarde hebben.").format(field=field.alias_nl))
        return tuple(dict.fromkeys(found))

    def _links(self, text: str, line: int) -> Tuple[str, ...]:
        """Uuids of objects; what is not found is said and does not hold the agreement back."""
        found: List[str] = []
        for piece in _pieces(text, {**{uuid: uuid for uuid in self._objects}, **self._by_name}):
            named = self._by_name.get(piece.casefold(), [])
            if piece in self._objects:
                found.append(piece)
            elif len(named) == 1:
                found.append(named[0])
            else:
                self.remarks.append(Remark(line, _why_no_link(piece, len(named))))
        return tuple(dict.fromkeys(found))

    def _refuse_double(self, line: int, values: Mapping[str, Any]) -> None:
        for name, column in (("uuid", "uuid"), ("number", "nummer")):
            value = str(values.get(name, ""))
            first = self._seen.setdefault((name, value), line) if value else line
            if first != line:
                reason = tr("{field} '{value}' staat ook in regel {first}; geef elke afspraak een eigen {field}.")
                raise _Refused(reason.format(field=field_name(column), value=value, first=first))


def _why_no_link(piece: str, count: int) -> str:
    if count:
        text = tr("{count} objecten heten '{name}'; er is niets gekoppeld. Gebruik het kenmerk (uuid) van het object.")
        return text.format(count=count, name=piece)
    text = tr("er is geen object '{name}'; er is niets gekoppeld. Koppel het op de kaart.")
    return text.format(name=piece)


def _pieces(text: str, words: Mapping[str, Any]) -> List[str]:
    """Split at semicolons; at commas only where the whole is not a word of its own."""
    found: List[str] = []
    for part in _APART.split(text):
        piece = " ".join(part.split())
        whole = piece.casefold() in words or piece in words
        found += [piece] if whole else [one.strip() for one in piece.split(",")]
    return [piece for piece in found if piece]
