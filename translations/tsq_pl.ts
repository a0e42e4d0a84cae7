<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>AboutBox</name>
    <message>
        <source>About TSQ Monitor</source>
        <translation>O programie Monitor TSQ</translation>
    </message>
    <message>
        <source>TSQ Monitor %1</source>
        <translation>Monitor TSQ %1</translation>
    </message>
    <message>
        <source>Shows how right your clock is, with authenticated time over QUIC.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Pokazuje, jak dokładny jest zegar, dzięki uwierzytelnionemu czasowi przez QUIC.

Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej.</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>Checked against the authorities in %1</source>
        <translation>Sprawdzony w oparciu o urzędy certyfikacji z pliku %1</translation>
    </message>
    <message>
        <source>Its key is the pinned one; its issuer is not checked</source>
        <translation>Klucz zgadza się z przypiętym; wystawca nie jest sprawdzany</translation>
    </message>
    <message>
        <source>Not checked: anyone could have answered</source>
        <translation>Niesprawdzony: odpowiedzieć mógł ktokolwiek</translation>
    </message>
    <message>
        <source>Checked against the authorities of this system</source>
        <translation>Sprawdzony w oparciu o urzędy certyfikacji tego systemu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>certyfikat wygasł</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. From the next connection on the server is not trusted any more, unless its operator has renewed the certificate.</source>
        <translation>Certyfikat serwera wygasł. Od następnego połączenia serwer nie będzie zaufany, chyba że jego operator odnowił certyfikat.</translation>
    </message>
    <message>
        <source>certificate expires in %1</source>
        <translation>certyfikat wygasa za %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in %1. After that the server is not trusted any more, unless its operator renews the certificate.</source>
        <translation>Certyfikat serwera wygasa za %1. Potem serwer nie będzie zaufany, chyba że jego operator odnowi certyfikat.</translation>
    </message>
    <message>
        <source>Not checked, but answers are signed</source>
        <translation>Niesprawdzany, ale odpowiedzi są podpisane</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1: the last request was not answered.</source>
        <translation>%1: ostatnie zapytanie pozostało bez odpowiedzi.</translation>
    </message>
    <message>
        <source>%1: %2, round-trip time %3.</source>
        <comment>server, offset in words, duration</comment>
        <translation>%1: %2, czas obiegu %3.</translation>
    </message>
    <message>
        <source>resumed from sleep</source>
        <translation>wznowiono po uśpieniu</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>ustawiono zegar</translation>
    </message>
    <message>
        <source>network changed</source>
        <translation>zmiana sieci</translation>
    </message>
    <message>
        <source>synchronised</source>
        <translation>zsynchronizowano</translation>
    </message>
    <message>
        <source>sync undone</source>
        <translation>cofnięto synchronizację</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <translation>RTT %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more server(s)</source>
        <translation>
            <numerusform>i jeszcze %Ln serwer</numerusform>
            <numerusform>i jeszcze %Ln serwery</numerusform>
            <numerusform>i jeszcze %Ln serwerów</numerusform>
        </translation>
    </message>
    <message>
        <source>all combined</source>
        <translation>wszystkie razem</translation>
    </message>
    <message>
        <source>All servers combined: %1, %2.</source>
        <comment>offset in words, uncertainty</comment>
        <translation>Wszystkie serwery razem: %1, %2.</translation>
    </message>
    <message>
        <source>The last %1.</source>
        <comment>a length of time</comment>
        <translation>Ostatnie %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>times</comment>
        <translation>Od %1 do %2.</translation>
    </message>
</context>
<context>
    <name>ClockReport</name>
    <message>
        <source>a GPS receiver</source>
        <translation>odbiornik GPS</translation>
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
        <translation>ustawiany ręcznie</translation>
    </message>
    <message>
        <source>an unknown source</source>
        <translation>nieznane źródło</translation>
    </message>
    <message>
        <source>source of type %1</source>
        <translation>źródło typu %1</translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <translation>nieznanego rodzaju</translation>
    </message>
    <message>
        <source>steered by satellites (GNSS)</source>
        <translation>sterowany satelitarnie (GNSS)</translation>
    </message>
    <message>
        <source>PTP grandmaster</source>
        <translation>nadrzędny zegar PTP (grandmaster)</translation>
    </message>
    <message>
        <source>synchronised by NTP</source>
        <translation>synchronizowany przez NTP</translation>
    </message>
    <message>
        <source>oven-controlled crystal (OCXO)</source>
        <translation>termostatowany kwarc (OCXO)</translation>
    </message>
    <message>
        <source>unstable, or free-running</source>
        <translation>niestabilny lub pozostawiony sam sobie</translation>
    </message>
    <message>
        <source>of class %1</source>
        <translation>klasy %1</translation>
    </message>
    <message>
        <source>Time source</source>
        <translation>Źródło czasu</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Warstwa (stratum)</translation>
    </message>
    <message>
        <source>%1: not synchronised</source>
        <translation>%1: niezsynchronizowany</translation>
    </message>
    <message>
        <source>Kind of clock</source>
        <translation>Rodzaj zegara</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Dokładność</translation>
    </message>
    <message>
        <source>worse than %1</source>
        <translation>gorsza niż %1</translation>
    </message>
    <message>
        <source>Own drift</source>
        <translation>Własny dryf</translation>
    </message>
    <message>
        <source>at most %1 ppb</source>
        <translation>najwyżej %1 ppb</translation>
    </message>
    <message>
        <source>Leap second</source>
        <translation>Sekunda przestępna</translation>
    </message>
    <message>
        <source>The server is smearing one at present</source>
        <translation>Serwer właśnie ją rozmywa</translation>
    </message>
    <message>
        <source>One is added at the end of this day (UTC)</source>
        <translation>Zostanie dodana na końcu tej doby (UTC)</translation>
    </message>
    <message>
        <source>One is left out at the end of this day (UTC)</source>
        <translation>Zostanie pominięta na końcu tej doby (UTC)</translation>
    </message>
    <message>
        <source>None today</source>
        <translation>Dziś żadnej</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadane</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>by the kernel</source>
        <translation>przez jądro</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>przez program</translation>
    </message>
    <message>
        <source>Reported error bound</source>
        <translation>Podane ograniczenie błędu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>It says that its clock is not set</source>
        <translation>Podaje, że jego zegar nie jest ustawiony</translation>
    </message>
    <message>
        <source>Server timestamps</source>
        <translation>Znaczniki serwera</translation>
    </message>
