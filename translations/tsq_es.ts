<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutBox</name>
    <message>
        <source>About TSQ Monitor</source>
        <translation>Acerca de TSQ Monitor</translation>
    </message>
    <message>
        <source>TSQ Monitor %1</source>
        <translation>TSQ Monitor %1</translation>
    </message>
    <message>
        <source>Shows how right your clock is, with authenticated time over QUIC.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Muestra la exactitud de su reloj, con hora autenticada por QUIC.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>Checked against the authorities in %1</source>
        <translation>Comprobado con las autoridades de %1</translation>
    </message>
    <message>
        <source>Its key is the pinned one; its issuer is not checked</source>
        <translation>Su clave es la fijada; no se comprueba el emisor</translation>
    </message>
    <message>
        <source>Not checked: anyone could have answered</source>
        <translation>Sin comprobar: podría haber respondido cualquiera</translation>
    </message>
    <message>
        <source>Checked against the authorities of this system</source>
        <translation>Comprobado con las autoridades de este sistema</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>el certificado ha caducado</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. From the next connection on the server is not trusted any more, unless its operator has renewed the certificate.</source>
        <translation>El certificado del servidor ha caducado. A partir de la próxima conexión ya no se confiará en el servidor, salvo que su operador haya renovado el certificado.</translation>
    </message>
    <message>
        <source>certificate expires in %1</source>
        <translation>el certificado caduca en %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in %1. After that the server is not trusted any more, unless its operator renews the certificate.</source>
        <translation>El certificado del servidor caduca en %1. Después ya no se confiará en el servidor, salvo que su operador renueve el certificado.</translation>
    </message>
    <message>
        <source>Not checked, but answers are signed</source>
        <translation>Sin comprobar, pero las respuestas van firmadas</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1: the last request was not answered.</source>
        <translation>%1: la última petición quedó sin respuesta.</translation>
    </message>
    <message>
        <source>%1: %2, round-trip time %3.</source>
        <comment>server, offset in words, duration</comment>
        <translation>%1: %2, tiempo de ida y vuelta %3.</translation>
    </message>
    <message>
        <source>resumed from sleep</source>
        <translation>salida de la suspensión</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>reloj ajustado</translation>
    </message>
    <message>
        <source>network changed</source>
        <translation>cambio de red</translation>
    </message>
    <message>
        <source>synchronised</source>
        <translation>sincronizado</translation>
    </message>
    <message>
        <source>sync undone</source>
        <translation>sincronización deshecha</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <translation>RTT %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more server(s)</source>
        <translation>
            <numerusform>y %Ln servidor más</numerusform>
            <numerusform>y %Ln servidores más</numerusform>
        </translation>
    </message>
    <message>
        <source>all combined</source>
        <translation>todos combinados</translation>
    </message>
    <message>
        <source>All servers combined: %1, %2.</source>
        <comment>offset in words, uncertainty</comment>
        <translation>Todos los servidores combinados: %1, %2.</translation>
    </message>
    <message>
        <source>The last %1.</source>
        <comment>a length of time</comment>
        <translation>Periodo: %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>times</comment>
        <translation>De %1 a %2.</translation>
    </message>
</context>
<context>
    <name>ClockReport</name>
    <message>
        <source>a GPS receiver</source>
        <translation>un receptor GPS</translation>
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
        <translation>ajustado a mano</translation>
    </message>
    <message>
        <source>an unknown source</source>
        <translation>una fuente desconocida</translation>
    </message>
    <message>
        <source>source of type %1</source>
        <translation>fuente de tipo %1</translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <translation>de tipo desconocido</translation>
    </message>
    <message>
        <source>steered by satellites (GNSS)</source>
        <translation>gobernado por satélites (GNSS)</translation>
    </message>
    <message>
        <source>PTP grandmaster</source>
        <translation>gran maestro PTP</translation>
    </message>
    <message>
        <source>synchronised by NTP</source>
        <translation>sincronizado por NTP</translation>
    </message>
    <message>
        <source>oven-controlled crystal (OCXO)</source>
        <translation>cristal termostatizado (OCXO)</translation>
    </message>
    <message>
        <source>unstable, or free-running</source>
        <translation>inestable o en marcha libre</translation>
    </message>
    <message>
        <source>of class %1</source>
        <translation>de clase %1</translation>
    </message>
    <message>
        <source>Time source</source>
        <translation>Fuente de hora</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <source>%1: not synchronised</source>
        <translation>%1: sin sincronizar</translation>
    </message>
    <message>
        <source>Kind of clock</source>
        <translation>Tipo de reloj</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>worse than %1</source>
        <translation>peor que %1</translation>
    </message>
    <message>
        <source>Own drift</source>
        <translation>Deriva propia</translation>
    </message>
    <message>
        <source>at most %1 ppb</source>
        <translation>%1 ppb como máximo</translation>
    </message>
    <message>
        <source>Leap second</source>
        <translation>Segundo intercalar</translation>
    </message>
    <message>
        <source>The server is smearing one at present</source>
        <translation>El servidor está repartiendo uno en este momento</translation>
    </message>
    <message>
        <source>One is added at the end of this day (UTC)</source>
        <translation>Se añade uno al final de este día (UTC)</translation>
    </message>
    <message>
        <source>One is left out at the end of this day (UTC)</source>
        <translation>Se omite uno al final de este día (UTC)</translation>
    </message>
    <message>
        <source>None today</source>
        <translation>Hoy ninguno</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>by the kernel</source>
        <translation>por el núcleo</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>por el programa</translation>
    </message>
    <message>
        <source>Reported error bound</source>
        <translation>Cota de error indicada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>It says that its clock is not set</source>
        <translation>Indica que su reloj no está ajustado</translation>
    </message>
    <message>
        <source>Server timestamps</source>
        <translation>Marcas de tiempo del servidor</translation>
    </message>
