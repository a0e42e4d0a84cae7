// SPDX-License-Identifier: GPL-3.0-or-later
/// Writes what the plots show to a file: a picture, a drawing or a table, by the file's name.
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace tsq::app {

class Charts;
class Monitor;

/// False when the file could not be written.
bool exportPlot(const QString& file, Monitor& monitor, const Charts& charts);

/// Asks for the file.
void choosePlotFile(QWidget& window, const std::function<void(const QString&)>& chosen);

}  // namespace tsq::app
