"""Every fault of the proxy does what its name says."""

import http.client
import urllib.error
import urllib.request

import pytest

from tools.services import faults

PAGE = "?service=WFS&version=2.0.0&request=GetFeature&typenames=n1001&count=100&startIndex={}"
CAPABILITIES = "?service=WFS&request=GetCapabilities"


def get(url, **headers):
    with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=30) as answer:
        return answer.read().decode("utf-8", "replace")


@pytest.fixture
def wfs(servers, proxy):
    return proxy.url(servers.mapserver_wfs)


@pytest.fixture
def api(servers, proxy):
    return proxy.url(servers.ogcapi)


def test_without_faults_everything_passes_and_links_stay_at_the_proxy(servers, proxy, wfs):
    text = get(wfs + CAPABILITIES)
    assert proxy.base in text
    assert servers.base not in text


def test_refuse(proxy, wfs):
    proxy.add(faults.Refuse("getfeature"))
    with pytest.raises((urllib.error.URLError, ConnectionError, http.client.HTTPException)):
        get(wfs + PAGE.format(0))
    assert "n1001" in get(wfs + CAPABILITIES)


def test_status_with_retry_after_ends_after_so_many_times(proxy, wfs):
    proxy.add(faults.Status("getfeature", status=503, retry_after=7, times=2))
    for _ in range(2):
        with pytest.raises(urllib.error.HTTPError) as caught:
            get(wfs + PAGE.format(0))
        assert (caught.value.code, caught.value.headers["Retry-After"]) == (503, "7")
    assert 'numberReturned="100"' in get(wfs + PAGE.format(0))
    assert [item["status"] for item in proxy.requests("getfeature")] == [503, 503, 200]
