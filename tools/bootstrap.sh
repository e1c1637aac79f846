#!/usr/bin/env bash
# Install what one or more purposes need, and say what is being done. Everything is guarded, so a
# second run ends within a second or two.
#
#   tools/bootstrap.sh test|servers|bench|run|demo|package|qt6|scan ...
set -euo pipefail
cd "$(dirname "$0")/.."

SYSTEM_PYTHON=/usr/bin/python3 # not a python3 that happens to stand first on PATH: QGIS binds to this one
QGIS_PACKAGES=(qgis python3-qgis python3-venv python3-matplotlib ca-certificates git fonts-open-sans
    fonts-dejavu-core)
WINDOW_PACKAGES=(xvfb xauth openbox xdotool imagemagick x11-utils poppler-utils)
SERVER_PACKAGES=(qgis-server nginx-light cgi-mapserver libsqlite3-mod-spatialite postgresql-15-postgis-3
    postgresql-15-postgis-3-scripts)
OFFICE_PACKAGES=(libreoffice-calc-nogui libreoffice-writer-nogui) # opens what we write for spreadsheets and Word
I18N_PACKAGES=(qttools5-dev-tools)
DATABASE_PACKAGES=(postgresql-15 postgresql-15-postgis-3 postgresql-15-postgis-3-scripts python3-psycopg2)

say() { printf 'novex: %s\n' "$*"; }
fail() { printf 'novex: %s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo --preserve-env=DEBIAN_FRONTEND "$@"
    else fail "root is needed for: $* - run it as root, or install sudo"
    fi
}

installed() { [ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null || true)" = "ii " ]; }

need_apt() {
    local missing=() package
    for package in "$@"; do installed "$package" || missing+=("$package"); done
    [ ${#missing[@]} -eq 0 ] && return 0
    command -v apt-get >/dev/null || fail "not a Debian system; install these yourself: ${missing[*]}"
    say "installing Debian packages: ${missing[*]} (the first time takes a few minutes)"
    export DEBIAN_FRONTEND=noninteractive
    as_root apt-get update -q
    as_root apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# The hash of what a folder of Python packages was made from; a change rebuilds or updates it.
fingerprint() { { "$SYSTEM_PYTHON" --version; cat "$1"; } | sha256sum | cut -d' ' -f1; }
fresh() { [ -f "$1/.novex-stamp" ] && [ "$(cat "$1/.novex-stamp")" = "$(fingerprint "$2")" ]; }
stamp() { fingerprint "$2" >"$1/.novex-stamp"; }

need_venv() { # folder, requirements file, further options for python -m venv
    local folder=$1 requirements=$2
    shift 2
    if [ -d "$folder" ] && ! "$folder/bin/python" -c 'import pip' >/dev/null 2>&1; then
        say "$folder does not work any more (moved, or made by another Python): making it anew"
        rm -rf "$folder"
    fi
    fresh "$folder" "$requirements" && return 0
    [ -d "$folder" ] || { say "making $folder"; "$SYSTEM_PYTHON" -m venv "$@" "$folder"; }
    say "installing $requirements into $folder"
    "$folder/bin/python" -m pip install -q --disable-pip-version-check --only-binary :all: -r "$requirements"
    stamp "$folder" "$requirements"
}

need_loose() { # folder, requirements file: packages without what they ask for, such as a numpy of their own
    local folder=$1 requirements=$2
    fresh "$folder" "$requirements" && return 0
    say "installing $requirements into $folder"
    rm -rf "$folder"
    mkdir -p "$folder"
    .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps --only-binary :all: \
        --target "$folder" -r "$requirements"
    stamp "$folder" "$requirements"
}

need_runtime() { need_loose build/runtime requirements-runtime.txt; } # what the real QGIS process gets

need_database() { # PostgreSQL to start by hand: where it was not there yet, Debian makes no cluster of its own for it
    local settings=/etc/postgresql-common/createcluster.conf
    if ! installed postgresql-common; then
        need_apt postgresql-common
        as_root sed -i 's/^#\?create_main_cluster.*/create_main_cluster = false/' "$settings"
    fi
    need_apt "${DATABASE_PACKAGES[@]}"
}

need_development() {
    need_apt "${QGIS_PACKAGES[@]}"
    need_venv .venv requirements-dev.txt --system-site-packages
}

[ $# -gt 0 ] || fail "say what for: test, servers, bench, run, demo, package, qt6 or scan"
for purpose in "$@"; do
    case "$purpose" in
        test) need_development; need_apt poppler-utils "${I18N_PACKAGES[@]}"; need_runtime ;;
        servers)
            need_development
            need_apt "${SERVER_PACKAGES[@]}" "${OFFICE_PACKAGES[@]}"
            need_venv .venv-servers requirements-servers.txt
            need_venv .venv-judges requirements-judges.txt --system-site-packages
            need_loose build/shapes requirements-shapes.txt
            ;;
        bench) need_development; need_database; need_venv .venv-bench requirements-bench.txt ;;
        run) need_development; need_apt "${I18N_PACKAGES[@]}"; need_runtime ;;
        demo) need_development; need_apt "${WINDOW_PACKAGES[@]}" "${I18N_PACKAGES[@]}"; need_runtime ;;
        package) need_apt "${I18N_PACKAGES[@]}" ;;
        qt6) need_development; need_apt "${I18N_PACKAGES[@]}"; need_venv .venv-qt6 requirements-qt6.txt ;;
        scan) need_apt python3-venv ca-certificates; need_venv .venv-scan requirements-scan.txt ;;
        *) fail "unknown purpose: $purpose" ;;
    esac
done
