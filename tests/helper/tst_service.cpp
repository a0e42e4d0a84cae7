// SPDX-License-Identifier: MIT
// The helper on a private bus, with a clock of numbers, and with the test instead of polkit. helper_asks_polkit.sh
// tests it with the real polkit.
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <map>
#include <vector>

#include "../core/show.h"
#include "fake_clock.h"
#include "recording_clock.h"
#include "service.h"

using namespace tsq;
using namespace tsq::helper;
using namespace std::chrono_literals;

namespace {

// Allows for a loaded machine; only failures wait this long.
constexpr int kPatience = 20'000;  // ms

/// Holds each question until the test answers it.
class FakeAuthority final : public Authority {
 public:
  struct Asked {
    QString action;
    QString caller;
    Details details;
    bool mayInteract;
    Done answer;
    bool isWithdrawn = false;
  };

  std::vector<std::unique_ptr<Asked>> asked;

  std::unique_ptr<Question> ask(const QString& action, const QString& caller, const Details& details, bool mayInteract,
                                Done done) override {
    asked.push_back(std::make_unique<Asked>(Asked{action, caller, details, mayInteract, std::move(done)}));
    return std::make_unique<Open>(*asked.back());
  }

 private:
  struct Open final : Question {
    explicit Open(Asked& asked) : question(asked) {}
    ~Open() override { question.isWithdrawn = true; }
    Q_DISABLE_COPY_MOVE(Open)
    Asked& question;
  };
};

/// A caller on the bus.
class Client {
 public:
  Client(const QString& address, QString connection)
      : connection_(std::move(connection)),
        bus_(QDBusConnection::connectToBus(address, connection_)),
        name_(bus_->baseService()) {}
  ~Client() { leave(); }
  Q_DISABLE_COPY_MOVE(Client)

  const QString& name() const { return name_; }
  void leave() {
    bus_.reset();  // the bus stays open while there is a reference
    QDBusConnection::disconnectFromBus(connection_);
  }
  QDBusPendingCall call(const char* method, const QVariantList& arguments = {}, bool isInteractive = false) {
    auto message = QDBusMessage::createMethodCall(QLatin1String(clock::kHelperName), QLatin1String(clock::kHelperPath),
                                                  QLatin1String(clock::kHelperName), QLatin1String(method));
    message.setArguments(arguments);
    message.setInteractiveAuthorizationAllowed(isInteractive);
    return bus_->asyncCall(message, kPatience);
  }

 private:
  const QString connection_;
  std::optional<QDBusConnection> bus_;
  const QString name_;
};

/// The last part of the error's name, or the method and the correction in ns: "2 700000000".
QString outcome(const QDBusPendingCall& call) {
  if (!QTest::qWaitFor([&] { return call.isFinished(); }, kPatience)) {
    return QStringLiteral("no answer");
  }
  const QDBusMessage reply = call.reply();
  if (reply.type() == QDBusMessage::ErrorMessage) {
    return reply.errorName().section(QLatin1Char('.'), -1);
  }
  return QStringLiteral("%1 %2").arg(reply.arguments().value(0).toUInt()).arg(reply.arguments().value(1).toLongLong());
}

}  // namespace

