#!/bin/sh
# Disturbs the stack for a persistence proof, detached from the workstation that asked for it. Vigie puts it into .vigie/proofs/ID/ with:
#   job     sourced: level, docker, compose, project, services, renew (shell variables, quoted by Vigie; no secrets)
# and leaves here: log (a line per event, tab separated: seconds, kind, service, word, text), state, pgid.
# Usage: disturb.sh FOLDER            secrets arrive as exported variables, in vault-only mode only
#        disturb.sh --start FOLDER    reads NAME=VALUE lines from standard input, starts itself detached, prints the state
# A reboot ends it in the middle: started again afterwards, it waits for the services and reports.
set -u

if [ "$1" = --start ]; then
  run=$2
  while IFS= read -r line; do
    case $line in [A-Z]*=*) export "$line" ;; esac
  done
  before=$(cat "$run/starts" 2>/dev/null || echo 0)
  setsid nohup sh "$run/disturb.sh" "$run" >>"$run/trouble" 2>&1 </dev/null &
  tries=0
  while [ "$(cat "$run/starts" 2>/dev/null || echo 0)" = "$before" ] && [ $tries -lt 200 ]; do sleep 0.05; tries=$((tries + 1)); done
  cat "$run/state" 2>/dev/null || echo silent
  exit 0
fi

run=$1
top=$(cd "$run/../../.." && pwd) || exit 1
. "$run/job"
cd "$top" || exit 1

now() { date +%s.%3N; }
note() { printf '%s\t%s\t%s\t%s\t%s\n' "$(now)" "$1" "$2" "$3" "${4:-}" >>"$run/log"; }
state() { printf '%s\n' "$1" >"$run/state.new" && mv "$run/state.new" "$run/state"; }
started() { echo $(($(cat "$run/starts" 2>/dev/null || echo 0) + 1)) >"$run/starts.new" && mv "$run/starts.new" "$run/starts"; }
finish() { # state, text
  [ -z "${recorder:-}" ] || kill "$recorder" 2>/dev/null
  [ ! -s "$run/events" ] || sed 's/^\([0-9]*\) \([^ ]*\) \(.*\)$/0\tevent\t\2\t\3\t\1/' "$run/events" | grep -E '	(die|start|health_status: healthy)	' >>"$run/log"
  state "$1"
  note end '' "$1" "${2:-}"
  exit 0
}
logged() { "$@" </dev/null >>"$run/output" 2>&1; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

umask 022
echo $$ >"$run/pgid"
exec 9>>"$top/.vigie/lock"
if ! flock -n 9; then state "busy $(cat "$top/.vigie/owner" 2>/dev/null)"; started; exit 75; fi
printf 'proof %s\n' "$(basename "$run")" >"$top/.vigie/owner"

again=$(cat "$run/state" 2>/dev/null)
case $again in done | failed) started; exit 0 ;; esac
touch "$run/log"

container_of() { $docker ps -aq --no-trunc --filter "label=com.docker.compose.project=$project" --filter "label=com.docker.compose.service=$1" --filter label=com.docker.compose.oneoff=False | head -n 1; }
started_at() { $docker inspect --format '{{.Id}} {{.State.StartedAt}}' "$(container_of "$1")" 2>/dev/null; }
each_step() { for service in $services; do note step "$service" "$1" "$2"; done; }
records_events() {
  $docker events --since "$(date +%s)" --filter type=container --filter "label=com.docker.compose.project=$project" \
    --format '{{.TimeNano}} {{index .Actor.Attributes "com.docker.compose.service"}} {{.Action}}' >"$run/events" 2>/dev/null 9>&- &
  recorder=$!
  sleep 0.1
}

engine_answers() {
  tries=0
  until $docker version >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ $tries -lt 600 ] || finish failed 'Docker did not come back'
    # a start right after a stop may find the former one still on its way out
    [ $((tries % 50)) -ne 0 ] || start_engine
    sleep 0.1
  done
}
start_engine() { if [ -d /run/systemd/system ]; then logged as_root systemctl start docker.service; else logged as_root service docker start; fi; }
stop_engine() {
  if [ -d /run/systemd/system ]; then logged as_root systemctl stop docker.socket docker.service
  else logged as_root service docker stop; fi
}

disturb() {
  case $level in
    restart)
      for service in $services; do logged $docker restart -t 60 "$(container_of "$service")" & waited="${waited:-} $!"; done
      for one in $waited; do wait "$one" || failed=yes; done
      [ -z "${failed:-}" ] || finish failed 'a container could not be restarted' ;;
    recreate)
      # shellcheck disable=SC2086
      logged $compose up -d --force-recreate $renew $services || finish failed 'compose could not recreate the containers' ;;
    engine)
      stop_engine || finish failed 'Docker could not be stopped'
      start_engine
      engine_answers ;;
    crash)
      pids=$(for service in $services; do $docker inspect --format '{{.State.Pid}}' "$(container_of "$service")"; done)
      # shellcheck disable=SC2086
      if as_root true 2>/dev/null; then as_root kill -9 $pids; else logged $docker kill -s KILL $(for service in $services; do container_of "$service"; done); fi ||
        finish failed 'the databases could not be killed' ;;
    reboot)
      state rebooting
      sync
      if [ -d /run/systemd/system ]; then logged as_root systemctl reboot; else logged as_root reboot; fi || finish failed 'the server refused to reboot'
      sleep 120
      finish failed 'the server did not reboot' ;;
  esac
}

if [ "$again" = rebooting ]; then
  state running; started
  engine_answers
else
  state running; started
  for service in $services; do started_at "$service" >"$run/was.$service"; done
  each_step disturb running
  case $level in engine | reboot) : ;; *) records_events ;; esac
  disturb
fi
each_step disturb 'done'
each_step healthy running

deadline=$(($(date +%s) + 240))
patience=$(($(date +%s) + 10))
waiting=$services
while [ -n "$waiting" ]; do
  left=
  for service in $waiting; do
    id=$(container_of "$service")
    set -- $([ -n "$id" ] && $docker inspect --format '{{.State.Status}} {{if .State.Health}}{{.State.Health.Status}}{{else}}none{{end}} {{.State.FinishedAt}}' "$id" 2>/dev/null || echo absent none -)
    case "$1 $2" in
      running*) [ "$(started_at "$service")" != "$(cat "$run/was.$service")" ] || { left="$left $service"; continue; } ;;
    esac
    case "$1 $2" in
      'running healthy' | 'running none') note down "$service" "$3" ''; note step "$service" healthy 'done'; continue ;;
      exited* | created* | dead*)
        # its restart policy had its time
        if [ "$(date +%s)" -ge $patience ]; then note started "$service" "$1" ''; logged $docker start "$id"; patience=$(($(date +%s) + 10)); fi ;;
    esac
    left="$left $service"
  done
  waiting=$left
  [ -n "$waiting" ] || break
  if [ "$(date +%s)" -ge $deadline ]; then for service in $waiting; do note step "$service" healthy failed; done; break; fi
  sleep 0.1
done
sleep 0.2
finish 'done'
