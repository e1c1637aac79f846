"""Which tables of a proposal a user edits as layers, so that an edit of them is an undo step and waits to be saved."""

from ..adapters import goal_edits, layers, weighing_edits

OBJECT_TABLES = ("object_vlak", "object_lijn", "object_punt")
EDIT_TABLES = (
    *OBJECT_TABLES, *layers.SKETCH_TABLES, layers.VARIANT_TABLE, layers.HEADER_TABLE, weighing_edits.TABLE,
    *goal_edits.TABLES,
)  # fmt: skip
