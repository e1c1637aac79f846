"""What the tests of loading share: a network that gives up soon, the register of the local servers, one order."""

from dataclasses import replace

from novex_plugin.adapters.basisset_load import load
from novex_plugin.adapters.basisset_plan import make_plan
from novex_plugin.adapters.network import Network
from novex_plugin.core.progress import Progress
from novex_plugin.core.services.loading import Order
from novex_plugin.core.services.register import Registry, default_registry
from novex_plugin.core.services.retry import RetryPolicy
from tools.services.catalogue import local_catalogue

PROVINCE = "PV00"


def network(attempts=1, stall_s=20.0):
    return Network(stall_s=stall_s, policy=RetryPolicy(attempts))


def registry(servers):
    national = default_registry()
    return Registry(servers.csw, servers.index, national.keyword_cql, national.services_cql)


def no_register():
    """Nobody who knows where a layer went."""
    return replace(default_registry(), csw_url="http://127.0.0.1:9/csw", ogc_index_url="http://127.0.0.1:9/index.json")


def layers(base, *codes):
    """Layers of the catalogue with their services at ``base`` (the servers, or a proxy before them)."""
    known = {item.code: item for item in local_catalogue(base)}
    return tuple(known[code] for code in codes)


def run(order: Order, library, where, asked=None, progress=None, tell=None):
    """Plan and load; answers both."""
    asked = asked or network()
    said = {} if tell is None else {"tell": tell}
    plan = make_plan(order, asked, progress or Progress(), registry=where, library=library, **said)
    return plan, load(plan, library, asked, progress or Progress(), **said)
