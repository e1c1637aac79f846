"""The totals of a variant as rows: per perspective and function, what lies on one place together, and what is odd."""

from typing import List, Optional

from qgis.PyQt.QtGui import QFont, QIcon, QStandardItem

from ..adapters.styles import function_icon
from ..core.accounting.figures import FUNCTION, PERSPECTIVE, Combination, DoubleClaim, QuantityLine, Totals
from ..core.model.codelists import codelist
from ..core.model.functions import functions
from ..core.texts import tr
from ..core.wording import area as areal
from ..core.wording import number, quantity, trimmed
from .look import resized
from .row_delegate import BELOW_FIGURE_ROLE, BELOW_ROLE, DIM_ROLE, FIGURE_ROLE

MEASURED = ("ha", "km")  # follow from the geometry
MOST_COMBINATIONS = 40


def total_rows(totals: Totals, font: QFont) -> List[QStandardItem]:
    """A heading per subject with its rows; subjects without rows are left out."""
    found = [_perspective(totals, one.code, one.name, font) for one in codelist("perspectief")]
    found += [_combinations(totals, font), _doubtful(totals, font)]
    return [row for row in found if row is not None]


def _heading(text: str, figure: str, rows: List[QStandardItem], font: QFont) -> Optional[QStandardItem]:
    if not rows:
        return None
    head = QStandardItem(text)
    head.setFont(resized(font, 0, bold=True))
    head.setData(figure, FIGURE_ROLE)
    head.setEditable(False)
    head.appendRows(rows)
    return head


# -- per function


def _perspective(totals: Totals, code: str, name: str, font: QFont) -> Optional[QStandardItem]:
    rows = [_function(totals, one.code, one.name) for one in functions()
            if one.perspective == code and _is_drawn(totals, one.code)]  # fmt: skip
    return _heading(name, _hectares(totals.area(PERSPECTIVE, code).net_m2), rows, font)


def _is_drawn(totals: Totals, code: str) -> bool:
    area, line, point = totals.area(FUNCTION, code), totals.length(FUNCTION, code), totals.count(FUNCTION, code)
    return bool(area.objects + area.search_objects + line.objects + line.search_objects + point.count
                + point.search_count)  # fmt: skip


def _function(totals: Totals, code: str, name: str) -> QStandardItem:
    """Net area to the right; what else there is to say on the second line."""
    area = totals.area(FUNCTION, code)
    row = QStandardItem(function_icon(code, 18), name)
    row.setData(_hectares(area.net_m2), FIGURE_ROLE)
    row.setData(" · ".join(_amounts(totals, code)) or _count(area.objects), BELOW_ROLE)
    row.setData(_twice(area.gross_m2, area.net_m2, area.shared_m2), BELOW_FIGURE_ROLE)
    row.setToolTip(tr("{name}\nNetto {net} ha: elk stuk grond één keer geteld.\nBruto {gross} ha: alle objecten bij "
                      "elkaar.\nMeervoudig {shared} ha: daar ligt ook een andere functie.").format(
        name=name, net=trimmed(area.net_ha), gross=trimmed(area.gross_ha), shared=trimmed(area.shared_ha)))  # fmt: skip
    row.setEditable(False)
    return row


def _count(objects: int) -> str:
    return tr("1 object") if objects == 1 else tr("{count} objecten").format(count=number(objects))


def _twice(gross: float, net: float, shared: float) -> str:
    """Only where it differs from net."""
    parts = [tr("bruto {area}").format(area=areal(gross))] if gross - net >= 1.0 else []
    if shared >= 1.0:
        parts.append(tr("{area} meervoudig").format(area=areal(shared)))
    return " · ".join(parts)


def _hectares(square_metres: float) -> str:
    return areal(square_metres) if square_metres > 0 else ""


def _amounts(totals: Totals, code: str) -> List[str]:
    """Quantities with their bandwidth, then lengths, points and search areas."""
    parts = [_quantity(line) for line in totals.quantities if line.function == code and line.unit not in MEASURED]
    length = totals.length(FUNCTION, code)
    if length.net_m:
        parts.append(tr("{km} km").format(km=number(length.net_km, 1)))
    points = totals.count(FUNCTION, code)
    if points.count:
        parts.append(tr("1 punt") if points.count == 1 else tr("{count} punten").format(count=points.count))
    searching = totals.area(FUNCTION, code).search_net_m2
    if searching:
        parts.append(tr("zoekgebied {area}").format(area=areal(searching)))
    return parts


def _quantity(line: QuantityLine) -> str:
    """The expected figure, its bandwidth where there is one, and what search areas would add."""
    text = trimmed(line.band.value)
    if line.band.minimum != line.band.maximum:
        text = tr("{value} ({low}–{high})").format(
            value=text, low=trimmed(line.band.minimum), high=trimmed(line.band.maximum))  # fmt: skip
    if line.search.value:
        text = tr("{value} + {search} in zoekgebied").format(value=text, search=trimmed(line.search.value))
    return f"{text} {line.unit}"


# -- on one place


def _combinations(totals: Totals, font: QFont) -> Optional[QStandardItem]:
    together = [one for one in totals.combinations if len(one.names) > 1 and one.area_m2 >= 1.0]
    shown = sorted(together, key=lambda one: -one.area_m2)
    rows = [_combination(one) for one in shown[:MOST_COMBINATIONS]]
    if len(shown) > MOST_COMBINATIONS:
        rest = QStandardItem(tr("en {count} kleinere combinaties").format(count=len(shown) - MOST_COMBINATIONS))
        rest.setData(areal(sum(one.area_m2 for one in shown[MOST_COMBINATIONS:])), FIGURE_ROLE)
        rest.setData(True, DIM_ROLE)
        rows.append(rest)
    whole = areal(sum(one.area_m2 for one in together))
    return _heading(tr("Meer functies op één plek"), whole, rows, font)


def _combination(one: Combination) -> QStandardItem:
    row = QStandardItem(" + ".join(one.names))
    row.setData(areal(one.area_m2), FIGURE_ROLE)
    row.setToolTip(tr("{names}: {area}, alleen hier geteld. Alle combinaties en alle grond met één functie zijn samen "
                      "precies netto.").format(names=row.text(), area=areal(one.area_m2)))  # fmt: skip
    row.setEditable(False)
    return row


# -- what is odd


def _doubtful(totals: Totals, font: QFont) -> Optional[QStandardItem]:
    rows = [_claim(one) for one in totals.double_claims] + [_message(text) for text in totals.messages]
    return _heading(tr("Let op"), number(len(rows)), rows, font)


def _claim(claim: DoubleClaim) -> QStandardItem:
    shared = {"m2": areal(claim.overlap), "m": quantity(claim.overlap, "m")}.get(
        claim.measure, quantity(claim.overlap, tr("punten")))  # fmt: skip
    row = QStandardItem(QIcon(), f"{claim.first_name} / {claim.second_name}")
    below = tr("Delen {shared} en tellen allebei hun {unit}.").format(shared=shared, unit=claim.unit)
    row.setData(below, BELOW_ROLE)
    row.setToolTip(tr("{names}\n{below} Zijn het dezelfde {unit}? Haal ze dan bij een van beide weg.").format(
        names=row.text(), below=below, unit=claim.unit))  # fmt: skip
    row.setEditable(False)
    return row


def _message(text: str) -> QStandardItem:
    row = QStandardItem(text)
    row.setToolTip(text)
    row.setEditable(False)
    return row
