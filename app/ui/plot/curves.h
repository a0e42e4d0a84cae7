// SPDX-License-Identifier: GPL-3.0-or-later
/// What is drawn of the servers: a curve of each on both panels, and the band around the selected one's offsets.
/// Belongs to Charts, whose view owns all that is made.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "monitor/server_record.h"
#include "ui/plot/chart_feed.h"
#include "ui/plot/plot_panel.h"

class QCustomPlot;

namespace tsq::app {

class Curves {
 public:
  struct Series {
    QString name;
    QString historyName;
    int colorIndex;
    QCPGraph* offset;
    QCPGraph* delay;
  };

  /// All must outlive it. The owner's palette gives the colours.
  Curves(const QWidget& owner, QCustomPlot& view, PlotPanel& offset, PlotPanel& delay, const ChartFeed& feed);

  /// These servers and no others, with what the feed has of them.
  void setServers(std::span<const ServerRecord> records);
  bool has(client::ServerId id) const { return series_.contains(id); }
  void add(client::ServerId id, const HistoryPoint& point);
  /// The point of the same time gets these values, if it is drawn.
  void amend(client::ServerId id, const HistoryPoint& point);
  /// Everything anew from the feed.
  void load();
  /// The band as coarse as the range that is shown needs it.
  void rebuildBand();
  /// The band has grown so many points at its end that it should be rebuilt.
  bool hasLongTail() const;

  void select(std::optional<client::ServerId> id);
  const Series* selected() const;
  void showBand(bool isShown);
  bool isBandShown() const;

  /// Where the oldest curve begins, or `otherwise` where that is earlier.
  double begin(double otherwise) const;
  /// What is drawn in the range that is shown, to scale the panels by.
  void collectVisible(std::vector<double>& offsets, std::vector<double>& delays) const;
  /// A server's offsets, gaps not counted.
  int pointCount(client::ServerId id) const;

  void applyTheme();
  /// To be called before drawing: where points are crowded, lines are drawn the fast way.
  void noticeDensity();

 private:
  void addServer(const ServerRecord& record);
  void removeServer(client::ServerId id);
  void load(const Series& series);

  const QWidget& owner_;
  QCustomPlot& view_;
  PlotPanel& offset_;
  PlotPanel& delay_;
  const ChartFeed& feed_;
  QCPGraph* bandLower_;
  QCPGraph* bandUpper_;
  std::map<client::ServerId, Series> series_;
  std::optional<client::ServerId> selected_;
  bool isDense_ = false;  // more points than pixels are shown
  int bandTail_ = 0;      // answers at the end of the band, each with a corner of its own
};

}  // namespace tsq::app
