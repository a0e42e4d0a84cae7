// SPDX-License-Identifier: GPL-3.0-or-later
/// Timeout of tests that wait for another thread, another process or the screen.
#pragma once

namespace tsq::app::test {

/// Long, for busy machines; only failing tests wait this long.
inline constexpr int kPatience = 20'000;  // ms

}  // namespace tsq::app::test