</context>
<context>
    <name>CombinedCurve</name>
    <message>
        <source>▬ all servers combined, 95 % band</source>
        <translation>▬ todos los servidores combinados, banda del 95&#xa0;%</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows how right your clock is, with authenticated time over QUIC.</source>
        <translation>Muestra la exactitud de su reloj, con hora autenticada por QUIC.</translation>
    </message>
    <message>
        <source>Demonstrate with a server inside this program. Your settings are neither read nor written.</source>
        <translation>Demostración con un servidor dentro de este programa. Sus ajustes no se leen ni se escriben.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Iniciar en la bandeja, sin ventana.</translation>
    </message>
    <message>
        <source>Write a picture of the window to &lt;file&gt; (PNG) and quit.</source>
        <translation>Escribir una imagen de la ventana en &lt;file&gt; (PNG) y salir.</translation>
    </message>
    <message>
        <source>Wait &lt;seconds&gt; before the picture (3).</source>
        <translation>Esperar &lt;seconds&gt; segundos antes de la imagen (3).</translation>
    </message>
    <message>
        <source>Colours: auto, light or dark. Auto follows the desktop.</source>
        <translation>Colores: auto, light (claro) o dark (oscuro). Auto sigue al escritorio.</translation>
    </message>
    <message>
        <source>Speak this language, for example pl.</source>
        <translation>Usar este idioma, por ejemplo pl.</translation>
    </message>
    <message>
        <source>Unknown option “%1”. See tsq-monitor --help.</source>
        <translation>Opción desconocida «%1». Véase tsq-monitor --help.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”. See tsq-monitor --help.</source>
        <translation>Argumento inesperado «%1». Véase tsq-monitor --help.</translation>
    </message>
    <message>
        <source>--after takes a number of seconds from 0 to 3600.</source>
        <translation>--after requiere un número de segundos de 0 a 3600.</translation>
    </message>
    <message>
        <source>--appearance takes auto, light or dark.</source>
        <translation>--appearance requiere auto, light o dark.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a language.</source>
        <translation>«%1» no es el código de un idioma.</translation>
    </message>
    <message>
        <source>There is no display to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>No hay pantalla donde mostrar una ventana: no está definida DISPLAY ni WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>No se puede escribir la imagen en %1.</translation>
    </message>
    <message>
        <source>A tsq:// link: asks whether to add this server.</source>
        <translation>Un enlace tsq://: pregunta si añadir este servidor.</translation>
    </message>
    <message>
        <source>The display cannot be reached. Check DISPLAY and WAYLAND_DISPLAY.</source>
        <translation>No se puede acceder a la pantalla. Compruebe DISPLAY y WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>TSQ Monitor is running already, in a session whose bus cannot be reached from here.</source>
        <translation>TSQ Monitor ya está en marcha, en una sesión cuyo bus no es accesible desde aquí.</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>exit status %1</source>
        <translation>estado de salida %1</translation>
    </message>
    <message>
        <source>still running after %1 s</source>
        <translation>sigue en ejecución después de %1 s</translation>
    </message>
    <message>
        <source>ended by a signal</source>
        <translation>terminado por una señal</translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation>no existe ese programa</translation>
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
        <translation>ajuste no utilizable</translation>
    </message>
    <message>
        <source>A setting of this server cannot be used. Edit the server and check it.</source>
        <translation>Un ajuste de este servidor no se puede usar. Edite el servidor y compruébelo.</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>nombre no encontrado</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling.</source>
        <translation>No se encontró ningún servidor con este nombre. Compruebe la ortografía.</translation>
    </message>
    <message>
        <source>name lookup failed</source>
        <translation>fallo al resolver el nombre</translation>
    </message>
    <message>
        <source>The server&apos;s address could not be looked up. Check the network connection.</source>
        <translation>No se pudo averiguar la dirección del servidor. Compruebe la conexión de red.</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>There is no route to the server. Check the network connection and the firewall.</source>
        <translation>No hay ruta al servidor. Compruebe la conexión de red y el cortafuegos.</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>nada escucha ahí</translation>
    </message>
    <message>
        <source>The computer was reached, but no time server listens on this port. Check the port.</source>
        <translation>Se llegó al equipo, pero ningún servidor de hora escucha en este puerto. Compruebe el puerto.</translation>
    </message>
    <message>
        <source>port in use</source>
        <translation>puerto en uso</translation>
    </message>
    <message>
        <source>Another program already uses this port.</source>
        <translation>Otro programa ya usa este puerto.</translation>
    </message>
    <message>
        <source>address not available</source>
        <translation>dirección no disponible</translation>
    </message>
    <message>
        <source>This computer does not have that address.</source>
        <translation>Este equipo no tiene esa dirección.</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>You do not have permission to do this.</source>
        <translation>No tiene permiso para hacer esto.</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>archivo no legible</translation>
    </message>
    <message>
        <source>A file this server needs is missing or cannot be read.</source>
        <translation>Un archivo que necesita este servidor falta o no se puede leer.</translation>
    </message>
    <message>
        <source>no usable certificate</source>
        <translation>sin certificado utilizable</translation>
    </message>
    <message>
        <source>The certificate file contains no certificate that can be used.</source>
        <translation>El archivo no contiene ningún certificado que se pueda usar.</translation>
    </message>
    <message>
        <source>no usable key</source>
        <translation>sin clave utilizable</translation>
    </message>
    <message>
        <source>The key file contains no key that can be used.</source>
        <translation>El archivo no contiene ninguna clave que se pueda usar.</translation>
    </message>
    <message>
        <source>key and certificate differ</source>
        <translation>la clave y el certificado difieren</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <translation>La clave no corresponde al certificado.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>The server does not answer. It may be off, or a firewall may block UDP.</source>
        <translation>El servidor no responde. Puede que esté apagado o que un cortafuegos bloquee UDP.</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificado no fiable</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by no authority you trust. If the server is your own, choose its authority file or pin its key.</source>
        <translation>El certificado del servidor no está firmado por ninguna autoridad en la que usted confíe. Si el servidor es suyo, elija el archivo de su autoridad o fije su clave.</translation>
    </message>
    <message>
        <source>certificate not acceptable</source>
        <translation>certificado no aceptable</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak, made for another purpose, or beyond what its authorities may vouch for. Tell the operator of the server.</source>
        <translation>El certificado del servidor es demasiado débil, se emitió para otro fin o va más allá de lo que sus autoridades pueden avalar. Avise al operador del servidor.</translation>
    </message>
    <message>
        <source>certificate for another name</source>
        <translation>certificado para otro nombre</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was made for another name. Check the address you entered.</source>
        <translation>El certificado del servidor se emitió para otro nombre. Compruebe la dirección que escribió.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>certificado caducado</translation>
    </message>
    <message>
        <source>certificate not yet valid</source>
        <translation>certificado aún no válido</translation>
    </message>
    <message>
        <source>not the pinned key</source>
        <translation>no es la clave fijada</translation>
    </message>
    <message>
        <source>The server shows another key than the pinned one. Either its key was changed, or somebody pretends to be the server.</source>
        <translation>El servidor presenta una clave distinta de la fijada. O se cambió su clave, o alguien se hace pasar por el servidor.</translation>
    </message>
    <message>
        <source>not a TSQ server</source>
        <translation>no es un servidor TSQ</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a TSQ server.</source>
        <translation>Algo responde ahí, pero no es un servidor TSQ.</translation>
    </message>
    <message>
        <source>secure connection failed</source>
        <translation>falló la conexión segura</translation>
    </message>
    <message>
        <source>The secure connection to the server could not be set up.</source>
        <translation>No se pudo establecer la conexión segura con el servidor.</translation>
    </message>
    <message>
        <source>QUIC version not supported</source>
        <translation>versión de QUIC no admitida</translation>
    </message>
    <message>
        <source>The server does not speak version 1 of QUIC.</source>
        <translation>El servidor no admite la versión 1 de QUIC.</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>conexión cerrada</translation>
    </message>
    <message>
        <source>The connection to the server ended. It is tried again at the next check.</source>
        <translation>La conexión con el servidor terminó. Se reintentará en la próxima comprobación.</translation>
    </message>
    <message>
        <source>no datagrams</source>
        <translation>sin datagramas</translation>
    </message>
    <message>
        <source>The server takes no datagrams. Set this server&apos;s transport to automatic or stream.</source>
        <translation>El servidor no acepta datagramas. Ponga el transporte de este servidor en automático o flujos.</translation>
    </message>
    <message>
        <source>no streams</source>
        <translation>sin flujos</translation>
    </message>
    <message>
        <source>The server takes no streams. Set this server&apos;s transport to automatic or datagram.</source>
        <translation>El servidor no acepta flujos. Ponga el transporte de este servidor en automático o datagramas.</translation>
    </message>
    <message>
        <source>request unanswered</source>
        <translation>petición sin respuesta</translation>
    </message>
    <message>
        <source>The server is connected but did not answer in time.</source>
        <translation>El servidor está conectado, pero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>petición rechazada</translation>
    </message>
    <message>
        <source>The server refused to tell the time.</source>
        <translation>El servidor se negó a dar la hora.</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>respuesta no entendida</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>No se pudo entender la respuesta del servidor.</translation>
    </message>
    <message>
        <source>system limit reached</source>
        <translation>límite del sistema alcanzado</translation>
    </message>
    <message>
        <source>The system grants no more threads, memory or open files. Close other programs.</source>
        <translation>El sistema no concede más hilos, memoria o archivos abiertos. Cierre otros programas.</translation>
    </message>
    <message>
        <source>unexpected problem</source>
        <translation>problema inesperado</translation>
    </message>
    <message>
        <source>An internal error occurred. Please report it.</source>
        <translation>Se produjo un error interno. Le rogamos que lo comunique.</translation>
    </message>
    <message>
        <source>impossible round trip</source>
        <translation>ida y vuelta imposible</translation>
    </message>
    <message>
        <source>The round-trip time of the answer is zero or negative, so it was not used.</source>
        <translation>El tiempo de ida y vuelta de la respuesta es nulo o negativo, así que no se usó.</translation>
    </message>
    <message>
        <source>server times out of order</source>
        <translation>horas del servidor en desorden</translation>
    </message>
    <message>
        <source>By the server&apos;s own timestamps the answer left before the request arrived, so it was not used.</source>
        <translation>Según las marcas de tiempo del servidor, la respuesta salió antes de llegar la petición, así que no se usó.</translation>
    </message>
    <message>
        <source>local times out of order</source>
        <translation>horas locales en desorden</translation>
    </message>
    <message>
        <source>By your clock the answer came before the request was sent, so it was not used.</source>
        <translation>Según su reloj, la respuesta llegó antes de enviarse la petición, así que no se usó.</translation>
    </message>
    <message>
        <source>more than a day off</source>
        <translation>más de un día de diferencia</translation>
    </message>
    <message>
        <source>the clock was set meanwhile</source>
        <translation>el reloj se ajustó entretanto</translation>
    </message>
    <message>
        <source>Your clock was set while the server was asked, so the answer was not used.</source>
        <translation>Su reloj se ajustó mientras se preguntaba al servidor, así que la respuesta no se usó.</translation>
    </message>
    <message>
        <source>the computer slept meanwhile</source>
        <translation>el equipo se suspendió entretanto</translation>
    </message>
    <message>
        <source>The computer slept while the server was asked, so the answer was not used.</source>
        <translation>El equipo se suspendió mientras se preguntaba al servidor, así que la respuesta no se usó.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>Escriba la dirección del servidor.</translation>
    </message>
    <message>
        <source>A link to a time server starts with tsq://.</source>
        <translation>Un enlace a un servidor de hora empieza por tsq://.</translation>
    </message>
    <message>
        <source>A server&apos;s address contains no spaces.</source>
        <translation>La dirección de un servidor no contiene espacios.</translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets, as in [2001:db8::7]:443.</source>
        <translation>Ponga las direcciones IPv6 entre corchetes, como en [2001:db8::7]:443.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Enter a name, a name with a port such as time.example.org:443, an IP address, or a tsq:// link.</source>
        <translation>Esta no es la dirección de un servidor. Escriba un nombre, un nombre con un puerto como time.example.org:443, una dirección IP o un enlace tsq://.</translation>
    </message>
    <message>
        <source>answer without a request</source>
        <translation>respuesta sin petición</translation>
    </message>
    <message>
        <source>An answer came that belongs to no request. It was not used.</source>
        <translation>Llegó una respuesta que no corresponde a ninguna petición. No se usó.</translation>
    </message>
    <message>
        <source>answer repeated</source>
        <translation>respuesta repetida</translation>
    </message>
    <message>
        <source>The same request was answered twice. Only the first answer was used.</source>
        <translation>La misma petición se respondió dos veces. Solo se usó la primera respuesta.</translation>
    </message>
    <message>
        <source>answer not signed</source>
        <translation>respuesta sin firmar</translation>
    </message>
    <message>
        <source>The server does not sign its answers. Remove the signature key from its settings, or ask its operator to sign.</source>
        <translation>El servidor no firma sus respuestas. Quite la clave de firma de sus ajustes o pida a su operador que firme.</translation>
    </message>
    <message>
        <source>unknown signature key</source>
        <translation>clave de firma desconocida</translation>
    </message>
    <message>
        <source>The server signs with a key that is not in its settings. Ask its operator for the current key.</source>
        <translation>El servidor firma con una clave que no está en sus ajustes. Pida a su operador la clave actual.</translation>
    </message>
    <message>
        <source>wrong signature</source>
        <translation>firma incorrecta</translation>
    </message>
    <message>
        <source>The answer&apos;s signature is wrong: somebody may have forged it. It was not used.</source>
        <translation>La firma de la respuesta es incorrecta: puede que alguien la haya falsificado. No se usó.</translation>
    </message>
    <message>
        <source>secret readable by others</source>
        <translation>secreto legible por otros</translation>
    </message>
    <message>
        <source>Other users can read the file with the secret key. Change that, then try again.</source>
        <translation>Otros usuarios pueden leer el archivo con la clave secreta. Cámbielo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or your clock is far ahead. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>El certificado del servidor ha caducado, o su reloj está muy adelantado. Compruebe la fecha de este equipo; «Sincronizar reloj…» también ajusta un reloj que está muy lejos de la hora.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, or your clock is far behind. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>El certificado del servidor aún no es válido, o su reloj está muy atrasado. Compruebe la fecha de este equipo; «Sincronizar reloj…» también ajusta un reloj que está muy lejos de la hora.</translation>
    </message>
    <message>
        <source>certificate too old</source>
        <translation>certificado demasiado antiguo</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired before this program was made, whatever your clock says. Tell the operator of the server.</source>
        <translation>El certificado del servidor caducó antes de que se creara este programa, diga lo que diga su reloj. Avise al operador del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s time differs from yours by more than a day. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>La hora del servidor difiere de la suya en más de un día. Compruebe la fecha de este equipo; «Sincronizar reloj…» también ajusta un reloj que está muy lejos de la hora.</translation>
    </message>
    <message>
        <source>answer too late</source>
        <translation>respuesta demasiado tardía</translation>
    </message>
    <message>
        <source>An answer came after its request had timed out. It was not used.</source>
        <translation>Llegó una respuesta cuando el plazo de su petición ya había vencido. No se usó.</translation>
    </message>
    <message numerus="yes">
        <source>Your clock may be ahead by %Ln day(s) or more.</source>
        <translation>
            <numerusform>Su reloj puede estar adelantado %Ln día o más.</numerusform>
            <numerusform>Su reloj puede estar adelantado %Ln días o más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clock may be behind by %Ln day(s) or more.</source>
        <translation>
            <numerusform>Su reloj puede estar atrasado %Ln día o más.</numerusform>
            <numerusform>Su reloj puede estar atrasado %Ln días o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The port is missing after the colon. Port 443 need not be given.</source>
        <translation>Falta el puerto después de los dos puntos. No hace falta indicar el puerto 443.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número del 1 al 65535.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>History since %1 · %2</source>
        <comment>day, size</comment>
        <translation>Historial desde el %1 · %2</translation>
    </message>
    <message>
        <source>The history file was damaged. It was renamed, and a new one was begun.</source>
        <translation>El archivo del historial estaba dañado. Se le cambió el nombre y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The history was written by a later version of TSQ Monitor, so it is neither read nor changed.</source>
        <translation>El historial lo escribió una versión posterior de TSQ Monitor, así que no se lee ni se modifica.</translation>
    </message>
    <message>
        <source>The disk is full: what is measured now is not kept until there is room.</source>
        <translation>El disco está lleno: las nuevas mediciones no se conservan hasta que haya espacio.</translation>
    </message>
    <message>
        <source>The history cannot be written: what is measured now is not kept.</source>
        <translation>No se puede escribir el historial: las nuevas mediciones no se conservan.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The language of this translation, in the language itself: Deutsch, français, 日本語</extracomment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>The clock is right</source>
        <translation>El reloj va bien</translation>
    </message>
    <message>
        <source>The clock drifts</source>
        <translation>El reloj se desvía</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>El reloj está mal</translation>
    </message>
    <message>
        <source>The servers contradict each other</source>
        <translation>Los servidores se contradicen</translation>
    </message>
    <message>
        <source>No server can be used</source>
        <translation>No se puede usar ningún servidor</translation>
    </message>
    <message>
        <source>Monitoring is paused</source>
        <translation>La vigilancia está en pausa</translation>
    </message>
    <message>
        <source>%1 shows another key than the pinned one</source>
        <translation>%1 muestra una clave distinta de la fijada</translation>
    </message>
    <message>
        <source>%1 has a new key</source>
        <translation>%1 tiene una clave nueva</translation>
    </message>
    <message>
        <source>%1 contradicts the majority of the servers</source>
        <translation>%1 contradice a la mayoría de los servidores</translation>
    </message>
    <message>
        <source>%1 agrees with the majority again</source>
        <translation>%1 vuelve a coincidir con la mayoría</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 vuelve a responder</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2</source>
        <translation>El certificado de %1 caduca el %2</translation>
    </message>
    <message>
        <source>The certificate of %1 was renewed until %2</source>
        <translation>El certificado de %1 se renovó hasta el %2</translation>
    </message>
    <message>
        <source>State of the clock</source>
        <translation>Estado del reloj</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Certificates and keys</source>
        <translation>Certificados y claves</translation>
    </message>
    <message>
        <source>Corrections, sleep and network</source>
        <translation>Correcciones, suspensión y red</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>The computer resumed from sleep</source>
        <translation>El equipo salió de la suspensión</translation>
    </message>
    <message>
        <source>The clock was set by another program</source>
        <translation>Otro programa ajustó el reloj</translation>
    </message>
    <message>
        <source>The network changed</source>
        <translation>La red cambió</translation>
    </message>
    <message>
        <source>The clock was synchronised</source>
        <translation>El reloj se sincronizó</translation>
    </message>
    <message>
        <source>The correction of the clock was undone</source>
        <translation>Se deshizo la corrección del reloj</translation>
    </message>
    <message>
        <source>The command failed: %1</source>
        <translation>La orden falló: %1</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>Export Plot or Measurements</source>
        <translation>Exportar gráfico o mediciones</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Table of measurements (*.csv)</source>
        <translation>Tabla de mediciones (*.csv)</translation>
    </message>
    <message>
        <source>The clock of %1</source>
        <comment>name of the computer</comment>
        <translation>El reloj de %1</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>times, time zone</comment>
        <translation>%1 a %2 (%3)</translation>
    </message>
    <message>
        <source>%1 was not written: choose a name that ends in .png, .svg, .pdf or .csv.</source>
        <translation>No se ha escrito %1: elija un nombre que termine en .png, .svg, .pdf o .csv.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>No se ha podido escribir %1: %2. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>Iniciar al &amp;entrar en la sesión</translation>
    </message>
    <message>
        <source>&amp;Export as a Table…</source>
        <translation>&amp;Exportar como tabla…</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation>El historial se escribió en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>Export History</source>
        <translation>Exportar historial</translation>
    </message>
    <message>
        <source>Table of measurements (*.csv)</source>
        <translation>Tabla de mediciones (*.csv)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Start &amp;hidden in the tray</source>
        <translation>Iniciar &amp;oculto en la bandeja</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Tray icon:</source>
        <translation>Icono de la &amp;bandeja:</translation>
    </message>
    <message>
        <source>As the panel</source>
        <translation>Como el panel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Ask each server &amp;every:</source>
        <translation>&amp;Preguntar a cada servidor cada:</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Operators of public servers ask for 16 s or more.</source>
        <translation>Los operadores de servidores públicos piden 16 s o más.</translation>
    </message>
    <message>
        <source>&amp;Requests in a burst:</source>
        <translation>Peticiones por &amp;ráfaga:</translation>
    </message>
    <message>
        <source>At the start, and with “Check Now”, each server gets this number of requests in a row.</source>
        <translation>Al iniciar, y con «Comprobar», cada servidor recibe este número de peticiones seguidas.</translation>
    </message>
    <message>
        <source>&amp;Transport of new servers:</source>
        <translation>&amp;Transporte de los servidores nuevos:</translation>
    </message>
    <message>
        <source>The clock &amp;drifts above:</source>
        <translation>El reloj se &amp;desvía por encima de:</translation>
    </message>
    <message>
        <source>The clock is &amp;wrong above:</source>
        <translation>El reloj está &amp;mal por encima de:</translation>
    </message>
    <message>
        <source>A state ends when the offset is below 70 % of its threshold.</source>
        <translation>Un estado termina cuando el desfase baja del 70&#xa0;% de su umbral.</translation>
    </message>
    <message>
        <source>&amp;Notify me when the state changes</source>
        <translation>&amp;Notificarme los cambios de estado</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>Horas de &amp;silencio</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>D&amp;esde:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>&amp;Keep single answers for:</source>
        <translation>Conservar cada &amp;respuesta durante:</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Medians, minima and maxima of each minute and hour are kept for a year.</source>
        <translation>Las medianas, los mínimos y los máximos de cada minuto y cada hora se conservan un año.</translation>
    </message>
    <message>
        <source>Nothing is kept on disk.</source>
        <translation>No se conserva nada en el disco.</translation>
    </message>
    <message>
        <source>&amp;Clear History…</source>
        <translation>&amp;Borrar historial…</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>Borrar historial</translation>
    </message>
    <message>
        <source>Delete all measurements and events?</source>
        <translation>¿Eliminar todas las mediciones y todos los eventos?</translation>
    </message>
    <message>
        <source>The plots begin anew. This cannot be undone.</source>
        <translation>Los gráficos empiezan de nuevo. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>Show the &amp;thresholds of the alerts as lines</source>
        <translation>Mostrar los &amp;umbrales de las alertas como líneas</translation>
    </message>
    <message>
        <source>&amp;Mark sleep, changes of the network and settings of the clock</source>
        <translation>&amp;Marcar las suspensiones, los cambios de red y los ajustes del reloj</translation>
    </message>
    <message>
        <source>&amp;Reconnect quickly</source>
        <translation>&amp;Reconexión rápida</translation>
    </message>
    <message>
        <source>Keeps a ticket of each verified server, readable by you alone: with it, connecting again takes one round trip instead of two.</source>
        <translation>Guarda un tique de cada servidor verificado, que solo usted puede leer: con él, volver a conectar requiere una ida y vuelta en lugar de dos.</translation>
    </message>
    <message>
        <source>Remove All My &amp;Data…</source>
        <translation>Eliminar todos mis &amp;datos…</translation>
    </message>
    <message>
        <source>Remove All My Data</source>
        <translation>Eliminar todos mis datos</translation>
    </message>
    <message>
        <source>Remove all data that TSQ Monitor keeps for you?</source>
        <translation>¿Eliminar todos los datos que TSQ Monitor guarda para usted?</translation>
    </message>
    <message>
        <source>Servers, settings and history are deleted, and it no longer starts at login. Then the program ends. This cannot be undone.</source>
        <translation>Se eliminan los servidores, los ajustes y el historial, y el programa deja de iniciarse al entrar en la sesión. Después, el programa termina. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Remove and Quit</source>
        <translation>&amp;Eliminar y salir</translation>
    </message>
    <message>
        <source>Settings and servers are in %1.</source>
        <translation>Los ajustes y los servidores están en %1.</translation>
    </message>
    <message>
        <source>The history is in %1.</source>
        <translation>El historial está en %1.</translation>
    </message>
    <message>
        <source>Show the &amp;uncertainty of the combined offset and of the selected server</source>
        <translation>Mostrar la &amp;incertidumbre del desfase combinado y del servidor seleccionado</translation>
    </message>
    <message>
        <source>… when a &amp;server contradicts the majority</source>
        <translation>… cuando un servidor &amp;contradice a la mayoría</translation>
    </message>
    <message>
        <source>… when a server does not &amp;answer</source>
        <translation>… cuando un servidor no &amp;responde</translation>
    </message>
    <message>
        <source>… when a &amp;certificate ends within 14 days</source>
        <translation>… cuando un certi&amp;ficado caduca en menos de 14 días</translation>
    </message>
    <message>
        <source>… when a server has a new &amp;key</source>
        <translation>… cuando un servidor tiene una c&amp;lave nueva</translation>
    </message>
    <message>
        <source>&amp;Run when the state changes:</source>
        <translation>Ejecutar al cambiar el es&amp;tado:</translation>
    </message>
    <message>
        <source>a program and its arguments</source>
        <translation>un programa y sus argumentos</translation>
    </message>
    <message>
        <source>It runs without a shell, at most every 30 s, with TSQ_STATE, TSQ_OFFSET and others in its environment; see tsq-monitor(1). If it fails, that is an event.</source>
        <translation>Se ejecuta sin shell, como mucho cada 30 s, con TSQ_STATE, TSQ_OFFSET y otras en su entorno; véase tsq-monitor(1). Un fallo es un evento.</translation>
    </message>
    <message>
        <source>Show a &amp;legend below the plots</source>
        <translation>Mostrar una &amp;leyenda debajo de las curvas</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>ServerDetails</name>
    <message>
        <source>%1: the clock loses %2 a day</source>
        <translation>%1: el reloj atrasa %2 al día</translation>
    </message>
    <message>
        <source>%1: the clock gains %2 a day</source>
        <translation>%1: el reloj adelanta %2 al día</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>flujo</translation>
    </message>
    <message>
        <source>datagrams</source>
        <translation>datagramas</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Último fallo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>Estimated error</source>
        <translation>Error estimado</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Local timestamps</source>
        <translation>Marcas de tiempo locales</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Median offset</source>
        <translation>Mediana del desfase</translation>
    </message>
    <message>
        <source>5 % and 95 %</source>
        <translation>5&#xa0;% y 95&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación típica</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation>Reloj del servidor</translation>
    </message>
    <message>
        <source>Shown range of the plot</source>
        <translation>Periodo mostrado en el gráfico</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reanudada</translation>
    </message>
    <message>
        <source>resumed, with the first request sent at once (0-RTT)</source>
        <translation>reanudada, con la primera petición enviada de inmediato (0-RTT)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En detalle</translation>
    </message>
    <message>
        <source>Signed answers</source>
        <translation>Respuestas firmadas</translation>
    </message>
    <message>
        <source>Required, by a key in %1</source>
        <translation>Exigidas, con una clave de %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Answers not used</source>
        <translation>Respuestas no usadas</translation>
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
        <translation>Automático</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>Datagramas</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>An authority file (%1)</source>
        <translation>Un archivo de autoridad (%1)</translation>
    </message>
    <message>
        <source>A pinned key</source>
        <translation>Una clave fijada</translation>
    </message>
    <message>
        <source>Nothing: not authenticated</source>
        <translation>Nada: sin autenticar</translation>
    </message>
    <message>
        <source>Authorities of this system</source>
        <translation>Autoridades de este sistema</translation>
    </message>
    <message>
        <source>It answers: your clock is %1, %2. Round trip: %3.</source>
        <comment>offset, uncertainty, duration</comment>
        <translation>Responde: su reloj está %1, %2. Ida y vuelta: %3.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Your clock is right to within %1</source>
        <translation>Su reloj está en hora con un margen de %1</translation>
    </message>
    <message>
        <source>Your clock is %1 behind</source>
        <translation>Su reloj está atrasado %1</translation>
    </message>
    <message>
        <source>Your clock is %1 ahead</source>
        <translation>Su reloj está adelantado %1</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>just now or 12 s ago</comment>
        <translation>comprobado %1</translation>
    </message>
    <message>
        <source>Last answer %1: %2, %3.</source>
        <comment>when, offset in words, uncertainty</comment>
        <translation>Última respuesta %1: %2, %3.</translation>
    </message>
    <message>
        <source>authenticated over QUIC</source>
        <translation>autenticado por QUIC</translation>
    </message>
    <message>
        <source>not authenticated: anyone could have answered</source>
        <translation>sin autenticar: podría haber respondido cualquiera</translation>
    </message>
    <message>
        <source>Check the network connection, and the servers&apos; addresses in the list.</source>
        <translation>Compruebe la conexión de red y las direcciones de los servidores de la lista.</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>exactamente en hora</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>atrasado %1</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>adelantado %1</translation>
    </message>
    <message>
        <source>no servers</source>
        <translation>sin servidores</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>good</source>
        <translation>en hora</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>desviado</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>Aún no hay servidores</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>Preguntando a los servidores…</translation>
    </message>
    <message>
        <source>No server answers</source>
        <translation>Ningún servidor responde</translation>
    </message>
    <message>
        <source>Monitoring is paused</source>
        <translation>La supervisión está en pausa</translation>
    </message>
    <message>
        <source>Add a server to see how right your clock is.</source>
        <translation>Añada un servidor para ver la exactitud de su reloj.</translation>
    </message>
    <message>
        <source>Nothing is measured until you resume.</source>
        <translation>No se mide nada hasta que la reanude.</translation>
    </message>
    <message>
        <source>right to within %1</source>
        <translation>en hora con un margen de %1</translation>
    </message>
    <message>
        <source>TSQ: %1</source>
        <translation>TSQ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) not authenticated</source>
        <translation>
            <numerusform>%Ln servidor sin autenticar</numerusform>
            <numerusform>%Ln servidores sin autenticar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) to ask</source>
        <translation>
            <numerusform>%Ln servidor por preguntar</numerusform>
            <numerusform>%Ln servidores por preguntar</numerusform>
        </translation>
    </message>
    <message>
        <source>servers contradict each other</source>
        <translation>los servidores se contradicen</translation>
    </message>
    <message>
        <source>The servers contradict each other</source>
        <translation>Los servidores se contradicen</translation>
    </message>
    <message>
        <source>Offset: %1
