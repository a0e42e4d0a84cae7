// SPDX-License-Identifier: MIT
#include "base/build_date.h"

namespace tsq {

WallTime buildDate() {
  return WallTime(std::chrono::seconds(TSQ_BUILD_DATE));
}

}  // namespace tsq
