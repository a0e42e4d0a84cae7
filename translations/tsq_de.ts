<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutBox</name>
    <message>
        <source>About TSQ Monitor</source>
        <translation>Über TSQ Monitor</translation>
    </message>
    <message>
        <source>TSQ Monitor %1</source>
        <translation>TSQ Monitor %1</translation>
    </message>
    <message>
        <source>Shows how right your clock is, with authenticated time over QUIC.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Zeigt, wie genau Ihre Uhr geht, mit authentifizierter Zeit über QUIC.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>Checked against the authorities in %1</source>
        <translation>Geprüft anhand der Zertifizierungsstellen in %1</translation>
    </message>
    <message>
        <source>Its key is the pinned one; its issuer is not checked</source>
        <translation>Sein Schlüssel ist der gepinnte; der Aussteller wird nicht geprüft</translation>
    </message>
    <message>
        <source>Not checked: anyone could have answered</source>
        <translation>Nicht geprüft: Jeder könnte geantwortet haben</translation>
    </message>
    <message>
        <source>Checked against the authorities of this system</source>
        <translation>Geprüft anhand der Zertifizierungsstellen dieses Systems</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. From the next connection on the server is not trusted any more, unless its operator has renewed the certificate.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen. Ab der nächsten Verbindung wird dem Server nicht mehr vertraut, es sei denn, der Betreiber hat das Zertifikat erneuert.</translation>
    </message>
    <message>
        <source>certificate expires in %1</source>
        <translation>Zertifikat läuft in %1 ab</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in %1. After that the server is not trusted any more, unless its operator renews the certificate.</source>
        <translation>Das Zertifikat des Servers läuft in %1 ab. Danach wird dem Server nicht mehr vertraut, es sei denn, der Betreiber erneuert das Zertifikat.</translation>
    </message>
    <message>
        <source>Not checked, but answers are signed</source>
        <translation>Nicht geprüft, aber die Antworten sind signiert</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1: the last request was not answered.</source>
        <translation>%1: Die letzte Anfrage wurde nicht beantwortet.</translation>
    </message>
    <message>
        <source>%1: %2, round-trip time %3.</source>
        <comment>server, offset in words, duration</comment>
        <translation>%1: %2, Umlaufzeit %3.</translation>
    </message>
    <message>
        <source>resumed from sleep</source>
        <translation>aus dem Ruhezustand aufgewacht</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>Uhr gestellt</translation>
    </message>
    <message>
        <source>network changed</source>
        <translation>Netzwerk geändert</translation>
    </message>
    <message>
        <source>synchronised</source>
        <translation>synchronisiert</translation>
    </message>
    <message>
        <source>sync undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <translation>RTT %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more server(s)</source>
        <translation>
            <numerusform>und %Ln weiterer Server</numerusform>
            <numerusform>und %Ln weitere Server</numerusform>
        </translation>
    </message>
    <message>
        <source>all combined</source>
        <translation>alle kombiniert</translation>
    </message>
    <message>
        <source>All servers combined: %1, %2.</source>
        <comment>offset in words, uncertainty</comment>
        <translation>Alle Server kombiniert: %1, %2.</translation>
    </message>
    <message>
        <source>The last %1.</source>
        <comment>a length of time</comment>
        <translation>Zeitraum: %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>times</comment>
        <translation>Von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>ClockReport</name>
    <message>
        <source>a GPS receiver</source>
        <translation>ein GPS-Empfänger</translation>
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
        <translation>von Hand gestellt</translation>
    </message>
    <message>
        <source>an unknown source</source>
        <translation>eine unbekannte Quelle</translation>
    </message>
    <message>
        <source>source of type %1</source>
        <translation>Quelle vom Typ %1</translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <translation>unbekannter Art</translation>
    </message>
    <message>
        <source>steered by satellites (GNSS)</source>
        <translation>von Satelliten (GNSS) gesteuert</translation>
    </message>
    <message>
        <source>PTP grandmaster</source>
        <translation>PTP-Grandmaster</translation>
    </message>
    <message>
        <source>synchronised by NTP</source>
        <translation>über NTP synchronisiert</translation>
    </message>
    <message>
        <source>oven-controlled crystal (OCXO)</source>
        <translation>ofenstabilisierter Quarz (OCXO)</translation>
    </message>
    <message>
        <source>unstable, or free-running</source>
        <translation>instabil oder freilaufend</translation>
    </message>
    <message>
        <source>of class %1</source>
        <translation>der Klasse %1</translation>
    </message>
    <message>
        <source>Time source</source>
        <translation>Zeitquelle</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Stratum</translation>
    </message>
    <message>
        <source>%1: not synchronised</source>
        <translation>%1: nicht synchronisiert</translation>
    </message>
    <message>
        <source>Kind of clock</source>
        <translation>Art der Uhr</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>worse than %1</source>
        <translation>schlechter als %1</translation>
    </message>
    <message>
        <source>Own drift</source>
        <translation>Eigene Drift</translation>
    </message>
    <message>
        <source>at most %1 ppb</source>
        <translation>höchstens %1 ppb</translation>
    </message>
    <message>
        <source>Leap second</source>
        <translation>Schaltsekunde</translation>
    </message>
    <message>
        <source>The server is smearing one at present</source>
        <translation>Der Server verteilt gerade eine über Stunden</translation>
    </message>
    <message>
        <source>One is added at the end of this day (UTC)</source>
        <translation>Am Ende dieses Tages (UTC) wird eine eingefügt</translation>
    </message>
    <message>
        <source>One is left out at the end of this day (UTC)</source>
        <translation>Am Ende dieses Tages (UTC) wird eine ausgelassen</translation>
    </message>
    <message>
        <source>None today</source>
        <translation>Heute keine</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>by the kernel</source>
        <translation>vom Kernel</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>vom Programm</translation>
    </message>
    <message>
        <source>Reported error bound</source>
        <translation>Angegebene Fehlergrenze</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>It says that its clock is not set</source>
        <translation>Er gibt an, dass seine Uhr nicht gestellt ist</translation>
    </message>
    <message>
        <source>Server timestamps</source>
        <translation>Zeitstempel des Servers</translation>
    </message>
</context>
<context>
    <name>CombinedCurve</name>
    <message>
        <source>▬ all servers combined, 95 % band</source>
        <translation>▬ alle Server kombiniert, 95-%-Band</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows how right your clock is, with authenticated time over QUIC.</source>
        <translation>Zeigt, wie genau Ihre Uhr geht, mit authentifizierter Zeit über QUIC.</translation>
    </message>
    <message>
        <source>Demonstrate with a server inside this program. Your settings are neither read nor written.</source>
        <translation>Vorführung mit einem Server in diesem Programm. Ihre Einstellungen werden weder gelesen noch geschrieben.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Im Infobereich starten, ohne Fenster.</translation>
    </message>
    <message>
        <source>Write a picture of the window to &lt;file&gt; (PNG) and quit.</source>
        <translation>Ein Bild des Fensters in &lt;file&gt; (PNG) schreiben und beenden.</translation>
    </message>
    <message>
        <source>Wait &lt;seconds&gt; before the picture (3).</source>
        <translation>&lt;seconds&gt; Sekunden vor dem Bild warten (3).</translation>
    </message>
    <message>
        <source>Colours: auto, light or dark. Auto follows the desktop.</source>
        <translation>Farben: auto, light (hell) oder dark (dunkel). Auto folgt der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>Speak this language, for example pl.</source>
        <translation>Diese Sprache verwenden, zum Beispiel pl.</translation>
    </message>
    <message>
        <source>Unknown option “%1”. See tsq-monitor --help.</source>
        <translation>Unbekannte Option „%1“. Siehe tsq-monitor --help.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”. See tsq-monitor --help.</source>
        <translation>Unerwartetes Argument „%1“. Siehe tsq-monitor --help.</translation>
    </message>
    <message>
        <source>--after takes a number of seconds from 0 to 3600.</source>
        <translation>--after verlangt eine Anzahl von Sekunden von 0 bis 3600.</translation>
    </message>
    <message>
        <source>--appearance takes auto, light or dark.</source>
        <translation>--appearance verlangt auto, light oder dark.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a language.</source>
        <translation>„%1“ ist nicht der Code einer Sprache.</translation>
    </message>
    <message>
        <source>There is no display to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Es gibt keine Anzeige für ein Fenster: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>Das Bild kann nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>A tsq:// link: asks whether to add this server.</source>
        <translation>Ein tsq://-Link: fragt, ob dieser Server hinzugefügt werden soll.</translation>
    </message>
    <message>
        <source>The display cannot be reached. Check DISPLAY and WAYLAND_DISPLAY.</source>
        <translation>Die Anzeige ist nicht erreichbar. Prüfen Sie DISPLAY und WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>TSQ Monitor is running already, in a session whose bus cannot be reached from here.</source>
        <translation>TSQ Monitor läuft bereits, in einer Sitzung, deren Bus von hier aus nicht erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>exit status %1</source>
        <translation>Exit-Status %1</translation>
    </message>
    <message>
        <source>still running after %1 s</source>
        <translation>läuft nach %1 s noch</translation>
    </message>
    <message>
        <source>ended by a signal</source>
        <translation>durch ein Signal beendet</translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation>dieses Programm gibt es nicht</translation>
    </message>
