// SPDX-License-Identifier: GPL-3.0-or-later
// Every window on small screens, with large fonts, in long and mirrored languages, light and dark: nothing is cut off,
// elided, overprinted or too faint to read. With TSQ_PICTURES=FOLDER the pictures are written there.
#include <QApplication>
#include <QFontDatabase>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <array>
#include <memory>
#include <utility>

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

enum class Tongue { English, German, Arabic, Chinese, Pseudo };

constexpr std::array kTongues = {Tongue::English, Tongue::German, Tongue::Arabic, Tongue::Chinese, Tongue::Pseudo};
constexpr std::array kCodes = {"en", "de", "ar", "zh_CN", "pseudo"};

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

// Without those inside of fields, which fade.
QStringList shownButtons(const QWidget& window) {
  QStringList names;
  for (const auto* button : window.findChildren<QPushButton*>()) {
    names.append(button->isVisible() && button->window() == &window ? QStringList{nameOf(*button)} : QStringList());
  }
  return names;
}

QStringList lookFaults(QWidget& window, const QString& name, AppearanceChoice choice) {
  const QString look = choice == AppearanceChoice::Dark ? u"dark"_s : u"light"_s;
  if (const QString folder = qEnvironmentVariable("TSQ_PICTURES"); !folder.isEmpty()) {
    pictureOf(window).save("%1/%2-%3-%4.png"_L1.arg(folder, name, QLatin1String(QTest::currentDataTag()), look));
  }
  return contrastFaults(window).replaceInStrings(QRegularExpression(u"^"_s), look + ": "_L1);
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

void TestWindowSizes::everyWindowCanBeReadOnEveryScreen_data() {
  QTest::addColumn<QString>("screen");
  QTest::addColumn<int>("points");
  QTest::addColumn<Tongue>("language");
  for (const auto& [screen, points] :
       {std::pair("800x600", kUsualFont), std::pair("800x600-2x", kUsualFont), std::pair("800x600", kLargeFont),
        std::pair("1366x768", kUsualFont), std::pair("1366x768-2x", kUsualFont), std::pair("1366x768", kLargeFont)}) {
    for (const Tongue language : kTongues) {
      QTest::addRow("%s-%dpt-%s", screen, points, qPrintable(codeOf(language)))
          << QString::fromLatin1(screen) << points << language;
    }
  }
}

// Each window in light and in dark; it changes its look while it is shown, as with the preferences.
void TestWindowSizes::everyWindowCanBeReadOnEveryScreen() {
  QFETCH(QString, screen);
  QFETCH(int, points);
  QFETCH(Tongue, language);
  if (language == Tongue::Chinese && !loadChinese()) {
    QSKIP("no Chinese font: fonts-droid-fallback is not installed");
  }
  useLanguage(language);
  QApplication::setFont(QFont(u"DejaVu Sans"_s, points));
  Appearance appearance(AppearanceChoice::Light);
  QStringList faults;
  gallery_->showAll(*screenNamed(screen), [&](QWidget& window, const QString& name) {
    const auto note = [&](const QStringList& found) {
      for (const QString& fault : found) {
        faults.append(name + ": "_L1 + fault);
      }
    };
    note(layoutFaults(window));
    const QStringList buttons = shownButtons(window);
    note(lookFaults(window, name, appearance.choice()));
    appearance.choose(appearance.choice() == AppearanceChoice::Light ? AppearanceChoice::Dark
                                                                     : AppearanceChoice::Light);
    settle();
    note(lookFaults(window, name, appearance.choice()));
    if (shownButtons(window) != buttons) {
      note({u"the buttons %1 became %2"_s.arg(buttons.join(u' '), shownButtons(window).join(u' '))});
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
