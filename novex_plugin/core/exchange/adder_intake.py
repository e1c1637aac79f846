"""Looking at packages before they are added up: what each of them holds, and which of them cannot be used.

A package is read and validated once. Who shows a list of packages keeps what came of it and hands that to the adder.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import List, Optional, Sequence, Tuple

from ..errors import NovexError
from ..model.schema import schema
from ..progress import Progress
from ..texts import tr
from .adder_records import Delivery
from .issues import ERROR, WARNING, Issue, worst_first
from .package_reader import Reading, read_package
from .validator import validate_reading

_BLOCK = 1 << 20
Stamp = Tuple[int, int]  # size and moment of the last change (ns); another one is another file


@dataclass(frozen=True)
class Examined:
    """One package as it was found. ``delivery`` is None when it is refused; ``issues`` has the worst first."""

    path: Path
    stamp: Stamp
    delivery: Optional[Delivery] = None
    issues: Tuple[Issue, ...] = ()
    refusal: str = ""  # code and message

    @property
    def is_current(self) -> bool:
        """Whether the file is still the one that was looked at."""
        return self.stamp == _stamp(self.path)

    @property
    def is_older(self) -> bool:
        """Whether the package is of an earlier version of the exchange model that can be read as today's."""
        return self.delivery is not None and self.delivery.header.schema_version != schema().version


def examine(path: Path, *, check: bool = True) -> Examined:
    """Read one package. Without ``check`` only what makes it unfit to be read is looked at: safe, whole, hashes."""
    stamp = _stamp(path)
    reading = read_package(path)
    if reading.refused:
        return Examined(path, stamp, None, tuple(worst_first(reading.issues)), _reason(reading))
    issues: Sequence[Issue] = reading.issues
    counts = {}
    if check:
        checked = validate_reading(reading)
        issues, counts = checked.issues, checked.counts
    delivery = _delivery(reading, counts.get(ERROR, 0), counts.get(WARNING, 0))
    if _stamp(path) != stamp:  # its hash would be that of something else than what was read
        refusal = tr("het bestand veranderde terwijl het werd gelezen; probeer het opnieuw")
        return Examined(path, stamp, None, (), refusal)
    return Examined(path, stamp, delivery, tuple(worst_first(issues)))


def examine_all(paths: Sequence[Path], *, check: bool = True, progress: Optional[Progress] = None) -> List[Examined]:
    """Look at every package. Raises Cancelled when ``progress`` asks to stop."""
    progress = progress or Progress()
    found: List[Examined] = []
    for number, path in enumerate(paths):
        progress.step(number / len(paths), tr("{file} lezen").format(file=path.name))
        found.append(examine(path, check=check))
    progress.step(1.0)
    return found


def deliveries_of(examined: Sequence[Examined]) -> List[Delivery]:
    """What is to be added up. Raises NovexError that names every package that is refused, and why."""
    refused = [one for one in examined if one.delivery is None]
    if refused:
        message = tr("{count} van de {total} pakketten zijn niet te gebruiken. {reasons}")
        reasons = " ".join(f"{one.path.name}: {one.refusal}" for one in refused)
        raise NovexError(
            message.format(count=len(refused), total=len(examined), reasons=reasons),
            tr("Laat de afzender het pakket opnieuw maken, of laat het weg."),
        )
    return [one.delivery for one in examined if one.delivery is not None]


def renewed(
    examined: Sequence[Examined], *, check: bool = True, progress: Optional[Progress] = None
) -> List[Examined]:
    """The same packages; those whose file changed meanwhile are looked at anew."""
    progress = progress or Progress()
    changed = [one.path for one in examined if not one.is_current]
    fresh = {one.path: one for one in examine_all(changed, check=check, progress=progress)} if changed else {}
    return [fresh.get(one.path, one) for one in examined]


def _reason(reading: Reading) -> str:
    errors = [issue for issue in reading.issues if issue.severity == ERROR]
    return f"{errors[0].code}: {errors[0].message}" if errors else tr("onleesbaar")


def _delivery(reading: Reading, errors: int, warnings: int) -> Delivery:
    data = reading.require()
    moment = str((reading.manifest or {}).get("stand", "")) or f"{data.header.date or '1970-01-01'}T00:00:00.000Z"
    return Delivery(
        reading.path.name, data.header, data.objects, data.variants, data.goals, data.trades, moment,
        _sha256(reading.path), errors, warnings,
    )  # fmt: skip


def _stamp(path: Path) -> Stamp:
    try:
        about = path.stat()
    except OSError:
        return (0, 0)
    return about.st_size, about.st_mtime_ns


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        for block in iter(lambda: stream.read(_BLOCK), b""):
            digest.update(block)
    return digest.hexdigest()
