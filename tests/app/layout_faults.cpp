// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_faults.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QWidget>
#include <algorithm>

#include "contrast.h"
#include "drawn_text.h"
#include "picture.h"
#include "ui/plot/charts.h"

using namespace Qt::StringLiterals;

namespace tsq::app::test {
namespace {

// Pixels: letters lean out of their box by as much, and ascents include room for accents.
constexpr double kTolerance = 2;
// The share of a line's height where two lines may touch.
constexpr double kLineShare = 0.2;
// Of the height of a line.
constexpr double kLean = 0.1;
// WCAG 2.1, level AA.
constexpr double kTextContrast = 4.5;

struct PlacedText {
  DrawnText drawn;  // in the window's pixels
  QRectF visible;   // the part inside of everything around it
  const QWidget* of;
};

bool isPlot(const QWidget& widget) {
  return qobject_cast<const Charts*>(widget.parentWidget()) != nullptr && widget.inherits("QCustomPlot");
}

const QAbstractScrollArea* scrollAreaOf(const QWidget& viewport) {
  const auto* area = qobject_cast<const QAbstractScrollArea*>(viewport.parentWidget());
  return area != nullptr && area->viewport() == &viewport ? area : nullptr;
}

QRectF placeOf(const QWidget& widget, const QWidget& window) {
  return {widget.mapTo(&window, QPoint()), widget.size()};
}

QRectF visibleArea(const QWidget& widget, const QWidget& window) {
  QRectF area = placeOf(widget, window);
  for (const QWidget* each = &widget; each != &window; each = each->parentWidget()) {
    area &= placeOf(*each->parentWidget(), window);
  }
  return area;
}

QRectF withoutLeading(const QRectF& area) {
  return area.adjusted(kTolerance, area.height() * kLineShare, -kTolerance, -area.height() * kLineShare);
}

QString inWords(const QRectF& area) {
  return u"%1,%2 %3x%4"_s.arg(area.x()).arg(area.y()).arg(area.width()).arg(area.height());
}

// The commonest colour along the edges of a text: few letters reach them.
QColor behind(const QImage& picture, const QRectF& area) {
  const double scale = picture.devicePixelRatio();
  const QRect pixels = QRectF(area.topLeft() * scale, area.size() * scale).toRect().intersected(picture.rect());
  QHash<QRgb, int> counts;
  // Not along the lower edge: a mnemonic is underlined.
  for (int x = pixels.left(); x <= pixels.right(); ++x) {
    ++counts[picture.pixel(x, pixels.top())];
  }
  for (int y = pixels.top(); y < pixels.center().y(); ++y) {
    ++counts[picture.pixel(pixels.left(), y)];
    ++counts[picture.pixel(pixels.right(), y)];
  }
  QRgb commonest = 0;
  for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
    commonest = count.value() > counts.value(commonest) ? count.key() : commonest;
  }
  return QColor::fromRgb(commonest);
}

class Inspection {
 public:
  explicit Inspection(QWidget& window) : window_(window) {
    for (QWidget* each : QList<QWidget*>{&window} + window.findChildren<QWidget*>()) {
      if (each->isVisibleTo(&window) && (each == &window || !each->isWindow()) && !each->size().isEmpty()) {
        widgets_.append(each);
        collect(*each);
      }
    }
  }

  QStringList ofLayout() {
    findBesideScreen();
    findOutside();
    findCutTexts();
    findElidedNumbers();
    findOverprinted();
    return faults_;
  }

  QStringList ofContrast() {
    findFaint();
    return faults_;
  }

 private:
  // Selected text is drawn twice, so fields are looked at without a selection.
  void collect(QWidget& widget) {
    if (auto* field = qobject_cast<QLineEdit*>(&widget)) {
      field->deselect();
    }
    const QPointF origin = widget.mapTo(&window_, QPoint());
    const QRectF room = visibleArea(widget, window_);
    for (DrawnText& text : isPlot(widget) ? textsOfPlot(widget) : textsOf(widget)) {
      text.area.translate(origin);
      text.clip.translate(origin);
      texts_.append({.drawn = text, .visible = text.area & text.clip & room, .of = &widget});
    }
  }

  template <typename... Parts>
  void report(const QString& sentence, const Parts&... parts) {
    faults_.append(sentence.arg(parts...));
  }

