"""The areas of all pairs by PostGIS with a GiST index, on the pieces that ours works with (at most 256 vertices each).

    .venv/bin/python tools/bench_postgis.py answer.csv

Starts a PostgreSQL of its own in a temporary folder, on 127.0.0.1 and a free port with a password of this run, as an
unprivileged user, and removes it afterwards. Needs the packages that ``tools/bootstrap.sh bench`` installs.
"""

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Iterator, List

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import psycopg2  # type: ignore[import-untyped]

from tools.bench_child import OBJECTS, PIECES, median, repeated, say, workers, write_rows

USER = "postgres"
# Memory enough for everything; as many processes as ours has threads; no price on starting one.
SETTINGS = {
    "shared_buffers": "1GB", "work_mem": "256MB", "maintenance_work_mem": "512MB", "fsync": "off",
    "max_parallel_workers_per_gather": workers() - 1, "parallel_setup_cost": 0, "parallel_tuple_cost": 0,
    "min_parallel_table_scan_size": 0, "min_parallel_index_scan_size": 0, "jit": "off",
}  # fmt: skip
TABLES = """
    CREATE EXTENSION postgis;
    CREATE TABLE objects (id integer, geom geometry(Polygon));
    CREATE TABLE pieces (layer smallint, feature integer, once boolean, area float8, geom geometry(Polygon))
"""
INDEXES = """
    ALTER TABLE objects SET (parallel_workers = %(workers)s);
    CREATE INDEX ON pieces USING gist (geom);
    CREATE INDEX ON objects USING gist (geom);
    CLUSTER pieces USING pieces_geom_idx;
    ANALYZE
"""
# Two ways to ask the same; the faster one counts.
QUERIES = {
    "overlay of every pair": """
        SELECT o.id, p.layer, p.feature, p.once, sum(ST_Area(ST_Intersection(o.geom, p.geom)))
        FROM objects o JOIN pieces p ON ST_Intersects(o.geom, p.geom) GROUP BY 1, 2, 3, 4""",
    "stored area where a piece lies inside": """
        SELECT o.id, p.layer, p.feature, p.once, sum(
            CASE WHEN ST_Covers(o.geom, p.geom) THEN p.area ELSE ST_Area(ST_Intersection(o.geom, p.geom)) END)
        FROM objects o JOIN pieces p ON ST_Intersects(o.geom, p.geom) GROUP BY 1, 2, 3, 4""",
}


def programs() -> Path:
    """The folder of the newest PostgreSQL on this machine, where Debian puts it."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    if not found:
        raise SystemExit("PostgreSQL is not installed: run tools/bootstrap.sh bench")
    return found[-1].parent


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def server() -> Iterator[Any]:
    """A connection to a PostgreSQL that exists as long as this does."""
    folder = Path(tempfile.mkdtemp(prefix="novex-bench-"))
    owner = USER if os.getuid() == 0 else None  # PostgreSQL refuses to run as root
    if owner:
        os.chown(folder, pwd.getpwnam(USER).pw_uid, -1)
    port, password = free_port(), secrets.token_urlsafe(18)
    secret = folder / "password"
    secret.write_text(password)
    if owner:
        os.chown(secret, pwd.getpwnam(USER).pw_uid, -1)

    def run(program: str, *arguments: str) -> None:
        subprocess.run([str(programs() / program), "-D", str(folder / "data"), *arguments], check=True, user=owner,
                       cwd=folder, stdout=subprocess.DEVNULL)  # fmt: skip

    try:
        run("initdb", "-A", "scram-sha-256", "-U", "bench", f"--pwfile={secret}", "-E", "UTF8", "--no-sync")
        secret.unlink()
        given = {"port": port, "listen_addresses": "127.0.0.1", "unix_socket_directories": folder, **SETTINGS}
        options = " ".join(f"-c {name}={value}" for name, value in given.items())
        run("pg_ctl", "-w", "-o", options, "-l", str(folder / "log"), "start")
        try:
            access = {"user": "bench", "password": password, "dbname": "postgres"}
            connection = psycopg2.connect(host="127.0.0.1", port=port, **access)
            connection.autocommit = True
            yield connection
            connection.close()
        finally:
            run("pg_ctl", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def load(cursor: Any) -> None:
    cursor.execute(TABLES)
    for table, source in (("objects", OBJECTS), ("pieces", PIECES)):
        with open(source) as stream:
            cursor.copy_expert(f"COPY {table} FROM STDIN (FORMAT csv)", stream)
    cursor.execute(INDEXES, {"workers": workers()})


def launched(cursor: Any, query: str) -> int:
    """How many processes took part in a query, the one that asked included."""
    cursor.execute(f"EXPLAIN (ANALYZE, TIMING off) {query}")
    plan = "\n".join(row[0] for row in cursor.fetchall())
    return 1 + (int(plan.split("Workers Launched:")[1].split()[0]) if "Workers Launched:" in plan else 0)


def busy(pid: int) -> float:
    """Processor seconds of the process that answers and of the workers that PostgreSQL has ended (to 0.01 s)."""
    own = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    parent = Path(f"/proc/{own[1]}/stat").read_text().rsplit(")", 1)[1].split()
    return sum(map(int, (*own[11:13], *parent[13:15]))) / os.sysconf("SC_CLK_TCK")


def main() -> int:
    best: List[Any] = []
    with server() as connection, connection.cursor() as cursor:
        load(cursor)

        def ask(query: str) -> List[Any]:
            cursor.execute(query)
            return list(cursor.fetchall())

        pid = connection.info.backend_pid
        for way, query in QUERIES.items():
            took, rows = repeated(partial(ask, query), cpu=partial(busy, pid))
            if not best or median(took["seconds"]) < median(best[1]["seconds"]):
                best = [way, took, rows, launched(cursor, query)]
        cursor.execute("SELECT postgis_lib_version(), postgis_geos_version()")
        version = "PostGIS {} with GEOS {}".format(*cursor.fetchone())
    way, took, rows, processes = best
    write_rows(Path(sys.argv[1]), rows)
    say(**took, way=way, version=version, processors=processes)
    return 0


if __name__ == "__main__":
    sys.exit(main())
