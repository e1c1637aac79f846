"""Real map servers, started once for all tests that ask for them, and a fault proxy per test.

``servers.url("https://service.pdok.nl/...")`` gives the local address of a national one; ``proxy.url`` the same through
the proxy, which every test gets anew (at another port, so that nothing an earlier test cached is found again).
"""

import pytest

from tests.servers.world import Servers
from tools.services.farm import Farm
from tools.services.proxy import Proxy


@pytest.fixture(scope="session")
def servers():
    """All servers; see ``tests.servers.world.Servers``."""
    with Farm() as farm:
        yield Servers(farm)


@pytest.fixture
def proxy(servers):
    """A proxy of this test's own before all servers, without faults."""
    made = Proxy(servers.base)
    yield made
    made.close()
