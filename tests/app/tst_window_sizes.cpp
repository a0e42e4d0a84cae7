// SPDX-License-Identifier: GPL-3.0-or-later
// Every window on small screens, with large fonts, in long and mirrored languages, light and dark: nothing is cut off,
// elided, overprinted or too faint to read. With TSQ_PICTURES=FOLDER the pictures are written there.
#include <QApplication>
#include <QFontDatabase>
#include <QTest>
#include <array>
#include <memory>

#include "gallery.h"
#include "layout_faults.h"
#include "picture.h"
#include "platform/translations.h"
#include "pseudo_language.h"
#include "screens.h"
#include "ui/look/appearance.h"
#include "ui/look/state_icon.h"

using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

enum class Tongue { English, Arabic, Chinese, Pseudo };

constexpr std::array kCodes = {"en", "ar", "zh_CN", "pseudo"};

constexpr int kUsualFont = 10;  // points
constexpr int kLargeFont = 20;

QString codeOf(Tongue language) {
  return QString::fromLatin1(kCodes.at(static_cast<std::size_t>(language)));
}

// The test's fonts have no Chinese.
bool loadChinese() {
  return QFontDatabase::addApplicationFont(u"/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"_s) >= 0;
}

void useLanguage(Tongue language) {
  installTranslations(language == Tongue::Pseudo ? u"en"_s : codeOf(language));
  if (language == Tongue::Pseudo) {
    QCoreApplication::installTranslator(new PseudoLanguage(qApp));
  }
  QGuiApplication::setLayoutDirection(language == Tongue::Arabic ? Qt::RightToLeft : Qt::LeftToRight);
}

}  // namespace

class TestWindowSizes : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void everyWindowCanBeReadOnEveryScreen_data();
  void everyWindowCanBeReadOnEveryScreen();

 private:
  std::unique_ptr<Gallery> gallery_;
};

void TestWindowSizes::initTestCase() {
  qputenv("TZ", "UTC");
  useOwnIcons();
  QApplication::setCursorFlashTime(0);
  gallery_ = std::make_unique<Gallery>();
}

// Chosen so that each pair of values occurs; Chinese only at the largest font.
void TestWindowSizes::everyWindowCanBeReadOnEveryScreen_data() {
  QTest::addColumn<QString>("screen");
  QTest::addColumn<int>("points");
  QTest::addColumn<Tongue>("language");
  QTest::addColumn<bool>("isDark");
  const auto add = [](const char* screen, int points, Tongue language, bool isDark) {
    QTest::addRow("%s-%dpt-%s-%s", screen, points, qPrintable(codeOf(language)), isDark ? "dark" : "light")
        << QString::fromLatin1(screen) << points << language << isDark;
  };
  add("800x600", kUsualFont, Tongue::English, false);
  add("1366x768", kUsualFont, Tongue::Pseudo, true);
  add("800x600", kUsualFont, Tongue::Arabic, true);
  add("1366x768-2x", kUsualFont, Tongue::English, true);
  add("800x600-2x", kUsualFont, Tongue::Pseudo, false);
  add("1366x768-2x", kUsualFont, Tongue::Arabic, false);
  add("1366x768", kLargeFont, Tongue::English, false);
  add("800x600", kLargeFont, Tongue::Pseudo, true);
  add("800x600", kLargeFont, Tongue::Arabic, false);
  add("1366x768", kLargeFont, Tongue::Chinese, false);
}

void TestWindowSizes::everyWindowCanBeReadOnEveryScreen() {
  QFETCH(QString, screen);
  QFETCH(int, points);
  QFETCH(Tongue, language);
  QFETCH(bool, isDark);
  if (language == Tongue::Chinese && !loadChinese()) {
    QSKIP("no Chinese font: fonts-droid-fallback is not installed");
  }
  useLanguage(language);
  QApplication::setFont(QFont(u"DejaVu Sans"_s, points));
  const Appearance appearance(isDark ? AppearanceChoice::Dark : AppearanceChoice::Light);
  QStringList faults;
  gallery_->showAll(*screenNamed(screen), [&](QWidget& window, const QString& name) {
    if (const QString folder = qEnvironmentVariable("TSQ_PICTURES"); !folder.isEmpty()) {
      pictureOf(window).save("%1/%2-%3.png"_L1.arg(folder, name, QLatin1String(QTest::currentDataTag())));
    }
    for (const QString& fault : layoutFaults(window)) {
      faults.append(name + ": "_L1 + fault);
    }
  });
  // A failure's message is cut after some lines.
  for (const QString& fault : faults) {
    qWarning().noquote() << fault;
  }
  QCOMPARE(faults, QStringList());
}

int main(int argc, char* argv[]) {
  const QTemporaryDir folder;
  useScreens(folder);
  QApplication application(argc, argv);
  TestWindowSizes test;
  return QTest::qExec(&test, argc, argv);
}

#include "tst_window_sizes.moc"