</context>
<context>
    <name>CombinedCurve</name>
    <message>
        <source>▬ all servers combined, 95 % band</source>
        <translation>▬ wszystkie serwery razem, pas 95 %</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows how right your clock is, with authenticated time over QUIC.</source>
        <translation>Pokazuje, jak dokładny jest zegar, dzięki uwierzytelnionemu czasowi przez QUIC.</translation>
    </message>
    <message>
        <source>Demonstrate with a server inside this program. Your settings are neither read nor written.</source>
        <translation>Pokaz z serwerem wewnątrz tego programu. Ustawienia nie są odczytywane ani zapisywane.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Uruchom w zasobniku, bez okna.</translation>
    </message>
    <message>
        <source>Write a picture of the window to &lt;file&gt; (PNG) and quit.</source>
        <translation>Zapisz obraz okna do &lt;file&gt; (PNG) i zakończ.</translation>
    </message>
    <message>
        <source>Wait &lt;seconds&gt; before the picture (3).</source>
        <translation>Odczekaj &lt;seconds&gt; s przed zapisaniem obrazu (3).</translation>
    </message>
    <message>
        <source>Colours: auto, light or dark. Auto follows the desktop.</source>
        <translation>Kolory: auto, light (jasne) lub dark (ciemne). Auto – tak jak pulpit.</translation>
    </message>
    <message>
        <source>Speak this language, for example pl.</source>
        <translation>Użyj tego języka, na przykład pl.</translation>
    </message>
    <message>
        <source>Unknown option “%1”. See tsq-monitor --help.</source>
        <translation>Nieznana opcja „%1”. Zobacz tsq-monitor --help.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”. See tsq-monitor --help.</source>
        <translation>Nieoczekiwany argument „%1”. Zobacz tsq-monitor --help.</translation>
    </message>
    <message>
        <source>--after takes a number of seconds from 0 to 3600.</source>
        <translation>--after przyjmuje liczbę sekund od 0 do 3600.</translation>
    </message>
    <message>
        <source>--appearance takes auto, light or dark.</source>
        <translation>--appearance przyjmuje auto, light lub dark.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a language.</source>
        <translation>„%1” nie jest kodem języka.</translation>
    </message>
    <message>
        <source>There is no display to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Nie ma ekranu, na którym można pokazać okno: nie ustawiono DISPLAY ani WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>Nie można zapisać obrazu w %1.</translation>
    </message>
    <message>
        <source>A tsq:// link: asks whether to add this server.</source>
        <translation>Łącze tsq://: pyta, czy dodać ten serwer.</translation>
    </message>
    <message>
        <source>The display cannot be reached. Check DISPLAY and WAYLAND_DISPLAY.</source>
        <translation>Nie można połączyć się z ekranem. Sprawdź DISPLAY i WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>TSQ Monitor is running already, in a session whose bus cannot be reached from here.</source>
        <translation>Monitor TSQ już działa w sesji, której magistrala jest stąd niedostępna.</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>exit status %1</source>
        <translation>kod wyjścia %1</translation>
    </message>
    <message>
        <source>still running after %1 s</source>
        <translation>nadal działa po %1 s</translation>
    </message>
    <message>
        <source>ended by a signal</source>
        <translation>zakończony sygnałem</translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation>nie ma takiego programu</translation>
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
        <translation>ustawienie nie do użycia</translation>
    </message>
    <message>
        <source>A setting of this server cannot be used. Edit the server and check it.</source>
        <translation>Jednego z ustawień tego serwera nie można użyć. Edytuj serwer i sprawdź je.</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>nie znaleziono nazwy</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling.</source>
        <translation>Nie znaleziono serwera o tej nazwie. Sprawdź pisownię.</translation>
    </message>
    <message>
        <source>name lookup failed</source>
        <translation>nie udało się sprawdzić nazwy</translation>
    </message>
    <message>
        <source>The server&apos;s address could not be looked up. Check the network connection.</source>
        <translation>Nie udało się ustalić adresu serwera. Sprawdź połączenie z siecią.</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>brak sieci</translation>
    </message>
    <message>
        <source>There is no route to the server. Check the network connection and the firewall.</source>
        <translation>Nie ma drogi do serwera. Sprawdź połączenie z siecią i zaporę.</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>nikt tam nie nasłuchuje</translation>
    </message>
    <message>
        <source>The computer was reached, but no time server listens on this port. Check the port.</source>
        <translation>Komputer odpowiada, ale na tym porcie nie ma serwera czasu. Sprawdź port.</translation>
    </message>
    <message>
        <source>port in use</source>
        <translation>port zajęty</translation>
    </message>
    <message>
        <source>Another program already uses this port.</source>
        <translation>Inny program używa już tego portu.</translation>
    </message>
    <message>
        <source>address not available</source>
        <translation>adres niedostępny</translation>
    </message>
    <message>
        <source>This computer does not have that address.</source>
        <translation>Ten komputer nie ma takiego adresu.</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>brak uprawnień</translation>
    </message>
    <message>
        <source>You do not have permission to do this.</source>
        <translation>Nie masz uprawnień, aby to zrobić.</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>nie można odczytać pliku</translation>
    </message>
    <message>
        <source>A file this server needs is missing or cannot be read.</source>
        <translation>Brakuje pliku potrzebnego temu serwerowi lub nie można go odczytać.</translation>
    </message>
    <message>
        <source>no usable certificate</source>
        <translation>brak certyfikatu do użycia</translation>
    </message>
    <message>
        <source>The certificate file contains no certificate that can be used.</source>
        <translation>Plik nie zawiera certyfikatu, którego można użyć.</translation>
    </message>
    <message>
        <source>no usable key</source>
        <translation>brak klucza do użycia</translation>
    </message>
    <message>
        <source>The key file contains no key that can be used.</source>
        <translation>Plik nie zawiera klucza, którego można użyć.</translation>
    </message>
    <message>
        <source>key and certificate differ</source>
        <translation>klucz nie pasuje do certyfikatu</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <translation>Klucz nie należy do tego certyfikatu.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>The server does not answer. It may be off, or a firewall may block UDP.</source>
        <translation>Serwer nie odpowiada. Może być wyłączony albo zapora blokuje UDP.</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certyfikat niezaufany</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by no authority you trust. If the server is your own, choose its authority file or pin its key.</source>
        <translation>Certyfikatu serwera nie podpisał żaden zaufany urząd. Jeśli to Twój serwer, wybierz plik jego urzędu albo przypnij jego klucz.</translation>
    </message>
    <message>
        <source>certificate not acceptable</source>
        <translation>certyfikat nie do przyjęcia</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak, made for another purpose, or beyond what its authorities may vouch for. Tell the operator of the server.</source>
        <translation>Certyfikat serwera jest zbyt słaby, wystawiony do innego celu albo wykracza poza to, co wolno poświadczać jego urzędom. Powiadom operatora serwera.</translation>
    </message>
    <message>
        <source>certificate for another name</source>
        <translation>certyfikat dla innej nazwy</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was made for another name. Check the address you entered.</source>
        <translation>Certyfikat serwera wystawiono dla innej nazwy. Sprawdź wpisany adres.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>certyfikat wygasł</translation>
    </message>
    <message>
        <source>certificate not yet valid</source>
        <translation>certyfikat jeszcze nieważny</translation>
    </message>
    <message>
        <source>not the pinned key</source>
        <translation>inny klucz niż przypięty</translation>
    </message>
    <message>
        <source>The server shows another key than the pinned one. Either its key was changed, or somebody pretends to be the server.</source>
        <translation>Serwer pokazuje inny klucz niż przypięty. Albo zmieniono jego klucz, albo ktoś podszywa się pod serwer.</translation>
    </message>
    <message>
        <source>not a TSQ server</source>
        <translation>to nie serwer TSQ</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a TSQ server.</source>
        <translation>Coś tam odpowiada, ale to nie jest serwer TSQ.</translation>
    </message>
    <message>
        <source>secure connection failed</source>
        <translation>bezpieczne połączenie nieudane</translation>
    </message>
    <message>
        <source>The secure connection to the server could not be set up.</source>
        <translation>Nie udało się nawiązać bezpiecznego połączenia z serwerem.</translation>
    </message>
    <message>
        <source>QUIC version not supported</source>
        <translation>nieobsługiwana wersja QUIC</translation>
    </message>
    <message>
        <source>The server does not speak version 1 of QUIC.</source>
        <translation>Serwer nie obsługuje wersji 1 protokołu QUIC.</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>połączenie zamknięte</translation>
    </message>
    <message>
        <source>The connection to the server ended. It is tried again at the next check.</source>
        <translation>Połączenie z serwerem się zakończyło. Przy następnym sprawdzeniu będzie ponowione.</translation>
    </message>
    <message>
        <source>no datagrams</source>
        <translation>bez datagramów</translation>
    </message>
    <message>
        <source>The server takes no datagrams. Set this server&apos;s transport to automatic or stream.</source>
        <translation>Serwer nie przyjmuje datagramów. Ustaw dla niego transport automatyczny lub strumienie.</translation>
    </message>
    <message>
        <source>no streams</source>
        <translation>bez strumieni</translation>
    </message>
    <message>
        <source>The server takes no streams. Set this server&apos;s transport to automatic or datagram.</source>
        <translation>Serwer nie przyjmuje strumieni. Ustaw dla niego transport automatyczny lub datagramy.</translation>
    </message>
    <message>
        <source>request unanswered</source>
        <translation>pytanie bez odpowiedzi</translation>
    </message>
    <message>
        <source>The server is connected but did not answer in time.</source>
        <translation>Serwer jest połączony, ale nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>odmowa odpowiedzi</translation>
    </message>
    <message>
        <source>The server refused to tell the time.</source>
        <translation>Serwer odmówił podania czasu.</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>niezrozumiała odpowiedź</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Nie udało się zrozumieć odpowiedzi serwera.</translation>
    </message>
    <message>
        <source>system limit reached</source>
        <translation>osiągnięto limit systemu</translation>
    </message>
    <message>
        <source>The system grants no more threads, memory or open files. Close other programs.</source>
        <translation>System nie przydziela więcej wątków, pamięci ani otwartych plików. Zamknij inne programy.</translation>
    </message>
    <message>
        <source>unexpected problem</source>
        <translation>nieoczekiwany problem</translation>
    </message>
    <message>
        <source>An internal error occurred. Please report it.</source>
        <translation>Wystąpił błąd wewnętrzny. Prosimy go zgłosić.</translation>
    </message>
    <message>
        <source>impossible round trip</source>
        <translation>niemożliwy czas obiegu</translation>
    </message>
    <message>
        <source>The round-trip time of the answer is zero or negative, so it was not used.</source>
        <translation>Czas obiegu odpowiedzi jest zerowy lub ujemny, więc nie została użyta.</translation>
    </message>
    <message>
        <source>server times out of order</source>
        <translation>czasy serwera nie po kolei</translation>
    </message>
    <message>
        <source>By the server&apos;s own timestamps the answer left before the request arrived, so it was not used.</source>
        <translation>Według znaczników czasu serwera odpowiedź wysłano przed nadejściem zapytania, więc nie została użyta.</translation>
    </message>
    <message>
        <source>local times out of order</source>
        <translation>czasy lokalne nie po kolei</translation>
    </message>
    <message>
        <source>By your clock the answer came before the request was sent, so it was not used.</source>
        <translation>Według zegara odpowiedź nadeszła przed wysłaniem zapytania, więc nie została użyta.</translation>
    </message>
    <message>
        <source>more than a day off</source>
        <translation>różnica ponad jednego dnia</translation>
    </message>
    <message>
        <source>the clock was set meanwhile</source>
        <translation>w tym czasie zmieniono zegar</translation>
    </message>
    <message>
        <source>Your clock was set while the server was asked, so the answer was not used.</source>
        <translation>Podczas pytania serwera zmieniono zegar, więc odpowiedzi nie użyto.</translation>
    </message>
    <message>
        <source>the computer slept meanwhile</source>
        <translation>w tym czasie komputer był uśpiony</translation>
    </message>
    <message>
        <source>The computer slept while the server was asked, so the answer was not used.</source>
        <translation>Podczas pytania serwera komputer był uśpiony, więc odpowiedzi nie użyto.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>Wpisz adres serwera.</translation>
    </message>
    <message>
        <source>A link to a time server starts with tsq://.</source>
        <translation>Odnośnik do serwera czasu zaczyna się od tsq://.</translation>
    </message>
    <message>
        <source>A server&apos;s address contains no spaces.</source>
        <translation>Adres serwera nie zawiera spacji.</translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets, as in [2001:db8::7]:443.</source>
        <translation>Adres IPv6 wpisz w nawiasach kwadratowych, na przykład [2001:db8::7]:443.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Enter a name, a name with a port such as time.example.org:443, an IP address, or a tsq:// link.</source>
        <translation>To nie jest adres serwera. Wpisz nazwę, nazwę z portem, na przykład time.example.org:443, adres IP albo odnośnik tsq://.</translation>
    </message>
    <message>
        <source>answer without a request</source>
        <translation>odpowiedź bez zapytania</translation>
    </message>
    <message>
        <source>An answer came that belongs to no request. It was not used.</source>
        <translation>Nadeszła odpowiedź, która nie należy do żadnego zapytania. Nie została użyta.</translation>
    </message>
    <message>
        <source>answer repeated</source>
        <translation>powtórzona odpowiedź</translation>
    </message>
    <message>
        <source>The same request was answered twice. Only the first answer was used.</source>
        <translation>Na to samo zapytanie odpowiedziano dwa razy. Użyto tylko pierwszej odpowiedzi.</translation>
    </message>
    <message>
        <source>answer not signed</source>
        <translation>odpowiedź bez podpisu</translation>
    </message>
    <message>
        <source>The server does not sign its answers. Remove the signature key from its settings, or ask its operator to sign.</source>
        <translation>Serwer nie podpisuje odpowiedzi. Usuń klucz podpisu z jego ustawień albo poproś operatora o podpisywanie.</translation>
    </message>
    <message>
        <source>unknown signature key</source>
        <translation>nieznany klucz podpisu</translation>
    </message>
    <message>
        <source>The server signs with a key that is not in its settings. Ask its operator for the current key.</source>
        <translation>Serwer podpisuje kluczem, którego nie ma w jego ustawieniach. Poproś operatora o aktualny klucz.</translation>
    </message>
    <message>
        <source>wrong signature</source>
        <translation>błędny podpis</translation>
    </message>
    <message>
        <source>The answer&apos;s signature is wrong: somebody may have forged it. It was not used.</source>
        <translation>Podpis odpowiedzi jest błędny: ktoś mógł ją podrobić. Nie została użyta.</translation>
    </message>
    <message>
        <source>secret readable by others</source>
        <translation>tajny klucz czytelny dla innych</translation>
    </message>
    <message>
        <source>Other users can read the file with the secret key. Change that, then try again.</source>
        <translation>Inni użytkownicy mogą odczytać plik z tajnym kluczem. Zmień to i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or your clock is far ahead. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>Certyfikat serwera wygasł albo zegar bardzo się śpieszy. Sprawdź datę w tym komputerze; zegar, który wskazuje zupełnie inny czas, ustawia też „Synchronizuj zegar…”.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, or your clock is far behind. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>Certyfikat serwera nie jest jeszcze ważny albo zegar bardzo się spóźnia. Sprawdź datę w tym komputerze; zegar, który wskazuje zupełnie inny czas, ustawia też „Synchronizuj zegar…”.</translation>
    </message>
    <message>
        <source>certificate too old</source>
        <translation>certyfikat zbyt stary</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired before this program was made, whatever your clock says. Tell the operator of the server.</source>
        <translation>Certyfikat serwera wygasł, zanim powstał ten program, cokolwiek wskazuje zegar. Powiadom operatora serwera.</translation>
    </message>
    <message>
        <source>The server&apos;s time differs from yours by more than a day. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>Czas serwera różni się od czasu tego komputera o ponad dzień. Sprawdź datę w tym komputerze; zegar, który wskazuje zupełnie inny czas, ustawia też „Synchronizuj zegar…”.</translation>
    </message>
    <message>
        <source>answer too late</source>
        <translation>odpowiedź za późno</translation>
    </message>
    <message>
        <source>An answer came after its request had timed out. It was not used.</source>
        <translation>Odpowiedź nadeszła po upływie czasu oczekiwania. Nie została użyta.</translation>
    </message>
    <message numerus="yes">
        <source>Your clock may be ahead by %Ln day(s) or more.</source>
        <translation>
            <numerusform>Zegar może się spieszyć o co najmniej %Ln dzień.</numerusform>
            <numerusform>Zegar może się spieszyć o co najmniej %Ln dni.</numerusform>
            <numerusform>Zegar może się spieszyć o co najmniej %Ln dni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clock may be behind by %Ln day(s) or more.</source>
        <translation>
            <numerusform>Zegar może się spóźniać o co najmniej %Ln dzień.</numerusform>
            <numerusform>Zegar może się spóźniać o co najmniej %Ln dni.</numerusform>
            <numerusform>Zegar może się spóźniać o co najmniej %Ln dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The port is missing after the colon. Port 443 need not be given.</source>
        <translation>Po dwukropku brakuje portu. Portu 443 nie trzeba podawać.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Port to liczba od 1 do 65535.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>History since %1 · %2</source>
        <comment>day, size</comment>
        <translation>Historia od %1 · %2</translation>
    </message>
    <message>
        <source>The history file was damaged. It was renamed, and a new one was begun.</source>
        <translation>Plik historii był uszkodzony. Zmieniono jego nazwę i rozpoczęto nowy.</translation>
    </message>
    <message>
        <source>The history was written by a later version of TSQ Monitor, so it is neither read nor changed.</source>
        <translation>Historię zapisała nowsza wersja Monitora TSQ, więc nie jest ani czytana, ani zmieniana.</translation>
    </message>
    <message>
        <source>The disk is full: what is measured now is not kept until there is room.</source>
        <translation>Dysk jest pełny: obecne pomiary nie są zachowywane, dopóki nie zwolni się miejsce.</translation>
    </message>
    <message>
        <source>The history cannot be written: what is measured now is not kept.</source>
        <translation>Nie można zapisać historii: obecne pomiary nie są zachowywane.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The language of this translation, in the language itself: Deutsch, français, 日本語</extracomment>
        <translation>Polski</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>The clock is right</source>
        <translation>Zegar chodzi dobrze</translation>
    </message>
    <message>
        <source>The clock drifts</source>
        <translation>Zegar odbiega</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Zegar jest błędny</translation>
    </message>
    <message>
        <source>The servers contradict each other</source>
        <translation>Serwery sobie przeczą</translation>
    </message>
    <message>
        <source>No server can be used</source>
        <translation>Nie można użyć żadnego serwera</translation>
    </message>
    <message>
        <source>Monitoring is paused</source>
        <translation>Monitorowanie jest wstrzymane</translation>
    </message>
    <message>
        <source>%1 shows another key than the pinned one</source>
        <translation>%1 pokazuje inny klucz niż przypięty</translation>
    </message>
    <message>
        <source>%1 has a new key</source>
        <translation>%1 ma nowy klucz</translation>
    </message>
    <message>
        <source>%1 contradicts the majority of the servers</source>
        <translation>%1 przeczy większości serwerów</translation>
    </message>
    <message>
        <source>%1 agrees with the majority again</source>
        <translation>%1 znów zgadza się z większością</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 nie odpowiada</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 znów odpowiada</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2</source>
        <translation>Certyfikat %1 wygasa %2</translation>
    </message>
    <message>
        <source>The certificate of %1 was renewed until %2</source>
        <translation>Certyfikat %1 odnowiono do %2</translation>
    </message>
    <message>
        <source>State of the clock</source>
        <translation>Stan zegara</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serwery</translation>
    </message>
    <message>
        <source>Certificates and keys</source>
        <translation>Certyfikaty i klucze</translation>
    </message>
    <message>
        <source>Corrections, sleep and network</source>
        <translation>Korekty, uśpienie i sieć</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Wszystkie zdarzenia</translation>
    </message>
    <message>
        <source>The computer resumed from sleep</source>
        <translation>Komputer wznowił pracę po uśpieniu</translation>
    </message>
    <message>
        <source>The clock was set by another program</source>
        <translation>Inny program ustawił zegar</translation>
    </message>
    <message>
        <source>The network changed</source>
        <translation>Sieć się zmieniła</translation>
    </message>
    <message>
        <source>The clock was synchronised</source>
        <translation>Zegar zsynchronizowano</translation>
    </message>
    <message>
        <source>The correction of the clock was undone</source>
        <translation>Korektę zegara cofnięto</translation>
    </message>
    <message>
        <source>The command failed: %1</source>
        <translation>Polecenie się nie powiodło: %1</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>Export Plot or Measurements</source>
        <translation>Eksport wykresu lub pomiarów</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Obraz (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Rysunek (*.svg)</translation>
    </message>
    <message>
        <source>Table of measurements (*.csv)</source>
        <translation>Tabela pomiarów (*.csv)</translation>
    </message>
    <message>
        <source>The clock of %1</source>
        <comment>name of the computer</comment>
        <translation>Zegar komputera %1</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>times, time zone</comment>
        <translation>%1 do %2 (%3)</translation>
    </message>
    <message>
        <source>%1 was not written: choose a name that ends in .png, .svg, .pdf or .csv.</source>
        <translation>Nie zapisano %1: wybierz nazwę z rozszerzeniem .png, .svg, .pdf lub .csv.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Nie udało się zapisać %1: %2. Wybierz inny folder.</translation>
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
        <translation>Uruchamiaj, gdy się &amp;zaloguję</translation>
    </message>
    <message>
        <source>&amp;Export as a Table…</source>
        <translation>&amp;Eksportuj jako tabelę…</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation>Historię zapisano w %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Nie udało się zapisać %1.</translation>
    </message>
    <message>
        <source>Export History</source>
        <translation>Eksport historii</translation>
    </message>
    <message>
        <source>Table of measurements (*.csv)</source>
        <translation>Tabela pomiarów (*.csv)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Start &amp;hidden in the tray</source>
        <translation>Uruchamiaj &amp;ukryty w zasobniku</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Język:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak pulpit</translation>
    </message>
    <message>
        <source>&amp;Tray icon:</source>
        <translation>&amp;Ikona w zasobniku:</translation>
    </message>
    <message>
        <source>As the panel</source>
        <translation>Jak panel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Ask each server &amp;every:</source>
        <translation>Pytaj każdy serwer &amp;co:</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Operators of public servers ask for 16 s or more.</source>
        <translation>Operatorzy serwerów publicznych proszą o co najmniej 16 s.</translation>
    </message>
    <message>
        <source>&amp;Requests in a burst:</source>
        <translation>&amp;Zapytania w serii:</translation>
    </message>
    <message>
        <source>At the start, and with “Check Now”, each server gets this number of requests in a row.</source>
        <translation>Na początku i po wybraniu „Sprawdź teraz” każdy serwer dostaje tyle zapytań z rzędu.</translation>
    </message>
    <message>
        <source>&amp;Transport of new servers:</source>
        <translation>&amp;Transport nowych serwerów:</translation>
    </message>
    <message>
        <source>The clock &amp;drifts above:</source>
        <translation>Zegar odbie&amp;ga powyżej:</translation>
    </message>
    <message>
        <source>The clock is &amp;wrong above:</source>
        <translation>Zegar jest &amp;błędny powyżej:</translation>
    </message>
    <message>
        <source>A state ends when the offset is below 70 % of its threshold.</source>
        <translation>Stan kończy się, gdy odchylenie spadnie poniżej 70 % progu.</translation>
    </message>
    <message>
        <source>&amp;Notify me when the state changes</source>
        <translation>&amp;Powiadamiaj mnie o zmianie stanu</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Cisza nocna</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Od:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Do:</translation>
    </message>
    <message>
        <source>&amp;Keep single answers for:</source>
        <translation>&amp;Przechowuj pojedyncze odpowiedzi przez:</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>Medians, minima and maxima of each minute and hour are kept for a year.</source>
        <translation>Mediany, minima i maksima każdej minuty i godziny są przechowywane przez rok.</translation>
    </message>
    <message>
        <source>Nothing is kept on disk.</source>
        <translation>Na dysku nic nie jest zachowywane.</translation>
    </message>
    <message>
        <source>&amp;Clear History…</source>
        <translation>&amp;Wyczyść historię…</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>Wyczyść historię</translation>
    </message>
    <message>
        <source>Delete all measurements and events?</source>
        <translation>Usunąć wszystkie pomiary i zdarzenia?</translation>
    </message>
    <message>
        <source>The plots begin anew. This cannot be undone.</source>
        <translation>Wykresy zaczną się od nowa. Tego nie da się cofnąć.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Kolory:</translation>
    </message>
    <message>
        <source>Show the &amp;thresholds of the alerts as lines</source>
        <translation>Pokazuj &amp;progi alarmów jako linie</translation>
    </message>
    <message>
        <source>&amp;Mark sleep, changes of the network and settings of the clock</source>
        <translation>&amp;Zaznaczaj uśpienia, zmiany sieci i przestawienia zegara</translation>
    </message>
    <message>
        <source>&amp;Reconnect quickly</source>
        <translation>&amp;Szybkie ponowne łączenie</translation>
    </message>
    <message>
        <source>Keeps a ticket of each verified server, readable by you alone: with it, connecting again takes one round trip instead of two.</source>
        <translation>Przechowuje bilet każdego zweryfikowanego serwera, czytelny tylko dla Ciebie: z nim ponowne połączenie zajmuje jeden obieg zamiast dwóch.</translation>
    </message>
    <message>
        <source>Remove All My &amp;Data…</source>
        <translation>Usuń wszystkie moje &amp;dane…</translation>
    </message>
    <message>
        <source>Remove All My Data</source>
        <translation>Usunięcie wszystkich danych</translation>
    </message>
    <message>
        <source>Remove all data that TSQ Monitor keeps for you?</source>
        <translation>Usunąć wszystkie dane, które przechowuje Monitor TSQ?</translation>
    </message>
    <message>
        <source>Servers, settings and history are deleted, and it no longer starts at login. Then the program ends. This cannot be undone.</source>
        <translation>Serwery, ustawienia i historia zostaną usunięte, a program nie będzie już uruchamiany przy logowaniu. Następnie zakończy działanie. Tego nie da się cofnąć.</translation>
    </message>
    <message>
        <source>&amp;Remove and Quit</source>
        <translation>&amp;Usuń i zakończ</translation>
    </message>
    <message>
        <source>Settings and servers are in %1.</source>
        <translation>Ustawienia i serwery są w %1.</translation>
    </message>
    <message>
        <source>The history is in %1.</source>
        <translation>Historia jest w %1.</translation>
    </message>
    <message>
        <source>Show the &amp;uncertainty of the combined offset and of the selected server</source>
        <translation>Pokaż &amp;niepewność wspólnego przesunięcia i wybranego serwera</translation>
    </message>
    <message>
        <source>… when a &amp;server contradicts the majority</source>
        <translation>… gdy &amp;serwer przeczy większości</translation>
    </message>
    <message>
        <source>… when a server does not &amp;answer</source>
        <translation>… gdy serwer nie odpowi&amp;ada</translation>
    </message>
    <message>
        <source>… when a &amp;certificate ends within 14 days</source>
        <translation>… gdy certyfikat &amp;wygasa w ciągu 14 dni</translation>
    </message>
    <message>
        <source>… when a server has a new &amp;key</source>
        <translation>… gdy serwer ma nowy &amp;klucz</translation>
    </message>
    <message>
        <source>&amp;Run when the state changes:</source>
        <translation>&amp;Uruchamiaj przy zmianie stanu:</translation>
    </message>
    <message>
        <source>a program and its arguments</source>
        <translation>program i jego argumenty</translation>
    </message>
    <message>
        <source>It runs without a shell, at most every 30 s, with TSQ_STATE, TSQ_OFFSET and others in its environment; see tsq-monitor(1). If it fails, that is an event.</source>
        <translation>Działa bez powłoki, najwyżej co 30 s, z TSQ_STATE, TSQ_OFFSET i innymi zmiennymi w środowisku; zob. tsq-monitor(1). Niepowodzenie jest zdarzeniem.</translation>
    </message>
    <message>
        <source>Show a &amp;legend below the plots</source>
        <translation>Pokaż &amp;legendę pod wykresami</translation>
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
        <translation>przed chwilą</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 temu</translation>
    </message>
</context>
<context>
    <name>ServerDetails</name>
    <message>
        <source>%1: the clock loses %2 a day</source>
        <translation>%1: zegar traci %2 na dobę</translation>
    </message>
    <message>
        <source>%1: the clock gains %2 a day</source>
        <translation>%1: zegar zyskuje %2 na dobę</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokół</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>strumień</translation>
    </message>
    <message>
        <source>datagrams</source>
        <translation>datagramy</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Ostatnie niepowodzenie</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Werdykt</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Odchylenie</translation>
    </message>
    <message>
        <source>Estimated error</source>
        <translation>Szacowany błąd</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Obieg</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Rozrzut</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Próbki</translation>
    </message>
    <message>
        <source>Local timestamps</source>
        <translation>Znaczniki lokalne</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Median offset</source>
        <translation>Mediana odchylenia</translation>
    </message>
    <message>
        <source>5 % and 95 %</source>
        <translation>5 % i 95 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Odchylenie standardowe</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dryf</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Zaufanie</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Wystawiony dla</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Podmiot</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ważny</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Pomiar</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation>Zegar serwera</translation>
    </message>
    <message>
        <source>Shown range of the plot</source>
        <translation>Widoczny zakres wykresu</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>wznowiona</translation>
    </message>
    <message>
        <source>resumed, with the first request sent at once (0-RTT)</source>
        <translation>wznowiona, z pierwszym zapytaniem wysłanym od razu (0-RTT)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowa</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Signed answers</source>
        <translation>Podpisane odpowiedzi</translation>
    </message>
    <message>
        <source>Required, by a key in %1</source>
        <translation>Wymagane, kluczem z pliku %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Answers not used</source>
        <translation>Nieużyte odpowiedzi</translation>
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
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>Datagramy</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Strumienie</translation>
    </message>
    <message>
        <source>An authority file (%1)</source>
        <translation>Plik urzędu (%1)</translation>
    </message>
    <message>
        <source>A pinned key</source>
        <translation>Przypięty klucz</translation>
    </message>
    <message>
        <source>Nothing: not authenticated</source>
        <translation>Brak: nieuwierzytelniony</translation>
    </message>
    <message>
        <source>Authorities of this system</source>
        <translation>Urzędy tego systemu</translation>
    </message>
    <message>
        <source>It answers: your clock is %1, %2. Round trip: %3.</source>
        <comment>offset, uncertainty, duration</comment>
        <translation>Odpowiada. Zegar: %1, %2. Czas obiegu: %3.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Your clock is right to within %1</source>
        <translation>Zegar jest dokładny co do %1</translation>
    </message>
    <message>
        <source>Your clock is %1 behind</source>
        <translation>Zegar spóźnia się o %1</translation>
    </message>
    <message>
        <source>Your clock is %1 ahead</source>
        <translation>Zegar śpieszy się o %1</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>just now or 12 s ago</comment>
        <translation>sprawdzono %1</translation>
    </message>
    <message>
        <source>Last answer %1: %2, %3.</source>
        <comment>when, offset in words, uncertainty</comment>
        <translation>Ostatnia odpowiedź %1: %2, %3.</translation>
    </message>
    <message>
        <source>authenticated over QUIC</source>
        <translation>uwierzytelniono przez QUIC</translation>
    </message>
    <message>
        <source>not authenticated: anyone could have answered</source>
        <translation>bez uwierzytelnienia: mógł odpowiedzieć każdy</translation>
    </message>
    <message>
        <source>Check the network connection, and the servers&apos; addresses in the list.</source>
        <translation>Sprawdź połączenie z siecią oraz adresy serwerów na liście.</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>dokładny</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>spóźnia się o %1</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>śpieszy się o %1</translation>
    </message>
    <message>
        <source>no servers</source>
        <translation>brak serwerów</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>uruchamianie</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobrze</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>odbiega</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>źle</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymano</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>Nie ma jeszcze serwerów</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>Trwa pytanie serwerów…</translation>
    </message>
    <message>
        <source>No server answers</source>
        <translation>Żaden serwer nie odpowiada</translation>
    </message>
    <message>
        <source>Monitoring is paused</source>
        <translation>Obserwacja jest wstrzymana</translation>
    </message>
    <message>
        <source>Add a server to see how right your clock is.</source>
        <translation>Dodaj serwer, aby zobaczyć, jak dokładny jest zegar.</translation>
    </message>
    <message>
        <source>Nothing is measured until you resume.</source>
        <translation>Do wznowienia nic nie jest mierzone.</translation>
    </message>
    <message>
        <source>right to within %1</source>
        <translation>dokładny co do %1</translation>
    </message>
    <message>
        <source>TSQ: %1</source>
        <translation>TSQ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) not authenticated</source>
        <translation>
            <numerusform>%Ln serwer bez uwierzytelnienia</numerusform>
            <numerusform>%Ln serwery bez uwierzytelnienia</numerusform>
            <numerusform>%Ln serwerów bez uwierzytelnienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) to ask</source>
        <translation>
            <numerusform>Do zapytania jest %Ln serwer</numerusform>
            <numerusform>Do zapytania są %Ln serwery</numerusform>
            <numerusform>Do zapytania jest %Ln serwerów</numerusform>
        </translation>
    </message>
    <message>
        <source>servers contradict each other</source>
        <translation>serwery sobie przeczą</translation>
    </message>
    <message>
        <source>The servers contradict each other</source>
        <translation>Serwery sobie przeczą</translation>
    </message>
    <message>
        <source>Offset: %1
