"""XML of services through Qt's reader: the same values as any parser gives, and nothing dangerous."""

import pytest

from novex_plugin.adapters.xml_reader import read_xml
from novex_plugin.core.errors import NovexError
from novex_plugin.core.services import wms

DOCTYPE = b"""<?xml version="1.0"?><!DOCTYPE WMT_MS_Capabilities SYSTEM "http://schemas.test/wms.dtd"
 [ <!ELEMENT VendorSpecificCapabilities EMPTY> ]>
<WMT_MS_Capabilities version="1.1.1"><Capability><Layer><Name>a &amp; b</Name></Layer></Capability>
</WMT_MS_Capabilities>"""


def test_names_namespaces_attributes_and_text():
    root = read_xml(
        b'<?xml version="1.0" encoding="ISO-8859-1"?><x:a xmlns:x="u" xmlns:l="v" l:href="1" id="2"> \xe9<!-- c -->n'
        b"<x:b><![CDATA[<z>]]></x:b><x:b/></x:a>"
    )
    assert (root.name, root.namespace, dict(root.attributes), root.text) == (
        "a",
        "u",
        {"href": "1", "id": "2"},
        "\u00e9n",
    )
    assert [one.text for one in root.all("b")] == ["<z>", ""]


def test_a_plain_attribute_goes_before_one_of_a_namespace():
    assert read_xml(b'<a xmlns:x="u" x:type="simple" type="text/xml"/>').get("type") == "text/xml"
    assert read_xml(b'<a xmlns:x="u" type="text/xml" x:type="simple"/>').get("type") == "text/xml"


def test_a_document_type_is_allowed_as_old_wms_servers_have_one():
    assert wms.parse_capabilities(read_xml(DOCTYPE), "https://d.test").layers[0].name == "a & b"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'<!DOCTYPE a [<!ENTITY e "boem">]>\n<a>&e;</a>', "entiteit"),
        (b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]>\n<a>&e;</a>', "entiteit"),
        (b'<!DOCTYPE a SYSTEM "file:///etc/hostname">\n<a>&e;</a>', "entiteit"),
        (b"<a>" * 300, "diep"),
        (b"<a>\n<b></a>", "regel 2"),
        (b"", "beschadigd"),
        (b"plain text", "beschadigd"),
        (b"<a>\n", "beschadigd"),
    ],
)
def test_what_is_damaged_or_dangerous_is_refused_with_its_line(content, said):
    with pytest.raises(NovexError, match=said) as caught:
        read_xml(content)
    assert "regel" in caught.value.message


def test_nested_entities_do_not_grow():
    bomb = (
        b"<!DOCTYPE a ["
        + b"".join(b'<!ENTITY e%d "&e%d;&e%d;">' % (n + 1, n, n) for n in range(40))
        + b"]><a>&e40;</a>"
    )
    with pytest.raises(NovexError):
        read_xml(bomb)
