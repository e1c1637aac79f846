"""The job as a script would do it: every step is an algorithm of the provider, run by ``qgis_process``."""

import json
import shutil
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, List

from tools.twelve_provinces import OUTLINES, make_world, write_world

from .desktop import write_profile
from .places import BUILD, EXAMPLE, LOGS, OUT, PACKAGE, PROPOSAL, SHEETS, STORE, qgis_environment

# qgis_process itself is a wrapper on Debian that passes an option which the program does not know.
PROGRAM = shutil.which("qgis_process.bin") or "qgis_process"
PROFILES = BUILD / "qgis_process"
VARIANT = "A"
HORIZONS = ("2030", "2050")
TWELVE, OBJECTS_PER_PROVINCE = OUT / "twaalf_provincies", 60


class StepFailed(Exception):  # noqa: N818 - what happened, not what kind of error
    """A step ended badly; the message holds what it said."""


@dataclass(frozen=True)
class Step:
    """One call of an algorithm."""

    name: str
    algorithm: str
    parameters: Dict[str, Any] = field(default_factory=dict)
    must: str = ""  # the output that has to be true


@dataclass(frozen=True)
class Done:
    step: Step
    results: Dict[str, Any]
    seconds: float


def steps() -> List[Step]:
    """The whole job, in the order in which a planner does it."""
    report = LOGS
    file = {"VOORSTEL": PROPOSAL}
    both = {**file, "BASISSET": STORE}
    empty = OUT / "leeg_voorstel.gpkg"
    plan = [
        Step("nieuw leeg voorstel", "nieuw_voorstel",
             {"TITEL": "Leeg voorstel", "PROVINCIE": "Middelwaard (fictief)", "VOORSTEL": empty}),
        Step("basisset inlezen", "laad_basisset",
             {"BESTAND": EXAMPLE / "basisset.gpkg", "BASISSET": STORE, "VERSLAG": report / "basisset.html"}),
        Step("pas toe of leg uit", "leg_uit", {**both, "TABEL": OUT / "pas_toe_of_leg_uit.csv"}),
        Step("voorstel controleren", "valideer", {**both, "VERSLAG": report / "validatie.html"}),
    ]  # fmt: skip
    for horizon in HORIZONS:
        choice = {"VARIANT": VARIANT, "HORIZON": horizon}
        plan += [
            Step(f"totalen {horizon}", "totalen",
                 {**both, **choice, "TOTALEN": OUT / f"totalen_{horizon}.csv",
                  "VERSLAG": report / f"totalen_{horizon}.html"}),
            Step(f"toetsen {horizon}", "toets", {**both, **choice, "VERSLAG": report / f"toets_{horizon}.html"}),
        ]  # fmt: skip
    last = {"VARIANT": VARIANT, "HORIZON": HORIZONS[-1]}
    plan += [
        Step("kaartbeelden", "kaartbeelden", {**both, "VARIANT": VARIANT, "MAP": SHEETS}),
        Step("datapakket", "pakket", {**both, **last, "KAARTBEELDEN": SHEETS, "PAKKET": PACKAGE}),
        Step("pakket controleren", "valideer",
             {"VOORSTEL": PACKAGE, "STOP_BIJ_FOUTEN": True, "VERSLAG": report / "pakket.html"}),
        Step("pakketten optellen", "optellen",
             {"PAKKETTEN": PACKAGE, "MAP_MET_PAKKETTEN": TWELVE, "PROVINCIEGRENZEN": TWELVE / OUTLINES,
              "UITVOERMAP": OUT / "optelling"}, must="SOMMEN_KLOPPEN"),
    ]  # fmt: skip
    return plan


def environment() -> Dict[str, str]:
    return qgis_environment(QT_QPA_PLATFORM="offscreen", QGIS_CUSTOM_CONFIG_PATH=str(PROFILES))


def call(arguments: List[str], log: Path) -> str:
    """Run ``qgis_process``; its standard output. What it said is kept in ``log``, without the list of formats."""
    answer = subprocess.run(
        [PROGRAM, *arguments], env=environment(), capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )
    said = answer.stdout if answer.returncode else json.dumps(read_results(answer.stdout), indent=1, ensure_ascii=False)
    log.write_text(f"{' '.join(arguments)}\n\n{said}\n{answer.stderr}", encoding="utf-8")
    if answer.returncode:
        tail = (answer.stderr.strip() or answer.stdout.strip())[-1500:]
        raise StepFailed(f"{' '.join(arguments[:3])} ended with {answer.returncode}:\n{tail}")
    return answer.stdout


def read_results(output: str) -> Dict[str, Any]:
    """The results in the JSON that ``qgis_process`` prints, whatever stands before it."""
    start = output.find("{")
    if start < 0:
        raise StepFailed(f"no JSON in the answer:\n{output[-500:]}")
    content, _ = json.JSONDecoder().raw_decode(output[start:])
    return dict(content.get("results", {}))


def run(step: Step, number: int) -> Done:
    parameters = [f"{name}={value}" for name, value in step.parameters.items()]
    start = time.monotonic()
    log = LOGS / f"{number}_{step.algorithm}.log"
    results = read_results(call(["--json", "run", f"novex:{step.algorithm}", "--", *parameters], log))
    if step.must and not results.get(step.must):
        raise StepFailed(f"{step.name}: {step.must} is not true; see {log}")
    return Done(step, results, time.monotonic() - start)


def prepare() -> None:
    """An empty output folder with a copy of the example proposal, and twelve provinces that share borders.

    The original is never written.

    The profile is the same as that of the window: the plugin switched on, and Dutch.
    """
    shutil.rmtree(OUT, ignore_errors=True)
    LOGS.mkdir(parents=True)
    SHEETS.mkdir()
    write_profile(PROFILES, fresh=True)
    shutil.copyfile(EXAMPLE / "voorstel.gpkg", PROPOSAL)
    write_world(make_world(OBJECTS_PER_PROVINCE), TWELVE)


def run_all() -> List[Done]:
    """Every step, saying what it does. Raises StepFailed at the first that fails."""
    prepare()
    done = []
    for number, step in enumerate(steps(), start=1):
        print(f"novex: {step.name} (novex:{step.algorithm})", flush=True)
        done.append(run(step, number))
    return done
