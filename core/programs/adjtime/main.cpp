// SPDX-License-Identifier: MIT
// tsq-adjtime: ask servers for the time and set this computer's clock by it, once.
#include "programs/adjtime/adjtime.h"
#include "programs/common/output.h"
#include "programs/common/peer_options.h"

namespace tsq::programs {
namespace {

int run(int argc, char** argv) {
  const auto options = readAdjtimeOptions(argc, argv);
  if (const int* status = std::get_if<int>(&options)) {
    return *status;
  }
  const auto& read = std::get<AdjtimeOptions>(options);
  warnIfInsecure(read.servers);
  return Adjtime(read).run();
}

}  // namespace
}  // namespace tsq::programs

int main(int argc, char** argv) {
  using namespace tsq::programs;
  return runProgram(static_cast<int>(Outcome::Failed), run, argc, argv);
}
