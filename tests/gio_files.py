"""GIO files for tests: written as the STOP standard has them, with whatever a test wants in them."""

import zipfile

HEAD = (
    '<?xml version="1.0" encoding="utf-8"?><geo:GeoInformatieObjectVaststelling '
    'xmlns:geo="https://standaarden.overheid.nl/stop/imop/geo/" xmlns:gml="http://www.opengis.net/gml/3.2" '
    'xmlns:basis="http://www.geostandaarden.nl/basisgeometrie/1.0"><geo:vastgesteldeVersie>'
    "<geo:GeoInformatieObjectVersie>"
)
TAIL = "</geo:GeoInformatieObjectVersie></geo:vastgesteldeVersie></geo:GeoInformatieObjectVaststelling>"
GROUPS = (
    "<geo:groepen><geo:Groep><geo:groepID>g1</geo:groepID><geo:label>waterwingebied</geo:label></geo:Groep>"
    "<geo:Groep><geo:groepID>g2</geo:groepID><geo:label>stiltegebied a</geo:label></geo:Groep></geo:groepen>"
)
RD = "urn:ogc:def:crs:EPSG::28992"
SQUARE = "150000 450000 150100 450000 150100 450100 150000 450100 150000 450000"


def polygon(coordinates=SQUARE, srs=RD):
    name = f' srsName="{srs}"' if srs else ""
    return (
        f"<gml:Polygon{name}><gml:exterior><gml:LinearRing><gml:posList>{coordinates}</gml:posList>"
        "</gml:LinearRing></gml:exterior></gml:Polygon>"
    )


def multi(srs=RD):
    other = "150200 450000 150300 450000 150300 450100 150200 450100 150200 450000"
    members = "".join(f"<gml:surfaceMember>{polygon(one, '')}</gml:surfaceMember>" for one in (SQUARE, other))
    return f'<gml:MultiSurface srsName="{srs}">{members}</gml:MultiSurface>'


def location(name, group, gml):
    return (
        f"<geo:Locatie><geo:naam>{name}</geo:naam><geo:geometrie><basis:Geometrie><basis:id>1</basis:id>"
        f"<basis:geometrie>{gml}</basis:geometrie></basis:Geometrie></geo:geometrie>"
        f"<geo:groepID>{group}</geo:groepID></geo:Locatie>"
    )


def write(tmp_path, *locations, groups=GROUPS):
    path = tmp_path / "gio.gml"
    path.write_text(f"{HEAD}{groups}<geo:locaties>{''.join(locations)}</geo:locaties>{TAIL}", encoding="utf-8")
    return str(path)


CONTEXT = (
    '<geo:context><gio:GeografischeContext xmlns:gio="https://standaarden.overheid.nl/stop/imop/gio/">'
    "<gio:achtergrondVerwijzing>BGT</gio:achtergrondVerwijzing>"
    "<gio:achtergrondActualiteit>2023-12-01</gio:achtergrondActualiteit>{more}"
    "</gio:GeografischeContext></geo:context>"
)
WORK = "/join/id/regdata/pv29/2023/gebied_1"
IDENTITY = f"<geo:FRBRWork>{WORK}</geo:FRBRWork><geo:FRBRExpression>{WORK}/nld@2024-02-03;2</geo:FRBRExpression>"


def full(path, *locations, context="", groups=GROUPS, after="", identity=IDENTITY):
    """A whole GIO with context and identifiers."""
    head = HEAD.replace("<geo:vastgesteldeVersie>", context + "<geo:vastgesteldeVersie>")
    body = f"{head}{identity}{groups}<geo:locaties>{''.join(locations)}</geo:locaties>{after}{TAIL}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(body, encoding="utf-8")
    return path


METADATA = (
    '<AanleveringInformatieObject xmlns="https://standaarden.overheid.nl/lvbb/stop/aanlevering/" '
    'xmlns:data="https://standaarden.overheid.nl/stop/imop/data/">{identity}<data:InformatieObjectMetadata>'
    "<data:naamInformatieObject>{name}</data:naamInformatieObject></data:InformatieObjectMetadata>"
    "</AanleveringInformatieObject>"
)


def download(folder):
    """Two information objects, each in a folder of its own, and two that share one; their names stand beside them."""
    nameless = location("", "", polygon())
    full(folder / "IO-1" / "gebied.gml", nameless, groups="")
    (folder / "IO-1" / "Metadata.xml").write_text(METADATA.format(identity="", name="stiltegebied a"), encoding="utf-8")
    for number, name in enumerate(("waterwingebied", "Ankerverbod")):
        work = f"{WORK}_{number}"
        full(folder / "alle" / f"g{number}.gml", nameless, groups="", identity=f"<geo:FRBRWork>{work}</geo:FRBRWork>")
        (folder / "alle" / f"io{number}.xml").write_text(
            METADATA.format(identity=f"<data:FRBRWork>{work}</data:FRBRWork>", name=name), encoding="utf-8"
        )
    (folder / "manifest.xml").write_text('<m xmlns="https://standaarden.overheid.nl/lvbb/"/>', encoding="utf-8")
    (folder / "LEESMIJ.txt").write_text("x", encoding="utf-8")


def packed(tmp_path):
    download(tmp_path / "map")
    path = tmp_path / "download.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for item in sorted((tmp_path / "map").rglob("*.*")):
            archive.write(item, item.relative_to(tmp_path / "map").as_posix())
    return path
