// SPDX-License-Identifier: MIT
// Ancillary data of packets: local address, timestamp, and the number of a transmit timestamp.
// clang-format off
#include <ctime>  // linux/errqueue.h needs its timespec
// clang-format on
#include <linux/errqueue.h>
#include <linux/net_tstamp.h>
#include <netinet/in.h>

#include <QTest>
#include <cstring>

#include "net/system/control_messages.h"

using namespace tsq;
using namespace tsq::net;
using namespace std::chrono_literals;

namespace {

constexpr std::uint32_t kInterface = 7;

/// Ancillary data as recvmsg() leaves it.
class Told {
 public:
  Told() { message_.msg_control = buffer_.bytes.data(); }

  template <typename T>
  Told& add(int level, int type, const T& value) {
    auto* header = reinterpret_cast<cmsghdr*>(buffer_.bytes.data() + message_.msg_controllen);
    header->cmsg_level = level;
    header->cmsg_type = type;
    header->cmsg_len = CMSG_LEN(sizeof(value));
    std::memcpy(CMSG_DATA(header), &value, sizeof(value));
    message_.msg_controllen += CMSG_SPACE(sizeof(value));
    return *this;
  }

  Told& addStamps(const timespec& software, const timespec& hardware = {}) {
    return add(SOL_SOCKET, SO_TIMESTAMPING, scm_timestamping{{software, {}, hardware}});
  }

  Told& addSixAddress(const char* literal) {
    const auto address = SocketAddress::parse(literal, 0).value();
    const auto& six = *reinterpret_cast<const sockaddr_in6*>(address.data());
    return add(IPPROTO_IPV6, IPV6_PKTINFO, in6_pktinfo{.ipi6_addr = six.sin6_addr, .ipi6_ifindex = kInterface});
  }

  ReceivedControl read() { return readControl(message_); }

 private:
  ControlBuffer buffer_;
  msghdr message_{};
};

sock_extended_err errorFrom(std::uint8_t origin, std::uint32_t data) {
  sock_extended_err error{};
  error.ee_origin = origin;
  error.ee_data = data;
  return error;
}

std::uint32_t scopeOf(const SocketAddress& address) {
  return reinterpret_cast<const sockaddr_in6*>(address.data())->sin6_scope_id;
}

/// The data written for a packet with this source address.
ReceivedControl written(const char* source, bool wantStamp, std::size_t* size = nullptr) {
  ControlBuffer buffer;
  msghdr message{};
  writeControl(message, buffer, SocketAddress::parse(source, 443).value_or(SocketAddress()), wantStamp);
  if (size != nullptr) {
    *size = message.msg_controllen;
  }
  // Source and destination have the same structure in both directions, but for IPv4 they are different fields.
  if (auto* header = CMSG_FIRSTHDR(&message); header != nullptr && header->cmsg_level == IPPROTO_IP) {
    in_pktinfo info;
    std::memcpy(&info, CMSG_DATA(header), sizeof(info));
    info.ipi_addr = info.ipi_spec_dst;
    std::memcpy(CMSG_DATA(header), &info, sizeof(info));
  }
  return readControl(message);
}

}  // namespace

class TestControlMessages : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothing_told_is_nothing_known();
  void stamp_is_the_kernels_software_stamp();
  void zero_stamp_is_no_stamp();
  void stamp_of_the_network_card_is_not_taken();
  void local_address_is_told();
  void mapped_local_address_is_ipv4();
  void link_local_address_keeps_its_interface();
  void other_ipv6_addresses_have_no_interface();
  void transmit_stamp_names_its_packet_data();
  void transmit_stamp_names_its_packet();
  void icmp_error_is_no_transmit_stamp_data();
  void icmp_error_is_no_transmit_stamp();
  void unknown_messages_are_passed_over();
  void source_address_is_asked_for_data();
  void source_address_is_asked_for();
  void link_local_source_names_its_interface();
  void unspecified_source_is_the_systems_choice();
};

void TestControlMessages::nothing_told_is_nothing_known() {
  const ReceivedControl control = Told().read();
  QVERIFY(!control.local.isSpecified());
  QVERIFY(!control.kernelStamp);
  QVERIFY(!control.transmitId);
}

