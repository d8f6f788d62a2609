#!/usr/bin/env bash
# Proves on a practice VPS that the bundle works by hand, without Vigie: install, test, install again, reboot, refusals,
# the vault-only variant where Compose can, and that no password is ever in an argument list, a log or (vault only) docker inspect.
#   bundle_by_hand.sh NAME     NAME: a running machine of tests/lab/lab, freshly reset; ends with 0 when every proof holds
set -euo pipefail
here=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
bundle=$here/../../resources/stack/infrastructure/docker-compose
name=${1:?usage: bundle_by_hand.sh NAME}
folder=/opt/viridial/infrastructure/docker-compose
failed=0

proved() { printf '✓ %s\n' "$1"; }
broken() { printf '✗ %s\n' "$1"; failed=$((failed + 1)); }
holds() { local what=$1; shift; if "$@"; then proved "$what"; else broken "$what"; fi; }
on_server() { "$here/lab" exec "$name" "$@"; }
# Root's bash inside the bundle's folder, the script on standard input.
in_bundle() { { printf 'cd %s\n' "$folder"; cat; } | on_server bash -s; }
# What the operator types, as the user ops.
as_ops() { on_server su ops -c "cd $folder && LANG=C.UTF-8 $*"; }

upload() {
  on_server install -d -o ops -g ops "$folder"
  tar -C "$bundle" --exclude=.env -c . | on_server tar -C "$folder" -x --no-same-owner
  on_server chown -R ops: "$folder"
}

ids() { on_server docker ps -aq --no-trunc --filter label=com.docker.compose.project=viridial --filter label=com.docker.compose.oneoff=False | sort; }

write_witnesses() {
  in_bundle <<'S'
set -e
. ./.env
of() { docker ps -q --filter "label=com.docker.compose.service=$1" --filter label=com.docker.compose.project=viridial; }
docker exec "$(of postgres)" psql -q -U viridial -d viridial -c "CREATE TABLE witness AS SELECT 'stays'::text AS word"
printf '%s\n' "$REDIS_PASSWORD" | docker exec -i "$(of redis)" sh -c 'read -r REDISCLI_AUTH; export REDISCLI_AUTH; redis-cli SET witness stays' >/dev/null
printf 'header = "Authorization: Bearer %s"\n' "$MEILI_MASTER_KEY" |
  curl -fsS -K - -H 'Content-Type: application/json' --data '[{"id":1,"word":"stays"}]' http://127.0.0.1:7700/indexes/witness/documents >/dev/null
printf '%s\n%s\n' "$MINIO_ROOT_USER" "$MINIO_ROOT_PASSWORD" | docker exec -i "$(of minio)" sh -c \
  'export MC_CONFIG_DIR=/dev/shm/w; mc alias set w http://127.0.0.1:9000 >/dev/null; printf stays | mc pipe w/documents/witness >/dev/null; rm -rf /dev/shm/w'
sleep 2
S
}

read_witnesses() {
  in_bundle <<'S'
. ./.env
of() { docker ps -q --filter "label=com.docker.compose.service=$1" --filter label=com.docker.compose.project=viridial; }
[ "$(docker exec "$(of postgres)" psql -qAt -U viridial -d viridial -c 'SELECT word FROM witness')" = stays ] || { echo 'PostgreSQL lost its witness'; exit 1; }
[ "$(printf '%s\n' "$REDIS_PASSWORD" | docker exec -i "$(of redis)" sh -c 'read -r REDISCLI_AUTH; export REDISCLI_AUTH; redis-cli GET witness')" = stays ] || { echo 'Redis lost its witness'; exit 1; }
printf 'header = "Authorization: Bearer %s"\n' "$MEILI_MASTER_KEY" |
  curl -fsS -K - http://127.0.0.1:7700/indexes/witness/documents/1 | grep -q stays || { echo 'Meilisearch lost its witness'; exit 1; }
[ "$(printf '%s\n%s\n' "$MINIO_ROOT_USER" "$MINIO_ROOT_PASSWORD" | docker exec -i "$(of minio)" sh -c \
  'export MC_CONFIG_DIR=/dev/shm/w; mc alias set w http://127.0.0.1:9000 >/dev/null; mc cat w/documents/witness; rm -rf /dev/shm/w')" = stays ] || { echo 'MinIO lost its witness'; exit 1; }
S
}

all_healthy() {
  in_bundle <<'S'
for _ in $(seq 90); do
  count=$(docker ps -q --filter health=healthy --filter label=com.docker.compose.project=viridial 2>/dev/null | wc -l)
  [ "$count" = 4 ] && exit 0
  sleep 1
done
docker ps -a; exit 1
S
}