</context>
<context>
    <name>DateFormat</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <extracomment>d, MMM and yyyy stand for day, name of the month and year; M for its number</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>setting not usable</source>
        <translation>Einstellung nicht verwendbar</translation>
    </message>
    <message>
        <source>A setting of this server cannot be used. Edit the server and check it.</source>
        <translation>Eine Einstellung dieses Servers ist nicht verwendbar. Bearbeiten und prüfen Sie den Server.</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling.</source>
        <translation>Kein Server dieses Namens wurde gefunden. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>name lookup failed</source>
        <translation>Namensauflösung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The server&apos;s address could not be looked up. Check the network connection.</source>
        <translation>Die Adresse des Servers konnte nicht ermittelt werden. Prüfen Sie die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netzwerk</translation>
    </message>
    <message>
        <source>There is no route to the server. Check the network connection and the firewall.</source>
        <translation>Es gibt keine Route zum Server. Prüfen Sie die Netzwerkverbindung und die Firewall.</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>dort lauscht nichts</translation>
    </message>
    <message>
        <source>The computer was reached, but no time server listens on this port. Check the port.</source>
        <translation>Der Rechner wurde erreicht, aber an diesem Port lauscht kein Zeitserver. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>port in use</source>
        <translation>Port belegt</translation>
    </message>
    <message>
        <source>Another program already uses this port.</source>
        <translation>Ein anderes Programm verwendet diesen Port bereits.</translation>
    </message>
    <message>
        <source>address not available</source>
        <translation>Adresse nicht verfügbar</translation>
    </message>
    <message>
        <source>This computer does not have that address.</source>
        <translation>Dieser Rechner hat diese Adresse nicht.</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>You do not have permission to do this.</source>
        <translation>Sie haben nicht die Berechtigung dafür.</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>Datei nicht lesbar</translation>
    </message>
    <message>
        <source>A file this server needs is missing or cannot be read.</source>
        <translation>Eine Datei, die dieser Server braucht, fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>no usable certificate</source>
        <translation>kein verwendbares Zertifikat</translation>
    </message>
    <message>
        <source>The certificate file contains no certificate that can be used.</source>
        <translation>Die Zertifikatsdatei enthält kein verwendbares Zertifikat.</translation>
    </message>
    <message>
        <source>no usable key</source>
        <translation>kein verwendbarer Schlüssel</translation>
    </message>
    <message>
        <source>The key file contains no key that can be used.</source>
        <translation>Die Schlüsseldatei enthält keinen verwendbaren Schlüssel.</translation>
    </message>
    <message>
        <source>key and certificate differ</source>
        <translation>Schlüssel passt nicht zum Zertifikat</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <translation>Der Schlüssel gehört nicht zum Zertifikat.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The server does not answer. It may be off, or a firewall may block UDP.</source>
        <translation>Der Server antwortet nicht. Er ist vielleicht ausgeschaltet, oder eine Firewall blockiert UDP.</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by no authority you trust. If the server is your own, choose its authority file or pin its key.</source>
        <translation>Das Zertifikat des Servers ist von keiner Zertifizierungsstelle unterschrieben, der Sie vertrauen. Wenn es Ihr eigener Server ist, wählen Sie die Datei seiner Zertifizierungsstelle oder pinnen Sie seinen Schlüssel.</translation>
    </message>
    <message>
        <source>certificate not acceptable</source>
        <translation>Zertifikat nicht annehmbar</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak, made for another purpose, or beyond what its authorities may vouch for. Tell the operator of the server.</source>
        <translation>Das Zertifikat des Servers ist zu schwach, für einen anderen Zweck ausgestellt oder geht über das hinaus, was seine Zertifizierungsstellen bestätigen dürfen. Benachrichtigen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>certificate for another name</source>
        <translation>Zertifikat für einen anderen Namen</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was made for another name. Check the address you entered.</source>
        <translation>Das Zertifikat des Servers wurde für einen anderen Namen ausgestellt. Prüfen Sie die eingegebene Adresse.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>certificate not yet valid</source>
        <translation>Zertifikat noch nicht gültig</translation>
    </message>
    <message>
        <source>not the pinned key</source>
        <translation>nicht der gepinnte Schlüssel</translation>
    </message>
    <message>
        <source>The server shows another key than the pinned one. Either its key was changed, or somebody pretends to be the server.</source>
        <translation>Der Server zeigt einen anderen Schlüssel als den gepinnten. Entweder wurde sein Schlüssel geändert, oder jemand gibt sich als der Server aus.</translation>
    </message>
    <message>
        <source>not a TSQ server</source>
        <translation>kein TSQ-Server</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a TSQ server.</source>
        <translation>Dort antwortet etwas, aber es ist kein TSQ-Server.</translation>
    </message>
    <message>
        <source>secure connection failed</source>
        <translation>sichere Verbindung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The secure connection to the server could not be set up.</source>
        <translation>Die sichere Verbindung zum Server konnte nicht hergestellt werden.</translation>
    </message>
    <message>
        <source>QUIC version not supported</source>
        <translation>QUIC-Version nicht unterstützt</translation>
    </message>
    <message>
        <source>The server does not speak version 1 of QUIC.</source>
        <translation>Der Server unterstützt Version 1 von QUIC nicht.</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>Verbindung geschlossen</translation>
    </message>
    <message>
        <source>The connection to the server ended. It is tried again at the next check.</source>
        <translation>Die Verbindung zum Server wurde beendet. Bei der nächsten Prüfung wird sie erneut versucht.</translation>
    </message>
    <message>
        <source>no datagrams</source>
        <translation>keine Datagramme</translation>
    </message>
    <message>
        <source>The server takes no datagrams. Set this server&apos;s transport to automatic or stream.</source>
        <translation>Der Server nimmt keine Datagramme an. Stellen Sie den Transport dieses Servers auf automatisch oder Streams.</translation>
    </message>
    <message>
        <source>no streams</source>
        <translation>keine Streams</translation>
    </message>
    <message>
        <source>The server takes no streams. Set this server&apos;s transport to automatic or datagram.</source>
        <translation>Der Server nimmt keine Streams an. Stellen Sie den Transport dieses Servers auf automatisch oder Datagramme.</translation>
    </message>
    <message>
        <source>request unanswered</source>
        <translation>Anfrage unbeantwortet</translation>
    </message>
    <message>
        <source>The server is connected but did not answer in time.</source>
        <translation>Der Server ist verbunden, hat aber nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The server refused to tell the time.</source>
        <translation>Der Server hat es abgelehnt, die Zeit mitzuteilen.</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Die Antwort des Servers konnte nicht verstanden werden.</translation>
    </message>
    <message>
        <source>system limit reached</source>
        <translation>Systemgrenze erreicht</translation>
    </message>
    <message>
        <source>The system grants no more threads, memory or open files. Close other programs.</source>
        <translation>Das System gewährt keine weiteren Threads, keinen Speicher oder keine offenen Dateien mehr. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>unexpected problem</source>
        <translation>unerwartetes Problem</translation>
    </message>
    <message>
        <source>An internal error occurred. Please report it.</source>
        <translation>Ein interner Fehler ist aufgetreten. Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>impossible round trip</source>
        <translation>unmögliche Umlaufzeit</translation>
    </message>
    <message>
        <source>The round-trip time of the answer is zero or negative, so it was not used.</source>
        <translation>Die Umlaufzeit der Antwort ist null oder negativ, daher wurde sie nicht verwendet.</translation>
    </message>
    <message>
        <source>server times out of order</source>
        <translation>Serverzeiten in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>By the server&apos;s own timestamps the answer left before the request arrived, so it was not used.</source>
        <translation>Nach den Zeitstempeln des Servers ging die Antwort ab, bevor die Anfrage ankam, daher wurde sie nicht verwendet.</translation>
    </message>
    <message>
        <source>local times out of order</source>
        <translation>lokale Zeiten in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>By your clock the answer came before the request was sent, so it was not used.</source>
        <translation>Nach Ihrer Uhr kam die Antwort, bevor die Anfrage gesendet wurde, daher wurde sie nicht verwendet.</translation>
    </message>
    <message>
        <source>more than a day off</source>
        <translation>mehr als einen Tag daneben</translation>
    </message>
    <message>
        <source>the clock was set meanwhile</source>
        <translation>die Uhr wurde währenddessen gestellt</translation>
    </message>
    <message>
        <source>Your clock was set while the server was asked, so the answer was not used.</source>
        <translation>Ihre Uhr wurde während der Anfrage an den Server gestellt, daher wurde die Antwort nicht verwendet.</translation>
    </message>
    <message>
        <source>the computer slept meanwhile</source>
        <translation>der Rechner war währenddessen im Ruhezustand</translation>
    </message>
    <message>
        <source>The computer slept while the server was asked, so the answer was not used.</source>
        <translation>Der Rechner war während der Anfrage an den Server im Ruhezustand, daher wurde die Antwort nicht verwendet.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>Geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>A link to a time server starts with tsq://.</source>
        <translation>Ein Link zu einem Zeitserver beginnt mit tsq://.</translation>
    </message>
    <message>
        <source>A server&apos;s address contains no spaces.</source>
        <translation>Die Adresse eines Servers enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets, as in [2001:db8::7]:443.</source>
        <translation>Setzen Sie eine IPv6-Adresse in eckige Klammern, wie in [2001:db8::7]:443.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Enter a name, a name with a port such as time.example.org:443, an IP address, or a tsq:// link.</source>
        <translation>Das ist nicht die Adresse eines Servers. Geben Sie einen Namen, einen Namen mit Port wie time.example.org:443, eine IP-Adresse oder einen tsq://-Link ein.</translation>
    </message>
    <message>
        <source>answer without a request</source>
        <translation>Antwort ohne Anfrage</translation>
    </message>
    <message>
        <source>An answer came that belongs to no request. It was not used.</source>
        <translation>Eine Antwort kam an, die zu keiner Anfrage gehört. Sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>answer repeated</source>
        <translation>Antwort wiederholt</translation>
    </message>
    <message>
        <source>The same request was answered twice. Only the first answer was used.</source>
        <translation>Dieselbe Anfrage wurde zweimal beantwortet. Nur die erste Antwort wurde verwendet.</translation>
    </message>
    <message>
        <source>answer not signed</source>
        <translation>Antwort nicht signiert</translation>
    </message>
    <message>
        <source>The server does not sign its answers. Remove the signature key from its settings, or ask its operator to sign.</source>
        <translation>Der Server signiert seine Antworten nicht. Entfernen Sie den Signaturschlüssel aus seinen Einstellungen, oder bitten Sie den Betreiber zu signieren.</translation>
    </message>
    <message>
        <source>unknown signature key</source>
        <translation>unbekannter Signaturschlüssel</translation>
    </message>
    <message>
        <source>The server signs with a key that is not in its settings. Ask its operator for the current key.</source>
        <translation>Der Server signiert mit einem Schlüssel, der nicht in seinen Einstellungen steht. Bitten Sie den Betreiber um den aktuellen Schlüssel.</translation>
    </message>
    <message>
        <source>wrong signature</source>
        <translation>falsche Signatur</translation>
    </message>
    <message>
        <source>The answer&apos;s signature is wrong: somebody may have forged it. It was not used.</source>
        <translation>Die Signatur der Antwort ist falsch: Jemand könnte sie gefälscht haben. Sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>secret readable by others</source>
        <translation>geheimer Schlüssel für andere lesbar</translation>
    </message>
    <message>
        <source>Other users can read the file with the secret key. Change that, then try again.</source>
        <translation>Andere Benutzer können die Datei mit dem geheimen Schlüssel lesen. Ändern Sie das und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or your clock is far ahead. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen, oder Ihre Uhr geht weit vor. Prüfen Sie das Datum dieses Rechners; „Uhr synchronisieren…“ stellt auch eine Uhr, die weit danebenliegt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, or your clock is far behind. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig, oder Ihre Uhr geht weit nach. Prüfen Sie das Datum dieses Rechners; „Uhr synchronisieren…“ stellt auch eine Uhr, die weit danebenliegt.</translation>
    </message>
    <message>
        <source>certificate too old</source>
        <translation>Zertifikat zu alt</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired before this program was made, whatever your clock says. Tell the operator of the server.</source>
        <translation>Das Zertifikat des Servers lief ab, bevor dieses Programm erstellt wurde, was auch immer Ihre Uhr anzeigt. Benachrichtigen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server&apos;s time differs from yours by more than a day. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>Die Zeit des Servers weicht um mehr als einen Tag von Ihrer ab. Prüfen Sie das Datum dieses Rechners; „Uhr synchronisieren…“ stellt auch eine Uhr, die weit danebenliegt.</translation>
    </message>
    <message>
        <source>answer too late</source>
        <translation>Antwort zu spät</translation>
    </message>
    <message>
        <source>An answer came after its request had timed out. It was not used.</source>
        <translation>Eine Antwort kam nach dem Zeitlimit ihrer Anfrage. Sie wurde nicht verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>Your clock may be ahead by %Ln day(s) or more.</source>
        <translation>
            <numerusform>Ihre Uhr geht vielleicht %Ln Tag oder mehr vor.</numerusform>
            <numerusform>Ihre Uhr geht vielleicht %Ln Tage oder mehr vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clock may be behind by %Ln day(s) or more.</source>
        <translation>
            <numerusform>Ihre Uhr geht vielleicht %Ln Tag oder mehr nach.</numerusform>
            <numerusform>Ihre Uhr geht vielleicht %Ln Tage oder mehr nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>The port is missing after the colon. Port 443 need not be given.</source>
        <translation>Nach dem Doppelpunkt fehlt der Port. Port 443 muss nicht angegeben werden.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>History since %1 · %2</source>
        <comment>day, size</comment>
        <translation>Verlauf seit %1 · %2</translation>
    </message>
    <message>
        <source>The history file was damaged. It was renamed, and a new one was begun.</source>
        <translation>Die Verlaufsdatei war beschädigt. Sie wurde umbenannt, und eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>The history was written by a later version of TSQ Monitor, so it is neither read nor changed.</source>
        <translation>Der Verlauf wurde von einer späteren Version von TSQ Monitor geschrieben, daher wird er weder gelesen noch geändert.</translation>
    </message>
    <message>
        <source>The disk is full: what is measured now is not kept until there is room.</source>
        <translation>Der Datenträger ist voll: Neue Messungen werden nicht aufbewahrt, bis wieder Platz ist.</translation>
    </message>
    <message>
        <source>The history cannot be written: what is measured now is not kept.</source>
        <translation>Der Verlauf kann nicht geschrieben werden: Neue Messungen werden nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The language of this translation, in the language itself: Deutsch, français, 日本語</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>The clock is right</source>
        <translation>Die Uhr geht richtig</translation>
    </message>
    <message>
        <source>The clock drifts</source>
        <translation>Die Uhr weicht ab</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Die Uhr geht falsch</translation>
    </message>
    <message>
        <source>The servers contradict each other</source>
        <translation>Die Server widersprechen einander</translation>
    </message>
    <message>
        <source>No server can be used</source>
        <translation>Kein Server ist verwendbar</translation>
    </message>
    <message>
        <source>Monitoring is paused</source>
        <translation>Die Überwachung ist angehalten</translation>
    </message>
    <message>
        <source>%1 shows another key than the pinned one</source>
        <translation>%1 zeigt einen anderen Schlüssel als den gepinnten</translation>
    </message>
    <message>
        <source>%1 has a new key</source>
        <translation>%1 hat einen neuen Schlüssel</translation>
    </message>
    <message>
        <source>%1 contradicts the majority of the servers</source>
        <translation>%1 widerspricht der Mehrheit der Server</translation>
    </message>
    <message>
        <source>%1 agrees with the majority again</source>
        <translation>%1 stimmt wieder mit der Mehrheit überein</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 antwortet wieder</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2</source>
        <translation>Das Zertifikat von %1 läuft am %2 ab</translation>
    </message>
    <message>
        <source>The certificate of %1 was renewed until %2</source>
        <translation>Das Zertifikat von %1 wurde bis %2 erneuert</translation>
    </message>
    <message>
        <source>State of the clock</source>
        <translation>Zustand der Uhr</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Certificates and keys</source>
        <translation>Zertifikate und Schlüssel</translation>
    </message>
    <message>
        <source>Corrections, sleep and network</source>
        <translation>Korrekturen, Ruhezustand und Netzwerk</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>The computer resumed from sleep</source>
        <translation>Der Rechner ist aus dem Ruhezustand aufgewacht</translation>
    </message>
    <message>
        <source>The clock was set by another program</source>
        <translation>Ein anderes Programm hat die Uhr gestellt</translation>
    </message>
    <message>
        <source>The network changed</source>
        <translation>Das Netzwerk hat sich geändert</translation>
    </message>
    <message>
        <source>The clock was synchronised</source>
        <translation>Die Uhr wurde synchronisiert</translation>
    </message>
    <message>
        <source>The correction of the clock was undone</source>
        <translation>Die Korrektur der Uhr wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>The command failed: %1</source>
        <translation>Der Befehl ist fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>Export Plot or Measurements</source>
        <translation>Diagramm oder Messwerte exportieren</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Table of measurements (*.csv)</source>
        <translation>Tabelle der Messwerte (*.csv)</translation>
    </message>
    <message>
        <source>The clock of %1</source>
        <comment>name of the computer</comment>
        <translation>Die Uhr von %1</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>times, time zone</comment>
        <translation>%1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>%1 was not written: choose a name that ends in .png, .svg, .pdf or .csv.</source>
        <translation>%1 wurde nicht geschrieben: Wählen Sie einen Namen, der auf .png, .svg, .pdf oder .csv endet.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>&amp;Beim Anmelden starten</translation>
    </message>
    <message>
        <source>&amp;Export as a Table…</source>
        <translation>Als &amp;Tabelle exportieren…</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation>Der Verlauf wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Export History</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Table of measurements (*.csv)</source>
        <translation>Tabelle der Messwerte (*.csv)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Start &amp;hidden in the tray</source>
        <translation>&amp;Verborgen im Infobereich starten</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Tray icon:</source>
        <translation>Symbol im &amp;Infobereich:</translation>
    </message>
    <message>
        <source>As the panel</source>
        <translation>Wie die Kontrollleiste</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Ask each server &amp;every:</source>
        <translation>&amp;Jeden Server fragen alle:</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Operators of public servers ask for 16 s or more.</source>
        <translation>Betreiber öffentlicher Server bitten um 16 s oder mehr.</translation>
    </message>
    <message>
        <source>&amp;Requests in a burst:</source>
        <translation>&amp;Anfragen je Serie:</translation>
    </message>
    <message>
        <source>At the start, and with “Check Now”, each server gets this number of requests in a row.</source>
        <translation>Beim Start und mit „Jetzt prüfen“ erhält jeder Server so viele Anfragen hintereinander.</translation>
    </message>
    <message>
        <source>&amp;Transport of new servers:</source>
        <translation>&amp;Transport neuer Server:</translation>
    </message>
    <message>
        <source>The clock &amp;drifts above:</source>
        <translation>Uhr &amp;weicht ab oberhalb von:</translation>
    </message>
    <message>
        <source>The clock is &amp;wrong above:</source>
        <translation>Uhr geht &amp;falsch oberhalb von:</translation>
    </message>
    <message>
        <source>A state ends when the offset is below 70 % of its threshold.</source>
        <translation>Ein Zustand endet, wenn die Abweichung unter 70&#xa0;% seiner Schwelle liegt.</translation>
    </message>
    <message>
        <source>&amp;Notify me when the state changes</source>
        <translation>Bei Änderung des Zustands &amp;benachrichtigen</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Ruhezeit</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>B&amp;is:</translation>
    </message>
    <message>
        <source>&amp;Keep single answers for:</source>
        <translation>&amp;Einzelne Antworten aufbewahren:</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Medians, minima and maxima of each minute and hour are kept for a year.</source>
        <translation>Median, Minimum und Maximum jeder Minute und Stunde werden ein Jahr lang aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is kept on disk.</source>
        <translation>Auf dem Datenträger wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Clear History…</source>
        <translation>Verlauf &amp;löschen…</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Delete all measurements and events?</source>
        <translation>Alle Messungen und Ereignisse löschen?</translation>
    </message>
    <message>
        <source>The plots begin anew. This cannot be undone.</source>
        <translation>Die Diagramme beginnen von vorn. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Show the &amp;thresholds of the alerts as lines</source>
        <translation>Die &amp;Schwellen der Alarme als Linien zeigen</translation>
    </message>
    <message>
        <source>&amp;Mark sleep, changes of the network and settings of the clock</source>
        <translation>Ruhezustand, Netzwerkwechsel und Stellen der Uhr &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Reconnect quickly</source>
        <translation>&amp;Schnell wieder verbinden</translation>
    </message>
    <message>
        <source>Keeps a ticket of each verified server, readable by you alone: with it, connecting again takes one round trip instead of two.</source>
        <translation>Bewahrt ein Ticket jedes geprüften Servers auf, das nur Sie lesen können: Damit dauert ein erneuter Verbindungsaufbau einen Umlauf statt zwei.</translation>
    </message>
    <message>
        <source>Remove All My &amp;Data…</source>
        <translation>Alle meine &amp;Daten entfernen…</translation>
    </message>
    <message>
        <source>Remove All My Data</source>
        <translation>Alle meine Daten entfernen</translation>
    </message>
    <message>
        <source>Remove all data that TSQ Monitor keeps for you?</source>
        <translation>Alle Daten entfernen, die TSQ Monitor für Sie aufbewahrt?</translation>
    </message>
    <message>
        <source>Servers, settings and history are deleted, and it no longer starts at login. Then the program ends. This cannot be undone.</source>
        <translation>Server, Einstellungen und Verlauf werden gelöscht, und das Programm startet nicht mehr beim Anmelden. Danach beendet es sich. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Remove and Quit</source>
        <translation>&amp;Entfernen und beenden</translation>
    </message>
    <message>
        <source>Settings and servers are in %1.</source>
        <translation>Einstellungen und Server stehen in %1.</translation>
    </message>
    <message>
        <source>The history is in %1.</source>
        <translation>Der Verlauf steht in %1.</translation>
    </message>
    <message>
        <source>Show the &amp;uncertainty of the combined offset and of the selected server</source>
        <translation>Die &amp;Unsicherheit der kombinierten Abweichung und des ausgewählten Servers zeigen</translation>
    </message>
    <message>
        <source>… when a &amp;server contradicts the majority</source>
        <translation>… wenn ein &amp;Server der Mehrheit widerspricht</translation>
    </message>
    <message>
        <source>… when a server does not &amp;answer</source>
        <translation>… wenn ein Server nicht &amp;antwortet</translation>
    </message>
    <message>
        <source>… when a &amp;certificate ends within 14 days</source>
        <translation>… wenn ein &amp;Zertifikat innerhalb von 14 Tagen abläuft</translation>
    </message>
    <message>
        <source>… when a server has a new &amp;key</source>
        <translation>… wenn ein Server einen neuen Sch&amp;lüssel hat</translation>
    </message>
    <message>
        <source>&amp;Run when the state changes:</source>
        <translation>Bei Ä&amp;nderung des Zustands ausführen:</translation>
    </message>
    <message>
        <source>a program and its arguments</source>
        <translation>ein Programm und seine Argumente</translation>
    </message>
    <message>
        <source>It runs without a shell, at most every 30 s, with TSQ_STATE, TSQ_OFFSET and others in its environment; see tsq-monitor(1). If it fails, that is an event.</source>
        <translation>Er läuft ohne Shell, höchstens alle 30 s, mit TSQ_STATE, TSQ_OFFSET und anderen in seiner Umgebung; siehe tsq-monitor(1). Ein Fehlschlag ist ein Ereignis.</translation>
    </message>
    <message>
        <source>Show a &amp;legend below the plots</source>
        <translation>&amp;Legende unter den Kurven zeigen</translation>
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
        <translation>d</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>ServerDetails</name>
    <message>
        <source>%1: the clock loses %2 a day</source>
        <translation>%1: Die Uhr geht am Tag %2 nach</translation>
    </message>
    <message>
        <source>%1: the clock gains %2 a day</source>
        <translation>%1: Die Uhr geht am Tag %2 vor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>datagrams</source>
        <translation>Datagramme</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Estimated error</source>
        <translation>Geschätzter Fehler</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Local timestamps</source>
        <translation>Lokale Zeitstempel</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Median offset</source>
        <translation>Median der Abweichung</translation>
    </message>
    <message>
        <source>5 % and 95 %</source>
        <translation>5&#xa0;% und 95&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation>Uhr des Servers</translation>
    </message>
    <message>
        <source>Shown range of the plot</source>
        <translation>Gezeigter Zeitraum des Diagramms</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>wiederaufgenommen</translation>
    </message>
    <message>
        <source>resumed, with the first request sent at once (0-RTT)</source>
        <translation>wiederaufgenommen, mit sofort gesendeter erster Anfrage (0-RTT)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Im Einzelnen</translation>
    </message>
    <message>
        <source>Signed answers</source>
        <translation>Signierte Antworten</translation>
    </message>
    <message>
        <source>Required, by a key in %1</source>
        <translation>Verlangt, mit einem Schlüssel in %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Answers not used</source>
        <translation>Nicht verwendete Antworten</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>Datagramme</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>An authority file (%1)</source>
        <translation>Eine Datei mit Zertifizierungsstellen (%1)</translation>
    </message>
    <message>
        <source>A pinned key</source>
        <translation>Ein gepinnter Schlüssel</translation>
    </message>
    <message>
        <source>Nothing: not authenticated</source>
        <translation>Nichts: nicht authentifiziert</translation>
    </message>
    <message>
        <source>Authorities of this system</source>
        <translation>System-Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>It answers: your clock is %1, %2. Round trip: %3.</source>
        <comment>offset, uncertainty, duration</comment>
        <translation>Er antwortet: Ihre Uhr geht %1, %2. Umlaufzeit: %3.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Your clock is right to within %1</source>
        <translation>Ihre Uhr geht auf %1 genau</translation>
    </message>
    <message>
        <source>Your clock is %1 behind</source>
        <translation>Ihre Uhr geht %1 nach</translation>
    </message>
    <message>
        <source>Your clock is %1 ahead</source>
        <translation>Ihre Uhr geht %1 vor</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>just now or 12 s ago</comment>
        <translation>geprüft: %1</translation>
    </message>
    <message>
        <source>Last answer %1: %2, %3.</source>
        <comment>when, offset in words, uncertainty</comment>
        <translation>Letzte Antwort %1: %2, %3.</translation>
    </message>
    <message>
        <source>authenticated over QUIC</source>
        <translation>über QUIC authentifiziert</translation>
    </message>
    <message>
        <source>not authenticated: anyone could have answered</source>
        <translation>nicht authentifiziert: Jeder könnte geantwortet haben</translation>
    </message>
    <message>
        <source>Check the network connection, and the servers&apos; addresses in the list.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und die Adressen der Server in der Liste.</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>genau richtig</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 nach</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 vor</translation>
    </message>
    <message>
        <source>no servers</source>
        <translation>keine Server</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>Noch keine Server</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>Server werden gefragt…</translation>
    </message>
    <message>
        <source>No server answers</source>
        <translation>Kein Server antwortet</translation>
    </message>
    <message>
        <source>Monitoring is paused</source>
        <translation>Die Überwachung ist angehalten</translation>
    </message>
    <message>
        <source>Add a server to see how right your clock is.</source>
        <translation>Fügen Sie einen Server hinzu, um zu sehen, wie genau Ihre Uhr geht.</translation>
    </message>
    <message>
        <source>Nothing is measured until you resume.</source>
        <translation>Bis zum Fortsetzen wird nichts gemessen.</translation>
    </message>
    <message>
        <source>right to within %1</source>
        <translation>auf %1 genau</translation>
    </message>
    <message>
        <source>TSQ: %1</source>
        <translation>TSQ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) not authenticated</source>
        <translation>
            <numerusform>%Ln Server nicht authentifiziert</numerusform>
            <numerusform>%Ln Server nicht authentifiziert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) to ask</source>
        <translation>
            <numerusform>%Ln Server zu fragen</numerusform>
            <numerusform>%Ln Server zu fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>servers contradict each other</source>
        <translation>Server widersprechen einander</translation>
    </message>
    <message>
        <source>The servers contradict each other</source>
        <translation>Die Server widersprechen einander</translation>
    </message>
    <message>
        <source>Offset: %1
