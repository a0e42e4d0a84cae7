// SPDX-License-Identifier: MIT
// ClientHellos that are refused before GnuTLS reads them.
#include <gnutls/gnutls.h>

#include <QTest>
#include <optional>
#include <vector>

#include "tls/client_hello.h"

using tsq::quic::refusalOfClientHello;

namespace {

using Bytes = std::vector<std::uint8_t>;

const std::vector<std::uint8_t> kUsual{10, 13, 43, 51, 57};

// A body whose extensions are all empty.
Bytes hello(const std::vector<std::uint8_t>& extensions) {
  Bytes body(2 + 32, 0);
  const auto append = [&body](std::initializer_list<int> bytes) {
    for (const int byte : bytes) {
      body.push_back(static_cast<std::uint8_t>(byte));
    }
  };
  append({0, 0, 2, 0x13, 0x01, 1, 0, 0, static_cast<int>(4 * extensions.size())});
  for (const std::uint8_t type : extensions) {
    append({0, type, 0, 0});
  }
  return body;
}

std::vector<std::uint8_t> without(std::uint8_t left, std::vector<std::uint8_t> types = kUsual) {
  std::erase(types, left);
  return types;
}

}  // namespace

class TestClientHello : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hello_with_all_it_must_have_is_read();
  void extension_that_must_be_there_is_missed_data();
  void extension_that_must_be_there_is_missed();
  void resumption_needs_its_modes_but_no_signature_algorithms();
  void extension_that_comes_twice_is_refused();
  void every_truncation_is_refused();
  void bytes_after_the_end_are_refused();
};

void TestClientHello::hello_with_all_it_must_have_is_read() {
  QVERIFY(!refusalOfClientHello(hello(kUsual)));
}

void TestClientHello::extension_that_must_be_there_is_missed_data() {
  QTest::addColumn<int>("type");
  for (const std::uint8_t type : kUsual) {
    QTest::addRow("%d", type) << int{type};
  }
}

void TestClientHello::extension_that_must_be_there_is_missed() {
  QFETCH(int, type);
  QCOMPARE(refusalOfClientHello(hello(without(static_cast<std::uint8_t>(type)))).value_or(0),
           std::uint8_t{GNUTLS_A_MISSING_EXTENSION});
}

void TestClientHello::resumption_needs_its_modes_but_no_signature_algorithms() {
  QVERIFY(!refusalOfClientHello(hello({10, 43, 51, 57, 45, 41})));
  QCOMPARE(refusalOfClientHello(hello({10, 13, 43, 51, 57, 41})).value_or(0), std::uint8_t{GNUTLS_A_MISSING_EXTENSION});
}

void TestClientHello::extension_that_comes_twice_is_refused() {
  QCOMPARE(refusalOfClientHello(hello({10, 13, 43, 51, 57, 51})).value_or(0), std::uint8_t{GNUTLS_A_ILLEGAL_PARAMETER});
}

void TestClientHello::every_truncation_is_refused() {
  Bytes body = hello(kUsual);
  while (!body.empty()) {
    body.pop_back();
    QCOMPARE(refusalOfClientHello(body).value_or(0), std::uint8_t{GNUTLS_A_DECODE_ERROR});
  }
}

void TestClientHello::bytes_after_the_end_are_refused() {
  Bytes body = hello(kUsual);
  body.push_back(0);
  QCOMPARE(refusalOfClientHello(body).value_or(0), std::uint8_t{GNUTLS_A_DECODE_ERROR});
}

QTEST_APPLESS_MAIN(TestClientHello)
#include "tst_client_hello.moc"
