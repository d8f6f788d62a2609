# shellcheck shell=bash
# Sourced by the benchmarks that need a server: a practice server of their own, Vigie's folders thrown away afterwards, and `vigie` over both.
# $1: the server's name. Sets ctl (VIGIECTL=path takes another build than the release one), home, info, port, key; ends all of it on exit,
# with the process of `forward` where one is set.
machine=$1 forward=
ctl=${VIGIECTL:-$PWD/build/release/app/cli/vigiectl}
[ -x "$ctl" ] || { echo "build first: cmake --preset release && cmake --build --preset release" >&2; exit 1; }
export VIGIE_LAB_DIR=${VIGIE_LAB_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/vigie/lab}
home=$(mktemp -d "${VIGIE_BENCH_TMP:-${TMPDIR:-/tmp}}/vigie-bench.XXXXXX")
end_practice() {
  [ -z "$forward" ] || kill "$forward" 2>/dev/null || true
  tests/lab/lab down "$machine" >/dev/null 2>&1 || true
  rm -rf "$home"
}
trap end_practice EXIT
export HOME=$home XDG_CONFIG_HOME=$home/c XDG_DATA_HOME=$home/d XDG_STATE_HOME=$home/s LC_ALL=C.UTF-8
# nothing of the operator's; and what works through `ssh -L` must not ask a proxy for this computer
unset SSH_AUTH_SOCK DBUS_SESSION_BUS_ADDRESS DISPLAY AWS_CA_BUNDLE HTTP_PROXY http_proxy

vigie() { "$ctl" --vault-file "$home/vault" --passphrase-fd 3 "$@" 3<"$home/pass"; }
field() { python3 -c 'import json, sys; print(json.loads(sys.argv[2])[sys.argv[1]])' "$1" "$2"; }
byhand() { ssh -q -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -i "$key" -p "$port" ops@127.0.0.1 "$@"; }
micros() { local began; began=$(date +%s%N); "$@" >/dev/null 2>"$home/err" || { echo "failed: $*" >&2; cat "$home/err" >&2; exit 1; }; echo $((($(date +%s%N) - began) / 1000)); }
# The server as `bench`, with the stack on it: HOST PORT
deploy_to() {
  vigie server add bench "ops@$1" --port "$2" --key "$key" >/dev/null
  vigie trust bench --fingerprint "$(field hostKeyFingerprint "$info")" >/dev/null
  vigie deploy bench --yes >/dev/null 2>&1
}

echo 'a passphrase' >"$home/pass"
tests/lab/lab up --kind debian13 --name "$machine" --preload >/dev/null
info=$(tests/lab/lab info "$machine" --json)
port=$(field port "$info") key=$(field keyFile "$info")
