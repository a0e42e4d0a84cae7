// SPDX-License-Identifier: GPL-3.0-or-later
// The monitor with one server, controlled by lines on standard input: sync_driver LINK [--agent PASSWORD |
// --agent-dismiss | --agent-hang].
//
// A line is the name of a button to press, or of a label to print. It prints "ready", and each title of the sheet.
#include <unistd.h>

#include <PolkitQt1/Subject>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>
#include <array>
#include <utility>

#include "clock/system_clock.h"
#include "desktop/desktop.h"
#include "platform/translations.h"
#include "test_agent.h"
#include "ui/look/state_icon.h"

namespace {

using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using test::say;

// Exchanges; few, to be fast.
constexpr int kBurst = 3;

template <typename T>
T* find(const QString& name) {
  T* found = nullptr;
  for (QWidget* window : QApplication::topLevelWidgets()) {
    for (T* widget : window->findChildren<T*>(name)) {
      found = widget->isVisible() ? widget : found;
    }
  }
  return found;
}

// As if it had been added earlier.
void keepServer(const QString& link) {
  client::ServerSpec spec = client::ServerSpec::parse(link.toStdString()).value();
  const quic::Pin pin = *std::exchange(spec.pin, std::nullopt);
  SettingsStore::ofUser().save({.servers = {{.spec = spec, .trust = pin}}, .burst = kBurst, .welcomed = true});
}

class Driver final : public QObject {
  Q_OBJECT

 public:
  Driver() {
    connect(&input_, &QSocketNotifier::activated, this, &Driver::readInput);
    connect(&look_, &QTimer::timeout, this, &Driver::tellTitle);
    look_.start(std::chrono::milliseconds(20));
  }

 private:
  void readInput() {
    std::array<char, 1024> bytes{};
    const auto size = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (size <= 0) {
      return QCoreApplication::quit();
    }
    typed_.append(bytes.data(), static_cast<qsizetype>(size));
    for (qsizetype end = typed_.indexOf('\n'); end >= 0; end = typed_.indexOf('\n')) {
      obey(QString::fromUtf8(typed_.left(end)));
      typed_.remove(0, end + 1);
    }
  }

  static void obey(const QString& name) {
    if (auto* button = find<QAbstractButton>(name)) {
      QTest::mouseClick(button, Qt::LeftButton);
    } else if (const auto* label = find<QLabel>(name)) {
      say(label->text());
    } else {
      say("there is no "_L1 + name);
    }
  }

  void tellTitle() {
    const auto* label = find<QLabel>(u"syncTitle"_s);
    const QString title = label == nullptr ? QString() : label->text();
    if (std::exchange(title_, title) != title && !title.isEmpty()) {
      say(title);
    }
  }

  QSocketNotifier input_{STDIN_FILENO, QSocketNotifier::Read};
  QTimer look_;
  QByteArray typed_;
  QString title_;
};

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  installTranslations(u"en"_s);
  useOwnIcons();
  const QStringList arguments = QCoreApplication::arguments();
  const auto agent = test::makeAgent(arguments.value(2), arguments.value(3));
  const PolkitQt1::UnixProcessSubject subject(getpid());
  if (agent && !agent->registerListener(subject, u"/org/tsqtime/TestAgent"_s)) {
    say(u"no agent"_s);
    return EXIT_FAILURE;
  }
  keepServer(arguments.value(1));
  const clock::SystemClock clock;
  const Desktop desktop(clock, Options());
  Driver driver;
  say(u"ready"_s);
  return QCoreApplication::exec();
}

#include "sync_driver.moc"