Bound: %2 (the truth is within it if most servers are honest)
Estimated error: %3 (one standard deviation)</source>
        <translation>Odchylenie: %1
Granica: %2 (prawda leży w niej, jeśli większość serwerów jest uczciwa)
Szacowany błąd: %3 (jedno odchylenie standardowe)</translation>
    </message>
    <message>
        <source>No more than half of them agree: add servers, or remove those that are wrong.</source>
        <translation>Nie zgadza się więcej niż połowa z nich: dodaj serwery lub usuń błędne.</translation>
    </message>
    <message>
        <source>Nothing is measured until %1.</source>
        <comment>a time of day</comment>
        <translation>Do %1 nic nie jest mierzone.</translation>
    </message>
    <message>
        <source>Polling continues as soon as there is a network.</source>
        <translation>Odpytywanie ruszy dalej, gdy tylko pojawi się sieć.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Ten komputer jest offline</translation>
    </message>
    <message>
        <source>Your settings cannot be saved: %1 cannot be written. Changes are lost when the program ends.</source>
        <translation>Nie można zapisać ustawień: nie da się zapisać pliku %1. Zmiany przepadną, gdy program się zakończy.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as %1.</source>
        <translation>Plik ustawień był uszkodzony. Pozostaje jako %1.</translation>
    </message>
    <message>
        <source>Some settings were made by another version of TSQ Monitor and are left as they are.</source>
        <translation>Część ustawień pochodzi z innej wersji programu Monitor TSQ i pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>No server can be trusted</source>
        <translation>Żadnemu serwerowi nie można zaufać</translation>
    </message>
    <message>
        <source>Servers answer, but none can be trusted: each server&apos;s tool tip says why.</source>
        <translation>Serwery odpowiadają, ale żadnemu nie można ufać: powód podaje dymek każdego serwera.</translation>
    </message>
    <message>
        <source>Your clock is about %1 behind</source>
        <comment>days</comment>
        <translation>Zegar spóźnia się o około %1</translation>
    </message>
    <message>
        <source>Your clock is about %1 ahead</source>
        <comment>days</comment>
        <translation>Zegar spieszy się o około %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dzień</numerusform>
            <numerusform>%Ln dni</numerusform>
            <numerusform>%Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>All servers are silent although this computer has a network: a firewall may block UDP.</source>
        <translation>Wszystkie serwery milczą, choć ten komputer ma sieć: zapora może blokować UDP.</translation>
    </message>
    <message>
        <source>good, but not authenticated</source>
        <translation>dobry, ale bez uwierzytelnienia</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>bez uwierzytelnienia</translation>
    </message>
