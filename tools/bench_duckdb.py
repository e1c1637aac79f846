"""The areas of all pairs by DuckDB with its spatial extension, on the pieces that ours works with.

    .venv-bench/bin/python tools/bench_duckdb.py answer.csv

Runs in an environment of its own (``tools/bootstrap.sh bench``). DuckDB usually downloads the extension from a host of
its own; here it comes as a package, and DuckDB checks its signature when it loads it.
"""

import sys
from functools import partial
from pathlib import Path
from typing import Any, List

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import duckdb  # type: ignore[import-not-found]
import duckdb_extension_spatial  # type: ignore[import-not-found]

from tools.bench_child import OBJECTS, PIECES, median, repeated, say, workers, write_rows

TABLES = (
    """CREATE TABLE objects AS SELECT column0::INTEGER AS id, ST_GeomFromHEXWKB(column1) AS geom
       FROM read_csv(?, header = false, all_varchar = true, max_line_size = 100000000)""",
    """CREATE TABLE pieces AS SELECT column0::SMALLINT AS layer, column1::INTEGER AS feature, column2 = '1' AS once,
       column3::DOUBLE AS area, ST_GeomFromHEXWKB(column4) AS geom
       FROM read_csv(?, header = false, all_varchar = true, max_line_size = 100000000)""",
)
# Two ways to ask the same; the faster one counts.
QUERIES = {
    "overlay of every pair": """
        SELECT o.id, p.layer, p.feature, p.once, sum(ST_Area(ST_Intersection(o.geom, p.geom)))
        FROM pieces p JOIN objects o ON ST_Intersects(o.geom, p.geom) GROUP BY ALL""",
    "stored area where a piece lies inside": """
        SELECT o.id, p.layer, p.feature, p.once, sum(
            CASE WHEN ST_Contains(o.geom, p.geom) THEN p.area ELSE ST_Area(ST_Intersection(o.geom, p.geom)) END)
        FROM pieces p JOIN objects o ON ST_Intersects(o.geom, p.geom) GROUP BY ALL""",
}


def connect() -> Any:
    extensions = Path(duckdb_extension_spatial.__file__).parent / "extensions"
    connection = duckdb.connect(config={"threads": workers()})
    connection.load_extension(str(next(extensions.rglob("spatial.duckdb_extension"))))
    return connection


def ask(connection: Any, query: str) -> List[Any]:
    return list(connection.execute(query).fetchall())


def main() -> int:
    connection = connect()
    for statement, source in zip(TABLES, (OBJECTS, PIECES)):
        connection.execute(statement, [str(source)])
    best: List[Any] = []
    for way, query in QUERIES.items():
        took, rows = repeated(partial(ask, connection, query))
        if not best or median(took["seconds"]) < median(best[1]["seconds"]):
            best = [way, took, rows]
    way, took, rows = best
    write_rows(Path(sys.argv[1]), rows)
    say(**took, way=way, version=f"DuckDB {duckdb.__version__}", processors=workers())
    return 0


if __name__ == "__main__":
    sys.exit(main())
