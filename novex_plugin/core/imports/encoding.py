"""Which characters the bytes of a table mean, and texts that were already read the wrong way."""

import re
from typing import Iterable, Tuple

UTF8, WESTERN = "UTF-8", "CP1252"
REPAIR = "herstel"  # the file is right, its content was garbled before: put the texts back
CHOICES: Tuple[str, ...] = (UTF8, WESTERN, "ISO-8859-1", "ISO-8859-15", "CP850", "CP437")
# An accented letter of UTF-8 read as CP1252 is one of these followed by a sign that no Dutch word has there.
_GARBLED = re.compile("[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œž˜“”¦]|ï»¿")
_LOST = "\ufffd"


def guess(sample: bytes) -> str:
    """UTF-8 when every byte fits it, otherwise the Western code page of Windows. Plain ASCII counts as UTF-8.

    The end of the sample may cut a character in two; that alone does not make a text UTF-8.
    """
    try:
        sample.decode("utf-8")
    except UnicodeDecodeError as error:
        whole = sample[: error.start]
        cut_off = error.reason == "unexpected end of data" and not is_plain(whole)
        return UTF8 if cut_off else WESTERN
    return UTF8


def is_plain(sample: bytes) -> bool:
    """Whether the bytes mean the same in every encoding."""
    return not any(byte >= 0x80 for byte in sample)


def normal_name(name: str) -> str:
    """One spelling for what .cpg files call an encoding; '' when Python does not know it."""
    text = name.strip().strip("\x00").upper().replace("ANSI ", "CP").replace("LDID/", "")
    known = {
        "1252": WESTERN, "88591": "ISO-8859-1", "8859_1": "ISO-8859-1", "UTF8": UTF8, "65001": UTF8, "850": "CP850",
        "437": "CP437", "87": WESTERN, "WINDOWS-1252": WESTERN, "SYSTEM": "",
    }  # fmt: skip
    text = known.get(text, text)
    try:
        "".encode(text or "?")
    except LookupError:
        return ""
    return text


def looks_garbled(texts: Iterable[str]) -> str:
    """The first text that was read in the wrong encoding, or ''."""
    return next((text for text in texts if _LOST in text or _GARBLED.search(text)), "")


def ungarbled(text: str) -> str:
    """A text of UTF-8 that was read as CP1252, put right; others come back as they are."""
    if not _GARBLED.search(text):
        return text
    for wrong in ("cp1252", "latin-1"):
        try:
            return text.encode(wrong).decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            continue
    return text
