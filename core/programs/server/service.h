// SPDX-License-Identifier: MIT
/// The running server, its clock report, and its certificate and key files.
#pragma once

#include <optional>

#include "programs/common/service_manager.h"
#include "programs/server/identity.h"
#include "programs/server/log/access_log.h"
#include "programs/server/metrics/metrics.h"
#include "programs/server/options.h"
#include "programs/server/refusal_report.h"
#include "programs/server/workers.h"
#include "report/report_keeper.h"
#include "report/tsqd_probe.h"

namespace tsq::programs {

/// Reports on standard error, once each time: a clock that is not synchronised, an expired certificate, files that
/// could not be loaded.
class Service final : public Actor {
 public:
  /// Workers, clock and files must outlive it.
  Service(Workers& workers, const Clock& clock, const ServerOptions& options, IdentityFiles& files,
          Credentials credentials);
  /// Stops the workers, who use its log.
  ~Service() override;
  Service(const Service&) = delete;
  Service& operator=(const Service&) = delete;

  /// Opens the access log, if there is to be one. The detail of an error is a sentence.
  Result<void> openLog();
  /// Serves metrics, if that is wanted. The detail of an error is a sentence.
  Result<void> openMetrics(const std::string& address);
  /// To be called when the server listens on these addresses: starts the reports on standard error.
  void begin(const std::vector<SocketAddress>& addresses);
  /// Applies the limits of these options, opens the access log again, and loads the certificate and key files; keeps
  /// the current ones if they are unusable. Names the changed options that need a restart. While the server ends, does
  /// nothing.
  void reload(const Result<ServerOptions>& options);
  /// Ends gently: the loops stop when the servers have drained. The second time: at once.
  void end();
  bool isEnding() const { return isEnding_; }

  MonoTime nextDeadline() const override;
  void onDeadline() override;

 private:
  void apply(const ServerOptions& options);
  void look();
  void publish();
  Result<LoadedIdentity> loadIdentity();
  void reloadIdentity();
  void tellClock();
  void tellValidity();

  const Clock& clock_;
  Workers& workers_;
  std::unique_ptr<AccessLog> log_;    // null before openLog()
  std::unique_ptr<Metrics> metrics_;  // null: none
  server::Limits limits_;
  LogOptions logOptions_;
  const OptionValues fixed_;
  RefusalReport refusals_;
  ServiceManager manager_;
  std::string status_;
  IdentityFiles& files_;
  Credentials credentials_;
  std::optional<report::TsqdProbe> tsqd_;  // nothing: no clock report is sent; likewise below
  std::optional<report::ReportKeeper> reports_;
  std::optional<report::Synchronised> synchronised_;  // nothing: no clock report is sent
  std::optional<report::Synchronised> told_;
  MonoTime nextLook_;
  bool isServing_ = false;
  bool isEnding_ = false;
  bool isReloadDue_ = false;  // the files have changed; waits for further changes
  std::string validity_;      // last report about the certificate's dates
};

}  // namespace tsq::programs
