// SPDX-License-Identifier: MIT
/// pkttyagent, polkit's prompt for terminals, for as long as this object lives.
#pragma once

#include <sys/types.h>

namespace tsq::programs {

/// Does nothing without a terminal or without pkttyagent: then the desktop prompts, or nobody. Whoever works in a
/// terminal is asked there: as a mere fallback it would not be found where there is no login session.
class TerminalAgent {
 public:
  /// Waits until polkit knows of the agent.
  TerminalAgent();
  ~TerminalAgent();
  TerminalAgent(const TerminalAgent&) = delete;
  TerminalAgent& operator=(const TerminalAgent&) = delete;

 private:
  pid_t process_ = -1;
};

}  // namespace tsq::programs
