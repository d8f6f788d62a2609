set -eu
ln -sfn second /srv/vigie-swap/current
