"""Opening what somebody wants to import: a file, a zip, one layer of several, in whatever encoding."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, List, Optional, Tuple

from osgeo import gdal, ogr

from ..core.errors import NovexError
from ..core.imports import encoding
from ..core.texts import tr
from .source_reader import quiet

TABLE_ENDINGS = (".csv", ".txt", ".tsv")
_SAMPLE = 4_000_000  # bytes of a table that are looked at for its encoding
_KINDS = {ogr.wkbPoint: "punt", ogr.wkbLineString: "lijn", ogr.wkbPolygon: "vlak"}
_MULTI = {ogr.wkbMultiPoint: "punt", ogr.wkbMultiLineString: "lijn", ogr.wkbMultiPolygon: "vlak",
          ogr.wkbCurvePolygon: "vlak", ogr.wkbMultiSurface: "vlak", ogr.wkbMultiCurve: "lijn",
          ogr.wkbCompoundCurve: "lijn"}  # fmt: skip


@dataclass(frozen=True)
class FileChoice:
    """What to read of a file. Empty means: find out. ``where`` is a filter of OGR, such as "STATUS" = 'hard'."""

    path: str
    layer: str = ""
    encoding: str = ""
    crs: str = ""  # authority code that goes before what the file says
    where: str = ""

    @property
    def name(self) -> str:
        """How the source is called in messages and in ``bron``."""
        return Path(self.path).name

    @property
    def is_table(self) -> bool:
        return self.path.lower().endswith(TABLE_ENDINGS)


@dataclass(frozen=True)
class Sublayer:
    """One layer of a file; ``kind`` is vlak, lijn, punt, or '' for mixed and unknown; ``count`` -1 = unknown."""

    name: str
    kind: str
    count: int


def sublayers(path: str) -> List[Sublayer]:
    """The layers of a file that can hold objects. Raises NovexError when it cannot be read."""
    if path.lower().endswith(TABLE_ENDINGS):
        require_readable(path)
        return [Sublayer(Path(path).stem, "", -1)]
    data = open_data(FileChoice(path))
    found = []
    with quiet():
        for place in range(data.GetLayerCount()):
            layer = data.GetLayerByIndex(place)
            kind = ogr.GT_Flatten(layer.GetGeomType())
            found.append(Sublayer(layer.GetName(), _KINDS.get(kind) or _MULTI.get(kind, ""), layer.GetFeatureCount(0)))
    if not found:
        raise _unreadable(Path(path).name, "")
    return found


def require_readable(path: str) -> None:
    """Raises NovexError when a file is not there or held by another program."""
    real = Path(path)
    if not real.exists():
        message = tr("{file} bestaat niet (meer).").format(file=real)
        raise NovexError(message, tr("Controleer de map en de naam; staat het bestand op een netwerkschijf?"))
    if real.is_dir():
        return  # a FileGDB is a folder
    try:
        with open(real, "rb") as stream:
            stream.read(1)
    except OSError as error:
        raise NovexError(
            tr("{file} is niet te openen ({reason}).").format(file=real.name, reason=error.strerror or error),
            tr("Sluit het in het andere programma, of vraag toegang, en probeer het opnieuw."),
        ) from error


def open_data(choice: FileChoice, options: Tuple[str, ...] = ()) -> Any:
    """The OGR data set. Raises NovexError that says what is wrong with the file."""
    require_readable(choice.path)
    gdal.ErrorReset()
    with quiet():
        try:
            data = gdal.OpenEx(gdal_path(choice.path), gdal.OF_VECTOR | gdal.OF_READONLY, open_options=list(options))
        except RuntimeError:
            data = None
        reason = gdal.GetLastErrorMsg()
    if data is None:
        raise _unreadable(choice.name, reason)
    return data


def open_layer(choice: FileChoice) -> Tuple[Any, Any, str, List[str]]:
    """(data set, layer, encoding used, remarks). The data set must outlive the layer. Raises NovexError."""
    options, used, remarks = _encoding_of(choice)
    data = open_data(choice, options)
    layer = data.GetLayerByName(choice.layer) if choice.layer else data.GetLayerByIndex(0)
    if layer is None:
        names = ", ".join(data.GetLayerByIndex(place).GetName() for place in range(data.GetLayerCount()))
        message = tr("{file} heeft geen laag '{layer}'.").format(file=choice.name, layer=choice.layer)
        raise NovexError(message, tr("Kies uit: {names}.").format(names=names))
    if not choice.layer and data.GetLayerCount() > 1:
        remarks.append(tr("Het bestand heeft {count} lagen; gelezen is '{layer}'.").format(
            count=data.GetLayerCount(), layer=layer.GetName()))  # fmt: skip
    _filter(layer, choice.where)
    return data, layer, used, remarks


def _filter(layer: Any, where: str) -> None:
    if not where.strip():
        return
    gdal.ErrorReset()
    with quiet():
        try:
            failed = layer.SetAttributeFilter(where) != 0
            layer.GetFeatureCount(1)  # a database reads the filter only when it is asked for rows
            failed = failed or gdal.GetLastErrorType() >= gdal.CE_Failure
        except RuntimeError:
            failed = True
        reason = gdal.GetLastErrorMsg()
    if failed:
        raise bad_filter(where, reason)


def bad_filter(where: str, reason: str) -> NovexError:
    return NovexError(
        tr("Het filter {filter} is niet te lezen ({reason}).").format(filter=where, reason=reason or "-"),
        tr('Schrijf het als: "STATUS" = \'hard\' AND "JAAR" > 2025.'),
    )


def gdal_path(path: str) -> str:
    """What GDAL opens: inside a zip the one thing that it can read, otherwise the file itself."""
    if not path.lower().endswith(".zip"):
        return path
    root = f"/vsizip/{path}"
    with quiet():
        names = [name for name in gdal.ReadDirRecursive(root) or [] if not name.endswith("/")]
    inside = [name for name in names if os.path.splitext(name)[1].lower() in _IN_ZIP]
    if not inside:
        raise _unreadable(Path(path).name, tr("er zit geen bestand met kaartlagen in de zip"))
    if len(inside) > 1:
        raise NovexError(
            tr("De zip bevat meer bestanden: {names}.").format(names=", ".join(inside)),
            tr("Pak de zip uit en kies het bestand dat u wilt inlezen."),
        )
    return f"{root}/{inside[0]}"


_IN_ZIP = (".shp", ".gpkg", ".geojson", ".json", ".gml", ".kml", ".fgb", ".tab", ".dxf", ".gdb")


# -- encoding -------------------------------------------------------------------------------------


def _encoding_of(choice: FileChoice) -> Tuple[Tuple[str, ...], str, List[str]]:
    """(open options, name of the encoding, remarks); only the table of a shapefile leaves it open."""
    path = gdal_path(choice.path)
    if not path.lower().endswith(".shp"):
        return (), choice.encoding, []
    if choice.encoding and choice.encoding != encoding.REPAIR:
        return (f"ENCODING={choice.encoding}",), choice.encoding, []
    table = _sidecar(path, ".dbf")
    sample = _read(table, _SAMPLE) if table else b""
    guessed = encoding.guess(sample[_header_length(sample):])
    stated = _stated(path)
    used, remark = _settled(stated, guessed, encoding.is_plain(sample[_header_length(sample):]))
    name = encoding.REPAIR if choice.encoding == encoding.REPAIR else used
    return (f"ENCODING={used}",), name, [remark] if remark else []


def _settled(stated: str, guessed: str, plain: bool) -> Tuple[str, str]:
    if plain:
        return stated or guessed, ""
    if not stated:
        text = tr("Er is geen .cpg-bestand: de teksten zijn gelezen als {used}.")
        return guessed, text.format(used=guessed)
    if guessed == encoding.UTF8 != stated:
        text = tr("Het .cpg-bestand zegt {stated}, maar de teksten zijn {used}; zo zijn zij gelezen.")
        return guessed, text.format(stated=stated, used=guessed)
    if stated == encoding.UTF8 != guessed:
        text = tr("Het .cpg-bestand zegt {stated}, maar de teksten zijn dat niet; zij zijn gelezen als {used}.")
        return guessed, text.format(stated=stated, used=guessed)
    return stated, ""


def _stated(path: str) -> str:
    found = _sidecar(path, ".cpg")
    return encoding.normal_name(_read(found, 40).decode("ascii", "ignore")) if found else ""


def _sidecar(path: str, ending: str) -> Optional[str]:
    for one in (ending, ending.upper()):
        other = path[: -len(ending)] + one
        with quiet():
            if gdal.VSIStatL(other) is not None:
                return other
    return None


def _read(path: str, count: int) -> bytes:
    with quiet():
        stream = gdal.VSIFOpenL(path, "rb")
        if stream is None:
            return b""
        try:
            return bytes(gdal.VSIFReadL(1, count, stream) or b"")
        finally:
            gdal.VSIFCloseL(stream)


def _header_length(sample: bytes) -> int:
    """Where the rows of a dBase table begin: binary figures stand before it."""
    return int.from_bytes(sample[8:10], "little") if len(sample) >= 10 else 0


def _unreadable(name: str, reason: str) -> NovexError:
    if "locked" in reason.lower():
        message = tr("{file} is in gebruik bij een ander programma.").format(file=name)
        return NovexError(message, tr("Sluit het daar en probeer het opnieuw."))
    message = tr("{file} is niet te lezen als bestand met kaartlagen.").format(file=name)
    hint = tr(
        "Kies een Shapefile (.shp of .zip), GeoPackage, GeoJSON, GML, KML, FlatGeobuf, DXF of CSV, en controleer "
        "of het bestand heel is."
    )
    return NovexError(message, f"{hint} ({reason})" if reason else hint)
