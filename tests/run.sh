#!/usr/bin/env bash
# Installs what is missing, builds, and runs the tests. Last line: N passed, N failed, N skipped.
#   tests/run.sh [--all] [--seed N] [LEVEL…]
# Levels: unit engine ui cli architecture lab fuzz (default: all of them). The gate runs one practice deploy on each Docker generation
# and an eighth of each big matrix, chosen by a printed seed; --all runs everything.
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
export VIGIE_RUN_DIR=$run VIGIE_SEED=$seed VIGIE_ALL=$all VIGIE_LAB_RUN=tests$$ VIGIE_LAB_OWNER=$$
lab_build=
cleanup() {
  status=$?
  trap - EXIT INT TERM
  [ -z "$lab_build" ] || kill "$lab_build" 2>/dev/null || true
  if wants lab && [ -x tests/lab/lab ]; then tests/lab/lab down --all >/dev/null 2>&1 || true; fi
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

run_level() { # name, time limit in seconds
  local program=$build/tests/$1-tests
  [ -x "$program" ] || return 0
  say "$1"
  timeout --kill-after=10 "$2" "$program" --gtest_brief=1 --gtest_output="json:$results/$1.json" || echo "$1-tests ended with $?"
  [ -s "$results/$1.json" ] || echo crashed >"$results/$1.crashed"
}

for level in architecture unit cli engine ui; do
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
  if wait "$lab_build"; then lab_build=; run_level lab 2400; else
    lab_build=
    tail -40 "$results/lab-build.log"
    echo "the practice servers could not be built" >"$results/lab.crashed"
  fi
fi

python3 - "$results" <<'PYTHON'
import glob, json, os, sys
passed = failed = skipped = 0
for path in sorted(glob.glob(sys.argv[1] + "/*.json")):
    for suite in json.load(open(path)).get("testsuites", []):
        for case in suite["testsuite"]:
            name = f"{suite['name']}.{case['name']}"
            if case.get("failures"):
                failed += 1
                print("failed:", name)
            elif case.get("result") in ("SKIPPED", "SUPPRESSED"):
                skipped += 1
                print("skipped:", name)
            else:
                passed += 1
for path in sorted(glob.glob(sys.argv[1] + "/*.crashed")):
    failed += 1
    print("failed:", os.path.basename(path), "did not come to its end")
for path in sorted(glob.glob(sys.argv[1] + "/*.fuzz")):
    if open(path).read().strip() == "ok":
        passed += 1
    else:
        failed += 1
        print("failed:", os.path.basename(path))
print(f"{passed} passed, {failed} failed, {skipped} skipped")
sys.exit(1 if failed or not passed else 0)
PYTHON