class TestService : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();
  void cleanupTestCase();
  void only_callers_who_allow_it_are_prompted_data();
  void only_callers_who_allow_it_are_prompted();
  void prompt_shows_who_wants_what();
  void large_and_forced_corrections_are_another_action();
  void nobody_is_asked_about_what_would_be_refused_data();
  void nobody_is_asked_about_what_would_be_refused();
  void verdict_decides_data();
  void verdict_decides();
  void everything_is_checked_again_after_the_prompt();
  void caller_that_leaves_takes_its_question_back();
  void answer_for_a_caller_that_has_just_left_changes_nothing();
  void each_caller_has_one_request_at_a_time();
  void one_user_cannot_take_all_the_room();
  void what_needs_no_prompt_does_not_wait_for_prompts();
  void questions_that_polkit_does_not_answer_have_a_limit();
  void prompt_is_taken_back_once_its_measurement_is_too_old();
  void prompts_that_hang_for_ever_make_room_by_themselves();
  void kept_password_is_good_for_fifteen_minutes_in_all();
  void requests_side_by_side_do_not_spend_the_same_minutes();
  void kernel_hears_how_right_the_clock_is();
  void who_calls_too_often_is_told_so_and_others_are_served();
  void refused_requests_do_not_fill_the_journal();
  void hanging_question_keeps_nobody_else_waiting();
  void only_the_caller_undoes_and_only_once();
  void status_tells_each_caller_its_own();

 private:
  QVariantList adjustment(Duration offset, clock::HelperMode mode = clock::HelperMode::Auto, bool force = false) const {
    const ClockReading now = clock_.read();
    return {QVariant::fromValue<qlonglong>(offset.count()),
            static_cast<uint>(mode),
            QVariant::fromValue<qlonglong>(now.boot.time_since_epoch().count()),
            QVariant::fromValue<qlonglong>(clock::wallMinusBoot(now).count()),
            force,
            QVariant::fromValue<qlonglong>(0),
            QVariant::fromValue<qlonglong>(0)};
  }
  std::unique_ptr<Client> makeClient() {
    return std::make_unique<Client>(address_, QStringLiteral("client%1").arg(++clients_));
  }
  std::vector<QDBusPendingCall> fillTheRoom();
  bool isAsked(std::size_t questions) {
    return QTest::qWaitFor([&] { return authority_->asked.size() >= questions; }, kPatience) &&
           authority_->asked.size() == questions;
  }
  void answer(Verdict verdict) { authority_->asked.back()->answer(verdict); }
  /// Sends a request, and answers polkit's question.
  QString adjusts(Client& client, Duration offset, Verdict verdict = Verdict::Allowed) {
    clock_.boot += 1s;
    const auto before = authority_->asked.size();
    const auto call = client.call("Adjust", adjustment(offset));
    if (!isAsked(before + 1)) {
      return QStringLiteral("not asked: ") + outcome(call);
    }
    answer(verdict);
    return outcome(call);
  }
  QVariantMap statusFor(Client& client) {
    const auto call = client.call("GetStatus");
    return outcome(call).startsWith(QLatin1Char('0')) ? qdbus_cast<QVariantMap>(call.reply().arguments().value(0))
                                                      : QVariantMap();
  }

  QProcess daemon_;
  QString address_;
  int clients_ = 0;
  test::FakeClock clock_;
  const clock::AdjtimexSetter setter_;
  clock::Steering steering_;
  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<ClockKeeper> keeper_;
  std::unique_ptr<FakeAuthority> authority_;
  std::unique_ptr<Service> service_;
  std::unique_ptr<Client> client_;
  std::vector<std::unique_ptr<Client>> waiting_;  // each with a pending request
  int systemdAsked_ = 0;
  std::vector<std::string> journal_;
};

void TestService::initTestCase() {
  daemon_.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
  while (!daemon_.canReadLine() && daemon_.waitForReadyRead(kPatience)) {
  }
  address_ = QString::fromLatin1(daemon_.readLine().trimmed());
  QVERIFY2(!address_.isEmpty(), "no private bus: is dbus-daemon installed?");
}

