// SPDX-License-Identifier: GPL-3.0-or-later
/// A page for export: a heading, the plots and the legend. As PNG, SVG or PDF, by the file's extension.
#pragma once

#include <QSize>
#include <QString>

#include "ui/curves/legend.h"

class QCustomPlot;
class QIODevice;
class QPaintDevice;
class QWidget;

namespace tsq::app {

/// The texts above the plots.
struct PlotHeading {
  QString title;
  QString details;  ///< the computer and the dates
};

/// Whether files with this name can be written.
bool isPictureName(const QString& file);

class PlotPage {
 public:
  /// Colours and font are the owner's. All must outlive the page.
  PlotPage(const QWidget& owner, QCustomPlot& view, PlotHeading heading, std::vector<LegendEntry> entries);
  /// The plots alone.
  PlotPage(const QWidget& owner, QCustomPlot& view);

  /// A file that exists is replaced when the new one is complete. Returns the reason if that fails, else nothing.
  QString write(const QString& file) const;

 private:
  QSize size() const;
  int headingHeight() const;
  QFont titleFont() const;
  bool paint(QPaintDevice& device) const;
  bool paintPng(QIODevice& out) const;
  bool paintSvg(QIODevice& out) const;
  bool paintPdf(QIODevice& out) const;

  const QWidget& owner_;
  QCustomPlot& view_;
  int margin_;  // pixels
  PlotHeading heading_;
  Legend legend_;
};

}  // namespace tsq::app
