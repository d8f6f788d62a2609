# shellcheck shell=bash disable=SC2016,SC2034
# The questions that test-services.sh asks. Each probe is a script for the sh inside a container: its first line of input is the
# password (empty: read it from the container's own secret), $1 a word of this run. It prints "ok WHAT" or "no WHAT" per check.

# Signs in over the container's network address: on 127.0.0.1 the image trusts everybody, which would test no password.
postgres_probe='
IFS= read -r secret || true
[ -n "$secret" ] || secret=$(cat /run/secrets/postgres_password)
sql() { psql -X -w -q -At -v ON_ERROR_STOP=1 -h "$HOSTNAME" -U "$POSTGRES_USER" -d "$POSTGRES_DB" "$@"; }
export PGPASSWORD=wrong-$1
if sql -c "SELECT 1" >/dev/null 2>&1; then echo "no a wrong password is accepted"; else echo "ok a wrong password is refused"; fi
PGPASSWORD=$secret
answer=$(sql <<SQL
BEGIN;
CREATE TABLE vigie_$1 (word text PRIMARY KEY);
INSERT INTO vigie_$1 VALUES ('"'\$1'"');
SELECT word FROM vigie_$1;
DROP TABLE vigie_$1;
COMMIT;
SQL
) || true
if [ "$answer" = "$1" ]; then echo "ok SQL: create, insert, select, drop"; else echo "no SQL: create, insert, select, drop"; fi
for want in max_connections=200 shared_buffers=256MB; do
  got=${want%%=*}=$(sql -c "SHOW ${want%%=*}") || true
  if [ "$got" = "$want" ]; then echo "ok $want"; else echo "no $got, expected $want"; fi
done
'

redis_probe='
IFS= read -r secret || true
[ -n "$secret" ] || secret=$(cat /run/secrets/redis_password)
case $(redis-cli -h 127.0.0.1 PING 2>&1) in *NOAUTH*) echo "ok without a password: refused" ;; *) echo "no without a password: not refused" ;; esac
export REDISCLI_AUTH=$secret
key=vigie:$1
set=$(redis-cli -h 127.0.0.1 SET "$key" "$1" EX 60 2>&1); get=$(redis-cli -h 127.0.0.1 GET "$key" 2>&1); gone=$(redis-cli -h 127.0.0.1 DEL "$key" 2>&1)
if [ "$set/$get/$gone" = "OK/$1/1" ]; then echo "ok SET, GET, DEL"; else echo "no SET, GET, DEL: $set/$get/$gone"; fi
info=$(redis-cli -h 127.0.0.1 INFO persistence 2>&1 | tr -d "\r")
for want in aof_enabled:1 aof_last_write_status:ok aof_last_bgrewrite_status:ok; do
  if printf "%s\n" "$info" | grep -qx "$want"; then echo "ok AOF: $want"; else echo "no AOF: $want not reported"; fi
done
for want in appendfsync=everysec maxmemory=536870912 maxmemory-policy=volatile-lru; do
  got=${want%%=*}=$(redis-cli -h 127.0.0.1 CONFIG GET "${want%%=*}" 2>&1 | tail -n 1)
  if [ "$got" = "$want" ]; then echo "ok $want"; else echo "no $got, expected $want"; fi
done
'

