// SPDX-License-Identifier: MIT
/// pkttyagent, polkit's prompt for terminals, for as long as this object lives.
#pragma once

#include <sys/types.h>

namespace tsq::programs {

/// Does nothing without a terminal or without pkttyagent: then the desktop's agent prompts, if there is one. Not
/// registered as a fallback agent, because polkit does not find that without a login session.
class TerminalAgent {
 public:
  /// Waits until the agent is registered with polkit.
  TerminalAgent();
  ~TerminalAgent();
  TerminalAgent(const TerminalAgent&) = delete;
  TerminalAgent& operator=(const TerminalAgent&) = delete;

 private:
  pid_t process_ = -1;
};

}  // namespace tsq::programs
