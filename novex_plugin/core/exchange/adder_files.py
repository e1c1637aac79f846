"""From package files to a folder with the national totals: what the command and Processing both call."""

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Union

from ..accounting.keys import PROVINCE
from ..accounting.places import Places
from ..collecting import without_collecting
from ..errors import NovexError
from ..optional import shapely
from ..progress import Progress
from ..report.html import to_html
from ..texts import tr
from . import adder_tables
from .adder import add_up
from .adder_gate import Choice, province_name
from .adder_gpkg import write_national
from .adder_intake import Examined, deliveries_of, examine_all, renewed
from .adder_records import PREFERRED, Addition, Delivery
from .adder_report import report
from .spreadsheet import csv_bytes

NATIONAL, REPORT = "nederland.gpkg", "optelling.html"
SUFFIXES = (".zip", ".gpkg")


def package_paths(given: Sequence[Union[str, Path]]) -> List[Path]:
    """The packages in a list of files and folders, in order of name. Raises NovexError for what is not there."""
    found: List[Path] = []
    for each in map(Path, given):
        if each.is_dir():
            inside = sorted(path for path in each.iterdir() if _may_be_package(path))
            if not inside:
                raise NovexError(tr("In {folder} staan geen pakketten.").format(folder=each), _which())
            found += inside
        elif each.is_file():
            found.append(each)
        else:
            raise NovexError(tr("{file} bestaat niet.").format(file=each), _which())
    return list(dict.fromkeys(found))


def _may_be_package(path: Path) -> bool:
    """A zip or GeoPackage, but not the national one of an earlier run."""
    return path.suffix.lower() in SUFFIXES and path.is_file() and path.name != NATIONAL


def _which() -> str:
    return tr("Geef pakketten (.zip), voorstellen (.gpkg), of een map waarin ze staan.")


def read_deliveries(
    paths: Sequence[Path], *, check: bool = True, progress: Optional[Progress] = None
) -> List[Delivery]:
    """Read and validate every package; what may not be used is refused.

    Without ``check`` only what makes a package unfit to be read is looked at: safe, whole, with the right hashes.
    Raises NovexError that names every package that is refused, and why.
    """
    return deliveries_of(examine_all(paths, check=check, progress=progress))


def add_up_files(
    given: Sequence[Union[str, Path]],
    *,
    horizons: Sequence[str] = (),
    choice: Choice = PREFERRED,
    bring_up: bool = False,
    check: bool = True,
    outlines: Optional[Places] = None,
    rural_area_m2: Optional[float] = None,
    progress: Optional[Progress] = None,
) -> Addition:
    """Read the packages and add them up; see :func:`.adder.add_up` for what can be chosen.

    Raises NovexError for packages that cannot be used or laid side by side, Cancelled when ``progress`` asks to stop.
    """
    progress = progress or Progress()
    with without_collecting():
        deliveries = read_deliveries(package_paths(given), check=check, progress=progress.part(0.0, 0.4))
        return add_up(
            deliveries, horizons=horizons, choice=choice, bring_up=bring_up, outlines=outlines,
            rural_area_m2=rural_area_m2, progress=progress.part(0.4, 1.0),
        )  # fmt: skip


def add_up_examined(
    examined: Sequence[Examined],
    *,
    horizons: Sequence[str] = (),
    choice: Choice = PREFERRED,
    bring_up: bool = False,
    outlines: Optional[Places] = None,
    rural_area_m2: Optional[float] = None,
    progress: Optional[Progress] = None,
) -> Addition:
    """The same for packages that were looked at before; those that changed since are read again."""
    progress = progress or Progress()
    with without_collecting():
        return add_up(
            deliveries_of(renewed(examined, progress=progress.part(0.0, 0.1))), horizons=horizons, choice=choice,
            bring_up=bring_up, outlines=outlines, rural_area_m2=rural_area_m2, progress=progress.part(0.1, 1.0),
        )  # fmt: skip


def results(addition: Addition) -> Dict[str, bytes]:
    """The tables and the report, by the name of their file."""
    found = {f"{name}.csv": csv_bytes(columns, rows(addition)) for name, (columns, rows) in
             adder_tables.TABLES.items()}  # fmt: skip
    found[REPORT] = to_html(report(addition), {}).encode("utf-8")
    return found


def write_results(addition: Addition, folder: Union[str, Path]) -> List[Path]:
    """Write tables, report and national GeoPackage into a folder, which is made when it is not there.

    Everything is made beside it first; then each file takes the place of an older one in one step. Raises NovexError.
    """
    target = Path(folder).absolute()
    try:
        target.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix=".novex-", dir=target))
    except OSError as error:
        raise _unwritable(target, error) from error
    try:
        for name, content in results(addition).items():
            (work / name).write_bytes(content)
        write_national(work / NATIONAL, addition)
        made = sorted(work.iterdir())
        return [_published(path, target) for path in made]
    except OSError as error:
        raise _unwritable(target, error) from error
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _published(path: Path, folder: Path) -> Path:
    os.replace(path, folder / path.name)
    return folder / path.name


def _unwritable(folder: Path, error: OSError) -> NovexError:
    message = tr("In {folder} kan niet worden geschreven ({reason}).")
    return NovexError(
        message.format(folder=folder, reason=error.strerror or error),
        tr("Kies een map waarin u mag schrijven, en sluit bestanden die nog open staan."),
    )


def read_outlines(path: Union[str, Path]) -> Places:
    """Outlines of provinces from a GeoJSON file in EPSG:28992 whose features have a property ``code`` (PV20 ...).

    Raises NovexError when the file is something else.
    """
    import json

    source = Path(path)
    shapes: Dict[str, Any] = {}
    lib = shapely()
    try:
        for feature in json.loads(source.read_text(encoding="utf-8-sig"))["features"]:
            shape = lib.from_geojson(json.dumps(feature["geometry"]))
            code = str(feature["properties"]["code"])
            shapes[code] = lib.union_all([shape, *([shapes[code]] if code in shapes else [])])
    except (OSError, ValueError, KeyError, TypeError, lib.errors.GEOSException) as error:
        message = tr("De grenzen in {file} zijn niet te lezen ({reason}).").format(file=source.name, reason=error)
        hint = tr("Geef een GeoJSON met vlakken in RD New en per vlak de eigenschap 'code', zoals PV25.")
        raise NovexError(message, hint) from error
    if not shapes or not all(lib.is_valid(list(shapes.values()))) or lib.area(list(shapes.values())).min() < 1e6:
        message = tr("De grenzen in {file} zijn geen geldige vlakken in RD New.").format(file=source.name)
        raise NovexError(message, tr("Zet de grenzen om naar EPSG:28992; coördinaten zijn dan meters."))
    codes = tuple(sorted(shapes))
    return Places(PROVINCE, codes, tuple(map(province_name, codes)), tuple(shapes[code] for code in codes))
