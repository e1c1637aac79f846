"""Make the checkout itself a plugin that QGIS can load: links inside ``novex_plugin/``.

QGIS wants metadata.txt and the data folders inside the package; the repository keeps them beside
it. After this, ``QGIS_PLUGINPATH=<checkout> qgis`` runs the working tree. Git ignores the links.
Where links are not allowed (Windows without developer mode) the files are copied instead.
"""

import argparse
import shutil
import sys
from pathlib import Path
from typing import Sequence

ROOT = Path(__file__).resolve().parent.parent
NAMES = ("metadata.txt", "resources", "forms", "styles")


def remove(target: Path) -> None:
    if target.is_symlink() or target.is_file():
        target.unlink()
    elif target.is_dir():
        shutil.rmtree(target)


def make(root: Path) -> str:
    """Link, or copy; returns the word for what was done."""
    done = "linked"
    for name in NAMES:
        target = root / "novex_plugin" / name
        wanted = Path("..") / name
        if target.is_symlink() and target.readlink() == wanted:
            continue
        remove(target)
        try:
            target.symlink_to(wanted, target_is_directory=(root / name).is_dir())
        except OSError:
            done = "copied (run `make link` again after a change)"
            source = root / name
            if source.is_dir():
                shutil.copytree(source, target)
            else:
                shutil.copy2(source, target)
    return done


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--remove", action="store_true", help="take the links away again")
    options = parser.parse_args(arguments)
    if options.remove:
        for name in NAMES:
            remove(ROOT / "novex_plugin" / name)
        return 0
    print(f"novex_plugin: {', '.join(NAMES)} {make(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
