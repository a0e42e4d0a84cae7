// SPDX-License-Identifier: MIT
/// What the helper did last: kept in a file that outlives its idle exit, so that no offset is applied twice, the last
/// correction can be undone, and a kept authorisation moves the clock only so far.
#pragma once

#include <QString>
#include <optional>

#include "adjustment.h"
#include "budget.h"

namespace tsq::helper {

struct AppliedRecord {
  std::optional<BootTime> at;  ///< when, in this boot; offsets measured before are stale

  struct Undo {
    Caller caller;
    Applied applied;
    Duration wallMinusBoot{};  ///< where the clock stood right afterwards

    /// The correction made `last-good` later; it said this before.
    struct Raised {
      std::optional<WallTime> before;
    };
    std::optional<Raised> raised;
  };
  std::optional<Undo> undo;  ///< nothing once it was undone

  Budget budget;
};

class AppliedStore {
 public:
  /// `bootId`: records of another boot say nothing, for BOOTTIME begins anew.
  AppliedStore(QString file, QString bootId);

  /// An empty one when nothing was applied in this boot. What cannot be read is kept beside it as *.damaged, with a
  /// line in the journal, and replaced by a record in the safe direction: everything measured before `now` is stale,
  /// and no kept authorisation is left.
  AppliedRecord load(BootTime now) const;
  /// False when it could not be kept; then nothing must be applied.
  bool save(const AppliedRecord& record) const;

 private:
  AppliedRecord replaceDamaged(BootTime now) const;

  const QString file_;
  const QString bootId_;
};

}  // namespace tsq::helper
