// SPDX-License-Identifier: GPL-3.0-or-later
// Events of servers, in virtual time: what is told, and what is only a moment's trouble.
#include <QTest>

#include "alerts/server_alerts.h"
#include "alerts/settled_state.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;

using Condition = ServerCondition;

class TestServerAlerts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void condition_is_told_once_it_has_lasted_data();
  void condition_is_told_once_it_has_lasted();
  void server_that_changes_sides_is_told_once();
  void return_is_told_after_it_has_lasted_longer();
  void pause_begins_the_wait_anew();
  void servers_are_told_apart();
  void certificate_is_told_once_and_its_renewal_too();
  void short_lived_certificate_is_told_in_its_last_third();
  void state_is_told_once_it_has_settled();

 private:
  /// The condition lasts this long; returns the kinds of the events.
  std::vector<LogKind> lasts(const Condition& condition, std::chrono::seconds length, const QString& server = u"a"_s) {
    std::vector<LogKind> kinds;
    for (auto second = 0s; second < length; ++second) {
      now_ += 1s;
      for (const LogEntry& entry : alerts_.consider(server, condition, now_, kStart + now_.time_since_epoch())) {
        kinds.push_back(entry.kind);
      }
    }
    return kinds;
  }

  static constexpr WallTime kStart{std::chrono::days(20'000)};

  ServerAlerts alerts_;
  MonoTime now_;
};

void TestServerAlerts::init() {
  alerts_ = {};
  now_ = MonoTime(1h);
}

void TestServerAlerts::condition_is_told_once_it_has_lasted_data() {
  QTest::addColumn<Condition>("condition");
  QTest::addColumn<int>("kind");
  const auto row = [](const char* name, const Condition& condition, LogKind kind) {
    QTest::newRow(name) << condition << static_cast<int>(kind);
  };
  row("falseticker", {.isFalseticker = true}, LogKind::Falseticker);
  row("unreachable", {.isUnreachable = true}, LogKind::Unreachable);
  row("another key than the pinned one", {.hasOtherKey = true}, LogKind::KeyChanged);
}

void TestServerAlerts::condition_is_told_once_it_has_lasted() {
  QFETCH(Condition, condition);
  QFETCH(int, kind);
  QVERIFY(lasts({}, 10s).empty());
  QVERIFY(lasts(condition, 60s).empty());
  QCOMPARE(lasts(condition, 1s), std::vector{static_cast<LogKind>(kind)});
  QVERIFY(lasts(condition, 3'600s).empty());
}

void TestServerAlerts::server_that_changes_sides_is_told_once() {
  for (int i = 0; i < 20; ++i) {
    QVERIFY(lasts({.isFalseticker = true}, 50s).empty());
    QVERIFY(lasts({}, 50s).empty());
  }
  QCOMPARE(lasts({.isFalseticker = true}, 61s).size(), std::size_t{1});
  for (int i = 0; i < 20; ++i) {
    QVERIFY(lasts({}, 100s).empty());
    QVERIFY(lasts({.isFalseticker = true}, 100s).empty());
  }
}

void TestServerAlerts::return_is_told_after_it_has_lasted_longer() {
  QCOMPARE(lasts({.isUnreachable = true}, 61s), std::vector{LogKind::Unreachable});
  QVERIFY(lasts({}, 120s).empty());
  QCOMPARE(lasts({}, 1s), std::vector{LogKind::ReachableAgain});
  QCOMPARE(lasts({.isFalseticker = true}, 61s), std::vector{LogKind::Falseticker});
  QCOMPARE(lasts({}, 121s), std::vector{LogKind::FalsetickerOver});
}

void TestServerAlerts::pause_begins_the_wait_anew() {
  QVERIFY(lasts({.isUnreachable = true}, 59s).empty());
  alerts_.suspend();
  QVERIFY(lasts({.isUnreachable = true}, 60s).empty());
  QCOMPARE(lasts({.isUnreachable = true}, 1s), std::vector{LogKind::Unreachable});
}

void TestServerAlerts::servers_are_told_apart() {
  QVERIFY(lasts({.isUnreachable = true}, 40s, u"a"_s).empty());
  QVERIFY(lasts({.isUnreachable = true}, 40s, u"b"_s).empty());
  QCOMPARE(lasts({.isUnreachable = true}, 1s, u"a"_s).size(), std::size_t{1});
  QVERIFY(lasts({.isUnreachable = true}, 1s, u"b"_s).empty());
}

void TestServerAlerts::certificate_is_told_once_and_its_renewal_too() {
  const auto begin = std::chrono::floor<std::chrono::seconds>(kStart);
  const auto end = begin + std::chrono::days(14) + 2h;
  const Condition old{.validFrom = end - std::chrono::days(90), .validUntil = end};
  const Condition renewed{.validFrom = begin, .validUntil = begin + std::chrono::days(90)};
  QVERIFY(lasts(old, 3'600s).empty());  // until 2 h after the start: 14 days are left
  QCOMPARE(lasts(old, 10s), std::vector{LogKind::CertificateExpires});
  QVERIFY(lasts(old, 100s).empty());
  QVERIFY(lasts({}, 100s).empty());  // the connection was lost
  QVERIFY(lasts(old, 100s).empty());
  QCOMPARE(lasts(renewed, 10s), std::vector{LogKind::CertificateRenewed});
}

void TestServerAlerts::short_lived_certificate_is_told_in_its_last_third() {
  const auto begin = std::chrono::floor<std::chrono::seconds>(kStart) + 1h;
  const Condition sixDays{.validFrom = begin, .validUntil = begin + std::chrono::days(6)};
  QVERIFY(lasts(sixDays, 100s).empty());
  now_ += std::chrono::days(4);
  QCOMPARE(lasts(sixDays, 100s), std::vector{LogKind::CertificateExpires});
}

void TestServerAlerts::state_is_told_once_it_has_settled() {
  SettledState settled;
  const auto stays = [&](app::ClockState state, std::chrono::seconds length) {
    int told = 0;
    for (auto second = 0s; second < length; ++second) {
      now_ += 1s;
      told += settled.consider(state, now_) ? 1 : 0;
    }
    return told;
  };
  QCOMPARE(stays(app::ClockState::Starting, 60s), 0);
  QCOMPARE(stays(app::ClockState::Good, 10s), 0);
  QCOMPARE(stays(app::ClockState::Good, 60s), 1);
  QCOMPARE(stays(app::ClockState::Wrong, 9s), 0);
  QCOMPARE(stays(app::ClockState::Good, 60s), 0);
  QCOMPARE(stays(app::ClockState::Wrong, 60s), 1);
}

QTEST_APPLESS_MAIN(TestServerAlerts)
#include "tst_server_alerts.moc"
