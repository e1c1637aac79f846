"""What a proposal file says about its goals: answers in words, own indicators, trades with other provinces."""

from dataclasses import replace
from typing import Any, List, Sequence

from ..core.model.annexes import Answer, Indicator, Trade
from . import gpkg_rows, records
from . import gpkg_sql as sql
from .geopackage import ProposalFile


class GoalFile:
    """Reads and writes those tables of one proposal; every write is one transaction."""

    def __init__(self, proposal: ProposalFile) -> None:
        self._proposal = proposal

    def answers(self) -> List[Answer]:
        return sorted(map(records.answer_from_row, self._proposal.rows("antwoord")), key=lambda one: one.key)

    def save_answer(self, answer: Answer) -> None:
        """Record an answer, replacing an earlier one to the same question; an empty text takes it away."""
        if not answer.text.strip():
            self._delete("antwoord", "sleutel", answer.key)
            return
        self._proposal.save("antwoord", "sleutel", records.to_row(records.ANSWER_COLUMNS, self._stamped(answer)))

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

    def save_indicator(self, indicator: Indicator) -> None:
        row = records.to_row(records.INDICATOR_COLUMNS, self._stamped(indicator))
        self._proposal.save("indicator", "code", row)

    def save_indicators(self, indicators: Sequence[Indicator]) -> None:
        """Record several indicators, replacing those of the same code; all of them or none."""
        with self._proposal.writing() as connection:
            for one in indicators:
                row = records.to_row(records.INDICATOR_COLUMNS, self._stamped(one))
                gpkg_rows.upsert(connection, "indicator", "code", row)

    def remove_indicator(self, code: str) -> None:
        self._delete("indicator", "code", code)

    def trades(self) -> List[Trade]:
        return sorted(map(records.trade_from_row, self._proposal.rows("uitruil")), key=lambda one: one.uuid)

    def save_trade(self, trade: Trade) -> None:
        self._proposal.save("uitruil", "uuid", records.to_row(records.TRADE_COLUMNS, self._stamped(trade)))

    def remove_trade(self, uuid: str) -> None:
        self._delete("uitruil", "uuid", uuid)

    def _stamped(self, record: Any) -> Any:
        return replace(record, by=record.by or self._proposal.author, at=record.at or self._proposal.now())

    def _delete(self, table: str, column: str, value: str) -> None:
        with self._proposal.writing() as connection:
            connection.execute(sql.delete(table, column), (value,))
