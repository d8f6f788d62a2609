#!/usr/bin/env bash
# Measures listing and transfers against mc and rclone on the same practice server, theirs through `ssh -L`: interleaved rounds, medians of
# the ratios. Not part of the tests.
#   tests/bench/storage.sh [ROUNDS] [PART…]      5 rounds of all parts: real synthetic transfer; needs a release build. VIGIECTL=path takes another
#
# real       list 100 000 objects of the real MinIO (VIGIE_BENCH_OBJECTS=N: so many)
# synthetic  list 1 000 000 of an S3 that makes them up, in MinIO's place on the server
# transfer   upload and download 1 GiB (VIGIE_BENCH_MIB=N)
# rclone comes from Debian (installed when it is missing), mc from the lab's cache. A ratio above 1 says that Vigie is faster than the faster one.
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-5}
shift || true
parts=" ${*:-real synthetic transfer} "
wants() { [[ $parts == *" $1 "* ]]; }
ctl=${VIGIECTL:-$PWD/build/release/app/cli/vigiectl}
[ -x "$ctl" ] || { echo "build first: cmake --preset release && cmake --build --preset release --target vigiectl" >&2; exit 1; }
if ! command -v rclone >/dev/null; then
  sudo=()
  [ "$(id -u)" = 0 ] || sudo=(sudo)
  "${sudo[@]}" apt-get install -y -qq --no-install-recommends rclone >/dev/null
fi

export VIGIE_LAB_DIR=${VIGIE_LAB_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/vigie/lab}
mc=$(ls "$VIGIE_LAB_DIR"/go/mc-v* | tail -n 1)
home=$(mktemp -d "${VIGIE_BENCH_TMP:-${TMPDIR:-/tmp}}/vigie-bench.XXXXXX")
forward=
cleanup() {
  [ -z "$forward" ] || kill "$forward" 2>/dev/null || true
  tests/lab/lab down storagebench >/dev/null 2>&1 || true
  rm -rf "$home"
}
trap cleanup EXIT
export HOME=$home XDG_CONFIG_HOME=$home/c XDG_DATA_HOME=$home/d XDG_STATE_HOME=$home/s LC_ALL=C.UTF-8
unset SSH_AUTH_SOCK
echo 'a passphrase' >"$home/pass"
vigie() { "$ctl" --vault-file "$home/vault" --passphrase-fd 3 "$@" 3<"$home/pass"; }
field() { python3 -c 'import json, sys; print(json.loads(sys.argv[2])[sys.argv[1]])' "$1" "$2"; }

tests/lab/lab up --kind debian13 --name storagebench --preload >/dev/null
info=$(tests/lab/lab info storagebench --json)
key=$(field keyFile "$info")
# past the lab's fault proxy, which would be what is measured
host=$(tests/lab/lab exec storagebench hostname -I | cut -d" " -f1)
vigie server add bench "ops@$host" --port 22 --key "$key" >/dev/null
vigie trust bench --fingerprint "$(field hostKeyFingerprint "$info")" >/dev/null
vigie deploy bench --yes >/dev/null 2>&1
ssh="ssh -q -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -i $key ops@$host"
password=$($ssh 'sed -n "s/^MINIO_ROOT_PASSWORD=//p" /opt/viridial/infrastructure/docker-compose/.env' | tr -d "'\"")
local=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
$ssh -N -L "127.0.0.1:$local:127.0.0.1:9000" & forward=$!
for _ in $(seq 50); do curl -sf "http://127.0.0.1:$local/minio/health/live" && break; sleep 0.1; done
export MC_CONFIG_DIR=$home/mc RCLONE_CONFIG=$home/rclone.conf
printf '[b]\ntype = s3\nprovider = Minio\naccess_key_id = viridial\nsecret_access_key = %s\nendpoint = http://127.0.0.1:%s\nregion = us-east-1\n' "$password" "$local" >"$home/rclone.conf"
mkdir -p "$home/mc"
printf '{"version":"10","aliases":{"b":{"url":"http://127.0.0.1:%s","accessKey":"viridial","secretKey":"%s","api":"S3v4","path":"on"}}}' "$local" "$password" >"$home/mc/config.json"