void TestService::init() {
  test::recordingClock() = {};
  test::recordedCalls().clear();
  clock_ = {};
  steering_ = {};
  systemdAsked_ = 0;
  journal_.clear();
  folder_ = std::make_unique<QTemporaryDir>();
  keeper_ = std::make_unique<ClockKeeper>(
      clock_, setter_,
      [this] {
        ++systemdAsked_;
        return steering_;
      },
      AppliedStore(folder_->filePath(QStringLiteral("applied.json")), QStringLiteral("boot")),
      std::vector{folder_->filePath(QStringLiteral("state")).toStdString()});
  authority_ = std::make_unique<FakeAuthority>();
  const QDBusConnection bus = QDBusConnection::connectToBus(address_, QStringLiteral("helper"));
  service_ = std::make_unique<Service>(bus, *keeper_, *authority_,
                                       Audit([this](const std::string& line) { journal_.push_back(line); }));
  QVERIFY(service_->start());
  client_ = makeClient();
}

void TestService::cleanup() {
  client_.reset();
  waiting_.clear();
  service_.reset();
  QDBusConnection::disconnectFromBus(QStringLiteral("helper"));
}

void TestService::cleanupTestCase() {
  daemon_.terminate();
  daemon_.waitForFinished();
}

void TestService::only_callers_who_allow_it_are_prompted_data() {
  QTest::addColumn<bool>("isInteractive");
  QTest::newRow("allowed") << true;
  QTest::newRow("not allowed") << false;
}

void TestService::only_callers_who_allow_it_are_prompted() {
  QFETCH(bool, isInteractive);
  const auto call = client_->call("Adjust", adjustment(700ms), isInteractive);
  QVERIFY(isAsked(1));
  QCOMPARE(authority_->asked[0]->mayInteract, isInteractive);
  answer(Verdict::WouldHaveToAsk);
  QCOMPARE(outcome(call), QStringLiteral("InteractiveAuthorizationRequired"));
}

void TestService::prompt_shows_who_wants_what() {
  const auto call = client_->call("Adjust", adjustment(-700ms), true);
  QVERIFY(isAsked(1));
  const FakeAuthority::Asked& asked = *authority_->asked[0];
  QCOMPARE(asked.caller, client_->name());
  QCOMPARE(asked.action, QStringLiteral("org.tsqtime.adjust-clock"));
  QCOMPARE(asked.details, (Authority::Details{{QStringLiteral("offset"), QStringLiteral("-0.700 s")}}));
}

void TestService::large_and_forced_corrections_are_another_action() {
  const auto large = client_->call("Adjust", adjustment(15min + 1ns), true);
  QVERIFY(isAsked(1));
  QCOMPARE(authority_->asked[0]->action, QStringLiteral("org.tsqtime.step-clock"));
  const auto other = makeClient();
  const auto forced = other->call("Adjust", adjustment(1ms, clock::HelperMode::Auto, true), true);
  QVERIFY(isAsked(2));
  QCOMPARE(authority_->asked[1]->action, QStringLiteral("org.tsqtime.step-clock"));
}

void TestService::nobody_is_asked_about_what_would_be_refused_data() {
  QTest::addColumn<qlonglong>("offset");
  QTest::addColumn<uint>("mode");
  QTest::addColumn<qlonglong>("age");
  QTest::addColumn<qlonglong>("shift");
  QTest::addColumn<QString>("error");
  const auto row = [](const char* name, Duration offset, uint mode, Duration age, Duration shift, const char* error) {
    QTest::newRow(name) << qlonglong{offset.count()} << mode << qlonglong{age.count()} << qlonglong{shift.count()}
                        << QString::fromLatin1(error);
  };
  row("unknown mode", 700ms, 3, 0s, 0s, "InvalidArgs");
  row("nothing", 0s, 0, 0s, 0s, "OutOfRange");
  row("more than a century", clock::kMaxStep + 1ns, 0, 0s, 0s, "OutOfRange");
  row("more than can be slewed", clock::kMaxSlew + 1s, 1, 0s, 0s, "OutOfRange");
  row("too old", 700ms, 0, clock::kMaxAge + 1ns, 0s, "TooOld");
  row("from the future", 700ms, 0, -1s, 0s, "FromTheFuture");
  row("the clock was set since", 700ms, 0, 1s, clock::kMaxShift + 1ns, "ClockMoved");
  row("the clock was set back since", 700ms, 0, 1s, -clock::kMaxShift - 1ns, "ClockMoved");
}

