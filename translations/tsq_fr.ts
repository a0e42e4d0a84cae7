<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutBox</name>
    <message>
        <source>About TSQ Monitor</source>
        <translation>À propos de TSQ Monitor</translation>
    </message>
    <message>
        <source>TSQ Monitor %1</source>
        <translation>TSQ Monitor %1</translation>
    </message>
    <message>
        <source>Shows how right your clock is, with authenticated time over QUIC.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Montre à quel point votre horloge est à l’heure, grâce au temps authentifié par QUIC.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>Checked against the authorities in %1</source>
        <translation>Vérifié avec les autorités de %1</translation>
    </message>
    <message>
        <source>Its key is the pinned one; its issuer is not checked</source>
        <translation>Sa clé est celle épinglée&#x202f;; son émetteur n’est pas vérifié</translation>
    </message>
    <message>
        <source>Not checked: anyone could have answered</source>
        <translation>Non vérifié&#xa0;: n’importe qui aurait pu répondre</translation>
    </message>
    <message>
        <source>Checked against the authorities of this system</source>
        <translation>Vérifié avec les autorités de ce système</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>certificat expiré</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. From the next connection on the server is not trusted any more, unless its operator has renewed the certificate.</source>
        <translation>Le certificat du serveur a expiré. Dès la prochaine connexion, le serveur ne sera plus considéré comme fiable, sauf si son exploitant a renouvelé le certificat.</translation>
    </message>
    <message>
        <source>certificate expires in %1</source>
        <translation>le certificat expire dans %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in %1. After that the server is not trusted any more, unless its operator renews the certificate.</source>
        <translation>Le certificat du serveur expire dans %1. Ensuite, le serveur ne sera plus considéré comme fiable, sauf si son exploitant renouvelle le certificat.</translation>
    </message>
    <message>
        <source>Not checked, but answers are signed</source>
        <translation>Non vérifié, mais les réponses sont signées</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1: the last request was not answered.</source>
        <translation>%1&#xa0;: la dernière requête est restée sans réponse.</translation>
    </message>
    <message>
        <source>%1: %2, round-trip time %3.</source>
        <comment>server, offset in words, duration</comment>
        <translation>%1&#xa0;: %2, temps d’aller-retour %3.</translation>
    </message>
    <message>
        <source>resumed from sleep</source>
        <translation>sortie de veille</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>horloge réglée</translation>
    </message>
    <message>
        <source>network changed</source>
        <translation>réseau changé</translation>
    </message>
    <message>
        <source>synchronised</source>
        <translation>synchronisé</translation>
    </message>
    <message>
        <source>sync undone</source>
        <translation>réglage annulé</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <translation>RTT %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more server(s)</source>
        <translation>
            <numerusform>et encore %Ln serveur</numerusform>
            <numerusform>et encore %Ln serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>all combined</source>
        <translation>tous combinés</translation>
    </message>
    <message>
        <source>All servers combined: %1, %2.</source>
        <comment>offset in words, uncertainty</comment>
        <translation>Tous les serveurs combinés&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>The last %1.</source>
        <comment>a length of time</comment>
        <translation>Période&#xa0;: %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>times</comment>
        <translation>De %1 à %2.</translation>
    </message>
</context>
<context>
    <name>ClockReport</name>
    <message>
        <source>a GPS receiver</source>
        <translation>un récepteur GPS</translation>
    </message>
    <message>
        <source>PTP</source>
        <translation>PTP</translation>
    </message>
    <message>
        <source>NTP</source>
        <translation>NTP</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>réglée à la main</translation>
    </message>
    <message>
        <source>an unknown source</source>
        <translation>une source inconnue</translation>
    </message>
    <message>
        <source>source of type %1</source>
        <translation>source de type %1</translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <translation>de nature inconnue</translation>
    </message>
    <message>
        <source>steered by satellites (GNSS)</source>
        <translation>asservie aux satellites (GNSS)</translation>
    </message>
    <message>
        <source>PTP grandmaster</source>
        <translation>grand maître PTP</translation>
    </message>
    <message>
        <source>synchronised by NTP</source>
        <translation>synchronisée par NTP</translation>
    </message>
    <message>
        <source>oven-controlled crystal (OCXO)</source>
        <translation>quartz thermostaté (OCXO)</translation>
    </message>
    <message>
        <source>unstable, or free-running</source>
        <translation>instable ou non asservie</translation>
    </message>
    <message>
        <source>of class %1</source>
        <translation>de classe %1</translation>
    </message>
    <message>
        <source>Time source</source>
        <translation>Source de temps</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Strate</translation>
    </message>
    <message>
        <source>%1: not synchronised</source>
        <translation>%1&#xa0;: non synchronisée</translation>
    </message>
    <message>
        <source>Kind of clock</source>
        <translation>Type d’horloge</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>worse than %1</source>
        <translation>pire que %1</translation>
    </message>
    <message>
        <source>Own drift</source>
        <translation>Dérive propre</translation>
    </message>
    <message>
        <source>at most %1 ppb</source>
        <translation>au plus %1 ppb</translation>
    </message>
    <message>
        <source>Leap second</source>
        <translation>Seconde intercalaire</translation>
    </message>
    <message>
        <source>The server is smearing one at present</source>
        <translation>Le serveur en étale une en ce moment</translation>
    </message>
    <message>
        <source>One is added at the end of this day (UTC)</source>
        <translation>Une seconde sera ajoutée à la fin de cette journée (UTC)</translation>
    </message>
    <message>
        <source>One is left out at the end of this day (UTC)</source>
        <translation>Une seconde sera retirée à la fin de cette journée (UTC)</translation>
    </message>
    <message>
        <source>None today</source>
        <translation>Aucune aujourd’hui</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>by the kernel</source>
        <translation>par le noyau</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>par le programme</translation>
    </message>
    <message>
        <source>Reported error bound</source>
        <translation>Borne d’erreur indiquée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>It says that its clock is not set</source>
        <translation>Il indique que son horloge n’est pas réglée</translation>
    </message>
    <message>
        <source>Server timestamps</source>
        <translation>Horodatages du serveur</translation>
    </message>
</context>
<context>
    <name>CombinedCurve</name>
    <message>
        <source>▬ all servers combined, 95 % band</source>
        <translation>▬ tous les serveurs combinés, bande à 95&#xa0;%</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows how right your clock is, with authenticated time over QUIC.</source>
        <translation>Montre à quel point votre horloge est à l’heure, grâce au temps authentifié par QUIC.</translation>
    </message>
    <message>
        <source>Demonstrate with a server inside this program. Your settings are neither read nor written.</source>
        <translation>Démonstration avec un serveur dans ce programme. Vos réglages ne sont ni lus ni écrits.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Démarrer dans la zone de notification, sans fenêtre.</translation>
    </message>
    <message>
        <source>Write a picture of the window to &lt;file&gt; (PNG) and quit.</source>
        <translation>Écrire une image de la fenêtre dans &lt;file&gt; (PNG) et quitter.</translation>
    </message>
    <message>
        <source>Wait &lt;seconds&gt; before the picture (3).</source>
        <translation>Attendre &lt;seconds&gt; secondes avant l’image (3).</translation>
    </message>
    <message>
        <source>Colours: auto, light or dark. Auto follows the desktop.</source>
        <translation>Couleurs&#xa0;: auto, light (clair) ou dark (sombre). Auto suit le bureau.</translation>
    </message>
    <message>
        <source>Speak this language, for example pl.</source>
        <translation>Utiliser cette langue, par exemple pl.</translation>
    </message>
    <message>
        <source>Unknown option “%1”. See tsq-monitor --help.</source>
        <translation>Option inconnue «&#xa0;%1&#xa0;». Voir tsq-monitor --help.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”. See tsq-monitor --help.</source>
        <translation>Argument inattendu «&#xa0;%1&#xa0;». Voir tsq-monitor --help.</translation>
    </message>
    <message>
        <source>--after takes a number of seconds from 0 to 3600.</source>
        <translation>--after attend un nombre de secondes de 0 à 3600.</translation>
    </message>
    <message>
        <source>--appearance takes auto, light or dark.</source>
        <translation>--appearance attend auto, light ou dark.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a language.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le code d’une langue.</translation>
    </message>
    <message>
        <source>There is no display to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Il n’y a pas d’écran où afficher une fenêtre&#xa0;: ni DISPLAY ni WAYLAND_DISPLAY n’est défini.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>L’image ne peut pas être écrite dans %1.</translation>
    </message>
    <message>
        <source>A tsq:// link: asks whether to add this server.</source>
        <translation>Un lien tsq://&#xa0;: demande s’il faut ajouter ce serveur.</translation>
    </message>
    <message>
        <source>The display cannot be reached. Check DISPLAY and WAYLAND_DISPLAY.</source>
        <translation>L’écran est inaccessible. Vérifiez DISPLAY et WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>TSQ Monitor is running already, in a session whose bus cannot be reached from here.</source>
        <translation>TSQ Monitor est déjà lancé, dans une session dont le bus est inaccessible d’ici.</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>exit status %1</source>
        <translation>code de retour %1</translation>
    </message>
    <message>
        <source>still running after %1 s</source>
        <translation>toujours en cours après %1 s</translation>
    </message>
    <message>
        <source>ended by a signal</source>
        <translation>terminé par un signal</translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation>ce programme n’existe pas</translation>
    </message>
