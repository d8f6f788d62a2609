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
            <source>%1 (the value before the last rotation)</source>
            <translation>%1 (la valeur d'avant le dernier renouvellement)</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 j %2 h</translation>
        </message>
        <message>
            <source>%1 does not answer for about %2 s.</source>
            <translation>%1 ne répond pas pendant %2 s environ.</translation>
        </message>
        <message>
            <source>%1 failed, %2 running, %3 waiting, %4 done, %5 cancelled</source>
            <translation>%1 en échec, %2 en cours, %3 en attente, %4 terminées, %5 annulées</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 is a credential, not a setting.</source>
            <translation>%1 est un secret, pas un réglage.</translation>
        </message>
        <message numerus="yes">
            <source>%1 is in the index %2: %n document(s)</source>
            <translation>
                <numerusform>%1 est dans l'index %2 : %n document</numerusform>
                <numerusform>%1 est dans l'index %2 : %n documents</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is not a date.</source>
            <translation>%1 n'est pas une date.</translation>
        </message>
        <message>
            <source>%1 is not a duration.</source>
            <translation>%1 n'est pas une durée.</translation>
        </message>
        <message>
            <source>%1 is not a state of a task.</source>
            <translation>%1 n'est pas un état de tâche.</translation>
        </message>
        <message>
            <source>%1 is not a tag.</source>
            <translation>%1 n'est pas une étiquette.</translation>
        </message>
        <message>
            <source>%1 is not a time.</source>
            <translation>%1 n'est pas une heure.</translation>
        </message>
        <message>
            <source>%1 is not an address.</source>
            <translation>%1 n'est pas une adresse.</translation>
        </message>
        <message>
            <source>%1 is not of the form %2.</source>
            <translation>%1 n'a pas la forme %2.</translation>
        </message>
        <message>
            <source>%1 is not rotated: %2 %3 %4</source>
            <translation>%1 n'est pas renouvelé : %2 %3 %4</translation>
        </message>
        <message>
            <source>%1 is not the name of a setting.</source>
            <translation>%1 n'est pas le nom d'un réglage.</translation>
        </message>
        <message>
            <source>%1 is not the number of a task.</source>
            <translation>%1 n'est pas un numéro de tâche.</translation>
        </message>
        <message>
            <source>%1 is rotated: %2 → %3</source>
            <translation>%1 est renouvelé : %2 → %3</translation>
        </message>
        <message>
            <source>%1 is the old one again: %2</source>
            <translation>%1 est de nouveau l'ancien : %2</translation>
        </message>
        <message>
            <source>%1 is trusted: %2</source>
            <translation>%1 est approuvé : %2</translation>
        </message>
        <message>
            <source>%1 leaks. Looked for %2 values in %3 files and the containers, logs and processes.</source>
            <translation>%1 fuites. %2 valeurs cherchées dans %3 fichiers ainsi que dans les conteneurs, les journaux et les processus.</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 names a bucket.</source>
            <translation>%1 désigne un bucket.</translation>
        </message>
        <message>
            <source>%1 of %2 documents</source>
            <translation>%1 sur %2 documents</translation>
        </message>
        <message>
            <source>%1 port %2 presents this key:</source>
            <translation>%1 présente cette clé sur le port %2 :</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 was not deleted.</source>
            <translation>%1 n'a pas été supprimé.</translation>
        </message>
        <message>
            <source>%1 was removed from the address book.</source>
            <translation>%1 a été retiré du carnet d'adresses.</translation>
        </message>
        <message>
            <source>%1 was trusted before: %2</source>
            <translation>%1 était déjà approuvé : %2</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, ligne %2</translation>
        </message>
        <message>
            <source>%1, page %2 of %3</source>
            <translation>%1, page %2 sur %3</translation>
        </message>
        <message>
            <source>%1: type %2 to go on, or nothing to leave it out:</source>
            <translation>%1 : saisir %2 pour continuer, ou rien pour le laisser de côté :</translation>
        </message>
        <message numerus="yes">
            <source>%n credentials are in %1, read back.</source>
            <translation>
                <numerusform>%n secret est dans %1, relu.</numerusform>
                <numerusform>%n secrets sont dans %1, relus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) were added and stay.</source>
            <translation>
                <numerusform>%n document a été ajouté et reste.</numerusform>
                <numerusform>%n documents ont été ajoutés et restent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n object(s)</source>
            <translation>
                <numerusform>%n objet</numerusform>
                <numerusform>%n objets</numerusform>
            </translation>
        </message>
        <message>
            <source>(the server told no checksum to compare)</source>
            <translation>(le serveur n'a donné aucune somme de contrôle à comparer)</translation>
        </message>
        <message>
            <source>--reveal shows one credential at a time.</source>
            <translation>--reveal montre un seul secret à la fois.</translation>
        </message>
        <message>
            <source>--watch and --check exclude each other.</source>
            <translation>--watch et --check s'excluent.</translation>
        </message>
        <message>
            <source>-r takes one place at a time.</source>
            <translation>-r prend un seul emplacement à la fois.</translation>
        </message>
        <message>
            <source>127.0.0.1:%1 leads to %2 until Ctrl-C.</source>
            <translation>127.0.0.1:%1 mène à %2 jusqu'à Ctrl-C.</translation>
        </message>
        <message>
            <source>22, or as ~/.ssh/config says</source>
            <translation>22, ou selon ~/.ssh/config</translation>
        </message>
        <message>
            <source>A command line can be read by others on this computer.</source>
            <translation>Une ligne de commande peut être lue par d'autres sur cet ordinateur.</translation>
        </message>
        <message>
            <source>A line of your crontab starts it, marked %1: crontab -l</source>
            <translation>Une ligne de votre crontab le lance, marquée %1 : crontab -l</translation>
        </message>
        <message>
            <source>A link for this computer only, whatever address is kept</source>
            <translation>Un lien pour cet ordinateur seulement, quelle que soit l'adresse retenue</translation>
        </message>
        <message>
            <source>A proof disturbs the services, which needs a yes.</source>
            <translation>Une preuve dérange les services, ce qui demande un oui.</translation>
        </message>
        <message>
            <source>A repair needs a yes.</source>
            <translation>Une réparation demande un oui.</translation>
        </message>
        <message>
            <source>A rotation makes services anew, which needs a yes.</source>
            <translation>Un renouvellement recrée des services, ce qui demande un oui.</translation>
        </message>
        <message>
            <source>A setting of the stack, KEY=VALUE, such as POSTGRES_PORT=5433</source>
            <translation>Un réglage de la pile, CLE=VALEUR, par exemple POSTGRES_PORT=5433</translation>
        </message>
        <message>
            <source>A snapshot, which only the same version can read, instead of a dump</source>
            <translation>Un instantané, que seule la même version sait lire, au lieu d'un dump</translation>
        </message>
        <message>
            <source>A stand-in answered instead of %1: it proves nothing about that service.</source>
            <translation>Une doublure a répondu à la place de %1 : rien n’est prouvé pour ce service.</translation>
        </message>
        <message>
            <source>A text that a dangerous step wants typed</source>
            <translation>Un texte à saisir pour une étape dangereuse</translation>
        </message>
        <message>
            <source>A text that has to be typed</source>
            <translation>Un texte à saisir</translation>
        </message>
        <message>
            <source>A text that the plan wants typed</source>
            <translation>Un texte que le plan demande de saisir</translation>
        </message>
        <message>
            <source>A timer has nobody to type the passphrase of the vault file.</source>
            <translation>Un minuteur n'a personne pour saisir la phrase secrète du fichier du coffre.</translation>
        </message>
        <message>
            <source>API key %1: %2 → %3, in the vault as %4</source>
            <translation>Clé d'API %1 : %2 → %3, au coffre sous %4</translation>
        </message>
        <message>
            <source>Accept a safe plan without asking</source>
            <translation>Accepter un plan sûr sans demander</translation>
        </message>
        <message>
            <source>Accept without asking; never cuts off who uses the old value</source>
            <translation>Accepter sans demander ; ne coupe jamais qui utilise l'ancienne valeur</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Add --yes.</source>
            <translation>Ajouter --yes.</translation>
        </message>
        <message>
            <source>Add a server</source>
            <translation>Ajouter un serveur</translation>
        </message>
        <message>
            <source>Add it with: vigiectl server add %1 USER@HOST</source>
            <translation>L'ajouter avec : vigiectl server add %1 UTILISATEUR@HOTE</translation>
        </message>
        <message>
            <source>Add its key, or -r for all of them.</source>
            <translation>Ajoutez sa clé, ou -r pour tous.</translation>
        </message>
        <message>
            <source>Add the documents of a file; it is checked before anything is sent</source>
            <translation>Ajouter les documents d'un fichier ; il est vérifié avant tout envoi</translation>
        </message>
        <message>
            <source>Add to the deploy: %1</source>
            <translation>À ajouter au déploiement : %1</translation>
        </message>
        <message>
            <source>Add: --confirm "%1"</source>
            <translation>Ajoutez : --confirm "%1"</translation>
        </message>
        <message>
            <source>Add: --confirm %1</source>
            <translation>Ajoutez : --confirm %1</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Against the vault</source>
            <translation>Comparé au coffre</translation>
        </message>
        <message>
            <source>Allow this command to change data; without it the server is read-only</source>
            <translation>Permettre à cette commande de modifier des données ; sans cela, le serveur est en lecture seule</translation>
        </message>
        <message>
            <source>Also read other users' files on the server, through sudo</source>
            <translation>Lire aussi les fichiers des autres utilisateurs du serveur, par sudo</translation>
        </message>
        <message>
            <source>An index is changed by saying its new id field.</source>
            <translation>On modifie un index en donnant son nouveau champ d'identifiant.</translation>
        </message>
        <message>
            <source>Another image, SERVICE=REF</source>
            <translation>Une autre image, SERVICE=REF</translation>
        </message>
        <message>
            <source>As lines for a shell, without secrets</source>
            <translation>En lignes pour un shell, sans secrets</translation>
        </message>
        <message>
            <source>As the timer does: asks nothing, goes on with what an earlier start left, tells the desktop when it is not proven</source>
            <translation>Comme le fait le minuteur : ne rien demander, continuer ce qu'un lancement précédent a laissé, prévenir le bureau quand la persistance n'est pas validée</translation>
        </message>
        <message>
            <source>Ask it to stop after the current step</source>
            <translation>Lui demander de s'arrêter après l'étape en cours</translation>
        </message>
        <message>
            <source>Ask who made it.</source>
            <translation>Demandez à qui l’a produit.</translation>
        </message>
        <message>
            <source>Away for</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>Back to the files and settings of an earlier revision; data stays as it is</source>
            <translation>Revenir aux fichiers et aux réglages d'une révision antérieure ; les données ne changent pas</translation>
        </message>
        <message>
            <source>Both values work until nobody uses the old one.</source>
            <translation>Les deux valeurs fonctionnent tant que quelqu'un utilise l'ancienne.</translation>
        </message>
        <message>
            <source>Bucket</source>
            <translation>Bucket</translation>
        </message>
        <message>
            <source>Buckets are deleted with: vigiectl buckets NAME --delete</source>
            <translation>Les buckets se suppriment avec : vigiectl buckets NAME --delete</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>By these fields, such as: price:desc,year:asc</source>
            <translation>Selon ces champs, par exemple : price:desc,year:asc</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <source>Cancel these tasks, such as: 12,13</source>
            <translation>Annuler ces tâches, par exemple : 12,13</translation>
        </message>
        <message>
            <source>Change the given fields of known documents instead of replacing them</source>
            <translation>Modifier les champs donnés des documents connus au lieu de les remplacer</translation>
        </message>
        <message>
            <source>Change the name and the description of a key</source>
            <translation>Changer le nom et la description d'une clé</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Check a report's signature; needs nothing but the file</source>
            <translation>Vérifie la signature d’un rapport ; n’a besoin que du fichier</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>Vérifier son nom.</translation>
        </message>
        <message>
            <source>Choose: --finish makes the new value current, --back puts the old one back.</source>
            <translation>Choisir : --finish rend la nouvelle valeur courante, --back remet l'ancienne.</translation>
        </message>
        <message>
            <source>Commands on the server:</source>
            <translation>Commandes sur le serveur :</translation>
        </message>
        <message>
            <source>Compare a server's key and trust it</source>
            <translation>Comparer la clé d'un serveur et l'approuver</translation>
        </message>
        <message>
            <source>Compare it with the server's own. If they are the same, type the last %1 characters of the fingerprint:</source>
            <translation>La comparer à celle du serveur. Si elles sont identiques, saisir les %1 derniers caractères de l'empreinte :</translation>
        </message>
        <message>
            <source>Compose project name</source>
            <translation>Nom du projet Compose</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Copied %1 to %2.</source>
            <translation>%1 copié vers %2.</translation>
        </message>
        <message>
            <source>Copy an object on the server</source>
            <translation>Copier un objet sur le serveur</translation>
        </message>
        <message>
            <source>Count the values of these fields</source>
            <translation>Compter les valeurs de ces champs</translation>
        </message>
        <message>
            <source>Created the bucket %1.</source>
            <translation>Bucket %1 créé.</translation>
        </message>
        <message>
            <source>Credential</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Credentials to be made: %1</source>
            <translation>Secrets à créer : %1</translation>
        </message>
        <message>
            <source>Data was lost, or it could not be told. Open the report in Vigie.</source>
            <translation>Des données ont été perdues, ou rien n'a pu être établi. Ouvrir le rapport dans Vigie.</translation>
        </message>
        <message>
            <source>Data was lost.</source>
            <translation>Des données ont été perdues.</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n document(s)?</source>
            <translation>
                <numerusform>Supprimer %n document ?</numerusform>
                <numerusform>Supprimer %n documents ?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n object(s)?</source>
            <translation>
                <numerusform>Supprimer %n objet ?</numerusform>
                <numerusform>Supprimer %n objets ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete a bucket; its name must be given again with --confirm</source>
            <translation>Supprimer un bucket ; son nom doit être redonné avec --confirm</translation>
        </message>
        <message>
            <source>Delete a key</source>
            <translation>Supprimer une clé</translation>
        </message>
        <message>
            <source>Delete an index; its name must be given again with --confirm</source>
            <translation>Supprimer un index ; son nom doit être redonné avec --confirm</translation>
        </message>
        <message>
            <source>Delete every document that matches this filter</source>
            <translation>Supprimer tous les documents qui répondent à ce filtre</translation>
        </message>
        <message>
            <source>Delete objects</source>
            <translation>Supprimer des objets</translation>
        </message>
        <message>
            <source>Delete the documents with these ids, such as: 12,13</source>
            <translation>Supprimer les documents de ces identifiants, par exemple : 12,13</translation>
        </message>
        <message>
            <source>Delete the named documents without asking</source>
            <translation>Supprimer les documents nommés sans demander</translation>
        </message>
        <message>
            <source>Delete the named objects without asking</source>
            <translation>Supprimer les objets nommés sans demander</translation>
        </message>
        <message>
            <source>Delete what it holds first</source>
            <translation>Supprimer d'abord son contenu</translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n object(s).</source>
            <translation>
                <numerusform>%n objet supprimé.</numerusform>
                <numerusform>%n objets supprimés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted the bucket %1.</source>
            <translation>Bucket %1 supprimé.</translation>
        </message>
        <message>
            <source>Deleted the key %1.</source>
            <translation>Clé %1 supprimée.</translation>
        </message>
        <message>
            <source>Deleting documents needs a yes.</source>
            <translation>Supprimer des documents demande un oui.</translation>
        </message>
        <message>
            <source>Deleting everything below %1 needs it typed.</source>
            <translation>Pour supprimer tout ce qui se trouve sous %1, il faut le saisir.</translation>
        </message>
        <message>
            <source>Deleting objects needs a yes.</source>
            <translation>Supprimer des objets demande un oui.</translation>
        </message>
        <message>
            <source>Deploy the stack, and show each step</source>
            <translation>Déployer la pile, et montrer chaque étape</translation>
        </message>
        <message>
            <source>Deploy this plan?</source>
            <translation>Déployer ce plan ?</translation>
        </message>
        <message>
            <source>Deploys and watches a data stack on a server.</source>
            <translation>Déploie et surveille une pile de données sur un serveur.</translation>
        </message>
        <message>
            <source>Descriptor %1 holds no passphrase.</source>
            <translation>Le descripteur %1 ne contient pas de phrase secrète.</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Détail</translation>
        </message>
        <message>
            <source>Detail:</source>
            <translation>Détail :</translation>
        </message>
        <message>
            <source>Do not ask</source>
            <translation>Ne pas demander</translation>
        </message>
        <message>
            <source>Do not ask; engine, reboot and crash need --confirm</source>
            <translation>Ne pas demander ; engine, reboot et crash veulent --confirm</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Download objects</source>
            <translation>Télécharger des objets</translation>
        </message>
        <message>
            <source>ETag</source>
            <translation>ETag</translation>
        </message>
        <message>
            <source>End as soon as the deploy runs on the server</source>
            <translation>Terminer dès que le déploiement tourne sur le serveur</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Every API key of Meilisearch gets a new value.</source>
            <translation>Chaque clé d'API de Meilisearch reçoit une nouvelle valeur.</translation>
        </message>
        <message>
            <source>Every credential keeps to the policy.</source>
            <translation>Tous les secrets respectent les règles.</translation>
        </message>
        <message>
            <source>Every credential of the stack</source>
            <translation>Tous les secrets de la pile</translation>
        </message>
        <message>
            <source>Every document; with --json in lines that can be imported again</source>
            <translation>Tous les documents ; avec --json, en lignes qui peuvent être réimportées</translation>
        </message>
        <message>
            <source>Every server of the address book</source>
            <translation>Tous les serveurs du carnet d'adresses</translation>
        </message>
        <message>
            <source>Every service answers as it should.</source>
            <translation>Chaque service répond comme il faut.</translation>
        </message>
        <message>
            <source>Everything below, into a folder</source>
            <translation>Tout ce qui se trouve dessous, dans un dossier</translation>
        </message>
        <message>
            <source>Everything below, not only the next folders</source>
            <translation>Tout ce qui se trouve dessous, pas seulement les dossiers suivants</translation>
        </message>
        <message>
            <source>Everything below; it must be typed</source>
            <translation>Tout ce qui se trouve dessous ; il faut le saisir</translation>
        </message>
        <message>
            <source>Exit with 8 unless everything is fine</source>
            <translation>Sortir avec 8 si tout ne va pas bien</translation>
        </message>
        <message>
            <source>Failed today</source>
            <translation>Échecs du jour</translation>
        </message>
        <message>
            <source>Files and a place are needed.</source>
            <translation>Il faut des fichiers et un emplacement.</translation>
        </message>
        <message>
            <source>Files or folders, then where to; a key that ends with / is a folder</source>
            <translation>Fichiers ou dossiers, puis la destination ; une clé qui finit par / est un dossier</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <source>Fingerprint of the key that must have signed: SHA256:…</source>
            <translation>Empreinte de la clé qui doit avoir signé : SHA256:…</translation>
        </message>
        <message>
            <source>Finish a rotation that stopped halfway, or go back: the service says which value it takes</source>
            <translation>Terminer un renouvellement resté en chemin, ou revenir en arrière : le service dit quelle valeur il accepte</translation>
        </message>
        <message>
            <source>Finish with the new value?</source>
            <translation>Terminer avec la nouvelle valeur ?</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Folder of the stack on the server</source>
            <translation>Dossier de la pile sur le serveur</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <source>Found in</source>
            <translation>Trouvé dans</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>From now on a credential is old after so many days</source>
            <translation>Désormais, un identifiant est ancien après ce nombre de jours</translation>
        </message>
        <message>
            <source>From now on a rotation keeps the old value for so many days</source>
            <translation>Désormais, un renouvellement garde l’ancienne valeur ce nombre de jours</translation>
        </message>
        <message>
            <source>From now on the storage is read as %1.</source>
            <translation>Désormais, le stockage est lu en tant que %1.</translation>
        </message>
        <message>
            <source>Give a server another name</source>
            <translation>Donner un autre nom à un serveur</translation>
        </message>
        <message>
            <source>Give a value to a program, on its standard input</source>
            <translation>Donner une valeur à un programme, sur son entrée standard</translation>
        </message>
        <message>
            <source>Give an index without documents another id field</source>
            <translation>Donner un autre champ d'identifiant à un index sans documents</translation>
        </message>
        <message>
            <source>Give it on a descriptor: --passphrase-fd N</source>
            <translation>La donner sur un descripteur : --passphrase-fd N</translation>
        </message>
        <message>
            <source>Give it out of a file that only you can read: --passphrase-fd 3 3&lt;FILE</source>
            <translation>La donner depuis un fichier que vous seul pouvez lire : --passphrase-fd 3 3&lt;FICHIER</translation>
        </message>
        <message>
            <source>Give the services new credentials, verified and reversible</source>
            <translation>Donner de nouveaux secrets aux services, vérifiés et réversibles</translation>
        </message>
        <message>
            <source>Go on with the proof that an earlier start left</source>
            <translation>Reprendre la preuve laissée par un lancement précédent</translation>
        </message>
        <message>
            <source>Go on with: vigiectl persistence %1 --resume</source>
            <translation>Reprenez avec : vigiectl persistence %1 --resume</translation>
        </message>
        <message>
            <source>Have Meilisearch write a copy of all its data on the server</source>
            <translation>Faire écrire par Meilisearch une copie de toutes ses données sur le serveur</translation>
        </message>
        <message>
            <source>How long it works: 15m, 1h, at most 7d</source>
            <translation>Durée de validité : 15m, 1h, au plus 7d</translation>
        </message>
        <message>
            <source>How many documents on a page</source>
            <translation>Combien de documents par page</translation>
        </message>
        <message>
            <source>How many entries</source>
            <translation>Combien d'entrées</translation>
        </message>
        <message>
            <source>How many to show</source>
            <translation>Combien en montrer</translation>
        </message>
        <message>
            <source>How many to skip</source>
            <translation>Combien en sauter</translation>
        </message>
        <message>
            <source>How many, of each state</source>
            <translation>Combien, pour chaque état</translation>
        </message>
        <message>
            <source>How often the timer goes off: day, week, month</source>
            <translation>Fréquence du minuteur : day (jour), week (semaine), month (mois)</translation>
        </message>
        <message>
            <source>How the deploy ended is not known.</source>
            <translation>La fin du déploiement n'est pas connue.</translation>
        </message>
        <message>
            <source>Id field</source>
            <translation>Champ d'identifiant</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Dans</translation>
        </message>
        <message>
            <source>In the vault as</source>
            <translation>Dans le coffre sous</translation>
        </message>
        <message>
            <source>In which indexes; * for all</source>
            <translation>Dans quels index ; * pour tous</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>Install cron, or have something else start this: %1</source>
            <translation>Installer cron, ou faire lancer ceci autrement : %1</translation>
        </message>
        <message>
            <source>Interrupted while the deploy was being started.</source>
            <translation>Interrompu pendant le lancement du déploiement.</translation>
        </message>
        <message>
            <source>Interrupted.</source>
            <translation>Interrompu.</translation>
        </message>
        <message>
            <source>It cannot be brought back.</source>
            <translation>On ne peut pas revenir en arrière.</translation>
        </message>
        <message>
            <source>It changes what is installed there.</source>
            <translation>Cela change ce qui est installé là.</translation>
        </message>
        <message>
            <source>It may have started on the server.</source>
            <translation>Il a peut-être commencé sur le serveur.</translation>
        </message>
        <message>
            <source>It may take something away.</source>
            <translation>Cela peut retirer quelque chose.</translation>
        </message>
        <message>
            <source>It was signed with the key %1, not with %2.</source>
            <translation>Il a été signé avec la clé %1, pas avec %2.</translation>
        </message>
        <message>
            <source>Its value is in the vault: vigiectl vault get %1 %2 --to-command CMD</source>
            <translation>Sa valeur est dans le coffre : vigiectl vault get %1 %2 --to-command CMD</translation>
        </message>
        <message>
            <source>Its versions, newest first</source>
            <translation>Ses versions, la plus récente d'abord</translation>
        </message>
        <message>
            <source>Keep credentials in this encrypted file instead of the keychain</source>
            <translation>Garder les secrets dans ce fichier chiffré au lieu du trousseau</translation>
        </message>
        <message>
            <source>Keep that address for the links to come</source>
            <translation>Retenir cette adresse pour les liens à venir</translation>
        </message>
        <message>
            <source>Kept in: %1</source>
            <translation>Gardé dans : %1</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>LEAK  %1: %2</source>
            <translation>FUITE  %1 : %2</translation>
        </message>
        <message>
            <source>Language of the texts: en or fr</source>
            <translation>Langue des textes : en ou fr</translation>
        </message>
        <message>
            <source>Last known at %1.</source>
            <translation>Dernier état connu à %1.</translation>
        </message>
        <message>
            <source>Last update</source>
            <translation>Dernière mise à jour</translation>
        </message>
        <message>
            <source>Leaked secrets were not looked for: %1</source>
            <translation>Les fuites de secrets n’ont pas été recherchées : %1</translation>
        </message>
        <message>
            <source>Leave it out: Vigie makes its credentials itself.</source>
            <translation>Le laisser : Vigie crée lui-même ses secrets.</translation>
        </message>
        <message>
            <source>Left out, because it is not a regular file: %1</source>
            <translation>Laissé de côté, car ce n'est pas un fichier ordinaire : %1</translation>
        </message>
        <message>
            <source>Let two indexes change their names</source>
            <translation>Échanger les noms de deux index</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Lifecycle</source>
            <translation>Cycle de vie</translation>
        </message>
        <message>
            <source>List each bucket to tell how much it holds</source>
            <translation>Énumérer chaque bucket pour dire ce qu'il contient</translation>
        </message>
        <message>
            <source>List objects</source>
            <translation>Énumérer les objets</translation>
        </message>
        <message>
            <source>List the deploys of a server, newest first</source>
            <translation>Lister les déploiements d'un serveur, le plus récent d'abord</translation>
        </message>
        <message>
            <source>List the servers</source>
            <translation>Lister les serveurs</translation>
        </message>
        <message>
            <source>List them, without their values</source>
            <translation>Les lister, sans leurs valeurs</translation>
        </message>
        <message>
            <source>Look at the commands, then add --yes.</source>
            <translation>Regarder les commandes, puis ajouter --yes.</translation>
        </message>
        <message>
            <source>Look at the list, then add --yes.</source>
            <translation>Regarder la liste, puis ajouter --yes.</translation>
        </message>
        <message>
            <source>Look for the vault's values where they should not be</source>
            <translation>Chercher les valeurs du coffre là où elles ne devraient pas être</translation>
        </message>
        <message>
            <source>Look whether a server is ready for the stack</source>
            <translation>Voir si un serveur est prêt pour la pile</translation>
        </message>
        <message>
            <source>Look with: vigiectl runs %1</source>
            <translation>Voir : vigiectl runs %1</translation>
        </message>
        <message>
            <source>Looking for leaked secrets.</source>
            <translation>Recherche de secrets divulgués.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Créé</translation>
        </message>
        <message>
            <source>Make a bucket</source>
            <translation>Créer un bucket</translation>
        </message>
        <message>
            <source>Make a key</source>
            <translation>Créer une clé</translation>
        </message>
        <message>
            <source>Make a link that downloads one object</source>
            <translation>Créer un lien qui télécharge un objet</translation>
        </message>
        <message>
            <source>Make a new key; the old one goes when nobody uses it</source>
            <translation>Créer une nouvelle clé ; l'ancienne disparaît quand personne ne l'utilise</translation>
        </message>
        <message>
            <source>Make an index</source>
            <translation>Créer un index</translation>
        </message>
        <message>
            <source>Make the changes that the comparison shows</source>
            <translation>Faire les changements que la comparaison montre</translation>
        </message>
        <message>
            <source>Make the new value current</source>
            <translation>Rendre la nouvelle valeur courante</translation>
        </message>
        <message>
            <source>Make this version the latest again</source>
            <translation>Refaire de cette version la dernière</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Peut</translation>
        </message>
        <message>
            <source>Meilisearch %1</source>
            <translation>Meilisearch %1</translation>
        </message>
        <message>
            <source>Meilisearch %1 (a stand-in, not the real product)</source>
            <translation>Meilisearch %1 (un remplaçant, pas le vrai produit)</translation>
        </message>
        <message>
            <source>Meilisearch goes through all %1 documents again. Searches keep working with the old settings until then.</source>
            <translation>Meilisearch reparcourt les %1 documents. D'ici là, les recherches marchent avec les anciens réglages.</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Metadata</source>
            <translation>Métadonnées</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>Manquants : %1</translation>
        </message>
        <message>
            <source>Move or rename an object on the server</source>
            <translation>Déplacer ou renommer un objet sur le serveur</translation>
        </message>
        <message>
            <source>Moved %1 to %2.</source>
            <translation>%1 déplacé vers %2.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name it: vigiectl vault show NAME CREDENTIAL --reveal</source>
            <translation>Le nommer : vigiectl vault show NOM SECRET --reveal</translation>
        </message>
        <message>
            <source>Name of the server</source>
            <translation>Nom du serveur</translation>
        </message>
        <message>
            <source>Name one server, or give --all.</source>
            <translation>Nommer un serveur, ou donner --all.</translation>
        </message>
        <message>
            <source>Name the credentials to rotate, or say --all.</source>
            <translation>Nommer les secrets à renouveler, ou donner --all.</translation>
        </message>
        <message>
            <source>Needs: --confirm %1</source>
            <translation>Demande : --confirm %1</translation>
        </message>
        <message>
            <source>Next:</source>
            <translation>Suite :</translation>
        </message>
        <message>
            <source>Next: vigiectl trust %1</source>
            <translation>Suite : vigiectl trust %1</translation>
        </message>
        <message>
            <source>No PDF was written: vigie, which prints it, is not installed here.</source>
            <translation>Aucun PDF n'a été écrit : vigie, qui l'imprime, n'est pas installé ici.</translation>
        </message>
        <message>
            <source>No proof of %1 is unfinished.</source>
            <translation>Aucune preuve de %1 n’est inachevée.</translation>
        </message>
        <message>
            <source>No server yet. Add one with: vigiectl server add NAME USER@HOST</source>
            <translation>Aucun serveur. En ajouter un : vigiectl server add NOM UTILISATEUR@HOTE</translation>
        </message>
        <message>
            <source>Nobody is signed in to a desktop here.</source>
            <translation>Personne n'a de session de bureau ouverte ici.</translation>
        </message>
        <message>
            <source>Not everything could be recovered.</source>
            <translation>Tout n'a pas pu être récupéré.</translation>
        </message>
        <message>
            <source>Not found there: %1</source>
            <translation>Absents de cet endroit : %1</translation>
        </message>
        <message>
            <source>Nothing is known yet.</source>
            <translation>Rien n'est encore connu.</translation>
        </message>
        <message>
            <source>Nothing stands in the way of a deploy.</source>
            <translation>Rien n'empêche un déploiement.</translation>
        </message>
        <message>
            <source>Nothing to change: revision %1 is deployed.</source>
            <translation>Rien à changer : la révision %1 est déployée.</translation>
        </message>
        <message>
            <source>Nothing was cancelled.</source>
            <translation>Rien n'a été annulé.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n'a été changé.</translation>
        </message>
        <message>
            <source>Nothing was deleted.</source>
            <translation>Rien n'a été supprimé.</translation>
        </message>
        <message>
            <source>Nothing was deployed to %1 yet.</source>
            <translation>Rien n'a encore été déployé sur %1.</translation>
        </message>
        <message>
            <source>Nothing was done to %1 yet.</source>
            <translation>Rien n'a encore été fait sur %1.</translation>
        </message>
        <message>
            <source>Nothing was taken yet.</source>
            <translation>Rien n'a encore été pris.</translation>
        </message>
        <message>
            <source>Nothing was uploaded.</source>
            <translation>Rien n'a été envoyé.</translation>
        </message>
        <message>
            <source>Nothing was written. Try again.</source>
            <translation>Rien n'a été écrit. Réessayer.</translation>
        </message>
        <message>
            <source>OUTSIDE the stack: %1 (%2)</source>
            <translation>HORS de la pile : %1 (%2)</translation>
        </message>
        <message>
            <source>Object lock</source>
            <translation>Verrouillage d'objets</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objets</translation>
        </message>
        <message>
            <source>Older ones with: --from %1</source>
            <translation>Les plus anciennes avec : --from %1</translation>
        </message>
        <message>
            <source>On the server</source>
            <translation>Sur le serveur</translation>
        </message>
        <message>
            <source>One plain character is needed.</source>
            <translation>Il faut un seul caractère simple.</translation>
        </message>
        <message>
            <source>Only lines since then: 10m, 2h, or a moment</source>
            <translation>Seulement les lignes depuis : 10m, 2h, ou un instant</translation>
        </message>
        <message>
            <source>Only say what would be done</source>
            <translation>Dire seulement ce qui serait fait</translation>
        </message>
        <message>
            <source>Only tasks given since this day or moment</source>
            <translation>Seulement les tâches données depuis ce jour ou cet instant</translation>
        </message>
        <message>
            <source>Only tasks of these indexes</source>
            <translation>Seulement les tâches de ces index</translation>
        </message>
        <message>
            <source>Only these checks; without them all that block</source>
            <translation>Seulement ces vérifications ; sinon toutes celles qui bloquent</translation>
        </message>
        <message>
            <source>Only these fields of the documents</source>
            <translation>Seulement ces champs des documents</translation>
        </message>
        <message>
            <source>Only these kinds, such as: settingsUpdate,documentDeletion</source>
            <translation>Seulement ces genres, par exemple : settingsUpdate,documentDeletion</translation>
        </message>
        <message>
            <source>Only these services</source>
            <translation>Seulement ces services</translation>
        </message>
        <message>
            <source>Only these services; without them all</source>
            <translation>Seulement ces services ; sinon tous</translation>
        </message>
        <message>
            <source>Only these states: enqueued, processing, succeeded, failed, canceled</source>
            <translation>Seulement ces états : enqueued, processing, succeeded, failed, canceled</translation>
        </message>
        <message>
            <source>Only this document</source>
            <translation>Seulement ce document</translation>
        </message>
        <message>
            <source>Only this task</source>
            <translation>Seulement cette tâche</translation>
        </message>
        <message>
            <source>Only what matches, such as: city = Bordeaux AND price &lt; 300000</source>
            <translation>Seulement ce qui répond à un filtre, par exemple : city = Bordeaux AND price &lt; 300000</translation>
        </message>
        <message>
            <source>Open a local port that leads to a service, until Ctrl-C</source>
            <translation>Ouvrir un port local qui mène à un service, jusqu'à Ctrl-C</translation>
        </message>
        <message>
            <source>Opens the service</source>
            <translation>Ouvre le service</translation>
        </message>
        <message>
            <source>Opens the service: offered %1, in the vault %2.</source>
            <translation>Ouvre le service : proposé %1, au coffre %2.</translation>
        </message>
        <message>
            <source>Passphrase of %1:</source>
            <translation>Phrase secrète de %1 :</translation>
        </message>
        <message>
            <source>Persistence is not proven.</source>
            <translation>La persistance n’est pas prouvée.</translation>
        </message>
        <message>
            <source>Persistence is proven.</source>
            <translation>La persistance est prouvée.</translation>
        </message>
        <message>
            <source>Persistence of %1 is not proven</source>
            <translation>La persistance de %1 n'est pas validée</translation>
        </message>
        <message>
            <source>Persistence was never proven on this server.</source>
            <translation>La persistance n’a jamais été prouvée sur ce serveur.</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Politique</translation>
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
            <translation>Préparer le serveur demande un oui.</translation>
        </message>
        <message>
            <source>Print its value; the history records it</source>
            <translation>Afficher sa valeur ; l'historique le note</translation>
        </message>
        <message>
            <source>Print the result as JSON on stdout, errors as JSON on stderr</source>
            <translation>Afficher le résultat en JSON sur stdout, les erreurs en JSON sur stderr</translation>
        </message>
        <message>
            <source>Print the version</source>
            <translation>Afficher la version</translation>
        </message>
        <message>
            <source>Print this help</source>
            <translation>Afficher cette aide</translation>
        </message>
        <message>
            <source>Private key file; without it the agent, then the default keys</source>
            <translation>Fichier de clé privée ; sinon l'agent, puis les clés habituelles</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Property</source>
            <translation>Propriété</translation>
        </message>
        <message>
            <source>Prove regularly: a systemd user timer, or a line of the crontab</source>
            <translation>Valider régulièrement : un minuteur systemd de l'utilisateur, ou une ligne de la crontab</translation>
        </message>
        <message>
            <source>Prove that the data stays: write, disturb, read back, sign a report</source>
            <translation>Prouve que les données restent : écrire, déranger, relire, signer un rapport</translation>
        </message>
        <message>
            <source>Put right what stands in the way: install Docker and Compose</source>
            <translation>Corriger ce qui gêne : installer Docker et Compose</translation>
        </message>
        <message>
            <source>Put the old value back</source>
            <translation>Remettre l'ancienne valeur</translation>
        </message>
        <message>
            <source>Put the old value back?</source>
            <translation>Remettre l'ancienne valeur ?</translation>
        </message>
        <message>
            <source>Quota</source>
            <translation>Quota</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Atteint</translation>
        </message>
        <message>
            <source>Read as root again</source>
            <translation>Lire de nouveau en tant que root</translation>
        </message>
        <message>
            <source>Read the fingerprint on the server itself (ssh-keygen -lf on its public key), then: vigiectl trust %1 --fingerprint SHA256:…</source>
            <translation>Lire l'empreinte sur le serveur lui-même (ssh-keygen -lf sur sa clé publique), puis : vigiectl trust %1 --fingerprint SHA256:…</translation>
        </message>
        <message>
            <source>Read the fingerprint on the server itself and try again.</source>
            <translation>Lire l'empreinte sur le serveur lui-même et réessayer.</translation>
        </message>
        <message>
            <source>Read the passphrase of that file from this descriptor</source>
            <translation>Lire la phrase secrète de ce fichier sur ce descripteur</translation>
        </message>
        <message>
            <source>Read the passphrase of the vault file from this descriptor</source>
            <translation>Lire la phrase secrète du fichier du coffre sur ce descripteur</translation>
        </message>
        <message>
            <source>Read the plan, then add --yes.</source>
            <translation>Lire le plan, puis ajouter --yes.</translation>
        </message>
        <message>
            <source>Read the plan, then add: %1</source>
            <translation>Lire le plan, puis ajouter : %1</translation>
        </message>
        <message>
            <source>Read with this access key from now on; its secret key comes on the standard input and goes into the vault</source>
            <translation>Lire désormais avec cette clé d'accès ; sa clé secrète arrive par l'entrée standard et va dans le coffre</translation>
        </message>
        <message>
            <source>Reads and writes</source>
            <translation>Lit et écrit</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Remove %1 from the address book? Nothing changes on the server itself.</source>
            <translation>Retirer %1 du carnet d'adresses ? Rien ne change sur le serveur lui-même.</translation>
        </message>
        <message>
            <source>Remove a server from the address book</source>
            <translation>Retirer un serveur du carnet d'adresses</translation>
        </message>
        <message>
            <source>Removing %1 needs a yes.</source>
            <translation>Retirer %1 demande un oui.</translation>
        </message>
        <message>
            <source>Replace files that exist</source>
            <translation>Remplacer les fichiers existants</translation>
        </message>
        <message>
            <source>Replace objects that exist</source>
            <translation>Remplacer les objets qui existent</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Report: %1</source>
            <translation>Rapport : %1</translation>
        </message>
        <message>
            <source>Restart services, and wait until they answer</source>
            <translation>Redémarrer des services, et attendre qu'ils répondent</translation>
        </message>
        <message>
            <source>Restarted: %1</source>
            <translation>Redémarrés : %1</translation>
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
            <translation>La révision %1 est déployée.</translation>
        </message>
        <message>
            <source>Revision %1 is deployed; nothing changes.</source>
            <translation>La révision %1 est déployée ; rien ne change.</translation>
        </message>
        <message>
            <source>Revision %1 would be deployed.</source>
            <translation>La révision %1 serait déployée.</translation>
        </message>
        <message>
            <source>Rotate?</source>
            <translation>Renouveler ?</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Exécution</translation>
        </message>
        <message>
            <source>Run %1 on %2</source>
            <translation>Exécution %1 sur %2</translation>
        </message>
        <message>
            <source>Run the commands without asking</source>
            <translation>Lancer les commandes sans demander</translation>
        </message>
        <message>
            <source>Run them?</source>
            <translation>Les lancer ?</translation>
        </message>
        <message>
            <source>SSH port</source>
            <translation>Port SSH</translation>
        </message>
        <message>
            <source>Say which credentials are old, weak or default ones</source>
            <translation>Dire quels secrets sont anciens, faibles ou par défaut</translation>
        </message>
        <message>
            <source>Search in an index</source>
            <translation>Chercher dans un index</translation>
        </message>
        <message>
            <source>Secret key of %1:</source>
            <translation>Clé secrète de %1 :</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Server %1, level %2, %3</source>
            <translation>Serveur %1, niveau %2, %3</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Réglage</translation>
        </message>
        <message>
            <source>Settings are written like POSTGRES_PORT.</source>
            <translation>Les réglages s'écrivent comme POSTGRES_PORT.</translation>
        </message>
        <message>
            <source>Settings as JSON, to be compared; null sets one back</source>
            <translation>Réglages en JSON, à comparer ; null en remet un à sa valeur d'origine</translation>
        </message>
        <message>
            <source>Show how the services are, and why</source>
            <translation>Montrer comment vont les services, et pourquoi</translation>
        </message>
        <message>
            <source>Show one</source>
            <translation>En montrer un</translation>
        </message>
        <message>
            <source>Show one server</source>
            <translation>Montrer un serveur</translation>
        </message>
        <message>
            <source>Show the keys and who uses them</source>
            <translation>Montrer les clés et qui les utilise</translation>
        </message>
        <message>
            <source>Show what a deploy would do, without doing it</source>
            <translation>Montrer ce que ferait un déploiement, sans le faire</translation>
        </message>
        <message>
            <source>Show what is known of an object: metadata, tags, versions</source>
            <translation>Montrer ce que l'on sait d'un objet : métadonnées, étiquettes, versions</translation>
        </message>
        <message>
            <source>Show what the services wrote</source>
            <translation>Montrer ce que les services ont écrit</translation>
        </message>
        <message>
            <source>Show what was done to a server, newest first</source>
            <translation>Montrer ce qui a été fait sur un serveur, le plus récent d'abord</translation>
        </message>
        <message>
            <source>Show where the services are reached</source>
            <translation>Montrer où joindre les services</translation>
        </message>
        <message>
            <source>Show, compare and change the settings of an index</source>
            <translation>Montrer, comparer et changer les réglages d'un index</translation>
        </message>
        <message>
            <source>Show, follow and cancel what Meilisearch works off</source>
            <translation>Montrer, suivre et annuler les tâches de Meilisearch</translation>
        </message>
        <message>
            <source>Show, import and delete the documents of an index</source>
            <translation>Montrer, importer et supprimer les documents d'un index</translation>
        </message>
        <message>
            <source>Show, make and delete buckets</source>
            <translation>Afficher, créer et supprimer des buckets</translation>
        </message>
        <message>
            <source>Show, make, swap and delete indexes</source>
            <translation>Montrer, créer, échanger et supprimer des index</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Authentifié</translation>
        </message>
        <message>
            <source>Signed reports of persistence proofs</source>
            <translation>Rapports signés des preuves de persistance</translation>
        </message>
        <message>
            <source>Signed with %1; compare it with the one of who made the report.</source>
            <translation>Signé avec %1 ; comparez avec celle de l’auteur du rapport.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Something does not work.</source>
            <translation>Quelque chose ne fonctionne pas.</translation>
        </message>
        <message>
            <source>Something stands in the way of a deploy.</source>
            <translation>Quelque chose empêche un déploiement.</translation>
        </message>
        <message>
            <source>Start one with: vigiectl persistence %1 --level LEVEL</source>
            <translation>Lancez-en une avec : vigiectl persistence %1 --level NIVEAU</translation>
        </message>
        <message>
            <source>Start services</source>
            <translation>Démarrer des services</translation>
        </message>
        <message>
            <source>Start the services and try again, or import the recovery file.</source>
            <translation>Démarrer les services et réessayer, ou importer le fichier de secours.</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Démarré</translation>
        </message>
        <message>
            <source>Started: %1</source>
            <translation>Démarrés : %1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Stay and show every change</source>
            <translation>Rester et montrer chaque changement</translation>
        </message>
        <message>
            <source>Stay and show new lines</source>
            <translation>Rester et montrer les nouvelles lignes</translation>
        </message>
        <message>
            <source>Stop services; their data stays</source>
            <translation>Arrêter des services ; leurs données restent</translation>
        </message>
        <message>
            <source>Stop the proof that an earlier start left, and clean up</source>
            <translation>Arrêter la preuve laissée par un lancement précédent, et nettoyer</translation>
        </message>
        <message>
            <source>Stopped: %1</source>
            <translation>Arrêtés : %1</translation>
        </message>
        <message>
            <source>Stopping after what runs on the server now, and cleaning up…</source>
            <translation>Arrêt après ce qui s’exécute sur le serveur, puis nettoyage…</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Take a credential out of the vault; the service keeps its password</source>
            <translation>Sortir un secret du coffre ; le service garde son mot de passe</translation>
        </message>
        <message>
            <source>Take over the credentials that a server has already</source>
            <translation>Reprendre les secrets qu'un serveur a déjà</translation>
        </message>
        <message>
            <source>Take that timer away again</source>
            <translation>Retirer ce minuteur</translation>
        </message>
        <message>
            <source>Take the credentials of an exported file</source>
            <translation>Prendre les secrets d'un fichier exporté</translation>
        </message>
        <message>
            <source>Take the offered one with: --replace %1</source>
            <translation>Prendre celui qui est proposé : --replace %1</translation>
        </message>
        <message>
            <source>Take the value of a key into the vault</source>
            <translation>Prendre la valeur d'une clé dans le coffre</translation>
        </message>
        <message>
            <source>Take the values out of the running containers: for a lost workstation</source>
            <translation>Sortir les valeurs des conteneurs en marche : pour un poste de travail perdu</translation>
        </message>
        <message>
            <source>Take them into the vault?</source>
            <translation>Les prendre dans le coffre ?</translation>
        </message>
        <message>
            <source>Take this one although the vault holds another</source>
            <translation>Prendre celui-ci bien que le coffre en contienne un autre</translation>
        </message>
        <message>
            <source>Take what is new without asking</source>
            <translation>Prendre ce qui est nouveau sans demander</translation>
        </message>
        <message>
            <source>Taken into the vault: %1</source>
            <translation>Pris dans le coffre : %1</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Task %1: %2</source>
            <translation>Tâche %1 : %2</translation>
        </message>
        <message>
            <source>The API keys of Meilisearch; their values are in the vault only</source>
            <translation>Les clés d'API de Meilisearch ; leurs valeurs ne sont que dans le coffre</translation>
        </message>
        <message>
            <source>The JSON file</source>
            <translation>Le fichier JSON</translation>
        </message>
        <message>
            <source>The PDF could not be printed.</source>
            <translation>Le PDF n'a pas pu être imprimé.</translation>
        </message>
        <message>
            <source>The address book</source>
            <translation>Le carnet d'adresses</translation>
        </message>
        <message>
            <source>The address others reach this storage at, such as https://files.example.net</source>
            <translation>L'adresse à laquelle d'autres joignent ce stockage, par exemple https://files.example.net</translation>
        </message>
        <message>
            <source>The bundle is in %1. Its README says how to use it by hand.</source>
            <translation>La pile est dans %1. Son README dit comment l'utiliser à la main.</translation>
        </message>
        <message>
            <source>The command line was not understood.</source>
            <translation>La ligne de commande n'a pas été comprise.</translation>
        </message>
        <message>
            <source>The confirmation was not typed.</source>
            <translation>La confirmation n'a pas été saisie.</translation>
        </message>
        <message>
            <source>The containers could not be read: who uses a key is not known.</source>
            <translation>Les conteneurs n'ont pas pu être lus : on ne sait pas qui utilise une clé.</translation>
        </message>
        <message>
            <source>The credentials of a server</source>
            <translation>Les secrets d'un serveur</translation>
        </message>
        <message>
            <source>The crontab could not be read.</source>
            <translation>La crontab n'a pas pu être lue.</translation>
        </message>
        <message>
            <source>The deploy failed.</source>
            <translation>Le déploiement a échoué.</translation>
        </message>
        <message>
            <source>The deploy goes on on the server.</source>
            <translation>Le déploiement continue sur le serveur.</translation>
        </message>
        <message>
            <source>The deploy goes on on the server. Watch it with: vigiectl follow %1 %2</source>
            <translation>Le déploiement continue sur le serveur. Le suivre : vigiectl follow %1 %2</translation>
        </message>
        <message>
            <source>The deploy was stopped after a step.</source>
            <translation>Le déploiement a été arrêté après une étape.</translation>
        </message>
        <message>
            <source>The deploy would not be safe for what is on the server.</source>
            <translation>Le déploiement ne serait pas sûr pour ce qui est sur le serveur.</translation>
        </message>
        <message>
            <source>The desktop could not be notified.</source>
            <translation>Le bureau n'a pas pu être prévenu.</translation>
        </message>
        <message>
            <source>The dump %1 is in Meilisearch's volume on the server.</source>
            <translation>Le dump %1 est dans le volume de Meilisearch sur le serveur.</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Le fichier</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>Le fichier %1 ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>Le fichier %1 ne peut pas être écrit.</translation>
        </message>
        <message>
            <source>The file %1 is too large for a report.</source>
            <translation>Le fichier %1 est trop grand pour un rapport.</translation>
        </message>
        <message>
            <source>The file is new. The same passphrase again:</source>
            <translation>Le fichier est nouveau. La même phrase secrète à nouveau :</translation>
        </message>
        <message>
            <source>The file; it must not exist</source>
            <translation>Le fichier ; il ne doit pas exister</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Le dossier %1 ne peut pas être créé.</translation>
        </message>
        <message>
            <source>The folder to write</source>
            <translation>Le dossier à écrire</translation>
        </message>
        <message>
            <source>The id of the key, as the list shows it</source>
            <translation>L'identifiant de la clé, comme la liste le montre</translation>
        </message>
        <message>
            <source>The import failed.</source>
            <translation>L'import a échoué.</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>L'import a été arrêté.</translation>
        </message>
        <message>
            <source>The input ended before the question was answered.</source>
            <translation>L'entrée s'est terminée avant la réponse à la question.</translation>
        </message>
        <message>
            <source>The key of %1 has not been confirmed by anybody.</source>
            <translation>La clé de %1 n'a été confirmée par personne.</translation>
        </message>
        <message>
            <source>The key was not trusted.</source>
            <translation>La clé n'a pas été approuvée.</translation>
        </message>
        <message>
            <source>The last change of this kind took %1.</source>
            <translation>Le dernier changement de ce genre a pris %1.</translation>
        </message>
        <message>
            <source>The last day or moment it works; without it, it has no end</source>
            <translation>Le dernier jour ou instant où elle marche ; sans cela, elle n'a pas de fin</translation>
        </message>
        <message>
            <source>The levels are: restart, recreate, engine, reboot, crash.</source>
            <translation>Les niveaux sont : restart, recreate, engine, reboot, crash.</translation>
        </message>
        <message>
            <source>The name of the bucket to delete</source>
            <translation>Le nom du bucket à supprimer</translation>
        </message>
        <message>
            <source>The name of the index to delete</source>
            <translation>Le nom de l'index à supprimer</translation>
        </message>
        <message>
            <source>The name of the index whose documents go</source>
            <translation>Le nom de l'index dont les documents partent</translation>
        </message>
        <message>
            <source>The name of the key</source>
            <translation>Le nom de la clé</translation>
        </message>
        <message>
            <source>The name of the old key, or its id</source>
            <translation>Le nom de l'ancienne clé, ou son identifiant</translation>
        </message>
        <message>
            <source>The new name</source>
            <translation>Le nouveau nom</translation>
        </message>
        <message>
            <source>The old key is deleted.</source>
            <translation>L'ancienne clé est supprimée.</translation>
        </message>
        <message>
            <source>The old key stays until nobody uses it any more. Used by: %1</source>
            <translation>L'ancienne clé reste tant que quelqu'un l'utilise. Utilisée par : %1</translation>
        </message>
        <message>
            <source>The old value stops working at one moment.</source>
            <translation>L'ancienne valeur cesse de fonctionner d'un coup.</translation>
        </message>
        <message>
            <source>The passphrase cannot be read from descriptor %1.</source>
            <translation>La phrase secrète ne peut pas être lue sur le descripteur %1.</translation>
        </message>
        <message>
            <source>The program %1 could not be started.</source>
            <translation>Le programme %1 n'a pas pu être lancé.</translation>
        </message>
        <message>
            <source>The program could not be started.</source>
            <translation>Le programme n'a pas pu être lancé.</translation>
        </message>
        <message>
            <source>The program, as a shell command line</source>
            <translation>Le programme, comme ligne de commande du shell</translation>
        </message>
        <message>
            <source>The proof failed.</source>
            <translation>La preuve a échoué.</translation>
        </message>
        <message>
            <source>The proof was stopped. Its test data were removed.</source>
            <translation>La preuve a été arrêtée. Ses données d’essai ont été supprimées.</translation>
        </message>
        <message>
            <source>The question was not answered with yes.</source>
            <translation>La question n'a pas reçu de oui.</translation>
        </message>
        <message>
            <source>The report is kept: vigiectl report list NAME shows it.</source>
            <translation>Le rapport est conservé : vigiectl report list NOM le montre.</translation>
        </message>
        <message>
            <source>The reports of a server, newest first</source>
            <translation>Les rapports d’un serveur, le plus récent d’abord</translation>
        </message>
        <message>
            <source>The rotation of %1 cannot be repaired by itself.</source>
            <translation>Le renouvellement de %1 ne peut pas être réparé tout seul.</translation>
        </message>
        <message>
            <source>The run stops after the current step.</source>
            <translation>L'exécution s'arrête après l'étape en cours.</translation>
        </message>
        <message>
            <source>The same from a file</source>
            <translation>La même chose depuis un fichier</translation>
        </message>
        <message>
            <source>The server presents another key than the one expected.</source>
            <translation>Le serveur présente une autre clé que celle attendue.</translation>
        </message>
        <message>
            <source>The server was restarted in the middle of the deploy. Deploy again to finish it.</source>
            <translation>Le serveur a redémarré au milieu du déploiement. Déployer à nouveau pour le finir.</translation>
        </message>
        <message>
            <source>The server's name, for levels that reach beyond the stack</source>
            <translation>Le nom du serveur, pour les niveaux qui dépassent la pile</translation>
        </message>
        <message>
            <source>The services will be away for a moment. Start?</source>
            <translation>Les services seront absents un moment. Commencer ?</translation>
        </message>
        <message>
            <source>The settings are like this already.</source>
            <translation>Les réglages sont déjà ainsi.</translation>
        </message>
        <message>
            <source>The settings were not read.</source>
            <translation>Les réglages n'ont pas été lus.</translation>
        </message>
        <message>
            <source>The sign-in asks a question and there is no terminal to answer it.</source>
            <translation>L'authentification pose une question et il n'y a pas de terminal pour y répondre.</translation>
        </message>
        <message>
            <source>The storage is read as root again.</source>
            <translation>Le stockage est de nouveau lu en tant que root.</translation>
        </message>
        <message>
            <source>The systemd user timer %1 is on: systemctl --user list-timers</source>
            <translation>Le minuteur systemd %1 est actif : systemctl --user list-timers</translation>
        </message>
        <message>
            <source>The timer %1 is gone.</source>
            <translation>Le minuteur %1 est retiré.</translation>
        </message>
        <message>
            <source>The timer could not be changed.</source>
            <translation>Le minuteur n'a pas pu être modifié.</translation>
        </message>
        <message>
            <source>The timer will start it without asking anybody.</source>
            <translation>Le minuteur la lancera sans rien demander à personne.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>Les deux phrases secrètes diffèrent.</translation>
        </message>
        <message>
            <source>The vault does not hold %1 any more.</source>
            <translation>Le coffre ne contient plus %1.</translation>
        </message>
        <message>
            <source>The vault file needs its passphrase.</source>
            <translation>Le fichier du coffre demande sa phrase secrète.</translation>
        </message>
        <message>
            <source>The vault holds another %1.</source>
            <translation>Le coffre contient un autre %1.</translation>
        </message>
        <message>
            <source>There are no credentials for %1 yet.</source>
            <translation>Il n'y a pas encore de secrets pour %1.</translation>
        </message>
        <message>
            <source>There are no files.</source>
            <translation>Il n'y a aucun fichier.</translation>
        </message>
        <message>
            <source>There are: %1</source>
            <translation>Il y a : %1</translation>
        </message>
        <message>
            <source>There is neither systemd nor cron on this workstation.</source>
            <translation>Ce poste n'a ni systemd ni cron.</translation>
        </message>
        <message>
            <source>There is no check called %1.</source>
            <translation>Il n'y a pas de vérification nommée %1.</translation>
        </message>
        <message>
            <source>There is no credential called %1.</source>
            <translation>Il n'y a pas de secret nommé %1.</translation>
        </message>
        <message>
            <source>There is no keychain here. --vault-file FILE keeps credentials in an encrypted file.</source>
            <translation>Il n'y a pas de trousseau ici. --vault-file FICHIER garde les secrets dans un fichier chiffré.</translation>
        </message>
        <message>
            <source>There is no search here.</source>
            <translation>Il n'y a pas de recherche ici.</translation>
        </message>
        <message>
            <source>There is no server called %1.</source>
            <translation>Il n'y a pas de serveur nommé %1.</translation>
        </message>
        <message>
            <source>There is no service called %1.</source>
            <translation>Il n'y a pas de service nommé %1.</translation>
        </message>
        <message>
            <source>There is no storage here.</source>
            <translation>Il n'y a pas de stockage ici.</translation>
        </message>
        <message>
            <source>There is no terminal to ask for it.</source>
            <translation>Il n'y a pas de terminal pour la demander.</translation>
        </message>
        <message>
            <source>There is no terminal to compare it at.</source>
            <translation>Il n'y a pas de terminal pour la comparer.</translation>
        </message>
        <message>
            <source>There is no timer for %1.</source>
            <translation>Il n'y a pas de minuteur pour %1.</translation>
        </message>
        <message>
            <source>There is no version of %1.</source>
            <translation>Il n'y a pas de version de %1.</translation>
        </message>
        <message>
            <source>There is nothing to prepare.</source>
            <translation>Il n'y a rien à préparer.</translation>
        </message>
        <message>
            <source>There is nothing to repair.</source>
            <translation>Il n'y a rien à réparer.</translation>
        </message>
        <message>
            <source>These commands will be run on the server:</source>
            <translation>Ces commandes seront lancées sur le serveur :</translation>
        </message>
        <message>
            <source>They are not a JSON object.</source>
            <translation>Ce n'est pas un objet JSON.</translation>
        </message>
        <message>
            <source>They cannot be brought back.</source>
            <translation>On ne peut pas les récupérer.</translation>
        </message>
        <message>
            <source>This engine has no persistence room.</source>
            <translation>Ce moteur ne sait pas prouver la persistance.</translation>
        </message>
        <message>
            <source>This engine has no vault.</source>
            <translation>Ce moteur n'a pas de coffre.</translation>
        </message>
        <message>
            <source>This is what an attacker between you and the server looks like; it may also be a mistyped fingerprint.</source>
            <translation>C'est ce que montre un attaquant placé entre vous et le serveur ; l'empreinte a peut-être aussi été mal saisie.</translation>
        </message>
        <message>
            <source>This level needs the server's name, typed.</source>
            <translation>Ce niveau demande de taper le nom du serveur.</translation>
        </message>
        <message>
            <source>This link works on this computer only, while a tunnel is open on that port. --endpoint URL makes one for others.</source>
            <translation>Ce lien ne fonctionne que sur cet ordinateur, tant qu'un tunnel est ouvert sur ce port. --endpoint URL en crée un pour d'autres.</translation>
        </message>
        <message>
            <source>This plan makes running services anew, which needs a yes.</source>
            <translation>Ce plan refait des services en marche, ce qui demande un oui.</translation>
        </message>
        <message>
            <source>This plan needs a confirmation that --yes does not give.</source>
            <translation>Ce plan demande une confirmation que --yes ne donne pas.</translation>
        </message>
        <message>
            <source>This report is not valid.</source>
            <translation>Ce rapport n’est pas valable.</translation>
        </message>
        <message>
            <source>This task and older ones</source>
            <translation>Cette tâche et les plus anciennes</translation>
        </message>
        <message>
            <source>Through the tunnel</source>
            <translation>Par le tunnel</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Trust the key only when it has this fingerprint (SHA256:…)</source>
            <translation>N'approuver la clé que si elle a cette empreinte (SHA256:…)</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Type %1 to delete every document that matches:</source>
            <translation>Saisir %1 pour supprimer tous les documents qui répondent au filtre :</translation>
        </message>
        <message>
            <source>Type %1 to delete everything below it:</source>
            <translation>Saisissez %1 pour supprimer tout ce qui se trouve dessous :</translation>
        </message>
        <message>
            <source>Type %1 to delete the index and all its documents:</source>
            <translation>Saisir %1 pour supprimer l'index et tous ses documents :</translation>
        </message>
        <message>
            <source>Type %1 to go on, or nothing to stop:</source>
            <translation>Saisir %1 pour continuer, ou rien pour arrêter :</translation>
        </message>
        <message>
            <source>Type it to go on, or nothing to stop:</source>
            <translation>Le saisir pour continuer, ou rien pour arrêter :</translation>
        </message>
        <message>
            <source>Type the name of the key, or its id when it has none; whoever uses it is refused from then on:</source>
            <translation>Saisir le nom de la clé, ou son identifiant si elle n'en a pas ; qui l'utilise sera refusé ensuite :</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Actif</translation>
        </message>
        <message>
            <source>Upload files and folders</source>
            <translation>Envoyer des fichiers et des dossiers</translation>
        </message>
        <message>
            <source>Use a key that ssh-agent holds, or run this at a terminal.</source>
            <translation>Utiliser une clé de ssh-agent, ou lancer ceci dans un terminal.</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Utilisée par</translation>
        </message>
        <message>
            <source>Valid. %1</source>
            <translation>Valable. %1</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Coffre</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Wait until it is over</source>
            <translation>Attendre qu'elle soit terminée</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Waiting for an answer</source>
            <translation>En attente d'une réponse</translation>
        </message>
        <message>
            <source>Waiting for news from the server</source>
            <translation>En attente de nouvelles du serveur</translation>
        </message>
        <message>
            <source>Waiting for the program.</source>
            <translation>En attente du programme.</translation>
        </message>
        <message>
            <source>Watch a deploy to its end</source>
            <translation>Suivre un déploiement jusqu'à sa fin</translation>
        </message>
        <message>
            <source>Watch it again with: vigiectl follow %1 %2</source>
            <translation>Le suivre à nouveau : vigiectl follow %1 %2</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What a bucket is set to</source>
            <translation>Les réglages d'un bucket</translation>
        </message>
        <message>
            <source>What has arrived is kept: the same command goes on where it was.</source>
            <translation>Ce qui est arrivé est gardé : la même commande reprend où elle en était.</translation>
        </message>
        <message>
            <source>What is done to the server: restart, recreate, engine, reboot, crash</source>
            <translation>Ce qui est fait au serveur : restart, recreate, engine, reboot, crash</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>À quoi elle sert</translation>
        </message>
        <message>
            <source>What it may do, such as: search,documents.get</source>
            <translation>Ce qu'elle peut faire, par exemple : search,documents.get</translation>
        </message>
        <message>
            <source>What separates the columns of a CSV file</source>
            <translation>Ce qui sépare les colonnes d'un fichier CSV</translation>
        </message>
        <message>
            <source>What the file holds, when its name does not say it</source>
            <translation>Ce que contient le fichier, si son nom ne le dit pas</translation>
        </message>
        <message>
            <source>What to do about it: vigiectl vault scan</source>
            <translation>Que faire : vigiectl vault scan</translation>
        </message>
        <message>
            <source>What to list</source>
            <translation>Ce qu'il faut énumérer</translation>
        </message>
        <message>
            <source>What to look for; without it, everything</source>
            <translation>Ce qu'il faut chercher ; sans cela, tout</translation>
        </message>
        <message>
            <source>What was typed is not the end of its fingerprint.</source>
            <translation>Ce qui a été saisi n'est pas la fin de son empreinte.</translation>
        </message>
        <message>
            <source>What was typed is not the text asked for.</source>
            <translation>Ce qui a été saisi n'est pas le texte demandé.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Where the server keeps its passwords: env (file .env) or vault (nowhere on disk)</source>
            <translation>Où le serveur garde ses mots de passe : env (fichier .env) ou vault (nulle part sur le disque)</translation>
        </message>
        <message>
            <source>Where to; a folder keeps the object's name</source>
            <translation>La destination ; un dossier garde le nom de l'objet</translation>
        </message>
        <message>
            <source>Where to; a key that ends with / is a folder</source>
            <translation>Destination ; une clé qui finit par / est un dossier</translation>
        </message>
        <message>
            <source>Which field of the documents is the id</source>
            <translation>Quel champ des documents est l'identifiant</translation>
        </message>
        <message>
            <source>Which index</source>
            <translation>Quel index</translation>
        </message>
        <message>
            <source>Which level? It is missing.</source>
            <translation>Quel niveau ? Il manque.</translation>
        </message>
        <message>
            <source>Which object</source>
            <translation>Quel objet</translation>
        </message>
        <message>
            <source>Which object, or with -r everything that starts so</source>
            <translation>Quel objet, ou avec -r tout ce qui commence ainsi</translation>
        </message>
        <message>
            <source>Which object?</source>
            <translation>Quel objet ?</translation>
        </message>
        <message>
            <source>Which objects, or with -r everything that starts so</source>
            <translation>Quels objets, ou avec -r tout ce qui commence ainsi</translation>
        </message>
        <message>
            <source>Which one, such as POSTGRES_PASSWORD</source>
            <translation>Lequel, par exemple POSTGRES_PASSWORD</translation>
        </message>
        <message>
            <source>Which one; the newest without it</source>
            <translation>Laquelle ; sinon la plus récente</translation>
        </message>
        <message>
            <source>Which ones, such as REDIS_PASSWORD</source>
            <translation>Lesquels, par exemple REDIS_PASSWORD</translation>
        </message>
        <message>
            <source>Which page</source>
            <translation>Quelle page</translation>
        </message>
        <message>
            <source>Which service</source>
            <translation>Quel service</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Who signs in where; or an alias of ~/.ssh/config</source>
            <translation>Qui se connecte où ; ou un alias de ~/.ssh/config</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Why:</source>
            <translation>Cause :</translation>
        </message>
        <message>
            <source>With -r: the place, typed once more</source>
            <translation>Avec -r : l'emplacement, saisi une fois de plus</translation>
        </message>
        <message>
            <source>Without asking</source>
            <translation>Sans demander</translation>
        </message>
        <message>
            <source>Write and read in each service: through tunnels, from the server, and from inside the stack's network</source>
            <translation>Écrire et lire dans chaque service : par les tunnels, depuis le serveur et depuis le réseau de la pile</translation>
        </message>
        <message>
            <source>Write it as USER@HOST.</source>
            <translation>L'écrire sous la forme UTILISATEUR@HOTE.</translation>
        </message>
        <message>
            <source>Write it like 10m, 2h or 2026-11-23T20:00:00Z.</source>
            <translation>L'écrire comme 10m, 2h ou 2026-11-23T20:00:00Z.</translation>
        </message>
        <message>
            <source>Write it like 15m, 1h or 7d.</source>
            <translation>Écrivez-la comme 15m, 1h ou 7d.</translation>
        </message>
        <message>
            <source>Write it like 2027-01-12 or 2027-01-12T08:00:00Z.</source>
            <translation>L'écrire comme 2027-01-12 ou 2027-01-12T08:00:00Z.</translation>
        </message>
        <message>
            <source>Write it like BUCKET/KEY.</source>
            <translation>L'écrire comme BUCKET/CLÉ.</translation>
        </message>
        <message>
            <source>Write it like name=value.</source>
            <translation>L'écrire comme nom=valeur.</translation>
        </message>
        <message>
            <source>Write it like: --change INDEX --id-field FIELD</source>
            <translation>L'écrire ainsi : --change INDEX --id-field CHAMP</translation>
        </message>
        <message>
            <source>Write it like: vigiectl put NAME FILE BUCKET/KEY --write</source>
            <translation>Écrivez-le ainsi : vigiectl put NAME FILE BUCKET/KEY --write</translation>
        </message>
        <message>
            <source>Write the compose bundle into a folder, to be used by hand</source>
            <translation>Écrire la pile Compose dans un dossier, pour l'utiliser à la main</translation>
        </message>
        <message>
            <source>Write the credentials into a file: the recovery file, or one for a password manager</source>
            <translation>Écrire les secrets dans un fichier : le fichier de secours, ou celui d'un gestionnaire de mots de passe</translation>
        </message>
        <message>
            <source>Write the report into this folder: JSON, Markdown, HTML, PDF</source>
            <translation>Écrire le rapport dans ce dossier : JSON, Markdown, HTML, PDF</translation>
        </message>
        <message>
            <source>Write them like: {"stopWords": ["the"]}</source>
            <translation>Les écrire ainsi : {"stopWords": ["the"]}</translation>
        </message>
        <message>
            <source>You stopped watching. The deploy goes on on the server.</source>
            <translation>Le suivi est arrêté. Le déploiement continue sur le serveur.</translation>
        </message>
        <message>
            <source>[y/N]</source>
            <translation>[o/N]</translation>
        </message>
        <message>
            <source>accepted  %1: %2</source>
            <translation>accepté  %1 : %2</translation>
        </message>
        <message>
            <source>as ~/.ssh/config says, else agent and default keys</source>
            <translation>selon ~/.ssh/config, sinon l'agent et les clés par défaut</translation>
        </message>
        <message>
            <source>attention</source>
            <translation>à surveiller</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>bloquant</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulée</translation>
        </message>
        <message>
            <source>checking the file</source>
            <translation>vérification du fichier</translation>
        </message>
        <message>
            <source>create</source>
            <translation>créer</translation>
        </message>
        <message>
            <source>degraded</source>
            <translation>dégradé</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminée</translation>
        </message>
        <message>
            <source>encrypted (default), csv (KeePassXC, Bitwarden) or env</source>
            <translation>encrypted (par défaut), csv (KeePassXC, Bitwarden) ou env</translation>
        </message>
        <message>
            <source>encrypted, csv or env; told by its name otherwise</source>
            <translation>encrypted, csv ou env ; d'après son nom sinon</translation>
        </message>
        <message>
            <source>ends soon</source>
            <translation>finit bientôt</translation>
        </message>
        <message>
            <source>every service</source>
            <translation>chaque service</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>en échec</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>has ended</source>
            <translation>a pris fin</translation>
        </message>
        <message>
            <source>healthy</source>
            <translation>opérationnel</translation>
        </message>
        <message>
            <source>here, by tunnel</source>
            <translation>ici, par le tunnel</translation>
        </message>
        <message>
            <source>in the vault</source>
            <translation>dans le coffre</translation>
        </message>
        <message>
            <source>keep</source>
            <translation>conserver</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>conservées</translation>
        </message>
        <message>
            <source>latest</source>
            <translation>dernière</translation>
        </message>
        <message>
            <source>may do too much</source>
            <translation>peut trop de choses</translation>
        </message>
        <message>
            <source>name=value: replace its tags by these; an empty text takes all away</source>
            <translation>nom=valeur : remplacer ses étiquettes par celles-ci ; un texte vide les retire toutes</translation>
        </message>
        <message>
            <source>needed: %1</source>
            <translation>requis : %1</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>no connection, waiting</source>
            <translation>pas de connexion, en attente</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>not in the vault</source>
            <translation>pas dans le coffre</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>non conservées</translation>
        </message>
        <message>
            <source>older</source>
            <translation>plus ancienne</translation>
        </message>
        <message>
            <source>only Vigie has it</source>
            <translation>seule Vigie l'a</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>prêt</translation>
        </message>
        <message>
            <source>recreate</source>
            <translation>recréer</translation>
        </message>
        <message>
            <source>run once</source>
            <translation>lancer une fois</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>server-env, containers, or an .env file of this workstation</source>
            <translation>server-env, containers, ou un fichier .env de ce poste</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>standard</translation>
        </message>
        <message>
            <source>start</source>
            <translation>démarrer</translation>
        </message>
        <message>
            <source>starting</source>
            <translation>démarrage</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>arrêté</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>suspendues</translation>
        </message>
        <message>
            <source>the same entries in another order</source>
            <translation>les mêmes entrées dans un autre ordre</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>le serveur</translation>
        </message>
        <message>
            <source>the server is indexing</source>
            <translation>le serveur indexe</translation>
        </message>
        <message>
            <source>the stack's network</source>
            <translation>le réseau de la pile</translation>
        </message>
        <message>
            <source>the stack: %1 (%2)</source>
            <translation>la pile : %1 (%2)</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>vigiectl VERB --help shows how it is written.</source>
            <translation>vigiectl VERBE --help montre comment l'écrire.</translation>
        </message>
        <message>
            <source>vigiectl check NAME --json shows their names.</source>
            <translation>vigiectl check NOM --json montre leurs noms.</translation>
        </message>
        <message>
            <source>vigiectl server list shows the names.</source>
            <translation>vigiectl server list montre les noms.</translation>
        </message>
        <message>
            <source>vigiectl vault list NAME shows them.</source>
            <translation>vigiectl vault list NOM les montre.</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>works</source>
            <translation>fonctionne</translation>
        </message>
        <message>
            <source>y</source>
            <translation>o</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
    </context>
    <context>
        <name>Connectivity</name>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2 : %3</translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) do not answer from everywhere.</source>
            <translation>
                <numerusform>%n service ne répond pas de partout.</numerusform>
                <numerusform>%n services ne répondent pas de partout.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n service(s) answer from everywhere.</source>
            <translation>
                <numerusform>Le service répond de partout.</numerusform>
                <numerusform>Les %n services répondent de partout.</numerusform>
            </translation>
        </message>
        <message>
            <source>Does not read and write</source>
            <translation>Ne lit pas ou n'écrit pas</translation>
        </message>
        <message>
            <source>From here, by tunnel</source>
            <translation>D'ici, par le tunnel</translation>
        </message>
        <message>
            <source>From the server</source>
            <translation>Depuis le serveur</translation>
        </message>
        <message>
            <source>From the stack's network</source>
            <translation>Depuis le réseau de la pile</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Non atteint</translation>
        </message>
        <message>
            <source>Reads and writes</source>
            <translation>Lit et écrit</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Sign-in refused</source>
            <translation>Authentification refusée</translation>
        </message>
        <message>
            <source>TLS off</source>
            <translation>sans TLS</translation>
        </message>
        <message>
            <source>TLS on</source>
            <translation>avec TLS</translation>
        </message>
        <message>
            <source>The services could not be reached from the server.</source>
            <translation>Les services n'ont pas pu être atteints depuis le serveur.</translation>
        </message>
        <message>
            <source>There is no tunnel to the service.</source>
            <translation>Il n'y a pas de tunnel vers le service.</translation>
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>Another program has kept %1 locked for too long.</source>
            <translation>Un autre programme garde %1 verrouillé depuis trop longtemps.</translation>
        </message>
        <message>
            <source>Check who owns the file and its folder.</source>
            <translation>Vérifier à qui appartiennent le fichier et son dossier.</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>Libérer de la place, puis réessayer.</translation>
        </message>
        <message>
            <source>Nothing was changed. Install the newer version again.</source>
            <translation>Rien n'a été changé. Réinstaller la version la plus récente.</translation>
        </message>
        <message>
            <source>Nothing was changed. Move the file away, or give Vigie another data folder.</source>
            <translation>Rien n'a été changé. Déplacer le fichier, ou donner à Vigie un autre dossier de données.</translation>
        </message>
        <message>
            <source>Nothing was changed. Put back a copy of the file, or move it away to start with an empty one; the credentials stay in the vault.</source>
            <translation>Rien n'a été changé. Remettre une copie du fichier, ou le déplacer pour repartir d'un fichier vide ; les secrets restent au coffre.</translation>
        </message>
        <message>
            <source>The disk that holds %1 is full.</source>
            <translation>Le disque qui contient %1 est plein.</translation>
        </message>
        <message>
            <source>The file %1 belongs to another program.</source>
            <translation>Le fichier %1 appartient à un autre programme.</translation>
        </message>
        <message>
            <source>The file %1 is damaged or is not a database.</source>
            <translation>Le fichier %1 est endommagé ou n'est pas une base de données.</translation>
        </message>
        <message>
            <source>The file %1 was written by a newer Vigie (format %2; this one knows %3).</source>
            <translation>Le fichier %1 a été écrit par un Vigie plus récent (format %2 ; celui-ci connaît %3).</translation>
        </message>
        <message>
            <source>The file %1: %2.</source>
            <translation>Le fichier %1 : %2.</translation>
        </message>
        <message>
            <source>The file is %1.</source>
            <translation>Le fichier est %1.</translation>
        </message>
        <message>
            <source>Try again. If it stays so, look for a vigie or vigiectl that hangs.</source>
            <translation>Réessayer. Si cela continue, chercher un vigie ou un vigiectl bloqué.</translation>
        </message>
        <message>
            <source>Vigie's database cannot be opened.</source>
            <translation>La base de Vigie ne peut pas être ouverte.</translation>
        </message>
        <message>
            <source>Vigie's database cannot be read.</source>
            <translation>La base de Vigie ne peut pas être lue.</translation>
        </message>
        <message>
            <source>Vigie's database cannot be used.</source>
            <translation>La base de Vigie ne peut pas être utilisée.</translation>
        </message>
        <message>
            <source>Vigie's database cannot be written.</source>
            <translation>La base de Vigie ne peut pas être écrite.</translation>
        </message>
        <message>
            <source>Vigie's database is busy.</source>
            <translation>La base de Vigie est occupée.</translation>
        </message>
        <message>
            <source>Vigie's database refused a request.</source>
            <translation>La base de Vigie a refusé une requête.</translation>
        </message>
        <message>
            <source>Vigie's database was asked from another thread.</source>
            <translation>La base de Vigie a été appelée depuis un autre fil.</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>.env fragment</source>
            <translation>Fragment .env</translation>
        </message>
        <message>
            <source>.env, line 21</source>
            <translation>.env, ligne 21</translation>
        </message>
        <message>
            <source>.env, line 24</source>
            <translation>.env, ligne 24</translation>
        </message>
        <message>
            <source>.env, line 27</source>
            <translation>.env, ligne 27</translation>
        </message>
        <message>
            <source>1 key of each type</source>
            <translation>1 clé de chaque type</translation>
        </message>
        <message>
            <source>1 object in %1, by SHA-256</source>
            <translation>1 objet dans %1, par SHA-256</translation>
        </message>
        <message>
            <source>1 row of each common type</source>
            <translation>1 ligne de chaque type courant</translation>
        </message>
        <message>
            <source>1.29, or 2.0 and newer</source>
            <translation>1.29, ou 2.0 et plus récent</translation>
        </message>
        <message>
            <source>10 GB or more</source>
            <translation>10 Go ou plus</translation>
        </message>
        <message>
            <source>12 keys</source>
            <translation>12 clés</translation>
        </message>
        <message>
            <source>14 rows, 1 large object</source>
            <translation>14 lignes, 1 grand objet</translation>
        </message>
        <message>
            <source>143 GB free on /var/lib/docker</source>
            <translation>143 Go libres sur /var/lib/docker</translation>
        </message>
        <message>
            <source>172.19.0.5 still uses the old value</source>
            <translation>172.19.0.5 utilise encore l'ancienne valeur</translation>
        </message>
        <message>
            <source>172.19.0.5 still uses the old value.</source>
            <translation>172.19.0.5 utilise encore l'ancienne valeur.</translation>
        </message>
        <message>
            <source>2 GiB or more</source>
            <translation>2 Gio ou plus</translation>
        </message>
        <message>
            <source>200 of your rows, by primary key</source>
            <translation>200 de vos lignes, par clé primaire</translation>
        </message>
        <message>
            <source>28.3, but user ops needs sudo to use it</source>
            <translation>28.3, mais ops doit passer par sudo</translation>
        </message>
        <message>
            <source>3 documents</source>
            <translation>3 documents</translation>
        </message>
        <message>
            <source>3 documents and their settings</source>
            <translation>3 documents et leurs réglages</translation>
        </message>
        <message>
            <source>3 of 4 match</source>
            <translation>3 sur 4 identiques</translation>
        </message>
        <message>
            <source>300 of 500 done</source>
            <translation>300 sur 500 faits</translation>
        </message>
        <message>
            <source>32 random characters, kept as pending</source>
            <translation>32 caractères aléatoires, en attente</translation>
        </message>
        <message>
            <source>38 documents were not added.</source>
            <translation>38 documents n'ont pas été ajoutés.</translation>
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
            <source>4 objects</source>
            <translation>4 objets</translation>
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
            <source>41,208 before, 41,215 after</source>
            <translation>41 208 avant, 41 215 après</translation>
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
            <source>A field that is sorted by must hold texts only or numbers only.</source>
            <translation>Un champ de tri ne contient que des textes, ou que des nombres.</translation>
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
            <source>Accepted</source>
            <translation>Acceptée</translation>
        </message>
        <message>
            <source>Accepted, one read done</source>
            <translation>Acceptée, une lecture faite</translation>
        </message>
        <message numerus="yes">
            <source>Add %n documents</source>
            <translation>
                <numerusform>Ajouter %n document</numerusform>
                <numerusform>Ajouter %n documents</numerusform>
            </translation>
        </message>
        <message>
            <source>Add ops to the group</source>
            <translation>Ajouter ops au groupe</translation>
        </message>
        <message>
            <source>Adopt the key from the server, or put the old one back in the vault.</source>
            <translation>Adopter la clé du serveur, ou remettre l'ancienne dans le coffre.</translation>
        </message>
        <message>
            <source>After 8,413</source>
            <translation>Après 8 413</translation>
        </message>
        <message>
            <source>After 8,414</source>
            <translation>Après 8 414</translation>
        </message>
        <message>
            <source>After 8,415</source>
            <translation>Après 8 415</translation>
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
            <source>Any user of the server can read this file. Rotate the password, then remove the file: rm /opt/viridial/.env.bak</source>
            <translation>Tout utilisateur du serveur peut lire ce fichier. Renouveler le mot de passe, puis supprimer le fichier : rm /opt/viridial/.env.bak</translation>
        </message>
        <message>
            <source>Append-only file</source>
            <translation>Fichier d'ajout (AOF)</translation>
        </message>
        <message>
            <source>Application access key</source>
            <translation>Clé d'accès de l'application</translation>
        </message>
        <message>
            <source>Application password</source>
            <translation>Mot de passe de l'application</translation>
        </message>
        <message>
            <source>Cancelled by task 8,408.</source>
            <translation>Annulée par la tâche 8 408.</translation>
        </message>
        <message>
            <source>Cannot be pulled</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>Modifier les réglages</translation>
        </message>
        <message>
            <source>Change the role viridial_app</source>
            <translation>Changer le rôle viridial_app</translation>
        </message>
        <message>
            <source>Check that the old value is refused</source>
            <translation>Vérifier que l'ancienne est refusée</translation>
        </message>
        <message>
            <source>Choose another field as the id, or add “id” to the documents.</source>
            <translation>Choisir un autre champ comme identifiant, ou ajouter « id » aux documents.</translation>
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
            <source>Default admin key</source>
            <translation>Clé d'administration d'origine</translation>
        </message>
        <message>
            <source>Default user password</source>
            <translation>Mot de passe de l'utilisateur « default »</translation>
        </message>
        <message>
            <source>Delete 4 documents</source>
            <translation>Supprimer 4 documents</translation>
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
            <source>Give it the new value, or refuse the old one all the same.</source>
            <translation>Lui donner la nouvelle valeur, ou refuser l'ancienne quand même.</translation>
        </message>
        <message>
            <source>Give it to its users</source>
            <translation>La donner à ses utilisateurs</translation>
        </message>
        <message>
            <source>Give it to the service</source>
            <translation>La donner au service</translation>
        </message>
        <message>
            <source>Healthy</source>
            <translation>Opérationnel</translation>
        </message>
        <message>
            <source>In AOF</source>
            <translation>Dans l'AOF</translation>
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
            <source>Indexing key</source>
            <translation>Clé d'indexation</translation>
        </message>
        <message>
            <source>Install Compose 2.39</source>
            <translation>Installer Compose 2.39</translation>
        </message>
        <message>
            <source>It has to be there: the service starts with it.</source>
            <translation>Elle doit y être : le service démarre avec elle.</translation>
        </message>
        <message>
            <source>It stops working once the old value is refused.</source>
            <translation>Il ne fonctionnera plus une fois l'ancienne valeur refusée.</translation>
        </message>
        <message>
            <source>Key written and read</source>
            <translation>Clé écrite et relue</translation>
        </message>
        <message>
            <source>Keys match</source>
            <translation>Clés identiques</translation>
        </message>
        <message>
            <source>Keys with an expiry</source>
            <translation>Clés avec expiration</translation>
        </message>
        <message>
            <source>Make a new value</source>
            <translation>Créer une nouvelle valeur</translation>
        </message>
        <message>
            <source>Make it current</source>
            <translation>La rendre actuelle</translation>
        </message>
        <message>
            <source>Master key</source>
            <translation>Clé maîtresse</translation>
        </message>
        <message>
            <source>Meilisearch did not answer in time</source>
            <translation>Meilisearch n'a pas répondu à temps</translation>
        </message>
        <message>
            <source>Meilisearch refused the key.</source>
            <translation>Meilisearch a refusé la clé.</translation>
        </message>
        <message>
            <source>Migration key</source>
            <translation>Clé de migration</translation>
        </message>
        <message>
            <source>New, same volume</source>
            <translation>Neuf, même volume</translation>
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
            <source>No copy of the data is known.</source>
            <translation>Aucune copie des données connue.</translation>
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
            <source>Number of rows</source>
            <translation>Nombre de lignes</translation>
        </message>
        <message>
            <source>Object written to 3 buckets</source>
            <translation>Objet écrit dans 3 buckets</translation>
        </message>
        <message>
            <source>Only a SCRAM hash was sent</source>
            <translation>Seule une empreinte SCRAM a été envoyée</translation>
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
            <source>Put it right in the documents, then apply the settings again.</source>
            <translation>Corriger les documents, puis appliquer à nouveau les réglages.</translation>
        </message>
        <message>
            <source>Raise the limit to 1 GiB. The server has 4.7 GiB free.</source>
            <translation>Porter la limite à 1 Gio. Le serveur a 4,7 Gio libres.</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>Relu</translation>
        </message>
        <message>
            <source>Read it back from the keychain</source>
            <translation>La relire dans le trousseau</translation>
        </message>
        <message>
            <source>Redis accepts the new value and refuses the old one.</source>
            <translation>Redis accepte la nouvelle valeur et refuse l'ancienne.</translation>
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
            <source>Refused by the tunnel, checking from api</source>
            <translation>Refusée par le tunnel, essai depuis api</translation>
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
            <source>Rows match</source>
            <translation>Lignes identiques</translation>
        </message>
        <message>
            <source>Same fingerprint</source>
            <translation>Même empreinte</translation>
        </message>
        <message>
            <source>Same image, from quay.io</source>
            <translation>Même image, de quay.io</translation>
        </message>
        <message>
            <source>Search key</source>
            <translation>Clé de recherche</translation>
        </message>
        <message>
            <source>Sign in with the new value</source>
            <translation>Se connecter avec la nouvelle</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <source>Some documents have no “id” field.</source>
            <translation>Des documents n'ont pas de champ « id ».</translation>
        </message>
        <message>
            <source>Some of them have no “id” field, so Meilisearch refused all 38. It needs one field that is in every document and different in each.</source>
            <translation>Certains n'ont pas de champ « id », Meilisearch a donc refusé les 38. Il faut un champ présent dans chaque document et différent dans chacun.</translation>
        </message>
        <message>
            <source>Sort field “date” has mixed types: text and number.</source>
            <translation>Le champ de tri « date » mélange textes et nombres.</translation>
        </message>
        <message>
            <source>Stats key</source>
            <translation>Clé de statistiques</translation>
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
            <source>Task done</source>
            <translation>Tâche finie</translation>
        </message>
        <message>
            <source>The MinIO image cannot be pulled.</source>
            <translation>L'image de MinIO est impossible à télécharger.</translation>
        </message>
        <message>
            <source>The connection to the server was lost.</source>
            <translation>La connexion au serveur a été perdue.</translation>
        </message>
        <message>
            <source>The files of 2 other users were not read.</source>
            <translation>Les fichiers de 2 autres utilisateurs n'ont pas été lus.</translation>
        </message>
        <message>
            <source>The large object</source>
            <translation>Le grand objet</translation>
        </message>
        <message>
            <source>The link was lost</source>
            <translation>La liaison a été perdue</translation>
        </message>
        <message>
            <source>The master key in the vault is not the one it was started with.</source>
            <translation>La clé maîtresse du coffre n'est pas celle de son démarrage.</translation>
        </message>
        <message>
            <source>The multipart object</source>
            <translation>L'objet en plusieurs parties</translation>
        </message>
        <message>
            <source>The old value is kept 7 days</source>
            <translation>L'ancienne est gardée 7 jours</translation>
        </message>
        <message>
            <source>The repository minio/minio was removed from Docker Hub. The network and the registry are fine.</source>
            <translation>Le dépôt minio/minio a été retiré de Docker Hub. Le réseau et le registre fonctionnent.</translation>
        </message>
        <message>
            <source>The rotation was stopped.</source>
            <translation>Le renouvellement a été arrêté.</translation>
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
            <source>There is no such proof.</source>
            <translation>Cette validation n'existe pas.</translation>
        </message>
        <message>
            <source>There is no such report.</source>
            <translation>Ce rapport n'existe pas.</translation>
        </message>
        <message>
            <source>There is no such rotation.</source>
            <translation>Ce renouvellement n'existe pas.</translation>
        </message>
        <message>
            <source>There is no such task.</source>
            <translation>Cette tâche n'existe pas.</translation>
        </message>
        <message>
            <source>This file will hold every value in clear.</source>
            <translation>Ce fichier contiendra toutes les valeurs en clair.</translation>
        </message>
        <message>
            <source>This is not a report of Vigie.</source>
            <translation>Ce n'est pas un rapport de Vigie.</translation>
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
            <source>WAL flushed</source>
            <translation>WAL écrit</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Attente</translation>
        </message>
        <message>
            <source>Whoever can read it has every password.</source>
            <translation>Qui peut le lire a tous les mots de passe.</translation>
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
            <source>Written</source>
            <translation>Écrit</translation>
        </message>
        <message>
            <source>Your indexes</source>
            <translation>Vos index</translation>
        </message>
        <message>
            <source>api and worker recreated and healthy</source>
            <translation>api et worker recréés et opérationnels</translation>
        </message>
        <message>
            <source>connected since 13:02</source>
            <translation>connecté depuis 13:02</translation>
        </message>
        <message>
            <source>first import</source>
            <translation>premier import</translation>
        </message>
        <message>
            <source>listings, agents</source>
            <translation>annonces, agents</translation>
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
        <message>
            <source>vigie:proof:hash is gone</source>
            <translation>vigie:proof:hash a disparu</translation>
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
            <translation>Un fichier de %1 n'est pas lisible par cet utilisateur.</translation>
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
            <translation>Un autre déploiement a mis en place une nouvelle révision.</translation>
        </message>
        <message>
            <source>Another deploy is running on this server.</source>
            <translation>Un autre déploiement est en cours sur ce serveur.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Check that Docker runs on the server.</source>
            <translation>Vérifier que Docker tourne sur le serveur.</translation>
        </message>
        <message>
            <source>Check the folder's permissions and the free space of the server.</source>
            <translation>Vérifier les droits du dossier et la place libre du serveur.</translation>
        </message>
        <message>
            <source>Checking that every service can be used</source>
            <translation>Vérification de chaque service</translation>
        </message>
        <message>
            <source>Connect, then go on with the run.</source>
            <translation>Se connecter, puis poursuivre l'exécution.</translation>
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
            <translation>Déployer à nouveau : ce qui est fait reste fait.</translation>
        </message>
        <message>
            <source>Deploy it from another source: %1</source>
            <translation>La déployer depuis une autre source : %1</translation>
        </message>
        <message>
            <source>Deployed revision %1.</source>
            <translation>Révision %1 déployée.</translation>
        </message>
        <message>
            <source>Docker Compose is missing on this server.</source>
            <translation>Docker Compose manque sur ce serveur.</translation>
        </message>
        <message>
            <source>Docker did not answer.</source>
            <translation>Docker n'a pas répondu.</translation>
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
            <translation>Le suivre, et déployer à nouveau quand il sera terminé.</translation>
        </message>
        <message>
            <source>Following the deploy</source>
            <translation>Suivi du déploiement</translation>
        </message>
        <message>
            <source>Following was ended; the deploy goes on.</source>
            <translation>Le suivi est terminé ; le déploiement continue.</translation>
        </message>
        <message>
            <source>Healthy</source>
            <translation>Opérationnel</translation>
        </message>
        <message>
            <source>It was started as %1.</source>
            <translation>Il a été lancé sous le nom %1.</translation>
        </message>
        <message>
            <source>Its files or its settings are not kept there.</source>
            <translation>Ses fichiers ou ses réglages n'y sont pas gardés.</translation>
        </message>
        <message>
            <source>Its shell ended without a result; the server may have been restarted.</source>
            <translation>Son shell s'est terminé sans résultat ; le serveur a peut-être redémarré.</translation>
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
            <source>List the deploys with the verb runs.</source>
            <translation>Lister les déploiements avec le verbe runs.</translation>
        </message>
        <message>
            <source>Local only</source>
            <translation>Local</translation>
        </message>
        <message>
            <source>Look at the new plan and deploy again.</source>
            <translation>Regarder le nouveau plan et déployer à nouveau.</translation>
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
            <translation>Corriger cela et déployer à nouveau ; rien n'a été changé.</translation>
        </message>
        <message>
            <source>Read the log, put the cause right and deploy again: what is done stays done.</source>
            <translation>Lire le journal, corriger la cause et déployer à nouveau : ce qui est fait reste fait.</translation>
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
            <source>Revision %1 could not be read.</source>
            <translation>La révision %1 n'a pas pu être lue.</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Lancer</translation>
        </message>
        <message>
            <source>Run the check and let Vigie prepare the server.</source>
            <translation>Lancer la vérification et laisser Vigie préparer le serveur.</translation>
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
            <translation>Se connecter avec l'utilisateur qui a créé le dossier, ou changer son propriétaire.</translation>
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
            <source>Something else is being done on this server.</source>
            <translation>Autre chose est en cours sur ce serveur.</translation>
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
            <translation>La connexion n'est pas revenue.</translation>
        </message>
        <message>
            <source>The connection was lost while the deploy was being started; it may be running.</source>
            <translation>La connexion a été perdue pendant le démarrage du déploiement ; il est peut-être en cours.</translation>
        </message>
        <message>
            <source>The deploy begins</source>
            <translation>Le déploiement commence</translation>
        </message>
        <message>
            <source>The deploy cannot be followed.</source>
            <translation>Le déploiement ne peut pas être suivi.</translation>
        </message>
        <message>
            <source>The deploy could not be started.</source>
            <translation>Le déploiement n'a pas pu être lancé.</translation>
        </message>
        <message>
            <source>The deploy failed at the step %1 of %2.</source>
            <translation>Le déploiement a échoué à l'étape %1 de %2.</translation>
        </message>
        <message>
            <source>The deploy failed at the step %1.</source>
            <translation>Le déploiement a échoué à l'étape %1.</translation>
        </message>
        <message>
            <source>The deploy failed.</source>
            <translation>Le déploiement a échoué.</translation>
        </message>
        <message>
            <source>The deploy has failed.</source>
            <translation>Le déploiement a échoué.</translation>
        </message>
        <message>
            <source>The deploy waits for a confirmation.</source>
            <translation>Le déploiement attend une confirmation.</translation>
        </message>
        <message>
            <source>The deploy was interrupted on the server.</source>
            <translation>Le déploiement a été interrompu sur le serveur.</translation>
        </message>
        <message>
            <source>The deploy was not told to stop.</source>
            <translation>L'arrêt n'a pas été demandé au déploiement.</translation>
        </message>
        <message>
            <source>The deploy was stopped to keep data safe.</source>
            <translation>Le déploiement a été arrêté pour protéger les données.</translation>
        </message>
        <message>
            <source>The file .env is not the one that was read for the plan.</source>
            <translation>Le fichier .env n'est plus celui qui a été lu pour le plan.</translation>
        </message>
        <message>
            <source>The runs of this server cannot be listed.</source>
            <translation>Les exécutions de ce serveur ne peuvent pas être listées.</translation>
        </message>
        <message>
            <source>The server could not be read.</source>
            <translation>Le serveur n'a pas pu être lu.</translation>
        </message>
        <message>
            <source>The server has changed since the plan was made.</source>
            <translation>Le serveur a changé depuis le plan.</translation>
        </message>
        <message>
            <source>The server is not connected.</source>
            <translation>Le serveur n'est pas connecté.</translation>
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
            <source>There is no revision %1 on this server.</source>
            <translation>Il n'y a pas de révision %1 sur ce serveur.</translation>
        </message>
        <message>
            <source>This server has %1, which cannot take secrets from the environment.</source>
            <translation>Ce serveur a %1, qui ne peut pas prendre les secrets dans l'environnement.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <source>Type %1 to go on.</source>
            <translation>Saisir %1 pour continuer.</translation>
        </message>
        <message>
            <source>Use the .env mode, or update Compose.</source>
            <translation>Utiliser le mode .env, ou mettre Compose à jour.</translation>
        </message>
        <message>
            <source>Vault-only secrets need Docker Compose 2.6.1 or newer.</source>
            <translation>Les secrets au coffre seul demandent Docker Compose 2.6.1 ou plus récent.</translation>
        </message>
        <message>
            <source>Wait until it has ended, then deploy again.</source>
            <translation>Attendez sa fin, puis relancez le déploiement.</translation>
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
            <source>created</source>
            <translation>créé</translation>
        </message>
        <message>
            <source>keeps running</source>
            <translation>continue</translation>
        </message>
        <message>
            <source>kept running</source>
            <translation>resté en service</translation>
        </message>
        <message>
            <source>ran once</source>
            <translation>exécuté une fois</translation>
        </message>
        <message>
            <source>recreate</source>
            <translation>à recréer</translation>
        </message>
        <message>
            <source>recreated</source>
            <translation>recréé</translation>
        </message>
        <message>
            <source>run once</source>
            <translation>une fois</translation>
        </message>
        <message>
            <source>start</source>
            <translation>à démarrer</translation>
        </message>
        <message>
            <source>started</source>
            <translation>démarré</translation>
        </message>
    </context>
    <context>
        <name>Docker</name>
        <message>
            <source>%1 cannot be pulled.</source>
            <translation>%1 est impossible à télécharger.</translation>
        </message>
        <message>
            <source>%1 does not exist in the registry.</source>
            <translation>%1 n'existe pas dans le registre.</translation>
        </message>
        <message>
            <source>%1 ended instead of running.</source>
            <translation>%1 s'est terminé au lieu de tourner.</translation>
        </message>
        <message>
            <source>%1 has no value.</source>
            <translation>%1 n'a pas de valeur.</translation>
        </message>
        <message>
            <source>%1 is unhealthy.</source>
            <translation>%1 ne répond pas à sa sonde.</translation>
        </message>
        <message>
            <source>A container</source>
            <translation>Un conteneur</translation>
        </message>
        <message>
            <source>A container named %1 exists already.</source>
            <translation>Un conteneur nommé %1 existe déjà.</translation>
        </message>
        <message>
            <source>A port is already in use.</source>
            <translation>Un port est déjà utilisé.</translation>
        </message>
        <message>
            <source>A variable</source>
            <translation>Une variable</translation>
        </message>
        <message>
            <source>A volume on the server differs from the one in the compose file. Saying yes would lose its data.</source>
            <translation>Un volume du serveur diffère de celui du fichier Compose. Accepter ferait perdre ses données.</translation>
        </message>
        <message>
            <source>Another program or container on the server listens there.</source>
            <translation>Un autre programme ou conteneur du serveur écoute à cet endroit.</translation>
        </message>
        <message>
            <source>CPU and memory could not be sampled.</source>
            <translation>Processeur et mémoire n'ont pas pu être mesurés.</translation>
        </message>
        <message>
            <source>Cause unknown.</source>
            <translation>Inconnue.</translation>
        </message>
        <message>
            <source>Check the server's network and DNS, then try again. Images already on the server can still be deployed.</source>
            <translation>Vérifier le réseau et le DNS du serveur, puis réessayer. Les images déjà présentes peuvent être déployées.</translation>
        </message>
        <message>
            <source>Choose another source for this image in the settings, for example quay.io/minio/minio for MinIO.</source>
            <translation>Choisir une autre source pour cette image dans les réglages, par exemple quay.io/minio/minio pour MinIO.</translation>
        </message>
        <message>
            <source>Choose another source for this image, or sign in on the server with docker login.</source>
            <translation>Choisir une autre source pour cette image, ou se connecter sur le serveur avec docker login.</translation>
        </message>
        <message>
            <source>Choose another tag for this image in the settings.</source>
            <translation>Choisir une autre version de cette image dans les réglages.</translation>
        </message>
        <message>
            <source>Compose asks to delete a volume. Nothing was answered.</source>
            <translation>Compose demande à supprimer un volume. Rien n'a été répondu.</translation>
        </message>
        <message>
            <source>Docker Compose is not installed on the server.</source>
            <translation>Docker Compose n'est pas installé sur le serveur.</translation>
        </message>
        <message>
            <source>Docker could not be looked for.</source>
            <translation>Docker n'a pas pu être cherché.</translation>
        </message>
        <message>
            <source>Docker could not write.</source>
            <translation>Docker n'a pas pu écrire.</translation>
        </message>
        <message>
            <source>Docker does not answer on the server.</source>
            <translation>Docker ne répond pas sur le serveur.</translation>
        </message>
        <message>
            <source>Docker is not installed on the server.</source>
            <translation>Docker n'est pas installé sur le serveur.</translation>
        </message>
        <message>
            <source>Docker reported an error.</source>
            <translation>Docker a signalé une erreur.</translation>
        </message>
        <message>
            <source>Docker's answer could not be read.</source>
            <translation>La réponse de Docker n'a pas pu être lue.</translation>
        </message>
        <message>
            <source>Docker's event stream ended.</source>
            <translation>Le flux d'événements de Docker s'est terminé.</translation>
        </message>
        <message>
            <source>Docker's events could not be followed.</source>
            <translation>Les événements de Docker n'ont pas pu être suivis.</translation>
        </message>
        <message>
            <source>Find out what it is before anything is stopped or moved.</source>
            <translation>Savoir ce que c'est avant d'arrêter ou de déplacer quoi que ce soit.</translation>
        </message>
        <message>
            <source>Give it a value, then deploy again.</source>
            <translation>Lui donner une valeur, puis déployer à nouveau.</translation>
        </message>
        <message>
            <source>Give the volume in the compose file the configuration that it has on the server, then plan again.</source>
            <translation>Donner au volume du fichier Compose la configuration qu'il a sur le serveur, puis refaire le plan.</translation>
        </message>
        <message>
            <source>It does not belong to this stack.</source>
            <translation>Il n'appartient pas à cette pile.</translation>
        </message>
        <message>
            <source>It is not in the group docker, and sudo does not work without a password.</source>
            <translation>Il n'est pas dans le groupe docker, et sudo ne fonctionne pas sans mot de passe.</translation>
        </message>
        <message>
            <source>It is not the JSON that docker inspect prints.</source>
            <translation>Ce n'est pas le JSON que docker inspect affiche.</translation>
        </message>
        <message>
            <source>It runs, but its health probe fails.</source>
            <translation>Il tourne, mais sa sonde échoue.</translation>
        </message>
        <message>
            <source>Its daemon is not running.</source>
            <translation>Son démon ne tourne pas.</translation>
        </message>
        <message>
            <source>Its repository was removed from the registry, or it is private. Signing in does not bring a removed repository back.</source>
            <translation>Son dépôt a été retiré du registre, ou il est privé. Se connecter ne ramène pas un dépôt retiré.</translation>
        </message>
        <message>
            <source>Look at what is already there before deploying.</source>
            <translation>Regarder ce qui est déjà là avant de déployer.</translation>
        </message>
        <message>
            <source>Make room on the server, then deploy again. Vigie deletes no image and no volume by itself.</source>
            <translation>Faire de la place sur le serveur, puis déployer à nouveau. Vigie ne supprime de lui-même ni image ni volume.</translation>
        </message>
        <message>
            <source>Neither docker compose nor docker-compose answers.</source>
            <translation>Ni docker compose ni docker-compose ne répondent.</translation>
        </message>
        <message>
            <source>No program named docker was found.</source>
            <translation>Aucun programme nommé docker n'a été trouvé.</translation>
        </message>
        <message>
            <source>Open its logs: the reason is near their end.</source>
            <translation>Ouvrir son journal : la raison est vers la fin.</translation>
        </message>
        <message>
            <source>Port %1 is already in use.</source>
            <translation>Le port %1 est déjà utilisé.</translation>
        </message>
        <message>
            <source>Run Prepare, or add the user to the group docker. That group can do everything root can.</source>
            <translation>Lancer la préparation, ou ajouter l'utilisateur au groupe docker. Ce groupe peut tout ce que root peut.</translation>
        </message>
        <message>
            <source>Run Prepare: it shows the commands first, then installs Compose.</source>
            <translation>Lancer la préparation : elle montre les commandes, puis installe Compose.</translation>
        </message>
        <message>
            <source>Run Prepare: it shows the commands first, then installs Docker and Compose.</source>
            <translation>Lancer la préparation : elle montre les commandes, puis installe Docker et Compose.</translation>
        </message>
        <message>
            <source>Run docker version on the server to see that Docker itself works.</source>
            <translation>Lancer docker version sur le serveur pour voir si Docker lui-même fonctionne.</translation>
        </message>
        <message>
            <source>Start it on the server with: sudo systemctl start docker</source>
            <translation>Le démarrer sur le serveur avec : sudo systemctl start docker</translation>
        </message>
        <message>
            <source>The compose file cannot be read.</source>
            <translation>Le fichier Compose ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The compose file needs it and Compose found it neither in .env nor in its environment.</source>
            <translation>Le fichier Compose en a besoin et Compose ne l'a trouvée ni dans .env ni dans son environnement.</translation>
        </message>
        <message>
            <source>The connection to %1 failed.</source>
            <translation>La connexion à %1 a échoué.</translation>
        </message>
        <message>
            <source>The connection to the registry failed.</source>
            <translation>La connexion au registre a échoué.</translation>
        </message>
        <message>
            <source>The containers could not be read.</source>
            <translation>Les conteneurs n'ont pas pu être lus.</translation>
        </message>
        <message>
            <source>The details hold everything that it printed.</source>
            <translation>Les détails contiennent tout ce qu'il a affiché.</translation>
        </message>
        <message>
            <source>The details name the line. Deploying again writes Vigie's own file.</source>
            <translation>Les détails indiquent la ligne. Déployer à nouveau écrit le fichier de Vigie.</translation>
        </message>
        <message>
            <source>The image</source>
            <translation>L'image</translation>
        </message>
        <message>
            <source>The image is private, or its repository was removed.</source>
            <translation>L'image est privée, ou son dépôt a été retiré.</translation>
        </message>
        <message>
            <source>The program inside stopped by itself.</source>
            <translation>Le programme qu'il contient s'est arrêté de lui-même.</translation>
        </message>
        <message>
            <source>The registry refused the pull with 401.</source>
            <translation>Le registre a refusé le téléchargement (401).</translation>
        </message>
        <message>
            <source>The registry refuses further pulls for now.</source>
            <translation>Le registre refuse d'autres téléchargements pour l'instant.</translation>
        </message>
        <message>
            <source>The repository answers, but this tag or this processor architecture is not there.</source>
            <translation>Le dépôt répond, mais cette version ou cette architecture n'y est pas.</translation>
        </message>
        <message>
            <source>The server cannot reach the image registry.</source>
            <translation>Le serveur n'atteint pas le registre d'images.</translation>
        </message>
        <message>
            <source>The server's disk is full.</source>
            <translation>Le disque du serveur est plein.</translation>
        </message>
        <message>
            <source>The server's own figures could not be read.</source>
            <translation>Les mesures du serveur n'ont pas pu être lues.</translation>
        </message>
        <message>
            <source>The size of %1 could not be measured.</source>
            <translation>La taille de %1 n'a pas pu être mesurée.</translation>
        </message>
        <message>
            <source>The volumes could not be read.</source>
            <translation>Les volumes n'ont pas pu être lus.</translation>
        </message>
        <message>
            <source>This server's address has used up its number of anonymous pulls.</source>
            <translation>L'adresse de ce serveur a épuisé ses téléchargements anonymes.</translation>
        </message>
        <message>
            <source>This user may not use Docker.</source>
            <translation>Cet utilisateur ne peut pas utiliser Docker.</translation>
        </message>
        <message>
            <source>This version of Compose does not accept what %1 contains.</source>
            <translation>Cette version de Compose n'accepte pas le contenu de %1.</translation>
        </message>
        <message>
            <source>This version of Compose does not accept what it contains.</source>
            <translation>Cette version de Compose n'accepte pas ce contenu.</translation>
        </message>
        <message>
            <source>Wait for an hour, or take the image from another registry.</source>
            <translation>Attendre une heure, ou prendre l'image dans un autre registre.</translation>
        </message>
        <message>
            <source>du printed something unexpected.</source>
            <translation>du a affiché quelque chose d'inattendu.</translation>
        </message>
        <message>
            <source>like that</source>
            <translation>de cette façon</translation>
        </message>
    </context>
    <context>
        <name>Endpoints</name>
        <message>
            <source>Buckets: %1.</source>
            <translation>Buckets : %1.</translation>
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
            <translation>Adresses de %1</translation>
        </message>
        <message>
            <source>From another machine</source>
            <translation>Depuis une autre machine</translation>
        </message>
        <message>
            <source>MinIO console</source>
            <translation>Console MinIO</translation>
        </message>
        <message>
            <source>Not exported; they are in the vault:</source>
            <translation>Non exportés ; ils sont au coffre :</translation>
        </message>
        <message>
            <source>On the server</source>
            <translation>Sur le serveur</translation>
        </message>
        <message>
            <source>Open a tunnel, then use the local port:</source>
            <translation>Ouvrir un tunnel, puis utiliser le port local :</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>They are in the vault of the workstation that deployed:</source>
            <translation>Ils sont au coffre du poste qui a déployé :</translation>
        </message>
        <message>
            <source>Written by Vigie after the deploy of %1. Passwords are not in this file.</source>
            <translation>Écrit par Vigie après le déploiement de %1. Aucun mot de passe dans ce fichier.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message numerus="yes">
            <source>%n buckets were there already.</source>
            <translation>
                <numerusform>%n bucket était déjà là.</numerusform>
                <numerusform>%n buckets étaient déjà là.</numerusform>
            </translation>
        </message>
        <message>
            <source>A deploy now could put either value in place.</source>
            <translation>Un déploiement maintenant pourrait mettre l'une ou l'autre valeur en place.</translation>
        </message>
        <message>
            <source>Added the server %1</source>
            <translation>Serveur %1 ajouté</translation>
        </message>
        <message>
            <source>Asked the run %1 to stop</source>
            <translation>Arrêt de l'exécution %1 demandé</translation>
        </message>
        <message>
            <source>Compare it again by another way, for example in the provider's console.</source>
            <translation>La comparer à nouveau par une autre voie, par exemple la console de l'hébergeur.</translation>
        </message>
        <message numerus="yes">
            <source>Created %n buckets.</source>
            <translation>
                <numerusform>%n bucket créé.</numerusform>
                <numerusform>%n buckets créés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Deployed revision %1</source>
            <translation>Révision %1 déployée</translation>
        </message>
        <message>
            <source>ENDPOINTS.md was not written: %1</source>
            <translation>ENDPOINTS.md n'a pas été écrit : %1</translation>
        </message>
        <message>
            <source>Finish it or put the old value back: vigiectl vault repair</source>
            <translation>Le terminer ou remettre l'ancienne valeur : vigiectl vault repair</translation>
        </message>
        <message>
            <source>Keep it in the vault</source>
            <translation>Conserver dans le coffre</translation>
        </message>
        <message>
            <source>Kept %1</source>
            <translation>Conservé : %1</translation>
        </message>
        <message>
            <source>List them with the verb runs.</source>
            <translation>Les lister avec le verbe runs.</translation>
        </message>
        <message>
            <source>Look at the failed service's row and log.</source>
            <translation>Regarder la ligne et le journal du service en échec.</translation>
        </message>
        <message>
            <source>Looking for Docker</source>
            <translation>Recherche de Docker</translation>
        </message>
        <message>
            <source>Nothing was run.</source>
            <translation>Rien n'a été exécuté.</translation>
        </message>
        <message>
            <source>Passphrase of the key %1</source>
            <translation>Phrase secrète de la clé %1</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Password of %1 for sudo</source>
            <translation>Mot de passe de %1 pour sudo</translation>
        </message>
        <message>
            <source>Ran %1</source>
            <translation>%1 lancé</translation>
        </message>
        <message>
            <source>Reading the log</source>
            <translation>Lecture du journal</translation>
        </message>
        <message>
            <source>Restarted %1</source>
            <translation>%1 redémarré</translation>
        </message>
        <message>
            <source>Revealed %1</source>
            <translation>%1 affiché</translation>
        </message>
        <message>
            <source>Run this on a terminal, or allow sudo without a password.</source>
            <translation>Lancer ceci dans un terminal, ou permettre sudo sans mot de passe.</translation>
        </message>
        <message>
            <source>Signed in with the kept %1</source>
            <translation>Connexion avec %1, conservé au coffre</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>%1 démarré</translation>
        </message>
        <message>
            <source>Stopped %1</source>
            <translation>%1 arrêté</translation>
        </message>
        <message>
            <source>Tested the connections</source>
            <translation>Connexions essayées</translation>
        </message>
        <message>
            <source>The accounts of applications are not all in the vault: %1 %2</source>
            <translation>Les comptes des applications ne sont pas tous au coffre : %1 %2</translation>
        </message>
        <message>
            <source>The connection did not come back.</source>
            <translation>La connexion n'est pas revenue.</translation>
        </message>
        <message>
            <source>The connection was closed.</source>
            <translation>La connexion a été fermée.</translation>
        </message>
        <message>
            <source>The rotation of %1 is not finished.</source>
            <translation>Le renouvellement de %1 n'est pas terminé.</translation>
        </message>
        <message>
            <source>The server could not be prepared.</source>
            <translation>Le serveur n'a pas pu être préparé.</translation>
        </message>
        <message>
            <source>The server presents %1, not %2.</source>
            <translation>Le serveur présente %1, et non %2.</translation>
        </message>
        <message>
            <source>The services are: postgres, redis, meilisearch, minio, minio-console.</source>
            <translation>Les services sont : postgres, redis, meilisearch, minio, minio-console.</translation>
        </message>
        <message>
            <source>The services are: postgres, redis, meilisearch, minio.</source>
            <translation>Les services sont : postgres, redis, meilisearch, minio.</translation>
        </message>
        <message>
            <source>The services could not be started or stopped.</source>
            <translation>Les services n'ont pas pu être démarrés ou arrêtés.</translation>
        </message>
        <message>
            <source>The services run, but a connectivity test failed.</source>
            <translation>Les services tournent, mais un essai de connexion a échoué.</translation>
        </message>
        <message>
            <source>The settings are: %1.</source>
            <translation>Les réglages sont : %1.</translation>
        </message>
        <message>
            <source>The stack goes to %1: this user cannot make the usual folder.</source>
            <translation>La pile va dans %1 : cet utilisateur ne peut pas créer le dossier habituel.</translation>
        </message>
        <message>
            <source>The tunnel could not be opened.</source>
            <translation>Le tunnel n'a pas pu être ouvert.</translation>
        </message>
        <message>
            <source>There is no run %1 on this server.</source>
            <translation>Il n'y a pas d'exécution %1 sur ce serveur.</translation>
        </message>
        <message>
            <source>There is no service %1.</source>
            <translation>Il n'y a pas de service %1.</translation>
        </message>
        <message>
            <source>There is no setting %1.</source>
            <translation>Il n'y a pas de réglage %1.</translation>
        </message>
        <message>
            <source>This is not the server's key.</source>
            <translation>Ce n'est pas la clé du serveur.</translation>
        </message>
        <message>
            <source>Trusted the server key %1</source>
            <translation>Clé de serveur %1 approuvée</translation>
        </message>
        <message>
            <source>Try again, or sign in as root.</source>
            <translation>Réessayer, ou se connecter en root.</translation>
        </message>
        <message>
            <source>Turned write mode on</source>
            <translation>Mode écriture activé</translation>
        </message>
        <message>
            <source>Write mode ended</source>
            <translation>Fin du mode écriture</translation>
        </message>
        <message>
            <source>all services</source>
            <translation>tous les services</translation>
        </message>
        <message>
            <source>sudo asks for a password on this server.</source>
            <translation>sudo demande un mot de passe sur ce serveur.</translation>
        </message>
        <message>
            <source>sudo did not take the password of %1.</source>
            <translation>sudo n'a pas accepté le mot de passe de %1.</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>%1 cannot write its append-only file</source>
            <translation>%1 ne peut pas écrire son journal AOF</translation>
        </message>
        <message>
            <source>%1 could not start</source>
            <translation>%1 n'a pas pu démarrer</translation>
        </message>
        <message>
            <source>%1 does not pass its health probe</source>
            <translation>%1 ne réussit pas sa sonde</translation>
        </message>
        <message>
            <source>%1 ended by itself</source>
            <translation>%1 s'est terminé de lui-même</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 a échoué</translation>
        </message>
        <message>
            <source>%1 failed its last probe</source>
            <translation>%1 a manqué sa dernière sonde</translation>
        </message>
        <message>
            <source>%1 has a default password</source>
            <translation>%1 a un mot de passe par défaut</translation>
        </message>
        <message>
            <source>%1 is close to its memory limit</source>
            <translation>%1 approche de sa limite de mémoire</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>%1 manque</translation>
        </message>
        <message>
            <source>%1 is paused</source>
            <translation>%1 est en pause</translation>
        </message>
        <message>
            <source>%1 is starting.</source>
            <translation>%1 démarre.</translation>
        </message>
        <message>
            <source>%1 is stopped</source>
            <translation>%1 est arrêté</translation>
        </message>
        <message>
            <source>%1 is stopped.</source>
            <translation>%1 est arrêté.</translation>
        </message>
        <message>
            <source>%1 keeps no append-only file</source>
            <translation>%1 ne tient pas de journal AOF</translation>
        </message>
        <message>
            <source>%1 keeps restarting</source>
            <translation>%1 redémarre sans cesse</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 of %2 failures in a row before it counts as unhealthy.</source>
            <translation>%1 échecs de suite sur %2 avant de compter comme défaillant.</translation>
        </message>
        <message>
            <source>%1 of %2 is free. When it is full, writes fail.</source>
            <translation>%1 libres sur %2. Une fois plein, les écritures échouent.</translation>
        </message>
        <message>
            <source>%1 of %2 services are fine.</source>
            <translation>%1 services sur %2 vont bien.</translation>
        </message>
        <message>
            <source>%1 ran out of memory</source>
            <translation>%1 a manqué de mémoire</translation>
        </message>
        <message>
            <source>%1 restarted by itself</source>
            <translation>%1 a redémarré de lui-même</translation>
        </message>
        <message>
            <source>%1 takes long to start</source>
            <translation>%1 met longtemps à démarrer</translation>
        </message>
        <message>
            <source>%1 uses %2 of its %3 limit and %4.</source>
            <translation>%1 occupe %2 sur sa limite de %3 et %4.</translation>
        </message>
        <message>
            <source>%1 was killed</source>
            <translation>%1 a été tué</translation>
        </message>
        <message>
            <source>%1 was never started</source>
            <translation>%1 n'a jamais démarré</translation>
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
            <translation>AOF est inactif : ce qui a été écrit depuis le dernier instantané est perdu en cas de panne.</translation>
        </message>
        <message numerus="yes">
            <source>All %n services are fine.</source>
            <translation>
                <numerusform>Le service va bien.</numerusform>
                <numerusform>Les %n services vont bien.</numerusform>
            </translation>
        </message>
        <message>
            <source>Check the free space of the disk, then its logs.</source>
            <translation>Vérifier la place libre du disque, puis son journal.</translation>
        </message>
        <message>
            <source>Connecting.</source>
            <translation>Connexion en cours.</translation>
        </message>
        <message>
            <source>Deploy again to bring its configuration back.</source>
            <translation>Déployer à nouveau pour rétablir sa configuration.</translation>
        </message>
        <message>
            <source>Deploy again: its data volume is kept.</source>
            <translation>Déployer à nouveau : son volume de données est conservé.</translation>
        </message>
        <message>
            <source>Docker started it again at %1.</source>
            <translation>Docker l'a redémarré à %1.</translation>
        </message>
        <message>
            <source>Exit code %1, %2.</source>
            <translation>Code de sortie %1, %2.</translation>
        </message>
        <message>
            <source>Give it more memory or make it use less, then restart it.</source>
            <translation>Lui donner plus de mémoire ou réduire son usage, puis le redémarrer.</translation>
        </message>
        <message>
            <source>It ended at %1 with exit code %2.</source>
            <translation>Il s'est terminé à %1 avec le code de sortie %2.</translation>
        </message>
        <message>
            <source>It ended with exit code %1 and Docker started it again, %2 times so far.</source>
            <translation>Il s'est terminé avec le code de sortie %1 et Docker l'a redémarré, %2 fois jusqu'ici.</translation>
        </message>
        <message>
            <source>It ended with exit code %1.</source>
            <translation>Il s'est terminé avec le code de sortie %1.</translation>
        </message>
        <message>
            <source>It has had no fixes since %1.</source>
            <translation>Il n'a plus de correctifs depuis le %1.</translation>
        </message>
        <message>
            <source>It is damaged or was saved by another version of Vigie.</source>
            <translation>Il est endommagé ou a été écrit par une autre version de Vigie.</translation>
        </message>
        <message>
            <source>It is one that everybody tries first.</source>
            <translation>C'est un de ceux que chacun essaie en premier.</translation>
        </message>
        <message>
            <source>It is running now.</source>
            <translation>Il tourne en ce moment.</translation>
        </message>
        <message>
            <source>It printed nothing and ended with exit code %1.</source>
            <translation>Il n'a rien affiché et s'est terminé avec le code de sortie %1.</translation>
        </message>
        <message>
            <source>It said: %1</source>
            <translation>Il a dit : %1</translation>
        </message>
        <message>
            <source>It was stopped on purpose at %1.</source>
            <translation>Il a été arrêté volontairement à %1.</translation>
        </message>
        <message>
            <source>Its container was created but not started.</source>
            <translation>Son conteneur a été créé mais pas démarré.</translation>
        </message>
        <message>
            <source>Its last run ended with exit code %1.</source>
            <translation>Sa dernière exécution s'est terminée avec le code de sortie %1.</translation>
        </message>
        <message>
            <source>Its last run is not known.</source>
            <translation>Sa dernière exécution n'est pas connue.</translation>
        </message>
        <message>
            <source>Its logs say why it ended before.</source>
            <translation>Son journal dit pourquoi il s'est terminé.</translation>
        </message>
        <message>
            <source>Its probe does not pass yet.</source>
            <translation>Sa sonde ne réussit pas encore.</translation>
        </message>
        <message>
            <source>Its processes are frozen: it answers nobody.</source>
            <translation>Ses processus sont gelés : il ne répond à personne.</translation>
        </message>
        <message>
            <source>Make room on the server now.</source>
            <translation>Faire de la place sur le serveur maintenant.</translation>
        </message>
        <message>
            <source>Make room on the server, or enlarge its disk.</source>
            <translation>Faire de la place sur le serveur, ou agrandir son disque.</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>No restart needed.</source>
            <translation>Sans redémarrage.</translation>
        </message>
        <message>
            <source>Not connected.</source>
            <translation>Non connecté.</translation>
        </message>
        <message>
            <source>Nothing is deployed here yet.</source>
            <translation>Rien n'est encore déployé ici.</translation>
        </message>
        <message>
            <source>Nothing of %1 is free: writes fail.</source>
            <translation>Plus rien de libre sur %1 : les écritures échouent.</translation>
        </message>
        <message>
            <source>Open its logs, then deploy again: it runs once more.</source>
            <translation>Ouvrir son journal, puis déployer à nouveau : il sera relancé une fois.</translation>
        </message>
        <message>
            <source>Open its logs. A restart helps when it hangs.</source>
            <translation>Ouvrir son journal. Un redémarrage aide s'il est bloqué.</translation>
        </message>
        <message>
            <source>Open its logs: the reason is in its last lines.</source>
            <translation>Ouvrir son journal : la raison est dans les dernières lignes.</translation>
        </message>
        <message>
            <source>Open its logs: the reason is in its last lines. Then restart it.</source>
            <translation>Ouvrir son journal : la raison est dans les dernières lignes. Puis le redémarrer.</translation>
        </message>
        <message>
            <source>Plan the move to a newer version: dump, new volume, restore.</source>
            <translation>Prévoir le passage à une version plus récente : export, nouveau volume, import.</translation>
        </message>
        <message>
            <source>PostgreSQL 14 is past its end of life</source>
            <translation>PostgreSQL 14 n'est plus suivi</translation>
        </message>
        <message>
            <source>Raise the limit to %1.</source>
            <translation>Porter la limite à %1.</translation>
        </message>
        <message>
            <source>Reading the state of the services.</source>
            <translation>Lecture de l'état des services.</translation>
        </message>
        <message>
            <source>Restart it, or resume it on the server with docker unpause.</source>
            <translation>Le redémarrer, ou le reprendre sur le serveur avec docker unpause.</translation>
        </message>
        <message>
            <source>Restart it. What it had written is still in its volume.</source>
            <translation>Le redémarrer. Ce qu'il avait écrit est toujours dans son volume.</translation>
        </message>
        <message>
            <source>Rotate it in the vault.</source>
            <translation>Renouveler ce mot de passe dans le coffre.</translation>
        </message>
        <message>
            <source>Signal %1 ended it at %2, exit code %3.</source>
            <translation>Le signal %1 l'a terminé à %2, code de sortie %3.</translation>
        </message>
        <message>
            <source>Start it when it is needed again.</source>
            <translation>Le démarrer quand il sera de nouveau utile.</translation>
        </message>
        <message>
            <source>Start it, or deploy again.</source>
            <translation>Le démarrer, ou déployer à nouveau.</translation>
        </message>
        <message>
            <source>State unknown since %1.</source>
            <translation>État inconnu depuis %1.</translation>
        </message>
        <message>
            <source>The connection changed while the services were read.</source>
            <translation>La connexion a changé pendant la lecture des services.</translation>
        </message>
        <message>
            <source>The last known state cannot be read.</source>
            <translation>Le dernier état connu ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The last write failed, and Redis refuses new writes until one works.</source>
            <translation>La dernière écriture a échoué, et Redis refuse d'écrire tant qu'aucune ne réussit.</translation>
        </message>
        <message numerus="yes">
            <source>The probe failed %n times in a row.</source>
            <translation>
                <numerusform>La sonde a échoué %n fois.</numerusform>
                <numerusform>La sonde a échoué %n fois de suite.</numerusform>
            </translation>
        </message>
        <message>
            <source>The server has %1 free.</source>
            <translation>Le serveur a %1 libres.</translation>
        </message>
        <message>
            <source>The server has no container for this service.</source>
            <translation>Le serveur n'a pas de conteneur pour ce service.</translation>
        </message>
        <message>
            <source>The server has not answered since %1.</source>
            <translation>Le serveur n'a pas répondu depuis %1.</translation>
        </message>
        <message>
            <source>The server's disk is full</source>
            <translation>Le disque du serveur est plein</translation>
        </message>
        <message>
            <source>The server's disk is nearly full</source>
            <translation>Le disque du serveur est presque plein</translation>
        </message>
        <message>
            <source>The state of %1 is unknown</source>
            <translation>L'état de %1 est inconnu</translation>
        </message>
        <message>
            <source>The state of %1 is unknown.</source>
            <translation>L'état de %1 est inconnu.</translation>
        </message>
        <message>
            <source>The state of the services is unknown.</source>
            <translation>L'état des services est inconnu.</translation>
        </message>
        <message>
            <source>The system ended it at %1 because the server had no memory left.</source>
            <translation>Le système l'a terminé à %1 parce que le serveur n'avait plus de mémoire.</translation>
        </message>
        <message>
            <source>The system ended it at %1 when it passed its limit of %2.</source>
            <translation>Le système l'a terminé à %1 quand il a dépassé sa limite de %2.</translation>
        </message>
        <message>
            <source>The system ends it again and again because memory runs out.</source>
            <translation>Le système le termine sans cesse parce que la mémoire manque.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Vigie keeps trying by itself.</source>
            <translation>Vigie réessaie de lui-même.</translation>
        </message>
        <message>
            <source>Wait for the next probe, or open its logs.</source>
            <translation>Attendre la prochaine sonde, ou ouvrir son journal.</translation>
        </message>
        <message>
            <source>Wait, or open its logs.</source>
            <translation>Attendre, ou ouvrir son journal.</translation>
        </message>
        <message>
            <source>When full</source>
            <translation>Une fois plein</translation>
        </message>
        <message>
            <source>an unknown time</source>
            <translation>une heure inconnue</translation>
        </message>
        <message>
            <source>fsync every second</source>
            <translation>fsync chaque seconde</translation>
        </message>
        <message>
            <source>has no rule that frees memory</source>
            <translation>n'a pas de règle qui libère de la mémoire</translation>
        </message>
        <message>
            <source>is set to refuse new writes when full</source>
            <translation>refusera les écritures une fois plein</translation>
        </message>
        <message>
            <source>last write failed</source>
            <translation>dernière écriture en échec</translation>
        </message>
        <message>
            <source>last write ok</source>
            <translation>dernière écriture réussie</translation>
        </message>
        <message>
            <source>off</source>
            <translation>inactif</translation>
        </message>
        <message>
            <source>on</source>
            <translation>actif</translation>
        </message>
        <message>
            <source>then removes keys that have an expiry, sessions included</source>
            <translation>retire ensuite les clés à expiration, sessions comprises</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>The saved settings of the stack cannot be read.</source>
            <translation>Les réglages enregistrés de la pile ne peuvent pas être lus.</translation>
        </message>
    </context>
    <context>
        <name>Hits</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n élément</numerusform>
                <numerusform>%n éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
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
            <source>Cannot tell</source>
            <translation>Indécidable</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disque</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdue</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
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
            <source>Proven</source>
            <translation>Validée</translation>
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
            <translation>Un en-tête contient un saut de ligne.</translation>
        </message>
        <message>
            <source>Check that the service runs.</source>
            <translation>Vérifier que le service tourne.</translation>
        </message>
        <message>
            <source>Check the port.</source>
            <translation>Vérifier le port.</translation>
        </message>
        <message>
            <source>Nothing listens there.</source>
            <translation>Rien n'écoute à cet endroit.</translation>
        </message>
        <message>
            <source>Nothing moves any more.</source>
            <translation>Plus rien ne bouge.</translation>
        </message>
        <message>
            <source>The answer is larger than %1 bytes.</source>
            <translation>La réponse dépasse %1 octets.</translation>
        </message>
        <message>
            <source>The connection failed.</source>
            <translation>La connexion a échoué.</translation>
        </message>
        <message>
            <source>The connection was closed before the answer was complete.</source>
            <translation>La connexion a été fermée avant la fin de la réponse.</translation>
        </message>
        <message>
            <source>The request failed.</source>
            <translation>La requête a échoué.</translation>
        </message>
        <message>
            <source>The request to %1 failed.</source>
            <translation>La requête vers %1 a échoué.</translation>
        </message>
        <message>
            <source>The request was not sent.</source>
            <translation>La requête n'a pas été envoyée.</translation>
        </message>
        <message>
            <source>The request was stopped.</source>
            <translation>La requête a été arrêtée.</translation>
        </message>
        <message>
            <source>Waiting for %1.</source>
            <translation>En attente de %1.</translation>
        </message>
        <message>
            <source>What answered does not speak HTTP.</source>
            <translation>Ce qui a répondu ne parle pas HTTP.</translation>
        </message>
    </context>
    <context>
        <name>Json</name>
        <message numerus="yes">
            <source>[ %n item(s) ]</source>
            <translation>
                <numerusform>[ %n élément ]</numerusform>
                <numerusform>[ %n éléments ]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeyRights</name>
        <message>
            <source>Add documents</source>
            <translation>Ajouter des documents</translation>
        </message>
        <message>
            <source>Delete documents</source>
            <translation>Supprimer des documents</translation>
        </message>
        <message>
            <source>Dumps</source>
            <translation>Dumps</translation>
        </message>
        <message>
            <source>Manage keys</source>
            <translation>Gérer les clés</translation>
        </message>
        <message>
            <source>Read documents</source>
            <translation>Lire les documents</translation>
        </message>
        <message>
            <source>Read tasks</source>
            <translation>Lire les tâches</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>LeakScan</name>
        <message>
            <source>%1 has fewer than %2 characters: it was not looked for, it would be found in ordinary words.</source>
            <translation>%1 a moins de %2 caractères : il n'a pas été cherché, il se trouverait dans des mots ordinaires.</translation>
        </message>
        <message>
            <source>%1 on this workstation could not be read.</source>
            <translation>%1 sur ce poste n'a pas pu être lu.</translation>
        </message>
        <message>
            <source>Delete the line from %1 and sign out.</source>
            <translation>Supprimer la ligne de %1 et fermer la session.</translation>
        </message>
        <message>
            <source>Deploy, or adopt first.</source>
            <translation>Déployer ou adopter d'abord.</translation>
        </message>
        <message>
            <source>Every user of the server can read it now: end the program and give it the value by a file.</source>
            <translation>Tout utilisateur du serveur peut la lire maintenant : arrêter le programme et lui donner la valeur par un fichier.</translation>
        </message>
        <message>
            <source>Find out why the program prints it; a new container starts with an empty log.</source>
            <translation>Chercher pourquoi le programme l'affiche ; un nouveau conteneur commence avec un journal vide.</translation>
        </message>
        <message>
            <source>Give the container its secret by a file, or keep the .env mode's own containers only.</source>
            <translation>Donner son secret au conteneur par un fichier ; seuls les conteneurs de la pile l'ont par l'environnement, en mode .env.</translation>
        </message>
        <message>
            <source>Other users can read it: chmod 600 %1</source>
            <translation>D'autres utilisateurs peuvent le lire : chmod 600 %1</translation>
        </message>
        <message>
            <source>Other users' files were not read: that needs your consent.</source>
            <translation>Les fichiers des autres utilisateurs n'ont pas été lus : il faut votre accord.</translation>
        </message>
        <message>
            <source>Remove it from the log (journalctl --rotate --vacuum-time=1s empties the journal).</source>
            <translation>L'enlever du journal (journalctl --rotate --vacuum-time=1s vide le journal).</translation>
        </message>
        <message>
            <source>Remove the line or the file: %1.</source>
            <translation>Supprimer la ligne ou le fichier : %1.</translation>
        </message>
        <message>
            <source>Some system logs may not be read by this user.</source>
            <translation>Certains journaux du système ne sont pas lisibles pour cet utilisateur.</translation>
        </message>
        <message>
            <source>The server could not be searched.</source>
            <translation>Le serveur n'a pas pu être examiné.</translation>
        </message>
        <message>
            <source>The vault holds nothing of this server to look for.</source>
            <translation>Le coffre ne contient rien à chercher pour ce serveur.</translation>
        </message>
        <message>
            <source>Then rotate %1.</source>
            <translation>Puis renouveler %1.</translation>
        </message>
        <message>
            <source>container %1, its command</source>
            <translation>conteneur %1, sa commande</translation>
        </message>
        <message>
            <source>container %1, variable %2</source>
            <translation>conteneur %1, variable %2</translation>
        </message>
    </context>
    <context>
        <name>Leaks</name>
        <message>
            <source>%1, line %2</source>
            <translation>%1, ligne %2</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n caractère</numerusform>
                <numerusform>%n caractères</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n credential(s) are in the vault now.</source>
            <translation>
                <numerusform>%n secret est maintenant au coffre.</numerusform>
                <numerusform>%n secrets sont maintenant au coffre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n differ(s) from the vault</source>
            <translation>
                <numerusform>%n diffère du coffre</numerusform>
                <numerusform>%n diffèrent du coffre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nouvelle</numerusform>
                <numerusform>%n nouvelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n the same</source>
            <translation>
                <numerusform>%n identique</numerusform>
                <numerusform>%n identiques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) were found outside the vault.</source>
            <translation>
                <numerusform>%n valeur a été trouvée hors du coffre.</numerusform>
                <numerusform>%n valeurs ont été trouvées hors du coffre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>1 value was found outside the vault, in %n place(s).</source>
            <translation>
                <numerusform>1 valeur a été trouvée hors du coffre, à %n endroit.</numerusform>
                <numerusform>1 valeur a été trouvée hors du coffre, à %n endroits.</numerusform>
            </translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Command line</source>
            <translation>Ligne de commande</translation>
        </message>
        <message>
            <source>Container</source>
            <translation>Conteneur</translation>
        </message>
        <message>
            <source>Container log</source>
            <translation>Journal de conteneur</translation>
        </message>
        <message>
            <source>Credential</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Différente</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendue</translation>
        </message>
        <message>
            <source>File on the server</source>
            <translation>Fichier du serveur</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>Found in</source>
            <translation>Trouvée dans</translation>
        </message>
        <message>
            <source>In the vault</source>
            <translation>Au coffre</translation>
        </message>
        <message>
            <source>Leak</source>
            <translation>Fuite</translation>
        </message>
        <message>
            <source>Looked at %1 kinds of places and %2 files, %3 %4.</source>
            <translation>%1 sortes d'endroits et %2 fichiers examinés, %3 %4.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <source>No credential of this stack was found there.</source>
            <translation>Aucun secret de cette pile n'y a été trouvé.</translation>
        </message>
        <message>
            <source>No value was found outside the vault.</source>
            <translation>Aucune valeur n'a été trouvée hors du coffre.</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>Non essayée</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Rien à faire</translation>
        </message>
        <message>
            <source>Old value</source>
            <translation>Ancienne valeur</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Ouvre</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Endroit</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Shell history</source>
            <translation>Historique de shell</translation>
        </message>
        <message>
            <source>System log</source>
            <translation>Journal du système</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Prendre</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Prise</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>Identique</translation>
        </message>
        <message>
            <source>The service</source>
            <translation>Le service</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>Will be taken</source>
            <translation>Sera prise</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>telle quelle</translation>
        </message>
        <message>
            <source>the vault's is refused</source>
            <translation>celle du coffre est refusée</translation>
        </message>
        <message>
            <source>the vault's opens</source>
            <translation>celle du coffre ouvre</translation>
        </message>
    </context>
    <context>
        <name>Meilisearch</name>
        <message>
            <source>%1 (a stand-in, not the real product)</source>
            <translation>%1 (un remplaçant, pas le vrai produit)</translation>
        </message>
        <message>
            <source>A CSV file is separated by one plain character.</source>
            <translation>Un fichier CSV est séparé par un seul caractère simple.</translation>
        </message>
        <message>
            <source>A document has a field that cannot be read.</source>
            <translation>Un document a un champ qui ne peut pas être lu.</translation>
        </message>
        <message>
            <source>A document has more fields than an index can hold: 65,535.</source>
            <translation>Un document a plus de champs qu'un index ne peut en contenir : 65 535.</translation>
        </message>
        <message>
            <source>A document that is to be shown cannot be read from the index.</source>
            <translation>Un document à montrer ne peut pas être lu dans l'index.</translation>
        </message>
        <message>
            <source>A field cannot be used as a facet.</source>
            <translation>Un champ ne peut pas servir de facette.</translation>
        </message>
        <message>
            <source>A key has to end in the future.</source>
            <translation>Une clé doit prendre fin dans l'avenir.</translation>
        </message>
        <message>
            <source>A key of this identity exists already.</source>
            <translation>Une clé de cet identifiant existe déjà.</translation>
        </message>
        <message>
            <source>A part of the request has a value that it cannot have.</source>
            <translation>Une partie de la requête a une valeur impossible.</translation>
        </message>
        <message>
            <source>A setting has a value that it cannot have.</source>
            <translation>Un réglage a une valeur impossible.</translation>
        </message>
        <message>
            <source>A swap takes two indexes.</source>
            <translation>Un échange demande deux index.</translation>
        </message>
        <message>
            <source>An id is a whole number, or a text of letters, digits, - and _.</source>
            <translation>Un identifiant est un nombre entier, ou un texte de lettres, chiffres, - et _.</translation>
        </message>
        <message>
            <source>An index cannot be swapped with itself.</source>
            <translation>Un index ne peut pas être échangé avec lui-même.</translation>
        </message>
        <message>
            <source>An index of this name exists.</source>
            <translation>Un index de ce nom existe.</translation>
        </message>
        <message>
            <source>Build the index again.</source>
            <translation>Reconstruire l'index.</translation>
        </message>
        <message>
            <source>Check that the file is not empty.</source>
            <translation>Vérifier que le fichier n'est pas vide.</translation>
        </message>
        <message>
            <source>Check the file at the place that the details name.</source>
            <translation>Vérifier le fichier à l'endroit que les détails indiquent.</translation>
        </message>
        <message>
            <source>Check the port.</source>
            <translation>Vérifier le port.</translation>
        </message>
        <message>
            <source>Choose a later day.</source>
            <translation>Choisir un jour plus tardif.</translation>
        </message>
        <message>
            <source>Choose another id field, or add it to every document.</source>
            <translation>Choisir un autre champ d'identifiant, ou l'ajouter à chaque document.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisir un autre nom.</translation>
        </message>
        <message>
            <source>Choose the id field.</source>
            <translation>Choisir le champ d'identifiant.</translation>
        </message>
        <message>
            <source>Compare the vault with the server's .env file.</source>
            <translation>Comparer le coffre avec le fichier .env du serveur.</translation>
        </message>
        <message>
            <source>Delete documents, or spread them over two indexes.</source>
            <translation>Supprimer des documents, ou les répartir sur deux index.</translation>
        </message>
        <message>
            <source>Free some space, then send the documents again.</source>
            <translation>Libérer de la place, puis renvoyer les documents.</translation>
        </message>
        <message>
            <source>Give it a master key and deploy again.</source>
            <translation>Lui donner une clé maîtresse et déployer de nouveau.</translation>
        </message>
        <message>
            <source>It asks for a key and none was given.</source>
            <translation>Il demande une clé et aucune n'a été donnée.</translation>
        </message>
        <message>
            <source>It cannot be sorted like this.</source>
            <translation>Ce tri n'est pas possible.</translation>
        </message>
        <message>
            <source>It did not say why.</source>
            <translation>La raison n'a pas été donnée.</translation>
        </message>
        <message>
            <source>It does not know this address.</source>
            <translation>Il ne connaît pas cette adresse.</translation>
        </message>
        <message>
            <source>It does not know what kind of content this is.</source>
            <translation>Le genre de ce contenu n'est pas indiqué.</translation>
        </message>
        <message>
            <source>It does not take this kind of content.</source>
            <translation>Ce genre de contenu n'est pas accepté.</translation>
        </message>
        <message>
            <source>It has to be among the filters in the settings of the index.</source>
            <translation>Il doit faire partie des filtres dans les réglages de l'index.</translation>
        </message>
        <message>
            <source>It is not JSON.</source>
            <translation>Ce n'est pas du JSON.</translation>
        </message>
        <message>
            <source>It is not ready yet.</source>
            <translation>Il n'est pas encore prêt.</translation>
        </message>
        <message>
            <source>It needs “lat” and “lng” as numbers.</source>
            <translation>Il faut « lat » et « lng » en nombres.</translation>
        </message>
        <message>
            <source>It sent us elsewhere, which Meilisearch never does.</source>
            <translation>Il renvoie ailleurs, ce que Meilisearch ne fait jamais.</translation>
        </message>
        <message>
            <source>It was not said which tasks are meant.</source>
            <translation>Les tâches concernées n'ont pas été indiquées.</translation>
        </message>
        <message>
            <source>Its fields have to be among the filters in the settings of the index.</source>
            <translation>Ses champs doivent faire partie des filtres dans les réglages de l'index.</translation>
        </message>
        <message>
            <source>Its fields have to be among the sorting fields in the settings of the index.</source>
            <translation>Ses champs doivent faire partie des champs de tri dans les réglages de l'index.</translation>
        </message>
        <message>
            <source>Leave it out.</source>
            <translation>Ne pas la donner.</translation>
        </message>
        <message>
            <source>Look at its disk and at the log of Meilisearch.</source>
            <translation>Regarder son disque et le journal de Meilisearch.</translation>
        </message>
        <message>
            <source>Look at its log, then try again.</source>
            <translation>Regarder son journal, puis réessayer.</translation>
        </message>
        <message>
            <source>Look at its task list.</source>
            <translation>Regarder sa liste de tâches.</translation>
        </message>
        <message>
            <source>Look at the embedders in the settings of the index.</source>
            <translation>Regarder les « embedders » dans les réglages de l'index.</translation>
        </message>
        <message>
            <source>Look at the free space of the server.</source>
            <translation>Regarder la place libre du serveur.</translation>
        </message>
        <message>
            <source>Make a new index with the other field and swap the two.</source>
            <translation>Créer un index avec l'autre champ et échanger les deux.</translation>
        </message>
        <message>
            <source>Make a new one.</source>
            <translation>En créer une nouvelle.</translation>
        </message>
        <message>
            <source>Meilisearch %1</source>
            <translation>Meilisearch %1</translation>
        </message>
        <message>
            <source>Meilisearch answered in an unexpected form.</source>
            <translation>Meilisearch a répondu sous une forme inattendue.</translation>
        </message>
        <message>
            <source>Meilisearch cannot be reached.</source>
            <translation>Meilisearch est injoignable.</translation>
        </message>
        <message>
            <source>Meilisearch could not finish a task.</source>
            <translation>Meilisearch n'a pas pu finir une tâche.</translation>
        </message>
        <message>
            <source>Meilisearch did not finish a task in time.</source>
            <translation>Meilisearch n'a pas fini une tâche à temps.</translation>
        </message>
        <message>
            <source>Meilisearch is not ready yet.</source>
            <translation>Meilisearch n'est pas encore prêt.</translation>
        </message>
        <message>
            <source>Meilisearch refused the request.</source>
            <translation>Meilisearch a refusé la requête.</translation>
        </message>
        <message>
            <source>Meilisearch says: “%1”</source>
            <translation>Meilisearch dit : « %1 »</translation>
        </message>
        <message>
            <source>Meilisearch's answer cannot be read.</source>
            <translation>La réponse de Meilisearch ne peut pas être lue.</translation>
        </message>
        <message>
            <source>More than one field ends in “id”, so it is not known which one is the id.</source>
            <translation>Plusieurs champs finissent par « id » : on ne sait pas lequel est l'identifiant.</translation>
        </message>
        <message>
            <source>Names have letters, digits, - and _ only.</source>
            <translation>Les noms n'ont que des lettres, des chiffres, - et _.</translation>
        </message>
        <message>
            <source>Names have letters, digits, - and _ only; * stands for all.</source>
            <translation>Les noms n'ont que des lettres, des chiffres, - et _ ; * les désigne tous.</translation>
        </message>
        <message>
            <source>No field of the first document ends in “id”, so it is not known which one is the id.</source>
            <translation>Aucun champ du premier document ne finit par « id » : on ne sait pas lequel est l'identifiant.</translation>
        </message>
        <message>
            <source>One of the names is not a name of an index.</source>
            <translation>L'un des noms n'est pas un nom d'index.</translation>
        </message>
        <message>
            <source>One of the rights is not known to this version of Meilisearch.</source>
            <translation>Cette version de Meilisearch ne connaît pas l'un des droits.</translation>
        </message>
        <message>
            <source>Other tasks may be in front of it.</source>
            <translation>D'autres tâches passent peut-être avant.</translation>
        </message>
        <message>
            <source>Put rare fields into one field that holds them all.</source>
            <translation>Mettre les champs rares dans un seul champ qui les contient tous.</translation>
        </message>
        <message>
            <source>Raise the limit of open files of its container.</source>
            <translation>Augmenter la limite de fichiers ouverts de son conteneur.</translation>
        </message>
        <message>
            <source>Restore a backup, or build the index again.</source>
            <translation>Restaurer une sauvegarde, ou reconstruire l'index.</translation>
        </message>
        <message>
            <source>Searching in the values of a facet is switched off in the settings of this index.</source>
            <translation>La recherche dans les valeurs d'une facette est désactivée dans les réglages de cet index.</translation>
        </message>
        <message>
            <source>Send JSON, NDJSON or CSV.</source>
            <translation>Envoyer du JSON, du NDJSON ou du CSV.</translation>
        </message>
        <message>
            <source>Send smaller batches.</source>
            <translation>Envoyer des lots plus petits.</translation>
        </message>
        <message>
            <source>Some documents have no “%1” field.</source>
            <translation>Des documents n'ont pas de champ « %1 ».</translation>
        </message>
        <message>
            <source>Something broke inside Meilisearch.</source>
            <translation>Quelque chose s'est cassé dans Meilisearch.</translation>
        </message>
        <message>
            <source>Store its key in the vault.</source>
            <translation>Enregistrer sa clé au coffre.</translation>
        </message>
        <message>
            <source>The batch does not exist or was deleted.</source>
            <translation>Le lot n'existe pas ou a été supprimé.</translation>
        </message>
        <message>
            <source>The details name it.</source>
            <translation>Les détails la nomment.</translation>
        </message>
        <message>
            <source>The details name the setting.</source>
            <translation>Les détails nomment le réglage.</translation>
        </message>
        <message>
            <source>The disk of the server is full.</source>
            <translation>Le disque du serveur est plein.</translation>
        </message>
        <message>
            <source>The document does not exist.</source>
            <translation>Le document n'existe pas.</translation>
        </message>
        <message>
            <source>The documents are more than it takes at once.</source>
            <translation>Les documents dépassent ce qu'il prend en une fois.</translation>
        </message>
        <message>
            <source>The documents cannot be read: they are not what their format says.</source>
            <translation>Les documents ne peuvent pas être lus : ils ne suivent pas leur format.</translation>
        </message>
        <message>
            <source>The documents have more different fields than an index can hold: 65,535.</source>
            <translation>Les documents ont plus de champs différents qu'un index ne peut en contenir : 65 535.</translation>
        </message>
        <message>
            <source>The dump could not be written.</source>
            <translation>Le dump n'a pas pu être écrit.</translation>
        </message>
        <message>
            <source>The feature is experimental and switched off.</source>
            <translation>La fonction est expérimentale et désactivée.</translation>
        </message>
        <message>
            <source>The field %1 is missing or of another type.</source>
            <translation>Le champ %1 manque ou est d'un autre type.</translation>
        </message>
        <message>
            <source>The field “_geo” of a document is not a place.</source>
            <translation>Le champ « _geo » d'un document n'est pas un lieu.</translation>
        </message>
        <message>
            <source>The files of an index are damaged.</source>
            <translation>Les fichiers d'un index sont abîmés.</translation>
        </message>
        <message>
            <source>The filter cannot be used.</source>
            <translation>Le filtre ne peut pas être utilisé.</translation>
        </message>
        <message>
            <source>The id %1 cannot be used.</source>
            <translation>L'identifiant %1 ne peut pas être utilisé.</translation>
        </message>
        <message>
            <source>The index %1 may be left behind.</source>
            <translation>L'index %1 est peut-être resté.</translation>
        </message>
        <message>
            <source>The index does not exist.</source>
            <translation>L'index n'existe pas.</translation>
        </message>
        <message>
            <source>The index has documents with “%1” as the id field, so it cannot be changed.</source>
            <translation>L'index a des documents dont l'identifiant est le champ « %1 » : il ne peut pas être changé.</translation>
        </message>
        <message>
            <source>The index has reached the largest size that it can have.</source>
            <translation>L'index a atteint la plus grande taille possible.</translation>
        </message>
        <message>
            <source>The index is in a state that Meilisearch cannot use.</source>
            <translation>L'index est dans un état que Meilisearch ne peut pas utiliser.</translation>
        </message>
        <message>
            <source>The key does not exist any more.</source>
            <translation>La clé n'existe plus.</translation>
        </message>
        <message>
            <source>The key is wrong or may not do this.</source>
            <translation>La clé est fausse ou ne permet pas ceci.</translation>
        </message>
        <message>
            <source>The key may not do this.</source>
            <translation>La clé ne permet pas ceci.</translation>
        </message>
        <message>
            <source>The search did not find the test document.</source>
            <translation>La recherche n'a pas trouvé le document d'essai.</translation>
        </message>
        <message>
            <source>The server could not make the files of the index.</source>
            <translation>Le serveur n'a pas pu créer les fichiers de l'index.</translation>
        </message>
        <message>
            <source>The server could not read or write its files.</source>
            <translation>Le serveur n'a pas pu lire ou écrire ses fichiers.</translation>
        </message>
        <message>
            <source>The server has no master key, so it knows no other keys.</source>
            <translation>Le serveur n'a pas de clé maîtresse : il ne connaît donc aucune autre clé.</translation>
        </message>
        <message>
            <source>The server may not open more files.</source>
            <translation>Le serveur ne peut pas ouvrir plus de fichiers.</translation>
        </message>
        <message>
            <source>The service that makes vectors of the documents refused or did not answer.</source>
            <translation>Le service qui fait des vecteurs des documents a refusé ou n'a pas répondu.</translation>
        </message>
        <message>
            <source>The task does not exist or was deleted.</source>
            <translation>La tâche n'existe pas ou a été supprimée.</translation>
        </message>
        <message>
            <source>There is no document “%1”.</source>
            <translation>Il n'y a pas de document « %1 ».</translation>
        </message>
        <message>
            <source>There is no such index.</source>
            <translation>Cet index n'existe pas.</translation>
        </message>
        <message>
            <source>There was nothing to add.</source>
            <translation>Il n'y avait rien à ajouter.</translation>
        </message>
        <message>
            <source>This cannot be changed once it is made.</source>
            <translation>Cela ne peut plus être changé une fois créé.</translation>
        </message>
        <message>
            <source>This cannot be searched for.</source>
            <translation>Cela ne peut pas être cherché.</translation>
        </message>
        <message>
            <source>This is not a name for an index.</source>
            <translation>Ce n'est pas un nom d'index.</translation>
        </message>
        <message>
            <source>This version of Meilisearch may be too old for it.</source>
            <translation>Cette version de Meilisearch est peut-être trop ancienne pour cela.</translation>
        </message>
        <message>
            <source>Too many searches run at the same time.</source>
            <translation>Trop de recherches tournent en même temps.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Réessayer dans un instant.</translation>
        </message>
        <message>
            <source>“%1” is not a name for an index.</source>
            <translation>« %1 » n'est pas un nom d'index.</translation>
        </message>
    </context>
    <context>
        <name>Minio</name>
        <message>
            <source>%1 is not the address of a server.</source>
            <translation>%1 n'est pas l'adresse d'un serveur.</translation>
        </message>
        <message>
            <source>A bucket of this name exists and belongs to somebody else.</source>
            <translation>Un bucket de ce nom existe et appartient à quelqu'un d'autre.</translation>
        </message>
        <message>
            <source>A bucket of this name exists.</source>
            <translation>Un bucket de ce nom existe.</translation>
        </message>
        <message>
            <source>Begin again with the new one.</source>
            <translation>Recommencez avec le nouveau.</translation>
        </message>
        <message>
            <source>Begin it again.</source>
            <translation>Recommencez-le.</translation>
        </message>
        <message>
            <source>Check the port and the region.</source>
            <translation>Vérifier le port et la région.</translation>
        </message>
        <message>
            <source>Check the port.</source>
            <translation>Vérifier le port.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisir un autre nom.</translation>
        </message>
        <message>
            <source>Compare the vault with the server's .env file.</source>
            <translation>Comparer le coffre avec le fichier .env du serveur.</translation>
        </message>
        <message>
            <source>Delete something, or raise the quota.</source>
            <translation>Supprimez quelque chose ou augmentez le quota.</translation>
        </message>
        <message>
            <source>Deploy again: minio-init creates them.</source>
            <translation>Déployer à nouveau : minio-init les crée.</translation>
        </message>
        <message>
            <source>Free some space.</source>
            <translation>Libérer de la place.</translation>
        </message>
        <message>
            <source>It does not exist.</source>
            <translation>Il n'existe pas.</translation>
        </message>
        <message>
            <source>It is not ready or too busy.</source>
            <translation>Il n'est pas prêt ou trop occupé.</translation>
        </message>
        <message>
            <source>It is not the XML that S3 answers with.</source>
            <translation>Ce n'est pas le XML que S3 répond.</translation>
        </message>
        <message>
            <source>It sent us elsewhere.</source>
            <translation>Il renvoie ailleurs.</translation>
        </message>
        <message>
            <source>List the buckets again. Those of the stack come back with a deploy.</source>
            <translation>Lister de nouveau les buckets. Ceux de la pile reviennent avec un déploiement.</translation>
        </message>
        <message>
            <source>MinIO cannot be reached.</source>
            <translation>MinIO est injoignable.</translation>
        </message>
        <message>
            <source>MinIO did not confirm what it stored.</source>
            <translation>MinIO n'a pas confirmé ce qu'il a enregistré.</translation>
        </message>
        <message>
            <source>MinIO did not tell the object's size.</source>
            <translation>MinIO n'a pas donné la taille de l'objet.</translation>
        </message>
        <message>
            <source>MinIO does not know this access key.</source>
            <translation>MinIO ne connaît pas cette clé d'accès.</translation>
        </message>
        <message>
            <source>MinIO gave back other bytes than were stored.</source>
            <translation>MinIO a rendu d'autres octets que ceux enregistrés.</translation>
        </message>
        <message>
            <source>MinIO gave other bytes than were asked for.</source>
            <translation>MinIO a donné d'autres octets que ceux demandés.</translation>
        </message>
        <message>
            <source>MinIO keeps names as files: no part of a name may be . or .., empty, longer than 255 bytes, or below another object.</source>
            <translation>MinIO garde les noms comme des fichiers : aucune partie d'un nom ne peut être . ou .., être vide, dépasser 255 octets ou se trouver sous un autre objet.</translation>
        </message>
        <message>
            <source>MinIO lists the same parts again and again.</source>
            <translation>MinIO énumère sans cesse les mêmes parties.</translation>
        </message>
        <message>
            <source>MinIO refused the request.</source>
            <translation>MinIO a refusé la requête.</translation>
        </message>
        <message>
            <source>MinIO's answer cannot be read.</source>
            <translation>La réponse de MinIO ne peut pas être lue.</translation>
        </message>
        <message>
            <source>No link was made.</source>
            <translation>Aucun lien n'a été créé.</translation>
        </message>
        <message>
            <source>S3 allows links from 1 second to 7 days.</source>
            <translation>S3 permet des liens de 1 seconde à 7 jours.</translation>
        </message>
        <message>
            <source>Set the clock of this workstation or of the server, best with NTP.</source>
            <translation>Mettre à l'heure ce poste ou le serveur, de préférence par NTP.</translation>
        </message>
        <message>
            <source>Some buckets do not exist: %1.</source>
            <translation>Des buckets n'existent pas : %1.</translation>
        </message>
        <message>
            <source>The bucket does not exist.</source>
            <translation>Le bucket n'existe pas.</translation>
        </message>
        <message>
            <source>The bucket holds objects.</source>
            <translation>Le bucket contient des objets.</translation>
        </message>
        <message>
            <source>The bucket's quota is used up.</source>
            <translation>Le quota du bucket est épuisé.</translation>
        </message>
        <message>
            <source>The bytes were changed on the way.</source>
            <translation>Les octets ont été altérés en chemin.</translation>
        </message>
        <message>
            <source>The clocks of this workstation and of the server differ by more than 15 minutes.</source>
            <translation>Les horloges de ce poste et du serveur diffèrent de plus de 15 minutes.</translation>
        </message>
        <message>
            <source>The disk of the server is full.</source>
            <translation>Le disque du serveur est plein.</translation>
        </message>
        <message>
            <source>The object %1 may be left behind.</source>
            <translation>L'objet %1 est peut-être resté.</translation>
        </message>
        <message>
            <source>The object does not exist.</source>
            <translation>L'objet n'existe pas.</translation>
        </message>
        <message>
            <source>The object is locked by the bucket's retention.</source>
            <translation>L'objet est verrouillé par la rétention du bucket.</translation>
        </message>
        <message>
            <source>The object is shorter than it was.</source>
            <translation>L'objet est plus court qu'avant.</translation>
        </message>
        <message>
            <source>The object was changed meanwhile.</source>
            <translation>L'objet a été modifié entre-temps.</translation>
        </message>
        <message>
            <source>The request was stopped.</source>
            <translation>La requête a été arrêtée.</translation>
        </message>
        <message>
            <source>The secret key is not the one that MinIO runs with.</source>
            <translation>La clé secrète n'est pas celle avec laquelle MinIO tourne.</translation>
        </message>
        <message>
            <source>The server does not accept this name for a bucket.</source>
            <translation>Le serveur n'accepte pas ce nom pour un bucket.</translation>
        </message>
        <message>
            <source>The server does not accept this name.</source>
            <translation>Le serveur n'accepte pas ce nom.</translation>
        </message>
        <message>
            <source>The server does not take an object of this size.</source>
            <translation>Le serveur n'accepte pas un objet de cette taille.</translation>
        </message>
        <message>
            <source>The server's clock is %1 minutes ahead of this workstation's.</source>
            <translation>L'horloge du serveur avance de %1 minutes sur ce poste.</translation>
        </message>
        <message>
            <source>The server's clock is %1 minutes behind this workstation's.</source>
            <translation>L'horloge du serveur retarde de %1 minutes sur ce poste.</translation>
        </message>
        <message>
            <source>The upload that was begun is no longer there.</source>
            <translation>L'envoi commencé n'existe plus.</translation>
        </message>
        <message>
            <source>This access key may not do that.</source>
            <translation>Cette clé d'accès ne permet pas cela.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Réessayer dans un instant.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <source>Use 3 to 63 small letters, digits, dots and dashes.</source>
            <translation>Utilisez de 3 à 63 lettres minuscules, chiffres, points et tirets.</translation>
        </message>
        <message>
            <source>Write it like https://files.example.net.</source>
            <translation>Écrivez-le comme https://files.example.net.</translation>
        </message>
    </context>
    <context>
        <name>Objects</name>
        <message>
            <source>%1 B</source>
            <translation>%1 o</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 Go</translation>
        </message>
        <message>
            <source>%1 M</source>
            <translation>%1 M</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 Mo</translation>
        </message>
        <message>
            <source>%1 TB</source>
            <translation>%1 To</translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 ko</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>encore %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
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
            <source>Persistence</source>
            <translation>Persistance</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Protection</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Stockage</translation>
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
            <translation>Vérifier à qui appartiennent le dossier et celui au-dessus, et que le disque n'est pas plein.</translation>
        </message>
        <message>
            <source>The folder cannot be made, written to, or closed to other users.</source>
            <translation>Le dossier ne peut pas être créé, écrit ou fermé aux autres utilisateurs.</translation>
        </message>
        <message>
            <source>Vigie cannot use its folder %1.</source>
            <translation>Vigie ne peut pas utiliser son dossier %1.</translation>
        </message>
    </context>
    <context>
        <name>Persistence</name>
        <message>
            <source>%1 became %2.</source>
            <translation>%1 est devenu %2.</translation>
        </message>
        <message>
            <source>%1 keeps its data in %2, a tmpfs: it is memory and ends with the container.</source>
            <translation>%1 garde ses données dans %2, un tmpfs : c’est de la mémoire, qui finit avec le conteneur.</translation>
        </message>
        <message>
            <source>%1 keeps its data in %2, but the volume is mounted at %3.</source>
            <translation>%1 garde ses données dans %2, mais le volume est monté sur %3.</translation>
        </message>
        <message>
            <source>%1 keeps its data in %2, in the container's own layer: it goes with the container.</source>
            <translation>%1 garde ses données dans %2, dans la couche du conteneur : elles partent avec lui.</translation>
        </message>
        <message>
            <source>%1 keeps its data on a volume without a name: a new container gets another one.</source>
            <translation>%1 garde ses données sur un volume sans nom : un nouveau conteneur en reçoit un autre.</translation>
        </message>
        <message>
            <source>%1 lost data.</source>
            <translation>%1 a perdu des données.</translation>
        </message>
        <message>
            <source>%1 of %2 acknowledged writes are gone, the last %3 ms before the kill.</source>
            <translation>%1 écritures confirmées sur %2 ont disparu, les %3 dernières ms avant l’arrêt brutal.</translation>
        </message>
        <message>
            <source>%1 of %2 checks passed.</source>
            <translation>%1 contrôles réussis sur %2.</translation>
        </message>
        <message>
            <source>%1 of %2 match</source>
            <translation>%1 sur %2 concordent</translation>
        </message>
        <message>
            <source>%1 of %2 sampled are the same.</source>
            <translation>%1 sur %2 de l’échantillon sont identiques.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1, revision %2</source>
            <translation>%1, révision %2</translation>
        </message>
        <message>
            <source>%1, the same folder of the server.</source>
            <translation>%1, le même dossier du serveur.</translation>
        </message>
        <message>
            <source>%1, the same volume and folder.</source>
            <translation>%1, le même volume et le même dossier.</translation>
        </message>
        <message>
            <source>%1, took %2</source>
            <translation>%1, durée %2</translation>
        </message>
        <message numerus="yes">
            <source>%n containers were replaced.</source>
            <translation>
                <numerusform>%n conteneur a été remplacé.</numerusform>
                <numerusform>%n conteneurs ont été remplacés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents came back unchanged.</source>
            <translation>
                <numerusform>%n document est revenu inchangé.</numerusform>
                <numerusform>%n documents sont revenus inchangés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents, settings</source>
            <translation>
                <numerusform>%n document, réglages</numerusform>
                <numerusform>%n documents, réglages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keys</source>
            <translation>
                <numerusform>%n clé</numerusform>
                <numerusform>%n clés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keys came back unchanged.</source>
            <translation>
                <numerusform>%n clé est revenue inchangée.</numerusform>
                <numerusform>%n clés sont revenues inchangées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objects</source>
            <translation>
                <numerusform>%n objet</numerusform>
                <numerusform>%n objets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objects came back with the same SHA-256.</source>
            <translation>
                <numerusform>%n objet est revenu avec le même SHA-256.</numerusform>
                <numerusform>%n objets sont revenus avec le même SHA-256.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows came back unchanged.</source>
            <translation>
                <numerusform>%n ligne est revenue inchangée.</numerusform>
                <numerusform>%n lignes sont revenues inchangées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows, 1 large object</source>
            <translation>
                <numerusform>%n ligne, 1 grand objet</numerusform>
                <numerusform>%n lignes, 1 grand objet</numerusform>
            </translation>
        </message>
        <message>
            <source>A counter that was written until the kill</source>
            <translation>Un compteur écrit jusqu’à l’arrêt brutal</translation>
        </message>
        <message>
            <source>A key of every type</source>
            <translation>Une clé de chaque type</translation>
        </message>
        <message>
            <source>A key of every type that expires, with its time</source>
            <translation>Une clé de chaque type qui expire, avec son échéance</translation>
        </message>
        <message>
            <source>A large object of 64 KiB</source>
            <translation>Un grand objet de 64 Kio</translation>
        </message>
        <message>
            <source>A proof of this server is not finished.</source>
            <translation>Une preuve de ce serveur n’est pas terminée.</translation>
        </message>
        <message>
            <source>A proof of this server is running.</source>
            <translation>Une preuve de ce serveur est en cours.</translation>
        </message>
        <message>
            <source>A stand-in answered instead of the real service: %1. What follows proves nothing about that service.</source>
            <translation>Une doublure a répondu à la place du vrai service : %1. Ce qui suit ne prouve rien pour ce service.</translation>
        </message>
        <message>
            <source>A table with row-level security, its policy and its role</source>
            <translation>Une table protégée ligne par ligne, sa règle et son rôle</translation>
        </message>
        <message>
            <source>AOF manifest</source>
            <translation>Manifeste AOF</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>All %1 acknowledged writes are there.</source>
            <translation>Les %1 écritures confirmées sont là.</translation>
        </message>
        <message>
            <source>Allow sudo without a password for this user, or choose another level.</source>
            <translation>Autorisez sudo sans mot de passe pour cet utilisateur, ou choisissez un autre niveau.</translation>
        </message>
        <message>
            <source>An object in each bucket</source>
            <translation>Un objet dans chaque bucket</translation>
        </message>
        <message>
            <source>An object uploaded in two parts</source>
            <translation>Un objet envoyé en deux parties</translation>
        </message>
        <message>
            <source>Another folder</source>
            <translation>Autre dossier</translation>
        </message>
        <message>
            <source>Another vigie or vigiectl carries it out: %1.</source>
            <translation>Un autre vigie ou vigiectl la mène : %1.</translation>
        </message>
        <message>
            <source>Anyone can check the JSON file with: vigiectl report verify FILE</source>
            <translation>Chacun peut vérifier le fichier JSON avec : vigiectl report verify FICHIER</translation>
        </message>
        <message>
            <source>Ask for the original file.</source>
            <translation>Demandez le fichier d’origine.</translation>
        </message>
        <message>
            <source>Away for</source>
            <translation>Absence</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Boot id</source>
            <translation>Identifiant de démarrage</translation>
        </message>
        <message>
            <source>Cannot tell</source>
            <translation>Indéterminé</translation>
        </message>
        <message>
            <source>Changed by the application</source>
            <translation>Modifié par l’application</translation>
        </message>
        <message>
            <source>Changed by the application meanwhile: %1.</source>
            <translation>Modifiés entre-temps par l’application : %1.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Check the folder's permissions and the free space of the server.</source>
            <translation>Vérifiez les droits du dossier et l’espace libre du serveur.</translation>
        </message>
        <message>
            <source>Checkpoint</source>
            <translation>Point de contrôle</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>Confirm on disk</source>
            <translation>Confirmer sur disque</translation>
        </message>
        <message>
            <source>Container</source>
            <translation>Conteneur</translation>
        </message>
        <message>
            <source>Crash</source>
            <translation>Arrêt brutal</translation>
        </message>
        <message>
            <source>Damaged: %1.</source>
            <translation>Abîmés : %1.</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Dossier de données</translation>
        </message>
        <message>
            <source>Data was lost: %1.</source>
            <translation>Des données ont été perdues : %1.</translation>
        </message>
        <message>
            <source>Deploy the stack from here, or choose another level.</source>
            <translation>Déployez la pile d’ici, ou choisissez un autre niveau.</translation>
        </message>
        <message>
            <source>Deploy the stack, then prove it.</source>
            <translation>Déployez la pile, puis prouvez-la.</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Détail</translation>
        </message>
        <message>
            <source>Docker started</source>
            <translation>Démarrage de Docker</translation>
        </message>
        <message>
            <source>Documents in an index of their own</source>
            <translation>Des documents dans leur propre index</translation>
        </message>
        <message>
            <source>Engine restart</source>
            <translation>Redémarrage du moteur</translation>
        </message>
        <message>
            <source>Every container was replaced.</source>
            <translation>Chaque conteneur a été remplacé.</translation>
        </message>
        <message>
            <source>Every volume is the same one.</source>
            <translation>Chaque volume est le même.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Indices</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>First process started</source>
            <translation>Démarrage du premier processus</translation>
        </message>
        <message>
            <source>Following the server</source>
            <translation>Suivre le serveur</translation>
        </message>
        <message>
            <source>Go on with it, or stop it and clean up.</source>
            <translation>Reprenez-la, ou arrêtez-la et nettoyez.</translation>
        </message>
        <message>
            <source>Gone: %1.</source>
            <translation>Disparus : %1.</translation>
        </message>
        <message>
            <source>Healthy</source>
            <translation>Sain</translation>
        </message>
        <message>
            <source>Healthy again</source>
            <translation>De nouveau sain</translation>
        </message>
        <message>
            <source>How much of your own there is</source>
            <translation>Quantité de vos propres données</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>In AOF</source>
            <translation>Dans l’AOF</translation>
        </message>
        <message>
            <source>It came back unchanged.</source>
            <translation>Revenu inchangé.</translation>
        </message>
        <message>
            <source>It is not a persistence report of Vigie, or of a newer version.</source>
            <translation>Ce n’est pas un rapport de persistance de Vigie, ou il vient d’une version plus récente.</translation>
        </message>
        <message>
            <source>It is not a whole JSON file: it was cut, or it is something else.</source>
            <translation>Ce n’est pas un fichier JSON entier : il a été coupé, ou c’est autre chose.</translation>
        </message>
        <message>
            <source>It is off: what is written after the last snapshot is lost in a crash.</source>
            <translation>Il est désactivé : ce qui est écrit après le dernier instantané est perdu lors d’un arrêt brutal.</translation>
        </message>
        <message>
            <source>It is signed in a way that this version does not know.</source>
            <translation>Il est signé d’une façon que cette version ne connaît pas.</translation>
        </message>
        <message>
            <source>It was changed after it was signed, or it was signed with another key than it names.</source>
            <translation>Il a été modifié après la signature, ou signé avec une autre clé que celle qu’il nomme.</translation>
        </message>
        <message>
            <source>It was changed after it was signed: it is not spelled as Vigie spells it.</source>
            <translation>Il a été modifié après la signature : il n’est pas écrit comme Vigie l’écrit.</translation>
        </message>
        <message>
            <source>It was started as %1.</source>
            <translation>Lancé sous le nom %1.</translation>
        </message>
        <message>
            <source>It was started at %1 as %2.</source>
            <translation>Lancée à %1 sous le nom %2.</translation>
        </message>
        <message>
            <source>Its settings promise at most one second.</source>
            <translation>Ses réglages promettent au plus une seconde.</translation>
        </message>
        <message>
            <source>Its settings promise nothing: the server's kernel writes when it likes.</source>
            <translation>Ses réglages ne promettent rien : le noyau du serveur écrit quand il veut.</translation>
        </message>
        <message>
            <source>Its settings promise that nothing is lost.</source>
            <translation>Ses réglages promettent que rien n’est perdu.</translation>
        </message>
        <message>
            <source>Its signature was changed.</source>
            <translation>Sa signature a été modifiée.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Conservé</translation>
        </message>
        <message>
            <source>Key fingerprint</source>
            <translation>Empreinte de la clé</translation>
        </message>
        <message>
            <source>Kills the databases while they write.</source>
            <translation>Tue les bases pendant qu’elles écrivent.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>List them with: vigiectl report list NAME</source>
            <translation>Listez-les avec : vigiectl report list NOM</translation>
        </message>
        <message>
            <source>Look at Redis' log and at the server's disk.</source>
            <translation>Regardez le journal de Redis et le disque du serveur.</translation>
        </message>
        <message>
            <source>Look at its reports.</source>
            <translation>Regardez ses rapports.</translation>
        </message>
        <message>
            <source>Look at the server, then go on with the proof.</source>
            <translation>Regardez le serveur, puis reprenez la preuve.</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdu</translation>
        </message>
        <message>
            <source>Lost: %1.</source>
            <translation>Perdus : %1.</translation>
        </message>
        <message>
            <source>Machine id</source>
            <translation>Identifiant de la machine</translation>
        </message>
        <message>
            <source>Meilisearch does not hold the documents that it accepted.</source>
            <translation>Meilisearch ne contient pas les documents qu’il a acceptés.</translation>
        </message>
        <message>
            <source>MinIO gives back other bytes than it took.</source>
            <translation>MinIO rend d’autres octets que ceux qu’il a reçus.</translation>
        </message>
        <message>
            <source>New, another folder</source>
            <translation>Nouveau, autre dossier</translation>
        </message>
        <message>
            <source>New, same volume</source>
            <translation>Nouveau, même volume</translation>
        </message>
        <message>
            <source>No copy of the data outside this server is known.</source>
            <translation>Aucune copie des données hors de ce serveur n’est connue.</translation>
        </message>
        <message>
            <source>Not every volume is the same one.</source>
            <translation>Tous les volumes ne sont pas les mêmes.</translation>
        </message>
        <message>
            <source>Not healthy</source>
            <translation>Pas sain</translation>
        </message>
        <message>
            <source>Nothing was acknowledged before the kill.</source>
            <translation>Rien n’a été confirmé avant l’arrêt brutal.</translation>
        </message>
        <message>
            <source>On, fsync: %1.</source>
            <translation>Activé, fsync : %1.</translation>
        </message>
        <message>
            <source>Persistence is not proven: %1 could not be read back completely.</source>
            <translation>La persistance n’est pas prouvée : %1 n’a pas pu être relu entièrement.</translation>
        </message>
        <message numerus="yes">
            <source>Persistence is proven for all %n services.</source>
            <translation>
                <numerusform>La persistance est prouvée pour le service.</numerusform>
                <numerusform>La persistance est prouvée pour les %n services.</numerusform>
            </translation>
        </message>
        <message>
            <source>Persistence report: %1</source>
            <translation>Rapport de persistance : %1</translation>
        </message>
        <message>
            <source>PostgreSQL has no answer.</source>
            <translation>PostgreSQL n’a pas de réponse.</translation>
        </message>
        <message>
            <source>Previous report</source>
            <translation>Rapport précédent</translation>
        </message>
        <message>
            <source>Proved persistence: %1</source>
            <translation>Preuve de persistance : %1</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>Relu</translation>
        </message>
        <message>
            <source>Reboot</source>
            <translation>Redémarrage du serveur</translation>
        </message>
        <message>
            <source>Recreate</source>
            <translation>Recréer</translation>
        </message>
        <message>
            <source>Redis did not flush its append-only file in time.</source>
            <translation>Redis n’a pas écrit son fichier AOF à temps.</translation>
        </message>
        <message>
            <source>Redis writes its append-only file</source>
            <translation>Redis écrit son fichier AOF</translation>
        </message>
        <message>
            <source>Redis' append-only file is off: what was written since the last snapshot is lost when it ends.</source>
            <translation>Le fichier AOF de Redis est désactivé : ce qui est écrit depuis le dernier instantané est perdu quand il s’arrête.</translation>
        </message>
        <message>
            <source>Replaces each container.</source>
            <translation>Remplace chaque conteneur.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Report digest</source>
            <translation>Condensat du rapport</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Redémarrer</translation>
        </message>
        <message>
            <source>Restarts the whole server.</source>
            <translation>Redémarre tout le serveur.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Rows with a column of every common type</source>
            <translation>Des lignes avec une colonne de chaque type courant</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Menée par</translation>
        </message>
        <message>
            <source>Same volume</source>
            <translation>Même volume</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Server key</source>
            <translation>Clé du serveur</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Signed with</source>
            <translation>Signé avec</translation>
        </message>
        <message>
            <source>Something else is being done on this server.</source>
            <translation>Autre chose est en cours sur ce serveur.</translation>
        </message>
        <message>
            <source>Something is missing in it.</source>
            <translation>Il y manque quelque chose.</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Pile</translation>
        </message>
        <message>
            <source>Start the proof again.</source>
            <translation>Relancez la preuve.</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Started again at %1.</source>
            <translation>Relancé à %1.</translation>
        </message>
        <message>
            <source>Started by Vigie</source>
            <translation>Lancé par Vigie</translation>
        </message>
        <message>
            <source>Stops and starts Docker itself.</source>
            <translation>Arrête et relance Docker lui-même.</translation>
        </message>
        <message>
            <source>Stops and starts each container.</source>
            <translation>Arrête et relance chaque conteneur.</translation>
        </message>
        <message>
            <source>System identifier</source>
            <translation>Identifiant du système</translation>
        </message>
        <message>
            <source>Task done</source>
            <translation>Tâche finie</translation>
        </message>
        <message>
            <source>Test data were left behind: %1</source>
            <translation>Des données d’essai sont restées : %1</translation>
        </message>
        <message>
            <source>The AOF is off</source>
            <translation>L’AOF est désactivé</translation>
        </message>
        <message>
            <source>The boot id did not change: this server is a container, and what was proven is a container restart.</source>
            <translation>L’identifiant de démarrage n’a pas changé : ce serveur est un conteneur, et c’est un redémarrage de conteneur qui a été prouvé.</translation>
        </message>
        <message>
            <source>The connection was lost while the test data were read back.</source>
            <translation>La connexion a été perdue pendant la relecture des données d’essai.</translation>
        </message>
        <message>
            <source>The container is a new one</source>
            <translation>Le conteneur est nouveau</translation>
        </message>
        <message>
            <source>The container is still the former one: nothing was proven.</source>
            <translation>Le conteneur est encore l’ancien : rien n’a été prouvé.</translation>
        </message>
        <message>
            <source>The container was never stopped: nothing was proven.</source>
            <translation>Le conteneur n’a jamais été arrêté : rien n’a été prouvé.</translation>
        </message>
        <message>
            <source>The containers are the same ones.</source>
            <translation>Les conteneurs sont les mêmes.</translation>
        </message>
        <message>
            <source>The data folder is the same one, on a volume that stays</source>
            <translation>Le dossier de données est le même, sur un volume qui reste</translation>
        </message>
        <message>
            <source>The data folder of %1 is on another volume than before: %2 became %3.</source>
            <translation>Le dossier de données de %1 est sur un autre volume qu’avant : %2 est devenu %3.</translation>
        </message>
        <message>
            <source>The data folders could not be looked at.</source>
            <translation>Les dossiers de données n’ont pas pu être examinés.</translation>
        </message>
        <message>
            <source>The data of %1 is not on a volume that stays. This level would lose it, your own data too.</source>
            <translation>Les données de %1 ne sont pas sur un volume qui reste. Ce niveau les perdrait, les vôtres aussi.</translation>
        </message>
        <message>
            <source>The databases were killed while they wrote. Power loss is not tested: what a killed program had written stays in the server's memory.</source>
            <translation>Les bases ont été tuées pendant qu’elles écrivaient. La coupure de courant n’est pas testée : ce qu’un programme tué avait écrit reste dans la mémoire du serveur.</translation>
        </message>
        <message>
            <source>The folder %1 is another one than before, under the same name.</source>
            <translation>Le dossier %1 est un autre qu’avant, sous le même nom.</translation>
        </message>
        <message>
            <source>The folder could not be looked at from inside; the volume has the same name and time of creation.</source>
            <translation>Le dossier n’a pas pu être examiné de l’intérieur ; le volume a le même nom et la même date de création.</translation>
        </message>
        <message numerus="yes">
            <source>The index is gone with its %n documents.</source>
            <translation>
                <numerusform>L’index a disparu avec son document.</numerusform>
                <numerusform>L’index a disparu avec ses %n documents.</numerusform>
            </translation>
        </message>
        <message>
            <source>The large object is gone or changed.</source>
            <translation>Le grand objet a disparu ou changé.</translation>
        </message>
        <message>
            <source>The proof is not finished; it can be gone on with.</source>
            <translation>La preuve n’est pas terminée ; elle peut être reprise.</translation>
        </message>
        <message>
            <source>The proof was not finished.</source>
            <translation>La preuve n’a pas été terminée.</translation>
        </message>
        <message>
            <source>The protected table, its policy or its role is gone or changed.</source>
            <translation>La table protégée, sa règle ou son rôle a disparu ou changé.</translation>
        </message>
        <message>
            <source>The report cannot be read.</source>
            <translation>Le rapport ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The script there ended without a result; the server may have been restarted.</source>
            <translation>Le script s’y est terminé sans résultat ; le serveur a peut-être été redémarré.</translation>
        </message>
        <message>
            <source>The server cannot be followed.</source>
            <translation>Le serveur ne peut pas être suivi.</translation>
        </message>
        <message>
            <source>The server could not be told what to do.</source>
            <translation>Le serveur n’a pas pu recevoir l’ordre.</translation>
        </message>
        <message>
            <source>The server could not do what the proof asked for.</source>
            <translation>Le serveur n’a pas pu faire ce que la preuve demandait.</translation>
        </message>
        <message>
            <source>The server did not come to an end with the proof in time.</source>
            <translation>Le serveur n’est pas venu à bout de la preuve à temps.</translation>
        </message>
        <message>
            <source>The server was interrupted in the middle of the proof.</source>
            <translation>Le serveur a été interrompu au milieu de la preuve.</translation>
        </message>
        <message>
            <source>The service was really away</source>
            <translation>Le service a vraiment été absent</translation>
        </message>
        <message>
            <source>The settings of the index</source>
            <translation>Les réglages de l’index</translation>
        </message>
        <message>
            <source>The stack could not be looked at.</source>
            <translation>La pile n’a pas pu être examinée.</translation>
        </message>
        <message>
            <source>The stack is not complete: nothing would be proven.</source>
            <translation>La pile n’est pas complète : rien ne serait prouvé.</translation>
        </message>
        <message numerus="yes">
            <source>The table every_type is gone with its %n rows.</source>
            <translation>
                <numerusform>La table every_type a disparu avec sa ligne.</numerusform>
                <numerusform>La table every_type a disparu avec ses %n lignes.</numerusform>
            </translation>
        </message>
        <message>
            <source>The test data could be read</source>
            <translation>Les données d’essai ont pu être lues</translation>
        </message>
        <message>
            <source>The test data could not be removed from every service: %1</source>
            <translation>Les données d’essai n’ont pas pu être supprimées de chaque service : %1</translation>
        </message>
        <message>
            <source>The test data were removed. Look at the services, then try again.</source>
            <translation>Les données d’essai ont été supprimées. Regardez les services, puis réessayez.</translation>
        </message>
        <message>
            <source>The volume %1 has the same name, but another folder is behind it now.</source>
            <translation>Le volume %1 porte le même nom, mais un autre dossier se trouve derrière.</translation>
        </message>
        <message>
            <source>There is no compose file in %1.</source>
            <translation>Il n’y a pas de fichier compose dans %1.</translation>
        </message>
        <message>
            <source>There is no container any more.</source>
            <translation>Il n’y a plus de conteneur.</translation>
        </message>
        <message>
            <source>There is no container of: %1.</source>
            <translation>Il n’y a pas de conteneur de : %1.</translation>
        </message>
        <message>
            <source>There is no report %1.</source>
            <translation>Il n’y a pas de rapport %1.</translation>
        </message>
        <message>
            <source>There is no tunnel to the service.</source>
            <translation>Il n’y a pas de tunnel vers le service.</translation>
        </message>
        <message>
            <source>There is no unfinished proof %1 of this server.</source>
            <translation>Il n’y a pas de preuve inachevée %1 de ce serveur.</translation>
        </message>
        <message>
            <source>These containers stop as well: %1.</source>
            <translation>Ces conteneurs s’arrêtent aussi : %1.</translation>
        </message>
        <message>
            <source>They are gone or changed.</source>
            <translation>Ils ont disparu ou changé.</translation>
        </message>
        <message>
            <source>They came back unchanged.</source>
            <translation>Ils sont revenus inchangés.</translation>
        </message>
        <message>
            <source>This level needs root on the server.</source>
            <translation>Ce niveau demande d’être root sur le serveur.</translation>
        </message>
        <message>
            <source>This level needs the server's name, typed.</source>
            <translation>Ce niveau demande de taper le nom du serveur.</translation>
        </message>
        <message>
            <source>This report is not valid.</source>
            <translation>Ce rapport n’est pas valable.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Ligne de temps</translation>
        </message>
        <message>
            <source>Type: %1</source>
            <translation>Tapez : %1</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Volume created</source>
            <translation>Volume créé</translation>
        </message>
        <message>
            <source>WAL flushed</source>
            <translation>WAL écrit</translation>
        </message>
        <message>
            <source>Wait until it has ended, then try again.</source>
            <translation>Attendez sa fin, puis réessayez.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <translation>Attendez sa fin.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Attente</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What was tested</source>
            <translation>Ce qui a été testé</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Écrit</translation>
        </message>
        <message>
            <source>Your own data, counted</source>
            <translation>Vos propres données, comptées</translation>
        </message>
        <message>
            <source>Your own documents, a sample of each index</source>
            <translation>Vos propres documents, un échantillon de chaque index</translation>
        </message>
        <message>
            <source>Your own keys, a sample of those that do not expire</source>
            <translation>Vos propres clés, un échantillon de celles qui n’expirent pas</translation>
        </message>
        <message>
            <source>Your own objects, a sample of each bucket by ETag</source>
            <translation>Vos propres objets, un échantillon de chaque bucket par ETag</translation>
        </message>
        <message>
            <source>Your own rows, a sample by primary key and version</source>
            <translation>Vos propres lignes, un échantillon par clé primaire et version</translation>
        </message>
        <message>
            <source>an Ed25519 key of a workstation</source>
            <translation>une clé Ed25519 d’un poste de travail</translation>
        </message>
        <message>
            <source>document %1</source>
            <translation>document %1</translation>
        </message>
        <message>
            <source>fsync is off</source>
            <translation>fsync est désactivé</translation>
        </message>
        <message>
            <source>key %1 changed</source>
            <translation>la clé %1 a changé</translation>
        </message>
        <message>
            <source>key %1 is gone</source>
            <translation>la clé %1 a disparu</translation>
        </message>
        <message>
            <source>none: this is the first one</source>
            <translation>aucun : c’est le premier</translation>
        </message>
        <message>
            <source>object %1 changed</source>
            <translation>l’objet %1 a changé</translation>
        </message>
        <message>
            <source>object %1 is gone</source>
            <translation>l’objet %1 a disparu</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>ligne %1</translation>
        </message>
        <message>
            <source>row %1, column %2</source>
            <translation>ligne %1, colonne %2</translation>
        </message>
        <message>
            <source>sudo asks for a password there.</source>
            <translation>sudo y demande un mot de passe.</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <source>%1 has been the same for %2 days; the limit is %3.</source>
            <translation>%1 n'a pas changé depuis %2 jours ; la limite est de %3.</translation>
        </message>
        <message>
            <source>%1 is one that everybody tries first.</source>
            <translation>%1 est de ceux que tout le monde essaie en premier.</translation>
        </message>
        <message>
            <source>%1 is weak: %2</source>
            <translation>%1 est faible : %2</translation>
        </message>
        <message>
            <source>A limit is between 1 and %1 days; an old value may also be kept for 0 days.</source>
            <translation>Une limite va de 1 à %1 jours ; une ancienne valeur peut aussi être gardée 0 jour.</translation>
        </message>
        <message>
            <source>Export one, and keep it somewhere else: vigiectl vault export NAME FILE</source>
            <translation>En exporter un et le garder ailleurs : vigiectl vault export NOM FICHIER</translation>
        </message>
        <message>
            <source>Rotate it: vigiectl vault rotate NAME %1</source>
            <translation>Le renouveler : vigiectl vault rotate NOM %1</translation>
        </message>
        <message>
            <source>The recovery file is older than the newest credential.</source>
            <translation>Le fichier de secours est plus ancien que le dernier secret.</translation>
        </message>
        <message>
            <source>The secrets are in this workstation's vault only, and there is no recovery file.</source>
            <translation>Les secrets ne sont que dans le coffre de ce poste, et il n'y a pas de fichier de secours.</translation>
        </message>
        <message>
            <source>it has %1 characters, fewer than %2.</source>
            <translation>il a %1 caractères, moins de %2.</translation>
        </message>
        <message>
            <source>it has only %1 different characters.</source>
            <translation>il n'a que %1 caractères différents.</translation>
        </message>
    </context>
    <context>
        <name>Postgres</name>
        <message>
            <source>A new POSTGRES_PASSWORD does not change a database that exists: use the former one or change it with ALTER ROLE.</source>
            <translation>Un nouveau POSTGRES_PASSWORD ne change pas une base existante : utiliser l'ancien ou le changer avec ALTER ROLE.</translation>
        </message>
        <message>
            <source>All of max_connections are in use.</source>
            <translation>Toutes les connexions de max_connections sont prises.</translation>
        </message>
        <message>
            <source>Check POSTGRES_DB.</source>
            <translation>Vérifier POSTGRES_DB.</translation>
        </message>
        <message>
            <source>Check PostgreSQL's logs.</source>
            <translation>Vérifier le journal de PostgreSQL.</translation>
        </message>
        <message>
            <source>Check that the service runs.</source>
            <translation>Vérifier que le service tourne.</translation>
        </message>
        <message>
            <source>Check the port.</source>
            <translation>Vérifier le port.</translation>
        </message>
        <message>
            <source>Check the user name and pg_hba.conf.</source>
            <translation>Vérifier le nom d'utilisateur et pg_hba.conf.</translation>
        </message>
        <message>
            <source>Connecting to PostgreSQL.</source>
            <translation>Connexion à PostgreSQL.</translation>
        </message>
        <message>
            <source>End idle connections or raise max_connections.</source>
            <translation>Fermer des connexions inactives ou augmenter max_connections.</translation>
        </message>
        <message>
            <source>Free some space.</source>
            <translation>Libérer de la place.</translation>
        </message>
        <message>
            <source>Install Qt's QPSQL driver.</source>
            <translation>Installer le pilote QPSQL de Qt.</translation>
        </message>
        <message>
            <source>It is starting or ending.</source>
            <translation>Il démarre ou s'arrête.</translation>
        </message>
        <message>
            <source>It names something that does not exist.</source>
            <translation>Il nomme quelque chose qui n'existe pas.</translation>
        </message>
        <message>
            <source>Nothing listens on this port.</source>
            <translation>Rien n'écoute sur ce port.</translation>
        </message>
        <message>
            <source>PostgreSQL %1</source>
            <translation>PostgreSQL %1</translation>
        </message>
        <message>
            <source>PostgreSQL answered %1 rows instead of one.</source>
            <translation>PostgreSQL a répondu %1 lignes au lieu d'une.</translation>
        </message>
        <message>
            <source>PostgreSQL cannot be reached.</source>
            <translation>PostgreSQL est injoignable.</translation>
        </message>
        <message>
            <source>PostgreSQL gave back another value than was written.</source>
            <translation>PostgreSQL a rendu une autre valeur que celle écrite.</translation>
        </message>
        <message>
            <source>PostgreSQL is not ready yet.</source>
            <translation>PostgreSQL n'est pas encore prêt.</translation>
        </message>
        <message>
            <source>PostgreSQL refused the sign-in.</source>
            <translation>PostgreSQL a refusé l'accès.</translation>
        </message>
        <message>
            <source>PostgreSQL refused the statement.</source>
            <translation>PostgreSQL a refusé l'instruction.</translation>
        </message>
        <message>
            <source>PostgreSQL takes no more connections.</source>
            <translation>PostgreSQL ne prend plus de connexions.</translation>
        </message>
        <message>
            <source>PostgreSQL told its state in an unexpected form.</source>
            <translation>PostgreSQL a donné son état sous une forme inattendue.</translation>
        </message>
        <message>
            <source>Something else listens on this port.</source>
            <translation>Autre chose écoute sur ce port.</translation>
        </message>
        <message>
            <source>The PostgreSQL driver is not installed.</source>
            <translation>Le pilote PostgreSQL n'est pas installé.</translation>
        </message>
        <message>
            <source>The PostgreSQL driver is of an unknown kind.</source>
            <translation>Le pilote PostgreSQL est d'un genre inconnu.</translation>
        </message>
        <message>
            <source>The answer is not from PostgreSQL.</source>
            <translation>La réponse ne vient pas de PostgreSQL.</translation>
        </message>
        <message>
            <source>The connection to PostgreSQL was lost.</source>
            <translation>La connexion à PostgreSQL est perdue.</translation>
        </message>
        <message>
            <source>The connection was refused or closed.</source>
            <translation>La connexion a été refusée ou fermée.</translation>
        </message>
        <message>
            <source>The database does not exist.</source>
            <translation>La base n'existe pas.</translation>
        </message>
        <message>
            <source>The database takes no changes now.</source>
            <translation>La base n'accepte pas de changement pour l'instant.</translation>
        </message>
        <message>
            <source>The disk of the server is full.</source>
            <translation>Le disque du serveur est plein.</translation>
        </message>
        <message>
            <source>The password is not the one that the database was created with.</source>
            <translation>Le mot de passe n'est pas celui avec lequel la base a été créée.</translation>
        </message>
        <message>
            <source>The port is open but nothing answered in time.</source>
            <translation>Le port est ouvert mais rien n'a répondu à temps.</translation>
        </message>
        <message>
            <source>The schema %1 may be left behind.</source>
            <translation>Le schéma %1 est peut-être resté.</translation>
        </message>
        <message>
            <source>The statement was cancelled.</source>
            <translation>L'instruction a été annulée.</translation>
        </message>
        <message>
            <source>This user may not do that.</source>
            <translation>Cet utilisateur n'a pas ce droit.</translation>
        </message>
        <message>
            <source>This user may not sign in from here.</source>
            <translation>Cet utilisateur ne peut pas se connecter d'ici.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Réessayer dans un instant.</translation>
        </message>
        <message>
            <source>Use an account with more rights.</source>
            <translation>Utiliser un compte avec plus de droits.</translation>
        </message>
        <message>
            <source>Waiting for PostgreSQL.</source>
            <translation>En attente de PostgreSQL.</translation>
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
            <translation>%1 par %2</translation>
        </message>
        <message>
            <source>%1 s apart from this workstation</source>
            <translation>%1 s d'écart avec ce poste</translation>
        </message>
        <message>
            <source>%1, which %2 uses through sudo</source>
            <translation>%1, que %2 utilise par sudo</translation>
        </message>
        <message>
            <source>1.29, or 2.0 and newer</source>
            <translation>1.29, ou 2.0 et plus récent</translation>
        </message>
        <message>
            <source>10 GiB; 170 GB for long use (PostgreSQL 50, Meilisearch 20, MinIO 100)</source>
            <translation>10 Gio ; 170 Go pour durer (PostgreSQL 50, Meilisearch 20, MinIO 100)</translation>
        </message>
        <message>
            <source>2 GiB</source>
            <translation>2 Gio</translation>
        </message>
        <message>
            <source>Allow known addresses only, in the chain DOCKER-USER.</source>
            <translation>N'autoriser que des adresses connues, dans la chaîne DOCKER-USER.</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>Architecture</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Horloge</translation>
        </message>
        <message>
            <source>Docker Engine 20.10 or newer</source>
            <translation>Docker Engine 20.10 ou plus récent</translation>
        </message>
        <message>
            <source>Earlier stack</source>
            <translation>Pile antérieure</translation>
        </message>
        <message>
            <source>Enough to start; enlarge the disk before the data grows.</source>
            <translation>Assez pour commencer ; agrandir le disque avant que les données croissent.</translation>
        </message>
        <message>
            <source>Firewall</source>
            <translation>Pare-feu</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Free disk space</source>
            <translation>Place libre</translation>
        </message>
        <message>
            <source>Free some space or enlarge the disk.</source>
            <translation>Libérer de la place ou agrandir le disque.</translation>
        </message>
        <message>
            <source>Give the server at least 2 GiB of memory.</source>
            <translation>Donner au serveur au moins 2 Gio de mémoire.</translation>
        </message>
        <message>
            <source>Install Compose. The Docker that is there stays as it is.</source>
            <translation>Installer Compose. Le Docker en place reste tel quel.</translation>
        </message>
        <message>
            <source>Install Docker and Compose from the system's own packages.</source>
            <translation>Installer Docker et Compose depuis les paquets du système.</translation>
        </message>
        <message>
            <source>Install iproute2 on the server, so that taken ports can be seen.</source>
            <translation>Installer iproute2 sur le serveur, pour voir les ports pris.</translation>
        </message>
        <message>
            <source>Install the Compose that belongs to this Docker.</source>
            <translation>Installer le Compose qui va avec ce Docker.</translation>
        </message>
        <message>
            <source>Linux; Debian 12 or 13, Ubuntu 24.04 are tested</source>
            <translation>Linux ; Debian 12 ou 13 et Ubuntu 24.04 sont testés</translation>
        </message>
        <message>
            <source>Make it with sudo.</source>
            <translation>Le créer avec sudo.</translation>
        </message>
        <message>
            <source>Make it with sudo; without that the stack goes to %1.</source>
            <translation>Le créer avec sudo ; sinon la pile va dans %1.</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Nothing has to be done: the stack goes to %1.</source>
            <translation>Rien à faire : la pile va dans %1.</translation>
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
            <source>Put Docker right, then check again.</source>
            <translation>Remettre Docker en état, puis vérifier de nouveau.</translation>
        </message>
        <message>
            <source>Put the user into the group docker. Who is in it can do everything that root can.</source>
            <translation>Mettre l'utilisateur dans le groupe docker. Qui en fait partie peut tout ce que root peut.</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Droits</translation>
        </message>
        <message>
            <source>Set the clock of the server or of this workstation; a time service keeps it right.</source>
            <translation>Mettre à l'heure le serveur ou ce poste ; un service de temps l'y maintient.</translation>
        </message>
        <message>
            <source>Sign in as the user who owns it, or choose a folder below the home folder for this server.</source>
            <translation>Se connecter avec l'utilisateur à qui il appartient, ou choisir pour ce serveur un dossier sous le dossier personnel.</translation>
        </message>
        <message>
            <source>Start Docker.</source>
            <translation>Démarrer Docker.</translation>
        </message>
        <message>
            <source>Stop what holds them, or set other ports if it is not a stack of the same kind.</source>
            <translation>Arrêter ce qui les tient, ou choisir d'autres ports si ce n'est pas une pile du même genre.</translation>
        </message>
        <message>
            <source>The images exist for x86_64 and aarch64 only: use another server.</source>
            <translation>Les images n'existent que pour x86_64 et aarch64 : utiliser un autre serveur.</translation>
        </message>
        <message>
            <source>The server was not checked.</source>
            <translation>Le serveur n'a pas été vérifié.</translation>
        </message>
        <message>
            <source>Update Docker Compose.</source>
            <translation>Mettre Docker Compose à jour.</translation>
        </message>
        <message>
            <source>Update Docker.</source>
            <translation>Mettre Docker à jour.</translation>
        </message>
        <message>
            <source>Vigie can go on in the home folder if Docker may be used; installing needs root.</source>
            <translation>Vigie peut continuer dans le dossier personnel si Docker est utilisable ; installer demande root.</translation>
        </message>
        <message>
            <source>Vigie does not know this system: install Docker and Compose by hand, the rest works.</source>
            <translation>Vigie ne connaît pas ce système : installer Docker et Compose à la main, le reste fonctionne.</translation>
        </message>
        <message>
            <source>Vigie leaves it alone: adopt it, or deploy to another server.</source>
            <translation>Vigie n'y touche pas : l'adopter, ou déployer sur un autre serveur.</translation>
        </message>
        <message>
            <source>can be written</source>
            <translation>modifiable</translation>
        </message>
        <message>
            <source>cannot be written by %1</source>
            <translation>non modifiable par %1</translation>
        </message>
        <message>
            <source>free</source>
            <translation>libres</translation>
        </message>
        <message>
            <source>in use by this stack, or taken: %1</source>
            <translation>à cette pile, ou pris : %1</translation>
        </message>
        <message>
            <source>less than 60 s; MinIO refuses from 15 min</source>
            <translation>moins de 60 s ; MinIO refuse dès 15 min</translation>
        </message>
        <message>
            <source>made with sudo</source>
            <translation>créé avec sudo</translation>
        </message>
        <message>
            <source>no sudo</source>
            <translation>pas de sudo</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>none but this server's own</source>
            <translation>aucune, sauf celle de ce serveur</translation>
        </message>
        <message>
            <source>none for ports on 127.0.0.1; ports that Docker publishes pass by ufw</source>
            <translation>aucun pour les ports sur 127.0.0.1 ; les ports publiés par Docker passent outre ufw</translation>
        </message>
        <message>
            <source>none seen</source>
            <translation>aucun trouvé</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>pas installé</translation>
        </message>
        <message>
            <source>not known while Docker cannot be used</source>
            <translation>inconnue tant que Docker ne peut pas être utilisé</translation>
        </message>
        <message>
            <source>root, or sudo; only to install and to make the folder</source>
            <translation>root, ou sudo ; seulement pour installer et créer le dossier</translation>
        </message>
        <message>
            <source>sudo with a password, which Vigie asks for when it needs it</source>
            <translation>sudo avec un mot de passe, que Vigie demande quand il en a besoin</translation>
        </message>
        <message>
            <source>sudo without a password</source>
            <translation>sudo sans mot de passe</translation>
        </message>
        <message>
            <source>taken: %1</source>
            <translation>pris : %1</translation>
        </message>
        <message>
            <source>the user %1 may not use it</source>
            <translation>l'utilisateur %1 ne peut pas l'utiliser</translation>
        </message>
        <message>
            <source>this server's own, never finished</source>
            <translation>celle de ce serveur, jamais terminée</translation>
        </message>
        <message>
            <source>this server's own, revision %1</source>
            <translation>celle de ce serveur, révision %1</translation>
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
        <name>Preview</name>
        <message>
            <source>The image cannot be read.</source>
            <translation>L'image est illisible.</translation>
        </message>
        <message>
            <source>The image is too large to show.</source>
            <translation>L'image est trop grande pour être affichée.</translation>
        </message>
        <message>
            <source>There is no preview of this kind.</source>
            <translation>Pas d'aperçu pour ce type.</translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message>
            <source>Choose another folder.</source>
            <translation>Choisir un autre dossier.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
        <message>
            <source>The PDF could not be written.</source>
            <translation>Le PDF n'a pas pu être écrit.</translation>
        </message>
        <message>
            <source>The report cannot be read.</source>
            <translation>Le rapport ne peut pas être lu.</translation>
        </message>
    </context>
    <context>
        <name>Proof</name>
        <message numerus="yes">
            <source>%1: %2 of %3 steps done, %n failed</source>
            <translation>
                <numerusform>%1 : %2 étapes sur %3 faites, %n en échec</numerusform>
                <numerusform>%1 : %2 étapes sur %3 faites, %n en échec</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 of %3 steps done, none failed</source>
            <translation>%1 : %2 étapes sur %3 faites, aucun échec</translation>
        </message>
        <message>
            <source>%1: could not be finished.</source>
            <translation>%1 : n'a pas pu aller au bout.</translation>
        </message>
        <message>
            <source>%1: removing the test data</source>
            <translation>%1 : suppression des données de test</translation>
        </message>
        <message>
            <source>%1: stopped. The test data are removed.</source>
            <translation>%1 : arrêté. Les données de test sont supprimées.</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s)</source>
            <translation>
                <numerusform>%n vérification</numerusform>
                <numerusform>%n vérifications</numerusform>
            </translation>
        </message>
        <message>
            <source>Away for</source>
            <translation>Indisponible</translation>
        </message>
        <message>
            <source>Container after</source>
            <translation>Conteneur après</translation>
        </message>
        <message>
            <source>Container before</source>
            <translation>Conteneur avant</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Détail</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>En échec</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>En clair</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
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
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Service and evidence</source>
            <translation>Service et preuve</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Volume, before and after</source>
            <translation>Volume, avant et après</translation>
        </message>
        <message>
            <source>What was read back</source>
            <translation>Ce qui a été relu</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>another one</source>
            <translation>un autre</translation>
        </message>
        <message>
            <source>memory (tmpfs)</source>
            <translation>mémoire (tmpfs)</translation>
        </message>
        <message>
            <source>not the volume of before</source>
            <translation>pas le volume d'avant</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>same</source>
            <translation>le même</translation>
        </message>
        <message>
            <source>same volume</source>
            <translation>même volume</translation>
        </message>
        <message>
            <source>same volume, created %1</source>
            <translation>même volume, créé le %1</translation>
        </message>
        <message>
            <source>the container's own layer</source>
            <translation>la couche du conteneur</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnue</translation>
        </message>
    </context>
    <context>
        <name>Redis</name>
        <message>
            <source>Append-only file on, last write ok, fsync: %1, pending fsyncs: %2.</source>
            <translation>Journal AOF actif, dernière écriture réussie, fsync : %1, fsync en attente : %2.</translation>
        </message>
        <message>
            <source>Check that the service runs.</source>
            <translation>Vérifier que le service tourne.</translation>
        </message>
        <message>
            <source>Check the free disk space and Redis' logs.</source>
            <translation>Vérifier la place libre et le journal de Redis.</translation>
        </message>
        <message>
            <source>Check the port.</source>
            <translation>Vérifier le port.</translation>
        </message>
        <message>
            <source>Compare the vault with the server's .env file.</source>
            <translation>Comparer le coffre avec le fichier .env du serveur.</translation>
        </message>
        <message>
            <source>Connecting to Redis.</source>
            <translation>Connexion à Redis.</translation>
        </message>
        <message>
            <source>Deploy again so that Redis reads its password.</source>
            <translation>Déployer à nouveau pour que Redis lise son mot de passe.</translation>
        </message>
        <message>
            <source>Deploy again to switch it on.</source>
            <translation>Déployer à nouveau pour l'activer.</translation>
        </message>
        <message>
            <source>It could not write its data to disk and takes no new data.</source>
            <translation>Il n'a pas pu écrire ses données sur le disque et n'en prend plus.</translation>
        </message>
        <message>
            <source>It is a replica and takes no new data.</source>
            <translation>C'est une réplique, elle ne prend pas de nouvelles données.</translation>
        </message>
        <message>
            <source>It is still reading its data from disk.</source>
            <translation>Il lit encore ses données sur le disque.</translation>
        </message>
        <message>
            <source>Its memory limit is reached and its policy removes nothing.</source>
            <translation>Sa limite de mémoire est atteinte et sa règle ne retire rien.</translation>
        </message>
        <message>
            <source>Raise maxmemory or remove keys.</source>
            <translation>Augmenter maxmemory ou retirer des clés.</translation>
        </message>
        <message>
            <source>Redis asks for a password and none was given.</source>
            <translation>Redis demande un mot de passe et aucun n'a été donné.</translation>
        </message>
        <message>
            <source>Redis cannot be reached.</source>
            <translation>Redis est injoignable.</translation>
        </message>
        <message>
            <source>Redis does not say whether its append-only file is on.</source>
            <translation>Redis ne dit pas si son journal AOF est actif.</translation>
        </message>
        <message>
            <source>Redis gave an unexpected answer.</source>
            <translation>Redis a donné une réponse inattendue.</translation>
        </message>
        <message>
            <source>Redis is not ready yet.</source>
            <translation>Redis n'est pas encore prêt.</translation>
        </message>
        <message>
            <source>Redis refused the command.</source>
            <translation>Redis a refusé la commande.</translation>
        </message>
        <message>
            <source>Redis refused the sign-in.</source>
            <translation>Redis a refusé l'accès.</translation>
        </message>
        <message>
            <source>Redis runs without a password.</source>
            <translation>Redis tourne sans mot de passe.</translation>
        </message>
        <message>
            <source>Redis' append-only file is off.</source>
            <translation>Le journal AOF de Redis est inactif.</translation>
        </message>
        <message>
            <source>Something else listens on this port.</source>
            <translation>Autre chose écoute sur ce port.</translation>
        </message>
        <message>
            <source>Store its password in the vault.</source>
            <translation>Enregistrer son mot de passe au coffre.</translation>
        </message>
        <message>
            <source>The answer is not from Redis.</source>
            <translation>La réponse ne vient pas de Redis.</translation>
        </message>
        <message>
            <source>The connection was refused or closed.</source>
            <translation>La connexion a été refusée ou fermée.</translation>
        </message>
        <message>
            <source>The last write to Redis' append-only file failed.</source>
            <translation>La dernière écriture du journal AOF de Redis a échoué.</translation>
        </message>
        <message>
            <source>The password is not the one that Redis runs with.</source>
            <translation>Le mot de passe n'est pas celui avec lequel Redis tourne.</translation>
        </message>
        <message>
            <source>The test key was gone before it was removed.</source>
            <translation>La clé d'essai avait disparu avant d'être retirée.</translation>
        </message>
        <message>
            <source>There is not enough memory for a connection.</source>
            <translation>Il n'y a pas assez de mémoire pour une connexion.</translation>
        </message>
        <message>
            <source>This user may not run the command.</source>
            <translation>Cet utilisateur ne peut pas lancer la commande.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Réessayer dans un instant.</translation>
        </message>
        <message>
            <source>Waiting for Redis.</source>
            <translation>En attente de Redis.</translation>
        </message>
        <message>
            <source>What was written since the last snapshot is lost when Redis ends.</source>
            <translation>Ce qui a été écrit depuis le dernier instantané est perdu quand Redis s'arrête.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
    </context>
    <context>
        <name>Rotation</name>
        <message>
            <source>%1 accepts both values.</source>
            <translation>%1 accepte les deux valeurs.</translation>
        </message>
        <message>
            <source>%1 accepts the new value and refuses the old one.</source>
            <translation>%1 accepte la nouvelle valeur et refuse l'ancienne.</translation>
        </message>
        <message>
            <source>%1 accepts the old value and refuses the new one.</source>
            <translation>%1 accepte l'ancienne valeur et refuse la nouvelle.</translation>
        </message>
        <message>
            <source>%1 characters, read back: fingerprint %2</source>
            <translation>%1 caractères, relus : empreinte %2</translation>
        </message>
        <message>
            <source>%1 could not be asked: %2</source>
            <translation>%1 n'a pas pu être interrogé : %2</translation>
        </message>
        <message>
            <source>%1 refuses both values: somebody changed it by another way.</source>
            <translation>%1 refuse les deux valeurs : quelqu'un l'a changé autrement.</translation>
        </message>
        <message>
            <source>%1 signs in with the new value; both accounts work now.</source>
            <translation>%1 se connecte avec la nouvelle valeur ; les deux comptes fonctionnent.</translation>
        </message>
        <message>
            <source>%1 was made anew and is healthy.</source>
            <translation>%1 a été recréé et fonctionne.</translation>
        </message>
        <message>
            <source>%1 was made anew with the old value and is healthy.</source>
            <translation>%1 a été recréé avec l'ancienne valeur et fonctionne.</translation>
        </message>
        <message numerus="yes">
            <source>%n API keys have new values; they are in the vault.</source>
            <translation>
                <numerusform>%n clé d'API a une nouvelle valeur ; elle est au coffre.</numerusform>
                <numerusform>%n clés d'API ont de nouvelles valeurs ; elles sont au coffre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outside the stack are cut off, as typed.</source>
            <translation>
                <numerusform>%n client hors de la pile est coupé, comme saisi.</numerusform>
                <numerusform>%n clients hors de la pile sont coupés, comme saisi.</numerusform>
            </translation>
        </message>
        <message>
            <source>A new master key changes every API key of Meilisearch at one moment.</source>
            <translation>Une nouvelle clé maîtresse change toutes les clés d'API de Meilisearch d'un coup.</translation>
        </message>
        <message>
            <source>API keys of Meilisearch follow MEILI_MASTER_KEY; the others are in: vigiectl vault list</source>
            <translation>Les clés d'API de Meilisearch suivent MEILI_MASTER_KEY ; les autres sont dans : vigiectl vault list</translation>
        </message>
        <message>
            <source>Accepted through the tunnel.</source>
            <translation>Accepté par le tunnel.</translation>
        </message>
        <message>
            <source>Adopt the value that the service takes: vigiectl vault adopt</source>
            <translation>Adopter la valeur que le service accepte : vigiectl vault adopt</translation>
        </message>
        <message>
            <source>An application may sign in with it.</source>
            <translation>Une application l’utilise peut-être pour se connecter.</translation>
        </message>
        <message>
            <source>An earlier rotation of %1 stopped halfway.</source>
            <translation>Un renouvellement précédent de %1 est resté en chemin.</translation>
        </message>
        <message>
            <source>Another vigie or vigiectl is rotating a credential of this server.</source>
            <translation>Un autre vigie ou vigiectl renouvelle un secret de ce serveur.</translation>
        </message>
        <message>
            <source>Away for</source>
            <translation>Indisponible</translation>
        </message>
        <message>
            <source>Both values are in the vault.</source>
            <translation>Les deux valeurs sont au coffre.</translation>
        </message>
        <message>
            <source>Both values work. Give them the new one and rotate again, or type: %1</source>
            <translation>Les deux valeurs fonctionnent. Leur donner la nouvelle et relancer le renouvellement, ou saisir : %1</translation>
        </message>
        <message>
            <source>Change the role's password</source>
            <translation>Changer le mot de passe du rôle</translation>
        </message>
        <message>
            <source>Check that the old value is refused</source>
            <translation>Vérifier que l'ancienne valeur est refusée</translation>
        </message>
        <message>
            <source>Credential</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Deploy, or adopt the one that the server has: vigiectl vault adopt</source>
            <translation>Déployer, ou adopter celui du serveur : vigiectl vault adopt</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>End the account with the old value</source>
            <translation>Fermer le compte de l'ancienne valeur</translation>
        </message>
        <message>
            <source>Everything is as it was before.</source>
            <translation>Tout est comme avant.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>En échec</translation>
        </message>
        <message>
            <source>Finish it, or put the old value back.</source>
            <translation>Le terminer, ou remettre l'ancienne valeur.</translation>
        </message>
        <message>
            <source>Forget the new value</source>
            <translation>Oublier la nouvelle valeur</translation>
        </message>
        <message>
            <source>Give it to the account that takes its turn</source>
            <translation>La donner au compte dont c'est le tour</translation>
        </message>
        <message>
            <source>It accepts the new value already.</source>
            <translation>Il accepte déjà la nouvelle valeur.</translation>
        </message>
        <message>
            <source>It accepts the old value again.</source>
            <translation>Il accepte de nouveau l'ancienne valeur.</translation>
        </message>
        <message>
            <source>It accepts the old value.</source>
            <translation>Il accepte l'ancienne valeur.</translation>
        </message>
        <message>
            <source>It holds the new value already.</source>
            <translation>Il contient déjà la nouvelle valeur.</translation>
        </message>
        <message>
            <source>It holds the old value.</source>
            <translation>Il contient l'ancienne valeur.</translation>
        </message>
        <message>
            <source>It runs with the new value already.</source>
            <translation>Il tourne déjà avec la nouvelle valeur.</translation>
        </message>
        <message>
            <source>It was free before.</source>
            <translation>Il était libre auparavant.</translation>
        </message>
        <message>
            <source>It was made anew before.</source>
            <translation>Il a déjà été recréé.</translation>
        </message>
        <message>
            <source>Keep the API keys that follow the master key</source>
            <translation>Garder les clés d'API qui suivent la clé maîtresse</translation>
        </message>
        <message>
            <source>Let Redis accept the new value, too</source>
            <translation>Faire accepter aussi la nouvelle valeur à Redis</translation>
        </message>
        <message>
            <source>Let it finish first.</source>
            <translation>Le laisser finir d'abord.</translation>
        </message>
        <message>
            <source>Let the service accept the old value only</source>
            <translation>Ne faire accepter que l'ancienne valeur au service</translation>
        </message>
        <message>
            <source>Make a new value and read it back from the vault</source>
            <translation>Créer une nouvelle valeur et la relire dans le coffre</translation>
        </message>
        <message>
            <source>Make it current</source>
            <translation>La rendre courante</translation>
        </message>
        <message>
            <source>Make the service anew with it</source>
            <translation>Recréer le service avec elle</translation>
        </message>
        <message>
            <source>Make the service anew with the old value</source>
            <translation>Recréer le service avec l'ancienne valeur</translation>
        </message>
        <message>
            <source>Making the new value</source>
            <translation>Création de la nouvelle valeur</translation>
        </message>
        <message>
            <source>Meilisearch API key: %1</source>
            <translation>Clé d'API de Meilisearch : %1</translation>
        </message>
        <message>
            <source>New value in use</source>
            <translation>Nouvelle en service</translation>
        </message>
        <message>
            <source>Nobody can sign in with it.</source>
            <translation>Personne ne peut s'y connecter.</translation>
        </message>
        <message>
            <source>Nobody outside the stack.</source>
            <translation>Personne hors de la pile.</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Inutile</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
        <message>
            <source>Nothing was changed. Give it the account of the vault, then type: %1</source>
            <translation>Rien n’a été modifié. Lui donner le compte du coffre, puis saisir : %1</translation>
        </message>
        <message>
            <source>Nothing was changed. Give them the new one afterwards and type: %1</source>
            <translation>Rien n'a été changé. Leur donner la nouvelle ensuite et saisir : %1</translation>
        </message>
        <message>
            <source>Old value kept</source>
            <translation>Ancienne gardée</translation>
        </message>
        <message>
            <source>One line of .env, 0600; the others are untouched.</source>
            <translation>Une ligne de .env, 0600 ; les autres sont intactes.</translation>
        </message>
        <message>
            <source>Only a SCRAM verifier was sent.</source>
            <translation>Seul un vérificateur SCRAM a été envoyé.</translation>
        </message>
        <message>
            <source>Only a hash was sent; both values work now.</source>
            <translation>Seule une empreinte a été envoyée ; les deux valeurs fonctionnent maintenant.</translation>
        </message>
        <message>
            <source>Other users</source>
            <translation>Autres utilisateurs</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Repair again: both values are in the vault.</source>
            <translation>Réparer de nouveau : les deux valeurs sont au coffre.</translation>
        </message>
        <message>
            <source>Repair it first: vigiectl vault repair %1</source>
            <translation>Le réparer d'abord : vigiectl vault repair %1</translation>
        </message>
        <message>
            <source>Repair: both values are in the vault.</source>
            <translation>Réparer : les deux valeurs sont au coffre.</translation>
        </message>
        <message>
            <source>Repair: the old value is in the vault, too.</source>
            <translation>Réparer : l'ancienne valeur est aussi au coffre.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>See that the account whose turn it is is free</source>
            <translation>Vérifier que le compte dont c'est le tour est libre</translation>
        </message>
        <message>
            <source>See who uses the old value</source>
            <translation>Voir qui utilise l'ancienne valeur</translation>
        </message>
        <message>
            <source>Sign in with the new value</source>
            <translation>Se connecter avec la nouvelle valeur</translation>
        </message>
        <message>
            <source>Sign in with the old value</source>
            <translation>Se connecter avec l'ancienne valeur</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Étape %1 sur %2 : %3</translation>
        </message>
        <message>
            <source>Stopped halfway</source>
            <translation>Interrompu</translation>
        </message>
        <message>
            <source>The account %1 works with a value that is not in the vault.</source>
            <translation>Le compte %1 fonctionne avec une valeur qui n’est pas au coffre.</translation>
        </message>
        <message>
            <source>The new value is in use. The old one is refused.</source>
            <translation>La nouvelle valeur est en service. L'ancienne est refusée.</translation>
        </message>
        <message>
            <source>The new value is the credential already: finish.</source>
            <translation>La nouvelle valeur est déjà la bonne : terminer.</translation>
        </message>
        <message>
            <source>The new value opens it, the old one is refused.</source>
            <translation>La nouvelle valeur l'ouvre, l'ancienne est refusée.</translation>
        </message>
        <message>
            <source>The old value is in use, as before.</source>
            <translation>L'ancienne valeur est en service, comme avant.</translation>
        </message>
        <message numerus="yes">
            <source>The old value is kept %n days.</source>
            <translation>
                <numerusform>L'ancienne valeur est gardée %n jour.</numerusform>
                <numerusform>L'ancienne valeur est gardée %n jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>The old value of %1 is still in use.</source>
            <translation>L'ancienne valeur de %1 sert encore.</translation>
        </message>
        <message>
            <source>The old value opens it, the new one is refused.</source>
            <translation>L'ancienne valeur l'ouvre, la nouvelle est refusée.</translation>
        </message>
        <message>
            <source>The old value stands in .env again.</source>
            <translation>L'ancienne valeur est de nouveau dans .env.</translation>
        </message>
        <message>
            <source>The rotation was stopped.</source>
            <translation>Le renouvellement a été arrêté.</translation>
        </message>
        <message>
            <source>The service refuses the new value.</source>
            <translation>Le service refuse la nouvelle valeur.</translation>
        </message>
        <message>
            <source>The service refuses the old value already.</source>
            <translation>Le service refuse déjà l'ancienne valeur.</translation>
        </message>
        <message>
            <source>The service refuses the old value.</source>
            <translation>Le service refuse l'ancienne valeur.</translation>
        </message>
        <message>
            <source>The service still accepts the new value.</source>
            <translation>Le service accepte encore la nouvelle valeur.</translation>
        </message>
        <message>
            <source>The service still accepts the old value.</source>
            <translation>Le service accepte encore l'ancienne valeur.</translation>
        </message>
        <message>
            <source>The vault holds no %1 for this server.</source>
            <translation>Le coffre ne contient pas de %1 pour ce serveur.</translation>
        </message>
        <message>
            <source>There is no credential %1 that Vigie can rotate.</source>
            <translation>Il n'y a pas de secret %1 que Vigie sache renouveler.</translation>
        </message>
        <message>
            <source>There is no unfinished rotation %1.</source>
            <translation>Il n'y a pas de renouvellement inachevé %1.</translation>
        </message>
        <message>
            <source>This rotation stopped halfway.</source>
            <translation>Ce renouvellement s'est interrompu.</translation>
        </message>
        <message>
            <source>This way is not open.</source>
            <translation>Cette voie n'est pas ouverte.</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Type %1 to go on; applications need their new keys afterwards.</source>
            <translation>Saisir %1 pour continuer ; les applications auront besoin de leurs nouvelles clés ensuite.</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Vérifiée</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Attente</translation>
        </message>
        <message>
            <source>Waits for an answer</source>
            <translation>Attend une réponse</translation>
        </message>
        <message>
            <source>Whoever uses it is cut off, as typed.</source>
            <translation>Qui l'utilise est coupé, comme saisi.</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Write it into the server's .env</source>
            <translation>L'écrire dans le .env du serveur</translation>
        </message>
        <message>
            <source>Write the old value into the server's .env</source>
            <translation>Écrire l'ancienne valeur dans le .env du serveur</translation>
        </message>
        <message>
            <source>cannot tell</source>
            <translation>indécidable</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouvelle</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>not away</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>old</source>
            <translation>ancienne</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>%1 % done</source>
            <translation>%1 % faits</translation>
        </message>
        <message>
            <source>%1 is not a file that can be read.</source>
            <translation>%1 n'est pas un fichier lisible.</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 sur %2 faits</translation>
        </message>
        <message>
            <source>%1 was changed while it was being read.</source>
            <translation>%1 a été modifié pendant sa lecture.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) of the file were added before and stay.</source>
            <translation>
                <numerusform>%n document du fichier a été ajouté avant et reste.</numerusform>
                <numerusform>%n documents du fichier ont été ajoutés avant et restent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n document(s)</source>
            <translation>
                <numerusform>Ajouter %n document</numerusform>
                <numerusform>Ajouter %n documents</numerusform>
            </translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>Ajouter des documents</translation>
        </message>
        <message>
            <source>After %1</source>
            <translation>Après %1</translation>
        </message>
        <message>
            <source>Begin again.</source>
            <translation>Recommencer.</translation>
        </message>
        <message>
            <source>Bring the database up to this version</source>
            <translation>Porter la base à cette version</translation>
        </message>
        <message>
            <source>Cancel tasks</source>
            <translation>Annuler des tâches</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Cancelled by task %1</source>
            <translation>Annulée par la tâche %1</translation>
        </message>
        <message>
            <source>Cancelled the tasks %1</source>
            <translation>Tâches %1 annulées</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>Changer des réglages</translation>
        </message>
        <message>
            <source>Change the id field</source>
            <translation>Changer le champ d'identifiant</translation>
        </message>
        <message>
            <source>Changed the settings of the index %1: %2</source>
            <translation>Réglages de l'index %1 changés : %2</translation>
        </message>
        <message>
            <source>Check that it is the right one.</source>
            <translation>Vérifier que c'est le bon.</translation>
        </message>
        <message>
            <source>Check that the file is what its name says.</source>
            <translation>Vérifier que le fichier est ce que son nom indique.</translation>
        </message>
        <message>
            <source>Correct the file, then import it again.</source>
            <translation>Corriger le fichier, puis l'importer de nouveau.</translation>
        </message>
        <message>
            <source>Create the index</source>
            <translation>Créer l'index</translation>
        </message>
        <message>
            <source>Created the index %1</source>
            <translation>Index %1 créé</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n document(s)</source>
            <translation>
                <numerusform>Supprimer %n document</numerusform>
                <numerusform>Supprimer %n documents</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all documents</source>
            <translation>Supprimer tous les documents</translation>
        </message>
        <message>
            <source>Delete the index</source>
            <translation>Supprimer l'index</translation>
        </message>
        <message>
            <source>Delete what matches a filter</source>
            <translation>Supprimer ce qui répond à un filtre</translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n document(s) of the index %1</source>
            <translation>
                <numerusform>%n document de l'index %1 supprimé</numerusform>
                <numerusform>%n documents de l'index %1 supprimés</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted the Meilisearch key %1</source>
            <translation>Clé Meilisearch %1 supprimée</translation>
        </message>
        <message>
            <source>Deleted the documents of the index %1 that match: %2</source>
            <translation>Documents de l'index %1 supprimés selon le filtre : %2</translation>
        </message>
        <message>
            <source>Deleted the index %1</source>
            <translation>Index %1 supprimé</translation>
        </message>
        <message>
            <source>Deleting all documents that match needs the name of the index typed.</source>
            <translation>Supprimer tous les documents qui répondent au filtre demande de saisir le nom de l'index.</translation>
        </message>
        <message>
            <source>Deleting the index %1 needs its name typed.</source>
            <translation>Supprimer l'index %1 demande de saisir son nom.</translation>
        </message>
        <message>
            <source>Deleting the key %1 needs its name typed.</source>
            <translation>Supprimer la clé %1 demande de saisir son nom.</translation>
        </message>
        <message>
            <source>Deploy first, or adopt the server's credentials.</source>
            <translation>Déployer d'abord, ou reprendre les secrets du serveur.</translation>
        </message>
        <message>
            <source>Described the Meilisearch key %1</source>
            <translation>Clé Meilisearch %1 décrite</translation>
        </message>
        <message>
            <source>Edit documents</source>
            <translation>Modifier des documents</translation>
        </message>
        <message>
            <source>Export to another server</source>
            <translation>Exporter vers un autre serveur</translation>
        </message>
        <message>
            <source>Forget tasks</source>
            <translation>Oublier des tâches</translation>
        </message>
        <message numerus="yes">
            <source>Imported %1 into the index %2: %n document(s)</source>
            <translation>
                <numerusform>%1 importé dans l'index %2 : %n document</numerusform>
                <numerusform>%1 importé dans l'index %2 : %n documents</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>It was not said which tasks are meant.</source>
            <translation>Les tâches concernées n'ont pas été indiquées.</translation>
        </message>
        <message>
            <source>Line %1 of the file cannot be read: %2</source>
            <translation>La ligne %1 du fichier ne peut pas être lue : %2</translation>
        </message>
        <message>
            <source>Look at the list again.</source>
            <translation>Regarder de nouveau la liste.</translation>
        </message>
        <message>
            <source>Made %1 the id field of the index %2</source>
            <translation>%1 est devenu le champ d'identifiant de l'index %2</translation>
        </message>
        <message>
            <source>Made a dump of Meilisearch</source>
            <translation>Dump de Meilisearch fait</translation>
        </message>
        <message>
            <source>Made a new Meilisearch key beside %1</source>
            <translation>Nouvelle clé Meilisearch créée à côté de %1</translation>
        </message>
        <message>
            <source>Made a snapshot of Meilisearch</source>
            <translation>Instantané de Meilisearch fait</translation>
        </message>
        <message>
            <source>Made the Meilisearch key %1</source>
            <translation>Clé Meilisearch %1 créée</translation>
        </message>
        <message>
            <source>Make a dump</source>
            <translation>Faire un dump</translation>
        </message>
        <message>
            <source>Make a snapshot</source>
            <translation>Faire un instantané</translation>
        </message>
        <message>
            <source>Make the index smaller</source>
            <translation>Réduire l'index</translation>
        </message>
        <message>
            <source>Master key</source>
            <translation>Clé maîtresse</translation>
        </message>
        <message>
            <source>Meilisearch API key: %1</source>
            <translation>Clé d'API Meilisearch : %1</translation>
        </message>
        <message>
            <source>Meilisearch refused all of them; the documents that were in the index before are unchanged.</source>
            <translation>Meilisearch les a tous refusés ; les documents déjà dans l'index sont inchangés.</translation>
        </message>
        <message>
            <source>Nothing was cancelled.</source>
            <translation>Rien n'a été annulé.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n'a été changé.</translation>
        </message>
        <message>
            <source>Nothing was deleted.</source>
            <translation>Rien n'a été supprimé.</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>Rien n'a été importé.</translation>
        </message>
        <message>
            <source>Replaced the Meilisearch key %1</source>
            <translation>Clé Meilisearch %1 remplacée</translation>
        </message>
        <message>
            <source>Say which format it is: JSON, NDJSON or CSV.</source>
            <translation>Indiquer le format : JSON, NDJSON ou CSV.</translation>
        </message>
        <message>
            <source>Swap %1 and %2</source>
            <translation>Échanger %1 et %2</translation>
        </message>
        <message>
            <source>Swap indexes</source>
            <translation>Échanger des index</translation>
        </message>
        <message>
            <source>Swapped the indexes %1 and %2</source>
            <translation>Index %1 et %2 échangés</translation>
        </message>
        <message>
            <source>Task %1 failed: %2.</source>
            <translation>La tâche %1 a échoué : %2.</translation>
        </message>
        <message>
            <source>Task %1 was cancelled.</source>
            <translation>La tâche %1 a été annulée.</translation>
        </message>
        <message numerus="yes">
            <source>Task %1: %n document(s) were not added.</source>
            <translation>
                <numerusform>Tâche %1 : %n document n'a pas été ajouté.</numerusform>
                <numerusform>Tâche %1 : %n documents n'ont pas été ajoutés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Task %1: nothing was deleted.</source>
            <translation>Tâche %1 : rien n'a été supprimé.</translation>
        </message>
        <message>
            <source>Task %1: the documents were not added.</source>
            <translation>Tâche %1 : les documents n'ont pas été ajoutés.</translation>
        </message>
        <message>
            <source>Task %1: the settings were not changed.</source>
            <translation>Tâche %1 : les réglages n'ont pas été changés.</translation>
        </message>
        <message>
            <source>The document that begins at byte %1 is larger than Meilisearch takes at once.</source>
            <translation>Le document qui commence à l'octet %1 est plus grand que ce que Meilisearch accepte en une fois.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Le fichier ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The filter is empty: it would match every document.</source>
            <translation>Le filtre est vide : tous les documents y répondraient.</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>L'import a été arrêté.</translation>
        </message>
        <message>
            <source>The index was not made.</source>
            <translation>L'index n'a pas été créé.</translation>
        </message>
        <message>
            <source>The key does not exist any more.</source>
            <translation>La clé n'existe plus.</translation>
        </message>
        <message>
            <source>The key was not made: its value could not be kept.</source>
            <translation>La clé n'a pas été créée : sa valeur n'a pas pu être conservée.</translation>
        </message>
        <message>
            <source>The name of %1 does not say what it holds.</source>
            <translation>Le nom de %1 ne dit pas ce qu'il contient.</translation>
        </message>
        <message>
            <source>The search cannot be opened.</source>
            <translation>La recherche ne peut pas être ouverte.</translation>
        </message>
        <message>
            <source>The settings are like this already.</source>
            <translation>Les réglages sont déjà ainsi.</translation>
        </message>
        <message>
            <source>The task goes on on the server.</source>
            <translation>La tâche continue sur le serveur.</translation>
        </message>
        <message>
            <source>The vault did not keep the key.</source>
            <translation>Le coffre n'a pas conservé la clé.</translation>
        </message>
        <message>
            <source>The vault has no credential for Meilisearch on this server.</source>
            <translation>Le coffre n'a pas de secret pour Meilisearch sur ce serveur.</translation>
        </message>
        <message>
            <source>The waiting was stopped.</source>
            <translation>L'attente a été arrêtée.</translation>
        </message>
        <message>
            <source>There are no documents in the file.</source>
            <translation>Il n'y a pas de documents dans le fichier.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>Il n'y a pas de fichier %1.</translation>
        </message>
        <message>
            <source>There is no such import.</source>
            <translation>Cet import n'existe pas.</translation>
        </message>
        <message>
            <source>They cannot be brought back.</source>
            <translation>Ils ne pourront pas être récupérés.</translation>
        </message>
        <message>
            <source>Took the Meilisearch key %1 into the vault</source>
            <translation>Clé Meilisearch %1 prise dans le coffre</translation>
        </message>
        <message>
            <source>Type: %1</source>
            <translation>Saisir : %1</translation>
        </message>
        <message>
            <source>What it holds cannot be brought back.</source>
            <translation>Son contenu ne pourra pas être récupéré.</translation>
        </message>
        <message>
            <source>Whoever uses it is refused from then on.</source>
            <translation>Qui l'utilise sera refusé ensuite.</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n document(s) into the index %1</source>
            <translation>
                <numerusform>%n document écrit dans l'index %1</numerusform>
                <numerusform>%n documents écrits dans l'index %1</numerusform>
            </translation>
        </message>
        <message>
            <source>a quote is opened and never closed.</source>
            <translation>un guillemet est ouvert et jamais fermé.</translation>
        </message>
        <message>
            <source>it has %1 columns, the first line has %2.</source>
            <translation>elle a %1 colonnes, la première ligne en a %2.</translation>
        </message>
        <message>
            <source>it is not JSON.</source>
            <translation>ce n'est pas du JSON.</translation>
        </message>
        <message>
            <source>it is not a JSON object.</source>
            <translation>ce n'est pas un objet JSON.</translation>
        </message>
        <message>
            <source>one of the entries from there on is not an object.</source>
            <translation>à partir de là, une des entrées n'est pas un objet.</translation>
        </message>
        <message>
            <source>what begins there is not UTF-8.</source>
            <translation>ce qui commence là n'est pas en UTF-8.</translation>
        </message>
    </context>
    <context>
        <name>SearchKeys</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>All indexes</source>
            <translation>Tous les index</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Expirée</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Expiration</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>Expire bientôt</translation>
        </message>
        <message>
            <source>In the vault</source>
            <translation>Au coffre</translation>
        </message>
        <message>
            <source>It ends within 14 days.</source>
            <translation>Elle expire dans les 14 jours.</translation>
        </message>
        <message>
            <source>It may do more than its users need.</source>
            <translation>Elle permet plus que ce qu'il faut à ses utilisateurs.</translation>
        </message>
        <message>
            <source>It opens nothing any more.</source>
            <translation>Elle n'ouvre plus rien.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Made by Meilisearch</source>
            <translation>Créée par Meilisearch</translation>
        </message>
        <message>
            <source>Master key</source>
            <translation>Clé maîtresse</translation>
        </message>
        <message>
            <source>May do, in</source>
            <translation>Droits, dans</translation>
        </message>
        <message>
            <source>Meilisearch, all rights</source>
            <translation>Meilisearch, tous les droits</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>No container of an application has it.</source>
            <translation>Aucun conteneur d'application ne l'a.</translation>
        </message>
        <message>
            <source>No container uses it</source>
            <translation>Aucun conteneur ne l'utilise</translation>
        </message>
        <message>
            <source>Not in the vault</source>
            <translation>Hors du coffre</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Note : %1</translation>
        </message>
        <message>
            <source>Removed from the vault</source>
            <translation>Retirée du coffre</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Too wide</source>
            <translation>Trop large</translation>
        </message>
        <message>
            <source>Used by %1</source>
            <translation>Utilisée par %1</translation>
        </message>
        <message>
            <source>Users not known</source>
            <translation>Utilisateurs inconnus</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Vigie cannot show or copy its value.</source>
            <translation>Vigie ne peut ni afficher ni copier sa valeur.</translation>
        </message>
        <message>
            <source>Vigie only</source>
            <translation>Vigie seul</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>documents</translation>
        </message>
        <message>
            <source>dumps</source>
            <translation>dumps</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>dans %n jour</numerusform>
                <numerusform>dans %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>indexes</source>
            <translation>index</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>clés</translation>
        </message>
        <message>
            <source>search</source>
            <translation>recherche</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>réglages</translation>
        </message>
        <message>
            <source>snapshots</source>
            <translation>instantanés</translation>
        </message>
        <message>
            <source>statistics</source>
            <translation>statistiques</translation>
        </message>
        <message>
            <source>tasks</source>
            <translation>tâches</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd'hui</translation>
        </message>
    </context>
    <context>
        <name>SearchQuery</name>
        <message>
            <source>%1 or more</source>
            <translation>%1 ou plus</translation>
        </message>
        <message>
            <source>is there</source>
            <translation>est présent</translation>
        </message>
        <message>
            <source>or</source>
            <translation>ou</translation>
        </message>
    </context>
    <context>
        <name>SearchTasks</name>
        <message>
            <source>%1 left</source>
            <translation>reste %1</translation>
        </message>
        <message>
            <source>%1 of %2 read</source>
            <translation>%1 sur %2 lus</translation>
        </message>
        <message>
            <source>%1 of %2 sent</source>
            <translation>%1 sur %2 envoyés</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) indexed</source>
            <translation>
                <numerusform>%n document indexé</numerusform>
                <numerusform>%n documents indexés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) failed</source>
            <translation>
                <numerusform>%n tâche en échec</numerusform>
                <numerusform>%n tâches en échec</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) failed today</source>
            <translation>
                <numerusform>%n tâche en échec aujourd'hui</numerusform>
                <numerusform>%n tâches en échec aujourd'hui</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) run or wait. None failed.</source>
            <translation>
                <numerusform>%n tâche en cours ou en attente. Aucun échec.</numerusform>
                <numerusform>%n tâches en cours ou en attente. Aucun échec.</numerusform>
            </translation>
        </message>
        <message>
            <source>, all in %1</source>
            <translation>, toutes dans %1</translation>
        </message>
        <message>
            <source>, both in %1</source>
            <translation>, toutes deux dans %1</translation>
        </message>
        <message>
            <source>, in %1</source>
            <translation>, dans %1</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Ajouter %1</translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>Ajouter des documents</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Cancel tasks</source>
            <translation>Annuler des tâches</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Change an index</source>
            <translation>Modifier un index</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>Modifier les réglages</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Delete an index</source>
            <translation>Supprimer un index</translation>
        </message>
        <message>
            <source>Delete documents</source>
            <translation>Supprimer des documents</translation>
        </message>
        <message>
            <source>Delete tasks</source>
            <translation>Effacer des tâches</translation>
        </message>
        <message>
            <source>Edit documents</source>
            <translation>Éditer des documents</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>En échec</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>Indexing</source>
            <translation>Indexation</translation>
        </message>
        <message>
            <source>Make a dump</source>
            <translation>Faire un dump</translation>
        </message>
        <message>
            <source>Make a snapshot</source>
            <translation>Faire un instantané</translation>
        </message>
        <message>
            <source>Make an index</source>
            <translation>Créer un index</translation>
        </message>
        <message>
            <source>No task failed today.</source>
            <translation>Aucune tâche en échec aujourd'hui.</translation>
        </message>
        <message>
            <source>No task failed.</source>
            <translation>Aucune tâche en échec.</translation>
        </message>
        <message>
            <source>Nothing else waits behind them.</source>
            <translation>Rien d'autre n'attend derrière.</translation>
        </message>
        <message>
            <source>Others wait behind them.</source>
            <translation>D'autres attendent derrière.</translation>
        </message>
        <message>
            <source>Reason or progress</source>
            <translation>Raison ou progression</translation>
        </message>
        <message>
            <source>Reconnecting</source>
            <translation>Reconnexion</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Réussie</translation>
        </message>
        <message>
            <source>Swap indexes</source>
            <translation>Échanger des index</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message>
            <source>'%1' cannot be a Compose project.</source>
            <translation>'%1' ne peut pas être un projet Compose.</translation>
        </message>
        <message>
            <source>'%1' cannot be a key file.</source>
            <translation>'%1' ne peut pas être un fichier de clé.</translation>
        </message>
        <message>
            <source>'%1' cannot be a user on a server.</source>
            <translation>'%1' ne peut pas être un utilisateur d'un serveur.</translation>
        </message>
        <message>
            <source>'%1' cannot be the address of a server.</source>
            <translation>'%1' ne peut pas être l'adresse d'un serveur.</translation>
        </message>
        <message>
            <source>'%1' cannot be the folder of the stack.</source>
            <translation>'%1' ne peut pas être le dossier de la pile.</translation>
        </message>
        <message>
            <source>'%1' cannot be the name of a server.</source>
            <translation>'%1' ne peut pas être le nom d'un serveur.</translation>
        </message>
        <message>
            <source>'%1' is the beginning of several ids.</source>
            <translation>'%1' est le début de plusieurs identifiants.</translation>
        </message>
        <message>
            <source>A server cannot have port 0.</source>
            <translation>Un serveur ne peut pas avoir le port 0.</translation>
        </message>
        <message>
            <source>A server needs a name.</source>
            <translation>Un serveur a besoin d'un nom.</translation>
        </message>
        <message>
            <source>A server needs an address.</source>
            <translation>Un serveur a besoin d'une adresse.</translation>
        </message>
        <message>
            <source>Choose another name, or remove the other server first.</source>
            <translation>Choisir un autre nom, ou retirer d'abord l'autre serveur.</translation>
        </message>
        <message>
            <source>Compose would change or refuse it.</source>
            <translation>Compose le changerait ou le refuserait.</translation>
        </message>
        <message>
            <source>Give a host name, an IP address or an alias of ~/.ssh/config, such as vps.example.org.</source>
            <translation>Donner un nom d'hôte, une adresse IP ou un alias de ~/.ssh/config, par exemple vps.example.org.</translation>
        </message>
        <message>
            <source>Give a number from 1 to 65535; SSH's own is 22.</source>
            <translation>Donner un nombre de 1 à 65535 ; celui de SSH est 22.</translation>
        </message>
        <message>
            <source>Give a whole path, such as /opt/viridial/infrastructure/docker-compose.</source>
            <translation>Donner un chemin complet, par exemple /opt/viridial/infrastructure/docker-compose.</translation>
        </message>
        <message>
            <source>Give the name of the account that signs in, such as ops.</source>
            <translation>Donner le nom du compte qui se connecte, par exemple ops.</translation>
        </message>
        <message>
            <source>Give the path of the private key.</source>
            <translation>Donner le chemin de la clé privée.</translation>
        </message>
        <message>
            <source>Give the server's name or more of its id.</source>
            <translation>Donner le nom du serveur ou davantage de son identifiant.</translation>
        </message>
        <message>
            <source>Give the user and the address separately.</source>
            <translation>Donner l'utilisateur et l'adresse séparément.</translation>
        </message>
        <message>
            <source>It begins with '-', which programs take for an option.</source>
            <translation>Il commence par '-', que les programmes prennent pour une option.</translation>
        </message>
        <message>
            <source>It does not begin with '/' or '~/'.</source>
            <translation>Il ne commence pas par '/' ou '~/'.</translation>
        </message>
        <message>
            <source>It does not begin with a letter or a digit.</source>
            <translation>Il ne commence ni par une lettre ni par un chiffre.</translation>
        </message>
        <message>
            <source>It has no characters or more than %1.</source>
            <translation>Il est vide ou dépasse %1 caractères.</translation>
        </message>
        <message>
            <source>It holds '@'.</source>
            <translation>Il contient '@'.</translation>
        </message>
        <message>
            <source>It holds a control character.</source>
            <translation>Il contient un caractère de contrôle.</translation>
        </message>
        <message>
            <source>It holds a space or another character that is not allowed.</source>
            <translation>Il contient une espace ou un autre caractère interdit.</translation>
        </message>
        <message>
            <source>It holds brackets.</source>
            <translation>Il contient des crochets.</translation>
        </message>
        <message>
            <source>It is longer than %1 characters.</source>
            <translation>Il dépasse %1 caractères.</translation>
        </message>
        <message>
            <source>It leads outside of a folder of its own.</source>
            <translation>Il mène hors d'un dossier à lui.</translation>
        </message>
        <message>
            <source>There is already a server '%1'.</source>
            <translation>Il y a déjà un serveur '%1'.</translation>
        </message>
        <message>
            <source>There is no server '%1'.</source>
            <translation>Il n'y a pas de serveur '%1'.</translation>
        </message>
        <message>
            <source>Use letters, digits, '.', '_' and '-', such as viridial-prod.</source>
            <translation>Utiliser lettres, chiffres, '.', '_' et '-', par exemple viridial-prod.</translation>
        </message>
        <message>
            <source>Use small letters, digits, '_' and '-', such as viridial.</source>
            <translation>Utiliser minuscules, chiffres, '_' et '-', par exemple viridial.</translation>
        </message>
        <message>
            <source>Write an IPv6 address without brackets, and the port separately.</source>
            <translation>Écrire une adresse IPv6 sans crochets, et le port séparément.</translation>
        </message>
        <message>
            <source>`vigiectl server list` shows those that were added.</source>
            <translation>`vigiectl server list` montre ceux qui ont été ajoutés.</translation>
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
            <translation>%1 (%2), %3. Vigie n'y touche pas ; l'adopter ou déployer sur un autre serveur.</translation>
        </message>
        <message>
            <source>%1 cannot be set to this value.</source>
            <translation>%1 ne peut pas prendre cette valeur.</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>%1 ne peut pas être écrit.</translation>
        </message>
        <message>
            <source>%1 in .env on the server is not the one in the vault.</source>
            <translation>%1 du .env sur le serveur n'est pas celui du coffre.</translation>
        </message>
        <message>
            <source>%1 is already there.</source>
            <translation>%1 est déjà là.</translation>
        </message>
        <message>
            <source>%1 is not a port.</source>
            <translation>%1 n'est pas un port.</translation>
        </message>
        <message>
            <source>%1 keeps its data on another volume than the one of the plan.</source>
            <translation>%1 garde ses données sur un autre volume que celui du plan.</translation>
        </message>
        <message>
            <source>%1 kept as they are</source>
            <translation>%1 conservés tels quels</translation>
        </message>
        <message>
            <source>%1 would come from another image.</source>
            <translation>%1 viendrait d'une autre image.</translation>
        </message>
        <message numerus="yes">
            <source>%n containers looked at</source>
            <translation>
                <numerusform>%n conteneur examiné</numerusform>
                <numerusform>%n conteneurs examinés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ports</source>
            <translation>
                <numerusform>%n port</numerusform>
                <numerusform>%n ports</numerusform>
            </translation>
        </message>
        <message>
            <source>A container that looks like %1 is already on this server.</source>
            <translation>Un conteneur qui ressemble à %1 est déjà sur ce serveur.</translation>
        </message>
        <message>
            <source>A new password would not open it. Restore the credential or adopt the existing stack.</source>
            <translation>Un nouveau mot de passe ne l'ouvrirait pas. Rétablir le secret ou adopter la pile existante.</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>Un port est un nombre de 1 à 65535.</translation>
        </message>
        <message>
            <source>A setting holds 1 to 255 letters, digits or . _ : / @ + -, so that every Compose reads it the same way.</source>
            <translation>Un réglage contient 1 à 255 lettres, chiffres ou . _ : / @ + -, pour que chaque Compose le lise de la même façon.</translation>
        </message>
        <message>
            <source>Both exist and differ. Vigie overwrites neither.</source>
            <translation>Les deux existent et diffèrent. Vigie n'écrase ni l'un ni l'autre.</translation>
        </message>
        <message>
            <source>By a program that could not be named</source>
            <translation>Par un programme qui n'a pas pu être nommé</translation>
        </message>
        <message>
            <source>Check the folder's permissions and free space.</source>
            <translation>Vérifier les droits et la place libre du dossier.</translation>
        </message>
        <message>
            <source>Choose an empty folder.</source>
            <translation>Choisir un dossier vide.</translation>
        </message>
        <message>
            <source>Compared by value</source>
            <translation>Comparés par valeur</translation>
        </message>
        <message>
            <source>Containers are made anew; volumes stay attached to the same data.</source>
            <translation>Les conteneurs sont refaits ; les volumes restent attachés aux mêmes données.</translation>
        </message>
        <message>
            <source>Creates the buckets %1; those that exist stay as they are.</source>
            <translation>Crée les buckets %1 ; ceux qui existent restent tels quels.</translation>
        </message>
        <message>
            <source>Every volume keeps its name.</source>
            <translation>Chaque volume garde son nom.</translation>
        </message>
        <message>
            <source>Give another value.</source>
            <translation>Donner une autre valeur.</translation>
        </message>
        <message>
            <source>How they were kept until now cannot be told: docker-compose.yml on the server is missing or cannot be read.</source>
            <translation>Impossible de dire comment ils étaient gardés jusqu'ici : docker-compose.yml manque sur le serveur ou ne peut pas être lu.</translation>
        </message>
        <message>
            <source>Indexes on texts must be rebuilt afterwards.</source>
            <translation>Les index de textes doivent être reconstruits ensuite.</translation>
        </message>
        <message>
            <source>It is stopped.</source>
            <translation>Il est arrêté.</translation>
        </message>
        <message>
            <source>It refuses a database of another version; use the upgrade.</source>
            <translation>Il refuse une base d'une autre version ; utiliser la mise à niveau.</translation>
        </message>
        <message>
            <source>It uses %1, the plan names %2.</source>
            <translation>Il utilise %1, le plan indique %2.</translation>
        </message>
        <message>
            <source>Its configuration changes.</source>
            <translation>Sa configuration change.</translation>
        </message>
        <message>
            <source>Its data folder cannot be read by another major version; use the upgrade.</source>
            <translation>Son dossier de données n'est pas lisible par une autre version majeure ; utiliser la mise à niveau.</translation>
        </message>
        <message>
            <source>Keep a recovery file of the vault; by hand the stack cannot be made anew without them.</source>
            <translation>Garder un fichier de secours du coffre ; sans eux, la pile ne peut pas être recréée à la main.</translation>
        </message>
        <message>
            <source>Meilisearch master key</source>
            <translation>Clé maîtresse de Meilisearch</translation>
        </message>
        <message>
            <source>Meilisearch would change its version.</source>
            <translation>Meilisearch changerait de version.</translation>
        </message>
        <message>
            <source>MinIO root password</source>
            <translation>Mot de passe du compte root de MinIO</translation>
        </message>
        <message>
            <source>No copy of the data is known.</source>
            <translation>Aucune copie des données n'est connue.</translation>
        </message>
        <message>
            <source>No other stack is in the way.</source>
            <translation>Aucune autre pile ne gêne.</translation>
        </message>
        <message>
            <source>No volume of the stack exists yet</source>
            <translation>Aucun volume de la pile n'existe encore</translation>
        </message>
        <message>
            <source>Port %1 is wanted twice.</source>
            <translation>Le port %1 est demandé deux fois.</translation>
        </message>
        <message>
            <source>Port %1 of %2 is taken.</source>
            <translation>Le port %1 de %2 est pris.</translation>
        </message>
        <message>
            <source>Ports that Docker publishes pass by ufw. Allow known addresses only, for example: iptables -I DOCKER-USER -p tcp -m conntrack --ctorigdstport 5432 ! -s ADDRESS -j DROP</source>
            <translation>Les ports publiés par Docker passent outre ufw. N'autoriser que des adresses connues, par exemple : iptables -I DOCKER-USER -p tcp -m conntrack --ctorigdstport 5432 ! -s ADRESSE -j DROP</translation>
        </message>
        <message>
            <source>PostgreSQL superuser password</source>
            <translation>Mot de passe administrateur de PostgreSQL</translation>
        </message>
        <message>
            <source>PostgreSQL would change its C library, and with it the order of texts in indexes.</source>
            <translation>PostgreSQL changerait de bibliothèque C, et donc l'ordre des textes dans les index.</translation>
        </message>
        <message>
            <source>PostgreSQL would change its major version.</source>
            <translation>PostgreSQL changerait de version majeure.</translation>
        </message>
        <message>
            <source>Reached through Vigie's tunnels</source>
            <translation>Joints par les tunnels de Vigie</translation>
        </message>
        <message>
            <source>Redis password of the user default</source>
            <translation>Mot de passe de l'utilisateur default de Redis</translation>
        </message>
        <message>
            <source>Redis would change its major version.</source>
            <translation>Redis changerait de version majeure.</translation>
        </message>
        <message>
            <source>The bundle was not written.</source>
            <translation>La pile n'a pas été écrite.</translation>
        </message>
        <message>
            <source>The credentials in .env are the vault's.</source>
            <translation>Les secrets du .env sont ceux du coffre.</translation>
        </message>
        <message>
            <source>The credentials would be taken out of .env on the server: the vault alone would hold them.</source>
            <translation>Les identifiants seraient retirés du .env du serveur : seul le coffre les garderait.</translation>
        </message>
        <message>
            <source>The credentials would be written into .env on the server.</source>
            <translation>Les secrets seraient écrits dans .env sur le serveur.</translation>
        </message>
        <message>
            <source>The credentials would leave the server's .env, and there is no recovery file of them.</source>
            <translation>Les identifiants quitteraient le .env du serveur, et il n’en existe aucun fichier de secours.</translation>
        </message>
        <message>
            <source>The image changes from %1 to %2.</source>
            <translation>L'image passe de %1 à %2.</translation>
        </message>
        <message>
            <source>The ports are free or already this stack's.</source>
            <translation>Les ports sont libres ou déjà à cette pile.</translation>
        </message>
        <message>
            <source>The services answer on this server only.</source>
            <translation>Les services ne répondent que sur ce serveur.</translation>
        </message>
        <message>
            <source>The services would answer on %1.</source>
            <translation>Les services répondraient sur %1.</translation>
        </message>
        <message>
            <source>The vault cannot be read.</source>
            <translation>Le coffre ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The vault has none. Vigie does not overwrite a .env that it did not write.</source>
            <translation>Le coffre n'en a pas. Vigie n'écrase pas un .env qu'il n'a pas écrit.</translation>
        </message>
        <message>
            <source>The volume %1 belongs to another project.</source>
            <translation>Le volume %1 appartient à un autre projet.</translation>
        </message>
        <message>
            <source>The volume %1 may hold data, but the vault has no credential for it.</source>
            <translation>Le volume %1 contient peut-être des données, mais le coffre n'a pas de secret pour lui.</translation>
        </message>
        <message>
            <source>There is no recovery file of the credentials.</source>
            <translation>Il n’existe aucun fichier de secours des identifiants.</translation>
        </message>
        <message>
            <source>There is no way back once it has rewritten its files.</source>
            <translation>Il n'y a pas de retour une fois ses fichiers réécrits.</translation>
        </message>
        <message>
            <source>This server was deployed with vault-only secrets: until now none of them is on its disk or in docker inspect.</source>
            <translation>Ce serveur a été déployé avec des secrets au coffre seulement : jusqu'ici, aucun n'est sur son disque ni dans docker inspect.</translation>
        </message>
        <message>
            <source>Without it nobody can tell which credentials belong to this server.</source>
            <translation>Sans lui, personne ne sait quels secrets vont avec ce serveur.</translation>
        </message>
        <message>
            <source>Without one the credentials are lost with this workstation as soon as the containers are gone: vigiectl vault export NAME FILE</source>
            <translation>Sans lui, les identifiants sont perdus avec ce poste dès que les conteneurs ont disparu : vigiectl vault export NOM FICHIER</translation>
        </message>
        <message>
            <source>made by hand</source>
            <translation>fait à la main</translation>
        </message>
        <message>
            <source>of the project %1 in %2</source>
            <translation>du projet %1 dans %2</translation>
        </message>
    </context>
    <context>
        <name>Storage</name>
        <message>
            <source>%1 bytes are missing on the disk</source>
            <translation>il manque %1 octets sur le disque</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>%1 ne peut pas être écrit.</translation>
        </message>
        <message>
            <source>%1 is in the way.</source>
            <translation>%1 fait obstacle.</translation>
        </message>
        <message>
            <source>%1 is not a file that can be read.</source>
            <translation>%1 n'est pas un fichier lisible.</translation>
        </message>
        <message>
            <source>%1 objects were deleted before.</source>
            <translation>%1 objets ont été supprimés auparavant.</translation>
        </message>
        <message>
            <source>%1 versions were deleted before.</source>
            <translation>%1 versions ont été supprimées avant.</translation>
        </message>
        <message>
            <source>%1 was changed while it was being read.</source>
            <translation>%1 a été modifié pendant sa lecture.</translation>
        </message>
        <message>
            <source>A part of its name is longer than %1 bytes.</source>
            <translation>Une partie de son nom dépasse %1 octets.</translation>
        </message>
        <message>
            <source>A transfer needs a bucket, a key and the full path of a file.</source>
            <translation>Un transfert demande un bucket, une clé et le chemin complet d'un fichier.</translation>
        </message>
        <message>
            <source>Changed the tags of %1/%2</source>
            <translation>Étiquettes de %1/%2 modifiées</translation>
        </message>
        <message>
            <source>Check the folder and the free space on this computer.</source>
            <translation>Vérifiez le dossier et l'espace libre sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Choose another name, or let it be replaced.</source>
            <translation>Choisissez un autre nom, ou autorisez le remplacement.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Copied %1/%2 to %3/%4</source>
            <translation>%1/%2 copié vers %3/%4</translation>
        </message>
        <message>
            <source>Created the bucket %1</source>
            <translation>Bucket %1 créé</translation>
        </message>
        <message>
            <source>Deleted %1/%2</source>
            <translation>%1/%2 supprimé</translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n object(s) of %1</source>
            <translation>
                <numerusform>%n objet de %1 supprimé</numerusform>
                <numerusform>%n objets de %1 supprimés</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted the bucket %1</source>
            <translation>Bucket %1 supprimé</translation>
        </message>
        <message>
            <source>Deleted what is below %1/%2: %3 objects</source>
            <translation>Contenu de %1/%2 supprimé : %3 objets</translation>
        </message>
        <message>
            <source>Deleting the bucket %1 needs its name typed.</source>
            <translation>Pour supprimer le bucket %1, il faut saisir son nom.</translation>
        </message>
        <message>
            <source>Deploy first, or adopt the server's credentials.</source>
            <translation>Déployez d'abord, ou adoptez les identifiants du serveur.</translation>
        </message>
        <message>
            <source>Download it alone, under another name.</source>
            <translation>Téléchargez-le seul, sous un autre nom.</translation>
        </message>
        <message>
            <source>It was changed meanwhile, and kept under its old name.</source>
            <translation>Il a été modifié entre-temps, et gardé sous son ancien nom.</translation>
        </message>
        <message>
            <source>Its checksum differs from the file's.</source>
            <translation>Sa somme de contrôle diffère de celle du fichier.</translation>
        </message>
        <message>
            <source>Its checksum differs from the object's.</source>
            <translation>Sa somme de contrôle diffère de celle de l'objet.</translation>
        </message>
        <message>
            <source>Listing the objects</source>
            <translation>Énumération des objets</translation>
        </message>
        <message>
            <source>Made a link to %1/%2, valid for %3 seconds</source>
            <translation>Lien vers %1/%2 créé, valable %3 secondes</translation>
        </message>
        <message>
            <source>Made the version %1 of %2/%3 the latest</source>
            <translation>Version %1 de %2/%3 devenue la dernière</translation>
        </message>
        <message>
            <source>MinIO gave the same page twice.</source>
            <translation>MinIO a donné deux fois la même page.</translation>
        </message>
        <message>
            <source>MinIO named objects that were not asked for.</source>
            <translation>MinIO a nommé des objets qui n'étaient pas demandés.</translation>
        </message>
        <message>
            <source>MinIO secret key of the reading account</source>
            <translation>Clé secrète MinIO du compte de lecture</translation>
        </message>
        <message>
            <source>Moved %1/%2 to %3/%4</source>
            <translation>%1/%2 déplacé vers %3/%4</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>Nothing was downloaded.</source>
            <translation>Rien n'a été téléchargé.</translation>
        </message>
        <message>
            <source>Nothing was transferred.</source>
            <translation>Rien n'a été transféré.</translation>
        </message>
        <message>
            <source>Nothing was uploaded.</source>
            <translation>Rien n'a été envoyé.</translation>
        </message>
        <message>
            <source>Open the vault that holds it, or forget the account: vigiectl buckets NAME --no-reader</source>
            <translation>Ouvrir le coffre qui la contient, ou oublier le compte : vigiectl buckets NAME --no-reader</translation>
        </message>
        <message>
            <source>Reads the storage as %1</source>
            <translation>Lit le stockage en tant que %1</translation>
        </message>
        <message>
            <source>Reads the storage as root again</source>
            <translation>Lit de nouveau le stockage en tant que root</translation>
        </message>
        <message>
            <source>The address was not kept.</source>
            <translation>L'adresse n'a pas été retenue.</translation>
        </message>
        <message>
            <source>The answer was cut.</source>
            <translation>La réponse a été coupée.</translation>
        </message>
        <message>
            <source>The bucket %1 could not be emptied.</source>
            <translation>Le bucket %1 n'a pas pu être vidé.</translation>
        </message>
        <message>
            <source>The copy is not like the object.</source>
            <translation>La copie n'est pas conforme à l'objet.</translation>
        </message>
        <message>
            <source>The deletion was stopped.</source>
            <translation>La suppression a été arrêtée.</translation>
        </message>
        <message>
            <source>The file %1 exists.</source>
            <translation>Le fichier %1 existe.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Le fichier ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The file cannot be uploaded.</source>
            <translation>Le fichier ne peut pas être envoyé.</translation>
        </message>
        <message>
            <source>The file cannot be written.</source>
            <translation>Le fichier ne peut pas être écrit.</translation>
        </message>
        <message>
            <source>The file is not what was stored.</source>
            <translation>Le fichier n'est pas ce qui était enregistré.</translation>
        </message>
        <message>
            <source>The file was not uploaded.</source>
            <translation>Le fichier n'a pas été envoyé.</translation>
        </message>
        <message>
            <source>The listing cannot be used.</source>
            <translation>La liste ne peut pas être utilisée.</translation>
        </message>
        <message>
            <source>The listing does not end.</source>
            <translation>L'énumération ne finit pas.</translation>
        </message>
        <message>
            <source>The object is not what was sent.</source>
            <translation>L'objet n'est pas ce qui a été envoyé.</translation>
        </message>
        <message>
            <source>The object was copied, not moved.</source>
            <translation>L'objet a été copié, pas déplacé.</translation>
        </message>
        <message>
            <source>The object was kept under its old name.</source>
            <translation>L'objet a été gardé sous son ancien nom.</translation>
        </message>
        <message>
            <source>The reading account was not kept.</source>
            <translation>Le compte de lecture n'a pas été retenu.</translation>
        </message>
        <message>
            <source>The server does not have all of its parts.</source>
            <translation>Le serveur n'en a pas toutes les parties.</translation>
        </message>
        <message>
            <source>The storage cannot be opened.</source>
            <translation>Le stockage ne peut pas être ouvert.</translation>
        </message>
        <message>
            <source>The transfer was stopped.</source>
            <translation>Le transfert a été arrêté.</translation>
        </message>
        <message>
            <source>The vault does not hold the secret key of the reading account %1 that Vigie put there.</source>
            <translation>Le coffre ne contient pas la clé secrète du compte de lecture %1 que Vigie y a mise.</translation>
        </message>
        <message>
            <source>The vault has no credential for MinIO on this server.</source>
            <translation>Le coffre n'a pas d'identifiant MinIO pour ce serveur.</translation>
        </message>
        <message>
            <source>There is an object %1 already.</source>
            <translation>Il y a déjà un objet %1.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>Il n'y a pas de fichier %1.</translation>
        </message>
        <message>
            <source>There is no such transfer.</source>
            <translation>Ce transfert n'existe pas.</translation>
        </message>
        <message>
            <source>This object cannot be kept as a file.</source>
            <translation>Cet objet ne peut pas être gardé comme fichier.</translation>
        </message>
        <message>
            <source>Transferring</source>
            <translation>Transfert</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <source>Type: %1</source>
            <translation>Saisissez : %1</translation>
        </message>
        <message>
            <source>Uploaded %1 to %2</source>
            <translation>%1 envoyé vers %2</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>Attente de son tour</translation>
        </message>
        <message>
            <source>What it holds cannot be brought back.</source>
            <translation>Son contenu ne pourra pas être récupéré.</translation>
        </message>
        <message>
            <source>the folder cannot be made</source>
            <translation>le dossier ne peut pas être créé</translation>
        </message>
    </context>
    <context>
        <name>StorageCalls</name>
        <message numerus="yes">
            <source>%n object(s) were deleted before.</source>
            <translation>
                <numerusform>%n objet a été supprimé avant.</numerusform>
                <numerusform>%n objets ont été supprimés avant.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n object(s) were done before.</source>
            <translation>
                <numerusform>%n objet a été traité avant.</numerusform>
                <numerusform>%n objets ont été traités avant.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisir un autre nom.</translation>
        </message>
        <message>
            <source>Choose the folders in it, or use vigiectl.</source>
            <translation>Choisir les dossiers qu'il contient, ou utiliser vigiectl.</translation>
        </message>
        <message>
            <source>It was stopped.</source>
            <translation>L'opération a été arrêtée.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>Nothing was transferred.</source>
            <translation>Rien n'a été transféré.</translation>
        </message>
        <message>
            <source>The copy is not like the object.</source>
            <translation>La copie n'est pas identique à l'objet.</translation>
        </message>
        <message>
            <source>The deletion was stopped.</source>
            <translation>La suppression a été arrêtée.</translation>
        </message>
        <message>
            <source>The object was kept where it was.</source>
            <translation>L'objet a été conservé à sa place.</translation>
        </message>
        <message>
            <source>The window was closed.</source>
            <translation>La fenêtre a été fermée.</translation>
        </message>
        <message numerus="yes">
            <source>There are more than %n object(s) below %1.</source>
            <translation>
                <numerusform>Il y a plus de %n objet sous %1.</numerusform>
                <numerusform>Il y a plus de %n objets sous %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is an object %1 already.</source>
            <translation>L'objet %1 existe déjà.</translation>
        </message>
    </context>
    <context>
        <name>Transfers</name>
        <message numerus="yes">
            <source>%1 (%n file(s))</source>
            <translation>
                <numerusform>%1 (%n fichier)</numerusform>
                <numerusform>%1 (%n fichiers)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 down</source>
            <translation>%1 reçus</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n file(s), %2</source>
            <translation>
                <numerusform>%1 sur %n fichier, %2</numerusform>
                <numerusform>%1 sur %n fichiers, %2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 up</source>
            <translation>%1 envoyés</translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n terminé</numerusform>
                <numerusform>%n terminés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not done</source>
            <translation>
                <numerusform>%n non abouti</numerusform>
                <numerusform>%n non aboutis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paused</source>
            <translation>
                <numerusform>%n en pause</numerusform>
                <numerusform>%n en pause</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n en cours</numerusform>
                <numerusform>%n en cours</numerusform>
            </translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>En échec</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrompu</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Reconnecting</source>
            <translation>Reconnexion</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>vers %1</translation>
        </message>
    </context>
    <context>
        <name>Vault</name>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 ne peut pas être lu.</translation>
        </message>
        <message>
            <source>%1 gave back something else than was written.</source>
            <translation>%1 a rendu autre chose que ce qui a été écrit.</translation>
        </message>
        <message>
            <source>%1 has its default keyring closed, so Vigie cannot tell what it holds.</source>
            <translation>%1 a son trousseau par défaut fermé : Vigie ne sait pas ce qu'il contient.</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>%1 existe déjà.</translation>
        </message>
        <message>
            <source>%1 is unhealthy with the value.</source>
            <translation>%1 est en mauvais état avec cette valeur.</translation>
        </message>
        <message>
            <source>%1 refuses the account that was made for applications.</source>
            <translation>%1 refuse le compte créé pour les applications.</translation>
        </message>
        <message>
            <source>%1 was not healthy in time.</source>
            <translation>%1 n'a pas été prêt à temps.</translation>
        </message>
        <message>
            <source>%1 was not written.</source>
            <translation>%1 n'a pas été écrit.</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, ligne %2</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n endroit</numerusform>
                <numerusform>%n endroits</numerusform>
            </translation>
        </message>
        <message>
            <source>.env line</source>
            <translation>ligne .env</translation>
        </message>
        <message>
            <source>A deploy generates it; an existing one can be adopted from the server's .env.</source>
            <translation>Un déploiement le crée ; un secret existant peut être repris du .env du serveur.</translation>
        </message>
        <message>
            <source>A newer Vigie may have written it.</source>
            <translation>Un Vigie plus récent l'a peut-être écrit.</translation>
        </message>
        <message>
            <source>Adopt the one that it takes: vigiectl vault adopt</source>
            <translation>Adopter celui qu'il accepte : vigiectl vault adopt</translation>
        </message>
        <message>
            <source>Another keychain answers than a moment ago.</source>
            <translation>Un autre trousseau répond qu'il y a un instant.</translation>
        </message>
        <message>
            <source>Another vigie or vigiectl has held it for too long.</source>
            <translation>Un autre vigie ou vigiectl le tient depuis trop longtemps.</translation>
        </message>
        <message>
            <source>Any program and any backup of this workstation can read it.</source>
            <translation>Tout programme et toute sauvegarde de ce poste peuvent le lire.</translation>
        </message>
        <message>
            <source>Applications may use either of them.</source>
            <translation>Des applications utilisent peut-être l’un ou l’autre.</translation>
        </message>
        <message>
            <source>Check its name and who may read it.</source>
            <translation>Vérifier son nom et qui peut le lire.</translation>
        </message>
        <message>
            <source>Check that it is still there and who may read it. Nothing was changed.</source>
            <translation>Vérifier qu'il est toujours là et qui peut le lire. Rien n'a été changé.</translation>
        </message>
        <message>
            <source>Check that its folder exists and who may write there.</source>
            <translation>Vérifier que son dossier existe et qui peut y écrire.</translation>
        </message>
        <message>
            <source>Check that its folder exists, who may write there, and that the disk is not full. The file is as it was.</source>
            <translation>Vérifier que son dossier existe, qui peut y écrire, et que le disque n'est pas plein. Le fichier est resté tel quel.</translation>
        </message>
        <message>
            <source>Check the disk that holds it, then try again.</source>
            <translation>Vérifier le disque qui le contient, puis réessayer.</translation>
        </message>
        <message>
            <source>Check the disk, then export again.</source>
            <translation>Vérifier le disque, puis exporter de nouveau.</translation>
        </message>
        <message>
            <source>Check who owns it and the free space, then repair.</source>
            <translation>Vérifier à qui il appartient et l'espace libre, puis réparer.</translation>
        </message>
        <message>
            <source>Check who owns it.</source>
            <translation>Vérifier à qui il appartient.</translation>
        </message>
        <message>
            <source>Check who owns its folder and that the disk is not full.</source>
            <translation>Vérifier à qui appartient son dossier et que le disque n'est pas plein.</translation>
        </message>
        <message>
            <source>Choose another file; a new one is made where there is none.</source>
            <translation>Choisir un autre fichier ; il est créé s'il n'existe pas.</translation>
        </message>
        <message>
            <source>Choose another name: no file is written over.</source>
            <translation>Choisir un autre nom : aucun fichier n'est écrasé.</translation>
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <translation>Fermer d'autres programmes, puis réessayer.</translation>
        </message>
        <message>
            <source>Compose could not make %1 anew.</source>
            <translation>Compose n'a pas pu recréer %1.</translation>
        </message>
        <message>
            <source>Credential</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Deploy again.</source>
            <translation>Déployer à nouveau.</translation>
        </message>
        <message>
            <source>Deploy, or adopt first.</source>
            <translation>Déployer ou adopter d'abord.</translation>
        </message>
        <message>
            <source>Export it from KeePassXC or Bitwarden with a header line.</source>
            <translation>L'exporter de KeePassXC ou de Bitwarden avec une ligne d'en-tête.</translation>
        </message>
        <message>
            <source>Exported the credentials to %1</source>
            <translation>Secrets exportés dans %1</translation>
        </message>
        <message>
            <source>Find out who writes it, then repair.</source>
            <translation>Chercher qui l'écrit, puis réparer.</translation>
        </message>
        <message>
            <source>Fingerprint in the vault %1, offered %2.</source>
            <translation>Empreinte au coffre %1, proposée %2.</translation>
        </message>
        <message>
            <source>Forgot %1</source>
            <translation>%1 oublié</translation>
        </message>
        <message>
            <source>Import it from the workstation that made it. If that one is lost: vigiectl vault recover %1</source>
            <translation>L’importer du poste qui l’a créé. Si ce poste est perdu : vigiectl vault recover %1</translation>
        </message>
        <message>
            <source>Import the value from the workstation that made it, or remove one of the accounts.</source>
            <translation>Importer la valeur du poste qui l’a créée, ou supprimer l’un des comptes.</translation>
        </message>
        <message>
            <source>Install the newer version.</source>
            <translation>Installer la version la plus récente.</translation>
        </message>
        <message>
            <source>It has %1 bytes; an entry takes %2.</source>
            <translation>Il a %1 octets ; une entrée en prend %2.</translation>
        </message>
        <message>
            <source>It has no column Title or no column Password.</source>
            <translation>Il lui manque la colonne Title ou la colonne Password.</translation>
        </message>
        <message>
            <source>It is kept for some days after a rotation.</source>
            <translation>Elle est gardée quelques jours après un renouvellement.</translation>
        </message>
        <message>
            <source>It is open, but the entry by which Vigie recognises it has gone.</source>
            <translation>Il est ouvert, mais l'entrée à laquelle Vigie le reconnaît a disparu.</translation>
        </message>
        <message>
            <source>It was started as %1.</source>
            <translation>Il a été lancé sous %1.</translation>
        </message>
        <message>
            <source>It was stored on %1 in %2. Nothing was generated in its place.</source>
            <translation>Il a été enregistré le %1 dans %2. Rien n'a été créé à sa place.</translation>
        </message>
        <message>
            <source>Its key needs %1 MiB of free memory.</source>
            <translation>Sa clé demande %1 Mio de mémoire libre.</translation>
        </message>
        <message>
            <source>Last rotated</source>
            <translation>Renouvelé</translation>
        </message>
        <message>
            <source>Leak scan</source>
            <translation>Fuites</translation>
        </message>
        <message>
            <source>Let it end, then go on with: vigiectl vault repair</source>
            <translation>Le laisser finir, puis continuer : vigiectl vault repair</translation>
        </message>
        <message>
            <source>Let the other one finish, then try again.</source>
            <translation>Laisser l'autre finir, puis réessayer.</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Verrouillé</translation>
        </message>
        <message>
            <source>Look at its log, then repair: both values are in the vault.</source>
            <translation>Regarder son journal, puis réparer : les deux valeurs sont au coffre.</translation>
        </message>
        <message>
            <source>Look at its log, then try again.</source>
            <translation>Regarder son journal, puis réessayer.</translation>
        </message>
        <message>
            <source>Look at the entry %1 of the service vigie there, then try again.</source>
            <translation>Y regarder l'entrée %1 du service vigie, puis réessayer.</translation>
        </message>
        <message>
            <source>Looked for leaked secrets</source>
            <translation>Recherche de secrets divulgués</translation>
        </message>
        <message numerus="yes">
            <source>Looked for leaked secrets: %n places</source>
            <translation>
                <numerusform>Recherche de secrets divulgués : %n endroit</numerusform>
                <numerusform>Recherche de secrets divulgués : %n endroits</numerusform>
            </translation>
        </message>
        <message>
            <source>Made connection strings with %1</source>
            <translation>Chaînes de connexion établies avec %1</translation>
        </message>
        <message>
            <source>Made the accounts of applications: %1</source>
            <translation>Comptes des applications créés : %1</translation>
        </message>
        <message>
            <source>Meilisearch with curl</source>
            <translation>Meilisearch avec curl</translation>
        </message>
        <message>
            <source>MinIO application key</source>
            <translation>Clé d'application MinIO</translation>
        </message>
        <message>
            <source>MinIO did not change the application's account.</source>
            <translation>MinIO n'a pas modifié le compte de l'application.</translation>
        </message>
        <message>
            <source>MinIO refuses the root password of the vault.</source>
            <translation>MinIO refuse le mot de passe root du coffre.</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>No Secret Service (GNOME Keyring, KWallet, KeePassXC) answers in this session.</source>
            <translation>Aucun Secret Service (GNOME Keyring, KWallet, KeePassXC) ne répond dans cette session.</translation>
        </message>
        <message>
            <source>No keychain</source>
            <translation>Sans trousseau</translation>
        </message>
        <message>
            <source>No leak</source>
            <translation>Aucune fuite</translation>
        </message>
        <message>
            <source>No running container of %1 holds a credential.</source>
            <translation>Aucun conteneur en marche de %1 ne contient de secret.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n'a été changé.</translation>
        </message>
        <message>
            <source>Nothing was changed. Find out which of the two opens the service.</source>
            <translation>Rien n'a été changé. Trouver lequel des deux ouvre le service.</translation>
        </message>
        <message>
            <source>Nothing was changed. Put back a copy of the file.</source>
            <translation>Rien n'a été changé. Remettre une copie du fichier.</translation>
        </message>
        <message>
            <source>Nothing was changed. Unlock it, then try again.</source>
            <translation>Rien n'a été changé. Le déverrouiller, puis réessayer.</translation>
        </message>
        <message>
            <source>Nothing was exported: a file with a hole is no recovery file.</source>
            <translation>Rien n'a été exporté : un fichier incomplet n'est pas un fichier de secours.</translation>
        </message>
        <message numerus="yes">
            <source>Older than %n day(s)</source>
            <translation>
                <numerusform>Plus ancien que %n jour</numerusform>
                <numerusform>Plus ancien que %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the keychain that was used before, then try again. Nothing was changed.</source>
            <translation>Ouvrir le trousseau utilisé auparavant, puis réessayer. Rien n'a été changé.</translation>
        </message>
        <message>
            <source>Open the vault that holds it, or take the value over from the server's .env.</source>
            <translation>Ouvrir le coffre qui le contient, ou reprendre la valeur du .env du serveur.</translation>
        </message>
        <message>
            <source>Open the vault that holds it. Nothing was generated in its place.</source>
            <translation>Ouvrir le coffre qui la contient. Rien n'a été généré à sa place.</translation>
        </message>
        <message>
            <source>PostgreSQL application password</source>
            <translation>Mot de passe d'application PostgreSQL</translation>
        </message>
        <message>
            <source>PostgreSQL did not change the application's account.</source>
            <translation>PostgreSQL n'a pas modifié le compte de l'application.</translation>
        </message>
        <message>
            <source>PostgreSQL did not change the role's password.</source>
            <translation>PostgreSQL n'a pas changé le mot de passe du rôle.</translation>
        </message>
        <message>
            <source>Put back the old %1</source>
            <translation>Ancien %1 remis</translation>
        </message>
        <message>
            <source>Redis did not change the passwords of its user.</source>
            <translation>Redis n'a pas changé les mots de passe de son utilisateur.</translation>
        </message>
        <message>
            <source>Repaired a rotation of %1</source>
            <translation>Renouvellement de %1 réparé</translation>
        </message>
        <message>
            <source>Revealed the earlier %1</source>
            <translation>Ancien %1 affiché</translation>
        </message>
        <message>
            <source>Rotated %1</source>
            <translation>%1 renouvelé</translation>
        </message>
        <message>
            <source>Rotated credentials</source>
            <translation>Secrets renouvelés</translation>
        </message>
        <message>
            <source>S3 environment</source>
            <translation>Environnement S3</translation>
        </message>
        <message>
            <source>Set the limits: old after %1 days, the value before a rotation kept for %2</source>
            <translation>Limites fixées : ancien après %1 jours, la valeur d’avant un renouvellement gardée %2 jours</translation>
        </message>
        <message>
            <source>Some of its bytes are not those that were written.</source>
            <translation>Certains de ses octets ne sont pas ceux qui ont été écrits.</translation>
        </message>
        <message>
            <source>Something else is being done on this server.</source>
            <translation>Autre chose est en cours sur ce serveur.</translation>
        </message>
        <message>
            <source>Spring and HikariCP properties</source>
            <translation>Propriétés Spring et HikariCP</translation>
        </message>
        <message>
            <source>Spring properties</source>
            <translation>Propriétés Spring</translation>
        </message>
        <message>
            <source>Start one and sign in to it, or choose an encrypted file with --vault-file FILE. Nothing was changed.</source>
            <translation>En lancer un et s'y connecter, ou choisir un fichier chiffré avec --vault-file FICHIER. Rien n'a été changé.</translation>
        </message>
        <message>
            <source>Start the services, or import the recovery file: vigiectl vault import</source>
            <translation>Démarrer les services, ou importer le fichier de secours : vigiectl vault import</translation>
        </message>
        <message>
            <source>Take 8 characters or more; several words are best.</source>
            <translation>Prendre 8 caractères ou plus ; le mieux est plusieurs mots.</translation>
        </message>
        <message>
            <source>Take them from the running containers.</source>
            <translation>Les prendre dans les conteneurs en marche.</translation>
        </message>
        <message>
            <source>The %1 was not stored.</source>
            <translation>Secret non enregistré : %1.</translation>
        </message>
        <message>
            <source>The account %1 is there, and the vault does not open it.</source>
            <translation>Le compte %1 existe, et le coffre ne l'ouvre pas.</translation>
        </message>
        <message>
            <source>The accounts %1 are both there, and the vault opens neither.</source>
            <translation>Les comptes %1 existent tous deux, et le coffre n’ouvre ni l’un ni l’autre.</translation>
        </message>
        <message>
            <source>The containers of the server could not be read.</source>
            <translation>Les conteneurs du serveur n'ont pas pu être lus.</translation>
        </message>
        <message>
            <source>The encrypted file %1 cannot be read.</source>
            <translation>Le fichier chiffré %1 ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The encrypted file %1 cannot be written.</source>
            <translation>Le fichier chiffré %1 ne peut pas être écrit.</translation>
        </message>
        <message>
            <source>The encrypted file cannot be opened now.</source>
            <translation>Le fichier chiffré ne peut pas être ouvert pour l'instant.</translation>
        </message>
        <message>
            <source>The encrypted file could not be opened.</source>
            <translation>Le fichier chiffré n'a pas pu être ouvert.</translation>
        </message>
        <message>
            <source>The encrypted file did not keep the value.</source>
            <translation>Le fichier chiffré n'a pas gardé la valeur.</translation>
        </message>
        <message>
            <source>The encrypted file is damaged.</source>
            <translation>Le fichier chiffré est endommagé.</translation>
        </message>
        <message>
            <source>The encrypted file needs a passphrase.</source>
            <translation>Le fichier chiffré demande une phrase secrète.</translation>
        </message>
        <message>
            <source>The encrypted file opened, but its content cannot be read.</source>
            <translation>Le fichier chiffré s'est ouvert, mais son contenu ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The encrypted file was written by a newer Vigie.</source>
            <translation>Le fichier chiffré a été écrit par un Vigie plus récent.</translation>
        </message>
        <message>
            <source>The file does not hold what was written.</source>
            <translation>Le fichier ne contient pas ce qui a été écrit.</translation>
        </message>
        <message>
            <source>The file is not a vault of Vigie.</source>
            <translation>Le fichier n'est pas un coffre de Vigie.</translation>
        </message>
        <message>
            <source>The file was written and cannot be read back.</source>
            <translation>Le fichier a été écrit et ne peut pas être relu.</translation>
        </message>
        <message>
            <source>The keychain</source>
            <translation>Le trousseau</translation>
        </message>
        <message>
            <source>The keychain did not answer.</source>
            <translation>Le trousseau n'a pas répondu.</translation>
        </message>
        <message>
            <source>The keychain did not keep the value.</source>
            <translation>Le trousseau n'a pas gardé la valeur.</translation>
        </message>
        <message>
            <source>The keychain has no value for it. Adopt it from the server.</source>
            <translation>Le trousseau n'en a pas la valeur. La reprendre du serveur.</translation>
        </message>
        <message>
            <source>The keychain is locked.</source>
            <translation>Le trousseau est verrouillé.</translation>
        </message>
        <message>
            <source>The lock file %1 cannot be made.</source>
            <translation>Le fichier verrou %1 ne peut pas être créé.</translation>
        </message>
        <message>
            <source>The new %1 was not stored.</source>
            <translation>Nouveau secret non enregistré : %1.</translation>
        </message>
        <message>
            <source>The new value was not stored. The service has not heard of it.</source>
            <translation>La nouvelle valeur n'a pas été enregistrée. Le service n'en sait rien.</translation>
        </message>
        <message>
            <source>The passphrase could not be used.</source>
            <translation>La phrase secrète n'a pas pu servir.</translation>
        </message>
        <message>
            <source>The passphrase does not open the encrypted file.</source>
            <translation>La phrase secrète n'ouvre pas le fichier chiffré.</translation>
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation>La phrase secrète est trop courte.</translation>
        </message>
        <message>
            <source>The server's .env changes all the time.</source>
            <translation>Le .env du serveur change sans cesse.</translation>
        </message>
        <message>
            <source>The server's .env could not be read.</source>
            <translation>Le .env du serveur n'a pas pu être lu.</translation>
        </message>
        <message>
            <source>The server's .env could not be written.</source>
            <translation>Le .env du serveur n'a pas pu être écrit.</translation>
        </message>
        <message>
            <source>The service has not heard of it. Try again.</source>
            <translation>Le service n'en sait rien. Réessayer.</translation>
        </message>
        <message>
            <source>The service keeps its password: without the vault you need another copy of it.</source>
            <translation>Le service garde son mot de passe : sans le coffre, il vous en faut une autre copie.</translation>
        </message>
        <message>
            <source>The service was not made anew.</source>
            <translation>Le service n'a pas été recréé.</translation>
        </message>
        <message>
            <source>The value is too long for a keychain.</source>
            <translation>La valeur est trop longue pour un trousseau.</translation>
        </message>
        <message>
            <source>The vault cannot tell whether it holds the %1.</source>
            <translation>Le coffre ne sait pas s'il contient ce secret : %1.</translation>
        </message>
        <message>
            <source>The vault did not keep the new value.</source>
            <translation>Le coffre n'a pas gardé la nouvelle valeur.</translation>
        </message>
        <message>
            <source>The vault does not hold %1 any more.</source>
            <translation>Le coffre ne contient plus %1.</translation>
        </message>
        <message>
            <source>The vault does not hold the %1 that Vigie put there.</source>
            <translation>Le coffre ne contient pas le secret que Vigie y a mis : %1.</translation>
        </message>
        <message>
            <source>The vault does not hold the new value of %1 that Vigie put there.</source>
            <translation>Le coffre ne contient pas la nouvelle valeur de %1 que Vigie y a mise.</translation>
        </message>
        <message>
            <source>The vault forgets %1 for good.</source>
            <translation>Le coffre oublie %1 pour de bon.</translation>
        </message>
        <message>
            <source>The vault holds another %1.</source>
            <translation>Le coffre contient une autre valeur : %1.</translation>
        </message>
        <message>
            <source>The vault holds no %1 for this server.</source>
            <translation>Le coffre n'a pas ce secret pour ce serveur : %1.</translation>
        </message>
        <message>
            <source>The vault holds nothing of this server.</source>
            <translation>Le coffre ne contient rien de ce serveur.</translation>
        </message>
        <message>
            <source>The vault is in use.</source>
            <translation>Le coffre est en cours d'utilisation.</translation>
        </message>
        <message>
            <source>The vault is locked.</source>
            <translation>Le coffre est verrouillé.</translation>
        </message>
        <message>
            <source>The vault's %1 opens the service, the offered one does not.</source>
            <translation>Le %1 du coffre ouvre le service, celui qui est proposé ne l'ouvre pas.</translation>
        </message>
        <message>
            <source>There is no .env in %1.</source>
            <translation>Il n'y a pas de .env dans %1.</translation>
        </message>
        <message>
            <source>There is no earlier value of %1.</source>
            <translation>Il n'y a pas de valeur antérieure de %1.</translation>
        </message>
        <message>
            <source>There is no keychain to ask.</source>
            <translation>Il n'y a pas de trousseau à interroger.</translation>
        </message>
        <message>
            <source>There is no rotation %1.</source>
            <translation>Il n'y a pas de renouvellement %1.</translation>
        </message>
        <message>
            <source>This file holds every password in readable form.</source>
            <translation>Ce fichier contient tous les mots de passe en clair.</translation>
        </message>
        <message>
            <source>This is not a CSV file of a password manager.</source>
            <translation>Ce n'est pas un fichier CSV d'un gestionnaire de mots de passe.</translation>
        </message>
        <message>
            <source>Took Meilisearch's API keys into the vault: %1</source>
            <translation>Clés d'API de Meilisearch mises au coffre : %1</translation>
        </message>
        <message>
            <source>Took into the vault: %1</source>
            <translation>Pris dans le coffre : %1</translation>
        </message>
        <message>
            <source>Type %1 to go on.</source>
            <translation>Saisir %1 pour continuer.</translation>
        </message>
        <message>
            <source>Type %1 to write it, and remove it as soon as it was imported.</source>
            <translation>Saisir %1 pour l'écrire, et le supprimer dès qu'il est importé.</translation>
        </message>
        <message>
            <source>Type it again. Nothing was changed.</source>
            <translation>La saisir à nouveau. Rien n'a été changé.</translation>
        </message>
        <message>
            <source>Unlock it (without a desktop: gnome-keyring-daemon --unlock), then try again. Nothing was changed.</source>
            <translation>Le déverrouiller (sans bureau : gnome-keyring-daemon --unlock), puis réessayer. Rien n'a été changé.</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Vigie cannot try %1 on a service.</source>
            <translation>Vigie ne peut pas essayer %1 sur un service.</translation>
        </message>
        <message>
            <source>Who is signed in could not be asked.</source>
            <translation>Impossible de demander qui est connecté.</translation>
        </message>
        <message>
            <source>Whoever finds the file can try as often as he likes.</source>
            <translation>Qui trouve le fichier peut essayer aussi souvent qu'il veut.</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>connecté</translation>
        </message>
        <message>
            <source>connected: %1</source>
            <translation>connecté : %1</translation>
        </message>
        <message>
            <source>container %1</source>
            <translation>conteneur %1</translation>
        </message>
        <message>
            <source>encrypted file %1</source>
            <translation>fichier chiffré %1</translation>
        </message>
        <message>
            <source>its command line</source>
            <translation>sa ligne de commande</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>psql URL</source>
            <translation>URL psql</translation>
        </message>
        <message>
            <source>redis:// URL</source>
            <translation>URL redis://</translation>
        </message>
    </context>
    <context>
        <name>VaultFile</name>
        <message>
            <source>%1 is new: choose a passphrase for it. Nobody can open the file without it.</source>
            <translation>%1 est nouveau : choisir une phrase de passe. Personne ne peut ouvrir le fichier sans elle.</translation>
        </message>
        <message>
            <source>Its passphrase was not given.</source>
            <translation>Sa phrase de passe n'a pas été donnée.</translation>
        </message>
        <message>
            <source>Nothing was written. Try again.</source>
            <translation>Rien n'a été écrit. Réessayer.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Passphrase of the vault file</source>
            <translation>Phrase de passe du fichier du coffre</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>La même encore une fois</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>Les deux phrases de passe diffèrent.</translation>
        </message>
        <message>
            <source>The vault file was not opened.</source>
            <translation>Le fichier du coffre n'a pas été ouvert.</translation>
        </message>
        <message>
            <source>Vigie asks again in some minutes, or when it is started again.</source>
            <translation>Vigie la redemandera dans quelques minutes, ou au prochain démarrage.</translation>
        </message>
    </context>
    <context>
        <name>WriteMode</name>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>This server's data is read-only until write mode is on.</source>
            <translation>Les données de ce serveur sont en lecture seule tant que le mode écriture n'est pas activé.</translation>
        </message>
        <message>
            <source>Turn on write mode (Ctrl+Shift+W), or add --write to the command.</source>
            <translation>Activez le mode écriture (Ctrl+Maj+W), ou ajoutez --write à la commande.</translation>
        </message>
    </context>
    <context>
        <name>ssh</name>
        <message>
            <source>%1 asks %2</source>
            <translation>%1 demande %2</translation>
        </message>
        <message>
            <source>%1 cannot be reached on port %2.</source>
            <translation>%1 est injoignable sur le port %2.</translation>
        </message>
        <message>
            <source>%1 ended with exit code %2.</source>
            <translation>%1 s'est terminé avec le code de sortie %2.</translation>
        </message>
        <message>
            <source>%1 is behind another machine, and Vigie cannot go through it yet.</source>
            <translation>%1 est derrière une autre machine, et Vigie ne sait pas encore passer par elle.</translation>
        </message>
        <message>
            <source>%1 refused the sign-in of %2.</source>
            <translation>%1 a refusé l'accès de %2.</translation>
        </message>
        <message>
            <source>%1 was ended by the signal %2.</source>
            <translation>%1 a été terminé par le signal %2.</translation>
        </message>
        <message>
            <source>A command holds a zero byte, which no argument can carry.</source>
            <translation>Une commande contient un octet nul, qu'aucun argument ne peut porter.</translation>
        </message>
        <message>
            <source>A command is too long for the server.</source>
            <translation>Une commande est trop longue pour le serveur.</translation>
        </message>
        <message>
            <source>A command on the server ended without an exit code.</source>
            <translation>Une commande sur le serveur s'est terminée sans code de sortie.</translation>
        </message>
        <message>
            <source>A command on the server failed.</source>
            <translation>Une commande sur le serveur a échoué.</translation>
        </message>
        <message>
            <source>A command on the server printed too much.</source>
            <translation>Une commande sur le serveur a trop affiché.</translation>
        </message>
        <message>
            <source>A command on the server took too long.</source>
            <translation>Une commande sur le serveur a pris trop de temps.</translation>
        </message>
        <message>
            <source>A command on the server was ended by a signal.</source>
            <translation>Une commande sur le serveur a été terminée par un signal.</translation>
        </message>
        <message>
            <source>A command waited too long for a free channel.</source>
            <translation>Une commande a attendu trop longtemps un canal libre.</translation>
        </message>
        <message>
            <source>A known_hosts file marks this key as revoked, so whoever holds it may not be the server.</source>
            <translation>Un fichier known_hosts marque cette clé comme révoquée : qui la détient n'est peut-être pas le serveur.</translation>
        </message>
        <message>
            <source>A question came back without its answer.</source>
            <translation>Une question est revenue sans réponse.</translation>
        </message>
        <message>
            <source>All channels of the connection are busy with other commands.</source>
            <translation>Tous les canaux de la connexion servent à d'autres commandes.</translation>
        </message>
        <message>
            <source>Ask who runs the server for its new key.</source>
            <translation>Demander sa nouvelle clé au responsable du serveur.</translation>
        </message>
        <message>
            <source>Asking %1 for its key</source>
            <translation>Demande de sa clé à %1</translation>
        </message>
        <message>
            <source>Check that the account may run commands: a forced command or a restricted shell prevents it.</source>
            <translation>Vérifier que le compte peut lancer des commandes : une commande imposée ou un shell restreint l'empêche.</translation>
        </message>
        <message>
            <source>Check that the port is the one of its SSH server, then try again.</source>
            <translation>Vérifier que le port est celui de son serveur SSH, puis réessayer.</translation>
        </message>
        <message>
            <source>Check that the server runs and that no firewall is in between.</source>
            <translation>Vérifier que le serveur tourne et qu'aucun pare-feu n'est entre les deux.</translation>
        </message>
        <message>
            <source>Check the network and the server's address.</source>
            <translation>Vérifier le réseau et l'adresse du serveur.</translation>
        </message>
        <message>
            <source>Check the port, and that sshd runs on the server.</source>
            <translation>Vérifier le port, et que sshd tourne sur le serveur.</translation>
        </message>
        <message>
            <source>Check the spelling of the host name.</source>
            <translation>Vérifier l'orthographe du nom d'hôte.</translation>
        </message>
        <message>
            <source>Check the user name, and that your public key is in ~/.ssh/authorized_keys on the server.</source>
            <translation>Vérifier le nom d'utilisateur, et que votre clé publique est dans ~/.ssh/authorized_keys sur le serveur.</translation>
        </message>
        <message>
            <source>Compare the fingerprint with the one the server's owner gives you, then trust it.</source>
            <translation>Comparer l'empreinte à celle donnée par le responsable du serveur, puis l'approuver.</translation>
        </message>
        <message>
            <source>Connect again when you can answer.</source>
            <translation>Se reconnecter dès qu'une réponse est possible.</translation>
        </message>
        <message>
            <source>Connect again, then repeat this.</source>
            <translation>Se connecter à nouveau, puis recommencer.</translation>
        </message>
        <message>
            <source>Connecting to %1</source>
            <translation>Connexion à %1</translation>
        </message>
        <message>
            <source>Connecting was stopped.</source>
            <translation>La connexion a été arrêtée.</translation>
        </message>
        <message>
            <source>Do not sign in. Ask the server's owner; only if the change was planned, remove the old key from the files named here.</source>
            <translation>Ne pas se connecter. Demander au responsable du serveur ; seulement si le changement était prévu, retirer l'ancienne clé des fichiers nommés ici.</translation>
        </message>
        <message>
            <source>It did not end within %1 seconds and was stopped.</source>
            <translation>Elle ne s'est pas terminée en %1 secondes et a été arrêtée.</translation>
        </message>
        <message>
            <source>It is larger than expected.</source>
            <translation>Il est plus grand que prévu.</translation>
        </message>
        <message>
            <source>It is not a file.</source>
            <translation>Ce n'est pas un fichier.</translation>
        </message>
        <message>
            <source>It no longer has the key on record and presents one of another type.</source>
            <translation>Il n'a plus la clé connue et en présente une d'un autre type.</translation>
        </message>
        <message>
            <source>It presents another key than the one on record: the server was set up anew, or somebody else answers in its place.</source>
            <translation>Il présente une autre clé que celle connue : le serveur a été refait, ou quelqu'un répond à sa place.</translation>
        </message>
        <message>
            <source>It was stopped before it filled the memory.</source>
            <translation>Elle a été arrêtée avant de remplir la mémoire.</translation>
        </message>
        <message>
            <source>Its SSH server allows no session for this connection (MaxSessions).</source>
            <translation>Son serveur SSH n'accorde pas de session à cette connexion (MaxSessions).</translation>
        </message>
        <message>
            <source>Its entry in the SSH configuration goes through %1.</source>
            <translation>Son entrée dans la configuration SSH passe par %1.</translation>
        </message>
        <message>
            <source>Longer contents belong into its input.</source>
            <translation>Un contenu plus long va sur son entrée.</translation>
        </message>
        <message>
            <source>Looking up %1</source>
            <translation>Recherche de %1</translation>
        </message>
        <message>
            <source>No local port could be opened for a tunnel.</source>
            <translation>Aucun port local n'a pu être ouvert pour un tunnel.</translation>
        </message>
        <message>
            <source>None of the keys offered is allowed there, and no password was given.</source>
            <translation>Aucune des clés proposées n'y est admise, et aucun mot de passe n'a été donné.</translation>
        </message>
        <message>
            <source>Nothing listens on this port.</source>
            <translation>Rien n'écoute sur ce port.</translation>
        </message>
        <message>
            <source>OpenSSH's known_hosts and Vigie's own record disagree about its key.</source>
            <translation>Le known_hosts d'OpenSSH et celui de Vigie ne s'accordent pas sur sa clé.</translation>
        </message>
        <message>
            <source>Opening a tunnel to %1</source>
            <translation>Ouverture d'un tunnel vers %1</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase of %1</source>
            <translation>Phrase secrète de %1</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Password of %1 on %2</source>
            <translation>Mot de passe de %1 sur %2</translation>
        </message>
        <message>
            <source>Reading %1 on the server failed.</source>
            <translation>La lecture de %1 sur le serveur a échoué.</translation>
        </message>
        <message>
            <source>Signing in was stopped.</source>
            <translation>L'authentification a été arrêtée.</translation>
        </message>
        <message>
            <source>Stop one of them, then try again.</source>
            <translation>En arrêter une, puis réessayer.</translation>
        </message>
        <message>
            <source>Stopped on request.</source>
            <translation>Arrêté sur demande.</translation>
        </message>
        <message>
            <source>The account may have no shell, or its start-up files end it.</source>
            <translation>Le compte n'a peut-être pas de shell, ou ses fichiers de démarrage le terminent.</translation>
        </message>
        <message>
            <source>The connection to %1 on port %2 did not come about.</source>
            <translation>La connexion à %1 sur le port %2 n'a pas abouti.</translation>
        </message>
        <message>
            <source>The connection to the server was closed.</source>
            <translation>La connexion au serveur a été fermée.</translation>
        </message>
        <message>
            <source>The connection to the server was lost.</source>
            <translation>La connexion au serveur est perdue.</translation>
        </message>
        <message>
            <source>The connection was closed.</source>
            <translation>La connexion a été fermée.</translation>
        </message>
        <message>
            <source>The key of %1 has changed.</source>
            <translation>La clé de %1 a changé.</translation>
        </message>
        <message>
            <source>The key of %1 is not known yet.</source>
            <translation>La clé de %1 n'est pas encore connue.</translation>
        </message>
        <message>
            <source>The key that %1 presents has been revoked.</source>
            <translation>La clé que %1 présente a été révoquée.</translation>
        </message>
        <message>
            <source>The name %1 is not known.</source>
            <translation>Le nom %1 n'est pas connu.</translation>
        </message>
        <message>
            <source>The name service has no address for it.</source>
            <translation>Le service de noms n'a pas d'adresse pour lui.</translation>
        </message>
        <message>
            <source>The network gave no way to it.</source>
            <translation>Le réseau n'a pas donné de chemin vers lui.</translation>
        </message>
        <message>
            <source>The port of %1 in the SSH configuration is not a number.</source>
            <translation>Le port de %1 dans la configuration SSH n'est pas un nombre.</translation>
        </message>
        <message>
            <source>The question was not answered in time.</source>
            <translation>La question n'a pas eu de réponse à temps.</translation>
        </message>
        <message>
            <source>The server accepted none of the answers and keys it was given.</source>
            <translation>Le serveur n'a accepté aucune des réponses et clés données.</translation>
        </message>
        <message>
            <source>The server closed the connection.</source>
            <translation>Le serveur a fermé la connexion.</translation>
        </message>
        <message>
            <source>The server did not accept this password.</source>
            <translation>Le serveur n'a pas accepté ce mot de passe.</translation>
        </message>
        <message>
            <source>The server did not answer during the sign-in.</source>
            <translation>Le serveur n'a pas répondu pendant l'authentification.</translation>
        </message>
        <message>
            <source>The server did not answer in time.</source>
            <translation>Le serveur n'a pas répondu à temps.</translation>
        </message>
        <message>
            <source>The server does not run commands for this user.</source>
            <translation>Le serveur ne lance pas de commandes pour cet utilisateur.</translation>
        </message>
        <message>
            <source>The server has not answered for %1 seconds.</source>
            <translation>Le serveur n'a pas répondu depuis %1 secondes.</translation>
        </message>
        <message>
            <source>The server hung up before the sign-in.</source>
            <translation>Le serveur a raccroché avant l'authentification.</translation>
        </message>
        <message>
            <source>The server opens no channel for a command.</source>
            <translation>Le serveur n'ouvre pas de canal pour une commande.</translation>
        </message>
        <message>
            <source>The server presented no key.</source>
            <translation>Le serveur n'a présenté aucune clé.</translation>
        </message>
        <message>
            <source>The server takes keys only, and none of those offered is allowed there.</source>
            <translation>Le serveur n'accepte que des clés, et aucune de celles proposées n'y est admise.</translation>
        </message>
        <message>
            <source>The server's key cannot be read.</source>
            <translation>La clé du serveur ne peut pas être lue.</translation>
        </message>
        <message>
            <source>The server's login shell did not start the command.</source>
            <translation>Le shell de connexion du serveur n'a pas lancé la commande.</translation>
        </message>
        <message>
            <source>There is no connection to the server.</source>
            <translation>Il n'y a pas de connexion au serveur.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>Ce fichier n'existe pas.</translation>
        </message>
        <message>
            <source>This passphrase does not open the key.</source>
            <translation>Cette phrase secrète n'ouvre pas la clé.</translation>
        </message>
        <message>
            <source>This user may not read it.</source>
            <translation>Cet utilisateur ne peut pas le lire.</translation>
        </message>
        <message>
            <source>This workstation has not seen the server before, so it cannot tell whether the right one answers.</source>
            <translation>Ce poste n'a jamais vu ce serveur : il ne peut pas dire si c'est le bon qui répond.</translation>
        </message>
        <message>
            <source>Use an address that can be reached directly, or forward a local port to it and use that.</source>
            <translation>Utiliser une adresse joignable directement, ou rediriger un port local vers elle et utiliser celui-ci.</translation>
        </message>
        <message>
            <source>Vigie connects again by itself.</source>
            <translation>Vigie se reconnecte de lui-même.</translation>
        </message>
        <message>
            <source>Waiting for %1</source>
            <translation>En attente de %1</translation>
        </message>
        <message>
            <source>What answers there did not complete an SSH greeting.</source>
            <translation>Ce qui répond là n'a pas terminé un accueil SSH.</translation>
        </message>
        <message>
            <source>Writing %1 on the server failed.</source>
            <translation>L'écriture de %1 sur le serveur a échoué.</translation>
        </message>
        <message>
            <source>known_hosts trusts a certificate authority for it, and Vigie does not verify certificates.</source>
            <translation>known_hosts se fie pour lui à une autorité de certification, et Vigie ne vérifie pas les certificats.</translation>
        </message>
    </context>
    <context>
        <name>trust</name>
        <message>
            <source>%1 cannot be written.</source>
            <translation>%1 ne peut pas être écrit.</translation>
        </message>
        <message>
            <source>A second key of the same type would hide a change.</source>
            <translation>Une deuxième clé du même type cacherait un changement.</translation>
        </message>
        <message>
            <source>Another key of %1 is already on record.</source>
            <translation>Une autre clé de %1 est déjà connue.</translation>
        </message>
        <message>
            <source>Check the rights of the file and its folder.</source>
            <translation>Vérifier les droits du fichier et de son dossier.</translation>
        </message>
        <message>
            <source>Remove the old key first, if the server's owner confirms the new one.</source>
            <translation>Retirer d'abord l'ancienne clé, si le responsable du serveur confirme la nouvelle.</translation>
        </message>
        <message>
            <source>The server's key could not be recorded.</source>
            <translation>La clé du serveur n'a pas pu être enregistrée.</translation>
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
        <name>vigie::demo::DemoStorage</name>
        <message>
            <source>Adopt the credentials from the server in the vault.</source>
            <translation>Adopter les secrets du serveur dans le coffre.</translation>
        </message>
        <message>
            <source>MinIO refused the credentials.</source>
            <translation>MinIO a refusé les secrets.</translation>
        </message>
        <message>
            <source>The key that the vault holds is not the server's.</source>
            <translation>La clé du coffre n'est pas celle du serveur.</translation>
        </message>
        <message>
            <source>There is no such object.</source>
            <translation>Cet objet n'existe pas.</translation>
        </message>
        <message>
            <source>There is no such transfer.</source>
            <translation>Ce transfert n'existe pas.</translation>
        </message>
    </context>
    <context>
        <name>vigie::health::Watch</name>
        <message>
            <source>The server is no longer watched.</source>
            <translation>Le serveur n'est plus surveillé.</translation>
        </message>
    </context>
    <context>
        <name>vigie::models::ObjectTable</name>
        <message>
            <source>%1 bytes</source>
            <translation>%1 octets</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(sans nom)</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
    </context>
    <context>
        <name>vigie::models::SettingsDraft</name>
        <message>
            <source>Line %1: %2.</source>
            <translation>Ligne %1 : %2.</translation>
        </message>
        <message>
            <source>The settings are an object: they begin with { and end with }.</source>
            <translation>Les réglages sont un objet : ils commencent par { et finissent par }.</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::AddServerPage</name>
        <message>
            <source>%1 key</source>
            <translation>Clé %1</translation>
        </message>
        <message>
            <source>Add a server</source>
            <translation>Ajouter un serveur</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Agent, then the default keys</source>
            <translation>Agent, puis les clés habituelles</translation>
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
        <message>
            <source>Default keys</source>
            <translation>Clés par défaut</translation>
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
            <source>It goes through %1, which Vigie cannot do yet.</source>
            <translation>Il passe par %1, ce que Vigie ne sait pas encore faire.</translation>
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
            <source>Sign in with</source>
            <translation>Connexion par</translation>
        </message>
        <message>
            <source>Signing in.</source>
            <translation>Authentification en cours.</translation>
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
        <message>
            <source>via %1</source>
            <translation>via %1</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::Breadcrumb</name>
        <message>
            <source>(no name)</source>
            <translation>(sans nom)</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Aller à %1</translation>
        </message>
        <message>
            <source>Path: bucket, then folders</source>
            <translation>Chemin : bucket, puis dossiers</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Stockage</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::BucketDialog</name>
        <message>
            <source>%1 objects, %2, counted %3</source>
            <translation>%1 objets, %2, comptés %3</translation>
        </message>
        <message>
            <source>Asking the server.</source>
            <translation>Le serveur est interrogé.</translation>
        </message>
        <message>
            <source>Bucket settings</source>
            <translation>Réglages du bucket</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Créé</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Lifecycle</source>
            <translation>Cycle de vie</translation>
        </message>
        <message>
            <source>Object lock</source>
            <translation>Verrouillage</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Politique</translation>
        </message>
        <message>
            <source>Quota</source>
            <translation>Quota</translation>
        </message>
        <message>
            <source>Settings are shown, not changed, here.</source>
            <translation>Les réglages sont affichés ici, pas modifiés.</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>The bucket %1</source>
            <translation>Le bucket %1</translation>
        </message>
        <message>
            <source>Versioning</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>none: only with a key</source>
            <translation>aucune : seulement avec une clé</translation>
        </message>
        <message>
            <source>not counted yet</source>
            <translation>pas encore compté</translation>
        </message>
        <message>
            <source>off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <source>off: what is deleted or replaced is gone</source>
            <translation>désactivées : ce qui est supprimé ou remplacé est perdu</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activé</translation>
        </message>
        <message>
            <source>on: older versions are kept</source>
            <translation>activées : les anciennes versions sont conservées</translation>
        </message>
        <message>
            <source>shown below</source>
            <translation>affichée ci-dessous</translation>
        </message>
        <message>
            <source>suspended: older versions are kept, no new ones</source>
            <translation>suspendues : anciennes versions conservées, pas de nouvelles</translation>
        </message>
        <message>
            <source>the server did not say</source>
            <translation>le serveur ne l'a pas dit</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::BucketTree</name>
        <message>
            <source>%1: %2 objects</source>
            <translation>%1 : %2 objets</translation>
        </message>
        <message>
            <source>%1: %2 objects, %3, counted %4</source>
            <translation>%1 : %2 objets, %3, comptés %4</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(sans nom)</translation>
        </message>
        <message>
            <source>Buckets and folders</source>
            <translation>Buckets et dossiers</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::ChangedFiles</name>
        <message numerus="yes">
            <source>%n line(s) changed</source>
            <translation>
                <numerusform>%n ligne modifiée</numerusform>
                <numerusform>%n lignes modifiées</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed files</source>
            <translation>Fichiers modifiés</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Pile</translation>
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
            <source>Search</source>
            <translation>Rechercher</translation>
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
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Enter run</source>
            <translation>Entrée exécuter</translation>
        </message>
        <message>
            <source>Esc close</source>
            <translation>Échap fermer</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Rechercher ou lancer une commande</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Conseil</translation>
        </message>
        <message>
            <source>↑ ↓ choose</source>
            <translation>↑ ↓ choisir</translation>
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
            <source>Changes the service, then proves the new value. If that fails, the old value is put back.</source>
            <translation>Change le service, puis prouve la nouvelle valeur. En cas d'échec, l'ancienne est remise.</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Copier : %1</translation>
        </message>
        <message>
            <source>Copy as…</source>
            <translation>Copier comme…</translation>
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
            <source>Found on the server</source>
            <translation>Trouvé sur le serveur</translation>
        </message>
        <message>
            <source>Hide the value</source>
            <translation>Masquer la valeur</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importé</translation>
        </message>
        <message>
            <source>Nobody is seen using it now.</source>
            <translation>Personne ne l'utilise à présent.</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Remettre</translation>
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
            <source>Reveal the value for 15 s. Every reveal is kept in the history.</source>
            <translation>Afficher la valeur pendant 15 s. Chaque affichage est gardé dans l'historique.</translation>
        </message>
        <message>
            <source>Rotate %1</source>
            <translation>Renouveler %1</translation>
        </message>
        <message>
            <source>Rotated, verified</source>
            <translation>Renouvelé, vérifié</translation>
        </message>
        <message>
            <source>Rotate…</source>
            <translation>Renouveler…</translation>
        </message>
        <message>
            <source>Show old value</source>
            <translation>Ancienne valeur</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Utilisé par</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Value of %1</source>
            <translation>Valeur : %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>hidden, %n character(s)</source>
            <translation>
                <numerusform>masqué, %n caractère</numerusform>
                <numerusform>masqué, %n caractères</numerusform>
            </translation>
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
            <source>Choose another folder.</source>
            <translation>Choisir un autre dossier.</translation>
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
            <source>Prove persistence…</source>
            <translation>Valider la persistance…</translation>
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
            <source>Save the log</source>
            <translation>Enregistrer le journal</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
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
            <source>The log could not be saved.</source>
            <translation>Le journal n'a pas pu être enregistré.</translation>
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
            <source>Use %1 and go on…</source>
            <translation>Utiliser %1 et continuer…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::DiagnosticsDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Nothing is sent. Read it, then give it to who helps.</source>
            <translation>Rien n'est envoyé. À lire, puis à donner à qui aide.</translation>
        </message>
        <message>
            <source>Report bundle</source>
            <translation>Dossier de diagnostic</translation>
        </message>
        <message>
            <source>Save the report bundle</source>
            <translation>Enregistrer le dossier de diagnostic</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::DocumentCard</name>
        <message>
            <source>%1, a stand-in</source>
            <translation>%1, un remplaçant</translation>
        </message>
        <message>
            <source>Copy the document as JSON</source>
            <translation>Copier le document en JSON</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Document %1</source>
            <translation>Document %1</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Facts of the index</source>
            <translation>Informations sur l'index</translation>
        </message>
        <message>
            <source>Fields, in how many documents</source>
            <translation>Champs, dans combien de documents</translation>
        </message>
        <message>
            <source>Id field</source>
            <translation>Champ identifiant</translation>
        </message>
        <message>
            <source>Index %1</source>
            <translation>Index %1</translation>
        </message>
        <message>
            <source>Last update</source>
            <translation>Dernière mise à jour</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Créé</translation>
        </message>
        <message>
            <source>No index</source>
            <translation>Aucun index</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>En ce moment</translation>
        </message>
        <message>
            <source>Read with</source>
            <translation>Lu avec</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>at rest</source>
            <translation>au repos</translation>
        </message>
        <message>
            <source>indexing</source>
            <translation>indexation</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>not told by this version</source>
            <translation>non donnée par cette version</translation>
        </message>
        <message>
            <source>the master key</source>
            <translation>la clé maîtresse</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::DocumentDialog</name>
        <message>
            <source>A document is an object with at least one field: it begins with { and ends with }.</source>
            <translation>Un document est un objet avec au moins un champ : il commence par { et finit par }.</translation>
        </message>
        <message>
            <source>A document with a known id takes the place of the old one</source>
            <translation>Un document d'identifiant connu remplace l'ancien</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Documents as JSON</source>
            <translation>Documents en JSON</translation>
        </message>
        <message>
            <source>Edit a document of %1</source>
            <translation>Modifier un document de %1</translation>
        </message>
        <message>
            <source>Its fields are put into the old one, other fields stay</source>
            <translation>Ses champs vont dans l'ancien, les autres restent</translation>
        </message>
        <message>
            <source>One document { … } or several [ … ]. One whose id is not known is added.</source>
            <translation>Un document { … } ou plusieurs [ … ]. Un identifiant inconnu est ajouté.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>This is no JSON: %1.</source>
            <translation>Ce n'est pas du JSON : %1.</translation>
        </message>
        <message>
            <source>Waiting for the task of Meilisearch.</source>
            <translation>En attente de la tâche de Meilisearch.</translation>
        </message>
        <message>
            <source>Write documents into %1</source>
            <translation>Écrire des documents dans %1</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::DocumentsView</name>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 n'a pas pu être écrit.</translation>
        </message>
        <message>
            <source>%1 documents</source>
            <translation>%1 documents</translation>
        </message>
        <message>
            <source>%1 documents match</source>
            <translation>%1 documents correspondent</translation>
        </message>
        <message>
            <source>%1 found in %2</source>
            <translation>%1 trouvés en %2</translation>
        </message>
        <message>
            <source>%1 or more found in %2</source>
            <translation>%1 trouvés ou plus en %2</translation>
        </message>
        <message>
            <source>%1, largest first</source>
            <translation>%1, décroissant</translation>
        </message>
        <message>
            <source>%1, smallest first</source>
            <translation>%1, croissant</translation>
        </message>
        <message>
            <source>Add documents from a file…</source>
            <translation>Ajouter des documents d'un fichier…</translation>
        </message>
        <message>
            <source>Add filter</source>
            <translation>Ajouter un filtre</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Choisir un autre emplacement.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Copier en CSV</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Copier en JSON</translation>
        </message>
        <message>
            <source>Copy filter expression</source>
            <translation>Copier le filtre</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete document %1?</source>
            <translation>Supprimer le document %1 ?</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Documents come from a file of JSON, NDJSON or CSV.</source>
            <translation>Les documents viennent d'un fichier JSON, NDJSON ou CSV.</translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>Exporter ce qui est affiché</translation>
        </message>
        <message>
            <source>It leaves the index %1. Vigie keeps no copy of it.</source>
            <translation>Il quitte l'index %1. Vigie n'en garde pas de copie.</translation>
        </message>
        <message>
            <source>Make it filterable…</source>
            <translation>Le rendre filtrable…</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>No document has these words and passes the filter.</source>
            <translation>Aucun document n'a ces mots et ne passe le filtre.</translation>
        </message>
        <message>
            <source>No field can be sorted by. The settings say which.</source>
            <translation>Aucun champ ne sert au tri. Les réglages disent lesquels.</translation>
        </message>
        <message>
            <source>Nothing matches.</source>
            <translation>Rien ne correspond.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Ranking score</source>
            <translation>Score de classement</translation>
        </message>
        <message>
            <source>Relevance</source>
            <translation>Pertinence</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>Réinitialiser les colonnes</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Enregistrer en CSV…</translation>
        </message>
        <message>
            <source>Save as JSON Lines…</source>
            <translation>Enregistrer en JSON Lines…</translation>
        </message>
        <message>
            <source>Save as JSON…</source>
            <translation>Enregistrer en JSON…</translation>
        </message>
        <message>
            <source>Search in the documents</source>
            <translation>Rechercher dans les documents</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Trier</translation>
        </message>
        <message>
            <source>Sort: %1</source>
            <translation>Tri : %1</translation>
        </message>
        <message>
            <source>Sort: as stored</source>
            <translation>Tri : tel quel</translation>
        </message>
        <message>
            <source>Sort: relevance</source>
            <translation>Tri : pertinence</translation>
        </message>
        <message>
            <source>Take away the filter %1</source>
            <translation>Retirer le filtre %1</translation>
        </message>
        <message>
            <source>This index has no document yet.</source>
            <translation>Cet index n'a pas encore de document.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Waiting for the answer of Meilisearch.</source>
            <translation>En attente de la réponse de Meilisearch.</translation>
        </message>
        <message>
            <source>about %1 found in %2</source>
            <translation>environ %1 trouvés en %2</translation>
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
            <source>Checks that all of it is still there</source>
            <translation>Vérifie que tout est encore là</translation>
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
            <source>It shows that the data survives new containers.</source>
            <translation>Elle montre que les données survivent à de nouveaux conteneurs.</translation>
        </message>
        <message>
            <source>Next: prove persistence</source>
            <translation>Ensuite : valider la persistance</translation>
        </message>
        <message>
            <source>Raw log</source>
            <translation>Journal brut</translation>
        </message>
        <message>
            <source>Recreates each container</source>
            <translation>Recrée chaque conteneur</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <source>Writes marked test data</source>
            <translation>Écrit des données d'essai marquées</translation>
        </message>
        <message>
            <source>checks passed</source>
            <translation>vérifications réussies</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::ExportDialog</name>
        <message numerus="yes">
            <source>%n credential(s) are in the file.</source>
            <translation>
                <numerusform>%n secret est dans le fichier.</numerusform>
                <numerusform>%n secrets sont dans le fichier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n credential(s) are in the file. It was opened again and compared.</source>
            <translation>
                <numerusform>%n secret est dans le fichier. Il a été rouvert et comparé.</numerusform>
                <numerusform>%n secrets sont dans le fichier. Il a été rouvert et comparé.</numerusform>
            </translation>
        </message>
        <message>
            <source>.env file, readable</source>
            <translation>Fichier .env, lisible</translation>
        </message>
        <message>
            <source>CSV for KeePassXC or Bitwarden, readable</source>
            <translation>CSV pour KeePassXC ou Bitwarden, lisible</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export the credentials of this server</source>
            <translation>Exporter les secrets de ce serveur</translation>
        </message>
        <message>
            <source>Export the vault</source>
            <translation>Exporter le coffre</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exporter vers</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>La même phrase secrète, encore</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>Les deux phrases secrètes diffèrent.</translation>
        </message>
        <message>
            <source>Vault file, sealed with a passphrase: the recovery file</source>
            <translation>Fichier de coffre, scellé par une phrase secrète : le fichier de secours</translation>
        </message>
        <message>
            <source>Whoever can read this file has every password. Import it, then delete it.</source>
            <translation>Qui peut lire ce fichier a tous les mots de passe. L'importer, puis le supprimer.</translation>
        </message>
        <message>
            <source>Without this passphrase nobody can open the file, Vigie neither.</source>
            <translation>Sans cette phrase secrète, personne ne peut ouvrir le fichier, Vigie non plus.</translation>
        </message>
        <message>
            <source>Writing the file and reading it back.</source>
            <translation>Écriture du fichier, puis relecture.</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::FacetPanel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>Facets</source>
            <translation>Facettes</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Afficher moins</translation>
        </message>
        <message>
            <source>Show fewer values of %1</source>
            <translation>Afficher moins de valeurs de %1</translation>
        </message>
        <message>
            <source>Show more values of %1</source>
            <translation>Afficher plus de valeurs de %1</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::FilterDialog</name>
        <message>
            <source>Add filter</source>
            <translation>Ajouter un filtre</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>Expression</source>
            <translation>Expression</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Only fields that the settings name can be filtered by.</source>
            <translation>Seuls les champs nommés dans les réglages servent de filtre.</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
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
            <source>Revision %1 stays on the server. Back to it: vigiectl deploy SERVER --revision %1</source>
            <translation>La révision %1 reste sur le serveur. Pour y revenir : vigiectl deploy SERVEUR --revision %1</translation>
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
            <source>Language: %1</source>
            <translation>Langue : %1</translation>
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
        <message>
            <source>%1 of %2 entries</source>
            <translation>%1 sur %2 entrées</translation>
        </message>
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
            <source>Filter the history</source>
            <translation>Filtrer l'historique</translation>
        </message>
        <message>
            <source>Filter, for example result:failed</source>
            <translation>Filtrer, par exemple résultat:échec</translation>
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
        <name>vigie::ui::ImportDialog</name>
        <message>
            <source>A document with a known id takes the place of the old one</source>
            <translation>Un document d'identifiant connu remplace l'ancien</translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>Ajouter des documents</translation>
        </message>
        <message>
            <source>Add documents from a file</source>
            <translation>Ajouter des documents d'un fichier</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Documents (*.json *.ndjson *.jsonl *.csv)</source>
            <translation>Documents (*.json *.ndjson *.jsonl *.csv)</translation>
        </message>
        <message>
            <source>File: JSON, NDJSON or CSV</source>
            <translation>Fichier : JSON, NDJSON ou CSV</translation>
        </message>
        <message>
            <source>Found by Meilisearch</source>
            <translation>Trouvé par Meilisearch</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Continuer en arrière-plan</translation>
        </message>
        <message>
            <source>Id field</source>
            <translation>Champ identifiant</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>Its fields are put into the old one, other fields stay</source>
            <translation>Ses champs vont dans l'ancien, les autres restent</translation>
        </message>
        <message>
            <source>Large files go in parts. A cut repeats one part only.</source>
            <translation>Les gros fichiers partent en morceaux. Une coupure n'en répète qu'un.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>The file's name must end in .json, .ndjson, .jsonl or .csv.</source>
            <translation>Le nom du fichier finit par .json, .ndjson, .jsonl ou .csv.</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::IndexList</name>
        <message>
            <source>%1 documents</source>
            <translation>%1 documents</translation>
        </message>
        <message>
            <source>Indexes</source>
            <translation>Index</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::KeyCard</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Expiration</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <source>Indexes</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Créée</translation>
        </message>
        <message>
            <source>May do</source>
            <translation>Droits</translation>
        </message>
        <message>
            <source>Meilisearch cannot change the rights or the end of a key. Vigie makes a new one, then removes the old one.</source>
            <translation>Meilisearch ne peut changer ni les droits ni l'expiration d'une clé. Vigie en crée une, puis retire l'ancienne.</translation>
        </message>
        <message>
            <source>Meilisearch cannot change the rights or the end of a key. Vigie makes a new one; the old one stays until %1 has it.</source>
            <translation>Meilisearch ne peut changer ni les droits ni l'expiration d'une clé. Vigie en crée une ; l'ancienne reste jusqu'à ce que %1 l'ait.</translation>
        </message>
        <message>
            <source>No key is selected.</source>
            <translation>Aucune clé choisie.</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Remplacer…</translation>
        </message>
        <message>
            <source>The master key is changed in the vault, with Rotate. All other keys change with it.</source>
            <translation>La clé maîtresse change dans le coffre, par Renouveler. Toutes les autres clés changent avec elle.</translation>
        </message>
        <message>
            <source>Value of the key, shown for 15 s</source>
            <translation>Valeur de la clé, affichée 15 s</translation>
        </message>
        <message>
            <source>What the key may do</source>
            <translation>Ce que la clé permet</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
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
        <name>vigie::ui::KeysView</name>
        <message>
            <source>%1 has every right and is not in the vault.</source>
            <translation>%1 : tous les droits, et hors du coffre.</translation>
        </message>
        <message>
            <source>%1 has every right.</source>
            <translation>%1 : tous les droits.</translation>
        </message>
        <message>
            <source>%1. What uses it is refused from then on. Its value leaves the vault as well.</source>
            <translation>%1. Ce qui l'utilise sera refusé. Sa valeur quitte aussi le coffre.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s)</source>
            <translation>
                <numerusform>%n clé</numerusform>
                <numerusform>%n clés</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Copier : %1</translation>
        </message>
        <message>
            <source>Delete it…</source>
            <translation>La supprimer…</translation>
        </message>
        <message>
            <source>Delete the key</source>
            <translation>Supprimer la clé</translation>
        </message>
        <message>
            <source>Delete the key %1?</source>
            <translation>Supprimer la clé %1 ?</translation>
        </message>
        <message>
            <source>Import %1 into the vault</source>
            <translation>Importer dans le coffre : %1</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>In the clipboard. Clears in %1 s.</source>
            <translation>Dans le presse-papiers. Effacé dans %1 s.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <source>No container uses it.</source>
            <translation>Aucun conteneur ne l'utilise.</translation>
        </message>
        <message>
            <source>Reveal %1</source>
            <translation>Afficher : %1</translation>
        </message>
        <message>
            <source>The containers could not be read.</source>
            <translation>Les conteneurs n'ont pas pu être lus.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Values come from the vault. The list itself is read without them.</source>
            <translation>Les valeurs viennent du coffre. La liste elle-même est lue sans elles.</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::LimitsDialog</name>
        <message>
            <source> days</source>
            <translation> jours</translation>
        </message>
        <message>
            <source>A credential is old after</source>
            <translation>Un identifiant est ancien après</translation>
        </message>
        <message>
            <source>A rotation keeps the old value for</source>
            <translation>Un renouvellement garde l’ancienne valeur pendant</translation>
        </message>
        <message>
            <source>An old value opens nothing any more. It is kept to be shown, and counts from the next rotation on.</source>
            <translation>Une ancienne valeur n’ouvre plus rien : elle est gardée pour être affichée. La durée compte à partir du prochain renouvellement.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Limits for the credentials of this server</source>
            <translation>Limites des identifiants de ce serveur</translation>
        </message>
        <message>
            <source>Limits of the vault</source>
            <translation>Limites du coffre</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::LinkDialog</name>
        <message>
            <source>1 day</source>
            <translation>1 jour</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 heure</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 jours</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>It works only on this computer, while Vigie is connected: it leads through the tunnel. %1</source>
            <translation>Il ne fonctionne que sur cet ordinateur, tant que Vigie est connecté : il passe par le tunnel. %1</translation>
        </message>
        <message>
            <source>It works wherever this address is reached. %1</source>
            <translation>Il fonctionne partout où cette adresse est joignable. %1</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Link to download</source>
            <translation>Lien de téléchargement</translation>
        </message>
        <message>
            <source>Public address of the storage</source>
            <translation>Adresse publique du stockage</translation>
        </message>
        <message>
            <source>Valid for</source>
            <translation>Valable</translation>
        </message>
        <message>
            <source>Valid until %1.</source>
            <translation>Valable jusqu'au %1.</translation>
        </message>
        <message>
            <source>Whoever has the link can download %1</source>
            <translation>Qui a le lien peut télécharger %1</translation>
        </message>
        <message>
            <source>https://files.example.net, empty: through the tunnel</source>
            <translation>https://files.example.net, vide : par le tunnel</translation>
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
        <message>
            <source>%1: follow log</source>
            <translation>%1 : suivre le journal</translation>
        </message>
        <message>
            <source>%1: restart…</source>
            <translation>%1 : redémarrer…</translation>
        </message>
        <message>
            <source>%1: start</source>
            <translation>%1 : démarrer</translation>
        </message>
        <message>
            <source>%1: stop…</source>
            <translation>%1 : arrêter…</translation>
        </message>
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
            <source>Adopt credentials from the server…</source>
            <translation>Reprendre les secrets du serveur…</translation>
        </message>
        <message>
            <source>Check the server</source>
            <translation>Vérifier le serveur</translation>
        </message>
        <message>
            <source>Choose columns…</source>
            <translation>Choisir les colonnes…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
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
            <source>Copy cell</source>
            <translation>Copier la cellule</translation>
        </message>
        <message>
            <source>Copy row</source>
            <translation>Copier la ligne</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Thème sombre</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Déconnecter</translation>
        </message>
        <message>
            <source>Export the vault…</source>
            <translation>Exporter le coffre…</translation>
        </message>
        <message>
            <source>Filter or search</source>
            <translation>Filtrer ou rechercher</translation>
        </message>
        <message>
            <source>Follow its log</source>
            <translation>Suivre son journal</translation>
        </message>
        <message>
            <source>For this computer and all servers. Changes are kept at once.</source>
            <translation>Pour cet ordinateur et tous les serveurs. Les changements sont gardés aussitôt.</translation>
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
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>Thème clair</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Volet suivant</translation>
        </message>
        <message>
            <source>Next tab</source>
            <translation>Onglet suivant</translation>
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
            <source>Open the server %1</source>
            <translation>Ouvrir le serveur %1</translation>
        </message>
        <message>
            <source>Operate</source>
            <translation>Exploitation</translation>
        </message>
        <message>
            <source>Page after</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Volet précédent</translation>
        </message>
        <message>
            <source>Prove persistence…</source>
            <translation>Valider la persistance…</translation>
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
            <source>Rotate all credentials…</source>
            <translation>Renouveler tous les secrets…</translation>
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
            <source>Scan for leaks…</source>
            <translation>Chercher des fuites…</translation>
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
            <source>Servers</source>
            <translation>Serveurs</translation>
        </message>
        <message>
            <source>Servi&amp;ce</source>
            <translation>Servi&amp;ce</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
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
            <source>This page has no table whose columns can be chosen.</source>
            <translation>Cette page n'a pas de tableau dont on peut choisir les colonnes.</translation>
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
        <message>
            <source>Write mode</source>
            <translation>Mode écriture</translation>
        </message>
        <message>
            <source>needs a connection</source>
            <translation>connexion nécessaire</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::NameDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::Notifications</name>
        <message numerus="yes">
            <source>%1: %n service(s) failed</source>
            <translation>
                <numerusform>%1 : %n service en échec</numerusform>
                <numerusform>%1 : %n services en échec</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: no connection for 2 minutes</source>
            <translation>%1 : pas de connexion depuis 2 minutes</translation>
        </message>
        <message>
            <source>%1: revision %2 is deployed</source>
            <translation>%1 : la révision %2 est déployée</translation>
        </message>
        <message>
            <source>%1: the deploy has stopped</source>
            <translation>%1 : le déploiement s'est arrêté</translation>
        </message>
        <message>
            <source>%1: the persistence proof has ended</source>
            <translation>%1 : la validation de la persistance est terminée</translation>
        </message>
        <message>
            <source>A server</source>
            <translation>Un serveur</translation>
        </message>
        <message>
            <source>Containers keep running without Vigie.</source>
            <translation>Les conteneurs continuent sans Vigie.</translation>
        </message>
        <message>
            <source>Its report is on the page Persistence.</source>
            <translation>Son rapport est sur la page Persistance.</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::ObjectView</name>
        <message>
            <source>Objects</source>
            <translation>Objets</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::OfferDialog</name>
        <message>
            <source>A .env file on this computer</source>
            <translation>Un fichier .env de cet ordinateur</translation>
        </message>
        <message>
            <source>A CSV file</source>
            <translation>Un fichier CSV</translation>
        </message>
        <message>
            <source>A vault file</source>
            <translation>Un fichier de coffre</translation>
        </message>
        <message>
            <source>Bring credentials into the vault</source>
            <translation>Faire entrer des secrets au coffre</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Import from</source>
            <translation>Importer depuis</translation>
        </message>
        <message>
            <source>Not found there: %1.</source>
            <translation>Absents : %1.</translation>
        </message>
        <message>
            <source>Nothing is written yet: what is found is compared with the vault and tried on the service.</source>
            <translation>Rien n'est encore écrit : ce qui est trouvé est comparé au coffre et essayé sur le service.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Read the containers</source>
            <translation>Lire les conteneurs</translation>
        </message>
        <message>
            <source>Reading and trying the values on the services.</source>
            <translation>Lecture et essai des valeurs sur les services.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Replace %1</source>
            <translation>Remplacer %1</translation>
        </message>
        <message>
            <source>Take into the vault</source>
            <translation>Prendre au coffre</translation>
        </message>
        <message>
            <source>The .env file on the server</source>
            <translation>Le fichier .env du serveur</translation>
        </message>
        <message>
            <source>The running containers</source>
            <translation>Les conteneurs en service</translation>
        </message>
        <message>
            <source>Values found</source>
            <translation>Valeurs trouvées</translation>
        </message>
        <message>
            <source>Vigie reads the environment and the secret files of this stack's containers, and of no other.</source>
            <translation>Vigie lit l'environnement et les fichiers secrets des conteneurs de cette pile, et d'aucun autre.</translation>
        </message>
        <message>
            <source>Where values come from</source>
            <translation>D'où viennent les valeurs</translation>
        </message>
        <message>
            <source>Writing into the vault and reading back.</source>
            <translation>Écriture au coffre, puis relecture.</translation>
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
        <message>
            <source>Why is there no connection?</source>
            <translation>Pourquoi n'y a-t-il pas de connexion ?</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::PersistencePage</name>
        <message>
            <source>%1: prove persistence?</source>
            <translation>%1 : valider la persistance ?</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Tous les rapports</translation>
        </message>
        <message>
            <source>Asking the server what else would stop.</source>
            <translation>Question au serveur : quoi d'autre s'arrêterait.</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Choisir un autre dossier.</translation>
        </message>
        <message>
            <source>Copy summary</source>
            <translation>Copier le résumé</translation>
        </message>
        <message>
            <source>Deploy…</source>
            <translation>Déployer…</translation>
        </message>
        <message>
            <source>Known while the server is connected.</source>
            <translation>Connu quand le serveur est connecté.</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Nothing else on the server stops.</source>
            <translation>Rien d'autre ne s'arrête sur le serveur.</translation>
        </message>
        <message>
            <source>Nothing is deployed on this server now.</source>
            <translation>Rien n'est déployé sur ce serveur à présent.</translation>
        </message>
        <message>
            <source>Nothing is deployed on this server yet.</source>
            <translation>Rien n'est encore déployé sur ce serveur.</translation>
        </message>
        <message>
            <source>Once the stack runs, its persistence can be proven here.</source>
            <translation>Une fois la pile en service, sa persistance se valide ici.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Persistence report</source>
            <translation>Rapport de persistance</translation>
        </message>
        <message>
            <source>Prove persistence</source>
            <translation>Valider la persistance</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Enregistrer le rapport…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Signed report (*.json)</source>
            <translation>Rapport signé (*.json)</translation>
        </message>
        <message>
            <source>Stop and clean up</source>
            <translation>Arrêter et nettoyer</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <source>Test data have a corner of their own. They are removed at the end.</source>
            <translation>Les données de test ont un coin à elles. Elles sont supprimées à la fin.</translation>
        </message>
        <message>
            <source>Test: %1…</source>
            <translation>Tester : %1…</translation>
        </message>
        <message>
            <source>The report could not be saved.</source>
            <translation>Le rapport n'a pas pu être enregistré.</translation>
        </message>
        <message>
            <source>The report is there once everything was read back.</source>
            <translation>Le rapport est là quand tout a été relu.</translation>
        </message>
        <message>
            <source>The server is not connected.</source>
            <translation>Le serveur n'est pas connecté.</translation>
        </message>
        <message>
            <source>The test data are removed. Nothing else was touched.</source>
            <translation>Les données de test sont supprimées. Rien d'autre n'a été touché.</translation>
        </message>
        <message>
            <source>This stops as well: %1.</source>
            <translation>S'arrêtent aussi : %1.</translation>
        </message>
        <message>
            <source>View report</source>
            <translation>Voir le rapport</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Page web (*.html)</translation>
        </message>
        <message>
            <source>Works on the server. Closing Vigie does not stop it; the next start goes on.</source>
            <translation>Travaille sur le serveur. Fermer Vigie ne l'arrête pas ; le prochain démarrage continue.</translation>
        </message>
        <message>
            <source>Writes marked test data, disturbs the services, checks that the data is still there.</source>
            <translation>Écrit des données de test, perturbe les services, vérifie que les données sont là.</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::PlanView</name>
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
        <name>vigie::ui::PreviewCard</name>
        <message>
            <source>%1 image, %2 × %3</source>
            <translation>Image %1, %2 × %3</translation>
        </message>
        <message>
            <source>Copy link…</source>
            <translation>Lien…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <source>ETag</source>
            <translation>ETag</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Chiffré</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Metadata</source>
            <translation>Métadonnées</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>More for this object</source>
            <translation>Autres actions pour cet objet</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Reading the preview.</source>
            <translation>Lecture de l'aperçu.</translation>
        </message>
        <message>
            <source>Select an object to see what it holds.</source>
            <translation>Sélectionner un objet pour voir ce qu'il contient.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>The rest is not shown.</source>
            <translation>La suite n'est pas affichée.</translation>
        </message>
        <message>
            <source>Uploaded</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>at rest</source>
            <translation>au repos</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>illisibles</translation>
        </message>
        <message numerus="yes">
            <source>in %n part(s)</source>
            <translation>
                <numerusform>en %n partie</numerusform>
                <numerusform>en %n parties</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
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
        <name>vigie::ui::ProofView</name>
        <message>
            <source>About %1</source>
            <translation>Environ %1</translation>
        </message>
        <message>
            <source>Connectivity</source>
            <translation>Connectivité</translation>
        </message>
        <message>
            <source>Containers and volumes</source>
            <translation>Conteneurs et volumes</translation>
        </message>
        <message>
            <source>Nothing else on the server stops.</source>
            <translation>Rien d'autre ne s'arrête sur le serveur.</translation>
        </message>
        <message>
            <source>Persistence was never proven on this server.</source>
            <translation>La persistance n'a jamais été validée sur ce serveur.</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Reports and connectivity</source>
            <translation>Rapports et connectivité</translation>
        </message>
        <message>
            <source>Steps of the proof</source>
            <translation>Étapes de la validation</translation>
        </message>
        <message>
            <source>What else stops</source>
            <translation>Ce qui s'arrête aussi</translation>
        </message>
        <message>
            <source>of about %1</source>
            <translation>sur %1 environ</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::ReachView</name>
        <message>
            <source>Connectivity by service</source>
            <translation>Connectivité par service</translation>
        </message>
        <message>
            <source>Reads and writes in each service from three places. What is written is removed.</source>
            <translation>Lit et écrit dans chaque service depuis trois endroits. Ce qui est écrit est retiré.</translation>
        </message>
        <message>
            <source>Test connectivity</source>
            <translation>Tester la connectivité</translation>
        </message>
        <message>
            <source>Testing from three places</source>
            <translation>Test depuis trois endroits</translation>
        </message>
        <message>
            <source>The server is not connected.</source>
            <translation>Le serveur n'est pas connecté.</translation>
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
        <name>vigie::ui::ReportView</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, not on this computer</source>
            <translation>%1, absent de cet ordinateur</translation>
        </message>
        <message>
            <source>%1, revision %2</source>
            <translation>%1, révision %2</translation>
        </message>
        <message>
            <source>%1, took %2</source>
            <translation>%1, en %2</translation>
        </message>
        <message>
            <source>%1, unchanged</source>
            <translation>%1, inchangé</translation>
        </message>
        <message>
            <source>%1: another one than signed</source>
            <translation>%1 : pas celui qui a été signé</translation>
        </message>
        <message>
            <source>A stand-in answered for: %1. This is not a proof of the real service.</source>
            <translation>Un remplaçant a répondu pour : %1. Ce n'est pas une preuve du vrai service.</translation>
        </message>
        <message>
            <source>Anyone can check this file with: vigiectl report verify report.json</source>
            <translation>Chacun peut vérifier ce fichier : vigiectl report verify report.json</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Vérifications</translation>
        </message>
        <message>
            <source>Earlier reports</source>
            <translation>Rapports précédents</translation>
        </message>
        <message>
            <source>Every check</source>
            <translation>Toutes les vérifications</translation>
        </message>
        <message>
            <source>Every check (%1)</source>
            <translation>Toutes les vérifications (%1)</translation>
        </message>
        <message>
            <source>Every level was proven on this server.</source>
            <translation>Tous les niveaux ont été validés sur ce serveur.</translation>
        </message>
        <message>
            <source>Evidence by service</source>
            <translation>Preuves par service</translation>
        </message>
        <message>
            <source>Facts and signature</source>
            <translation>Faits et signature</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Key fingerprint</source>
            <translation>Empreinte de clé</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Next level worth testing: %1. Never proven on this server.</source>
            <translation>Prochain niveau utile : %1. Jamais validé sur ce serveur.</translation>
        </message>
        <message>
            <source>None before this one.</source>
            <translation>Aucun avant celui-ci.</translation>
        </message>
        <message>
            <source>Open the report of %1</source>
            <translation>Ouvrir le rapport du %1</translation>
        </message>
        <message>
            <source>Parts of the report</source>
            <translation>Parties du rapport</translation>
        </message>
        <message>
            <source>Previous report</source>
            <translation>Rapport précédent</translation>
        </message>
        <message>
            <source>Report digest</source>
            <translation>Condensat</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Lancé par</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Server key</source>
            <translation>Clé du serveur</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Signed with</source>
            <translation>Signé avec</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Pile</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>What was tested</source>
            <translation>Ce qui a été testé</translation>
        </message>
        <message>
            <source>another workstation's key</source>
            <translation>la clé d'un autre poste</translation>
        </message>
        <message>
            <source>checks passed</source>
            <translation>vérifications réussies</translation>
        </message>
        <message>
            <source>the first report of this server</source>
            <translation>premier rapport de ce serveur</translation>
        </message>
        <message>
            <source>this workstation's Ed25519 key</source>
            <translation>la clé Ed25519 de ce poste</translation>
        </message>
        <message>
            <source>valid, checked just now</source>
            <translation>valide, vérifiée à l'instant</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::RotateView</name>
        <message>
            <source>%1: the service takes only one value at a time. Whoever has the old one stops working until it is given the new one.</source>
            <translation>%1 : le service ne prend qu'une valeur à la fois. Qui a l'ancienne ne fonctionne plus tant qu'il n'a pas la nouvelle.</translation>
        </message>
        <message>
            <source>32 random characters</source>
            <translation>32 caractères aléatoires</translation>
        </message>
        <message>
            <source>A rotation stopped halfway: %1, %2 %3.</source>
            <translation>Un renouvellement s'est interrompu : %1, %2 %3.</translation>
        </message>
        <message>
            <source>Asking the service which value it accepts.</source>
            <translation>Question au service : quelle valeur il accepte.</translation>
        </message>
        <message>
            <source>Asking the services who uses which password.</source>
            <translation>Question aux services : qui utilise quel mot de passe.</translation>
        </message>
        <message>
            <source>Back to the vault</source>
            <translation>Retour au coffre</translation>
        </message>
        <message>
            <source>Both values are safe in the vault.</source>
            <translation>Les deux valeurs sont en sûreté au coffre.</translation>
        </message>
        <message>
            <source>Change it although others use it?</source>
            <translation>Changer bien que d'autres l'utilisent ?</translation>
        </message>
        <message>
            <source>Connect to the server to ask it which value it accepts.</source>
            <translation>Se connecter au serveur pour savoir quelle valeur il accepte.</translation>
        </message>
        <message>
            <source>Credentials to rotate</source>
            <translation>Secrets à renouveler</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Actuelle</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Abandonnée</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>Finish with the new value?</source>
            <translation>Terminer avec la nouvelle valeur ?</translation>
        </message>
        <message>
            <source>Finish with the new…</source>
            <translation>Terminer avec la nouvelle…</translation>
        </message>
        <message>
            <source>If it stops now</source>
            <translation>En cas d'arrêt</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En service</translation>
        </message>
        <message>
            <source>It has ended. The old value can be shown from the vault until it is dropped.</source>
            <translation>C'est fini. L'ancienne valeur peut être affichée depuis le coffre jusqu'à son abandon.</translation>
        </message>
        <message>
            <source>It has ended. The service takes the old value, as before.</source>
            <translation>C'est fini. Le service prend l'ancienne valeur, comme avant.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Gardée</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>Nouvelle valeur</translation>
        </message>
        <message>
            <source>No value is written to a log or a command line.</source>
            <translation>Aucune valeur n'est écrite dans un journal ou une ligne de commande.</translation>
        </message>
        <message>
            <source>Not made yet</source>
            <translation>Pas encore créée</translation>
        </message>
        <message>
            <source>Nothing is lost. Both values are in the vault. Next time, Vigie asks the service which one it accepts and offers to finish or to go back.</source>
            <translation>Rien n'est perdu. Les deux valeurs sont au coffre. La prochaine fois, Vigie demande au service laquelle il accepte et propose de terminer ou de revenir.</translation>
        </message>
        <message>
            <source>Nothing is lost. The new value works, the old one waits in the vault. Next time, Vigie asks the service which one it accepts and offers to finish or to go back.</source>
            <translation>Rien n'est perdu. La nouvelle valeur marche, l'ancienne attend au coffre. La prochaine fois, Vigie demande au service laquelle il accepte et propose de terminer ou de revenir.</translation>
        </message>
        <message>
            <source>Nothing was changed yet.</source>
            <translation>Rien n'a encore été changé.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n'a été changé.</translation>
        </message>
        <message>
            <source>Old value</source>
            <translation>Ancienne valeur</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <source>Put the old back…</source>
            <translation>Remettre l'ancienne…</translation>
        </message>
        <message>
            <source>Put the old value back?</source>
            <translation>Remettre l'ancienne valeur ?</translation>
        </message>
        <message>
            <source>Refuse the old value</source>
            <translation>Refuser l'ancienne</translation>
        </message>
        <message>
            <source>Refuse the old value…</source>
            <translation>Refuser l'ancienne…</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Rotate</source>
            <translation>Renouveler</translation>
        </message>
        <message numerus="yes">
            <source>Rotate %n credential(s)</source>
            <translation>
                <numerusform>Renouveler %n secret</numerusform>
                <numerusform>Renouveler %n secrets</numerusform>
            </translation>
        </message>
        <message>
            <source>Rotate: %1</source>
            <translation>Renouveler : %1</translation>
        </message>
        <message>
            <source>Steps of the rotation</source>
            <translation>Étapes du renouvellement</translation>
        </message>
        <message>
            <source>Stop and put the old back…</source>
            <translation>Arrêter et remettre l'ancienne…</translation>
        </message>
        <message>
            <source>Stop and put the old value back?</source>
            <translation>Arrêter et remettre l'ancienne valeur ?</translation>
        </message>
        <message>
            <source>The server is not connected.</source>
            <translation>Le serveur n'est pas connecté.</translation>
        </message>
        <message>
            <source>The service and its containers get the new value, then the old one is refused.</source>
            <translation>Le service et ses conteneurs reçoivent la nouvelle valeur, puis l'ancienne est refusée.</translation>
        </message>
        <message>
            <source>The service and its containers take the old value again. The new one is dropped.</source>
            <translation>Le service et ses conteneurs reprennent l'ancienne valeur. La nouvelle est abandonnée.</translation>
        </message>
        <message>
            <source>The service does not answer for about %1.</source>
            <translation>Le service ne répond pas pendant environ %1.</translation>
        </message>
        <message>
            <source>The step at hand is finished first. Then the service and its containers take the old value again, and the new one is dropped.</source>
            <translation>L'étape en cours est d'abord terminée. Puis le service et ses conteneurs reprennent l'ancienne valeur, et la nouvelle est abandonnée.</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Coffre</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Vérifiée</translation>
        </message>
        <message>
            <source>Verified, not current</source>
            <translation>Vérifiée, pas actuelle</translation>
        </message>
        <message>
            <source>Vigie does not know yet which value the service accepts.</source>
            <translation>Vigie ne sait pas encore quelle valeur le service accepte.</translation>
        </message>
        <message>
            <source>as before</source>
            <translation>comme avant</translation>
        </message>
        <message>
            <source>kept until %1</source>
            <translation>gardée jusqu'au %1</translation>
        </message>
        <message>
            <source>kept until the end</source>
            <translation>gardée jusqu'à la fin</translation>
        </message>
        <message>
            <source>kept until the new one is proven</source>
            <translation>gardée jusqu'à la preuve de la nouvelle</translation>
        </message>
        <message>
            <source>made %1</source>
            <translation>créée à %1</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::ScanDialog</name>
        <message>
            <source>Also read the files of other users</source>
            <translation>Lire aussi les fichiers des autres utilisateurs</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Leak scan</source>
            <translation>Fuites</translation>
        </message>
        <message>
            <source>Looking for the known values on the server and on this computer.</source>
            <translation>Recherche des valeurs connues sur le serveur et sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Looks for the known values in the stack's files, shell histories, container environments and logs, process lists, backups and Vigie's own files.</source>
            <translation>Cherche les valeurs connues dans les fichiers de la pile, les historiques de shell, l'environnement et les journaux des conteneurs, les processus, les sauvegardes et les fichiers de Vigie.</translation>
        </message>
        <message>
            <source>Places where values were found</source>
            <translation>Endroits où des valeurs ont été trouvées</translation>
        </message>
        <message>
            <source>Rotate…</source>
            <translation>Renouveler…</translation>
        </message>
        <message>
            <source>Scan again</source>
            <translation>Chercher à nouveau</translation>
        </message>
        <message>
            <source>The server is not connected.</source>
            <translation>Le serveur n'est pas connecté.</translation>
        </message>
        <message>
            <source>This server was not scanned yet.</source>
            <translation>Ce serveur n'a pas encore été examiné.</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::SearchKeyDialog</name>
        <message>
            <source>%1 has the old key in its environment. It stays until the new one is there.</source>
            <translation>%1 a l'ancienne clé dans son environnement. Elle reste jusqu'à l'arrivée de la nouvelle.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Expiration</translation>
        </message>
        <message>
            <source>In 7 days</source>
            <translation>Dans 7 jours</translation>
        </message>
        <message>
            <source>In 90 days</source>
            <translation>Dans 90 jours</translation>
        </message>
        <message>
            <source>In a year</source>
            <translation>Dans un an</translation>
        </message>
        <message>
            <source>Indexes, * for all</source>
            <translation>Index, * pour tous</translation>
        </message>
        <message>
            <source>Make the key</source>
            <translation>Créer la clé</translation>
        </message>
        <message>
            <source>May do</source>
            <translation>Droits</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Names with commas between them; * means all, also later ones. There are: %1</source>
            <translation>Noms séparés par des virgules ; * pour tous, même futurs. Il y a : %1</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Nouvelle clé</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Replace %1</source>
            <translation>Remplacer : %1</translation>
        </message>
        <message>
            <source>Replace the key</source>
            <translation>Remplacer la clé</translation>
        </message>
        <message>
            <source>The new key is in the vault. Give it to %1, then delete the old one.</source>
            <translation>La nouvelle clé est au coffre. La donner à %1, puis supprimer l'ancienne.</translation>
        </message>
        <message>
            <source>The new key is in the vault. The old one is still there.</source>
            <translation>La nouvelle clé est au coffre. L'ancienne existe encore.</translation>
        </message>
        <message>
            <source>The old key is deleted once the new one was checked.</source>
            <translation>L'ancienne clé est supprimée une fois la nouvelle vérifiée.</translation>
        </message>
        <message>
            <source>The value goes into the vault. It is never shown here.</source>
            <translation>La valeur va au coffre. Elle n'est jamais affichée ici.</translation>
        </message>
        <message>
            <source>Type %1 to continue</source>
            <translation>Saisir %1 pour continuer</translation>
        </message>
        <message>
            <source>Waiting for Meilisearch.</source>
            <translation>En attente de Meilisearch.</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::SearchPage</name>
        <message>
            <source>%1 documents</source>
            <translation>%1 documents</translation>
        </message>
        <message>
            <source>%1 documents and all its settings are lost. Applications that search in it get an error.</source>
            <translation>%1 documents et tous ses réglages sont perdus. Les applications qui y cherchent auront une erreur.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n index(es)</source>
            <translation>
                <numerusform>%n index</numerusform>
                <numerusform>%n index</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s)</source>
            <translation>
                <numerusform>%n clé</numerusform>
                <numerusform>%n clés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) failed today</source>
            <translation>
                <numerusform>%n tâche en échec aujourd'hui</numerusform>
                <numerusform>%n tâches en échec aujourd'hui</numerusform>
            </translation>
        </message>
        <message>
            <source>A dump is being made.</source>
            <translation>Un dump est en cours.</translation>
        </message>
        <message>
            <source>A snapshot is being made.</source>
            <translation>Un instantané est en cours.</translation>
        </message>
        <message>
            <source>Add a filter, look at what it finds, then delete.</source>
            <translation>Ajouter un filtre, regarder ce qu'il trouve, puis supprimer.</translation>
        </message>
        <message>
            <source>Add documents from a file…</source>
            <translation>Ajouter des documents d'un fichier…</translation>
        </message>
        <message>
            <source>All documents, settings and keys, readable by later versions. It stays in the volume on the server.</source>
            <translation>Documents, réglages et clés, lisibles par les versions suivantes. Il reste dans le volume du serveur.</translation>
        </message>
        <message>
            <source>An application makes its own, or you make one here.</source>
            <translation>Une application crée les siens, ou on en crée un ici.</translation>
        </message>
        <message>
            <source>An exact copy of the database, for the same version of Meilisearch. It stays in the volume on the server.</source>
            <translation>Une copie exacte de la base, pour la même version de Meilisearch. Elle reste dans le volume du serveur.</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <source>Choose the id field of %1</source>
            <translation>Choisir le champ identifiant de %1</translation>
        </message>
        <message>
            <source>Choose the id field…</source>
            <translation>Choisir l'identifiant…</translation>
        </message>
        <message>
            <source>Connection lost at %1. You are looking at what was read before.</source>
            <translation>Connexion perdue à %1. Ce qui est affiché a été lu avant.</translation>
        </message>
        <message>
            <source>Delete every document of %1 that matches?</source>
            <translation>Supprimer de %1 tout document qui correspond ?</translation>
        </message>
        <message>
            <source>Delete the documents</source>
            <translation>Supprimer les documents</translation>
        </message>
        <message>
            <source>Delete the index</source>
            <translation>Supprimer l'index</translation>
        </message>
        <message>
            <source>Delete the index %1?</source>
            <translation>Supprimer l'index %1 ?</translation>
        </message>
        <message>
            <source>Delete the index…</source>
            <translation>Supprimer l'index…</translation>
        </message>
        <message>
            <source>Delete what matches the filter…</source>
            <translation>Supprimer ce que le filtre trouve…</translation>
        </message>
        <message>
            <source>Deploy…</source>
            <translation>Déployer…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Documents of %1 are being deleted.</source>
            <translation>Des documents de %1 sont en cours de suppression.</translation>
        </message>
        <message>
            <source>Each gets the documents and settings of the other, at once. Swapping again puts them back.</source>
            <translation>Chacun reçoit les documents et réglages de l'autre, d'un coup. Un nouvel échange les remet.</translation>
        </message>
        <message>
            <source>It must be in every document and different in each. Meilisearch takes it only as long as the index is empty or has none.</source>
            <translation>Il est dans chaque document, différent dans chacun. Meilisearch ne l'accepte que si l'index est vide ou n'en a pas.</translation>
        </message>
        <message>
            <source>Its name: letters, digits, - and _. The id field is found with the first documents.</source>
            <translation>Son nom : lettres, chiffres, - et _. Le champ identifiant vient avec les premiers documents.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <source>Make a dump?</source>
            <translation>Faire un dump ?</translation>
        </message>
        <message>
            <source>Make a dump…</source>
            <translation>Faire un dump…</translation>
        </message>
        <message>
            <source>Make a snapshot?</source>
            <translation>Faire un instantané ?</translation>
        </message>
        <message>
            <source>Make a snapshot…</source>
            <translation>Faire un instantané…</translation>
        </message>
        <message>
            <source>Make an index</source>
            <translation>Créer un index</translation>
        </message>
        <message>
            <source>Make an index…</source>
            <translation>Créer un index…</translation>
        </message>
        <message>
            <source>Make the dump</source>
            <translation>Faire le dump</translation>
        </message>
        <message>
            <source>Make the index</source>
            <translation>Créer l'index</translation>
        </message>
        <message>
            <source>Make the snapshot</source>
            <translation>Faire l'instantané</translation>
        </message>
        <message>
            <source>Meilisearch</source>
            <translation>Meilisearch</translation>
        </message>
        <message>
            <source>Meilisearch has no index yet.</source>
            <translation>Meilisearch n'a pas encore d'index.</translation>
        </message>
        <message>
            <source>More for the search</source>
            <translation>Plus pour la recherche</translation>
        </message>
        <message>
            <source>Name of the field</source>
            <translation>Nom du champ</translation>
        </message>
        <message>
            <source>Name of the index</source>
            <translation>Nom de l'index</translation>
        </message>
        <message>
            <source>New key…</source>
            <translation>Nouvelle clé…</translation>
        </message>
        <message>
            <source>Nothing is deployed on this server yet.</source>
            <translation>Rien n'est encore déployé sur ce serveur.</translation>
        </message>
        <message>
            <source>Once Meilisearch runs, its indexes appear here.</source>
            <translation>Une fois Meilisearch en marche, ses index apparaissent ici.</translation>
        </message>
        <message>
            <source>Parts of the search</source>
            <translation>Parties de la recherche</translation>
        </message>
        <message>
            <source>Reached through the tunnel at %1</source>
            <translation>Par le tunnel à %1</translation>
        </message>
        <message>
            <source>Read-only. Write mode (Ctrl+Shift+W) allows it for a while.</source>
            <translation>Lecture seule. Le mode écriture (Ctrl+Maj+W) le permet un moment.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Échanger</translation>
        </message>
        <message>
            <source>Swap %1 and %2?</source>
            <translation>Échanger %1 et %2 ?</translation>
        </message>
        <message>
            <source>Swap with another index…</source>
            <translation>Échanger avec un autre index…</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>The filter: %1. The words in the search field do not count. Vigie keeps no copy.</source>
            <translation>Le filtre : %1. Les mots du champ de recherche ne comptent pas. Vigie ne garde pas de copie.</translation>
        </message>
        <message>
            <source>The indexes are read once it is back.</source>
            <translation>Les index seront lus à son retour.</translation>
        </message>
        <message>
            <source>The server is not connected.</source>
            <translation>Le serveur n'est pas connecté.</translation>
        </message>
        <message>
            <source>The task is followed to its end. Closing Vigie does not stop it.</source>
            <translation>La tâche est suivie jusqu'au bout. Fermer Vigie ne l'arrête pas.</translation>
        </message>
        <message>
            <source>There is no connection to this server.</source>
            <translation>Il n'y a pas de connexion à ce serveur.</translation>
        </message>
        <message>
            <source>There is no filter.</source>
            <translation>Il n'y a pas de filtre.</translation>
        </message>
        <message>
            <source>There is no other index.</source>
            <translation>Il n'y a pas d'autre index.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Tunnel %1</source>
            <translation>Tunnel %1</translation>
        </message>
        <message>
            <source>Vigie tries again in %1 s.</source>
            <translation>Vigie réessaie dans %1 s.</translation>
        </message>
        <message>
            <source>What was read stays here. Nothing can be searched or changed until then.</source>
            <translation>Ce qui a été lu reste ici. D'ici là, rien ne peut être cherché ni modifié.</translation>
        </message>
        <message>
            <source>Without one, every document would be deleted.</source>
            <translation>Sans lui, tous les documents seraient supprimés.</translation>
        </message>
        <message>
            <source>Write documents as JSON…</source>
            <translation>Écrire des documents en JSON…</translation>
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
        <message>
            <source>read again once there is a connection</source>
            <translation>relu dès que la connexion revient</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::SettingsForm</name>
        <message>
            <source>%1 is changed</source>
            <translation>%1 : modifié</translation>
        </message>
        <message>
            <source>1 from</source>
            <translation>1 dès</translation>
        </message>
        <message>
            <source>A word, =, and the words that it also finds: maison = villa, pavillon</source>
            <translation>Un mot, =, et les mots qu'il trouve aussi : maison = villa, pavillon</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add to: %1</source>
            <translation>Ajouter à : %1</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Les %1</translation>
        </message>
        <message>
            <source>Another…</source>
            <translation>Autre…</translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Moins</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>Letters from which one mistake is allowed</source>
            <translation>Lettres à partir desquelles une faute est tolérée</translation>
        </message>
        <message>
            <source>Letters from which two mistakes are allowed</source>
            <translation>Lettres à partir desquelles deux fautes sont tolérées</translation>
        </message>
        <message>
            <source>Put back %1 into: %2</source>
            <translation>Remettre %1 dans : %2</translation>
        </message>
        <message>
            <source>Ranking rules</source>
            <translation>Règles de classement</translation>
        </message>
        <message>
            <source>Results at most</source>
            <translation>Résultats au plus</translation>
        </message>
        <message>
            <source>Results at most per search</source>
            <translation>Résultats au plus par recherche</translation>
        </message>
        <message>
            <source>Searched fields</source>
            <translation>Champs de recherche</translation>
        </message>
        <message>
            <source>Settings as a form</source>
            <translation>Réglages en formulaire</translation>
        </message>
        <message>
            <source>Show all synonyms</source>
            <translation>Afficher tous les synonymes</translation>
        </message>
        <message>
            <source>Show fewer synonyms</source>
            <translation>Afficher moins de synonymes</translation>
        </message>
        <message>
            <source>Sorting</source>
            <translation>Tri</translation>
        </message>
        <message>
            <source>Synonyms</source>
            <translation>Synonymes</translation>
        </message>
        <message>
            <source>Take away %1 from: %2</source>
            <translation>Retirer %1 de : %2</translation>
        </message>
        <message>
            <source>Take away the synonym %1</source>
            <translation>Retirer le synonyme %1</translation>
        </message>
        <message>
            <source>The name of a field, also of one that no document has yet.</source>
            <translation>Le nom d'un champ, même d'un que nul document n'a encore.</translation>
        </message>
        <message>
            <source>The synonym %1 goes</source>
            <translation>Le synonyme %1 disparaît</translation>
        </message>
        <message>
            <source>Typing mistakes</source>
            <translation>Tolérance aux fautes</translation>
        </message>
        <message>
            <source>a word also finds these</source>
            <translation>trouve aussi ces mots</translation>
        </message>
        <message>
            <source>allowed in a word</source>
            <translation>permises dans un mot</translation>
        </message>
        <message>
            <source>can be used in a filter</source>
            <translation>utilisables en filtre</translation>
        </message>
        <message>
            <source>can be used to sort</source>
            <translation>utilisables pour trier</translation>
        </message>
        <message>
            <source>first rule decides first</source>
            <translation>la première décide d'abord</translation>
        </message>
        <message>
            <source>in order of weight</source>
            <translation>par ordre de poids</translation>
        </message>
        <message>
            <source>letters, 2 from</source>
            <translation>lettres, 2 dès</translation>
        </message>
        <message>
            <source>per search</source>
            <translation>par recherche</translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>était %1</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::SettingsPage</name>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compacte</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnostic</translation>
        </message>
        <message>
            <source>Keychain</source>
            <translation>Trousseau</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Verrouillé</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>No keychain on this computer</source>
            <translation>Aucun trousseau sur cet ordinateur</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normale</translation>
        </message>
        <message>
            <source>Preview and save…</source>
            <translation>Voir et enregistrer…</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Réduire les animations</translation>
        </message>
        <message>
            <source>Report bundle</source>
            <translation>Dossier de diagnostic</translation>
        </message>
        <message>
            <source>Roomy</source>
            <translation>Aérée</translation>
        </message>
        <message>
            <source>Row height</source>
            <translation>Hauteur des lignes</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>Sécurité</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Test keychain</source>
            <translation>Tester le trousseau</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Déverrouillé</translation>
        </message>
        <message>
            <source>Values are stored in</source>
            <translation>Valeurs gardées dans</translation>
        </message>
        <message>
            <source>Versions, settings, states. No value, no address.</source>
            <translation>Versions, réglages, états. Aucune valeur, aucune adresse.</translation>
        </message>
        <message>
            <source>Write mode ends after</source>
            <translation>Fin du mode écriture après</translation>
        </message>
        <message>
            <source>Write mode ends after, in minutes</source>
            <translation>Fin du mode écriture après, en minutes</translation>
        </message>
        <message>
            <source>at once, no restart</source>
            <translation>tout de suite, sans redémarrer</translation>
        </message>
        <message>
            <source>for each server, from 1 to 60 min</source>
            <translation>par serveur, de 1 à 60 min</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::SettingsView</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n changement</numerusform>
                <numerusform>%n changements</numerusform>
            </translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message numerus="yes">
            <source>Apply %n change(s)</source>
            <translation>
                <numerusform>Appliquer %n changement</numerusform>
                <numerusform>Appliquer %n changements</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changements</translation>
        </message>
        <message>
            <source>Changes the answers of searches. No document is indexed again.</source>
            <translation>Change les réponses des recherches. Aucun document n'est réindexé.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulaire</translation>
        </message>
        <message>
            <source>Indexes %1 documents again, about %2. Searches keep working with the old settings meanwhile.</source>
            <translation>Réindexe %1 documents, environ %2. Les recherches marchent pendant ce temps avec les anciens réglages.</translation>
        </message>
        <message>
            <source>Indexes %1 documents again. Searches keep working with the old settings meanwhile.</source>
            <translation>Réindexe %1 documents. Les recherches marchent pendant ce temps avec les anciens réglages.</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Meilisearch applies the settings. The task is followed to its end.</source>
            <translation>Meilisearch applique les réglages. La tâche est suivie jusqu'au bout.</translation>
        </message>
        <message>
            <source>No document is changed or lost.</source>
            <translation>Aucun document n'est changé ni perdu.</translation>
        </message>
        <message>
            <source>Nothing yet. What you change is shown here before it is sent.</source>
            <translation>Rien encore. Ce qui est modifié s'affiche ici avant l'envoi.</translation>
        </message>
        <message>
            <source>Settings as</source>
            <translation>Réglages en</translation>
        </message>
        <message>
            <source>Settings as JSON</source>
            <translation>Réglages en JSON</translation>
        </message>
        <message>
            <source>Settings of %1</source>
            <translation>Réglages de %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>The settings before this change are kept in History and can be put back.</source>
            <translation>Les réglages d'avant restent dans l'historique et peuvent être remis.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>What this does</source>
            <translation>Effet</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>inchangés</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::Sidebar</name>
        <message numerus="yes">
            <source>%1, %n thing(s) to look at</source>
            <translation>
                <numerusform>%1, %n point à regarder</numerusform>
                <numerusform>%1, %n points à regarder</numerusform>
            </translation>
        </message>
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
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
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
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
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
        <name>vigie::ui::StoragePage</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 et %n autre</numerusform>
                <numerusform>%1 et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 ne peut pas être écrit : %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>%1 par seconde</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) with everything below</source>
            <translation>
                <numerusform>%n élément avec tout son contenu</numerusform>
                <numerusform>%n éléments avec tout leur contenu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n object(s)</source>
            <translation>
                <numerusform>%n objet</numerusform>
                <numerusform>%n objets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected, %1</source>
            <translation>
                <numerusform>%n sélectionné, %1</numerusform>
                <numerusform>%n sélectionnés, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>(folders with everything below)</source>
            <translation>(dossiers avec tout leur contenu)</translation>
        </message>
        <message>
            <source>3 to 63 small letters, digits, dots and hyphens, with a letter or digit at both ends.</source>
            <translation>3 à 63 minuscules, chiffres, points et tirets, avec une lettre ou un chiffre à chaque bout.</translation>
        </message>
        <message>
            <source>A bucket holds the files that the applications store.</source>
            <translation>Un bucket contient les fichiers que les applications y rangent.</translation>
        </message>
        <message>
            <source>A deleted object is not listed any more. With versioning on, its bucket keeps it under its name.</source>
            <translation>Un objet supprimé n'est plus listé. Si les versions sont activées, son bucket le conserve sous son nom.</translation>
        </message>
        <message>
            <source>A folder cannot go into itself.</source>
            <translation>Un dossier ne peut pas aller dans lui-même.</translation>
        </message>
        <message>
            <source>An object can have 10 tags.</source>
            <translation>Un objet peut avoir 10 étiquettes.</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>Tous types</translation>
        </message>
        <message>
            <source>Archives</source>
            <translation>Archives</translation>
        </message>
        <message>
            <source>Begin with the name of a bucket.</source>
            <translation>Commencer par le nom d'un bucket.</translation>
        </message>
        <message>
            <source>Bucket settings…</source>
            <translation>Réglages du bucket…</translation>
        </message>
        <message>
            <source>Changed since it was listed.</source>
            <translation>Modifié depuis la liste.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Connection lost at %1. You are looking at what was listed before.</source>
            <translation>Connexion perdue à %1. La liste affichée date d'avant.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Copier %1</translation>
        </message>
        <message>
            <source>Copy key</source>
            <translation>Copier la clé</translation>
        </message>
        <message>
            <source>Copy link…</source>
            <translation>Copier le lien…</translation>
        </message>
        <message>
            <source>Copy to…</source>
            <translation>Copier vers…</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>Copier ce qui est affiché</translation>
        </message>
        <message>
            <source>Copying the objects.</source>
            <translation>Copie des objets.</translation>
        </message>
        <message>
            <source>Copying the objects: %1 of %2.</source>
            <translation>Copie des objets : %1 sur %2.</translation>
        </message>
        <message>
            <source>Count the objects</source>
            <translation>Compter les objets</translation>
        </message>
        <message>
            <source>Counting the objects of %1.</source>
            <translation>Comptage des objets de %1.</translation>
        </message>
        <message>
            <source>Create bucket</source>
            <translation>Créer le bucket</translation>
        </message>
        <message>
            <source>Data is read-only. Turn on write mode first (Ctrl+Shift+W).</source>
            <translation>Les données sont en lecture seule. Activer d'abord le mode écriture (Ctrl+Maj+W).</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n object(s)?</source>
            <translation>
                <numerusform>Supprimer %n objet ?</numerusform>
                <numerusform>Supprimer %n objets ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete bucket</source>
            <translation>Supprimer le bucket</translation>
        </message>
        <message>
            <source>Delete bucket…</source>
            <translation>Supprimer le bucket…</translation>
        </message>
        <message>
            <source>Delete folders and objects?</source>
            <translation>Supprimer des dossiers et des objets ?</translation>
        </message>
        <message>
            <source>Delete the bucket %1?</source>
            <translation>Supprimer le bucket %1 ?</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>Deleting in %1.</source>
            <translation>Suppression dans %1.</translation>
        </message>
        <message>
            <source>Deleting in %1: %2 objects are gone.</source>
            <translation>Suppression dans %1 : %2 objets supprimés.</translation>
        </message>
        <message>
            <source>Deleting the objects of %1.</source>
            <translation>Suppression des objets de %1.</translation>
        </message>
        <message>
            <source>Deploy first: then its buckets and objects are shown here.</source>
            <translation>Déployer d'abord : ses buckets et objets s'afficheront ici.</translation>
        </message>
        <message>
            <source>Deploy…</source>
            <translation>Déployer…</translation>
        </message>
        <message>
            <source>Download into</source>
            <translation>Télécharger dans</translation>
        </message>
        <message>
            <source>Download to</source>
            <translation>Télécharger vers</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Télécharger…</translation>
        </message>
        <message>
            <source>Drop files here, or upload them.</source>
            <translation>Déposer des fichiers ici, ou les envoyer.</translation>
        </message>
        <message>
            <source>Every tag needs a name: lot=48213, room=facade</source>
            <translation>Chaque étiquette a un nom : lot=48213, piece=facade</translation>
        </message>
        <message>
            <source>Everything below is renamed with it, one object after the other.</source>
            <translation>Tout son contenu est renommé avec lui, un objet après l'autre.</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Exporter en CSV…</translation>
        </message>
        <message>
            <source>Export as JSON Lines…</source>
            <translation>Exporter en JSON Lines…</translation>
        </message>
        <message>
            <source>Export as JSON…</source>
            <translation>Exporter en JSON…</translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>Exporter ce qui est affiché</translation>
        </message>
        <message>
            <source>Files…</source>
            <translation>Fichiers…</translation>
        </message>
        <message>
            <source>Filter the %1 listed, or type a prefix</source>
            <translation>Filtrer les %1 listés, ou saisir un préfixe</translation>
        </message>
        <message>
            <source>Filter the objects</source>
            <translation>Filtrer les objets</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Dossier…</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>It is empty.</source>
            <translation>Il est vide.</translation>
        </message>
        <message>
            <source>Larger than %1: download it to see it.</source>
            <translation>Plus de %1 : le télécharger pour le voir.</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>Laissés de côté : %1</translation>
        </message>
        <message>
            <source>Links are not uploaded.</source>
            <translation>Les liens ne sont pas envoyés.</translation>
        </message>
        <message>
            <source>List again</source>
            <translation>Lister à nouveau</translation>
        </message>
        <message>
            <source>Listing the objects</source>
            <translation>Liste des objets en cours</translation>
        </message>
        <message>
            <source>Lost: %1 objects, which are deleted first and cannot be brought back. Kept: all other buckets.</source>
            <translation>Perdu : %1 objets, supprimés d'abord et impossibles à récupérer. Conservé : tous les autres buckets.</translation>
        </message>
        <message>
            <source>Lost: %1. Without versioning nothing brings it back.</source>
            <translation>Perdu : %1. Sans versions, rien ne permet de les récupérer.</translation>
        </message>
        <message>
            <source>More for this list</source>
            <translation>Autres actions pour cette liste</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>Move %1</source>
            <translation>Déplacer %1</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>Déplacer vers…</translation>
        </message>
        <message>
            <source>Moving the objects.</source>
            <translation>Déplacement des objets.</translation>
        </message>
        <message>
            <source>Moving the objects: %1 of %2.</source>
            <translation>Déplacement des objets : %1 sur %2.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name and value, with commas between: lot=48213, room=facade</source>
            <translation>Nom et valeur, séparés par des virgules : lot=48213, piece=facade</translation>
        </message>
        <message>
            <source>Name in this folder</source>
            <translation>Nom dans ce dossier</translation>
        </message>
        <message>
            <source>Names, size:&gt;1MB, modified:&lt;2026-11-01, kind:webp, /expression/</source>
            <translation>Noms, size:&gt;1MB, modified:&lt;2026-11-01, kind:webp, /expression/</translation>
        </message>
        <message>
            <source>New bucket</source>
            <translation>Nouveau bucket</translation>
        </message>
        <message>
            <source>New bucket…</source>
            <translation>Nouveau bucket…</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Nouveau nom</translation>
        </message>
        <message>
            <source>Nothing is deployed on this server yet.</source>
            <translation>Rien n'est encore déployé sur ce serveur.</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>Rien n'est sélectionné.</translation>
        </message>
        <message>
            <source>Nothing matches.</source>
            <translation>Rien ne correspond.</translation>
        </message>
        <message>
            <source>Nothing that exists is replaced.</source>
            <translation>Rien de ce qui existe n'est remplacé.</translation>
        </message>
        <message>
            <source>Nothing was uploaded.</source>
            <translation>Rien n'a été envoyé.</translation>
        </message>
        <message>
            <source>Objects of the same name are in this folder. Without versioning what they hold is lost.</source>
            <translation>Des objets du même nom sont dans ce dossier. Sans versions, leur contenu est perdu.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autres</translation>
        </message>
        <message>
            <source>PDF pages are not drawn here: download it to see them.</source>
            <translation>Les pages PDF ne sont pas dessinées ici : télécharger le fichier pour les voir.</translation>
        </message>
        <message>
            <source>Parent folder (Backspace)</source>
            <translation>Dossier parent (Retour arrière)</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>Renommer %1</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message numerus="yes">
            <source>Replace %n object(s)?</source>
            <translation>
                <numerusform>Remplacer %n objet ?</numerusform>
                <numerusform>Remplacer %n objets ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows %1 to %2 of %3</source>
            <translation>Lignes %1 à %2 sur %3</translation>
        </message>
        <message>
            <source>Save tags</source>
            <translation>Enregistrer les étiquettes</translation>
        </message>
        <message>
            <source>Select one object or folder.</source>
            <translation>Sélectionner un seul objet ou dossier.</translation>
        </message>
        <message>
            <source>Select one object.</source>
            <translation>Sélectionner un seul objet.</translation>
        </message>
        <message>
            <source>Show versions</source>
            <translation>Afficher les versions</translation>
        </message>
        <message>
            <source>Show what is selected (Alt+Enter)</source>
            <translation>Afficher la sélection (Alt+Entrée)</translation>
        </message>
        <message>
            <source>Sound and video</source>
            <translation>Son et vidéo</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop listing</source>
            <translation>Arrêter la liste</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Tags of the object</source>
            <translation>Étiquettes de l'objet</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>Étiquettes…</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>The first %1 are sorted, later ones follow below</source>
            <translation>Les %1 premiers sont triés, les suivants viennent dessous</translation>
        </message>
        <message>
            <source>The list is not finished.</source>
            <translation>La liste n'est pas terminée.</translation>
        </message>
        <message>
            <source>The list was not exported.</source>
            <translation>La liste n'a pas été exportée.</translation>
        </message>
        <message>
            <source>The server is not connected.</source>
            <translation>Le serveur n'est pas connecté.</translation>
        </message>
        <message>
            <source>There is no bucket on this server yet.</source>
            <translation>Il n'y a pas encore de bucket sur ce serveur.</translation>
        </message>
        <message>
            <source>There is no preview of this kind.</source>
            <translation>Pas d'aperçu pour ce type.</translation>
        </message>
        <message numerus="yes">
            <source>These are more than %n file(s).</source>
            <translation>
                <numerusform>C'est plus de %n fichier.</numerusform>
                <numerusform>C'est plus de %n fichiers.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are there already.</source>
            <translation>Ils y sont déjà.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>Ce dossier est vide.</translation>
        </message>
        <message>
            <source>This is the whole bucket.</source>
            <translation>C'est le bucket entier.</translation>
        </message>
        <message>
            <source>This server has not been seen yet.</source>
            <translation>Ce serveur n'a pas encore été vu.</translation>
        </message>
        <message>
            <source>To: bucket, then folders</source>
            <translation>Vers : bucket, puis dossiers</translation>
        </message>
        <message>
            <source>Transfers go on where they were as soon as it is back.</source>
            <translation>Les transferts reprennent où ils en étaient dès son retour.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>Saisir un nom.</translation>
        </message>
        <message>
            <source>Type another name.</source>
            <translation>Saisir un autre nom.</translation>
        </message>
        <message>
            <source>Upload a folder</source>
            <translation>Envoyer un dossier</translation>
        </message>
        <message>
            <source>Upload files</source>
            <translation>Envoyer des fichiers</translation>
        </message>
        <message>
            <source>Upload…</source>
            <translation>Envoyer…</translation>
        </message>
        <message>
            <source>Use vigiectl put for folders as large as this.</source>
            <translation>Utiliser vigiectl put pour un dossier aussi grand.</translation>
        </message>
        <message>
            <source>Versions of a deleted object…</source>
            <translation>Versions d'un objet supprimé…</translation>
        </message>
        <message>
            <source>Versions of an object</source>
            <translation>Versions d'un objet</translation>
        </message>
        <message>
            <source>Versions…</source>
            <translation>Versions…</translation>
        </message>
        <message>
            <source>Vigie tries again in %1 s.</source>
            <translation>Vigie réessaie dans %1 s.</translation>
        </message>
        <message>
            <source>Waiting for the server.</source>
            <translation>En attente du serveur.</translation>
        </message>
        <message>
            <source>an unknown number of</source>
            <translation>un nombre inconnu d'</translation>
        </message>
        <message numerus="yes">
            <source>object(s), %1</source>
            <translation>
                <numerusform>objet, %1</numerusform>
                <numerusform>objets, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>objects so far, %1</source>
            <translation>objets pour l'instant, %1</translation>
        </message>
        <message>
            <source>objects, then: %1</source>
            <translation>objets, puis : %1</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::TaskCard</name>
        <message>
            <source>Cancel task…</source>
            <translation>Annuler la tâche…</translation>
        </message>
        <message>
            <source>Choose the id field…</source>
            <translation>Choisir l'identifiant…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy the raw task</source>
            <translation>Copier la tâche brute</translation>
        </message>
        <message>
            <source>Ended at %1.</source>
            <translation>Finie à %1.</translation>
        </message>
        <message>
            <source>Given at %1.</source>
            <translation>Donnée à %1.</translation>
        </message>
        <message>
            <source>Next.</source>
            <translation>Ensuite.</translation>
        </message>
        <message>
            <source>No task is selected.</source>
            <translation>Aucune tâche choisie.</translation>
        </message>
        <message>
            <source>Raw task</source>
            <translation>Tâche brute</translation>
        </message>
        <message>
            <source>Show the index</source>
            <translation>Voir l'index</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Task %1: %2</source>
            <translation>Tâche %1 : %2</translation>
        </message>
        <message>
            <source>Task %1: %2, %3</source>
            <translation>Tâche %1 : %2, %3</translation>
        </message>
        <message>
            <source>secrets masked</source>
            <translation>secrets masqués</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::TasksDock</name>
        <message numerus="yes">
            <source>%n failed today</source>
            <translation>
                <numerusform>%n en échec aujourd'hui</numerusform>
                <numerusform>%n en échec aujourd'hui</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n en cours</numerusform>
                <numerusform>%n en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>All tasks</source>
            <translation>Toutes les tâches</translation>
        </message>
        <message>
            <source>Choose the id field…</source>
            <translation>Choisir l'id…</translation>
        </message>
        <message>
            <source>Failed only</source>
            <translation>Échecs seuls</translation>
        </message>
        <message>
            <source>Fold the tasks</source>
            <translation>Replier les tâches</translation>
        </message>
        <message>
            <source>None runs, none failed today</source>
            <translation>Aucune en cours, aucun échec aujourd'hui</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop adding %1</source>
            <translation>Arrêter l'ajout de %1</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::TasksView</name>
        <message>
            <source>%1 failed</source>
            <translation>%1 en échec</translation>
        </message>
        <message>
            <source>%1 of %2 shown, updated every 2 s</source>
            <translation>%1 sur %2 affichées, mises à jour toutes les 2 s</translation>
        </message>
        <message>
            <source>%1 running</source>
            <translation>%1 en cours</translation>
        </message>
        <message>
            <source>%1 succeeded</source>
            <translation>%1 réussies</translation>
        </message>
        <message>
            <source>%1 waiting</source>
            <translation>%1 en attente</translation>
        </message>
        <message>
            <source>Any index</source>
            <translation>Tout index</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>Tout genre</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Toute période</translation>
        </message>
        <message>
            <source>Cancel task %1?</source>
            <translation>Annuler la tâche %1 ?</translation>
        </message>
        <message>
            <source>Cancel the task</source>
            <translation>Annuler la tâche</translation>
        </message>
        <message>
            <source>Filter the tasks</source>
            <translation>Filtrer les tâches</translation>
        </message>
        <message>
            <source>Filter, for example index:articles</source>
            <translation>Filtrer, par exemple index:articles</translation>
        </message>
        <message>
            <source>Not updated: no connection</source>
            <translation>Pas à jour : pas de connexion</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd'hui</translation>
        </message>
        <message>
            <source>Updated by the task list, every 2 s</source>
            <translation>Mis à jour par la liste des tâches, toutes les 2 s</translation>
        </message>
        <message>
            <source>What it has done until then is undone by Meilisearch: %1.</source>
            <translation>Meilisearch défait ce qu'elle a fait jusque-là : %1.</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::TransferDock</name>
        <message>
            <source>Clear done</source>
            <translation>Effacer terminés</translation>
        </message>
        <message>
            <source>Fold the transfers</source>
            <translation>Replier les transferts</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <translation>Reprendre %1</translation>
        </message>
        <message>
            <source>Nothing is done yet.</source>
            <translation>Rien n'est encore terminé.</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Mettre %1 en pause</translation>
        </message>
        <message>
            <source>Show the transfers</source>
            <translation>Afficher les transferts</translation>
        </message>
        <message>
            <source>Stop %1</source>
            <translation>Arrêter %1</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>Transferts</translation>
        </message>
        <message>
            <source>Try %1 again</source>
            <translation>Réessayer %1</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::UsersCard</name>
        <message>
            <source>%1, not ours</source>
            <translation>%1, extérieur</translation>
        </message>
        <message>
            <source>API keys that change</source>
            <translation>Clés API qui changent</translation>
        </message>
        <message>
            <source>Both values work until nobody uses the old one, or you refuse it.</source>
            <translation>Les deux valeurs marchent jusqu'à ce que personne n'utilise l'ancienne, ou qu'elle soit refusée.</translation>
        </message>
        <message>
            <source>Copy the new %1</source>
            <translation>Copier la nouvelle %1</translation>
        </message>
        <message>
            <source>Nobody outside the stack uses it.</source>
            <translation>Personne hors de la pile ne l'utilise.</translation>
        </message>
        <message>
            <source>The others stop working until they have the new value.</source>
            <translation>Les autres ne fonctionnent plus tant qu'ils n'ont pas la nouvelle valeur.</translation>
        </message>
        <message>
            <source>Who has it</source>
            <translation>Qui l'a</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::ValueCard</name>
        <message>
            <source>fingerprint %1</source>
            <translation>empreinte %1</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>masquée</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::VaultPage</name>
        <message>
            <source>%1, in %2.</source>
            <translation>%1, dans %2.</translation>
        </message>
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
            <source>A rotation is running: %1.</source>
            <translation>Un renouvellement est en cours : %1.</translation>
        </message>
        <message>
            <source>A rotation stopped halfway: %1.</source>
            <translation>Un renouvellement s'est interrompu : %1.</translation>
        </message>
        <message>
            <source>Adopt from the server…</source>
            <translation>Reprendre du serveur…</translation>
        </message>
        <message>
            <source>Asking the service.</source>
            <translation>Question au service.</translation>
        </message>
        <message>
            <source>Both values are safe in the vault.</source>
            <translation>Les deux valeurs sont en sûreté au coffre.</translation>
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
            <source>Deploy…</source>
            <translation>Déployer…</translation>
        </message>
        <message>
            <source>Export a vault file and keep it somewhere else.</source>
            <translation>Exporter un fichier de coffre et le garder ailleurs.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Finish or put back…</source>
            <translation>Terminer ou revenir…</translation>
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
            <source>Import vault file…</source>
            <translation>Importer un coffre…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>In the clipboard. Clears in %1 s.</source>
            <translation>Dans le presse-papiers. Effacé dans %1 s.</translation>
        </message>
        <message>
            <source>It follows the master key: rotate that one.</source>
            <translation>Elle suit la clé maîtresse : renouveler celle-ci.</translation>
        </message>
        <message>
            <source>Known while the server is connected.</source>
            <translation>Connu quand le serveur est connecté.</translation>
        </message>
        <message>
            <source>Limits…</source>
            <translation>Limites…</translation>
        </message>
        <message>
            <source>More for the vault</source>
            <translation>Plus pour le coffre</translation>
        </message>
        <message>
            <source>New computer</source>
            <translation>Nouvel ordinateur</translation>
        </message>
        <message>
            <source>No credential of this server is in the vault yet.</source>
            <translation>Aucun secret de ce serveur n'est encore au coffre.</translation>
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
            <source>Remote desktop session</source>
            <translation>Session de bureau à distance</translation>
        </message>
        <message>
            <source>Reveal %1</source>
            <translation>Afficher : %1</translation>
        </message>
        <message>
            <source>Rotate all…</source>
            <translation>Tout renouveler…</translation>
        </message>
        <message>
            <source>Rotate it.</source>
            <translation>Le renouveler.</translation>
        </message>
        <message>
            <source>Scan for leaks…</source>
            <translation>Chercher des fuites…</translation>
        </message>
        <message>
            <source>Show places…</source>
            <translation>Voir les endroits…</translation>
        </message>
        <message>
            <source>The first deploy makes them. Those of a stack that already runs can be adopted.</source>
            <translation>Le premier déploiement les crée. Ceux d'une pile déjà en service peuvent être repris.</translation>
        </message>
        <message>
            <source>The keychain has to be unlocked first.</source>
            <translation>Le trousseau doit d'abord être déverrouillé.</translation>
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
            <source>The server is not connected.</source>
            <translation>Le serveur n'est pas connecté.</translation>
        </message>
        <message>
            <source>The server keeps working. Deploy, rotation and leak scan wait until it can be used.</source>
            <translation>Le serveur continue de marcher. Déploiement, renouvellement et recherche de fuites attendent qu'il soit utilisable.</translation>
        </message>
        <message>
            <source>There is no keychain on this computer.</source>
            <translation>Il n'y a pas de trousseau sur cet ordinateur.</translation>
        </message>
        <message>
            <source>This is the value before the last rotation.</source>
            <translation>C'est la valeur d'avant le dernier renouvellement.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Unlock the keychain first, then import the vault file you exported. It opens with its passphrase.</source>
            <translation>Déverrouiller d'abord le trousseau, puis importer le fichier de coffre exporté. Sa phrase secrète l'ouvre.</translation>
        </message>
        <message>
            <source>Values stay in the keychain of this computer. Vigie never writes them to its files or logs.</source>
            <translation>Les valeurs restent dans le trousseau de cet ordinateur, jamais dans les fichiers ni les journaux de Vigie.</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Coffre</translation>
        </message>
        <message>
            <source>Vigie signs in with it. Change it where it was made, then it is asked for again.</source>
            <translation>Vigie s'en sert pour se connecter. Le changer là où il a été créé ; il sera alors redemandé.</translation>
        </message>
        <message>
            <source>Vigie, when it signs in.</source>
            <translation>Vigie, quand elle se connecte.</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::VersionsDialog</name>
        <message numerus="yes">
            <source>%n version(s), newest first. Making one the latest copies it on top; the others stay.</source>
            <translation>
                <numerusform>%n version, la plus récente d'abord. En faire la dernière la copie par-dessus ; les autres restent.</numerusform>
                <numerusform>%n versions, la plus récente d'abord. En faire une la dernière la copie par-dessus ; les autres restent.</numerusform>
            </translation>
        </message>
        <message>
            <source>A deletion holds nothing.</source>
            <translation>Une suppression ne contient rien.</translation>
        </message>
        <message>
            <source>Asking the server.</source>
            <translation>Le serveur est interrogé.</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifiée</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Supprimée</translation>
        </message>
        <message>
            <source>It is the latest already.</source>
            <translation>C'est déjà la dernière.</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Dernière</translation>
        </message>
        <message>
            <source>Make it the latest</source>
            <translation>En faire la dernière</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Plus ancienne</translation>
        </message>
        <message>
            <source>Select an older version.</source>
            <translation>Sélectionner une version plus ancienne.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>The bucket keeps nothing of this key.</source>
            <translation>Le bucket ne conserve rien de cette clé.</translation>
        </message>
        <message>
            <source>There is this one only. With versioning on, a bucket keeps what is replaced or deleted.</source>
            <translation>Il n'y a que celle-ci. Avec les versions activées, un bucket conserve ce qui est remplacé ou supprimé.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Versions of %1</source>
            <translation>Versions de %1</translation>
        </message>
        <message>
            <source>from before versioning</source>
            <translation>d'avant les versions</translation>
        </message>
    </context>
    <context>
        <name>vigie::ui::WriteSwitch</name>
        <message>
            <source>Data of this server can be changed. Click to end it now (Ctrl+Shift+W).</source>
            <translation>Les données de ce serveur peuvent être modifiées. Cliquer pour y mettre fin (Ctrl+Maj+W).</translation>
        </message>
        <message>
            <source>Data of this server cannot be changed. Click to turn on write mode (Ctrl+Shift+W).</source>
            <translation>Les données de ce serveur ne peuvent pas être modifiées. Cliquer pour activer le mode écriture (Ctrl+Maj+W).</translation>
        </message>
        <message>
            <source>Data: read-only</source>
            <translation>Données : lecture seule</translation>
        </message>
        <message numerus="yes">
            <source>Objects, documents, rows and keys of this server can then be changed, for %n minute(s). Every change is recorded in the history. What destroys data is still asked for, with typing.</source>
            <translation>
                <numerusform>Les objets, documents, lignes et clés de ce serveur pourront être modifiés, pendant %n minute. Chaque modification est inscrite dans l'historique. Ce qui détruit des données demande toujours une saisie.</numerusform>
                <numerusform>Les objets, documents, lignes et clés de ce serveur pourront être modifiés, pendant %n minutes. Chaque modification est inscrite dans l'historique. Ce qui détruit des données demande toujours une saisie.</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn on write mode</source>
            <translation>Activer le mode écriture</translation>
        </message>
        <message>
            <source>Turn on write mode for %1?</source>
            <translation>Activer le mode écriture pour %1 ?</translation>
        </message>
        <message>
            <source>Write mode on, %1 min left</source>
            <translation>Mode écriture actif, encore %1 min</translation>
        </message>
        <message>
            <source>Write mode on, less than 1 min left</source>
            <translation>Mode écriture actif, moins de 1 min</translation>
        </message>
    </context>
    <context>
        <name>vigie::widgets::ColumnChooser</name>
        <message>
            <source>Reset columns</source>
            <translation>Rétablir les colonnes</translation>
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
        <name>vigie::widgets::FoldSection</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Copier : %1</translation>
        </message>
        <message>
            <source>Fold %1</source>
            <translation>Replier %1</translation>
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
    <context>
        <name>vigie::widgets::TableView</name>
        <message>
            <source>Copy as JSON</source>
            <translation>Copier en JSON</translation>
        </message>
        <message>
            <source>Copy cell</source>
            <translation>Copier la cellule</translation>
        </message>
        <message>
            <source>Copy row</source>
            <translation>Copier la ligne</translation>
        </message>
    </context>
</TS>
