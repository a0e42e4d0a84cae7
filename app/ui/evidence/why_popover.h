// SPDX-License-Identifier: GPL-3.0-or-later
/// "Why this number": the servers' claims with their overlap, and the four timestamps of one exchange.
#pragma once

#include <optional>

#include "monitor/monitor.h"
#include "ui/parts/fitting_dialog.h"

class QLabel;

namespace tsq::app {

class ExchangeDiagram;
class IntervalDiagram;

class WhyPopover final : public FittingDialog {
  Q_OBJECT

 public:
  /// Shows an exchange with this server, or with the selected one. The monitor must outlive it.
  WhyPopover(Monitor& monitor, std::optional<client::ServerId> server, QWidget* parent = nullptr);

 private:
  QLabel* addTitle(const QString& text);
  QLabel* addText();
  void update();
  const ServerRecord* shownServer() const;

  Monitor& monitor_;
  std::optional<client::ServerId> server_;
  QLabel* sentence_;
  IntervalDiagram* intervals_;
  QLabel* left_;
  QLabel* exchangeTitle_;
  ExchangeDiagram* exchange_;
  QLabel* sum_;
};

}  // namespace tsq::app
