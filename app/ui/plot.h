// SPDX-License-Identifier: GPL-3.0-or-later
/// The drawing behind Charts. Only its .cpp knows the plotting library.
#pragma once

#include <QObject>
#include <QSharedPointer>
#include <QTimer>
#include <array>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "model/chart_feed.h"
#include "model/server_record.h"
#include "model/settings.h"

class QCPAxisRect;
class QCPAxisTickerDateTime;
class QCPGraph;
class QCPItemStraightLine;
class QCPItemText;
class QCPRange;
class QCustomPlot;

namespace tsq::app {

class Colors;

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
  int markCount() const { return static_cast<int>(marks_.size()); }
  void applyTheme();
  /// Brings the axes up to date and has the plot drawn soon.
  void refresh();
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
  struct Panel {
    QCPAxisRect* rect;
    QCPItemText* title;
    QCPItemStraightLine* cursor;
  };

  struct Mark {
    QCPItemStraightLine* line;
    QCPItemText* label;
  };

  void addServer(const ServerRecord& record);
  void load(const Series& series);
  void loadIfNeeded();
  bool isSeen() const;
  bool takesNow(WallTime at);
  void addMark(const HistoryEvent& event);
  QCPItemStraightLine* makeLevel(const char* layer);
  void clearMarks();
  void styleMarks();
  void removeServer(client::ServerId id);
  Panel makePanel(int row, const QString& title, bool withSign);
  QCPGraph* makeGraph(const Panel& panel);
  void makeBand();
  void makeReadout();
  void connectAxes();
  void rebuildBand();
  void stylePens();
  void noticeDensity();
  void stylePanel(const Panel& panel, const Colors& colors);
  void tick();
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
  Panel offset_{};
  Panel delay_{};
  QCPGraph* bandLower_ = nullptr;
  QCPGraph* bandUpper_ = nullptr;
  QCPItemStraightLine* zero_ = nullptr;
  std::array<QCPItemStraightLine*, 4> thresholds_{};  // warn above and below, alarm above and below
  std::vector<Mark> marks_;
  QCPItemText* readout_ = nullptr;
  QSharedPointer<QCPAxisTickerDateTime> timeTicker_;
  std::map<client::ServerId, Series> series_;
  std::optional<client::ServerId> selected_;
  PlotLook look_;
  double span_ = static_cast<double>(lengthOf(ChartRange::OneHour).count());
  bool live_ = true;
  bool dirty_ = true;
  bool isDense_ = false;   // more points than pixels are shown
  bool isBehind_ = false;  // of what was measured while it was not seen nothing is loaded
  bool movingAxes_ = false;
  QTimer frame_;
};

}  // namespace tsq::app
