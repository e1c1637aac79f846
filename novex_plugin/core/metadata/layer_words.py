"""What QGIS shows as the metadata of a layer (the tab in its properties), from the description of its dataset."""

from ..model.codelists import code_name
from .markup import Element, document, element
from .record import Dataset


def to_qgis(one: Dataset, title: str, note: str) -> str:
    """The document that QGIS looks for in a GeoPackage, for the layer called ``title``."""
    root = element(
        "qgis",
        element("identifier", one.uuid),
        element("parentidentifier", one.record_uuid),
        element("language", "NLD"),
        element("type", "dataset"),
        element("title", f"{title}: {one.title}"),
        element("abstract", f"{note} {one.abstract}".strip()),
        element("keywords", element("keyword", "planningCadastre"), vocabulary="gmd:topicCategory"),
        element("keywords", *(element("keyword", word) for word in one.keywords), vocabulary="NOVEX"),
        _contact(one),
        element("fees", one.use_limits),
        element("license", code_name("licentie", one.licence)),
        element("crs", Element("spatialrefsys", {}, [element("authid", "EPSG:28992")])),
        element("history", one.lineage),
    )
    return document(root._replace(attributes={"version": "3.22"}))


def _contact(one: Dataset) -> Element:
    return element(
        "contact",
        element("name", one.organisation),
        element("organization", one.organisation),
        element("email", one.email),
        element("role", "owner"),
    )
