// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/drawing_share.h"

namespace tsq::app {
namespace {

// Of one core. The plots of 20 servers are drawn each second with it, for as long as there is a pixel for each answer.
constexpr double kShare = 0.02;

}  // namespace

void DrawingShare::end(MonoTime now) {
  const double seconds = static_cast<double>(std::clock() - began_) / CLOCKS_PER_SEC;
  next_ = now + fromSeconds(seconds / kShare);
}

}  // namespace tsq::app
