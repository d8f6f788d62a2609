#!/bin/sh
# Carries out one deploy on the server, detached from the workstation that asked for it. Vigie puts it into .vigie/runs/ID/ with:
#   job     sourced: what to do (shell variables, quoted by Vigie; no secrets)
#   files/  what to put in place, once the lock is held
# and leaves here: log (one line per event, tab separated: seconds, kind, service, step, state, text), state, exit, pgid.
# Usage: runner.sh RUN-FOLDER            secrets arrive as exported variables, in vault-only mode only
#        runner.sh --start RUN-FOLDER    reads NAME=VALUE lines and a dot from standard input, starts itself detached, waits until it
#                                        holds the lock
set -u

if [ "$1" = --start ]; then
  run=$2
  while IFS= read -r line && [ "$line" != . ]; do
    case $line in [A-Z]*=*) export "$line" ;; esac
  done
  [ "${line:-}" = . ] || { rm -rf "$run"; echo 'the secrets did not all arrive'; exit 1; }
  setsid nohup sh "$run/runner.sh" "$run" >>"$run/trouble" 2>&1 </dev/null &
  tries=0
  while [ ! -s "$run/state" ] && [ $tries -lt 100 ]; do sleep 0.05; tries=$((tries + 1)); done
  cat "$run/state" 2>/dev/null || echo silent
  exit 0
fi

run=$1
top=$(cd "$run/../../.." && pwd) || exit 1
. "$run/job"
cd "$top" || exit 1

