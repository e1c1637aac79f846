"""LEESMIJ.html: what is in a package, for who opens it without knowing any of it; made of the blocks of the report."""

from typing import Iterator, List, Mapping, Sequence
from urllib.parse import quote

from ..checks.outcomes import ORDER
from ..metadata.record import Dataset
from ..model.codelists import code_name
from ..model.records import ProposalHeader
from ..report.blocks import STRONG, WARNING, Block, Cell, Column, Document, Facts, Heading, Line, Note, Table, Text
from ..report.html import to_html
from ..texts import tr
from ..wording import number
from .issues import Issue, counts
from .manifest import DRAFT, MANIFEST_NAME, PackedFile, status
from .package_files import FOLDERS, described, grouped

_KILO = 1000.0


def readme(
    header: ProposalHeader, issues: Sequence[Issue], outcomes: Mapping[str, int], datasets: Sequence[Dataset],
    files: Sequence[PackedFile],
) -> bytes:  # fmt: skip
    """The page as bytes; links lead to the files beside it. The same package gives the same bytes."""
    draft = status(header, issues) == DRAFT
    document = Document(
        title=header.title,
        subtitle=tr("{province} · {milestone} · versie {version}").format(
            province=code_name("provincies", header.province), milestone=code_name("ijkmoment", header.milestone),
            version=header.version),
        kicker=tr("Datapakket NOVEX"), author=datasets[0].organisation, date=datasets[0].date,
        foot=tr("De toets in dit pakket is een ruimtelijke signalering en geen juridisch oordeel."),
        blocks=tuple(_blocks(header, issues, outcomes, datasets[0], files, draft=draft)),
    )  # fmt: skip
    return to_html(document, {}).encode("utf-8")


def _blocks(
    header: ProposalHeader, issues: Sequence[Issue], outcomes: Mapping[str, int], one: Dataset,
    files: Sequence[PackedFile], *, draft: bool,
) -> Iterator[Block]:  # fmt: skip
    yield Heading(1, tr("Wat is dit?"), "wat")
    if draft:
        yield Note(tr("Dit pakket is niet definitief. Gebruik het niet als vastgesteld voorstel."), tr("CONCEPT"),
                   WARNING)  # fmt: skip
    else:
        yield Note(tr("Het voorstel voldoet aan het uitwisselmodel."), tr("Definitief pakket"))
    yield Text(one.abstract)
    yield Facts(tuple((label, _cell(text)) for label, text in _facts(header, issues, outcomes, one)))
    yield Heading(1, tr("Wat zit erin?"), "inhoud-pakket")
    yield _contents(files)
    yield Heading(1, tr("Is het pakket heel?"), "heel")
    text = tr("{name} noemt van elk bestand de grootte en de sha256. Het commando novex-valideer controleert ze "
              "allemaal en zegt wat er niet klopt; de plugin NOVEX in QGIS doet hetzelfde.")  # fmt: skip
    yield Text(text.format(name=MANIFEST_NAME))


def _facts(
    header: ProposalHeader, issues: Sequence[Issue], outcomes: Mapping[str, int], one: Dataset
) -> List[Sequence[str]]:
    found = counts(issues)
    known = [(item.label, outcomes[item.code]) for item in ORDER if outcomes.get(item.code)]  # worst first
    checked = ", ".join(f"{label}: {number(count)}" for label, count in known)
    rows = [
        (tr("Organisatie"), one.organisation),
        (tr("Vragen"), one.email or header.contact),
        (tr("Datum"), one.date),
        (tr("Licentie"), code_name("licentie", one.licence)),
        (tr("Gebruik"), one.use_limits),
        (tr("Coördinaten"), tr("RD New (EPSG:28992)")),
        (tr("Uitwisselmodel"), header.schema_version),
        (tr("Validatie"), tr("{errors} fouten, {warnings} waarschuwingen, {advice} adviezen").format(
            errors=found["fout"], warnings=found["waarschuwing"], advice=found["advies"])),
        (tr("Bevindingen"), checked or tr("niet getoetst")),
    ]  # fmt: skip
    return [row for row in rows if row[1]]


def _contents(files: Sequence[PackedFile]) -> Table:
    sizes = {file.path: file.size for file in files}
    words = described()
    rows = []
    for name, inside in grouped(sizes):
        rows.append((_names(name, inside), _cell(words[name]), _cell(_size(sum(sizes[file] for file in inside)))))
    columns = (Column(tr("Bestand"), 3.0), Column(tr("Inhoud"), 5.0), Column(tr("Grootte"), 1.2, number=True))
    return Table(tr("Bestanden in het pakket"), columns, tuple(rows))


def _names(name: str, inside: Sequence[str]) -> Cell:
    if name not in FOLDERS:
        return (Line(name, STRONG, link=name),)
    return (Line(f"{name}/", STRONG), *(Line(file[len(name) + 1:], link=quote(file)) for file in inside))


def _size(size: int) -> str:
    kilo = size / _KILO
    return f"{number(kilo / _KILO, 1)} MB" if kilo >= _KILO else f"{number(max(kilo, 1.0))} kB"


def _cell(text: str) -> Cell:
    return (Line(text),)
