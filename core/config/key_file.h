// SPDX-License-Identifier: MIT
/// Files with signing keys and verify keys.
///
/// A file holds one or more PEM blocks. Header lines before a block are optional; other programs ignore them.
/// Comments and indented lines are ignored, another "word:" is refused:
///
///     Key-Id: 5f3a01c2                   (default: derived from the key)
///     Valid-From: 2027-01-01T00:00:00Z   (signing keys: not used before this instant)
///     -----BEGIN PRIVATE KEY-----
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "base/time.h"
#include "wire/signature.h"

namespace tsq::config {

struct SigningKeyEntry {
  wire::SigningKey key;
  WallTime validFrom = WallTime::min();
};

/// All keys of a file, at least one. Errors: as readFile(); SecretExposed, see FileContent::isExposed(); KeyUnusable.
/// The detail begins with the path, says the line where a key begins, and has no full stop.
Result<std::vector<SigningKeyEntry>> readSigningKeys(const std::string& path);
/// Likewise; a file with public keys alone may be readable by everybody.
Result<std::vector<wire::VerifyKey>> readVerifyKeys(const std::string& path);

/// The text of a file with this key.
std::string signingKeyText(const wire::SigningKey& key);
std::string verifyKeyText(const wire::VerifyKey& key);

}  // namespace tsq::config