Bound: %2 (the truth is within it if most servers are honest)
Estimated error: %3 (one standard deviation)</source>
        <translation>Desfase: %1
Cota: %2 (la hora verdadera está dentro si la mayoría de los servidores son honestos)
Error estimado: %3 (una desviación típica)</translation>
    </message>
    <message>
        <source>No more than half of them agree: add servers, or remove those that are wrong.</source>
        <translation>No coincide más de la mitad: añada servidores o quite los que están equivocados.</translation>
    </message>
    <message>
        <source>Nothing is measured until %1.</source>
        <comment>a time of day</comment>
        <translation>No se mide nada hasta las %1.</translation>
    </message>
    <message>
        <source>Polling continues as soon as there is a network.</source>
        <translation>Las consultas siguen en cuanto haya red.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Este equipo está sin conexión</translation>
    </message>
    <message>
        <source>Your settings cannot be saved: %1 cannot be written. Changes are lost when the program ends.</source>
        <translation>No se pueden guardar sus ajustes: no se puede escribir %1. Los cambios se pierden cuando el programa termina.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as %1.</source>
        <translation>El archivo de ajustes estaba dañado. Se conserva como %1.</translation>
    </message>
    <message>
        <source>Some settings were made by another version of TSQ Monitor and are left as they are.</source>
        <translation>Algunos ajustes proceden de otra versión de TSQ Monitor y se dejan como están.</translation>
    </message>
    <message>
        <source>No server can be trusted</source>
        <translation>Ningún servidor es de confianza</translation>
    </message>
    <message>
        <source>Servers answer, but none can be trusted: each server&apos;s tool tip says why.</source>
        <translation>Hay servidores que responden, pero ninguno es de confianza: la descripción emergente de cada servidor dice por qué.</translation>
    </message>
    <message>
        <source>Your clock is about %1 behind</source>
        <comment>days</comment>
        <translation>Su reloj está atrasado aproximadamente %1</translation>
    </message>
    <message>
        <source>Your clock is about %1 ahead</source>
        <comment>days</comment>
        <translation>Su reloj está adelantado aproximadamente %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>All servers are silent although this computer has a network: a firewall may block UDP.</source>
        <translation>Todos los servidores callan aunque este equipo tiene red: puede que un cortafuegos bloquee UDP.</translation>
    </message>
    <message>
        <source>good, but not authenticated</source>
        <translation>en hora, pero sin autenticar</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>sin autenticar</translation>
    </message>
