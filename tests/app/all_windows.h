// SPDX-License-Identifier: GPL-3.0-or-later
/// Every window of the monitor, with fixed contents.
#pragma once

#include <functional>

#include "scene.h"

class QWidget;

namespace tsq::app::test {

/// Makes and shows one window after the other; each page of the preferences and of the first steps is a call of its
/// own.
void forEachWindow(Scene& scene, const std::function<void(const char* name, QWidget& window)>& visit);

}  // namespace tsq::app::test
