// SPDX-License-Identifier: MIT
// Datagrams between real sockets on loopback: delivery, addresses and errors.
#include <QTest>

#include "loopback.h"

using namespace tsq;
using namespace tsq::net;
using namespace tsq::test;
using namespace std::chrono_literals;

class TestUdpSocket : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void largest_datagram_is_delivered_and_a_larger_one_dropped();
  void larger_datagram_than_that_is_not_sent();
  void empty_datagram_is_no_packet();
  void hundreds_of_datagrams_arrive_in_order();
  void packets_have_times_of_their_arrival();
  void packet_tells_where_it_was_sent_to_data();
  void packet_tells_where_it_was_sent_to();
  void answer_leaves_from_the_address_that_was_asked_data();
  void answer_leaves_from_the_address_that_was_asked();
  void specific_ipv6_address_takes_no_ipv4();
  void connected_socket_hears_only_its_peer();
  void connected_socket_knows_its_own_address();
  void nobody_listening_is_told_once_for_each_packet();
  void server_does_not_hear_of_clients_that_are_gone();
  void unreachable_network_is_told();
  void packet_that_cannot_leave_does_not_hold_up_the_others();
  void address_in_use_is_told();
  void foreign_address_is_told_data();
  void foreign_address_is_told();
};

void TestUdpSocket::largest_datagram_is_delivered_and_a_larger_one_dropped() {
  Endpoint server = Endpoint::bound("127.0.0.1");
  const FileDescriptor stranger(::socket(AF_INET, SOCK_DGRAM, 0));
  const SocketAddress to = server.socket->localAddress();
  for (const std::size_t size :
       {kMaxDatagram, kMaxDatagram + 1, std::size_t{9'000}, std::size_t{60'000}, std::size_t{1}}) {
    const Bytes bytes = numbered(1, size);
    QCOMPARE(::sendto(stranger.get(), bytes.data(), size, 0, to.data(), to.size()), static_cast<ssize_t>(size));
  }
  QVERIFY(server.receivePackets(2));
  server.receivePending();
  QCOMPARE(server.hearer->packets.size(), std::size_t{2});
  QCOMPARE(server.hearer->packets[0].payload, numbered(1, kMaxDatagram));
  QCOMPARE(server.hearer->packets[1].payload, numbered(1, 1));
}

void TestUdpSocket::larger_datagram_than_that_is_not_sent() {
  Endpoint server = Endpoint::bound("127.0.0.1");
  Endpoint client = Endpoint::connected(server.socket->localAddress());
  client.send(numbered(1, kMaxDatagram + 1));
  client.send(numbered(2, kMaxDatagram));
  QVERIFY(server.receivePackets(1));
  QCOMPARE(server.hearer->packets[0].payload, numbered(2, kMaxDatagram));
}

void TestUdpSocket::empty_datagram_is_no_packet() {
  Endpoint server = Endpoint::bound("127.0.0.1");
  Endpoint client = Endpoint::connected(server.socket->localAddress());
  for (const std::size_t size : {0, 1, 0, 0, 2}) {
    client.send(numbered(3, size));
  }
  QVERIFY(server.receivePackets(2));
  server.receivePending();
  QCOMPARE(server.hearer->packets.size(), std::size_t{2});
  QCOMPARE(server.hearer->packets[0].payload.size(), std::size_t{1});
  QCOMPARE(server.hearer->packets[1].payload.size(), std::size_t{2});
  server.send({}, client.socket->localAddress());
  server.send(numbered(4), client.socket->localAddress());
  QVERIFY(client.receivePackets(1));
  QCOMPARE(client.hearer->packets[0].payload, numbered(4));
}

// More than one system call handles, from a socket that sends each at once and from one that queues them.
void TestUdpSocket::hundreds_of_datagrams_arrive_in_order() {
  constexpr std::size_t kCount = 200;
  Endpoint server = Endpoint::bound("127.0.0.1");
  Endpoint client = Endpoint::connected(server.socket->localAddress());
  const auto isInOrder = [](const Endpoint& endpoint) {
    for (std::size_t i = 0; i < kCount; ++i) {
      if (endpoint.hearer->packets[i].payload != numbered(static_cast<std::uint8_t>(i), 1 + i)) {
        return false;
      }
    }
    return true;
  };
  const auto sendAll = [](Endpoint& from, const SocketAddress& to) {
    for (std::size_t i = 0; i < kCount; ++i) {
      from.socket->send({.payload = numbered(static_cast<std::uint8_t>(i), 1 + i), .local = {}, .remote = to});
    }
    from.socket->flush();
  };
  sendAll(client, {});
  QVERIFY(server.receivePackets(kCount) && isInOrder(server));
  sendAll(server, client.socket->localAddress());
  QVERIFY(client.receivePackets(kCount) && isInOrder(client));
  QCOMPARE(client.hearer->packets.size(), kCount);
}