</context>
<context>
    <name>SteeringText</name>
    <message>
        <source>the five-minute timer</source>
        <translation>el temporizador de cinco minutos</translation>
    </message>
    <message>
        <source>Set by %1, against each other</source>
        <translation>Lo ajustan %1, unos contra otros</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Lo ajusta %1</translation>
    </message>
    <message>
        <source>Set by TSQ every five minutes</source>
        <translation>Lo ajusta TSQ cada cinco minutos</translation>
    </message>
    <message>
        <source>Set by an unknown program</source>
        <translation>Lo ajusta un programa desconocido</translation>
    </message>
    <message>
        <source>It is not known what sets this clock</source>
        <translation>No se sabe qué ajusta este reloj</translation>
    </message>
    <message>
        <source>Nothing sets this clock</source>
        <translation>Nada ajusta este reloj</translation>
    </message>
    <message>
        <source>claims to be within %1</source>
        <translation>afirma un error menor de %1</translation>
    </message>
    <message>
        <source>claims %1, %2</source>
        <comment>0.42 ms behind, ± 0.31 ms</comment>
        <translation>afirma: %1, %2</translation>
    </message>
    <message>
        <source>kernel %1 ppm, within %2</source>
        <translation>núcleo %1 ppm, hasta %2</translation>
    </message>
    <message>
        <source>kernel %1 ppm, not synchronised</source>
        <translation>núcleo %1 ppm, no sincronizado</translation>
    </message>
    <message>
        <source>claims nothing yet</source>
        <translation>aún no afirma nada</translation>
    </message>
    <message>
        <source>your servers agree</source>
        <translation>sus servidores lo confirman</translation>
    </message>
    <message>
        <source>your servers contradict it</source>
        <translation>sus servidores lo contradicen</translation>
    </message>
    <message>
        <source>The service that sets this clock, what it says about the clock, whether your authenticated servers agree, and the kernel&apos;s correction of the frequency and its error bound.</source>
        <translation>El servicio que ajusta este reloj, lo que dice de él, si sus servidores autenticados lo confirman, y la corrección de frecuencia del núcleo y su cota de error.</translation>
    </message>
    <message>
        <source>It follows %1.</source>
        <translation>Sigue a %1.</translation>
    </message>
    <message>
        <source>Let tsqd keep this clock right?</source>
        <translation>¿Dejar que tsqd mantenga bien este reloj?</translation>
    </message>
    <message>
        <source>Let TSQ set this clock every five minutes?</source>
        <translation>¿Dejar que TSQ ajuste este reloj cada cinco minutos?</translation>
    </message>
    <message>
        <source>%1 will be stopped.</source>
        <translation>Se detendrá %1.</translation>
    </message>
    <message>
        <source>It also starts with the computer, and asks the servers in %1.</source>
        <translation>También arranca con el equipo y pregunta a los servidores de %1.</translation>
    </message>
    <message>
        <source>What is stopped no longer starts with the computer, because only one service may set the clock.</source>
        <translation>Lo que se detiene ya no arranca con el equipo, porque solo un servicio puede ajustar el reloj.</translation>
    </message>
    <message>
        <source>tsqd keeps this clock right from now on.</source>
        <translation>A partir de ahora tsqd mantiene bien este reloj.</translation>
    </message>
    <message>
        <source>TSQ sets this clock every five minutes from now on.</source>
        <translation>A partir de ahora TSQ ajusta este reloj cada cinco minutos.</translation>
    </message>
    <message>
        <source>It runs, but only until the computer restarts: %1</source>
        <translation>Funciona, pero solo hasta que el equipo se reinicie: %1</translation>
    </message>
    <message>
        <source>You are not authorised; nothing was changed.</source>
        <translation>No tiene autorización; no se cambió nada.</translation>
    </message>
    <message>
        <source>systemd cannot be reached; nothing was changed.</source>
        <translation>No se puede contactar con systemd; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 did not start. &quot;journalctl -u %2&quot; shows why. %3</source>
        <translation>%1 no arrancó. «journalctl -u %2» muestra el motivo. %3</translation>
    </message>
