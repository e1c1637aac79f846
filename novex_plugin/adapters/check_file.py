"""What a proposal file says about its own check: rules of its own, settings that differ, neighbouring provinces."""

from typing import Dict, Iterable, List, Optional

from ..core.model.records import NeighbourObject, RuleOverride
from ..core.model.schema import OBJECT_TABLES, schema
from . import gpkg_create, records
from . import gpkg_sql as sql
from .geopackage import ProposalFile
from .gpkg_geometry import encode, multi

NEIGHBOUR_TABLES = {kind: table.replace("object_", "buur_") for kind, table in OBJECT_TABLES.items()}


class CheckFile:
    """Reads and writes those tables of one proposal; every write is one transaction."""

    def __init__(self, proposal: ProposalFile) -> None:
        self._proposal = proposal

    def rules(self) -> List[RuleOverride]:
        """Own rules, and copies of national ones, in the order of their codes."""
        found = [records.rule_from_row(row) for row in self._proposal.rows("toetsregel")]
        return sorted(found, key=lambda rule: rule.code)

    def save_rule(self, rule: RuleOverride) -> None:
        """Record a rule, replacing an earlier one of the same code."""
        self._proposal.save("toetsregel", "code", records.to_row(records.RULE_COLUMNS, self._stamped(rule)))

    def remove_rule(self, code: str) -> None:
        """Take an own rule away, or put a national one back as it was."""
        self._delete("toetsregel", "code", code)

    def settings(self) -> Dict[str, str]:
        return {row["sleutel"]: row["waarde"] for row in self._proposal.rows("toetsinstelling")}

    def save_setting(self, key: str, value: Optional[str]) -> None:
        """Record a setting; None puts the national one back."""
        if value is None:
            self._delete("toetsinstelling", "sleutel", key)
            return
        row = {"sleutel": key, "waarde": value, "door": self._proposal.author or None, "op": self._proposal.now()}
        self._proposal.save("toetsinstelling", "sleutel", row)

    def neighbours(self) -> List[NeighbourObject]:
        """The objects of neighbouring provinces that were read in, whatever their horizon."""
        found = []
        for kind, table in NEIGHBOUR_TABLES.items():
            for row in self._proposal.rows(table):
                item = records.object_from_row(kind, row, row[schema().geometry_column])
                found.append(NeighbourObject(item, row["provincie"] or "", row["voorstel"] or ""))
        return found

    def write_neighbours(self, province: str, objects: Iterable[NeighbourObject]) -> None:
        """Replace what was read from this province. All of it or nothing."""
        now, geometry = self._proposal.now(), schema().geometry_column
        with self._proposal.writing() as connection:
            for table in NEIGHBOUR_TABLES.values():
                connection.execute(sql.delete(table, "provincie"), (province,))
            for one in objects:
                table = NEIGHBOUR_TABLES[one.item.kind]
                known = set(schema().table(table).field_names)
                row = {name: value for name, value in records.object_to_row(one.item).items() if name in known}
                row.update(provincie=one.province, voorstel=one.proposal or None, ingelezen_op=now)
                row[geometry] = encode(multi(one.item.geometry, one.item.kind), schema().srs_id)
                sql.insert_rows(connection, table, [row])
            for table in NEIGHBOUR_TABLES.values():
                gpkg_create.update_extent(connection, table, geometry)

    def _delete(self, table: str, column: str, value: str) -> None:
        with self._proposal.writing() as connection:
            connection.execute(sql.delete(table, column), (value,))

    def _stamped(self, rule: RuleOverride) -> RuleOverride:
        return RuleOverride(
            rule.code, rule.origin, rule.record, rule.reason, rule.by or self._proposal.author,
            rule.at or self._proposal.now(),
        )  # fmt: skip
