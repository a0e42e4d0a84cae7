// SPDX-License-Identifier: GPL-3.0-or-later
/// What the user sees and has entered in a window, to be restored in one that was built in the same way with other
/// texts: focus, selection, scroll positions, entries, and the geometry of a dialog.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVariant>

class QWidget;

namespace tsq::app {

class ViewState {
 public:
  explicit ViewState(const QWidget& window);

  /// For a window that is shown. Scroll positions follow later, when the window has its layout.
  void restore(QWidget& window) const;

 private:
  void restoreScrolling(QWidget& window) const;

  QByteArray geometry_;             // of a dialog
  QHash<QString, QVariant> state_;  // by widget
  QHash<QString, int> scrolled_;    // by scroll bar
  QString focus_;
  bool isActive_ = false;
};

}  // namespace tsq::app
