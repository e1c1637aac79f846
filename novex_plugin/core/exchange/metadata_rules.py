"""What the metadata need that nobody but the maker can know, and what was entered in a form that leads nowhere."""

from typing import Iterator
from urllib.parse import urlsplit

from ..metadata.describe import email_in
from ..texts import tr
from .content import Content
from .issues import Breach

_TABLE = "voorstel"


def metadata(content: Content) -> Iterator[Breach]:
    header = content.header
    if header.email and email_in(header.email) != header.email.strip():
        message = tr("'{text}' is geen e-mailadres.").format(text=header.email)
        yield Breach("metadata_adres", f"{_TABLE} email", message, field="email")
    elif not header.email and header.contact and not email_in(header.contact):  # without contact that is said already
        yield Breach("metadata_email", f"{_TABLE} email", tr("Er is geen e-mailadres voor vragen over de gegevens."),
                     field="email")  # fmt: skip
    if header.website and not _is_address(header.website):
        message = tr("'{text}' is geen webadres.").format(text=header.website)
        yield Breach("metadata_adres", f"{_TABLE} website", message, field="website")


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and "." in (parts.hostname or "")
