// SPDX-License-Identifier: GPL-3.0-or-later
/// How many servers agree, are wrong, or cannot be used. Pure.
#pragma once

#include "client/ensemble.h"

namespace tsq::app {

/// Counted by identity: servers that vote together count as one.
struct ServerTally {
  int agreeing = 0;  ///< their claims overlap where the majority's do, also if too wide to be combined
  int wrong = 0;     ///< falsetickers
  int unusable = 0;  ///< without a usable answer, not trusted, or no majority

  void add(const client::ServerView& seen);
  int total() const { return agreeing + wrong + unusable; }

  friend bool operator==(const ServerTally&, const ServerTally&) = default;
};

}  // namespace tsq::app
