// SPDX-License-Identifier: MIT
/// What the helper did last: kept in a file that outlives its idle exit, so that no offset is applied twice and the
/// last correction can be undone.
#pragma once

#include <QString>
#include <optional>

#include "adjustment.h"

namespace tsq::helper {

struct AppliedRecord {
  BootTime at;  ///< when; offsets measured before are stale

  struct Undo {
    Caller caller;
    Applied applied;
    Duration wallMinusBoot{};  ///< where the clock stood right afterwards
  };
  std::optional<Undo> undo;  ///< nothing once it was undone
};

class AppliedStore {
 public:
  /// `bootId`: records of another boot say nothing, for BOOTTIME begins anew.
  AppliedStore(QString file, QString bootId);

  /// Nothing when nothing was applied in this boot. A file that makes no sense counts as applied at `now`.
  std::optional<AppliedRecord> load(BootTime now) const;
  /// False when it could not be kept; then nothing must be applied.
  bool save(const AppliedRecord& record) const;

 private:
  const QString file_;
  const QString bootId_;
};

}  // namespace tsq::helper