</context>
<context>
    <name>SteeringText</name>
    <message>
        <source>the five-minute timer</source>
        <translation>pięciominutowy budzik</translation>
    </message>
    <message>
        <source>Set by %1, against each other</source>
        <translation>Ustawiają go %1, przeciw sobie</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Ustawia go %1</translation>
    </message>
    <message>
        <source>Set by TSQ every five minutes</source>
        <translation>Ustawia go TSQ co pięć minut</translation>
    </message>
    <message>
        <source>Set by an unknown program</source>
        <translation>Ustawia go nieznany program</translation>
    </message>
    <message>
        <source>It is not known what sets this clock</source>
        <translation>Nie wiadomo, co ustawia ten zegar</translation>
    </message>
    <message>
        <source>Nothing sets this clock</source>
        <translation>Nic nie ustawia tego zegara</translation>
    </message>
    <message>
        <source>claims to be within %1</source>
        <translation>podaje błąd do %1</translation>
    </message>
    <message>
        <source>claims %1, %2</source>
        <comment>0.42 ms behind, ± 0.31 ms</comment>
        <translation>podaje: %1, %2</translation>
    </message>
    <message>
        <source>kernel %1 ppm, within %2</source>
        <translation>jądro %1 ppm, do %2</translation>
    </message>
    <message>
        <source>kernel %1 ppm, not synchronised</source>
        <translation>jądro %1 ppm, niezsynchronizowane</translation>
    </message>
    <message>
        <source>claims nothing yet</source>
        <translation>jeszcze nic nie podaje</translation>
    </message>
    <message>
        <source>your servers agree</source>
        <translation>twoje serwery to potwierdzają</translation>
    </message>
    <message>
        <source>your servers contradict it</source>
        <translation>twoje serwery temu przeczą</translation>
    </message>
    <message>
        <source>The service that sets this clock, what it says about the clock, whether your authenticated servers agree, and the kernel&apos;s correction of the frequency and its error bound.</source>
        <translation>Usługa, która ustawia ten zegar, co o nim podaje, czy twoje uwierzytelnione serwery to potwierdzają, a także korekta częstotliwości w jądrze i granica jego błędu.</translation>
    </message>
    <message>
        <source>It follows %1.</source>
        <translation>Jej źródłem jest %1.</translation>
    </message>
    <message>
        <source>Let tsqd keep this clock right?</source>
        <translation>Czy tsqd ma pilnować tego zegara?</translation>
    </message>
    <message>
        <source>Let TSQ set this clock every five minutes?</source>
        <translation>Czy TSQ ma ustawiać ten zegar co pięć minut?</translation>
    </message>
    <message>
        <source>%1 will be stopped.</source>
        <translation>Zostanie zatrzymane: %1.</translation>
    </message>
    <message>
        <source>It also starts with the computer, and asks the servers in %1.</source>
        <translation>Uruchamia się też z komputerem i pyta serwery z %1.</translation>
    </message>
    <message>
        <source>What is stopped no longer starts with the computer, because only one service may set the clock.</source>
        <translation>To, co zostanie zatrzymane, nie uruchamia się już z komputerem, bo zegar może ustawiać tylko jedna usługa.</translation>
    </message>
    <message>
        <source>tsqd keeps this clock right from now on.</source>
        <translation>Od teraz tsqd pilnuje tego zegara.</translation>
    </message>
    <message>
        <source>TSQ sets this clock every five minutes from now on.</source>
        <translation>Od teraz TSQ ustawia ten zegar co pięć minut.</translation>
    </message>
    <message>
        <source>It runs, but only until the computer restarts: %1</source>
        <translation>Działa, ale tylko do ponownego uruchomienia komputera: %1</translation>
    </message>
    <message>
        <source>You are not authorised; nothing was changed.</source>
        <translation>Brak uprawnień; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>systemd cannot be reached; nothing was changed.</source>
        <translation>systemd jest niedostępny; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 did not start. &quot;journalctl -u %2&quot; shows why. %3</source>
        <translation>%1: nie uruchomiono. Przyczynę pokazuje „journalctl -u %2”. %3</translation>
    </message>
