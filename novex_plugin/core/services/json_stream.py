"""A GeoJSON answer read feature by feature, so that a page of large areas need not be in memory whole.

It also proves that the answer is whole: text that ends before its closing brace is not.
"""

import json
from typing import Any, BinaryIO, Dict, Iterator, NamedTuple, Optional, Tuple

_DECODER = json.JSONDecoder()
_CHUNK = 1 << 18
_BLANK = " \t\n\r"
_OPEN_ENDED = set("0123456789+-.eE")  # a number may go on in the next piece


class BrokenJsonError(ValueError):
    """The text is no JSON, or ends too early."""


class RawFeature(NamedTuple):
    """One feature: its text, as the server wrote it, and what that means."""

    text: str
    value: Dict[str, Any]


class FeatureStream:
    """The members of a FeatureCollection. Iterate once; ``members`` (all but the features) is complete after that."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._text, self._at = "", 0
        self._rest = b""
        self._ended = False
        self.members: Dict[str, Any] = {}
        self.has_features = False

    def __iter__(self) -> Iterator[RawFeature]:
        """Yield the features. Raises BrokenJsonError."""
        self._expect("{")
        while self._next_in("}"):
            name, _text = self._value()
            self._expect(":")
            if name == "features" and self._peek() == "[":
                self.has_features = True
                yield from self._features()
            else:
                self.members[str(name)] = self._value()[0]
        if self._peek() is not None:
            raise BrokenJsonError("text after the end")

    def _features(self) -> Iterator[RawFeature]:
        self._expect("[")
        while self._next_in("]"):
            value, text = self._value()
            if not isinstance(value, dict):
                raise BrokenJsonError("a feature that is no object")
            yield RawFeature(text, value)

    def _next_in(self, end: str) -> bool:
        """Step to the next item of an object or list; False at its end."""
        sign = self._peek()
        if sign == ",":
            self._at += 1
            sign = self._peek()
        if sign is None:
            raise BrokenJsonError("ends too early")
        if sign == end:
            self._at += 1
            return False
        return True

    def _value(self) -> Tuple[Any, str]:
        self._peek()
        wanted = _CHUNK
        while True:
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except RecursionError as error:
                raise BrokenJsonError("nested too deep") from error
            except ValueError as error:
                if not self._more(wanted):
                    raise BrokenJsonError(str(error)) from error
            else:
                if end < len(self._text) or self._text[end - 1] not in _OPEN_ENDED or not self._more(wanted):
                    text = self._text[self._at : end]
                    self._at = end
                    return value, text
            wanted *= 2  # so that one very large feature is not parsed from its start for every small piece

    def _expect(self, sign: str) -> None:
        if self._peek() != sign:
            raise BrokenJsonError(f"expected {sign}")
        self._at += 1

    def _peek(self) -> Optional[str]:
        """The next sign that is no blank; None at the end of the text."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _BLANK:
                self._at += 1
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more(_CHUNK):
                return None

    def _more(self, wanted: int) -> bool:
        if self._ended:
            return False
        data = self._rest + self._stream.read(wanted)
        self._ended = len(data) < wanted + len(self._rest)
        text, used = _decoded(data, final=self._ended)
        self._rest = data[used:]
        kept = self._text[self._at :]
        if not kept and not self._text and text.startswith("\ufeff"):
            text = text[1:]
        self._text, self._at = kept + text, 0
        return bool(text) or not self._ended


def _decoded(data: bytes, *, final: bool) -> Tuple[str, int]:
    """As much of ``data`` as is whole UTF-8, and how many bytes that took."""
    try:
        return data.decode("utf-8"), len(data)
    except UnicodeDecodeError as error:
        if not final and error.start > len(data) - 4:
            return data[: error.start].decode("utf-8"), error.start
        # Some servers send Latin-1; losing one letter is better than losing the layer.
        return data.decode("utf-8", "replace"), len(data)
