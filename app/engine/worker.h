// SPDX-License-Identifier: GPL-3.0-or-later
/// Starts a thread. The system may refuse that: then there is an error instead of an exception.
#pragma once

#include <functional>
#include <thread>

#include "base/error.h"

namespace tsq::app {

/// Error: SystemLimit.
Result<std::thread> startWorker(std::function<void()> work);

}  // namespace tsq::app