</context>
<context>
    <name>DateFormat</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <extracomment>d, MMM and yyyy stand for day, name of the month and year; M for its number</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>setting not usable</source>
        <translation>réglage inutilisable</translation>
    </message>
    <message>
        <source>A setting of this server cannot be used. Edit the server and check it.</source>
        <translation>Un réglage de ce serveur est inutilisable. Modifiez le serveur et vérifiez-le.</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>nom introuvable</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling.</source>
        <translation>Aucun serveur de ce nom n’a été trouvé. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>name lookup failed</source>
        <translation>échec de la résolution du nom</translation>
    </message>
    <message>
        <source>The server&apos;s address could not be looked up. Check the network connection.</source>
        <translation>L’adresse du serveur n’a pas pu être trouvée. Vérifiez la connexion au réseau.</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>pas de réseau</translation>
    </message>
    <message>
        <source>There is no route to the server. Check the network connection and the firewall.</source>
        <translation>Il n’y a pas de route vers le serveur. Vérifiez la connexion au réseau et le pare-feu.</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>rien n’écoute là</translation>
    </message>
    <message>
        <source>The computer was reached, but no time server listens on this port. Check the port.</source>
        <translation>L’ordinateur a été atteint, mais aucun serveur de temps n’écoute sur ce port. Vérifiez le port.</translation>
    </message>
    <message>
        <source>port in use</source>
        <translation>port occupé</translation>
    </message>
    <message>
        <source>Another program already uses this port.</source>
        <translation>Un autre programme utilise déjà ce port.</translation>
    </message>
    <message>
        <source>address not available</source>
        <translation>adresse indisponible</translation>
    </message>
    <message>
        <source>This computer does not have that address.</source>
        <translation>Cet ordinateur n’a pas cette adresse.</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>You do not have permission to do this.</source>
        <translation>Vous n’avez pas l’autorisation de faire cela.</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>fichier illisible</translation>
    </message>
    <message>
        <source>A file this server needs is missing or cannot be read.</source>
        <translation>Un fichier nécessaire à ce serveur manque ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>no usable certificate</source>
        <translation>pas de certificat utilisable</translation>
    </message>
    <message>
        <source>The certificate file contains no certificate that can be used.</source>
        <translation>Le fichier ne contient aucun certificat utilisable.</translation>
    </message>
    <message>
        <source>no usable key</source>
        <translation>pas de clé utilisable</translation>
    </message>
    <message>
        <source>The key file contains no key that can be used.</source>
        <translation>Le fichier ne contient aucune clé utilisable.</translation>
    </message>
    <message>
        <source>key and certificate differ</source>
        <translation>clé et certificat différents</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <translation>La clé ne correspond pas au certificat.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>The server does not answer. It may be off, or a firewall may block UDP.</source>
        <translation>Le serveur ne répond pas. Il est peut-être éteint, ou un pare-feu bloque UDP.</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificat non fiable</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by no authority you trust. If the server is your own, choose its authority file or pin its key.</source>
        <translation>Le certificat du serveur n’est signé par aucune autorité de confiance. Si le serveur est le vôtre, choisissez le fichier de son autorité ou épinglez sa clé.</translation>
    </message>
    <message>
        <source>certificate not acceptable</source>
        <translation>certificat non acceptable</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak, made for another purpose, or beyond what its authorities may vouch for. Tell the operator of the server.</source>
        <translation>Le certificat du serveur est trop faible, destiné à un autre usage, ou dépasse ce que ses autorités peuvent attester. Prévenez l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>certificate for another name</source>
        <translation>certificat pour un autre nom</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was made for another name. Check the address you entered.</source>
        <translation>Le certificat du serveur a été établi pour un autre nom. Vérifiez l’adresse saisie.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>certificat expiré</translation>
    </message>
    <message>
        <source>certificate not yet valid</source>
        <translation>certificat pas encore valide</translation>
    </message>
    <message>
        <source>not the pinned key</source>
        <translation>pas la clé épinglée</translation>
    </message>
    <message>
        <source>The server shows another key than the pinned one. Either its key was changed, or somebody pretends to be the server.</source>
        <translation>Le serveur présente une autre clé que celle épinglée. Soit sa clé a été changée, soit quelqu’un se fait passer pour le serveur.</translation>
    </message>
    <message>
        <source>not a TSQ server</source>
        <translation>pas un serveur TSQ</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a TSQ server.</source>
        <translation>Quelque chose répond à cette adresse, mais ce n’est pas un serveur TSQ.</translation>
    </message>
    <message>
        <source>secure connection failed</source>
        <translation>échec de la connexion sécurisée</translation>
    </message>
    <message>
        <source>The secure connection to the server could not be set up.</source>
        <translation>La connexion sécurisée au serveur n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>QUIC version not supported</source>
        <translation>version de QUIC non prise en charge</translation>
    </message>
    <message>
        <source>The server does not speak version 1 of QUIC.</source>
        <translation>Le serveur ne prend pas en charge la version 1 de QUIC.</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>connexion fermée</translation>
    </message>
    <message>
        <source>The connection to the server ended. It is tried again at the next check.</source>
        <translation>La connexion au serveur s’est terminée. Elle sera retentée à la prochaine vérification.</translation>
    </message>
    <message>
        <source>no datagrams</source>
        <translation>pas de datagrammes</translation>
    </message>
    <message>
        <source>The server takes no datagrams. Set this server&apos;s transport to automatic or stream.</source>
        <translation>Le serveur n’accepte pas les datagrammes. Réglez le transport de ce serveur sur automatique ou flux.</translation>
    </message>
    <message>
        <source>no streams</source>
        <translation>pas de flux</translation>
    </message>
    <message>
        <source>The server takes no streams. Set this server&apos;s transport to automatic or datagram.</source>
        <translation>Le serveur n’accepte pas les flux. Réglez le transport de ce serveur sur automatique ou datagrammes.</translation>
    </message>
    <message>
        <source>request unanswered</source>
        <translation>requête sans réponse</translation>
    </message>
    <message>
        <source>The server is connected but did not answer in time.</source>
        <translation>Le serveur est connecté, mais n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>requête refusée</translation>
    </message>
    <message>
        <source>The server refused to tell the time.</source>
        <translation>Le serveur a refusé de donner l’heure.</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>réponse incompréhensible</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>La réponse du serveur n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>system limit reached</source>
        <translation>limite du système atteinte</translation>
    </message>
    <message>
        <source>The system grants no more threads, memory or open files. Close other programs.</source>
        <translation>Le système n’accorde plus de threads, de mémoire ou de fichiers ouverts. Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>unexpected problem</source>
        <translation>problème inattendu</translation>
    </message>
    <message>
        <source>An internal error occurred. Please report it.</source>
        <translation>Une erreur interne s’est produite. Merci de la signaler.</translation>
    </message>
    <message>
        <source>impossible round trip</source>
        <translation>aller-retour impossible</translation>
    </message>
    <message>
        <source>The round-trip time of the answer is zero or negative, so it was not used.</source>
        <translation>Le temps d’aller-retour de la réponse est nul ou négatif&#x202f;; elle n’a donc pas été utilisée.</translation>
    </message>
    <message>
        <source>server times out of order</source>
        <translation>heures du serveur dans le désordre</translation>
    </message>
    <message>
        <source>By the server&apos;s own timestamps the answer left before the request arrived, so it was not used.</source>
        <translation>Selon les horodatages du serveur, la réponse est partie avant l’arrivée de la requête&#x202f;; elle n’a donc pas été utilisée.</translation>
    </message>
    <message>
        <source>local times out of order</source>
        <translation>heures locales dans le désordre</translation>
    </message>
    <message>
        <source>By your clock the answer came before the request was sent, so it was not used.</source>
        <translation>Selon votre horloge, la réponse est arrivée avant l’envoi de la requête&#x202f;; elle n’a donc pas été utilisée.</translation>
    </message>
    <message>
        <source>more than a day off</source>
        <translation>plus d’un jour d’écart</translation>
    </message>
    <message>
        <source>the clock was set meanwhile</source>
        <translation>l’horloge a été réglée entre-temps</translation>
    </message>
    <message>
        <source>Your clock was set while the server was asked, so the answer was not used.</source>
        <translation>Votre horloge a été réglée pendant que le serveur était interrogé&#x202f;; la réponse n’a donc pas été utilisée.</translation>
    </message>
    <message>
        <source>the computer slept meanwhile</source>
        <translation>l’ordinateur était en veille entre-temps</translation>
    </message>
    <message>
        <source>The computer slept while the server was asked, so the answer was not used.</source>
        <translation>L’ordinateur s’est mis en veille pendant que le serveur était interrogé&#x202f;; la réponse n’a donc pas été utilisée.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>Saisissez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>A link to a time server starts with tsq://.</source>
        <translation>Un lien vers un serveur de temps commence par tsq://.</translation>
    </message>
    <message>
        <source>A server&apos;s address contains no spaces.</source>
        <translation>L’adresse d’un serveur ne contient pas d’espaces.</translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets, as in [2001:db8::7]:443.</source>
        <translation>Mettez une adresse IPv6 entre crochets, comme [2001:db8::7]:443.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Enter a name, a name with a port such as time.example.org:443, an IP address, or a tsq:// link.</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Saisissez un nom, un nom avec un port comme time.example.org:443, une adresse IP ou un lien tsq://.</translation>
    </message>
    <message>
        <source>answer without a request</source>
        <translation>réponse sans requête</translation>
    </message>
    <message>
        <source>An answer came that belongs to no request. It was not used.</source>
        <translation>Une réponse est arrivée qui ne correspond à aucune requête. Elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>answer repeated</source>
        <translation>réponse répétée</translation>
    </message>
    <message>
        <source>The same request was answered twice. Only the first answer was used.</source>
        <translation>La même requête a reçu deux réponses. Seule la première a été utilisée.</translation>
    </message>
    <message>
        <source>answer not signed</source>
        <translation>réponse non signée</translation>
    </message>
    <message>
        <source>The server does not sign its answers. Remove the signature key from its settings, or ask its operator to sign.</source>
        <translation>Le serveur ne signe pas ses réponses. Retirez la clé de signature de ses réglages, ou demandez à son exploitant de signer.</translation>
    </message>
    <message>
        <source>unknown signature key</source>
        <translation>clé de signature inconnue</translation>
    </message>
    <message>
        <source>The server signs with a key that is not in its settings. Ask its operator for the current key.</source>
        <translation>Le serveur signe avec une clé qui n’est pas dans ses réglages. Demandez la clé actuelle à son exploitant.</translation>
    </message>
    <message>
        <source>wrong signature</source>
        <translation>signature fausse</translation>
    </message>
    <message>
        <source>The answer&apos;s signature is wrong: somebody may have forged it. It was not used.</source>
        <translation>La signature de la réponse est fausse&#xa0;: quelqu’un l’a peut-être falsifiée. La réponse n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>secret readable by others</source>
        <translation>secret lisible par d’autres</translation>
    </message>
    <message>
        <source>Other users can read the file with the secret key. Change that, then try again.</source>
        <translation>D’autres utilisateurs peuvent lire le fichier de la clé secrète. Corrigez cela, puis réessayez.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or your clock is far ahead. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>Le certificat du serveur a expiré, ou votre horloge est très en avance. Vérifiez la date de cet ordinateur&#x202f;; «&#xa0;Régler l’horloge…&#xa0;» règle aussi une horloge très éloignée de l’heure.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, or your clock is far behind. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>Le certificat du serveur n’est pas encore valide, ou votre horloge est très en retard. Vérifiez la date de cet ordinateur&#x202f;; «&#xa0;Régler l’horloge…&#xa0;» règle aussi une horloge très éloignée de l’heure.</translation>
    </message>
    <message>
        <source>certificate too old</source>
        <translation>certificat trop ancien</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired before this program was made, whatever your clock says. Tell the operator of the server.</source>
        <translation>Le certificat du serveur a expiré avant la création de ce programme, quoi qu’indique votre horloge. Prévenez l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s time differs from yours by more than a day. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>L’heure du serveur diffère de la vôtre de plus d’un jour. Vérifiez la date de cet ordinateur&#x202f;; «&#xa0;Régler l’horloge…&#xa0;» règle aussi une horloge très éloignée de l’heure.</translation>
    </message>
    <message>
        <source>answer too late</source>
        <translation>réponse trop tardive</translation>
    </message>
    <message>
        <source>An answer came after its request had timed out. It was not used.</source>
        <translation>Une réponse est arrivée après le délai accordé à sa requête. Elle n’a pas été utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>Your clock may be ahead by %Ln day(s) or more.</source>
        <translation>
            <numerusform>Votre horloge avance peut-être de %Ln jour ou plus.</numerusform>
            <numerusform>Votre horloge avance peut-être de %Ln jours ou plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clock may be behind by %Ln day(s) or more.</source>
        <translation>
            <numerusform>Votre horloge retarde peut-être de %Ln jour ou plus.</numerusform>
            <numerusform>Votre horloge retarde peut-être de %Ln jours ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The port is missing after the colon. Port 443 need not be given.</source>
        <translation>Il manque le port après les deux-points. Le port 443 n’a pas besoin d’être indiqué.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>History since %1 · %2</source>
        <comment>day, size</comment>
        <translation>Historique depuis le %1 · %2</translation>
    </message>
    <message>
        <source>The history file was damaged. It was renamed, and a new one was begun.</source>
        <translation>Le fichier de l’historique était endommagé. Il a été renommé, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The history was written by a later version of TSQ Monitor, so it is neither read nor changed.</source>
        <translation>L’historique a été écrit par une version ultérieure de TSQ Monitor&#x202f;; il n’est donc ni lu ni modifié.</translation>
    </message>
    <message>
        <source>The disk is full: what is measured now is not kept until there is room.</source>
        <translation>Le disque est plein&#xa0;: les nouvelles mesures ne sont pas conservées tant qu’il n’y a pas de place.</translation>
    </message>
    <message>
        <source>The history cannot be written: what is measured now is not kept.</source>
        <translation>L’historique ne peut pas être écrit&#xa0;: les nouvelles mesures ne sont pas conservées.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The language of this translation, in the language itself: Deutsch, français, 日本語</extracomment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>The clock is right</source>
        <translation>L’horloge est juste</translation>
    </message>
    <message>
        <source>The clock drifts</source>
        <translation>L’horloge dérive</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>L’horloge est fausse</translation>
    </message>
    <message>
        <source>The servers contradict each other</source>
        <translation>Les serveurs se contredisent</translation>
    </message>
    <message>
        <source>No server can be used</source>
        <translation>Aucun serveur n’est utilisable</translation>
    </message>
    <message>
        <source>Monitoring is paused</source>
        <translation>La surveillance est en pause</translation>
    </message>
    <message>
        <source>%1 shows another key than the pinned one</source>
        <translation>%1 présente une autre clé que la clé épinglée</translation>
    </message>
    <message>
        <source>%1 has a new key</source>
        <translation>%1 a une nouvelle clé</translation>
    </message>
    <message>
        <source>%1 contradicts the majority of the servers</source>
        <translation>%1 contredit la majorité des serveurs</translation>
    </message>
    <message>
        <source>%1 agrees with the majority again</source>
        <translation>%1 est de nouveau d’accord avec la majorité</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 répond de nouveau</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2</source>
        <translation>Le certificat de %1 expire le %2</translation>
    </message>
    <message>
        <source>The certificate of %1 was renewed until %2</source>
        <translation>Le certificat de %1 a été renouvelé jusqu’au %2</translation>
    </message>
    <message>
        <source>State of the clock</source>
        <translation>État de l’horloge</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Certificates and keys</source>
        <translation>Certificats et clés</translation>
    </message>
    <message>
        <source>Corrections, sleep and network</source>
        <translation>Corrections, veille et réseau</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>The computer resumed from sleep</source>
        <translation>L’ordinateur est sorti de veille</translation>
    </message>
    <message>
        <source>The clock was set by another program</source>
        <translation>Un autre programme a réglé l’horloge</translation>
    </message>
    <message>
        <source>The network changed</source>
        <translation>Le réseau a changé</translation>
    </message>
    <message>
        <source>The clock was synchronised</source>
        <translation>L’horloge a été synchronisée</translation>
    </message>
    <message>
        <source>The correction of the clock was undone</source>
        <translation>La correction de l’horloge a été annulée</translation>
    </message>
    <message>
        <source>The command failed: %1</source>
        <translation>La commande a échoué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>Export Plot or Measurements</source>
        <translation>Exporter le graphique ou les mesures</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Table of measurements (*.csv)</source>
        <translation>Tableau de mesures (*.csv)</translation>
    </message>
    <message>
        <source>The clock of %1</source>
        <comment>name of the computer</comment>
        <translation>L’horloge de %1</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>times, time zone</comment>
        <translation>%1 à %2 (%3)</translation>
    </message>
    <message>
        <source>%1 was not written: choose a name that ends in .png, .svg, .pdf or .csv.</source>
        <translation>%1 n’a pas été écrit : choisissez un nom qui se termine par .png, .svg, .pdf ou .csv.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Impossible d’écrire %1 : %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>&amp;Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>&amp;Export as a Table…</source>
        <translation>&amp;Exporter en tableau…</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation>L’historique a été écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Export History</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Table of measurements (*.csv)</source>
        <translation>Tableau de mesures (*.csv)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Start &amp;hidden in the tray</source>
        <translation>Démarrer &amp;masqué dans la zone de notification</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Tray icon:</source>
        <translation>&amp;Icône de la zone de notification&#xa0;:</translation>
    </message>
    <message>
        <source>As the panel</source>
        <translation>Comme le tableau de bord</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Ask each server &amp;every:</source>
        <translation>&amp;Interroger chaque serveur toutes les&#xa0;:</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Operators of public servers ask for 16 s or more.</source>
        <translation>Les exploitants de serveurs publics demandent 16 s ou plus.</translation>
    </message>
    <message>
        <source>&amp;Requests in a burst:</source>
        <translation>&amp;Requêtes par rafale&#xa0;:</translation>
    </message>
    <message>
        <source>At the start, and with “Check Now”, each server gets this number of requests in a row.</source>
        <translation>Au démarrage, et avec «&#xa0;Vérifier&#xa0;», chaque serveur reçoit ce nombre de requêtes à la suite.</translation>
    </message>
    <message>
        <source>&amp;Transport of new servers:</source>
        <translation>&amp;Transport des nouveaux serveurs&#xa0;:</translation>
    </message>
    <message>
        <source>The clock &amp;drifts above:</source>
        <translation>L’horloge dé&amp;rive au-delà de&#xa0;:</translation>
    </message>
    <message>
        <source>The clock is &amp;wrong above:</source>
        <translation>L’horloge est &amp;fausse au-delà de&#xa0;:</translation>
    </message>
    <message>
        <source>A state ends when the offset is below 70 % of its threshold.</source>
        <translation>Un état prend fin quand le décalage descend sous 70&#xa0;% de son seuil.</translation>
    </message>
    <message>
        <source>&amp;Notify me when the state changes</source>
        <translation>&amp;Notifier les changements d’état</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>Heures &amp;calmes</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Jusqu’à&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep single answers for:</source>
        <translation>Conserver chaque &amp;réponse pendant&#xa0;:</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Medians, minima and maxima of each minute and hour are kept for a year.</source>
        <translation>Les médianes, minimums et maximums de chaque minute et de chaque heure sont conservés un an.</translation>
    </message>
    <message>
        <source>Nothing is kept on disk.</source>
        <translation>Rien n’est conservé sur le disque.</translation>
    </message>
    <message>
        <source>&amp;Clear History…</source>
        <translation>Effacer l’&amp;historique…</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Delete all measurements and events?</source>
        <translation>Supprimer toutes les mesures et tous les événements&#x202f;?</translation>
    </message>
    <message>
        <source>The plots begin anew. This cannot be undone.</source>
        <translation>Les graphiques repartent de zéro. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>Show the &amp;thresholds of the alerts as lines</source>
        <translation>Afficher les &amp;seuils des alertes sous forme de lignes</translation>
    </message>
    <message>
        <source>&amp;Mark sleep, changes of the network and settings of the clock</source>
        <translation>&amp;Marquer les mises en veille, les changements de réseau et les réglages de l’horloge</translation>
    </message>
    <message>
        <source>&amp;Reconnect quickly</source>
        <translation>&amp;Reconnexion rapide</translation>
    </message>
    <message>
        <source>Keeps a ticket of each verified server, readable by you alone: with it, connecting again takes one round trip instead of two.</source>
        <translation>Conserve un ticket de chaque serveur vérifié, lisible par vous seul&#xa0;: il réduit une nouvelle connexion à un aller-retour au lieu de deux.</translation>
    </message>
    <message>
        <source>Remove All My &amp;Data…</source>
        <translation>Supprimer toutes mes &amp;données…</translation>
    </message>
    <message>
        <source>Remove All My Data</source>
        <translation>Supprimer toutes mes données</translation>
    </message>
    <message>
        <source>Remove all data that TSQ Monitor keeps for you?</source>
        <translation>Supprimer toutes les données que TSQ Monitor conserve pour vous&#x202f;?</translation>
    </message>
    <message>
        <source>Servers, settings and history are deleted, and it no longer starts at login. Then the program ends. This cannot be undone.</source>
        <translation>Les serveurs, les réglages et l’historique sont supprimés, et le programme ne démarre plus à l’ouverture de session. Ensuite, il se termine. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Remove and Quit</source>
        <translation>&amp;Supprimer et quitter</translation>
    </message>
    <message>
        <source>Settings and servers are in %1.</source>
        <translation>Les réglages et les serveurs sont dans %1.</translation>
    </message>
    <message>
        <source>The history is in %1.</source>
        <translation>L’historique est dans %1.</translation>
    </message>
    <message>
        <source>Show the &amp;uncertainty of the combined offset and of the selected server</source>
        <translation>Afficher l’&amp;incertitude du décalage combiné et du serveur sélectionné</translation>
    </message>
    <message>
        <source>… when a &amp;server contradicts the majority</source>
        <translation>… quand un &amp;serveur contredit la majorité</translation>
    </message>
    <message>
        <source>… when a server does not &amp;answer</source>
        <translation>… quand un serveur ne rép&amp;ond pas</translation>
    </message>
    <message>
        <source>… when a &amp;certificate ends within 14 days</source>
        <translation>… quand un certificat e&amp;xpire sous 14 jours</translation>
    </message>
    <message>
        <source>… when a server has a new &amp;key</source>
        <translation>… quand un serveur a une nouve&amp;lle clé</translation>
    </message>
    <message>
        <source>&amp;Run when the state changes:</source>
        <translation>Exécuter au chan&amp;gement d’état&#xa0;:</translation>
    </message>
    <message>
        <source>a program and its arguments</source>
        <translation>un programme et ses arguments</translation>
    </message>
    <message>
        <source>It runs without a shell, at most every 30 s, with TSQ_STATE, TSQ_OFFSET and others in its environment; see tsq-monitor(1). If it fails, that is an event.</source>
        <translation>Elle s’exécute sans interpréteur, au plus toutes les 30 s, avec TSQ_STATE, TSQ_OFFSET et d’autres dans son environnement&#xa0;; voir tsq-monitor(1). Un échec est un événement.</translation>
    </message>
    <message>
        <source>Show a &amp;legend below the plots</source>
        <translation>Afficher une &amp;légende sous les courbes</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>ns</source>
        <translation>ns</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
