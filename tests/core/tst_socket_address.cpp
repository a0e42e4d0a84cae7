// SPDX-License-Identifier: MIT
// Addresses as plain values.
#include <QTest>
#include <vector>

#include "base/socket_address.h"
#include "show.h"

using tsq::SocketAddress;

namespace {

SocketAddress address(std::string_view literal, std::uint16_t port = 443) {
  return SocketAddress::parse(literal, port).value();
}

}  // namespace

class TestSocketAddress : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void starts_unspecified();
  void parses_literals_data();
  void parses_literals();
  void refuses_what_is_no_literal_data();
  void refuses_what_is_no_literal();
  void scope_must_be_an_interface();
  void kernel_form_round_trip();
  void short_or_foreign_sockaddr_is_unspecified();
  void mapped_and_back();
  void loopback_and_any();
  void equality_looks_at_address_and_port();
  void port_can_be_changed();
};

void TestSocketAddress::starts_unspecified() {
  const SocketAddress nowhere;
  QVERIFY(!nowhere.isSpecified());
  QCOMPARE(int{nowhere.port()}, 0);
  QCOMPARE(nowhere.host(), std::string());
  QCOMPARE(int(nowhere.size()), 0);
  QCOMPARE(nowhere, SocketAddress());
  QVERIFY(!(nowhere == address("0.0.0.0", 0)));
}

void TestSocketAddress::parses_literals_data() {
  QTest::addColumn<QByteArray>("literal");
  QTest::addColumn<QByteArray>("text");
  QTest::newRow("IPv4") << QByteArray("192.0.2.1") << QByteArray("192.0.2.1:4433");
  QTest::newRow("IPv6") << QByteArray("2001:db8::7") << QByteArray("[2001:db8::7]:4433");
  QTest::newRow("canonical form") << QByteArray("2001:0DB8:0:0::7") << QByteArray("[2001:db8::7]:4433");
  QTest::newRow("any IPv6") << QByteArray("::") << QByteArray("[::]:4433");
  QTest::newRow("scope") << QByteArray("fe80::1%lo") << QByteArray("[fe80::1%lo]:4433");
}

void TestSocketAddress::parses_literals() {
  QFETCH(QByteArray, literal);
  const auto parsed = SocketAddress::parse(literal.toStdString(), 4433);
  QVERIFY(parsed);
  QCOMPARE(int{parsed->port()}, 4433);
  QTEST(QByteArray::fromStdString(parsed->toString()), "text");
}

void TestSocketAddress::refuses_what_is_no_literal_data() {
  QTest::addColumn<QByteArray>("literal");
  for (const char* literal : {"", "localhost", "1.2.3", "1.2.3.4.5", "256.0.0.1", "[::1]", "::1::", "1.2.3.4:5"}) {
    QTest::newRow(literal) << QByteArray(literal);
  }
}

void TestSocketAddress::refuses_what_is_no_literal() {
  QFETCH(QByteArray, literal);
  QVERIFY(!SocketAddress::parse(literal.toStdString(), 443));
}

void TestSocketAddress::scope_must_be_an_interface() {
  QVERIFY(!SocketAddress::parse("fe80::1%no-such-interface", 443));
}

void TestSocketAddress::kernel_form_round_trip() {
  for (const char* literal : {"192.0.2.1", "2001:db8::7", "fe80::1%lo"}) {
    const SocketAddress original = address(literal);
    QCOMPARE(SocketAddress::from(original.data(), original.size()), original);
  }
}

void TestSocketAddress::short_or_foreign_sockaddr_is_unspecified() {
  const SocketAddress v6 = address("2001:db8::7");
  QVERIFY(!SocketAddress::from(v6.data(), sizeof(sockaddr_in)).isSpecified());
  sockaddr foreign{};
  foreign.sa_family = AF_UNIX;
  QVERIFY(!SocketAddress::from(&foreign, sizeof(foreign)).isSpecified());
}

void TestSocketAddress::mapped_and_back() {
  const SocketAddress v4 = address("192.0.2.1", 4433);
  QCOMPARE(int{v4.mapped().family()}, AF_INET6);
  QCOMPARE(v4.mapped().host(), std::string("::ffff:192.0.2.1"));
  QCOMPARE(v4.mapped().unmapped(), v4);
  QCOMPARE(v4.unmapped(), v4);
  const SocketAddress v6 = address("2001:db8::7");
  QCOMPARE(v6.mapped(), v6);
  QCOMPARE(v6.unmapped(), v6);
}

void TestSocketAddress::loopback_and_any() {
  QVERIFY(address("127.0.0.1").isLoopback());
  QVERIFY(address("127.255.0.9").isLoopback());
  QVERIFY(address("::1").isLoopback());
  QVERIFY(address("127.0.0.1").mapped().isLoopback());
  QVERIFY(!address("128.0.0.1").isLoopback());
  QVERIFY(!address("::2").isLoopback());
  QVERIFY(address("0.0.0.0").isAnyAddress());
  QVERIFY(address("::").isAnyAddress());
  QVERIFY(!address("::1").isAnyAddress());
  QVERIFY(!SocketAddress().isAnyAddress());
}

void TestSocketAddress::equality_looks_at_address_and_port() {
  QVERIFY(address("192.0.2.1") == address("192.0.2.1"));
  QVERIFY(!(address("192.0.2.1") == address("192.0.2.2")));
  QVERIFY(!(address("192.0.2.1", 1) == address("192.0.2.1", 2)));
  QVERIFY(!(address("2001:db8::1") == address("2001:db8::2")));
  QVERIFY(!(address("2001:db8::1", 1) == address("2001:db8::1", 2)));
  QVERIFY(!(address("192.0.2.1") == address("192.0.2.1").mapped()));
  QVERIFY(!(address("fe80::1%lo") == address("fe80::1")));
}

void TestSocketAddress::port_can_be_changed() {
  SocketAddress v4 = address("192.0.2.1", 1);
  v4.setPort(65'535);
  QCOMPARE(v4.toString(), std::string("192.0.2.1:65535"));
  SocketAddress v6 = address("::1", 1);
  v6.setPort(0);
  QCOMPARE(v6.toString(), std::string("[::1]:0"));
}

QTEST_APPLESS_MAIN(TestSocketAddress)
#include "tst_socket_address.moc"
