"""The provenance of a stored layer where QGIS keeps such things: the metadata and custom properties of a map layer.

From there it is on screen (Layer properties › Metadata), in copyright decorations, and in a project that is handed on.
"""

from typing import TYPE_CHECKING, List

from qgis.core import QgsAbstractMetadataBase, QgsBox3d, QgsLayerMetadata, QgsMapLayer

from ..core.services.records import Provenance
from ..core.texts import tr

if TYPE_CHECKING:
    from .store import Store, StoredLayer

SOURCE, DATE, SHA256, SNAPSHOT = "novex/source", "novex/date", "novex/sha256", "novex/snapshot"
_SCHEME = "://"


def describe(target: QgsMapLayer, stored: "StoredLayer", store: "Store") -> None:
    """Write down in ``target`` what the store knows of where its layer came from."""
    target.setMetadata(_metadata(target, stored))
    snapshot = ", ".join(part for part in (store.snapshot_name, store.snapshot_date) if part)
    for name, value in ((SOURCE, stored.source), (DATE, stored.date), (SHA256, stored.sha256), (SNAPSHOT, snapshot)):
        target.setCustomProperty(name, value)


def _metadata(target: QgsMapLayer, stored: "StoredLayer") -> QgsLayerMetadata:
    made_of = stored.provenance
    metadata = QgsLayerMetadata()
    metadata.setType("dataset")
    metadata.setLanguage("NLD")
    metadata.setTitle(stored.title)
    metadata.setAbstract(_abstract(stored))
    metadata.setIdentifier(next((item.metadata_id for item in made_of if item.metadata_id), ""))
    named = [item.attribution for item in made_of if item.attribution]
    metadata.setRights(list(dict.fromkeys([", ".join(part for part in (stored.source, stored.date) if part), *named])))
    metadata.setLicenses(list(dict.fromkeys(item.licence for item in made_of if item.licence)))
    metadata.setLinks(_links(made_of))
    metadata.setContacts(_owners(made_of))
    metadata.setHistory(_history(stored))
    metadata.setCrs(target.crs())
    metadata.setExtent(_extent(target))
    return metadata


def _abstract(stored: "StoredLayer") -> str:
    text = tr("{count} van {read} kenmerken zoals NOVEX ze toetst: geldig gemaakt, in RD New. Bron: {source}.")
    said = text.format(count=stored.count, read=stored.read, source=stored.source or tr("onbekend"))
    return said + (" " + tr("Peildatum {date}.").format(date=stored.date) if stored.date else "")


def _links(made_of: "tuple[Provenance, ...]") -> List[QgsAbstractMetadataBase.Link]:
    """The addresses that were really used; a file's name is no link."""
    links: List[QgsAbstractMetadataBase.Link] = []
    for item in made_of:
        if _SCHEME in item.url and item.url not in [link.url for link in links]:
            link = QgsAbstractMetadataBase.Link(item.layer_name or item.title or item.layer, item.service, item.url)
            link.description = tr("Adres waarvan is gelezen")
            links.append(link)
    return links


def _owners(made_of: "tuple[Provenance, ...]") -> List[QgsAbstractMetadataBase.Contact]:
    contacts = []
    for owner in dict.fromkeys(item.owner for item in made_of if item.owner):
        contact = QgsAbstractMetadataBase.Contact(owner)
        contact.organization, contact.role = owner, "owner"
        contacts.append(contact)
    return contacts


def _history(stored: "StoredLayer") -> List[str]:
    lines = []
    for item in stored.provenance:
        text = tr("{name}: gelezen op {moment}, {count} kenmerken, sha256 {hash}")
        lines.append(
            text.format(
                name=item.title or item.layer, moment=item.retrieved, count=item.count, hash=item.sha256 or "–"
            )
        )
    return lines


def _extent(target: QgsMapLayer) -> QgsLayerMetadata.Extent:
    spatial = QgsLayerMetadata.SpatialExtent()
    spatial.extentCrs = target.crs()
    spatial.bounds = QgsBox3d(target.extent())
    extent = QgsLayerMetadata.Extent()
    extent.setSpatialExtents([spatial])
    return extent