</context>
<context>
    <name>ServerDetails</name>
    <message>
        <source>%1: the clock loses %2 a day</source>
        <translation>%1&#xa0;: l’horloge perd %2 par jour</translation>
    </message>
    <message>
        <source>%1: the clock gains %2 a day</source>
        <translation>%1&#xa0;: l’horloge gagne %2 par jour</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>datagrams</source>
        <translation>datagrammes</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Dernier échec</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Estimated error</source>
        <translation>Erreur estimée</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Gigue</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Local timestamps</source>
        <translation>Horodatages locaux</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Median offset</source>
        <translation>Décalage médian</translation>
    </message>
    <message>
        <source>5 % and 95 %</source>
        <translation>5&#xa0;% et 95&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Établi pour</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation>Horloge du serveur</translation>
    </message>
    <message>
        <source>Shown range of the plot</source>
        <translation>Période affichée par le graphique</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>resumed, with the first request sent at once (0-RTT)</source>
        <translation>reprise, avec la première requête envoyée aussitôt (0-RTT)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En détail</translation>
    </message>
    <message>
        <source>Signed answers</source>
        <translation>Réponses signées</translation>
    </message>
    <message>
        <source>Required, by a key in %1</source>
        <translation>Exigées, avec une clé de %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Answers not used</source>
        <translation>Réponses non utilisées</translation>
    </message>
    <message>
        <source>%1 ± %2 ppm</source>
        <translation>%1 ± %2 ppm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>names</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label</comment>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>Datagrammes</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>An authority file (%1)</source>
        <translation>Un fichier d’autorité (%1)</translation>
    </message>
    <message>
        <source>A pinned key</source>
        <translation>Une clé épinglée</translation>
    </message>
    <message>
        <source>Nothing: not authenticated</source>
        <translation>Rien&#xa0;: non authentifié</translation>
    </message>
    <message>
        <source>Authorities of this system</source>
        <translation>Autorités de ce système</translation>
    </message>
    <message>
        <source>It answers: your clock is %1, %2. Round trip: %3.</source>
        <comment>offset, uncertainty, duration</comment>
        <translation>Il répond&#xa0;: votre horloge est %1, %2. Aller-retour&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Your clock is right to within %1</source>
        <translation>Votre horloge est à l’heure à %1 près</translation>
    </message>
    <message>
        <source>Your clock is %1 behind</source>
        <translation>Votre horloge retarde de %1</translation>
    </message>
    <message>
        <source>Your clock is %1 ahead</source>
        <translation>Votre horloge avance de %1</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>just now or 12 s ago</comment>
        <translation>vérifié %1</translation>
    </message>
    <message>
        <source>Last answer %1: %2, %3.</source>
        <comment>when, offset in words, uncertainty</comment>
        <translation>Dernière réponse %1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>authenticated over QUIC</source>
        <translation>authentifié par QUIC</translation>
    </message>
    <message>
        <source>not authenticated: anyone could have answered</source>
        <translation>non authentifié&#xa0;: n’importe qui aurait pu répondre</translation>
    </message>
    <message>
        <source>Check the network connection, and the servers&apos; addresses in the list.</source>
        <translation>Vérifiez la connexion au réseau et les adresses des serveurs de la liste.</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>exactement à l’heure</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>en retard de %1</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>en avance de %1</translation>
    </message>
    <message>
        <source>no servers</source>
        <translation>aucun serveur</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>good</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>dérive</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fausse</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>Pas encore de serveur</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>Interrogation des serveurs…</translation>
    </message>
    <message>
        <source>No server answers</source>
        <translation>Aucun serveur ne répond</translation>
    </message>
    <message>
        <source>Monitoring is paused</source>
        <translation>La surveillance est en pause</translation>
    </message>
    <message>
        <source>Add a server to see how right your clock is.</source>
        <translation>Ajoutez un serveur pour voir si votre horloge est à l’heure.</translation>
    </message>
    <message>
        <source>Nothing is measured until you resume.</source>
        <translation>Rien n’est mesuré jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>right to within %1</source>
        <translation>à l’heure à %1 près</translation>
    </message>
    <message>
        <source>TSQ: %1</source>
        <translation>TSQ&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) not authenticated</source>
        <translation>
            <numerusform>%Ln serveur non authentifié</numerusform>
            <numerusform>%Ln serveurs non authentifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) to ask</source>
        <translation>
            <numerusform>%Ln serveur à interroger</numerusform>
            <numerusform>%Ln serveurs à interroger</numerusform>
        </translation>
    </message>
    <message>
        <source>servers contradict each other</source>
        <translation>les serveurs se contredisent</translation>
    </message>
    <message>
        <source>The servers contradict each other</source>
        <translation>Les serveurs se contredisent</translation>
    </message>
    <message>
        <source>Offset: %1
