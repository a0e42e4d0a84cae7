<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About TSQ Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSQ Monitor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how right your clock is, with authenticated time over QUIC.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>Checked against the authorities in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is the pinned one; its issuer is not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: anyone could have answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked against the authorities of this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. From the next connection on the server is not trusted any more, unless its operator has renewed the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate expires in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in %1. After that the server is not trusted any more, unless its operator renews the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked, but answers are signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1: the last request was not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, round-trip time %3.</source>
        <comment>server, offset in words, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumed from sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synchronised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more server(s)</source>
        <translation>
            <numerusform>and %Ln more server</numerusform>
            <numerusform>and %Ln more servers</numerusform>
        </translation>
    </message>
    <message>
        <source>all combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All servers combined: %1, %2.</source>
        <comment>offset in words, uncertainty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last %1.</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>times</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockReport</name>
    <message>
        <source>a GPS receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source of type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steered by satellites (GNSS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PTP grandmaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synchronised by NTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oven-controlled crystal (OCXO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unstable, or free-running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not synchronised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 ppb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leap second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is smearing one at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is added at the end of this day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is left out at the end of this day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported error bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that its clock is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server timestamps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CombinedCurve</name>
    <message>
        <source>▬ all servers combined, 95 % band</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows how right your clock is, with authenticated time over QUIC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstrate with a server inside this program. Your settings are neither read nor written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of the window to &lt;file&gt; (PNG) and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait &lt;seconds&gt; before the picture (3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: auto, light or dark. Auto follows the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak this language, for example pl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option “%1”. See tsq-monitor --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument “%1”. See tsq-monitor --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--after takes a number of seconds from 0 to 3600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--appearance takes auto, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the code of a language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tsq:// link: asks whether to add this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display cannot be reached. Check DISPLAY and WAYLAND_DISPLAY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSQ Monitor is running already, in a session whose bus cannot be reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>exit status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still running after %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by a signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateFormat</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <extracomment>d, MMM and yyyy stand for day, name of the month and year; M for its number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>setting not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of this server cannot be used. Edit the server and check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name lookup failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address could not be looked up. Check the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no route to the server. Check the network connection and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was reached, but no time server listens on this port. Check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program already uses this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not have that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have permission to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file this server needs is missing or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no usable certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file contains no certificate that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no usable key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file contains no key that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key and certificate differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer. It may be off, or a firewall may block UDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by no authority you trust. If the server is your own, choose its authority file or pin its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate not acceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak, made for another purpose, or beyond what its authorities may vouch for. Tell the operator of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate was made for another name. Check the address you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate not yet valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the pinned key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows another key than the pinned one. Either its key was changed, or somebody pretends to be the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a TSQ server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers there, but it is not a TSQ server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secure connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to the server could not be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUIC version not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not speak version 1 of QUIC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the server ended. It is tried again at the next check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no datagrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no datagrams. Set this server&apos;s transport to automatic or stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no streams. Set this server&apos;s transport to automatic or datagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is connected but did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused to tell the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system grants no more threads, memory or open files. Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal error occurred. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impossible round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round-trip time of the answer is zero or negative, so it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server times out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the server&apos;s own timestamps the answer left before the request arrived, so it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local times out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your clock the answer came before the request was sent, so it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than a day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock was set meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clock was set while the server was asked, so the answer was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer slept meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept while the server was asked, so the answer was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to a time server starts with tsq://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server&apos;s address contains no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets, as in [2001:db8::7]:443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a server. Enter a name, a name with a port such as time.example.org:443, an IP address, or a tsq:// link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer without a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer came that belongs to no request. It was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same request was answered twice. Only the first answer was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not sign its answers. Remove the signature key from its settings, or ask its operator to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown signature key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server signs with a key that is not in its settings. Ask its operator for the current key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s signature is wrong: somebody may have forged it. It was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret readable by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users can read the file with the secret key. Change that, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or your clock is far ahead. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, or your clock is far behind. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired before this program was made, whatever your clock says. Tell the operator of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s time differs from yours by more than a day. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer came after its request had timed out. It was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your clock may be ahead by %Ln day(s) or more.</source>
        <translation>
            <numerusform>Your clock may be ahead by %Ln day or more.</numerusform>
            <numerusform>Your clock may be ahead by %Ln days or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clock may be behind by %Ln day(s) or more.</source>
        <translation>
            <numerusform>Your clock may be behind by %Ln day or more.</numerusform>
            <numerusform>Your clock may be behind by %Ln days or more.</numerusform>
        </translation>
    </message>
    <message>
        <source>The port is missing after the colon. Port 443 need not be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>History since %1 · %2</source>
        <comment>day, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history file was damaged. It was renamed, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was written by a later version of TSQ Monitor, so it is neither read nor changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: what is measured now is not kept until there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be written: what is measured now is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The language of this translation, in the language itself: Deutsch, français, 日本語</extracomment>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>The clock is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock drifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another key than the pinned one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contradicts the majority of the servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 agrees with the majority again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was renewed until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections, sleep and network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer resumed from sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was set by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was synchronised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction of the clock was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>Export Plot or Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of measurements (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1</source>
        <comment>name of the computer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>times, time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: choose a name that ends in .png, .svg, .pdf or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Start when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as a Table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of measurements (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;hidden in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tray icon:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each server &amp;every:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators of public servers ask for 16 s or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Requests in a burst:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start, and with “Check Now”, each server gets this number of requests in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transport of new servers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock &amp;drifts above:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is &amp;wrong above:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state ends when the offset is below 70 % of its threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notify me when the state changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep single answers for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medians, minima and maxima of each minute and hour are kept for a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all measurements and events?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plots begin anew. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;thresholds of the alerts as lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark sleep, changes of the network and settings of the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reconnect quickly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a ticket of each verified server, readable by you alone: with it, connecting again takes one round trip instead of two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove All My &amp;Data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove All My Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all data that TSQ Monitor keeps for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers, settings and history are deleted, and it no longer starts at login. Then the program ends. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove and Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and servers are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;uncertainty of the combined offset and of the selected server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… when a &amp;server contradicts the majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… when a server does not &amp;answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… when a &amp;certificate ends within 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… when a server has a new &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run when the state changes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program and its arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs without a shell, at most every 30 s, with TSQ_STATE, TSQ_OFFSET and others in its environment; see tsq-monitor(1). If it fails, that is an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a &amp;legend below the plots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerDetails</name>
    <message>
        <source>%1: the clock loses %2 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the clock gains %2 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datagrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local timestamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 % and 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown range of the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumed, with the first request sent at once (0-RTT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required, by a key in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ± %2 ppm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority file (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pinned key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: not authenticated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities of this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers: your clock is %1, %2. Round trip: %3.</source>
        <comment>offset, uncertainty, duration</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Your clock is right to within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clock is %1 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clock is %1 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>just now or 12 s ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer %1: %2, %3.</source>
        <comment>when, offset in words, uncertainty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authenticated over QUIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not authenticated: anyone could have answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, and the servers&apos; addresses in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drifting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a server to see how right your clock is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is measured until you resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right to within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSQ: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) not authenticated</source>
        <translation>
            <numerusform>%Ln server is not authenticated</numerusform>
            <numerusform>%Ln servers are not authenticated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) to ask</source>
        <translation>
            <numerusform>%Ln server to ask</numerusform>
            <numerusform>%Ln servers to ask</numerusform>
        </translation>
    </message>
    <message>
        <source>servers contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset: %1
Bound: %2 (the truth is within it if most servers are honest)
Estimated error: %3 (one standard deviation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than half of them agree: add servers, or remove those that are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is measured until %1.</source>
        <comment>a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling continues as soon as there is a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings cannot be saved: %1 cannot be written. Changes are lost when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings were made by another version of TSQ Monitor and are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server can be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers answer, but none can be trusted: each server&apos;s tool tip says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clock is about %1 behind</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clock is about %1 ahead</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>All servers are silent although this computer has a network: a firewall may block UDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good, but not authenticated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SteeringText</name>
    <message>
        <source>the five-minute timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by %1, against each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by TSQ every five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by an unknown program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known what sets this clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sets this clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims to be within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims %1, %2</source>
        <comment>0.42 ms behind, ± 0.31 ms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel %1 ppm, within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel %1 ppm, not synchronised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your servers agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your servers contradict it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that sets this clock, what it says about the clock, whether your authenticated servers agree, and the kernel&apos;s correction of the frequency and its error bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let tsqd keep this clock right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let TSQ set this clock every five minutes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also starts with the computer, and asks the servers in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stopped no longer starts with the computer, because only one service may set the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tsqd keeps this clock right from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSQ sets this clock every five minutes from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs, but only until the computer restarts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not authorised; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd cannot be reached; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not start. &quot;journalctl -u %2&quot; shows why. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln server(s) several times each.</source>
        <translation>
            <numerusform>Asking %Ln server several times.</numerusform>
            <numerusform>Asking %Ln servers several times each.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock now, and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for permission…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop may ask for an administrator&apos;s password. Nothing is changed before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correcting the clock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window: the correction goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been measured again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server gave a usable answer afterwards, so the result could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Check the network connection, and the servers&apos; addresses in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clock is %1, but that may be wrong by %2: to move it could make it worse.</source>
        <comment>offset in words, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than half of them agree, so it is not known which are right. Remove those that are wrong, or add servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer servers agree than are needed. Look at those that did not answer, or add servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around it clocks differ by a second although they are right. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this system can only be corrected gradually, which would take weeks for %1. Set date and time by hand first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel reports that its clock is synchronised, but not which program does it. Two programs that set the same clock work against each other: leave it to that program, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two programs that set the same clock work against each other. Leave it to %1, or stop %1 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it are still to come, in about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its end, or undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tsq-helper, which sets the clock for authorised users, is not installed, and the system offers no other way. Install it, or run tsq-adjtime as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password prompt was closed, or the password was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator&apos;s password is needed, but no program is running that could ask for it. Start the authentication agent of your desktop, or run tsq-adjtime in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polkit, which decides who may set the clock, does not answer. Start it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper does not move a clock by so much. Set date and time by hand first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was measured more than two minutes ago. Measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has set it since it was measured. Measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been corrected since it was measured. Measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier requests still wait for a password. Answer or dismiss these, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper was called too often. Wait a few seconds, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction can be undone once, within ten minutes, if no other program has set the clock since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper ended before it answered. The main window shows the present offset of the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not take the change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock cannot be set from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clock is set by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clock is set by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier correction is still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the clock was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server gave a usable answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few servers agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leap second is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the clock forward by %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the clock back by %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Measured %1 from %Ln answer(s).</source>
        <comment>just now or 12 s ago</comment>
        <translation>
            <numerusform>Measured %1 from %Ln answer.</numerusform>
            <numerusform>Measured %1 from %Ln answers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gradually, in about %1. No program sees time jump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once. Programs see time jump forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once. Programs see time jump back, which some do not expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than 15 minutes. Compare with another clock before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clock is set by another program, which will work against the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clock is set by %1, which will work against the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These servers are not authenticated: anyone could have answered in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may be asked for an administrator&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards the clock is measured again; for ten minutes you can undo the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards the clock is measured again. The change cannot be undone: tsq-helper is not installed, so the system&apos;s own date service makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was moved forward by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was moved back by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are still to come, in about %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring to set the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring whether the clock is right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for permission to set the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undoing the last correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correcting the clock, %1 to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this clock, which says %1, the servers&apos; certificates are not valid. If the clock is that wrong, their dates can be ignored once, to measure the time. Nothing is changed before you have seen the result.</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers disagree, or told another time when they were asked again. Remove those that are wrong, or add servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers&apos; certificates expired before this program was built, so they are too old at any time. Add other servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the time that the servers report, their certificates are not valid either: they have expired, or another server answers with them. Add other servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers report a time from before this program was built. Add other servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers report a time from before the last time that was verified on this computer. Add other servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the dates ignored, one server is not enough. Add another one with a name and a key of its own, or pin the key of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the present clock the servers&apos; certificates are not valid. Their dates were ignored to measure the time, and are valid at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate is valid by this clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time could not be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s system bus cannot be reached, so tsq-helper, which sets the clock for authorised users, cannot be called. Start D-Bus, or run tsq-adjtime as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers&apos; time differs by more than a day from this clock, which says %1. If the clock is that wrong, the dates of their certificates can be ignored once, to measure the time. Nothing is changed before you have seen the result.</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TallyText</name>
    <message numerus="yes">
        <source>%Ln server(s) agree</source>
        <translation>
            <numerusform>%Ln server agrees</numerusform>
            <numerusform>%Ln servers agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agree(s)</source>
        <translation>
            <numerusform>%Ln agrees</numerusform>
            <numerusform>%Ln agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln wrong</numerusform>
            <numerusform>%Ln wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusable</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln unusable</numerusform>
            <numerusform>%Ln unusable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s), too few to outvote a liar</source>
        <translation>
            <numerusform>%Ln server, too few to outvote a liar</numerusform>
            <numerusform>%Ln servers, too few to outvote a liar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too few to outvote a liar</source>
        <comment>3 agree, 1 wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 agree, 1 wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falseticker, off by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicted by the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own clock is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smears a leap second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of the servers that agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees with the majority and counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It agrees, but its uncertainty is too large to improve the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its offset ± root distance does not overlap the interval that the majority agrees on, so it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than half of the servers agree, so none of them is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable answer came from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says itself that its clock is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not count because its certificate is not checked, while others&apos; are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers contradict themselves, so it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It smears a leap second over hours while the others do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the same key or address as another server in the list, so both have one vote together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees, too distant to combine (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees, too distant to combine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not authenticated, others are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected: the server with the smallest uncertainty of those that agree
combined: agrees with the majority, and is part of the result
falseticker: contradicts the majority, and does not count</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message numerus="yes">
        <source>%Ln server(s) agree that your clock is %1, %2.</source>
        <translation>
            <numerusform>%Ln server says that your clock is %1, %2.</numerusform>
            <numerusform>%Ln servers agree that your clock is %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The estimated error is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server: what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset: ((T2 − T1) + (T3 − T4)) / 2 = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip: (T4 − T1) − (T3 − T2) = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset is wrong by half of the round trip at most: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>several of server: what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Add Server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from &amp;Link in Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server &amp;Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo Removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Servers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport Servers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try It with a Server on This Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask all servers at once instead of waiting for the next turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers&apos; intervals, and how the result follows from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport Plot or Measurements…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First Steps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About TSQ Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ync Clock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again, and set the clock to the combined time of the servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements as a &amp;Table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how in Plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the Clock Right with tsqd…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the Clock Every &amp;Five Minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;vents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the servers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::ChartPanel</name>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live: follow the present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the present. Dragging the plot stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset and round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chosen range and all values again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::Charts</name>
    <message>
        <source>Plots of offset and round-trip time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset (above zero: your clock is behind)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::CloseHint</name>
    <message>
        <source>TSQ Monitor is still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its icon is in the tray; a click on it opens the window. To end the program, choose Quit in a menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window was minimized. To end the program, choose Quit in a menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::Desktop</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::DetailsDialog</name>
    <message>
        <source>Co&amp;py as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the pin of the server&apos;s key, to be entered as “A pinned key”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::EmptyPage</name>
    <message>
        <source>Add a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with a server on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How right is your clock?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSQ Monitor compares it with time servers over QUIC, so that you know who answered. It changes your clock only if you choose “Sync Clock…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is asked yet. Add one whose time you trust:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::EventTable</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::EventsDialog</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::ExchangeDiagram</name>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timestamps of the last exchange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::FirstRun</name>
    <message>
        <source>Welcome to TSQ Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How right is your clock?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which servers should be asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With three servers or more, one that is wrong is outvoted. You can add your own at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (public test server)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server on this computer, to try it without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How should it tell you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this can be changed in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notify me when the clock drifts or is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program sets this clock: TSQ Monitor will only watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clock is set by %1: TSQ Monitor will only watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSQ Monitor compares your clock with time servers over QUIC, so that you know who answered. It tells you when the clock goes wrong. It sets the clock only if you choose “Sync Clock…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you close its window, it goes on in the tray; on a desktop without a tray the window is minimized instead. To end the program, choose Quit in a menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a server nothing is measured. To enter your own, choose “Add a server…” in the window after these steps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::Footer</name>
    <message>
        <source>Next check in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel timestamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program timestamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed. Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n servers were removed. Undo</source>
        <translation>
            <numerusform>%n server was removed. Undo</numerusform>
            <numerusform>%n servers were removed. Undo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsq::app::HeaderCard</name>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These servers run inside this program. They show how it works, not what time it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::IntervalDiagram</name>
    <message>
        <source>Offset and uncertainty of each server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::KeeperOffer</name>
    <message>
        <source>&amp;Switch On…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::LegendBar</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::MainWindow</name>
    <message>
        <source>TSQ Monitor – Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSQ Monitor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::MeasurementTable</name>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::MeasurementsDialog</name>
    <message>
        <source>Measurements of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows, or all if none is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::Notifier</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSQ Monitor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::PauseMenu</name>
    <message>
        <source>&amp;Pause Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;15 Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an &amp;Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;8 Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until I Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the default settings of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerCommands</name>
    <message>
        <source>Export Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers (*.ini);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not authenticated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these servers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on this computer could not be started. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a list of servers. Choose a file that was written by “Export Servers”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is in the list already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no server to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerDialog</name>
    <message>
        <source>Edit Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or IP address, with a port if it is not 443, or a tsq:// link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities of this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pinned key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing (insecure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone between you and this server could tell you a wrong time. Use this for tests only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transport:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rust:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority &amp;file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned &amp;key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an Authority File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an authority file that exists and can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pinned key is “sha256:” followed by 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server now, without adding it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Signature Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.pub);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strict protocol checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with the key that the server&apos;s operator gave you: only answers signed with it count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses servers of TSQ 0.1. Only answers over streams or with a signature count for setting the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gnature key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a private key. Choose the certificate of the authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no certificate. Choose the authority&apos;s certificate in PEM format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerTable</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is a server with its offset, round-trip time, jitter and reach.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerTableModel</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers that are asked for the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far your clock is from the server&apos;s: + means your clock is behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round-trip time: how long the request and its response took on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last eight requests, the newest on the right: filled means answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers of questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not checked: anyone could have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the answers scatter around their trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server, its state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the selected server now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) not authenticated: anyone on the way could answer in their place with a wrong time. Edit them, and choose an authority or a key to trust.</source>
        <translation>
            <numerusform>%Ln server is not authenticated: anyone on the way could answer in its place with a wrong time. Edit it, and choose an authority or a key to trust.</numerusform>
            <numerusform>%Ln servers are not authenticated: anyone on the way could answer in their place with a wrong time. Edit them, and choose an authority or a key to trust.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::SortMenu</name>
    <message>
        <source>S&amp;ort By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own Order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::SteeringBar</name>
    <message>
        <source>&amp;Keep It Right…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on a service that keeps this clock by TSQ servers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::SyncSheet</name>
    <message>
        <source>Sync Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;checked this; set the clock all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Adjust Clock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set It All the Same…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore Dates Once…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep It Right…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let tsqd keep this clock right from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::Tray</name>
    <message>
        <source>&amp;Open TSQ Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About TSQ Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server: offset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ync Clock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSQ Monitor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tsq::app::WhyPopover</name>
    <message>
        <source>Why This Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last exchange with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
