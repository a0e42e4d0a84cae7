// SPDX-License-Identifier: MIT
// chronyd's SOCK reference clock: the bytes of a sample, and a chronyd that starts late, ends and is started again.
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>
#include <cstring>

#include "feed/chrony_sock.h"

using namespace tsq;
using namespace tsq::feed;
using namespace std::chrono_literals;

namespace {

const Measurement kMeasured{.at = WallTime(1'700'000'000s + 123'456'789ns), .offset = -250us, .leap = Leap::Insert};

/// Takes samples as chronyd does.
class FakeChrony {
 public:
  explicit FakeChrony(const std::string& path) : socket_(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, path.size());
    ::unlink(path.c_str());
    isBound = ::bind(socket_.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
  }

  /// The size of the next datagram, or -1.
  ssize_t take() {
    std::array<char, 100> bytes{};
    return ::recv(socket_.get(), bytes.data(), bytes.size(), 0);
  }

  bool isBound = false;

 private:
  FileDescriptor socket_;
};

template <typename T>
T at(const std::vector<std::uint8_t>& bytes, std::size_t offset) {
  T value{};
  std::memcpy(&value, bytes.data() + offset, sizeof value);
  return value;
}

}  // namespace

class TestChronySock : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sample_is_what_chronyd_reads();
  void time_before_1970_has_positive_microseconds();
  void chronyd_that_starts_later_is_fed();
  void restarted_chronyd_is_fed_again();
  void chronyd_that_does_not_read_is_no_wait();
  void socket_of_others_is_permission_denied();
  void path_too_long_is_an_error();

 private:
  std::string path() const { return folder_.filePath(QStringLiteral("tsq.sock")).toStdString(); }

  QTemporaryDir folder_;
};

void TestChronySock::sample_is_what_chronyd_reads() {
  const auto bytes = encodeSockSample(kMeasured);
  QCOMPARE(bytes.size(), std::size_t{40});
  QCOMPARE(at<std::int64_t>(bytes, 0), std::int64_t{1'700'000'000});
  QCOMPARE(at<std::int64_t>(bytes, 8), std::int64_t{123'456});
  QCOMPARE(at<double>(bytes, 16), -250e-6);
  QCOMPARE(at<std::int32_t>(bytes, 24), 0);
  QCOMPARE(at<std::int32_t>(bytes, 28), 1);
  QCOMPARE(at<std::int32_t>(bytes, 36), 0x534f434b);
}

void TestChronySock::time_before_1970_has_positive_microseconds() {
  const auto bytes = encodeSockSample({.at = WallTime(-1us)});
  QCOMPARE(at<std::int64_t>(bytes, 0), std::int64_t{-1});
  QCOMPARE(at<std::int64_t>(bytes, 8), std::int64_t{999'999});
}

void TestChronySock::chronyd_that_starts_later_is_fed() {
  ChronySock feed(path());
  const auto refused = feed.give(kMeasured);
  QVERIFY(refused.error().code == ErrorCode::ConnectionClosed);
  QCOMPARE(refused.error().detail.c_str(), (path() + ": No such file or directory").c_str());
  FakeChrony chrony(path());
  QVERIFY(chrony.isBound);
  QVERIFY(feed.give(kMeasured));
  QCOMPARE(chrony.take(), ssize_t{40});
}

void TestChronySock::restarted_chronyd_is_fed_again() {
  ChronySock feed(path());
  {
    FakeChrony killed(path());
    QVERIFY(feed.give(kMeasured));
  }
  QVERIFY(feed.give(kMeasured).error().code == ErrorCode::ConnectionClosed);  // its socket file is still there
  {
    FakeChrony second(path());
    QVERIFY(feed.give(kMeasured));
    QCOMPARE(second.take(), ssize_t{40});
  }
  FakeChrony third(path());  // no measurement was given in between
  QVERIFY(feed.give(kMeasured));
  QCOMPARE(third.take(), ssize_t{40});
}

void TestChronySock::chronyd_that_does_not_read_is_no_wait() {
  ChronySock feed(path());
  FakeChrony stopped(path());
  Result<void> given;
  for (int i = 0; i < 1000 && given; ++i) {
    given = feed.give(kMeasured);
  }
  QVERIFY(!given && given.error().code == ErrorCode::ConnectionClosed);
}

void TestChronySock::socket_of_others_is_permission_denied() {
  if (::geteuid() == 0) {
    QVERIFY(::seteuid(65534) == 0);  // nobody
  }
  const FakeChrony chrony(path());
  QVERIFY(!chrony.isBound || ::chmod(path().c_str(), 0) == 0);
  ChronySock feed(path());
  const auto given = feed.give(kMeasured);
  if (::getuid() == 0) {
    QVERIFY(::seteuid(0) == 0);
  }
  QVERIFY(given.error().code == ErrorCode::PermissionDenied);
}

void TestChronySock::path_too_long_is_an_error() {
  QVERIFY(ChronySock("/" + std::string(108, 'x')).give(kMeasured).error().code == ErrorCode::Internal);
}

QTEST_GUILESS_MAIN(TestChronySock)
#include "tst_chrony_sock.moc"
