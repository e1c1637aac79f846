"""What pip installs: core and the commands, with the data that they read. pyproject.toml says the rest.

In the checkout the data stand beside the package, in the installed package inside it (see novex_plugin/paths.py).
"""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent
PACKAGE = "novex_plugin"
ONLY_IN_QGIS = {"plugin", "compat"}
WITH_STYLE = ("object_vlak", "object_lijn", "object_punt", "grens_punt", "grens_vlak")  # of the national GeoPackage
LEFT_OUT = shutil.ignore_patterns("voorbeeld", "icons", "layouts", "i18n")


class BuildWithData(build_py):
    """Copies ``resources`` and ``metadata.txt`` into the package, and leaves out what only QGIS can use."""

    def find_package_modules(self, package, package_dir):
        found = super().find_package_modules(package, package_dir)
        return [item for item in found if not (package == PACKAGE and item[1] in ONLY_IN_QGIS)]

    def run(self):
        target = Path(self.build_lib) / PACKAGE
        shutil.rmtree(target, ignore_errors=True)  # else what was renamed since the last build comes along
        super().run()
        shutil.copytree(ROOT / "resources", target / "resources", ignore=LEFT_OUT)
        for role in WITH_STYLE:
            shutil.copytree(ROOT / "styles" / role, target / "styles" / role)
        shutil.copy2(ROOT / "metadata.txt", target)


def version() -> str:
    lines = (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines()
    return next(line.split("=", 1)[1].strip() for line in lines if line.startswith("version="))


setup(version=version(), cmdclass={"build_py": BuildWithData})