</context>
<context>
    <name>SyncSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Measuring again…</source>
        <translation>Ponowny pomiar…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Pomiar…</translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln server(s) several times each.</source>
        <translation>
            <numerusform>Pytanie %Ln serwera, kilka razy.</numerusform>
            <numerusform>Pytanie %Ln serwerów, każdego kilka razy.</numerusform>
            <numerusform>Pytanie %Ln serwerów, każdego kilka razy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Zgodność</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Niepewność</translation>
    </message>
    <message>
        <source>Clock now, and then</source>
        <translation>Zegar teraz i potem</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Cofanie…</translation>
    </message>
    <message>
        <source>Waiting for permission…</source>
        <translation>Oczekiwanie na zgodę…</translation>
    </message>
    <message>
        <source>Your desktop may ask for an administrator&apos;s password. Nothing is changed before that.</source>
        <translation>System może poprosić o hasło administratora. Do tego czasu nic nie zostanie zmienione.</translation>
    </message>
    <message>
        <source>Correcting the clock…</source>
        <translation>Poprawianie zegara…</translation>
    </message>
    <message>
        <source>You can close this window: the correction goes on.</source>
        <translation>To okno można zamknąć: poprawianie trwa dalej.</translation>
    </message>
    <message>
        <source>It has been measured again.</source>
        <translation>Zmierzono go ponownie.</translation>
    </message>
    <message>
        <source>No server gave a usable answer afterwards, so the result could not be verified.</source>
        <translation>Żaden serwer nie dał potem przydatnej odpowiedzi, więc wyniku nie udało się sprawdzić.</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Check the network connection, and the servers&apos; addresses in the list.</source>
        <translation>Sprawdź połączenie z siecią oraz adresy serwerów na liście.</translation>
    </message>
    <message>
        <source>Your clock is %1, but that may be wrong by %2: to move it could make it worse.</source>
        <comment>offset in words, size</comment>
        <translation>Zegar %1, ale wynik ten może być błędny o %2: przesunięcie mogłoby pogorszyć sprawę.</translation>
    </message>
    <message>
        <source>No more than half of them agree, so it is not known which are right. Remove those that are wrong, or add servers.</source>
        <translation>Nie zgadza się więcej niż połowa z nich, więc nie wiadomo, które mają rację. Usuń błędne lub dodaj serwery.</translation>
    </message>
    <message>
        <source>Fewer servers agree than are needed. Look at those that did not answer, or add servers.</source>
        <translation>Zgodnych serwerów jest mniej niż potrzeba. Sprawdź te, które nie odpowiedziały, albo dodaj serwery.</translation>
    </message>
    <message>
        <source>Around it clocks differ by a second although they are right. Try again in a few minutes.</source>
        <translation>W jej pobliżu zegary różnią się o sekundę, choć są dokładne. Spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>The clock of this system can only be corrected gradually, which would take weeks for %1. Set date and time by hand first.</source>
        <translation>Zegar tego systemu można poprawiać tylko stopniowo, co przy %1 trwałoby tygodniami. Najpierw ustaw datę i godzinę ręcznie.</translation>
    </message>
    <message>
        <source>The kernel reports that its clock is synchronised, but not which program does it. Two programs that set the same clock work against each other: leave it to that program, or stop it first.</source>
        <translation>Jądro zgłasza, że zegar jest synchronizowany, ale nie przez jaki program. Dwa programy ustawiające ten sam zegar działają przeciwko sobie: pozostaw to tamtemu lub najpierw go zatrzymaj.</translation>
    </message>
    <message>
        <source>Two programs that set the same clock work against each other. Leave it to %1, or stop %1 first.</source>
        <translation>Dwa programy ustawiające ten sam zegar działają przeciw sobie. Zostaw to jednemu (%1) lub najpierw go zatrzymaj.</translation>
    </message>
    <message>
        <source>%1 of it are still to come, in about %2.</source>
        <translation>Pozostało jeszcze %1, co potrwa około %2.</translation>
    </message>
    <message>
        <source>Wait for its end, or undo it.</source>
        <translation>Poczekaj na jej koniec lub ją cofnij.</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Poczekaj na jej koniec.</translation>
    </message>
    <message>
        <source>tsq-helper, which sets the clock for authorised users, is not installed, and the system offers no other way. Install it, or run tsq-adjtime as root.</source>
        <translation>tsq-helper, który ustawia zegar uprawnionym użytkownikom, nie jest zainstalowany, a system nie oferuje innego sposobu. Zainstaluj go lub użyj tsq-adjtime jako root.</translation>
    </message>
    <message>
        <source>The password prompt was closed, or the password was not accepted.</source>
        <translation>Okno z pytaniem o hasło zamknięto lub hasło nie zostało przyjęte.</translation>
    </message>
    <message>
        <source>An administrator&apos;s password is needed, but no program is running that could ask for it. Start the authentication agent of your desktop, or run tsq-adjtime in a terminal.</source>
        <translation>Potrzebne jest hasło administratora, ale nie działa żaden program, który mógłby o nie zapytać. Uruchom agenta uwierzytelniania swojego pulpitu lub tsq-adjtime w terminalu.</translation>
    </message>
    <message>
        <source>polkit, which decides who may set the clock, does not answer. Start it, then try again.</source>
        <translation>polkit, który decyduje, kto może ustawiać zegar, nie odpowiada. Uruchom go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The helper does not move a clock by so much. Set date and time by hand first.</source>
        <translation>Program pomocniczy nie przesuwa zegara o tak wiele. Najpierw ustaw datę i godzinę ręcznie.</translation>
    </message>
    <message>
        <source>It was measured more than two minutes ago. Measure again.</source>
        <translation>Pomiar wykonano ponad dwie minuty temu. Zmierz ponownie.</translation>
    </message>
    <message>
        <source>Another program has set it since it was measured. Measure again.</source>
        <translation>Inny program ustawił go od czasu pomiaru. Zmierz ponownie.</translation>
    </message>
    <message>
        <source>It has been corrected since it was measured. Measure again.</source>
        <translation>Po pomiarze zegar został poprawiony. Zmierz ponownie.</translation>
    </message>
    <message>
        <source>Earlier requests still wait for a password. Answer or dismiss these, then try again.</source>
        <translation>Wcześniejsze prośby czekają jeszcze na hasło. Odpowiedz na nie lub je odrzuć i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The helper was called too often. Wait a few seconds, then try again.</source>
        <translation>Program pomocniczy był wywoływany zbyt często. Zaczekaj kilka sekund i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>A correction can be undone once, within ten minutes, if no other program has set the clock since.</source>
        <translation>Korektę można cofnąć raz, w ciągu dziesięciu minut, jeśli żaden inny program nie ustawił od tego czasu zegara.</translation>
    </message>
    <message>
        <source>The helper ended before it answered. The main window shows the present offset of the clock.</source>
        <translation>Program pomocniczy zakończył się przed odpowiedzią. Główne okno pokazuje obecne przesunięcie zegara.</translation>
    </message>
    <message>
        <source>The system did not take the change: %1</source>
        <translation>System nie przyjął zmiany: %1</translation>
    </message>
    <message>
        <source>The clock cannot be set from here</source>
        <translation>Stąd nie można ustawić zegara</translation>
    </message>
    <message>
        <source>This clock is set by another program</source>
        <translation>Ten zegar ustawia inny program</translation>
    </message>
    <message>
        <source>This clock is set by %1</source>
        <translation>Ten zegar jest ustawiany przez: %1</translation>
    </message>
    <message>
        <source>An earlier correction is still running</source>
        <translation>Trwa jeszcze wcześniejsza poprawka</translation>
    </message>
    <message>
        <source>This cannot be undone any more</source>
        <translation>Tego nie można już cofnąć</translation>
    </message>
    <message>
        <source>It is not known whether the clock was changed</source>
        <translation>Nie wiadomo, czy zegar został zmieniony</translation>
    </message>
    <message>
        <source>The clock was not changed</source>
        <translation>Zegar nie został zmieniony</translation>
    </message>
    <message>
        <source>No server gave a usable answer</source>
        <translation>Żaden serwer nie dał przydatnej odpowiedzi</translation>
    </message>
    <message>
        <source>The servers disagree</source>
        <translation>Serwery nie są zgodne</translation>
    </message>
    <message>
        <source>Too few servers agree</source>
        <translation>Zbyt mało serwerów jest zgodnych</translation>
    </message>
    <message>
        <source>A leap second is near</source>
        <translation>Zbliża się sekunda przestępna</translation>
    </message>
    <message>
        <source>The offset is too large</source>
        <translation>Odchylenie jest zbyt duże</translation>
    </message>
    <message>
        <source>Move the clock forward by %1?</source>
        <translation>Przesunąć zegar do przodu o %1?</translation>
    </message>
    <message>
        <source>Move the clock back by %1?</source>
        <translation>Cofnąć zegar o %1?</translation>
    </message>
    <message numerus="yes">
        <source>Measured %1 from %Ln answer(s).</source>
        <comment>just now or 12 s ago</comment>
        <translation>
            <numerusform>Zmierzono %1, z %Ln odpowiedzi.</numerusform>
            <numerusform>Zmierzono %1, z %Ln odpowiedzi.</numerusform>
            <numerusform>Zmierzono %1, z %Ln odpowiedzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gradually, in about %1. No program sees time jump.</source>
        <translation>Stopniowo, w około %1. Żaden program nie zauważy skoku czasu.</translation>
    </message>
    <message>
        <source>At once. Programs see time jump forward.</source>
        <translation>Od razu. Programy zauważą skok czasu do przodu.</translation>
    </message>
    <message>
        <source>At once. Programs see time jump back, which some do not expect.</source>
        <translation>Od razu. Programy zauważą cofnięcie czasu, czego niektóre się nie spodziewają.</translation>
    </message>
    <message>
        <source>This is more than 15 minutes. Compare with another clock before you go on.</source>
        <translation>To więcej niż 15 minut. Zanim przejdziesz dalej, porównaj z innym zegarem.</translation>
    </message>
    <message>
        <source>This clock is set by another program, which will work against the change.</source>
        <translation>Ten zegar ustawia inny program, który będzie działał przeciw zmianie.</translation>
    </message>
    <message>
        <source>This clock is set by %1, which will work against the change.</source>
        <translation>Ten zegar jest ustawiany przez: %1, co będzie działać przeciw zmianie.</translation>
    </message>
    <message>
        <source>These servers are not authenticated: anyone could have answered in their place.</source>
        <translation>Te serwery nie są uwierzytelnione: na ich miejscu mógł odpowiedzieć ktokolwiek.</translation>
    </message>
    <message>
        <source>You may be asked for an administrator&apos;s password.</source>
        <translation>Może być potrzebne hasło administratora.</translation>
    </message>
    <message>
        <source>Afterwards the clock is measured again; for ten minutes you can undo the change.</source>
        <translation>Potem zegar zostanie zmierzony ponownie; przez dziesięć minut zmianę można cofnąć.</translation>
    </message>
    <message>
        <source>Afterwards the clock is measured again. The change cannot be undone: tsq-helper is not installed, so the system&apos;s own date service makes it.</source>
        <translation>Potem zegar zostanie zmierzony ponownie. Zmiany nie można będzie cofnąć: tsq-helper nie jest zainstalowany, więc wykona ją systemowa usługa daty.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nie ma nic do zrobienia</translation>
    </message>
    <message>
        <source>The correction was undone.</source>
        <translation>Poprawka została cofnięta.</translation>
    </message>
    <message>
        <source>The clock was moved forward by %1.</source>
        <translation>Zegar przesunięto do przodu o %1.</translation>
    </message>
    <message>
        <source>The clock was moved back by %1.</source>
        <translation>Zegar cofnięto o %1.</translation>
    </message>
    <message>
        <source>%1 of %2 are still to come, in about %3.</source>
        <translation>Pozostało jeszcze %1 z %2, co potrwa około %3.</translation>
    </message>
    <message>
        <source>measuring to set the clock</source>
        <translation>pomiar przed ustawieniem zegara</translation>
    </message>
    <message>
        <source>measuring whether the clock is right now</source>
        <translation>pomiar po ustawieniu zegara</translation>
    </message>
    <message>
        <source>waiting for permission to set the clock</source>
        <translation>oczekiwanie na zgodę na ustawienie zegara</translation>
    </message>
    <message>
        <source>undoing the last correction</source>
        <translation>cofanie ostatniej poprawki</translation>
    </message>
    <message>
        <source>correcting the clock, %1 to go</source>
        <translation>poprawianie zegara, pozostało %1</translation>
    </message>
    <message>
        <source>By this clock, which says %1, the servers&apos; certificates are not valid. If the clock is that wrong, their dates can be ignored once, to measure the time. Nothing is changed before you have seen the result.</source>
        <comment>a date</comment>
        <translation>Według tego zegara, który pokazuje %1, certyfikaty serwerów są nieważne. Jeśli zegar aż tak się myli, ich daty można raz zignorować, by zmierzyć czas. Nic nie zmieni się, zanim zobaczysz wynik.</translation>
    </message>
    <message>
        <source>The servers disagree, or told another time when they were asked again. Remove those that are wrong, or add servers.</source>
        <translation>Serwery nie są zgodne albo zapytane ponownie podały inny czas. Usuń te, które się mylą, lub dodaj serwery.</translation>
    </message>
    <message>
        <source>The servers&apos; certificates expired before this program was built, so they are too old at any time. Add other servers.</source>
        <translation>Certyfikaty serwerów wygasły przed zbudowaniem tego programu, więc są za stare w każdym czasie. Dodaj inne serwery.</translation>
    </message>
    <message>
        <source>At the time that the servers report, their certificates are not valid either: they have expired, or another server answers with them. Add other servers.</source>
        <translation>W czasie podawanym przez serwery ich certyfikaty też są nieważne: wygasły lub posługuje się nimi inny serwer. Dodaj inne serwery.</translation>
    </message>
    <message>
        <source>The servers report a time from before this program was built. Add other servers.</source>
        <translation>Serwery podają czas sprzed zbudowania tego programu. Dodaj inne serwery.</translation>
    </message>
    <message>
        <source>The servers report a time from before the last time that was verified on this computer. Add other servers.</source>
        <translation>Serwery podają czas wcześniejszy niż ostatni zweryfikowany na tym komputerze. Dodaj inne serwery.</translation>
    </message>
    <message>
        <source>With the dates ignored, one server is not enough. Add another one with a name and a key of its own, or pin the key of this one.</source>
        <translation>Przy zignorowanych datach jeden serwer nie wystarcza. Dodaj inny z własną nazwą i kluczem lub przypnij klucz tego.</translation>
    </message>
    <message>
        <source>By the present clock the servers&apos; certificates are not valid. Their dates were ignored to measure the time, and are valid at that time.</source>
        <translation>Według obecnego zegara certyfikaty serwerów są nieważne. Zignorowano ich daty, by zmierzyć czas, i w tym czasie są one ważne.</translation>
    </message>
    <message>
        <source>No certificate is valid by this clock</source>
        <translation>Według tego zegara żaden certyfikat nie jest ważny</translation>
    </message>
    <message>
        <source>The time could not be measured</source>
        <translation>Nie udało się zmierzyć czasu</translation>
    </message>
    <message>
        <source>This computer&apos;s system bus cannot be reached, so tsq-helper, which sets the clock for authorised users, cannot be called. Start D-Bus, or run tsq-adjtime as root.</source>
        <translation>Magistrala systemowa tego komputera jest niedostępna, więc nie można wywołać tsq-helper, który ustawia zegar uprawnionym użytkownikom. Uruchom D-Bus lub użyj tsq-adjtime jako root.</translation>
    </message>
    <message>
        <source>The servers&apos; time differs by more than a day from this clock, which says %1. If the clock is that wrong, the dates of their certificates can be ignored once, to measure the time. Nothing is changed before you have seen the result.</source>
        <comment>a date</comment>
        <translation>Czas serwerów różni się o ponad dobę od tego zegara, który pokazuje %1. Jeśli zegar aż tak się myli, daty certyfikatów można raz zignorować, by zmierzyć czas. Nic nie zmieni się, zanim zobaczysz wynik.</translation>
    </message>
