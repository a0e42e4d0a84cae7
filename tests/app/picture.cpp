// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QHash>
#include <QPainter>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QWidget>
#include <QXmlStreamReader>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "ui/plot/charts.h"

using namespace Qt::StringLiterals;

namespace tsq::app::test {

QString nameOf(const QWidget& widget) {
  for (const QWidget* each = &widget; each != nullptr; each = each->parentWidget()) {
    if (!each->objectName().isEmpty() && !each->objectName().startsWith("qt_"_L1)) {
      return each->objectName();
    }
  }
  return QString::fromLatin1(widget.metaObject()->className());
}

namespace {

// Of 255, for each of red, green and blue. Reducing the colours changes a pixel by at most half of a step. The faintest
// element that matters, the plot's grid, differs by 25 from its background.
constexpr int kTolerance = 12;
constexpr std::array kColorSteps = {8, 12, 16, 20, 24};

int distance(QRgb a, QRgb b) {
  return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

QRgb coarse(QRgb color, int step) {
  const auto round = [step](int channel) { return std::min((channel + step / 2) / step * step, 255); };
  return qRgb(round(qRed(color)), round(qGreen(color)), round(qBlue(color)));
}

/// With a palette, if few enough colours are left.
std::optional<QImage> inSteps(const QImage& picture, int step) {
  QImage few(picture.size(), QImage::Format_Indexed8);
  QHash<QRgb, uint> indices;
  for (int y = 0; y < picture.height(); ++y) {
    const auto* from = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
    for (int x = 0; x < picture.width(); ++x) {
      const QRgb color = coarse(from[x], step);
      const uint index = indices.value(color, static_cast<uint>(indices.size()));
      if (index > 255) {
        return std::nullopt;
      }
      if (index == indices.size()) {
        indices.insert(color, index);
        few.setColor(static_cast<int>(index), color);
      }
      few.setPixel(x, y, index);
    }
  }
  return few;
}

QString partAt(const QWidget& widget, const QPoint& position) {
  const QWidget* child = widget.childAt(position);
  if (child == nullptr) {
    return nameOf(widget);
  }
  const auto* view = qobject_cast<const QAbstractItemView*>(child->parentWidget());
  const QModelIndex cell =
      view != nullptr && view->viewport() == child ? view->indexAt(child->mapFrom(&widget, position)) : QModelIndex();
  return cell.isValid() ? "%1 row %2 column %3"_L1.arg(nameOf(*view)).arg(cell.row()).arg(cell.column())
                        : nameOf(*child);
}

void collect(QStringList& lines, const QString& what, const QString& text) {
  if (!text.isEmpty()) {
    lines.append(what + ": "_L1 + QString(text).replace(u'\n', " / "_L1));
  }
}

void collectOfCells(QStringList& lines, const QAbstractItemView& view) {
  const QAbstractItemModel& model = *view.model();
  for (int column = 0; column < model.columnCount(); ++column) {
    collect(lines, "tip of %1 column %2"_L1.arg(nameOf(view)).arg(column),
            model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
      const QModelIndex cell = model.index(row, column);
      const QString place = "%1 row %2 column %3"_L1.arg(nameOf(view)).arg(row).arg(column);
      const QString tip = cell.data(Qt::ToolTipRole).toString();
      const bool isOfTheRow = column > 0 && tip == cell.siblingAtColumn(0).data(Qt::ToolTipRole).toString();
      collect(lines, "tip of "_L1 + place, isOfTheRow ? QString() : tip);
      collect(lines, "name of "_L1 + place, cell.data(Qt::AccessibleTextRole).toString());
    }
  }
}

QStringList textsOf(QIODevice& drawing) {
  QStringList texts;
  QXmlStreamReader xml(&drawing);
  while (!xml.atEnd()) {
    if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "text"_L1) {
      const QString text = xml.readElementText().trimmed();
      texts.append(text.isEmpty() ? QStringList() : QStringList(text));
    }
  }
  return texts;
}

// A plot is drawn through a buffer, so its texts are collected here. The number of tick labels depends on the layout,
// so the numbers are only compared in the picture.
QStringList textsOf(const Charts& charts) {
  const QTemporaryDir folder;
  QFile file(folder.filePath(u"plot.svg"_s));
  QStringList texts = charts.save(file.fileName()) && file.open(QFile::ReadOnly)
                          ? textsOf(static_cast<QIODevice&>(file))
                          : QStringList();
  texts.removeIf([](const QString& text) {
    return std::ranges::any_of(text, [](QChar each) { return each.isDigit(); }) ||
           std::ranges::none_of(text, [](QChar each) { return each.isLetter(); });
  });
  texts.removeDuplicates();
  return texts;
}

}  // namespace

QImage pictureOf(QWidget& widget) {
  return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QImage inFewColors(const QImage& picture) {
  for (const int step : kColorSteps) {
    if (const auto few = inSteps(picture, step)) {
      return *few;
    }
  }
  // Too many for a palette: still a smaller file than the exact ones.
  QImage coarser = picture;
  for (int y = 0; y < coarser.height(); ++y) {
    auto* line = reinterpret_cast<QRgb*>(coarser.scanLine(y));
    std::transform(line, line + coarser.width(), line, [](QRgb color) { return coarse(color, kColorSteps.back()); });
  }
  return coarser;
}

QMap<QString, int> differences(const QWidget& widget, const QImage& seen, const QImage& expected) {
  if (seen.size() != expected.size()) {
    return {{u"size %1 x %2 instead of %3 x %4"_s.arg(seen.width())
                 .arg(seen.height())
                 .arg(expected.width())
                 .arg(expected.height()),
             seen.width() * seen.height()}};
  }
  QMap<QString, int> found;
  const QImage other = expected.convertToFormat(QImage::Format_RGB32);
  for (int y = 0; y < seen.height(); ++y) {
    const auto* a = reinterpret_cast<const QRgb*>(seen.constScanLine(y));
    const auto* b = reinterpret_cast<const QRgb*>(other.constScanLine(y));
    for (int x = 0; x < seen.width(); ++x) {
      if (distance(a[x], b[x]) > kTolerance) {
        ++found[partAt(widget, (QPointF(x, y) / seen.devicePixelRatio()).toPoint())];
      }
    }
  }
  return found;
}

QString inWords(const QMap<QString, int>& differences) {
  QStringList parts;
  for (auto part = differences.cbegin(); part != differences.cend(); ++part) {
    parts.append("%1: %2 pixels"_L1.arg(part.key()).arg(part.value()));
  }
  return parts.join(", "_L1);
}

double roughDifference(const QImage& seen, const QImage& expected) {
  constexpr int kShrink = 3;
  constexpr int kMuch = 40;
  if (seen.size() != expected.size()) {
    return 1;
  }
  const auto shrunk = [&](const QImage& picture) {
    const QSize size = picture.size() / (seen.devicePixelRatio() * kShrink);
    return picture.convertToFormat(QImage::Format_RGB32).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  };
  const QImage a = shrunk(seen);
  const QImage b = shrunk(expected);
  int different = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      different += distance(a.pixel(x, y), b.pixel(x, y)) > kMuch ? 1 : 0;
    }
  }
  return static_cast<double>(different) / (a.width() * a.height());
}