Bound: %2 (the truth is within it if most servers are honest)
Estimated error: %3 (one standard deviation)</source>
        <translation>Abweichung: %1
Fehlergrenze: %2 (darin liegt die wahre Zeit, wenn die meisten Server ehrlich sind)
Geschätzter Fehler: %3 (eine Standardabweichung)</translation>
    </message>
    <message>
        <source>No more than half of them agree: add servers, or remove those that are wrong.</source>
        <translation>Nicht mehr als die Hälfte von ihnen stimmt überein: Fügen Sie Server hinzu oder entfernen Sie die falschen.</translation>
    </message>
    <message>
        <source>Nothing is measured until %1.</source>
        <comment>a time of day</comment>
        <translation>Bis %1 wird nichts gemessen.</translation>
    </message>
    <message>
        <source>Polling continues as soon as there is a network.</source>
        <translation>Die Abfragen gehen weiter, sobald es ein Netzwerk gibt.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Dieser Rechner ist offline</translation>
    </message>
    <message>
        <source>Your settings cannot be saved: %1 cannot be written. Changes are lost when the program ends.</source>
        <translation>Ihre Einstellungen können nicht gespeichert werden: %1 ist nicht beschreibbar. Änderungen gehen mit dem Ende des Programms verloren.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as %1.</source>
        <translation>Die Einstellungsdatei war beschädigt. Sie wird als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Some settings were made by another version of TSQ Monitor and are left as they are.</source>
        <translation>Einige Einstellungen stammen von einer anderen Version von TSQ Monitor und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>No server can be trusted</source>
        <translation>Keinem Server kann vertraut werden</translation>
    </message>
    <message>
        <source>Servers answer, but none can be trusted: each server&apos;s tool tip says why.</source>
        <translation>Server antworten, aber keinem kann vertraut werden: Der Tooltip jedes Servers nennt den Grund.</translation>
    </message>
    <message>
        <source>Your clock is about %1 behind</source>
        <comment>days</comment>
        <translation>Ihre Uhr geht etwa %1 nach</translation>
    </message>
    <message>
        <source>Your clock is about %1 ahead</source>
        <comment>days</comment>
        <translation>Ihre Uhr geht etwa %1 vor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>All servers are silent although this computer has a network: a firewall may block UDP.</source>
        <translation>Alle Server schweigen, obwohl dieser Rechner ein Netzwerk hat: Vielleicht blockiert eine Firewall UDP.</translation>
    </message>
    <message>
        <source>good, but not authenticated</source>
        <translation>gut, aber nicht authentifiziert</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>nicht authentifiziert</translation>
    </message>
