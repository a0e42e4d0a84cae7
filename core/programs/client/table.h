// SPDX-License-Identifier: MIT
/// The results of tsq-client as text.
#pragma once

#include <optional>
#include <string>

#include "programs/common/burst.h"

namespace tsq::programs {

/// A table whose columns fit these servers; lines have no newline.
class ClientTable {
 public:
  /// `verbose`: with the servers' clock reports.
  ClientTable(const std::vector<client::ServerConfig>& servers, bool verbose);

  std::string header() const;
  /// The server's result; further lines for its clock report and for samples and answers that were not used.
  std::string row(const Measurement& measurement) const;
  /// The last lines: servers that are not used and why, and the result for this computer's clock.
  static std::string summary(const Measurements& measurements, const std::optional<Selection::Answer>& answer);

 private:
  std::size_t nameWidth_;
  bool verbose_;
};

}  // namespace tsq::programs
