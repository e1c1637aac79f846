"""Run the local map servers to try the loader by hand, until Ctrl-C.

    python -m tools.local_services --folder build/diensten [--port 8400]

Prints the addresses as JSON and writes a catalogue of own layers, ``diensten.novex-lagen.json``, that stands in for
every national layer: load it in the panel, and all layers come from this machine.
"""

import argparse
import json
import signal
import sys
from pathlib import Path

from novex_plugin.core.catalogue.own_layers import SUFFIX, write_own
from tools.services.catalogue import own_catalogue
from tools.services.farm import Farm
from tools.services.process import NotStartedError


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=Path("build/diensten"), help="where the catalogue is written")
    parser.add_argument("--port", type=int, default=0, help="a fixed port; otherwise a free one")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # so that the servers are stopped in good order
    try:
        with Farm(options.port) as farm:
            options.folder.mkdir(parents=True, exist_ok=True)
            catalogue = options.folder.resolve() / f"diensten{SUFFIX}"
            write_own(catalogue, own_catalogue(farm.base))
            print(json.dumps({**farm.addresses(), "catalogue": str(catalogue)}, indent=1), flush=True)
            farm.wait()
    except NotStartedError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
