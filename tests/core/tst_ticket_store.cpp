// SPDX-License-Identifier: MIT
// The memory for tickets: each is given away once, to whom it was kept for, and there are never too many.
#include <QTest>

#include "client/ticket_store.h"
#include "show.h"

using namespace tsq;
using namespace std::chrono_literals;
using client::MemoryTicketStore;
using client::TicketKey;
using quic::Ticket;

namespace {

TicketKey keyOf(const std::string& host) {
  return {.host = host, .port = 443, .protocols = "tsq,", .trust = {1, 2, 3}};
}

Ticket ticketOf(int minute, std::size_t size = 1'000) {
  return {.session = std::vector<std::uint8_t>(size), .received = WallTime(minute * 1min)};
}

}  // namespace

class TestTicketStore : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ticket_is_given_away_once();
  void newer_ticket_replaces_the_older();
  void every_part_of_the_key_counts();
  void oldest_is_forgotten_first();
  void oversized_ticket_is_not_kept();
  void usable_from_its_arrival_to_its_end();
};

void TestTicketStore::ticket_is_given_away_once() {
  MemoryTicketStore store;
  store.put(keyOf("a.example"), ticketOf(1));
  QVERIFY(!store.take(keyOf("b.example")));
  QVERIFY(store.take(keyOf("a.example")) == ticketOf(1));
  QVERIFY(!store.take(keyOf("a.example")));
}

void TestTicketStore::newer_ticket_replaces_the_older() {
  MemoryTicketStore store;
  store.put(keyOf("a.example"), ticketOf(1));
  store.put(keyOf("a.example"), ticketOf(2));
  QCOMPARE(store.size(), std::size_t{1});
  QVERIFY(store.take(keyOf("a.example")) == ticketOf(2));
}

void TestTicketStore::every_part_of_the_key_counts() {
  const TicketKey key = keyOf("a.example");
  TicketKey host = key;
  host.host = "A.example";
  TicketKey port = key;
  port.port = 4433;
  TicketKey protocols = key;
  protocols.protocols = "tsq,tsq/1,";
  TicketKey trust = key;
  trust.trust[31] = 1;
  MemoryTicketStore store;
  store.put(key, ticketOf(1));
  for (const TicketKey& other : {host, port, protocols, trust}) {
    QVERIFY(!store.take(other));
  }
  QVERIFY(store.take(key));
}

void TestTicketStore::oldest_is_forgotten_first() {
  MemoryTicketStore store;
  for (int i = 0; i < 1'000; ++i) {
    store.put(keyOf(std::to_string(i) + ".example"), ticketOf(i));
    QVERIFY(store.size() <= MemoryTicketStore::kMaxTickets);
  }
  QVERIFY(store.take(keyOf("999.example")));
  QVERIFY(!store.take(keyOf("0.example")));
}

void TestTicketStore::oversized_ticket_is_not_kept() {
  MemoryTicketStore store;
  store.put(keyOf("a.example"), ticketOf(1, quic::kMaxTicketSize));
  QCOMPARE(store.size(), std::size_t{1});
  store.put(keyOf("b.example"), ticketOf(1, quic::kMaxTicketSize + 1));
  QCOMPARE(store.size(), std::size_t{1});
}

void TestTicketStore::usable_from_its_arrival_to_its_end() {
  const Ticket ticket{.received = WallTime(10s), .expires = WallTime(20s), .trustedUntil = WallTime(30s)};
  QVERIFY(!ticket.isUsableAt(WallTime(10s) - 1ns));  // a clock set back may stand before the certificate's first day
  QVERIFY(ticket.isUsableAt(WallTime(10s)));
  QVERIFY(ticket.isUsableAt(WallTime(20s) - 1ns));
  QVERIFY(!ticket.isUsableAt(WallTime(20s)));
  const Ticket distrusted{.received = WallTime(10s), .expires = WallTime(20s), .trustedUntil = WallTime(15s)};
  QVERIFY(!distrusted.isUsableAt(WallTime(15s)));
}

QTEST_APPLESS_MAIN(TestTicketStore)
#include "tst_ticket_store.moc"
