// SPDX-License-Identifier: GPL-3.0-or-later
/// Operates every control of every window of a program over the accessibility bus, and looks for the effect.
#pragma once

#include <QMap>
#include <QSet>

#include "open_windows.h"
#include "operation.h"

namespace tsq::app::test {

class ControlWalk {
 public:
  ControlWalk(AtSpi& reader, OperatedProgram& program)
      : reader_(reader), program_(program), windows_(reader, program), operation_(reader, windows_) {}

  /// From the main window on, through all windows that its controls open.
  void walk();

  /// Controls that cannot be operated or have no effect, and windows that cannot be closed, a line each.
  const QStringList& faults() const { return faults_; }
  /// "role “name”" of each operated control, with its window.
  const QStringList& operated() const { return operated_; }
  /// The titles, with # for digits.
  QStringList windows() const { return explored_.values(); }

 private:
  void explore(const QString& title);
  bool open(const QString& title);
  void close(const QString& title);
  std::optional<Control> nextIn(const QString& title);
  /// Whether not all controls that were seen in this window were operated.
  bool hasMore(const QString& title) const;
  void operate(const QString& title, const Control& control);
  void pressButton(const QString& title, const Control& control);
  void followTo(const QString& opened, const QString& title, const Control& control);
  bool isStored(const QString& title, const QByteArray& before);
  void blame(const QString& title, const Control& control, const QString& what);

  AtSpi& reader_;
  OperatedProgram& program_;
  OpenWindows windows_;
  Operation operation_;
  QSet<QString> explored_;
  QSet<QString> done_;
  QMap<QString, std::pair<QString, QString>> openings_;  ///< of a window: the window and the control that open it
  QMap<QString, QString> closers_;                       ///< of a window: the control that closes it
  QMap<QString, int> opened_;
  QMap<QString, int> pressed_;
  QMap<QString, QSet<QString>> seen_;  ///< keys of a window's controls
  QStringList faults_;
  QStringList operated_;
};

}  // namespace tsq::app::test
