# The registry tree (images under their public names) and the golden Docker folders (the same images already pulled), both in the
# lab's volume, made once, shared by all machines, told apart by a hash of what is in them.

registry_hash() { { local image; for image in "${service_images[@]}"; do echo "$image"; docker image inspect -f '{{.Id}}' "$(source_of "$image")"; done; } | hash_of; }
golden_hash() { printf '%s-%s' "$1" "$({ registry_hash; packages_of "$1"; } | hash_of)"; }

# "Made" is remembered as an image tag, because it must vanish together with the Docker that holds the volume.
is_made() { has_image "vigie-lab/made:$1"; }
mark_made() { docker tag "$(vps_image debian13)" "vigie-lab/made:$1"; }

build_registry() {
  local image hash port builder
  build_vps_image debian13
  for image in "${service_images[@]}"; do build_service "$image"; done
  hash=$(registry_hash)
  is_made "registry-$hash" && return
  say 'Filling the registry…'
  builder=vigie-lab-builder-$state_hash
  forget_machine "$builder" builder
  port=$(free_port)
  create_machine "$builder" builder debian13 "$hash" -e VIGIE_LAB_BUILDING=1 -e VIGIE_LAB_REGISTRY_ADDRESS=0.0.0.0 -p "127.0.0.1:$port:5000" >/dev/null
  docker start "$builder" >/dev/null
  wait_until 30 curl -fs "http://127.0.0.1:$port/v2/" || fail 'The registry did not start.'
  for image in "${service_images[@]}"; do
    docker tag "$(source_of "$image")" "localhost:$port/$(repository_of "$image")"
    docker push -q "localhost:$port/$(repository_of "$image")" >/dev/null || fail "Cannot push $image into the registry."
    docker rmi "localhost:$port/$(repository_of "$image")" >/dev/null
  done
  forget_machine "$builder" builder
  mark_made "registry-$hash"
}

repository_of() {
  case $1 in quay.io/*) echo "${1#quay.io/}" ;; */*) echo "$1" ;; *) echo "library/$1" ;; esac
}

build_golden() { # KIND
  local kind=$1 hash builder image
  [ "$kind" != bare ] || return 0
  hash=$(golden_hash "$kind")
  is_made "golden-$hash" && return
  say "Pulling the images once for every $kind…"
  builder=vigie-lab-golden-$state_hash
  forget_machine "$builder" golden
  create_machine "$builder" golden "$kind" "$(registry_hash)" >/dev/null
  docker start "$builder" >/dev/null
  wait_until 60 docker exec "$builder" docker version || fail 'Docker did not start in the practice VPS.'
  for image in "${service_images[@]}"; do
    docker exec "$builder" docker pull -q "$image" >/dev/null || fail "Cannot pull $image inside the practice VPS."
  done
  docker exec "$builder" service docker stop >/dev/null 2>&1
  docker stop -t 20 "$builder" >/dev/null
  in_volume "rm -rf /lab/golden/$hash; mkdir -p /lab/golden; mv /lab/machines/golden/docker /lab/golden/$hash"
  forget_machine "$builder" golden
  mark_made "golden-$hash"
}

in_volume() { # SCRIPT
  local image
  image=$(docker images -q --filter 'reference=vigie-lab/vps-*' | head -1)
  [ -z "$image" ] || docker run --rm --network none -v "$volume:/lab" -v /sys/fs/cgroup:/sys/fs/cgroup:rw --entrypoint sh "$image" -c "$1"
}

forget_machine() { # CONTAINER ID
  docker rm -fv "$1" >/dev/null 2>&1 || true
  in_volume "/usr/lib/vigie-lab/forget '$2'" || true
}

# A build that failed or was stopped leaves its container; nothing of it is of use.
clear_builders() {
  local builder
  use_host || return 0
  for builder in builder golden; do
    [ -z "$(docker ps -aqf "name=^vigie-lab-$builder-$state_hash\$")" ] || forget_machine "vigie-lab-$builder-$state_hash" "$builder"
  done
}

build_all() {
  local kind
  start_host
  build_registry
  for kind in "${kinds[@]}"; do build_vps_image "$kind"; build_golden "$kind"; done
}

# Removes what older recipes built. What a machine uses stays.
prune() {
  local keep kind image tag container
  start_host
  keep=$({
    for kind in "${kinds[@]}"; do vps_image "$kind"; echo; echo "vigie-lab/made:golden-$(golden_hash "$kind")"; done
    for image in "${service_images[@]}"; do source_of "$image"; echo; done
    service_base; echo; base_tag trixie; echo; base_tag bookworm; echo
    echo "vigie-lab/made:registry-$(registry_hash)"
    for container in $(docker ps -aq --filter "label=vigie-lab.state=$state_hash"); do
      docker inspect -f '{{.Config.Image}}{{range .Config.Env}}{{println}}{{.}}{{end}}' "$container" |
        sed 's#^VIGIE_LAB_REGISTRY=#vigie-lab/made:registry-#; s#^VIGIE_LAB_GOLDEN=#vigie-lab/made:golden-#'
    done
  })
  for tag in $(docker images --format '{{.Repository}}:{{.Tag}}' --filter 'reference=vigie-lab/*'); do
    grep -qxF "$tag" <<<"$keep" && continue
    case $tag in vigie-lab/made:*) kind=${tag#vigie-lab/made:}; in_volume "rm -rf '/lab/${kind%%-*}/${kind#*-}'" ;; esac
    docker rmi "$tag" >/dev/null
  done
}

# Shown to people and repeated in reports: where something is not the real thing.
stand_ins() {
  local image
  for image in "${service_images[@]}"; do
    [ "$(source_of "$image")" = "$(own_image "$(service_of "$image")")" ] || continue
    case $(service_of "$image") in
      postgres) echo "$image: real PostgreSQL ${postgres_version%.0} (zonky, glibc build) on Debian 12; the official image is Alpine (musl), so collations differ" ;;
      redis) echo "$image: real Redis 7.0 of Debian 12; the official image is Alpine" ;;
      minio) echo "$image: real MinIO and mc built from their Go modules on Debian 12 (${minio_module##*@})" ;;
      meilisearch)
        case $(meilisearch_choice) in
          stand-in) echo "$image: STAND-IN, not Meilisearch (answers 1.5.1-standin, checked against recordings of 1.5.1)" ;;
          image*) echo "$image: the image ${VIGIE_LAB_MEILISEARCH_IMAGE}" ;;
          binary*) echo "$image: the binary ${VIGIE_LAB_MEILISEARCH_BINARY}" ;;
        esac ;;
    esac
  done
  echo 'Docker Hub and quay.io: answered by the registry inside the practice VPS'
  echo 'no systemd: services run under their SysV scripts; all machines share the kernel and its boot id of this computer'
}

list_images() {
  start_host
  build_registry
  local image from
  for image in "${service_images[@]}"; do
    from=$(source_of "$image")
    printf '%-30s %-9s %s\n' "$image" "$([ "$from" = "$(real_image "$image")" ] && echo pulled || echo built)" "$(docker image inspect -f '{{.Size}}' "$from" | awk '{printf "%d MB", $1/1e6}')"
  done
  echo
  stand_ins | sed 's/^/- /'
}
