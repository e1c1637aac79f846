"""Texts beside points of a sheet: names on a plate, numbers at signs, the ends of a line."""

from qgis.core import QgsPalLayerSettings, QgsProperty, QgsVectorLayer, QgsVectorLayerSimpleLabeling

from .renderers import text_format

ANYWHERE = "R,TR,BR,T,B,TL,BL,L"  # right of the point where that is free, then around it
FIELD = "naam"


def name_points(
    layer: QgsVectorLayer, size: float, colour: str, halo_mm: float, *, order: str = ANYWHERE, dist_mm: float = 0.8,
    wrap: int = 0, all_of_them: bool = False, from_symbol: bool = False,
) -> None:  # fmt: skip
    """Label the points of ``layer`` with their name. ``order`` are the places to try, as QGIS abbreviates them.

    ``all_of_them`` also where they overlap; ``from_symbol``: the distance counts from the edge of the sign.
    """
    settings = QgsPalLayerSettings()
    settings.fieldName = FIELD
    settings.setFormat(text_format(size, colour, halo_mm=halo_mm, bold=True))
    settings.autoWrapLength = wrap
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    if from_symbol:
        settings.offsetType = QgsPalLayerSettings.OffsetType.FromSymbolBounds
    settings.dist = dist_mm
    settings.displayAll = all_of_them  # type: ignore[attr-defined]
    told = settings.dataDefinedProperties()  # the order itself cannot be set from Python
    told.setProperty(QgsPalLayerSettings.Property.PredefinedPositionOrder, QgsProperty.fromValue(order))
    settings.setDataDefinedProperties(told)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
