<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
    <context>
        <name>Checks</name>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) your attention</source>
            <translation>
                <numerusform>%n point à surveiller</numerusform>
                <numerusform>%n points à surveiller</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) block a deploy</source>
            <translation>
                <numerusform>%n problème bloque le déploiement</numerusform>
                <numerusform>%n problèmes bloquent le déploiement</numerusform>
            </translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>À surveiller</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Bloquant</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Requis</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>The server is ready.</source>
            <translation>Le serveur est prêt.</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 j %2 h</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 is a credential, not a setting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not an address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not of the form %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not the name of a setting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is trusted: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 port %2 presents this key:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 was removed from the address book.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was trusted before: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--reveal shows one credential at a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--watch and --check exclude each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>127.0.0.1:%1 leads to %2 until Ctrl-C.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A command line can be read by others on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A setting of the stack, KEY=VALUE, such as POSTGRES_PORT=5433</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A text that a dangerous step wants typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A text that the plan wants typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept a safe plan without asking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Add --yes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a server</source>
            <translation>Ajouter un serveur</translation>
        </message>
        <message>
            <source>Add it with: vigiectl server add %1 USER@HOST</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another image, SERVICE=REF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As lines for a shell, without secrets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask it to stop after the current step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Away for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CPU</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Commands on the server:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare a server's key and trust it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with the server's own. If they are the same, type the last %1 characters of the fingerprint:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compose project name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connection</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Credential</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Credentials to be made: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deploy the stack, and show each step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deploy this plan?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deploys and watches a data stack on a server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Descriptor %1 holds no passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detail:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End as soon as the deploy runs on the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every server of the address book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every service answers as it should.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exit with 8 unless everything is fine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fix</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder of the stack on the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <source>Give a server another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it on a descriptor: --passphrase-fd N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the deploy ended is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interrupted while the deploy was being started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interrupted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It changes what is installed there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may have started on the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may take something away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep credentials in this encrypted file instead of the keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the texts: en or fr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last known at %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it out: Vigie makes its credentials itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the deploys of a server, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the servers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List them, without their values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the commands, then add --yes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look whether a server is ready for the stack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look with: vigiectl runs %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Name it: vigiectl vault show NAME CREDENTIAL --reveal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name one server, or give --all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needed</source>
            <translation>Requis</translation>
        </message>
        <message>
            <source>Next:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: vigiectl trust %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No server yet. Add one with: vigiectl server add NAME USER@HOST</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is known yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing stands in the way of a deploy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to change: revision %1 is deployed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was deployed to %1 yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was done to %1 yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was written. Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only lines since then: 10m, 2h, or a moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only these checks; without them all that block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only these services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only these services; without them all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a local port that leads to a service, until Ctrl-C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase of %1:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Ports</translation>
        </message>
        <message>
            <source>Preparing the server needs a yes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print its value; the history records it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the result as JSON on stdout, errors as JSON on stderr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print this help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Private key file; without it the agent, then the default keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put right what stands in the way: install Docker and Compose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the fingerprint on the server itself (ssh-keygen -lf on its public key), then: vigiectl trust %1 --fingerprint SHA256:…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the fingerprint on the server itself and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the passphrase of the vault file from this descriptor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the plan, then add --yes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the plan, then add: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove %1 from the address book? Nothing changes on the server itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove a server from the address book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removing %1 needs a yes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restart services, and wait until they answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restarted: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restarts</source>
            <translation>Relances</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Révision</translation>
        </message>
        <message>
            <source>Revision %1 is deployed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revision %1 is deployed; nothing changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revision %1 would be deployed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run</source>
            <translation>Lancer</translation>
        </message>
        <message>
            <source>Run %1 on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run the commands without asking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run them?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SSH port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Settings are written like POSTGRES_PORT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show how the services are, and why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show one server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what a deploy would do, without doing it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what the services wrote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what was done to a server, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show where the services are reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something does not work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something stands in the way of a deploy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Started</source>
            <translation>Démarré</translation>
        </message>
        <message>
            <source>Started: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Stay and show every change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stay and show new lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop services; their data stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bundle is in %1. Its README says how to use it by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The command line was not understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The confirmation was not typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credentials of a server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deploy failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deploy goes on on the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deploy goes on on the server. Watch it with: vigiectl follow %1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deploy was stopped after a step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deploy would not be safe for what is on the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is new. The same passphrase again:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder to write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The input ended before the question was answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key of %1 has not been confirmed by anybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key was not trusted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase cannot be read from descriptor %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question was not answered with yes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The run stops after the current step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server presents another key than the one expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server was restarted in the middle of the deploy. Deploy again to finish it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sign-in asks a question and there is no terminal to answer it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault file needs its passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no credentials for %1 yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no check called %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no credential called %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no server called %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no service called %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no terminal to ask for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no terminal to compare it at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to prepare.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These commands will be run on the server:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is what an attacker between you and the server looks like; it may also be a mistyped fingerprint.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan makes running services anew, which needs a yes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan needs a confirmation that --yes does not give.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Through the tunnel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Trust the key only when it has this fingerprint (SHA256:…)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type %1 to go on, or nothing to stop:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it to go on, or nothing to stop:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a key that ssh-agent holds, or run this at a terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vault</source>
            <translation>Coffre</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Waiting for an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for news from the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watch a deploy to its end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watch it again with: vigiectl follow %1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What was typed is not the end of its fingerprint.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was typed is not the text asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Where the server keeps its passwords: env (file .env) or vault (nowhere on disk)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which one, such as POSTGRES_PASSWORD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which one; the newest without it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Who signs in where; or an alias of ~/.ssh/config</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write and read in each service, through tunnels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as USER@HOST.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it like 10m, 2h or 2026-11-23T20:00:00Z.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the compose bundle into a folder, to be used by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You stopped watching. The deploy goes on on the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[y/N]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agent, then the default keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>create</source>
            <translation>à créer</translation>
        </message>
        <message>
            <source>degraded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>healthy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recreate</source>
            <translation>à recréer</translation>
        </message>
        <message>
            <source>run once</source>
            <translation>une fois</translation>
        </message>
        <message>
            <source>standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>start</source>
            <translation>à démarrer</translation>
        </message>
        <message>
            <source>starting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>vigiectl VERB --help shows how it is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>vigiectl check NAME --json shows their names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>vigiectl server list shows the names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>vigiectl vault list NAME shows them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>y</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Connectivity</name>
        <message>
            <source>There is no tunnel to the service.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>Another program has kept %1 locked for too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check who owns the file and its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Install the newer version again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Move the file away, or give Vigie another data folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Put back a copy of the file, or move it away to start with an empty one; the credentials stay in the vault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk that holds %1 is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 belongs to another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 is damaged or is not a database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 was written by a newer Vigie (format %2; this one knows %3).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again. If it stays so, look for a vigie or vigiectl that hangs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vigie's database cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vigie's database cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vigie's database cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vigie's database cannot be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vigie's database is busy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vigie's database refused a request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vigie's database was asked from another thread.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>1.29, or 2.0 and newer</source>
            <translation>1.29, ou 2.0 et plus récent</translation>
        </message>
        <message>
            <source>10 GB or more</source>
            <translation>10 Go ou plus</translation>
        </message>
        <message>
            <source>143 GB free on /var/lib/docker</source>
            <translation>143 Go libres sur /var/lib/docker</translation>
        </message>
        <message>
            <source>2 GiB or more</source>
            <translation>2 Gio ou plus</translation>
        </message>
        <message>
            <source>28.3, but user ops needs sudo to use it</source>
            <translation>28.3, mais ops doit passer par sudo</translation>
        </message>
        <message>
            <source>4 cores, 7.8 GiB</source>
            <translation>4 cœurs, 7,8 Gio</translation>
        </message>
        <message>
            <source>4 mount points compared</source>
            <translation>4 points de montage comparés</translation>
        </message>
        <message>
            <source>4 of 5 services are fine. Redis is close to its memory limit.</source>
            <translation>4 services sur 5 vont bien. Redis approche de sa limite de mémoire.</translation>
        </message>
        <message>
            <source>4 volumes, same names, owned outside Compose</source>
            <translation>4 volumes, mêmes noms, hors de Compose</translation>
        </message>
        <message>
            <source>5 free local ports</source>
            <translation>5 ports locaux libres</translation>
        </message>
        <message>
            <source>5 ports are free</source>
            <translation>5 ports sont libres</translation>
        </message>
        <message>
            <source>5432 is taken by postgresql.service</source>
            <translation>5432 est pris par postgresql.service</translation>
        </message>
        <message>
            <source>AOF</source>
            <translation>AOF</translation>
        </message>
        <message>
            <source>AOF is on</source>
            <translation>AOF actif</translation>
        </message>
        <message>
            <source>AOF on, fsync every second</source>
            <translation>AOF actif, fsync chaque seconde</translation>
        </message>
        <message>
            <source>Add ops to the group</source>
            <translation>Ajouter ops au groupe</translation>
        </message>
        <message>
            <source>All 5 services are fine.</source>
            <translation>Les 5 services vont bien.</translation>
        </message>
        <message>
            <source>All on 127.0.0.1</source>
            <translation>Tous sur 127.0.0.1</translation>
        </message>
        <message>
            <source>Cannot be pulled</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Horloge</translation>
        </message>
        <message>
            <source>Compose</source>
            <translation>Compose</translation>
        </message>
        <message>
            <source>Creates bucket archive</source>
            <translation>Crée le bucket archive</translation>
        </message>
        <message>
            <source>Data folders are unchanged</source>
            <translation>Les dossiers de données sont inchangés</translation>
        </message>
        <message>
            <source>Default user password</source>
            <translation>Mot de passe de l'utilisateur « default »</translation>
        </message>
        <message>
            <source>Deployed revision 14</source>
            <translation>Révision 14 déployée</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disque</translation>
        </message>
        <message>
            <source>Docker</source>
            <translation>Docker</translation>
        </message>
        <message>
            <source>Document found and deleted</source>
            <translation>Document trouvé et supprimé</translation>
        </message>
        <message>
            <source>Exit code 0, 21 Nov 09:12. Created 3 buckets.</source>
            <translation>Code de sortie 0, le 21 nov. à 09:12. 3 buckets créés.</translation>
        </message>
        <message>
            <source>Firewall</source>
            <translation>Pare-feu</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>En ordre</translation>
        </message>
        <message>
            <source>In sync, off by 4 ms</source>
            <translation>À l'heure, écart de 4 ms</translation>
        </message>
        <message>
            <source>Install Compose 2.39</source>
            <translation>Installer Compose 2.39</translation>
        </message>
        <message>
            <source>Key written and read</source>
            <translation>Clé écrite et relue</translation>
        </message>
        <message>
            <source>Master key</source>
            <translation>Clé maîtresse</translation>
        </message>
        <message>
            <source>No answer from the server for 30 minutes.</source>
            <translation>Pas de réponse du serveur depuis 30 minutes.</translation>
        </message>
        <message>
            <source>No container, volume or port is in the way</source>
            <translation>Aucun conteneur, volume ni port ne gêne</translation>
        </message>
        <message>
            <source>No data format change</source>
            <translation>Aucun changement de format</translation>
        </message>
        <message>
            <source>No port opens to the internet</source>
            <translation>Aucun port ouvert sur internet</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>Pas installé</translation>
        </message>
        <message>
            <source>Nothing is deployed on this server yet.</source>
            <translation>Rien n'est encore déployé sur ce serveur.</translation>
        </message>
        <message>
            <source>Object written to 3 buckets</source>
            <translation>Objet écrit dans 3 buckets</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Ports</translation>
        </message>
        <message>
            <source>Ports stay on 127.0.0.1</source>
            <translation>Les ports restent sur 127.0.0.1</translation>
        </message>
        <message>
            <source>PostgreSQL stays on 14, Meilisearch on 1.5</source>
            <translation>PostgreSQL reste en 14, Meilisearch en 1.5</translation>
        </message>
        <message>
            <source>Processor and memory</source>
            <translation>Processeur et mémoire</translation>
        </message>
        <message>
            <source>Project name is unchanged</source>
            <translation>Le nom du projet est inchangé</translation>
        </message>
        <message>
            <source>Pulled 61 MB</source>
            <translation>61 Mo reçus</translation>
        </message>
        <message>
            <source>Raise the limit to 1 GiB. The server has 4.7 GiB free.</source>
            <translation>Porter la limite à 1 Gio. Le serveur a 4,7 Gio libres.</translation>
        </message>
        <message>
            <source>Redis is close to its memory limit</source>
            <translation>Redis approche de sa limite de mémoire</translation>
        </message>
        <message>
            <source>Redis keeps its append-only file</source>
            <translation>Redis garde son journal AOF</translation>
        </message>
        <message>
            <source>Redis uses 497 MiB of its 512 MiB limit and removes keys that have an expiry when it is full.</source>
            <translation>Redis occupe 497 Mio sur une limite de 512 Mio et retire les clés à expiration une fois plein.</translation>
        </message>
        <message>
            <source>Restarted MinIO</source>
            <translation>MinIO redémarré</translation>
        </message>
        <message>
            <source>Revealed the PostgreSQL superuser password</source>
            <translation>Mot de passe administrateur de PostgreSQL affiché</translation>
        </message>
        <message>
            <source>Root for installing</source>
            <translation>Droits root pour installer</translation>
        </message>
        <message>
            <source>Root password</source>
            <translation>Mot de passe du compte root</translation>
        </message>
        <message>
            <source>Row written and read</source>
            <translation>Ligne écrite et relue</translation>
        </message>
        <message>
            <source>Same image, from quay.io</source>
            <translation>Même image, de quay.io</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <source>Superuser password</source>
            <translation>Mot de passe administrateur</translation>
        </message>
        <message>
            <source>Supported</source>
            <translation>Pris en charge</translation>
        </message>
        <message>
            <source>The MinIO image cannot be pulled.</source>
            <translation>L'image de MinIO est impossible à télécharger.</translation>
        </message>
        <message>
            <source>The repository minio/minio was removed from Docker Hub. The network and the registry are fine.</source>
            <translation>Le dépôt minio/minio a été retiré de Docker Hub. Le réseau et le registre fonctionnent.</translation>
        </message>
        <message>
            <source>The same image is on quay.io. Use it, then go on from this step.</source>
            <translation>La même image est sur quay.io. L'utiliser, puis reprendre à cette étape.</translation>
        </message>
        <message>
            <source>The state of this server is not known since 14:02.</source>
            <translation>L'état de ce serveur est inconnu depuis 14:02.</translation>
        </message>
        <message>
            <source>User in group docker</source>
            <translation>Utilisateur du groupe docker</translation>
        </message>
        <message>
            <source>Volumes are kept</source>
            <translation>Les volumes sont conservés</translation>
        </message>
        <message>
            <source>Within 5 s</source>
            <translation>À 5 s près</translation>
        </message>
        <message>
            <source>Works without a password</source>
            <translation>Fonctionne sans mot de passe</translation>
        </message>
        <message>
            <source>maxmemory 512 MiB → 1 GiB</source>
            <translation>maxmemory 512 Mio → 1 Gio</translation>
        </message>
        <message>
            <source>on, last write ok, fsync every second</source>
            <translation>actif, dernière écriture réussie</translation>
        </message>
        <message>
            <source>sudo</source>
            <translation>sudo</translation>
        </message>
        <message>
            <source>ufw is on, Docker can bypass it</source>
            <translation>ufw est actif, Docker peut le contourner</translation>
        </message>
    </context>
    <context>
        <name>Deploy</name>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message numerus="yes">
            <source>%n keep running</source>
            <translation>
                <numerusform>%n continue</numerusform>
                <numerusform>%n continuent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) once</source>
            <translation>
                <numerusform>%n lancé une fois</numerusform>
                <numerusform>%n lancés une fois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) change</source>
            <translation>
                <numerusform>%n service change</numerusform>
                <numerusform>%n services changent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) will be created</source>
            <translation>
                <numerusform>%n service à créer</numerusform>
                <numerusform>%n services à créer</numerusform>
            </translation>
        </message>
        <message>
            <source>A file in %1 may not be read by this user.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Already here</source>
            <translation>Déjà là</translation>
        </message>
        <message>
            <source>Another deploy has put a new revision in place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another deploy is running on this server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Check that Docker runs on the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the folder's permissions and the free space of the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking that every service can be used</source>
            <translation>Vérification de chaque service</translation>
        </message>
        <message>
            <source>Connect and follow the run again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Créé</translation>
        </message>
        <message>
            <source>Creating</source>
            <translation>Création</translation>
        </message>
        <message>
            <source>Creating the buckets</source>
            <translation>Création des buckets</translation>
        </message>
        <message>
            <source>Creating the container of %1</source>
            <translation>Création du conteneur de %1</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Deploy again: what is done stays done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deployed revision %1.</source>
            <translation>Révision %1 déployée.</translation>
        </message>
        <message>
            <source>Docker Compose is missing on this server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Docker did not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effet</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Follow it, and deploy again when it has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Following the deploy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Following was ended; the deploy goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Healthy</source>
            <translation>Opérationnel</translation>
        </message>
        <message>
            <source>It was started as %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its shell ended without a result; the server may have been restarted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Keeps running</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Local only</source>
            <translation>Local</translation>
        </message>
        <message>
            <source>Look at the new plan and deploy again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New, its image is here</source>
            <translation>Nouveau, image déjà là</translation>
        </message>
        <message>
            <source>New, its image is pulled</source>
            <translation>Nouveau, image à télécharger</translation>
        </message>
        <message>
            <source>No change</source>
            <translation>Aucun changement</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Inutile</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Non atteint</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
        <message>
            <source>Nothing changes: everything runs as planned.</source>
            <translation>Rien ne change : tout tourne comme prévu.</translation>
        </message>
        <message>
            <source>Nothing had to change. Revision %1 runs as planned.</source>
            <translation>Rien n'était à changer. La révision %1 tourne comme prévu.</translation>
        </message>
        <message>
            <source>Open to others</source>
            <translation>Ouverts</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Ports</translation>
        </message>
        <message>
            <source>Preparing the server</source>
            <translation>Préparation du serveur</translation>
        </message>
        <message>
            <source>Pull image</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Pulled</source>
            <translation>Reçue</translation>
        </message>
        <message>
            <source>Pulling</source>
            <translation>Réception</translation>
        </message>
        <message>
            <source>Pulling the image of %1</source>
            <translation>Téléchargement de l'image de %1</translation>
        </message>
        <message>
            <source>Put this right and deploy again; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the log, put the cause right and deploy again: what is done stays done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recreated</source>
            <translation>Recréé</translation>
        </message>
        <message>
            <source>Recreated, about %1 s away</source>
            <translation>Recréé, absent environ %1 s</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Lancer</translation>
        </message>
        <message>
            <source>Run the check and let Vigie prepare the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Runs once, then exits</source>
            <translation>Une fois, puis s'arrête</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Sign in as the user who made the folder, or change its owner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Accès</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Démarré</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <source>Starting %1</source>
            <translation>Démarrage de %1</translation>
        </message>
        <message>
            <source>Starts again</source>
            <translation>Redémarre</translation>
        </message>
        <message>
            <source>Starts for the first time</source>
            <translation>Premier démarrage</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Stopped after the last step. What is finished stays as it is.</source>
            <translation>Arrêté après la dernière étape. Ce qui est fini reste en place.</translation>
        </message>
        <message>
            <source>Stopped now</source>
            <translation>Arrêté pour l'instant</translation>
        </message>
        <message>
            <source>Stopping after this step</source>
            <translation>Arrêt après cette étape</translation>
        </message>
        <message>
            <source>The connection did not come back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deploy begins</source>
            <translation>Le déploiement commence</translation>
        </message>
        <message>
            <source>The deploy cannot be followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deploy could not be started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deploy failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deploy has failed.</source>
            <translation>Le déploiement a échoué.</translation>
        </message>
        <message>
            <source>The deploy waits for a confirmation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deploy was interrupted on the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deploy was not told to stop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deploy was stopped to keep data safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The runs of this server cannot be listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server has changed since the plan was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server is not connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server restarted in the middle. Deploy again to go on.</source>
            <translation>Le serveur a redémarré en cours de route. Déployer à nouveau pour continuer.</translation>
        </message>
        <message>
            <source>The state of this run is not known.</source>
            <translation>L'état de cette exécution est inconnu.</translation>
        </message>
        <message>
            <source>The step %1 of %2 failed: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This server has %1, which cannot take secrets from the environment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <source>Type %1 to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the .env mode, or update Compose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vault-only secrets need Docker Compose 2.6.1 or newer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Waiting for %1 to answer its health probe</source>
            <translation>En attente de la réponse de %1 à sa sonde</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Ce qui change</translation>
        </message>
        <message>
            <source>create</source>
            <translation>à créer</translation>
        </message>
        <message>
            <source>keeps running</source>
            <translation>continue</translation>
        </message>
        <message>
            <source>recreate</source>
            <translation>à recréer</translation>
        </message>
        <message>
            <source>run once</source>
            <translation>une fois</translation>
        </message>
        <message>
            <source>start</source>
            <translation>à démarrer</translation>
        </message>
    </context>
    <context>
        <name>Docker</name>
        <message>
            <source>%1 cannot be pulled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 does not exist in the registry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ended instead of running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is unhealthy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A container</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A container named %1 exists already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A port is already in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A variable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A volume on the server differs from the one in the compose file. Saying yes would lose its data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program or container on the server listens there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CPU and memory could not be sampled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cause unknown.</source>
            <translation>Inconnue.</translation>
        </message>
        <message>
            <source>Check the server's network and DNS, then try again. Images already on the server can still be deployed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another source for this image in the settings, for example quay.io/minio/minio for MinIO.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another source for this image, or sign in on the server with docker login.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another tag for this image in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compose asks to delete a volume. Nothing was answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Docker Compose is not installed on the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Docker could not be looked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Docker could not write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Docker does not answer on the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Docker is not installed on the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Docker reported an error.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Docker's answer could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Docker's event stream ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Docker's events could not be followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find out what it is before anything is stopped or moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a value, then deploy again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the volume in the compose file the configuration that it has on the server, then plan again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not belong to this stack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not in the group docker, and sudo does not work without a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not the JSON that docker inspect prints.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It runs, but its health probe fails.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its daemon is not running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its repository was removed from the registry, or it is private. Signing in does not bring a removed repository back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at what is already there before deploying.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room on the server, then deploy again. Vigie deletes no image and no volume by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither docker compose nor docker-compose answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No program named docker was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open its logs: the reason is near their end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port %1 is already in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run Prepare, or add the user to the group docker. That group can do everything root can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run Prepare: it shows the commands first, then installs Compose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run Prepare: it shows the commands first, then installs Docker and Compose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run docker version on the server to see that Docker itself works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start it on the server with: sudo systemctl start docker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The compose file cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The compose file needs it and Compose found it neither in .env nor in its environment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to %1 failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to the registry failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The containers could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The details hold everything that it printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The details name the line. Deploying again writes Vigie's own file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The image is private, or its repository was removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program inside stopped by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The registry refused the pull with 401.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The registry refuses further pulls for now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The repository answers, but this tag or this processor architecture is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server cannot reach the image registry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server's disk is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server's own figures could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The size of %1 could not be measured.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The volumes could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This server's address has used up its number of anonymous pulls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user may not use Docker.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This version of Compose does not accept what %1 contains.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This version of Compose does not accept what it contains.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for an hour, or take the image from another registry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>du printed something unexpected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>like that</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Endpoints</name>
        <message>
            <source>Buckets: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connection</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Secrets</translation>
        </message>
        <message>
            <source>Endpoints of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From another machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MinIO console</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not exported; they are in the vault:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a tunnel, then use the local port:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>They are in the vault of the workstation that deployed:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written by Vigie after the deploy of %1. Passwords are not in this file.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>Added the server %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked the run %1 to stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it again by another way, for example in the provider's console.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deployed revision %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ENDPOINTS.md was not written: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List them with the verb runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the failed service's row and log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password of %1 for sudo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ran %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restarted %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revealed %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run this on a terminal, or allow sudo without a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Started %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tested the connections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server could not be prepared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server presents %1, not %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The services are: postgres, redis, meilisearch, minio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The services could not be started or stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The services run, but a connectivity test failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings are: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tunnel could not be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no run %1 on this server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no service %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no setting %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not the server's key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trusted the server key %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sudo asks for a password on this server.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>%1 cannot write its append-only file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 could not start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 does not pass its health probe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ended by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 failed its last probe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is close to its memory limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is starting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 keeps no append-only file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 keeps restarting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 of %2 failures in a row before it counts as unhealthy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 is free. When it is full, writes fail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 services are fine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ran out of memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 restarted by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 takes long to start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 uses %2 of its %3 limit and %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was killed</source>
            <translation>%1 a été tué</translation>
        </message>
        <message>
            <source>%1 was never started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>AOF</source>
            <translation>AOF</translation>
        </message>
        <message>
            <source>AOF is off: what was written since the last snapshot is lost in a crash.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>All %n services are fine.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Check the free space of the disk, then its logs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deploy again to bring its configuration back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deploy again: its data volume is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Docker started it again at %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exit code %1, %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it more memory or make it use less, then restart it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ended at %1 with exit code %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ended with exit code %1 and Docker started it again, %2 times so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ended with exit code %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It gets no fixes since %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is damaged or was saved by another version of Vigie.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is running now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It printed nothing and ended with exit code %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It said: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was stopped on purpose at %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its container was created but not started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its last run ended with exit code %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its last run is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its logs say why it ended before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its probe does not pass yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its processes are frozen: it answers nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room on the server now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room on the server, or enlarge its disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>No restart needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is deployed here yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of %1 is free: writes fail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open its logs, then deploy again: it runs once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open its logs. A restart helps when it hangs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open its logs: the reason is in its last lines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open its logs: the reason is in its last lines. Then restart it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the move to a newer version: dump, new volume, restore.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PostgreSQL 14 is past its end of life</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raise the limit to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the state of the services.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restart it, or resume it on the server with docker unpause.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restart it. What it had written is still in its volume.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signal %1 ended it at %2, exit code %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start it when it is needed again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start it, or deploy again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State unknown since %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection changed while the services were read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last known state cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last write failed, and Redis refuses new writes until one works.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The probe failed %n times in a row.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The server has %1 free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server has no container for this service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server has not answered since %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server's disk is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server's disk is nearly full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The state of %1 is unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The state of %1 is unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The state of the services is unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system ended it at %1 because the server had no memory left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system ended it at %1 when it passed its limit of %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system ends it again and again because memory runs out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vigie keeps trying by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for the next probe, or open its logs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait, or open its logs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an unknown time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fsync every second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has no rule that frees memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is set to refuse new writes when full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last write failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last write ok</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>then removes keys that have an expiry, sessions included</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>The saved settings of the stack cannot be read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HostStats</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disque</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
        <message>
            <source>Persistence</source>
            <translation>Persistance</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Révision</translation>
        </message>
        <message>
            <source>deployed</source>
            <translation>déployée</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>sur %1</translation>
        </message>
        <message numerus="yes">
            <source>of %n core(s)</source>
            <translation>
                <numerusform>sur %n cœur</numerusform>
                <numerusform>sur %n cœurs</numerusform>
            </translation>
        </message>
        <message>
            <source>proven</source>
            <translation>validée</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
    </context>
    <context>
        <name>Http</name>
        <message>
            <source>A header holds a line break.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the service runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing listens there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is larger than %1 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection was closed before the answer was complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request to %1 failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What answered does not speak HTTP.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Meilisearch</name>
        <message>
            <source>%1 (a stand-in, not the real product)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An index of this name exists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the vault with the server's .env file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It asks for a key and none was given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not know this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not ready yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It sent us elsewhere, which Meilisearch never does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at its task list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meilisearch %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meilisearch answered in an unexpected form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meilisearch cannot be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meilisearch could not finish a task.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meilisearch did not finish a task in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meilisearch is not ready yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meilisearch refused the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meilisearch's answer cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other tasks may be in front of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send smaller batches.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store its key in the vault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk of the server is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The documents are more than it takes at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The feature is experimental and switched off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The field %1 is missing or of another type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The index %1 may be left behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The index does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key is wrong or may not do this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key may not do this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The search did not find the test document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The task does not exist or was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Minio</name>
        <message>
            <source>A bucket of this name exists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the port and the region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the vault with the server's .env file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deploy again: minio-init creates it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deploy again: minio-init creates them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not ready or too busy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not the XML that S3 answers with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It sent us elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MinIO cannot be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MinIO did not tell the object's size.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MinIO does not know this access key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MinIO gave back other bytes than were stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MinIO refused the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MinIO's answer cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the clock of this workstation or of the server, best with NTP.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some buckets do not exist: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bucket does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bucket holds objects.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clocks of this workstation and of the server differ by more than 15 minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk of the server is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The object %1 may be left behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The object does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secret key is not the one that MinIO runs with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server's clock is %1 minutes ahead of this workstation's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server's clock is %1 minutes behind this workstation's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This access key may not do that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Browse data</source>
            <translation>Parcourir les données</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Déploiement</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Journaux</translation>
        </message>
        <message>
            <source>Operate</source>
            <translation>Exploitation</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d'ensemble</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Protection</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Coffre</translation>
        </message>
    </context>
    <context>
        <name>Paths</name>
        <message>
            <source>Check who owns the folder and the one above it, and that the disk is not full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder cannot be made, written to, or closed to other users.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vigie cannot use its folder %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Postgres</name>
        <message>
            <source>A new POSTGRES_PASSWORD does not change a database that exists: use the former one or change it with ALTER ROLE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of max_connections are in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check POSTGRES_DB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check PostgreSQL's logs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the service runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the user name and pg_hba.conf.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connecting to PostgreSQL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End idle connections or raise max_connections.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install Qt's QPSQL driver.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is starting or ending.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It names something that does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing listens on this port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PostgreSQL %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PostgreSQL answered %1 rows instead of one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PostgreSQL cannot be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PostgreSQL gave back another value than was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PostgreSQL is not ready yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PostgreSQL refused the sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PostgreSQL refused the statement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PostgreSQL takes no more connections.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PostgreSQL told its state in an unexpected form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else listens on this port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PostgreSQL driver is not installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PostgreSQL driver is of an unknown kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is not from PostgreSQL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to PostgreSQL was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection was refused or closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database takes no changes now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk of the server is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password is not the one that the database was created with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The port is open but nothing answered in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The schema %1 may be left behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The statement was cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user may not do that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user may not sign in from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use an account with more rights.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for PostgreSQL.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>%1 GiB</source>
            <translation>%1 Gio</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s apart from this workstation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1.29, or 2.0 and newer</source>
            <translation>1.29, ou 2.0 et plus récent</translation>
        </message>
        <message>
            <source>10 GiB; 170 GB for long use (PostgreSQL 50, Meilisearch 20, MinIO 100)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2 GiB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow known addresses only, in the chain DOCKER-USER.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Architecture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder below the home folder for this server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clock</source>
            <translation>Horloge</translation>
        </message>
        <message>
            <source>Docker Engine 20.10 or newer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enough to start; enlarge the disk before the data grows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Firewall</source>
            <translation>Pare-feu</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free disk space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space or enlarge the disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the server at least 2 GiB of memory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install Docker and Compose from the system's own packages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install iproute2 on the server, so that taken ports can be seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linux; Debian 12 or 13, Ubuntu 24.04 are tested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Ports</translation>
        </message>
        <message>
            <source>Put the user into the group docker. Who is in it can do everything that root can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the clock of the server or of this workstation; a time service keeps it right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start Docker.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop what holds them, or set other ports if it is not a stack of the same kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The images exist for x86_64 and aarch64 only: use another server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server was not checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update Docker Compose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update Docker.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vigie can go on in the home folder if Docker may be used; installing needs root.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vigie does not know this system: install Docker and Compose by hand, the rest works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>can be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be written by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in use by this stack, or taken: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less than 60 s; MinIO refuses from 15 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>made with sudo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no sudo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none for ports on 127.0.0.1; ports that Docker publishes pass by ufw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not installed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>root, or sudo without a password; only to install and to create the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sudo asks for a password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sudo without a password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taken: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the user %1 may not use it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
    </context>
    <context>
        <name>Present</name>
        <message>
            <source>%1 GB</source>
            <translation>%1 Go</translation>
        </message>
        <message>
            <source>%1 GiB</source>
            <translation>%1 Gio</translation>
        </message>
        <message>
            <source>%1 KiB</source>
            <translation>%1 Kio</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 Mo</translation>
        </message>
        <message>
            <source>%1 MiB</source>
            <translation>%1 Mio</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 j %2 h</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 ko</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>il y a %1 min</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1 %</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Degraded</source>
            <translation>Dégradé</translation>
        </message>
        <message>
            <source>Disconnected</source>
            <translation>Déconnecté</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>En échec</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Healthy</source>
            <translation>Opérationnel</translation>
        </message>
        <message>
            <source>Key changed</source>
            <translation>Clé changée</translation>
        </message>
        <message>
            <source>Reconnecting</source>
            <translation>Reconnexion</translation>
        </message>
        <message>
            <source>Sign-in refused</source>
            <translation>Accès refusé</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>à %1</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>à l'instant</translation>
        </message>
        <message>
            <source>was degraded</source>
            <translation>était dégradé</translation>
        </message>
        <message>
            <source>was failed</source>
            <translation>était en échec</translation>
        </message>
        <message>
            <source>was finished</source>
            <translation>était terminé</translation>
        </message>
        <message>
            <source>was healthy</source>
            <translation>était opérationnel</translation>
        </message>
        <message>
            <source>was starting</source>
            <translation>démarrait</translation>
        </message>
        <message>
            <source>was stopped</source>
            <translation>était arrêté</translation>
        </message>
        <message>
            <source>was unknown</source>
            <translation>était inconnu</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
    </context>
    <context>
        <name>Redis</name>
        <message>
            <source>Append-only file on, last write ok, fsync: %1, pending fsyncs: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the service runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the free disk space and Redis' logs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the vault with the server's .env file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connecting to Redis.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deploy again so that Redis reads its password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deploy again to switch it on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not write its data to disk and takes no new data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a replica and takes no new data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is still reading its data from disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its memory limit is reached and its policy removes nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raise maxmemory or remove keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redis asks for a password and none was given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redis cannot be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redis does not say whether its append-only file is on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redis gave an unexpected answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redis is not ready yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redis refused the command.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redis refused the sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redis runs without a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redis' append-only file is off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else listens on this port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store its password in the vault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is not from Redis.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection was refused or closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last write to Redis' append-only file failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password is not the one that Redis runs with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The test key was gone before it was removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough memory for a connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user may not run the command.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for Redis.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was written since the last snapshot is lost when Redis ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message>
            <source>'%1' cannot be a Compose project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'%1' cannot be a key file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'%1' cannot be a user on a server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'%1' cannot be the address of a server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'%1' cannot be the folder of the stack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'%1' cannot be the name of a server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'%1' is the beginning of several ids.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A server cannot have port 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A server needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A server needs an address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name, or remove the other server first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compose would change or refuse it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a host name, an IP address or an alias of ~/.ssh/config, such as vps.example.org.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a number from 1 to 65535; SSH's own is 22.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a whole path, such as /opt/viridial/infrastructure/docker-compose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the name of the account that signs in, such as ops.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the path of the private key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the server's name or more of its id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the user and the address separately.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It begins with '-', which programs take for an option.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not begin with '/' or '~/'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not begin with a letter or a digit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no characters or more than %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds '@'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds a control character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds a space or another character that is not allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds brackets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is longer than %1 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It leads outside of a folder of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already a server '%1'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no server '%1'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use letters, digits, '.', '_' and '-', such as viridial-prod.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use small letters, digits, '_' and '-', such as viridial.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write an IPv6 address without brackets, and the port separately.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>`vigiectl server list` shows those that were added.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Services</name>
        <message>
            <source>CPU</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Reached at</source>
            <translation>Adresse locale</translation>
        </message>
        <message>
            <source>Restarts</source>
            <translation>Relances</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Up for</source>
            <translation>Actif depuis</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>à %1</translation>
        </message>
        <message>
            <source>no tunnel</source>
            <translation>aucun tunnel</translation>
        </message>
        <message>
            <source>one-shot</source>
            <translation>tâche unique</translation>
        </message>
        <message>
            <source>tunnel closed</source>
            <translation>tunnel fermé</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>The sign-in got no answer within 100 s.</source>
            <translation>L'authentification n'a pas eu de réponse en 100 s.</translation>
        </message>
        <message>
            <source>The sign-in was cancelled.</source>
            <translation>L'authentification a été annulée.</translation>
        </message>
    </context>
    <context>
        <name>Stack</name>
        <message>
            <source>%1 (%2), %3. Vigie leaves it alone; adopt it or deploy to another server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be set to this value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in .env on the server is not the one in the vault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not a port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 keeps its data on another volume than the one of the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 kept as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 would come from another image.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n containers looked at</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ports</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A container that looks like %1 is already on this server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new password would not open it. Restore the credential or adopt the existing stack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A setting holds 1 to 255 letters, digits or . _ : / @ + -, so that every Compose reads it the same way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both exist and differ. Vigie overwrites neither.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By a program that could not be named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the folder's permissions and free space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an empty folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compared by value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Containers are made anew; volumes stay attached to the same data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Creates the buckets %1; those that exist stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every volume keeps its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give another value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indexes on texts must be rebuilt afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It refuses a database of another version; use the upgrade.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It uses %1, the plan names %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its configuration changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its data folder cannot be read by another major version; use the upgrade.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meilisearch master key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meilisearch would change its version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MinIO root password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No copy of the data is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No other stack is in the way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No volume of the stack exists yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port %1 is wanted twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port %1 of %2 is taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ports that Docker publishes pass by ufw. Allow known addresses only, for example: iptables -I DOCKER-USER -p tcp -m conntrack --ctorigdstport 5432 ! -s ADDRESS -j DROP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PostgreSQL superuser password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PostgreSQL would change its C library, and with it the order of texts in indexes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PostgreSQL would change its major version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reached through Vigie's tunnels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redis password of the user default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redis would change its major version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bundle was not written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credentials in .env are the vault's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The image changes from %1 to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ports are free or already this stack's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The services answer on this server only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The services would answer on %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault has none. Vigie does not overwrite a .env that it did not write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The volume %1 belongs to another project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The volume %1 may hold data, but the vault has no credential for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no way back once it has rewritten its files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without it nobody can tell which credentials belong to this server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>made by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of the project %1 in %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Vault</name>
        <message>
            <source>%1 gave back something else than was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has its default keyring closed, so Vigie cannot tell what it holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A deploy generates it; an existing one can be adopted from the server's .env.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A newer Vigie may have written it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another keychain answers than a moment ago.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another vigie or vigiectl has held it for too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that it is still there and who may read it. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that its folder exists, who may write there, and that the disk is not full. The file is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk that holds it, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check who owns its folder and that the disk is not full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file; a new one is made where there is none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credential</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Fingerprint in the vault %1, offered %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newer version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has %1 bytes; an entry takes %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is open, but the entry by which Vigie recognises it has gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was stored on %1 in %2. Nothing was generated in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its key needs %1 MiB of free memory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keychain</source>
            <translation>Trousseau</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Changé</translation>
        </message>
        <message>
            <source>Let the other one finish, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked</source>
            <translation>Verrouillé</translation>
        </message>
        <message>
            <source>Look at the entry %1 of the service vigie there, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>No Secret Service (GNOME Keyring, KWallet, KeePassXC) answers in this session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Find out which of the two opens the service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Put back a copy of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Older than 90 days</source>
            <translation>Plus de 90 jours</translation>
        </message>
        <message>
            <source>Open the keychain that was used before, then try again. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the vault that holds it, or take the value over from the server's .env.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some of its bytes are not those that were written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start one and sign in to it, or choose an encrypted file with --vault-file FILE. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stored</source>
            <translation>Gardé</translation>
        </message>
        <message>
            <source>The %1 was not stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encrypted file %1 cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encrypted file %1 cannot be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encrypted file cannot be opened now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encrypted file could not be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encrypted file did not keep the value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encrypted file is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encrypted file needs a passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encrypted file opened, but its content cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encrypted file was written by a newer Vigie.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not a vault of Vigie.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain did not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain did not keep the value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain is locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new %1 was not stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase does not open the encrypted file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value is too long for a keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault cannot tell whether it holds the %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault does not hold the %1 that Vigie put there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault holds another %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault holds no %1 for this server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault is in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault's lock file %1 cannot be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no keychain to ask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it again. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Unlock it (without a desktop: gnome-keyring-daemon --unlock), then try again. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>encrypted file %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ssh</name>
        <message>
            <source>%1 asks %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be reached on port %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ended with exit code %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is behind another machine, and Vigie cannot go through it yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 refused the sign-in of %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was ended by the signal %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A command holds a zero byte, which no argument can carry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A command is too long for the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A command on the server ended without an exit code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A command on the server failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A command on the server printed too much.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A command on the server took too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A command on the server was ended by a signal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A command waited too long for a free channel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A known_hosts file marks this key as revoked, so whoever holds it may not be the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A question came back without its answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All channels of the connection are busy with other commands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask who runs the server for its new key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking %1 for its key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the account may run commands: a forced command or a restricted shell prevents it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the port is the one of its SSH server, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the server runs and that no firewall is in between.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the network and the server's address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the port, and that sshd runs on the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the spelling of the host name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the user name, and that your public key is in ~/.ssh/authorized_keys on the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the fingerprint with the one the server's owner gives you, then trust it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect again, then repeat this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connecting to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connecting was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not sign in. Ask the server's owner; only if the change was planned, remove the old key from the files named here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It did not end within %1 seconds and was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is larger than expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It no longer has the key on record and presents one of another type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It presents another key than the one on record: the server was set up anew, or somebody else answers in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was stopped before it filled the memory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its SSH server allows no session for this connection (MaxSessions).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its entry in the SSH configuration uses %1 (%2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longer contents belong into its input.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking up %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No local port could be opened for a tunnel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the keys offered is allowed there, and no password was given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing listens on this port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OpenSSH's known_hosts and Vigie's own record disagree about its key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening a tunnel to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password of %1 on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading %1 on the server failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signing in was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop one of them, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped on request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account may have no shell, or its start-up files end it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to %1 on port %2 did not come about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to the server was closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to the server was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection was closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key of %1 has changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key of %1 is not known yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key that %1 presents has been revoked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name %1 is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name service has no address for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network gave no way to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The port of %1 in the SSH configuration is not a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question was not answered in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server accepted none of the answers and keys it was given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server closed the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server did not accept this password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server did not answer during the sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server does not run commands for this user.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server has not answered for %1 seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server hung up before the sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server opens no channel for a command.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server presented no key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server takes keys only, and none of those offered is allowed there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server's key cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server's login shell did not start the command.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no connection to the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passphrase does not open the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user may not read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This workstation has not seen the server before, so it cannot tell whether the right one answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use an address that can be reached directly, or forward a local port to it and use that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vigie connects again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What answers there did not complete an SSH greeting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing %1 on the server failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>known_hosts trusts a certificate authority for it, and Vigie does not verify certificates.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>trust</name>
        <message>
            <source>%1 cannot be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A second key of the same type would hide a change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another key of %1 is already on record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the rights of the file and its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the old key first, if the server's owner confirms the new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server's key could not be recorded.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>vigie::demo::DemoEngine</name>
        <message>
            <source>%1 was killed</source>
            <translation>%1 a été tué</translation>
        </message>
        <message>
            <source>4 of 5 services are fine. %1 has stopped.</source>
            <translation>4 services sur 5 vont bien. %1 s'est arrêté.</translation>
        </message>
        <message>
            <source>All 5 services are fine.</source>
            <translation>Les 5 services vont bien.</translation>
        </message>
        <message>
            <source>Its container ended with exit code 137 at 14:32:08.</source>
            <translation>Son conteneur s'est arrêté avec le code 137 à 14:32:08.</translation>
        </message>
        <message>
            <source>Restart it. Its data is kept.</source>
            <translation>Le redémarrer. Ses données sont conservées.</translation>
        </message>
        <message>
            <source>The key of this server is not known yet.</source>
            <translation>La clé de ce serveur n'est pas encore connue.</translation>
        </message>
        <message>
            <source>The keychain on this computer is locked.</source>
            <translation>Le trousseau de cet ordinateur est verrouillé.</translation>
        </message>
        <message>
            <source>There is no such run.</source>
            <translation>Cette exécution n'existe pas.</translation>
        </message>
        <message>
            <source>This server is not in the list.</source>
            <translation>Ce serveur n'est pas dans la liste.</translation>
        </message>
    </context>
    <context>
        <name>vigie::health::Watch</name>
        <message>
            <source>The server is no longer watched.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>vigie::ui::AddServerPage</name>
        <message>
            <source>Add a server</source>
            <translation>Ajouter un serveur</translation>
        </message>
        <message>
            <source>Agent, then the default keys</source>
            <translation>Agent, puis les clés habituelles</translation>
        </message>
        <message>
            <source>As in ssh config</source>
            <translation>Comme dans la configuration ssh</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Check the server</source>
            <translation>Vérifier le serveur</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <source>Connecting to %1.</source>
            <translation>Connexion à %1.</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connexion</translation>
        </message>
        <message numerus="yes">
            <source>Find in %n server(s)</source>
            <translation>
                <numerusform>Chercher dans %n serveur</numerusform>
                <numerusform>Chercher dans %n serveurs</numerusform>
            </translation>
        </message>
        <message>
            <source>From ssh config</source>
            <translation>De la configuration ssh</translation>
        </message>
        <message>
            <source>Its key was not trusted.</source>
            <translation>Sa clé n'a pas été approuvée.</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Fichier de clé</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name in Vigie</source>
            <translation>Nom dans Vigie</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Read from ~/.ssh/config. Vigie never changes this file.</source>
            <translation>Lu dans ~/.ssh/config. Vigie ne modifie jamais ce fichier.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Server address</source>
            <translation>Adresse du serveur</translation>
        </message>
        <message>
            <source>Servers of ~/.ssh/config</source>
            <translation>Serveurs de ~/.ssh/config</translation>
        </message>
        <message>
            <source>Signing in.</source>
            <translation>Authentification en cours.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>The server was not added.</source>
            <translation>Le serveur n'a pas été ajouté.</translation>
        </message>
        <message>
            <source>Type an address…</source>
            <translation>Saisir une adresse…</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>Vigie uses one SSH connection. It installs nothing on the server until you say so.</source>
            <translation>Vigie utilise une seule connexion SSH. Rien n'est installé sur le serveur sans votre accord.</translation>
        </message>
        <message>
            <source>Waiting for your answer about the server key.</source>
            <translation>En attente de votre réponse sur la clé du serveur.</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::CheckPage</name>
        <message numerus="yes">
            <source>%n command(s) will run. Nothing else.</source>
            <translation>
                <numerusform>%n commande sera exécutée. Rien d'autre.</numerusform>
                <numerusform>%n commandes seront exécutées. Rien d'autre.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change this server?</source>
            <translation>Modifier ce serveur ?</translation>
        </message>
        <message>
            <source>Check %1</source>
            <translation>Vérifier %1</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <source>Check the server</source>
            <translation>Vérifier le serveur</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Vérifications</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Fix all %1…</source>
            <translation>Corriger les %1…</translation>
        </message>
        <message>
            <source>Fix all…</source>
            <translation>Tout corriger…</translation>
        </message>
        <message>
            <source>Fix: %1</source>
            <translation>Correction : %1</translation>
        </message>
        <message>
            <source>Fix…</source>
            <translation>Corriger…</translation>
        </message>
        <message>
            <source>Plan first deploy</source>
            <translation>Préparer le déploiement</translation>
        </message>
        <message>
            <source>Putting it right. This can take some minutes.</source>
            <translation>Correction en cours. Cela peut durer quelques minutes.</translation>
        </message>
        <message>
            <source>Reading what the server has.</source>
            <translation>Lecture de ce que le serveur contient.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Something still blocks a deploy.</source>
            <translation>Quelque chose bloque encore le déploiement.</translation>
        </message>
        <message>
            <source>These commands run on the server, and nothing else:</source>
            <translation>Ces commandes s'exécutent sur le serveur, et rien d'autre :</translation>
        </message>
        <message>
            <source>Type it to continue</source>
            <translation>Saisir le texte pour continuer</translation>
        </message>
        <message>
            <source>Vigie only reads until you press a Fix button.</source>
            <translation>Vigie ne fait que lire jusqu'à l'appui sur Corriger.</translation>
        </message>
        <message>
            <source>You can leave now and come back.</source>
            <translation>Cette page peut être quittée et retrouvée plus tard.</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::CommandField</name>
        <message>
            <source>Ctrl K</source>
            <translation>Ctrl K</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Rechercher ou lancer une commande</translation>
        </message>
        <message>
            <source>Search or run a command (Ctrl+K)</source>
            <translation>Rechercher ou lancer une commande (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::CommandPalette</name>
        <message>
            <source>%1   (%2)</source>
            <translation>%1   (%2)</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Rechercher ou lancer une commande</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::CredentialCard</name>
        <message numerus="yes">
            <source>%n character(s), fingerprint %1</source>
            <translation>
                <numerusform>%n caractère, empreinte %1</numerusform>
                <numerusform>%n caractères, empreinte %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Copier : %1</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>Copier la valeur</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Créé</translation>
        </message>
        <message>
            <source>Every reveal is kept in the history.</source>
            <translation>Chaque affichage est noté dans l'historique.</translation>
        </message>
        <message>
            <source>Hide the value</source>
            <translation>Masquer la valeur</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>Reveal %1</source>
            <translation>Afficher : %1</translation>
        </message>
        <message>
            <source>Reveal the value for 15 s</source>
            <translation>Afficher la valeur pendant 15 s</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Value of %1</source>
            <translation>Valeur : %1</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>found on the server</source>
            <translation>trouvé sur le serveur</translation>
        </message>
        <message numerus="yes">
            <source>hidden, %n character(s)</source>
            <translation>
                <numerusform>masqué, %n caractère</numerusform>
                <numerusform>masqué, %n caractères</numerusform>
            </translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importé</translation>
        </message>
        <message>
            <source>made by Vigie</source>
            <translation>créé par Vigie</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::DeployPage</name>
        <message>
            <source>Back to Overview</source>
            <translation>Retour à la vue d'ensemble</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Déployer</translation>
        </message>
        <message>
            <source>Deploy revision %1</source>
            <translation>Déployer la révision %1</translation>
        </message>
        <message>
            <source>Deploy revision %1?</source>
            <translation>Déployer la révision %1 ?</translation>
        </message>
        <message>
            <source>No volume was removed.</source>
            <translation>Aucun volume n'a été supprimé.</translation>
        </message>
        <message>
            <source>Reading what is on the server to make the plan.</source>
            <translation>Lecture du serveur pour établir le plan.</translation>
        </message>
        <message>
            <source>Review plan</source>
            <translation>Examiner le plan</translation>
        </message>
        <message>
            <source>Run in background</source>
            <translation>Continuer en arrière-plan</translation>
        </message>
        <message>
            <source>Runs on the server. Closing Vigie or losing the network does not stop it.</source>
            <translation>S'exécute sur le serveur. Fermer Vigie ou perdre le réseau ne l'arrête pas.</translation>
        </message>
        <message>
            <source>Runs on the server. You can close Vigie while it works.</source>
            <translation>S'exécute sur le serveur. Vigie peut être fermé pendant ce temps.</translation>
        </message>
        <message>
            <source>Stop after this step</source>
            <translation>Arrêter après cette étape</translation>
        </message>
        <message>
            <source>The data-safety gate has stopped this plan.</source>
            <translation>La sécurité des données a arrêté ce plan.</translation>
        </message>
        <message>
            <source>The plan, the log and the checks are in the history.</source>
            <translation>Le plan, le journal et les vérifications sont dans l'historique.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::DoneView</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) failed.</source>
            <translation>
                <numerusform>%n vérification a échoué.</numerusform>
                <numerusform>%n vérifications ont échoué.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s), secrets masked</source>
            <translation>
                <numerusform>%n ligne, secrets masqués</numerusform>
                <numerusform>%n lignes, secrets masqués</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n volume(s) are the same as before.</source>
            <translation>
                <numerusform>Le volume est le même qu'avant.</numerusform>
                <numerusform>Les %n volumes sont les mêmes qu'avant.</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking every service.</source>
            <translation>Vérification de chaque service.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Vérifications</translation>
        </message>
        <message>
            <source>Deployed revision %1 in %2.</source>
            <translation>Révision %1 déployée en %2.</translation>
        </message>
        <message>
            <source>Every check passed.</source>
            <translation>Tout est vérifié.</translation>
        </message>
        <message>
            <source>Every service runs with a volume of its own.</source>
            <translation>Chaque service a son propre volume.</translation>
        </message>
        <message>
            <source>Raw log</source>
            <translation>Journal brut</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <source>checks passed</source>
            <translation>vérifications réussies</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::GateCard</name>
        <message numerus="yes">
            <source>%n password(s) will be made and kept in the keychain of this computer first.</source>
            <translation>
                <numerusform>%n mot de passe sera créé et gardé d'abord dans le trousseau de cet ordinateur.</numerusform>
                <numerusform>%n mots de passe seront créés et gardés d'abord dans le trousseau de cet ordinateur.</numerusform>
            </translation>
        </message>
        <message>
            <source>Data safety</source>
            <translation>Sécurité des données</translation>
        </message>
        <message>
            <source>Needs typing</source>
            <translation>Saisie demandée</translation>
        </message>
        <message>
            <source>No password changes.</source>
            <translation>Aucun mot de passe ne change.</translation>
        </message>
        <message>
            <source>Nothing in this plan can delete or hide data.</source>
            <translation>Rien dans ce plan ne peut effacer ni masquer des données.</translation>
        </message>
        <message>
            <source>Safe to deploy</source>
            <translation>Déploiement sûr</translation>
        </message>
        <message>
            <source>Something in this plan has to be confirmed by typing.</source>
            <translation>Une partie de ce plan se confirme par une saisie.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>This plan could delete or hide data. It cannot be deployed as it is.</source>
            <translation>Ce plan pourrait effacer ou masquer des données. Il ne peut pas être déployé tel quel.</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::Header</name>
        <message>
            <source>As of</source>
            <translation>État à</translation>
        </message>
        <message>
            <source>Compose %1</source>
            <translation>Compose %1</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Déployer</translation>
        </message>
        <message>
            <source>Deploying needs a connection to the server.</source>
            <translation>Déployer demande une connexion au serveur.</translation>
        </message>
        <message>
            <source>Docker %1</source>
            <translation>Docker %1</translation>
        </message>
        <message>
            <source>Pick a server to look after. You can add more later.</source>
            <translation>Choisir un serveur à surveiller. D'autres peuvent être ajoutés plus tard.</translation>
        </message>
        <message>
            <source>Review and deploy…</source>
            <translation>Examiner et déployer…</translation>
        </message>
        <message>
            <source>Welcome to Vigie</source>
            <translation>Bienvenue dans Vigie</translation>
        </message>
        <message>
            <source>in %1 s</source>
            <translation>dans %1 s</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::HistoryPage</name>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n entrée</numerusform>
                <numerusform>%n entrées</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Nothing was done to this server yet.</source>
            <translation>Rien n'a encore été fait sur ce serveur.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Inchangé</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::KeyDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Copy fingerprint</source>
            <translation>Copier l'empreinte</translation>
        </message>
        <message>
            <source>Fingerprint (%1)</source>
            <translation>Empreinte (%1)</translation>
        </message>
        <message>
            <source>First connection to %1</source>
            <translation>Première connexion à %1</translation>
        </message>
        <message>
            <source>If this key ever changes, Vigie refuses to connect.</source>
            <translation>Si cette clé change, Vigie refuse de se connecter.</translation>
        </message>
        <message>
            <source>In your provider's console, run: %1</source>
            <translation>Dans la console de l'hébergeur, lancer : %1</translation>
        </message>
        <message>
            <source>Is this your server?</source>
            <translation>Est-ce bien votre serveur ?</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Différente</translation>
        </message>
        <message>
            <source>Or: I compared it by eye and it is the same</source>
            <translation>Ou : comparée à l'œil, elle est identique</translation>
        </message>
        <message>
            <source>Paste the fingerprint from your provider. Vigie compares it for you.</source>
            <translation>Coller l'empreinte donnée par l'hébergeur. Vigie la compare.</translation>
        </message>
        <message>
            <source>Paste the fingerprint, or say that you compared it.</source>
            <translation>Coller l'empreinte, ou indiquer qu'elle a été comparée.</translation>
        </message>
        <message>
            <source>Picture of the key</source>
            <translation>Dessin de la clé</translation>
        </message>
        <message>
            <source>Same key</source>
            <translation>Même clé</translation>
        </message>
        <message>
            <source>The same key in words</source>
            <translation>La même clé en mots</translation>
        </message>
        <message>
            <source>The server sent this key. Compare it with the one your provider shows, then decide.</source>
            <translation>Le serveur a envoyé cette clé. La comparer à celle de l'hébergeur avant de décider.</translation>
        </message>
        <message>
            <source>Trust and connect</source>
            <translation>Approuver et se connecter</translation>
        </message>
        <message>
            <source>Where do I find it?</source>
            <translation>Où la trouver ?</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::LogsPage</name>
        <message>
            <source>%1 of %2 lines</source>
            <translation>%1 lignes sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s), secrets masked</source>
            <translation>
                <numerusform>%n ligne, secrets masqués</numerusform>
                <numerusform>%n lignes, secrets masqués</numerusform>
            </translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Tous les services</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Suivre</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Journaux</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Show only lines with</source>
            <translation>Seulement les lignes avec</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::MainWindow</name>
        <message numerus="yes">
            <source>%n tunnel(s) open</source>
            <translation>
                <numerusform>%n tunnel ouvert</numerusform>
                <numerusform>%n tunnels ouverts</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Aide</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>&amp;Serveur</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Outils</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Affic&amp;hage</translation>
        </message>
        <message>
            <source>About Vigie</source>
            <translation>À propos de Vigie</translation>
        </message>
        <message>
            <source>Add server…</source>
            <translation>Ajouter un serveur…</translation>
        </message>
        <message>
            <source>Check the server</source>
            <translation>Vérifier le serveur</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Thème sombre</translation>
        </message>
        <message>
            <source>Data: read-only</source>
            <translation>Données : lecture seule</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Déconnecter</translation>
        </message>
        <message>
            <source>It does not answer for a few seconds. Its data is kept.</source>
            <translation>Il ne répond pas pendant quelques secondes. Ses données sont conservées.</translation>
        </message>
        <message>
            <source>It does not answer until it is started again. Its data is kept.</source>
            <translation>Il ne répond plus jusqu'au prochain démarrage. Ses données sont conservées.</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>Thème clair</translation>
        </message>
        <message>
            <source>No tunnel open</source>
            <translation>Aucun tunnel ouvert</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Non connecté</translation>
        </message>
        <message>
            <source>Nothing changes on the server. Its passwords stay in the keychain of this computer.</source>
            <translation>Rien ne change sur le serveur. Ses mots de passe restent dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Refresh now</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove %1 from Vigie?</source>
            <translation>Retirer %1 de Vigie ?</translation>
        </message>
        <message>
            <source>Remove server…</source>
            <translation>Retirer le serveur…</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Redémarrer</translation>
        </message>
        <message>
            <source>Restart %1?</source>
            <translation>Redémarrer %1 ?</translation>
        </message>
        <message>
            <source>Restart service…</source>
            <translation>Redémarrer le service…</translation>
        </message>
        <message>
            <source>Review and deploy…</source>
            <translation>Examiner et déployer…</translation>
        </message>
        <message>
            <source>SSH %1 · %2 of 8 channels</source>
            <translation>SSH %1 · %2 canaux sur 8</translation>
        </message>
        <message>
            <source>SSH closed at %1</source>
            <translation>SSH fermé à %1</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Rechercher ou lancer une commande</translation>
        </message>
        <message>
            <source>Select a service on the Overview first.</source>
            <translation>Choisir d'abord un service dans la vue d'ensemble.</translation>
        </message>
        <message>
            <source>Servi&amp;ce</source>
            <translation>Servi&amp;ce</translation>
        </message>
        <message>
            <source>Start service</source>
            <translation>Démarrer le service</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop %1?</source>
            <translation>Arrêter %1 ?</translation>
        </message>
        <message>
            <source>Stop service…</source>
            <translation>Arrêter le service…</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>Thème du système</translation>
        </message>
        <message>
            <source>Vigie</source>
            <translation>Vigie</translation>
        </message>
        <message>
            <source>Vigie %1</source>
            <translation>Vigie %1</translation>
        </message>
        <message>
            <source>Vigie %1 deploys and watches a data stack on a server.</source>
            <translation>Vigie %1 déploie et surveille une pile de données sur un serveur.</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::OverviewPage</name>
        <message>
            <source>Connection lost at %1. You are looking at the last known state.</source>
            <translation>Connexion perdue à %1. Voici le dernier état connu.</translation>
        </message>
        <message>
            <source>Containers keep running without Vigie.</source>
            <translation>Les conteneurs tournent sans Vigie.</translation>
        </message>
        <message>
            <source>Deploy</source>
            <translation>Déployer</translation>
        </message>
        <message>
            <source>Seen at %1</source>
            <translation>Vu à %1</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>The four services and their health will appear here.</source>
            <translation>Les quatre services et leur état apparaîtront ici.</translation>
        </message>
        <message>
            <source>This server has not been seen yet.</source>
            <translation>Ce serveur n'a pas encore été vu.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Updated by events, checked every 30 s</source>
            <translation>Mis à jour par événements, vérifié toutes les 30 s</translation>
        </message>
        <message>
            <source>Vigie tries again in %1 s.</source>
            <translation>Nouvel essai dans %1 s.</translation>
        </message>
        <message>
            <source>What will be done is shown. Anything that touches something running waits for you.</source>
            <translation>Ce qui sera fait est montré. Rien de ce qui tourne n'est touché sans votre accord.</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::PlanView</name>
        <message numerus="yes">
            <source>%n file(s), secrets masked</source>
            <translation>
                <numerusform>%n fichier, secrets masqués</numerusform>
                <numerusform>%n fichiers, secrets masqués</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed files</source>
            <translation>Fichiers modifiés</translation>
        </message>
        <message>
            <source>Commands on the server</source>
            <translation>Commandes sur le serveur</translation>
        </message>
        <message>
            <source>Expected time %1</source>
            <translation>Durée prévue %1</translation>
        </message>
        <message>
            <source>What the deploy does</source>
            <translation>Ce que fait le déploiement</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::ProbeList</name>
        <message>
            <source>Docker says %1, %2</source>
            <translation>Docker indique %1, %2</translation>
        </message>
        <message>
            <source>Last probes</source>
            <translation>Dernières sondes</translation>
        </message>
        <message>
            <source>No probe has answered yet.</source>
            <translation>Aucune sonde n'a encore répondu.</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::ProgressView</name>
        <message>
            <source>%1 of %2 steps done</source>
            <translation>%1 étapes faites sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s), secrets masked</source>
            <translation>
                <numerusform>%n ligne, secrets masqués</numerusform>
                <numerusform>%n lignes, secrets masqués</numerusform>
            </translation>
        </message>
        <message>
            <source>Raw log</source>
            <translation>Journal brut</translation>
        </message>
        <message>
            <source>Steps of the deploy</source>
            <translation>Étapes du déploiement</translation>
        </message>
        <message>
            <source>The deploy has stopped. What ran before still runs.</source>
            <translation>Le déploiement s'est arrêté. Ce qui tournait tourne encore.</translation>
        </message>
        <message>
            <source>of about %1</source>
            <translation>sur environ %1</translation>
        </message>
        <message>
            <source>started by %1 at %2</source>
            <translation>lancé par %1 à %2</translation>
        </message>
        <message>
            <source>stopped at %1, after %2</source>
            <translation>arrêté à %1, après %2</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::ReasonCard</name>
        <message>
            <source>Finished</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>It has not answered its probe yet.</source>
            <translation>Il n'a pas encore répondu à sa sonde.</translation>
        </message>
        <message>
            <source>It runs and answers its probe.</source>
            <translation>Il tourne et répond à sa sonde.</translation>
        </message>
        <message>
            <source>It was stopped by hand. Its data is kept.</source>
            <translation>Il a été arrêté à la main. Ses données sont conservées.</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Rien à faire</translation>
        </message>
        <message>
            <source>Open the log</source>
            <translation>Ouvrir le journal</translation>
        </message>
        <message>
            <source>Restart…</source>
            <translation>Redémarrer…</translation>
        </message>
        <message>
            <source>Review and deploy…</source>
            <translation>Examiner et déployer…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <source>State not known yet</source>
            <translation>État pas encore connu</translation>
        </message>
        <message>
            <source>State unknown since %1</source>
            <translation>État inconnu depuis %1</translation>
        </message>
        <message>
            <source>Stopped on purpose</source>
            <translation>Arrêté volontairement</translation>
        </message>
        <message>
            <source>Suggested.</source>
            <translation>Conseil.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Vigie never shows an old green. Actions that need the server are off until the link is back.</source>
            <translation>Vigie ne montre jamais un ancien vert. Les actions sur le serveur reviennent avec la connexion.</translation>
        </message>
        <message>
            <source>Why did it fail?</source>
            <translation>Pourquoi est-il en échec ?</translation>
        </message>
        <message>
            <source>Why is it degraded?</source>
            <translation>Pourquoi est-il dégradé ?</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::ServiceCard</name>
        <message>
            <source>%1, measured %2</source>
            <translation>%1, mesurée %2</translation>
        </message>
        <message>
            <source>Container</source>
            <translation>Conteneur</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Créé</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Last probes</source>
            <translation>Dernières sondes</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Memory limit</source>
            <translation>Limite de mémoire</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Autres actions</translation>
        </message>
        <message>
            <source>Mounted at</source>
            <translation>Monté sur</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Parts of the service</source>
            <translation>Parties du service</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Ports</translation>
        </message>
        <message>
            <source>Probe</source>
            <translation>Sonde</translation>
        </message>
        <message>
            <source>Restart…</source>
            <translation>Redémarrer…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <source>Stop…</source>
            <translation>Arrêter…</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>à %1</translation>
        </message>
        <message numerus="yes">
            <source>last %n line(s)</source>
            <translation>
                <numerusform>dernière ligne</numerusform>
                <numerusform>%n dernières lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>no line in the last 15 min</source>
            <translation>aucune ligne depuis 15 min</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>none published</source>
            <translation>aucun publié</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>pas encore mesurée</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::Sidebar</name>
        <message>
            <source>Add server</source>
            <translation>Ajouter un serveur</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Serveurs</translation>
        </message>
        <message>
            <source>Servers and pages</source>
            <translation>Serveurs et pages</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::SignInDialog</name>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>The server asks a question</source>
            <translation>Le serveur pose une question</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::VaultPage</name>
        <message>
            <source>%1, locked</source>
            <translation>%1, verrouillé</translation>
        </message>
        <message>
            <source>%1, unlocked</source>
            <translation>%1, déverrouillé</translation>
        </message>
        <message numerus="yes">
            <source>%n credential(s)</source>
            <translation>
                <numerusform>%n secret</numerusform>
                <numerusform>%n secrets</numerusform>
            </translation>
        </message>
        <message>
            <source>Clears in %1 s</source>
            <translation>Effacé dans %1 s</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Copier : %1</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Secrets</translation>
        </message>
        <message>
            <source>Hide values</source>
            <translation>Masquer les valeurs</translation>
        </message>
        <message>
            <source>If unlocking fails</source>
            <translation>Si le déverrouillage échoue</translation>
        </message>
        <message>
            <source>In the clipboard. Clears in %1 s.</source>
            <translation>Dans le presse-papiers. Effacé dans %1 s.</translation>
        </message>
        <message>
            <source>No keychain</source>
            <translation>Pas de trousseau</translation>
        </message>
        <message>
            <source>No keychain service</source>
            <translation>Pas de service de trousseau</translation>
        </message>
        <message>
            <source>On Linux, start GNOME Keyring, KWallet or KeePassXC with the Secret Service on.</source>
            <translation>Sous Linux, lancer GNOME Keyring, KWallet ou KeePassXC avec le Secret Service.</translation>
        </message>
        <message>
            <source>Passwords are made by the first deploy.</source>
            <translation>Les mots de passe sont créés au premier déploiement.</translation>
        </message>
        <message>
            <source>Remote desktop session</source>
            <translation>Session de bureau à distance</translation>
        </message>
        <message>
            <source>Reveal %1</source>
            <translation>Afficher : %1</translation>
        </message>
        <message>
            <source>The keychain on this computer is locked.</source>
            <translation>Le trousseau de cet ordinateur est verrouillé.</translation>
        </message>
        <message>
            <source>The login keychain often stays locked. Unlock it once from its own settings.</source>
            <translation>Le trousseau de session reste souvent verrouillé. Le déverrouiller une fois depuis ses réglages.</translation>
        </message>
        <message>
            <source>The server keeps working. Deploying waits until it can be used.</source>
            <translation>Le serveur continue de fonctionner. Le déploiement attend que le trousseau soit utilisable.</translation>
        </message>
        <message>
            <source>There is no keychain on this computer.</source>
            <translation>Il n'y a pas de trousseau sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Values stay in the keychain of this computer. Vigie never writes them to its files or logs.</source>
            <translation>Les valeurs restent dans le trousseau de cet ordinateur, jamais dans les fichiers ni les journaux de Vigie.</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Coffre</translation>
        </message>
    </context>
    <context>
        <name>vigie::widgets::ErrorCard</name>
        <message>
            <source>Cause unknown.</source>
            <translation>Inconnue.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Next.</source>
            <translation>Suite.</translation>
        </message>
        <message>
            <source>Why.</source>
            <translation>Cause.</translation>
        </message>
        <message>
            <source>command, exit code, output, secrets masked</source>
            <translation>commande, code de sortie, texte, secrets masqués</translation>
        </message>
    </context>
    <context>
        <name>vigie::widgets::FoldCard</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Copier : %1</translation>
        </message>
        <message>
            <source>Fold %1</source>
            <translation>Replier : %1</translation>
        </message>
    </context>
    <context>
        <name>vigie::widgets::ProgressLine</name>
        <message>
            <source>%1%</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
    </context>
    <context>
        <name>vigie::widgets::Question</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Type %1 to continue</source>
            <translation>Saisir %1 pour continuer</translation>
        </message>
    </context>
    <context>
        <name>vigie::widgets::Stepper</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Étape %1 sur %2 : %3</translation>
        </message>
    </context>
</TS>
