// SPDX-License-Identifier: GPL-3.0-or-later
/// The two plots, offset over round-trip time, on one time axis. The only class that knows the plotting library.
#pragma once

#include <QWidget>
#include <memory>
#include <optional>
#include <span>

#include "model/server_record.h"
#include "model/settings.h"

namespace tsq::app {

class Charts final : public QWidget {
  Q_OBJECT

 public:
  /// The clock must outlive the charts; its wall time is the right edge of a live plot.
  explicit Charts(const Clock& clock, QWidget* parent = nullptr);
  ~Charts() override;

  /// Draws these servers and no others; new ones with all their history.
  void setServers(std::span<const ServerRecord> records);
  void addPoint(client::ServerId id, const HistoryPoint& point);
  /// This server is drawn bold and with its band, the others dimmed. Nothing: all alike.
  void select(std::optional<client::ServerId> id);

  void setRange(ChartRange range);
  /// Live: the right edge is now. Dragging, zooming and panning end it.
  void setLive(bool live);
  bool isLive() const;

  /// What is drawn of a server's offsets, gaps not counted. For tests and for the description.
  int pointCount(client::ServerId id) const;

 Q_SIGNALS:
  void liveChanged(bool live);

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  class Plot;
  std::unique_ptr<Plot> plot_;
};

}  // namespace tsq::app