</context>
<context>
    <name>SyncSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Measuring again…</source>
        <translation>Midiendo de nuevo…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln server(s) several times each.</source>
        <translation>
            <numerusform>Preguntando varias veces a %Ln servidor.</numerusform>
            <numerusform>Preguntando varias veces a cada uno de %Ln servidores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>Clock now, and then</source>
        <translation>Reloj ahora y después</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Waiting for permission…</source>
        <translation>Esperando permiso…</translation>
    </message>
    <message>
        <source>Your desktop may ask for an administrator&apos;s password. Nothing is changed before that.</source>
        <translation>Puede que el escritorio pida la contraseña de un administrador. Antes de eso no se cambia nada.</translation>
    </message>
    <message>
        <source>Correcting the clock…</source>
        <translation>Corrigiendo el reloj…</translation>
    </message>
    <message>
        <source>You can close this window: the correction goes on.</source>
        <translation>Puede cerrar esta ventana: la corrección continúa.</translation>
    </message>
    <message>
        <source>It has been measured again.</source>
        <translation>Se ha medido de nuevo.</translation>
    </message>
    <message>
        <source>No server gave a usable answer afterwards, so the result could not be verified.</source>
        <translation>Después, ningún servidor dio una respuesta utilizable, así que el resultado no se pudo verificar.</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Check the network connection, and the servers&apos; addresses in the list.</source>
        <translation>Compruebe la conexión de red y las direcciones de los servidores de la lista.</translation>
    </message>
    <message>
        <source>Your clock is %1, but that may be wrong by %2: to move it could make it worse.</source>
        <comment>offset in words, size</comment>
        <translation>Su reloj está %1, pero eso puede estar equivocado en %2: moverlo podría empeorarlo.</translation>
    </message>
    <message>
        <source>No more than half of them agree, so it is not known which are right. Remove those that are wrong, or add servers.</source>
        <translation>No coincide más de la mitad, así que no se sabe cuáles tienen razón. Quite los que están equivocados o añada servidores.</translation>
    </message>
    <message>
        <source>Fewer servers agree than are needed. Look at those that did not answer, or add servers.</source>
        <translation>Coinciden menos servidores de los necesarios. Examine los que no respondieron o añada servidores.</translation>
    </message>
    <message>
        <source>Around it clocks differ by a second although they are right. Try again in a few minutes.</source>
        <translation>En torno a él, los relojes difieren en un segundo aunque vayan bien. Vuelva a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>The clock of this system can only be corrected gradually, which would take weeks for %1. Set date and time by hand first.</source>
        <translation>El reloj de este sistema solo se puede corregir gradualmente, lo que llevaría semanas para %1. Ajuste antes la fecha y la hora a mano.</translation>
    </message>
    <message>
        <source>The kernel reports that its clock is synchronised, but not which program does it. Two programs that set the same clock work against each other: leave it to that program, or stop it first.</source>
        <translation>El núcleo informa de que su reloj está sincronizado, pero no por qué programa. Dos programas que ajustan el mismo reloj se estorban: déjelo en manos de ese programa o deténgalo antes.</translation>
    </message>
    <message>
        <source>Two programs that set the same clock work against each other. Leave it to %1, or stop %1 first.</source>
        <translation>Dos programas que ajustan el mismo reloj se estorban. Déjelo en manos de %1 o detenga antes %1.</translation>
    </message>
    <message>
        <source>%1 of it are still to come, in about %2.</source>
        <translation>Quedan %1, durante aproximadamente %2.</translation>
    </message>
    <message>
        <source>Wait for its end, or undo it.</source>
        <translation>Espere a que termine o deshágala.</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>tsq-helper, which sets the clock for authorised users, is not installed, and the system offers no other way. Install it, or run tsq-adjtime as root.</source>
        <translation>tsq-helper, que ajusta el reloj para los usuarios autorizados, no está instalado, y el sistema no ofrece otro medio. Instálelo o ejecute tsq-adjtime como root.</translation>
    </message>
    <message>
        <source>The password prompt was closed, or the password was not accepted.</source>
        <translation>Se cerró la petición de contraseña o no se aceptó la contraseña.</translation>
    </message>
    <message>
        <source>An administrator&apos;s password is needed, but no program is running that could ask for it. Start the authentication agent of your desktop, or run tsq-adjtime in a terminal.</source>
        <translation>Hace falta la contraseña de un administrador, pero no hay ningún programa en marcha que pueda pedirla. Inicie el agente de autenticación del escritorio o ejecute tsq-adjtime en un terminal.</translation>
    </message>
    <message>
        <source>polkit, which decides who may set the clock, does not answer. Start it, then try again.</source>
        <translation>polkit, que decide quién puede ajustar el reloj, no responde. Inícielo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The helper does not move a clock by so much. Set date and time by hand first.</source>
        <translation>El programa auxiliar no mueve un reloj tanto. Ajuste antes la fecha y la hora a mano.</translation>
    </message>
    <message>
        <source>It was measured more than two minutes ago. Measure again.</source>
        <translation>La medición tiene más de dos minutos. Mida de nuevo.</translation>
    </message>
    <message>
        <source>Another program has set it since it was measured. Measure again.</source>
        <translation>Otro programa lo ha ajustado desde la medición. Mida de nuevo.</translation>
    </message>
    <message>
        <source>It has been corrected since it was measured. Measure again.</source>
        <translation>Se ha corregido desde la medición. Mida de nuevo.</translation>
    </message>
    <message>
        <source>Earlier requests still wait for a password. Answer or dismiss these, then try again.</source>
        <translation>Hay solicitudes anteriores que aún esperan una contraseña. Respóndalas o ciérrelas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The helper was called too often. Wait a few seconds, then try again.</source>
        <translation>Se ha llamado al programa auxiliar con demasiada frecuencia. Espere unos segundos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A correction can be undone once, within ten minutes, if no other program has set the clock since.</source>
        <translation>Una corrección se puede deshacer una vez, durante diez minutos, si ningún otro programa ha ajustado el reloj desde entonces.</translation>
    </message>
    <message>
        <source>The helper ended before it answered. The main window shows the present offset of the clock.</source>
        <translation>El programa auxiliar terminó antes de responder. La ventana principal muestra el desfase actual del reloj.</translation>
    </message>
    <message>
        <source>The system did not take the change: %1</source>
        <translation>El sistema no aceptó el cambio: %1</translation>
    </message>
    <message>
        <source>The clock cannot be set from here</source>
        <translation>El reloj no se puede ajustar desde aquí</translation>
    </message>
    <message>
        <source>This clock is set by another program</source>
        <translation>Este reloj lo ajusta otro programa</translation>
    </message>
    <message>
        <source>This clock is set by %1</source>
        <translation>Este reloj lo ajusta %1</translation>
    </message>
    <message>
        <source>An earlier correction is still running</source>
        <translation>Una corrección anterior sigue en curso</translation>
    </message>
    <message>
        <source>This cannot be undone any more</source>
        <translation>Esto ya no se puede deshacer</translation>
    </message>
    <message>
        <source>It is not known whether the clock was changed</source>
        <translation>No se sabe si el reloj se modificó</translation>
    </message>
    <message>
        <source>The clock was not changed</source>
        <translation>El reloj no se modificó</translation>
    </message>
    <message>
        <source>No server gave a usable answer</source>
        <translation>Ningún servidor dio una respuesta utilizable</translation>
    </message>
    <message>
        <source>The servers disagree</source>
        <translation>Los servidores no coinciden</translation>
    </message>
    <message>
        <source>Too few servers agree</source>
        <translation>Coinciden muy pocos servidores</translation>
    </message>
    <message>
        <source>A leap second is near</source>
        <translation>Hay un segundo intercalar próximo</translation>
    </message>
    <message>
        <source>The offset is too large</source>
        <translation>El desfase es demasiado grande</translation>
    </message>
    <message>
        <source>Move the clock forward by %1?</source>
        <translation>¿Adelantar el reloj %1?</translation>
    </message>
    <message>
        <source>Move the clock back by %1?</source>
        <translation>¿Atrasar el reloj %1?</translation>
    </message>
    <message numerus="yes">
        <source>Measured %1 from %Ln answer(s).</source>
        <comment>just now or 12 s ago</comment>
        <translation>
            <numerusform>Medido %1 con %Ln respuesta.</numerusform>
            <numerusform>Medido %1 con %Ln respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gradually, in about %1. No program sees time jump.</source>
        <translation>Gradualmente, en aproximadamente %1. Ningún programa ve un salto en la hora.</translation>
    </message>
    <message>
        <source>At once. Programs see time jump forward.</source>
        <translation>De una vez. Los programas ven que la hora salta hacia delante.</translation>
    </message>
    <message>
        <source>At once. Programs see time jump back, which some do not expect.</source>
        <translation>De una vez. Los programas ven que la hora salta hacia atrás, lo que algunos no esperan.</translation>
    </message>
    <message>
        <source>This is more than 15 minutes. Compare with another clock before you go on.</source>
        <translation>Son más de 15 minutos. Compare con otro reloj antes de continuar.</translation>
    </message>
    <message>
        <source>This clock is set by another program, which will work against the change.</source>
        <translation>Este reloj lo ajusta otro programa, que actuará en contra del cambio.</translation>
    </message>
    <message>
        <source>This clock is set by %1, which will work against the change.</source>
        <translation>Este reloj lo ajusta %1, que actuará en contra del cambio.</translation>
    </message>
    <message>
        <source>These servers are not authenticated: anyone could have answered in their place.</source>
        <translation>Estos servidores no están autenticados: podría haber respondido cualquiera en su lugar.</translation>
    </message>
    <message>
        <source>You may be asked for an administrator&apos;s password.</source>
        <translation>Puede que se le pida la contraseña de un administrador.</translation>
    </message>
    <message>
        <source>Afterwards the clock is measured again; for ten minutes you can undo the change.</source>
        <translation>Después, el reloj se mide de nuevo; durante diez minutos puede deshacer el cambio.</translation>
    </message>
    <message>
        <source>Afterwards the clock is measured again. The change cannot be undone: tsq-helper is not installed, so the system&apos;s own date service makes it.</source>
        <translation>Después, el reloj se mide de nuevo. El cambio no se puede deshacer: tsq-helper no está instalado, así que lo hace el servicio de fecha del propio sistema.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>The correction was undone.</source>
        <translation>Se deshizo la corrección.</translation>
    </message>
    <message>
        <source>The clock was moved forward by %1.</source>
        <translation>El reloj se adelantó %1.</translation>
    </message>
    <message>
        <source>The clock was moved back by %1.</source>
        <translation>El reloj se atrasó %1.</translation>
    </message>
    <message>
        <source>%1 of %2 are still to come, in about %3.</source>
        <translation>Quedan %1 de %2, durante aproximadamente %3.</translation>
    </message>
    <message>
        <source>measuring to set the clock</source>
        <translation>midiendo para ajustar el reloj</translation>
    </message>
    <message>
        <source>measuring whether the clock is right now</source>
        <translation>midiendo si el reloj está ahora en hora</translation>
    </message>
    <message>
        <source>waiting for permission to set the clock</source>
        <translation>esperando permiso para ajustar el reloj</translation>
    </message>
    <message>
        <source>undoing the last correction</source>
        <translation>deshaciendo la última corrección</translation>
    </message>
    <message>
        <source>correcting the clock, %1 to go</source>
        <translation>corrigiendo el reloj, quedan %1</translation>
    </message>
    <message>
        <source>By this clock, which says %1, the servers&apos; certificates are not valid. If the clock is that wrong, their dates can be ignored once, to measure the time. Nothing is changed before you have seen the result.</source>
        <comment>a date</comment>
        <translation>Según este reloj, que indica %1, los certificados de los servidores no son válidos. Si el reloj está tan equivocado, sus fechas se pueden ignorar una vez para medir la hora. No se cambia nada antes de que usted haya visto el resultado.</translation>
    </message>
    <message>
        <source>The servers disagree, or told another time when they were asked again. Remove those that are wrong, or add servers.</source>
        <translation>Los servidores no coinciden, o dieron otra hora cuando se les volvió a preguntar. Quite los que están equivocados o añada servidores.</translation>
    </message>
    <message>
        <source>The servers&apos; certificates expired before this program was built, so they are too old at any time. Add other servers.</source>
        <translation>Los certificados de los servidores caducaron antes de que se compilara este programa, así que son demasiado antiguos a cualquier hora. Añada otros servidores.</translation>
    </message>
    <message>
        <source>At the time that the servers report, their certificates are not valid either: they have expired, or another server answers with them. Add other servers.</source>
        <translation>En la hora que indican los servidores, sus certificados tampoco son válidos: han caducado, o responde con ellos otro servidor. Añada otros servidores.</translation>
    </message>
    <message>
        <source>The servers report a time from before this program was built. Add other servers.</source>
        <translation>Los servidores indican una hora anterior a la compilación de este programa. Añada otros servidores.</translation>
    </message>
    <message>
        <source>The servers report a time from before the last time that was verified on this computer. Add other servers.</source>
        <translation>Los servidores indican una hora anterior a la última que se verificó en este equipo. Añada otros servidores.</translation>
    </message>
    <message>
        <source>With the dates ignored, one server is not enough. Add another one with a name and a key of its own, or pin the key of this one.</source>
        <translation>Con las fechas ignoradas, no basta un servidor. Añada otro con nombre y clave propios, o fije la clave de este.</translation>
    </message>
    <message>
        <source>By the present clock the servers&apos; certificates are not valid. Their dates were ignored to measure the time, and are valid at that time.</source>
        <translation>Según el reloj actual, los certificados de los servidores no son válidos. Sus fechas se ignoraron para medir la hora, y a esa hora son válidos.</translation>
    </message>
    <message>
        <source>No certificate is valid by this clock</source>
        <translation>Ningún certificado es válido según este reloj</translation>
    </message>
    <message>
        <source>The time could not be measured</source>
        <translation>No se pudo medir la hora</translation>
    </message>
    <message>
        <source>This computer&apos;s system bus cannot be reached, so tsq-helper, which sets the clock for authorised users, cannot be called. Start D-Bus, or run tsq-adjtime as root.</source>
        <translation>El bus del sistema de este equipo no es accesible, así que no se puede llamar a tsq-helper, que ajusta el reloj para los usuarios autorizados. Inicie D-Bus o ejecute tsq-adjtime como root.</translation>
    </message>
    <message>
        <source>The servers&apos; time differs by more than a day from this clock, which says %1. If the clock is that wrong, the dates of their certificates can be ignored once, to measure the time. Nothing is changed before you have seen the result.</source>
        <comment>a date</comment>
        <translation>La hora de los servidores difiere en más de un día de este reloj, que indica %1. Si el reloj está tan equivocado, las fechas de sus certificados se pueden ignorar una vez para medir la hora. No se cambia nada antes de que usted haya visto el resultado.</translation>
    </message>
