// SPDX-License-Identifier: GPL-3.0-or-later
/// Names and values of a form.
#pragma once

#include <QString>
#include <vector>

namespace tsq::app {

struct DetailLine {
  QString name;
  QString value;
  bool warns = false;
};

struct DetailSection {
  QString title;
  std::vector<DetailLine> lines;  ///< never empty
};

}  // namespace tsq::app
