"""Draws the example as a topographic map, to look at: whole province, or a window in km with a scale.

    .venv/bin/python -m example.preview out.png [x0 y0 x1 y1] [--reserveringen] [--voorstellen]      (from tools/)
"""

import json
import sys
from pathlib import Path

import geopandas
import matplotlib
import shapely

matplotlib.use("Agg")
from matplotlib import pyplot as plt

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "voorbeeld"
USE = {"grasland": "#dcebc0", "akkerbouw": "#f3ecc4", "maïs": "#ebe3ae", "boomgaard": "#c9dc95", "bos": "#9cc58d", "heide": "#d9b9d4", "stuifzand": "#f5eecb",
       "natte natuur": "#bcdcc0", "water": "#9ccbe8", "bebouwd gebied": "#e7a79b", "bedrijventerrein": "#c9b6d8",
       "glastuinbouw": "#dff0ea", "infrastructuur": "#d9d5cf"}
ROADS = {"lokale weg": ("#ffffff", 0.7), "verbindingsweg": ("#ee8a6d", 0.9), "stadsweg": ("#f7d98a", 1.4), "provinciale weg": ("#f2b84b", 1.7), "autosnelweg": ("#d8452e", 2.6)}
OUTLINES = {"natura2000": "#1b7a3d", "nnn": "#57a639", "rivierbed": "#2468b0", "rivier_reservering": "#0b3d91", "buisleidingstrook": "#9a5b1d",
            "laagvliegroute": "#6d6d3a", "laagvlieggebied": "#8a8a4a", "defensieterrein": "#5a5f25", "grondwaterbescherming": "#00808a",
            "drinkwaterreservering": "#4aa8c0", "veenbodem": "#7a5230", "diepe_polder": "#36648b", "werelderfgoed_waterlinie": "#a0307a",
            "werelderfgoed": "#700050", "landschap_waardevol": "#c7a500", "stiltegebied": "#555555", "overgangsgebied_n2000": "#7fc97f"}


def table(key: str, box=None):
    return geopandas.read_file(FOLDER / "basisset.gpkg", layer=key, bbox=box)


def draw_ground(ax, box, wide: float) -> None:
    """Land use, fields, water, built-up and forest."""
    for name, colour in USE.items():
        ground = table("landgebruik", box)
        part = ground[ground.klasse == name]
        if len(part):
            part.plot(ax=ax, color=colour, linewidth=0)
    fields = table("landbouwpercelen", box)
    fields.plot(ax=ax, color=[USE[g] for g in fields.gewas], edgecolor="#b9c4a0" if wide > 20 else "#8fb6c9", linewidth=0.15 if wide > 20 else 0.5)
    table("water", box).plot(ax=ax, color=USE["water"], edgecolor="#5c9fc9", linewidth=0.3)
    table("woonbebouwing", box).plot(ax=ax, color="#d98c80", linewidth=0)


def draw_lines(ax, box, wide: float) -> None:
    """Dikes, roads, railways, power."""
    k = 1.0 if wide > 20 else 2.0
    table("waterkering_kern", box).plot(ax=ax, color="#8a6f3f", linewidth=0.2)
    roads = table("wegen", box)
    for name, (colour, width) in ROADS.items():
        part = roads[roads.klasse == name]
        if len(part):
            part.plot(ax=ax, color="#7a7a7a", linewidth=(width + 0.6) * k * 0.8)
            part.plot(ax=ax, color=colour, linewidth=width * k * 0.8)
    rail = table("spoorwegen", box)
    rail.plot(ax=ax, color="#333333", linewidth=1.4 * k)
    rail.plot(ax=ax, color="#ffffff", linewidth=0.8 * k, linestyle=(0, (6, 6)))
    power = table("hoogspanningsverbinding", box)
    power.plot(ax=ax, color="#b0004b", linewidth=0.5 * k, linestyle=(0, (10, 3)))
    table("hoogspanningsstation", box).plot(ax=ax, color="#b0004b", markersize=18, marker="s")
    table("gemeenten", box).boundary.plot(ax=ax, color="#8d2fa0", linewidth=0.6 * k, linestyle="-.")


def draw_names(ax, box, wide: float) -> None:
    sizes = {"stad": 15, "plaats": 10, "dorp": 6.5, "buurtschap": 5.5}
    places = table("plaatsen", box)
    for row in places[places.klasse.isin(list(sizes))].itertuples():
        ax.annotate(row.naam, (row.geometry.x, row.geometry.y), fontsize=sizes[row.klasse] * (1 if wide > 20 else 1.5), ha="center",
                    color="#222222", path_effects=[matplotlib.patheffects.withStroke(linewidth=2, foreground="white")])


def draw_proposals(ax) -> None:
    data = json.loads((FOLDER / "voorstellen.json").read_text(encoding="utf-8"))
    colours = {"1": "#2e8b3d", "2": "#6a3fb5", "3": "#e08a00", "overkoepelend": "#444444"}
    for row in data["objecten"]:
        if row.get("vervalt"):
            continue
        shape = geopandas.GeoSeries([shapely.from_wkt(row["geometrie"])])
        colour = colours[row["perspectief"]]
        style = {"basis": "-", "A": "--", "B": "-.", "C": ":"}[row["variant"] or "basis"]
        if row["tabel"] == "object_vlak":
            shape.plot(ax=ax, color=colour, alpha=0.35)
            shape.boundary.plot(ax=ax, color=colour, linewidth=1.6, linestyle=style)
        else:
            shape.plot(ax=ax, color=colour, linewidth=2.5, linestyle=style, markersize=50, marker="^")
        at = shape.iloc[0].representative_point()
        ax.annotate(f"{row['naam']} [{row['variant'] or 'basis'}]", (at.x, at.y), fontsize=5.5, ha="center")


def main(arguments) -> None:
    """Reads the arguments and writes the picture."""
    import matplotlib.patheffects  # noqa: F401  (registers the module)

    numbers = [float(a) for a in arguments[1:] if a[0].isdigit()]
    x0, y0, x1, y1 = [v * 1000 for v in numbers] or (131000, 403000, 184700, 449500)
    wide = (x1 - x0) / 1000
    figure, ax = plt.subplots(figsize=(19, 19 * (y1 - y0) / (x1 - x0)))
    draw_ground(ax, (x0, y0, x1, y1), wide)
    draw_lines(ax, (x0, y0, x1, y1), wide)
    if "--reserveringen" in arguments:
        for key, colour in OUTLINES.items():
            part = table(key, (x0, y0, x1, y1))
            if len(part):
                part.plot(ax=ax, color=colour, alpha=0.13)
                part.boundary.plot(ax=ax, color=colour, linewidth=1.3)
    if "--voorstellen" in arguments:
        draw_proposals(ax)
    draw_names(ax, (x0, y0, x1, y1), wide)
    ax.set_xlim(x0, x1)
    ax.set_ylim(y0, y1)
    ax.set_aspect("equal")
    ax.axis("off")
    figure.subplots_adjust(0, 0, 1, 1)
    figure.savefig(arguments[0], dpi=82)


if __name__ == "__main__":
    main(sys.argv[1:])