Bound: %2 (the truth is within it if most servers are honest)
Estimated error: %3 (one standard deviation)</source>
        <translation>Décalage&#xa0;: %1
Borne&#xa0;: %2 (l’heure vraie est à l’intérieur si la plupart des serveurs sont honnêtes)
Erreur estimée&#xa0;: %3 (un écart type)</translation>
    </message>
    <message>
        <source>No more than half of them agree: add servers, or remove those that are wrong.</source>
        <translation>Pas plus de la moitié d’entre eux concordent&#xa0;: ajoutez des serveurs, ou retirez ceux qui se trompent.</translation>
    </message>
    <message>
        <source>Nothing is measured until %1.</source>
        <comment>a time of day</comment>
        <translation>Rien n’est mesuré jusqu’à %1.</translation>
    </message>
    <message>
        <source>Polling continues as soon as there is a network.</source>
        <translation>Les interrogations reprendront dès qu’il y aura un réseau.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Cet ordinateur est hors ligne</translation>
    </message>
    <message>
        <source>Your settings cannot be saved: %1 cannot be written. Changes are lost when the program ends.</source>
        <translation>Vos réglages ne peuvent pas être enregistrés&#xa0;: %1 ne peut pas être écrit. Les modifications seront perdues à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as %1.</source>
        <translation>Le fichier des réglages était endommagé. Il est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>Some settings were made by another version of TSQ Monitor and are left as they are.</source>
        <translation>Certains réglages viennent d’une autre version de TSQ Monitor et sont laissés tels quels.</translation>
    </message>
    <message>
        <source>No server can be trusted</source>
        <translation>Aucun serveur n’est fiable</translation>
    </message>
    <message>
        <source>Servers answer, but none can be trusted: each server&apos;s tool tip says why.</source>
        <translation>Des serveurs répondent, mais aucun n’est fiable&#xa0;: l’infobulle de chaque serveur en donne la raison.</translation>
    </message>
    <message>
        <source>Your clock is about %1 behind</source>
        <comment>days</comment>
        <translation>Votre horloge retarde d’environ %1</translation>
    </message>
    <message>
        <source>Your clock is about %1 ahead</source>
        <comment>days</comment>
        <translation>Votre horloge avance d’environ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>All servers are silent although this computer has a network: a firewall may block UDP.</source>
        <translation>Tous les serveurs sont muets alors que cet ordinateur a un réseau&#xa0;: un pare-feu bloque peut-être UDP.</translation>
    </message>
    <message>
        <source>good, but not authenticated</source>
        <translation>à l’heure, mais sans authentification</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>non authentifié</translation>
    </message>
</context>
<context>
    <name>SteeringText</name>
    <message>
        <source>the five-minute timer</source>
        <translation>la minuterie de cinq minutes</translation>
    </message>
    <message>
        <source>Set by %1, against each other</source>
        <translation>Réglée par %1, l’un contre l’autre</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Réglée par %1</translation>
    </message>
    <message>
        <source>Set by TSQ every five minutes</source>
        <translation>Réglée par TSQ toutes les cinq minutes</translation>
    </message>
    <message>
        <source>Set by an unknown program</source>
        <translation>Réglée par un programme inconnu</translation>
    </message>
    <message>
        <source>It is not known what sets this clock</source>
        <translation>On ne sait pas ce qui règle cette horloge</translation>
    </message>
    <message>
        <source>Nothing sets this clock</source>
        <translation>Rien ne règle cette horloge</translation>
    </message>
    <message>
        <source>claims to be within %1</source>
        <translation>dit être à moins de %1</translation>
    </message>
    <message>
        <source>claims %1, %2</source>
        <comment>0.42 ms behind, ± 0.31 ms</comment>
        <translation>dit&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>kernel %1 ppm, within %2</source>
        <translation>noyau %1 ppm, à moins de %2</translation>
    </message>
    <message>
        <source>kernel %1 ppm, not synchronised</source>
        <translation>noyau %1 ppm, non synchronisé</translation>
    </message>
    <message>
        <source>claims nothing yet</source>
        <translation>ne dit encore rien</translation>
    </message>
    <message>
        <source>your servers agree</source>
        <translation>vos serveurs le confirment</translation>
    </message>
    <message>
        <source>your servers contradict it</source>
        <translation>vos serveurs le contredisent</translation>
    </message>
    <message>
        <source>The service that sets this clock, what it says about the clock, whether your authenticated servers agree, and the kernel&apos;s correction of the frequency and its error bound.</source>
        <translation>Le service qui règle cette horloge, ce qu’il en dit, si vos serveurs authentifiés le confirment, ainsi que la correction de fréquence du noyau et sa borne d’erreur.</translation>
    </message>
    <message>
        <source>It follows %1.</source>
        <translation>Il suit %1.</translation>
    </message>
    <message>
        <source>Let tsqd keep this clock right?</source>
        <translation>Laisser tsqd maintenir cette horloge juste&#xa0;?</translation>
    </message>
    <message>
        <source>Let TSQ set this clock every five minutes?</source>
        <translation>Laisser TSQ régler cette horloge toutes les cinq minutes&#xa0;?</translation>
    </message>
    <message>
        <source>%1 will be stopped.</source>
        <translation>%1 sera arrêté.</translation>
    </message>
    <message>
        <source>It also starts with the computer, and asks the servers in %1.</source>
        <translation>Il démarre aussi avec l’ordinateur et interroge les serveurs de %1.</translation>
    </message>
    <message>
        <source>What is stopped no longer starts with the computer, because only one service may set the clock.</source>
        <translation>Ce qui est arrêté ne démarre plus avec l’ordinateur, car un seul service peut régler l’horloge.</translation>
    </message>
    <message>
        <source>tsqd keeps this clock right from now on.</source>
        <translation>tsqd maintient désormais cette horloge juste.</translation>
    </message>
    <message>
        <source>TSQ sets this clock every five minutes from now on.</source>
        <translation>TSQ règle désormais cette horloge toutes les cinq minutes.</translation>
    </message>
    <message>
        <source>It runs, but only until the computer restarts: %1</source>
        <translation>Il fonctionne, mais seulement jusqu’au redémarrage de l’ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>You are not authorised; nothing was changed.</source>
        <translation>Vous n’êtes pas autorisé&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>systemd cannot be reached; nothing was changed.</source>
        <translation>systemd est inaccessible&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 did not start. &quot;journalctl -u %2&quot; shows why. %3</source>
        <translation>%1 n’a pas démarré. «&#xa0;journalctl -u %2&#xa0;» montre pourquoi. %3</translation>
    </message>
