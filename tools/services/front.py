"""nginx before all servers: one local address under which every national address has its place."""

import os
from pathlib import Path
from typing import List

from . import layers
from .process import Guarded

HEAD = """daemon off; {user}
pid {folder}/nginx.pid; error_log {folder}/nginx-error.log; worker_processes 1;
events {{ worker_connections 512; }}
http {{
  access_log {folder}/nginx-access.log; client_max_body_size 50m;
  client_body_temp_path {folder}/tmp; proxy_temp_path {folder}/tmp; fastcgi_temp_path {folder}/tmp;
  uwsgi_temp_path {folder}/tmp; scgi_temp_path {folder}/tmp;
  types {{ application/xml xml; application/json json; application/geopackage+sqlite3 gpkg; application/gml+xml gml;
           application/zip zip; image/png png; image/tiff tif; text/html html; }}
  default_type application/octet-stream;
  fastcgi_param GATEWAY_INTERFACE CGI/1.1; fastcgi_param REQUEST_METHOD $request_method;
  fastcgi_param CONTENT_TYPE $content_type; fastcgi_param CONTENT_LENGTH $content_length;
  fastcgi_param REQUEST_URI $request_uri; fastcgi_param SERVER_PROTOCOL $server_protocol;
  fastcgi_param SERVER_NAME 127.0.0.1; fastcgi_param SERVER_PORT {port}; fastcgi_param HTTP_HOST $http_host;
  server {{
    listen 127.0.0.1:{port}; server_name 127.0.0.1 localhost; root {folder}/www; etag on;
"""
# A location of its own repeats nothing of the above: nginx inherits fastcgi_param only where a level sets none.
MAPSERVER = """    location = /{path} {{ {common} fastcgi_param QUERY_STRING $query_string;
      fastcgi_param MS_MAPFILE {folder}/mapserver/{file}; fastcgi_pass unix:{folder}/mapserver.sock; }}
"""
QGIS = """    location = /{path} {{ {common} fastcgi_param QUERY_STRING MAP={data}/qgis/{file}&$query_string;
      fastcgi_param HTTP_X_QGIS_SERVICE_URL http://127.0.0.1:{port}/{path};
      fastcgi_param HTTP_X_QGIS_WFS_SERVICE_URL http://127.0.0.1:{port}/{path};
      fastcgi_param HTTP_X_QGIS_WMS_SERVICE_URL http://127.0.0.1:{port}/{path};
      fastcgi_pass unix:{folder}/qgis.sock; }}
"""
APPS = """    location /{path} {{ proxy_set_header Host $http_host; proxy_pass http://unix:{folder}/apps.sock; }}
"""
FILE = """    location = /{path} {{ try_files {file} =404; }}
"""


def file_name(path: str, ending: str) -> str:
    """A flat file name for the configuration of the service at ``path``."""
    return path.replace("/", "_") + ending


def start(folder: Path, data_folder: Path, port: int) -> Guarded:
    (folder / "tmp").mkdir(exist_ok=True)
    (folder / "nginx.conf").write_text(configuration(folder, data_folder, port), encoding="utf-8")
    return Guarded("nginx", ["/usr/sbin/nginx", "-p", folder, "-c", folder / "nginx.conf"], folder)


def configuration(folder: Path, data_folder: Path, port: int) -> str:
    user = "user root;" if os.geteuid() == 0 else ""  # the folder is for its owner only
    values = {"folder": folder, "data": data_folder, "port": port, "user": user}
    head = HEAD.format(**values)
    common = " ".join(line.strip() for line in head.splitlines() if line.strip().startswith("fastcgi_param"))
    blocks: List[str] = [head]
    for template, software, ending in ((MAPSERVER, layers.MAPSERVER, ".map"), (QGIS, layers.QGIS, ".qgs")):
        for path in layers.services(software):
            blocks.append(template.format(path=path, file=file_name(path, ending), common=common, **values))
    for path in (*layers.services(layers.PYGEOAPI), *layers.services(layers.TILES), layers.local_path(layers.CSW)):
        blocks.append(APPS.format(path=path, **values))
    return "".join(blocks) + "  }\n}\n"
