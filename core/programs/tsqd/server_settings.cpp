// SPDX-License-Identifier: MIT
#include "programs/tsqd/server_settings.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "base/utf8.h"
#include "config/key_file.h"
#include "programs/common/command_line.h"
#include "programs/common/text.h"
#include "tls/client_credentials.h"

namespace tsq::programs {
namespace {

using config::Setting;

struct Key {
  std::string_view name;
  std::string& (*valueOf)(TypedDaemonServer&);
};

constexpr Key kKeys[] = {
    {"port", [](TypedDaemonServer& typed) -> std::string& { return typed.peers.port; }},
    {"transport", [](TypedDaemonServer& typed) -> std::string& { return typed.peers.transport; }},
    {"resumption", [](TypedDaemonServer& typed) -> std::string& { return typed.peers.resumption; }},
    {"ca", [](TypedDaemonServer& typed) -> std::string& { return typed.peers.ca; }},
    {"pin", [](TypedDaemonServer& typed) -> std::string& { return typed.peers.pin; }},
    {"poll.shortest", [](TypedDaemonServer& typed) -> std::string& { return typed.shortestPoll; }},
    {"poll.longest", [](TypedDaemonServer& typed) -> std::string& { return typed.longestPoll; }}};

// Once per second is what a server's limits allow to many clients behind one address; a longer interval than a day and
// a half says nothing of this clock's frequency.
constexpr double kShortestPoll = 1;
constexpr double kLongestPoll = 131072;

tl::unexpected<Error> failAt(const std::string& place, const std::string& what) {
  return fail(ErrorCode::InvalidArgument, place + ": " + what);
}

// At the start, until the frequency is known: a clock that is off by 20 ppm is 40 us off by then.
constexpr Duration kFirstPoll = std::chrono::seconds(2);

Result<PollRange> parsePoll(const TypedDaemonServer& typed) {
  const auto shortest = parseSeconds(typed.shortestPoll, kShortestPoll, kLongestPoll,
                                     "The shortest poll interval must be between 1 and 131072 seconds");
  if (!shortest) {
    return tl::unexpected(shortest.error());
  }
  return parseSeconds(typed.longestPoll, kShortestPoll, kLongestPoll,
                      "The longest poll interval must be between 1 and 131072 seconds")
      .map([&](Duration longest) {
        return PollRange{.shortest = *shortest, .longest = longest, .first = std::min(*shortest, kFirstPoll)};
      });
}

// Equal text means an equal server. It has the keys themselves, because their file may have changed.
std::string identityOf(const std::string& address, const TypedDaemonServer& typed,
                       const std::vector<wire::VerifyKey>& keys) {
  const TypedPeers& peers = typed.peers;
  std::string identity = fmt::format("{}", fmt::join({address, peers.port, peers.transport, peers.resumption, peers.ca,
                                                      peers.pin, typed.shortestPoll, typed.longestPoll},
                                                     "\n"));
  for (const wire::VerifyKey& key : keys) {
    identity += "\n" + config::verifyKeyText(key);
  }
  return identity;
}

// The authorities for all servers do not concern one whose link has a pin.
TypedPeers peersFor(const std::string& address, TypedPeers peers, bool isTrustOwn) {
  const auto spec = client::ServerSpec::parse(address);
  if (spec && spec->pin && !isTrustOwn) {
    peers.ca.clear();
  }
  peers.servers = {address};
  return peers;
}

Result<DaemonServer> interpretServer(const std::string& address, const TypedDaemonServer& typed, bool isTrustOwn) {
  const auto servers = interpretPeers(peersFor(address, typed.peers, isTrustOwn));
  if (!servers) {
    return tl::unexpected(servers.error());
  }
  const auto poll = parsePoll(typed);
  if (!poll) {
    return tl::unexpected(poll.error());
  }
  if (poll->shortest > poll->longest) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("The shortest poll interval, {} s, must not be longer than the longest one, {} s",
                            typed.shortestPoll, typed.longestPoll));
  }
  const client::ServerConfig& config = servers->front();
  return DaemonServer{.config = config, .poll = *poll, .identity = identityOf(address, typed, config.verifyKeys)};
}

Result<void> takeKeys(const Setting& setting, TypedDaemonServer& typed) {
  TypedPeers alone;
  alone.servers = {"localhost"};
  alone.verifyKeys = setting.values;
  if (const auto checked = interpretPeers(alone); !checked) {
    return failAt(setting.place, checked.error().detail);
  }
  typed.peers.verifyKeys = setting.values;
  return {};
}

// Read now, so that a mistake is reported with its line, and by --check-config.
Result<void> checkTrust(const quic::Trust& trust) {
  const auto loaded = quic::ClientCredentials::create(trust);
  return loaded ? Result<void>() : fail(ErrorCode::InvalidArgument, describeTrustFailure(loaded.error()));
}