</context>
<context>
    <name>TallyText</name>
    <message numerus="yes">
        <source>%Ln server(s) agree</source>
        <translation>
            <numerusform>Coincide %Ln servidor</numerusform>
            <numerusform>Coinciden %Ln servidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agree(s)</source>
        <translation>
            <numerusform>%Ln coincide</numerusform>
            <numerusform>%Ln coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln equivocado</numerusform>
            <numerusform>%Ln equivocados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusable</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln inutilizable</numerusform>
            <numerusform>%Ln inutilizables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s), too few to outvote a liar</source>
        <translation>
            <numerusform>%Ln servidor, muy pocos para vencer a un mentiroso</numerusform>
            <numerusform>%Ln servidores, muy pocos para vencer a un mentiroso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too few to outvote a liar</source>
        <comment>3 agree, 1 wrong</comment>
        <translation>%1: muy pocos para vencer a un mentiroso</translation>
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
        <translation>seleccionado</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>combinado</translation>
    </message>
    <message>
        <source>falseticker, off by %1</source>
        <translation>falseticker, difiere en %1</translation>
    </message>
    <message>
        <source>contradicted by the others</source>
        <translation>contradicho por los demás</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>its own clock is not set</source>
        <translation>su propio reloj no está ajustado</translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>se contradice</translation>
    </message>
    <message>
        <source>smears a leap second</source>
        <translation>reparte un segundo intercalar</translation>
    </message>
    <message>
        <source>the same as another server</source>
        <translation>el mismo que otro servidor</translation>
    </message>
    <message>
        <source>The best of the servers that agree.</source>
        <translation>El mejor de los servidores que coinciden.</translation>
    </message>
    <message>
        <source>Agrees with the majority and counts.</source>
        <translation>Coincide con la mayoría y cuenta.</translation>
    </message>
    <message>
        <source>It agrees, but its uncertainty is too large to improve the result.</source>
        <translation>Coincide, pero su incertidumbre es demasiado grande para mejorar el resultado.</translation>
    </message>
    <message>
        <source>Its offset ± root distance does not overlap the interval that the majority agrees on, so it does not count.</source>
        <translation>Su desfase ± distancia a la raíz no se solapa con el intervalo en que coincide la mayoría, así que no cuenta.</translation>
    </message>
    <message>
        <source>No more than half of the servers agree, so none of them is used.</source>
        <translation>No coincide más de la mitad de los servidores, así que no se usa ninguno.</translation>
    </message>
    <message>
        <source>No usable answer came from it.</source>
        <translation>No llegó de él ninguna respuesta utilizable.</translation>
    </message>
    <message>
        <source>It says itself that its clock is not set.</source>
        <translation>Él mismo dice que su reloj no está ajustado.</translation>
    </message>
    <message>
        <source>It does not count because its certificate is not checked, while others&apos; are.</source>
        <translation>No cuenta porque su certificado no se comprueba, mientras que los de otros sí.</translation>
    </message>
    <message>
        <source>Its answers contradict themselves, so it does not count.</source>
        <translation>Sus respuestas se contradicen, así que no cuenta.</translation>
    </message>
    <message>
        <source>It smears a leap second over hours while the others do not.</source>
        <translation>Reparte un segundo intercalar a lo largo de horas, y los demás no.</translation>
    </message>
    <message>
        <source>It has the same key or address as another server in the list, so both have one vote together.</source>
        <translation>Tiene la misma clave o dirección que otro servidor de la lista, así que entre los dos tienen un solo voto.</translation>
    </message>
    <message>
        <source>agrees, too distant to combine (%1)</source>
        <translation>coincide, demasiado lejano para combinarlo (%1)</translation>
    </message>
    <message>
        <source>agrees, too distant to combine</source>
        <translation>coincide, demasiado lejano para combinarlo</translation>
    </message>
    <message>
        <source>not authenticated, others are</source>
        <translation>sin autenticar, otros sí lo están</translation>
    </message>
    <message>
        <source>selected: the server with the smallest uncertainty of those that agree
combined: agrees with the majority, and is part of the result
falseticker: contradicts the majority, and does not count</source>
        <translation>seleccionado: el servidor con la menor incertidumbre de los que coinciden
