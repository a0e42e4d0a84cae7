// SPDX-License-Identifier: GPL-3.0-or-later
/// Writes a picture of a window to a file.
#pragma once

#include <QString>

class QWidget;

namespace tsq::app {

/// Whether the file can be created. Leaves no file behind.
bool canWrite(const QString& file);

/// A PNG in the window's full resolution. False if it cannot be written.
bool writeScreenshot(QWidget& window, const QString& file);

}  // namespace tsq::app