</context>
<context>
    <name>SyncSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Measuring again…</source>
        <translation>Nouvelle mesure…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln server(s) several times each.</source>
        <translation>
            <numerusform>Interrogation répétée de %Ln serveur.</numerusform>
            <numerusform>Interrogation répétée de %Ln serveurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Clock now, and then</source>
        <translation>Horloge maintenant et après</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation de la correction…</translation>
    </message>
    <message>
        <source>Waiting for permission…</source>
        <translation>Attente de l’autorisation…</translation>
    </message>
    <message>
        <source>Your desktop may ask for an administrator&apos;s password. Nothing is changed before that.</source>
        <translation>Le bureau peut demander le mot de passe d’un administrateur. Rien n’est modifié avant cela.</translation>
    </message>
    <message>
        <source>Correcting the clock…</source>
        <translation>Correction de l’horloge…</translation>
    </message>
    <message>
        <source>You can close this window: the correction goes on.</source>
        <translation>Vous pouvez fermer cette fenêtre&#xa0;: la correction continue.</translation>
    </message>
    <message>
        <source>It has been measured again.</source>
        <translation>L’horloge a été mesurée à nouveau.</translation>
    </message>
    <message>
        <source>No server gave a usable answer afterwards, so the result could not be verified.</source>
        <translation>Aucun serveur n’a ensuite donné de réponse utilisable&#x202f;; le résultat n’a donc pas pu être vérifié.</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Check the network connection, and the servers&apos; addresses in the list.</source>
        <translation>Vérifiez la connexion au réseau et les adresses des serveurs de la liste.</translation>
    </message>
    <message>
        <source>Your clock is %1, but that may be wrong by %2: to move it could make it worse.</source>
        <comment>offset in words, size</comment>
        <translation>Votre horloge est %1, mais ce résultat peut être faux de %2&#xa0;: la déplacer pourrait aggraver l’écart.</translation>
    </message>
    <message>
        <source>No more than half of them agree, so it is not known which are right. Remove those that are wrong, or add servers.</source>
        <translation>Pas plus de la moitié d’entre eux concordent&#x202f;; on ne sait donc pas lesquels ont raison. Retirez ceux qui se trompent, ou ajoutez des serveurs.</translation>
    </message>
    <message>
        <source>Fewer servers agree than are needed. Look at those that did not answer, or add servers.</source>
        <translation>Moins de serveurs concordent qu’il n’en faut. Examinez ceux qui n’ont pas répondu, ou ajoutez des serveurs.</translation>
    </message>
    <message>
        <source>Around it clocks differ by a second although they are right. Try again in a few minutes.</source>
        <translation>Autour d’elle, des horloges diffèrent d’une seconde bien qu’elles soient justes. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The clock of this system can only be corrected gradually, which would take weeks for %1. Set date and time by hand first.</source>
        <translation>L’horloge de ce système ne peut être corrigée que progressivement, ce qui prendrait des semaines pour %1. Réglez d’abord la date et l’heure à la main.</translation>
    </message>
    <message>
        <source>The kernel reports that its clock is synchronised, but not which program does it. Two programs that set the same clock work against each other: leave it to that program, or stop it first.</source>
        <translation>Le noyau indique que son horloge est synchronisée, mais pas par quel programme. Deux programmes qui règlent la même horloge se contrarient&#xa0;: laissez faire ce programme, ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>Two programs that set the same clock work against each other. Leave it to %1, or stop %1 first.</source>
        <translation>Deux programmes qui règlent la même horloge se contrarient. Laissez faire %1, ou arrêtez d’abord %1.</translation>
    </message>
    <message>
        <source>%1 of it are still to come, in about %2.</source>
        <translation>Il en reste %1, pendant environ %2.</translation>
    </message>
    <message>
        <source>Wait for its end, or undo it.</source>
        <translation>Attendez la fin, ou annulez-la.</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Attendez la fin.</translation>
    </message>
    <message>
        <source>tsq-helper, which sets the clock for authorised users, is not installed, and the system offers no other way. Install it, or run tsq-adjtime as root.</source>
        <translation>tsq-helper, qui règle l’horloge pour les utilisateurs autorisés, n’est pas installé, et le système n’offre pas d’autre moyen. Installez-le, ou lancez tsq-adjtime en tant que root.</translation>
    </message>
    <message>
        <source>The password prompt was closed, or the password was not accepted.</source>
        <translation>La demande de mot de passe a été fermée, ou le mot de passe n’a pas été accepté.</translation>
    </message>
    <message>
        <source>An administrator&apos;s password is needed, but no program is running that could ask for it. Start the authentication agent of your desktop, or run tsq-adjtime in a terminal.</source>
        <translation>Le mot de passe d’un administrateur est nécessaire, mais aucun programme lancé ne peut le demander. Démarrez l’agent d’authentification de votre bureau, ou lancez tsq-adjtime dans un terminal.</translation>
    </message>
    <message>
        <source>polkit, which decides who may set the clock, does not answer. Start it, then try again.</source>
        <translation>polkit, qui décide qui peut régler l’horloge, ne répond pas. Démarrez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The helper does not move a clock by so much. Set date and time by hand first.</source>
        <translation>L’assistant ne déplace pas une horloge d’autant. Réglez d’abord la date et l’heure à la main.</translation>
    </message>
    <message>
        <source>It was measured more than two minutes ago. Measure again.</source>
        <translation>La mesure date de plus de deux minutes. Mesurez à nouveau.</translation>
    </message>
    <message>
        <source>Another program has set it since it was measured. Measure again.</source>
        <translation>Un autre programme l’a réglée depuis la mesure. Mesurez à nouveau.</translation>
    </message>
    <message>
        <source>It has been corrected since it was measured. Measure again.</source>
        <translation>Elle a été corrigée depuis la mesure. Mesurez à nouveau.</translation>
    </message>
    <message>
        <source>Earlier requests still wait for a password. Answer or dismiss these, then try again.</source>
        <translation>Des demandes antérieures attendent encore un mot de passe. Répondez-y ou fermez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>The helper was called too often. Wait a few seconds, then try again.</source>
        <translation>L’assistant a été appelé trop souvent. Attendez quelques secondes, puis réessayez.</translation>
    </message>
    <message>
        <source>A correction can be undone once, within ten minutes, if no other program has set the clock since.</source>
        <translation>Une correction peut être annulée une fois, dans les dix minutes, si aucun autre programme n’a réglé l’horloge depuis.</translation>
    </message>
    <message>
        <source>The helper ended before it answered. The main window shows the present offset of the clock.</source>
        <translation>L’assistant s’est terminé avant de répondre. La fenêtre principale montre le décalage actuel de l’horloge.</translation>
    </message>
    <message>
        <source>The system did not take the change: %1</source>
        <translation>Le système n’a pas accepté le changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The clock cannot be set from here</source>
        <translation>L’horloge ne peut pas être réglée d’ici</translation>
    </message>
    <message>
        <source>This clock is set by another program</source>
        <translation>Cette horloge est réglée par un autre programme</translation>
    </message>
    <message>
        <source>This clock is set by %1</source>
        <translation>Cette horloge est réglée par %1</translation>
    </message>
    <message>
        <source>An earlier correction is still running</source>
        <translation>Une correction antérieure est encore en cours</translation>
    </message>
    <message>
        <source>This cannot be undone any more</source>
        <translation>Ceci ne peut plus être annulé</translation>
    </message>
    <message>
        <source>It is not known whether the clock was changed</source>
        <translation>On ne sait pas si l’horloge a été modifiée</translation>
    </message>
    <message>
        <source>The clock was not changed</source>
        <translation>L’horloge n’a pas été modifiée</translation>
    </message>
    <message>
        <source>No server gave a usable answer</source>
        <translation>Aucun serveur n’a donné de réponse utilisable</translation>
    </message>
    <message>
        <source>The servers disagree</source>
        <translation>Les serveurs ne concordent pas</translation>
    </message>
    <message>
        <source>Too few servers agree</source>
        <translation>Trop peu de serveurs concordent</translation>
    </message>
    <message>
        <source>A leap second is near</source>
        <translation>Une seconde intercalaire est proche</translation>
    </message>
    <message>
        <source>The offset is too large</source>
        <translation>Le décalage est trop grand</translation>
    </message>
    <message>
        <source>Move the clock forward by %1?</source>
        <translation>Avancer l’horloge de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Move the clock back by %1?</source>
        <translation>Reculer l’horloge de %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Measured %1 from %Ln answer(s).</source>
        <comment>just now or 12 s ago</comment>
        <translation>
            <numerusform>Mesuré %1 à partir de %Ln réponse.</numerusform>
            <numerusform>Mesuré %1 à partir de %Ln réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gradually, in about %1. No program sees time jump.</source>
        <translation>Progressivement, en %1 environ. Aucun programme ne voit le temps sauter.</translation>
    </message>
    <message>
        <source>At once. Programs see time jump forward.</source>
        <translation>En une fois. Les programmes voient le temps sauter en avant.</translation>
    </message>
    <message>
        <source>At once. Programs see time jump back, which some do not expect.</source>
        <translation>En une fois. Les programmes voient le temps sauter en arrière, ce que certains ne prévoient pas.</translation>
    </message>
    <message>
        <source>This is more than 15 minutes. Compare with another clock before you go on.</source>
        <translation>Cela fait plus de 15 minutes. Comparez avec une autre horloge avant de continuer.</translation>
    </message>
    <message>
        <source>This clock is set by another program, which will work against the change.</source>
        <translation>Cette horloge est réglée par un autre programme, qui s’opposera au changement.</translation>
    </message>
    <message>
        <source>This clock is set by %1, which will work against the change.</source>
        <translation>Cette horloge est réglée par %1, qui s’opposera au changement.</translation>
    </message>
    <message>
        <source>These servers are not authenticated: anyone could have answered in their place.</source>
        <translation>Ces serveurs ne sont pas authentifiés&#xa0;: n’importe qui aurait pu répondre à leur place.</translation>
    </message>
    <message>
        <source>You may be asked for an administrator&apos;s password.</source>
        <translation>Le mot de passe d’un administrateur vous sera peut-être demandé.</translation>
    </message>
    <message>
        <source>Afterwards the clock is measured again; for ten minutes you can undo the change.</source>
        <translation>Ensuite, l’horloge est mesurée à nouveau&#x202f;; pendant dix minutes, vous pouvez annuler le changement.</translation>
    </message>
    <message>
        <source>Afterwards the clock is measured again. The change cannot be undone: tsq-helper is not installed, so the system&apos;s own date service makes it.</source>
        <translation>Ensuite, l’horloge est mesurée à nouveau. Le changement ne peut pas être annulé&#xa0;: tsq-helper n’est pas installé, c’est donc le service de date du système qui l’effectue.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>The correction was undone.</source>
        <translation>La correction a été annulée.</translation>
    </message>
    <message>
        <source>The clock was moved forward by %1.</source>
        <translation>L’horloge a été avancée de %1.</translation>
    </message>
    <message>
        <source>The clock was moved back by %1.</source>
        <translation>L’horloge a été reculée de %1.</translation>
    </message>
    <message>
        <source>%1 of %2 are still to come, in about %3.</source>
        <translation>Il reste %1 sur %2, pendant environ %3.</translation>
    </message>
    <message>
        <source>measuring to set the clock</source>
        <translation>mesure avant de régler l’horloge</translation>
    </message>
    <message>
        <source>measuring whether the clock is right now</source>
        <translation>mesure pour voir si l’horloge est maintenant à l’heure</translation>
    </message>
    <message>
        <source>waiting for permission to set the clock</source>
        <translation>attente de l’autorisation de régler l’horloge</translation>
    </message>
    <message>
        <source>undoing the last correction</source>
        <translation>annulation de la dernière correction</translation>
    </message>
    <message>
        <source>correcting the clock, %1 to go</source>
        <translation>correction de l’horloge, reste %1</translation>
    </message>
    <message>
        <source>By this clock, which says %1, the servers&apos; certificates are not valid. If the clock is that wrong, their dates can be ignored once, to measure the time. Nothing is changed before you have seen the result.</source>
        <comment>a date</comment>
        <translation>Selon cette horloge, qui indique %1, les certificats des serveurs ne sont pas valides. Si l’horloge se trompe à ce point, leurs dates peuvent être ignorées une fois pour mesurer l’heure. Rien n’est modifié avant que vous ayez vu le résultat.</translation>
    </message>
    <message>
        <source>The servers disagree, or told another time when they were asked again. Remove those that are wrong, or add servers.</source>
        <translation>Les serveurs ne concordent pas, ou ont donné une autre heure quand ils ont été interrogés à nouveau. Retirez ceux qui se trompent, ou ajoutez des serveurs.</translation>
    </message>
    <message>
        <source>The servers&apos; certificates expired before this program was built, so they are too old at any time. Add other servers.</source>
        <translation>Les certificats des serveurs ont expiré avant la création de ce programme&#x202f;; ils sont donc trop anciens quelle que soit l’heure. Ajoutez d’autres serveurs.</translation>
    </message>
    <message>
        <source>At the time that the servers report, their certificates are not valid either: they have expired, or another server answers with them. Add other servers.</source>
        <translation>À l’heure qu’indiquent les serveurs, leurs certificats ne sont pas valides non plus&#xa0;: ils ont expiré, ou un autre serveur répond avec eux. Ajoutez d’autres serveurs.</translation>
    </message>
    <message>
        <source>The servers report a time from before this program was built. Add other servers.</source>
        <translation>Les serveurs indiquent une heure antérieure à la création de ce programme. Ajoutez d’autres serveurs.</translation>
    </message>
    <message>
        <source>The servers report a time from before the last time that was verified on this computer. Add other servers.</source>
        <translation>Les serveurs indiquent une heure antérieure à la dernière qui a été vérifiée sur cet ordinateur. Ajoutez d’autres serveurs.</translation>
    </message>
    <message>
        <source>With the dates ignored, one server is not enough. Add another one with a name and a key of its own, or pin the key of this one.</source>
        <translation>Quand les dates sont ignorées, un seul serveur ne suffit pas. Ajoutez-en un autre avec son propre nom et sa propre clé, ou épinglez la clé de celui-ci.</translation>
    </message>
    <message>
        <source>By the present clock the servers&apos; certificates are not valid. Their dates were ignored to measure the time, and are valid at that time.</source>
        <translation>Selon l’horloge actuelle, les certificats des serveurs ne sont pas valides. Leurs dates ont été ignorées pour mesurer l’heure&#x202f;; à cette heure-là, ils sont valides.</translation>
    </message>
    <message>
        <source>No certificate is valid by this clock</source>
        <translation>Aucun certificat n’est valide selon cette horloge</translation>
    </message>
    <message>
        <source>The time could not be measured</source>
        <translation>L’heure n’a pas pu être mesurée</translation>
    </message>
    <message>
        <source>This computer&apos;s system bus cannot be reached, so tsq-helper, which sets the clock for authorised users, cannot be called. Start D-Bus, or run tsq-adjtime as root.</source>
        <translation>Le bus système de cet ordinateur est inaccessible&#x202f;; tsq-helper, qui règle l’horloge pour les utilisateurs autorisés, ne peut donc pas être appelé. Démarrez D-Bus, ou lancez tsq-adjtime en tant que root.</translation>
    </message>
    <message>
        <source>The servers&apos; time differs by more than a day from this clock, which says %1. If the clock is that wrong, the dates of their certificates can be ignored once, to measure the time. Nothing is changed before you have seen the result.</source>
        <comment>a date</comment>
        <translation>L’heure des serveurs diffère de plus d’un jour de cette horloge, qui indique %1. Si l’horloge se trompe à ce point, les dates de leurs certificats peuvent être ignorées une fois pour mesurer l’heure. Rien n’est modifié avant que vous ayez vu le résultat.</translation>
    </message>
