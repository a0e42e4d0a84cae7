// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws each server's claim as an interval, and the overlap of the majority.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "client/ensemble.h"
#include "monitor/watchlist.h"

namespace tsq::app {

struct ClaimedInterval {
  QString name;
  int colorIndex = 0;
  Duration offset{};
  Duration halfWidth{};
  ServerStatus status = ServerStatus::Unreachable;
};

/// For all servers with an estimate.
std::vector<ClaimedInterval> intervalsOf(const Watchlist& servers);

class IntervalDiagram final : public QWidget {
  Q_OBJECT

 public:
  explicit IntervalDiagram(QWidget* parent = nullptr);

  void show(std::vector<ClaimedInterval> intervals, const std::optional<Selection::Answer>& answer);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void describe();
  int rowHeight() const;
  int nameWidth() const;

  std::vector<ClaimedInterval> intervals_;
  std::optional<Selection::Answer> answer_;
};

}  // namespace tsq::app
