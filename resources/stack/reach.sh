#!/bin/sh
# Reaches each service from the server itself and from inside the stack's network, with the client of the service's own image in a
# container that is gone afterwards. Whatever is written goes again. Run by Vigie, not kept on the server.
# $1: docker, $2: project, $3: a word of this run, then for each service: NAME ADDRESS PUBLISHED-PORT PORT ARGUMENT ARGUMENT
# Standard input: "NAME SECRET" lines, then the end. Prints, tab separated: place, service, fact, value.
# Facts: reached, signed-in, read-write (yes or no), tls (on or off), ms, version, trouble. What was not tried is not printed.
set -u
docker=$1 project=$2 word=$3
shift 3
while IFS=' ' read -r name secret; do
  case $name in
    postgres) postgres_secret=$secret ;; redis) redis_secret=$secret ;;
    meilisearch) meilisearch_secret=$secret ;; minio) minio_secret=$secret ;;
  esac
done

# In each probe: standard input holds the secret, $1 the host, $2 the port, $3 the word, $4 and $5 the service's own arguments.
# shellcheck disable=SC2016
postgres_probe='IFS= read -r PGPASSWORD; export PGPASSWORD PGCONNECT_TIMEOUT=5
pg_isready -q -t 5 -h "$1" -p "$2" -U "$4" -d "$5"; ready=$?
if [ $ready = 0 ]; then echo "reached yes"; else echo "reached no"; echo "trouble pg_isready ended with $ready"; exit; fi
said=$(psql -X -w -q -At -v ON_ERROR_STOP=1 -h "$1" -p "$2" -U "$4" -d "$5" 2>&1 <<SQL
SELECT '\''signed-in yes'\'';
SELECT '\''version '\'' || current_setting('\''server_version'\'');
SELECT '\''tls '\'' || CASE WHEN ssl THEN '\''on'\'' ELSE '\''off'\'' END FROM pg_stat_ssl WHERE pid = pg_backend_pid();
\timing on
SELECT 1 WHERE false;
\timing off
BEGIN;
CREATE SCHEMA vigie_test_$3;
CREATE TABLE vigie_test_$3.probe (word text);
INSERT INTO vigie_test_$3.probe VALUES ('\''$3'\'');
SELECT '\''read-write '\'' || CASE WHEN word = '\''$3'\'' THEN '\''yes'\'' ELSE '\''no'\'' END FROM vigie_test_$3.probe;
ROLLBACK;
SQL
)
printf "%s\n" "$said" | sed -n "s/^Time: \([0-9.]*\) ms.*/ms \1/p; /^\(signed-in\|version\|tls\|read-write\) /p"
case $said in *signed-in*) ;; *) echo "signed-in no" ;; esac
case $said in *"read-write yes"*) ;; *) case $said in *signed-in*) echo "read-write no" ;; esac; printf "%s\n" "$said" | sed -n "s/^.*\(ERROR\|FATAL\|error\): */trouble /p" | tail -n 1 ;; esac'

# shellcheck disable=SC2016
redis_probe='IFS= read -r REDISCLI_AUTH; export REDISCLI_AUTH
ask() { timeout 10 redis-cli -h "$host" -p "$port" "$@" 2>&1; }
host=$1 port=$2 key=vigie-test:$3
case $(said=$(ask PING); printf "%s" "$said") in
  PONG) echo "reached yes"; echo "signed-in yes" ;;
  *NOAUTH* | *WRONGPASS* | *"without any password"*) echo "reached yes"; echo "signed-in no"; exit ;;
  *LOADING*) echo "reached yes"; echo "trouble LOADING"; exit ;;
  *) echo "reached no"; echo "trouble $(ask PING | tail -n 1)"; exit ;;
esac
echo "tls off"
ask INFO server | sed -n "s/^redis_version:\([^ ]*\)/version \1/p" | tr -d "\r"
read -r before rest </proc/uptime; ask -r 200 PING >/dev/null; read -r after rest </proc/uptime
awk -v a="$before" -v b="$after" "BEGIN { printf \"ms %.2f\\n\", (b - a) * 1000 / 200 }"
answer=$(ask SET "$key" "$3" EX 60)/$(ask GET "$key")/$(ask DEL "$key")
if [ "$answer" = "OK/$3/1" ]; then echo "read-write yes"; else echo "read-write no"; echo "trouble $answer"; fi'

# shellcheck disable=SC2016
meilisearch_probe='IFS= read -r key
url=http://$1:$2 index=vigie_test_$3
if took=$(curl -sS -m 10 -o /dev/null -w "%{time_total}" "$url/health" 2>&1); then echo "reached yes"; echo "tls off"; else echo "reached no"; echo "trouble $took"; exit; fi
awk -v t="$took" "BEGIN { printf \"ms %.2f\\n\", t * 1000 }"
ask() { method=$1 path=$2; shift 2; printf "header = \"Authorization: Bearer %s\"\n" "$key" | curl -sS -m 20 -K - -X "$method" -H "Content-Type: application/json" "$@" "$url$path" 2>&1; }
said=$(ask GET /version)
case $said in
  *pkgVersion*) echo "signed-in yes"; printf "%s\n" "$said" | sed -n "s/.*\"pkgVersion\":\"\([^\"]*\)\".*/version \1/p" ;;
  *) echo "signed-in no"; echo "trouble $said"; exit ;;
