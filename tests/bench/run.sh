#!/usr/bin/env bash
# Measures Vigie against the same work by hand, on a practice server: interleaved pairs, medians, ratios. Not part of the tests.
#   tests/bench/run.sh [ROUNDS] [deploy] [table]      default 9 rounds of both; needs a release build (packaging/try.sh or cmake --preset release)
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-9}
shift || true
parts=${*:-deploy table}
ctl=$PWD/build/release/app/cli/vigiectl
window=$PWD/build/release/ui/vigie
[ -x "$ctl" ] || { echo "build first: cmake --preset release && cmake --build --preset release" >&2; exit 1; }

export VIGIE_LAB_DIR=${VIGIE_LAB_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/vigie/lab}
home=$(mktemp -d)
trap 'tests/lab/lab down bench >/dev/null 2>&1 || true; rm -rf "$home"' EXIT
export HOME=$home XDG_CONFIG_HOME=$home/c XDG_DATA_HOME=$home/d XDG_STATE_HOME=$home/s
echo 'a passphrase' >"$home/pass"
vigie() { "$ctl" --vault-file "$home/vault" --passphrase-fd 3 "$@" 3<"$home/pass"; }
field() { python3 -c 'import json, sys; print(json.loads(sys.argv[2])[sys.argv[1]])' "$1" "$2"; }

tests/lab/lab up --kind debian13 --name bench --preload >/dev/null
info=$(tests/lab/lab info bench --json)
port=$(field port "$info") key=$(field keyFile "$info")
vigie server add bench ops@127.0.0.1 --port "$port" --key "$key" >/dev/null
vigie trust bench --fingerprint "$(field hostKeyFingerprint "$info")" >/dev/null
byhand() { ssh -q -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -i "$key" -p "$port" ops@127.0.0.1 "$@"; }
folder=/opt/viridial/infrastructure/docker-compose

seconds() { local began ended; began=$(date +%s%N); "$@" >/dev/null 2>&1; ended=$(date +%s%N); echo $(((ended - began) / 1000)); }
report() { # name, file of "vigie peer" in microseconds
  python3 - "$1" "$2" <<'PYTHON'
import statistics, sys
pairs = [tuple(map(int, line.split())) for line in open(sys.argv[2])]
ours, peer = (statistics.median(side) / 1e6 for side in zip(*pairs))
ratio = statistics.median(a / b for a, b in pairs)
print(f"| {sys.argv[1]} | {ours:.2f} s | {peer:.2f} s | {ratio:.2f} |")
PYTHON
}

echo "| what | Vigie | by hand | ratio |"
echo "|---|---|---|---|"

# accepted plan to all healthy, images present: the same compose file
vigie deploy bench --yes >/dev/null 2>&1
if [[ $parts == *deploy* ]]; then
: >"$home/up"
down="cd $folder && docker compose -p viridial down -t 5"
for _ in $(seq "$rounds"); do
  byhand "$down" >/dev/null 2>&1
  ours=$(seconds vigie deploy bench --yes)
  byhand "$down" >/dev/null 2>&1
  peer=$(seconds byhand "cd $folder && docker compose -p viridial up -d --wait")
  echo "$ours $peer" >>"$home/up"
done
report "deploy with the vault opened, buckets made and all four tested, images present / \`docker compose up -d --wait\` alone" "$home/up"
fi

# connect to full health table
if [[ $parts == *table* ]]; then
vigie deploy bench --yes >/dev/null 2>&1
: >"$home/table"
peer_table() { byhand 'docker ps -aq --no-trunc | xargs docker inspect'; }
for _ in $(seq "$rounds"); do
  echo "$(seconds vigie --json status bench) $(seconds peer_table)" >>"$home/table"
done
report "connect to full health table / \`ssh\` with \`docker ps\` and \`docker inspect\`" "$home/table"
fi

# first paint: process CPU, offscreen
if [ -x "$window" ] && "$window" --help 2>&1 | grep -q -- --first-paint; then
  echo
  echo "First paint: $(QT_QPA_PLATFORM=offscreen "$window" --first-paint)"
fi
tests/bench/objects.sh 5
tests/lab/lab images
