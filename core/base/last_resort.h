// SPDX-License-Identifier: MIT
/// What a main() does about an exception that nobody caught.
#pragma once

#include <functional>

#include "base/error.h"

namespace tsq {

/// Runs `program`, which returns the exit status. An exception that leaves it becomes an error whose detail is a
/// sentence: "out of memory." for instance. Print that, and end with the status of a failure.
Result<int> runGuarded(const std::function<int()>& program);

}  // namespace tsq
