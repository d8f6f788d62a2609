# Paths, messages, locks and the ways to act as root. Sourced by ../lab.

PATH=$PATH:/usr/sbin:/sbin:/usr/local/go/bin
export LC_ALL=C.UTF-8
umask 022

say() { [ -n "${quiet:-}" ] || printf '%s\n' "$*" >&2; }
fail() { printf 'lab: %s\n' "$*" >&2; exit 1; }
usage_error() { printf 'lab: %s\n' "$*" >&2; exit 2; }

hash_of() { sha256sum | cut -c1-12; }

python=/usr/bin/python3
[ -x "$python" ] || python=$(command -v python3) || fail 'Python 3 is needed (apt-get install python3).'

state=$(realpath -m "${VIGIE_LAB_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/vigie/lab}")
state_hash=$(printf %s "$state" | hash_of)
# Two runs at once use other names for their machines, so that `down --all` of one leaves the other alone.
lab_run=${VIGIE_LAB_RUN:-main}
case $lab_run in '' | *[!a-zA-Z0-9]*) usage_error "VIGIE_LAB_RUN must be letters and digits, not '$lab_run'." ;; esac
# Sockets need short paths (108 characters), so they do not live in the state folder.
run_root=/tmp/vigie-lab-$(id -u)
run=$run_root/$state_hash
machines=$state/machines

prepare_folders() {
  mkdir -p "$state" "$machines" "$state/log"
  mkdir -m 700 -p "$run_root"
  [ ! -L "$run_root" ] && [ -O "$run_root" ] || fail "$run_root belongs to somebody else."
  chmod 700 "$run_root"
  mkdir -p "$run"
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -- "$@"; fi
}

# One lock for everything that starts, stops or builds; reading commands do not take it.
take_lock() {
  exec 9>"$state/lock"
  if ! flock -n 9; then
    say 'Another lab command is at work; waiting for it.'
    flock -w 3600 9 || fail 'The other lab command did not end within an hour.'
  fi
}

# Verbs that touch one running machine only wait for each other, not for everybody.
take_machine_lock() { # NAME
  exec 8>"$(folder_of "$1")/lock"
  flock -w 600 8 || fail "Another lab command has been at work on '$1' for ten minutes."
}

# A process is ours only when its command line still holds the word we started it with: process ids are used again.
is_ours() { # PID WORD
  [ -n "${1:-}" ] && { tr '\0' ' ' <"/proc/$1/cmdline" | grep -qF -- "$2"; } 2>/dev/null
}

start_time_of() { { sed 's/.*) //' "/proc/$1/stat" | cut -d' ' -f20; } 2>/dev/null; }

stop_process() { # PID WORD [SECONDS]
  local pid=$1 word=$2 patience=${3:-10} i
  is_ours "$pid" "$word" || return 0
  as_root kill "$pid" 2>/dev/null || true
  for ((i = 0; i < patience * 20; i++)); do
    is_ours "$pid" "$word" || return 0
    sleep 0.05
  done
  as_root kill -9 "$pid" 2>/dev/null || true
}

# Below the ports that outgoing connections take, so that none takes it before the proxy does; whoever calls holds the lock.
free_port() {
  "$python" - "$machines" <<'P'
import glob, random, socket, sys
taken = {open(path).read().strip() for path in glob.glob(sys.argv[1] + "/*/port") + glob.glob(sys.argv[1] + "/*/direct")}
below = int(open("/proc/sys/net/ipv4/ip_local_port_range").read().split()[0])
for port in random.sample(range(min(10000, below // 2), below), 200):
    try:
        if str(port) not in taken:
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", port))
            print(port)
            sys.exit()
    except OSError:
        pass
sys.exit("no free port")
P
}

wait_until() { # SECONDS COMMAND…
  local limit=$((SECONDS + $1)); shift
  until "$@" >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$limit" ] || return 1
    sleep 0.1
  done
}