micros() { local began; began=$(date +%s%N); "$@" >/dev/null 2>"$home/err" || { echo "failed: $*" >&2; cat "$home/err" >&2; exit 1; }; echo $((($(date +%s%N) - began) / 1000)); }
# from the start of the command to its first byte on stdout
first() {
  python3 - "$@" <<'PYTHON'
import subprocess, sys, time
began = time.monotonic()
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
process.stdout.read(1)
print(round((time.monotonic() - began) * 1e6))
process.kill()
process.wait()
PYTHON
}
report() { # name, file of "vigie mc rclone" in microseconds
  python3 - "$@" <<'PYTHON'
import statistics, sys
rows = [tuple(map(int, line.split())) for line in open(sys.argv[2])]
ours, mc, rclone = (statistics.median(side) / 1e6 for side in zip(*rows))
ratio = statistics.median(min(b, c) / a for a, b, c in rows)
print(f"| {sys.argv[1]} | {ours:.2f} s | {mc:.2f} s | {rclone:.2f} s | {ratio:.2f} |", flush=True)
PYTHON
}
vigie_words=("$ctl" --vault-file "$home/vault" --passphrase-fd 3)
listing() { # name, bucket
  : >"$home/times" && : >"$home/first"
  for _ in $(seq "$rounds"); do
    echo "$(micros vigie --json ls bench "$2" -r) $(micros "$mc" ls -r --json "b/$2") $(micros rclone lsf -R "b:$2")" >>"$home/times"
    echo "$(first "${vigie_words[@]}" --json ls bench "$2" -r 3<"$home/pass") $(micros vigie --json ls bench "$2/nothing-starts-so" -r)" >>"$home/first"
  done
  report "list $1: \`vigiectl --json ls -r\`, connecting included / \`mc ls -r --json\` / \`rclone lsf -R\`" "$home/times"
  python3 - "$1" "$home/first" <<'PYTHON'
import statistics, sys
rows = [tuple(map(int, line.split())) for line in open(sys.argv[2])]
print(f"|  first rows of {sys.argv[1]}, after an answer without rows | {statistics.median(a - b for a, b in rows) / 1e6:.2f} s "
      f"({statistics.median(a for a, _ in rows) / 1e6:.2f} s after the start, with connecting) | | | |", flush=True)
PYTHON
}

echo "| what | Vigie | mc | rclone | faster one / Vigie |"
echo "|---|---|---|---|---|"
if wants real; then
  objects=${VIGIE_BENCH_OBJECTS:-100000}
  vigie buckets bench --create many --write >/dev/null
  python3 - "$home/many" "$objects" <<'PYTHON'
import os, sys
for i in range(int(sys.argv[2])):
    if i % 1000 == 0:
        os.makedirs(f"{sys.argv[1]}/folder-{i // 1000:04}")
    open(f"{sys.argv[1]}/folder-{i // 1000:04}/object-{i:06}.bin", "w").write("x")
PYTHON
  rclone copy --transfers 16 --checkers 1 --no-traverse --no-check-dest --s3-no-head "$home/many" b:many
  rm -rf "$home/many"
  listing "$objects objects" many
fi
if wants transfer; then
  mebi=${VIGIE_BENCH_MIB:-1024}
  head -c "${mebi}M" /dev/urandom >"$home/file"
  : >"$home/up" && : >"$home/down"
  for _ in $(seq "$rounds"); do
    a=$(micros vigie put bench "$home/file" backups/a --write)
    b=$(micros "$mc" cp -q "$home/file" b/backups/b)
    c=$(micros rclone copyto "$home/file" b:backups/c)
    echo "$a $b $c" >>"$home/up"
    a=$(micros vigie get bench backups/a "$home/back-a")
    b=$(micros "$mc" cp -q b/backups/b "$home/back-b")
    c=$(micros rclone copyto b:backups/c "$home/back-c")
    echo "$a $b $c" >>"$home/down"
    cmp "$home/file" "$home/back-a"
    rm -f "$home"/back-?
    vigie rm bench backups/a backups/b backups/c --yes --write >/dev/null
  done
  report "upload $mebi MiB: \`vigiectl put\` / \`mc cp\` / \`rclone copyto\`" "$home/up"
  report "download $mebi MiB, Vigie's on the disk: \`vigiectl get\` / \`mc cp\` / \`rclone copyto\`" "$home/down"
fi
if wants synthetic; then
  objects=${VIGIE_BENCH_SYNTHETIC:-1000000}
  vigie stop bench minio >/dev/null 2>&1
  tests/lab/lab exec storagebench sh -c 'cat >/tmp/synthetic_s3.py' <tests/bench/synthetic_s3.py
  tests/lab/lab exec storagebench sh -c "setsid python3 /tmp/synthetic_s3.py 9000 $objects >/tmp/synthetic.log 2>&1 </dev/null & sleep 1"
  listing "$objects objects of a synthetic S3" big
fi
