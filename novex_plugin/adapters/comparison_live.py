"""The comparison of the variants as they are on the screen, with edits that are not saved, for the window."""

from dataclasses import dataclass
from typing import Dict, Optional, Tuple

from ..core.accounting import provincial_goals
from ..core.checks.incremental import Checked
from ..core.collecting import kept_for_good
from ..core.model.annexes import Indicator
from ..core.model.records import ProposalHeader, ProposalObject, Variant
from ..core.progress import Progress
from ..core.texts import tr
from ..core.variants.compare import OutcomeCount, outcome_counts
from ..core.variants.drawing import variant_title
from ..core.variants.effective import effective_objects
from .comparison import Compared, compare_objects
from .geopackage import ProposalFile
from .store import Store
from .totals import rural_area_of
from .whole_check import WholeCheck, question_of

BREATH_S = 0.003  # given to the window between two steps of a check


@dataclass(frozen=True)
class ComparisonQuestion:
    """Everything a comparison is made of; taken on the main thread, answered in any."""

    proposal: ProposalFile
    header: ProposalHeader
    objects: Tuple[ProposalObject, ...]
    variants: Tuple[Variant, ...]
    codes: Tuple[str, ...]
    horizon: str
    store: Optional[Store] = None
    indicators: Tuple[Indicator, ...] = ()


class LiveComparison:
    """Answers questions one after the other; checks are brought up to date when they were done before."""

    def __init__(self) -> None:
        self._before: Dict[Tuple[str, str], Checked] = {}

    def counted(self, question: ComparisonQuestion, progress: Optional[Progress] = None) -> Compared:
        """Totals and goals, without the check: what a reader may see first. Raises NovexError, Cancelled."""
        return self._compare(question, {}, progress or Progress())

    def checked(self, question: ComparisonQuestion, progress: Optional[Progress] = None) -> Compared:
        """The same with what the check says of every variant, when there is a basisset. Raises the same."""
        progress = progress or Progress()
        outcomes: Dict[str, Tuple[OutcomeCount, ...]] = {}
        if question.store is not None:
            whole = WholeCheck(question.store, breath_s=BREATH_S)
            count = len(question.codes)
            for place, code in enumerate(question.codes):
                part = progress.part(0.8 * place / count, 0.8 * (place + 1) / count)
                part.step(0.0, tr("Toetsen: {name}").format(name=variant_title(question.variants, code)))
                outcomes[code] = self._outcomes(whole, question, code, part)
        return self._compare(question, outcomes, progress.part(0.8, 1.0))

    def _outcomes(
        self, whole: WholeCheck, question: ComparisonQuestion, code: str, progress: Progress
    ) -> Tuple[OutcomeCount, ...]:
        objects = effective_objects(question.objects, question.variants, code, question.horizon)
        asked = question_of(question.proposal, objects, variant=code, horizon=question.horizon)
        key = (code, question.horizon)
        with kept_for_good():
            answer = whole.run(asked, self._before.get(key), progress=progress, with_overlaps=False)
        self._before[key] = answer.checked
        return outcome_counts(answer.result)

    @staticmethod
    def _compare(
        question: ComparisonQuestion, outcomes: Dict[str, Tuple[OutcomeCount, ...]], progress: Progress
    ) -> Compared:
        store = question.store
        return compare_objects(
            question.header, question.objects, question.variants, provincial_goals(question.proposal.province_goals()),
            codes=question.codes, horizon=question.horizon, outcomes=outcomes, indicators=question.indicators,
            rural_area_m2=rural_area_of(store.path if store is not None else None), progress=progress,
        )  # fmt: skip