void TestUdpSocket::packets_have_times_of_their_arrival() {
  const clock::SystemClock clock;
  Endpoint server = Endpoint::bound("127.0.0.1");
  Endpoint client = Endpoint::connected(server.socket->localAddress());
  const ClockReading before = clock.read();
  client.send(numbered(1));
  const ClockReading between = clock.read();
  QTest::qSleep(20);
  QVERIFY(server.receivePackets(1));
  const Hearer::Packet& packet = server.hearer->packets[0];
  QVERIFY(packet.arrival.mono >= between.mono + 20ms && packet.arrival.mono <= clock.monotonic());
  // The kernel timestamp is the arrival of the packet, not the time at which the program reads it.
  QCOMPARE(packet.kernelStamp.has_value(), kHasKernelStamps);
  QVERIFY(!packet.kernelStamp || (*packet.kernelStamp >= before.wall && *packet.kernelStamp < before.wall + 15ms));
}

void TestUdpSocket::packet_tells_where_it_was_sent_to_data() {
  QTest::addColumn<QByteArray>("bound");
  QTest::addColumn<QByteArray>("asked");
  QTest::newRow("IPv4, any address") << QByteArray("0.0.0.0") << QByteArray("127.0.0.7");
  QTest::newRow("IPv4, one address") << QByteArray("127.0.0.7") << QByteArray("127.0.0.7");
  QTest::newRow("IPv6, any address") << QByteArray("::") << QByteArray("::1");
  QTest::newRow("IPv6, one address") << QByteArray("::1") << QByteArray("::1");
  QTest::newRow("IPv4 through any IPv6 address") << QByteArray("::") << QByteArray("127.0.0.7");
}

// Each side gets the plain form of both addresses, whatever the kind of socket.
void TestUdpSocket::packet_tells_where_it_was_sent_to() {
  QFETCH(QByteArray, bound);
  QFETCH(QByteArray, asked);
  Endpoint server = Endpoint::bound(bound.constData());
  Endpoint client = Endpoint::connected(server.at(asked.constData()));
  client.send(numbered(1));
  QVERIFY(server.receivePackets(1));
  QCOMPARE(server.hearer->packets[0].local.toString(), server.at(asked.constData()).toString());
  QCOMPARE(server.hearer->packets[0].remote.toString(), client.socket->localAddress().toString());
}

void TestUdpSocket::answer_leaves_from_the_address_that_was_asked_data() {
  packet_tells_where_it_was_sent_to_data();
}

// The client's socket is connected, so it would not receive an answer from another address.
void TestUdpSocket::answer_leaves_from_the_address_that_was_asked() {
  QFETCH(QByteArray, bound);
  QFETCH(QByteArray, asked);
  Endpoint server = Endpoint::bound(bound.constData());
  Endpoint client = Endpoint::connected(server.at(asked.constData()));
  client.send(numbered(1));
  QVERIFY(server.receivePackets(1));
  const Hearer::Packet request = server.hearer->packets[0];
  server.send(numbered(2), request.remote, request.local);
  QVERIFY(client.receivePackets(1));
  QCOMPARE(client.hearer->packets[0].remote.toString(), server.at(asked.constData()).toString());
  QCOMPARE(client.hearer->packets[0].local.toString(), client.socket->localAddress().toString());
}

void TestUdpSocket::specific_ipv6_address_takes_no_ipv4() {
  const Endpoint six = Endpoint::bound("::1");
  Hearer hearer;
  const clock::SystemClock clock;
  QVERIFY(UdpSocket::bind(six.at("127.0.0.1"), hearer, clock));
}

void TestUdpSocket::connected_socket_hears_only_its_peer() {
  Endpoint server = Endpoint::bound("127.0.0.1");
  Endpoint stranger = Endpoint::bound("127.0.0.1");
  Endpoint client = Endpoint::connected(server.socket->localAddress());
  stranger.send(numbered(1), client.socket->localAddress());
  server.send(numbered(2), client.socket->localAddress());
  QVERIFY(client.receivePackets(1));
  client.receivePending();
  QCOMPARE(client.hearer->packets.size(), std::size_t{1});
  QCOMPARE(client.hearer->packets[0].payload, numbered(2));
}

