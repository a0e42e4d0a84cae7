// SPDX-License-Identifier: MIT
#include "sandbox.h"

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>

#include <cstddef>
#include <cstdint>
#include <thread>

namespace tsq::test {
namespace {

using Program = std::vector<sock_filter>;

void load(Program& program, std::size_t offset) {
  program.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset)));
}

// Skips `skip` instructions if the loaded value is another one.
void expect(Program& program, std::uint32_t value, std::size_t skip) {
  program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, static_cast<std::uint8_t>(skip)));
}

void addRule(Program& program, const RefusedCall& call) {
  const std::optional<unsigned> arguments[] = {call.first, call.second, call.third};
  std::size_t left = 1;  // instructions after the check of the system call's number
  for (const auto& argument : arguments) {
    left += argument ? 2 : 0;
  }
  load(program, offsetof(seccomp_data, nr));
  expect(program, static_cast<std::uint32_t>(call.number), left);
  for (std::size_t i = 0; i < std::size(arguments); ++i) {
    if (arguments[i]) {
      left -= 2;
      load(program, offsetof(seccomp_data, args) + i * sizeof(std::uint64_t));
      expect(program, *arguments[i], left);
    }
  }
  program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(call.error)));
}

}  // namespace

bool refuse(const std::vector<RefusedCall>& calls) {
  Program program;
  for (const RefusedCall& call : calls) {
    addRule(program, call);
  }
  program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
  const sock_fprog filter{.len = static_cast<unsigned short>(program.size()), .filter = program.data()};
  return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

bool inSandbox(const std::vector<RefusedCall>& calls, const std::function<void()>& body) {
  bool isConfined = false;
  std::thread([&] {
    isConfined = refuse(calls);
    if (isConfined) {
      body();
    }
  }).join();
  return isConfined;
}

}  // namespace tsq::test
