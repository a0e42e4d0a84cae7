// SPDX-License-Identifier: GPL-3.0-or-later
/// A symbolic icon for places whose background is not known.
#pragma once

#include <QIcon>

namespace tsq::app {

/// By its name, panels find the icon in the desktop's theme and recolour it. Where they do not find it, or take
/// pictures only, it is drawn light with a dark outline, and can be seen on light and on dark.
QIcon outlinedIcon(const QString& name);

}  // namespace tsq::app