# Writes are queued as tasks: each one is awaited, so that the search sees it.
meilisearch_probe='
IFS= read -r secret || true
[ -n "$secret" ] || secret=$(cat /run/secrets/meili_master_key)
url=http://127.0.0.1:7700
ask() {
  method=$1 path=$2; shift 2
  printf "header = \"Authorization: Bearer %s\"\n" "$secret" | curl -sS -m 20 -K - -X "$method" -H "Content-Type: application/json" "$@" "$url$path"
}
settled() {
  task=$(sed -n "s/.*\"taskUid\":\([0-9]*\).*/\1/p"); tries=0
  [ -n "$task" ] || return 1
  while [ $tries -lt 60 ]; do
    case $(ask GET "/tasks/$task") in *\"status\":\"succeeded\"*) return 0 ;; *\"status\":\"failed\"* | *\"status\":\"canceled\"*) return 1 ;; esac
    tries=$((tries + 1)); sleep 0.5
  done
  return 1
}
say() { if [ $? = 0 ]; then echo "ok $1"; else echo "no $1"; fi; }
index=vigie_$1
code=$(curl -s -m 20 -o /dev/null -w "%{http_code}" "$url/indexes")
[ "$code" = 401 ]; say "without a key: HTTP $code"
ask POST /indexes --data "{\"uid\":\"$index\",\"primaryKey\":\"id\"}" | settled; say "index created"
ask POST "/indexes/$index/documents" --data "[{\"id\":1,\"title\":\"$1\"}]" | settled; say "document added"
ask POST "/indexes/$index/search" --data "{\"q\":\"$1\"}" | grep -q "\"hits\":\[{.*\"title\":\"$1\""; say "document found"
ask DELETE "/indexes/$index/documents/1" | settled; say "document deleted"
ask POST "/indexes/$index/search" --data "{\"q\":\"$1\"}" | grep -q "\"hits\":\[\]"; say "document no longer found"
ask DELETE "/indexes/$index" | settled; say "index deleted"
'

minio_probe='
IFS= read -r secret || true
[ -n "$secret" ] || secret=$(cat /run/secrets/minio_root_password)
command -v mc >/dev/null || { echo "no this MinIO image holds no mc: choose one that does"; exit 0; }
export MC_CONFIG_DIR=/dev/shm/mc-$1
trap "rm -rf $MC_CONFIG_DIR" EXIT
mkdir -m 700 "$MC_CONFIG_DIR"
printf "%s\n%s\n" "$MINIO_ROOT_USER" "wrong-$1" | mc alias set stranger http://127.0.0.1:9000 >/dev/null 2>&1 && echo "no a wrong password is accepted" || echo "ok a wrong password is refused"
if said=$(printf "%s\n%s\n" "$MINIO_ROOT_USER" "$secret" | mc alias set check http://127.0.0.1:9000 2>&1); then echo "ok signed in"; else case $said in *"$secret"*) said="mc refuses the password" ;; esac; echo "no sign-in: $said"; exit 0; fi
for bucket in property-images documents backups; do
  object=check/$bucket/vigie/$1.txt
  put=$(printf "%s" "$1 $bucket" | mc pipe "$object" 2>&1) && got=$(mc cat "$object" 2>&1) || got=$put
  gone=no
  mc rm "$object" >/dev/null 2>&1 && ! mc stat "$object" >/dev/null 2>&1 && gone=yes
  if [ "$got/$gone" = "$1 $bucket/yes" ]; then echo "ok $bucket: PUT, GET, DELETE"; else echo "no $bucket: PUT, GET, DELETE: $got"; fi
done
'

# port_answers SERVICE ADDRESS PORT: speaks a few bytes of the service's own protocol, because Docker opens the port even
# when nobody listens behind it.
port_answers() {
  local service=$1 address=$2 port=$3 answer=
  if { exec {line}<>"/dev/tcp/$address/$port"; } 2>/dev/null; then
    case $service in
      postgres) printf '\0\0\0\10\4\322\26\57' >&"$line" || true; read -r -t 5 -n 1 -u "$line" answer || true ;;
      redis) printf 'PING\r\n' >&"$line" || true; read -r -t 5 -u "$line" answer || true ;;
    esac
    exec {line}>&-
  fi
  case $service:$answer in
    postgres:[NS] | redis:-NOAUTH*) good "$address:$port répond" "$address:$port answers" ;;
    *) fault "$address:$port ne répond pas comme $service" "$address:$port does not answer as $service" ;;
  esac
}

url_answers() {
  local url=$1 want=$2 code
  code=$(curl -s -m 10 -o /dev/null -w '%{http_code}' "$url") || true
  if [ "$code" = "$want" ]; then good "$url : HTTP $code" "$url: HTTP $code"
  else fault "$url : HTTP $code au lieu de $want" "$url: HTTP $code instead of $want"; fi
}
