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
if ! command -v rclone >/dev/null; then
  sudo=()
  [ "$(id -u)" = 0 ] || sudo=(sudo)
  "${sudo[@]}" apt-get install -y -qq --no-install-recommends rclone >/dev/null
fi

. tests/bench/practice.sh storagebench
mc=$(ls "$VIGIE_LAB_DIR"/go/mc-v* | tail -n 1)
# past the lab's fault proxy, which would be what is measured
host=$(tests/lab/lab exec storagebench ip -4 -o address show eth0 | awk '{ sub("/.*", "", $4); print $4 }')
deploy_to "$host" 22
ssh="ssh -q -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -i $key ops@$host"
password=$($ssh 'sed -n "s/^MINIO_ROOT_PASSWORD=//p" /opt/viridial/infrastructure/docker-compose/.env' | tr -d "'\"")
local=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
$ssh -N -L "127.0.0.1:$local:127.0.0.1:9000" & forward=$!
for _ in $(seq 50); do curl -sf "http://127.0.0.1:$local/minio/health/live" && break; sleep 0.1; done
export MC_CONFIG_DIR=$home/mc RCLONE_CONFIG=$home/rclone.conf
printf '[b]\ntype = s3\nprovider = Minio\naccess_key_id = viridial\nsecret_access_key = %s\nendpoint = http://127.0.0.1:%s\nregion = us-east-1\n' "$password" "$local" >"$home/rclone.conf"
mkdir -p "$home/mc"
printf '{"version":"10","aliases":{"b":{"url":"http://127.0.0.1:%s","accessKey":"viridial","secretKey":"%s","api":"S3v4","path":"on"}}}' "$local" "$password" >"$home/mc/config.json"

# from the start of `vigiectl --json ls -r` to its first byte on stdout
first_byte() { # bucket
  python3 - "$home/pass" "$ctl" --vault-file "$home/vault" --passphrase-fd 0 --json ls bench "$1" -r <<'PYTHON'
import subprocess, sys, time
began = time.monotonic()
process = subprocess.Popen(sys.argv[2:], stdin=open(sys.argv[1]), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
row = process.stdout.readline()
print(round((time.monotonic() - began) * 1e6))
process.kill()
process.wait()
sys.exit(0 if row.startswith(b'{"bytes"') or b'"key"' in row else f"no row: {row}")
PYTHON
}
row() { # name, file of "vigie mc rclone" in microseconds
  python3 - "$@" <<'PYTHON'
import statistics, sys
rows = [tuple(map(int, line.split())) for line in open(sys.argv[2])]
ours, mc, rclone = (statistics.median(side) / 1e6 for side in zip(*rows))
ratio = statistics.median(min(b, c) / a for a, b, c in rows)
print(f"| {sys.argv[1]} | {ours:.2f} s | {mc:.2f} s | {rclone:.2f} s | {ratio:.2f} |", flush=True)
PYTHON
}
# An empty bucket's listing tells what starting costs, and connecting, which the peers leave to `ssh -L`.
listing() { # name, bucket, how many
  : >"$home/times"
  for _ in $(seq "$rounds"); do
    echo "$(micros vigie --json ls bench "$2" -r) $(micros "$mc" ls -r --json "b/$2") $(micros rclone lsf -R "b:$2")" \
      "$(micros vigie --json ls bench empty -r) $(micros "$mc" ls -r --json b/empty) $(micros rclone lsf -R b:empty) $(first_byte "$2")" >>"$home/times"
  done
  cut -d" " -f1-3 "$home/times" >"$home/whole"
  row "list $1, the whole command: \`vigiectl --json ls -r\`, which also opens the vault and connects / \`mc ls -r --json\` / \`rclone lsf -R\`" "$home/whole"
  python3 - "$1" "$3" "$home/times" <<'PYTHON'
import statistics, sys
name, count = sys.argv[1], int(sys.argv[2])
rows = [tuple(map(int, line.split())) for line in open(sys.argv[3])]
rates = [[count / (row[i] - row[i + 3]) * 1e6 for i in range(3)] for row in rows]
ours, mc, rclone = (statistics.median(side) for side in zip(*rates))
ratio = statistics.median(rate[0] / max(rate[1:]) for rate in rates)
print(f"| list {name}, objects a second beyond an empty bucket's listing | {ours:.0f} | {mc:.0f} | {rclone:.0f} | {ratio:.2f} |")
print(f"| first row of {name}, beyond an empty bucket's listing | {statistics.median(row[6] - row[3] for row in rows) / 1e6:.2f} s | | | |")
print(f"| first row of {name}, from the start of the command | {statistics.median(row[6] for row in rows) / 1e6:.2f} s | | | |", flush=True)
PYTHON
}

printf '\n| what | Vigie | mc | rclone | faster one / Vigie |\n'
echo "|---|---|---|---|---|"
vigie buckets bench --create empty --write >/dev/null
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
  listing "$objects objects" many "$objects"
fi
if wants transfer; then
  mebi=${VIGIE_BENCH_MIB:-1024}
  head -c "${mebi}M" /dev/urandom >"$home/file"
  : >"$home/up" && : >"$home/down" && : >"$home/kept"
  for _ in $(seq "$rounds"); do
    echo "$(micros vigie put bench "$home/file" backups/a --write) $(micros "$mc" cp -q "$home/file" b/backups/b) $(micros rclone copyto "$home/file" b:backups/c)" >>"$home/up"
    a=$(micros vigie get bench backups/a "$home/back-a")
    b=$(micros "$mc" cp -q b/backups/b "$home/back-b") && kept_b=$(micros sync "$home/back-b")
    c=$(micros rclone copyto b:backups/c "$home/back-c") && kept_c=$(micros sync "$home/back-c")
    echo "$a $b $c" >>"$home/down"
    echo "$a $((b + kept_b)) $((c + kept_c))" >>"$home/kept"
    cmp "$home/file" "$home/back-a"
    rm -f "$home"/back-?
    vigie rm bench backups/a backups/b backups/c --yes --write >/dev/null
  done
  row "upload $mebi MiB: \`vigiectl put\` / \`mc cp\` / \`rclone copyto\`" "$home/up"
  row "download $mebi MiB: \`vigiectl get\`, which ends when all is on the disk / \`mc cp\` / \`rclone copyto\`" "$home/down"
  row "download $mebi MiB until it is on the disk: \`vigiectl get\` / \`mc cp\`, then \`sync\` / \`rclone copyto\`, then \`sync\`" "$home/kept"
fi
if wants synthetic; then
  objects=${VIGIE_BENCH_SYNTHETIC:-1000000}
  vigie stop bench minio >/dev/null 2>&1
  tests/lab/lab exec storagebench sh -c 'cat >/tmp/synthetic_s3.py' <tests/bench/synthetic_s3.py
  tests/lab/lab exec storagebench sh -c "setsid python3 /tmp/synthetic_s3.py 9000 $objects >/tmp/synthetic.log 2>&1 </dev/null & sleep 1"
  listing "$objects objects of a synthetic S3" big "$objects"
fi
