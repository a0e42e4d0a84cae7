// SPDX-License-Identifier: GPL-3.0-or-later
/// Loads a part of the history for a plot: single answers for hours, minutes for days, hours for longer ranges. Values
/// are seconds as doubles, the type of the plotting library.
#pragma once

#include <QVector>
#include <chrono>

#include "history/history.h"

namespace tsq::app {

/// One server's curve; NaN is a gap.
struct Curve {
  QVector<double> keys;  ///< since the epoch, ascending
  QVector<double> offsets;
  QVector<double> delays;
  QVector<double> lower;  ///< single answers: offset - delay / 2; else the lowest offset
  QVector<double> upper;

  void add(const HistoryPoint& point);
  void add(const Aggregate& aggregate);
  void addGap(double key);
  /// `lower` and `upper` only: minimum and maximum within each step (seconds); gaps and sparser points are kept.
  Curve envelope(double step) const;
};

double toKey(WallTime time);
WallTime fromKey(double key);

/// Whether the clock was set then: no line joins the offsets before and after it.
bool isClockStep(EventKind kind);

class ChartFeed {
 public:
  /// The history must outlive the feed.
  explicit ChartFeed(const History& history) : history_(history) {}

  /// Pauses longer than a few poll intervals are gaps.
  void setPollInterval(std::chrono::seconds interval) { pollInterval_ = interval; }
  /// Sets the shown range. Returns true if all curves have to be reloaded. Live: points will be appended at the end.
  bool moveTo(double lower, double upper, bool live);
  /// Whether a new point is within the loaded range.
  bool takes(WallTime at) const { return toKey(at) >= from_ && toKey(at) < to_; }
  Curve curve(const QString& server) const;
  /// Seconds without a measurement above which a curve has a gap.
  double longestPause() const;
  std::vector<HistoryEvent> events() const;
  /// The time of the first stored measurement, or `otherwise` without any.
  double begin(double otherwise) const;

 private:
  enum class Detail { Nothing, Answers, Minutes, Hours };

  TimeSpan span() const;
  std::vector<double> clockSteps() const;
  Detail detailFor(double length) const;
  double step() const;
  template <typename Element>
  Curve joined(const std::vector<Element>& elements) const;

  const History& history_;
  std::chrono::seconds pollInterval_{16};
  Detail detail_ = Detail::Nothing;
  double from_ = 0;
  double to_ = 0;
  double loadedAt_ = 0;
};

}  // namespace tsq::app
