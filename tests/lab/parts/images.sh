# Every image of the lab. Names carry a hash of the recipe, so what is built once is found again and a change is built anew.

. "$here/versions"
kinds=(debian13 debian12 bare)
packages_common='openssh-server ca-certificates iproute2 procps sudo curl python3 docker-registry e2fsprogs iptables sysvinit-utils'

packages_of() {
  case $1 in
    debian13) echo "$packages_common docker.io docker-cli docker-compose" ;;
    debian12) echo "$packages_common docker.io docker-compose" ;;
    bare) echo "$packages_common" ;;
    *) usage_error "unknown kind '$1' (debian13, debian12, bare)." ;;
  esac
}
suite_of() { [ "$1" = debian12 ] && echo bookworm || echo trixie; }

has_image() { docker image inspect "$1" >/dev/null 2>&1; }
recipe() { (cd "$here" && find "$@" -type f -not -path '*__pycache__*' -print0 | sort -z | xargs -0 cat); }
vps_image() { printf 'vigie-lab/vps-%s:%s' "$1" "$({ packages_of "$1"; cat "$here/versions"; recipe vps/Dockerfile; } | hash_of)-$(recipe vps/root | hash_of)"; }
base_tag() { printf 'vigie-lab/debian-%s:%s' "$1" "$(cat "$state/base-$1" 2>/dev/null || echo 1)"; }

build_image() { # TAG CONTEXT [--build-arg X=Y]…
  local tag=$1 context=$2; shift 2
  local log="$state/log/build-${tag//[^a-zA-Z0-9.-]/_}.log" classic=()
  docker buildx version >/dev/null 2>&1 || classic=(env DOCKER_BUILDKIT=0)
  "${classic[@]}" docker build --network host -t "$tag" "$@" "$context" >"$log" 2>&1 8>&- 9>&- || { tail -20 "$log" >&2; fail "Building $tag failed; see $log."; }
}

mirror() {
  local found=
  grep -q '^ID=debian' /etc/os-release &&
    found=$(cat /etc/apt/sources.list.d/*.sources /etc/apt/sources.list 2>/dev/null | sed -nE 's/^(URIs:|deb) +(https?:[^ ]*\/debian\/?)( .*)?$/\2/p' | head -1)
  echo "${found:-http://deb.debian.org/debian}"
}

# What a machine needs to reach package mirrors as this one does: its proxy settings, never its credentials.
apt_settings() { # FOLDER SUITE
  local folder=$1 suite=$2 file where
  mkdir -p "$folder/apt.conf.d" "$folder/sources.list.d"
  for file in /etc/apt/apt.conf.d/*; do
    case ${file##*/} in docker-*) continue ;; esac
    grep -q 'Acquire::' "$file" && ! grep -qE '//[^/ ]*@' "$file" && cp "$file" "$folder/apt.conf.d/"
  done
  where=$(mirror)
  printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n\n' \
    "$where" "$suite $suite-updates" >"$folder/sources.list.d/debian.sources"
  printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n' \
    "${where%/}-security" "$suite-security" >>"$folder/sources.list.d/debian.sources"
}

