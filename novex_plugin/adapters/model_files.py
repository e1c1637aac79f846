"""What land-use models ask of a proposal: rasters of shares per PBL sector and year, and areas per municipality."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple, Union

import numpy as np

from ..core.accounting.keys import MUNICIPALITY
from ..core.accounting.places import Borders
from ..core.errors import NovexError
from ..core.exchange.sector_areas import SECTORS, SectorArea, municipal_areas, sector_areas, sector_colour
from ..core.exchange.share_legend import legend_qml
from ..core.exchange.spreadsheet import csv_bytes
from ..core.geometry.cell_grid import CellGrid, grid_around
from ..core.geometry.cell_shares import AreaShares
from ..core.model.codelists import code_name, codelist
from ..core.model.records import BASIS, ProposalHeader
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.texts import tr
from ..core.variants.effective import effective_objects
from ..core.wording import HECTARE_M2
from .atomic import make_folder, publish, temporary_beside
from .geopackage import open_proposal
from .place_borders import borders_for
from .share_raster import write_share_raster

SIZES_M = (25, 100)
INDEX_NAME, TOWNS_NAME = "rasters.csv", "gemeenten.csv"
_CONTEXT = ("provincie", "voorstel", "versie", "variant", "jaar", "sector", "sector_naam")
INDEX_COLUMNS = (*_CONTEXT, "celmaat_m", "bestand", "objecten", "bruto_ha", "netto_ha", "raster_ha", "west", "zuid",
                 "oost", "noord", "kolommen", "rijen")  # fmt: skip
TOWN_COLUMNS = (*_CONTEXT, "gemeente", "netto_ha")
_ALLOWED = 1e-6  # by which the sum of a raster may differ from the area, as a share
_LEAST_M2 = 1e-3  # below this an area is rounding itself


@dataclass(frozen=True)
class ModelFiles:
    """What was written: the rasters, the two tables, and what has to be said."""

    folder: Path
    rasters: Tuple[Path, ...]
    index: Path
    towns: Path
    rows: Tuple[Dict[str, Any], ...]  # of the index, one per raster or empty sector
    town_rows: Tuple[Dict[str, Any], ...]
    messages: Tuple[str, ...]


def make_model_files(
    proposal_path: Union[str, Path],
    folder: Union[str, Path],
    *,
    years: Sequence[str] = ("2030", "2050"),
    sizes_m: Sequence[int] = SIZES_M,
    variant: str = BASIS,
    store_path: Union[str, Path, None] = None,
    progress: Optional[Progress] = None,
) -> ModelFiles:
    """Write rasters, legends and tables of one variant to ``folder``; all of them appear, or none does.

    A raster of an earlier run whose sector is empty now is taken away. All rasters cover the same ground. Raises
    NovexError for a file that is no proposal, an unknown variant, no areas at all, and what cannot be written;
    Cancelled.
    """
    progress = progress or Progress()
    progress.step(0.0, tr("Voorstel lezen"))
    proposal = open_proposal(proposal_path)
    header, objects, variants = proposal.header(), proposal.objects(), proposal.variants()
    areas: List[SectorArea] = []
    messages: List[str] = []
    for year in years:
        found, said = sector_areas(effective_objects(objects, variants, variant, year), year)
        areas.extend(found)
        messages.extend(said)
        progress.step(0.1, tr("Vlakken per sector samenvoegen"))
    if not areas:
        message = tr("In {years} heeft deze variant geen vlakken die in een raster passen.")
        raise NovexError(message.format(years=", ".join(years)), tr("Kies een ander jaar of een andere variant."))
    borders = borders_for((MUNICIPALITY,), store_path, header.province)
    if borders is None:
        messages.append(tr("Zonder gemeenten in de basisset staat alle oppervlakte onder 'onbekend'."))
    make_folder(Path(folder), tr("Kies een map waarin u mag schrijven."))
    writer = _Writer(header, variant, Path(folder), _grids(areas, sizes_m))
    return writer.write(areas, years, borders, tuple(messages), progress.part(0.1, 1.0))


def _grids(areas: Sequence[SectorArea], sizes_m: Sequence[int]) -> List[CellGrid]:
    bounds = shapely().total_bounds([area.geometry for area in areas])
    snap = int(np.lcm.reduce(list(sizes_m)))
    return [grid_around(bounds.tolist(), size, snap) for size in sizes_m]


class _Writer:
    """Writes the files of one variant to a folder beside the target, and puts them in place at the end."""

    def __init__(self, header: ProposalHeader, variant: str, folder: Path, grids: Sequence[CellGrid]) -> None:
        self._header, self._variant, self._folder, self._grids = header, variant, folder, grids

    def write(
        self, areas: Sequence[SectorArea], years: Sequence[str], borders: Optional[Borders],
        messages: Tuple[str, ...], progress: Progress,
    ) -> ModelFiles:  # fmt: skip
        found = {(area.year, area.sector): area for area in areas}
        asked = [(year, code.code) for year in years for code in codelist(SECTORS)]
        rows: List[Dict[str, Any]] = []
        towns: List[Dict[str, Any]] = []
        with temporary_beside(self._folder / INDEX_NAME) as index:
            for place, key in enumerate(asked):
                part = progress.part(place / len(asked), (place + 1) / len(asked))
                area = found.get(key)
                rows.extend(self._rasters(area, index.parent, part) if area else self._empty(*key))
                towns.extend(self._towns(area, borders) if area else ())
            index.write_bytes(csv_bytes(INDEX_COLUMNS, rows))
            (index.parent / TOWNS_NAME).write_bytes(csv_bytes(TOWN_COLUMNS, towns))
            self._publish(index.parent, rows, asked)
        rasters = tuple(self._folder / row["bestand"] for row in rows if row["bestand"])
        index, table = self._folder / INDEX_NAME, self._folder / TOWNS_NAME
        return ModelFiles(self._folder, rasters, index, table, tuple(rows), tuple(towns), messages)

    def _rasters(self, area: SectorArea, work: Path, progress: Progress) -> List[Dict[str, Any]]:
        rows = []
        for place, grid in enumerate(self._grids):
            part = progress.part(place / len(self._grids), (place + 1) / len(self._grids))
            name = raster_name(area.sector, area.year, grid.size)
            part.step(0.0, tr("Raster {file} schrijven").format(file=name))
            total = write_share_raster(
                work / name, AreaShares(area.geometry, grid), self._title(area, grid), self._metadata(area, grid), part
            )
            _refuse_difference(name, total * grid.cell_area, area.net_m2)
            (work / name).with_suffix(".qml").write_text(legend_qml(sector_colour(area.sector)), encoding="utf-8")
            rows.append({**self._row(area.year, area.sector), **_figures(area, grid, total), "bestand": name})
        return rows

    def _empty(self, year: str, sector: str) -> List[Dict[str, Any]]:
        """A sector without ground is told as such and gets no file."""
        nothing = {"bestand": "", "objecten": 0, "bruto_ha": 0.0, "netto_ha": 0.0}
        return [{**self._row(year, sector), "celmaat_m": grid.size, **nothing} for grid in self._grids]

    def _towns(self, area: SectorArea, borders: Optional[Borders]) -> List[Dict[str, Any]]:
        return [
            {**self._row(area.year, area.sector), "gemeente": name, "netto_ha": m2 / HECTARE_M2}
            for name, m2 in municipal_areas(area, borders)
        ]

    def _row(self, year: str, sector: str) -> Dict[str, Any]:
        head = self._header
        values = (head.province, head.title, head.version, self._variant, year, sector, code_name(SECTORS, sector))
        return dict(zip(_CONTEXT, values))

    def _title(self, area: SectorArea, grid: CellGrid) -> str:
        return tr("Aandeel {sector} per cel van {size} m, {year}").format(
            sector=code_name(SECTORS, area.sector), size=grid.size, year=area.year
        )

    def _metadata(self, area: SectorArea, grid: CellGrid) -> Dict[str, str]:
        said = {key.upper(): str(value) for key, value in self._row(area.year, area.sector).items()}
        explained = tr(
            "Deel van de cel (0 tot 1) dat door de sector wordt ingenomen; overlap binnen de sector telt één keer. "
            "De som maal de celoppervlakte is de netto oppervlakte. Zoekgebieden tellen niet mee."
        )
        return {
            **said, "TIFFTAG_IMAGEDESCRIPTION": self._title(area, grid), "TOELICHTING": explained,
            "VOORSTEL_UUID": self._header.uuid, "DATUM": self._header.date, "ORGANISATIE": self._header.organisation,
            "CONTACT": self._header.contact, "SCHEMA_VERSIE": self._header.schema_version,
            "CELMAAT_M": str(grid.size), "NETTO_M2": f"{area.net_m2:.6f}", "OBJECTEN": str(area.objects),
        }  # fmt: skip

    def _publish(self, work: Path, rows: Sequence[Dict[str, Any]], asked: Sequence[Tuple[str, str]]) -> None:
        for made in sorted(work.iterdir()):
            publish(made, self._folder / made.name)
        names = {raster_name(sector, year, grid.size) for year, sector in asked for grid in self._grids}
        for name in names:
            old = self._folder / name
            # statistics that QGIS keeps beside a raster were those of the one before it
            (self._folder / f"{name}.aux.xml").unlink(missing_ok=True)
            if name not in {row["bestand"] for row in rows}:
                old.unlink(missing_ok=True)
                old.with_suffix(".qml").unlink(missing_ok=True)


def raster_name(sector: str, year: str, size_m: int) -> str:
    return f"{sector}_{year}_{size_m}m.tif"


def _figures(area: SectorArea, grid: CellGrid, total: float) -> Dict[str, Any]:
    return {
        "celmaat_m": grid.size, "objecten": area.objects, "bruto_ha": area.gross_m2 / HECTARE_M2,
        "netto_ha": area.net_m2 / HECTARE_M2, "raster_ha": total * grid.cell_area / HECTARE_M2, "west": grid.west,
        "zuid": grid.south, "oost": grid.east, "noord": grid.north, "kolommen": grid.columns, "rijen": grid.rows,
    }  # fmt: skip


def _refuse_difference(name: str, raster_m2: float, net_m2: float) -> None:
    """A raster that does not add up is not handed over."""
    if abs(raster_m2 - net_m2) > max(_ALLOWED * net_m2, _LEAST_M2):
        message = tr("Het raster {file} telt op tot {sum} m² in plaats van {area} m².")
        raise NovexError(
            message.format(file=name, sum=f"{raster_m2:.3f}", area=f"{net_m2:.3f}"),
            tr("Controleer de geometrie met 'Valideer voorstel'; meld het als daar niets uit komt."),
        )