now() { date +%s.%3N; }
note() { printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$(now)" "$1" "$2" "$3" "$4" "${5:-}" >>"$run/log"; }
step() { note step "$@"; }
finish() { # state, exit code
  note end '' '' "$1" ''
  printf '%s\n' "$2" >"$run/exit"
  printf '%s\n' "$1" >"$run/state.new" && mv "$run/state.new" "$run/state"
  exit "$2"
}
buckets=    # the process that makes them, once it was started
fail() {
  step "$1" "$2" failed "$3"
  [ -z "$buckets" ] || wait "$buckets"
  finish failed 1
}
stop_if_asked() { [ ! -e "$run/stop" ] || finish stopped 0; }
# Every line that a program prints goes to the log as it comes, with its time; its exit code is kept.
logged() {
  { "$@" </dev/null 2>&1; echo $? >"$run/code"; } | while IFS= read -r line; do note out '' '' '' "$line"; done
  return "$(cat "$run/code")"
}

umask 022
echo $$ >"$run/pgid"
exec 9>>"$top/.vigie/lock"
if ! flock -n 9; then
  rm -rf "$run/files"
  printf 'busy %s\n' "$(cat "$top/.vigie/owner" 2>/dev/null)" >"$run/state"
  exit 75
fi
if [ "$(cat "$top/.vigie/revision" 2>/dev/null || echo 0)" != "$base" ]; then
  rm -rf "$run/files"
  echo moved >"$run/state"
  exit 76
fi
# .env may have been edited by hand since the plan was made: that edit is not written over.
if [ "$(sha256sum 2>/dev/null <"$top/.env" | cut -d ' ' -f 1)" != "$base_env" ]; then
  rm -rf "$run/files"
  echo edited >"$run/state"
  exit 76
fi
printf '%s %s\n' "$(basename "$run")" "$by" >"$top/.vigie/owner"
echo running >"$run/state"
trap 'note end "" "" failed "ended by a signal"; echo failed >"$run/state"; exit 1' HUP INT TERM

step '' prepare running
# What was edited by hand since the last revision is not lost: it stays with this run.
keep_edited() {
  [ -e "$top/$1" ] && ! cmp -s "$top/$1" "$run/files/$1" && ! cmp -s "$top/$1" "$top/.vigie/revisions/$base/$1" || return 0
  mkdir -p "$run/replaced/$(dirname "$1")" && cp -p "$top/$1" "$run/replaced/$1" && note out '' '' '' "$1 was edited by hand: kept in $run/replaced"
}
for file in $files; do
  case $file in docker-compose.yml | config/*) keep_edited "$file" || fail '' prepare "$file cannot be kept" ;; esac
  mkdir -p "$(dirname "$top/$file")" && mv -f "$run/files/$file" "$top/$file" ||
    fail '' prepare "$file cannot be put in place"
done
rm -rf "$run/files"
mkdir -p "$top/.vigie/revisions/$revision/config" &&
  cp -p docker-compose.yml "$top/.vigie/revisions/$revision/" && cp -p config/* "$top/.vigie/revisions/$revision/config/" &&
  printf '%s\n' "$revision" >"$top/.vigie/revision.new" && mv "$top/.vigie/revision.new" "$top/.vigie/revision" ||
  fail '' prepare 'the revision cannot be kept'
for name in $required; do
  eval "value=\${$name:-}"
  [ -n "$value" ] || grep -q "^$name=." .env 2>/dev/null || fail '' prepare "the variable $name is not set"
done
unset value
step '' prepare done
stop_if_asked

image_of() { eval "printf '%s' \"\${image_$(printf '%s' "$1" | tr - _)}\""; }
# Every container of the stack at once, newest first, a line each: service, id, state, health, restarts.
look() {
  seen=
  ids=$($docker ps -aq --no-trunc --filter "label=com.docker.compose.project=$project" --filter "label=com.docker.compose.oneoff=False")
  # shellcheck disable=SC2086
  [ -z "$ids" ] || seen=$($docker inspect --format '{{index .Config.Labels "com.docker.compose.service"}} {{.Id}} {{.State.Status}} {{if .State.Health}}{{.State.Health.Status}}{{else}}none{{end}} {{.RestartCount}}' $ids 2>/dev/null)
}
# id, state, health and restarts of one service as last seen: "abc… running healthy 0"
facts_of() { printf '%s\n' "$seen" | { while read -r name facts; do [ "$name" != "$1" ] || { echo "$facts"; exit; }; done; echo '- absent none 0'; }; }

for service in $pull; do
  image=$(image_of "$service")
  if $docker image inspect "$image" >/dev/null 2>&1; then step "$service" pull already-here; continue; fi
  step "$service" pull running
  logged $docker pull "$image" || fail "$service" pull "$image"
  step "$service" pull done
  stop_if_asked
done
stop_if_asked

look
for service in $services; do
  set -- $(facts_of "$service")
  eval "before_$service=\$1 state_$service=\$2"
done
# shellcheck disable=SC2086
logged $compose up -d $services
up=$?
# Compose asks this when a volume's definition differs; without a terminal it goes on with the old volume. Vigie does not go on.
! grep -q 'data will be lost' "$run/log" || fail '' start 'compose wants to recreate a volume'
look
for service in $services; do
  eval "before=\$before_$service was=\$state_$service"
  set -- $(facts_of "$service")
  if [ "$2" = absent ]; then step "$service" create not-reached
  elif [ "$1" != "$before" ]; then
    step "$service" create done
    case $2 in running | restarting) step "$service" start done ;; *) step "$service" start failed "$2" ;; esac
  elif [ "$was" != running ] && [ "$2" = running ]; then
    step "$service" create not-needed; step "$service" start done
  else step "$service" create not-needed; step "$service" start not-needed; fi
done
[ $up -eq 0 ] || fail '' start "compose ended with $up"
stop_if_asked

# Buckets need MinIO alone: they are made while the others still come up.
make_buckets() {
  step minio-init buckets running
  # shellcheck disable=SC2086
  { logged $compose run --rm --no-deps -T minio-init && step minio-init buckets done || {
    step minio-init buckets failed 'the buckets could not be created'
    false
  }; } &
  buckets=$!
}

deadline=$(($(date +%s) + healthy_within))
waiting=$services
for service in $services; do step "$service" healthy running; done
while [ -n "$waiting" ]; do
  left=
  look
  for service in $waiting; do
    set -- $(facts_of "$service")
    case "$2 $3" in
      'running healthy' | 'running none')
        step "$service" healthy done
        [ "$service" != minio ] || [ -e "$run/stop" ] || make_buckets
        ;;
      *unhealthy) fail "$service" healthy unhealthy ;;
      # waiting does not help a container that Docker starts again and again
      restarting*) [ "$4" -lt 3 ] || fail "$service" healthy 'it ends again and again'; left="$left $service" ;;
      exited* | dead* | absent*) fail "$service" healthy "$2" ;;
      *) left="$left $service" ;;
    esac
  done
  waiting=$left
  [ -n "$waiting" ] || break
  for service in $waiting; do [ "$(date +%s)" -lt $deadline ] || fail "$service" healthy 'not healthy in time'; done
  sleep 0.25
done
if [ -z "$buckets" ]; then
  stop_if_asked
  make_buckets
fi
wait "$buckets" || finish failed 1
finish done 0
