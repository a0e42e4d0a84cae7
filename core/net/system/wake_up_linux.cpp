// SPDX-License-Identifier: MIT
#include <sys/eventfd.h>

#include <cstdint>

#include "net/system/wake_up.h"

namespace tsq::net {

const char* const WakeUp::kCall = "eventfd";

WakeUp::WakeUp() : readEnd_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {}

void WakeUp::raise() {
  const std::uint64_t one = 1;
  [[maybe_unused]] const auto written =
      ::write(readEnd_.get(), &one, sizeof(one));  // a full counter is readable already
}

void WakeUp::clear() {
  std::uint64_t count = 0;
  [[maybe_unused]] const auto read = ::read(readEnd_.get(), &count, sizeof(count));
}

}  // namespace tsq::net
