"""One raster of area shares as a cloud optimised GeoTIFF, written in bands of rows so that memory stays bounded."""

from pathlib import Path
from typing import Mapping

import numpy as np
from osgeo import gdal, osr

from ..core.errors import NovexError
from ..core.geometry.cell_shares import AreaShares
from ..core.progress import Progress
from ..core.texts import tr

TILE = 256  # cells
_DRAFT = ["TILED=YES", f"BLOCKXSIZE={TILE}", f"BLOCKYSIZE={TILE}", "COMPRESS=DEFLATE", "ZLEVEL=1", "SPARSE_OK=TRUE",
          "BIGTIFF=IF_SAFER"]  # fmt: skip
# the share of a larger cell is the mean of the shares inside it
_FINAL = ["COMPRESS=DEFLATE", "PREDICTOR=YES", f"BLOCKSIZE={TILE}", "OVERVIEW_RESAMPLING=AVERAGE",
          "BIGTIFF=IF_SAFER"]  # fmt: skip


def write_share_raster(
    path: Path, shares: AreaShares, title: str, metadata: Mapping[str, str], progress: Progress
) -> float:
    """Write the shares (float32, 0 to 1) to ``path`` and return their sum in cells, read back from the file.

    The raster has no value for "no data": an empty cell is a share of 0, also for overviews and for who sums it.
    A draft stands beside ``path`` meanwhile. Raises NovexError when it cannot be written, and Cancelled.
    """
    draft = path.with_suffix(".deel.tif")
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        _fill(draft, shares, title, metadata, progress.part(0.0, 0.6))
        progress.step(0.6, tr("Raster {file} afronden").format(file=path.name))
        _finish(draft, path)
        draft.unlink()
        return _sum(path, progress.part(0.8, 1.0))
    except RuntimeError as error:  # only when somebody switched GDAL's exceptions on
        raise _not_written(path, str(error)) from error
    finally:
        gdal.PopErrorHandler()


def _fill(
    draft: Path, shares: AreaShares, title: str, metadata: Mapping[str, str], progress: Progress
) -> None:
    """Write the draft band by band; rows without ground are never written."""
    grid = shares.grid
    data = gdal.GetDriverByName("GTiff").Create(str(draft), grid.columns, grid.rows, 1, gdal.GDT_Float32, _DRAFT)
    if data is None:
        raise _not_written(draft)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(28992)
    data.SetProjection(crs.ExportToWkt())
    data.SetGeoTransform((grid.west, grid.size, 0.0, grid.north, 0.0, -grid.size))
    data.SetMetadata({**metadata, "AREA_OR_POINT": "Area"})
    band = data.GetRasterBand(1)
    band.SetDescription(title)
    band.SetUnitType("1")
    for first, values in shares.bands(TILE):
        progress.step(first / grid.rows)
        block = values.astype(np.float32)
        if block.any() and band.WriteArray(block, 0, first) != gdal.CE_None:
            raise _not_written(draft)


def _finish(draft: Path, path: Path) -> None:
    """Make the cloud optimised file of the draft, with overviews and metadata."""
    source = gdal.Open(str(draft))
    made = gdal.GetDriverByName("COG").CreateCopy(str(path), source, options=_FINAL) if source else None
    if made is None:
        raise _not_written(path)


def _sum(path: Path, progress: Progress) -> float:
    """The sum of all cells of a finished raster; what was not written whole does not add up."""
    data = gdal.Open(str(path))
    if data is None:
        raise _not_written(path)
    band, total = data.GetRasterBand(1), 0.0
    for first in range(0, data.RasterYSize, TILE):
        progress.step(first / data.RasterYSize)
        values = band.ReadAsArray(0, first, data.RasterXSize, min(TILE, data.RasterYSize - first))
        if values is None:
            raise _not_written(path)
        total += float(values.sum(dtype=np.float64))
    return total


def _not_written(path: Path, reason: str = "") -> NovexError:
    message = tr("Het raster {file} kan niet worden geschreven ({reason}).")
    why = reason or gdal.GetLastErrorMsg() or tr("onbekende oorzaak")
    return NovexError(
        message.format(file=path.name, reason=why), tr("Kies een map waarin u mag schrijven en waar ruimte vrij is.")
    )
