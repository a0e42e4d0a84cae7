// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/readout.h"

#include <QDateTime>
#include <algorithm>
#include <cmath>

#include "text/format_quantity.h"
#include "ui/curves/graph_points.h"
#include "ui/curves/plot_library.h"
#include "ui/curves/readout_box.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// More rows would hide the plot, however high it is.
constexpr int kMostRows = 12;

}  // namespace

Readout::Readout(QCustomPlot& view, PlotPanel& offset, PlotPanel& delay, const Shown& shown)
    : view_(view), offset_(offset), delay_(delay), shown_(shown) {
  view_.layer("overlay"_L1)->setMode(QCPLayer::lmBuffered);
  box_ = new ReadoutBox(view);
}

void Readout::applyTheme(const QWidget& owner) {
  box_->applyTheme(owner);
}

void Readout::refresh() {
  if (stepped_) {
    showStep();
  } else if (pointer_) {
    follow(*pointer_);
  }
}

void Readout::leave() {
  pointer_.reset();
  if (!stepped_) {
    showAt(std::nullopt, {});
  }
}

// The curve whose measurements the crosshair stops at: that of the selected server, else the combined one, else any.
const QCPGraph* Readout::reference() const {
  const Curves::Series* selected = shown_.curves.selected();
  if (selected != nullptr && !isEmpty(*selected->offset)) {
    return selected->offset;
  }
  const auto& all = shown_.curves.all();
  const auto any = std::ranges::find_if(all, [](const auto& each) { return !isEmpty(*each.second.offset); });
  return !isEmpty(shown_.combined.line()) || any == all.end() ? &shown_.combined.line() : any->second.offset;
}

std::optional<double> Readout::keyAfter(Step step) const {
  const QCPRange range = offset_.timeAxis().range();
  const bool isRelative = stepped_ && range.contains(*stepped_) && (step == Step::Before || step == Step::After);
  constexpr double kOutside = 1;  // a second, for a measurement at the edge
  return isRelative             ? nextKey(*reference(), *stepped_, step == Step::After, range)
         : step == Step::Oldest ? nextKey(*reference(), range.lower - kOutside, true, range)
                                : nextKey(*reference(), range.upper + kOutside, false, range);
}

bool Readout::step(Step step) {
  const auto key = keyAfter(step);
  if (key) {
    stepped_ = key;
    showStep();
  }
  return key.has_value();
}

void Readout::endSteps() {
  stepped_.reset();
  refresh();
  if (!pointer_) {
    showAt(std::nullopt, {});
  }
}

void Readout::showStep() {
  const bool isInView = offset_.timeAxis().range().contains(*stepped_);
  showAt(isInView ? stepped_ : std::nullopt,
         {static_cast<int>(offset_.timeAxis().coordToPixel(*stepped_)), offset_.rect().rect().center().y()});
}

void Readout::follow(const QPoint& position) {
  pointer_ = position;
  stepped_.reset();
  const bool isInside = offset_.rect().rect().contains(position) || delay_.rect().rect().contains(position);
  const QCPAxis& axis = offset_.timeAxis();
  const auto nearest =
      isInside ? nearestPoint(*reference(), axis.pixelToCoord(position.x()), axis.range().size()) : std::nullopt;
  showAt(nearest ? std::optional(nearest->key) : std::nullopt, position);
}

void Readout::showAt(std::optional<double> key, const QPoint& position) {
  for (PlotPanel* panel : {&offset_, &delay_}) {
    panel->setCursor(key);
  }
  told_.clear();
  omitted_ = 0;
  if (key) {
    time_ = QDateTime::fromMSecsSinceEpoch(std::llround(*key * 1'000));
    collect(*key, position);
    ReadoutBox::Contents contents{.time = readoutTime(time_), .more = omittedServers(omitted_)};
    for (const Entry& entry : told_) {
      contents.rows.push_back({.sample = sampleOf(*entry.graph),
                               .name = leftToRight(entry.line.name),
                               .offset = readoutOffset(entry.line),
                               .delay = readoutDelay(entry.line)});
    }
    box_->show(std::move(contents), position);
  } else {
    box_->hide();
  }
  view_.layer("overlay"_L1)->replot();
}

std::optional<Readout::Entry> Readout::entryOf(const Curves::Series& series, double key) const {
  const auto offset = nearestPoint(*series.offset, key, shown_.feed.longestPause() / 2);
  const auto delay = offset ? nearestPoint(*series.delay, offset->key, 0) : std::nullopt;
  if (!offset || !delay) {
    return std::nullopt;
  }
  ReadoutLine line{.name = series.name, .offset = fromSeconds(offset->value), .delay = fromSeconds(delay->value)};
  if (&series == shown_.curves.selected()) {
    line.uncertainty = fromSeconds(delay->value / 2);
  }
  return Entry{.line = line, .graph = series.offset};
}

std::vector<Readout::Entry> Readout::leading(double key) const {
  std::vector<Entry> entries;
  if (const auto combined = shown_.combined.at(key, shown_.feed.longestPause() / 2)) {
    entries.push_back(
        {.line = {.name = combinedLabel(), .offset = combined->offset, .uncertainty = combined->uncertainty},
         .graph = &shown_.combined.line()});
  }
  const Curves::Series* selected = shown_.curves.selected();
  if (const auto entry = selected == nullptr ? std::nullopt : entryOf(*selected, key)) {
    entries.push_back(*entry);
  }
  return entries;
}

std::vector<Readout::Entry> Readout::others(double key) const {
  std::vector<Entry> entries;
  for (const auto& [id, series] : shown_.curves.all()) {
    if (auto entry = &series == shown_.curves.selected() ? std::nullopt : entryOf(series, key)) {
      entry->place = entries.size();
      entries.push_back(*entry);
    }
  }
  return entries;
}

double Readout::distanceFrom(const QPoint& position, const ReadoutLine& line) const {
  if (stepped_) {
    return told_.empty() ? 0 : std::abs(toSeconds(line.offset - told_.front().line.offset));
  }
  const bool isOnDelays = delay_.rect().rect().contains(position);
  const double wanted = (isOnDelays ? delay_ : offset_).valueAxis().pixelToCoord(position.y());
  return std::abs(toSeconds(isOnDelays ? line.delay.value_or(0s) : line.offset) - wanted);
}

// Where there is no room for all, those nearest to the pointer, or to the combined offset; in the order of the servers.
void Readout::collect(double key, const QPoint& position) {
  told_ = leading(key);
  std::vector<Entry> rest = others(key);
  const int rows = std::min(kMostRows, box_->mostRows()) - static_cast<int>(told_.size());
  const auto room = std::min(rest.size(), static_cast<std::size_t>(std::max(rows, 0)));
  for (Entry& entry : rest) {
    entry.distance = distanceFrom(position, entry.line);
  }
  std::ranges::sort(rest, {}, &Entry::distance);
  omitted_ = static_cast<int>(rest.size() - room);
  rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(room), rest.end());
  std::ranges::sort(rest, {}, &Entry::place);
  std::ranges::move(rest, std::back_inserter(told_));
}

QString Readout::description() const {
  if (!stepped_ || told_.empty()) {
    return {};
  }
  QStringList sentences{readoutTime(time_) + u'.'};
  for (const Entry& entry : told_) {
    sentences.append(entry.line.delay ? plotDescription(entry.line.name, entry.line.offset, *entry.line.delay)
                                      : combinedDescription(entry.line.offset, *entry.line.uncertainty));
  }
  if (omitted_ > 0) {
    sentences.append(omittedServers(omitted_) + u'.');
  }
  return sentences.join(u' ');
}

}  // namespace tsq::app