void TestService::nobody_is_asked_about_what_would_be_refused() {
  QFETCH(qlonglong, offset);
  QFETCH(uint, mode);
  QFETCH(qlonglong, age);
  QFETCH(qlonglong, shift);
  QFETCH(QString, error);
  QVariantList request = adjustment(Duration(offset));
  request[1] = mode;
  request[2] = request[2].toLongLong() - age;
  request[3] = request[3].toLongLong() + shift;
  QCOMPARE(outcome(client_->call("Adjust", request, true)), error);
  QVERIFY(authority_->asked.empty());
  QVERIFY(test::recordedCalls().empty());
}

void TestService::verdict_decides_data() {
  QTest::addColumn<int>("verdict");
  QTest::addColumn<QString>("expected");
  const auto row = [](const char* name, Verdict verdict, const char* expected) {
    QTest::newRow(name) << static_cast<int>(verdict) << QString::fromLatin1(expected);
  };
  row("allowed", Verdict::Allowed, "2 700000123");
  row("denied", Verdict::Denied, "NotAuthorised");
  row("would have to ask", Verdict::WouldHaveToAsk, "InteractiveAuthorizationRequired");
  row("no polkit", Verdict::Unavailable, "NoPolkit");
}

void TestService::verdict_decides() {
  QFETCH(int, verdict);
  QFETCH(QString, expected);
  QCOMPARE(adjusts(*client_, 700'000'123ns, static_cast<Verdict>(verdict)), expected);
  const bool isAllowed = static_cast<Verdict>(verdict) == Verdict::Allowed;
  QCOMPARE(test::recordingClock().steppedNanoseconds, isAllowed ? std::int64_t{700'000'123} : std::int64_t{0});
  QCOMPARE(test::recordedCalls().size(), std::size_t{isAllowed ? 1U : 0U});
}

void TestService::everything_is_checked_again_after_the_prompt() {
  const auto refusedOnce = [&](const std::function<void()>& meanwhile) {
    init();
    const auto call = client_->call("Adjust", adjustment(700ms), true);
    const bool isUnderWay = isAsked(1);
    meanwhile();
    test::recordedCalls().clear();
    if (isUnderWay) {
      answer(Verdict::Allowed);
    }
    const QString seen = outcome(call);
    cleanup();
    return test::recordedCalls().empty() ? seen : QStringLiteral("applied: ") + seen;
  };
  cleanup();
  QCOMPARE(refusedOnce([&] { clock_.boot += clock::kMaxAge + 1ns; }), QStringLiteral("TooOld"));
  QCOMPARE(refusedOnce([&] { test::recordingClock().steppedNanoseconds += 2'000'000; }), QStringLiteral("ClockMoved"));
  QCOMPARE(refusedOnce([&] { test::recordingClock().slewMicroseconds = 5; }), QStringLiteral("SlewRunning"));
  QCOMPARE(refusedOnce([&] { steering_.services = {{.name = "chrony", .unit = "chrony.service"}}; }),
           QStringLiteral("OtherService"));
  init();
}

void TestService::caller_that_leaves_takes_its_question_back() {
  client_->call("Adjust", adjustment(700ms), true);
  QVERIFY(isAsked(1));
  QVERIFY(!authority_->asked[0]->isWithdrawn);
  client_->leave();
  QTRY_VERIFY_WITH_TIMEOUT(authority_->asked[0]->isWithdrawn, kPatience);
  QVERIFY(test::recordedCalls().empty());
}

