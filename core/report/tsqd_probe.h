// SPDX-License-Identifier: MIT
/// Asks the tsqd of this computer every 16 s over its control socket, without waiting for it.
#pragma once

#include <optional>
#include <string>

#include "control/pending_request.h"
#include "report/chrony_tracking.h"

namespace tsq::report {

/// Belongs to the loop's thread.
class TsqdProbe final : public Actor {
 public:
  /// `path`: the control socket. Loop and clock must outlive it.
  TsqdProbe(net::EventLoop& loop, const Clock& clock, std::string path);

  /// tsqd's last answer; nothing if it is older than 48 s or says nothing, see parseTsqdTracking().
  std::optional<Tracking> tracking() const;

  MonoTime nextDeadline() const override { return nextRequest_; }
  /// Asks; an answer to the former question that is still missing is not awaited any more.
  void onDeadline() override;

 private:
  void note(const control::Reply& reply);

  net::EventLoop& loop_;
  const Clock& clock_;
  const std::string path_;
  std::optional<control::PendingRequest> asked_;
  MonoTime nextRequest_ = MonoTime::min();
  std::optional<Tracking> tracking_;
  MonoTime answeredAt_;
};

}  // namespace tsq::report
