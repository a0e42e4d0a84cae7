// SPDX-License-Identifier: MIT
#include "programs/tsqd/events.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "programs/common/output.h"
#include "programs/common/text.h"

namespace tsq::programs {

using client::ServerId;
using client::ServerView;

Events::Standing Events::standingOf(const ServerView& server) {
  switch (server.verdict.status) {
    case ServerStatus::Selected:
    case ServerStatus::Combined:
    case ServerStatus::TooDistant:
    case ServerStatus::Duplicate:
      return Standing::Good;
    case ServerStatus::Unreachable:
      return server.reach == 0 ? Standing::Lost : Standing::New;  // else its samples were dropped: wait for new ones
    case ServerStatus::NoMajority:
      return Standing::New;  // nobody's fault in particular
    default:
      return Standing::Bad;
  }
}

std::optional<ErrorCode> Events::codeOf(const Source& source, Standing standing) {
  return standing == Standing::Lost && source.error ? std::optional(source.error->code) : std::nullopt;
}

void Events::noteServer(ServerId id, const Source& source, const ServerView& server) {
  const Standing now = standingOf(server);
  Standing& before = standings_.try_emplace(id, Standing::New).first->second;
  const Reason reason{.status = server.verdict.status, .error = codeOf(source, now)};
  Reason& reported = reasons_.try_emplace(id, reason).first->second;
  const bool isChanged = now != before || (now != Standing::Good && reason != reported);
  if (now == Standing::New || !isChanged || (now == Standing::Lost && !source.error)) {
    return;
  }
  if (now == Standing::Good && before != Standing::New) {
    print("{} agrees with the others again.\n", source.name());
  } else if (now != Standing::Good) {
    print(stderr, "Warning: {} is {}: {}.\n", source.name(), now == Standing::Lost ? "lost" : "not used",
          describe(server.verdict, source.error));
  }
  before = now;
  reported = reason;
}

// Servers that are equally good are selected by turns, which is no news while the one reported is still used.
void Events::noteSelected(const Sources& sources, const client::EnsembleView& view) {
  const auto isStillUsed = [this](const auto& entry) {
    return entry.first == selected_ && isBelieved(entry.second.verdict.status);
  };
  const auto isBest = [](const auto& entry) { return entry.second.verdict.status == ServerStatus::Selected; };
  const auto best = std::ranges::find_if(view.servers, isBest);
  const Source* source = best == view.servers.end() ? nullptr : sources.find(best->first);
  if (source == nullptr || std::ranges::any_of(view.servers, isStillUsed)) {
    return;
  }
  selected_ = best->first;
  print("Selected {}: this clock is {} off, ±{}; {} of {} servers agree.\n", source->name(),
        formatSigned(view.answer->offset), formatMagnitude(view.answer->bound), view.answer->agreeing,
        view.servers.size());
}

void Events::noteTrust(const client::EnsembleView& view, bool isTrusted) {
  if (isTrusted) {
    if (isWarned_) {
      print("Enough servers agree again.\n");
    }
    isTrusted_ = true;
    isWarned_ = false;
    return;
  }
  const bool isAsked = std::ranges::all_of(
      view.servers, [this](const auto& entry) { return standings_.at(entry.first) != Standing::New; });
  if (isWarned_ || (!isTrusted_ && !isAsked)) {
    return;
  }
  isWarned_ = true;
  selected_.reset();
  std::vector<ServerStatus> statuses;
  statuses.reserve(view.servers.size());
  for (const auto& [id, server] : view.servers) {
    statuses.push_back(server.verdict.status);
  }
  print(stderr, "Warning: {}\n",
        view.answer
            ? fmt::format("only {} of {} servers agree, which is too few.", view.answer->agreeing, view.servers.size())
            : describe(std::nullopt, whyUnknown(statuses)));
}

void Events::note(const Sources& sources, const client::EnsembleView& view, bool isTrusted) {
  for (const auto& [id, server] : view.servers) {
    if (const Source* source = sources.find(id)) {
      noteServer(id, *source, server);
    }
  }
  if (isTrusted) {
    noteSelected(sources, view);
  }
  noteTrust(view, isTrusted);
}

}  // namespace tsq::programs
