// SPDX-License-Identifier: MIT
/// The messages between tsqctl and tsqd, on a Unix socket that keeps message boundaries (SOCK_SEQPACKET): one request
/// and one reply for each connection. Pure.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tsq::control {

inline constexpr const char* kUsualPath = "/run/tsq/tsqd.sock";

/// Bytes. A command and the name of a server, which DNS limits to 253 bytes.
inline constexpr std::size_t kMaxRequest = 512;
/// Bytes. The state of as many servers as tsqd polls takes a third of that.
inline constexpr std::size_t kMaxReply = 128UL * 1024;

enum class Command {
  Tracking,     ///< the clock
  Sources,      ///< the servers
  SourceStats,  ///< the estimates of their clocks
  MakeStep,     ///< remove the offset now, by a step
  Online,       ///< poll a server, or all
  Offline,      ///< do not poll it
};

/// Whether the command changes something: only root and the service's user and group may do that.
bool isPrivileged(Command command);

struct Request {
  Command command = Command::Tracking;
  std::string server;  ///< Online, Offline: displayName() of a server; empty: all

  friend bool operator==(const Request&, const Request&) = default;
};

enum class Outcome {
  Done,       ///< the text is a JSON document
  Failed,     ///< a sentence without a full stop
  Forbidden,  ///< likewise: not allowed to this user
  Malformed,  ///< likewise: no request that tsqd knows
};

struct Reply {
  Outcome outcome = Outcome::Done;
  std::string text;

  friend bool operator==(const Reply&, const Reply&) = default;
};

/// "tracking", "offline time.example.org".
std::string encode(const Request& request);
std::optional<Request> parseRequest(std::string_view text);

/// The outcome's name, a line end, and the text.
std::string encode(const Reply& reply);
std::optional<Reply> parseReply(std::string_view text);

}  // namespace tsq::control
