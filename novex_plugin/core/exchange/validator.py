"""The one validation of a dataset: panel, Processing, the package maker and ``novex-valideer`` all ask this.

From the outside in: can the file be read and trusted (``package_reader``), does its content follow the exchange
model at its ijkmoment (``validation``), and does a package say of itself what is in it.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Collection, Dict, Iterator, Optional, Tuple, Union

from ..catalogue.explain import official_layers, status
from ..errors import NovexError
from ..model.schema import Schema, schema
from ..texts import tr
from .gpkg_reader import ProposalData
from .issues import Breach, Issue, counts, has_errors, is_definitive, weigh, worst_first
from .manifest import FINAL, MANIFEST_NAME
from .package_reader import PACKAGE, Reading, read_package
from .statements import FILE_NAME, read_statements
from .validation import Content, validate

_HEADER_FIELDS = (
    ("uuid", "uuid"), ("titel", "title"), ("provincie", "province"), ("ijkmoment", "milestone"), ("versie", "version"),
)  # fmt: skip
_NOT_COUNTED = ("codelijst", "logboek")  # rewritten while a package is made


@dataclass(frozen=True)
class Verdict:
    """What came of validating one dataset; issues are sorted, errors first."""

    reading: Reading
    issues: Tuple[Issue, ...]

    @property
    def valid(self) -> bool:
        """No errors; there may be warnings and advice."""
        return self.reading.data is not None and not has_errors(self.issues)

    @property
    def counts(self) -> Dict[str, int]:
        return counts(self.issues)

    @property
    def milestone(self) -> str:
        """The ijkmoment that was asked; empty when the dataset could not be read."""
        data = self.reading.data
        return data.header.milestone if data and data.rows["voorstel"] else ""


def validate_dataset(
    path: Union[str, Path],
    *,
    province: Any = None,
    stored: Optional[Collection[str]] = None,
    on_map: Collection[str] = (),
) -> Verdict:
    """Validate a package or a proposal file. Never raises for what stands in it, and changes nothing.

    ``province`` is the outline to stay within (shapely, EPSG:28992, valid); without it that is not looked at.
    ``stored`` and ``on_map`` are the codes of catalogue layers in the basisset used and on the map; without ``stored``
    the dataset is believed on which layers were applied.
    """
    return validate_reading(read_package(path), province=province, stored=stored, on_map=on_map)


def validate_reading(
    reading: Reading,
    *,
    province: Any = None,
    stored: Optional[Collection[str]] = None,
    on_map: Collection[str] = (),
) -> Verdict:
    """The same for what was read before."""
    data = reading.data
    if data is None or not data.rows["voorstel"]:
        return Verdict(reading, reading.issues)
    model: Schema = schema()
    loaded = stored if stored is not None else _said_to_be_loaded(reading)
    statements = status(official_layers(), loaded, list(data.explanations), on_map)
    content = Content(
        header=data.header,
        variants=data.variants,
        objects=data.objects,
        agreements=data.agreements,
        explanations=data.explanations,
        statements=statements,
        rows=data.rows,
        province=province,
    )
    found = [*reading.issues, *validate(content, model)]
    if reading.kind == PACKAGE and reading.manifest is not None:
        said = list(_contradictions(reading, data))
        said += _wrong_status(reading, data, broken=has_errors(found))
        found += weigh(said, data.header.milestone)
    return Verdict(reading, tuple(worst_first(found)))


def _said_to_be_loaded(reading: Reading) -> Optional[Collection[str]]:
    """The layers that were in the basisset when a package was made, by its own table of apply or explain."""
    text = reading.texts.get(FILE_NAME)
    if text is None:
        return None
    try:
        rows = read_statements(text.encode("utf-8"), FILE_NAME)
    except NovexError:
        return None  # then the proposal has to account for every layer itself
    return frozenset(row.layer for row in rows if row.applied)


def _contradictions(reading: Reading, data: ProposalData) -> Iterator[Breach]:
    """Where the manifest and the proposal in the same package say different things."""
    manifest = reading.manifest or {}
    said = manifest["voorstel"]
    pairs = [(name, said.get(name, ""), getattr(data.header, attribute)) for name, attribute in _HEADER_FIELDS]
    pairs.append(("schema_versie", manifest["schema_versie"], data.schema_version))
    pairs += [
        (table, manifest["aantallen"][table], count)
        for table, count in sorted(data.counts.items())
        if table in manifest["aantallen"] and table not in _NOT_COUNTED
    ]
    for name, in_manifest, in_proposal in pairs:
        if in_manifest != in_proposal:
            message = tr("Volgens het manifest is {name} '{said}', in het voorstel staat '{found}'.")
            yield Breach(
                "manifest_anders",
                f"{MANIFEST_NAME} {name}",
                message.format(name=name, said=in_manifest, found=in_proposal),
            )


def _wrong_status(reading: Reading, data: ProposalData, *, broken: bool) -> Iterator[Breach]:
    """A package that calls itself final while it may not."""
    if (reading.manifest or {}).get("status") != FINAL or (is_definitive(data.header.milestone) and not broken):
        return
    message = tr("Het pakket noemt zich definitief, maar is van ijkmoment {milestone} of heeft fouten.")
    yield Breach("status_onjuist", MANIFEST_NAME, message.format(milestone=data.header.milestone))
