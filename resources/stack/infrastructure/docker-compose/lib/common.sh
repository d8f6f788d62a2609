# shellcheck shell=bash disable=SC2034,SC2154
# Shared by the scripts of this folder: language, settings, Docker and Compose. Sourced, never run.

services=(postgres redis meilisearch minio)
volumes=(viridial_postgres_data viridial_redis_data viridial_meilisearch_data viridial_minio_data)
secret_names=(POSTGRES_PASSWORD REDIS_PASSWORD MEILI_MASTER_KEY MINIO_ROOT_PASSWORD)
port_names=(POSTGRES_PORT REDIS_PORT MEILISEARCH_PORT MINIO_API_PORT MINIO_CONSOLE_PORT)
image_names=(POSTGRES_IMAGE REDIS_IMAGE MEILISEARCH_IMAGE MINIO_IMAGE)
setting_names=(COMPOSE_PROJECT_NAME BIND_ADDRESS POSTGRES_USER POSTGRES_DB MINIO_ROOT_USER "${image_names[@]}" "${port_names[@]}")

# Exit codes, the same as Vigie's.
code_failed=1 code_usage=2 code_stopped=6

# French where the locale is French, English elsewhere; BUNDLE_LANG=fr or en decides.
lang=${BUNDLE_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-en}}}}
case $lang in fr*) lang=fr ;; *) lang=en ;; esac

pick() { if [ "$lang" = fr ]; then text=$1; else text=$2; fi; }
say() { pick "$@"; printf '%s\n' "$text"; }
step() { pick "$@"; printf '\n== %s\n' "$text"; }
ok() { pick "$@"; printf '  ✓ %s\n' "$text"; }
warn() { pick "$@"; printf '  ! %s\n' "$text"; }
bad() { pick "$@"; printf '  ✗ %s\n' "$text"; }
# stop CODE FRENCH ENGLISH
stop() { local code=$1; pick "$2" "$3"; printf '\n✗ %s\n' "$text" >&2; exit "$code"; }

# confirm FRENCH ENGLISH: yes or no from a terminal. Without a terminal nobody can answer, so the answer is no.
confirm() {
  local answer
  pick "$@"
  [ -t 0 ] || { say "Personne ne peut répondre ici : relancer avec --yes." "Nobody can answer here: run again with --yes." >&2; return 1; }
  read -r -p "$text " answer || return 1
  case $answer in [oOyY]*) return 0 ;; *) return 1 ;; esac
}

# setting NAME: its value in .env, or in the template while there is no .env yet.
setting() {
  local file=.env line value
  [ -e .env ] || file=.env.example
  line=$(grep -E "^[[:space:]]*(export[[:space:]]+)?$1=" "$file" | tail -n 1) || true
  value=${line#*=}
  value=${value%$'\r'}
  case $value in
    \"*\") value=${value#\"}; value=${value%\"} ;;
    \'*\') value=${value#\'}; value=${value%\'} ;;
    *) value=${value%%[[:space:]]#*}; value=${value%"${value##*[![:space:]]}"} ;;
  esac
  printf '%s' "$value"
}

# Vigie can keep the passwords off this server: then they are compose secrets and not in .env.
vault_only() { grep -q '^secrets:' docker-compose.yml; }

# .env alone decides: what the calling shell happens to export must not change the stack.
forget_environment() {
  unset COMPOSE_FILE COMPOSE_PROFILES COMPOSE_ENV_FILES COMPOSE_DISABLE_ENV_FILE COMPOSE_PATH_SEPARATOR "${setting_names[@]}"
  vault_only || unset "${secret_names[@]}"
}

find_docker() {
  local said
  docker_cmd=(docker)
  command -v docker >/dev/null 2>&1 || stop $code_failed \
    "Docker n'est pas installé. INSTALL-VPS.md montre comment l'installer." "Docker is not installed. INSTALL-VPS.en.md shows how to install it."
  case ${DOCKER_HOST:-} in '' | unix://*) ;; *) stop $code_failed \
    "DOCKER_HOST désigne une autre machine ($DOCKER_HOST). Ces scripts s'exécutent sur le serveur lui-même." \
    "DOCKER_HOST points to another machine ($DOCKER_HOST). These scripts run on the server itself." ;; esac
  if said=$(docker version --format '{{.Server.Version}}' 2>&1 </dev/null); then docker_version=$said; return; fi
  if [ "$(id -u)" != 0 ] && docker_version=$(sudo -n docker version --format '{{.Server.Version}}' 2>/dev/null </dev/null); then
    docker_cmd=(sudo -n docker)
    if vault_only; then docker_cmd=(sudo -n "--preserve-env=$(IFS=,; echo "${secret_names[*]}")" docker); fi
    return
  fi
  case $said in
    *ermission*denied*) stop $code_failed \
      "Docker refuse cet utilisateur. Relancer avec sudo, ou ajouter l'utilisateur au groupe docker (ce groupe vaut les droits root)." \
      "Docker refuses this user. Run again with sudo, or add the user to the docker group (that group is as good as root)." ;;
    *) stop $code_failed "Docker ne répond pas. Le démarrer (sudo systemctl start docker), puis relancer. Détail : $said" \
      "Docker does not answer. Start it (sudo systemctl start docker), then run again. Detail: $said" ;;
  esac
}

