# One practice VPS: a container with its own sshd and Docker, its files in $machines/RUN-NAME, its fault proxy in front.

# Each capability that this machine may hand on, since --privileged may be refused; time and modules are never handed on, and
# neither are the youngest three, which Docker 20.10 inside does not know.
capability_options() {
  local names name
  names=$(capsh --print | sed -n 's/^Bounding set =//p' | tr , '\n' | sed 's/^cap_//')
  for name in $names; do
    case $name in
      sys_time | sys_module | perfmon | bpf | checkpoint_restore) ;;
      *) printf -- '--cap-add=%s ' "$name" ;;
    esac
  done
}

create_machine() { # CONTAINER ID KIND REGISTRY-HASH [OPTION…]
  local container=$1 id=$2 kind=$3 registry=$4; shift 4
  make_certificate
  # shellcheck disable=SC2046
  docker create --name "$container" --hostname "${id#*-}" --label "vigie-lab.state=$state_hash" --network "$network" --cgroupns host --restart no \
    $(capability_options) --security-opt seccomp=unconfined --security-opt apparmor=unconfined \
    --device-cgroup-rule 'b 7:* rwm' --device-cgroup-rule 'c 10:237 rwm' \
    -v "$volume:/lab" -v /sys/fs/cgroup:/sys/fs/cgroup:rw -e "VIGIE_LAB_ID=$id" -e "VIGIE_LAB_REGISTRY=$registry" \
    --add-host registry-1.docker.io:127.0.1.1 --add-host auth.docker.io:127.0.1.1 --add-host index.docker.io:127.0.1.1 --add-host quay.io:127.0.1.1 \
    "$@" "$(vps_image "$kind")"
  tar -C "$state/tls" --owner=0 --group=0 -c etc usr | docker cp - "$container:/" >/dev/null
}

make_certificate() {
  local folder=$state/tls
  [ -s "$folder/etc/vigie-lab/registry.pem" ] && openssl x509 -checkend 2592000 -noout -in "$folder/etc/vigie-lab/registry.pem" >/dev/null 2>&1 && return
  rm -rf "$folder"
  mkdir -p "$folder/etc/vigie-lab" "$folder/usr/local/share/ca-certificates"
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3650 -subj '/CN=Vigie lab registry' \
    -addext 'subjectAltName=DNS:registry-1.docker.io,DNS:auth.docker.io,DNS:index.docker.io,DNS:quay.io' \
    -keyout "$folder/etc/vigie-lab/registry.key" -out "$folder/etc/vigie-lab/registry.pem" 2>/dev/null
  chmod 600 "$folder/etc/vigie-lab/registry.key"
  cp "$folder/etc/vigie-lab/registry.pem" "$folder/usr/local/share/ca-certificates/vigie-lab.crt"
}

container_of() { printf 'vigie-lab-%s-%s-%s' "$state_hash" "$lab_run" "$1"; }
folder_of() { printf '%s/%s-%s' "$machines" "$lab_run" "$1"; }
is_running() { [ "$(docker inspect -f '{{.State.Running}}' "$(container_of "$1")" 2>/dev/null)" = true ]; }
need_machine() {
  [ -n "${1:-}" ] || usage_error 'the name of a machine is needed.'
  use_host && is_running "$1" || fail "No practice VPS '$1' is running (lab up --name $1)."
}

# The keys and the password stay on this side, so that a machine made again is still the same server to its clients.
make_identity() { # NAME FOLDER
  local folder=$2
  mkdir -p "$folder"; chmod 700 "$folder"
  [ -s "$folder/id_ed25519" ] || ssh-keygen -q -t ed25519 -N '' -C "vigie-lab $1" -f "$folder/id_ed25519"
  [ -s "$folder/host/ssh_host_ed25519_key" ] || {
    mkdir -p "$folder/host"
    ssh-keygen -q -t ed25519 -N '' -C "$1" -f "$folder/host/ssh_host_ed25519_key"
    ssh-keygen -q -t ecdsa -N '' -C "$1" -f "$folder/host/ssh_host_ecdsa_key"
  }
  [ -s "$folder/password" ] || (umask 077; head -c 18 /dev/urandom | base64 | tr '+/' '-_' >"$folder/password")
}

