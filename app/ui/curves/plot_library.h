// SPDX-License-Identifier: GPL-3.0-or-later
/// The plotting library, whose header needs Qt's keywords, which the rest of the program disables. Included only where
/// plots are drawn.
#pragma once

#include <QObject>

#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach
