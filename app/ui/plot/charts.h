// SPDX-License-Identifier: GPL-3.0-or-later
/// The plots of offset and round-trip time on a common time axis, which is live or moved with mouse and keyboard. In
/// this folder only source files include the plotting library, through plot_library.h.
#pragma once

#include <QSharedPointer>
#include <QTimer>
#include <QWidget>
#include <array>
#include <optional>
#include <span>

#include "monitor/server_record.h"
#include "monitor/settings.h"
#include "ui/curves/chart_feed.h"
#include "ui/curves/combined_curve.h"
#include "ui/curves/curves.h"
#include "ui/curves/event_marks.h"
#include "ui/curves/legend.h"
#include "ui/curves/plot_panel.h"
#include "ui/curves/readout.h"
#include "ui/parts/accessible_text.h"
#include "ui/plot/drawing_share.h"
#include "ui/plot/plot_zoom.h"

class QCPAxisTickerDateTime;
class QCPRange;

namespace tsq::app {

class LegendBar;
struct PlotHeading;

class Charts final : public QWidget {
  Q_OBJECT

 public:
  /// Clock and history must outlive the charts; the clock's wall time is the right edge of a live plot.
  Charts(const Clock& clock, const History& history, QWidget* parent = nullptr);
  ~Charts() override;

  /// Draws exactly these servers, from the history.
  void setServers(std::span<const ServerRecord> records);
  /// New values are drawn with the next second: see tick().
  void addPoint(client::ServerId id, const HistoryPoint& point);
  /// Replaces the point with the same time, if it is shown.
  void amendPoint(client::ServerId id, const HistoryPoint& point);
  /// A new value of the combined offset: see combinedName().
  void addCombined(const HistoryPoint& point);
  /// Draws this server bold and with its band. Nothing: all in the same way.
  void select(std::optional<client::ServerId> id);

  /// The servers whose offsets are combined: the axes are scaled by them.
  void setCounting(std::set<client::ServerId> servers);

  /// Sets the faint lines on both sides of zero.
  void setThresholds(Duration warn, Duration alarm);
  void setLook(const PlotLook& look);
  /// Pauses longer than a few poll intervals are gaps.
  void setPollInterval(std::chrono::seconds interval) { feed_.setPollInterval(interval); }
  /// To be called each second: draws anew if the plot would look different, and if drawing leaves most of the processor
  /// to others. While it is hidden, nothing is computed.
  void tick();
  /// Reloads everything, because the history was changed.
  void reload();
  /// Adds a mark for a new event.
  void addEvent(const HistoryEvent& event);
  /// The range of the time axis.
  TimeSpan shownSpan() const;
  /// Writes the plots alone to a PNG, SVG or PDF file, by the file's extension. False if that fails.
  bool save(const QString& file) const;
  /// The same with a heading and the legend. Returns the reason if that fails, else nothing.
  QString savePage(const QString& file, const PlotHeading& heading) const;
  /// The curves as they are drawn: the combined one, the selected server's, the others.
  std::vector<LegendEntry> legend() const;

  void setRange(ChartRange range);
  ChartRange range() const { return chosen_; }
  /// Live: the right edge is now. Dragging, zooming and panning end it.
  void setLive(bool live);
  bool isLive() const { return live_; }
  /// Whether the user has changed an axis: the shown time, the offsets or the round-trip times.
  bool isZoomed() const { return !fitsRange_ || offset_.isZoomed() || delay_.isZoomed(); }
  /// For a plot that takes the place of this one.
  PlotZoom zoomed() const;
  void restoreZoom(const PlotZoom& zoom);
  /// All axes as they were before, with the chosen range up to now.
  void resetAxes();

  /// The number of a server's drawn offsets, without gaps. For tests and for the description.
  int pointCount(client::ServerId id) const { return curves_.pointCount(id); }
  int markCount() const { return marks_.count(); }
  int combinedCount() const { return combined_.pointCount(); }
  /// What is currently visible.
  PlotLook shownLook() const;

 Q_SIGNALS:
  void liveChanged(bool live);
  /// The user has zoomed to this length of time.
  void spanChanged(std::chrono::seconds span);
  void zoomedChanged(bool isZoomed);

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void layOut();
  void connectView();
  void limitSize();
  void applyTheme();
  void styleMarks();
  bool isSeen() const;
  bool takesNow(WallTime at);
  void loadIfNeeded();
  void refresh();
  void noteNewValue(WallTime at);
  void prepare();
  void followPresent();
  double spanToShow(double now) const;
  void scaleValues();
  void describe(Announce when = Announce::Soon);
  void pan(double share);
  void zoom(double factor);
  void step(Readout::Step step);
  void endSteps();
  bool hasMore(Readout::Step step) const;
  void zoomValues(double factor);
  void moveValues(PlotPanel& panel, double share);
  bool takeWheel(const QWheelEvent& event);
  bool takeCrosshairKey(const QKeyEvent& event);
  bool takeTimeKey(const QKeyEvent& event);
  bool takeValueKey(const QKeyEvent& event);
  void noticeZoom();
  void rangeChangedByUser();
  void setTimeRange(const QCPRange& range);
  QCPRange timeRange() const;

  const Clock& clock_;
  ChartFeed feed_;
  QCustomPlot* view_;
  LegendBar* legend_;
  QSharedPointer<QCPAxisTickerDateTime> timeTicker_;
  PlotPanel offset_;
  PlotPanel delay_;
  EventMarks marks_;
  CombinedCurve combined_;
  Curves curves_;
  std::array<QCPItemStraightLine*, 4> thresholds_{};  // warn above and below, alarm above and below
  QCPItemStraightLine* zero_ = nullptr;
  Readout readout_;
  DrawingShare drawing_;
  PlotLook look_;
  ChartRange chosen_ = ChartRange::OneHour;
  double span_ = static_cast<double>(lengthOf(ChartRange::OneHour).count());
  bool fitsRange_ = true;  // only the measured part of the range is shown
  bool wasZoomed_ = false;
  bool live_ = true;
  bool dirty_ = true;
  bool isBehind_ = false;  // measurements made while it was hidden are not loaded yet
  bool movingAxes_ = false;
  QTimer rest_;  // of a crosshair or a range that the keyboard moves
};

}  // namespace tsq::app
