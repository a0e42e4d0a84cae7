// SPDX-License-Identifier: MIT
/// The part of a command line that says which servers to ask, how, and whom to trust: the same in all programs.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "client/fleet.h"
#include "programs/common/command_line.h"

namespace tsq::programs {

/// As they were typed: values are checked by us, so that the sentences are ours.
struct TypedPeers {
  std::vector<std::string> servers;
  std::string port = "443";
  std::string transport = "auto";
  std::string resumption = "forward-secret";
  std::string ca;
  std::string pin;
  bool insecure = false;
  bool strict = false;
  bool precision = false;
  bool timeOnly = false;
  bool requireSignature = false;
  std::vector<std::string> verifyKeys;
};

/// Adds SERVER, --port, --transport, --resumption, --ca, --pin, --insecure, --verify-key, --require-signature,
/// --precision, --time-only and --strict. `typed` must outlive the parsing.
void declarePeers(CLI::App& app, TypedPeers& typed);

/// The servers, at least one, or InvalidArgument with a sentence.
Result<std::vector<client::ServerConfig>> interpretPeers(const TypedPeers& typed);

/// "forward-secret", "psk-only" or "off", in words that suit clients and servers.
Result<quic::Resumption> parseResumption(const std::string& text);

/// Where this user's tickets wait from one run to the next; null when there is no place for them, or no server that
/// would use them.
std::unique_ptr<client::TicketStore> openTickets(const std::vector<client::ServerConfig>& servers);

/// On standard error, if any server's certificate is not verified, or a server is not asked how its clock is kept.
void warnIfInsecure(const std::vector<client::ServerConfig>& servers);

}  // namespace tsq::programs
