"""Where the parts of a template stand, without making a layout of it: for a preview, and for the scale beforehand."""

from functools import lru_cache
from pathlib import Path
from typing import Dict, List, Optional, Tuple

from qgis.PyQt.QtXml import QDomDocument

from ..core.model.codelists import code_name
from ..core.sheets.paper import Paper
from ..core.texts import tr
from ..paths import resources
from .frames import common_frame, series_frames
from .sheet_areas import PROVINCE, Area, AreaChoice, areas_of, province_of, series_words
from .sheet_content import number
from .sheet_pen import Box
from .store import Store


@lru_cache(maxsize=16)
def template_boxes(path: Path) -> Dict[str, Box]:
    """The box of every named part of a template, mm; empty when the file cannot be read as one."""
    document = QDomDocument()
    try:
        read = document.setContent(path.read_text(encoding="utf-8"))
    except OSError:
        return {}
    found: Dict[str, Box] = {}
    items = document.elementsByTagName("LayoutItem")
    for place in range(items.count() if read else 0):
        element = items.at(place).toElement()
        if element.attribute("id"):
            x, y = _pair(element.attribute("position"))
            width, height = _pair(element.attribute("size"))
            found[element.attribute("id")] = Box(x, y, width, height)
    return found


def paper_boxes(paper: Paper) -> Dict[str, Box]:
    """The parts of the plugin's own template for a paper."""
    return template_boxes(resources("layouts", paper.template))


class Scales:
    """Tells the scale that a set would get; outlines are read once."""

    def __init__(self, store: Optional[Store], province: str) -> None:
        self._store = store
        self._province = province
        self._outline = province_of(store, province)
        self._areas: Dict[str, List[Area]] = {}

    def names(self, series: str) -> List[str]:
        """The names of the areas of a series of the basisset. Raises NovexError when it lacks the layer."""
        return [area.name for area in self._of(series)]

    def words(self, choices: List[AreaChoice], paper: Paper) -> str:
        """The scale of each series that has areas in the basisset, a line each: 'Middelwaard 1:200.000'."""
        place = paper_boxes(paper)["kaart"]
        said = []
        for choice in choices:
            found = self._scale(choice, place)
            if found:
                name = code_name("provincies", self._province) if choice.series == PROVINCE else (
                    series_words(choice.series))  # fmt: skip
                said.append(tr("{areas} 1:{scale}").format(areas=name, scale=number(found)))
        return "\n".join(said)

    def _scale(self, choice: AreaChoice, place: Box) -> int:
        if choice.series == PROVINCE:
            box = Area(shape=self._outline).box
            return common_frame([box], place.width, place.height).scale if box else 0
        wanted = [area for area in self._areas.get(choice.series, []) if area.name in choice.names or not choice.names]
        frames = series_frames([area.box for area in wanted if area.box], place.width, place.height)
        return frames[0].scale if frames else 0

    def _of(self, series: str) -> List[Area]:
        if series not in self._areas:
            self._areas[series] = areas_of(AreaChoice(series), self._store, self._outline, [])
        return self._areas[series]


def _pair(text: str) -> Tuple[float, float]:
    """The two numbers of a position or size: '12,24.5,mm'."""
    parts = text.split(",")
    return float(parts[0]), float(parts[1])
