"""A WMTS in the Dutch tile grid (EPSG:28992) with tiles painted on the fly. Standard library only."""

import struct
import zlib
from typing import Callable, List
from urllib.parse import parse_qs
from xml.sax.saxutils import escape

SIZE = 256  # pixels
LEVELS = 15
FIRST = 3440.640  # metres per pixel at level 0; halves with each level
TOP_LEFT = (-285401.92, 903401.92)
PIXEL = 0.00028  # metres per pixel by the standard, for the scale denominator

CAPABILITIES = """<?xml version="1.0" encoding="UTF-8"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
    xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
  <ows:ServiceIdentification><ows:Title>Fictieve tegels</ows:Title><ows:ServiceType>OGC WMTS</ows:ServiceType>
    <ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion></ows:ServiceIdentification>
  <ows:OperationsMetadata>{operations}</ows:OperationsMetadata>
  <Contents>{layers}
    <TileMatrixSet><ows:Identifier>EPSG:28992</ows:Identifier>
      <ows:SupportedCRS>urn:ogc:def:crs:EPSG::28992</ows:SupportedCRS>
{matrices}    </TileMatrixSet>
  </Contents>
  <ServiceMetadataURL xlink:href="{address}?request=GetCapabilities&amp;service=WMTS"/>
</Capabilities>
"""
OPERATION = """<ows:Operation name="{name}"><ows:DCP><ows:HTTP><ows:Get xlink:href="{address}?"><ows:Constraint
 name="GetEncoding"><ows:AllowedValues><ows:Value>KVP</ows:Value></ows:AllowedValues></ows:Constraint></ows:Get></ows:HTTP></ows:DCP></ows:Operation>"""
LAYER = """
    <Layer><ows:Title>{name}</ows:Title>
      <ows:WGS84BoundingBox><ows:LowerCorner>3.2 50.7</ows:LowerCorner>
        <ows:UpperCorner>7.3 53.6</ows:UpperCorner></ows:WGS84BoundingBox>
      <ows:Identifier>{name}</ows:Identifier><Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style>
      <Format>image/png</Format><TileMatrixSetLink><TileMatrixSet>EPSG:28992</TileMatrixSet></TileMatrixSetLink>
      <ResourceURL format="image/png" resourceType="tile"
        template="{address}/{name}/EPSG:28992/{{TileMatrix}}/{{TileCol}}/{{TileRow}}.png"/></Layer>"""
MATRIX = """      <TileMatrix><ows:Identifier>{level:02d}</ows:Identifier>
        <ScaleDenominator>{scale:.6f}</ScaleDenominator><TopLeftCorner>{left} {top}</TopLeftCorner>
        <TileWidth>256</TileWidth><TileHeight>256</TileHeight>
        <MatrixWidth>{side}</MatrixWidth><MatrixHeight>{side}</MatrixHeight></TileMatrix>
"""


def capabilities(address: str, names: List[str]) -> str:
    operations = "".join(OPERATION.format(name=name, address=address) for name in ("GetCapabilities", "GetTile"))
    shown = "".join(LAYER.format(name=escape(name), address=address) for name in names)
    matrices = "".join(
        MATRIX.format(level=level, scale=FIRST / 2**level / PIXEL, left=TOP_LEFT[0], top=TOP_LEFT[1], side=2**level)
        for level in range(LEVELS)
    )
    return CAPABILITIES.format(operations=operations, layers=shown, matrices=matrices, address=address)


def picture(name: str, level: int, column: int, row: int) -> bytes:
    """A tile with a border, in a colour of its layer that changes from tile to tile like a chess board."""
    seed = zlib.crc32(name.encode())
    shade = 25 * ((column + row + level) % 2)
    inner = bytes(160 + (seed >> shift) % 70 + shade for shift in (0, 8, 16))
    edge = bytes((90, 90, 90))
    full, between = edge * SIZE, edge + inner * (SIZE - 2) + edge
    lines = b"".join(b"\x00" + (full if y in (0, SIZE - 1) else between) for y in range(SIZE))
    return png(SIZE, SIZE, lines)


def png(width: int, height: int, lines: bytes) -> bytes:
    """A PNG of 8-bit RGB lines that each begin with their filter byte."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")


def application(address: str, names: List[str]) -> Callable:
    """The WSGI application of one tile service."""

    def answer(environ, start_response):
        query = {key.lower(): values[0] for key, values in parse_qs(environ.get("QUERY_STRING", "")).items()}
        rest = environ.get("PATH_INFO", "").strip("/").split("/")
        try:
            kind, body = _answer(address, names, query, rest)
        except (KeyError, ValueError, LookupError) as error:
            start_response("404 Not Found", [("Content-Type", "text/plain")])
            return [f"no such tile: {error}".encode()]
        start_response("200 OK", [("Content-Type", kind), ("Content-Length", str(len(body)))])
        return [body]

    return answer


def _answer(address: str, names: List[str], query: dict, rest: List[str]):
    if query.get("request", "").lower() == "getcapabilities" or rest[-1] == "WMTSCapabilities.xml":
        return "application/xml", capabilities(address, names).encode()
    if len(rest) == 5:  # layer, grid, level, column, row
        name, level, column, row = rest[0], rest[2], rest[3], rest[4].split(".")[0]
    else:
        name, level, column, row = (query[key] for key in ("layer", "tilematrix", "tilecol", "tilerow"))
    number, limit = int(level.rsplit(":", 1)[-1]), 2 ** int(level.rsplit(":", 1)[-1])
    if name not in names or number >= LEVELS or not (0 <= int(column) < limit and 0 <= int(row) < limit):
        raise LookupError(f"{name} {level} {column} {row}")
    return "image/png", picture(name, number, int(column), int(row))
