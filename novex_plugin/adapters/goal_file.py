"""What a proposal file says about its goals: answers in words, own indicators, trades with other provinces."""

from dataclasses import replace
from typing import Any, List, Sequence

from ..core.model.annexes import Answer, Indicator, Trade
from . import gpkg_rows, records
from . import gpkg_sql as sql
from .geopackage import ProposalFile


class GoalFile:
    """Reads those tables of one proposal, and writes the first two; every write is one transaction."""

    def __init__(self, proposal: ProposalFile) -> None:
        self._proposal = proposal

    def answers(self) -> List[Answer]:
        return sorted(map(records.answer_from_row, self._proposal.rows("antwoord")), key=lambda one: one.key)

    def save_answers(self, answers: Sequence[Answer]) -> None:
        """Record several answers, all of them or none; an empty text takes an answer away."""
        with self._proposal.writing() as connection:
            for answer in answers:
                if answer.text.strip():
                    row = records.to_row(records.ANSWER_COLUMNS, self._stamped(answer))
                    gpkg_rows.upsert(connection, "antwoord", "sleutel", row)
                else:
                    connection.execute(sql.delete("antwoord", "sleutel"), (answer.key,))

    def indicators(self) -> List[Indicator]:
        return sorted(map(records.indicator_from_row, self._proposal.rows("indicator")), key=lambda one: one.code)

    def save_indicators(self, indicators: Sequence[Indicator]) -> None:
        """Record several indicators, replacing those of the same code; all of them or none."""
        with self._proposal.writing() as connection:
            for one in indicators:
                row = records.to_row(records.INDICATOR_COLUMNS, self._stamped(one))
                gpkg_rows.upsert(connection, "indicator", "code", row)

    def trades(self) -> List[Trade]:
        return sorted(map(records.trade_from_row, self._proposal.rows("uitruil")), key=lambda one: one.uuid)

    def _stamped(self, record: Any) -> Any:
        return replace(record, by=record.by or self._proposal.author, at=record.at or self._proposal.now())
