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

Result<void> Sources::poll(ServerId id, const Source& source) {
  client::Schedule schedule = schedule_;
  ensemble_.add(id, source.settings.poll);
  schedule.pollInterval = ensemble_.pollInterval(id);
  return fleet_.add(id, source.settings.config, schedule);
}

void Sources::stopPolling(ServerId id) {
  fleet_.remove(id);
  ensemble_.remove(id);
}

Result<void> Sources::setServers(const std::vector<DaemonServer>& servers, const client::Schedule& schedule) {
  schedule_ = schedule;
  std::vector<std::string> kept;
  for (auto entry = sources_.begin(); entry != sources_.end();) {
    const std::string& identity = entry->second.settings.identity;
    if (std::ranges::find(servers, identity, &DaemonServer::identity) != servers.end()) {
      kept.push_back(identity);
      ++entry;
    } else {
      stopPolling(entry->first);
      entry = sources_.erase(entry);
    }
  }
  Result<void> result;
  for (const DaemonServer& server : servers) {
    if (std::ranges::find(kept, server.identity) != kept.end()) {
      continue;
    }
    const ServerId id{nextId_++};
    const Source& source = sources_[id] = {.settings = server};
    kept.push_back(server.identity);  // a second line with the same server adds nothing
    if (auto polled = poll(id, source); !polled) {
      stopPolling(id);
      sources_.erase(id);
      result = polled;
    }
  }
  return result;
}

bool Sources::setOnline(const std::string& name, bool online) {
  bool isKnown = name.empty();
  for (auto& [id, source] : sources_) {
    if (!name.empty() && source.name() != name) {
      continue;
    }
    isKnown = true;
    if (std::exchange(source.online, online) == online) {
      continue;
    }
    if (!online) {
      stopPolling(id);
    } else if (const auto polled = poll(id, source); !polled) {
      source.error = polled.error();
    }
  }
  return isKnown;
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