</context>
<context>
    <name>TallyText</name>
    <message numerus="yes">
        <source>%Ln server(s) agree</source>
        <translation>
            <numerusform>%Ln serveur concorde</numerusform>
            <numerusform>%Ln serveurs concordent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agree(s)</source>
        <translation>
            <numerusform>%Ln concorde</numerusform>
            <numerusform>%Ln concordent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln faux</numerusform>
            <numerusform>%Ln faux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusable</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln inutilisable</numerusform>
            <numerusform>%Ln inutilisables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s), too few to outvote a liar</source>
        <translation>
            <numerusform>%Ln serveur, trop peu pour mettre un menteur en minorité</numerusform>
            <numerusform>%Ln serveurs, trop peu pour mettre un menteur en minorité</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too few to outvote a liar</source>
        <comment>3 agree, 1 wrong</comment>
        <translation>%1&#xa0;: trop peu pour mettre un menteur en minorité</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 agree, 1 wrong</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>combiné</translation>
    </message>
    <message>
        <source>falseticker, off by %1</source>
        <translation>falseticker, écart de %1</translation>
    </message>
    <message>
        <source>contradicted by the others</source>
        <translation>contredit par les autres</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>its own clock is not set</source>
        <translation>sa propre horloge n’est pas réglée</translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>se contredit</translation>
    </message>
    <message>
        <source>smears a leap second</source>
        <translation>étale une seconde intercalaire</translation>
    </message>
    <message>
        <source>the same as another server</source>
        <translation>le même qu’un autre serveur</translation>
    </message>
    <message>
        <source>The best of the servers that agree.</source>
        <translation>Le meilleur des serveurs qui concordent.</translation>
    </message>
    <message>
        <source>Agrees with the majority and counts.</source>
        <translation>Concorde avec la majorité et compte.</translation>
    </message>
    <message>
        <source>It agrees, but its uncertainty is too large to improve the result.</source>
        <translation>Il concorde, mais son incertitude est trop grande pour améliorer le résultat.</translation>
    </message>
    <message>
        <source>Its offset ± root distance does not overlap the interval that the majority agrees on, so it does not count.</source>
        <translation>Son décalage ± distance à la racine ne recoupe pas l’intervalle sur lequel la majorité s’accorde&#x202f;; il ne compte donc pas.</translation>
    </message>
    <message>
        <source>No more than half of the servers agree, so none of them is used.</source>
        <translation>Pas plus de la moitié des serveurs concordent&#x202f;; aucun n’est donc utilisé.</translation>
    </message>
    <message>
        <source>No usable answer came from it.</source>
        <translation>Aucune réponse utilisable n’est venue de lui.</translation>
    </message>
    <message>
        <source>It says itself that its clock is not set.</source>
        <translation>Il dit lui-même que son horloge n’est pas réglée.</translation>
    </message>
    <message>
        <source>It does not count because its certificate is not checked, while others&apos; are.</source>
        <translation>Il ne compte pas, car son certificat n’est pas vérifié alors que ceux d’autres le sont.</translation>
    </message>
    <message>
        <source>Its answers contradict themselves, so it does not count.</source>
        <translation>Ses réponses se contredisent&#x202f;; il ne compte donc pas.</translation>
    </message>
    <message>
        <source>It smears a leap second over hours while the others do not.</source>
        <translation>Il étale une seconde intercalaire sur des heures alors que les autres ne le font pas.</translation>
    </message>
    <message>
        <source>It has the same key or address as another server in the list, so both have one vote together.</source>
        <translation>Il a la même clé ou la même adresse qu’un autre serveur de la liste&#x202f;; les deux n’ont donc qu’une voix.</translation>
    </message>
    <message>
        <source>agrees, too distant to combine (%1)</source>
        <translation>concorde, trop éloigné pour être combiné (%1)</translation>
    </message>
    <message>
        <source>agrees, too distant to combine</source>
        <translation>concorde, trop éloigné pour être combiné</translation>
    </message>
    <message>
        <source>not authenticated, others are</source>
        <translation>non authentifié, alors que d’autres le sont</translation>
    </message>
    <message>
        <source>selected: the server with the smallest uncertainty of those that agree
combined: agrees with the majority, and is part of the result
falseticker: contradicts the majority, and does not count</source>
        <translation>sélectionné : le serveur dont l’incertitude est la plus petite parmi ceux qui concordent
