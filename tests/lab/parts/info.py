"""Prints how to reach a practice VPS: info.py FOLDER NAME yes|no (JSON or lines)."""
import json
import subprocess
import sys
from pathlib import Path

folder, name, as_json = Path(sys.argv[1]), sys.argv[2], sys.argv[3] == "yes"


def word(file):
    return (folder / file).read_text().strip()


port, direct = int(word("port")), int(word("direct"))
keys = [" ".join((folder / "host" / f"ssh_host_{kind}_key.pub").read_text().split()[:2]) for kind in ("ed25519", "ecdsa")]
fingerprint = subprocess.run(["ssh-keygen", "-lf", folder / "host" / "ssh_host_ed25519_key.pub"], capture_output=True, text=True, check=True).stdout.split()[1]
known = [f"[127.0.0.1]:{p} {key}" for p in (port, direct) for key in keys]
(folder / "known_hosts").write_text("\n".join(known) + "\n")
facts = {
    "name": name,
    "kind": word("kind"),
    "host": "127.0.0.1",
    "port": port,
    "directPort": direct,
    "user": "ops",
    "users": ["root", "ops"],
    "keyFile": str(folder / "id_ed25519"),
    "passwordFile": str(folder / "password"),
    "knownHosts": known,
    "knownHostsFile": str(folder / "known_hosts"),
    "hostKeyFingerprint": fingerprint,
    "proxySocket": word("proxy-socket"),
    "standIns": word("stand-ins").splitlines(),
}
if as_json:
    print(json.dumps(facts, indent=1))
else:
    print(f"{name} ({facts['kind']}): users root and ops on 127.0.0.1 port {port}; past the fault proxy: port {direct}")
    print(f"  server key {fingerprint}")
    print(f"  ssh -p {port} -i {facts['keyFile']} -o UserKnownHostsFile={facts['knownHostsFile']} ops@127.0.0.1")
    print(f"  password of ops: {facts['passwordFile']}")
    for line in facts["standIns"]:
        print(f"  - {line}")
