"""The legend of a raster of shares, as a QGIS style file (QML): empty cells are clear, full cells have the colour."""

from html import escape
from typing import List, Tuple

from ..texts import tr

CLASSES = (0.1, 0.25, 0.5, 0.75, 1.0)  # upper bound of each class of the share
_LIGHTEST = 0.25  # how much of the colour the lowest class has


def legend_classes(colour: str) -> List[Tuple[float, str, str, int]]:
    """Upper bound, label, colour (#rrggbb) and opacity (0 to 255) of every class, the empty one first."""
    classes = [(0.0, tr("geen"), colour, 0)]
    lower = 0.0
    for place, upper in enumerate(CLASSES):
        part = _LIGHTEST + (1 - _LIGHTEST) * place / (len(CLASSES) - 1)
        label = tr("{low} tot {high} %").format(low=f"{lower * 100:.0f}", high=f"{upper * 100:.0f}")
        classes.append((upper, label, _towards_white(colour, part), 255))
        lower = upper
    return classes


def legend_qml(colour: str) -> str:
    """A style for band 1; QGIS takes it when it stands beside the raster under the same name with ``.qml``."""
    items = "\n".join(
        f'     <item value="{value:g}" label="{escape(label)}" color="{shade}" alpha="{opacity}"/>'
        for value, label, shade, opacity in legend_classes(colour)
    )
    return f"""<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor=""
    classificationMin="0" classificationMax="1">
   <rastershader>
    <colorrampshader colorRampType="DISCRETE" classificationMode="1" clip="0" minimumValue="0" maximumValue="1">
{items}
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
 </pipe>
 <blendMode>0</blendMode>
</qgis>
"""


def _towards_white(colour: str, part: float) -> str:
    """The colour mixed with white; ``part`` 1 is the colour itself."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - value) * part):02x}" for value in parts)