combiné : concorde avec la majorité et entre dans le résultat
falseticker : contredit la majorité et ne compte pas</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message numerus="yes">
        <source>%Ln server(s) agree that your clock is %1, %2.</source>
        <translation>
            <numerusform>Selon %Ln serveur, votre horloge est %1, %2.</numerusform>
            <numerusform>%Ln serveurs concordent&#xa0;: votre horloge est %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The estimated error is %1.</source>
        <translation>L’erreur estimée est de %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server: what became of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Laissés de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Offset: ((T2 − T1) + (T3 − T4)) / 2 = %1</source>
        <translation>Décalage&#xa0;: ((T2 − T1) + (T3 − T4)) / 2 = %1</translation>
    </message>
    <message>
        <source>Round trip: (T4 − T1) − (T3 − T2) = %1</source>
        <translation>Aller-retour&#xa0;: (T4 − T1) − (T3 − T2) = %1</translation>
    </message>
    <message>
        <source>The offset is wrong by half of the round trip at most: %1.</source>
        <translation>L’erreur du décalage est au plus la moitié de l’aller-retour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>several of server: what became of it</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Add Server…</source>
        <translation>&amp;Ajouter un serveur…</translation>
    </message>
    <message>
        <source>Add from &amp;Link in Clipboard</source>
        <translation>Ajouter depuis le &amp;lien du presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Edit Server…</source>
        <translation>&amp;Modifier le serveur…</translation>
    </message>
    <message>
        <source>Server &amp;Details…</source>
        <translation>&amp;Détails du serveur…</translation>
    </message>
    <message>
        <source>&amp;Remove Server</source>
        <translation>&amp;Supprimer le serveur</translation>
    </message>
    <message>
        <source>&amp;Undo Removal</source>
        <translation>Ann&amp;uler la suppression</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Import Servers…</source>
        <translation>&amp;Importer des serveurs…</translation>
    </message>
    <message>
        <source>E&amp;xport Servers…</source>
        <translation>E&amp;xporter les serveurs…</translation>
    </message>
    <message>
        <source>&amp;Try It with a Server on This Computer</source>
        <translation>&amp;Essayer avec un serveur sur cet ordinateur</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Ask all servers at once instead of waiting for the next turn</source>
        <translation>Interroger tous les serveurs aussitôt au lieu d’attendre leur prochain tour</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>The servers&apos; intervals, and how the result follows from them</source>
        <translation>Les intervalles des serveurs, et comment le résultat en découle</translation>
    </message>
    <message>
        <source>&amp;Pause Monitoring</source>
        <translation>Suspe&amp;ndre la surveillance</translation>
    </message>
    <message>
        <source>E&amp;xport Plot or Measurements…</source>
        <translation>E&amp;xporter le graphique ou les mesures…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;First Steps…</source>
        <translation>&amp;Premiers pas…</translation>
    </message>
    <message>
        <source>&amp;About TSQ Monitor</source>
        <translation>À propos &amp;de TSQ Monitor</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Serveurs</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Horloge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>S&amp;ync Clock…</source>
        <translation>&amp;Régler l’horloge…</translation>
    </message>
    <message>
        <source>Measure again, and set the clock to the combined time of the servers</source>
        <translation>Mesurer à nouveau, et régler l’horloge sur l’heure combinée des serveurs</translation>
    </message>
    <message>
        <source>&amp;Undo Sync</source>
        <translation>Ann&amp;uler le réglage</translation>
    </message>
    <message>
        <source>Measurements as a &amp;Table…</source>
        <translation>Mesures en &amp;tableau…</translation>
    </message>
    <message>
        <source>S&amp;how in Plot</source>
        <translation>Afficher dans le &amp;graphique</translation>
    </message>
    <message>
        <source>&amp;Keep the Clock Right with tsqd…</source>
        <translation>Maintenir l’horloge &amp;juste avec tsqd…</translation>
    </message>
    <message>
        <source>Set the Clock Every &amp;Five Minutes…</source>
        <translation>Régler l’horloge toutes les &amp;cinq minutes…</translation>
    </message>
    <message>
        <source>E&amp;vents…</source>
        <translation>É&amp;vénements…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Ask the servers again</source>
        <translation>Interroger de nouveau les serveurs</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
</context>
<context>
    <name>tsq::app::ChartPanel</name>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Live: follow the present</source>
        <translation>Direct&#xa0;: suivre le présent</translation>
    </message>
    <message>
        <source>Follow the present. Dragging the plot stops it.</source>
        <translation>Suivre le présent. Faire glisser le graphique l’arrête.</translation>
    </message>
    <message>
        <source>Offset and round trip</source>
        <translation>Décalage et aller-retour</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Show the chosen range and all values again</source>
        <translation>Afficher de nouveau la plage choisie et toutes les valeurs</translation>
    </message>
