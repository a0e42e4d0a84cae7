// SPDX-License-Identifier: GPL-3.0-or-later
/// The curves of the servers on both panels, and the band around the selected one's offsets. Belongs to Charts, whose
/// view owns the graphs.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "monitor/server_record.h"
#include "ui/plot/chart_feed.h"
#include "ui/plot/plot_panel.h"

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
    QCPItemText* beyond;  // the name at the edge, when the newest offset is beyond it
  };

  /// All must outlive it. Colours are from the owner's palette.
  Curves(const QWidget& owner, QCustomPlot& view, PlotPanel& offset, PlotPanel& delay, const ChartFeed& feed);

  /// Draws exactly these servers, from the feed.
  void setServers(std::span<const ServerRecord> records);
  bool has(client::ServerId id) const { return series_.contains(id); }
  void add(client::ServerId id, const HistoryPoint& point);
  /// Replaces the point with the same time, if it is drawn.
  void amend(client::ServerId id, const HistoryPoint& point);
  /// The clock was set: no line joins the points before and after it.
  void breakAt(double key);
  /// These servers do not count, so the panels are not scaled by them. Where such a curve leaves its panel, its name is
  /// shown at the edge.
  void setOutvoted(std::set<client::ServerId> servers) { outvoted_ = std::move(servers); }
  /// Reloads everything from the feed.
  void load();
  /// Rebuilds the band with the resolution of the shown range.
  void rebuildBand();
  /// Whether so many points were appended to the band that it should be rebuilt.
  bool hasLongTail() const;

  void select(std::optional<client::ServerId> id);
  const Series* selected() const;
  void showBand(bool isShown);
  bool isBandShown() const;

  /// The begin of the oldest curve, or `otherwise` if that is earlier.
  double begin(double otherwise) const;
  /// Collects the values in the shown range, for the scale of the panels.
  void collectVisible(std::vector<double>& offsets, std::vector<double>& delays) const;
  /// The number of a server's offsets, without gaps.
  int pointCount(client::ServerId id) const;

  void applyTheme();
  /// To be called before drawing: crowded lines are drawn the fast way; sparse points and points without neighbours are
  /// drawn as dots.
  void noticeDensity();
  /// To be called before drawing, after the panels were scaled.
  void markThoseBeyond();

 private:
  void addServer(const ServerRecord& record);
  void removeServer(client::ServerId id);
  void load(const Series& series);
  QCPItemText* makeEdgeLabel() const;
  bool counts(client::ServerId id) const;
  void drawDots(const Series& series) const;

  const QWidget& owner_;
  QCustomPlot& view_;
  PlotPanel& offset_;
  PlotPanel& delay_;
  const ChartFeed& feed_;
  QCPGraph* bandLower_;
  QCPGraph* bandUpper_;
  std::map<client::ServerId, Series> series_;
  std::optional<client::ServerId> selected_;
  std::set<client::ServerId> outvoted_;
  bool isDense_ = false;  // more points than pixels
  int bandTail_ = 0;      // answers appended to the band since it was built
};

}  // namespace tsq::app
