#!/bin/sh
# The official image's contract: `server …` means `minio server …`; the _FILE variables name a path or a secret in /run/secrets.
[ "$1" = minio ] || [ -z "$1" ] || set -- minio "$@"

read_secret() { # PATH-OR-NAME
  if [ -f "$1" ]; then cat "$1"; elif [ -f "/run/secrets/$1" ]; then cat "/run/secrets/$1"; fi
}
user=$(read_secret "${MINIO_ROOT_USER_FILE:-}")
password=$(read_secret "${MINIO_ROOT_PASSWORD_FILE:-}")
[ -z "$user" ] || export MINIO_ROOT_USER="$user"
[ -z "$password" ] || export MINIO_ROOT_PASSWORD="$password"
unset MINIO_ROOT_USER_FILE MINIO_ROOT_PASSWORD_FILE user password
exec "$@"
