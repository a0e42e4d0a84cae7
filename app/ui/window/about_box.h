// SPDX-License-Identifier: GPL-3.0-or-later
/// The box with the program's description, version and licence.
#pragma once

class QDialog;
class QWidget;

namespace tsq::app {

/// Opens in front of the window and returns at once.
QDialog* showAbout(QWidget& window);

}  // namespace tsq::app
