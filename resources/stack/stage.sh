# Puts a run's files beside the bundle and starts the runner. $1: folder of the bundle, $2: run.
# Standard input: a line "PATH MODE BASE64" a file, a single dot, then a line NAME=VALUE a secret (vault-only mode).
set -u
top=$1 run=$1/.vigie/runs/$2
if ! mkdir -p "$top" 2>/dev/null || [ ! -w "$top" ]; then
  sudo -n install -d -m 0755 -o "$(id -u)" -g "$(id -g)" "$top" || { echo "folder $top cannot be made"; exit 1; }
fi
umask 077
# What a cut link or a power failure left half staged: .env may be among it.
for old in "$top"/.vigie/runs/*/files; do
  [ -d "$old" ] && [ -n "$(find "$old" -maxdepth 0 -mmin +10)" ] || continue
  if [ -e "$old/../state" ]; then rm -rf "$old"; else rm -rf "${old%/files}"; fi
done
trap 'rm -rf "$run"; exit 1' HUP INT TERM
mkdir -p "$run/files" || { echo "folder $run cannot be made"; exit 1; }
while read -r path mode data; do
  [ "$path" != . ] || break
  case $path in .run/*) target=$run/${path#.run/} ;; *) target=$run/files/$path ;; esac
  mkdir -p "$(dirname "$target")" && printf '%s' "$data" | base64 -d >"$target" && chmod "$mode" "$target"
done
[ "${path:-}" = . ] || { rm -rf "$run"; echo "the files did not all arrive"; exit 1; }
trap - HUP INT TERM
exec sh "$run/runner.sh" --start "$run"
