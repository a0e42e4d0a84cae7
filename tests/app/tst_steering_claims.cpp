// SPDX-License-Identifier: GPL-3.0-or-later
// What services claim about the clock, asked over their own interfaces: chronyd's command port, tsqd's control socket,
// timesyncd's object on the bus.
#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>
#include <thread>

#include "clock/system_clock.h"
#include "control/control_server.h"
#include "patience.h"
#include "sync/steering_claims.h"
#include "sync/steering_query.h"
#include "sync_world.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

/// A reply of chronyd 4.3: 1.325 us ahead, root delay 6.829 us, root dispersion 0.997 us, of 127.0.0.2.
QByteArray chronyReply() {
  return QByteArray::fromHex(
      "060200000021000500000000000000000000000100000000000000007f0000027f0000020000000000000000000000000001000000020000"
      "000000006b06d7b50640c815dd4e2ee2cd22a656d6cca56ef6c6e2a4eb5e7555fa89faa3e0e524aadc85cc090480655a");
}

/// timesyncd's last answer.
struct NtpMessage {
  quint64 rootDelay = 0, rootDispersion = 0, t1 = 0, t2 = 0, t3 = 0, t4 = 0;  // us
  bool isIgnored = false;

  friend bool operator==(const NtpMessage&, const NtpMessage&) = default;
};

QDBusArgument& operator<<(QDBusArgument& out, const NtpMessage& message) {
  out.beginStructure();
  out << uint{0} << uint{4} << uint{4} << uint{2} << -20 << message.rootDelay << message.rootDispersion
      << QByteArray(4, 'x') << message.t1 << message.t2 << message.t3 << message.t4 << message.isIgnored << quint64{7}
      << quint64{300};
  out.endStructure();
  return out;
}

const QDBusArgument& operator>>(const QDBusArgument& in, NtpMessage& /*message*/) {
  return in;
}

}  // namespace

Q_DECLARE_METATYPE(NtpMessage)

namespace {

class FakeTimesyncd final : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.timesync1.Manager")
  Q_PROPERTY(QString ServerName MEMBER name)
  Q_PROPERTY(NtpMessage NTPMessage MEMBER message)

 public:
  QString name = u"ntp.example.org"_s;
  NtpMessage message;
};

/// Runs `ask` beside this thread's event loop, which serves the answers.
std::optional<SteeringClaim> askBeside(const std::function<std::optional<SteeringClaim>()>& ask) {
  std::optional<SteeringClaim> claim;
  std::atomic<bool> isDone = false;
  std::thread asker([&] {
    claim = ask();
    isDone = true;
  });
  (void)QTest::qWaitFor([&] { return isDone.load(); }, kPatience);
  asker.join();
  return claim;
}

}  // namespace

class TestSteeringClaims : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void chrony_tells_its_remaining_correction_and_bound();
  void chrony_without_a_source_claims_nothing();
  void silent_chrony_is_not_waited_for();
  void tsqd_tells_its_offset_and_bound_data();
  void tsqd_tells_its_offset_and_bound();
  void missing_tsqd_claims_nothing();
  void timesyncd_tells_its_last_answer();
  void ignored_answer_is_no_claim();

 private:
  std::optional<SteeringClaim> askChrony(const QByteArray& reply);

  SyncBus bus_;
};

void TestSteeringClaims::initTestCase() {
  QVERIFY2(bus_.start(), "no private bus: is dbus-daemon installed?");
  qDBusRegisterMetaType<NtpMessage>();
}

