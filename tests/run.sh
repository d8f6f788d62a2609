#!/usr/bin/env bash
# Installs what is missing, builds, and runs the tests. Last line: N passed, N failed, N skipped.
#   tests/run.sh [--all] [--seed N] [LEVEL…]
# Levels: unit engine ui cli architecture lab fuzz (default: all of them). The gate runs one practice deploy on each Docker generation
# and an eighth of each big matrix, chosen by a printed seed; --all runs everything, and goes on where an earlier --all of the same sources ended.
set -euo pipefail
cd "$(dirname "$0")/.."

all=no seed=$(($(date +%s) / 86400)) levels=()
while [ $# -gt 0 ]; do
  case $1 in
    --all) all=yes ;;
    --seed) seed=${2:?}; shift ;;
    unit | engine | ui | cli | architecture | lab | fuzz) levels+=("$1") ;;
    *) sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
  esac
  shift
done
[ ${#levels[@]} -gt 0 ] || levels=(architecture unit cli engine ui fuzz lab)
wants() { [[ " ${levels[*]} " == *" $1 "* ]]; }

export VIGIE_LAB_DIR=${VIGIE_LAB_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/vigie/lab}
started=$SECONDS
say() { printf '\n== %3d:%02d  %s\n' $(((SECONDS - started) / 60)) $(((SECONDS - started) % 60)) "$*"; }

say "Packages"
groups=(build test)
wants lab && groups+=(lab)
packaging/deps.sh "${groups[@]}"

build=build/ci
results=$build/results
mkdir -p "$results"
rm -f "$results"/*

# Everything that a test starts belongs to this run: its own folder, its own lab, ended by its own process ids.
run=$(mktemp -d "${TMPDIR:-/tmp}/vigie-tests.XXXXXX")
export VIGIE_RUN_DIR=$run VIGIE_SEED=$seed VIGIE_ALL=$all VIGIE_LAB_OWNER=$$
lab_runs=("tests$$a" "tests$$b" "tests$$c") lab_shards=()
lab_build=
cleanup() {
  status=$?
  trap - EXIT INT TERM
  [ -z "$lab_build" ] || kill "$lab_build" 2>/dev/null || true
  [ ${#lab_shards[@]} = 0 ] || { kill "${lab_shards[@]}" && wait "${lab_shards[@]}"; } 2>/dev/null || true
  for lab_run in "${lab_runs[@]}"; do
    if wants lab; then VIGIE_LAB_RUN=$lab_run tests/lab/lab down --all >/dev/null 2>&1 || true; fi
  done
  rm -rf "$run"
  exit $status
}
trap cleanup EXIT INT TERM

if wants lab; then
  say "Practice servers are being built in the background (log: $results/lab-build.log)"
  nice -n 5 tests/lab/lab build >"$results/lab-build.log" 2>&1 &
  lab_build=$!
fi

say "Build"
cmake --preset ci >"$results/configure.log" || { cat "$results/configure.log"; exit 1; }
cmake --build --preset ci >"$results/build.log" 2>&1 || { grep -E 'error|warning|FAILED' -A8 "$results/build.log" | head -100; exit 1; }

export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 FONTCONFIG_FILE=$PWD/tests/fonts.conf
# Tests must not find the operator's own things.
export HOME=$run/home
mkdir -p "$HOME" && unset SSH_AUTH_SOCK DBUS_SESSION_BUS_ADDRESS DISPLAY XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME

passed=
if [ $all = yes ]; then
  passed=$PWD/$build/passed-$({ git rev-parse HEAD; git diff HEAD; } | sha1sum | cut -c1-12)
  mkdir -p "$passed"
fi

# The program itself takes this process's place, so that ending it by its id ends the tests.
run_program() { # level, name of its results, time limit in seconds
  [ $all = no ] || export VIGIE_PASSED=$passed/$1
  exec timeout --kill-after=10 "$3" "$build/tests/$1-tests" --gtest_brief=1 --gtest_output="json:$results/$2.json"
}
came_to_its_end() { # name of the results, exit code
  [ "$2" = 0 ] || echo "$1 tests ended with $2"
  [ -s "$results/$1.json" ] || echo crashed >"$results/$1.crashed"
}

run_level() { # level, time limit in seconds
  local code=0
  say "$1"
  (run_program "$1" "$1" "$2") || code=$?
  came_to_its_end "$1" $code
}

# Shards side by side, each with machines of its own: most of their time is waiting for services.
run_lab() { # time limit in seconds
  local shard code
  for shard in "${!lab_runs[@]}"; do
    (export GTEST_TOTAL_SHARDS=${#lab_runs[@]} GTEST_SHARD_INDEX=$shard VIGIE_LAB_RUN=${lab_runs[shard]}; run_program lab "lab-$shard" "$1") &
    lab_shards[shard]=$!
  done
  for shard in "${!lab_runs[@]}"; do
    code=0
    wait "${lab_shards[shard]}" || code=$?
    unset "lab_shards[shard]"
    came_to_its_end "lab-$shard" $code
  done
}

for level in architecture unit cli ui; do
  if wants $level; then run_level $level 900; fi
done

if wants fuzz; then
  say "fuzz: 20 s for each target"
  seconds=20
  [ $all = no ] || seconds=300
  fuzz_one() {
    local name corpus
    name=$(basename "$1") && corpus=$run/corpus-$name && mkdir -p "$corpus"
    if "$1" -max_total_time=$seconds -rss_limit_mb=2048 -timeout=10 -artifact_prefix="$results/$name-" "$corpus" >"$results/$name.log" 2>&1; then
      echo ok >"$results/$name.fuzz"
    else echo failed >"$results/$name.fuzz"; tail -40 "$results/$name.log"; fi
  }
  export -f fuzz_one && export results run seconds
  find "$build/tests/fuzz" -name '*_fuzz' -type f -perm -u+x -print0 | xargs -0 -r -P 2 -I{} bash -c 'fuzz_one {}'
fi

if wants lab; then
  say "Waiting for the practice servers"
  wait "$lab_build" || { tail -40 "$results/lab-build.log"; echo unbuilt >"$results/lab.crashed"; }
  lab_build=
fi
# After it, since MinIO's programs are built there.
if wants engine; then run_level engine 900; fi
if wants lab && [ ! -e "$results/lab.crashed" ]; then
  say "lab (seed $seed)"
  if [ $all = no ]; then run_lab 2400; else run_lab 14400; fi
fi

python3 - "$results" "$passed" <<'PYTHON'
import glob, json, os, sys
results, earlier = sys.argv[1:]
passed, failed, skipped = set(), set(), set()
for path in glob.glob(earlier + "/*") if earlier else []:
    passed |= {f"{os.path.basename(path)} {name}" for name in open(path).read().split()}
for path in glob.glob(results + "/*.json"):
    level = os.path.basename(path).partition(".")[0].partition("-")[0]
    for suite in json.load(open(path)).get("testsuites", []):
        for case in suite["testsuite"]:
            kind = failed if case.get("failures") else skipped if case.get("result") in ("SKIPPED", "SUPPRESSED") else passed
            kind.add(f"{level} {suite['name']}.{case['name']}")
for path in glob.glob(results + "/*.crashed"):
    failed.add(f"{os.path.basename(path)}: it did not come to its end")
for path in glob.glob(results + "/*.fuzz"):
    (passed if open(path).read().strip() == "ok" else failed).add(os.path.basename(path))
for word, names in (("failed", failed), ("skipped", skipped)):
    for name in sorted(names):
        print(f"{word}: {name}")
print(f"{len(passed)} passed, {len(failed)} failed, {len(skipped)} skipped")
sys.exit(1 if failed or not passed else 0)
PYTHON
