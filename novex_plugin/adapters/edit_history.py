"""Which commands on the undo stacks of several layers belong together, and in what order they were done.

Plain bookkeeping without QGIS: every layer has a list that runs parallel to its stack and says of each command to
which :class:`Entry` it belongs. Going back or forth on one layer tells how far the others have to go along, so that
no entry is ever half undone.
"""

from typing import Dict, Iterable, List, Sequence, Set

Targets = Dict[str, int]  # by layer: the place on its stack to go to


class Entry:
    """One action of the user; compared by identity."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.layers: List[str] = []  # those on which it has commands


class History:
    """``done`` and ``undone`` hold every entry once, the last action at the end."""

    def __init__(self) -> None:
        self.done: List[Entry] = []
        self.undone: List[Entry] = []
        self._commands: Dict[str, List[Entry]] = {}
        self._index: Dict[str, int] = {}

    def follow(self, layer: str, titles: Sequence[str], index: int) -> None:
        """Start with a layer whose stack may hold commands already: each is an action of its own."""
        found = [Entry(title) for title in titles]
        for entry in found:
            entry.layers.append(layer)
        self._commands[layer], self._index[layer] = found, index
        self.done += found[:index]
        self.undone += reversed(found[index:])

    def forget(self, layer: str) -> List[Entry]:
        """The layer is gone; answers as :meth:`cleared`."""
        parted = self.cleared(layer)
        del self._commands[layer], self._index[layer]
        return parted

    def count(self, layer: str) -> int:
        return len(self._commands[layer])

    def index(self, layer: str) -> int:
        return self._index[layer]

    def push(self, layer: str, entry: Entry) -> None:
        """A command was put on the stack of ``layer``; what could be redone on that layer is gone."""
        commands, at = self._commands[layer], self._index[layer]
        self.truncate(layer, at)
        commands.append(entry)
        self._index[layer] = at + 1
        if not entry.layers:
            self.done.append(entry)
        if layer not in entry.layers:
            entry.layers.append(layer)

    def drop_undone(self) -> List[str]:
        """Nothing can be redone any more; answers the layers whose stacks still hold such commands."""
        shortened = [layer for layer, commands in self._commands.items() if len(commands) > self._index[layer]]
        for layer in shortened:
            del self._commands[layer][self._index[layer] :]
        self.undone.clear()
        return shortened

    def truncate(self, layer: str, count: int) -> None:
        """The stack of ``layer`` lost its commands from ``count`` on, all of them undone ones."""
        lost = self._commands[layer][count:]
        del self._commands[layer][count:]
        self._part(layer, lost)

    def cleared(self, layer: str) -> List[Entry]:
        """The stack of ``layer`` is empty: saved or rolled back.

        Answers the actions that are still undoable, but now on other layers only.
        """
        lost = self._commands[layer]
        self._commands[layer], self._index[layer] = [], 0
        self._part(layer, lost)
        return [entry for entry in self.done if entry in lost]

    def _part(self, layer: str, lost: Iterable[Entry]) -> None:
        """Take ``layer`` off these entries; those without layers left are gone."""
        for entry in dict.fromkeys(lost):
            if layer in entry.layers and entry not in self._commands[layer]:
                entry.layers.remove(layer)
            if not entry.layers:
                for pile in (self.done, self.undone):
                    if entry in pile:
                        pile.remove(entry)

    # -- back and forth -----------------------------------------------------------------------

    def undo(self) -> Targets:
        """Take back the last action; empty when there is none."""
        if not self.done:
            return {}
        entry = self.done[-1]
        return self._go({layer: self._first(layer, entry) for layer in entry.layers})

    def redo(self) -> Targets:
        """Do the last undone action again; empty when there is none."""
        if not self.undone:
            return {}
        entry = self.undone[-1]
        return self._go({layer: self._last(layer, entry) + 1 for layer in entry.layers})

    def move(self, layer: str, index: int) -> Targets:
        """Somebody moved the stack of one layer; answers where all stacks have to be now, that one included.

        The answer may differ from ``index``: it never lies inside an action.
        """
        return self._go({layer: index})

    def _go(self, wanted: Targets) -> Targets:
        """Widen ``wanted`` until no entry is half done, and take that over."""
        back = all(index < self._index[layer] for layer, index in wanted.items())
        targets: Targets = dict(wanted)
        moved: Set[Entry] = set()
        open_layers = list(targets)
        while open_layers:
            layer = open_layers.pop()
            for entry in self._between(layer, targets[layer]):
                if entry not in moved:
                    moved.add(entry)
                    open_layers += self._widen(targets, entry, back=back)
        self._take_over(moved, back=back)
        self._index.update(targets)
        return targets

    def _between(self, layer: str, index: int) -> List[Entry]:
        low, high = sorted((index, self._index[layer]))
        return self._commands[layer][low:high]

    def _widen(self, targets: Targets, entry: Entry, *, back: bool) -> List[str]:
        """Let the targets include all commands of ``entry``; answers the layers that have to go further."""
        further = []
        for layer in entry.layers:
            index = targets.get(layer, self._index[layer])
            needed = self._first(layer, entry) if back else self._last(layer, entry) + 1
            if (needed < index) if back else (needed > index):
                targets[layer] = needed
                further.append(layer)
        return further

    def _first(self, layer: str, entry: Entry) -> int:
        return self._commands[layer].index(entry)

    def _last(self, layer: str, entry: Entry) -> int:
        commands = self._commands[layer]
        return len(commands) - 1 - commands[::-1].index(entry)

    def _take_over(self, moved: Set[Entry], *, back: bool) -> None:
        source, goal = (self.done, self.undone) if back else (self.undone, self.done)
        in_order = [entry for entry in reversed(source) if entry in moved]
        source[:] = [entry for entry in source if entry not in moved]
        goal += in_order