</context>
<context>
    <name>SteeringText</name>
    <message>
        <source>the five-minute timer</source>
        <translation>der Fünf-Minuten-Timer</translation>
    </message>
    <message>
        <source>Set by %1, against each other</source>
        <translation>Gestellt von %1, gegeneinander</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Gestellt von %1</translation>
    </message>
    <message>
        <source>Set by TSQ every five minutes</source>
        <translation>Alle fünf Minuten von TSQ gestellt</translation>
    </message>
    <message>
        <source>Set by an unknown program</source>
        <translation>Von einem unbekannten Programm gestellt</translation>
    </message>
    <message>
        <source>It is not known what sets this clock</source>
        <translation>Es ist nicht bekannt, was diese Uhr stellt</translation>
    </message>
    <message>
        <source>Nothing sets this clock</source>
        <translation>Nichts stellt diese Uhr</translation>
    </message>
    <message>
        <source>claims to be within %1</source>
        <translation>gibt höchstens %1 Fehler an</translation>
    </message>
    <message>
        <source>claims %1, %2</source>
        <comment>0.42 ms behind, ± 0.31 ms</comment>
        <translation>gibt an: %1, %2</translation>
    </message>
    <message>
        <source>kernel %1 ppm, within %2</source>
        <translation>Kernel %1 ppm, höchstens %2</translation>
    </message>
    <message>
        <source>kernel %1 ppm, not synchronised</source>
        <translation>Kernel %1 ppm, nicht synchronisiert</translation>
    </message>
    <message>
        <source>claims nothing yet</source>
        <translation>gibt noch nichts an</translation>
    </message>
    <message>
        <source>your servers agree</source>
        <translation>Ihre Server stimmen zu</translation>
    </message>
    <message>
        <source>your servers contradict it</source>
        <translation>Ihre Server widersprechen dem</translation>
    </message>
    <message>
        <source>The service that sets this clock, what it says about the clock, whether your authenticated servers agree, and the kernel&apos;s correction of the frequency and its error bound.</source>
        <translation>Der Dienst, der diese Uhr stellt, was er über die Uhr sagt, ob Ihre authentifizierten Server zustimmen, sowie die Frequenzkorrektur des Kernels und seine Fehlerschranke.</translation>
    </message>
    <message>
        <source>It follows %1.</source>
        <translation>Er folgt %1.</translation>
    </message>
    <message>
        <source>Let tsqd keep this clock right?</source>
        <translation>Soll tsqd diese Uhr richtig halten?</translation>
    </message>
    <message>
        <source>Let TSQ set this clock every five minutes?</source>
        <translation>Soll TSQ diese Uhr alle fünf Minuten stellen?</translation>
    </message>
    <message>
        <source>%1 will be stopped.</source>
        <translation>%1 wird angehalten.</translation>
    </message>
    <message>
        <source>It also starts with the computer, and asks the servers in %1.</source>
        <translation>Der Dienst startet auch mit dem Rechner und fragt die Server in %1.</translation>
    </message>
    <message>
        <source>What is stopped no longer starts with the computer, because only one service may set the clock.</source>
        <translation>Was angehalten wird, startet nicht mehr mit dem Rechner, denn nur ein Dienst darf die Uhr stellen.</translation>
    </message>
    <message>
        <source>tsqd keeps this clock right from now on.</source>
        <translation>tsqd hält diese Uhr von nun an richtig.</translation>
    </message>
    <message>
        <source>TSQ sets this clock every five minutes from now on.</source>
        <translation>TSQ stellt diese Uhr von nun an alle fünf Minuten.</translation>
    </message>
    <message>
        <source>It runs, but only until the computer restarts: %1</source>
        <translation>Der Dienst läuft, aber nur bis zum Neustart des Rechners: %1</translation>
    </message>
    <message>
        <source>You are not authorised; nothing was changed.</source>
        <translation>Sie sind nicht berechtigt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>systemd cannot be reached; nothing was changed.</source>
        <translation>systemd ist nicht erreichbar; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 did not start. &quot;journalctl -u %2&quot; shows why. %3</source>
        <translation>%1 ist nicht gestartet. „journalctl -u %2“ zeigt den Grund. %3</translation>
    </message>
