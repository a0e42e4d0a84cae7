// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/band.h"

#include <algorithm>
#include <cmath>

#include "ui/curves/graph_points.h"
#include "ui/curves/plot_library.h"
#include "ui/curves/plot_panel.h"

namespace tsq::app {
namespace {

// Steps of the band: with a corner for every answer of an hour, it would take half of a redraw and be too dense to
// read.
constexpr double kSteps = 400;
// New answers that are appended to the band before it is rebuilt.
constexpr int kLongestTail = 100;

}  // namespace

Band::Band(PlotPanel& panel) : panel_(panel), lower_(panel.makeGraph()), upper_(panel.makeGraph()) {
  lower_->setPen(Qt::NoPen);
  upper_->setPen(Qt::NoPen);
  upper_->setChannelFillGraph(lower_);
}

void Band::show(const Curve& curve) {
  const Curve envelope = curve.envelope(panel_.timeAxis().range().size() / kSteps);
  lower_->setData(envelope.keys, envelope.lower, true);
  upper_->setData(envelope.keys, envelope.upper, true);
  tail_ = 0;
}

void Band::append(const Curve& point) {
  lower_->addData(point.keys.constFirst(), point.lower.constFirst());
  upper_->addData(point.keys.constFirst(), point.upper.constFirst());
  ++tail_;
}

void Band::amend(const Curve& point) {
  replaceValue(*lower_, point.keys.constFirst(), point.lower.constFirst());
  replaceValue(*upper_, point.keys.constFirst(), point.upper.constFirst());
}

bool Band::hasLongTail() const {
  return tail_ > kLongestTail;
}

void Band::setColor(const QColor& color) {
  upper_->setBrush(color);
}

void Band::fit() {
  upper_->setVisible(isShown_ && fitsPanel());
}

// By its typical width, so that a single wide step hides nothing.
bool Band::fitsPanel() const {
  const QCPRange keys = panel_.timeAxis().range();
  std::vector<double> lower;
  std::vector<double> upper;
  collectValues(*lower_, keys, lower);
  collectValues(*upper_, keys, upper);
  std::vector<double> widths;
  for (std::size_t i = 0; i < std::min(lower.size(), upper.size()); ++i) {
    if (!std::isnan(lower[i])) {
      widths.push_back(upper[i] - lower[i]);
    }
  }
  if (widths.empty()) {
    return true;
  }
  const auto middle = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2);
  std::nth_element(widths.begin(), middle, widths.end());
  return *middle <= panel_.valueAxis().range().size();
}

}  // namespace tsq::app
