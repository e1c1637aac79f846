"""What the page Toetsen says about its own state."""

from typing import Optional

from ..core.checks.result import CheckResult
from ..core.model.records import BASIS
from ..core.texts import tr
from .session import Session


def hint(session: Session, result: Optional[CheckResult], *, reading: bool = False) -> str:
    """What to do next, while no finding is chosen."""
    if not session.is_open:
        return tr("Nog geen voorstel. Maak er een of open een bestand op de pagina Voorstel.")
    if session.store is None:
        return tr("Nog geen basisset. Lees op de pagina Basisset de lagen in waaraan u toetst.")
    if reading:
        return tr("De laatste toets wordt uit het bestand gelezen.")
    if result is None:
        return tr("Nog niet getoetst. Klik op 'Toets alles'; dat duurt meestal enkele seconden.")
    if not result.findings:
        return tr("Geen bevindingen. Kijk wel of er lagen zijn die niet getoetst konden worden.")
    text = tr("Kies een bevinding om het dossier te zien en haar op de kaart te tonen.")
    return text + " " + tr("Met Ctrl of Shift kiest u er meer.")


def run_text(session: Session, result: Optional[CheckResult], stale: str, *, reading: bool = False) -> str:
    """Of which variant and horizon the result is; ``stale`` says in how far it is of an earlier state. ``reading``: the
    last check of the file is on its way."""
    if not session.is_open:
        return tr("Open eerst een voorstel.")
    if session.store is None:
        return tr("Laad eerst een basisset.")
    if reading:
        return tr("De laatste toets wordt gelezen …")
    if result is None:
        return tr("Nog niet getoetst.")
    name = session.variant_name(result.variant) if result.variant != BASIS else tr("Basis")
    text = tr("Laatste toets: {variant}, {horizon}").format(variant=name, horizon=result.horizon)
    other = (result.variant, result.horizon) != (session.variant, session.horizon)
    if not stale and other:
        stale = tr("nu is een andere variant of horizon gekozen")
    return f"{text} · {stale}" if stale else text
