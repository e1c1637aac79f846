#!/usr/bin/env bash
# Run the test tiers of the last commit on a newer QGIS than Debian 12's: Debian trixie in a chroot, with
# QGIS 3.44 from its backports when they have it and otherwise 3.40 from trixie itself.
#
#   sudo tools/matrix.sh [--remake] [tier ...]
#
# The chroot stays for the next run, in $NOVEX_MATRIX_ROOT or novex-trixie under /var/tmp; about 2.5 GB.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'matrix: %s\n' "$*"; }
fail() { printf 'matrix: %s\n' "$*" >&2; exit 1; }
# shellcheck source=tools/chroot.sh
. tools/chroot.sh

[ "$(id -u)" -eq 0 ] || fail "a chroot needs root; try: sudo make matrix"
ROOT=${NOVEX_MATRIX_ROOT:-/var/tmp/novex-trixie}
if [ "${1:-}" = --remake ]; then rm -rf --one-file-system "$ROOT"; shift; fi
TIERS=("$@")
[ ${#TIERS[@]} -gt 0 ] || TIERS=(core qgis ui)
PACKAGES="qgis python3-qgis python3-venv python3-matplotlib git ca-certificates xvfb xauth fonts-open-sans fonts-dejavu-core"
APT="apt-get install -y -q --no-install-recommends"

install_qgis() {
    say "installing QGIS (about two minutes)"
    in_chroot "$ROOT" "apt-get update -q" >"$ROOT.log" 2>&1 || { tail -20 "$ROOT.log"; fail "apt-get update failed"; }
    in_chroot "$ROOT" "$APT -t trixie-backports $PACKAGES" >>"$ROOT.log" 2>&1 && return 0
    say "the backports do not install; taking the QGIS of trixie itself"
    in_chroot "$ROOT" "$APT $PACKAGES" >>"$ROOT.log" 2>&1 || { tail -20 "$ROOT.log"; fail "QGIS does not install"; }
}

make_chroot "$ROOT" trixie trixie-backports
in_chroot "$ROOT" "command -v qgis >/dev/null" || install_qgis

# Real data, where this machine has it, goes to where the tests look: shared/data beside the checkout.
DATA=${NOVEX_DATA:-../shared/data}
rm -rf "$ROOT/srv/shared"
if [ -d "$DATA" ]; then mkdir -p "$ROOT/srv/shared"; cp -r "$DATA" "$ROOT/srv/shared/data"; fi

# numpy and the checkers of code stay out: the system's numpy is newer there, and lint runs on Debian 12.
rm -rf "$ROOT/srv/novex" "$ROOT/srv/novex.bundle"
git bundle create -q "$ROOT/srv/novex.bundle" HEAD
in_chroot "$ROOT" "git clone -q /srv/novex.bundle /srv/novex"
say "testing $(git rev-parse --short HEAD) on $(in_chroot "$ROOT" "dpkg-query -W -f='QGIS \${Version}' qgis")"
in_chroot "$ROOT" "
    set -e
    cd /srv/novex
    grep -vE '^(numpy|ruff|mypy|qgis-stubs)' requirements-dev.txt >/srv/requirements.txt
    [ -d /opt/novex ] || python3 -m venv --system-site-packages /opt/novex
    /opt/novex/bin/pip install -q --only-binary :all: -r /srv/requirements.txt
    /opt/novex/bin/pip install -q --no-deps --only-binary :all: --target build/runtime -r requirements-runtime.txt
    python3 tools/link.py
    /opt/novex/bin/python tools/run_tests.py ${TIERS[*]}
"
