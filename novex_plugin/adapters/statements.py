"""Apply or explain for one proposal: which official layers are in use, and the table in and out of its file."""

from pathlib import Path
from typing import FrozenSet, Optional, Tuple, Union

from qgis.core import QgsProject

from ..core.catalogue.explain import LayerStatement, codes_of, suggested
from ..core.errors import NovexError
from ..core.exchange.statements import read_statements, statements_csv
from ..core.texts import tr
from .atomic import publish, temporary_beside
from .geopackage import open_proposal
from .layers import ROLE
from .store import Store

Place = Union[str, Path]
CODE = "novex/code"  # custom property of a layer in the project: code of the catalogue layer that it shows


def stored_layers(store: Union[Store, Place, None]) -> Optional[FrozenSet[str]]:
    """Codes of the catalogue layers in a store (or the path of one); None without one.

    Raises NovexError when the file is no store.
    """
    if not store:
        return None
    opened = store if isinstance(store, Store) else Store.open(store)
    return codes_of(layer.key for layer in opened.layers())


def mapped_layers(project: QgsProject) -> FrozenSet[str]:
    """Codes of the catalogue layers in a project, by the custom properties of its layers. Main thread only."""
    layers = project.mapLayers().values()
    names = (layer.customProperty(name) for layer in layers for name in (CODE, ROLE))
    return codes_of(str(name) for name in names if name)


def export_statements(proposal_path: Place, target: Place, store_path: Optional[Place] = None) -> Path:
    """Write the table with a row for every official layer; raises NovexError when that cannot be done."""
    statements = open_proposal(proposal_path).statements(stored_layers(store_path))
    path = Path(target).absolute()
    with temporary_beside(path) as work:
        work.write_bytes(statements_csv(statements))
        publish(work, path)
    return path


def import_statements(proposal_path: Place, source: Place) -> int:
    """Record the statements of a CSV file; returns how many.

    Raises NovexError that names every faulty row; nothing is then written.
    """
    path = Path(source)
    try:
        content = path.read_bytes()
    except OSError as error:
        message = tr("{file} kan niet worden gelezen: {reason}.").format(
            file=path.name, reason=error.strerror or error
        )
        raise NovexError(message, tr("Controleer of het bestand bestaat en of u het mag lezen.")) from error
    explanations = read_statements(content, path.name)
    if explanations:
        open_proposal(proposal_path).save_explanations(explanations)
    return len(explanations)


def record_stored(proposal_path: Place, store: Union[Store, Place, None]) -> int:
    """Record as applied what is in the store and has no statement yet; returns how many layers that were."""
    proposal = open_proposal(proposal_path)
    rows = suggested(proposal.statements(stored_layers(store)))
    if rows:
        proposal.save_explanations(rows)
    return len(rows)


def current_statements(proposal_path: Place, store_path: Optional[Place] = None) -> Tuple[LayerStatement, ...]:
    """How every official layer stands in a proposal file, with the store that is used."""
    return open_proposal(proposal_path).statements(stored_layers(store_path))