# While something runs, looks at every argument list on the server, containers included, for the passwords of .env and one planted word.
start_watch() {
  in_bundle <<'S'
umask 077
from=.env; [ ! -e /root/env.full ] || from=/root/env.full
{ grep -E '^(POSTGRES_PASSWORD|REDIS_PASSWORD|MEILI_MASTER_KEY|MINIO_ROOT_PASSWORD)=.' $from | cut -d= -f2-; echo planted-canary-word; } >/root/watched
rm -f /root/watch.stop /root/watch.found
setsid bash -c 'while [ ! -e /root/watch.stop ]; do
  for file in $(grep -laFf /root/watched /proc/[0-9]*/cmdline 2>/dev/null); do tr "\0" " " <"$file" 2>/dev/null | cut -c1-120; echo; done
done >/root/watch.found' >/dev/null 2>&1 </dev/null &
S
}
# Ends the watch; holds when it saw the planted word and nothing else.
end_watch() {
  in_bundle <<'S'
sh -c 'sleep 2; :' planted-canary-word
touch /root/watch.stop; sleep 1
grep -q planted-canary-word /root/watch.found || { echo 'the watch is blind: it missed the planted word'; exit 1; }
if sed '/^$/d' /root/watch.found | grep -v planted-canary-word | grep .; then exit 1; fi
S
}
no_password_in_logs() {
  in_bundle <<'S'
for id in $(docker ps -aq --filter label=com.docker.compose.project=viridial); do docker logs "$id" 2>&1; done | grep -cFf <(grep -v canary /root/watched) | grep -qx 0
S
}
no_password_in_inspect() {
  in_bundle <<'S'
docker ps -aq --filter label=com.docker.compose.project=viridial | xargs docker inspect >/root/inspected
docker inspect --format '{{.Config.Labels}} planted-canary-word' "$(docker ps -q | head -n 1)" >>/root/inspected
found=$(grep -oFf /root/watched /root/inspected | sort -u)
rm -f /root/inspected
[ "$found" = planted-canary-word ]
S
}

refuses_without_env() {
  in_bundle <<'S'
mv .env /root/env.away
said=$(su ops -c 'LANG=C.UTF-8 ./install-services.sh --yes' 2>&1); code=$?
[ $code = 6 ] && [ ! -e .env ] && grep -q 'viridial_postgres_data' <<<"$said" || { printf '%s\n' "$said"; result=1; }
mv /root/env.away .env
exit ${result:-0}
S
}
refuses_tracked_env() {
  in_bundle <<'S'
su ops -c 'git init -q . && git add -f .env' || exit 1
said=$(./install-services.sh --yes 2>&1); code=$?
rm -rf .git
[ $code = 1 ] && grep -q 'tracked by git' <<<"$said" || { printf '%s\n' "$said"; exit 1; }
S
}
refuses_taken_port() {
  in_bundle <<'S'
docker stop -t 5 "$(docker ps -q --filter label=com.docker.compose.service=redis)" >/dev/null
docker run -d --name squatter -p 127.0.0.1:6379:6379 --entrypoint sleep "$(sed -n 's/^REDIS_IMAGE=//p' .env)" 600 >/dev/null
said=$(./install-services.sh --yes --keep-others 2>&1); code=$?
docker rm -f -v squatter >/dev/null
docker start "$(docker ps -aq --filter label=com.docker.compose.service=redis)" >/dev/null
[ $code = 1 ] && grep -q '6379.*squatter' <<<"$said" || { printf '%s\n' "$said"; exit 1; }
S
}
# An old project with a Redis and a volume of its own: the install stops, the clean-up removes it and keeps the volume.
cleans_up() {
  in_bundle <<'S'
image=$(sed -n 's/^REDIS_IMAGE=//p' .env)
docker network create --label com.docker.compose.project=oldstack oldstack_default >/dev/null
docker run -d --name oldstack_redis_1 --network oldstack_default --label com.docker.compose.project=oldstack --label com.docker.compose.service=redis \
  -v oldstack_data:/data --entrypoint sleep "$image" 600 >/dev/null
said=$(./install-services.sh --yes 2>&1); code=$?
[ $code = 6 ] || { printf '%s\n' "$said" "install ended with $code beside a foreign redis"; exit 1; }
./cleanup-old-compose.sh --list | grep -q oldstack_redis_1 || { echo 'not listed'; exit 1; }
docker inspect oldstack_redis_1 >/dev/null || { echo '--list removed it'; exit 1; }
./cleanup-old-compose.sh >/dev/null </dev/null; docker inspect oldstack_redis_1 >/dev/null || { echo 'removed without an answer'; exit 1; }
./cleanup-old-compose.sh --project oldstack --yes >/dev/null || exit 1
! docker inspect oldstack_redis_1 >/dev/null 2>&1 || { echo 'still there'; exit 1; }
! docker network inspect oldstack_default >/dev/null 2>&1 || { echo 'network still there'; exit 1; }
docker volume inspect oldstack_data >/dev/null || { echo 'VOLUME REMOVED'; exit 1; }
docker volume rm oldstack_data >/dev/null
[ "$(docker ps -q --filter label=com.docker.compose.project=viridial | wc -l)" = 4 ] || { echo 'it touched our own stack'; exit 1; }
S
}

