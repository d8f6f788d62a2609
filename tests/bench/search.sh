#!/usr/bin/env bash
# Measures an import of 100 MB NDJSON against curl through `ssh -L`, on a practice server: interleaved pairs, medians, ratios, and the memory
# that vigiectl takes. Not part of the tests.
#   tests/bench/search.sh [ROUNDS]      default 5; VIGIECTL=path takes another build than the release one
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-5}
. tests/bench/practice.sh searchbench
deploy_to 127.0.0.1 "$port"
(umask 077 && vigie vault get bench MEILI_MASTER_KEY --to-command "sed 's/^/Authorization: Bearer /' >'$home/header'")

python3 - "$home" <<'PYTHON'
import json, random, sys
random.seed(1)
words = ["".join(random.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(random.randint(3, 9))) for _ in range(3000)]
some = lambda count: " ".join(random.choice(words) for _ in range(count))
for name, size in (("large", 100_000_000), ("small", 25_000_000)):
    with open(f"{sys.argv[1]}/{name}.ndjson", "w") as file:
        written = number = 0
        while written < size:
            number += 1
            written += file.write(json.dumps({"id": number, "title": some(6), "description": some(200), "city": some(1), "price": random.randint(1, 10**6)}) + "\n")
PYTHON

cat >"$home/measured.py" <<'PYTHON'
# Runs a command and prints: seconds, peak memory of its largest process in MB, what it printed.
import resource, subprocess, sys, time
began = time.time()
done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, text=True)
took = time.time() - began
if done.returncode:
    sys.exit(done.returncode)
print(f"{took:.3f} {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.1f}", done.stdout.splitlines()[-1])
PYTHON
cat >"$home/byhand.sh" <<'SHELL'
# The same by hand: a tunnel, one request, and looking at the task until it is over.
set -eu
key=$1 port=$2 header=$3 index=$4 file=$5
control=$(mktemp -u)
ssh -q -f -N -M -S "$control" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -i "$key" -p "$port" -L 17700:127.0.0.1:7700 ops@127.0.0.1
trap 'ssh -q -S "$control" -O exit ops@127.0.0.1 2>/dev/null' EXIT
api=http://127.0.0.1:17700
task=$(curl -sf -H @"$header" -H 'Content-Type: application/x-ndjson' --data-binary @"$file" "$api/indexes/$index/documents" | sed 's/.*"taskUid":\([0-9]*\).*/\1/')
while :; do
  state=$(curl -sf -H @"$header" "$api/tasks/$task")
  case $state in *'"status":"succeeded"'*) break ;; *'"status":"failed"'*) exit 1 ;; esac
  sleep 0.1
done
echo "$state"
SHELL

ours() { vigie_import=("$ctl" --vault-file "$home/vault" --passphrase-fd 3 --json documents bench "$1" --import "$2" --write); python3 "$home/measured.py" bash -c 'exec "$@" 3<"$0"' "$home/pass" "${vigie_import[@]}"; }
peer() { python3 "$home/measured.py" bash "$home/byhand.sh" "$key" "$port" "$home/header" "$1" "$2"; }
gone() { vigie indexes bench --delete "$1" --confirm "$1" --write >/dev/null 2>&1; }

for _ in $(seq "$rounds"); do
  ours ours "$home/large.ndjson" >>"$home/ours" && gone ours
  peer hand "$home/large.ndjson" >>"$home/hand" && gone hand
done
ours ours "$home/small.ndjson" >"$home/small" && gone ours

python3 - "$home" <<'PYTHON'
import statistics, sys
rows = {name: [line.split(" ", 2) for line in open(f"{sys.argv[1]}/{name}")] for name in ("ours", "hand", "small")}
ours, hand = ([float(row[0]) for row in rows[name]] for name in ("ours", "hand"))
ratio = statistics.median(a / b for a, b in zip(ours, hand))
print("| what | Vigie | by hand | ratio |\n|---|---|---|---|")
print(f"| 100 MB NDJSON into an index, to the end of its indexing / `ssh -L` and `curl --data-binary` | {statistics.median(ours):.2f} s | {statistics.median(hand):.2f} s | {ratio:.2f} |")
print(f"\nPeak memory of vigiectl: {statistics.median(float(row[1]) for row in rows['ours']):.0f} MB for 100 MB, {float(rows['small'][0][1]):.0f} MB for 25 MB.")
PYTHON
tests/lab/lab images | grep -i meilisearch || true
