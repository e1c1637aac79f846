# Shared by fresh_root.sh and matrix.sh: a Debian chroot that needs nothing from this repository.
# Source it; `say` and `fail` must exist.

# The mirror that this machine itself is set up with.
debian_mirror() {
    local mirror
    mirror=$(awk '/^URIs:/ { print $2; exit }' /etc/apt/sources.list.d/debian.sources 2>/dev/null || true)
    [ -n "$mirror" ] || mirror=$(awk '$1 == "deb" { for (i = 2; i <= NF; i++) if ($i ~ /^https?:/) { print $i; exit } }' \
        /etc/apt/sources.list 2>/dev/null || true)
    [ -n "$mirror" ] || fail "no Debian mirror found in this machine's apt sources"
    printf '%s\n' "$mirror"
}

make_chroot() { # folder, suite, suite of backports or nothing
    local root=$1 suite=$2 backports=$3 mirror
    mirror=$(debian_mirror)
    if [ -f "$root/.novex-complete" ]; then
        say "using the $suite that is in $root"
        return 0
    fi
    command -v debootstrap >/dev/null || {
        say "installing debootstrap"
        apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends debootstrap
    }
    say "making a minimal Debian $suite in $root"
    rm -rf --one-file-system "$root"
    mkdir -p "$(dirname "$root")"
    debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$root.log" 2>&1 || { tail -20 "$root.log"; fail "debootstrap failed"; }
    cp /etc/resolv.conf "$root/etc/"
    # Machines behind a proxy trust a certificate of their own; pip inside must trust it too.
    mkdir -p "$root/etc/ssl"
    cp -L "${PIP_CERT:-/etc/ssl/certs/ca-certificates.crt}" "$root/etc/ssl/host-certificates.crt"
    printf 'path-exclude=/usr/share/doc/*\npath-exclude=/usr/share/man/*\n' >"$root/etc/dpkg/dpkg.cfg.d/slim"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # start no services inside
    chmod +x "$root/usr/sbin/policy-rc.d"
    printf 'deb %s %s main\n' "$mirror" "$suite" >"$root/etc/apt/sources.list"
    [ -z "$backports" ] || printf 'deb %s %s main\n' "$mirror" "$backports" >>"$root/etc/apt/sources.list"
    touch "$root/.novex-complete"
}

in_chroot() { # folder, command; the mounts are private and vanish with the command
    local root=$1 command=$2
    unshare -m --propagation private sh -c '
        mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && exec chroot "$0" env -i HOME=/root LANG=C.UTF-8 \
            PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb DEBIAN_FRONTEND=noninteractive \
            PIP_CERT=/etc/ssl/host-certificates.crt bash -c "$1"' "$root" "$command"
}
