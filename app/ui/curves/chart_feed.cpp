// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/chart_feed.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tsq::app {
namespace {

// Seconds. A curve of single answers over a longer range is too dense to read; then minutes are shown.
constexpr double kLongestInAnswers = 6.01 * 3'600;
// A curve of more answers than this is too dense as well.
constexpr double kMostAnswers = 7'200;
// Seconds. Over this range, the minutes of 20 servers are 230,000 points, which load without delay.
constexpr double kLongestInMinutes = 8 * 86'400.0;
// Part of the shown range that is loaded in addition on each side, so that panning does not reload at every pixel.
constexpr double kMargin = 0.5;
// If the loaded range exceeds this many times the shown range, it is reloaded to drop the rest.
constexpr double kMostKept = 3;
// New answers are appended to minutes and hours until they cover this part of the range.
constexpr double kLongestTail = 0.01;
// So many polls without an answer are a gap; for polls of a second some seconds more, since answers take time.
constexpr double kGapPolls = 3.5;
constexpr double kShortestGap = 5;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
// The end of a live range.
constexpr double kForEver = std::numeric_limits<double>::infinity();
// Seconds since the epoch; WallTime ends in 2262.
constexpr double kLastKey = 9'000'000'000;

}  // namespace

double toKey(WallTime time) {
  return toSeconds(time.time_since_epoch());
}

WallTime fromKey(double key) {
  return WallTime(fromSeconds(std::clamp(key, 0.0, kLastKey)));
}

void Curve::add(const HistoryPoint& point) {
  if (!point.offset) {
    return addGap(toKey(point.at));
  }
  const double offset = toSeconds(*point.offset);
  const double delay = toSeconds(point.delay);
  keys.append(toKey(point.at));
  offsets.append(offset);
  delays.append(delay);
  lower.append(offset - delay / 2);
  upper.append(offset + delay / 2);
}

void Curve::add(const Aggregate& aggregate) {
  keys.append(toKey(aggregate.at));
  offsets.append(toSeconds(aggregate.median));
  delays.append(toSeconds(aggregate.delay));
  lower.append(toSeconds(aggregate.lowest));
  upper.append(toSeconds(aggregate.highest));
}

void Curve::addGap(double key) {
  keys.append(key);
  for (QVector<double>* values : {&offsets, &delays, &lower, &upper}) {
    values->append(kNaN);
  }
}

Curve Curve::envelope(double step) const {
  Curve envelope;
  double begin = 0;  // of the step of the last point
  for (qsizetype i = 0; i < keys.size(); ++i) {
    const bool isGap = std::isnan(lower[i]);
    const bool isNew = envelope.keys.isEmpty() || std::isnan(envelope.lower.constLast()) || keys[i] >= begin + step;
    if (isGap || isNew) {
      begin = keys[i];
      envelope.keys.append(keys[i]);
      envelope.lower.append(lower[i]);
      envelope.upper.append(upper[i]);
    } else {
      envelope.keys.last() = (begin + keys[i]) / 2;
      envelope.lower.last() = std::min(envelope.lower.constLast(), lower[i]);
      envelope.upper.last() = std::max(envelope.upper.constLast(), upper[i]);
    }
  }
  return envelope;
}

ChartFeed::Detail ChartFeed::detailFor(double length) const {
  if (length <= std::min(kLongestInAnswers, kMostAnswers * static_cast<double>(pollInterval_.count()))) {
    return Detail::Answers;
  }
  return length <= kLongestInMinutes ? Detail::Minutes : Detail::Hours;
}

bool ChartFeed::moveTo(double lower, double upper, bool live) {
  const double length = upper - lower;
  const Detail detail = detailFor(length);
  const bool covers = lower >= from_ && upper <= to_ && upper - from_ <= (kMostKept + kMargin) * length;
  const bool tailIsShort = detail == Detail::Answers || !live || upper - loadedAt_ <= kLongestTail * length;
  if (detail == detail_ && covers && tailIsShort) {
    return false;
  }
  detail_ = detail;
  from_ = lower - kMargin * length;
  to_ = live ? kForEver : upper + kMargin * length;
  loadedAt_ = upper;
  return true;
}

TimeSpan ChartFeed::span() const {
  return {.from = fromKey(from_), .to = fromKey(to_)};
}

// Seconds between the points of aggregates.
double ChartFeed::step() const {
  switch (detail_) {
    case Detail::Nothing:
    case Detail::Answers:
      return 0;
    case Detail::Minutes:
      return 60;
    case Detail::Hours:
      return 3'600;
  }
  return 0;
}

double ChartFeed::longestPause() const {
  return std::max({kShortestGap, 2.5 * step(), kGapPolls * static_cast<double>(pollInterval_.count())});
}

template <typename Element>
Curve ChartFeed::joined(const std::vector<Element>& elements) const {
  const double longest = longestPause();
  const std::vector<double> steps = clockSteps();
  Curve curve;
  for (const Element& element : elements) {
    const double key = toKey(element.at);
    if (!curve.keys.isEmpty()) {
      const double last = curve.keys.constLast();
      const auto set = std::ranges::upper_bound(steps, last);
      if (set != steps.end() && *set <= key) {
        curve.addGap((last + key) / 2);
      } else if (key - last > longest) {
        curve.addGap(last + longest / 2);
      }
    }
    curve.add(element);
  }
  return curve;
}

bool isClockStep(EventKind kind) {
  return kind == EventKind::ClockSet || kind == EventKind::Synchronised || kind == EventKind::SyncUndone;
}

std::vector<double> ChartFeed::clockSteps() const {
  std::vector<double> keys;
  for (const HistoryEvent& event : events()) {
    if (isClockStep(event.kind)) {
      keys.push_back(toKey(event.at));
    }
  }
  std::ranges::sort(keys);
  return keys;
}

Curve ChartFeed::curve(const QString& server) const {
  switch (detail_) {
    case Detail::Nothing:
      return {};
    case Detail::Answers:
      return joined(history_.points(server, span()));
    case Detail::Minutes:
      return joined(history_.aggregates(server, Resolution::Minutes, span()));
    case Detail::Hours:
      return joined(history_.aggregates(server, Resolution::Hours, span()));
  }
  return {};
}

double ChartFeed::begin(double otherwise) const {
  const auto since = history_.since();
  return since ? std::min(toKey(*since), otherwise) : otherwise;
}

std::vector<HistoryEvent> ChartFeed::events() const {
  return history_.events(span());
}

}  // namespace tsq::app