std::optional<SteeringClaim> TestSteeringClaims::askChrony(const QByteArray& reply) {
  QUdpSocket chrony;
  if (!chrony.bind(QHostAddress(QHostAddress::LocalHost))) {
    return std::nullopt;
  }
  connect(&chrony, &QUdpSocket::readyRead, &chrony, [&] {
    QByteArray request(1'000, 0);
    QHostAddress address;
    quint16 port = 0;
    if (chrony.readDatagram(request.data(), request.size(), &address, &port) == report::kTrackingSize) {
      chrony.writeDatagram(reply, address, port);
    }
  });
  return askBeside([port = chrony.localPort()] { return claimOfChrony(port); });
}

void TestSteeringClaims::chrony_tells_its_remaining_correction_and_bound() {
  const auto claim = askChrony(chronyReply());
  QVERIFY(claim);
  QCOMPARE(claim->offset.count(), -1'325);
  QCOMPARE(claim->bound.count(), 6'829 / 2 + 997);
  QCOMPARE(claim->source, u"127.0.0.2"_s);
}

void TestSteeringClaims::chrony_without_a_source_claims_nothing() {
  QByteArray reply = chronyReply();
  reply[55] = 3;  // the leap status
  QVERIFY(!askChrony(reply));
  QVERIFY(!askChrony("short"));
}

void TestSteeringClaims::silent_chrony_is_not_waited_for() {
  QUdpSocket silent;
  QVERIFY(silent.bind(QHostAddress(QHostAddress::LocalHost)));
  QElapsedTimer time;
  time.start();
  QVERIFY(!claimOfChrony(silent.localPort()));
  QVERIFY(time.elapsed() < kPatience);
}

void TestSteeringClaims::tsqd_tells_its_offset_and_bound_data() {
  QTest::addColumn<QByteArray>("document");
  QTest::addColumn<bool>("isClaim");
  QTest::newRow("knows") << QByteArray(R"({"reference":"time.example.org","offset_ns":-1500,"uncertainty_ns":820000})")
                         << true;
  QTest::newRow("knows nothing yet") << QByteArray(R"({"reference":null,"offset_ns":null,"uncertainty_ns":null})")
                                     << false;
  QTest::newRow("no document") << QByteArray("tsqd") << false;
}

void TestSteeringClaims::tsqd_tells_its_offset_and_bound() {
  QFETCH(QByteArray, document);
  const QTemporaryDir folder;
  const std::string path = folder.filePath(u"tsqd.sock"_s).toStdString();
  const clock::SystemClock clock;
  net::EventLoop loop(clock);
  auto server = control::ControlServer::open(path, loop, clock, [&](const control::Request& request) {
    return control::Reply{.text = request.command == control::Command::Tracking ? document.toStdString() : ""};
  });
  QVERIFY(server);
  std::thread thread([&] { (void)loop.run(**server); });
  const auto claim = claimOfTsqd(path);
  loop.stop();
  thread.join();
  QTEST(claim.has_value(), "isClaim");
  if (claim) {
    QCOMPARE(*claim, (SteeringClaim{.offset = -1'500ns, .bound = 820us, .source = u"time.example.org"_s}));
  }
}

void TestSteeringClaims::missing_tsqd_claims_nothing() {
  QVERIFY(!claimOfTsqd("/nonexistent/tsqd.sock"));
}

void TestSteeringClaims::timesyncd_tells_its_last_answer() {
  FakeTimesyncd timesyncd;
  // 2 ms behind; a round trip of 10 ms.
  timesyncd.message = {
      .rootDelay = 20'000, .rootDispersion = 1'000, .t1 = 1'000'000, .t2 = 1'007'000, .t3 = 1'007'000, .t4 = 1'010'000};
  bus_.serve(u"org.freedesktop.timesync1"_s, u"/org/freedesktop/timesync1"_s, timesyncd,
             QDBusConnection::ExportAllProperties);
  const auto claim = askBeside(claimOfTimesyncd);
  bus_.end(u"org.freedesktop.timesync1"_s);
  QVERIFY(claim);
  QCOMPARE(*claim, (SteeringClaim{.offset = 0s, .bound = 15ms + 1ms + 2ms, .source = u"ntp.example.org"_s}));
}

void TestSteeringClaims::ignored_answer_is_no_claim() {
  FakeTimesyncd timesyncd;
  timesyncd.message = {.t4 = 1'000'000, .isIgnored = true};
  bus_.serve(u"org.freedesktop.timesync1"_s, u"/org/freedesktop/timesync1"_s, timesyncd,
             QDBusConnection::ExportAllProperties);
  QVERIFY(!askBeside(claimOfTimesyncd));
  bus_.end(u"org.freedesktop.timesync1"_s);
  QVERIFY(!askBeside(claimOfTimesyncd));  // it is not there any more
}

QTEST_MAIN(TestSteeringClaims)
#include "tst_steering_claims.moc"