</context>
<context>
    <name>TallyText</name>
    <message numerus="yes">
        <source>%Ln server(s) agree</source>
        <translation>
            <numerusform>zgadza się %Ln serwer</numerusform>
            <numerusform>zgadzają się %Ln serwery</numerusform>
            <numerusform>zgadza się %Ln serwerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agree(s)</source>
        <translation>
            <numerusform>%Ln się zgadza</numerusform>
            <numerusform>%Ln się zgadzają</numerusform>
            <numerusform>%Ln się zgadza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln błędny</numerusform>
            <numerusform>%Ln błędne</numerusform>
            <numerusform>%Ln błędnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusable</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln nieużyteczny</numerusform>
            <numerusform>%Ln nieużyteczne</numerusform>
            <numerusform>%Ln nieużytecznych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s), too few to outvote a liar</source>
        <translation>
            <numerusform>%Ln serwer, za mało, by przegłosować kłamcę</numerusform>
            <numerusform>%Ln serwery, za mało, by przegłosować kłamcę</numerusform>
            <numerusform>%Ln serwerów, za mało, by przegłosować kłamcę</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too few to outvote a liar</source>
        <comment>3 agree, 1 wrong</comment>
        <translation>%1: za mało, by przegłosować kłamcę</translation>
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
        <translation>wybrany</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>uwzględniony</translation>
    </message>
    <message>
        <source>falseticker, off by %1</source>
        <translation>fałszywy, myli się o %1</translation>
    </message>
    <message>
        <source>contradicted by the others</source>
        <translation>inne mu przeczą</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>its own clock is not set</source>
        <translation>jego zegar nie jest ustawiony</translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>przeczy sam sobie</translation>
    </message>
    <message>
        <source>smears a leap second</source>
        <translation>rozmazuje sekundę przestępną</translation>
    </message>
    <message>
        <source>the same as another server</source>
        <translation>ten sam co inny serwer</translation>
    </message>
    <message>
        <source>The best of the servers that agree.</source>
        <translation>Najlepszy ze zgodnych serwerów.</translation>
    </message>
    <message>
        <source>Agrees with the majority and counts.</source>
        <translation>Zgadza się z większością i liczy się.</translation>
    </message>
    <message>
        <source>It agrees, but its uncertainty is too large to improve the result.</source>
        <translation>Zgadza się, ale jego niepewność jest zbyt duża, by poprawić wynik.</translation>
    </message>
    <message>
        <source>Its offset ± root distance does not overlap the interval that the majority agrees on, so it does not count.</source>
        <translation>Jego odchylenie ± odległość (root distance) nie pokrywa się z przedziałem uzgodnionym przez większość, więc się nie liczy.</translation>
    </message>
    <message>
        <source>No more than half of the servers agree, so none of them is used.</source>
        <translation>Nie zgadza się więcej niż połowa serwerów, więc żaden nie jest używany.</translation>
    </message>
    <message>
        <source>No usable answer came from it.</source>
        <translation>Nie nadeszła od niego żadna użyteczna odpowiedź.</translation>
    </message>
    <message>
        <source>It says itself that its clock is not set.</source>
        <translation>Sam mówi, że jego zegar nie jest ustawiony.</translation>
    </message>
    <message>
        <source>It does not count because its certificate is not checked, while others&apos; are.</source>
        <translation>Nie liczy się, bo jego certyfikat nie jest sprawdzany, a innych tak.</translation>
    </message>
    <message>
        <source>Its answers contradict themselves, so it does not count.</source>
        <translation>Jego odpowiedzi sobie przeczą, więc się nie liczy.</translation>
    </message>
    <message>
        <source>It smears a leap second over hours while the others do not.</source>
        <translation>Rozmywa sekundę przestępną na godziny, a inne nie.</translation>
    </message>
    <message>
        <source>It has the same key or address as another server in the list, so both have one vote together.</source>
        <translation>Ma ten sam klucz lub adres co inny serwer na liście, więc razem mają jeden głos.</translation>
    </message>
    <message>
        <source>agrees, too distant to combine (%1)</source>
        <translation>zgadza się, zbyt odległy, by go połączyć (%1)</translation>
    </message>
    <message>
        <source>agrees, too distant to combine</source>
        <translation>zgadza się, zbyt odległy, by go połączyć</translation>
    </message>
    <message>
        <source>not authenticated, others are</source>
        <translation>bez uwierzytelnienia, inne są uwierzytelnione</translation>
    </message>
    <message>
        <source>selected: the server with the smallest uncertainty of those that agree
combined: agrees with the majority, and is part of the result
falseticker: contradicts the majority, and does not count</source>
        <translation>wybrany: serwer o najmniejszej niepewności spośród zgodnych
uwzględniony: zgadza się z większością i wchodzi do wyniku
fałszywy: przeczy większości i nie liczy się</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message numerus="yes">
        <source>%Ln server(s) agree that your clock is %1, %2.</source>
        <translation>
            <numerusform>%Ln serwer podaje, że zegar jest: %1, %2.</numerusform>
            <numerusform>%Ln serwery zgadzają się, że zegar jest: %1, %2.</numerusform>
            <numerusform>%Ln serwerów zgadza się, że zegar jest: %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The estimated error is %1.</source>
        <translation>Szacowany błąd to %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server: what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Pominięto: %1.</translation>
    </message>
    <message>
        <source>Offset: ((T2 − T1) + (T3 − T4)) / 2 = %1</source>
        <translation>Odchylenie: ((T2 − T1) + (T3 − T4)) / 2 = %1</translation>
    </message>
    <message>
        <source>Round trip: (T4 − T1) − (T3 − T2) = %1</source>
        <translation>Obieg: (T4 − T1) − (T3 − T2) = %1</translation>
    </message>
    <message>
        <source>The offset is wrong by half of the round trip at most: %1.</source>
        <translation>Odchylenie myli się najwyżej o połowę obiegu: %1.</translation>
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
        <translation>&amp;Dodaj serwer…</translation>
    </message>
    <message>
        <source>Add from &amp;Link in Clipboard</source>
        <translation>Dodaj z &amp;łącza w schowku</translation>
    </message>
    <message>
        <source>&amp;Edit Server…</source>
        <translation>&amp;Edytuj serwer…</translation>
    </message>
    <message>
        <source>Server &amp;Details…</source>
        <translation>Szczeg&amp;óły serwera…</translation>
    </message>
    <message>
        <source>&amp;Remove Server</source>
        <translation>&amp;Usuń serwer</translation>
    </message>
    <message>
        <source>&amp;Undo Removal</source>
        <translation>&amp;Cofnij usunięcie</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>Przesuń w &amp;górę</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>P&amp;rzesuń w dół</translation>
    </message>
    <message>
        <source>&amp;Import Servers…</source>
        <translation>&amp;Importuj serwery…</translation>
    </message>
    <message>
        <source>E&amp;xport Servers…</source>
        <translation>Ek&amp;sportuj serwery…</translation>
    </message>
    <message>
        <source>&amp;Try It with a Server on This Computer</source>
        <translation>&amp;Wypróbuj z serwerem na tym komputerze</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Ask all servers at once instead of waiting for the next turn</source>
        <translation>Zapytaj od razu wszystkie serwery, nie czekając na ich kolej</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Dlaczego?</translation>
    </message>
    <message>
        <source>The servers&apos; intervals, and how the result follows from them</source>
        <translation>Przedziały serwerów i jak wynika z nich wynik</translation>
    </message>
    <message>
        <source>&amp;Pause Monitoring</source>
        <translation>&amp;Wstrzymaj obserwację</translation>
    </message>
    <message>
        <source>E&amp;xport Plot or Measurements…</source>
        <translation>&amp;Eksportuj wykres lub pomiary…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencje…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Za&amp;mknij okno</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;First Steps…</source>
        <translation>&amp;Pierwsze kroki…</translation>
    </message>
    <message>
        <source>&amp;About TSQ Monitor</source>
        <translation>&amp;O programie Monitor TSQ</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Pokaż %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Serwery</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Zegar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>S&amp;ync Clock…</source>
        <translation>S&amp;ynchronizuj zegar…</translation>
    </message>
    <message>
        <source>Measure again, and set the clock to the combined time of the servers</source>
        <translation>Zmierz ponownie i ustaw zegar według wspólnego czasu serwerów</translation>
    </message>
    <message>
        <source>&amp;Undo Sync</source>
        <translation>&amp;Cofnij synchronizację</translation>
    </message>
    <message>
        <source>Measurements as a &amp;Table…</source>
        <translation>Pomiary jako &amp;tabela…</translation>
    </message>
    <message>
        <source>S&amp;how in Plot</source>
        <translation>Pokaż na w&amp;ykresie</translation>
    </message>
    <message>
        <source>&amp;Keep the Clock Right with tsqd…</source>
        <translation>Pilnuj &amp;zegara przez tsqd…</translation>
    </message>
    <message>
        <source>Set the Clock Every &amp;Five Minutes…</source>
        <translation>Ustawiaj zegar co &amp;pięć minut…</translation>
    </message>
    <message>
        <source>E&amp;vents…</source>
        <translation>Z&amp;darzenia…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Ask the servers again</source>
        <translation>Znów pytaj serwery</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
