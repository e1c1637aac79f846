"""The areas of all pairs by QGIS's own overlay algorithms, on the layers as they were published.

    .venv/bin/python tools/bench_native.py native:intersection answer.csv
"""

import csv
import os
import sys
import time
from pathlib import Path
from typing import Any, Callable, Dict, List

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from tools.bench_child import FOLDER, OBJECTS, UNITED, Row, say, write_rows
from tools.bench_data import LAYERS, VERSION


class Native:
    """QGIS's overlay algorithms, without the desktop."""

    def __init__(self) -> None:
        self.app = QgsApplication([], False)
        self.app.initQgis()
        self._provider = QgsNativeAlgorithms()
        QgsApplication.processingRegistry().addProvider(self._provider)
        originals = FOLDER / f"lagen_v{VERSION}.gpkg"
        self.layers = {key: QgsVectorLayer(f"{originals}|layername={key}", key, "ogr") for key in LAYERS}
        self.proposals = self._proposal_layer()

    def _proposal_layer(self) -> Any:
        layer = QgsVectorLayer("Polygon?crs=EPSG:28992&field=nr:integer&index=yes", "voorstellen", "memory")
        features = []
        with open(OBJECTS, newline="") as stream:
            for number, wkb in csv.reader(stream):
                feature = QgsFeature(layer.fields())
                feature.setAttributes([int(number)])
                geometry = QgsGeometry()
                geometry.fromWkb(bytes.fromhex(wkb))
                feature.setGeometry(geometry)
                features.append(feature)
        layer.dataProvider().addFeatures(features)
        return layer

    def run(self, name: str, parameters: Dict[str, Any]) -> Any:
        self._context = QgsProcessingContext()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
        results, ok = algorithm.run(parameters, self._context, QgsProcessingFeedback())
        if not ok:
            raise RuntimeError(f"{name} failed")
        return self._context.getMapLayer(results["OUTPUT"])

    def intersection(self) -> List[Row]:
        """The area of every shared shape; the features of a layer one by one."""
        rows: List[Row] = []
        for number, layer in enumerate(self.layers.values()):
            output = self.run("native:intersection", {
                "INPUT": self.proposals, "OVERLAY": layer, "OVERLAY_FIELDS": ["id"], "OUTPUT": "TEMPORARY_OUTPUT",
            })  # fmt: skip
            rows += [
                (one["nr"], number, int(one["id"].split(".")[1]), False, one.geometry().area())
                for one in output.getFeatures()
            ]
        return rows

    def overlaps(self) -> List[Row]:
        """The area that each layer covers of every object."""
        output = self.run("native:calculatevectoroverlaps", {
            "INPUT": self.proposals, "LAYERS": list(self.layers.values()), "OUTPUT": "TEMPORARY_OUTPUT",
        })  # fmt: skip
        return [
            (one["nr"], number, UNITED, True, one[f"{key}_area"])
            for one in output.getFeatures() for number, key in enumerate(self.layers)
        ]  # fmt: skip


def main() -> int:
    native = Native()
    actions: Dict[str, Callable[[], List[Row]]] = {
        "native:intersection": native.intersection, "native:calculatevectoroverlaps": native.overlaps,
    }  # fmt: skip
    action = actions[sys.argv[1]]
    start, busy = time.perf_counter(), time.process_time()
    rows = action()  # once: these take minutes, and have nothing to warm up but the cache of the disk
    took = {"seconds": [time.perf_counter() - start], "cpu": [time.process_time() - busy]}
    write_rows(Path(sys.argv[2]), rows)
    say(**took, version=f"QGIS {Qgis.QGIS_VERSION}", processors=1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