</context>
<context>
    <name>SyncSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Measuring again…</source>
        <translation>Es wird erneut gemessen…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Es wird gemessen…</translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln server(s) several times each.</source>
        <translation>
            <numerusform>%Ln Server wird mehrmals gefragt.</numerusform>
            <numerusform>%Ln Server werden je mehrmals gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Clock now, and then</source>
        <translation>Uhr jetzt und danach</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>Waiting for permission…</source>
        <translation>Warten auf Erlaubnis…</translation>
    </message>
    <message>
        <source>Your desktop may ask for an administrator&apos;s password. Nothing is changed before that.</source>
        <translation>Die Arbeitsumgebung fragt möglicherweise nach dem Passwort eines Systemverwalters. Vorher wird nichts geändert.</translation>
    </message>
    <message>
        <source>Correcting the clock…</source>
        <translation>Die Uhr wird korrigiert…</translation>
    </message>
    <message>
        <source>You can close this window: the correction goes on.</source>
        <translation>Sie können dieses Fenster schließen: Die Korrektur läuft weiter.</translation>
    </message>
    <message>
        <source>It has been measured again.</source>
        <translation>Es wurde erneut gemessen.</translation>
    </message>
    <message>
        <source>No server gave a usable answer afterwards, so the result could not be verified.</source>
        <translation>Danach gab kein Server eine brauchbare Antwort, daher konnte das Ergebnis nicht überprüft werden.</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Check the network connection, and the servers&apos; addresses in the list.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und die Adressen der Server in der Liste.</translation>
    </message>
    <message>
        <source>Your clock is %1, but that may be wrong by %2: to move it could make it worse.</source>
        <comment>offset in words, size</comment>
        <translation>Ihre Uhr geht %1, doch das kann um %2 falsch sein: Durch Verstellen könnte sie schlechter gehen.</translation>
    </message>
    <message>
        <source>No more than half of them agree, so it is not known which are right. Remove those that are wrong, or add servers.</source>
        <translation>Nicht mehr als die Hälfte von ihnen stimmt überein, daher ist nicht bekannt, welche richtig sind. Entfernen Sie die falschen oder fügen Sie Server hinzu.</translation>
    </message>
    <message>
        <source>Fewer servers agree than are needed. Look at those that did not answer, or add servers.</source>
        <translation>Weniger Server als nötig stimmen überein. Prüfen Sie jene, die nicht geantwortet haben, oder fügen Sie Server hinzu.</translation>
    </message>
    <message>
        <source>Around it clocks differ by a second although they are right. Try again in a few minutes.</source>
        <translation>Um sie herum unterscheiden sich Uhren um eine Sekunde, obwohl sie richtig gehen. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The clock of this system can only be corrected gradually, which would take weeks for %1. Set date and time by hand first.</source>
        <translation>Die Uhr dieses Systems lässt sich nur allmählich korrigieren; bei %1 würde das Wochen dauern. Stellen Sie Datum und Uhrzeit zuerst von Hand.</translation>
    </message>
    <message>
        <source>The kernel reports that its clock is synchronised, but not which program does it. Two programs that set the same clock work against each other: leave it to that program, or stop it first.</source>
        <translation>Der Kernel meldet, dass seine Uhr synchronisiert ist, aber nicht, von welchem Programm. Zwei Programme, die dieselbe Uhr stellen, arbeiten gegeneinander: Überlassen Sie es jenem Programm, oder halten Sie es zuerst an.</translation>
    </message>
    <message>
        <source>Two programs that set the same clock work against each other. Leave it to %1, or stop %1 first.</source>
        <translation>Zwei Programme, die dieselbe Uhr stellen, arbeiten gegeneinander. Überlassen Sie es %1, oder halten Sie %1 zuerst an.</translation>
    </message>
    <message>
        <source>%1 of it are still to come, in about %2.</source>
        <translation>%1 davon stehen noch aus; das dauert etwa %2.</translation>
    </message>
    <message>
        <source>Wait for its end, or undo it.</source>
        <translation>Warten Sie das Ende ab, oder machen Sie sie rückgängig.</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Warten Sie das Ende ab.</translation>
    </message>
    <message>
        <source>tsq-helper, which sets the clock for authorised users, is not installed, and the system offers no other way. Install it, or run tsq-adjtime as root.</source>
        <translation>tsq-helper, das die Uhr für berechtigte Benutzer stellt, ist nicht installiert, und das System bietet keinen anderen Weg. Installieren Sie es, oder führen Sie tsq-adjtime als root aus.</translation>
    </message>
    <message>
        <source>The password prompt was closed, or the password was not accepted.</source>
        <translation>Die Passwortabfrage wurde geschlossen, oder das Passwort wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>An administrator&apos;s password is needed, but no program is running that could ask for it. Start the authentication agent of your desktop, or run tsq-adjtime in a terminal.</source>
        <translation>Das Passwort eines Systemverwalters ist nötig, aber kein laufendes Programm kann danach fragen. Starten Sie den Authentifizierungsagenten der Arbeitsumgebung, oder führen Sie tsq-adjtime in einem Terminal aus.</translation>
    </message>
    <message>
        <source>polkit, which decides who may set the clock, does not answer. Start it, then try again.</source>
        <translation>polkit, das entscheidet, wer die Uhr stellen darf, antwortet nicht. Starten Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The helper does not move a clock by so much. Set date and time by hand first.</source>
        <translation>Das Hilfsprogramm verstellt eine Uhr nicht so weit. Stellen Sie Datum und Uhrzeit zuerst von Hand.</translation>
    </message>
    <message>
        <source>It was measured more than two minutes ago. Measure again.</source>
        <translation>Die Messung ist mehr als zwei Minuten alt. Messen Sie erneut.</translation>
    </message>
    <message>
        <source>Another program has set it since it was measured. Measure again.</source>
        <translation>Ein anderes Programm hat sie seit der Messung gestellt. Messen Sie erneut.</translation>
    </message>
    <message>
        <source>It has been corrected since it was measured. Measure again.</source>
        <translation>Sie wurde seit der Messung korrigiert. Messen Sie erneut.</translation>
    </message>
    <message>
        <source>Earlier requests still wait for a password. Answer or dismiss these, then try again.</source>
        <translation>Frühere Anfragen warten noch auf ein Passwort. Beantworten oder schließen Sie diese, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The helper was called too often. Wait a few seconds, then try again.</source>
        <translation>Das Hilfsprogramm wurde zu oft aufgerufen. Warten Sie einige Sekunden und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A correction can be undone once, within ten minutes, if no other program has set the clock since.</source>
        <translation>Eine Korrektur lässt sich einmal rückgängig machen, innerhalb von zehn Minuten, wenn seither kein anderes Programm die Uhr gestellt hat.</translation>
    </message>
    <message>
        <source>The helper ended before it answered. The main window shows the present offset of the clock.</source>
        <translation>Das Hilfsprogramm endete, bevor es antwortete. Das Hauptfenster zeigt die gegenwärtige Abweichung der Uhr.</translation>
    </message>
    <message>
        <source>The system did not take the change: %1</source>
        <translation>Das System hat die Änderung nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The clock cannot be set from here</source>
        <translation>Die Uhr kann von hier aus nicht gestellt werden</translation>
    </message>
    <message>
        <source>This clock is set by another program</source>
        <translation>Diese Uhr wird von einem anderen Programm gestellt</translation>
    </message>
    <message>
        <source>This clock is set by %1</source>
        <translation>Diese Uhr wird von %1 gestellt</translation>
    </message>
    <message>
        <source>An earlier correction is still running</source>
        <translation>Eine frühere Korrektur läuft noch</translation>
    </message>
    <message>
        <source>This cannot be undone any more</source>
        <translation>Das lässt sich nicht mehr rückgängig machen</translation>
    </message>
    <message>
        <source>It is not known whether the clock was changed</source>
        <translation>Es ist nicht bekannt, ob die Uhr geändert wurde</translation>
    </message>
    <message>
        <source>The clock was not changed</source>
        <translation>Die Uhr wurde nicht geändert</translation>
    </message>
    <message>
        <source>No server gave a usable answer</source>
        <translation>Kein Server gab eine brauchbare Antwort</translation>
    </message>
    <message>
        <source>The servers disagree</source>
        <translation>Die Server sind sich nicht einig</translation>
    </message>
    <message>
        <source>Too few servers agree</source>
        <translation>Zu wenige Server stimmen überein</translation>
    </message>
    <message>
        <source>A leap second is near</source>
        <translation>Eine Schaltsekunde steht bevor</translation>
    </message>
    <message>
        <source>The offset is too large</source>
        <translation>Die Abweichung ist zu groß</translation>
    </message>
    <message>
        <source>Move the clock forward by %1?</source>
        <translation>Die Uhr um %1 vorstellen?</translation>
    </message>
    <message>
        <source>Move the clock back by %1?</source>
        <translation>Die Uhr um %1 zurückstellen?</translation>
    </message>
    <message numerus="yes">
        <source>Measured %1 from %Ln answer(s).</source>
        <comment>just now or 12 s ago</comment>
        <translation>
            <numerusform>Gemessen: %1, mit %Ln Antwort.</numerusform>
            <numerusform>Gemessen: %1, mit %Ln Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gradually, in about %1. No program sees time jump.</source>
        <translation>Allmählich, in etwa %1. Kein Programm sieht einen Zeitsprung.</translation>
    </message>
    <message>
        <source>At once. Programs see time jump forward.</source>
        <translation>Auf einmal. Programme sehen die Zeit vorwärts springen.</translation>
    </message>
    <message>
        <source>At once. Programs see time jump back, which some do not expect.</source>
        <translation>Auf einmal. Programme sehen die Zeit zurückspringen, womit manche nicht rechnen.</translation>
    </message>
    <message>
        <source>This is more than 15 minutes. Compare with another clock before you go on.</source>
        <translation>Das sind mehr als 15 Minuten. Vergleichen Sie mit einer anderen Uhr, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>This clock is set by another program, which will work against the change.</source>
        <translation>Diese Uhr wird von einem anderen Programm gestellt, das der Änderung entgegenwirken wird.</translation>
    </message>
    <message>
        <source>This clock is set by %1, which will work against the change.</source>
        <translation>Diese Uhr wird von %1 gestellt, das der Änderung entgegenwirken wird.</translation>
    </message>
    <message>
        <source>These servers are not authenticated: anyone could have answered in their place.</source>
        <translation>Diese Server sind nicht authentifiziert: Jeder könnte an ihrer Stelle geantwortet haben.</translation>
    </message>
    <message>
        <source>You may be asked for an administrator&apos;s password.</source>
        <translation>Möglicherweise werden Sie nach dem Passwort eines Systemverwalters gefragt.</translation>
    </message>
    <message>
        <source>Afterwards the clock is measured again; for ten minutes you can undo the change.</source>
        <translation>Danach wird die Uhr erneut gemessen; zehn Minuten lang können Sie die Änderung rückgängig machen.</translation>
    </message>
    <message>
        <source>Afterwards the clock is measured again. The change cannot be undone: tsq-helper is not installed, so the system&apos;s own date service makes it.</source>
        <translation>Danach wird die Uhr erneut gemessen. Die Änderung lässt sich nicht rückgängig machen: tsq-helper ist nicht installiert, daher nimmt der Datumsdienst des Systems sie vor.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>The correction was undone.</source>
        <translation>Die Korrektur wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The clock was moved forward by %1.</source>
        <translation>Die Uhr wurde um %1 vorgestellt.</translation>
    </message>
    <message>
        <source>The clock was moved back by %1.</source>
        <translation>Die Uhr wurde um %1 zurückgestellt.</translation>
    </message>
    <message>
        <source>%1 of %2 are still to come, in about %3.</source>
        <translation>%1 von %2 stehen noch aus; das dauert etwa %3.</translation>
    </message>
    <message>
        <source>measuring to set the clock</source>
        <translation>misst, um die Uhr zu stellen</translation>
    </message>
    <message>
        <source>measuring whether the clock is right now</source>
        <translation>misst, ob die Uhr jetzt richtig geht</translation>
    </message>
    <message>
        <source>waiting for permission to set the clock</source>
        <translation>wartet auf die Erlaubnis, die Uhr zu stellen</translation>
    </message>
    <message>
        <source>undoing the last correction</source>
        <translation>macht die letzte Korrektur rückgängig</translation>
    </message>
    <message>
        <source>correcting the clock, %1 to go</source>
        <translation>korrigiert die Uhr, noch %1</translation>
    </message>
    <message>
        <source>By this clock, which says %1, the servers&apos; certificates are not valid. If the clock is that wrong, their dates can be ignored once, to measure the time. Nothing is changed before you have seen the result.</source>
        <comment>a date</comment>
        <translation>Nach dieser Uhr, die %1 anzeigt, sind die Zertifikate der Server nicht gültig. Wenn die Uhr so falsch geht, können deren Datumsangaben einmal ignoriert werden, um die Zeit zu messen. Nichts wird geändert, bevor Sie das Ergebnis gesehen haben.</translation>
    </message>
    <message>
        <source>The servers disagree, or told another time when they were asked again. Remove those that are wrong, or add servers.</source>
        <translation>Die Server sind sich nicht einig, oder sie nannten auf erneute Anfrage eine andere Zeit. Entfernen Sie die falschen, oder fügen Sie Server hinzu.</translation>
    </message>
    <message>
        <source>The servers&apos; certificates expired before this program was built, so they are too old at any time. Add other servers.</source>
        <translation>Die Zertifikate der Server liefen ab, bevor dieses Programm erstellt wurde, sind also zu jeder Zeit zu alt. Fügen Sie andere Server hinzu.</translation>
    </message>
    <message>
        <source>At the time that the servers report, their certificates are not valid either: they have expired, or another server answers with them. Add other servers.</source>
        <translation>Zu der Zeit, die die Server melden, sind ihre Zertifikate auch nicht gültig: Sie sind abgelaufen, oder ein anderer Server antwortet mit ihnen. Fügen Sie andere Server hinzu.</translation>
    </message>
    <message>
        <source>The servers report a time from before this program was built. Add other servers.</source>
        <translation>Die Server melden eine Zeit, die vor der Erstellung dieses Programms liegt. Fügen Sie andere Server hinzu.</translation>
    </message>
    <message>
        <source>The servers report a time from before the last time that was verified on this computer. Add other servers.</source>
        <translation>Die Server melden eine Zeit, die vor der zuletzt auf diesem Rechner geprüften liegt. Fügen Sie andere Server hinzu.</translation>
    </message>
    <message>
        <source>With the dates ignored, one server is not enough. Add another one with a name and a key of its own, or pin the key of this one.</source>
        <translation>Wenn die Datumsangaben ignoriert werden, genügt ein Server nicht. Fügen Sie einen weiteren mit eigenem Namen und eigenem Schlüssel hinzu, oder pinnen Sie den Schlüssel des vorhandenen.</translation>
    </message>
    <message>
        <source>By the present clock the servers&apos; certificates are not valid. Their dates were ignored to measure the time, and are valid at that time.</source>
        <translation>Nach der gegenwärtigen Uhr sind die Zertifikate der Server nicht gültig. Ihre Datumsangaben wurden ignoriert, um die Zeit zu messen, und sind zu dieser Zeit gültig.</translation>
    </message>
    <message>
        <source>No certificate is valid by this clock</source>
        <translation>Nach dieser Uhr ist kein Zertifikat gültig</translation>
    </message>
    <message>
        <source>The time could not be measured</source>
        <translation>Die Zeit konnte nicht gemessen werden</translation>
    </message>
    <message>
        <source>This computer&apos;s system bus cannot be reached, so tsq-helper, which sets the clock for authorised users, cannot be called. Start D-Bus, or run tsq-adjtime as root.</source>
        <translation>Der Systembus dieses Rechners ist nicht erreichbar, daher kann tsq-helper, das die Uhr für berechtigte Benutzer stellt, nicht aufgerufen werden. Starten Sie D-Bus, oder führen Sie tsq-adjtime als root aus.</translation>
    </message>
    <message>
        <source>The servers&apos; time differs by more than a day from this clock, which says %1. If the clock is that wrong, the dates of their certificates can be ignored once, to measure the time. Nothing is changed before you have seen the result.</source>
        <comment>a date</comment>
        <translation>Die Zeit der Server weicht um mehr als einen Tag von dieser Uhr ab, die %1 anzeigt. Wenn die Uhr so falsch geht, können die Datumsangaben ihrer Zertifikate einmal ignoriert werden, um die Zeit zu messen. Nichts wird geändert, bevor Sie das Ergebnis gesehen haben.</translation>
    </message>
