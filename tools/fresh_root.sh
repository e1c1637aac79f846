#!/usr/bin/env bash
# Try the README on an empty machine: a minimal Debian 12 in a chroot gets make and git, a clone of the
# last commit, and then the given targets (by default: demo and test, each twice). Says how long each took
# and whether git finds the clone as clean as it was.
#
#   sudo tools/fresh_root.sh [--keep] [--data FOLDER] [target ...]
#
# --data copies real reference data to where the tests look for it (shared/data beside the checkout).
# The folder of the chroot is $NOVEX_FRESH_ROOT, or novex-fresh under /var/tmp; about 4 GB.
set -euo pipefail
cd "$(dirname "$0")/.."

KEEP=no DATA= TARGETS=()
while [ $# -gt 0 ]; do
    case "$1" in
        --keep) KEEP=yes ;;
        --data) DATA=$2; shift ;;
        -*) printf 'unknown option %s\n' "$1" >&2; exit 2 ;;
        *) TARGETS+=("$1") ;;
    esac
    shift
done
[ ${#TARGETS[@]} -gt 0 ] || TARGETS=(demo demo test test)

say() { printf 'fresh: %s\n' "$*"; }
fail() { printf 'fresh: %s\n' "$*" >&2; exit 1; }
# shellcheck source=tools/chroot.sh
. tools/chroot.sh

[ "$(id -u)" -eq 0 ] || fail "a chroot needs root; try: sudo $0"
ROOT=${NOVEX_FRESH_ROOT:-/var/tmp/novex-fresh}
CHECKOUT=/srv/novex

make_chroot "$ROOT" bookworm ""
say "a clone of $(git rev-parse --short HEAD) goes to $CHECKOUT"
rm -rf "${ROOT:?}$CHECKOUT" "$ROOT/srv/novex.bundle" "$ROOT/srv/shared"
git bundle create -q "$ROOT/srv/novex.bundle" HEAD
if [ -n "$DATA" ]; then mkdir -p "$ROOT/srv/shared"; cp -r "$DATA" "$ROOT/srv/shared/data"; fi
in_chroot "$ROOT" "apt-get update -q && apt-get install -y -q --no-install-recommends make git" >"$ROOT/srv/apt.log" 2>&1 \
    || { cat "$ROOT/srv/apt.log"; fail "make and git could not be installed"; }
in_chroot "$ROOT" "git clone -q /srv/novex.bundle $CHECKOUT"

report=()
for target in "${TARGETS[@]}"; do
    say "make $target"
    start=$(date +%s)
    outcome=ok
    in_chroot "$ROOT" "cd $CHECKOUT && make $target" </dev/null || outcome=FAILED
    report+=("$(printf '%-12s %-7s %4d s' "make $target" "$outcome" $(($(date +%s) - start)))")
done
dirty=$(in_chroot "$ROOT" "cd $CHECKOUT && git status --porcelain")
mkdir -p build/fresh
if [ -d "$ROOT$CHECKOUT/build/demo" ]; then rm -rf build/fresh/demo; cp -r "$ROOT$CHECKOUT/build/demo" build/fresh/; fi

echo
printf '%s\n' "${report[@]}"
if [ -n "$dirty" ]; then printf 'git status:\n%s\n' "$dirty"; else echo "git status   clean"; fi
[ "$KEEP" = yes ] || rm -rf --one-file-system "$ROOT"
case "${report[*]}" in *FAILED*) exit 1 ;; esac
[ -z "$dirty" ]
