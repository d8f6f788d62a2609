# Gives one service another credential, under the lock that deploys take. $1: folder of the bundle, $2: what to do.
#   settings    standard input: the SHA-256 of the .env that was read ("-": there is none), then the new one in base64. It replaces the
#               old one whole, 0600. Ends with 76 when .env is another one by now.
#   recreate SERVICE COMPOSE DOCKER PROJECT    standard input: NAME=VALUE lines, a dot. Makes the service anew and waits until it is
#               healthy. Goes on to its end when the connection is lost.
#   wait        until nobody holds the lock: what an earlier connection began has ended then.
# Ends with 75 when somebody else holds the lock, whom it prints. What comes on standard input is read before the lock is taken: the
# server may not know for hours that a connection is lost, and nobody has to wait for one that says nothing more.
set -u
umask 077
cd "$1" || { echo "folder $1 cannot be used" >&2; exit 1; }
# A stack that was never deployed by Vigie has no .vigie, and gets none here.
lock=.vigie/lock log=.vigie/renew.log owner=.vigie/owner
[ -d .vigie ] || { lock=docker-compose.yml log=/dev/null owner=/dev/null; }
take_lock() { # seconds
  exec 9>>"$lock" || exit 1
  flock -w "$1" 9 || { cat "$owner" 2>/dev/null; exit 75; }
}

case $2 in
  wait)
    take_lock 240 # longer than making a service anew takes, below
    exit 0
    ;;
  settings)
    read -r before && read -r text || { echo 'the new .env did not arrive' >&2; exit 1; }
    take_lock 90
    now=-
    [ ! -e .env ] || now=$(sha256sum <.env | cut -d' ' -f1)
    [ "$now" = "$before" ] || exit 76
    trap 'rm -f .env.renew' EXIT HUP INT TERM
    printf '%s' "$text" | base64 -d >.env.renew && chmod 600 .env.renew && mv -f .env.renew .env || exit 1
    exit 0
    ;;
esac

service=$3 compose=$4 docker=$5 project=$6
names=
while IFS= read -r line && [ "$line" != . ]; do
  name=${line%%=*} value=${line#*=}
  case $name in '' | [!A-Z]* | *[!A-Za-z0-9_]*) echo 'not a list of variables' >&2; exit 1 ;; esac
  eval "$name=\$value"
  names="$names $name"
done
[ "${line:-}" = . ] || { echo 'not everything arrived' >&2; exit 1; }
take_lock 90
# not before: what waits for the lock is a program of its own, and needs none of them in its environment
# shellcheck disable=SC2086
[ -z "$names" ] || export $names
echo "rotation $service" 2>/dev/null >"$owner"

work() {
  trap '' HUP INT TERM PIPE
  # shellcheck disable=SC2086
  $compose up -d --no-deps --force-recreate "$service" </dev/null || exit 10
  # nobody but Compose has them in its environment
  # shellcheck disable=SC2086
  [ -z "$names" ] || unset $names
  tries=0
  while [ $tries -lt 600 ]; do
    id=$($docker ps -aq --no-trunc --filter "label=com.docker.compose.project=$project" --filter "label=com.docker.compose.service=$service" --filter "label=com.docker.compose.oneoff=False" | head -n 1)
    state=$($docker inspect --format '{{.State.Status}} {{if .State.Health}}{{.State.Health.Status}}{{else}}none{{end}}' "$id" 2>/dev/null)
    case $state in
      'running healthy' | 'running none') exit 0 ;;
      *unhealthy) exit 11 ;;
    esac
    tries=$((tries + 1))
    sleep 0.25
  done
  exit 12
}
work >"$log" 2>&1 &
wait $!
code=$?
[ $code -eq 0 ] || tail -n 20 "$log" >&2
exit $code
