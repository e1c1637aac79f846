"""Figures as a Dutch reader expects them: 1.234,5 ha, 12,3 km, +340 woningen. No Qt locale needed."""

from typing import Optional

HECTARE_M2 = 10_000.0
SMALL_AREA_M2 = 1_000.0  # below this a reader wants square metres, not 0,0 ha
SHORT_M = 1_000.0
MINUS = "−"


def number(value: float, decimals: int = 0) -> str:
    """``1234.5`` as ``1.234,5``; never ``-0``."""
    text = f"{abs(value):,.{decimals}f}".replace(",", " ").replace(".", ",").replace(" ", ".")
    zero = not any(sign in text for sign in "123456789")
    return text if value >= 0 or zero else MINUS + text


def trimmed(value: float, decimals: int = 1) -> str:
    """Like :func:`number`, without decimals that say nothing (``12`` instead of ``12,0``)."""
    text = number(value, decimals)
    return text.rstrip("0").rstrip(",") if "," in text else text


def area(square_metres: float) -> str:
    """An area in the unit that suits its size: m² below 0,1 ha, whole hectares above 100 ha."""
    size = abs(square_metres)
    if size < SMALL_AREA_M2:
        return f"{number(square_metres)} m²"
    hectares = square_metres / HECTARE_M2
    return f"{number(hectares, 0 if abs(hectares) >= 100 else 1)} ha"


def length(metres: float) -> str:
    """A length in metres below a kilometre, otherwise in kilometres."""
    return f"{number(metres)} m" if abs(metres) < SHORT_M else f"{number(metres / 1000.0, 1)} km"


def signed(text: str) -> str:
    """The text of a figure with its sign in front, also when it is positive."""
    return text if text.startswith(MINUS) else f"+{text}"


def quantity(value: Optional[float], unit: str) -> str:
    """``340 woningen``; a dash when nothing was entered."""
    return "–" if value is None else f"{trimmed(value)} {unit}".strip()


def percent(value: float) -> str:
    """A percentage: ``<1 %`` instead of a zero that suggests nothing was touched."""
    if 0 < value < 1:
        return "<1 %"
    return f"{number(value)} %"
