// SPDX-License-Identifier: MIT
#include "control/messages.h"

#include <algorithm>
#include <iterator>

namespace tsq::control {
namespace {

struct CommandName {
  Command command;
  std::string_view name;
  bool isPrivileged;
  bool takesServer;
};

constexpr CommandName kCommands[] = {{Command::Tracking, "tracking", false, false},
                                     {Command::Sources, "sources", false, false},
                                     {Command::SourceStats, "sourcestats", false, false},
                                     {Command::MakeStep, "makestep", true, false},
                                     {Command::Online, "online", true, true},
                                     {Command::Offline, "offline", true, true}};

struct OutcomeName {
  Outcome outcome;
  std::string_view name;
};

constexpr OutcomeName kOutcomes[] = {{Outcome::Done, "done"},
                                     {Outcome::Failed, "failed"},
                                     {Outcome::Forbidden, "forbidden"},
                                     {Outcome::Malformed, "malformed"}};

}  // namespace

bool isPrivileged(Command command) {
  return std::ranges::find(kCommands, command, &CommandName::command)->isPrivileged;
}

std::string encode(const Request& request) {
  std::string text(std::ranges::find(kCommands, request.command, &CommandName::command)->name);
  return request.server.empty() ? text : text + " " + request.server;
}

std::optional<Request> parseRequest(std::string_view text) {
  const std::size_t space = text.find(' ');
  const auto* known = std::ranges::find(kCommands, text.substr(0, space), &CommandName::name);
  if (text.size() > kMaxRequest || known == std::end(kCommands)) {
    return std::nullopt;
  }
  if (space == std::string_view::npos) {
    return Request{.command = known->command, .server = {}};
  }
  const std::string_view server = text.substr(space + 1);
  if (!known->takesServer || server.empty()) {
    return std::nullopt;
  }
  return Request{.command = known->command, .server = std::string(server)};
}

std::string encode(const Reply& reply) {
  return std::string(std::ranges::find(kOutcomes, reply.outcome, &OutcomeName::outcome)->name) + "\n" + reply.text;
}

std::optional<Reply> parseReply(std::string_view text) {
  const std::size_t end = text.find('\n');
  const auto* known = std::ranges::find(kOutcomes, text.substr(0, end), &OutcomeName::name);
  if (end == std::string_view::npos || known == std::end(kOutcomes)) {
    return std::nullopt;
  }
  return Reply{.outcome = known->outcome, .text = std::string(text.substr(end + 1))};
}

}  // namespace tsq::control
