#!/usr/bin/env bash
# Installs what Vigie needs to be built, run and tested. Debian 12/13 and Ubuntu 24.04; elsewhere it prints the list and stops.
#   packaging/deps.sh [--list] [build] [test] [lab]      default: build
set -euo pipefail

build=(clang-16 lld-16 cmake ninja-build ccache pkg-config git
  qt6-base-dev qt6-base-private-dev qt6-svg-dev qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools
  libqt6sql6-psql libqt6sql6-sqlite qcoro-qt6-dev libexpected-dev libssh-dev libhiredis-dev libpq-dev
  qtkeychain-qt6-dev libsecret-1-0 libsodium-dev libyaml-cpp-dev libcli11-dev openssh-client)
test=(libgtest-dev libgmock-dev librapidcheck-dev libbenchmark-dev libclang-rt-16-dev clang-format-16
  openssh-server xvfb xauth fontconfig fonts-inter fonts-jetbrains-mono gnome-keyring libsecret-tools
  dbus dbus-daemon libgl1-mesa-dri at-spi2-core postgresql redis-server)
# What the practice VPS needs on this machine: it runs the service images in a nested Docker of its own.
lab=(docker.io debootstrap iptables iproute2 procps openssl libcap2-bin maven unzip xz-utils openssh-server openssh-client python3
  gnome-keyring libsecret-tools dbus dbus-daemon xvfb fontconfig fonts-inter fonts-jetbrains-mono curl cron)

list_only=no groups=()
for word in "$@"; do
  case $word in
    --list) list_only=yes ;;
    build | test | lab) groups+=("$word") ;;
    *) echo "deps.sh: unknown word '$word' (build, test, lab, --list)" >&2; exit 2 ;;
  esac
done
[ ${#groups[@]} -gt 0 ] || groups=(build)

# shellcheck disable=SC1091
. /etc/os-release 2>/dev/null || true
case "${ID:-}-${VERSION_ID:-}" in
  debian-12) ;;
  debian-13 | ubuntu-24.04) build=("${build[@]/clang-16/clang-18}"); build=("${build[@]/lld-16/lld-18}")
    test=("${test[@]/libclang-rt-16-dev/libclang-rt-18-dev}"); test=("${test[@]/clang-format-16/clang-format-18}") ;;
  *) echo "deps.sh knows Debian 12/13 and Ubuntu 24.04. On this system install what these packages hold:" >&2
    for group in "${groups[@]}"; do declare -n names=$group; printf '  %s\n' "${names[*]}" >&2; done
    exit 1 ;;
esac

wanted=()
for group in "${groups[@]}"; do declare -n names=$group; wanted+=("${names[@]}"); done
missing=()
for package in $(printf '%s\n' "${wanted[@]}" | sort -u); do
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
done
if [ "$list_only" = yes ]; then printf '%s\n' "${missing[@]+"${missing[@]}"}"; exit 0; fi
[ ${#missing[@]} -gt 0 ] || exit 0

sudo=()
[ "$(id -u)" = 0 ] || sudo=(sudo)
echo "Installing ${#missing[@]} packages: ${missing[*]}"
"${sudo[@]}" apt-get update -qq
# policy-rc.d keeps a freshly installed docker.io or sshd from being started as a service of this machine.
policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
  printf '#!/bin/sh\nexit 101\n' | "${sudo[@]}" tee $policy >/dev/null && "${sudo[@]}" chmod +x $policy
  trap '"${sudo[@]}" rm -f $policy' EXIT
fi
"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
# Installed for tests that start servers of their own; as services of this machine they would run at its next start.
for service in postgresql redis-server cron; do
  case " ${missing[*]} " in *" $service "*) "${sudo[@]}" systemctl disable --quiet $service 2>/dev/null || true ;; esac
done
