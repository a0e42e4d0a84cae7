// SPDX-License-Identifier: MIT
/// The server, what it tells of the clock, and the files that it is made of, for as long as the program runs.
#pragma once

#include <optional>

#include "programs/server/identity.h"
#include "programs/server/options.h"
#include "programs/server/service_manager.h"
#include "report/report_keeper.h"
#include "server/server.h"

namespace tsq::programs {

/// Says on standard error what an operator has to know: a clock that is not synchronised, a certificate that has
/// expired, files that could not be taken. Once, when it becomes so.
class Service final : public Actor {
 public:
  /// Network, clock and files must outlive it.
  Service(Network& network, const Clock& clock, const ServerOptions& options, const quic::SessionSecret& secret,
          IdentityFiles& files, LoadedIdentity identity);

  server::Server& server() { return server_; }
  /// Once it listens at these addresses: says what there is to say, from now on.
  void begin(const std::vector<SocketAddress>& addresses);
  /// Takes the limits of these options, and what the files of certificate and keys hold now; keeps what there is if
  /// that cannot be used.
  void reload(const Result<ServerOptions>& options);
  /// It ends.
  void end() { manager_.tellStopping(); }

  MonoTime nextDeadline() const override;
  void onDeadline() override;

 private:
  void look();
  void reloadIdentity();
  void tellClock();
  void tellValidity();

  const Clock& clock_;
  server::Server server_;
  ServiceManager manager_;
  std::string status_;
  IdentityFiles& files_;
  Credentials credentials_;
  std::optional<report::ReportKeeper> reports_;
  std::optional<report::Synchronised> synchronised_;  // nothing: clients are told nothing of the clock
  std::optional<report::Synchronised> told_;
  MonoTime nextLook_;
  bool isReloadDue_ = false;  // the files have changed, and may still be changing
  std::string validity_;      // what was said of it
};

}  // namespace tsq::programs