</context>
<context>
    <name>tsq::app::ChartPanel</name>
    <message>
        <source>Live</source>
        <translation>Na żywo</translation>
    </message>
    <message>
        <source>Live: follow the present</source>
        <translation>Na żywo: podążaj za teraźniejszością</translation>
    </message>
    <message>
        <source>Follow the present. Dragging the plot stops it.</source>
        <translation>Podążaj za teraźniejszością. Przeciągnięcie wykresu to zatrzymuje.</translation>
    </message>
    <message>
        <source>Offset and round trip</source>
        <translation>Odchylenie i czas obiegu</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Pokaż %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Show the chosen range and all values again</source>
        <translation>Pokaż znowu wybrany zakres i wszystkie wartości</translation>
    </message>
</context>
<context>
    <name>tsq::app::Charts</name>
    <message>
        <source>Plots of offset and round-trip time</source>
        <translation>Wykresy odchylenia i czasu obiegu</translation>
    </message>
    <message>
        <source>Offset (above zero: your clock is behind)</source>
        <translation>Odchylenie (powyżej zera: zegar się spóźnia)</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>Czas obiegu</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Nic jeszcze nie zmierzono.</translation>
    </message>
</context>
<context>
    <name>tsq::app::CloseHint</name>
    <message>
        <source>TSQ Monitor is still running</source>
        <translation>TSQ Monitor nadal działa</translation>
    </message>
    <message>
        <source>Its icon is in the tray; a click on it opens the window. To end the program, choose Quit in a menu.</source>
        <translation>Ikona jest w zasobniku; kliknięcie otwiera okno. Aby zakończyć program, wybierz Zakończ w menu.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window was minimized. To end the program, choose Quit in a menu.</source>
        <translation>Ten pulpit nie ma zasobnika, dlatego okno zostało zminimalizowane. Aby zakończyć program, wybierz Zakończ w menu.</translation>
    </message>
</context>
<context>
    <name>tsq::app::Desktop</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Nie udało się zapisać obrazu w %1.</translation>
    </message>
</context>
<context>
    <name>tsq::app::DetailsDialog</name>
    <message>
        <source>Co&amp;py as Text</source>
        <translation>Kopiuj jako &amp;tekst</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Szczegóły serwera %1</translation>
    </message>
    <message>
        <source>Copy &amp;Key</source>
        <translation>Kopiuj &amp;klucz</translation>
    </message>
    <message>
        <source>Copies the pin of the server&apos;s key, to be entered as “A pinned key”</source>
        <translation>Kopiuje odcisk klucza serwera, do podania jako „Przypięty klucz”</translation>
    </message>
</context>
<context>
    <name>tsq::app::EmptyPage</name>
    <message>
        <source>Add a server…</source>
        <translation>Dodaj serwer…</translation>
    </message>
    <message>
        <source>Try it with a server on this computer</source>
        <translation>Wypróbuj z serwerem na tym komputerze</translation>
    </message>
    <message>
        <source>How right is your clock?</source>
        <translation>Jak dokładny jest zegar?</translation>
    </message>
    <message>
        <source>TSQ Monitor compares it with time servers over QUIC, so that you know who answered. It changes your clock only if you choose “Sync Clock…”.</source>
        <translation>Monitor TSQ porównuje go z serwerami czasu przez QUIC, więc wiadomo, kto odpowiedział. Zmienia zegar tylko po wybraniu „Synchronizuj zegar…”.</translation>
    </message>
    <message>
        <source>No server is asked yet. Add one whose time you trust:</source>
        <translation>Żaden serwer nie jest jeszcze odpytywany. Dodaj taki, którego czasowi ufasz:</translation>
    </message>
</context>
<context>
    <name>tsq::app::EventTable</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Zdarzenie</translation>
    </message>
</context>
<context>
    <name>tsq::app::EventsDialog</name>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Wszystkie serwery</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Pokaż:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Serwer:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Export Events</source>
        <translation>Eksport zdarzeń</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Nie udało się zapisać %1.</translation>
    </message>
</context>
<context>
    <name>tsq::app::ExchangeDiagram</name>
    <message>
        <source>server</source>
        <translation>serwer</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>ten komputer</translation>
    </message>
    <message>
        <source>The timestamps of the last exchange</source>
        <translation>Znaczniki czasu ostatniej wymiany</translation>
    </message>
</context>
<context>
    <name>tsq::app::FirstRun</name>
    <message>
        <source>Welcome to TSQ Monitor</source>
        <translation>Witamy w Monitorze TSQ</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Po&amp;miń</translation>
    </message>
    <message>
        <source>How right is your clock?</source>
        <translation>Jak dokładny jest zegar?</translation>
    </message>
    <message>
        <source>Which servers should be asked?</source>
        <translation>Które serwery pytać?</translation>
    </message>
    <message>
        <source>With three servers or more, one that is wrong is outvoted. You can add your own at any time.</source>
        <translation>Przy co najmniej trzech serwerach ten, który się myli, zostaje przegłosowany. Własne można dodać w każdej chwili.</translation>
    </message>
    <message>
        <source>%1 (public test server)</source>
        <translation>%1 (publiczny serwer testowy)</translation>
    </message>
    <message>
        <source>A server on this computer, to try it without a network</source>
        <translation>Serwer na tym komputerze, by spróbować bez sieci</translation>
    </message>
    <message>
        <source>How should it tell you?</source>
        <translation>Jak ma to mówić?</translation>
    </message>
    <message>
        <source>All of this can be changed in the preferences.</source>
        <translation>Wszystko to można zmienić w preferencjach.</translation>
    </message>
    <message>
        <source>&amp;Notify me when the clock drifts or is wrong</source>
        <translation>&amp;Powiadamiaj mnie, gdy zegar odbiega lub jest błędny</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>&amp;Uruchamiaj, gdy się zaloguję</translation>
    </message>
    <message>
        <source>Another program sets this clock: TSQ Monitor will only watch.</source>
        <translation>Ten zegar ustawia inny program: Monitor TSQ będzie tylko obserwował.</translation>
    </message>
    <message>
        <source>This clock is set by %1: TSQ Monitor will only watch.</source>
        <translation>Ten zegar ustawia %1: Monitor TSQ będzie tylko obserwował.</translation>
    </message>
    <message>
        <source>TSQ Monitor compares your clock with time servers over QUIC, so that you know who answered. It tells you when the clock goes wrong. It sets the clock only if you choose “Sync Clock…”.</source>
        <translation>TSQ Monitor porównuje zegar z serwerami czasu przez QUIC, dzięki czemu wiadomo, kto odpowiedział. Powiadamia, gdy zegar zaczyna się mylić. Ustawia zegar tylko po wybraniu „Synchronizuj zegar…”.</translation>
    </message>
    <message>
        <source>When you close its window, it goes on in the tray; on a desktop without a tray the window is minimized instead. To end the program, choose Quit in a menu.</source>
        <translation>Po zamknięciu okna program działa dalej w zasobniku; na pulpicie bez zasobnika okno zostaje zminimalizowane. Aby zakończyć program, wybierz Zakończ w menu.</translation>
    </message>
    <message>
        <source>Without a server nothing is measured. To enter your own, choose “Add a server…” in the window after these steps.</source>
        <translation>Bez serwera nic nie jest mierzone. Aby podać własny, wybierz „Dodaj serwer…” w oknie po tych krokach.</translation>
    </message>
</context>
<context>
    <name>tsq::app::Footer</name>
    <message>
        <source>Next check in %1</source>
        <translation>Następne sprawdzenie za %1</translation>
    </message>
    <message>
        <source>kernel timestamps</source>
        <translation>znaczniki czasu z jądra</translation>
    </message>
    <message>
        <source>program timestamps</source>
        <translation>znaczniki czasu z programu</translation>
    </message>
    <message>
        <source>%1 was removed. Undo</source>
        <translation>Usunięto %1. Cofnij</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were removed. Undo</source>
        <translation>
            <numerusform>Usunięto %n serwer. Cofnij</numerusform>
            <numerusform>Usunięto %n serwery. Cofnij</numerusform>
            <numerusform>Usunięto %n serwerów. Cofnij</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsq::app::HeaderCard</name>
    <message>
        <source>Demonstration</source>
        <translation>Pokaz</translation>
    </message>
    <message>
        <source>These servers run inside this program. They show how it works, not what time it is.</source>
        <translation>Te serwery działają wewnątrz tego programu. Pokazują, jak on działa, a nie która jest godzina.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Stan: %1</translation>
    </message>
</context>
<context>
    <name>tsq::app::IntervalDiagram</name>
    <message>
        <source>Offset and uncertainty of each server</source>
        <translation>Przesunięcie i niepewność każdego serwera</translation>
    </message>
</context>
<context>
    <name>tsq::app::KeeperOffer</name>
    <message>
        <source>&amp;Switch On…</source>
        <translation>&amp;Włącz…</translation>
    </message>
</context>
<context>
    <name>tsq::app::LegendBar</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
</context>
<context>
    <name>tsq::app::MainWindow</name>
    <message>
        <source>TSQ Monitor – Demonstration</source>
        <translation>Monitor TSQ – pokaz</translation>
    </message>
    <message>
        <source>TSQ Monitor</source>
        <translation>Monitor TSQ</translation>
    </message>
</context>
<context>
    <name>tsq::app::MeasurementTable</name>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Odchylenie</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Obieg</translation>
    </message>
