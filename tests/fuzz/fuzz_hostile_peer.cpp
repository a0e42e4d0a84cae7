// SPDX-License-Identifier: MIT
// A peer with valid keys whose behaviour is the input, with a complete server or client on the virtual network: no
// crash, and no leak.
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
