"""The set that belongs to a spatial proposal, in one go: what a province hands in and hangs on the wall.

Integral and the three perspectives, until 2030 and towards 2050, for every variant, and an atlas of the municipalities.
"""

from dataclasses import replace
from typing import List, Sequence

from ..adapters.sheet_areas import MUNICIPALITIES, AreaChoice
from ..adapters.sheet_content import INTEGRAL
from ..adapters.sheet_request import PDF, PNG, SheetRequest
from ..core.model.records import BASIS, Variant

THEMES = (INTEGRAL, "1", "2", "3")
HORIZONS = ("2030", "2050")
ATLAS = "2050"


def full_set(base: SheetRequest, variants: Sequence[Variant]) -> List[SheetRequest]:
    """What has to be asked for: the sheets of the province, and the atlas of the variant of ``base``."""
    codes = tuple(variant.code for variant in variants if not variant.archived) or (BASIS,)
    files = (PDF, PNG)
    province = replace(base, variants=codes, horizons=HORIZONS, perspectives=THEMES, formats=files,
                       contact_sheet=True, story=True)  # fmt: skip
    shown = base.variant if base.variant in codes else codes[0]
    atlas = replace(base, variants=(shown,), horizons=(ATLAS,), perspectives=(INTEGRAL,), formats=files,
                    areas=(AreaChoice(MUNICIPALITIES),))  # fmt: skip
    return [province, atlas]
