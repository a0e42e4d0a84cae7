// SPDX-License-Identifier: MIT
/// The helper's last action, in a file that remains after its idle exit: so no offset is applied twice, the last
/// correction can be undone, and kept authorisations stay within the budget.
#pragma once

#include <QString>
#include <optional>

#include "adjustment.h"
#include "budget.h"

namespace tsq::helper {

struct AppliedRecord {
  std::optional<BootTime> at;  ///< time in this boot; offsets measured before it are stale

  struct Undo {
    Caller caller;
    Applied applied;
    Duration wallMinusBoot{};  ///< directly after the correction

    /// The correction advanced `last-good`; this is the earlier value.
    struct Raised {
      std::optional<WallTime> before;
    };
    std::optional<Raised> raised;
  };
  std::optional<Undo> undo;  ///< nothing after the undo

  Budget budget;
};

class AppliedStore {
 public:
  /// `bootId`: records of an earlier boot are void, because BOOTTIME starts again.
  AppliedStore(QString file, QString bootId);

  /// An empty record if nothing was applied in this boot. An unreadable file is renamed to *.damaged, with a line in
  /// the journal, and replaced by a conservative record: everything measured before `now` is stale, and the budget of
  /// kept authorisations is spent.
  AppliedRecord load(BootTime now) const;
  /// False if it could not be saved; then nothing must be applied.
  bool save(const AppliedRecord& record) const;

 private:
  AppliedRecord replaceDamaged(BootTime now) const;

  const QString file_;
  const QString bootId_;
};

}  // namespace tsq::helper
