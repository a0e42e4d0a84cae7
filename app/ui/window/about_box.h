// SPDX-License-Identifier: GPL-3.0-or-later
/// What this program is, which version, and under which licence.
#pragma once

class QWidget;

namespace tsq::app {

/// Stands over the window until it is closed; nothing waits for that.
void showAbout(QWidget& window);

}  // namespace tsq::app
