// SPDX-License-Identifier: MIT
/// Hands the samples of believed servers to the other time services that are configured.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "client/ensemble.h"
#include "feed/feed.h"
#include "programs/common/json.h"
#include "programs/tsqd/settings.h"

namespace tsq::programs {

/// Reports on standard error when a feed is taken, and when it is not any more; each once.
class Feeder {
 public:
  explicit Feeder(const DaemonSettings& settings);

  /// `view`: with this sample.
  void onSample(client::ServerId server, const Sample& sample, const client::EnsembleView& view);
  void setMinServers(const std::optional<std::size_t>& minServers) { minServers_ = minServers; }
  /// "/run/chrony/tsq.sock", with those that are taken at present.
  std::string describe() const;
  Json toJson() const;

 private:
  struct Output {
    std::unique_ptr<feed::Feed> feed;
    std::optional<bool> isTaken;  // nothing: not tried yet
  };

  void give(Output& output, const feed::Measurement& measurement);

  std::vector<Output> outputs_;
  std::optional<std::size_t> minServers_;
};

}  // namespace tsq::programs
