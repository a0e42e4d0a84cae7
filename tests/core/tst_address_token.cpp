// SPDX-License-Identifier: MIT
// Address tokens: valid once, for one address, for a limited time.
#include <QTest>
#include <algorithm>

#include "show.h"
#include "tokens/address_token.h"

using namespace tsq;
using namespace std::chrono_literals;
using quic::AddressTokens;

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr WallTime kNow = std::chrono::sys_days(std::chrono::November / 22 / 2026);
const Bytes kSecret(32, 7);

SocketAddress address(const char* literal, std::uint16_t port = 1'000) {
  return SocketAddress::parse(literal, port).value();
}

}  // namespace

class TestAddressToken : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void token_is_good_once();
  void tokens_differ();
  void port_does_not_matter();
  void token_of_another_address_is_refused_data();
  void token_of_another_address_is_refused();
  void token_lives_for_two_days_data();
  void token_lives_for_two_days();
  void token_of_another_secret_is_refused();
  void token_of_another_machine_with_the_secret_is_good();
  void token_of_a_former_secret_is_good_once();
  void secret_is_used_from_its_instant_on();
  void damaged_token_is_refused();
  void used_tokens_are_remembered_as_long_as_they_live();
  void two_tokens_cannot_be_replayed_in_turns();
  void days_make_room_for_new_tokens();
};

void TestAddressToken::token_is_good_once() {
  AddressTokens tokens(kSecret);
  const Bytes token = tokens.make(address("192.0.2.1"), kNow);
  QVERIFY(tokens.redeem(token, address("192.0.2.1"), kNow));
  QVERIFY(!tokens.redeem(token, address("192.0.2.1"), kNow));
  QVERIFY(!tokens.redeem(token, address("192.0.2.1"), kNow + 1h));
}

void TestAddressToken::tokens_differ() {
  AddressTokens tokens(kSecret);
  QVERIFY(tokens.make(address("192.0.2.1"), kNow) != tokens.make(address("192.0.2.1"), kNow));
}

// A NAT may map the client to another port each time.
void TestAddressToken::port_does_not_matter() {
  AddressTokens tokens(kSecret);
  QVERIFY(tokens.redeem(tokens.make(address("192.0.2.1", 1), kNow), address("192.0.2.1", 2), kNow));
}

void TestAddressToken::token_of_another_address_is_refused_data() {
  QTest::addColumn<QString>("made");
  QTest::addColumn<QString>("shown");
  QTest::newRow("IPv4") << "192.0.2.1" << "192.0.2.2";
  QTest::newRow("IPv6") << "2001:db8::1" << "2001:db8::2";
  QTest::newRow("family") << "192.0.2.1" << "::ffff:192.0.2.1";
}

void TestAddressToken::token_of_another_address_is_refused() {
  QFETCH(QString, made);
  QFETCH(QString, shown);
  AddressTokens tokens(kSecret);
  const Bytes token = tokens.make(address(qPrintable(made)), kNow);
  QVERIFY(!tokens.redeem(token, address(qPrintable(shown)), kNow));
  QVERIFY(tokens.redeem(token, address(qPrintable(made)), kNow));  // a refusal does not use it up
}

