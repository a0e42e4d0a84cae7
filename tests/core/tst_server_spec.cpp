// SPDX-License-Identifier: MIT
// What people type to name a server.
#include <QTest>

#include "client/server_spec.h"
#include "show.h"

using namespace tsq;
using tsq::client::ServerSpec;

namespace {

const QByteArray kPin = "sha256:00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const char* const kBadPort = "Port must be between 1 and 65535";

}  // namespace

class TestServerSpec : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void accepts_data();
  void accepts();
  void refuses_data();
  void refuses();
  void details_are_one_sentence();
  void default_port_holds_where_none_was_named();
  void link_names_its_own_port();
  void link_carries_a_pin();
  void link_pin_may_be_escaped();
  void display_name_and_link_lead_back_data();
  void display_name_and_link_lead_back();
};

void TestServerSpec::accepts_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("host");
  QTest::addColumn<int>("port");
  const auto row = [](const char* text, const char* host, int port) {
    QTest::newRow(text) << QByteArray(text) << QByteArray(host) << port;
  };
  row("time.example.org", "time.example.org", 443);
  row("time.example.org:4433", "time.example.org", 4433);
  row("Time.Example.ORG", "time.example.org", 443);
  row("time.example.org.", "time.example.org", 443);
  row("localhost:1", "localhost", 1);
  row("localhost:65535", "localhost", 65535);
  row("localhost:00443", "localhost", 443);
  row(" \t time.example.org:4433\r\n", "time.example.org", 4433);
  row("xn--zit-hma.example", "xn--zit-hma.example", 443);
  row("Z\xc3\xbcrich.Example:4433", "xn--zrich-kva.example", 4433);
  row("fa\xc3\x9f.example.", "xn--fa-hia.example", 443);
  row("\xe6\x97\xb6\xe9\x97\xb4\xe3\x80\x82"
      "example",
      "xn--ehv518h.example", 443);
  row("XN--ZRICH-KVA.example", "xn--zrich-kva.example", 443);
  row("tsq://z\xc3\xbcrich.example", "xn--zrich-kva.example", 443);
  row("192.0.2.1.", "192.0.2.1", 443);
  row("::ffff:192.0.2.1", "192.0.2.1", 443);
  row("[::FFFF:c000:201]:4433", "192.0.2.1", 4433);
  row("[fe80::1%2]:4433", "fe80::1%2", 4433);
  row("tsq://[fe80::1%252]", "fe80::1%2", 443);
  row("[fe80::1%252]:4433", "fe80::1%252", 4433);
  row("tsq://[fe80::1%25252]", "fe80::1%252", 443);
  row("tsq://[fe80::1%25]", "fe80::1%25", 443);
  row("under_score.example", "under_score.example", 443);
  row("192.0.2.1", "192.0.2.1", 443);
  row("192.0.2.1:4433", "192.0.2.1", 4433);
  row("2001:db8::7", "2001:db8::7", 443);
  row("::1", "::1", 443);
  row("[2001:db8::7]", "2001:db8::7", 443);
  row("[2001:DB8:0::7]:4433", "2001:db8::7", 4433);
  row("fe80::1%eth0", "fe80::1%eth0", 443);
  row("[fe80::1%wlan0.5]:4433", "fe80::1%wlan0.5", 4433);
  row("tsq://time.example.org", "time.example.org", 443);
  row("TSQ://time.example.org:4433/", "time.example.org", 4433);
  row("tsq://[2001:db8::7]:4433", "2001:db8::7", 4433);
  row("tsq://[fe80::1%25eth0]", "fe80::1%eth0", 443);
}

void TestServerSpec::accepts() {
  QFETCH(QByteArray, text);
  const auto spec = ServerSpec::parse(text.toStdString());
  QVERIFY2(spec, spec ? "" : spec.error().detail.c_str());
  QTEST(QByteArray::fromStdString(spec->host), "host");
  QTEST(int{spec->port}, "port");
  QVERIFY(!spec->pin);
}

