#!/usr/bin/env bash
# Measures Vigie against the same work by hand, on a practice server: interleaved pairs, medians of the ratios. Not part of the tests.
#   tests/bench/run.sh [ROUNDS] [PART…]      9 rounds of all parts: paint table up first kills gaps storage search objects persistence; builds the release preset
#
# paint  process CPU and peak memory until the first paint with the last known Overview | an empty QMainWindow, both offscreen, ended in the turn after
# table  a cold `vigiectl status`, from start to end | a cold `ssh` that runs `docker ps` and `docker inspect`
# up     from the moment at which the plan is shown (--yes accepts it there) until the run's last "healthy … done" line arrives | `docker compose up -d
#        --wait` of the same file over ssh; images present, containers removed before, volumes kept
# first  a first deploy from start to end: connect, plan, passwords, containers, buckets, tests | the story's way: 10 s probes, `up -d --wait`,
#        buckets, test-services.sh, in one ssh, files and passwords in place; images present, everything else removed before
# kills  the moment before `docker kill` on the server | the row of the window painted as Failed; 32 kills, all four services
# gaps   between two beats (1 ms) of the window's event loop, from the click on Deploy until everything is verified
# storage, search, objects, persistence: as said at the top of the script of that name
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-9}
shift || true
parts=" ${*:-paint table up first kills gaps storage search objects persistence} "
wants() { [[ $parts == *" $1 "* ]]; }
build=${VIGIE_BENCH_BUILD:-build/release}
if [ "$build" = build/release ]; then
  cmake --preset release >/dev/null
  cmake --build --preset release --target vigie vigiectl bench-empty-window bench-window bench-objects >&2
fi
window=$PWD/$build/ui/vigie empty=$PWD/$build/tests/bench/bench-empty-window bench=$PWD/$build/tests/bench/bench-window
export VIGIECTL=$PWD/$build/app/cli/vigiectl

user=$HOME
. tests/bench/practice.sh bench
export QT_QPA_PLATFORM=offscreen FONTCONFIG_FILE=$PWD/tests/fonts.conf VIGIE_BENCH_VAULT=$home/vault VIGIE_VPS=bench
onserver() { tests/lab/lab exec bench sh -c "$1"; }
folder=/opt/viridial/infrastructure/docker-compose
deploy_to 127.0.0.1 "$port"
vigie status bench >/dev/null    # the last known Overview
cp -a "$home/d" "$home/known"

report() { # name, unit, goal, file of "vigie peer" pairs
  python3 - "$@" <<'PYTHON'
import statistics, sys
name, unit, goal, file = sys.argv[1:]
pairs = [tuple(map(float, line.split())) for line in open(file)]
scale, digits = {"s": (1e6, 2), "ms": (1e3, 0), "MiB": (1024, 1)}[unit]
ours, peer = (statistics.median(side) / scale for side in zip(*pairs))
ratio = statistics.median(a / b for a, b in pairs)
print(f"| {name} | {ours:.{digits}f} {unit} | {peer:.{digits}f} {unit} | {ratio:.2f} × | {goal} |")
PYTHON
}
measured() { # name, goal, template, JSON
  python3 - "$@" <<'PYTHON'
import json, sys
name, goal, template, values = sys.argv[1:]
print(f"| {name} | {template.format(**json.loads(values))} | – | – | {goal} |")
PYTHON
}
# CPU (user and system, µs) and peak memory (KiB) of a program that ends by itself
used() {
  python3 - "$@" <<'PYTHON'
import os, sys
pid = os.fork()
if pid == 0:
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.execv(sys.argv[1], sys.argv[1:])
_, status, usage = os.wait4(pid, 0)
if status:
    sys.exit(f"{sys.argv[1]} ended with {status}")
print(int((usage.ru_utime + usage.ru_stime) * 1e6), usage.ru_maxrss)
PYTHON
}

echo "| what | Vigie | by hand | ratio | goal |"
echo "|---|---|---|---|---|"

if wants paint; then
  used "$window" --server bench --first-paint --language en >/dev/null
  used "$empty" >/dev/null
  for _ in $(seq $((rounds * 3))); do
    read -r cpu memory < <(used "$window" --server bench --first-paint --language en)
    read -r emptycpu emptymemory < <(used "$empty")
    echo "$cpu $emptycpu" >>"$home/cpu"
    echo "$memory $emptymemory" >>"$home/memory"
  done
  report "first paint with the last known Overview: process CPU / an empty QMainWindow" ms "≤ 4.5 ×" "$home/cpu"
  report "the same: peak memory" MiB "≤ 1.8 ×" "$home/memory"
