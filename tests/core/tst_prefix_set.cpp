// SPDX-License-Identifier: MIT
// Which clients an allow or deny list names.
#include <QTest>

#include "server/prefix_set.h"

using namespace tsq;
using server::PrefixSet;

namespace {

bool contains(const PrefixSet& prefixes, const char* address) {
  return prefixes.contains(SocketAddress::parse(address, 443).value());
}

}  // namespace

class TestPrefixSet : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void names_its_addresses_only();
  void every_length_cuts_at_its_bit();
  void other_texts_are_refused_data();
  void other_texts_are_refused();
};

void TestPrefixSet::names_its_addresses_only() {
  PrefixSet prefixes;
  QVERIFY(prefixes.isEmpty());
  for (const char* text : {"192.0.2.0/24", "198.51.100.7", "2001:db8:1::/48", "::1"}) {
    QVERIFY2(prefixes.add(text), text);
  }
  for (const char* in :
       {"192.0.2.0", "192.0.2.255", "198.51.100.7", "2001:db8:1::", "2001:db8:1:ffff::9", "::1", "::ffff:192.0.2.9"}) {
    QVERIFY2(contains(prefixes, in), in);
  }
  for (const char* out : {"192.0.3.0", "192.0.1.255", "198.51.100.6", "2001:db8:2::", "::2", "::c000:200"}) {
    QVERIFY2(!contains(prefixes, out), out);
  }
  PrefixSet all;
  QVERIFY(all.add("0.0.0.0/0"));
  QVERIFY(contains(all, "203.0.113.1"));
  QVERIFY(!contains(all, "2001:db8::1"));
}

void TestPrefixSet::every_length_cuts_at_its_bit() {
  for (unsigned length = 1; length <= 32; ++length) {
    const std::uint32_t bit = 1U << (32 - length);
    const auto addressOf = [](std::uint32_t bits) {
      sockaddr_in address{};
      address.sin_family = AF_INET;
      address.sin_addr.s_addr = htonl(bits);
      return SocketAddress(address);
    };
    PrefixSet prefixes;
    QVERIFY(prefixes.add(addressOf(bit).host() + "/" + std::to_string(length)));
    QVERIFY(prefixes.contains(addressOf(bit)));
    QVERIFY(prefixes.contains(addressOf(bit | (bit - 1))));
    QVERIFY(!prefixes.contains(addressOf(0)));
  }
}

void TestPrefixSet::other_texts_are_refused_data() {
  QTest::addColumn<QByteArray>("text");
  for (const char* text :
       {"", "/", "example.org", "192.0.2.0/", "192.0.2.0/33", "192.0.2.0/-1", "192.0.2.0/24x", "192.0.2.1/24",
        "2001:db8::1/64", "2001:db8::/129", "192.0.2", "[::1]", "fe80::1%lo", "192.0.2.0/24/24", "192.0.2.0 /24"}) {
    QTest::newRow(text) << QByteArray(text);
  }
}

void TestPrefixSet::other_texts_are_refused() {
  QFETCH(QByteArray, text);
  PrefixSet prefixes;
  QVERIFY(!prefixes.add(text.toStdString()));
  QVERIFY(prefixes.isEmpty());
}

QTEST_GUILESS_MAIN(TestPrefixSet)
#include "tst_prefix_set.moc"
