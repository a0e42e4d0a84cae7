// SPDX-License-Identifier: GPL-3.0-or-later
/// Exports the plots as PNG, SVG, PDF or CSV, by the file's extension.
#pragma once

#include <QDate>
#include <QString>
#include <functional>

class QWidget;

namespace tsq::app {

class Charts;
class Monitor;

/// Returns a sentence about the problem, or nothing if the file was written. A file that exists is replaced when the
/// new one is complete.
QString exportPlot(const QString& file, Monitor& monitor, const Charts& charts);

/// "tsq-myhost-2026-11-30.png".
QString proposedPlotName(const QString& host, const QDate& day);

/// Opens a file dialog.
void choosePlotFile(QWidget& window, const std::function<void(const QString&)>& chosen);

}  // namespace tsq::app
