# An application's account in MinIO, made and ended by the mc of MinIO's own container.
# $1: docker or "sudo -n docker"   $2: project   $3: what to do
#   find ACCOUNT…              prints those that are there
#   admit ACCOUNT BUCKET…      the account signs in with the value from now on, and reaches these buckets only
#   dismiss ACCOUNT            it opens nothing any more
# Standard input: the root's user, its password, the value; a line each. They go on to the container's standard input: no argument holds them.
# Ends with 21 when MinIO refuses the root's password.
set -u
docker=$1 project=$2
shift 2
id=$($docker ps -q --no-trunc --filter "label=com.docker.compose.project=$project" --filter label=com.docker.compose.service=minio --filter label=com.docker.compose.oneoff=False | head -n 1)
[ -n "$id" ] || { echo 'MinIO does not run' >&2; exit 9; }
# shellcheck disable=SC2016
inside='
umask 077
# in memory: mc writes down what it signs in with
MC_CONFIG_DIR=$(mktemp -d /dev/shm/vigie.XXXXXX) || exit 1
export MC_CONFIG_DIR
trap "rm -rf $MC_CONFIG_DIR" EXIT
IFS= read -r user && IFS= read -r password && IFS= read -r value || exit 1
printf "%s\n%s\n" "$user" "$password" | mc alias set stack http://127.0.0.1:9000 >/dev/null 2>&1 || exit 21
act=$1 account=$2
case $act in
find)
  shift
  for each; do mc admin user info stack "$each" >/dev/null 2>&1 && echo "$each"; done
  exit 0 ;;
dismiss)
  mc admin user info stack "$account" >/dev/null 2>&1 || exit 0
  mc admin user remove stack "$account" >/dev/null ;;
admit)
  shift 2
  whole= inner=
  for bucket; do
    whole="$whole${whole:+,}\"arn:aws:s3:::$bucket\"" inner="$inner${inner:+,}\"arn:aws:s3:::$bucket/*\""
  done
  policy=${account%-*}
  printf "%s" "{\"Version\":\"2012-10-17\",\"Statement\":[
    {\"Effect\":\"Allow\",\"Action\":[\"s3:GetBucketLocation\",\"s3:ListBucket\",\"s3:ListBucketMultipartUploads\"],\"Resource\":[$whole]},
    {\"Effect\":\"Allow\",\"Action\":[\"s3:GetObject\",\"s3:PutObject\",\"s3:DeleteObject\",\"s3:AbortMultipartUpload\",\"s3:ListMultipartUploadParts\"],\"Resource\":[$inner]}]}" >"$MC_CONFIG_DIR/policy.json"
  mc admin policy create stack "$policy" "$MC_CONFIG_DIR/policy.json" >/dev/null || exit 1
  printf "%s\n" "$value" | mc admin user add stack "$account" >/dev/null || exit 1
  case $(mc admin user info stack "$account" 2>/dev/null) in
  *"PolicyName: $policy"*) ;;
  *) mc admin policy attach stack "$policy" --user "$account" >/dev/null ;;
  esac ;;
esac'
exec $docker exec -i "$id" sh -c "$inside" sh "$@"