void TestAddressToken::token_lives_for_two_days_data() {
  QTest::addColumn<qint64>("seconds");  // between making and redeeming
  QTest::addColumn<bool>("good");
  QTest::newRow("a second from the future") << qint64{-1} << true;
  QTest::newRow("two seconds from the future") << qint64{-2} << false;
  QTest::newRow("a year from the future") << qint64{-365 * 86'400} << false;
  QTest::newRow("two days less a second") << qint64{2 * 86'400 - 1} << true;
  QTest::newRow("two days") << qint64{2 * 86'400} << false;
  QTest::newRow("a year old") << qint64{365 * 86'400} << false;
}

void TestAddressToken::token_lives_for_two_days() {
  QFETCH(qint64, seconds);
  QFETCH(bool, good);
  AddressTokens tokens(kSecret);
  const Bytes token = tokens.make(address("192.0.2.1"), kNow);
  QCOMPARE(tokens.redeem(token, address("192.0.2.1"), kNow + std::chrono::seconds(seconds)), good);
}

void TestAddressToken::token_of_another_secret_is_refused() {
  AddressTokens tokens(kSecret);
  AddressTokens others(Bytes(32, 8));
  QVERIFY(!tokens.redeem(others.make(address("192.0.2.1"), kNow), address("192.0.2.1"), kNow));
}

void TestAddressToken::token_of_another_machine_with_the_secret_is_good() {
  AddressTokens here(kSecret);
  AddressTokens there(kSecret);
  QVERIFY(here.redeem(there.make(address("192.0.2.1"), kNow + 300ms), address("192.0.2.1"), kNow));
}

void TestAddressToken::token_of_a_former_secret_is_good_once() {
  AddressTokens tokens(kSecret);
  const Bytes one = tokens.make(address("192.0.2.1"), kNow);
  const Bytes other = tokens.make(address("192.0.2.1"), kNow);
  QVERIFY(tokens.redeem(one, address("192.0.2.1"), kNow));
  tokens.setSecrets(quic::RotatingKeys(
      std::vector<quic::RotatingKey>{{.bytes = kSecret}, {.bytes = Bytes(32, 8), .validFrom = kNow}}));
  QVERIFY(!tokens.redeem(one, address("192.0.2.1"), kNow + 1h));
  QVERIFY(tokens.redeem(other, address("192.0.2.1"), kNow + 1h));
  QVERIFY(!tokens.redeem(other, address("192.0.2.1"), kNow + 1h));
}

void TestAddressToken::secret_is_used_from_its_instant_on() {
  const std::vector<quic::RotatingKey> keys{{.bytes = Bytes(32, 8), .validFrom = kNow + 1h}, {.bytes = kSecret}};
  AddressTokens rotating{quic::RotatingKeys(keys)};
  AddressTokens former(kSecret);
  QVERIFY(former.redeem(rotating.make(address("192.0.2.1"), kNow + 59min), address("192.0.2.1"), kNow + 59min));
  QVERIFY(!former.redeem(rotating.make(address("192.0.2.1"), kNow + 1h), address("192.0.2.1"), kNow + 1h));
  // Another server's clock is ahead.
  AddressTokens ahead(Bytes(32, 8));
  QVERIFY(rotating.redeem(ahead.make(address("192.0.2.1"), kNow + 59min), address("192.0.2.1"), kNow + 59min));
}

void TestAddressToken::damaged_token_is_refused() {
  AddressTokens tokens(kSecret);
  const Bytes token = tokens.make(address("192.0.2.1"), kNow);
  QVERIFY(!tokens.redeem({}, address("192.0.2.1"), kNow));
  for (std::size_t i = 0; i < token.size(); ++i) {
    Bytes damaged = token;
    damaged[i] ^= 1;
    QVERIFY(!tokens.redeem(damaged, address("192.0.2.1"), kNow));
    QVERIFY(!tokens.redeem(ByteView(token).first(i), address("192.0.2.1"), kNow));
  }
  Bytes longer = token;
  longer.push_back(0);
  QVERIFY(!tokens.redeem(longer, address("192.0.2.1"), kNow));
}

void TestAddressToken::used_tokens_are_remembered_as_long_as_they_live() {
  AddressTokens tokens(kSecret);
  constexpr int kPerDay = 20'000;
  std::vector<Bytes> used;
  int refused = 0;
  for (int i = 0; i < kPerDay; ++i) {
    used.push_back(tokens.make(address("192.0.2.1"), kNow));
    refused += tokens.redeem(used.back(), address("192.0.2.1"), kNow) ? 0 : 1;
  }
  QVERIFY2(refused < 10, qPrintable(QString::number(refused)));  // at the end, 1 in 2,700 is mistaken for a used one
  for (const Duration later : {0h, 1h, 23h, 25h, 47h}) {
    for (const Bytes& token : used) {
      QVERIFY(!tokens.redeem(token, address("192.0.2.1"), kNow + later));
    }
  }
}

void TestAddressToken::two_tokens_cannot_be_replayed_in_turns() {
  AddressTokens tokens(kSecret);
  for (int pair = 0; pair < 200; ++pair) {
    const Bytes one = tokens.make(address("192.0.2.1"), kNow);
    const Bytes other = tokens.make(address("192.0.2.1"), kNow);
    QVERIFY(tokens.redeem(one, address("192.0.2.1"), kNow));
    QVERIFY(tokens.redeem(other, address("192.0.2.1"), kNow));
    QVERIFY(!tokens.redeem(one, address("192.0.2.1"), kNow));
    QVERIFY(!tokens.redeem(other, address("192.0.2.1"), kNow));
  }
}

void TestAddressToken::days_make_room_for_new_tokens() {
  AddressTokens tokens(kSecret);
  int refused = 0;
  for (int day = 0; day < 20; ++day) {
    const WallTime now = kNow + std::chrono::days(day);
    for (int i = 0; i < 5'000; ++i) {
      refused += tokens.redeem(tokens.make(address("192.0.2.1"), now), address("192.0.2.1"), now) ? 0 : 1;
    }
  }
  QVERIFY2(refused < 20, qPrintable(QString::number(refused)));
}

QTEST_APPLESS_MAIN(TestAddressToken)
#include "tst_address_token.moc"
