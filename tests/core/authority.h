// SPDX-License-Identifier: MIT
/// A certificate authority for tests: roots, intermediates and servers' certificates of any dates.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace tsq::test {

/// May end after WallTime's range.
struct Validity {
  std::chrono::sys_seconds from;
  std::chrono::sys_seconds until;
};

/// A certificate chain and its key.
struct Issued {
  std::string certificatePem;
  std::string keyPem;
};

class Authority {
 public:
  static Authority root(const Validity& validity);
  Authority(Authority&&) noexcept;
  ~Authority();

  /// An intermediate authority signed by this one. Two with the same name have different keys.
  Authority intermediate(const std::string& name, const Validity& validity) const;
  /// A server certificate without its chain, with a new key.
  Issued issue(const std::vector<std::string>& names, const Validity& validity) const;
  /// The authority's own certificate.
  std::string pem() const;

 private:
  struct Pair;
  explicit Authority(std::unique_ptr<Pair> pair);

  std::unique_ptr<Pair> pair_;
};

}  // namespace tsq::test
