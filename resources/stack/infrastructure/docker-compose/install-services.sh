#!/usr/bin/env bash
# Installs PostgreSQL, Redis, Meilisearch and MinIO on this server with Docker Compose. Safe to run again at any time.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"
# shellcheck source=lib/common.sh
. lib/common.sh
# shellcheck source=lib/checks.sh
. lib/checks.sh

yes=no pull=yes env_only=no keep_others=no image_fallback=
minio_fallback=quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z
patience=${HEALTH_TIMEOUT:-180}

usage() {
  say "Usage : ./install-services.sh [--yes] [--no-pull] [--env-only] [--keep-others]
  --yes          ne pas demander avant de commencer
  --no-pull      ne télécharger aucune image (elles sont déjà là)
  --env-only     écrire .env avec des mots de passe générés, puis s'arrêter (pour changer les ports d'abord)
  --keep-others  installer à côté d'autres conteneurs qui ressemblent à nos services
HEALTH_TIMEOUT=180  secondes d'attente pour que tout soit « healthy »" \
    "Usage: ./install-services.sh [--yes] [--no-pull] [--env-only] [--keep-others]
  --yes          start without asking
  --no-pull      download no image (they are already here)
  --env-only     write .env with generated passwords, then stop (to change the ports first)
  --keep-others  install beside other containers that look like our services
HEALTH_TIMEOUT=180  seconds to wait until everything is healthy"
}

for word in "$@"; do
  case $word in
    --yes) yes=yes ;; --no-pull) pull=no ;; --env-only) env_only=yes ;; --keep-others) keep_others=yes ;;
    --help | -h) usage; exit 0 ;;
    *) usage >&2; exit $code_usage ;;
  esac
done

# 24 random bytes (192 bits) in letters, digits, - and _; never - first, some programs would take it for an option.
new_password() {
  local password
  while :; do
    password=$(head -c 24 /dev/urandom | base64 | tr '+/' '-_')
    case $password in -*) ;; *) printf '%s' "$password"; return ;; esac
  done
}

# Complete or not at all, and never over a file that is there: a hard link fails where the name exists.
write_env() {
  local new line name
  new=$(umask 077 && mktemp .env.XXXXXX)
  # shellcheck disable=SC2064
  trap "rm -f '$new'" EXIT
  while IFS= read -r line || [ -n "$line" ]; do
    name=${line%%=*}
    case " ${secret_names[*]} " in *" $name "*) line="$name=$(new_password)" ;; esac
    if [ "$name" = MINIO_IMAGE ] && [ -n "$image_fallback" ]; then line="MINIO_IMAGE=$image_fallback"; fi
    printf '%s\n' "$line"
  done <.env.example >"$new"
  chmod 600 "$new"
  ln "$new" .env 2>/dev/null || stop $code_stopped ".env vient d'apparaître : il n'a pas été touché." ".env has just appeared: it was left alone."
  rm -f "$new"; trap - EXIT
  ok ".env écrit (0600), mots de passe générés. Les copier maintenant dans un gestionnaire de mots de passe." \
    ".env written (0600), passwords generated. Copy them into a password store now."
}

prepare_env() {
  if vault_only; then ok "Mots de passe : dans le coffre de Vigie" "Passwords: in Vigie's vault"
  elif [ ! -e .env ]; then write_env
  else
    if [ "$(stat -c %a .env)" != 600 ]; then
      chmod 600 .env && warn ".env était lisible par d'autres : passé à 0600." ".env could be read by others: set to 0600."
    fi
    ok ".env existe : gardé tel quel" ".env exists: kept as it is"
  fi
}

explain_minio() {
  warn "MinIO a retiré ses images de Docker Hub en septembre 2026 : se connecter (docker login) n'y change rien." \
    "MinIO removed its images from Docker Hub in September 2026: signing in (docker login) does not help."
}

