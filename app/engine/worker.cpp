// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker.h"

#include <system_error>
#include <utility>

namespace tsq::app {

Result<std::thread> startWorker(std::function<void()> work) {
  try {
    return std::thread(std::move(work));
  } catch (const std::system_error& error) {
    return fail(ErrorCode::SystemLimit, error.what());
  }
}

}  // namespace tsq::app