</context>
<context>
    <name>tsq::app::Charts</name>
    <message>
        <source>Plots of offset and round-trip time</source>
        <translation>Graphiques du décalage et du temps d’aller-retour</translation>
    </message>
    <message>
        <source>Offset (above zero: your clock is behind)</source>
        <translation>Décalage (au-dessus de zéro&#xa0;: votre horloge retarde)</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>Temps d’aller-retour</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
</context>
<context>
    <name>tsq::app::CloseHint</name>
    <message>
        <source>TSQ Monitor is still running</source>
        <translation>TSQ Monitor continue de fonctionner</translation>
    </message>
    <message>
        <source>Its icon is in the tray; a click on it opens the window. To end the program, choose Quit in a menu.</source>
        <translation>Son icône se trouve dans la zone de notification ; un clic dessus ouvre la fenêtre. Pour arrêter le programme, choisissez Quitter dans un menu.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window was minimized. To end the program, choose Quit in a menu.</source>
        <translation>Ce bureau n’a pas de zone de notification, la fenêtre a donc été réduite. Pour arrêter le programme, choisissez Quitter dans un menu.</translation>
    </message>
</context>
<context>
    <name>tsq::app::Desktop</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>L’image n’a pas pu être écrite dans %1.</translation>
    </message>
</context>
<context>
    <name>tsq::app::DetailsDialog</name>
    <message>
        <source>Co&amp;py as Text</source>
        <translation>Copier en &amp;texte</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
    <message>
        <source>Copy &amp;Key</source>
        <translation>Copier la &amp;clé</translation>
    </message>
    <message>
        <source>Copies the pin of the server&apos;s key, to be entered as “A pinned key”</source>
        <translation>Copie l’empreinte de la clé du serveur, à saisir comme «&#xa0;Une clé épinglée&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tsq::app::EmptyPage</name>
    <message>
        <source>Add a server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
    <message>
        <source>Try it with a server on this computer</source>
        <translation>Essayer avec un serveur sur cet ordinateur</translation>
    </message>
    <message>
        <source>How right is your clock?</source>
        <translation>Votre horloge est-elle à l’heure&#x202f;?</translation>
    </message>
    <message>
        <source>TSQ Monitor compares it with time servers over QUIC, so that you know who answered. It changes your clock only if you choose “Sync Clock…”.</source>
        <translation>TSQ Monitor la compare à des serveurs de temps par QUIC&#x202f;; vous savez donc qui a répondu. Il ne modifie votre horloge que si vous choisissez «&#xa0;Régler l’horloge…&#xa0;».</translation>
    </message>
    <message>
        <source>No server is asked yet. Add one whose time you trust:</source>
        <translation>Aucun serveur n’est encore interrogé. Ajoutez-en un dont l’heure vous inspire confiance :</translation>
    </message>
</context>
<context>
    <name>tsq::app::EventTable</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>tsq::app::EventsDialog</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Tous les serveurs</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;De&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export Events</source>
        <translation>Exporter les événements</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>tsq::app::ExchangeDiagram</name>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>The timestamps of the last exchange</source>
        <translation>Les horodatages du dernier échange</translation>
    </message>
</context>
<context>
    <name>tsq::app::FirstRun</name>
    <message>
        <source>Welcome to TSQ Monitor</source>
        <translation>Bienvenue dans TSQ Monitor</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>I&amp;gnorer</translation>
    </message>
    <message>
        <source>How right is your clock?</source>
        <translation>Votre horloge est-elle à l’heure&#x202f;?</translation>
    </message>
    <message>
        <source>Which servers should be asked?</source>
        <translation>Quels serveurs interroger&#x202f;?</translation>
    </message>
    <message>
        <source>With three servers or more, one that is wrong is outvoted. You can add your own at any time.</source>
        <translation>À partir de trois serveurs, un serveur qui se trompe est mis en minorité. Vous pouvez ajouter les vôtres à tout moment.</translation>
    </message>
    <message>
        <source>%1 (public test server)</source>
        <translation>%1 (serveur de test public)</translation>
    </message>
    <message>
        <source>A server on this computer, to try it without a network</source>
        <translation>Un serveur sur cet ordinateur, pour essayer sans réseau</translation>
    </message>
    <message>
        <source>How should it tell you?</source>
        <translation>Comment vous prévenir&#x202f;?</translation>
    </message>
    <message>
        <source>All of this can be changed in the preferences.</source>
        <translation>Tout cela peut être changé dans les préférences.</translation>
    </message>
    <message>
        <source>&amp;Notify me when the clock drifts or is wrong</source>
        <translation>&amp;Notifier quand l’horloge dérive ou est fausse</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>&amp;Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Another program sets this clock: TSQ Monitor will only watch.</source>
        <translation>Un autre programme règle cette horloge&#xa0;: TSQ Monitor ne fera qu’observer.</translation>
    </message>
    <message>
        <source>This clock is set by %1: TSQ Monitor will only watch.</source>
        <translation>Cette horloge est réglée par %1&#xa0;: TSQ Monitor ne fera qu’observer.</translation>
    </message>
    <message>
        <source>TSQ Monitor compares your clock with time servers over QUIC, so that you know who answered. It tells you when the clock goes wrong. It sets the clock only if you choose “Sync Clock…”.</source>
        <translation>TSQ Monitor compare votre horloge à des serveurs de temps par QUIC, de sorte que vous savez qui a répondu. Il vous prévient quand l’horloge devient fausse. Il ne règle l’horloge que si vous choisissez « Régler l’horloge… ».</translation>
    </message>
    <message>
        <source>When you close its window, it goes on in the tray; on a desktop without a tray the window is minimized instead. To end the program, choose Quit in a menu.</source>
        <translation>Quand vous fermez sa fenêtre, il continue dans la zone de notification ; sur un bureau qui n’en a pas, la fenêtre est réduite. Pour arrêter le programme, choisissez Quitter dans un menu.</translation>
    </message>
    <message>
        <source>Without a server nothing is measured. To enter your own, choose “Add a server…” in the window after these steps.</source>
        <translation>Sans serveur, rien n’est mesuré. Pour saisir le vôtre, choisissez « Ajouter un serveur… » dans la fenêtre qui suit ces étapes.</translation>
    </message>
</context>
<context>
    <name>tsq::app::Footer</name>
    <message>
        <source>Next check in %1</source>
        <translation>Prochaine vérification dans %1</translation>
    </message>
    <message>
        <source>kernel timestamps</source>
        <translation>horodatages du noyau</translation>
    </message>
    <message>
        <source>program timestamps</source>
        <translation>horodatages du programme</translation>
    </message>
    <message>
        <source>%1 was removed. Undo</source>
        <translation>%1 a été supprimé. Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were removed. Undo</source>
        <translation>
            <numerusform>%n serveur a été supprimé. Annuler</numerusform>
            <numerusform>%n serveurs ont été supprimés. Annuler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsq::app::HeaderCard</name>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>These servers run inside this program. They show how it works, not what time it is.</source>
        <translation>Ces serveurs tournent dans ce programme. Ils montrent son fonctionnement, pas l’heure qu’il est.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tsq::app::IntervalDiagram</name>
    <message>
        <source>Offset and uncertainty of each server</source>
        <translation>Décalage et incertitude de chaque serveur</translation>
    </message>
</context>
<context>
    <name>tsq::app::KeeperOffer</name>
    <message>
        <source>&amp;Switch On…</source>
        <translation>&amp;Activer…</translation>
    </message>
</context>
<context>
    <name>tsq::app::LegendBar</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>tsq::app::MainWindow</name>
    <message>
        <source>TSQ Monitor – Demonstration</source>
        <translation>TSQ Monitor – Démonstration</translation>
    </message>
    <message>
        <source>TSQ Monitor</source>
        <translation>TSQ Monitor</translation>
    </message>
</context>
<context>
    <name>tsq::app::MeasurementTable</name>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
</context>
<context>
    <name>tsq::app::MeasurementsDialog</name>
    <message>
        <source>Measurements of %1</source>
        <translation>Mesures de %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all if none is</source>
        <translation>Copie les lignes sélectionnées, ou toutes si aucune ne l’est</translation>
    </message>
</context>
<context>
    <name>tsq::app::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>TSQ Monitor</source>
        <translation>TSQ Monitor</translation>
    </message>
</context>
<context>
    <name>tsq::app::PauseMenu</name>
    <message>
        <source>&amp;Pause Monitoring</source>
        <translation>Suspe&amp;ndre la surveillance</translation>
    </message>
    <message>
        <source>For &amp;15 Minutes</source>
        <translation>Pendant &amp;15 minutes</translation>
    </message>
    <message>
        <source>For an &amp;Hour</source>
        <translation>Pendant une &amp;heure</translation>
    </message>
    <message>
        <source>For &amp;8 Hours</source>
        <translation>Pendant &amp;8 heures</translation>
    </message>
    <message>
        <source>&amp;Until I Resume</source>
        <translation>&amp;Jusqu’à la reprise</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
</context>
<context>
    <name>tsq::app::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Restore the default settings of this page</source>
        <translation>Rétablir les réglages par défaut de cette page</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerCommands</name>
    <message>
        <source>Export Servers</source>
        <translation>Exporter les serveurs</translation>
    </message>
    <message>
        <source>Servers (*.ini);;All files (*)</source>
        <translation>Serveurs (*.ini);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The servers could not be written to %1.</source>
        <translation>Les serveurs n’ont pas pu être écrits dans %1.</translation>
    </message>
    <message>
        <source>Import Servers</source>
        <translation>Importer des serveurs</translation>
    </message>
    <message>
        <source>%1 (not authenticated)</source>
        <translation>%1 (non authentifié)</translation>
    </message>
    <message>
        <source>Add these servers?</source>
        <translation>Ajouter ces serveurs&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>The server on this computer could not be started. %1</source>
        <translation>Le serveur sur cet ordinateur n’a pas pu être démarré. %1</translation>
    </message>
    <message>
        <source>%1 is not a list of servers. Choose a file that was written by “Export Servers”.</source>
        <translation>%1 n’est pas une liste de serveurs. Choisissez un fichier écrit par « Exporter les serveurs ».</translation>
    </message>
    <message>
        <source>%1: is in the list already</source>
        <translation>%1 : est déjà dans la liste</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1 : illisible</translation>
    </message>
    <message>
        <source>This file has no server to add.</source>
        <translation>Ce fichier ne contient aucun serveur à ajouter.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Non ajoutés :</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerDialog</name>
    <message>
        <source>Edit Server</source>
        <translation>Modifier le serveur</translation>
    </message>
    <message>
        <source>Add Server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>A name or IP address, with a port if it is not 443, or a tsq:// link</source>
        <translation>Un nom ou une adresse IP, avec un port si ce n’est pas 443, ou un lien tsq://</translation>
    </message>
    <message>
        <source>Authorities of this system</source>
        <translation>Autorités de ce système</translation>
    </message>
    <message>
        <source>An authority file</source>
        <translation>Un fichier d’autorité</translation>
    </message>
    <message>
        <source>A pinned key</source>
        <translation>Une clé épinglée</translation>
    </message>
    <message>
        <source>Nothing (insecure)</source>
        <translation>Rien (non sécurisé)</translation>
    </message>
    <message>
        <source>Anyone between you and this server could tell you a wrong time. Use this for tests only.</source>
        <translation>Quiconque se trouve entre vous et ce serveur pourrait vous donner une heure fausse. À n’utiliser que pour des essais.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Transport:</source>
        <translation>&amp;Transport&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;rust:</source>
        <translation>&amp;Confiance&#xa0;:</translation>
    </message>
    <message>
        <source>Authority &amp;file:</source>
        <translation>&amp;Fichier d’autorité&#xa0;:</translation>
    </message>
    <message>
        <source>Pinned &amp;key:</source>
        <translation>Clé é&amp;pinglée&#xa0;:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>Fichier d’autorité</translation>
    </message>
    <message>
        <source>Choose an Authority File</source>
        <translation>Choisir un fichier d’autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose an authority file that exists and can be read.</source>
        <translation>Choisissez un fichier d’autorité qui existe et peut être lu.</translation>
    </message>
    <message>
        <source>A pinned key is “sha256:” followed by 64 hexadecimal digits.</source>
        <translation>Une clé épinglée est «&#xa0;sha256:&#xa0;» suivi de 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>This server is in the list already.</source>
        <translation>Ce serveur est déjà dans la liste.</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>Te&amp;ster</translation>
    </message>
    <message>
        <source>Ask the server now, without adding it</source>
        <translation>Interroger le serveur maintenant, sans l’ajouter</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Choose a Signature Key</source>
        <translation>Choisir une clé de signature</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.pub);;All files (*)</source>
        <translation>Clés (*.pem *.key *.pub);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Strict protocol checks</source>
        <translation>Contrôle st&amp;rict du protocole</translation>
    </message>
    <message>
        <source>A file with the key that the server&apos;s operator gave you: only answers signed with it count</source>
        <translation>Un fichier avec la clé que l’exploitant du serveur vous a donnée&#xa0;: seules comptent les réponses signées avec elle</translation>
    </message>
    <message>
        <source>Refuses servers of TSQ 0.1. Only answers over streams or with a signature count for setting the clock.</source>
        <translation>Refuse les serveurs TSQ 0.1. Pour régler l’horloge, seules comptent les réponses par flux ou signées.</translation>
    </message>
    <message>
        <source>Si&amp;gnature key:</source>
        <translation>Clé de si&amp;gnature&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>This is a private key. Choose the certificate of the authority.</source>
        <translation>C’est une clé privée. Choisissez le certificat de l’autorité.</translation>
    </message>
    <message>
        <source>This file has no certificate. Choose the authority&apos;s certificate in PEM format.</source>
        <translation>Ce fichier ne contient pas de certificat. Choisissez le certificat de l’autorité au format PEM.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerTable</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Each row is a server with its offset, round-trip time, jitter and reach.</source>
        <translation>Chaque ligne est un serveur avec son décalage, son temps d’aller-retour, sa gigue et ses réponses.</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerTableModel</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Gigue</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>The servers that are asked for the time</source>
        <translation>Les serveurs à qui l’heure est demandée</translation>
    </message>
    <message>
        <source>How far your clock is from the server&apos;s: + means your clock is behind</source>
        <translation>L’écart entre votre horloge et celle du serveur&#xa0;: + signifie que votre horloge retarde</translation>
    </message>
    <message>
        <source>Round-trip time: how long the request and its response took on the network</source>
        <translation>Temps d’aller-retour&#xa0;: la durée du trajet de la requête et de sa réponse sur le réseau</translation>
    </message>
    <message>
        <source>The last eight requests, the newest on the right: filled means answered</source>
        <translation>Les huit dernières requêtes, la plus récente à droite&#x202f;; un point plein indique une réponse</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers of questions</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>non authentifié</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>datagram</source>
        <translation>datagramme</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not checked: anyone could have answered.</source>
        <translation>Le certificat du serveur n’est pas vérifié&#xa0;: n’importe qui aurait pu répondre.</translation>
    </message>
    <message>
        <source>How far the answers scatter around their trend</source>
        <translation>La dispersion des réponses autour de leur tendance</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server, its state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Ask the selected server now</source>
        <translation>Interroger maintenant le serveur sélectionné</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) not authenticated: anyone on the way could answer in their place with a wrong time. Edit them, and choose an authority or a key to trust.</source>
        <translation>
            <numerusform>%Ln serveur non authentifié&#xa0;: n’importe qui en chemin pourrait répondre à sa place avec une heure fausse. Modifiez-le, et choisissez une autorité ou une clé de confiance.</numerusform>
            <numerusform>%Ln serveurs non authentifiés&#xa0;: n’importe qui en chemin pourrait répondre à leur place avec une heure fausse. Modifiez-les, et choisissez une autorité ou une clé de confiance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
</context>
<context>
    <name>tsq::app::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>tsq::app::SortMenu</name>
    <message>
        <source>S&amp;ort By</source>
        <translation>Trier &amp;par</translation>
    </message>
    <message>
        <source>Own Order</source>
        <translation>Ordre personnel</translation>
    </message>
</context>
<context>
    <name>tsq::app::SteeringBar</name>
    <message>
        <source>&amp;Keep It Right…</source>
        <translation>Maintenir &amp;juste…</translation>
    </message>
    <message>
        <source>Switch on a service that keeps this clock by TSQ servers</source>
        <translation>Active un service qui maintient cette horloge d’après des serveurs TSQ</translation>
    </message>
</context>
<context>
    <name>tsq::app::SyncSheet</name>
    <message>
        <source>Sync Clock</source>
        <translation>Régler l’horloge</translation>
    </message>
    <message>
        <source>I have &amp;checked this; set the clock all the same</source>
        <translation>J’ai &amp;vérifié&#x202f;; régler l’horloge quand même</translation>
    </message>
    <message>
        <source>&amp;Adjust Clock…</source>
        <translation>&amp;Corriger l’horloge…</translation>
    </message>
    <message>
        <source>&amp;Set It All the Same…</source>
        <translation>&amp;Régler quand même…</translation>
    </message>
    <message>
        <source>&amp;Measure Again</source>
        <translation>&amp;Mesurer à nouveau</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler la correction</translation>
    </message>
    <message>
        <source>&amp;Ignore Dates Once…</source>
        <translation>&amp;Ignorer les dates une fois…</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progression de la mesure</translation>
    </message>
    <message>
        <source>&amp;Keep It Right…</source>
        <translation>Maintenir &amp;juste…</translation>
    </message>
    <message>
        <source>Let tsqd keep this clock right from now on</source>
        <translation>Laisser désormais tsqd maintenir cette horloge juste</translation>
    </message>
</context>
<context>
    <name>tsq::app::Tray</name>
    <message>
        <source>&amp;Open TSQ Monitor</source>
        <translation>&amp;Ouvrir TSQ Monitor</translation>
    </message>
    <message>
        <source>&amp;Check Now</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Serveurs</translation>
    </message>
    <message>
        <source>&amp;About TSQ Monitor</source>
        <translation>À propos &amp;de TSQ Monitor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server: offset</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>S&amp;ync Clock…</source>
        <translation>&amp;Régler l’horloge…</translation>
    </message>
    <message>
        <source>TSQ Monitor</source>
        <translation>TSQ Monitor</translation>
    </message>
</context>
<context>
    <name>tsq::app::WhyPopover</name>
    <message>
        <source>Why This Number</source>
        <translation>Pourquoi ce nombre</translation>
    </message>
    <message>
        <source>The last exchange with %1</source>
        <translation>Le dernier échange avec %1</translation>
    </message>
</context>
</TS>