</context>
<context>
    <name>tsq::app::MeasurementsDialog</name>
    <message>
        <source>Measurements of %1</source>
        <translation>Pomiary: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all if none is</source>
        <translation>Kopiuje zaznaczone wiersze, a gdy nic nie zaznaczono – wszystkie</translation>
    </message>
</context>
<context>
    <name>tsq::app::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>TSQ Monitor</source>
        <translation>Monitor TSQ</translation>
    </message>
</context>
<context>
    <name>tsq::app::PauseMenu</name>
    <message>
        <source>&amp;Pause Monitoring</source>
        <translation>&amp;Wstrzymaj obserwację</translation>
    </message>
    <message>
        <source>For &amp;15 Minutes</source>
        <translation>Na &amp;15 minut</translation>
    </message>
    <message>
        <source>For an &amp;Hour</source>
        <translation>Na &amp;godzinę</translation>
    </message>
    <message>
        <source>For &amp;8 Hours</source>
        <translation>Na &amp;8 godzin</translation>
    </message>
    <message>
        <source>&amp;Until I Resume</source>
        <translation>&amp;Do wznowienia</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Wznów</translation>
    </message>
</context>
<context>
    <name>tsq::app::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Pomiar</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarmy</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Restore the default settings of this page</source>
        <translation>Przywróć ustawienia domyślne na tej stronie</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serwery</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Zaawansowane</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerCommands</name>
    <message>
        <source>Export Servers</source>
        <translation>Eksport serwerów</translation>
    </message>
    <message>
        <source>Servers (*.ini);;All files (*)</source>
        <translation>Serwery (*.ini);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The servers could not be written to %1.</source>
        <translation>Nie udało się zapisać serwerów do %1.</translation>
    </message>
    <message>
        <source>Import Servers</source>
        <translation>Import serwerów</translation>
    </message>
    <message>
        <source>%1 (not authenticated)</source>
        <translation>%1 (nieuwierzytelniony)</translation>
    </message>
    <message>
        <source>Add these servers?</source>
        <translation>Dodać te serwery?</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>The server on this computer could not be started. %1</source>
        <translation>Nie udało się uruchomić serwera na tym komputerze. %1</translation>
    </message>
    <message>
        <source>%1 is not a list of servers. Choose a file that was written by “Export Servers”.</source>
        <translation>%1 nie jest listą serwerów. Wybierz plik zapisany przez „Eksportuj serwery”.</translation>
    </message>
    <message>
        <source>%1: is in the list already</source>
        <translation>%1: jest już na liście</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: nie można odczytać</translation>
    </message>
    <message>
        <source>This file has no server to add.</source>
        <translation>W tym pliku nie ma serwera do dodania.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Pominięte:</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerDialog</name>
    <message>
        <source>Edit Server</source>
        <translation>Edycja serwera</translation>
    </message>
    <message>
        <source>Add Server</source>
        <translation>Dodawanie serwera</translation>
    </message>
    <message>
        <source>A name or IP address, with a port if it is not 443, or a tsq:// link</source>
        <translation>Nazwa lub adres IP, z portem, jeśli jest inny niż 443, albo odnośnik tsq://</translation>
    </message>
    <message>
        <source>Authorities of this system</source>
        <translation>Urzędy tego systemu</translation>
    </message>
    <message>
        <source>An authority file</source>
        <translation>Plik urzędu</translation>
    </message>
    <message>
        <source>A pinned key</source>
        <translation>Przypięty klucz</translation>
    </message>
    <message>
        <source>Nothing (insecure)</source>
        <translation>Nic (niebezpieczne)</translation>
    </message>
    <message>
        <source>Anyone between you and this server could tell you a wrong time. Use this for tests only.</source>
        <translation>Każdy na drodze do tego serwera może podać fałszywy czas. Używaj tego tylko do prób.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adres:</translation>
    </message>
    <message>
        <source>&amp;Transport:</source>
        <translation>&amp;Transport:</translation>
    </message>
    <message>
        <source>T&amp;rust:</source>
        <translation>&amp;Zaufanie:</translation>
    </message>
    <message>
        <source>Authority &amp;file:</source>
        <translation>&amp;Plik urzędu:</translation>
    </message>
    <message>
        <source>Pinned &amp;key:</source>
        <translation>Przypięty &amp;klucz:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>Plik urzędu</translation>
    </message>
    <message>
        <source>Choose an Authority File</source>
        <translation>Wybór pliku urzędu</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certyfikaty (*.pem *.crt *.cer);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Choose an authority file that exists and can be read.</source>
        <translation>Wybierz plik urzędu, który istnieje i można go odczytać.</translation>
    </message>
    <message>
        <source>A pinned key is “sha256:” followed by 64 hexadecimal digits.</source>
        <translation>Przypięty klucz to „sha256:” i 64 cyfry szesnastkowe.</translation>
    </message>
    <message>
        <source>This server is in the list already.</source>
        <translation>Ten serwer jest już na liście.</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>&amp;Sprawdź</translation>
    </message>
    <message>
        <source>Ask the server now, without adding it</source>
        <translation>Zapytaj serwer teraz, bez dodawania go</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Pytam…</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>Klucz podpisu</translation>
    </message>
    <message>
        <source>Choose a Signature Key</source>
        <translation>Wybór klucza podpisu</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.pub);;All files (*)</source>
        <translation>Klucze (*.pem *.key *.pub);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>&amp;Strict protocol checks</source>
        <translation>Ścisłe sp&amp;rawdzanie protokołu</translation>
    </message>
    <message>
        <source>A file with the key that the server&apos;s operator gave you: only answers signed with it count</source>
        <translation>Plik z kluczem od administratora serwera: liczą się tylko odpowiedzi nim podpisane</translation>
    </message>
    <message>
        <source>Refuses servers of TSQ 0.1. Only answers over streams or with a signature count for setting the clock.</source>
        <translation>Odrzuca serwery TSQ 0.1. Przy ustawianiu zegara liczą się tylko odpowiedzi przez strumienie lub podpisane.</translation>
    </message>
    <message>
        <source>Si&amp;gnature key:</source>
        <translation>Klucz po&amp;dpisu:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>This is a private key. Choose the certificate of the authority.</source>
        <translation>To jest klucz prywatny. Wybierz certyfikat urzędu.</translation>
    </message>
    <message>
        <source>This file has no certificate. Choose the authority&apos;s certificate in PEM format.</source>
        <translation>Ten plik nie zawiera certyfikatu. Wybierz certyfikat urzędu w formacie PEM.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerTable</name>
    <message>
        <source>Servers</source>
        <translation>Serwery</translation>
    </message>
    <message>
        <source>Each row is a server with its offset, round-trip time, jitter and reach.</source>
        <translation>Każdy wiersz to serwer z jego odchyleniem, czasem obiegu, rozrzutem i odpowiedziami.</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerTableModel</name>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Odchylenie</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>Obieg</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Rozrzut</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>The servers that are asked for the time</source>
        <translation>Serwery pytane o czas</translation>
    </message>
    <message>
        <source>How far your clock is from the server&apos;s: + means your clock is behind</source>
        <translation>Jak daleko zegarowi do zegara serwera: + oznacza, że się spóźnia</translation>
    </message>
    <message>
        <source>Round-trip time: how long the request and its response took on the network</source>
        <translation>Czas obiegu: jak długo zapytanie i odpowiedź były w sieci</translation>
    </message>
    <message>
        <source>The last eight requests, the newest on the right: filled means answered</source>
        <translation>Ostatnie osiem zapytań, najnowsze po prawej: wypełnione oznacza odpowiedź</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers of questions</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>bez uwierzytelnienia</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymano</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>łączenie…</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>strumień</translation>
    </message>
    <message>
        <source>datagram</source>
        <translation>datagram</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Połączono z %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not checked: anyone could have answered.</source>
        <translation>Certyfikat serwera nie jest sprawdzany: mógł odpowiedzieć każdy.</translation>
    </message>
    <message>
        <source>How far the answers scatter around their trend</source>
        <translation>Jak bardzo odpowiedzi rozpraszają się wokół swojego trendu</translation>
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
        <translation>Serwery</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Zaufanie</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Dodaj…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>&amp;Sprawdź</translation>
    </message>
    <message>
        <source>Ask the selected server now</source>
        <translation>Zapytaj teraz wybrany serwer</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>W &amp;górę</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>W dó&amp;ł</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;ksportuj…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) not authenticated: anyone on the way could answer in their place with a wrong time. Edit them, and choose an authority or a key to trust.</source>
        <translation>
            <numerusform>%Ln serwer nie jest uwierzytelniony: ktokolwiek po drodze mógłby za niego podać zły czas. Edytuj go i wybierz zaufany urząd lub klucz.</numerusform>
            <numerusform>%Ln serwery nie są uwierzytelnione: ktokolwiek po drodze mógłby za nie podać zły czas. Edytuj je i wybierz zaufany urząd lub klucz.</numerusform>
            <numerusform>%Ln serwerów nie jest uwierzytelnionych: ktokolwiek po drodze mógłby za nie podać zły czas. Edytuj je i wybierz zaufany urząd lub klucz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Pytanie serwera %1…</translation>
    </message>
</context>
<context>
    <name>tsq::app::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
</context>
<context>
    <name>tsq::app::SortMenu</name>
    <message>
        <source>S&amp;ort By</source>
        <translation>S&amp;ortuj według</translation>
    </message>
    <message>
        <source>Own Order</source>
        <translation>Własna kolejność</translation>
    </message>
</context>
<context>
    <name>tsq::app::SteeringBar</name>
    <message>
        <source>&amp;Keep It Right…</source>
        <translation>Pilnuj &amp;go…</translation>
    </message>
    <message>
        <source>Switch on a service that keeps this clock by TSQ servers</source>
        <translation>Włącza usługę, która pilnuje tego zegara według serwerów TSQ</translation>
    </message>
</context>
<context>
    <name>tsq::app::SyncSheet</name>
    <message>
        <source>Sync Clock</source>
        <translation>Synchronizacja zegara</translation>
    </message>
    <message>
        <source>I have &amp;checked this; set the clock all the same</source>
        <translation>&amp;Sprawdzono; ustaw zegar mimo to</translation>
    </message>
    <message>
        <source>&amp;Adjust Clock…</source>
        <translation>&amp;Popraw zegar…</translation>
    </message>
    <message>
        <source>&amp;Set It All the Same…</source>
        <translation>&amp;Ustaw mimo to…</translation>
    </message>
    <message>
        <source>&amp;Measure Again</source>
        <translation>Zmierz &amp;ponownie</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Ignore Dates Once…</source>
        <translation>Pom&amp;iń daty jednorazowo…</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Postęp pomiaru</translation>
    </message>
    <message>
        <source>&amp;Keep It Right…</source>
        <translation>Pilnuj &amp;go…</translation>
    </message>
    <message>
        <source>Let tsqd keep this clock right from now on</source>
        <translation>Niech tsqd odtąd pilnuje tego zegara</translation>
    </message>
</context>
<context>
    <name>tsq::app::Tray</name>
    <message>
        <source>&amp;Open TSQ Monitor</source>
        <translation>&amp;Otwórz Monitor TSQ</translation>
    </message>
    <message>
        <source>&amp;Check Now</source>
        <translation>&amp;Sprawdź teraz</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>S&amp;erwery</translation>
    </message>
    <message>
        <source>&amp;About TSQ Monitor</source>
        <translation>O &amp;programie Monitor TSQ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server: offset</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>P&amp;referencje…</translation>
    </message>
    <message>
        <source>S&amp;ync Clock…</source>
        <translation>S&amp;ynchronizuj zegar…</translation>
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
        <translation>Dlaczego ta liczba</translation>
    </message>
    <message>
        <source>The last exchange with %1</source>
        <translation>Ostatnia wymiana z %1</translation>
    </message>
</context>
</TS>