pull_image() {
  local service=$1 image=$2 said
  if dk image inspect "$image" >/dev/null 2>&1; then ok "$image : présente" "$image: present"; return; fi
  [ "$pull" = yes ] || stop $code_failed "$image manque et --no-pull interdit de la télécharger." "$image is missing and --no-pull forbids to download it."
  say "  … $image" "  … $image"
  if said=$(dk pull -q "$image" 2>&1); then ok "$image : téléchargée" "$image: downloaded"; return; fi
  bad "$image : ${said##*$'\n'}" "$image: ${said##*$'\n'}"
  if [ "$service" = minio ] && [[ $image =~ ^(docker\.io/)?minio/minio([:@]|$) ]]; then
    explain_minio
    if [ -e .env ]; then
      stop $code_failed "Mettre cette ligne dans .env, puis relancer :  MINIO_IMAGE=$minio_fallback" "Put this line into .env, then run again:  MINIO_IMAGE=$minio_fallback"
    fi
    image_fallback=$minio_fallback
    pull_image minio-fallback "$minio_fallback"
    return
  fi
  stop $code_failed "Cette image n'a pas pu être téléchargée. Vérifier le réseau et son nom dans .env, ou l'apporter d'une autre machine : docker save IMAGE | ssh SERVEUR docker load" \
    "This image could not be downloaded. Check the network and its name in .env, or bring it from another machine: docker save IMAGE | ssh SERVER docker load"
}

pull_images() {
  pull_image postgres "$(setting POSTGRES_IMAGE)"
  pull_image redis "$(setting REDIS_IMAGE)"
  pull_image meilisearch "$(setting MEILISEARCH_IMAGE)"
  pull_image minio "$(setting MINIO_IMAGE)"
}

containers() { local service; for service in "${services[@]}"; do echo "$service $(container_of "$service")"; done; }

start_services() {
  local log
  log=$(mktemp)
  if ! compose up -d "${services[@]}" >"$log" 2>&1; then
    cat "$log" >&2; rm -f "$log"
    stop $code_failed "Compose n'a pas pu démarrer les services. Rien n'est effacé : corriger, puis relancer." "Compose could not start the services. Nothing was deleted: repair, then run again."
  fi
  if grep -q 'data will be lost' "$log"; then
    cat "$log" >&2; rm -f "$log"
    stop $code_stopped "Compose propose de recréer un volume, ce qui effacerait ses données. La réponse est non." "Compose offers to recreate a volume, which would delete its data. The answer is no."
  fi
  rm -f "$log"
}

# What the last health probes and the container itself said.
last_words() {
  dk inspect --format '{{if .State.Health}}{{range .State.Health.Log}}{{println .Output}}{{end}}{{end}}' "$1" | sed '/^$/d' | tail -n 3
  dk logs --tail 15 "$1" 2>&1
}

wait_healthy() {
  local deadline=$((SECONDS + patience)) service id state waiting
  declare -A seen=()
  while :; do
    waiting=
    for service in "${services[@]}"; do
      [ "${seen[$service]:-}" != yes ] || continue
      id=$(container_of "$service")
      state=$(health_of "$id")
      if [ "$state" = healthy ]; then seen[$service]=yes; ok "$service : healthy" "$service: healthy"; continue; fi
      waiting+=" $service"
      # A container that Docker has started again five times does not recover by waiting.
      if [ -n "$id" ] && [ "$(dk inspect --format '{{.RestartCount}}' "$id")" -ge 5 ]; then deadline=0; fi
    done
    [ -n "$waiting" ] || return 0
    [ $SECONDS -lt $deadline ] || break
    sleep 1
  done
  for service in $waiting; do
    id=$(container_of "$service")
    state=$(health_of "$id")
    bad "$service : $state" "$service: $state"
    [ -z "$id" ] || last_words "$id" | sed 's/^/      /' >&2
  done
  stop $code_failed "Tous les services ne sont pas sains. Journaux : docker logs NOM" "Not every service is healthy. Logs: docker logs NAME"
}

create_buckets() {
  local said
  said=$(compose run --rm --no-deps -T minio-init 2>&1) || { printf '%s\n' "$said" >&2
    stop $code_failed "Les buckets de MinIO n'ont pas pu être créés." "MinIO's buckets could not be created."; }
  sed -n 's/^bucket /  ✓ bucket /p' <<<"$said"
  ! grep -q '^bucket .*: created' <<<"$said"
}