// The caller has left the bus, but the helper has not received the signal yet.
void TestService::answer_for_a_caller_that_has_just_left_changes_nothing() {
  client_->call("Adjust", adjustment(700ms), true);
  QVERIFY(isAsked(1));
  const QString name = client_->name();
  const QDBusConnection observer = QDBusConnection::connectToBus(address_, QStringLiteral("observer"));
  client_->leave();
  // Blocking calls, so that no signal reaches the helper meanwhile.
  for (int i = 0; i < kPatience && observer.interface()->isServiceRegistered(name).value(); ++i) {
    QThread::msleep(1);
  }
  QVERIFY(!authority_->asked[0]->isWithdrawn);
  answer(Verdict::Allowed);
  QVERIFY(authority_->asked[0]->isWithdrawn);
  QVERIFY(test::recordedCalls().empty());
  QCOMPARE(test::recordingClock().steppedNanoseconds, std::int64_t{0});
  QDBusConnection::disconnectFromBus(QStringLiteral("observer"));
}

void TestService::each_caller_has_one_request_at_a_time() {
  const auto first = client_->call("Adjust", adjustment(700ms), true);
  QVERIFY(isAsked(1));
  QCOMPARE(outcome(client_->call("Adjust", adjustment(600ms), true)), QStringLiteral("Busy"));
  QVERIFY(isAsked(1));
  answer(Verdict::Denied);
  QCOMPARE(outcome(first), QStringLiteral("NotAuthorised"));
  QCOMPARE(adjusts(*client_, 600ms), QStringLiteral("2 600000000"));
}

// Uses up the prompts of one user; then polkit must not prompt any more.
std::vector<QDBusPendingCall> TestService::fillTheRoom() {
  std::vector<QDBusPendingCall> calls;
  for (std::size_t i = 0; i < 4; ++i) {
    waiting_.push_back(makeClient());
    calls.push_back(waiting_.back()->call("Adjust", adjustment(700ms), true));
    if (!isAsked(i + 1) || !authority_->asked[i]->mayInteract) {
      qFatal("there is no room for a prompt");
    }
  }
  return calls;
}

void TestService::one_user_cannot_take_all_the_room() {
  const auto calls = fillTheRoom();
  const auto fifth = client_->call("Adjust", adjustment(700ms), true);
  QVERIFY(isAsked(5));
  QVERIFY(!authority_->asked[4]->mayInteract);
  answer(Verdict::WouldHaveToAsk);
  QCOMPARE(outcome(fifth), QStringLiteral("Busy"));
  authority_->asked[3]->answer(Verdict::Denied);
  QCOMPARE(outcome(calls.back()), QStringLiteral("NotAuthorised"));
  const auto sixth = client_->call("Adjust", adjustment(700ms), true);
  QVERIFY(isAsked(6));
  QVERIFY(authority_->asked[5]->mayInteract);
}

void TestService::what_needs_no_prompt_does_not_wait_for_prompts() {
  const auto calls = fillTheRoom();
  for (const bool isInteractive : {true, false}) {
    clock_.boot += 1s;
    const auto call = client_->call("Adjust", adjustment(700ms), isInteractive);
    QVERIFY(isAsked(isInteractive ? 5 : 6));
    answer(Verdict::Allowed);
    QCOMPARE(outcome(call), QStringLiteral("2 700000000"));
  }
  QVERIFY(!authority_->asked[0]->isWithdrawn);
}

void TestService::questions_that_polkit_does_not_answer_have_a_limit() {
  const auto calls = fillTheRoom();
  for (int i = 0; i < 4; ++i) {
    waiting_.push_back(makeClient());
    waiting_.back()->call("Adjust", adjustment(700ms));
  }
  QVERIFY(isAsked(8));
  QCOMPARE(outcome(client_->call("Adjust", adjustment(700ms))), QStringLiteral("Busy"));
  QVERIFY(isAsked(8));
}

