// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of the comparison of pictures: each part of the main window is erased in turn, and the comparison has to report
// that part.
#include <QLabel>
#include <QPainter>
#include <QSet>
#include <QStatusBar>
#include <QTest>

#include "patience.h"
#include "picture.h"
#include "platform/translations.h"
#include "scene.h"
#include "ui/look/appearance.h"
#include "ui/servers/server_table.h"
#include "ui/window/main_window.h"

using namespace Qt::StringLiterals;
using namespace tsq;
using namespace tsq::app;
using namespace tsq::app::test;

namespace {

qsizetype colorsIn(const QImage& picture) {
  QSet<QRgb> colors;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      colors.insert(picture.pixel(x, y));
    }
  }
  return colors.size();
}

}  // namespace

class TestPicture : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void fewColorsMakeNoDifference();
  void erasedPartIsNoticedByItsName_data();
  void erasedPartIsNoticedByItsName();
  void everyErasedCellIsNoticed();
  void paintOfAnotherColorIsNoticed();
  void otherSizeIsNoticed();
  void everyTextIsFound();

 private:
  QImage erased(const QRect& rect) const;
  QRect placeOf(const QWidget& part) const { return {part.mapTo(window_.get(), QPoint()), part.size()}; }

  std::unique_ptr<Appearance> look_;
  std::unique_ptr<Scene> scene_;
  std::unique_ptr<MainWindow> window_;
  QImage picture_;
};

void TestPicture::initTestCase() {
  qputenv("TZ", "UTC");
  installTranslations(u"en"_s);
  QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
  look_ = std::make_unique<Appearance>(AppearanceChoice::Light);
  scene_ = std::make_unique<Scene>();
  window_ = std::make_unique<MainWindow>(scene_->monitor, scene_->clock);
  window_->resize(1180, 740);  // larger than the screen of the offscreen platform
  window_->show();
  QVERIFY(QTest::qWaitForWindowExposed(window_.get(), kPatience));
  QTest::qWait(1);
  picture_ = pictureOf(*window_);
}

/// The picture with a rectangle filled with the colour of its corner.
QImage TestPicture::erased(const QRect& rect) const {
  QImage copy = picture_;
  QPainter(&copy).fillRect(rect, picture_.pixelColor(rect.topLeft()));
  return copy;
}

void TestPicture::fewColorsMakeNoDifference() {
  const QImage few = inFewColors(picture_);
  QVERIFY(colorsIn(few) < colorsIn(picture_) / 2);
  QCOMPARE(inWords(differences(*window_, picture_, few)), QString());
}

void TestPicture::erasedPartIsNoticedByItsName_data() {
  QTest::addColumn<QString>("name");
  for (const char* name : {"headline", "subline", "stateIcon", "footer", "serverTable", "charts"}) {
    QTest::newRow(name) << QString::fromLatin1(name);
  }
}

void TestPicture::erasedPartIsNoticedByItsName() {
  QFETCH(QString, name);
  const auto* part = window_->findChild<QWidget*>(name);
  QVERIFY(part != nullptr);
  const QString different = inWords(differences(*window_, erased(placeOf(*part)), picture_));
  QVERIFY2(different.contains(name), qPrintable(different));
}

void TestPicture::everyErasedCellIsNoticed() {
  const auto& table = *window_->findChild<ServerTable*>();
  for (int row = 0; row < table.model()->rowCount(); ++row) {
    for (int column = 0; column < table.model()->columnCount(); ++column) {
      const QRect cell = table.visualRect(table.model()->index(row, column));
      const QRect place = cell.translated(table.viewport()->mapTo(window_.get(), QPoint()));
      const auto different = differences(*window_, erased(place), picture_);
      QCOMPARE(different.keys(), QStringList{u"serverTable row %1 column %2"_s.arg(row).arg(column)});
    }
  }
}

void TestPicture::paintOfAnotherColorIsNoticed() {
  const QColor before = picture_.pixelColor(5, 5);
  QImage copy = picture_;
  copy.setPixelColor(5, 5, before.lightness() > 100 ? before.darker(110) : before.lighter(110));
  QCOMPARE(differences(*window_, copy, picture_).size(), 1);
}

void TestPicture::otherSizeIsNoticed() {
  QVERIFY(!differences(*window_, picture_, picture_.copy(0, 0, picture_.width() - 1, picture_.height())).isEmpty());
  QVERIFY(!differences(*window_, picture_, QImage()).isEmpty());
}

// In labels, buttons, menus, cells and the plot. Underlined text is drawn in pieces.
void TestPicture::everyTextIsFound() {
  const QString texts = drawnTexts(*window_).join(QString());
  for (const QString& text : {u"Your clock is"_s, u"Sync Clock…"_s, u"File"_s, u"time.example.org"_s, u"falseticker"_s,
                              u"kernel timestamps"_s, u"Round-trip time"_s, u"resumed from sleep"_s}) {
    QVERIFY2(texts.contains(text), qPrintable(text + " is not in:\n"_L1 + texts));
  }
}

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