void TestServerSpec::refuses_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("detail");
  const auto row = [](const QByteArray& text, const char* detail) {
    QTest::newRow(text.left(60).toPercentEncoding(" :/?=[]@%&#").constData()) << text << QByteArray(detail);
  };
  const char* const needsName = "A server needs a name or an address";
  row("", needsName);
  row("  \t", needsName);
  row("tsq://", needsName);
  row("tsq:///", needsName);
  row(":443", "A server needs a name or an address before its port");
  row("host:0", kBadPort);
  row("host:65536", kBadPort);
  row("host:99999999999999999999", kBadPort);
  row("host:", kBadPort);
  row("host:-1", kBadPort);
  row("host:+1", kBadPort);
  row("host:http", kBadPort);
  row("host:44 3", "A server's name or address contains no spaces");
  row("[::1]:0", kBadPort);
  row("[::1]:", kBadPort);
  row("tsq://host:70000", kBadPort);
  row("[::1", "The bracket around the IPv6 address is not closed");
  row("[::1]443", "Only a colon and a port may follow the bracket");
  row("[192.0.2.1]", "'192.0.2.1' is not an IPv6 address");
  row("[]", "'' is not an IPv6 address");
  row("2001:db8::7::1", "'2001:db8::7::1' is not an IPv6 address");
  row("host:1:2", "'host:1:2' is not an IPv6 address");
  row("fe80::1%", "What follows % in an IPv6 address must be the name or number of a network interface");
  row("fe80::1%an-interface-name-too-long",
      "What follows % in an IPv6 address must be the name or number of a network interface");
  row("fe80::1%a/b", "A server is a name or an address, without / ? or #");
  row("192.0.2.256", "An IPv4 address is four numbers from 0 to 255 with dots between them");
  row("192.0.2", "An IPv4 address is four numbers from 0 to 255 with dots between them");
  row("443", "An IPv4 address is four numbers from 0 to 255 with dots between them");
  const char* const label =
      "A server's name consists of letters, digits and hyphens, with single dots between its parts";
  row("two..dots", label);
  row(".", label);
  row("-host", label);
  row("host-.example", label);
  row("ho\"st", label);
  row("host,other", label);
  row("two words", "A server's name or address contains no spaces");
  row(QByteArray("nul\0byte", 8), "A server's name or address contains no spaces");
  const char* const international =
      " is no international name; its ASCII form, which begins with xn--, is understood, too";
  for (const char* name : {"z\xc3\xa4-.example",
                           "\xe2\x80\xae"
                           "a.example",
                           "a\xff.example"}) {
    QTest::newRow(QByteArray(name).toPercentEncoding().constData())
        << QByteArray(name)
        << QByteArray::fromStdString(Error(ErrorCode::Internal, "'" + std::string(name) + "'").detail) + international;
  }
  row("fe80::1", "A link-local address needs the network interface that leads there, as in fe80::1%eth0");
  row(QByteArray(64, 'a') + ".example", "Each part of a server's name has at most 63 characters");
  row(QByteArray("abcdefg.").repeated(32) + "example", "A server's name has at most 253 characters");
  row("user@host", "A server has no user name: leave out what comes before @");
  row("tsq://user:word@host", "A server has no user name: leave out what comes before @");
  row("https://host", "Only links that begin with tsq:// lead to a time server");
  row("host/path", "A server is a name or an address, without / ? or #");
  row("host?pin=" + kPin, "A server is a name or an address, without / ? or #");
  row("tsq://host/path", "A tsq:// link has no path: leave out what follows the slash");
  row("tsq://host#top", "A tsq:// link has no part after #");
  row("tsq://host?pin=sha256:00", "A pin is sha256: followed by 64 hexadecimal digits");
  row("tsq://host?pin=" + kPin + "&pin=" + kPin, "A pin is sha256: followed by 64 hexadecimal digits");
  const char* const query = "After the question mark a tsq:// link can only have pin=sha256: and 64 hexadecimal digits";
  row("tsq://host?", query);
  row("tsq://host?pin", query);
  row("tsq://host?Pin=" + kPin, query);
  row("tsq://host?insecure=1", query);
}