# The plugin first, then the old program of its own; 1.29 is the oldest that reads this file.
find_compose() {
  local standalone=("${docker_cmd[@]:0:${#docker_cmd[@]}-1}" docker-compose)
  if compose_version=$("${docker_cmd[@]}" compose version --short 2>/dev/null </dev/null); then
    compose_cmd=("${docker_cmd[@]}" compose)
  elif compose_version=$("${standalone[@]}" version --short 2>/dev/null </dev/null); then
    compose_cmd=("${standalone[@]}")
  else
    stop $code_failed "Docker Compose n'est pas installé. INSTALL-VPS.md montre comment l'installer." \
      "Docker Compose is not installed. INSTALL-VPS.en.md shows how to install it."
  fi
  compose_version=${compose_version#v}
  [ "$(printf '%s\n' 1.29 "$compose_version" | sort -V | head -n 1)" = 1.29 ] || stop $code_failed \
    "Docker Compose $compose_version est trop ancien : il faut au moins 1.29." "Docker Compose $compose_version is too old: 1.29 at least is needed."
}

dk() { "${docker_cmd[@]}" "$@" </dev/null; }
# Standard input stays closed and -y is never given: Compose 2.32 and later may offer to empty a volume.
compose() { "${compose_cmd[@]}" -p "$project" -f docker-compose.yml "$@" </dev/null; }

# container_of SERVICE: the id of its container in this stack, running or not; nothing when there is none.
container_of() {
  dk ps -aq --no-trunc --filter "label=com.docker.compose.project=$project" --filter "label=com.docker.compose.service=$1" \
    --filter label=com.docker.compose.oneoff=False | head -n 1
}

# health_of ID: healthy, unhealthy, starting, or the container's state when it does not run; absent without an id.
health_of() {
  if [ -z "$1" ]; then echo absent; return; fi
  dk inspect --format '{{if eq .State.Status "running"}}{{if .State.Health}}{{.State.Health.Status}}{{else}}running{{end}}{{else}}{{.State.Status}}{{end}}' "$1"
}

# Containers of other projects that look like one of the four services: by image, by name or by volume.
# One line each: id, name, image, project (- without one), state.
lookalikes() {
  local id name image labelled service state word volume
  declare -A holders=()
  for volume in "${volumes[@]}"; do
    for id in $(dk ps -aq --filter "volume=$volume"); do holders[$id]=yes; done
  done
  while IFS='|' read -r id name image labelled service state; do
    [ "$labelled" != "$project" ] || continue
    word=${image##*/}; word=${word%%[:@]*}
    case $word in *exporter* | *insight* | *admin* | *commander* | *backup*) [ -n "${holders[$id]:-}" ] || continue ;; esac
    if [ -n "${holders[$id]:-}" ] || [[ $word =~ ^(postgres|postgresql|postgis|redis|valkey|meilisearch|minio|silo)$ ]] ||
      [[ "$service" =~ ^(postgres|redis|meilisearch|minio|minio-init)$ ]] ||
      [[ "$name" =~ (^|[-_.])(postgres|postgresql|redis|meilisearch|minio)([-_.][0-9]+)?$ ]]; then
      printf '%s|%s|%s|%s|%s\n' "$id" "$name" "$image" "${labelled:--}" "$state"
    fi
  done < <(dk ps -a --format '{{.ID}}|{{.Names}}|{{.Image}}|{{.Label "com.docker.compose.project"}}|{{.Label "com.docker.compose.service"}}|{{.Status}}')
}