</context>
<context>
    <name>TallyText</name>
    <message numerus="yes">
        <source>%Ln server(s) agree</source>
        <translation>
            <numerusform>%Ln Server stimmt überein</numerusform>
            <numerusform>%Ln Server stimmen überein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agree(s)</source>
        <translation>
            <numerusform>%Ln stimmt überein</numerusform>
            <numerusform>%Ln stimmen überein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln falsch</numerusform>
            <numerusform>%Ln falsch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusable</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln unbrauchbar</numerusform>
            <numerusform>%Ln unbrauchbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s), too few to outvote a liar</source>
        <translation>
            <numerusform>%Ln Server, zu wenige, um einen falschen zu überstimmen</numerusform>
            <numerusform>%Ln Server, zu wenige, um einen falschen zu überstimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too few to outvote a liar</source>
        <comment>3 agree, 1 wrong</comment>
        <translation>%1: zu wenige, um einen falschen zu überstimmen</translation>
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
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>kombiniert</translation>
    </message>
    <message>
        <source>falseticker, off by %1</source>
        <translation>Falseticker, um %1 daneben</translation>
    </message>
    <message>
        <source>contradicted by the others</source>
        <translation>im Widerspruch zu den anderen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>its own clock is not set</source>
        <translation>eigene Uhr nicht gestellt</translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>widerspricht sich selbst</translation>
    </message>
    <message>
        <source>smears a leap second</source>
        <translation>verteilt eine Schaltsekunde</translation>
    </message>
    <message>
        <source>the same as another server</source>
        <translation>derselbe wie ein anderer Server</translation>
    </message>
    <message>
        <source>The best of the servers that agree.</source>
        <translation>Der beste der Server, die übereinstimmen.</translation>
    </message>
    <message>
        <source>Agrees with the majority and counts.</source>
        <translation>Stimmt mit der Mehrheit überein und zählt.</translation>
    </message>
    <message>
        <source>It agrees, but its uncertainty is too large to improve the result.</source>
        <translation>Er stimmt überein, aber seine Unsicherheit ist zu groß, um das Ergebnis zu verbessern.</translation>
    </message>
    <message>
        <source>Its offset ± root distance does not overlap the interval that the majority agrees on, so it does not count.</source>
        <translation>Seine Abweichung ± Root-Distanz überschneidet sich nicht mit dem Intervall, auf das sich die Mehrheit einigt, daher zählt er nicht.</translation>
    </message>
    <message>
        <source>No more than half of the servers agree, so none of them is used.</source>
        <translation>Nicht mehr als die Hälfte der Server stimmt überein, daher wird keiner von ihnen verwendet.</translation>
    </message>
    <message>
        <source>No usable answer came from it.</source>
        <translation>Von ihm kam keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>It says itself that its clock is not set.</source>
        <translation>Er sagt selbst, dass seine Uhr nicht gestellt ist.</translation>
    </message>
    <message>
        <source>It does not count because its certificate is not checked, while others&apos; are.</source>
        <translation>Er zählt nicht, weil sein Zertifikat nicht geprüft wird, die der anderen aber schon.</translation>
    </message>
    <message>
        <source>Its answers contradict themselves, so it does not count.</source>
        <translation>Seine Antworten widersprechen einander, daher zählt er nicht.</translation>
    </message>
    <message>
        <source>It smears a leap second over hours while the others do not.</source>
        <translation>Er verteilt eine Schaltsekunde über Stunden, die anderen nicht.</translation>
    </message>
    <message>
        <source>It has the same key or address as another server in the list, so both have one vote together.</source>
        <translation>Er hat denselben Schlüssel oder dieselbe Adresse wie ein anderer Server in der Liste, daher haben beide zusammen eine Stimme.</translation>
    </message>
    <message>
        <source>agrees, too distant to combine (%1)</source>
        <translation>stimmt überein, zu weit entfernt zum Kombinieren (%1)</translation>
    </message>
    <message>
        <source>agrees, too distant to combine</source>
        <translation>stimmt überein, zu weit entfernt zum Kombinieren</translation>
    </message>
    <message>
        <source>not authenticated, others are</source>
        <translation>nicht authentifiziert, andere schon</translation>
    </message>
    <message>
        <source>selected: the server with the smallest uncertainty of those that agree
combined: agrees with the majority, and is part of the result
falseticker: contradicts the majority, and does not count</source>
        <translation>ausgewählt: der Server mit der kleinsten Unsicherheit unter denen, die übereinstimmen