  void findBesideScreen() {
    const QRect screen = window_.screen()->availableGeometry();
    if (!screen.contains(window_.frameGeometry())) {
      report(u"the window is at %1 on the screen %2"_s, inWords(window_.frameGeometry()), inWords(screen));
    }
  }

  bool isScrolled(const QWidget& widget) const {
    const QWidget* each = &widget;
    while (each != &window_ && scrollAreaOf(*each) == nullptr) {
      each = each->parentWidget();
    }
    return each != &window_;
  }

  void findOutside() {
    for (const QWidget* each : widgets_) {
      const QRectF place = placeOf(*each, window_);
      if (!QRectF(window_.rect()).contains(place) && !isScrolled(*each)) {
        report(u"%1 is outside: %2"_s, nameOf(*each), inWords(place));
      }
    }
  }

  // Pages may be scrolled down, lists also sideways. Lists count in rows and columns.
  QRectF roomFor(const QWidget& widget) const {
    QRectF room = placeOf(widget, window_);
    const auto* area = scrollAreaOf(widget);
    // A header moves with its list.
    if (const auto* list = area == nullptr ? nullptr : qobject_cast<const QAbstractItemView*>(area->parentWidget())) {
      area = list;
    }
    if (area != nullptr) {
      constexpr double kAnywhere = 1e4;
      const bool isList = qobject_cast<const QAbstractItemView*>(area) != nullptr;
      const double across = isList && area->horizontalScrollBar()->maximum() > 0 ? kAnywhere : 0;
      const double down = area->verticalScrollBar()->maximum() > 0 ? kAnywhere : 0;
      room.adjust(-across, -down, across, down);
    }
    // Kerning between the parts of a text around its mnemonic is lost.
    const double lean = kTolerance + widget.fontMetrics().height() * kLean;
    // The space where a line is wrapped may be outside.
    const double space = widget.fontMetrics().horizontalAdvance(u' ');
    return room.adjusted(-lean - space, -lean, lean + space, lean);
  }

  void findCutTexts() {
    for (const PlacedText& text : texts_) {
      // A field of one line scrolls with its cursor.
      if (qobject_cast<const QLineEdit*>(text.of) == nullptr && !roomFor(*text.of).contains(text.drawn.area)) {
        report(u"%1 cuts \"%2\": %3 in %4"_s, nameOf(*text.of), text.drawn.text, inWords(text.drawn.area),
               inWords(roomFor(*text.of)));
      }
    }
  }

  void findElidedNumbers() {
    for (const PlacedText& text : texts_) {
      const bool hasDigit = std::ranges::any_of(text.drawn.text, [](QChar c) { return c.isDigit(); });
      // Sentences that go on from another one begin with it.
      if (hasDigit && text.drawn.text.indexOf(u'…', 1) > 0) {
        report(u"%1 elides \"%2\""_s, nameOf(*text.of), text.drawn.text);
      }
    }
  }

  void findOverprinted() {
    for (qsizetype i = 0; i < texts_.size(); ++i) {
      for (qsizetype j = i + 1; j < texts_.size(); ++j) {
        if (withoutLeading(texts_[i].visible).intersects(withoutLeading(texts_[j].visible))) {
          report(u"\"%1\" of %2 is over \"%3\" of %4"_s, texts_[j].drawn.text, nameOf(*texts_[j].of),
                 texts_[i].drawn.text, nameOf(*texts_[i].of));
        }
      }
    }
  }

  void findFaint() {
    const QImage picture = pictureOf(window_);
    for (const PlacedText& text : texts_) {
      // Of a text that is mostly scrolled away, only the letters' tips are seen.
      const bool isShown = text.visible.height() > text.drawn.area.height() / 2;
      if (!text.of->isEnabled() || !isShown || withoutLeading(text.visible).isEmpty()) {
        continue;
      }
      const QColor base = behind(picture, text.visible);
      const double seen = contrast(text.drawn.color, base);
      if (seen < kTextContrast) {
        report(u"\"%1\" of %2: %3 on %4 is %5:1"_s, text.drawn.text, nameOf(*text.of), text.drawn.color.name(),
               base.name(), QString::number(seen, 'f', 2));
      }
    }
  }

  QWidget& window_;
  QList<QWidget*> widgets_;
  QList<PlacedText> texts_;
  QStringList faults_;
};

}  // namespace

QStringList layoutFaults(QWidget& window) {
  return Inspection(window).ofLayout();
}

QStringList contrastFaults(QWidget& window) {
  return Inspection(window).ofContrast();
}

}  // namespace tsq::app::test
