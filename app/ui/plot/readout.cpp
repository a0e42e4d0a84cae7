// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_library.h"
// plot_library.h must be the first include.
#include <QDateTime>
#include <QFontMetrics>
#include <algorithm>
#include <cmath>

#include "ui/parts/colors.h"
#include "ui/plot/graph_points.h"
#include "ui/plot/readout.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr QMargins kPadding(8, 5, 8, 5);
// Servers in the text; more would hide the plot.
constexpr std::size_t kMostServers = 10;

}  // namespace

Readout::Readout(QCustomPlot& view, PlotPanel& offset, PlotPanel& delay, const Shown& shown)
    : view_(view), offset_(offset), delay_(delay), shown_(shown) {
  view_.layer("overlay"_L1)->setMode(QCPLayer::lmBuffered);
  text_ = new QCPItemText(&view_);
  text_->setLayer("overlay"_L1);
  text_->setClipToAxisRect(false);
  text_->setTextAlignment(Qt::AlignLeft);
  text_->setPadding(kPadding);
  text_->position->setType(QCPItemPosition::ptAbsolute);
  text_->setVisible(false);
}

void Readout::applyTheme(const QWidget& owner) {
  text_->setColor(owner.palette().color(QPalette::Text));
  text_->setFont(owner.font());
  text_->setPen(Colors(owner.palette()).border());
  text_->setBrush(owner.palette().color(QPalette::Base));
}

void Readout::refresh() {
  if (pointer_) {
    follow(*pointer_);
  }
}

void Readout::leave() {
  follow(QPoint(-1, -1));
  pointer_.reset();
}

void Readout::follow(const QPoint& position) {
  pointer_ = position;
  const bool isInside = offset_.rect().rect().contains(position) || delay_.rect().rect().contains(position);
  const auto key = isInside ? nearestKey(offset_.timeAxis().pixelToCoord(position.x())) : std::nullopt;
  for (PlotPanel* panel : {&offset_, &delay_}) {
    panel->setCursor(key);
  }
  text_->setVisible(key.has_value());
  text_->setText(key ? textAt(*key) : QString());
  place(position);
  view_.layer("overlay"_L1)->replot();
}

// On the side of the pointer with more room, and not beyond the upper or lower edge.
void Readout::place(const QPoint& position) {
  const bool isOnRight = position.x() > offset_.rect().center().x();
  const int lines = 1 + static_cast<int>(text_->text().count(u'\n'));
  const int half = (lines * QFontMetrics(text_->font()).lineSpacing() + kPadding.top() + kPadding.bottom()) / 2 + 1;
  text_->setPositionAlignment((isOnRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  text_->position->setCoords(position.x() + (isOnRight ? -8 : 8),
                             std::max(half, std::min(position.y(), view_.height() - half)));
}

// The line is at the nearest measurement, not at the pointer: that of the selected server, else the combined one.
std::optional<double> Readout::nearestKey(double key) const {
  const double distance = offset_.timeAxis().range().size();
  const Curves::Series* selected = shown_.curves.selected();
  if (const auto nearest = selected == nullptr ? std::nullopt : nearestPoint(*selected->offset, key, distance)) {
    return nearest->key;
  }
  const auto combined = shown_.combined.at(key, distance);
  return combined ? std::optional(combined->key) : std::nullopt;
}

std::optional<ReadoutLine> Readout::lineOf(const Curves::Series& series, double key) const {
  const double distance = shown_.feed.longestPause() / 2;
  const auto offset = nearestPoint(*series.offset, key, distance);
  const auto delay = offset ? nearestPoint(*series.delay, offset->key, 0) : std::nullopt;
  if (!offset || !delay) {
    return std::nullopt;
  }
  ReadoutLine line{.name = series.name, .offset = fromSeconds(offset->value)};
  line.delay = fromSeconds(delay->value);
  if (&series == shown_.curves.selected()) {
    line.uncertainty = fromSeconds(delay->value / 2);
  }
  return line;
}

QString Readout::textAt(double key) const {
  std::vector<ReadoutLine> lines;
  if (const auto combined = shown_.combined.at(key, shown_.feed.longestPause() / 2)) {
    lines.push_back({.name = combinedLabel(), .offset = combined->offset, .uncertainty = combined->uncertainty});
  }
  const Curves::Series* selected = shown_.curves.selected();
  if (const auto line = selected == nullptr ? std::nullopt : lineOf(*selected, key)) {
    lines.push_back(*line);
  }
  const std::size_t most = lines.size() + kMostServers;
  int omitted = 0;
  for (const auto& [id, series] : shown_.curves.all()) {
    const auto line = &series == selected ? std::nullopt : lineOf(series, key);
    if (line && lines.size() < most) {
      lines.push_back(*line);
    } else if (line) {
      ++omitted;
    }
  }
  return readoutText(QDateTime::fromMSecsSinceEpoch(std::llround(key * 1'000)), lines, omitted);
}

}  // namespace tsq::app
