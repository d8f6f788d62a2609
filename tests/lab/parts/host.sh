# The Docker that carries the practice machines: the operator's own where Docker Hub answers it, else a private one.

docker_socket=$run/d.sock
docker_pid_file=$run/d.pid
network=vigie-lab
bridge=vl${state_hash:0:8}
volume=vigie-lab-${state_hash}
rules_mark="vigie-lab-$state_hash"

private_answers() { [ -S "$docker_socket" ] && DOCKER_HOST=unix://$docker_socket docker version >/dev/null 2>&1; }

# Decided once per state folder, because images of one Docker are not in the other.
host_kind() {
  if [ -n "${VIGIE_LAB_DOCKER:-}" ]; then printf '%s' "$VIGIE_LAB_DOCKER"; return; fi
  if [ -s "$state/host-kind" ]; then cat "$state/host-kind"; return; fi
  local kind=private
  if (unset DOCKER_HOST; timeout 10 docker version && timeout 120 docker pull -q debian:13) >/dev/null 2>&1; then kind=own; fi
  printf '%s' "$kind" | tee "$state/host-kind"
}

use_host() { # only points at it; false when it does not run
  case $(host_kind) in
    own) unset DOCKER_HOST ;;
    private) export DOCKER_HOST=unix://$docker_socket; private_answers ;;
    *) usage_error 'VIGIE_LAB_DOCKER is own or private.' ;;
  esac
}

start_host() {
  command -v docker >/dev/null || fail 'The docker command is missing: run packaging/deps.sh lab.'
  use_host || start_private
  docker network inspect "$network" >/dev/null 2>&1 || create_network
  docker volume inspect "$volume" >/dev/null 2>&1 || docker volume create "$volume" >/dev/null
  [ "$(host_kind)" = own ] || open_way_out
}

start_private() {
  command -v dockerd >/dev/null || fail 'dockerd is missing: run packaging/deps.sh lab.'
  clear_private_remains
  mkdir -p "$state/docker" "$run/x"
  as_root setsid dockerd --data-root "$state/docker" --exec-root "$run/x" -H "unix://$docker_socket" --pidfile "$docker_pid_file" \
    --bridge=none --iptables=false --ip6tables=false --group "$(id -gn)" --log-level warn \
    >"$state/log/dockerd.log" 2>&1 </dev/null 8>&- 9>&- &
  wait_until 60 private_answers || { tail -5 "$state/log/dockerd.log" >&2; fail "The private dockerd did not start; see $state/log/dockerd.log."; }
  local container id
  for container in $(docker ps -aq --filter "label=vigie-lab.state=$state_hash"); do
    id=$(docker inspect -f '{{.Name}}' "$container"); id=${id#"/vigie-lab-$state_hash-"}
    [ -d "$machines/$id" ] || forget_machine "$container" "$id"
  done
}

create_network() {
  local seed=$((16#${state_hash:0:4})) i subnet device mtu=1500
  device=$(ip -4 route show default | sed -n 's/.* dev \([^ ]*\).*/\1/p' | head -1)
  [ -z "$device" ] || mtu=$(cat "/sys/class/net/$device/mtu")
  for ((i = 0; i < 40; i++)); do
    subnet=10.$((201 + (seed + i) % 50)).$((seed / 64 % 256)).0/24
    ip -4 route show | grep -qF "${subnet%/*}" && continue
    docker network create --subnet "$subnet" -o "com.docker.network.bridge.name=$bridge" -o "com.docker.network.driver.mtu=$mtu" \
      "$network" >/dev/null 2>&1 && return
  done
  fail 'No free network for the practice machines was found.'
}

# The private dockerd touches no firewall rule of this machine; three marked rules let the practice machines reach package mirrors.
way_out_rules() { # -I | -D
  local subnet
  subnet=$(docker network inspect -f '{{(index .IPAM.Config 0).Subnet}}' "$network" 2>/dev/null) || subnet=$(cat "$run/subnet" 2>/dev/null) || return 0
  printf '%s' "$subnet" >"$run/subnet"
  as_root iptables -w -t nat "$1" POSTROUTING -s "$subnet" ! -o "$bridge" -m comment --comment "$rules_mark" -j MASQUERADE
  as_root iptables -w "$1" FORWARD -i "$bridge" -m comment --comment "$rules_mark" -j ACCEPT
  as_root iptables -w "$1" FORWARD -o "$bridge" -m comment --comment "$rules_mark" -j ACCEPT
}

open_way_out() {
  [ -e "$run/way-out" ] && return 0
  way_out_rules -I && : >"$run/way-out"
}

close_way_out() {
  [ -e "$run/way-out" ] || return 0
  way_out_rules -D 2>/dev/null || true
  rm -f "$run/way-out"
}

# What a killed dockerd leaves: its containerd, shims and the containers below them. Each is found by our own folder in its
# command line and stopped by its id. Ending the first process of a container ends everything in it.
clear_private_remains() {
  local entry pid child place
  for entry in /proc/[0-9]*/cmdline; do
    pid=${entry#/proc/}; pid=${pid%/cmdline}
    case $(tr '\0' ' ' 2>/dev/null <"$entry") in
      *containerd-shim*"$run/x"*)
        for child in $(cat "/proc/$pid/task/$pid/children" 2>/dev/null); do as_root kill -9 "$child" 2>/dev/null || true; done
        child=$(tr '\0' '\n' 2>/dev/null <"$entry" | sed -n '/^-id$/{n;p;}')
        stop_process "$pid" "$run/x" 1
        [ ${#child} != 64 ] || as_root find /sys/fs/cgroup -mindepth 1 -maxdepth 4 -type d -name "$child" -exec sh -c 'find "$1" -depth -type d -exec rmdir {} \;' _ {} \; 2>/dev/null || true ;;
      *containerd*"$run/x"* | *dockerd*"$run/x"*) stop_process "$pid" "$run/x" 5 ;;
    esac
  done
  { grep -oE " ($run/x|$state/docker)[^ ]* " /proc/mounts || true; } | sort -r | while read -r place; do as_root umount -l "$place" || true; done
  as_root rm -f "$docker_pid_file" "$docker_socket"
  as_root rm -rf "$run/x"
}

stop_host_if_unused() {
  if ! use_host; then
    [ "$(host_kind)" != own ] || return 0
    close_way_out
    clear_private_remains
    [ ! -e "/sys/class/net/$bridge" ] || as_root ip link delete "$bridge"
    return 0
  fi
  [ -z "$(docker ps -aq --filter label=vigie-lab.state="$state_hash")" ] || return 0
  if [ "$(host_kind)" = own ]; then
    docker network rm "$network" >/dev/null 2>&1 || true
    return 0
  fi
  close_way_out
  docker network rm "$network" >/dev/null 2>&1 || true
  local pid
  pid=$(cat "$docker_pid_file" 2>/dev/null) || true
  [ -z "$pid" ] || stop_process "$pid" "$run/x" 30
  clear_private_remains
}
