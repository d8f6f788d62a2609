# Faults on the wire, in the registry and on the disk, and the way back to a clean server.

start_proxy() { # NAME
  local name=$1 folder address pid
  folder=$(folder_of "$name")
  address=$(docker inspect -f "{{(index .NetworkSettings.Networks \"$network\").IPAddress}}" "$(container_of "$name")")
  printf '%s 22\n' "$address" >"$folder/target"
  printf '%s/%s.sock' "$run" "$(printf %s "$folder" | hash_of)" >"$folder/proxy-socket"
  pid=$(cat "$folder/proxy-pid" 2>/dev/null) || true
  is_ours "$pid" "$folder/target" && return
  setsid "$python" "$here/faultproxy.py" --port "$(cat "$folder/port")" --direct "$(cat "$folder/direct")" --target-file "$folder/target" \
    --control "$(cat "$folder/proxy-socket")" >"$folder/proxy.log" 2>&1 </dev/null 8>&- 9>&- &
  printf '%s' $! >"$folder/proxy-pid"
  wait_until 10 proxy "$name" status || fail "The fault proxy did not start: $(tail -1 "$folder/proxy.log")"
}

stop_proxy() { # FOLDER
  local pid
  pid=$(cat "$1/proxy-pid" 2>/dev/null) || return 0
  stop_process "$pid" "$1/target" 5
}

proxy() { # NAME WORD…
  local name=$1; shift
  "$python" -c 'import socket, sys
s = socket.socket(socket.AF_UNIX); s.settimeout(5); s.connect(sys.argv[1])
s.sendall((" ".join(sys.argv[2:]) + "\n").encode())
reply = s.makefile().readline().strip()
print(reply)
sys.exit(reply.startswith("error"))' "$(cat "$(folder_of "$name")/proxy-socket")" "$@"
}

registry_fault() { # NAME WORD…
  local name=$1 container
  shift
  container=$(container_of "$name")
  docker exec -i "$container" python3 - "$@" <<'P'
import json, os, sys
path = "/run/vigie-lab/registry-faults.json"
try:
    now = json.load(open(path))
except (OSError, ValueError):
    now = {}
words = sys.argv[1:]
images = now.setdefault("images", {})
short = lambda image: image.removeprefix("docker.io/").removeprefix("quay.io/").removeprefix("library/").split("@")[0].rsplit(":", 1)[0]
usage = "registry NAME status | heal [IMAGE] | down | stall | slow BYTES [IMAGE] | break IMAGE [denied|missing|ratelimit|broken|stall]"
if words == ["status"]:
    print(json.dumps(now)); sys.exit()
elif words == ["heal"]:
    now = {}
elif words[:1] == ["heal"] and len(words) == 2:
    images.pop(short(words[1]), None)
elif words in (["down"], ["stall"]):
    now[words[0]] = True
elif words[:1] == ["slow"] and len(words) in (2, 3) and words[1].isdigit() and int(words[1]) > 0:
    images[short(words[2]) if len(words) == 3 else "*"] = {"rate": int(words[1])}
elif words[:1] == ["break"] and len(words) in (2, 3) and (words[2:] or ["denied"])[0] in ("denied", "missing", "ratelimit", "broken", "stall"):
    images[short(words[1])] = {"fault": (words[2:] or ["denied"])[0]}
else:
    sys.exit(usage)
with open(path + ".new", "w") as file:
    json.dump(now, file)
os.replace(path + ".new", path)
P
}

small_disk() { # NAME MEGABYTES
  docker exec "$(container_of "$1")" /usr/lib/vigie-lab/disk "$2"
}

save_clean_state() { # NAME: what `reset` returns to
  docker exec "$(container_of "$1")" /usr/lib/vigie-lab/clean save
}

reset_machine() { # NAME
  local name=$1 kind folder
  folder=$(folder_of "$name"); kind=$(cat "$folder/kind")
  proxy "$name" pass >/dev/null 2>&1 || true
  if [ "$kind" = bare ]; then
    local port; port=$(cat "$folder/port")
    forget_machine "$(container_of "$name")" "$lab_run-$name"
    up bare "$name" "$port" no
    return
  fi
  docker exec "$(container_of "$name")" /usr/lib/vigie-lab/clean reset || fail "'$name' could not be cleaned; lab down $name and lab up make it anew."
  wait_for_machine "$name"
}

preload() { # NAME
  local name=$1 container image
  container=$(container_of "$name")
  [ "$(cat "$(folder_of "$name")/kind")" != bare ] || docker exec "$container" test -x /usr/sbin/dockerd || fail 'A bare machine has no Docker to load images into.'
  for image in "${service_images[@]}"; do
    docker exec "$container" sh -c "docker image inspect $image >/dev/null 2>&1 || docker pull -q $image" >/dev/null || fail "Cannot pull $image."
  done
}