void TestService::prompt_is_taken_back_once_its_measurement_is_too_old() {
  QVariantList old = adjustment(700ms);
  old[2] = old[2].toLongLong() - (clock::kMaxAge - 100ms) / 1ns;
  const auto call = client_->call("Adjust", old, true);
  QVERIFY(isAsked(1));
  const auto other = makeClient();
  const auto fresh = other->call("Adjust", adjustment(700ms), true);
  QVERIFY(isAsked(2));
  QVERIFY(!authority_->asked[0]->isWithdrawn);
  clock_.boot += 101ms;
  QCOMPARE(outcome(call), QStringLiteral("TooOld"));
  QVERIFY(authority_->asked[0]->isWithdrawn);
  QVERIFY(!authority_->asked[1]->isWithdrawn);
  QVERIFY(!fresh.isFinished());
  QVERIFY(test::recordedCalls().empty());
}

void TestService::prompts_that_hang_for_ever_make_room_by_themselves() {
  QVariantList old = adjustment(700ms);
  old[2] = old[2].toLongLong() - (clock::kMaxAge - 100ms) / 1ns;
  std::vector<QDBusPendingCall> calls;
  for (std::size_t i = 0; i < 4; ++i) {
    waiting_.push_back(makeClient());
    calls.push_back(waiting_.back()->call("Adjust", old, true));
    QVERIFY(isAsked(i + 1));
  }
  clock_.boot += 1s;
  for (const QDBusPendingCall& call : calls) {
    QCOMPARE(outcome(call), QStringLiteral("TooOld"));
  }
  const auto next = client_->call("Adjust", adjustment(700ms), true);
  QVERIFY(isAsked(5));
  QVERIFY(authority_->asked[4]->mayInteract);
}

void TestService::kept_password_is_good_for_fifteen_minutes_in_all() {
  QCOMPARE(adjusts(*client_, 10min), QStringLiteral("2 600000000000"));
  QCOMPARE(authority_->asked.back()->action, QStringLiteral("org.tsqtime.adjust-clock"));
  QCOMPARE(adjusts(*client_, -10min, Verdict::WouldHaveToAsk), QStringLiteral("InteractiveAuthorizationRequired"));
  QCOMPARE(authority_->asked.back()->action, QStringLiteral("org.tsqtime.step-clock"));
  QCOMPARE(adjusts(*client_, -10min), QStringLiteral("2 -600000000000"));
  QCOMPARE(authority_->asked.back()->action, QStringLiteral("org.tsqtime.step-clock"));
  QCOMPARE(adjusts(*client_, 10min), QStringLiteral("2 600000000000"));
  QCOMPARE(authority_->asked.back()->action, QStringLiteral("org.tsqtime.adjust-clock"));
}

// Each alone is within the remaining budget, but not both together.
void TestService::requests_side_by_side_do_not_spend_the_same_minutes() {
  const auto first = client_->call("Adjust", adjustment(10min), true);
  const auto other = makeClient();
  QVERIFY(isAsked(1));
  const auto second = other->call("Adjust", adjustment(10min), true);
  QVERIFY(isAsked(2));
  QCOMPARE(authority_->asked[1]->action, QStringLiteral("org.tsqtime.adjust-clock"));
  authority_->asked[0]->answer(Verdict::Allowed);
  QCOMPARE(outcome(first), QStringLiteral("2 600000000000"));
  authority_->asked[1]->answer(Verdict::Allowed);
  QCOMPARE(outcome(second), QStringLiteral("NotAuthorised"));
  QCOMPARE(test::recordedCalls().size(), std::size_t{1});
}

