// SPDX-License-Identifier: MIT
/// A certificate authority for tests: roots, intermediates and servers' certificates of any dates.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace tsq::test {

/// May end later than WallTime does.
struct Validity {
  std::chrono::sys_seconds from;
  std::chrono::sys_seconds until;
};

/// What a server needs.
struct Issued {
  std::string certificatePem;
  std::string keyPem;
};

class Authority {
 public:
  static Authority root(const Validity& validity);
  Authority(Authority&&) noexcept;
  ~Authority();

  /// Another authority, which this one vouches for. Two of the same name differ in their keys.
  Authority intermediate(const std::string& name, const Validity& validity) const;
  /// The certificate alone, with a key of its own.
  Issued issue(const std::vector<std::string>& names, const Validity& validity) const;
  /// The authority's own certificate.
  std::string pem() const;

 private:
  struct Pair;
  explicit Authority(std::unique_ptr<Pair> pair);

  std::unique_ptr<Pair> pair_;
};

}  // namespace tsq::test
