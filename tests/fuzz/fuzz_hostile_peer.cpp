// SPDX-License-Identifier: MIT
// A peer that knows the keys and does what the input says, against a whole server or a whole client on the virtual
// network: nothing ends the process, and nothing stays of it.
#include "check.h"
#include "hostile/hostile_world.h"

using tsq::fuzz::check;
using namespace tsq::test;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr int kSteps = 12;
  Choices choices = Choices::from({data, size});
  const Trial trial = choices.oneIn(2) ? attackServer(choices, kSteps) : attackClient(choices, kSteps);
  check(trial.isOver, "the connection has an end");
  return 0;
}