void TestUdpSocket::connected_socket_knows_its_own_address() {
  const Endpoint client = Endpoint::connected(addressOf("127.0.0.1", 9));
  QCOMPARE(client.socket->localAddress().host(), std::string("127.0.0.1"));
  QVERIFY(client.socket->localAddress().port() != 0);
  QVERIFY(Endpoint::bound("127.0.0.1").socket->localAddress().port() != 0);
}

void TestUdpSocket::nobody_listening_is_told_once_for_each_packet() {
  for (const char* host : {"127.0.0.1", "::1"}) {
    const SocketAddress closed = Endpoint::bound(host).socket->localAddress();
    Endpoint client = Endpoint::connected(closed);
    client.send(numbered(1));
    QVERIFY(client.receiveUntil([&] { return !client.hearer->errors.empty(); }));
    client.receivePending();
    QVERIFY2(client.hearer->errors == std::vector{ErrorCode::PortUnreachable}, host);
    client.send(numbered(2));
    QVERIFY(client.receiveUntil([&] { return client.hearer->errors.size() > 1; }));
    QVERIFY(client.hearer->packets.empty());
  }
}

// It has any number of clients, and ICMP errors can be forged.
void TestUdpSocket::server_does_not_hear_of_clients_that_are_gone() {
  Endpoint server = Endpoint::bound("127.0.0.1");
  Endpoint client = Endpoint::connected(server.socket->localAddress());
  const SocketAddress gone = Endpoint::bound("127.0.0.1").socket->localAddress();
  server.send(numbered(1), gone);
  server.send(numbered(2), client.socket->localAddress());
  server.receivePending();
  QVERIFY(client.receivePackets(1));
  client.send(numbered(3));
  QVERIFY(server.receivePackets(1));
  QVERIFY(server.hearer->errors.empty());
}

void TestUdpSocket::unreachable_network_is_told() {
  Hearer hearer;
  const clock::SystemClock clock;
  // Not reachable: no interface has this index.
  sockaddr_in6 nowhere{};
  nowhere.sin6_family = AF_INET6;
  nowhere.sin6_addr = reinterpret_cast<const sockaddr_in6*>(addressOf("fe80::1").data())->sin6_addr;
  nowhere.sin6_port = htons(443);
  nowhere.sin6_scope_id = 0x7fffffff;
  const auto socket = UdpSocket::connect(SocketAddress(nowhere), hearer, clock);
  QVERIFY(!socket);
  QVERIFY(socket.error().code == ErrorCode::NetworkUnreachable);
  QVERIFY(!socket.error().detail.empty());
}

// A source address that is not local: the kernel refuses that packet, in the middle of a batch.
void TestUdpSocket::packet_that_cannot_leave_does_not_hold_up_the_others() {
  Endpoint server = Endpoint::bound("0.0.0.0");
  Endpoint client = Endpoint::connected(server.at("127.0.0.1"));
  const SocketAddress to = client.socket->localAddress();
  for (std::uint8_t i = 1; i <= 12; ++i) {
    const bool isForeign = i % 3 == 0;
    server.socket->send(
        {.payload = numbered(i), .local = isForeign ? addressOf("192.0.2.1") : addressOf("127.0.0.1"), .remote = to});
  }
  server.socket->flush();
  QVERIFY(client.receivePackets(8));
  client.receivePending();
  QCOMPARE(client.hearer->packets.size(), std::size_t{8});
  QCOMPARE(client.hearer->packets.back().payload, numbered(11));
  QVERIFY(server.hearer->errors.empty());
}

void TestUdpSocket::address_in_use_is_told() {
  const Endpoint first = Endpoint::bound("127.0.0.1");
  Hearer hearer;
  const clock::SystemClock clock;
  const auto second = UdpSocket::bind(first.socket->localAddress(), hearer, clock);
  QVERIFY(!second);
  QVERIFY(second.error().code == ErrorCode::AddressInUse);
}

void TestUdpSocket::foreign_address_is_told_data() {
  QTest::addColumn<QByteArray>("literal");
  QTest::newRow("IPv4") << QByteArray("192.0.2.1");
  QTest::newRow("IPv6") << QByteArray("2001:db8::1");
}

void TestUdpSocket::foreign_address_is_told() {
  QFETCH(QByteArray, literal);
  Hearer hearer;
  const clock::SystemClock clock;
  const auto socket = UdpSocket::bind(addressOf(literal.constData()), hearer, clock);
  QVERIFY(!socket);
  QVERIFY(socket.error().code == ErrorCode::AddressNotAvailable);
}

QTEST_APPLESS_MAIN(TestUdpSocket)
#include "tst_udp_socket.moc"
