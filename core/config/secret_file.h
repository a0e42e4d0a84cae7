// SPDX-License-Identifier: MIT
/// Files with session secrets, from which a server derives the keys of session tickets and address tokens.
///
/// A file is either one secret of 32 random bytes (neither text nor all equal), or text with a line for each secret:
/// the instant from which it is used, and 64 hexadecimal digits. Empty lines and those that begin with # are ignored:
///
///     2027-01-01T00:00:00Z 5f3a01c2...
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/time.h"

namespace tsq::config {

struct DatedSecret {
  std::array<std::uint8_t, 32> secret{};
  WallTime validFrom{};  ///< 1970 for a secret without an instant
};

enum class SecretOwner {
  RootOrUs,  ///< a secret to be used
  Anybody    ///< one that only goes back into the same file
};

/// All secrets of a file, at least one. Errors: as readFile(); SecretExposed, see FileContent::isExposed();
/// InvalidArgument for any other content. The detail begins with the path and has no full stop.
Result<std::vector<DatedSecret>> readSessionSecrets(const std::string& path, SecretOwner owner = SecretOwner::RootOrUs);

/// The text of a file with these secrets, the newest first.
std::string sessionSecretsText(std::vector<DatedSecret> secrets);

/// Adds a secret, and drops those whose successor has been in use for `keep`.
std::vector<DatedSecret> rotated(std::vector<DatedSecret> secrets, const DatedSecret& next, Duration keep,
                                 WallTime now);

}  // namespace tsq::config
