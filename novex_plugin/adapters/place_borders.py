"""The borders of municipalities, NOVEX areas and provinces, from a basisset store, for cutting what is counted."""

from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple, Union

from ..core.accounting.keys import MUNICIPALITY, NOVEX_AREA, PLACE_KEYS, PROVINCE
from ..core.accounting.places import Borders, Places
from ..core.model.codelists import code_name
from ..core.optional import shapely
from ..core.proposal.place_names import novex_code, province_code
from .places import MUNICIPALITIES, NOVEX_AREAS, PROVINCES
from .store import Store

_LAYERS = {MUNICIPALITY: MUNICIPALITIES, NOVEX_AREA: NOVEX_AREAS, PROVINCE: PROVINCES}


def borders_for(keys: Sequence[str], store_path: Union[str, Path, None], province: str = "") -> Optional[Borders]:
    """The borders that ``keys`` ask for, made once per file; None when the store lacks a layer, or there is no store.

    ``province`` is the code of the proposal: the only area of the layer is that province, whatever it is called.
    Raises NovexError when the file is no store.
    """
    wanted = tuple(key for key in keys if key in PLACE_KEYS)
    path = Path(store_path) if store_path else None
    if path is None:
        return None
    state = path.stat() if path.is_file() else None
    return _borders(wanted, path, (state.st_mtime_ns, state.st_size) if state else (0, 0), province)


@lru_cache(maxsize=8)
def _borders(wanted: Tuple[str, ...], path: Path, _state: Tuple[int, int], province: str) -> Optional[Borders]:
    """``_state`` makes a rewritten file a new question."""
    store = Store.open(path)
    places = [read_places(store, key, province) for key in wanted]
    known = [item for item in places if item is not None]
    return Borders(known) if len(known) == len(wanted) else None


def read_places(store: Store, key: str, province: str = "") -> Optional[Places]:
    """The places of one kind, or None when the store has none. Parts of one place become one area again."""
    name = _LAYERS[key]
    if not store.has(name):
        return None
    layer = store.load(name)
    codes = _codes(key, [str(each or "") for each in layer.feature_names], list(layer.feature_ids), province)
    pieces: Dict[str, List[Any]] = {}
    for piece, feature in zip(layer.pieces, layer.piece_feature.tolist()):
        if codes[feature]:
            pieces.setdefault(codes[feature], []).append(piece)
    if not pieces:
        return None
    lib = shapely()
    found = sorted(pieces)
    lists = {NOVEX_AREA: "novex_gebieden", PROVINCE: "provincies"}
    names = tuple(code_name(lists[key], code) if key in lists else code for code in found)
    return Places(key, tuple(found), names, tuple(lib.union_all(pieces[code]) for code in found))


def _codes(key: str, names: Sequence[str], marks: Sequence[Any], province: str) -> List[str]:
    """A code per feature; its name where there is no code, as for municipalities."""
    if key == NOVEX_AREA:
        return [novex_code(name) or name for name in names]
    if key == PROVINCE:
        codes = [province_code(name) or province_code(str(mark)) or name for name, mark in zip(names, marks)]
        return [province] if len(codes) == 1 and province else codes
    return list(names)
