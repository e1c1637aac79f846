"""The story page of a proposal: its sheets in one HTML file, with key figures, goals and a slider.

For people without QGIS; the file needs no network and nothing beside it. See :mod:`..core.report.story_html`.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

from ..core.accounting import provincial_goals
from ..core.model.codelists import code_name, codelist
from ..core.model.records import BASIS, ProposalHeader, ProposalObject, Variant
from ..core.progress import Progress
from ..core.report.story import Option, Story, StorySheet, goal_rows, options
from ..core.report.story_html import to_html
from ..core.texts import tr
from ..core.variants.effective import effective_objects
from .atomic import write_text
from .geopackage import open_proposal
from .sheet_content import INTEGRAL, content, of_theme, theme_name
from .sheet_margin import plugin_version
from .story_sheets import FoundSheet, find_sheets, page_picture
from .totals import report_totals, rural_area_of


@dataclass(frozen=True)
class StoryResult:
    """The page that was written, the sheets on it (keys), and what the reader should know (sentences)."""

    path: Path
    sheets: Tuple[str, ...]
    notes: Tuple[str, ...]


def write_story(
    proposal_path: Any, sheets_dir: Any, target: Any, *, store_path: Any = None, progress: Optional[Progress] = None
) -> StoryResult:
    """Make the story page of a proposal from a folder of its sheets (PNG); the same input gives the same bytes.

    ``store_path`` serves goals that are a share of the rural area. Raises NovexError for a proposal or folder that
    cannot be read, a folder without sheets of this proposal and a file that cannot be written, and Cancelled.
    """
    progress = progress or Progress()
    progress.step(0.0, tr("Voorstel lezen"))
    teller = _Teller(proposal_path)
    found, notes = find_sheets(sheets_dir, teller.header, teller.variants)
    sheets = [teller.sheet(one) for one in found]
    story = teller.story(sheets, notes, store_path, progress.part(0.05, 0.3))
    images = {}
    for place, one in enumerate(found):
        progress.step(0.3 + 0.65 * place / len(found), tr("Kaartbeeld {name}").format(name=sheets[place].title))
        images[one.key] = page_picture(one.picture)
    page = Path(target)
    write_text(page, to_html(story, images))
    progress.step(1.0)
    told = [f"{sheet.title}: {sheet.note}" for sheet in story.sheets if sheet.note]
    return StoryResult(page, tuple(sheet.key for sheet in story.sheets), (*notes, *told))


class _Teller:
    """Puts what the proposal says beside the pictures."""

    def __init__(self, proposal_path: Any) -> None:
        proposal = open_proposal(proposal_path)
        self.header: ProposalHeader = proposal.header()
        self.variants: List[Variant] = list(proposal.variants())
        self._objects: List[ProposalObject] = list(proposal.objects())
        self._province_goals = provincial_goals(proposal.province_goals())
        self._in_force: Dict[Tuple[str, str], List[ProposalObject]] = {}

    def sheet(self, found: FoundSheet) -> StorySheet:
        """One sheet with its key figures and what its alternative text needs."""
        wanted = of_theme(self._effective(found.variant, found.horizon), found.theme)
        drawn, note = _as_recorded(wanted, found)
        shown = content(drawn)
        functions = tuple((row.name, row.count, row.measure) for section in shown.sections for row in section.rows)
        names = {"thema": theme_name(found.theme), "gebied": found.area, "horizon": found.horizon,
                 "variant": self._name(found.variant)}  # fmt: skip
        figures = tuple((figure.value, figure.label) for figure in shown.figures)
        return StorySheet(found.key, found.choice, names, figures, functions, found.scale, found.trace, note)

    def story(
        self, sheets: Sequence[StorySheet], notes: Sequence[str], store_path: Any, progress: Progress
    ) -> Story:
        header = self.header
        axes = options(sheets, {
            "thema": [INTEGRAL, *(code.code for code in codelist("perspectief"))],
            "variant": [BASIS, *(each.code for each in self.variants)],
            "horizon": [code.code for code in codelist("horizon")],
        })  # fmt: skip
        order = {axis: [code for code, _name in found] for axis, found in axes.items()}
        ranked = sorted(sheets, key=lambda one: [order[axis].index(one.choice[axis]) for axis in order])
        goals, silent = goal_rows(self._goals(axes["variant"], store_path, progress))
        used = {code for code, _name in axes["variant"]}
        about = tuple((self._name(each.code), each.description) for each in self.variants
                      if each.code in used and each.description)  # fmt: skip
        province = code_name("provincies", header.province)
        whose = header.organisation if province in header.organisation else f"{header.organisation} · {province}"
        kicker = [whose.strip(" ·"), code_name("ijkmoment", header.milestone)]
        foot = [header.title, tr("versie {version}").format(version=header.version), header.date,
                _basisset(header), f"NOVEX voor QGIS {plugin_version()}"]  # fmt: skip
        return Story(
            title=header.title, kicker=" · ".join(kicker),
            foot=" · ".join(part for part in foot if part), axes=axes, sheets=tuple(ranked), variants=axes["variant"],
            goals=goals, silent=silent, about=about, notes=tuple(notes), date=header.date,
            author=header.organisation or header.contact or "NOVEX",
        )  # fmt: skip

    def _goals(self, variants: Sequence[Option], store_path: Any, progress: Progress) -> list:
        rural = rural_area_of(store_path)
        found = []
        for place, (code, name) in enumerate(variants):
            progress.step(place / len(variants), tr("Doelen van {name}").format(name=name))
            report = report_totals(self.header, self._objects, self.variants, self._province_goals, variant=code,
                                   rural_area_m2=rural)  # fmt: skip
            found.append(report.goals)
        return found

    def _effective(self, variant: str, horizon: str) -> List[ProposalObject]:
        view = (variant, horizon)
        if view not in self._in_force:
            self._in_force[view] = list(effective_objects(self._objects, self.variants, variant, horizon))
        return self._in_force[view]

    def _name(self, code: str) -> str:
        if code == BASIS:
            return tr("Basis")
        name = next((each.name for each in self.variants if each.code == code), "")
        whole = tr("Variant {code}: {name}") if name and not name.startswith(code) else "{name}"
        return whole.format(code=code, name=name) if name else tr("Variant {code}").format(code=code)


def _as_recorded(wanted: Sequence[ProposalObject], found: FoundSheet) -> Tuple[List[ProposalObject], str]:
    """The objects on the sheet, and a sentence when the proposal no longer gives them all."""
    if found.objects is None:
        return list(wanted), ""
    there = set(found.objects)
    drawn = [item for item in wanted if item.uuid in there]
    lost = len(there) - len(drawn)
    if not lost:
        return drawn, ""
    many = tr("Sinds dit blad is gemaakt zijn {count} objecten ervan vervallen of gewijzigd; maak het blad opnieuw.")
    one = tr("Sinds dit blad is gemaakt is 1 object ervan vervallen of gewijzigd; maak het blad opnieuw.")
    return drawn, one if lost == 1 else many.format(count=lost)


def _basisset(header: ProposalHeader) -> str:
    named = ", ".join(part for part in (header.basisset_name, header.basisset_date) if part)
    return tr("basisset {name}").format(name=named) if named else ""
