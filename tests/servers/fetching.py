"""A fetch for tests, and what they compare of a layer."""

import time
import urllib.error
import urllib.request

from qgis.core import QgsCoordinateReferenceSystem, QgsMapRendererSequentialJob, QgsMapSettings, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QSize

from novex_plugin.core.services.records import Answer


def fetch(url):
    """As the plugin's own network does: an answer for whatever comes, and none for nothing."""
    start = time.monotonic()
    try:
        with urllib.request.urlopen(url, timeout=30) as answer:
            headers = {name.lower(): value for name, value in answer.headers.items()}
            return Answer(answer.url, answer.status, answer.read(), headers, seconds=time.monotonic() - start)
    except urllib.error.HTTPError as error:
        return Answer(url, error.code, error.read(), seconds=time.monotonic() - start)
    except OSError as error:
        return Answer(url, 0, error=str(error))


def forget_answers():
    """Empty the disk cache of QGIS: with capabilities in it a layer whose server is dead still opens."""
    cache = QgsNetworkAccessManager.instance().cache()
    if cache is not None:
        cache.clear()


def picture(layer, extent, size=(360, 300)):
    """The layer as a map in RD."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    settings.setExtent(extent)
    settings.setOutputSize(QSize(*size))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def colours(image):
    """How many different colours a picture has: one when nothing was drawn."""
    return len({image.pixel(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)})
