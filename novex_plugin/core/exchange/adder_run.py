"""Adding up from files, or in a shared database into which the files go first: the command and Processing call this."""

from pathlib import Path
from typing import Optional, Sequence, Union

from ..accounting.places import Places
from ..progress import Progress
from .adder_files import add_up_files, package_paths
from .adder_gate import Choice
from .adder_intake import examine_all
from .adder_records import PREFERRED, Addition
from .shared_adder import add_up_shared
from .shared_tables import load_packages, remove_package


def add_up_any(
    given: Sequence[Union[str, Path]],
    place: str = "",
    *,
    away: Sequence[str] = (),
    horizons: Sequence[str] = (),
    choice: Choice = PREFERRED,
    bring_up: bool = False,
    check: bool = True,
    outlines: Optional[Places] = None,
    rural_area_m2: Optional[float] = None,
    progress: Optional[Progress] = None,
) -> Addition:
    """Add up the packages in ``given`` (files and folders), or all of the database ``place`` after loading them there.

    ``away``: provinces whose package is taken out of the database first. What else can be chosen, and what is raised,
    is as for :func:`.adder_files.add_up_files`, :func:`.shared_tables.load_packages` and
    :func:`.shared_adder.add_up_shared`.
    """
    progress = progress or Progress()
    if not place:
        return add_up_files(
            given, horizons=horizons, choice=choice, bring_up=bring_up, check=check, outlines=outlines,
            rural_area_m2=rural_area_m2, progress=progress,
        )  # fmt: skip
    for province in away:
        remove_package(place, province)
    if given:
        examined = examine_all(package_paths(given), check=check, progress=progress.part(0.0, 0.3))
        load_packages(place, examined, progress.part(0.3, 0.5))
    return add_up_shared(
        place, horizons=horizons, choice=choice, bring_up=bring_up, outlines=outlines, rural_area_m2=rural_area_m2,
        progress=progress.part(0.5, 1.0),
    )  # fmt: skip
