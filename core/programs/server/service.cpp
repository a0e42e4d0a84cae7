// SPDX-License-Identifier: MIT
#include "programs/server/service.h"

#include <fmt/ranges.h>

#include <algorithm>

#include "base/instant.h"
#include "programs/common/output.h"

namespace tsq::programs {
namespace {

// Certificate and key are replaced one after the other, so changed files are loaded after this time without changes.
constexpr Duration kLookInterval = std::chrono::seconds(2);

std::optional<clock::KernelState> readKernel() {
  const auto state = clock::readKernelState();
  return state ? std::optional(*state) : std::nullopt;
}

const char* describe(report::Synchronised synchronised) {
  switch (synchronised) {
    case report::Synchronised::Yes:
      return "Clock: synchronised.\n";
    case report::Synchronised::No:
      return "Warning: this clock is not synchronised: clients are told so and do not use it. chronyd or another time "
             "service has to synchronise it (--stratum 1 and above is for a clock that is synchronised without the "
             "kernel's knowledge).\n";
    case report::Synchronised::Lost:
      return "Warning: this clock was synchronised and is not any more: clients are told so and do not use it, "
             "whatever --stratum says.\n";
    case report::Synchronised::OnlyStated:
      return "Warning: only --stratum states that this clock is synchronised. Clients use it all the same, and are "
             "told "
             "what the kernel reports.\n";
  }
  return "";
}

void tellUnreadableKernel() {
  if (const auto state = clock::readKernelState(); !state) {
    print(stderr,
          "Warning: the kernel's state of this clock cannot be read, so neither clients nor metrics get it: {}. Does a "
          "sandbox refuse clock_adjtime?\n",
          state.error().detail);
  }
}

}  // namespace

Service::Service(Workers& workers, const Clock& clock, const ServerOptions& options, IdentityFiles& files,
                 Credentials credentials)
    : clock_(clock),
      workers_(workers),
      limits_(options.limits),
      logOptions_(options.accessLog),
      fixed_(options.fixed),
      manager_(clock),
      files_(files),
      credentials_(std::move(credentials)),
      nextLook_(clock.monotonic() + kLookInterval) {
  if (options.statements) {
    tsqd_.emplace(workers.first().loop(), clock, options.tsqdSocket);
    reports_.emplace(
        workers.first().loop(), clock, *options.statements, readKernel,
        [this](const wire::ClockReport& report, report::Synchronised synchronised) {
          workers_.forEach([report](server::Server& server) { server.setReport(report); });
          synchronised_ = synchronised;
        },
        [this] { return tsqd_->tracking(); });
  }
}

Service::~Service() {
  workers_.stop();
  workers_.join();
}

Result<void> Service::openLog() {
  return AccessLog::open(logOptions_, clock_).map([this](std::unique_ptr<AccessLog> log) {
    log_ = std::move(log);
    workers_.forEach([log = log_.get()](server::Server& server) {
      server.setOnAccess([log](const server::Access& access) { log->note(access); });
    });
  });
}

Result<void> Service::openMetrics(const std::string& address) {
  if (address.empty()) {
    return {};
  }
  return Metrics::open(address, workers_.states()).map([&](std::unique_ptr<Metrics> metrics) {
    metrics_ = std::move(metrics);
    print("Metrics on {}\n", metrics_->url());
    publish();
  });
}

void Service::publish() {
  if (metrics_) {
    metrics_->publish({.limits = limits_,
                       .certificateEnd = credentials_->validUntil(),
                       .clock = readKernel(),
                       .logLinesLost = log_ ? log_->linesLost() : 0});
  }
}

void Service::begin(const std::vector<SocketAddress>& addresses) {
  isServing_ = true;
  tellValidity();
  tellUnreadableKernel();
  tellClock();
  status_ = "Listening on";
  for (const SocketAddress& address : addresses) {
    status_ += " " + address.toString();
  }
  manager_.tellReady(status_);
}

void Service::reload(const Result<ServerOptions>& options) {
  if (isEnding_) {
    return;
  }
  if (isServing_) {
    manager_.tellReloading();
  }
  if (options) {
    apply(*options);
  } else {
    print(stderr, "Error: the settings are not taken, and those of before stay: {}\n", options.error().detail);
  }
  log_->reopen(logOptions_);
  reloadIdentity();
  if (isServing_) {
    manager_.tellReady(status_);
  }
}

void Service::apply(const ServerOptions& options) {
  limits_ = options.limits;
  workers_.setLimits(limits_);
  files_.setPaths(options);
  if (const auto changed = differences(fixed_, options.fixed); !changed.empty()) {
    programs::print(stderr, "Warning: a reload does not change these settings, a restart does: {}\n",
                    fmt::join(changed, ", "));
  }
  logOptions_ = options.accessLog;
}

void Service::end() {
  manager_.tellStopping();
  if (std::exchange(isEnding_, true) || !isServing_) {
    workers_.stop();
  }
  workers_.drain();
}

void Service::tellClock() {
  if (synchronised_ && std::exchange(told_, synchronised_) != synchronised_) {
    printText(stderr, describe(*synchronised_));
  }
}

// A certificate that clients refuse does not replace one that they take.
Result<LoadedIdentity> Service::loadIdentity() {
  auto loaded = files_.load(clock_);
  const WallTime now = clock_.wall();
  if (loaded && describeDefect(*credentials_, now).empty()) {
    if (std::string defect = describeDefect(*loaded->credentials, now); !defect.empty()) {
      return fail(ErrorCode::CertificateUnusable, std::move(defect));
    }
  }
  return loaded;
}

void Service::reloadIdentity() {
  isReloadDue_ = false;
  auto loaded = loadIdentity();
  if (!loaded) {
    print(stderr, "Error: the changed files cannot be used, and the current certificate and keys stay: {}\n",
          loaded.error().detail);
    return;
  }
  credentials_ = loaded->credentials;
  workers_.forEach([identity = *loaded](server::Server& server) {
    server.setIdentity(identity.credentials, identity.signingKeys);
    server.setSessionSecrets(identity.sessionSecrets);
  });
  print("Reloaded: certificate valid until {}, key {}\n", formatDate(credentials_->validUntil()),
        credentials_->pin().toString());
  validity_.clear();
  tellValidity();
}

void Service::tellValidity() {
  std::string now = describeValidity(*credentials_, clock_.wall());
  if (!now.empty() && now != validity_) {
    print(stderr, "Warning: {}.\n", now);
  }
  validity_ = std::move(now);
}

void Service::look() {
  nextLook_ = clock_.monotonic() + kLookInterval;
  const bool haveChanged = files_.haveChanged();
  if (isReloadDue_ && !haveChanged) {
    reloadIdentity();
  }
  isReloadDue_ = haveChanged;
  tellValidity();
  publish();
  refusals_.look(workers_.counters(), clock_.monotonic());
}

MonoTime Service::nextDeadline() const {
  return std::min({workers_.first().nextDeadline(), reports_ ? reports_->nextDeadline() : kNever,
                   tsqd_ ? tsqd_->nextDeadline() : kNever, nextLook_, manager_.nextDeadline()});
}

void Service::onDeadline() {
  workers_.first().onDeadline();
  manager_.onDeadline();
  const MonoTime now = clock_.monotonic();
  if (tsqd_ && tsqd_->nextDeadline() <= now) {
    tsqd_->onDeadline();
  }
  if (reports_ && reports_->nextDeadline() <= now) {
    reports_->onDeadline();
    tellClock();
  }
  if (nextLook_ <= now) {
    look();
  }
}

}  // namespace tsq::programs
