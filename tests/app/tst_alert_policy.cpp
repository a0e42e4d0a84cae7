// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "monitor/alert_policy.h"

using namespace std::chrono_literals;
using namespace tsq;
using namespace tsq::app;

class TestAlertPolicy : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void tellsAChangeOnceItLasts();
  void saysNothingAboutFlicker();
  void tellsWhenAllIsWellAgain();
  void doesNotBeginWithGoodNews();
  void tellsNoMoreThanOnceAMinute();
  void isSilentInQuietHoursAndTellsAfterwards();
  void isSilentWhenNotWanted();
  void takesAPauseForNoNews();

 private:
  /// Keeps the state for this long; returns the number of notifications.
  int stays(app::ClockState state, std::chrono::seconds length) {
    int told = 0;
    for (auto i = 0s; i < length; ++i) {
      now_ += 1s;
      told += policy_.consider(state, now_, timeOfDay_, settings_) ? 1 : 0;
    }
    return told;
  }

  AlertPolicy policy_;
  MonoTime now_;
  std::chrono::minutes timeOfDay_{};
  Settings settings_;
};

void TestAlertPolicy::init() {
  policy_ = {};
  now_ = MonoTime(1h);
  timeOfDay_ = 12h;
  settings_ = {};
}

void TestAlertPolicy::tellsAChangeOnceItLasts() {
  QCOMPARE(stays(app::ClockState::Good, 60s), 0);
  QCOMPARE(stays(app::ClockState::Drifting, 10s), 0);
  QCOMPARE(stays(app::ClockState::Drifting, 1s), 1);
  QCOMPARE(stays(app::ClockState::Drifting, 3'600s), 0);
}

void TestAlertPolicy::saysNothingAboutFlicker() {
  for (int i = 0; i < 20; ++i) {
    QCOMPARE(stays(app::ClockState::Drifting, 5s), 0);
    QCOMPARE(stays(app::ClockState::Good, 5s), 0);
  }
}

void TestAlertPolicy::tellsWhenAllIsWellAgain() {
  QCOMPARE(stays(app::ClockState::Wrong, 100s), 1);
  QCOMPARE(stays(app::ClockState::Good, 100s), 1);
}

void TestAlertPolicy::doesNotBeginWithGoodNews() {
  QCOMPARE(stays(app::ClockState::Starting, 20s), 0);
  QCOMPARE(stays(app::ClockState::Good, 100s), 0);
}

void TestAlertPolicy::tellsNoMoreThanOnceAMinute() {
  QCOMPARE(stays(app::ClockState::Drifting, 12s), 1);
  QCOMPARE(stays(app::ClockState::Wrong, 50s), 0);
  QCOMPARE(stays(app::ClockState::Wrong, 20s), 1);
}

void TestAlertPolicy::isSilentInQuietHoursAndTellsAfterwards() {
  settings_.quiet.on = true;
  timeOfDay_ = 23h;
  QCOMPARE(stays(app::ClockState::Wrong, 3'600s), 0);
  timeOfDay_ = 8h;
  QCOMPARE(stays(app::ClockState::Wrong, 60s), 1);
}

void TestAlertPolicy::isSilentWhenNotWanted() {
  settings_.notifies = false;
  QCOMPARE(stays(app::ClockState::Wrong, 100s), 0);
}

void TestAlertPolicy::takesAPauseForNoNews() {
  QCOMPARE(stays(app::ClockState::Paused, 100s), 0);
  QCOMPARE(stays(app::ClockState::Good, 100s), 0);
}

QTEST_GUILESS_MAIN(TestAlertPolicy)
#include "tst_alert_policy.moc"
