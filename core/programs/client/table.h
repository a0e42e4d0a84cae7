// SPDX-License-Identifier: MIT
/// The results of tsq-client for people.
#pragma once

#include <optional>
#include <string>

#include "programs/common/burst.h"

namespace tsq::programs {

/// A table whose columns fit the servers asked; lines come without their newline.
class ClientTable {
 public:
  /// `verbose`: with what servers tell of themselves.
  ClientTable(const std::vector<client::ServerConfig>& servers, bool verbose);

  std::string header() const;
  /// The server's result; more lines say what it tells, and which samples and answers were not used, and why.
  std::string row(const Measurement& measurement) const;
  /// The end: who is not believed, and what it all means for the clock of this computer.
  static std::string summary(const Measurements& measurements, const std::optional<Selection::Answer>& answer);

 private:
  std::size_t nameWidth_;
  bool verbose_;
};

}  // namespace tsq::programs
