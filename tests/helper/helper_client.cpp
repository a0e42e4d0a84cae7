// SPDX-License-Identifier: MIT
// A caller of the helper for tests: one connection to the system bus, commands on standard input, answers as lines.
//
//   helper_client [--agent PASSWORD | --agent-dismiss | --agent-hang [PID]]
//
//   measure OFFSET_NS [AGE_MS [SHIFT_NS [MOST_NS ESTIMATED_NS]]]
//     "Measures" an offset: now or AGE_MS ago, on a clock that differed by SHIFT_NS, with these error bounds.
//
//   adjust MODE FORCE INTERACTIVE
//     Asks for that offset to be applied; all three are numbers.
//
//   undo, status, own, wait-gone
//
// It begins with "ready PID". With an agent it answers polkit's prompts for itself, or for the process PID, and prints
// them as "prompt ...".
#include <unistd.h>

#include <PolkitQt1/Subject>
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QSocketNotifier>

#include "clock/freshness.h"
#include "clock/system_clock.h"
#include "test_agent.h"

namespace {

using namespace tsq;
using test::say;

const QString kName = QStringLiteral("org.tsqtime.Helper1");
// Longer than any test.
constexpr int kCallTimeout = 300'000;  // ms

class Client final : public QObject {
  Q_OBJECT

 public:
  Client() : bus_(QDBusConnection::systemBus()), gone_(kName, bus_, QDBusServiceWatcher::WatchForUnregistration) {
    connect(&gone_, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
      if (std::exchange(waitingForEnd_, false)) {
        say(QStringLiteral("gone"));
      }
    });
    connect(&input_, &QSocketNotifier::activated, this, &Client::readInput);
  }

 private:
  void readInput() {
    std::array<char, 1024> bytes{};
    const auto size = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (size <= 0) {
      QCoreApplication::quit();
      return;
    }
    typed_.append(bytes.data(), static_cast<qsizetype>(size));
    for (qsizetype end = typed_.indexOf('\n'); end >= 0; end = typed_.indexOf('\n')) {
      obey(QString::fromUtf8(typed_.left(end)).split(QLatin1Char(' ')));
      typed_.remove(0, end + 1);
    }
  }

  void obey(const QStringList& words) {
    const auto number = [&words](qsizetype index) { return words.value(index).toLongLong(); };
    if (words[0] == QStringLiteral("measure")) {
      const ClockReading now = clock_.read();
      measured_ = {.offset = Duration(number(1)),
                   .at = now.boot - std::chrono::milliseconds(number(2)),
                   .wallMinusBoot = clock::wallMinusBoot(now) + Duration(number(3)),
                   .errors = {.most = Duration(number(4)), .estimated = Duration(number(5))}};
      say(QStringLiteral("measured"));
    } else if (words[0] == QStringLiteral("adjust")) {
      call(QStringLiteral("Adjust"),
           {QVariant::fromValue<qlonglong>(measured_.offset.count()), static_cast<uint>(number(1)),
            QVariant::fromValue<qlonglong>(measured_.at.time_since_epoch().count()),
            QVariant::fromValue<qlonglong>(measured_.wallMinusBoot.count()), number(2) != 0,
            QVariant::fromValue<qlonglong>(measured_.errors.most.count()),
            QVariant::fromValue<qlonglong>(measured_.errors.estimated.count())},
           number(3) != 0);
    } else if (words[0] == QStringLiteral("undo")) {
      call(QStringLiteral("Undo"), {}, false);
    } else if (words[0] == QStringLiteral("status")) {
      call(QStringLiteral("GetStatus"), {}, false);
    } else if (words[0] == QStringLiteral("own")) {
      say(bus_.registerService(QStringLiteral("org.tsqtime.Helper1")) ? QStringLiteral("owned")
                                                                      : QStringLiteral("not owned"));
    } else if (words[0] == QStringLiteral("wait-gone")) {
      waitingForEnd_ = bus_.interface()->isServiceRegistered(kName);
      say(waitingForEnd_ ? QStringLiteral("waiting") : QStringLiteral("gone"));
    }
  }

  void call(const QString& method, const QVariantList& arguments, bool interactive) {
    QDBusMessage message = QDBusMessage::createMethodCall(kName, QStringLiteral("/org/tsqtime/Helper1"), kName, method);
    message.setArguments(arguments);
    message.setInteractiveAuthorizationAllowed(interactive);
    auto* watcher = new QDBusPendingCallWatcher(bus_.asyncCall(message, kCallTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher] {
      watcher->deleteLater();
      const QDBusMessage reply = watcher->reply();
      say(reply.type() == QDBusMessage::ErrorMessage ? QStringLiteral("error ") + reply.errorName()
                                                     : QStringLiteral("reply ") + inWords(reply.arguments()));
    });
  }

  static QString inWords(const QVariantList& values) {
    QStringList words;
    for (const QVariant& value : values) {
      if (value.canConvert<QDBusArgument>()) {
        const auto map = qdbus_cast<QVariantMap>(value);
        for (auto entry = map.cbegin(); entry != map.cend(); ++entry) {
          words += entry.key() + QLatin1Char('=') + entry.value().toString();
        }
      } else {
        words += value.toString();
      }
    }
    return words.join(QLatin1Char(' '));
  }

  QDBusConnection bus_;
  QDBusServiceWatcher gone_;
  QSocketNotifier input_{STDIN_FILENO, QSocketNotifier::Read};
  QByteArray typed_;
  const clock::SystemClock clock_;
  clock::MeasuredOffset measured_;
  bool waitingForEnd_ = false;
};

}  // namespace

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  const auto agent = test::makeAgent(arguments.value(1), arguments.value(2));
  const auto served = arguments.value(2).toLongLong();
  const PolkitQt1::UnixProcessSubject subject(served > 0 ? served : getpid());
  if (agent && !agent->registerListener(subject, QStringLiteral("/org/tsqtime/TestAgent"))) {
    say(QStringLiteral("no agent"));
    return EXIT_FAILURE;
  }
  Client client;
  say(QStringLiteral("ready %1").arg(getpid()));
  return QCoreApplication::exec();
}

#include "helper_client.moc"
