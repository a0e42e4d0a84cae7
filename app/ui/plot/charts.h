// SPDX-License-Identifier: GPL-3.0-or-later
/// The two plots, offset over round-trip time, on one time axis. Plot does the drawing.
#pragma once

#include <QWidget>
#include <memory>
#include <optional>
#include <span>

#include "history/history.h"
#include "monitor/server_record.h"
#include "monitor/settings.h"

namespace tsq::app {

class Plot;

class Charts final : public QWidget {
  Q_OBJECT

 public:
  /// Clock and history must outlive the charts; the clock's wall time is the right edge of a live plot.
  Charts(const Clock& clock, const History& history, QWidget* parent = nullptr);
  ~Charts() override;

  /// Draws these servers and no others, with what the history has of them.
  void setServers(std::span<const ServerRecord> records);
  void addPoint(client::ServerId id, const HistoryPoint& point);
  void amendPoint(client::ServerId id, const HistoryPoint& point);
  /// This server is drawn bold and with its band, the others dimmed. Nothing: all alike.
  void select(std::optional<client::ServerId> id);

  /// Faint lines on both sides of zero.
  void setThresholds(Duration warn, Duration alarm);
  void setLook(const PlotLook& look);
  /// Longer pauses than some of these are gaps.
  void setPollInterval(std::chrono::seconds interval);
  /// Loads everything anew: the history was changed.
  void reload();
  /// Marks what has just happened.
  void addEvent(const HistoryEvent& event);
  /// What the time axis shows.
  TimeSpan shownSpan() const;
  /// Writes the plots as they are to a PNG or, by its name, an SVG file. False when that fails.
  bool save(const QString& file) const;

  void setRange(ChartRange range);
  /// Live: the right edge is now. Dragging, zooming and panning end it.
  void setLive(bool live);
  bool isLive() const;

  /// What is drawn of a server's offsets, gaps not counted. For tests and for the description.
  int pointCount(client::ServerId id) const;
  int markCount() const;
  PlotLook shownLook() const;

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
  std::unique_ptr<Plot> plot_;
};

}  // namespace tsq::app
