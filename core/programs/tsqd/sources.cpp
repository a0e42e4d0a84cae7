// SPDX-License-Identifier: MIT
#include "programs/tsqd/sources.h"

#include <algorithm>

namespace tsq::programs {

using client::ServerId;

Sources::Sources(Network& network, const Clock& clock, client::TicketStore* tickets, OnSample onSample,
                 OnFailed onFailed)
    : ensemble_(clock),
      fleet_(network, clock, *this, tickets),
      onSample_(std::move(onSample)),
      onFailed_(std::move(onFailed)) {}

const Source* Sources::find(ServerId id) const {
  const auto found = sources_.find(id);
  return found == sources_.end() ? nullptr : &found->second;
}

std::vector<client::ServerConfig> Sources::onlineConfigs() const {
  std::vector<client::ServerConfig> configs;
  for (const auto& [id, source] : sources_) {
    if (source.online) {
      configs.push_back(source.settings.config);
    }
  }
  return configs;
}

Source* Sources::known(ServerId id) {
  const auto found = sources_.find(id);
  return found == sources_.end() ? nullptr : &found->second;
}

bool Sources::has(const std::string& identity) const {
  return std::ranges::any_of(sources_, [&](const auto& entry) { return entry.second.settings.identity == identity; });
}

bool Sources::isOffline(const std::string& name) const {
  return std::ranges::any_of(sources_,
                             [&](const auto& entry) { return entry.second.name() == name && !entry.second.online; });
}

// On error it is not polled.
Result<void> Sources::poll(ServerId id, const Source& source) {
  client::Schedule schedule = schedule_;
  ensemble_.add(id, source.settings.poll);
  schedule.pollInterval = ensemble_.pollInterval(id);
  auto added = fleet_.add(id, source.settings.config, schedule);
  if (!added) {
    ensemble_.remove(id);
  }
  return added;
}

void Sources::stopPolling(ServerId id) {
  fleet_.remove(id);
  ensemble_.remove(id);
}

// The trust of a server that is offline is checked as well, so that it can be put online later.
Result<void> Sources::add(const DaemonServer& server) {
  const ServerId id{nextId_++};
  Source source{.settings = server};
  source.online = !isOffline(source.name());
  if (auto polled = poll(id, source); !polled) {
    return polled;
  }
  if (!source.online) {
    stopPolling(id);
  }
  sources_.emplace(id, std::move(source));
  return {};
}

void Sources::removeIf(const std::function<bool(ServerId, const Source&)>& isUnwanted) {
  std::erase_if(sources_, [&](const auto& entry) {
    const bool isGone = isUnwanted(entry.first, entry.second);
    if (isGone) {
      stopPolling(entry.first);
    }
    return isGone;
  });
}

// The new ones first: if one of them cannot be added, those of before are still there.
Result<void> Sources::setServers(const std::vector<DaemonServer>& servers, const client::Schedule& schedule) {
  const client::Schedule former = std::exchange(schedule_, schedule);
  const ServerId firstNew{nextId_};
  for (const DaemonServer& server : servers) {
    if (has(server.identity)) {  // a second line with the same server adds nothing
      continue;
    }
    if (auto added = add(server); !added) {
      schedule_ = former;
      removeIf([firstNew](ServerId id, const Source& /*source*/) { return id >= firstNew; });
      return added;
    }
  }
  removeIf([&servers](ServerId /*id*/, const Source& source) {
    return std::ranges::find(servers, source.settings.identity, &DaemonServer::identity) == servers.end();
  });
  return {};
}

Result<void> Sources::change(ServerId id, Source& source, bool online) {
  if (source.online == online) {
    return {};
  }
  if (!online) {
    stopPolling(id);
  } else if (auto polled = poll(id, source); !polled) {
    source.error = polled.error();
    return polled;
  }
  source.online = online;
  return {};
}

Result<bool> Sources::setOnline(const std::string& name, bool online) {
  bool isKnown = name.empty();
  Result<void> result;
  for (auto& [id, source] : sources_) {
    if (!name.empty() && source.name() != name) {
      continue;
    }
    isKnown = true;
    if (auto changed = change(id, source, online); !changed && result) {
      result = std::move(changed);
    }
  }
  return result.map([isKnown] { return isKnown; });
}

void Sources::checkNow() {
  for (const auto& [id, source] : sources_) {
    if (source.online) {
      fleet_.checkNow(id);
    }
  }
}

void Sources::onConnected(ServerId id, const client::ConnectionInfo& connection) {
  if (Source* source = known(id)) {
    ensemble_.noteConnected(id, connection);
    source->connection = connection;
  }
}

void Sources::onReport(ServerId id, const wire::ClockReport& report) {
  if (Source* source = known(id)) {
    source->report = report;
  }
}

void Sources::onSample(ServerId id, const Sample& sample, client::Transport /*transport*/) {
  Source* source = known(id);
  if (source == nullptr) {
    return;
  }
  ensemble_.noteSample(id, sample);
  fleet_.setPollInterval(id, ensemble_.pollInterval(id));
  source->error.reset();
  if (sample.invalid) {
    ++source->failures;
  } else {
    ++source->samples;
    source->lastSample = sample;
  }
  onSample_(id, sample);
}

void Sources::onFailure(ServerId id, const Error& error) {
  if (Source* source = known(id)) {
    ensemble_.noteFailure(id, error.code);
    ++source->failures;
    source->error = error;
    onFailed_(id);
  }
}

std::size_t requiredServers(const client::EnsembleView& view, const std::optional<std::size_t>& minServers) {
  const auto distinct = std::ranges::count_if(
      view.servers, [](const auto& entry) { return entry.second.verdict.status != ServerStatus::Duplicate; });
  return minServers.value_or(static_cast<std::size_t>(distinct) / 2 + 1);
}

bool isTrustworthy(const client::EnsembleView& view, const std::optional<std::size_t>& minServers) {
  return view.answer && view.answer->agreeing >= requiredServers(view, minServers) && !view.answer->farOff &&
         !view.answer->nearLeap;
}

}  // namespace tsq::programs
