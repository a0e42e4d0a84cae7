// SPDX-License-Identifier: MIT
// NTP's shared memory, read as ntpd's driver reads it. Unit 200 of this test is nobody else's.
#include <sys/ipc.h>
#include <sys/shm.h>

#include <QTest>
#include <cstring>
#include <ctime>

#include "feed/ntp_shm.h"

using namespace tsq;
using namespace tsq::feed;
using namespace std::chrono_literals;

namespace {

constexpr int kUnit = 200;
constexpr key_t kKey = 0x4e545030 + kUnit;

// As in ntpd's documentation.
struct ShmTime {
  int mode;
  int count;
  std::time_t clockTimeStampSec;
  int clockTimeStampUSec;
  std::time_t receiveTimeStampSec;
  int receiveTimeStampUSec;
  int leap;
  int precision;
  int nsamples;
  int valid;
  unsigned clockTimeStampNSec;
  unsigned receiveTimeStampNSec;
  int dummy[8];
};

void removeSegment() {
  const int segment = ::shmget(kKey, 0, 0);
  if (segment >= 0) {
    ::shmctl(segment, IPC_RMID, nullptr);
  }
}

/// A copy, after which `valid` is cleared as ntpd does.
ShmTime take() {
  void* const memory = ::shmat(::shmget(kKey, sizeof(ShmTime), 0), nullptr, 0);
  ShmTime seen{};
  std::memcpy(&seen, memory, sizeof seen);
  static_cast<ShmTime*>(memory)->valid = 0;
  ::shmdt(memory);
  return seen;
}

}  // namespace

class TestNtpShm : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { removeSegment(); }
  void cleanup() { removeSegment(); }
  void ntpd_reads_both_times_and_the_leap_second();
  void count_changes_with_each_measurement();
  void removed_segment_is_made_again();
};

void TestNtpShm::ntpd_reads_both_times_and_the_leap_second() {
  NtpShm feed(kUnit);
  QVERIFY(feed.give({.at = WallTime(100s + 999'999'900ns), .offset = 200ns, .error = 1us, .leap = Leap::Delete}));
  const ShmTime seen = take();
  QCOMPARE(seen.mode, 1);
  QCOMPARE(seen.valid, 1);
  QCOMPARE(seen.receiveTimeStampSec, std::time_t{100});
  QCOMPARE(seen.receiveTimeStampUSec, 999'999);
  QCOMPARE(seen.receiveTimeStampNSec, 999'999'900U);
  QCOMPARE(seen.clockTimeStampSec, std::time_t{101});
  QCOMPARE(seen.clockTimeStampUSec, 0);
  QCOMPARE(seen.clockTimeStampNSec, 100U);
  QCOMPARE(seen.leap, 2);
  QCOMPARE(seen.precision, -20);  // 2^-20 s is 1 us
}

void TestNtpShm::count_changes_with_each_measurement() {
  NtpShm feed(kUnit);
  QVERIFY(feed.give({.at = WallTime(100s)}));
  const int count = take().count;
  QVERIFY(feed.give({.at = WallTime(101s)}));
  QCOMPARE(take().count, count + 2);
}

void TestNtpShm::removed_segment_is_made_again() {
  NtpShm feed(kUnit);
  QVERIFY(feed.give({.at = WallTime(100s)}));
  removeSegment();
  QVERIFY(feed.give({.at = WallTime(101s)}));
  QCOMPARE(take().receiveTimeStampSec, std::time_t{101});
}

QTEST_GUILESS_MAIN(TestNtpShm)
#include "tst_ntp_shm.moc"