install_identity() { # NAME
  local folder container tree home
  folder=$(folder_of "$1"); container=$(container_of "$1")
  tree=$(mktemp -d "$state/context.XXXX")
  mkdir -p "$tree/etc/ssh" "$tree/etc/vigie-lab" "$tree/root" "$tree/home/ops"
  cp "$folder"/host/* "$tree/etc/ssh/"; chmod 600 "$tree"/etc/ssh/*_key
  printf 'ops:%s\n' "$(openssl passwd -6 -stdin <"$folder/password")" >"$tree/etc/vigie-lab/ops.password"
  chmod 600 "$tree/etc/vigie-lab/ops.password"
  for home in root home/ops; do
    mkdir -m 700 "$tree/$home/.ssh"; cp "$folder/id_ed25519.pub" "$tree/$home/.ssh/authorized_keys"; chmod 600 "$tree/$home/.ssh/authorized_keys"
  done
  tar -C "$tree" --owner=0 --group=0 -c etc root/.ssh | docker cp - "$container:/"
  tar -C "$tree/home/ops" --owner=1000 --group=1000 -c .ssh | docker cp -a - "$container:/home/ops/"
  rm -rf "$tree"
}

up() { # KIND NAME PORT PRELOAD
  local kind=$1 name=$2 port=$3 preload=$4 folder container golden=()
  folder=$(folder_of "$name"); container=$(container_of "$name")
  start_host
  if is_running "$name"; then
    [ "$(cat "$folder/kind")" = "$kind" ] || fail "'$name' is a $(cat "$folder/kind"); take another --name or bring it down first."
    [ -z "$port" ] || [ "$port" = "$(cat "$folder/port")" ] || fail "'$name' is on port $(cat "$folder/port")."
    start_proxy "$name"; return
  fi
  build_registry
  build_vps_image "$kind"
  if [ "$preload" = yes ] && [ "$kind" != bare ]; then build_golden "$kind"; golden=(-e "VIGIE_LAB_GOLDEN=$(golden_hash "$kind")"); fi
  forget_machine "$container" "$lab_run-$name"
  make_identity "$name" "$folder"
  printf '%s' "$kind" >"$folder/kind"
  [ -z "$port" ] || printf '%s' "$port" >"$folder/port"
  [ -s "$folder/port" ] || free_port >"$folder/port"
  [ -s "$folder/direct" ] || free_port >"$folder/direct"
  stand_ins >"$folder/stand-ins"
  rm -f "$folder/owner"
  [ -z "${VIGIE_LAB_OWNER:-}" ] || printf '%s %s' "$VIGIE_LAB_OWNER" "$(start_time_of "$VIGIE_LAB_OWNER")" >"$folder/owner"
  create_machine "$container" "$lab_run-$name" "$kind" "$(registry_hash)" "${golden[@]}" >/dev/null
  install_identity "$name"
  docker start "$container" >/dev/null
  start_proxy "$name"
  wait_for_machine "$name"
  save_clean_state "$name"
}

wait_for_machine() { # NAME
  local name=$1 container
  container=$(container_of "$name")
  wait_until 30 answers_ssh "$name" || fail "sshd of '$name' does not answer; see: lab exec $name cat /var/log/vigie-lab/init.log"
  if docker exec "$container" test -x /usr/sbin/dockerd; then
    wait_until 60 docker exec "$container" docker version || fail "Docker of '$name' does not answer; see: lab exec $name tail /var/log/docker.log"
  fi
  wait_until 20 docker exec "$container" sh -c 'curl -sk -o /dev/null https://127.0.1.1/v2/ && curl -fs -o /dev/null http://127.0.1.1:5000/v2/' ||
    fail "The registry of '$name' does not answer."
}

answers_ssh() { timeout 2 bash -c 'exec 3<>/dev/tcp/127.0.0.1/$1; read -r line <&3; [[ $line == SSH-* ]]' _ "$(cat "$(folder_of "$1")/direct")"; }

down() { # NAME
  local name=$1 folder
  folder=$(folder_of "$name")
  stop_proxy "$folder"
  if use_host; then forget_machine "$(container_of "$name")" "$lab_run-$name"; fi
  rm -rf "$folder"
}

down_all() {
  local folder
  for folder in "$machines/$lab_run"-*; do [ ! -d "$folder" ] || down "${folder##*/"$lab_run"-}"; done
}

purge() {
  local folder image
  for folder in "$machines"/*; do
    [ -d "$folder" ] || continue
    stop_proxy "$folder"
    if use_host; then forget_machine "vigie-lab-$state_hash-${folder##*/}" "${folder##*/}"; fi
    rm -rf "$folder"
  done
  if use_host && [ "$(host_kind)" = own ]; then
    docker volume rm "$volume" >/dev/null 2>&1 || true
    for image in $(docker images --format '{{.Repository}}:{{.Tag}}' --filter 'reference=vigie-lab/*'); do docker rmi "$image" >/dev/null; done
  fi
  stop_host_if_unused
  as_root rm -rf "$state/docker" "$state"/context.* "$state/rootfs"
  rm -rf "$state/go" "$state/maven" "$state/log" "$state/tls" "$state/host-kind" "$run"
}

# A run that was killed leaves machines whose owner is gone: the next call of anybody clears them.
clear_orphans() {
  local folder pid started
  for folder in "$machines"/*; do
    [ -s "$folder/owner" ] || continue
    read -r pid started <"$folder/owner" || true
    [ "$(start_time_of "$pid")" != "$started" ] || continue
    say "Removing ${folder##*/}, whose run is gone."
    stop_proxy "$folder"
    if use_host; then forget_machine "vigie-lab-$state_hash-${folder##*/}" "${folder##*/}"; fi
    rm -rf "$folder"
  done
}

reboot() { # NAME HARD
  local name=$1 container
  container=$(container_of "$name")
  if [ "$2" = yes ]; then docker kill "$container" >/dev/null; docker start "$container" >/dev/null
  else docker restart -t 30 "$container" >/dev/null; fi
  start_proxy "$name"
  wait_for_machine "$name"
}

info() { # NAME JSON
  "$python" "$here/parts/info.py" "$(folder_of "$1")" "$1" "$2"
}