# The same file in Vigie's vault-only variant (resources/stack/README.md), the passwords from the environment of compose alone.
to_vault_only() {
  in_bundle <<'S'
set -e
docker compose -p viridial -f docker-compose.yml down >/dev/null 2>&1 </dev/null
cp -p .env /root/env.full; cp -p docker-compose.yml /root/compose.shipped
sed -i '/^ *# vigie:env-only begin$/,/^ *# vigie:env-only end$/d; /^ *# vigie:vault-only \(begin\|end\)$/d; s/^\( *\)#| /\1/' docker-compose.yml
sed -i -E '/^(POSTGRES_PASSWORD|REDIS_PASSWORD|MEILI_MASTER_KEY|MINIO_ROOT_PASSWORD)=/d' .env
! ./install-services.sh --yes >/root/refused 2>&1 || { echo 'it started without the passwords'; exit 1; }
grep -q 'REDIS_PASSWORD is missing' /root/refused || { cat /root/refused; exit 1; }
set -a; . /root/env.full; set +a
./install-services.sh --yes
./test-services.sh
./install-services.sh --yes | grep 'Nothing changed'
S
}

# shellcheck disable=SC2016
supports_vault() { on_server sh -c 'v=$(docker compose version --short 2>/dev/null) && [ "$(printf "%s\n" 2.6.1 "$v" | sort -V | head -n 1)" = 2.6.1 ]'; }

# shellcheck disable=SC2016
echo "== $name: $(on_server sh -c '. /etc/os-release; echo "$PRETTY_NAME, Docker $(docker version -f "{{.Server.Version}}"), Compose $(docker compose version --short 2>/dev/null || docker-compose version --short)"')"
upload
holds 'the first install ends well' as_ops './install-services.sh --yes'
holds '.env is 0600 and belongs to the operator' [ "$(on_server stat -c '%a %U' $folder/.env)" = '600 ops' ]
start_watch
holds 'test-services.sh passes' as_ops './test-services.sh'
before=$(ids)
holds 'the second install says that nothing changed' on_server su ops -c "cd $folder && LANG=C.UTF-8 ./install-services.sh --yes | grep 'Nothing changed'"
holds 'and keeps the same containers' [ "$before" = "$(ids)" ]
holds 'no password in any argument list' end_watch
holds 'no password in any log' no_password_in_logs
write_witnesses
"$here/lab" reboot "$name" >/dev/null
holds 'all healthy after a reboot' all_healthy
holds 'the data is still there' read_witnesses
holds 'test-services.sh passes after the reboot' as_ops './test-services.sh >/dev/null'
holds 'volumes without .env: refused, no password invented' refuses_without_env
if on_server sh -c 'command -v git' >/dev/null; then holds 'a .env that git tracks: refused' refuses_tracked_env
else echo '- a .env that git tracks: not tried, there is no git on this server'; fi
holds 'a taken port: refused' refuses_taken_port
holds 'an old project: install stops, clean-up removes it and keeps its volume' cleans_up
if supports_vault; then
  holds 'all healthy again' all_healthy
  holds 'vault only: refuses without passwords, then installs, passes its tests, changes nothing twice' to_vault_only
  holds 'vault only: no password in docker inspect' no_password_in_inspect
  "$here/lab" reboot "$name" >/dev/null
  holds 'vault only: all healthy after a reboot, nothing supplied again' all_healthy
  on_server sh -c "cp $folder/.env /root/env.vault && cat /root/env.full >$folder/.env"
  holds 'vault only: the data is still there' read_witnesses
  on_server sh -c "cat /root/env.vault >$folder/.env"
  start_watch
  holds 'vault only: test-services.sh passes after the reboot' as_ops './test-services.sh >/dev/null'
  holds 'vault only: no password in any argument list' end_watch
else
  echo '- vault only: this Compose cannot (older than 2.6.1)'
fi

[ $failed = 0 ] || { echo "$failed proof(s) broken"; exit 1; }
echo 'every proof holds'
