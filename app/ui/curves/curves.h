// SPDX-License-Identifier: GPL-3.0-or-later
/// The curves of the servers on both panels, and the band around the selected one's offsets. Belongs to Charts, whose
/// view owns the graphs.
#pragma once

#include <QRectF>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "monitor/server_record.h"
#include "ui/curves/band.h"
#include "ui/curves/chart_feed.h"
#include "ui/curves/legend.h"
#include "ui/curves/plot_panel.h"

class QCPItemText;
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
    QCPGraph* newestOffset;             // at most one point, provisional and therefore hollow
    QCPGraph* newestDelay;              // likewise
    QCPItemText* beyond;                // the name at the edge, when the newest offset is beyond it
    std::optional<double> provisional;  // the time of a point that will be amended
  };
  using AllSeries = std::map<client::ServerId, Series>;

  /// All must outlive it. Colours are from the owner's palette.
  Curves(const QWidget& owner, QCustomPlot& view, PlotPanel& offset, PlotPanel& delay, const ChartFeed& feed);

  /// Draws exactly these servers, from the feed.
  void setServers(std::span<const ServerRecord> records);
  bool has(client::ServerId id) const { return series_.contains(id); }
  /// Notes whether the newest point will be amended. To be called for each point, also for one that is not drawn yet.
  void noteNewest(client::ServerId id, const HistoryPoint& point);
  void add(client::ServerId id, const HistoryPoint& point);
  /// Replaces the point with the same time, if it is drawn.
  void amend(client::ServerId id, const HistoryPoint& point);
  /// The clock was set: no line joins the points before and after it.
  void breakAt(double key);
  /// The servers whose offsets are combined: the panels are scaled by them and by the selected one. Where another curve
  /// leaves its panel, its name is shown at the edge. Returns whether they are others than before.
  bool setCounting(std::set<client::ServerId> servers);
  /// Reloads everything from the feed.
  void load();
  /// Rebuilds the band with the resolution of the shown range, if many points were appended to it.
  void refreshBand();

  void select(std::optional<client::ServerId> id);
  const Series* selected() const;
  const AllSeries& all() const { return series_; }
  Band& band() { return band_; }
  const Band& band() const { return band_; }

  /// Collects the values in the shown range, for the scale of the panels.
  void collectVisible(std::vector<double>& offsets, std::vector<double>& delays) const;
  struct Newest {
    QString name;
    std::optional<Duration> offset;  ///< none: the last request was not answered
    Duration delay{};
  };
  /// The newest value of each curve that has one and will not be amended, the selected server's first.
  std::vector<Newest> newest() const;
  /// The selected server's curve, and the others in the order of the servers.
  std::vector<LegendEntry> legend() const;
  /// The number of a server's offsets, without gaps.
  int pointCount(client::ServerId id) const;

  void applyTheme();
  /// To be called before drawing, after the panels were scaled: crowded lines are drawn the fast way, sparse points as
  /// dots, and curves beyond the edge get a label there.
  void arrange();
  /// The pixels of the labels at the edges.
  const std::vector<QRectF>& labelAreas() const { return labelAreas_; }

 private:
  void addServer(const ServerRecord& record);
  void removeServer(client::ServerId id);
  void load(const Series& series);
  void rebuildBand();
  QCPItemText* makeEdgeLabel() const;
  static void hold(const Series& series);
  static void release(const Series& series);
  bool counts(client::ServerId id) const;
  bool isAnyCounting() const;
  void noticeDensity();
  void markThoseBeyond();
  void style(const Series& series, bool isSelected);

  const QWidget& owner_;
  QCustomPlot& view_;
  PlotPanel& offset_;
  PlotPanel& delay_;
  const ChartFeed& feed_;
  Band band_;
  AllSeries series_;
  std::optional<client::ServerId> selected_;
  std::set<client::ServerId> counting_;
  std::vector<QRectF> labelAreas_;
  bool isDense_ = false;  // more points than pixels
};

}  // namespace tsq::app
