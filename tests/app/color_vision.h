// SPDX-License-Identifier: GPL-3.0-or-later
/// How different two colours look, also with a colour vision deficiency.
#pragma once

#include <QColor>

namespace tsq::app::test {

/// The usual one, and those with one kind of cones missing.
enum class Eye { Usual, Protan, Deutan, Tritan };

/// CIEDE2000. About 1 is the smallest difference that is seen at all, beside each other.
double colorDistance(const QColor& a, const QColor& b, Eye eye);

}  // namespace tsq::app::test
