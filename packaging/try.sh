#!/usr/bin/env bash
# Tries Vigie on this machine: installs what is missing, builds, starts a practice server, deploys the real stack to it, opens the window on it.
#   packaging/try.sh           every step again is quick: what is done stays done. A failure leaves nothing running
#   packaging/try.sh --down    stops and removes all of it and says which packages stay
set -euo pipefail
cd "$(dirname "$0")/.."
top=$PWD
home=$top/build/try
log=$home/log
server=practice
# A practice server of its own for each copy of the sources, so that two of them do not meet on one.
export VIGIE_LAB_DIR=${VIGIE_LAB_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/vigie/lab} VIGIE_LAB_RUN=try$(cksum <<<"$top" | cut -c1-5)

down() {
  tests/lab/lab down try || true
  if [ -d "$home" ]; then rm -rf "$home"; fi
  rm -rf build/grabs
  echo "The practice server, its data, Vigie's trial settings and keyring are gone. The build stays in build/release,"
  echo "built images in $VIGIE_LAB_DIR (tests/lab/lab purge removes them)."
  if [ -s build/try-installed ]; then
    echo "These packages were installed for it, and stay:"
    sort -u build/try-installed | fmt -w 118 | sed 's/^/  /'
  else echo "No package was installed for it."; fi
}

# Runs inside a session bus with a keyring of its own; nothing of the user's is touched.
inside() {
  export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_STATE_HOME=$home/state XDG_CACHE_HOME=$home/cache
  mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME" "$XDG_CACHE_HOME"
  unset SSH_AUTH_SOCK
  # --unlock stays in the foreground of its own process until it has read the password; the daemon ends with the bus
  gnome-keyring-daemon --unlock --components=secrets <"$home/keyring-password" >/dev/null 2>"$log/keyring.log"
  local ctl=$top/build/release/app/cli/vigiectl info port key fingerprint
  info=$("$top/tests/lab/lab" info try --json)
  port=$(field port "$info") key=$(field keyFile "$info") fingerprint=$(field hostKeyFingerprint "$info")
  # A practice server that was made anew has another port, and nothing of the old one.
  if [ "$(cat "$home/port" 2>/dev/null)" != "$port" ]; then
    "$ctl" server remove $server --yes >/dev/null 2>&1 || true
    "$ctl" server add $server ops@127.0.0.1 --port "$port" --key "$key" >/dev/null
    # The lab tells the fingerprint by another way than the network, as the provider's console does for a real server.
    "$ctl" trust $server --fingerprint "$fingerprint"
    echo "$port" >"$home/port"
  fi
  say "5/6  Check the server and deploy"
  "$ctl" check $server || true
  "$ctl" deploy $server --yes
  "$ctl" test $server
  say "6/6  Status"
  "$ctl" status $server
  if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo && echo "The window opens on the practice server. Close it to come back here."
    "$top/build/release/ui/vigie" || true
  else
    QT_QPA_PLATFORM=offscreen "$top/build/release/ui/vigie" --grab "$top/build/grabs" >"$log/grab.log" 2>&1
    echo && echo "No display: pictures of the pages are in build/grabs/ ($(find "$top/build/grabs" -name '*.png' | wc -l) files)."
  fi
}

field() { python3 -c 'import json, sys; print(json.loads(sys.argv[2])[sys.argv[1]])' "$1" "$2"; }
say() { printf '\n\033[1m%s\033[0m\n' "$*"; }

case ${1:-} in
  --down) down; exit ;;
  --inside) inside; exit ;;
  '') ;;
  *) sed -n '2,4s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac

mkdir -p "$log"
chmod 700 "$home"
exec 9>"$home/lock"
flock -n 9 || { echo "Another try.sh works in $top; wait until it has ended." >&2; exit 1; }
missing=$(packaging/deps.sh --list build lab)
say "1/6  Packages"
if [ -n "$missing" ]; then
  # shellcheck disable=SC2086
  size=$(apt-get install --print-uris -qq --no-install-recommends $missing 2>/dev/null | awk '{bytes += $3} END {if (bytes) printf "%d MB to download", bytes / 1000000 + 1}')
  echo "These $(wc -w <<<"$missing") packages and what they need will be installed (${size:-up to 900 MB}, a few minutes):"
  fmt -w 118 <<<"$missing" | sed 's/^/  /'
  printf '%s\n' "$missing" >>build/try-installed
else echo "Everything is installed."; fi
echo "Then: build (about 15 minutes on 2 cores), practice server (first time 10 to 15 minutes, later seconds), deploy (under a minute)."
keep=
if [ "$(id -u)" != 0 ]; then
  echo "sudo may ask for your password, once: for packages, and for the practice server's own Docker."
  sudo -v
  (while sleep 50 && kill -0 $$; do sudo -n -v; done) >/dev/null 2>&1 9>&- & keep=$!
fi

# From here on something may be running: it ends with a failure, and what was built stays.
ended() {
  code=$?
  [ -z "$keep" ] || kill "$keep" 2>/dev/null || true
  [ $code = 0 ] || { echo && echo "try.sh stopped (logs: build/try/log). The practice server is shut down; start try.sh again to go on."; tests/lab/lab down try >/dev/null 2>&1 || true; }
  exit $code
}
trap ended EXIT
trap 'exit 130' INT TERM
packaging/deps.sh build lab
say "2/6  Build (log: build/try/log/build.log)"
{ cmake --preset release && cmake --build --preset release; } >"$log/build.log" 2>&1 || { tail -30 "$log/build.log"; exit 1; }

say "3/6  Practice server"
tests/lab/lab up --kind debian13 --name try 9>&-     # what goes on running does not keep the lock

say "4/6  A keyring and settings of their own, in build/try"
[ -s "$home/keyring-password" ] || (umask 077; head -c 24 /dev/urandom | base64 | tr -d '\n' >"$home/keyring-password")
dbus-run-session -- "$0" --inside 9>&-
echo && echo "The practice server goes on. packaging/try.sh again deploys what changed, packaging/try.sh --down removes it all."
