// SPDX-License-Identifier: GPL-3.0-or-later
/// The axes of the plots as the user has left them.
#pragma once

#include <optional>

#include "ui/parts/chart_scale.h"

namespace tsq::app {

struct PlotZoom {
  bool isLive = true;
  std::optional<ValueRange> time;     ///< on the time axis; nothing: the chosen range
  std::optional<ValueRange> offsets;  ///< in seconds; nothing: automatic
  std::optional<ValueRange> delays;   ///< likewise
};

}  // namespace tsq::app
