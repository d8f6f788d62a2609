set -eu
mkdir -p /srv/vigie-swap/first /srv/vigie-swap/second
chmod 777 /srv/vigie-swap/first /srv/vigie-swap/second
ln -sfn first /srv/vigie-swap/current
