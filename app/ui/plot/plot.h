// SPDX-License-Identifier: GPL-3.0-or-later
/// The drawing behind Charts: what is measured and when, on two panels that share a time axis. No header of ours but
/// plot_library.h knows the plotting library.
#pragma once

#include <QObject>
#include <QSharedPointer>
#include <QTimer>
#include <array>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "monitor/server_record.h"
#include "monitor/settings.h"
#include "ui/plot/chart_feed.h"
#include "ui/plot/event_marks.h"
#include "ui/plot/plot_panel.h"

class QCPAxisTickerDateTime;
class QCPGraph;
class QCPItemStraightLine;
class QCPItemText;
class QCPRange;
class QCustomPlot;

namespace tsq::app {

class Plot final : public QObject {
  Q_OBJECT

 public:
  /// Clock and history must outlive it.
  Plot(QWidget& owner, const Clock& clock, const History& history);

  QWidget* view() const;
  void setServers(std::span<const ServerRecord> records);
  void addPoint(client::ServerId id, const HistoryPoint& point);
  /// The point of the same time gets these values, if it is shown.
  void amendPoint(client::ServerId id, const HistoryPoint& point);
  void addEvent(const HistoryEvent& event);
  void setThresholds(Duration warn, Duration alarm);
  void setLook(const PlotLook& look);
  /// What is really visible.
  PlotLook shownLook() const;
  void setPollInterval(std::chrono::seconds interval) { feed_.setPollInterval(interval); }
  void reload();
  bool save(const QString& file) const;
  void select(std::optional<client::ServerId> id);
  void setRange(ChartRange range);
  void setLive(bool live);
  bool isLive() const { return live_; }
  int pointCount(client::ServerId id) const;
  int markCount() const { return marks_.count(); }
  void applyTheme();
  /// Brings the axes up to date and has the plot drawn soon.
  void refresh();
  /// The same, if something changed or enough time has passed to be seen.
  void catchUp();
  void pan(double share);
  void zoom(double factor);
  TimeSpan shownSpan() const;

 Q_SIGNALS:
  void liveChanged(bool live);

 private:
  struct Series {
    QString name;
    QString historyName;
    int colorIndex;
    QCPGraph* offset;
    QCPGraph* delay;
  };
  void addServer(const ServerRecord& record);
  void load(const Series& series);
  void loadIfNeeded();
  bool isSeen() const;
  bool takesNow(WallTime at);
  void styleMarks();
  void removeServer(client::ServerId id);
  void makeBand();
  void makeReadout();
  void connectAxes();
  void rebuildBand();
  void stylePens();
  void noticeDensity();
  void prepare();
  void followPresent();
  double spanToShow(double now) const;
  void scaleValues();
  void rangeChangedByUser();
  void setTimeRange(const QCPRange& range);
  void showReadout(const QPoint& position);
  struct Readout {
    double key;  // where on the time axis
    QString text;
  };
  std::optional<Readout> readoutAt(double key) const;
  void describe();
  QCPRange timeRange() const;
  const Series* selected() const;

  QWidget& owner_;
  const Clock& clock_;
  ChartFeed feed_;
  QCustomPlot* view_;
  QSharedPointer<QCPAxisTickerDateTime> timeTicker_;
  PlotPanel offset_;
  PlotPanel delay_;
  EventMarks marks_;
  QCPGraph* bandLower_ = nullptr;
  QCPGraph* bandUpper_ = nullptr;
  QCPItemStraightLine* zero_ = nullptr;
  std::array<QCPItemStraightLine*, 4> thresholds_{};  // warn above and below, alarm above and below
  QCPItemText* readout_ = nullptr;
  std::map<client::ServerId, Series> series_;
  std::optional<client::ServerId> selected_;
  PlotLook look_;
  double span_ = static_cast<double>(lengthOf(ChartRange::OneHour).count());
  bool live_ = true;
  bool dirty_ = true;
  bool isDense_ = false;   // more points than pixels are shown
  bool isBehind_ = false;  // of what was measured while it was not seen nothing is loaded
  int bandTail_ = 0;       // answers at the end of the band, each with a corner of its own
  bool movingAxes_ = false;
  QTimer frame_;
};

}  // namespace tsq::app
