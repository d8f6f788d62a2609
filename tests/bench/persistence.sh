#!/usr/bin/env bash
# Measures a persistence proof against the same disturbance by hand, on a practice server: interleaved pairs, medians, ratios. Not part of the tests.
#   tests/bench/persistence.sh [ROUNDS] [LEVEL…]      default 5 rounds of every level; VIGIECTL=path takes another build than the release one
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-5}
shift || true
levels=${*:-restart recreate crash engine reboot}
. tests/bench/practice.sh proofbench
deploy_to 127.0.0.1 "$port"
folder=/opt/viridial/infrastructure/docker-compose
# prints what Docker itself saw, from before the work to the last healthy: "NANOSECONDS SERVICE EVENT"
watched() { # COMMAND
  byhand "cd $folder; began=\$(date +%s); $1 >/dev/null 2>&1; docker compose -p viridial up -d --wait postgres redis meilisearch minio >/dev/null 2>&1
    docker events --since \$began --until \$((\$(date +%s) + 1)) --filter type=container --filter label=com.docker.compose.project=viridial \
      --format '{{.TimeNano}} {{index .Actor.Attributes \"com.docker.compose.service\"}} {{.Action}}'"
}

# What Docker forgets when it ends itself: after the work, from each container's own end to its first good probe. "SERVICE MILLISECONDS"
probed() { # COMMAND, here; then until all are healthy again
  local before; before=$(byhand "docker inspect --format '{{.State.StartedAt}}' \$(docker ps -q)" | sort)
  eval "$1" >/dev/null 2>&1 || true
  python3 - "$before" "$port" "$key" <<'PYTHON'
import json, re, subprocess, sys, time
from datetime import datetime
before, port, key = set(sys.argv[1].split()), sys.argv[2], sys.argv[3]
def at(text):
    second, fraction, zone = re.fullmatch(r"(.{19})(\.\d+)?(Z|[+-]\d\d:\d\d)", text).groups()
    return datetime.fromisoformat(second + zone.replace("Z", "+00:00")).timestamp() + float(fraction or 0)
deadline = time.time() + 180
while time.time() < deadline:
    asked = subprocess.run(["ssh", "-q", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "ConnectTimeout=3", "-i", key, "-p", port, "ops@127.0.0.1",
                            "docker inspect $(docker ps -q)"], capture_output=True, text=True)
    states = [(one["Config"]["Labels"].get("com.docker.compose.service"), one["State"]) for one in json.loads(asked.stdout or "[]")]
    if len(states) >= 4 and all(state["StartedAt"] not in before and state["Health"]["Status"] == "healthy" for _, state in states):
        for service, state in states:
            good = [probe for probe in state["Health"]["Log"] if probe["ExitCode"] == 0 and at(probe["Start"]) >= at(state["StartedAt"])]
            print(service, round((at(good[0]["End"]) - at(state["FinishedAt"])) * 1000))
        break
    time.sleep(0.3)
PYTHON
}

# The practice server has no power control: `reboot` leaves a note, and this reads it.
byhand "printf '#!/bin/sh\ntouch /run/reboot-wanted\n' | sudo -n tee /usr/local/sbin/reboot >/dev/null; sudo -n chmod 755 /usr/local/sbin/reboot"
button() { until tests/lab/lab exec proofbench rm /run/reboot-wanted 2>/dev/null; do sleep 0.3; done; tests/lab/lab reboot proofbench >/dev/null; }
hand() {
  case $1 in
    restart) watched 'docker compose -p viridial restart -t 60' ;;
    recreate) watched 'docker compose -p viridial up -d --force-recreate postgres redis meilisearch minio' ;;
    crash) probed "byhand 'sudo -n kill -9 \$(docker inspect --format {{.State.Pid}} \$(docker ps -q))'" ;;
    engine) probed "byhand 'sudo -n service docker stop; sudo -n service docker start'" ;;
    reboot) probed 'tests/lab/lab reboot proofbench' ;;
  esac
}

for level in $levels; do
  for _ in $(seq "$rounds"); do
    finger=
    if [ "$level" = reboot ]; then button & finger=$!; fi
    vigie persistence bench --level "$level" --yes --confirm bench --json 2>/dev/null | tail -n 1 >>"$home/$level.vigie"
    [ -z "$finger" ] || wait "$finger"
    hand "$level" | sed '$a--' >>"$home/$level.hand"
    if [ "$level" = recreate ]; then
      began=$(date +%s%N)
      byhand "cd $folder && docker compose -p viridial up -d --force-recreate --wait postgres redis meilisearch minio" >/dev/null 2>&1
      echo $((($(date +%s%N) - began) / 1000000)) >>"$home/bare"
    fi
  done
done

python3 - "$home" $levels <<'PYTHON'
import json, statistics, sys
home, levels = sys.argv[1], sys.argv[2:]
services = ("postgres", "redis", "meilisearch", "minio")
print("| what | Vigie | by hand | ratio |\n|---|---|---|---|")
for level in levels:
    runs = [json.loads(line) for line in open(f"{home}/{level}.vigie")]
    hand = {service: [] for service in services}
    for block in open(f"{home}/{level}.hand").read().split("--\n"):
        died, up = {}, {}
        for line in block.splitlines():
            if line.count(" ") == 1:
                service, away = line.split()
                hand[service].append(float(away))
                continue
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
