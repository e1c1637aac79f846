"""Records without a dictionary each, for those of which there are hundreds of thousands.

Python shares the keys of the attributes of a class among its objects, but not above thirty of them: a record of
forty-five fields then takes 1.6 kB, and with slots 0.4. ``dataclass(slots=True)`` is of Python 3.10.
"""

from dataclasses import fields
from typing import Any, Callable, Optional, Tuple, Type, TypeVar

Record = TypeVar("Record")


class Later:
    """A value that is worked out when somebody asks for it: once, and the same whoever asks."""

    __slots__ = ("make",)

    def __init__(self, make: Callable[[], Any]) -> None:
        self.make = make


class _LateSlot:
    """The slot of a field that takes a :class:`Later` in place of a value; whoever reads the field gets the value."""

    def __init__(self, slot: Any) -> None:
        self._slot = slot

    def __get__(self, record: Optional[Any], owner: Any = None) -> Any:
        if record is None:
            return self
        value = self._slot.__get__(record, owner)
        if type(value) is Later:
            value = value.make()
            self._slot.__set__(record, value)
        return value

    def __set__(self, record: Any, value: Any) -> None:
        self._slot.__set__(record, value)


def late(*names: str) -> Callable[[Type[Record]], Type[Record]]:
    """Lets fields of a record with slots be worked out later; to be put above ``@slotted``."""

    def with_late_fields(record_type: Type[Record]) -> Type[Record]:
        for name in names:
            setattr(record_type, name, _LateSlot(vars(record_type)[name]))
        return record_type

    return with_late_fields


def slotted(record_type: Type[Record]) -> Type[Record]:
    """The same dataclass with slots; to be put above ``@dataclass``. Records can still be copied and pickled."""
    names = tuple(item.name for item in fields(record_type))  # type: ignore[arg-type]
    own = {name: value for name, value in vars(record_type).items() if name not in (*names, "__dict__", "__weakref__")}

    def reduce(record: Record) -> Tuple[Type[Record], Tuple[Any, ...]]:
        return made, tuple(getattr(record, name) for name in names)

    body = {**own, "__slots__": names, "__reduce__": reduce}
    made: Type[Record] = type(record_type.__name__, record_type.__bases__, body)
    made.__qualname__ = record_type.__qualname__
    return made
