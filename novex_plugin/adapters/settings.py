"""Every setting of the plugin in one table: key, default and what it means.

Values live in QGIS's own settings under ``novex/``. Reading coerces to the type of the default,
because an ini file hands back text, and falls back to the default when the stored value is of no use.
"""

import json
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Tuple

from qgis.core import QgsSettings

GROUP = "novex"


@dataclass(frozen=True)
class Setting:
    """One row of the table; ``label`` is what a user would read."""

    key: str
    default: Any
    label: str
    minimum: Optional[int] = None
    maximum: Optional[int] = None


TABLE: Tuple[Setting, ...] = (
    Setting("recent", [], "Laatst geopende voorstellen, de nieuwste eerst"),
    Setting("recent_store", "", "Laatst gebruikte basisset"),
    Setting("basisset_folder", "", "Map met de momentopnamen van de basisset; leeg is een map in het profiel van QGIS"),
    Setting("province", "", "Provincie waarvoor het laatst een basisset is geladen zonder voorstel"),
    Setting("profile", "start", "Laatst gekozen lijst van lagen om te laden; leeg is een eigen keuze"),
    Setting("chosen_layers", [], "Lagen van de laatste eigen keuze"),
    Setting("own_layers", "", "Bestand met eigen lagen; leeg is een bestand in het profiel van QGIS"),
    Setting("last_folder", "", "Map waarin het laatst een bestand is gekozen"),
    Setting("organisation", "", "Organisatie die in een nieuw voorstel wordt ingevuld"),
    Setting("metadata_email", "", "E-mailadres dat in de metadata van een nieuw voorstel wordt aangeboden"),
    Setting("metadata_website", "", "Website die in de metadata van een nieuw voorstel wordt aangeboden"),
    Setting("journal_folder", "", "Map met herstelbestanden van bewerkingen; leeg is een map in het profiel van QGIS"),
    Setting("debounce_ms", 30, "Wachttijd na een bewerking voordat opnieuw wordt getoetst (ms)", 0, 5000),
    Setting("corridor_width_m", 100, "Breedte van een corridor bij het tekenen (m)", 1, 20000),
    Setting("sheet_dpi", 150, "Resolutie van kaartbeelden (dpi)", 72, 600),
    Setting("house_style", "", "Bestand met de huisstijl van kaartbeelden; leeg is die van NOVEX"),
    Setting("dock_visible", False, "Het paneel was open toen QGIS de vorige keer sloot"),
    Setting("network_stall_s", 20, "Langste stilte van een server voordat wordt opgehangen (s)", 1, 600),
    Setting("network_attempts", 4, "Aantal pogingen per verzoek bij een storing van de server", 1, 10),
    Setting("network_longest_wait_s", 60, "Langste wachttijd tussen twee pogingen (s)", 1, 600),
    Setting("palette_favourites", [], "Functies bovenaan het palet"),
    Setting("palette_recent", [], "Functies die het laatst zijn getekend, de nieuwste eerst"),
    Setting("dim_outside", False, "Objecten buiten de gekozen horizon worden gedimd in plaats van verborgen"),
    Setting("dim_basis", True, "De basis wordt gedimd wanneer een variant in beeld is"),
    Setting("live_cursor", True, "Tijdens het tekenen staat bij de muis wat de schets toevoegt en raakt"),
    Setting("time_step_years", 5, "Jaren per stap van de tijdbesturing (1, 2, 5 of 10)", 1, 10),
    Setting("import_limit", 50_000, "Meeste rijen die in één keer worden geïmporteerd", 1, 2_000_000),
    Setting("import_memory", "", "Bestand met importkoppelingen; leeg is een bestand in het profiel van QGIS"),
    Setting("basis_edits", "vragen", "Wie in een variant een basisobject wijzigt: vragen, variant of overal"),
    Setting("page", "voorstel", "De laatst gebruikte pagina van het paneel"),
)
BY_KEY: Dict[str, Setting] = {setting.key: setting for setting in TABLE}
RECENT_LENGTH = 8


def get(key: str) -> Any:
    """The value of a setting, of the type of its default and inside its range."""
    setting = BY_KEY[key]
    raw = QgsSettings().value(f"{GROUP}/{key}", None)
    return setting.default if raw is None else _coerce(setting, raw)


def put(key: str, value: Any) -> None:
    """Store a setting; lists are stored as JSON so that one entry does not come back as text."""
    setting = BY_KEY[key]
    stored = json.dumps(value) if isinstance(setting.default, list) else value
    QgsSettings().setValue(f"{GROUP}/{key}", stored)


def add_recent(path: str) -> None:
    """Put a proposal in front of the list of recent ones."""
    others = [known for known in recent() if known != path]
    put("recent", [path, *others][:RECENT_LENGTH])


def recent() -> List[str]:
    return [path for path in get("recent") if isinstance(path, str)]


def _coerce(setting: Setting, raw: Any) -> Any:
    try:
        if isinstance(setting.default, list):
            value = json.loads(raw)
            return value if isinstance(value, list) else list(setting.default)
        if isinstance(setting.default, bool):
            return raw if isinstance(raw, bool) else str(raw).lower() in ("true", "1")
        if isinstance(setting.default, int):
            return _within(setting, int(raw))
        return str(raw)
    except (TypeError, ValueError):
        return setting.default


def _within(setting: Setting, value: int) -> int:
    low = value if setting.minimum is None else max(setting.minimum, value)
    return low if setting.maximum is None else min(setting.maximum, low)
