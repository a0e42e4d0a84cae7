// SPDX-License-Identifier: GPL-3.0-or-later
/// The main window's page while there is no server: two ways to begin.
#pragma once

#include <QWidget>

class QAction;

namespace tsq::app {

class EmptyPage final : public QWidget {
  Q_OBJECT

 public:
  EmptyPage(QAction* addServer, QAction* tryDemonstration, QWidget* parent = nullptr);
};

}  // namespace tsq::app