combinado: coincide con la mayoría y forma parte del resultado
falseticker: contradice a la mayoría y no cuenta</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message numerus="yes">
        <source>%Ln server(s) agree that your clock is %1, %2.</source>
        <translation>
            <numerusform>Según %Ln servidor, su reloj está %1, %2.</numerusform>
            <numerusform>%Ln servidores coinciden en que su reloj está %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The estimated error is %1.</source>
        <translation>El error estimado es de %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server: what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Descartados: %1.</translation>
    </message>
    <message>
        <source>Offset: ((T2 − T1) + (T3 − T4)) / 2 = %1</source>
        <translation>Desfase: ((T2 − T1) + (T3 − T4)) / 2 = %1</translation>
    </message>
    <message>
        <source>Round trip: (T4 − T1) − (T3 − T2) = %1</source>
        <translation>Ida y vuelta: (T4 − T1) − (T3 − T2) = %1</translation>
    </message>
    <message>
        <source>The offset is wrong by half of the round trip at most: %1.</source>
        <translation>El error del desfase es como mucho la mitad de la ida y vuelta: %1.</translation>
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
        <translation>&amp;Añadir servidor…</translation>
    </message>
    <message>
        <source>Add from &amp;Link in Clipboard</source>
        <translation>Añadir desde el en&amp;lace del portapapeles</translation>
    </message>
    <message>
        <source>&amp;Edit Server…</source>
        <translation>&amp;Editar servidor…</translation>
    </message>
    <message>
        <source>Server &amp;Details…</source>
        <translation>&amp;Detalles del servidor…</translation>
    </message>
    <message>
        <source>&amp;Remove Server</source>
        <translation>&amp;Quitar servidor</translation>
    </message>
    <message>
        <source>&amp;Undo Removal</source>
        <translation>Des&amp;hacer la eliminación</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Import Servers…</source>
        <translation>&amp;Importar servidores…</translation>
    </message>
    <message>
        <source>E&amp;xport Servers…</source>
        <translation>E&amp;xportar servidores…</translation>
    </message>
    <message>
        <source>&amp;Try It with a Server on This Computer</source>
        <translation>&amp;Probar con un servidor en este equipo</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Ask all servers at once instead of waiting for the next turn</source>
        <translation>Preguntar a todos los servidores a la vez en lugar de esperar al próximo turno</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>¿&amp;Por qué?</translation>
    </message>
    <message>
        <source>The servers&apos; intervals, and how the result follows from them</source>
        <translation>Los intervalos de los servidores y cómo se obtiene de ellos el resultado</translation>
    </message>
    <message>
        <source>&amp;Pause Monitoring</source>
        <translation>Pa&amp;usar la supervisión</translation>
    </message>
    <message>
        <source>E&amp;xport Plot or Measurements…</source>
        <translation>E&amp;xportar gráfico o mediciones…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;First Steps…</source>
        <translation>&amp;Primeros pasos…</translation>
    </message>
    <message>
        <source>&amp;About TSQ Monitor</source>
        <translation>&amp;Acerca de TSQ Monitor</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Servidores</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Reloj</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>S&amp;ync Clock…</source>
        <translation>S&amp;incronizar reloj…</translation>
    </message>
    <message>
        <source>Measure again, and set the clock to the combined time of the servers</source>
        <translation>Medir de nuevo y ajustar el reloj a la hora combinada de los servidores</translation>
    </message>
    <message>
        <source>&amp;Undo Sync</source>
        <translation>Des&amp;hacer la sincronización</translation>
    </message>
    <message>
        <source>Measurements as a &amp;Table…</source>
        <translation>Mediciones como &amp;tabla…</translation>
    </message>
    <message>
        <source>S&amp;how in Plot</source>
        <translation>Mostrar en el &amp;gráfico</translation>
    </message>
    <message>
        <source>&amp;Keep the Clock Right with tsqd…</source>
        <translation>Mantener bien el reloj con &amp;tsqd…</translation>
    </message>
    <message>
        <source>Set the Clock Every &amp;Five Minutes…</source>
        <translation>Ajustar el reloj cada cinco &amp;minutos…</translation>
    </message>
    <message>
        <source>E&amp;vents…</source>
        <translation>E&amp;ventos…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Ask the servers again</source>
        <translation>Volver a consultar los servidores</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
</context>
<context>
    <name>tsq::app::ChartPanel</name>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Live: follow the present</source>
        <translation>En vivo: seguir el presente</translation>
    </message>
    <message>
        <source>Follow the present. Dragging the plot stops it.</source>
        <translation>Seguir el presente. Al arrastrar el gráfico se detiene.</translation>
    </message>
    <message>
        <source>Offset and round trip</source>
        <translation>Desfase e ida y vuelta</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Show the chosen range and all values again</source>
        <translation>Volver a mostrar el intervalo elegido y todos los valores</translation>
    </message>
</context>
<context>
    <name>tsq::app::Charts</name>
    <message>
        <source>Plots of offset and round-trip time</source>
        <translation>Gráficos del desfase y del tiempo de ida y vuelta</translation>
    </message>
    <message>
        <source>Offset (above zero: your clock is behind)</source>
        <translation>Desfase (por encima de cero: su reloj está atrasado)</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>Tiempo de ida y vuelta</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Aún no se ha medido nada.</translation>
    </message>
</context>
<context>
    <name>tsq::app::CloseHint</name>
    <message>
        <source>TSQ Monitor is still running</source>
        <translation>TSQ Monitor sigue en ejecución</translation>
    </message>
    <message>
        <source>Its icon is in the tray; a click on it opens the window. To end the program, choose Quit in a menu.</source>
        <translation>Su icono está en la bandeja; un clic en él abre la ventana. Para terminar el programa, elija Salir en un menú.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window was minimized. To end the program, choose Quit in a menu.</source>
        <translation>Este escritorio no tiene bandeja, por lo que la ventana se ha minimizado. Para terminar el programa, elija Salir en un menú.</translation>
    </message>
</context>
<context>
    <name>tsq::app::Desktop</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>No se pudo escribir la imagen en %1.</translation>
    </message>
</context>
<context>
    <name>tsq::app::DetailsDialog</name>
    <message>
        <source>Co&amp;py as Text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>Copy &amp;Key</source>
        <translation>Copiar &amp;clave</translation>
    </message>
    <message>
        <source>Copies the pin of the server&apos;s key, to be entered as “A pinned key”</source>
        <translation>Copia la huella de la clave del servidor, para escribirla como «Una clave fijada»</translation>
    </message>
</context>
<context>
    <name>tsq::app::EmptyPage</name>
    <message>
        <source>Add a server…</source>
        <translation>Añadir un servidor…</translation>
    </message>
    <message>
        <source>Try it with a server on this computer</source>
        <translation>Probar con un servidor en este equipo</translation>
    </message>
    <message>
        <source>How right is your clock?</source>
        <translation>¿Está en hora su reloj?</translation>
    </message>
    <message>
        <source>TSQ Monitor compares it with time servers over QUIC, so that you know who answered. It changes your clock only if you choose “Sync Clock…”.</source>
        <translation>TSQ Monitor lo compara con servidores de hora por QUIC, de modo que usted sabe quién respondió. Solo cambia su reloj si elige «Sincronizar reloj…».</translation>
    </message>
    <message>
        <source>No server is asked yet. Add one whose time you trust:</source>
        <translation>Aún no se consulta ningún servidor. Añada uno en cuya hora confíe:</translation>
    </message>
</context>
<context>
    <name>tsq::app::EventTable</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
</context>
<context>
    <name>tsq::app::EventsDialog</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Todos los servidores</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export Events</source>
        <translation>Exportar eventos</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
</context>
<context>
    <name>tsq::app::ExchangeDiagram</name>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>The timestamps of the last exchange</source>
        <translation>Las marcas de tiempo del último intercambio</translation>
    </message>
</context>
<context>
    <name>tsq::app::FirstRun</name>
    <message>
        <source>Welcome to TSQ Monitor</source>
        <translation>Le damos la bienvenida a TSQ Monitor</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>How right is your clock?</source>
        <translation>¿Está en hora su reloj?</translation>
    </message>
    <message>
        <source>Which servers should be asked?</source>
        <translation>¿A qué servidores preguntar?</translation>
    </message>
    <message>
        <source>With three servers or more, one that is wrong is outvoted. You can add your own at any time.</source>
        <translation>Con tres servidores o más, el que se equivoca pierde la votación. Puede añadir los suyos en cualquier momento.</translation>
    </message>
    <message>
        <source>%1 (public test server)</source>
        <translation>%1 (servidor público de pruebas)</translation>
    </message>
    <message>
        <source>A server on this computer, to try it without a network</source>
        <translation>Un servidor en este equipo, para probar sin red</translation>
    </message>
    <message>
        <source>How should it tell you?</source>
        <translation>¿Cómo debe avisarle?</translation>
    </message>
    <message>
        <source>All of this can be changed in the preferences.</source>
        <translation>Todo esto se puede cambiar en las preferencias.</translation>
    </message>
    <message>
        <source>&amp;Notify me when the clock drifts or is wrong</source>
        <translation>&amp;Notificarme cuando el reloj se desvíe o esté mal</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>&amp;Iniciar al entrar en la sesión</translation>
    </message>
    <message>
        <source>Another program sets this clock: TSQ Monitor will only watch.</source>
        <translation>Otro programa ajusta este reloj: TSQ Monitor solo observará.</translation>
    </message>
    <message>
        <source>This clock is set by %1: TSQ Monitor will only watch.</source>
        <translation>Este reloj lo ajusta %1: TSQ Monitor solo observará.</translation>
    </message>
    <message>
        <source>TSQ Monitor compares your clock with time servers over QUIC, so that you know who answered. It tells you when the clock goes wrong. It sets the clock only if you choose “Sync Clock…”.</source>
        <translation>TSQ Monitor compara su reloj con servidores de hora mediante QUIC, de modo que usted sabe quién respondió. Le avisa cuando el reloj se desajusta. Solo ajusta el reloj si elige «Sincronizar reloj…».</translation>
    </message>
    <message>
        <source>When you close its window, it goes on in the tray; on a desktop without a tray the window is minimized instead. To end the program, choose Quit in a menu.</source>
        <translation>Al cerrar su ventana, sigue en la bandeja; en un escritorio sin bandeja, la ventana se minimiza. Para terminar el programa, elija Salir en un menú.</translation>
    </message>
    <message>
        <source>Without a server nothing is measured. To enter your own, choose “Add a server…” in the window after these steps.</source>
        <translation>Sin servidor no se mide nada. Para introducir uno propio, elija «Añadir un servidor…» en la ventana que sigue a estos pasos.</translation>
    </message>
</context>
<context>
    <name>tsq::app::Footer</name>
    <message>
        <source>Next check in %1</source>
        <translation>Próxima comprobación en %1</translation>
    </message>
    <message>
        <source>kernel timestamps</source>
        <translation>marcas de tiempo del núcleo</translation>
    </message>
    <message>
        <source>program timestamps</source>
        <translation>marcas de tiempo del programa</translation>
    </message>
    <message>
        <source>%1 was removed. Undo</source>
        <translation>Se quitó %1. Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were removed. Undo</source>
        <translation>
            <numerusform>Se quitó %n servidor. Deshacer</numerusform>
            <numerusform>Se quitaron %n servidores. Deshacer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsq::app::HeaderCard</name>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>These servers run inside this program. They show how it works, not what time it is.</source>
        <translation>Estos servidores se ejecutan dentro de este programa. Muestran cómo funciona, no qué hora es.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>tsq::app::IntervalDiagram</name>
    <message>
        <source>Offset and uncertainty of each server</source>
        <translation>Desfase e incertidumbre de cada servidor</translation>
    </message>