void TestControlMessages::stamp_is_the_kernels_software_stamp() {
  QVERIFY(Told().addStamps({.tv_sec = 1'795'305'600, .tv_nsec = 123'456'789}).read().kernelStamp ==
          WallTime(1'795'305'600s + 123'456'789ns));
  // Either part may be zero by chance.
  QVERIFY(Told().addStamps({.tv_sec = 1'795'305'600, .tv_nsec = 0}).read().kernelStamp == WallTime(1'795'305'600s));
  QVERIFY(Told().addStamps({.tv_sec = 0, .tv_nsec = 1}).read().kernelStamp == WallTime(1ns));
}

void TestControlMessages::zero_stamp_is_no_stamp() {
  QVERIFY(!Told().addStamps({}).read().kernelStamp);
}

// It is from another clock; T1 to T4 have to be comparable.
void TestControlMessages::stamp_of_the_network_card_is_not_taken() {
  QVERIFY(!Told().addStamps({}, {.tv_sec = 5, .tv_nsec = 0}).read().kernelStamp);
}

void TestControlMessages::local_address_is_told() {
  in_pktinfo info{};
  info.ipi_addr.s_addr = htonl(0xc0000201);
  info.ipi_spec_dst.s_addr = htonl(0xc0000209);  // the default source of an answer
  QCOMPARE(Told().add(IPPROTO_IP, IP_PKTINFO, info).read().local.host(), std::string("192.0.2.1"));
  QCOMPARE(Told().addSixAddress("2001:db8::7").read().local.host(), std::string("2001:db8::7"));
}

// As for IPv4 packets on a dual-stack socket.
void TestControlMessages::mapped_local_address_is_ipv4() {
  const SocketAddress local = Told().addSixAddress("::ffff:192.0.2.1").read().local;
  QCOMPARE(local.family(), sa_family_t{AF_INET});
  QCOMPARE(local.host(), std::string("192.0.2.1"));
}

// Without it no answer is possible: the same address exists on every interface.
void TestControlMessages::link_local_address_keeps_its_interface() {
  QCOMPARE(scopeOf(Told().addSixAddress("fe80::1").read().local), kInterface);
  QCOMPARE(scopeOf(Told().addSixAddress("febf::1").read().local), kInterface);
}

// Otherwise the received address would differ from the configured one.
void TestControlMessages::other_ipv6_addresses_have_no_interface() {
  for (const char* literal : {"2001:db8::7", "fd00::1", "::1", "fec0::1"}) {
    QVERIFY2(scopeOf(Told().addSixAddress(literal).read().local) == 0, literal);
    QVERIFY2(Told().addSixAddress(literal).read().local == SocketAddress::parse(literal, 0), literal);
  }
}

void TestControlMessages::transmit_stamp_names_its_packet_data() {
  QTest::addColumn<int>("level");
  QTest::addColumn<int>("type");
  QTest::newRow("IPv4") << int{SOL_IP} << int{IP_RECVERR};
  QTest::newRow("IPv6") << int{SOL_IPV6} << int{IPV6_RECVERR};
}

void TestControlMessages::transmit_stamp_names_its_packet() {
  QFETCH(int, level);
  QFETCH(int, type);
  const ReceivedControl control =
      Told().addStamps({.tv_sec = 9, .tv_nsec = 0}).add(level, type, errorFrom(SO_EE_ORIGIN_TIMESTAMPING, 41)).read();
  QVERIFY(control.transmitId == std::uint32_t{41});
  QVERIFY(control.kernelStamp == WallTime(9s));
}

void TestControlMessages::icmp_error_is_no_transmit_stamp_data() {
  transmit_stamp_names_its_packet_data();
}

void TestControlMessages::icmp_error_is_no_transmit_stamp() {
  QFETCH(int, level);
  QFETCH(int, type);
  for (const int origin : {SO_EE_ORIGIN_LOCAL, SO_EE_ORIGIN_ICMP, SO_EE_ORIGIN_ICMP6, SO_EE_ORIGIN_ZEROCOPY}) {
    QVERIFY(!Told().add(level, type, errorFrom(static_cast<std::uint8_t>(origin), 41)).read().transmitId);
  }
}

void TestControlMessages::unknown_messages_are_passed_over() {
  const ReceivedControl control = Told()
                                      .add(SOL_SOCKET, SCM_CREDENTIALS, std::uint64_t{1})
                                      .add(IPPROTO_IP, IP_TTL, 64)
                                      .addSixAddress("2001:db8::7")
                                      .addStamps({.tv_sec = 9, .tv_nsec = 0})
                                      .read();
  QCOMPARE(control.local.host(), std::string("2001:db8::7"));
  QVERIFY(control.kernelStamp == WallTime(9s));
}

void TestControlMessages::source_address_is_asked_for_data() {
  QTest::addColumn<QByteArray>("source");
  QTest::newRow("IPv4") << QByteArray("192.0.2.1");
  QTest::newRow("IPv6") << QByteArray("2001:db8::7");
  QTest::newRow("IPv4 through a dual-stack socket") << QByteArray("::ffff:192.0.2.1");
}

void TestControlMessages::source_address_is_asked_for() {
  QFETCH(QByteArray, source);
  std::size_t alone = 0;
  std::size_t withStamp = 0;
  const auto expected = SocketAddress::parse(source.constData(), 0)->unmapped();
  QVERIFY(written(source.constData(), false, &alone).local == expected);
  QVERIFY(written(source.constData(), true, &withStamp).local == expected);
  QCOMPARE(withStamp, alone + CMSG_SPACE(sizeof(std::uint32_t)));
}

void TestControlMessages::link_local_source_names_its_interface() {
  sockaddr_in6 six{};
  six.sin6_family = AF_INET6;
  six.sin6_addr = reinterpret_cast<const sockaddr_in6*>(SocketAddress::parse("fe80::1", 0)->data())->sin6_addr;
  six.sin6_scope_id = kInterface;
  ControlBuffer buffer;
  msghdr message{};
  writeControl(message, buffer, SocketAddress(six), false);
  QCOMPARE(scopeOf(readControl(message).local), kInterface);
}

void TestControlMessages::unspecified_source_is_the_systems_choice() {
  for (const char* source : {"0.0.0.0", "::", ""}) {
    std::size_t size = 1;
    QVERIFY(!written(source, false, &size).local.isSpecified());
    QCOMPARE(size, std::size_t{0});
    written(source, true, &size);
    QCOMPARE(size, std::size_t{CMSG_SPACE(sizeof(std::uint32_t))});
  }
}

QTEST_APPLESS_MAIN(TestControlMessages)
#include "tst_control_messages.moc"
