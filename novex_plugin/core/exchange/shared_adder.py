"""Adding up in a shared database: the same question and the same answer as :func:`.adder.add_up`.

The database holds the objects and does the sums. What comes here are sums, and the objects near a border between
provinces, which the same code judges as for files.
"""

from typing import Optional, Sequence, Tuple

from ..accounting.places import Places
from ..checks.matrix import Matrix
from ..progress import Progress
from ..texts import tr
from .adder import checked_horizons, settle
from .adder_gate import Choice, admit
from .adder_goals import goal_years
from .adder_records import PREFERRED, Addition
from .shared_count import SharedStock
from .shared_tables import in_shared, shared_address, stored_packages


def add_up_shared(
    place: str,
    *,
    horizons: Sequence[str] = (),
    choice: Choice = PREFERRED,
    bring_up: bool = False,
    outlines: Optional[Places] = None,
    rural_area_m2: Optional[float] = None,
    matrix: Optional[Matrix] = None,
    progress: Optional[Progress] = None,
) -> Addition:
    """Count all packages in the database that ``place`` names (``postgresql://...?schema=...``).

    What can be chosen is as for :func:`.adder.add_up`. One transaction sees one state of the database, whoever loads a
    package meanwhile. Raises NovexError when the database cannot be read, holds nothing or what cannot be laid side by
    side; Cancelled when ``progress`` asks to stop, between two statements.
    """
    progress = progress or Progress()
    asked = checked_horizons(horizons)
    years: Tuple[str, ...] = tuple(sorted({*asked, *goal_years()}, key=int))
    address = shared_address(place)
    with in_shared(address, writing=True) as cursor:  # the tables of one run are temporary, but they are written
        progress.step(0.0, tr("Pakketten in de database bekijken"))
        stored = stored_packages(cursor, address)
        deliveries = [one.delivery for one in stored]
        objects = sum(len(one.objects) for one in deliveries)  # no two the same: the database sees to it
        admission = admit(deliveries, bring_up=bring_up, choice=choice, unique=objects)
        messages = [text for one in stored for text in one.messages]
        stock = SharedStock(cursor, admission.counted, messages, years, outlines, progress.part(0.0, 0.4))
        return settle(
            admission, stock, asked, outlines=outlines, rural_area_m2=rural_area_m2, matrix=matrix,
            progress=progress.part(0.4, 1.0),
        )  # fmt: skip
