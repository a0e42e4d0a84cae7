// SPDX-License-Identifier: MIT
/// The options for servers, transport and trust, shared by all programs.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "client/fleet.h"
#include "programs/common/command_line.h"

namespace tsq::programs {

/// Unparsed values: they are parsed here instead of by CLI11, for our own error messages.
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

/// "forward-secret", "psk-only" or "off"; the error message suits clients and servers.
Result<quic::Resumption> parseResumption(const std::string& text);

/// This user's ticket store; null if there is no folder for it or no server uses session resumption.
std::unique_ptr<client::TicketStore> openTickets(const std::vector<client::ServerConfig>& servers);

/// Warns on standard error if a server's certificate is not verified, or if no clock reports are requested.
void warnIfInsecure(const std::vector<client::ServerConfig>& servers);

}  // namespace tsq::programs
