#!/usr/bin/env bash
# Measures a persistence proof against the same disturbance by hand, on a practice server: interleaved pairs, medians, ratios. Not part of the tests.
#   tests/bench/persistence.sh [ROUNDS]      default 5; VIGIECTL=path takes another build than the release one
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-5}
ctl=${VIGIECTL:-$PWD/build/release/app/cli/vigiectl}
[ -x "$ctl" ] || { echo "build first: cmake --preset release && cmake --build --preset release" >&2; exit 1; }

export VIGIE_LAB_DIR=${VIGIE_LAB_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/vigie/lab}
home=$(mktemp -d)
trap 'tests/lab/lab down proofbench >/dev/null 2>&1 || true; rm -rf "$home"' EXIT
export HOME=$home XDG_CONFIG_HOME=$home/c XDG_DATA_HOME=$home/d XDG_STATE_HOME=$home/s
echo 'a passphrase' >"$home/pass"
vigie() { "$ctl" --vault-file "$home/vault" --passphrase-fd 3 "$@" 3<"$home/pass"; }
field() { python3 -c 'import json, sys; print(json.loads(sys.argv[2])[sys.argv[1]])' "$1" "$2"; }

tests/lab/lab up --kind debian13 --name proofbench --preload >/dev/null
info=$(tests/lab/lab info proofbench --json)
port=$(field port "$info") key=$(field keyFile "$info")
vigie server add bench ops@127.0.0.1 --port "$port" --key "$key" >/dev/null
vigie trust bench --fingerprint "$(field hostKeyFingerprint "$info")" >/dev/null
vigie deploy bench --yes >/dev/null 2>&1
byhand() { ssh -q -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -i "$key" -p "$port" ops@127.0.0.1 "$@"; }
folder=/opt/viridial/infrastructure/docker-compose
# prints what Docker itself saw, from before the work to the last healthy: "NANOSECONDS SERVICE EVENT"
watched() { # COMMAND
  byhand "cd $folder; began=\$(date +%s); $1 >/dev/null 2>&1; docker compose -p viridial up -d --wait postgres redis meilisearch minio >/dev/null 2>&1
    docker events --since \$began --until \$(date +%s) --filter type=container --filter label=com.docker.compose.project=viridial \
      --format '{{.TimeNano}} {{index .Actor.Attributes \"com.docker.compose.service\"}} {{.Action}}'"
}

for level in restart recreate; do
  for _ in $(seq "$rounds"); do
    vigie persistence bench --level $level --yes --json 2>/dev/null | tail -n 1 >>"$home/$level.vigie"
    if [ $level = restart ]; then watched 'docker compose -p viridial restart -t 60'
    else watched 'docker compose -p viridial up -d --force-recreate postgres redis meilisearch minio'; fi | sed '$a--' >>"$home/$level.hand"
  done
done
for _ in $(seq "$rounds"); do
  began=$(date +%s%N)
  byhand "cd $folder && docker compose -p viridial up -d --force-recreate --wait postgres redis meilisearch minio" >/dev/null 2>&1
  echo $((($(date +%s%N) - began) / 1000000)) >>"$home/bare"
done

python3 - "$home" <<'PYTHON'
import json, statistics, sys
home = sys.argv[1]
services = ("postgres", "redis", "meilisearch", "minio")
print("| what | Vigie | by hand | ratio |\n|---|---|---|---|")
for level in ("restart", "recreate"):
    runs = [json.loads(line) for line in open(f"{home}/{level}.vigie")]
    hand = {service: [] for service in services}
    for block in open(f"{home}/{level}.hand").read().split("--\n"):
        died, up = {}, {}
        for line in block.splitlines():
            at, service, event = line.split(" ", 2)
            if event == "die":
                died.setdefault(service, int(at))
            elif event == "health_status: healthy" and service in died:
                up.setdefault(service, int(at))
        for service in services:
            if service in up:
                hand[service].append((up[service] - died[service]) / 1e6)
    for service in services:
        ours = statistics.median(run["awayMs"][service] for run in runs) / 1000
        peer = statistics.median(hand[service]) / 1000
        print(f"| away: {level}, {service} | {ours:.2f} s | {peer:.2f} s | {ours / peer:.2f} |")
    if level == "recreate":
        whole = statistics.median(run["tookMs"] for run in runs) / 1000
        bare = statistics.median(map(int, open(f"{home}/bare"))) / 1000
        print(f"| whole recreate proof / `up --force-recreate --wait` | {whole:.2f} s | {bare:.2f} s | {whole / bare:.2f} |")
PYTHON
