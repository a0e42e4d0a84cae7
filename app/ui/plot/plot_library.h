// SPDX-License-Identifier: GPL-3.0-or-later
/// The plotting library, whose header is written with Qt's keywords, which the rest of the program does without.
/// Include this first, and only where plots are drawn.
#pragma once

#undef QT_NO_KEYWORDS
#include <qcustomplot.h>
