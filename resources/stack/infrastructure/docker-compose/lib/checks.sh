# shellcheck shell=bash disable=SC2034,SC2154
# What install-services.sh looks at before it changes anything. Sourced after common.sh. Every check runs; each adds to $blocked.

blocked=0
block() { bad "$@"; blocked=$((blocked + 1)); }

check_memory() {
  local kib
  kib=$(awk '/^MemTotal:/ {print $2}' /proc/meminfo)
  # A server sold with 2 GB shows a little less: the kernel keeps its own part.
  if [ "$kib" -ge 1900000 ]; then ok "Mémoire : $((kib / 1024)) Mio" "Memory: $((kib / 1024)) MiB"
  else block "Mémoire : $((kib / 1024)) Mio, il faut 2 Go." "Memory: $((kib / 1024)) MiB, 2 GB is needed."; fi
}

check_disk() {
  local root kib gb
  root=$(dk info --format '{{.DockerRootDir}}')
  kib=$(df -Pk "$root" 2>/dev/null || df -Pk /var/lib)
  kib=$(awk 'NR == 2 {print $4}' <<<"$kib")
  gb=$((kib * 1024 / 1000000000))
  if [ "$gb" -ge 170 ]; then ok "Disque : $gb Go libres" "Disk: $gb GB free"
  elif [ "$gb" -ge 10 ]; then
    ok "Disque : $gb Go libres (conseillé : 50 PostgreSQL + 20 Meilisearch + 100 MinIO)" "Disk: $gb GB free (recommended: 50 PostgreSQL + 20 Meilisearch + 100 MinIO)"
  elif [ -n "$(container_of postgres)" ]; then warn "Disque : $gb Go libres seulement." "Disk: only $gb GB free."
  else block "Disque : $gb Go libres sur $root, il en faut 10." "Disk: $gb GB free on $root, 10 are needed."; fi
}

# listener PORT: the address that another program listens on and that would collide with ours.
listener() {
  local bind=$1 port=$2 address
  if command -v ss >/dev/null 2>&1; then
    while read -r _ _ _ address _; do
      address=${address%:*}
      case $address in '*' | 0.0.0.0 | '[::]') printf '%s' "$address"; return ;; esac
      if [ "$bind" = 0.0.0.0 ] || [ "$bind" = "$address" ]; then printf '%s' "$address"; return; fi
    done < <(ss -Hltn "sport = :$port")
  else
    if [ "$bind" = 0.0.0.0 ]; then bind=127.0.0.1; fi
    if (exec 3<>"/dev/tcp/$bind/$port") 2>/dev/null; then printf '%s' "$bind"; fi
  fi
}

check_ports() {
  local name port bind holder seen=' '
  bind=$(setting BIND_ADDRESS)
  for name in "${port_names[@]}"; do
    port=$(setting "$name")
    if ! [[ $port =~ ^[1-9][0-9]{0,4}$ ]] || [ "$port" -gt 65535 ]; then
      block "$name : « $port » n'est pas un port." "$name: '$port' is not a port."; continue
    fi
    case $seen in *" $port "*) block "$name : le port $port est donné deux fois." "$name: port $port is given twice."; continue ;; esac
    seen+="$port "
    if [ -n "$(dk ps -q --filter "publish=$port" --filter "label=com.docker.compose.project=$project")" ]; then
      ok "$name : $bind:$port (notre conteneur)" "$name: $bind:$port (our container)"; continue
    fi
    holder=$(dk ps --filter "publish=$port" --format '{{.Names}}' | head -n 1)
    [ -n "$holder" ] || holder=$(listener "$bind" "$port")
    if [ -z "$holder" ]; then ok "$name : $bind:$port libre" "$name: $bind:$port free"
    else block "$name : le port $port est pris ($holder). Libérer ce port ou en choisir un autre dans .env." \
      "$name: port $port is taken ($holder). Free it, or choose another one in .env."; fi
  done
}

check_address() {
  local bind
  bind=$(setting BIND_ADDRESS)
  case $bind in
    127.0.0.1) ok "Adresse : 127.0.0.1, cette machine seulement" "Address: 127.0.0.1, this machine only" ;;
    0.0.0.0) warn "Adresse : 0.0.0.0. Les ports seront ouverts à tout Internet ; ufw ne les ferme pas." \
      "Address: 0.0.0.0. The ports will be open to the whole Internet; ufw does not close them."
      show_allow_list ;;
    *) if [[ $bind =~ ^[0-9]+(\.[0-9]+){3}$ ]]; then
        warn "Adresse : $bind. Fermer ces ports aux inconnus :" "Address: $bind. Close these ports to strangers:"; show_allow_list
      else block "BIND_ADDRESS : « $bind » n'est pas une adresse IPv4." "BIND_ADDRESS: '$bind' is not an IPv4 address."; fi ;;
  esac
}

# Docker's own rules run before ufw's; DOCKER-USER is the chain it leaves to us. Later rules are inserted above earlier ones.
show_allow_list() {
  local name interface
  interface=$(ip -o route show default 2>/dev/null | sed -n 's/.* dev \([^ ]*\).*/\1/p' | head -n 1)
  say "    Remplacer 203.0.113.10 par la seule adresse à admettre :" "    Replace 203.0.113.10 by the only address to admit:"
  for name in "${port_names[@]}"; do
    printf '      iptables -I DOCKER-USER -i %s -p tcp -m conntrack --ctorigdstport %s --ctdir ORIGINAL ! -s 203.0.113.10 -j DROP\n' \
      "${interface:-eth0}" "$(setting "$name")"
  done
}

