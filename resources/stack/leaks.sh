# Looks for known values in the places of a server where secrets end up. Changes nothing.
# $1: docker or "sudo -n docker"   $2: yes: also in other users' files, through sudo   $3…: folders of the stack
# Standard input: one value a line, then a dot. They stay in this shell's memory and its pipes: never in an argument, never in a file.
# Output: lines "@@vigie PLACE NAME" and "@@vigie count FILES BYTES", below each what grep found: FILE NUL LINE:VALUE, or LINE:VALUE.
set -u
docker=$1 others=$2
shift 2
values=
while IFS= read -r line && [ "$line" != . ]; do
  [ -z "$line" ] || values="$values$line
"
done
[ -n "$values" ] || exit 2

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
maybe_root() { if [ "$others" = yes ]; then as_root "$@"; else "$@"; fi; }
say() { printf '@@vigie %s\n' "$*"; }
in_files() { printf '%s' "$values" | maybe_root grep -noaHZ -m 20 -F -f - "$@" 2>/dev/null; }
# The values come on descriptor 3, what is searched on standard input.
in_output() { printf '%s' "$values" | { exec 3<&0; "$@" </dev/null 2>&1 | grep -noa -m 20 -F -f /dev/fd/3; } }
count() { maybe_root find "$@" -xdev -type f -printf '%s\n' 2>/dev/null | awk '{n++; b += $1} END {printf "@@vigie count %d %d\n", n, b}'; }

say server-file -
for folder in "$@" /tmp /var/tmp; do
  [ -d "$folder" ] || continue
  in_files -r -- "$folder"
  count "$folder"
done
maybe_root find "$@" -xdev -type f -name .env -printf '@@vigie mode %m %p\n' 2>/dev/null

homes=$HOME
if [ "$others" = yes ]; then homes="$homes /root $(ls -d /home/* 2>/dev/null)"; else say skip homes; fi
say shell-history -
for home in $(printf '%s\n' $homes | sort -u); do
  maybe_root find "$home" -maxdepth 2 -type f -size -16384k -print 2>/dev/null | while IFS= read -r file; do in_files -- "$file"; done
  count "$home" -maxdepth 2
done

for container in $($docker ps -aq --no-trunc); do
  say container-log "$($docker inspect --format '{{.Name}}' "$container" | cut -c 2-)"
  in_output $docker logs "$container"
done

say system-log -
in_files -r -- /var/log
count /var/log
[ -z "$(maybe_root find /var/log -xdev -type f ! -readable -print 2>/dev/null | head -n 1)" ] || say skip logs
if command -v journalctl >/dev/null 2>&1; then
  say system-log journal
  in_output maybe_root journalctl -q --no-pager -n 500000
fi

say backup -
for folder in /var/backups /srv/backups /backup; do
  [ -d "$folder" ] || continue
  in_files -r -- "$folder"
  count "$folder"
done

say command-line -
for entry in /proc/[0-9]*/cmdline; do in_files -- "$entry"; done
say end -
exit 0