void TestService::kernel_hears_how_right_the_clock_is() {
  QVariantList request = adjustment(700ms);
  request[5] = QVariant::fromValue<qlonglong>(3'000'000);
  request[6] = QVariant::fromValue<qlonglong>(40'000);
  const auto call = client_->call("Adjust", request);
  QVERIFY(isAsked(1));
  answer(Verdict::Allowed);
  QCOMPARE(outcome(call), QStringLiteral("2 700000000"));
  QCOMPARE(test::recordingClock().status & STA_UNSYNC, 0);
  QCOMPARE(test::recordingClock().maxError, 3'000L);
  QCOMPARE(test::recordingClock().estimatedError, 40L);
  clock_.boot += 1s;
  const WallTime good(Duration(statusFor(*client_).value(QStringLiteral("last-good-ns")).toLongLong()));
  QVERIFY(clock_.wall() - 3s < good && good < clock_.wall());
}

void TestService::who_calls_too_often_is_told_so_and_others_are_served() {
  std::map<QString, int> outcomes;
  for (int i = 0; i < 40; ++i) {
    ++outcomes[outcome(client_->call("GetStatus"))];
  }
  QCOMPARE(outcomes[QStringLiteral("0 0")], 20);
  QCOMPARE(outcomes[QStringLiteral("TooOften")], 20);
  QCOMPARE(systemdAsked_, 1);
  QCOMPARE(outcome(client_->call("Undo")), QStringLiteral("TooOften"));
  QCOMPARE(outcome(client_->call("Adjust", adjustment(700ms))), QStringLiteral("TooOften"));
  clock_.boot += 1s;
  QCOMPARE(outcome(client_->call("GetStatus")), QStringLiteral("0 0"));
  QCOMPARE(systemdAsked_, 2);
}

void TestService::refused_requests_do_not_fill_the_journal() {
  for (int i = 0; i < 20; ++i) {
    clock_.boot += 100ms;
    QCOMPARE(outcome(client_->call("Adjust", adjustment(0ms))), QStringLiteral("OutOfRange"));
  }
  QCOMPARE(journal_.size(), std::size_t{2});
}

void TestService::hanging_question_keeps_nobody_else_waiting() {
  const auto hanging = client_->call("Adjust", adjustment(700ms), true);
  QVERIFY(isAsked(1));
  const auto other = makeClient();
  QCOMPARE(adjusts(*other, 40ms), QStringLiteral("1 40000000"));
  QVERIFY(!hanging.isFinished());
  QVERIFY(!authority_->asked[0]->isWithdrawn);
}

void TestService::only_the_caller_undoes_and_only_once() {
  QCOMPARE(outcome(client_->call("Undo")), QStringLiteral("NothingToUndo"));
  QCOMPARE(adjusts(*client_, 700ms), QStringLiteral("2 700000000"));
  const auto other = makeClient();
  QCOMPARE(outcome(other->call("Undo")), QStringLiteral("NothingToUndo"));
  QCOMPARE(outcome(client_->call("Undo")), QStringLiteral("2 -700000000"));
  QCOMPARE(outcome(client_->call("Undo")), QStringLiteral("NothingToUndo"));
  QCOMPARE(test::recordingClock().steppedNanoseconds, std::int64_t{0});
  QCOMPARE(authority_->asked.size(), std::size_t{1});
}

void TestService::status_tells_each_caller_its_own() {
  steering_.services = {{.name = "chrony", .unit = "chrony.service"}};
  QVariantMap status = statusFor(*client_);
  QCOMPARE(status.value(QStringLiteral("services")).toStringList(), QStringList{QStringLiteral("chrony")});
  QCOMPARE(status.value(QStringLiteral("steered")).toBool(), true);
  steering_ = {};
  QCOMPARE(adjusts(*client_, 40ms), QStringLiteral("1 40000000"));
  status = statusFor(*client_);
  QCOMPARE(status.value(QStringLiteral("steered")).toBool(), false);
  QCOMPARE(status.value(QStringLiteral("can-step")).toBool(), true);
  QCOMPARE(status.value(QStringLiteral("slew-remaining-ns")).toLongLong(), 40'000'000LL);
  QCOMPARE(status.value(QStringLiteral("undo-available")).toBool(), true);
  const auto other = makeClient();
  QCOMPARE(statusFor(*other).value(QStringLiteral("undo-available")).toBool(), false);
}

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
