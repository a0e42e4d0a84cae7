// SPDX-License-Identifier: MIT
#include <array>

#include "net/system/descriptors.h"
#include "net/system/wake_up.h"

namespace tsq::net {

const char* const WakeUp::kCall = "pipe";

WakeUp::WakeUp() {
  Pipe pipe = openPipe();
  readEnd_ = std::move(pipe.readEnd);
  writeEnd_ = std::move(pipe.writeEnd);
}

void WakeUp::raise() {
  const char mark = 0;
  [[maybe_unused]] const auto written =
      ::write(writeEnd_.get(), &mark, sizeof(mark));  // a full pipe is readable already
}

void WakeUp::clear() {
  std::array<char, 64> marks{};
  while (::read(readEnd_.get(), marks.data(), marks.size()) > 0) {
  }
}

}  // namespace tsq::net