kombiniert: stimmt mit der Mehrheit überein und geht in das Ergebnis ein
Falseticker: widerspricht der Mehrheit und zählt nicht</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message numerus="yes">
        <source>%Ln server(s) agree that your clock is %1, %2.</source>
        <translation>
            <numerusform>Nach %Ln Server geht Ihre Uhr %1, %2.</numerusform>
            <numerusform>%Ln Server stimmen überein: Ihre Uhr geht %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The estimated error is %1.</source>
        <translation>Der geschätzte Fehler ist %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server: what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Offset: ((T2 − T1) + (T3 − T4)) / 2 = %1</source>
        <translation>Abweichung: ((T2 − T1) + (T3 − T4)) / 2 = %1</translation>
    </message>
    <message>
        <source>Round trip: (T4 − T1) − (T3 − T2) = %1</source>
        <translation>Umlaufzeit: (T4 − T1) − (T3 − T2) = %1</translation>
    </message>
    <message>
        <source>The offset is wrong by half of the round trip at most: %1.</source>
        <translation>Die Abweichung ist höchstens um die halbe Umlaufzeit falsch: %1.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>several of server: what became of it</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Add Server…</source>
        <translation>Server &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add from &amp;Link in Clipboard</source>
        <translation>Aus &amp;Link in der Zwischenablage hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit Server…</source>
        <translation>Server &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Server &amp;Details…</source>
        <translation>Server&amp;details…</translation>
    </message>
    <message>
        <source>&amp;Remove Server</source>
        <translation>Server &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo Removal</source>
        <translation>Entfernen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Import Servers…</source>
        <translation>Server &amp;importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport Servers…</source>
        <translation>Server e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Try It with a Server on This Computer</source>
        <translation>Mit einem &amp;Server auf diesem Rechner ausprobieren</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Ask all servers at once instead of waiting for the next turn</source>
        <translation>Alle Server sofort fragen, statt auf die nächste Runde zu warten</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>The servers&apos; intervals, and how the result follows from them</source>
        <translation>Die Intervalle der Server, und wie das Ergebnis daraus folgt</translation>
    </message>
    <message>
        <source>&amp;Pause Monitoring</source>
        <translation>Überwachung an&amp;halten</translation>
    </message>
    <message>
        <source>E&amp;xport Plot or Measurements…</source>
        <translation>Diagramm oder Messwerte e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;First Steps…</source>
        <translation>&amp;Erste Schritte…</translation>
    </message>
    <message>
        <source>&amp;About TSQ Monitor</source>
        <translation>&amp;Über TSQ Monitor</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Uhr</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>S&amp;ync Clock…</source>
        <translation>Uhr s&amp;ynchronisieren…</translation>
    </message>
    <message>
        <source>Measure again, and set the clock to the combined time of the servers</source>
        <translation>Erneut messen und die Uhr auf die kombinierte Zeit der Server stellen</translation>
    </message>
    <message>
        <source>&amp;Undo Sync</source>
        <translation>Synchronisierung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Measurements as a &amp;Table…</source>
        <translation>Messwerte als &amp;Tabelle…</translation>
    </message>
    <message>
        <source>S&amp;how in Plot</source>
        <translation>Im Dia&amp;gramm zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep the Clock Right with tsqd…</source>
        <translation>Uhr mit &amp;tsqd richtig halten…</translation>
    </message>
    <message>
        <source>Set the Clock Every &amp;Five Minutes…</source>
        <translation>Uhr alle &amp;fünf Minuten stellen…</translation>
    </message>
    <message>
        <source>E&amp;vents…</source>
        <translation>&amp;Ereignisse…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Ask the servers again</source>
        <translation>Die Server wieder abfragen</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
</context>
<context>
    <name>tsq::app::ChartPanel</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Live: follow the present</source>
        <translation>Live: der Gegenwart folgen</translation>
    </message>
    <message>
        <source>Follow the present. Dragging the plot stops it.</source>
        <translation>Der Gegenwart folgen. Ziehen des Diagramms hält es an.</translation>
    </message>
    <message>
        <source>Offset and round trip</source>
        <translation>Abweichung und Umlaufzeit</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show the chosen range and all values again</source>
        <translation>Wieder den gewählten Bereich und alle Werte zeigen</translation>
    </message>
</context>
<context>
    <name>tsq::app::Charts</name>
    <message>
        <source>Plots of offset and round-trip time</source>
        <translation>Diagramme von Abweichung und Umlaufzeit</translation>
    </message>
    <message>
        <source>Offset (above zero: your clock is behind)</source>
        <translation>Abweichung (über null: Ihre Uhr geht nach)</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Noch wurde nichts gemessen.</translation>
    </message>
</context>
<context>
    <name>tsq::app::CloseHint</name>
    <message>
        <source>TSQ Monitor is still running</source>
        <translation>TSQ Monitor läuft weiter</translation>
    </message>
    <message>
        <source>Its icon is in the tray; a click on it opens the window. To end the program, choose Quit in a menu.</source>
        <translation>Das Symbol ist im Infobereich; ein Klick darauf öffnet das Fenster. „Beenden“ in einem Menü beendet das Programm.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window was minimized. To end the program, choose Quit in a menu.</source>
        <translation>Dieser Desktop hat keinen Infobereich, daher wurde das Fenster minimiert. „Beenden“ in einem Menü beendet das Programm.</translation>
    </message>
</context>
<context>
    <name>tsq::app::Desktop</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>tsq::app::DetailsDialog</name>
    <message>
        <source>Co&amp;py as Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details zu %1</translation>
    </message>
    <message>
        <source>Copy &amp;Key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the pin of the server&apos;s key, to be entered as “A pinned key”</source>
        <translation>Kopiert den Fingerabdruck des Serverschlüssels, zur Eingabe als „Ein gepinnter Schlüssel“</translation>
    </message>
</context>
<context>
    <name>tsq::app::EmptyPage</name>
    <message>
        <source>Add a server…</source>
        <translation>Server hinzufügen…</translation>
    </message>
    <message>
        <source>Try it with a server on this computer</source>
        <translation>Mit einem Server auf diesem Rechner ausprobieren</translation>
    </message>
    <message>
        <source>How right is your clock?</source>
        <translation>Wie genau geht Ihre Uhr?</translation>
    </message>
    <message>
        <source>TSQ Monitor compares it with time servers over QUIC, so that you know who answered. It changes your clock only if you choose “Sync Clock…”.</source>
        <translation>TSQ Monitor vergleicht sie über QUIC mit Zeitservern, sodass Sie wissen, wer geantwortet hat. Ihre Uhr wird nur geändert, wenn Sie „Uhr synchronisieren…“ wählen.</translation>
    </message>
    <message>
        <source>No server is asked yet. Add one whose time you trust:</source>
        <translation>Noch wird kein Server gefragt. Fügen Sie einen hinzu, dessen Zeit Sie vertrauen:</translation>
    </message>
</context>
<context>
    <name>tsq::app::EventTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>tsq::app::EventsDialog</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export Events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>tsq::app::ExchangeDiagram</name>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>The timestamps of the last exchange</source>
        <translation>Die Zeitstempel des letzten Austauschs</translation>
    </message>
</context>
<context>
    <name>tsq::app::FirstRun</name>
    <message>
        <source>Welcome to TSQ Monitor</source>
        <translation>Willkommen bei TSQ Monitor</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Übers&amp;pringen</translation>
    </message>
    <message>
        <source>How right is your clock?</source>
        <translation>Wie genau geht Ihre Uhr?</translation>
    </message>
    <message>
        <source>Which servers should be asked?</source>
        <translation>Welche Server sollen gefragt werden?</translation>
    </message>
    <message>
        <source>With three servers or more, one that is wrong is outvoted. You can add your own at any time.</source>
        <translation>Bei drei oder mehr Servern wird ein falscher überstimmt. Eigene können Sie jederzeit hinzufügen.</translation>
    </message>
    <message>
        <source>%1 (public test server)</source>
        <translation>%1 (öffentlicher Testserver)</translation>
    </message>
    <message>
        <source>A server on this computer, to try it without a network</source>
        <translation>Ein Server auf diesem Rechner, zum Ausprobieren ohne Netzwerk</translation>
    </message>
    <message>
        <source>How should it tell you?</source>
        <translation>Wie sollen Sie benachrichtigt werden?</translation>
    </message>
    <message>
        <source>All of this can be changed in the preferences.</source>
        <translation>All das lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>&amp;Notify me when the clock drifts or is wrong</source>
        <translation>&amp;Benachrichtigen, wenn die Uhr abweicht oder falsch geht</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>Beim Anme&amp;lden starten</translation>
    </message>
    <message>
        <source>Another program sets this clock: TSQ Monitor will only watch.</source>
        <translation>Ein anderes Programm stellt diese Uhr: TSQ Monitor wird nur beobachten.</translation>
    </message>
    <message>
        <source>This clock is set by %1: TSQ Monitor will only watch.</source>
        <translation>Diese Uhr wird von %1 gestellt: TSQ Monitor wird nur beobachten.</translation>
    </message>
    <message>
        <source>TSQ Monitor compares your clock with time servers over QUIC, so that you know who answered. It tells you when the clock goes wrong. It sets the clock only if you choose “Sync Clock…”.</source>
        <translation>TSQ Monitor vergleicht Ihre Uhr mit Zeitservern über QUIC, sodass Sie wissen, wer geantwortet hat. Es meldet, wenn die Uhr falsch geht. Es stellt die Uhr nur, wenn Sie „Uhr synchronisieren…“ wählen.</translation>
    </message>
    <message>
        <source>When you close its window, it goes on in the tray; on a desktop without a tray the window is minimized instead. To end the program, choose Quit in a menu.</source>
        <translation>Wenn Sie das Fenster schließen, läuft es im Infobereich weiter; ohne Infobereich wird das Fenster stattdessen minimiert. „Beenden“ in einem Menü beendet das Programm.</translation>
    </message>
    <message>
        <source>Without a server nothing is measured. To enter your own, choose “Add a server…” in the window after these steps.</source>
        <translation>Ohne Server wird nichts gemessen. Um einen eigenen einzugeben, wählen Sie nach diesen Schritten im Fenster „Server hinzufügen…“.</translation>
    </message>
</context>
<context>
    <name>tsq::app::Footer</name>
    <message>
        <source>Next check in %1</source>
        <translation>Nächste Prüfung in %1</translation>
    </message>
    <message>
        <source>kernel timestamps</source>
        <translation>Zeitstempel vom Kernel</translation>
    </message>
    <message>
        <source>program timestamps</source>
        <translation>Zeitstempel vom Programm</translation>
    </message>
    <message>
        <source>%1 was removed. Undo</source>
        <translation>%1 wurde entfernt. Rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were removed. Undo</source>
        <translation>
            <numerusform>%n Server wurde entfernt. Rückgängig</numerusform>
            <numerusform>%n Server wurden entfernt. Rückgängig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsq::app::HeaderCard</name>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>These servers run inside this program. They show how it works, not what time it is.</source>
        <translation>Diese Server laufen in diesem Programm. Sie zeigen, wie es arbeitet, nicht wie spät es ist.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