</context>
<context>
    <name>tsq::app::KeeperOffer</name>
    <message>
        <source>&amp;Switch On…</source>
        <translation>&amp;Activar…</translation>
    </message>
</context>
<context>
    <name>tsq::app::LegendBar</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>tsq::app::MainWindow</name>
    <message>
        <source>TSQ Monitor – Demonstration</source>
        <translation>TSQ Monitor – Demostración</translation>
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
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
</context>
<context>
    <name>tsq::app::MeasurementsDialog</name>
    <message>
        <source>Measurements of %1</source>
        <translation>Mediciones de %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all if none is</source>
        <translation>Copia las filas seleccionadas, o todas si no hay ninguna</translation>
    </message>
</context>
<context>
    <name>tsq::app::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Comprobar</translation>
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
        <translation>Pa&amp;usar la supervisión</translation>
    </message>
    <message>
        <source>For &amp;15 Minutes</source>
        <translation>Durante &amp;15 minutos</translation>
    </message>
    <message>
        <source>For an &amp;Hour</source>
        <translation>Durante una &amp;hora</translation>
    </message>
    <message>
        <source>For &amp;8 Hours</source>
        <translation>Durante &amp;8 horas</translation>
    </message>
    <message>
        <source>&amp;Until I Resume</source>
        <translation>Hasta que la &amp;reanude</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Rea&amp;nudar</translation>
    </message>
</context>
<context>
    <name>tsq::app::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Restore the default settings of this page</source>
        <translation>Restablecer los ajustes predeterminados de esta página</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerCommands</name>
    <message>
        <source>Export Servers</source>
        <translation>Exportar servidores</translation>
    </message>
    <message>
        <source>Servers (*.ini);;All files (*)</source>
        <translation>Servidores (*.ini);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The servers could not be written to %1.</source>
        <translation>No se pudieron escribir los servidores en %1.</translation>
    </message>
    <message>
        <source>Import Servers</source>
        <translation>Importar servidores</translation>
    </message>
    <message>
        <source>%1 (not authenticated)</source>
        <translation>%1 (sin autenticar)</translation>
    </message>
    <message>
        <source>Add these servers?</source>
        <translation>¿Añadir estos servidores?</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>The server on this computer could not be started. %1</source>
        <translation>No se pudo iniciar el servidor en este equipo. %1</translation>
    </message>
    <message>
        <source>%1 is not a list of servers. Choose a file that was written by “Export Servers”.</source>
        <translation>%1 no es una lista de servidores. Elija un archivo escrito con «Exportar servidores».</translation>
    </message>
    <message>
        <source>%1: is in the list already</source>
        <translation>%1: ya está en la lista</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: no se puede leer</translation>
    </message>
    <message>
        <source>This file has no server to add.</source>
        <translation>Este archivo no tiene ningún servidor que añadir.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Omitidos:</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerDialog</name>
    <message>
        <source>Edit Server</source>
        <translation>Editar servidor</translation>
    </message>
    <message>
        <source>Add Server</source>
        <translation>Añadir servidor</translation>
    </message>
    <message>
        <source>A name or IP address, with a port if it is not 443, or a tsq:// link</source>
        <translation>Un nombre o una dirección IP, con el puerto si no es 443, o un enlace tsq://</translation>
    </message>
    <message>
        <source>Authorities of this system</source>
        <translation>Autoridades de este sistema</translation>
    </message>
    <message>
        <source>An authority file</source>
        <translation>Un archivo de autoridad</translation>
    </message>
    <message>
        <source>A pinned key</source>
        <translation>Una clave fijada</translation>
    </message>
    <message>
        <source>Nothing (insecure)</source>
        <translation>Nada (inseguro)</translation>
    </message>
    <message>
        <source>Anyone between you and this server could tell you a wrong time. Use this for tests only.</source>
        <translation>Cualquiera entre usted y este servidor podría darle una hora equivocada. Úselo solo para pruebas.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Transport:</source>
        <translation>&amp;Transporte:</translation>
    </message>
    <message>
        <source>T&amp;rust:</source>
        <translation>C&amp;onfianza:</translation>
    </message>
    <message>
        <source>Authority &amp;file:</source>
        <translation>&amp;Archivo de autoridad:</translation>
    </message>
    <message>
        <source>Pinned &amp;key:</source>
        <translation>Clave &amp;fijada:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>Archivo de autoridad</translation>
    </message>
    <message>
        <source>Choose an Authority File</source>
        <translation>Elegir un archivo de autoridad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose an authority file that exists and can be read.</source>
        <translation>Elija un archivo de autoridad que exista y se pueda leer.</translation>
    </message>
    <message>
        <source>A pinned key is “sha256:” followed by 64 hexadecimal digits.</source>
        <translation>Una clave fijada es «sha256:» seguido de 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>This server is in the list already.</source>
        <translation>Este servidor ya está en la lista.</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Ask the server now, without adding it</source>
        <translation>Preguntar al servidor ahora, sin añadirlo</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Choose a Signature Key</source>
        <translation>Elegir una clave de firma</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.pub);;All files (*)</source>
        <translation>Claves (*.pem *.key *.pub);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Strict protocol checks</source>
        <translation>Comprobación &amp;estricta del protocolo</translation>
    </message>
    <message>
        <source>A file with the key that the server&apos;s operator gave you: only answers signed with it count</source>
        <translation>Un archivo con la clave que le dio el operador del servidor: solo cuentan las respuestas firmadas con ella</translation>
    </message>
    <message>
        <source>Refuses servers of TSQ 0.1. Only answers over streams or with a signature count for setting the clock.</source>
        <translation>Rechaza los servidores TSQ 0.1. Para ajustar el reloj solo cuentan las respuestas por flujos o firmadas.</translation>
    </message>
    <message>
        <source>Si&amp;gnature key:</source>
        <translation>Clave de fi&amp;rma:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>This is a private key. Choose the certificate of the authority.</source>
        <translation>Esto es una clave privada. Elija el certificado de la autoridad.</translation>
    </message>
    <message>
        <source>This file has no certificate. Choose the authority&apos;s certificate in PEM format.</source>
        <translation>Este archivo no contiene ningún certificado. Elija el certificado de la autoridad en formato PEM.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerTable</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Each row is a server with its offset, round-trip time, jitter and reach.</source>
        <translation>Cada fila es un servidor con su desfase, tiempo de ida y vuelta, jitter y respuestas.</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerTableModel</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desfase</translation>
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
        <translation>Alcance</translation>
    </message>
    <message>
        <source>The servers that are asked for the time</source>
        <translation>Los servidores a los que se pregunta la hora</translation>
    </message>
    <message>
        <source>How far your clock is from the server&apos;s: + means your clock is behind</source>
        <translation>La diferencia entre su reloj y el del servidor: + significa que su reloj está atrasado</translation>
    </message>
    <message>
        <source>Round-trip time: how long the request and its response took on the network</source>
        <translation>Tiempo de ida y vuelta: cuánto tardaron la petición y su respuesta en la red</translation>
    </message>
    <message>
        <source>The last eight requests, the newest on the right: filled means answered</source>
        <translation>Las últimas ocho peticiones, la más reciente a la derecha: relleno significa respondida</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers of questions</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>sin autenticar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>flujo</translation>
    </message>
    <message>
        <source>datagram</source>
        <translation>datagrama</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado con %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not checked: anyone could have answered.</source>
        <translation>No se comprueba el certificado del servidor: podría haber respondido cualquiera.</translation>
    </message>
    <message>
        <source>How far the answers scatter around their trend</source>
        <translation>Cuánto se dispersan las respuestas en torno a su tendencia</translation>
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
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Ask the selected server now</source>
        <translation>Preguntar ahora al servidor seleccionado</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) not authenticated: anyone on the way could answer in their place with a wrong time. Edit them, and choose an authority or a key to trust.</source>
        <translation>
            <numerusform>%Ln servidor sin autenticar: cualquiera por el camino podría responder en su lugar con una hora equivocada. Edítelo y elija una autoridad o una clave de confianza.</numerusform>
            <numerusform>%Ln servidores sin autenticar: cualquiera por el camino podría responder en su lugar con una hora equivocada. Edítelos y elija una autoridad o una clave de confianza.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
</context>
<context>
    <name>tsq::app::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>tsq::app::SortMenu</name>
    <message>
        <source>S&amp;ort By</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Own Order</source>
        <translation>Orden propio</translation>
    </message>
</context>
<context>
    <name>tsq::app::SteeringBar</name>
    <message>
        <source>&amp;Keep It Right…</source>
        <translation>Man&amp;tener bien…</translation>
    </message>
    <message>
        <source>Switch on a service that keeps this clock by TSQ servers</source>
        <translation>Activa un servicio que mantiene este reloj según servidores TSQ</translation>
    </message>
</context>
<context>
    <name>tsq::app::SyncSheet</name>
    <message>
        <source>Sync Clock</source>
        <translation>Sincronizar reloj</translation>
    </message>
    <message>
        <source>I have &amp;checked this; set the clock all the same</source>
        <translation>Lo he &amp;comprobado; ajustar el reloj de todos modos</translation>
    </message>
    <message>
        <source>&amp;Adjust Clock…</source>
        <translation>C&amp;orregir el reloj…</translation>
    </message>
    <message>
        <source>&amp;Set It All the Same…</source>
        <translation>&amp;Ajustar de todos modos…</translation>
    </message>
    <message>
        <source>&amp;Measure Again</source>
        <translation>&amp;Medir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Ignore Dates Once…</source>
        <translation>&amp;Ignorar las fechas una vez…</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progreso de la medición</translation>
    </message>
    <message>
        <source>&amp;Keep It Right…</source>
        <translation>Man&amp;tener bien…</translation>
    </message>
    <message>
        <source>Let tsqd keep this clock right from now on</source>
        <translation>Dejar que tsqd mantenga bien este reloj desde ahora</translation>
    </message>
</context>
<context>
    <name>tsq::app::Tray</name>
    <message>
        <source>&amp;Open TSQ Monitor</source>
        <translation>&amp;Abrir TSQ Monitor</translation>
    </message>
    <message>
        <source>&amp;Check Now</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Servidores</translation>
    </message>
    <message>
        <source>&amp;About TSQ Monitor</source>
        <translation>Ac&amp;erca de TSQ Monitor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sali&amp;r</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server: offset</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>S&amp;ync Clock…</source>
        <translation>S&amp;incronizar reloj…</translation>
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
        <translation>Por qué esta cifra</translation>
    </message>
    <message>
        <source>The last exchange with %1</source>
        <translation>El último intercambio con %1</translation>
    </message>
</context>
</TS>
