#!/usr/bin/env bash
# Tests the four services on this server: connect, sign in, write, read, delete. Ends with 0 when everything answers, else 1.
# Passwords come from .env (or from the containers' own secrets) and travel on standard input only.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"
# shellcheck source=lib/common.sh
. lib/common.sh
# shellcheck source=lib/probes.sh
. lib/probes.sh

case ${1:-} in
  '') ;;
  --help | -h) say "Usage : ./test-services.sh   (0 : tout répond, 1 : une panne)" "Usage: ./test-services.sh   (0: everything answers, 1: something fails)"; exit 0 ;;
  *) say "Usage : ./test-services.sh" "Usage: ./test-services.sh" >&2; exit $code_usage ;;
esac

forget_environment
project=$(setting COMPOSE_PROJECT_NAME)
find_docker
command -v curl >/dev/null 2>&1 || stop $code_failed "curl manque sur ce serveur." "curl is missing on this server."
if [ ! -e .env ]; then stop $code_failed ".env manque : ./install-services.sh d'abord." ".env is missing: ./install-services.sh first."; fi

address=$(setting BIND_ADDRESS)
if [ "$address" = 0.0.0.0 ]; then address=127.0.0.1; fi
# A word of this run: what it writes can be told from everything else, and no two runs meet.
token=check$(od -An -N6 -tx1 /dev/urandom | tr -d ' \n')
passed=0 failed=0

good() { ok "$@"; passed=$((passed + 1)); }
fault() { pick "$@"; printf '  ✗ %s\n' "$text"; failed=$((failed + 1)); }

# report NAME-FR NAME-EN: reads the lines of a probe, "ok WHAT" and "no WHAT"; none at all is a fault as well.
report() {
  local verdict rest lines=0
  while read -r verdict rest; do
    case $verdict in
      ok) good "$rest" "$rest"; lines=$((lines + 1)) ;;
      no) fault "$rest" "$rest"; lines=$((lines + 1)) ;;
      *) [ -z "$verdict" ] || printf '      %s %s\n' "$verdict" "$rest" ;;
    esac
  done
  [ $lines -gt 0 ] || fault "aucune réponse" "no answer"
}

# probe SERVICE SECRET SCRIPT: runs the script inside the service's container, the password as its first line of input.
probe() {
  local service=$1 secret=$2 script=$3 id state
  id=$(container_of "$service")
  if [ -z "$id" ]; then fault "le conteneur n'existe pas" "there is no container"; return; fi
  state=$(health_of "$id")
  if [ "$state" = healthy ]; then good "healthy" "healthy"; else fault "état : $state" "state: $state"; fi
  case $state in healthy | unhealthy | starting | running) ;; *) return ;; esac
  report < <(printf '%s\n' "$(setting "$secret")" | "${docker_cmd[@]}" exec -i "$id" sh -c "$script" sh "$token" 2>&1 || echo "no exit code $?")
}

step "PostgreSQL" "PostgreSQL"
port_answers postgres "$address" "$(setting POSTGRES_PORT)"
probe postgres POSTGRES_PASSWORD "$postgres_probe"
step "Redis" "Redis"
port_answers redis "$address" "$(setting REDIS_PORT)"
probe redis REDIS_PASSWORD "$redis_probe"
step "Meilisearch" "Meilisearch"
url_answers "http://$address:$(setting MEILISEARCH_PORT)/health" 200
probe meilisearch MEILI_MASTER_KEY "$meilisearch_probe"
step "MinIO" "MinIO"
url_answers "http://$address:$(setting MINIO_API_PORT)/minio/health/live" 200
url_answers "http://$address:$(setting MINIO_API_PORT)/documents/" 403
url_answers "http://$address:$(setting MINIO_CONSOLE_PORT)/" 200
probe minio MINIO_ROOT_PASSWORD "$minio_probe"

if [ $failed -gt 0 ]; then
  say "
✗ $failed panne(s), $passed vérification(s) réussie(s)." "
✗ $failed failed, $passed passed." >&2
  exit 1
fi
say "
✓ $passed vérifications réussies, aucune panne." "
✓ $passed passed, 0 failed."
