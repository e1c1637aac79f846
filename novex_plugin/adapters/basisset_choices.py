"""What a downloaded layer feeds: a check layer whole, the part of it that belongs there, or only the map.

Many national layers hold more than the rule that could use them means: all roads, all soils. Where the catalogue
says which part belongs (keuzes.csv) that part is taken; where nobody knows, the layer is shown and not tested, because
findings on the rest would be false.
"""

from typing import List, Tuple

from ..core.catalogue import layer as check_layer
from ..core.catalogue.basisset import BasisLayer
from ..core.catalogue.choices import Choice, choice_for
from ..core.services.records import Fetched
from ..core.texts import tr
from .source_reader import open_vector, quiet
from .sources import INFO, WARNING, LayerSource, Message


def sources_of(layer: BasisLayer, fetched: Fetched) -> Tuple[List[LayerSource], List[Message]]:
    """The layers of the store that ``fetched`` feeds, and what has to be said about those that it does not."""
    sources: List[LayerSource] = []
    messages: List[Message] = []
    fields = _fields(fetched)
    for key in layer.check_layers:
        choice = choice_for(layer.code, key)
        if choice is None:
            sources.append(_source(key, layer, fetched))
        elif choice.known and choice.field.lower() in fields:
            sources.append(_source(key, layer, fetched, _filter(choice)))
            text = tr("{layer}: voor '{check}' telt alleen wat bij {field} {values} heeft, of niets.")
            messages.append((INFO, text.format(
                layer=layer.name, check=check_layer(key).title, field=choice.field, values=", ".join(choice.values)
            )))  # fmt: skip
        else:
            text = tr("{layer} is niet gebruikt voor de toets aan '{check}'. {note}. Maak zelf een selectie en "
                      "voeg die toe als eigen laag.")  # fmt: skip
            messages.append((WARNING, text.format(layer=layer.name, check=check_layer(key).title, note=choice.note)))
    return sources or [_source(layer.code.lower(), layer, fetched)], messages


def _source(key: str, layer: BasisLayer, fetched: Fetched, where: str = "") -> LayerSource:
    about = fetched.provenance
    return LayerSource(
        key, fetched.path, fetched.table, about.date, where=where or None, provenance=about, title=layer.name
    )


def _filter(choice: Choice) -> str:
    """The features that :meth:`Choice.takes` takes, as an attribute filter of OGR.

    A cell may hold several values with commas between them; one without a value counts, so that no conflict gets lost.
    """
    field = '"{}"'.format(choice.field.replace('"', '""'))
    tests = [f"{field} IS NULL", f"{field} = ''"]
    for value in choice.values:
        word = value.replace("'", "''")
        tests.append(f"{field} = '{word}'")
        tests += [f"{field} LIKE '{pattern}'" for pattern in (f"{word},%", f"%,{word}", f"%,{word},%")]
    return " OR ".join(tests)


def _fields(fetched: Fetched) -> "set[str]":
    data = open_vector(fetched.path)
    table = data.GetLayerByName(fetched.table) if data is not None else None
    if table is None:
        return set()
    with quiet():
        definition = table.GetLayerDefn()
        return {definition.GetFieldDefn(number).GetName().lower() for number in range(definition.GetFieldCount())}
