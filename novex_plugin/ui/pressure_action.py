"""The button that makes the map of friction points and puts it on the map."""

from pathlib import Path

from ..adapters.pressure_map import Pressure, add_pressure_layer, make_pressure_map
from ..core.texts import tr
from .desk import Desk


def show_pressure_map(desk: Desk) -> None:
    """Make the map of this variant and horizon beside the proposal, in a task, and add it to the project.

    Raises NovexError when nothing is open or other work runs.
    """
    session = desk.session
    path, variant, horizon = session.path, session.variant, session.horizon
    if session.has_edits():
        session.save()  # it is made of the file
    store = session.store_path if session.store is not None else None
    target = pressure_path(path, variant, horizon)

    def shown(found: Pressure) -> None:
        add_pressure_layer(session.project, target, tr("Schuurpunten {horizon}").format(horizon=horizon))
        desk.messages.success(
            tr("De schuurpuntenkaart is klaar: {count} vlakken.").format(count=len(found.piled)),
            tr("Zij staat in {file}.").format(file=target.name),
        )

    desk.run(
        tr("Schuurpuntenkaart maken"),
        lambda progress: make_pressure_map(path, store, target, variant=variant, horizon=horizon, progress=progress),
        shown,
    )


def pressure_path(proposal: Path, variant: str, horizon: str) -> Path:
    """Where the map of a variant and horizon goes: beside the proposal, always under the same name."""
    return proposal.with_name(f"{proposal.stem}_schuurpunten_{variant or 'basis'}_{horizon}.gpkg")