# The real addresses, without any password; rewritten only when they change.
write_endpoints() {
  local bind new
  bind=$(setting BIND_ADDRESS); new=$(mktemp)
  cat >"$new" <<ENDPOINTS
# Endpoints ($(hostname))

| service | address | user | database, buckets |
|---|---|---|---|
| PostgreSQL | \`$bind:$(setting POSTGRES_PORT)\` | \`$(setting POSTGRES_USER)\` | \`$(setting POSTGRES_DB)\` |
| Redis | \`$bind:$(setting REDIS_PORT)\` | – | – |
| Meilisearch | \`http://$bind:$(setting MEILISEARCH_PORT)\` | master key | – |
| MinIO, API | \`http://$bind:$(setting MINIO_API_PORT)\` | \`$(setting MINIO_ROOT_USER)\` | \`property-images\` \`documents\` \`backups\` |
| MinIO, console | \`http://$bind:$(setting MINIO_CONSOLE_PORT)\` | \`$(setting MINIO_ROOT_USER)\` | – |

In \`viridial-network\`: \`postgres:5432\`, \`redis:6379\`, \`http://meilisearch:7700\`, \`http://minio:9000\`.
ENDPOINTS
  if ! cmp -s "$new" ENDPOINTS.md; then cat "$new" >ENDPOINTS.md; fi
  rm -f "$new"
}

forget_environment
project=$(setting COMPOSE_PROJECT_NAME)
[ "$project" = viridial ] || stop $code_stopped "COMPOSE_PROJECT_NAME doit rester viridial dans .env." "COMPOSE_PROJECT_NAME must stay viridial in .env."

# One installation at a time; Vigie holds the same lock while it deploys.
lock=.install.lock
for folder in .vigie ../.vigie; do if [ -d "$folder" ]; then lock=$folder/lock; break; fi; done
exec 9>>"$lock"
flock -n 9 || stop $code_stopped "Une autre installation est en cours ($lock)." "Another installation is running ($lock)."

step "Vérifications" "Checks"
find_docker; find_compose
ok "Docker $docker_version, Compose $compose_version" "Docker $docker_version, Compose $compose_version"
check_snap; check_memory; check_disk; check_git; check_address; check_ports
check_data; check_others
if [ -e .env ] || vault_only; then check_variables; fi
[ $blocked = 0 ] || stop $code_failed "$blocked point(s) à corriger d'abord. Rien n'a été changé." "$blocked point(s) to repair first. Nothing was changed."

if [ $env_only = yes ]; then prepare_env; exit 0; fi

before=$(containers)
if [ $yes = no ] && grep -q ' $' <<<"$before"; then
  step "À installer" "To install"
  for name in "${image_names[@]}"; do printf '  %s\n' "$(setting "$name")"; done
  confirm "Commencer ? [o/N]" "Start? [y/N]" || { say "Rien n'a été changé." "Nothing was changed."; exit $code_stopped; }
fi

step "Images" "Images"
pull_images
step "Mots de passe" "Passwords"
prepare_env
check_variables
[ $blocked = 0 ] || stop $code_failed "$blocked réglage(s) à corriger dans .env." "$blocked setting(s) to repair in .env."
compose config -q || stop $code_failed "Compose refuse les réglages ci-dessus." "Compose refuses the settings above."

step "Services" "Services"
start_services
wait_healthy
changed=no
step "Buckets MinIO" "MinIO buckets"
create_buckets || changed=yes
write_endpoints
[ "$before" = "$(containers)" ] || changed=yes

step "État" "Status"
dk ps --filter "label=com.docker.compose.project=$project" --format '  {{.Names}}\t{{.Status}}\t{{.Ports}}'
if [ $changed = no ]; then say "
✓ Rien n'a changé : tout était déjà en place." "
✓ Nothing changed: everything was already in place."
else say "
✓ Installé. Vérifier : ./test-services.sh   Adresses : ENDPOINTS.md   Suite : NEXT-STEPS.md" "
✓ Installed. Verify: ./test-services.sh   Addresses: ENDPOINTS.md   Next: NEXT-STEPS.en.md"; fi