fi

if wants table; then
  for _ in $(seq "$rounds"); do
    echo "$(micros "$ctl" --json status bench) $(micros byhand 'docker ps -aq --no-trunc | xargs docker inspect')" >>"$home/table"
  done
  report "connect to full health table / \`ssh\` with \`docker ps\` and \`docker inspect\`, cold" s "≤ 0.7 ×" "$home/table"
fi

# from the shown plan to the last healthy service, µs
accepted() {
  python3 - "$ctl" "$home" <<'PYTHON'
import os, subprocess, sys, time
ctl, home = sys.argv[1:]
secret = os.open(home + "/pass", os.O_RDONLY)
run = subprocess.Popen([ctl, "--vault-file", home + "/vault", "--passphrase-fd", str(secret), "deploy", "bench", "--yes"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                       pass_fds=[secret], text=True)
first = last = None
for line in run.stderr:
    now = time.monotonic()
    first = first or now
    words = line.split()
    if words[1:2] == ["healthy"] and "done" in words[2:4]:
        last = now
if run.wait():
    sys.exit("the deploy failed")
print(int((last - first) * 1e6))
PYTHON
}
if wants up; then
  down="cd $folder && docker compose -p viridial down -t 5"
  for _ in $(seq "$rounds"); do
    byhand "$down" >/dev/null 2>&1
    ours=$(accepted)
    byhand "$down" >/dev/null 2>&1
    echo "$ours $(micros byhand "cd $folder && docker compose -p viridial up -d --wait")" >>"$home/up"
  done
  report "accepted plan to all healthy / \`docker compose up -d --wait\` of the same file" s "≤ 1.1 × + 2 s" "$home/up"
fi

if wants first; then
  story=/home/ops/story
  "$ctl" bundle "$home/story" >/dev/null
  tar -C "$home/story" -c . | byhand "mkdir -p $story && tar -C $story -x"
  byhand "cd $story && cd \$(dirname \$(find . -name docker-compose.yml)) && pwd >~/story.at &&
    sed -E 's/^(POSTGRES_PASSWORD|REDIS_PASSWORD|MEILI_MASTER_KEY|MINIO_ROOT_PASSWORD)=.*/\1=benchmark-0123456789abcdef/' .env.example >.env && chmod 600 .env"
  clean="docker ps -aq --filter label=com.docker.compose.project=viridial | xargs -r docker rm -f -v; docker volume ls -q | grep '^viridial_' | xargs -r docker volume rm;
    docker network rm viridial-network; rm -rf /opt/viridial"
  for _ in $(seq "$rounds"); do
    onserver "$clean" >/dev/null 2>&1 || true
    ours=$(micros vigie deploy bench --yes)
    onserver "$clean" >/dev/null 2>&1 || true
    echo "$ours $(micros byhand 'cd $(cat ~/story.at) && docker compose -p viridial up -d --wait && docker compose -p viridial run --rm -T minio-init </dev/null && ./test-services.sh')" >>"$home/first"
  done
  onserver "$clean" >/dev/null 2>&1 || true
  vigie deploy bench --yes >/dev/null 2>&1
  report "first deploy until verified / 10 s probes, \`up -d --wait\`, \`test-services.sh\`" s "≤ 0.5 ×" "$home/first"
fi

if wants kills; then
  cat >"$home/kill" <<'KILL'
#!/bin/sh
exec tests/lab/lab exec bench sh -c 'id=$(docker ps -aq --filter label=com.docker.compose.project=viridial --filter label=com.docker.compose.service='"$1"')
  if [ '"$2"' = kill ]; then date +%s%N; docker kill $id >/dev/null; else docker start $id >/dev/null; fi'
KILL
  chmod +x "$home/kill"
  measured "container killed → its row says so, painted" "p95 ≤ 0.5 s" "p95 {p95Ms:.0f} ms, median {medianMs:.0f} ms, {kills} kills" "$("$bench" kills bench 32 -- "$home/kill")"
fi
if wants gaps; then
  byhand "cd $folder && docker compose -p viridial down -t 5" >/dev/null 2>&1
  measured "window during a deploy: gap between beats of its event loop" "p99 ≤ 16 ms" "p99 {p99Ms:.1f} ms, longest {mostMs:.0f} ms, {beats} beats" "$("$bench" gaps bench)"
fi

# Tables of their own, with practice servers of their own.
export OBJECTS_BENCH=$PWD/$build/tests/bench/bench-objects
for part in storage search objects persistence; do
  wants $part || continue
  echo
  HOME=$user tests/bench/$part.sh "$rounds"
done
echo
tests/lab/lab images
