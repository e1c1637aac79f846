"""Access keys (Alt plus a letter) for texts that are only known at run time, without two that are the same."""

import re
from typing import Iterable, List, Set

_KEY = re.compile(r"&(\w)")


def key_of(text: str) -> str:
    """The access key of a text with an ampersand, in lower case; '' when it has none. '&&' is a plain ampersand."""
    found = _KEY.search(text.replace("&&", ""))
    return found.group(1).lower() if found else ""


def with_keys(texts: Iterable[str], taken: Iterable[str] = ()) -> List[str]:
    """The texts with an ampersand before a letter that no other text has: a first letter of a word when there is one.

    A text for which no letter is left stays as it is. ``taken`` are letters that others use already.
    """
    used: Set[str] = {letter.lower() for letter in taken}
    return [_with_key(text, used) for text in texts]


def _with_key(text: str, used: Set[str]) -> str:
    places = [match.start() for match in re.finditer(r"\b[a-zA-Z]", text)]
    places += [number for number, sign in enumerate(text) if sign.isascii() and sign.isalpha()]
    for place in places:
        letter = text[place].lower()
        if letter not in used:
            used.add(letter)
            return f"{text[:place]}&{text[place:]}"
    return text
