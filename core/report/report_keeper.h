// SPDX-License-Identifier: MIT
/// Keeps a server's clock report up to date.
#pragma once

#include <functional>

#include "report/chrony_probe.h"
#include "report/clock_report.h"

namespace tsq::report {

class ReportKeeper final : public Actor {
 public:
  using ReadKernel = std::function<std::optional<clock::KernelState>()>;
  using ReadTracking = std::function<std::optional<Tracking>()>;
  using Publish = std::function<void(wire::ClockReport, Synchronised)>;

  /// Publishes at once, and then every second. `readTsqd` is asked if chronyd does not answer; it may be empty. Network
  /// and clock must outlive it.
  ReportKeeper(Network& network, const Clock& clock, Statements statements, ReadKernel readKernel, Publish publish,
               ReadTracking readTsqd = {});

  MonoTime nextDeadline() const override;
  void onDeadline() override;

 private:
  void publish();
  std::optional<Tracking> tracking() const;

  const Clock& clock_;
  Statements statements_;
  ReadKernel readKernel_;
  Publish publish_;
  ReadTracking readTsqd_;
  ChronyProbe chrony_;
  MonoTime nextReport_;
  bool wasKept_ = false;  // kernel or chronyd have reported the clock as synchronised
};

}  // namespace tsq::report
