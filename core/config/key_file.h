// SPDX-License-Identifier: MIT
/// Files with the keys that sign answers and verify them.
///
/// A file holds one or more PEM blocks. Lines before a block may say more of it, and other programs ignore them:
///
///     Key-Id: 5f3a01c2                   (else the key names itself)
///     Valid-From: 2027-01-01T00:00:00Z   (a key that signs, not before this instant)
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
/// Likewise; a file with public keys alone may be read by anybody.
Result<std::vector<wire::VerifyKey>> readVerifyKeys(const std::string& path);

/// The text of a file with this key.
std::string signingKeyText(const wire::SigningKey& key);
std::string verifyKeyText(const wire::VerifyKey& key);

}  // namespace tsq::config