</context>
<context>
    <name>tsq::app::IntervalDiagram</name>
    <message>
        <source>Offset and uncertainty of each server</source>
        <translation>Abweichung und Unsicherheit jedes Servers</translation>
    </message>
</context>
<context>
    <name>tsq::app::KeeperOffer</name>
    <message>
        <source>&amp;Switch On…</source>
        <translation>&amp;Einschalten…</translation>
    </message>
</context>
<context>
    <name>tsq::app::LegendBar</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>tsq::app::MainWindow</name>
    <message>
        <source>TSQ Monitor – Demonstration</source>
        <translation>TSQ Monitor – Vorführung</translation>
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
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
</context>
<context>
    <name>tsq::app::MeasurementsDialog</name>
    <message>
        <source>Measurements of %1</source>
        <translation>Messwerte von %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all if none is</source>
        <translation>Kopiert die ausgewählten Zeilen, oder alle, wenn keine ausgewählt ist</translation>
    </message>
</context>
<context>
    <name>tsq::app::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Jetzt prüfen</translation>
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
        <translation>Überwachung an&amp;halten</translation>
    </message>
    <message>
        <source>For &amp;15 Minutes</source>
        <translation>Für &amp;15 Minuten</translation>
    </message>
    <message>
        <source>For an &amp;Hour</source>
        <translation>Für eine &amp;Stunde</translation>
    </message>
    <message>
        <source>For &amp;8 Hours</source>
        <translation>Für &amp;8 Stunden</translation>
    </message>
    <message>
        <source>&amp;Until I Resume</source>
        <translation>&amp;Bis zum Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>tsq::app::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Restore the default settings of this page</source>
        <translation>Standardeinstellungen dieser Seite wiederherstellen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerCommands</name>
    <message>
        <source>Export Servers</source>
        <translation>Server exportieren</translation>
    </message>
    <message>
        <source>Servers (*.ini);;All files (*)</source>
        <translation>Server (*.ini);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The servers could not be written to %1.</source>
        <translation>Die Server konnten nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Import Servers</source>
        <translation>Server importieren</translation>
    </message>
    <message>
        <source>%1 (not authenticated)</source>
        <translation>%1 (nicht authentifiziert)</translation>
    </message>
    <message>
        <source>Add these servers?</source>
        <translation>Diese Server hinzufügen?</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>The server on this computer could not be started. %1</source>
        <translation>Der Server auf diesem Rechner konnte nicht gestartet werden. %1</translation>
    </message>
    <message>
        <source>%1 is not a list of servers. Choose a file that was written by “Export Servers”.</source>
        <translation>%1 ist keine Serverliste. Wählen Sie eine Datei, die mit „Server exportieren“ geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1: is in the list already</source>
        <translation>%1: ist schon in der Liste</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: nicht lesbar</translation>
    </message>
    <message>
        <source>This file has no server to add.</source>
        <translation>Diese Datei hat keinen Server, der hinzugefügt werden kann.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerDialog</name>
    <message>
        <source>Edit Server</source>
        <translation>Server bearbeiten</translation>
    </message>
    <message>
        <source>Add Server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>A name or IP address, with a port if it is not 443, or a tsq:// link</source>
        <translation>Ein Name oder eine IP-Adresse, mit Port, wenn er nicht 443 ist, oder ein tsq://-Link</translation>
    </message>
    <message>
        <source>Authorities of this system</source>
        <translation>System-Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>An authority file</source>
        <translation>Eine Datei mit Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>A pinned key</source>
        <translation>Ein gepinnter Schlüssel</translation>
    </message>
    <message>
        <source>Nothing (insecure)</source>
        <translation>Nichts (unsicher)</translation>
    </message>
    <message>
        <source>Anyone between you and this server could tell you a wrong time. Use this for tests only.</source>
        <translation>Jeder zwischen Ihnen und diesem Server könnte Ihnen eine falsche Zeit nennen. Nur für Tests verwenden.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Transport:</source>
        <translation>&amp;Transport:</translation>
    </message>
    <message>
        <source>T&amp;rust:</source>
        <translation>&amp;Vertrauen:</translation>
    </message>
    <message>
        <source>Authority &amp;file:</source>
        <translation>Datei der &amp;Zertifizierungsstelle:</translation>
    </message>
    <message>
        <source>Pinned &amp;key:</source>
        <translation>Gepinnter &amp;Schlüssel:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>Datei der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Choose an Authority File</source>
        <translation>Datei der Zertifizierungsstelle auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose an authority file that exists and can be read.</source>
        <translation>Wählen Sie eine Datei mit Zertifizierungsstellen, die es gibt und die lesbar ist.</translation>
    </message>
    <message>
        <source>A pinned key is “sha256:” followed by 64 hexadecimal digits.</source>
        <translation>Ein gepinnter Schlüssel ist „sha256:“, gefolgt von 64 hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>This server is in the list already.</source>
        <translation>Dieser Server ist schon in der Liste.</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;esten</translation>
    </message>
    <message>
        <source>Ask the server now, without adding it</source>
        <translation>Den Server jetzt fragen, ohne ihn hinzuzufügen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Choose a Signature Key</source>
        <translation>Signaturschlüssel auswählen</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.pub);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key *.pub);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Strict protocol checks</source>
        <translation>Strenge &amp;Protokollprüfung</translation>
    </message>
    <message>
        <source>A file with the key that the server&apos;s operator gave you: only answers signed with it count</source>
        <translation>Eine Datei mit dem Schlüssel, den Ihnen der Betreiber des Servers gegeben hat: Nur damit signierte Antworten zählen</translation>
    </message>
    <message>
        <source>Refuses servers of TSQ 0.1. Only answers over streams or with a signature count for setting the clock.</source>
        <translation>Lehnt Server mit TSQ 0.1 ab. Zum Stellen der Uhr zählen nur Antworten über Streams oder mit Signatur.</translation>
    </message>
    <message>
        <source>Si&amp;gnature key:</source>
        <translation>Si&amp;gnaturschlüssel:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This is a private key. Choose the certificate of the authority.</source>
        <translation>Das ist ein privater Schlüssel. Wählen Sie das Zertifikat der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>This file has no certificate. Choose the authority&apos;s certificate in PEM format.</source>
        <translation>Diese Datei enthält kein Zertifikat. Wählen Sie das Zertifikat der Zertifizierungsstelle im PEM-Format.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerTable</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Each row is a server with its offset, round-trip time, jitter and reach.</source>
        <translation>Jede Zeile ist ein Server mit Abweichung, Umlaufzeit, Jitter und Antworten.</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerTableModel</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>The servers that are asked for the time</source>
        <translation>Die Server, die nach der Zeit gefragt werden</translation>
    </message>
    <message>
        <source>How far your clock is from the server&apos;s: + means your clock is behind</source>
        <translation>Wie weit Ihre Uhr von der des Servers abweicht: + heißt, Ihre Uhr geht nach</translation>
    </message>
    <message>
        <source>Round-trip time: how long the request and its response took on the network</source>
        <translation>Umlaufzeit: wie lange die Anfrage und ihre Antwort im Netzwerk unterwegs waren</translation>
    </message>
    <message>
        <source>The last eight requests, the newest on the right: filled means answered</source>
        <translation>Die letzten acht Anfragen, die neueste rechts: gefüllt heißt beantwortet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers of questions</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>nicht authentifiziert</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet…</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>datagram</source>
        <translation>Datagramm</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not checked: anyone could have answered.</source>
        <translation>Das Zertifikat des Servers wird nicht geprüft: Jeder könnte geantwortet haben.</translation>
    </message>
    <message>
        <source>How far the answers scatter around their trend</source>
        <translation>Wie weit die Antworten um ihren Trend streuen</translation>
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
        <translation>Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Ask the selected server now</source>
        <translation>Den ausgewählten Server jetzt fragen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) not authenticated: anyone on the way could answer in their place with a wrong time. Edit them, and choose an authority or a key to trust.</source>
        <translation>
            <numerusform>%Ln Server ist nicht authentifiziert: Jeder unterwegs könnte an seiner Stelle mit einer falschen Zeit antworten. Bearbeiten Sie ihn, und wählen Sie eine Zertifizierungsstelle oder einen Schlüssel, dem Sie vertrauen.</numerusform>
            <numerusform>%Ln Server sind nicht authentifiziert: Jeder unterwegs könnte an ihrer Stelle mit einer falschen Zeit antworten. Bearbeiten Sie sie, und wählen Sie eine Zertifizierungsstelle oder einen Schlüssel, dem Sie vertrauen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
</context>
<context>
    <name>tsq::app::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>tsq::app::SortMenu</name>
    <message>
        <source>S&amp;ort By</source>
        <translation>Sortiere&amp;n nach</translation>
    </message>
    <message>
        <source>Own Order</source>
        <translation>Eigene Reihenfolge</translation>
    </message>
</context>
<context>
    <name>tsq::app::SteeringBar</name>
    <message>
        <source>&amp;Keep It Right…</source>
        <translation>Ri&amp;chtig halten…</translation>
    </message>
    <message>
        <source>Switch on a service that keeps this clock by TSQ servers</source>
        <translation>Schaltet einen Dienst ein, der diese Uhr nach TSQ-Servern stellt</translation>
    </message>
</context>
<context>
    <name>tsq::app::SyncSheet</name>
    <message>
        <source>Sync Clock</source>
        <translation>Uhr synchronisieren</translation>
    </message>
    <message>
        <source>I have &amp;checked this; set the clock all the same</source>
        <translation>Ich habe das &amp;geprüft; die Uhr trotzdem stellen</translation>
    </message>
    <message>
        <source>&amp;Adjust Clock…</source>
        <translation>Uhr &amp;korrigieren…</translation>
    </message>
    <message>
        <source>&amp;Set It All the Same…</source>
        <translation>&amp;Trotzdem stellen…</translation>
    </message>
    <message>
        <source>&amp;Measure Again</source>
        <translation>&amp;Erneut messen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Ignore Dates Once…</source>
        <translation>Datumsangaben einmal &amp;ignorieren…</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>&amp;Keep It Right…</source>
        <translation>Ri&amp;chtig halten…</translation>
    </message>
    <message>
        <source>Let tsqd keep this clock right from now on</source>
        <translation>tsqd soll diese Uhr von nun an richtig halten</translation>
    </message>
</context>
<context>
    <name>tsq::app::Tray</name>
    <message>
        <source>&amp;Open TSQ Monitor</source>
        <translation>TSQ Monitor &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Check Now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;About TSQ Monitor</source>
        <translation>&amp;Über TSQ Monitor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server: offset</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>S&amp;ync Clock…</source>
        <translation>Uhr s&amp;ynchronisieren…</translation>
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
        <translation>Warum diese Zahl</translation>
    </message>
    <message>
        <source>The last exchange with %1</source>
        <translation>Der letzte Austausch mit %1</translation>
    </message>
</context>
</TS>
