// SPDX-License-Identifier: GPL-3.0-or-later
/// How long tests wait for what happens on another thread, in another process or at the screen.
#pragma once

namespace tsq::app::test {

/// A busy machine takes its time; only failures wait so long.
inline constexpr int kPatience = 20'000;  // ms

}  // namespace tsq::app::test
