// SPDX-License-Identifier: MIT
#include "programs/server/activation.h"

namespace tsq::programs {

std::vector<int> activationSockets() {
  return {};
}

}  // namespace tsq::programs
