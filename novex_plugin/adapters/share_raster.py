"""One raster of area shares as a cloud optimised GeoTIFF, written in bands of rows so that memory stays bounded."""

from pathlib import Path
from typing import Mapping, Tuple

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
    """Write the shares (float32, 0 to 1) to ``path`` and return their sum in cells, as they stand in the file.

    The raster has no value for "no data": an empty cell is a share of 0, also for overviews and for who sums it.
    A draft stands beside ``path`` meanwhile. Raises NovexError when it cannot be written, and Cancelled.
    """
    draft = path.with_suffix(".deel.tif")
    source, total = _fill(draft, shares, title, metadata, progress.part(0.0, 0.8))
    progress.step(0.8, tr("Raster {file} afronden").format(file=path.name))
    made = gdal.GetDriverByName("COG").CreateCopy(str(path), source, options=_FINAL)
    if made is None:
        raise _not_written(path)
    made.FlushCache()
    del made, source
    draft.unlink()
    progress.step(1.0)
    return total


def _fill(
    draft: Path, shares: AreaShares, title: str, metadata: Mapping[str, str], progress: Progress
) -> Tuple[gdal.Dataset, float]:
    """The draft, open, and the sum of its shares; rows without ground are never written."""
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
    total = 0.0
    for first, values in shares.bands(TILE):
        progress.step(first / grid.rows)
        block = values.astype(np.float32)
        if block.any():
            total += float(block.sum(dtype=np.float64))
            if band.WriteArray(block, 0, first) != gdal.CE_None:
                raise _not_written(draft)
    data.FlushCache()
    return data, total


def _not_written(path: Path) -> NovexError:
    message = tr("Het raster {file} kan niet worden geschreven ({reason}).")
    return NovexError(
        message.format(file=path.name, reason=gdal.GetLastErrorMsg() or tr("onbekende oorzaak")),
        tr("Kies een map waarin u mag schrijven en waar genoeg ruimte vrij is."),
    )