void TestServerSpec::refuses() {
  QFETCH(QByteArray, text);
  const auto spec = ServerSpec::parse(text.toStdString());
  QVERIFY(!spec);
  QVERIFY(spec.error().code == ErrorCode::InvalidArgument);
  QTEST(QByteArray::fromStdString(spec.error().detail), "detail");
}

void TestServerSpec::details_are_one_sentence() {
  for (const char* text : {"", "host:0", "a b", "-", "1.2.3", "[::1", "ftp://x", "a@b", "tsq://a?b", "tsq://a/b"}) {
    const std::string detail = ServerSpec::parse(text).error().detail;
    QVERIFY(detail.size() > 20);
    QVERIFY(QChar::fromLatin1(detail.front()).isUpper());
    QVERIFY2(!QString::fromStdString(detail).contains(QStringLiteral(". ")), detail.c_str());
    QVERIFY(detail.back() != '.');
  }
}

void TestServerSpec::default_port_holds_where_none_was_named() {
  QCOMPARE(int{ServerSpec::parse("host", 4433)->port}, 4433);
  QCOMPARE(int{ServerSpec::parse("[::1]", 4433)->port}, 4433);
  QCOMPARE(int{ServerSpec::parse("::1", 4433)->port}, 4433);
  QCOMPARE(int{ServerSpec::parse("host:443", 4433)->port}, 443);
}

void TestServerSpec::link_names_its_own_port() {
  QCOMPARE(int{ServerSpec::parse("tsq://host", 4433)->port}, 443);
}

void TestServerSpec::link_carries_a_pin() {
  const auto spec = ServerSpec::parse("tsq://host:4433?pin=" + kPin.toStdString());
  QVERIFY(spec);
  QVERIFY(spec->pin);
  QCOMPARE(spec->pin->toString(), kPin.toStdString());
  QCOMPARE(int{spec->port}, 4433);
  QVERIFY(ServerSpec::parse("tsq://host/?pin=" + kPin.toStdString())->pin);
}

void TestServerSpec::link_pin_may_be_escaped() {
  const std::string escaped = QByteArray(kPin).replace(":", "%3A").toStdString();
  QCOMPARE(ServerSpec::parse("tsq://host?pin=" + escaped)->pin->toString(), kPin.toStdString());
}

void TestServerSpec::display_name_and_link_lead_back_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("display");
  QTest::addColumn<QByteArray>("link");
  const auto row = [](const QByteArray& text, const QByteArray& display, const QByteArray& link) {
    QTest::newRow(text.constData()) << text << display << link;
  };
  row("time.example.org", "time.example.org", "tsq://time.example.org");
  row("192.0.2.1:4433", "192.0.2.1:4433", "tsq://192.0.2.1:4433");
  row("2001:db8::7", "[2001:db8::7]", "tsq://[2001:db8::7]");
  row("[2001:db8::7]:4433", "[2001:db8::7]:4433", "tsq://[2001:db8::7]:4433");
  row("fe80::1%eth0", "[fe80::1%eth0]", "tsq://[fe80::1%25eth0]");
  row("fe80::1%25", "[fe80::1%25]", "tsq://[fe80::1%2525]");
  row("fe80::1%255", "[fe80::1%255]", "tsq://[fe80::1%25255]");
  row("fe80::1%25x", "[fe80::1%25x]", "tsq://[fe80::1%2525x]");
  row("tsq://host:1?pin=" + kPin, "host:1", "tsq://host:1?pin=" + kPin);
}

void TestServerSpec::display_name_and_link_lead_back() {
  QFETCH(QByteArray, text);
  const auto spec = ServerSpec::parse(text.toStdString());
  QVERIFY(spec);
  QTEST(QByteArray::fromStdString(spec->displayName()), "display");
  QTEST(QByteArray::fromStdString(spec->toLink()), "link");
  QCOMPARE(ServerSpec::parse(spec->toLink(), 9), *spec);
  const auto shown = ServerSpec::parse(spec->displayName());
  QVERIFY(shown);
  QCOMPARE(shown->host, spec->host);
  QCOMPARE(shown->port, spec->port);
}

QTEST_APPLESS_MAIN(TestServerSpec)
#include "tst_server_spec.moc"
