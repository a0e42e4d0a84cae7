// SPDX-License-Identifier: MIT
/// Journal lines about changes of the clock that users requested. Every change has a line; refusals have one line per
/// second and user, with the number of those left out.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "adjustment.h"

namespace tsq::helper {

class Audit {
 public:
  /// Writes a line; to standard error by default.
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
