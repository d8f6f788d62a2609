#!/usr/bin/env bash
# Measures the window while a million synthetic objects arrive, offscreen: medians of ROUNDS runs. Needs no server. Not part of the tests.
#   tests/bench/objects.sh [ROUNDS] [OBJECTS]      default 5 rounds of 1 000 000; OBJECTS_BENCH=path takes another build than the release one
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-5} objects=${2:-1000000}
bench=${OBJECTS_BENCH:-$PWD/build/release/tests/bench/bench-objects}
[ -n "${OBJECTS_BENCH:-}" ] || cmake --build --preset release --target bench-objects >/dev/null
results=$(mktemp)
trap 'rm -f "$results"' EXIT
for _ in $(seq "$rounds"); do QT_QPA_PLATFORM=offscreen "$bench" "$objects" >>"$results"; done
python3 - "$results" <<'PYTHON'
import json, statistics, sys
runs = [json.loads(line) for line in open(sys.argv[1])]
median = lambda key: statistics.median(run[key] for run in runs)
print(f"| in the window, {runs[0]['objects']:,} objects | median of {len(runs)} | goal |")
print("|---|---|---|")
print(f"| event-loop gap p99 while they arrive | {median('gapP99Ms'):.1f} ms (longest {median('gapMaxMs'):.0f} ms) | 16 ms |")
print(f"| memory for each object, over the file names | {median('bytesEach'):.0f} B | 150 B |")
print(f"| sort by size | {median('sortBySizeMs'):.0f} ms | 400 ms |")
print(f"| filter by a part of the name | {median('filterMs'):.0f} ms | |")
print(f"| first rows | {median('firstRowsMs'):.0f} ms | 300 ms |")
print(f"| all of them shown | {median('seconds'):.1f} s | |")
PYTHON
