"""Filling the spatial index of a GeoPackage at once.

SQLite's R*Tree takes a box at a time and rebalances after each: for a million features that is the longest part of
writing them. When all boxes are known the tree can be packed from the bottom: neighbours in one leaf, leaves in one
node, and so on. The layout of the nodes is part of SQLite's file format ("Shadow Tables", www.sqlite.org/rtree.html).
"""

import sqlite3
from typing import Any, List, Tuple

import numpy as np

from . import sql

_CELL = np.dtype([("id", ">i8"), ("west", ">f4"), ("east", ">f4"), ("south", ">f4"), ("north", ">f4")])
_HEAD_BYTES = 4  # depth of the tree (root only) and number of cells
ROOT = 1


def fill(connection: sqlite3.Connection, index: str, rowids: Any, boxes: Any, order: Any) -> None:
    """Fill an empty R*Tree ``index`` of two dimensions.

    ``boxes`` are west, south, east, north (n x 4) of ``rowids``; ``order`` puts neighbours after each other.
    Raises sqlite3.Error when the file cannot be written.
    """
    size = connection.execute(sql.select(index + "_node", ["data"], where="nodeno"), (ROOT,)).fetchone()[0]
    nodes = _pack(_cells(rowids[order], boxes[order]), len(size))
    rows, parents, leaf_of = nodes
    connection.execute(sql.update(index + "_node", ["data"], "nodeno"), (rows[0][1], ROOT))
    sql.insert_many(connection, index + "_node", ["nodeno", "data"], rows[1:])
    sql.insert_many(connection, index + "_parent", ["nodeno", "parentnode"], parents)
    ascending = np.argsort(leaf_of[:, 0], kind="stable")
    sql.insert_many(connection, index + "_rowid", ["rowid", "nodeno"], leaf_of[ascending].tolist())


def _cells(ids: Any, boxes: Any) -> Any:
    """Cells with boxes in single precision, rounded outwards so that nothing falls beside its box."""
    cells = np.zeros(len(ids), dtype=_CELL)
    cells["id"] = ids
    for name, column, away in (("west", 0, -np.inf), ("south", 1, -np.inf), ("east", 2, np.inf), ("north", 3, np.inf)):
        exact = boxes[:, column]
        near = exact.astype(np.float32)
        beside = near > exact if away < 0 else near < exact
        cells[name] = np.where(beside, np.nextafter(near, np.float32(away)), near)
    return cells


def _pack(cells: Any, size: int) -> Tuple[List[Tuple[int, bytes]], List[Tuple[int, int]], Any]:
    """Nodes (number and content, the root first), parent of each node, and leaf of each row."""
    most = (size - _HEAD_BYTES) // _CELL.itemsize
    rows: List[Tuple[int, bytes]] = []
    parents: List[Tuple[int, int]] = []
    leaf_of = np.empty((0, 2), dtype=np.int64)
    following, depth = ROOT + 1, 0
    while True:
        starts = np.arange(0, max(1, len(cells)), most)
        numbers = np.array([ROOT]) if len(starts) == 1 else following + np.arange(len(starts))
        following += len(starts)
        owner = numbers[np.arange(len(cells)) // most]
        if depth == 0:
            leaf_of = np.column_stack([cells["id"].astype(np.int64), owner])
        else:
            parents += zip(cells["id"].tolist(), owner.tolist())
        for number, start in zip(numbers.tolist(), starts.tolist()):
            rows.append((number, _node(cells[start : start + most], size, depth if number == ROOT else 0)))
        if len(starts) == 1:
            return rows[::-1], parents, leaf_of
        cells, depth = _around(cells, starts, numbers), depth + 1


def _around(cells: Any, starts: Any, numbers: Any) -> Any:
    """A cell for each node, with the box around its cells."""
    upper = np.zeros(len(starts), dtype=_CELL)
    upper["id"] = numbers
    for name, extreme in (("west", np.minimum), ("south", np.minimum), ("east", np.maximum), ("north", np.maximum)):
        upper[name] = extreme.reduceat(cells[name].astype(np.float32), starts)
    return upper


def _node(cells: Any, size: int, depth: int) -> bytes:
    head = depth.to_bytes(2, "big") + len(cells).to_bytes(2, "big")
    return (head + cells.tobytes()).ljust(size, b"\x00")
