#!/usr/bin/env bash
# Removes old containers and networks of the four services that belong to other Compose projects, or to none.
# Never a volume, never an image, and never anything of this stack. Shows first, then asks.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"
# shellcheck source=lib/common.sh
. lib/common.sh

usage() {
  say "Usage : ./cleanup-old-compose.sh                        montre, puis demande projet par projet
        ./cleanup-old-compose.sh --list                 montre seulement
        ./cleanup-old-compose.sh --project NOM [--yes]  ce projet seulement (« - » : conteneurs sans projet)
Les volumes ne sont jamais supprimés, quelle que soit l'option." \
    "Usage: ./cleanup-old-compose.sh                        shows, then asks project by project
       ./cleanup-old-compose.sh --list                 only shows
       ./cleanup-old-compose.sh --project NAME [--yes]  this project only ('-': containers without a project)
Volumes are never removed, whatever the option."
}

yes=no list_only=no chosen=
while [ $# -gt 0 ]; do
  case $1 in
    --yes) yes=yes ;; --list) list_only=yes ;;
    --project) [ $# -ge 2 ] || { usage >&2; exit $code_usage; }; chosen=$2; shift ;;
    --help | -h) usage; exit 0 ;;
    *) usage >&2; exit $code_usage ;;
  esac
  shift
done
if [ $yes = yes ] && [ -z "$chosen" ]; then
  stop $code_usage "--yes ne vaut que pour un projet nommé : --project NOM --yes." "--yes counts only for a named project: --project NAME --yes."
fi

forget_environment
project=$(setting COMPOSE_PROJECT_NAME)
find_docker

volumes_of() { dk inspect --format '{{range .Mounts}}{{if eq .Type "volume"}}{{.Name}} {{end}}{{end}}' "$1"; }

# Networks that Compose made for this project and that no other container uses.
networks_of() {
  local network user leaving=$2
  [ "$1" != - ] || return 0
  for network in $(dk network ls -q --filter "label=com.docker.compose.project=$1"); do
    # shellcheck disable=SC2016
    for user in $(dk network inspect --format '{{range $id, $c := .Containers}}{{printf "%.12s " $id}}{{end}}' "$network"); do
      case " $leaving " in *" $user "*) ;; *) continue 2 ;; esac
    done
    dk network inspect --format '{{.Name}}' "$network"
  done
}

found=$(lookalikes)
if [ -n "$chosen" ]; then found=$(awk -F'|' -v wanted="$chosen" '$4 == wanted' <<<"$found"); fi
if [ -z "$found" ]; then say "✓ Rien à nettoyer." "✓ Nothing to clean up."; exit 0; fi

removed=0
mapfile -t projects < <(cut -d'|' -f4 <<<"$found" | sort -u)
for other in "${projects[@]}"; do
  mapfile -t rows < <(awk -F'|' -v wanted="$other" '$4 == wanted' <<<"$found")
  if [ "$other" = - ]; then step "Conteneurs sans projet Compose" "Containers without a Compose project"; else step "Projet $other" "Project $other"; fi
  ids=() kept=
  for row in "${rows[@]}"; do
    IFS='|' read -r id name image _ state <<<"$row"
    ids+=("$id"); kept+=$(volumes_of "$id")
    warn "conteneur : $name  $image  ($state)" "container: $name  $image  ($state)"
  done
  mapfile -t networks < <(networks_of "$other" "${ids[*]}")
  for network in "${networks[@]}"; do warn "réseau : $network" "network: $network"; done
  for volume in $kept; do ok "volume gardé : $volume" "volume kept: $volume"; done
  [ $list_only = no ] || continue

  if [ $yes = no ]; then
    [ -t 0 ] || { say "  Personne ne peut répondre ici : rien n'est supprimé." "  Nobody can answer here: nothing is removed."; continue; }
    pick "  Supprimer ces conteneurs et réseaux ? Taper « $other » pour confirmer : " "  Remove these containers and networks? Type '$other' to confirm: "
    read -r -p "$text" answer || answer=
    if [ "$answer" != "$other" ]; then say "  Gardés." "  Kept."; continue; fi
  fi
  for id in "${ids[@]}"; do
    dk stop -t 60 "$id" >/dev/null
    dk rm "$id" >/dev/null
    removed=$((removed + 1))
  done
  for network in "${networks[@]}"; do dk network rm "$network" >/dev/null; done
  ok "${#ids[@]} conteneur(s) supprimé(s), volumes intacts" "${#ids[@]} container(s) removed, volumes untouched"
done

say "
$removed conteneur(s) supprimé(s). Aucun volume n'a été touché ; les voir : docker volume ls" "
$removed container(s) removed. No volume was touched; list them: docker volume ls"
