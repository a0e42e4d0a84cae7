// SPDX-License-Identifier: MIT
/// Reports changes of the selection in the journal: a line when a server is selected, lost, a falseticker, or back, and
/// when the clock is not known any more.
#pragma once

#include <map>
#include <optional>

#include "client/ensemble.h"
#include "programs/tsqd/sources.h"

namespace tsq::programs {

class Events {
 public:
  /// To be called after each sample and failure. `isTrusted`: the answer may be used.
  void note(const Sources& sources, const client::EnsembleView& view, bool isTrusted);

 private:
  // What is worth a line when it changes; a server that was believed may be combined or selected by turns.
  enum class Standing { New, Good, Bad, Lost };

  // Why a server is not used; a lost one, by its last failure.
  struct Reason {
    ServerStatus status;
    std::optional<ErrorCode> error;
    friend bool operator==(const Reason&, const Reason&) = default;
  };

  static std::optional<ErrorCode> codeOf(const Source& source, Standing standing);
  static Standing standingOf(const client::ServerView& server);
  void noteServer(client::ServerId id, const Source& source, const client::ServerView& server);
  void noteSelected(const Sources& sources, const client::EnsembleView& view);
  void noteTrust(const client::EnsembleView& view, bool isTrusted);

  std::map<client::ServerId, Standing> standings_;
  std::map<client::ServerId, Reason> reasons_;
  std::optional<client::ServerId> selected_;  // the one reported last
  bool isTrusted_ = false;
  bool isWarned_ = false;
};

}  // namespace tsq::programs
