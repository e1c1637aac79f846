"""A proposal for Zeeland: made-up plans at real places, over the real layers of the province."""

from pathlib import Path
from uuid import UUID, uuid5

import numpy as np
import shapely

from novex_plugin.adapters.geopackage import create_proposal
from novex_plugin.adapters.store import build_store, discover_sources
from novex_plugin.core.model.functions import function
from novex_plugin.core.model.records import ProposalHeader, ProposalObject, Variant

NAMES = UUID("7d1f7a52-5b0e-4c39-9c3e-2f6d0c1b9a11")
SOURCES = ("bestuurlijk_certegis", "opp_water_nlmod", "natura2000", "gio_omgevingswet/gio_pv29.gpkg")
DATE = "2026-11-22"

# name, function, x, y (RD), reach (m), exactness, horizon, variant
AREAS = (
    ("Goes-Zuid", "woningbouw", 51_600, 390_300, 750, "exact", "2030", ""),
    ("Mortiere-Oost", "woningbouw", 34_400, 389_600, 600, "indicatief", "2030", ""),
    ("Zierikzee-West", "woningbouw", 51_900, 407_700, 450, "exact", "2030", ""),
    ("Terneuzen Spuikom", "woningbouw", 46_600, 371_300, 500, "indicatief", "2050", "A"),
    ("Hulst buiten de wallen", "woningbouw", 62_600, 366_200, 450, "zoekgebied", "2050", "B"),
    ("Sloehaven", "haven", 38_600, 385_300, 1_300, "exact", "2030", ""),
    ("Kanaalzone Axelse Vlakte", "bedrijventerrein", 46_000, 364_900, 1_100, "indicatief", "2050", ""),
    ("Zonneveld Sint-Maartensdijk", "zonneveld", 63_500, 394_700, 550, "exact", "2030", ""),
    ("Zoekgebied wind West-Zeeuws-Vlaanderen", "windpark", 31_000, 371_500, 2_800, "zoekgebied", "2050", ""),
    ("Kassen Sirjansland", "glastuinbouw", 64_500, 409_000, 700, "exact", "2030", ""),
    ("Zwin-uitbreiding", "nieuwe_natuur", 17_500, 376_200, 900, "exact", "2030", ""),
    ("Perkpolder", "nieuwe_natuur", 59_400, 377_600, 1_000, "exact", "2030", ""),
    ("Duinzoom Schouwen", "overgangsgebied", 43_500, 414_000, 1_800, "indicatief", "2050", ""),
    ("Zoetwaterbuffer Walcheren", "waterberging", 27_500, 394_500, 1_200, "indicatief", "2050", "A"),
    ("Zoetwaterbuffer Tholen", "waterberging", 69_000, 396_500, 1_100, "indicatief", "2050", "B"),
    ("Landgoed Yerseke Moer", "recreatie", 60_500, 388_500, 700, "exact", "2030", ""),
    ("Oefenterrein Ossendrecht-West", "defensie_oefenterrein", 77_000, 377_500, 1_300, "zoekgebied", "2050", ""),
)
LINES = (
    ("380 kV Borssele-Rilland", "hoogspanningsverbinding", "indicatief", "2030",
     ((39_500, 383_900), (47_500, 385_600), (58_000, 385_200), (66_000, 383_600), (73_500, 382_700))),
    ("Waterstof Sloe-Kanaalzone", "buisleiding", "indicatief", "2050",
     ((40_500, 384_800), (45_000, 381_500), (44_800, 375_000), (46_200, 366_000))),
    ("Kreekrand Axel", "groenblauwe_dooradering", "indicatief", "2030",
     ((50_500, 371_500), (53_500, 369_000), (56_500, 369_800), (60_000, 368_500))),
)  # fmt: skip
POINTS = (
    ("Elektrolyse Vlissingen-Oost", "elektrolyse_batterij", 40_600, 386_200, "exact", "2030"),
    ("Kernenergie Borssele", "kernenergie", 38_900, 383_300, "indicatief", "2050"),
    ("Ziekenhuis Goes", "voorzieningen_kwetsbaar", 50_900, 391_800, "exact", "2030"),
)
VARIANTS = (Variant("A", "Zoet houden"), Variant("B", "Meebewegen"))


def uuid(name: str) -> str:
    return str(uuid5(NAMES, name))


def zeeland_store(data: Path, folder: Path) -> Path:
    """The real layers as a basisset."""
    sources = [source for part in SOURCES for source in discover_sources(data / part, DATE).sources]
    return Path(build_store(sources, folder / "basisset.gpkg", name="Zeeland").path)


def zeeland_proposal(folder: Path) -> Path:
    header = ProposalHeader(uuid("voorstel"), "Ruimtelijk voorstel Zeeland (proef)", "PV29", "IJK2", version="0.2",
                            organisation="Provincie Zeeland", date=DATE)  # fmt: skip
    file = create_proposal(folder / "zeeland.gpkg", header, list(VARIANTS))
    file.write_objects(zeeland_objects())
    return file.path


def zeeland_objects() -> list:
    rng = np.random.default_rng(29)
    made = [
        _object(name, code, _blob(rng, x, y, reach), "vlak", exactness, horizon, variant)
        for name, code, x, y, reach, exactness, horizon, variant in AREAS
    ]
    made += [_object(name, code, shapely.LineString(path), "lijn", exactness, horizon)
             for name, code, exactness, horizon, path in LINES]  # fmt: skip
    return made + [_object(name, code, shapely.Point(x, y), "punt", exactness, horizon)
                   for name, code, x, y, exactness, horizon in POINTS]  # fmt: skip


def _object(name, code, shape, kind, exactness, horizon, variant="") -> ProposalObject:
    return ProposalObject(uuid(name), name, shape, kind, code, function(code).perspective, horizon=horizon,
                          exactness=exactness, variant=variant, origin="provincie")  # fmt: skip


def _blob(rng, x: float, y: float, reach: float):
    """A shape as somebody would sketch it: round, and a little different every time."""
    angle = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    swing = 1 + 0.16 * np.sin(2 * angle + rng.uniform(0, 6)) + 0.09 * np.sin(3 * angle + rng.uniform(0, 6))
    flat = rng.uniform(0.65, 1.0)
    across, up = np.cos(angle) * swing * reach, np.sin(angle) * swing * reach * flat
    return shapely.Polygon(np.column_stack([x + across, y + up]))
