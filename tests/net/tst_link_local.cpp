// SPDX-License-Identifier: MIT
// Servers and clients with link-local addresses, which are valid on one interface only.
#include <net/if.h>

#include <QTest>

#include "loopback.h"
#include "network_namespace.h"

using namespace tsq;
using namespace tsq::net;
using namespace tsq::test;

namespace {

std::uint32_t scopeOf(const SocketAddress& address) {
  return reinterpret_cast<const sockaddr_in6*>(address.data())->sin6_scope_id;
}

/// An address becomes usable some time after ip(8) has returned.
bool isUsable(const char* literal) {
  Hearer hearer;
  const clock::SystemClock clock;
  const auto parsed = SocketAddress::parse(literal, 0);
  return parsed && UdpSocket::bind(*parsed, hearer, clock).has_value();
}

/// Packets arrive some time after that: until then they are dropped.
bool isReached(const char* literal) {
  Endpoint server = Endpoint::bound("::");
  Endpoint client = Endpoint::connected(server.at(literal));
  client.send(numbered(1));
  return server.receivePackets(1);
}

}  // namespace

class TestLinkLocal : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void request_and_answer_keep_the_interface_data();
  void request_and_answer_keep_the_interface();
  void answer_leaves_by_the_interface_that_was_asked();
};

void TestLinkLocal::initTestCase() {
  const bool isReady = enterOwnNetwork() && ip(QStringLiteral("address add fe80::5/64 dev lo nodad")) &&
                       ip(QStringLiteral("address add fe80::6/64 dev lo nodad"));
  if (!isReady) {
    QSKIP("tst_link_local: only root can make network namespaces");
  }
  QTRY_VERIFY(isUsable("fe80::5%lo") && isUsable("fe80::6%lo"));
  QTRY_VERIFY(isReached("fe80::5%lo"));
}

void TestLinkLocal::request_and_answer_keep_the_interface_data() {
  QTest::addColumn<QByteArray>("bound");
  QTest::newRow("any address") << QByteArray("::");
  QTest::newRow("that address") << QByteArray("fe80::5%lo");
}

void TestLinkLocal::request_and_answer_keep_the_interface() {
  QFETCH(QByteArray, bound);
  Endpoint server = Endpoint::bound(bound.constData());
  Endpoint client = Endpoint::connected(server.at("fe80::5%lo"));
  client.send(numbered(1));
  QVERIFY(server.receivePackets(1));
  const Hearer::Packet request = server.hearer->packets[0];
  QVERIFY(request.local == server.at("fe80::5%lo"));
  QVERIFY(request.remote == client.socket->localAddress());
  server.send(numbered(2), request.remote, request.local);
  QVERIFY(client.receivePackets(1));
  QVERIFY(client.hearer->packets[0].remote == server.at("fe80::5%lo"));
}

// Like two machines on one link: each answers on the interface of the request.
void TestLinkLocal::answer_leaves_by_the_interface_that_was_asked() {
  if (!ip(QStringLiteral("link add left type veth peer name right"))) {
    QSKIP("tst_link_local: this kernel has no veth interfaces");
  }
  QVERIFY(ip(QStringLiteral("link set left up")) && ip(QStringLiteral("link set right up")));
  QVERIFY(ip(QStringLiteral("address add fe80::7/64 dev left nodad")));
  QVERIFY(ip(QStringLiteral("address add fe80::8/64 dev right nodad")));
  QTRY_VERIFY(isUsable("fe80::7%left") && isUsable("fe80::8%right"));
  const std::uint32_t left = ::if_nametoindex("left");
  Endpoint server = Endpoint::bound("::");
  Endpoint client = Endpoint::connected(server.at("fe80::7%right"));
  client.send(numbered(1));
  QVERIFY(server.receivePackets(1));
  const Hearer::Packet request = server.hearer->packets[0];
  QCOMPARE(scopeOf(request.local), left);
  QCOMPARE(scopeOf(request.remote), left);
  server.send(numbered(2), request.remote, request.local);
  QVERIFY(client.receivePackets(1));
  QCOMPARE(client.hearer->packets[0].payload, numbered(2));
}

QTEST_GUILESS_MAIN(TestLinkLocal)
#include "tst_link_local.moc"
