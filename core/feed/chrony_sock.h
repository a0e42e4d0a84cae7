// SPDX-License-Identifier: MIT
/// Feeds chronyd: its SOCK reference clock takes samples in datagrams on a Unix socket, which chronyd creates.
#pragma once

#include "base/file_descriptor.h"
#include "base/network.h"
#include "feed/feed.h"

namespace tsq::feed {

/// The bytes of chronyd's `struct sock_sample` on systems with a 64-bit time_t.
std::vector<std::uint8_t> encodeSockSample(const Measurement& measurement);

class ChronySock final : public Feed {
 public:
  /// `path` as in chrony.conf: refclock SOCK PATH.
  explicit ChronySock(std::string path) : path_(std::move(path)) {}

  Result<void> give(const Measurement& measurement) override;
  std::string name() const override { return path_; }

 private:
  Result<void> connect();
  Result<void> sendOnce(ByteView sample);

  const std::string path_;
  FileDescriptor socket_;  // not valid: not connected
};

}  // namespace tsq::feed