esac
settled() {
  task=$(sed -n "s/.*\"taskUid\":\([0-9]*\).*/\1/p"); tries=0
  while [ -n "$task" ] && [ $tries -lt 100 ]; do
    case $(ask GET "/tasks/$task") in *\"status\":\"succeeded\"*) return 0 ;; *\"status\":\"failed\"* | *\"status\":\"canceled\"*) return 1 ;; esac
    tries=$((tries + 1)); sleep 0.1
  done
  return 1
}
if ask POST "/indexes/$index/documents?primaryKey=id" --data "[{\"id\":1,\"word\":\"$3\"}]" | settled && ask GET "/indexes/$index/documents/1" | grep -q "\"word\":\"$3\""; then echo "read-write yes"; else echo "read-write no"; fi
ask DELETE "/indexes/$index" | settled || echo "trouble the index $index may be left behind"'

# shellcheck disable=SC2016
minio_probe='IFS= read -r secret
command -v mc >/dev/null || { echo "trouble this MinIO image holds no mc"; exit; }
export MC_CONFIG_DIR=/tmp/mc-$3
mkdir -m 700 "$MC_CONFIG_DIR"
said=$(printf "%s\n%s\n" "$4" "$secret" | timeout 20 mc alias set check "http://$1:$2" 2>&1)
case $said in
  *"$secret"*) said="mc refuses the password" ;;
esac
case $said in
  *successfully*) echo "reached yes"; echo "signed-in yes"; echo "tls off" ;;
  *refused* | *"no such host"* | *timeout* | *unreachable* | "") echo "reached no"; echo "trouble $said"; exit ;;
  *) echo "reached yes"; echo "signed-in no"; echo "trouble $said"; exit ;;
esac
timeout 20 mc admin info --json check 2>/dev/null | tr "," "\n" | sed -n "s/.*\"version\":\"\([^\"]*\)\".*/version \1/p" | head -n 1
timeout 20 mc ping --json --count 3 check 2>/dev/null | tr "," "\n" | sed -n "s/.*\"min\":\"*\([0-9.]*\).*/ms \1/p" | head -n 1
object=check/$5/vigie-test/$3
got=$(printf "%s" "$3" | timeout 20 mc pipe "$object" >/dev/null 2>&1 && timeout 20 mc cat "$object" 2>&1)
if [ "$got" = "$3" ]; then echo "read-write yes"; else echo "read-write no"; echo "trouble $got"; fi
timeout 20 mc rm "$object" >/dev/null 2>&1 || echo "trouble the object $object may be left behind"'

# PLACE SERVICE NETWORK IMAGE SECRET PROBE HOST PORT ARGUMENTS…
reach() {
  place=$1 service=$2 network=$3 image=$4 secret=$5 probe=$6
  shift 6
  said=$(printf '%s\n' "$secret" | timeout 90 $docker run --rm -i --network "$network" --entrypoint sh "$image" -c "$probe" sh "$@" 2>&1)
  printf '%s\n' "$said" | while IFS=' ' read -r fact value; do
    case $fact in
      reached | signed-in | read-write | tls | ms | version | trouble) printf '%s\t%s\t%s\t%s\n' "$place" "$service" "$fact" "$value" ;;
      '') ;;
      *) printf '%s\t%s\ttrouble\t%s\n' "$place" "$service" "$fact $value" ;;
    esac
  done
}

while [ $# -ge 6 ]; do
  service=$1 address=$2 published=$3 port=$4 first=$5 second=$6
  shift 6
  id=$($docker ps -q --filter "label=com.docker.compose.project=$project" --filter "label=com.docker.compose.service=$service" --filter label=com.docker.compose.oneoff=False | head -n 1)
  if [ -z "$id" ]; then
    for place in server network; do printf '%s\t%s\treached\tno\n%s\t%s\ttrouble\tno container of it runs\n' $place "$service" $place "$service"; done
    continue
  fi
  image=$($docker inspect --format '{{.Image}}' "$id")
  network=$($docker inspect --format '{{range $name, $one := .NetworkSettings.Networks}}{{$name}} {{end}}' "$id" | cut -d' ' -f1)
  case $service in
    postgres) secret=${postgres_secret:-} probe=$postgres_probe ;; redis) secret=${redis_secret:-} probe=$redis_probe ;;
    meilisearch) secret=${meilisearch_secret:-} probe=$meilisearch_probe ;; *) secret=${minio_secret:-} probe=$minio_probe ;;
  esac
  reach server "$service" host "$image" "$secret" "$probe" "$address" "$published" "${word}s" "$first" "$second" &
  reach network "$service" "$network" "$image" "$secret" "$probe" "$service" "$port" "${word}n" "$first" "$second" &
done
wait
exit 0