Result<void> checkAlone(const Key& key, const std::string& value) {
  TypedDaemonServer alone;
  alone.peers.servers = {"localhost"};
  key.valueOf(alone) = value;
  const auto peers = interpretPeers(alone.peers);
  if (!peers) {
    return tl::unexpected(peers.error());
  }
  if (const auto checked = checkTrust(peers->front().trust); !checked) {
    return checked;
  }
  return parsePoll(alone).map([](const PollRange&) {});
}

Result<DaemonServer> readTable(const config::ServerTable& table, const TypedDaemonServer& common) {
  TypedDaemonServer typed = common;
  const Setting* address = nullptr;
  const auto isTrust = [](const Setting& setting) { return setting.name == "ca" || setting.name == "pin"; };
  const bool isTrustOwn = std::ranges::any_of(table.settings, isTrust);
  if (isTrustOwn) {
    typed.peers.ca.clear();
    typed.peers.pin.clear();
  }
  for (const Setting& setting : table.settings) {
    if (setting.name == "address") {
      address = &setting;
    } else if (const auto taken = takeServerSetting(setting, typed); !taken) {
      return tl::unexpected(taken.error());
    }
  }
  if (address == nullptr || address->values.size() != 1) {
    return failAt(address == nullptr ? table.place : address->place,
                  "a [[server]] needs one address, as in address = \"time.example.org\"");
  }
  const auto server = interpretServer(address->values.front(), typed, isTrustOwn);
  return server ? server : failAt(address->place, server.error().detail);
}

// Nobody is a witness twice.
void addOnce(DaemonServer server, std::vector<DaemonServer>& servers) {
  if (std::ranges::find(servers, server.identity, &DaemonServer::identity) == servers.end()) {
    servers.push_back(std::move(server));
  }
}

// What all servers share has to concern one of them: it was meant to have an effect.
Result<void> checkAuthorityIsUsed(const config::TsqdFile& file, const std::vector<DaemonServer>& servers) {
  const auto ca = std::ranges::find(file.settings, "ca", &Setting::name);
  const auto uses = [&](const DaemonServer& server) {
    const auto* trust = std::get_if<quic::CaFile>(&server.config.trust);
    return trust != nullptr && trust->path == ca->values.front();
  };
  return ca == file.settings.end() || std::ranges::any_of(servers, uses)
             ? Result<void>()
             : failAt(ca->place,
                      "every server has a pin or authorities of its own, so ca would not be used: leave it out");
}

Result<std::vector<DaemonServer>> readList(const Setting& list, const TypedDaemonServer& common) {
  std::vector<DaemonServer> servers;
  for (std::size_t i = 0; i < list.values.size(); ++i) {
    const auto server = interpretServer(list.values[i], common, false);
    if (!server) {
      return failAt(list.places[i], server.error().detail);
    }
    addOnce(*server, servers);
  }
  return servers;
}

}  // namespace

Result<void> takeServerSetting(const Setting& setting, TypedDaemonServer& typed) {
  if (setting.name == "verify-key") {
    return takeKeys(setting, typed);
  }
  if (setting.name == "poll") {
    return failAt(setting.place, "poll must be a table, as in poll = { shortest = 16, longest = 1024 }");
  }
  const auto* key = std::ranges::find(kKeys, setting.name, &Key::name);
  if (key == std::end(kKeys)) {
    return failAt(setting.place, "there is no setting '" + printableUtf8(setting.name) + "'; check its spelling");
  }
  if (setting.values.size() != 1) {
    return failAt(setting.place, setting.name + " takes one value, not a list");
  }
  if (const auto checked = checkAlone(*key, setting.values.front()); !checked) {
    return failAt(setting.place, checked.error().detail);
  }
  key->valueOf(typed) = setting.values.front();
  if (!typed.peers.ca.empty() && !typed.peers.pin.empty()) {
    return failAt(setting.place, "pin and ca exclude each other: leave one out");
  }
  return {};
}

Result<std::vector<DaemonServer>> readServers(const std::string& path, const config::TsqdFile& file,
                                              const Setting* list, const TypedDaemonServer& common) {
  std::vector<DaemonServer> servers;
  if (list != nullptr) {
    auto listed = readList(*list, common);
    if (!listed) {
      return listed;
    }
    servers = *std::move(listed);
  }
  for (const config::ServerTable& table : file.servers) {
    const auto server = readTable(table, common);
    if (!server) {
      return tl::unexpected(server.error());
    }
    addOnce(*server, servers);
  }
  if (servers.empty()) {
    return failAt(path, "it names no servers, as in servers = [\"time.example.org\"]");
  }
  if (const auto checked = checkAuthorityIsUsed(file, servers); !checked) {
    return tl::unexpected(checked.error());
  }
  return servers;
}

}  // namespace tsq::programs
