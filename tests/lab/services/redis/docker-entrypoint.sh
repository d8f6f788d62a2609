#!/bin/sh
# The official image's contract: an option or a .conf as first word means redis-server; root is dropped after /data is owned.
set -e
if [ "${1#-}" != "$1" ] || [ "${1%.conf}" != "$1" ]; then set -- redis-server "$@"; fi
if [ "$1" = redis-server ] && [ "$(id -u)" = 0 ]; then
  find . \! -user redis -exec chown redis '{}' +
  exec gosu redis "$0" "$@"
fi
if [ "$(umask)" = 0022 ]; then umask 0077; fi
# Debian's Redis refuses other hosts while it has no password; in the official image the network decides who may reach it.
case "$1 $2" in
  'redis-server --version' | 'redis-server -v' | 'redis-server --help' | 'redis-server -h') ;;
  'redis-server '*) set -- "$@" --protected-mode no ;;
esac
exec "$@"
