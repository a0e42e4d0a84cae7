// SPDX-License-Identifier: MIT
/// Asks the tsqd of this computer every 16 s over its control socket, without waiting for it.
#pragma once

#include <string>

#include "base/file_descriptor.h"
#include "net/event_loop.h"
#include "report/chrony_tracking.h"

namespace tsq::report {

/// Belongs to the loop's thread.
class TsqdProbe final : public Actor {
 public:
  /// `path`: the control socket. Loop and clock must outlive it.
  TsqdProbe(net::EventLoop& loop, const Clock& clock, std::string path);
  ~TsqdProbe() override;
  TsqdProbe(const TsqdProbe&) = delete;
  TsqdProbe& operator=(const TsqdProbe&) = delete;

  /// tsqd's last answer; nothing if it is older than 48 s or says nothing, see parseTsqdTracking().
  std::optional<Tracking> tracking() const;

  MonoTime nextDeadline() const override { return nextRequest_; }
  /// Asks; an answer to the former question that is still missing is not awaited any more.
  void onDeadline() override;

 private:
  void ask();
  void take();
  void close();

  net::EventLoop& loop_;
  const Clock& clock_;
  const std::string path_;
  FileDescriptor socket_;  // valid while an answer is awaited
  MonoTime nextRequest_ = MonoTime::min();
  std::optional<Tracking> tracking_;
  MonoTime answeredAt_;
};

}  // namespace tsq::report
