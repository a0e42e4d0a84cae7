// SPDX-License-Identifier: GPL-3.0-or-later
/// Decides when a server's condition is worth an event: once it has lasted, and once more when it has been over for
/// longer. Pure.
#pragma once

#include <QString>
#include <chrono>
#include <map>
#include <optional>
#include <vector>

#include "history/event_log.h"

namespace tsq::app {

/// A condition has to last this long before it is an event, and twice as long be over: a server at the limit of
/// agreement changes sides with every answer.
inline constexpr Duration kConditionMustLast = std::chrono::seconds(60);
inline constexpr Duration kConditionMustBeOver = 2 * kConditionMustLast;
/// Certificates are renewed in their last third, or with a month left; less than this means that the renewal failed.
inline constexpr std::chrono::seconds kExpiresSoon = std::chrono::days(14);

/// What is known of one server at a moment.
struct ServerCondition {
  bool isFalseticker = false;
  bool isUnreachable = false;
  bool hasOtherKey = false;  ///< it shows another key than the pinned one
  /// Of the certificate of its last connection.
  std::optional<std::chrono::sys_seconds> validFrom;
  std::optional<std::chrono::sys_seconds> validUntil;
};

class ServerAlerts {
 public:
  /// To be called about once per second for each server. The events of now; `at` of the entries is `wall`.
  std::vector<LogEntry> consider(const QString& server, const ServerCondition& condition, MonoTime now, WallTime wall);
  /// Conditions are unknown from now on, as while nothing is measured: what was about to become an event does not.
  void suspend();
  /// The server is not watched any more.
  void forget(const QString& server) { watched_.erase(server); }

 private:
  /// One condition, with its hysteresis.
  struct Condition {
    bool isTold = false;
    std::optional<MonoTime> differsSince;  ///< from isTold

    /// True: isTold has changed.
    bool update(bool isOn, MonoTime now);
  };
  struct Watched {
    Condition falseticker;
    Condition unreachable;
    Condition otherKey;
    std::optional<std::chrono::sys_seconds> toldEnd;  ///< of a certificate that expires soon
  };

  static void considerCertificate(Watched& watched, const ServerCondition& condition, LogEntry entry,
                                  std::vector<LogEntry>& events);

  std::map<QString, Watched> watched_;
};

}  // namespace tsq::app
