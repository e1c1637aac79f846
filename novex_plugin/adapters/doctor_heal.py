"""Putting a layer of a project on another service in place: everything but its source stays.

In QGIS 3.22 ``setDataSource`` keeps id, name, place in the tree, joins, actions and custom properties, and mostly the
style. It does not where the new source turns out to be of another geometry, and a layer that was broken when the
project was opened has lost the settings of its fields. Those are read again from what the project file said.
"""

from dataclasses import dataclass
from typing import Tuple

from qgis.core import (
    QgsDataProvider,
    QgsMapLayer,
    QgsNetworkAccessManager,
    QgsObjectCustomProperties,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..core.errors import NovexError
from ..core.services.records import Resolved
from ..core.texts import tr
from .doctor_fields import used_fields_of
from .doctor_sources import new_source, source_of


@dataclass(frozen=True)
class HealReport:
    """What was done with one layer. ``old`` and ``new`` are addresses; ``reason`` (Dutch) says why, or why not."""

    layer_id: str
    name: str
    old: str
    new: str
    state: str
    done: bool
    reason: str = ""


@dataclass(frozen=True)
class _Before:
    """What must be as it was when the new source is not good."""

    provider: str
    source: str
    name: str
    was_valid: bool
    geometry: int
    used: Tuple[str, ...]
    style: QDomDocument


def heal(layer: QgsMapLayer, found: Resolved) -> HealReport:
    """Set ``layer`` on the service ``found``; on any failure its old source and style are put back.

    The filter, joins, actions, labels, scale limits and custom properties of the layer stay. Raises nothing: the
    report says what happened.
    """
    now = source_of(layer)
    old = now.url if now else layer.source()
    before = _before(layer)
    try:
        provider, source = new_source(before.provider, before.source, found)
        _set(layer, provider, source, before)
        _check(layer, before)
    except NovexError as error:
        if layer.source() != before.source or layer.providerType() != before.provider:
            _put_back(layer, before)
        return HealReport(layer.id(), layer.name(), old, found.url, found.state, False, str(error))
    layer.triggerRepaint()
    reason = " ".join(found.notes) or tr("De laag staat nu op {service} {url}.").format(
        service=found.service, url=found.url
    )
    return HealReport(layer.id(), layer.name(), old, found.url, found.state, True, reason)


def _before(layer: QgsMapLayer) -> _Before:
    now = source_of(layer)
    return _Before(
        provider=layer.providerType() or (now.provider if now else ""),
        source=layer.source(),
        name=layer.name(),
        was_valid=layer.isValid(),
        geometry=_geometry(layer),
        used=used_fields_of(layer),
        style=_style(layer),
    )


def _style(layer: QgsMapLayer) -> QDomDocument:
    """All that a style holds: of a working layer as it is now, of a broken one as the project file has it."""
    document = QDomDocument()
    if layer.isValid() or not document.setContent(layer.originalXmlProperties()):
        document = QDomDocument("qgis")
        layer.exportNamedStyle(document, QgsReadWriteContext())
    return document


def _set(layer: QgsMapLayer, provider: str, source: str, before: _Before) -> None:
    """The new source, with the style as it was.

    QGIS answers for a service it knows from its disk cache, where an old list of layers may still be; when the layer
    does not open, that cache is emptied and the service asked itself.
    """
    layer.setDataSource(source, before.name, provider, QgsDataProvider.ProviderOptions(), False)
    if not layer.isValid() and QgsNetworkAccessManager.instance().cache() is not None:
        QgsNetworkAccessManager.instance().cache().clear()
        layer.setDataSource(source, before.name, provider, QgsDataProvider.ProviderOptions(), False)
    if layer.isValid():
        _restore(layer, before)


def _restore(layer: QgsMapLayer, before: _Before) -> None:
    """The style again, but for the custom properties: those the layer itself has kept, and they may be newer."""
    own = QgsObjectCustomProperties(layer.customProperties())
    layer.readSymbology(before.style.documentElement(), "", QgsReadWriteContext())
    layer.setCustomProperties(own)
    if isinstance(layer, QgsVectorLayer):
        layer.updateFields()


def _check(layer: QgsMapLayer, before: _Before) -> None:
    """Raises NovexError when the layer is not what it was, on its new source."""
    if not layer.isValid():
        raise _refused(tr("QGIS kan de laag op het nieuwe adres niet openen"))
    if before.geometry >= 0 and _geometry(layer) != before.geometry:
        raise _refused(tr("de laag heeft daar een andere soort geometrie"))
    if isinstance(layer, QgsVectorLayer):
        here = {name.lower() for name in layer.dataProvider().fields().names()}
        missing = [name for name in before.used if name.lower() not in here]
        if missing:
            names = ", ".join(missing)
            raise _refused(tr("de kaart gebruikt velden die daar ontbreken: {names}").format(names=names))


def _put_back(layer: QgsMapLayer, before: _Before) -> None:
    layer.setDataSource(before.source, before.name, before.provider, QgsDataProvider.ProviderOptions(), False)
    _restore(layer, before)


def _geometry(layer: QgsMapLayer) -> int:
    """Kind of geometry as a number; -1 where that says nothing (pictures, and broken layers that do not know)."""
    if not isinstance(layer, QgsVectorLayer):
        return -1
    kind = layer.geometryType()
    return int(kind) if int(kind) in (0, 1, 2) else -1


def _refused(reason: str) -> NovexError:
    return NovexError(
        tr("De laag is gelaten zoals hij was: {reason}.").format(reason=reason),
        tr("Voeg hem zo nodig opnieuw toe vanaf het nieuwe adres."),
    )


def log_line(row: HealReport) -> str:
    """One row of the log as text."""
    done = tr("hersteld") if row.done else tr("niet hersteld")
    move = f"{row.old} -> {row.new}" if row.new and row.new != row.old else row.old
    return f"{row.name} [{row.state}, {done}]: {move}\n    {row.reason}"