QStringList explanations(const QWidget& widget) {
  QStringList lines;
  collect(lines, u"title"_s, widget.windowTitle());
  for (const QWidget* each : QList<const QWidget*>{&widget} + widget.findChildren<const QWidget*>()) {
    if (!each->isVisibleTo(&widget)) {
      continue;
    }
    collect(lines, "tip of "_L1 + nameOf(*each), each->toolTip());
    collect(lines, "name of "_L1 + nameOf(*each), each->accessibleName());
    collect(lines, "description of "_L1 + nameOf(*each), each->accessibleDescription());
    const auto* view = qobject_cast<const QAbstractItemView*>(each);
    if (view != nullptr && view->model() != nullptr && !view->inherits("QHeaderView")) {
      collectOfCells(lines, *view);
    }
  }
  return lines;
}

QStringList drawnTexts(QWidget& widget) {
  QBuffer drawing;
  drawing.open(QIODevice::ReadWrite);
  QSvgGenerator generator;
  generator.setOutputDevice(&drawing);
  generator.setSize(widget.size());
  QPainter painter(&generator);
  widget.render(&painter);
  painter.end();
  drawing.seek(0);
  QStringList texts = textsOf(drawing);
  for (const Charts* charts : widget.findChildren<Charts*>()) {
    texts += textsOf(*charts);
  }
  return texts;
}

}  // namespace tsq::app::test
