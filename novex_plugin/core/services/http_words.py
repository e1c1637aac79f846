"""What a server did, in Dutch, and what a user can do about it."""

import html
import json
import re
from typing import Optional

from ..texts import tr
from . import records
from .sniff import EXCEPTION, JSON, kind_of
from .urls import host_of

_TAG = re.compile(r"<[^>]*>")
_TEXT_ELEMENT = re.compile(
    r"<(?:\w+:)?(ServiceException|ExceptionText)\b[^>]*>(.*?)</(?:\w+:)?\1\s*>", re.DOTALL
)  # fmt: skip
_LONGEST = 300


def trouble_text(trouble: str, url: str, detail: str = "", stall_s: float = 0.0) -> str:
    """Why nothing whole came from ``url``."""
    host = host_of(url)
    texts = {
        records.TIMED_OUT: tr("{host} stuurde {seconds} seconden lang niets."),
        records.CUT: tr("De verbinding met {host} werd verbroken voordat alles binnen was."),
        records.UNKNOWN_HOST: tr("{host} is niet te vinden."),
        records.REFUSED: tr("{host} neemt geen verbinding aan."),
        records.INSECURE: tr("Met {host} komt geen veilige verbinding tot stand ({detail})."),
        records.PROXY: tr("De proxyserver laat {host} niet door ({detail})."),
        records.SIGN_IN: tr("De aanmeldgegevens '{detail}' voor {host} zijn niet te gebruiken."),
        records.TOO_LARGE: tr("Het antwoord van {host} is te groot om te verwerken."),
    }
    text = texts.get(trouble, tr("Van {host} kwam geen antwoord ({detail})."))
    return text.format(host=host, detail=detail, seconds=round(stall_s))


def status_text(status: int, url: str) -> str:
    """What an HTTP status of 400 and higher means; '' below that."""
    if status < 400:
        return ""
    if status in (401, 403):
        text = tr("{host} geeft geen toegang (status {status}).")
    elif status in (404, 410):
        text = tr("{host} kent dit adres niet (meer) (status {status}).")
    elif status == 429:
        text = tr("{host} krijgt te veel verzoeken en vraagt om te wachten (status {status}).")
    elif status >= 500:
        text = tr("{host} heeft een storing (status {status}).")
    else:
        text = tr("{host} weigert het verzoek (status {status}).")
    return text.format(host=host_of(url), status=status)


def advice(answer: records.Answer, asked_wait: Optional[float] = None) -> str:
    """What to do next after an answer that was no use."""
    if asked_wait:
        minutes = max(1, round(asked_wait / 60))
        return tr("Probeer het over {minutes} minuten opnieuw; de server vraagt daarom.").format(minutes=minutes)
    if answer.trouble == records.SIGN_IN or answer.status in (401, 403):
        return tr("Controleer bij Instellingen > Opties > Authenticatie de aanmeldgegevens voor deze dienst.")
    if answer.trouble == records.PROXY:
        return tr("Controleer de proxy bij Instellingen > Opties > Netwerk.")
    if answer.trouble == records.INSECURE:
        return tr("Vraag de beheerder van het netwerk of de dienst naar het certificaat.")
    if answer.trouble in (records.UNKNOWN_HOST, records.REFUSED):
        return tr("Controleer de internetverbinding; werkt die, dan is de dienst verhuisd of buiten gebruik.")
    if answer.status in (404, 410):
        return tr("Zoek het adres van de laag opnieuw op; waarschijnlijk is hij verhuisd.")
    if 400 <= answer.status < 500 and answer.status != 429:
        return tr("Zoek de laag opnieuw op, of meld het aan de beheerder van de dienst.")
    return tr("Probeer het later opnieuw; wat al binnen is wordt bewaard.")


def explanation(body: bytes) -> str:
    """The server's own words in an exception report or a short text; '' when there are none worth showing."""
    kind = kind_of(body[:2048])
    text = body.decode("utf-8", "replace")
    if kind == JSON:
        return json_explanation(text)
    if kind != EXCEPTION:
        return ""
    parts = [found.group(2) for found in _TEXT_ELEMENT.finditer(text)] or [text]
    return shortened(" ".join(parts))


def json_explanation(text: str) -> str:
    """What a JSON error says (problem details, OGC API, GeoServer); '' when it is something else."""
    try:
        said = json.loads(text)
    except ValueError:
        return ""
    if isinstance(said, dict) and isinstance(said.get("exceptions"), list) and said["exceptions"]:
        said = said["exceptions"][0]
    if isinstance(said, list) and said:
        said = said[0]
    if not isinstance(said, dict):
        return ""
    words = [said.get(name) for name in ("title", "detail", "description", "text", "message")]
    return shortened(" ".join(word for word in words if isinstance(word, str)))


def shortened(text: str) -> str:
    """One line without tags, at most 300 characters."""
    plain = text.replace("<![CDATA[", "").replace("]]>", "")
    line = " ".join(html.unescape(_TAG.sub(" ", plain)).split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
