"""Proposals with variants for tests: small ones by hand, and any that hypothesis can think of."""

from typing import Dict, List, Sequence, Tuple

from hypothesis import strategies as st

from novex_plugin.core.model.records import AREA, BASIS, ProposalObject, Variant
from novex_plugin.core.variants.effective import effective_objects
from novex_plugin.core.variants.plan import State

YEARS = ("2029", "2030", "2035", "2049", "2050", "2075", "2100")
CODES = ("A", "B", "C", "D")


def thing(uuid: str, variant: str = BASIS, **values) -> ProposalObject:
    name = values.pop("name", f"object {uuid}")
    return ProposalObject(uuid=uuid, name=name, geometry=None, kind=AREA, function="bos", variant=variant, **values)


def held(state: State, variant: str = BASIS, year: str = "2050") -> List[str]:
    """The names of what is in force; copies keep the name of what they are copies of."""
    return sorted(item.name for item in effective_objects(state.objects, state.variants, variant, year))


def all_held(state: State, codes: Sequence[str] = ()) -> Dict[Tuple[str, str], List[str]]:
    """What is in force in every variant (or in ``codes``) and every year that makes a difference."""
    wanted = codes or (BASIS, *(item.code for item in state.variants))
    return {(code, year): held(state, code, year) for code in wanted for year in YEARS}


def is_sound(state: State) -> bool:
    """Every reference points at something above it, and the basis replaces nothing."""
    return all(state.refers(item) for item in state.objects if item.replaces)


@st.composite
def states(draw) -> State:
    """A proposal with a basis and a tree of variants, whose objects replace and drop what stands above them."""
    variants = [Variant(code, f"Variant {code}", parent=draw(st.sampled_from((BASIS, *CODES[:place]))))
                for place, code in enumerate(CODES)]  # fmt: skip
    chains = State((), tuple(variants)).chains
    objects: List[ProposalObject] = []
    for number in range(draw(st.integers(1, 14))):
        variant = draw(st.sampled_from((BASIS, BASIS, *CODES)))
        above = [item for item in objects if item.variant in chains[variant][:-1] and not item.dropped]
        target = draw(st.sampled_from([None, *above]))
        start = draw(st.sampled_from([None, None, 2028, 2040, 2060]))
        objects.append(thing(
            f"u{number}", variant, horizon=draw(st.sampled_from(("2030", "2050", "2100"))), start_year=start,
            end_year=draw(st.sampled_from([None, None, 2045, 2080])), replaces=target.uuid if target else "",
            dropped=bool(target) and draw(st.booleans()),
        ))  # fmt: skip
    return State(tuple(draw(st.permutations(objects))), tuple(variants))
