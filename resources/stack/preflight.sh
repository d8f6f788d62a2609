# Prints what a deploy needs to know about this server, one NAME=VALUE a line. Reads only. $1: folder of the bundle; $2…: ports to look at.
folder=$1
shift
[ -r /etc/os-release ] && . /etc/os-release
echo "os=${PRETTY_NAME:-unknown}"
echo "os_id=${ID:-unknown}"
echo "os_version=${VERSION_ID:-}"
echo "architecture=$(uname -m)"
echo "memory_kib=$(awk '/^MemTotal:/ {print $2}' /proc/meminfo)"
echo "cores=$(nproc)"
echo "clock=$(date +%s)"
echo "user=$(id -un)"
echo "uid=$(id -u)"
echo "gid=$(id -g)"
echo "home=$HOME"
echo "groups=$(id -Gn)"
if [ "$(id -u)" = 0 ]; then echo sudo=root; elif ! command -v sudo >/dev/null; then echo sudo=absent; elif sudo -n true 2>/dev/null; then echo sudo=free; else echo sudo=password; fi
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
docker=docker
if command -v docker >/dev/null; then
  echo "docker_path=$(command -v docker)"
  if answer=$(docker version --format '{{.Server.Version}}' 2>&1); then echo "docker=$answer"
  elif by_root=$(sudo -n docker version --format '{{.Server.Version}}' 2>/dev/null); then docker='sudo -n docker'; echo "docker=$by_root"; echo docker_by_sudo=yes
  else echo "docker_trouble=$(printf '%s' "$answer" | tr '\n' ' ' | cut -c1-400)"; fi
  echo "docker_root=$($docker info --format '{{.DockerRootDir}}' 2>/dev/null)"
  version=$($docker compose version --short 2>/dev/null) && echo "compose=$version"
  echo "docker_package=$(dpkg-query -S "$(command -v docker)" 2>/dev/null | head -n 1 | cut -d: -f1)"
  echo "containers=$($docker ps -q 2>/dev/null | wc -l)"
  ids=$($docker ps -aq --no-trunc 2>/dev/null)
  # shellcheck disable=SC2086
  [ -z "$ids" ] || $docker inspect --format '{{.Name}}{{"\t"}}{{.Config.Image}}{{"\t"}}{{index .Config.Labels "com.docker.compose.project"}}{{"\t"}}{{index .Config.Labels "com.docker.compose.service"}}{{"\t"}}{{index .Config.Labels "com.docker.compose.project.working_dir"}}{{"\t"}}{{range .Mounts}}{{.Destination}} {{end}}' $ids 2>/dev/null |
    awk '{print "container_" NR "=" $0}'
fi
[ -n "${version:-}" ] || { version=$(docker-compose version --short 2>/dev/null) && echo "compose=$version"; }
place=$($docker info --format '{{.DockerRootDir}}' 2>/dev/null)
while [ -n "$place" ] && [ ! -d "$place" ]; do place=$(dirname "$place"); done
echo "disk_kib=$(df -Pk "${place:-/}" 2>/dev/null | awk 'NR == 2 {print $4}')"
place=$folder
while [ ! -d "$place" ]; do place=$(dirname "$place"); done
if [ -w "$place" ]; then echo folder=writable; elif as_root true 2>/dev/null; then echo folder=by-root; else echo folder=refused; fi
[ -d "$folder/.vigie" ] && echo ours=yes
[ -r "$folder/.vigie/revision" ] && echo "revision=$(cat "$folder/.vigie/revision")"
command -v timedatectl >/dev/null && echo timedatectl=yes
if command -v ss >/dev/null; then
  { as_root ss -Hltnp 2>/dev/null || ss -Hltn; } | awk '{n = split($4, a, ":"); print a[n] "\t" $6}' | sort -u | while IFS="$(printf '\t')" read -r port who; do
    for wanted in "$@"; do [ "$port" = "$wanted" ] && echo "port_$port=$(printf '%s' "$who" | sed -n 's/.*(("\([^"]*\)".*/\1/p')."; done
  done
else echo ports=unknown; fi
if as_root ufw status 2>/dev/null | grep -q '^Status: active'; then echo firewall=ufw; elif as_root nft list ruleset 2>/dev/null | grep -q 'hook input'; then echo firewall=nftables; fi
exit 0
