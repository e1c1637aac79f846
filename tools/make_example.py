"""Makes the example province under resources/voorbeeld/ (see docs/voorbeeld.md).

    .venv/bin/python tools/make_example.py basisset      # stage 1: basisset.gpkg
    .venv/bin/python tools/make_example.py               # everything
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tools"), str(ROOT)]

from example.build import main  # noqa: E402  (the path above comes first)

if __name__ == "__main__":
    sys.exit(main(ROOT, sys.argv[1:]))
