# Prints what is on the server before a deploy, a line "NAME BASE64" each; reads only. $1: folder of the bundle, $2: docker or "sudo -n docker".
# .env holds secrets: what is printed here goes to Vigie alone and into no log.
folder=$1 docker=$2
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
say() { printf '%s ' "$1"; base64 -w 0; echo; }
if [ -d "$folder" ]; then
  cd "$folder" || exit 4
  for file in docker-compose.yml .env config/redis.conf .vigie/revision; do
    [ ! -e "$file" ] || { [ -r "$file" ] || exit 4; say "$file" <"$file"; }
  done
  [ ! -d .vigie ] || echo yes | say ours
fi
place=$folder
while [ ! -d "$place" ]; do place=$(dirname "$place"); done
[ -w "$place" ] || as_root true 2>/dev/null || printf %s "$HOME" | say refused
containers=$($docker ps -aq --no-trunc) || exit 5
if [ -n "$containers" ]; then $docker inspect $containers | say containers; fi
volumes=$($docker volume ls -q) || exit 5
if [ -n "$volumes" ]; then $docker volume inspect $volumes | say volumes; fi
$docker image ls --format '{{.Repository}}:{{.Tag}}' | say images
{ as_root ss -Hltnp 2>/dev/null || ss -Hltn 2>/dev/null; } | awk '{n = split($4, a, ":"); print a[n] " " $6}' | sort -u | say listening
exit 0
