"""The layers of a proposal with variants in a project, without a panel: what operations on variants are tried on."""

import shapely
from qgis.core import QgsGeometry, QgsProject

from novex_plugin.adapters import edits, layers, records
from novex_plugin.adapters.geopackage import create_proposal
from novex_plugin.adapters.watcher import LayerWatch
from novex_plugin.core.model.records import ProposalHeader, ProposalObject, Variant
from novex_plugin.core.variants.effective import effective_objects

TABLES = ("object_vlak", "object_lijn", "object_punt", "schets_lijn", "schets_punt", "variant", "afweging")
VARIANTS = (Variant("A", "Bundelen"), Variant("B", "Spreiden"), Variant("C", "Kind van A", parent="A"))


def area(uuid, variant="", x=0, **values) -> ProposalObject:
    shape = shapely.box(150_000 + x, 450_000, 150_100 + x, 450_100)
    name = values.pop("name", uuid)
    return ProposalObject(uuid, name, shape, "vlak", "woningbouw", variant=variant, perspective="3", **values)


def line(uuid, variant="", **values) -> ProposalObject:
    shape = shapely.LineString([(150_000, 450_000), (151_000, 450_500)])
    return ProposalObject(uuid, uuid, shape, "lijn", "buisleiding", variant=variant, **values)


def point(uuid, variant="", **values) -> ProposalObject:
    return ProposalObject(uuid, uuid, shapely.Point(150_000, 450_000), "punt", "windpark", variant=variant, **values)


OBJECTS = (
    area("wijk", quantity=500.0, unit="woningen", extra={"toelichting": "Aan het spoor"}), area("bos", x=200),
    line("buis"), point("molen"), area("dichter", "A", replaces="wijk"), area("weg", "A", replaces="bos", dropped=True),
    area("eigen", "A", x=400), line("omweg", "B", replaces="buis"), area("kind", "C", replaces="dichter"),
)  # fmt: skip


class Bench:
    """Stands in for the session: its project, steps and objects."""

    def __init__(self, folder, objects=OBJECTS, variants=VARIANTS) -> None:
        header = ProposalHeader(uuid="p", title="Proef", province="PV00", milestone="IJK2")
        self.path = folder / "voorstel.gpkg"
        create_proposal(self.path, header, variants).write_objects(objects)
        self.project = QgsProject.instance()
        self.layers = layers.add_proposal_layers(self.project, self.path)
        self.variant = ""
        self.watch = LayerWatch(0)
        self.watch.follow(self.layers[name] for name in TABLES)

    @property
    def variants(self):
        return tuple(layers.layer_variants(self.layers["variant"]))

    def objects(self):
        return layers.layer_objects(self.layers)

    def step(self, title):
        return self.watch.step(title)

    def held(self, variant, year="2050"):
        return sorted(one.name for one in effective_objects(self.objects(), self.variants, variant, year))

    def mark(self, variant, text):
        """Draw a sketch mark and save it."""
        layer = self.layers["schets_punt"]
        values = {"soort": "tekst", "tekst": text, "variant": variant or None}
        with self.step("Schets") as step:
            shape = QgsGeometry.fromWkt("Point (150000 450000)")
            edits.add_feature(layer, edits.new_feature(layer, shape, values), step)
        self.save()

    def marks(self):
        found = self.layers["schets_punt"].getFeatures()
        return sorted((records.plain(one["variant"]) or "", one["tekst"]) for one in found)

    def save(self):
        return self.watch.save()

    def content(self):
        """Every attribute and every byte of geometry of every layer; the same when nothing differs."""
        return {name: sorted(_bytes(one) for one in self.layers[name].getFeatures()) for name in TABLES}

    def close(self) -> None:
        self.watch.stop()
        for layer in self.layers.values():
            layer.rollBack()
        self.project.clear()


def _bytes(feature):
    values = [repr(records.plain(value)) for value in feature.attributes()]
    return feature.id(), values, bytes(feature.geometry().asWkb()) if feature.hasGeometry() else b""
