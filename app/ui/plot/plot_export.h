// SPDX-License-Identifier: GPL-3.0-or-later
/// Exports the plots as PNG, SVG or CSV, by the file's extension.
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace tsq::app {

class Charts;
class Monitor;

/// False if the file could not be written.
bool exportPlot(const QString& file, Monitor& monitor, const Charts& charts);

/// Opens a file dialog.
void choosePlotFile(QWidget& window, const std::function<void(const QString&)>& chosen);

}  // namespace tsq::app