# Root, too, must be able to ask about a folder of another user (safe.directory); a repository that cannot be asked is said.
check_git() {
  local folder=$PWD
  while [ ! -e "$folder/.git" ]; do
    [ -n "$folder" ] || return 0
    folder=${folder%/*}
  done
  ask_git() { git -c 'safe.directory=*' "$@" >/dev/null 2>&1; }
  if ! ask_git rev-parse --is-inside-work-tree; then
    warn "Ce dossier est dans un dépôt git ($folder) qui n'a pas pu être interrogé. Vérifier que .env n'y est pas suivi." \
      "This folder is in a git repository ($folder) that could not be asked. Make sure that it does not track .env."
  elif ask_git ls-files --error-unmatch .env; then
    block ".env est suivi par git : ses mots de passe partiraient avec le dépôt. git rm --cached .env, puis changer les mots de passe déjà publiés." \
      ".env is tracked by git: its passwords would travel with the repository. git rm --cached .env, then change passwords already published."
  elif ! ask_git check-ignore -q .env; then
    block ".env n'est pas ignoré par git. Ajouter .env à .gitignore." ".env is not ignored by git. Add .env to .gitignore."
  fi
}

check_snap() {
  case $(command -v docker) in /snap/*) ;; *) return ;; esac
  case $PWD in /home/*) ;; *) block "Le Docker installé par snap ne lit que /home : déplacer ce dossier ou installer Docker par apt." \
    "Docker from snap reads only /home: move this folder, or install Docker with apt." ;; esac
}

# What is already there is sacred: data without its passwords, and stacks that are not this one.
check_data() {
  local volume owner other found=()
  for volume in "${volumes[@]}"; do
    dk volume inspect "$volume" >/dev/null 2>&1 || continue
    found+=("$volume")
    owner=$(dk volume inspect --format '{{with .Labels}}{{index . "com.docker.compose.project"}}{{end}}' "$volume")
    [ -z "$owner" ] || [ "$owner" = "$project" ] || stop "$code_stopped" \
      "Le volume $volume appartient au projet Compose « $owner ». Rien n'a été changé." \
      "Volume $volume belongs to the Compose project '$owner'. Nothing was changed."
  done
  if [ ${#found[@]} -gt 0 ] && [ ! -e .env ] && ! vault_only; then
    say "" "" >&2; printf '    %s\n' "${found[@]}" >&2
    stop "$code_stopped" \
      "Ces volumes contiennent déjà des données, mais .env manque. De nouveaux mots de passe ne les ouvriraient pas. Remettre ici le .env d'origine (gestionnaire de mots de passe, sauvegarde, coffre de Vigie), puis relancer." \
      "These volumes already hold data, but .env is missing. New passwords would not open them. Put the original .env back here (password store, backup, Vigie's vault), then run again."
  fi
  other=$(dk ps -a --filter "label=com.docker.compose.project=$project" --format '{{.Label "com.docker.compose.project.working_dir"}}' | sort -u)
  while IFS= read -r owner; do
    if [ -n "$owner" ] && [ "$(realpath -m "$owner")" != "$(pwd -P)" ]; then
      stop "$code_stopped" "Cette pile tourne déjà depuis un autre dossier : $owner. Travailler là-bas. Rien n'a été changé." \
        "This stack already runs from another folder: $owner. Work there. Nothing was changed."
    fi
  done <<<"$other"
}

check_others() {
  local id name image labelled state others
  others=$(lookalikes)
  [ -n "$others" ] || return 0
  while IFS='|' read -r id name image labelled state; do
    warn "Déjà là : $name ($image, projet $labelled, $state)" "Already there: $name ($image, project $labelled, $state)"
  done <<<"$others"
  [ "$keep_others" = yes ] || stop "$code_stopped" \
    "D'autres conteneurs ressemblent à nos services. S'ils sont anciens : ./cleanup-old-compose.sh. S'ils doivent rester : relancer avec --keep-others." \
    "Other containers look like our services. If they are old: ./cleanup-old-compose.sh. If they must stay: run again with --keep-others."
}

# Every variable, before compose is called. Values are never printed.
check_variables() {
  local name value
  for name in "${setting_names[@]}"; do
    [ -n "$(setting "$name")" ] || block "$name manque dans .env." "$name is missing in .env."
  done
  for name in "${secret_names[@]}"; do
    if vault_only; then value=${!name:-}; else value=$(setting "$name"); fi
    if [ -z "$value" ] && vault_only; then
      block "$name manque : cette pile garde ses mots de passe dans le coffre de Vigie. La déployer avec Vigie, ou donner $name dans l'environnement." \
        "$name is missing: this stack keeps its passwords in Vigie's vault. Deploy it with Vigie, or give $name in the environment."
    elif [ -z "$value" ]; then block "$name est vide dans .env." "$name is empty in .env."
    elif [ "$name" = MEILI_MASTER_KEY ] && [ ${#value} -lt 16 ]; then block "$name : 16 caractères au moins." "$name: 16 characters at least."
    elif [ "$name" = MINIO_ROOT_PASSWORD ] && [ ${#value} -lt 8 ]; then block "$name : 8 caractères au moins." "$name: 8 characters at least."
    elif [[ $value =~ [^A-Za-z0-9_-] ]]; then
      warn "$name contient des signes que les versions de Compose ne lisent pas toutes pareil. Préférer lettres, chiffres, - et _." \
        "$name has signs that versions of Compose read differently. Prefer letters, digits, - and _."
    fi
  done
  value=$(setting MINIO_ROOT_USER)
  [ ${#value} -ge 3 ] || block "MINIO_ROOT_USER : 3 caractères au moins." "MINIO_ROOT_USER: 3 characters at least."
}