base_image() { # SUITE
  local suite=$1 number=13 tree
  [ "$suite" = trixie ] || number=12
  has_image "$(base_tag "$suite")" && return
  if docker_hub_answers && timeout 300 docker pull -q "debian:$number" >/dev/null 2>&1; then
    docker tag "debian:$number" "$(base_tag "$suite")"; return
  fi
  command -v debootstrap >/dev/null || fail 'debootstrap is missing: run packaging/deps.sh lab.'
  say "Debian $number with debootstrap (about a minute)…"
  mkdir -p "$state/rootfs"
  tree=$(mktemp -d "$state/rootfs/$suite.XXXX")
  as_root debootstrap --variant=minbase "$suite" "$tree" "$(mirror)" >"$state/log/debootstrap-$suite.log" 2>&1 8>&- 9>&- ||
    { as_root rm -rf "$tree"; fail "debootstrap failed; see $state/log/debootstrap-$suite.log."; }
  as_root rm -rf "$tree"/var/cache/apt/archives/*.deb "$tree"/var/lib/apt/lists/* "$tree/etc/apt/sources.list"
  as_root tar -C "$tree" -c . | docker import - "$(base_tag "$suite")" >/dev/null
  as_root rm -rf "$tree"
}

docker_hub_answers() {
  [ -n "${hub_state:-}" ] || hub_state=$(curl -s -m 5 -o /dev/null -w '%{http_code}' https://registry-1.docker.io/v2/ 2>/dev/null || true)
  [ "$hub_state" = 401 ] || [ "$hub_state" = 200 ]
}

with_context() { # COMMAND…: runs it in a fresh folder that is gone afterwards
  local context result
  context=$(mktemp -d "$state/context.XXXX")
  # In a condition bash would go on after a command that failed.
  set +e
  (set -e; cd "$context"; "$@")
  result=$?
  set -e
  rm -rf "$context"
  return "$result"
}

build_vps_image() { # KIND
  has_image "$(vps_image "$1")" && return
  base_image "$(suite_of "$1")"
  say "Practice VPS $1…"
  with_context vps_context "$1"
}
vps_context() {
  apt_settings apt "$(suite_of "$1")"
  cp -r "$here/vps/root" lab
  [ "$1" = debian12 ] || echo 'PerSourcePenalties no' >>lab/etc/ssh/sshd_config.d/vigie-lab.conf
  cp "$here/vps/Dockerfile" .
  build_image "$(vps_image "$1")" . --build-arg "BASE=$(base_tag "$(suite_of "$1")")" --build-arg "PACKAGES=$(packages_of "$1")"
}

# --- the service images -------------------------------------------------------------------------------------------------------------

service_of() { # IMAGE → postgres, redis, meilisearch, minio
  case $1 in postgres:*) echo postgres ;; redis:*) echo redis ;; getmeili/*) echo meilisearch ;; *minio/minio:*) echo minio ;; esac
}

own_image() { # SERVICE: the tag of the image that we build
  local sources=("services/base" "services/$1")
  [ "$1" != meilisearch ] || sources+=(meilisearch/standin)
  printf 'vigie-lab/svc-%s:%s' "$1" "$({ cat "$here/versions"; recipe "${sources[@]}"; [ "$1" != meilisearch ] || meilisearch_choice; } | hash_of)"
}
real_image() { printf 'vigie-lab/real-%s:%s' "$(service_of "$1")" "$(printf %s "$1" | hash_of)"; }

meilisearch_choice() {
  if [ -n "${VIGIE_LAB_MEILISEARCH_IMAGE:-}" ]; then printf 'image %s' "$VIGIE_LAB_MEILISEARCH_IMAGE"
  elif [ -n "${VIGIE_LAB_MEILISEARCH_BINARY:-}" ]; then printf 'binary '; sha256sum <"$VIGIE_LAB_MEILISEARCH_BINARY"
  else printf 'stand-in'; fi
}

# The local tag that stands for a public name: the real image where it could be pulled, else ours.
source_of() { # IMAGE
  if has_image "$(real_image "$1")" && { [ "$(service_of "$1")" != meilisearch ] || [ -z "${VIGIE_LAB_MEILISEARCH_BINARY:-}${VIGIE_LAB_MEILISEARCH_IMAGE:-}" ]; }; then
    real_image "$1"
  else own_image "$(service_of "$1")"; fi
}

build_service() { # IMAGE
  local image=$1 service from
  service=$(service_of "$image")
  has_image "$(source_of "$image")" && return
  if [ "$service" = meilisearch ] && [ -n "${VIGIE_LAB_MEILISEARCH_IMAGE:-}" ]; then
    has_image "$VIGIE_LAB_MEILISEARCH_IMAGE" || docker pull -q "$VIGIE_LAB_MEILISEARCH_IMAGE" >/dev/null || fail "Cannot pull $VIGIE_LAB_MEILISEARCH_IMAGE."
    docker tag "$VIGIE_LAB_MEILISEARCH_IMAGE" "$(own_image meilisearch)"; return
  fi
  if [ "$service" != meilisearch ] || [ -z "${VIGIE_LAB_MEILISEARCH_BINARY:-}" ]; then
    # MinIO's name on Docker Hub may be gone while quay.io still has the image.
    for from in "$image" $([ "$service" != minio ] || echo quay.io/minio/minio:latest); do
      docker_hub_answers && timeout 900 docker pull -q "$from" >/dev/null 2>&1 || continue
      docker tag "$from" "$(real_image "$image")"; return
    done
  fi
  build_service_base
  say "Service image $service…"
  with_context service_context "$service"
}

service_base() { printf 'vigie-lab/svc-base:%s' "$(recipe services/base | hash_of)"; }
build_service_base() {
  has_image "$(service_base)" && return
  base_image bookworm
  say 'Base of the service images…'
  with_context service_base_context
}
service_base_context() {
  apt_settings apt bookworm
  cp "$here/services/base/Dockerfile" .
  build_image "$(service_base)" . --build-arg "BASE=$(base_tag bookworm)"
}

service_context() { # SERVICE
  local service=$1 dockerfile=Dockerfile
  cp -r "$here/services/$service/." .
  case $service in
    postgres) postgres_binaries ;;
    minio)
      cp "$(go_program minio "$minio_module")" minio
      cp "$(go_program mc "$mc_module")" mc ;;
    meilisearch)
      if [ -n "${VIGIE_LAB_MEILISEARCH_BINARY:-}" ]; then
        cp "$VIGIE_LAB_MEILISEARCH_BINARY" meilisearch; chmod 755 meilisearch; dockerfile=Dockerfile.binary
      else cp -r "$here/meilisearch/standin" standin; rm -rf standin/__pycache__; fi ;;
  esac
  build_image "$(own_image "$service")" . -f "$dockerfile" --build-arg "BASE=$(service_base)" --build-arg "VERSION=${postgres_version%.0}"
}

postgres_binaries() {
  local group=${postgres_artifact%%:*} name=${postgres_artifact##*:} jar
  jar=$state/maven/$name-$postgres_version.jar
  if [ ! -s "$jar" ]; then
    mkdir -p "$state/maven"
    curl -fsSL -m 600 -o "$jar.new" "${VIGIE_LAB_MAVEN:-https://repo1.maven.org/maven2}/${group//.//}/$name/$postgres_version/$name-$postgres_version.jar" ||
      fail 'PostgreSQL could not be fetched from Maven Central.'
    mv "$jar.new" "$jar"
  fi
  mkdir pgsql
  "$python" -c 'import sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
name = next(n for n in archive.namelist() if n.endswith(".txz"))
open("pgsql.txz", "wb").write(archive.read(name))' "$jar"
  tar -xJf pgsql.txz -C pgsql
  rm pgsql.txz
}

go_program() { # NAME MODULE@VERSION → its path; built once
  local name=$1 module=$2 path
  path=$state/go/$name-${module##*@}
  if [ ! -x "$path" ]; then
    command -v go >/dev/null || fail "Go $minio_go or newer is needed once, to build $name (Docker Hub does not answer): https://go.dev/dl, then put its bin folder in PATH."
    local have; have=$(go env GOVERSION); have=${have#go}
    [ "$(printf '%s\n%s\n' "$minio_go" "$have" | sort -V | head -1)" = "$minio_go" ] || fail "Go $have is too old to build $name: $minio_go or newer is needed."
    say "Building $name with Go $have (minutes)…"
    rm -rf "$path.new"
    (cd / && GOBIN=$path.new CGO_ENABLED=0 nice -n 5 go install -trimpath -ldflags '-s -w' "$module") >"$state/log/go-$name.log" 2>&1 8>&- 9>&- ||
      { tail -5 "$state/log/go-$name.log" >&2; fail "Building $name failed; see $state/log/go-$name.log."; }
    mv "$path.new/$name" "$path"; rmdir "$path.new"
  fi
  printf '%s' "$path"
}
