// SPDX-License-Identifier: MIT
/// Lines for the journal about who had the clock moved, or wanted it to be. Every move has its line; of what is refused
/// one user gets one line a second, with the number of those left out.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "adjustment.h"

namespace tsq::helper {

class Audit {
 public:
  /// Where a line goes; standard error, unless a test wants to see it.
  using Write = std::function<void(const std::string& line)>;

  explicit Audit(Write write = toJournal);

  void applied(const char* what, const Caller& caller, const Applied& applied) const;
  /// `now` in the helper's time.
  void refused(const char* what, const Caller& caller, Duration asked, const Refusal& why, BootTime now);

 private:
  struct Refused {
    BootTime said;
    int leftOut = 0;
  };

  static void toJournal(const std::string& line);

  const Write write_;
  std::map<uint, Refused> refused_;
};

}  // namespace tsq::helper
