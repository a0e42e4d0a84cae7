// SPDX-License-Identifier: GPL-3.0-or-later
/// The plotting library, whose header needs Qt's keywords (signals, slots), which the rest of the program disables. To
/// be included first, and only where plots are drawn.
#pragma once

#undef QT_NO_KEYWORDS
#include <qcustomplot.h>
