"""The one definition behind ``styles/``: how every reference layer looks. Read by ``tools/make_styles.py``.

Two manners. *Backdrop* layers (context) stay quiet: pale land, soft water, thin white roads. *Reservations* (check
layers) are seen through: a thin outline and a light hatch in the colour of their family, so that proposals and
backdrop stay readable underneath. Lengths are millimetres on paper; scales are denominators.
"""

from dataclasses import dataclass, replace
from typing import Dict, Optional, Tuple

LAND = "#f7f4ec"
PAPER = "#ffffff"


@dataclass(frozen=True)
class Family:
    """Reservations that protect the same kind of thing share hue and hatch direction."""

    colour: str
    angle: float


FAMILIES: Dict[str, Family] = {
    "water": Family("#2f78ad", 135),
    "natuur": Family("#3f8a4c", 45),
    "energie": Family("#70608a", 0),
    "infra": Family("#7a6a5c", 90),
    "erfgoed": Family("#93602f", 20),
    "defensie": Family("#6d7440", 70),
    "grondwater": Family("#1391a5", 110),
    "bodem": Family("#8a7443", 160),
    "veiligheid": Family("#bf4f3f", 30),
    "stad": Family("#8b8580", 0),
    "landbouw": Family("#a39a5c", 60),
    "milieu": Family("#5b7f94", 150),
}


@dataclass(frozen=True)
class Look:
    """A reservation. ``spacing`` is the hatch distance (0: outline only); ``until`` the scale from which it shows."""

    family: str
    geometry: str = "vlak"
    spacing: float = 2.2
    width: float = 0.26
    dash: Tuple[float, ...] = ()
    until: int = 0
    label: Optional[int] = None  # names shown from this scale inwards


LOOKS: Dict[str, Look] = {
    # water: what defends and what gives room
    "waterkering_kern": Look("water", spacing=0.9, width=0.4),
    "waterkering_beschermingszone": Look("water", spacing=2.0),
    "waterkering_profiel_vrije_ruimte": Look("water", spacing=2.8, dash=(2.0, 1.0)),
    "rivierbed": Look("water", spacing=3.0, label=150000),
    "rivier_reservering": Look("water", spacing=2.4, dash=(2.4, 1.2)),
    "vaarweg_vrijwaring": Look("water", spacing=0, dash=(3.0, 1.2)),
    "beken": Look("water", geometry="lijn", width=0.35, label=60000),
    # nature
    "natura2000": Look("natuur", spacing=1.5, width=0.42, label=250000),
    "overgangsgebied_n2000": Look("natuur", spacing=3.2, dash=(2.0, 1.2)),
    "nnn": Look("natuur", spacing=2.4, width=0.2),
    "stiltegebied": Look("milieu", spacing=3.4, dash=(0.6, 1.0)),
    # soil and groundwater
    "grondwaterbescherming": Look("grondwater", spacing=2.2, width=0.34, label=150000),
    "drinkwaterreservering": Look("grondwater", spacing=3.0, dash=(2.4, 1.2)),
    "veenbodem": Look("bodem", spacing=2.6, width=0.16),
    "diepe_polder": Look("bodem", spacing=3.4, dash=(2.4, 1.4)),
    # heritage and landscape
    "werelderfgoed": Look("erfgoed", spacing=2.0, width=0.45, label=250000),
    "werelderfgoed_waterlinie": Look("erfgoed", spacing=2.0, width=0.45, label=250000),
    "rijksmonumenten": Look("erfgoed", geometry="punt", until=75000),
    "beschermde_gezichten": Look("erfgoed", spacing=1.4, until=250000),
    "landschap_waardevol": Look("erfgoed", spacing=3.4, dash=(2.4, 1.2)),
    # energy and infrastructure
    "hoogspanningsverbinding": Look("energie", geometry="lijn", width=0.4),
    "hoogspanningsstation": Look("energie", geometry="punt"),
    "buisleidingstrook": Look("infra", spacing=1.6),
    "buisleiding_bestaand": Look("infra", geometry="lijn", width=0.4, dash=(3.0, 1.0)),
    "hoofdweg_reservering": Look("infra", spacing=2.0, dash=(2.4, 1.2)),
    "hoofdwegen": Look("infra", geometry="lijn", width=0.7),
    # safety and environment
    "risicocontour_pr": Look("veiligheid", spacing=2.2, until=200000),
    "basisnet": Look("veiligheid", geometry="lijn", width=0.6, dash=(2.0, 0.8)),
    # defence
    "defensieterrein": Look("defensie", spacing=1.6, width=0.4, label=200000),
    "laagvliegroute": Look("defensie", spacing=3.6, dash=(3.0, 1.4)),
    "laagvlieggebied": Look("defensie", spacing=3.0, dash=(1.4, 1.0)),
    # what is built or farmed
    "woonbebouwing": Look("stad", spacing=1.0, width=0.18, until=150000),
    "stedelijk_gebied": Look("stad", spacing=2.6, width=0.3),
    "bedrijventerreinen": Look("energie", spacing=2.0, width=0.24, until=300000),
    "zware_bedrijventerreinen": Look("energie", spacing=1.2, width=0.4, until=300000),
    "landbouwpercelen": Look("landbouw", spacing=0, width=0.08, until=40000),
}

# A layer that has no look of its own takes the family of the first word found in its key.
FAMILY_BY_WORD: Tuple[Tuple[str, str], ...] = (
    ("grondwater", "grondwater"), ("drinkwater", "grondwater"), ("waterwin", "grondwater"), ("water", "water"),
    ("rivier", "water"), ("kust", "water"), ("wadden", "water"), ("ijsselmeer", "water"), ("kering", "water"),
    ("vaarweg", "water"), ("beek", "water"), ("natuur", "natuur"), ("natura", "natuur"), ("nnn", "natuur"),
    ("ganzen", "natuur"), ("weidevogel", "natuur"), ("bos", "natuur"), ("erfgoed", "erfgoed"), ("monument", "erfgoed"),
    ("landschap", "erfgoed"), ("aardkundig", "erfgoed"), ("archeo", "erfgoed"), ("defensie", "defensie"),
    ("radar", "defensie"), ("laagvlieg", "defensie"), ("munitie", "defensie"), ("schiet", "defensie"),
    ("militair", "defensie"), ("bodem", "bodem"), ("veen", "bodem"), ("polder", "bodem"), ("hoogspanning", "energie"),
    ("energie", "energie"), ("elektr", "energie"), ("kern", "energie"), ("wind", "energie"), ("leiding", "infra"),
    ("weg", "infra"), ("spoor", "infra"), ("luchthaven", "infra"), ("schiphol", "infra"), ("risico", "veiligheid"),
    ("explosie", "veiligheid"), ("brand", "veiligheid"), ("gifwolk", "veiligheid"), ("geluid", "milieu"),
    ("stilte", "milieu"), ("geur", "milieu"), ("landbouw", "landbouw"), ("vee", "landbouw"), ("woon", "stad"),
    ("stedelijk", "stad"), ("bedrijven", "stad"),
)


def look_of(key: str, geometry: str) -> Look:
    """The look of a check layer, own or derived from its name; ``geometry`` is vlak, lijn or punt."""
    own = LOOKS.get(key)
    if own is not None:
        return own if own.geometry == geometry else replace(own, geometry=geometry)
    family = next((name for word, name in FAMILY_BY_WORD if word in key), "milieu")
    return Look(family, geometry, spacing=2.8)
