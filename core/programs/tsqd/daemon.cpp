// SPDX-License-Identifier: MIT
#include "programs/tsqd/daemon.h"

#include <fmt/format.h>

#include <algorithm>

#include "programs/common/output.h"
#include "programs/common/text.h"

namespace tsq::programs {

using client::ServerId;

namespace {

// As the server's.
constexpr Duration kMetricsInterval = std::chrono::seconds(1);

std::string describeSilence(std::size_t servers) {
  return servers == 0 ? "no server is online"
                      : fmt::format("no usable answer from {} server{}", servers, servers == 1 ? "" : "s");
}

}  // namespace

Daemon::Daemon(Network& network, const Clock& clock, clock::KernelClock& kernel, client::TicketStore* tickets,
               const DaemonSettings& settings)
    : clock_(clock),
      settings_(settings),
      manager_(clock),
      sources_(
          network, clock, tickets, [this](ServerId server, const Sample& sample) { onSample(server, sample); },
          [this](ServerId server) { onFailed(server); }),
      feeder_(settings) {
  if (settings.mode == Mode::Steer) {
    steerer_.emplace(settings.steering, clock, kernel, sources_.ensemble());
    farClock_.emplace(network, clock, sources_, *steerer_, settings_);
  }
}

Result<void> Daemon::openMetrics() {
  if (settings_.metrics.empty()) {
    return {};
  }
  return DaemonMetrics::open(settings_.metrics).map([this](std::unique_ptr<DaemonMetrics> metrics) {
    metrics_ = std::move(metrics);
    print("Metrics on {}\n", metrics_->url());
    publishMetrics();
  });
}

void Daemon::publishMetrics() {
  const client::EnsembleView view = sources_.ensemble().viewNow();
  metrics_->publish({.mode = settings_.mode,
                     .sources = sources_,
                     .view = view,
                     .isTrusted = isTrustworthy(view, settings_.minServers),
                     .tracking = steerer_ ? std::optional(steerer_->tracking()) : std::nullopt,
                     .now = clock_.read()});
  metricsDue_ = clock_.monotonic() + kMetricsInterval;
}

Result<void> Daemon::addServers() {
  return sources_.setServers(settings_.servers, settings_.schedule);
}

Result<void> Daemon::start() {
  if (steerer_) {
    if (auto begun = steerer_->begin(); !begun) {
      return begun;
    }
  }
  status_ = fmt::format("Asking {} server{}", settings_.servers.size(), settings_.servers.size() == 1 ? "" : "s");
  print("{}{}.\n", status_, settings_.mode == Mode::Watch ? ", only to watch: nothing is set or fed" : "");
  manager_.tellReady(status_);
  return {};
}

void Daemon::end() {
  manager_.tellStopping();
  if (steerer_) {
    steerer_->end();
  }
}

void Daemon::networkChanged() {
  if (steerer_) {
    steerer_->noteNetworkChange();
  } else {
    sources_.ensemble().noteNetworkChange();
  }
  sources_.networkChanged();
}

void Daemon::reload(const Result<DaemonSettings>& settings) {
  manager_.tellReloading();
  if (!settings) {
    print(stderr, "Error: the settings are not taken, and those of before stay: {}\n", settings.error().detail);
  } else if (settings->mode != settings_.mode || settings->feed != settings_.feed || settings->shm != settings_.shm ||
             settings->control != settings_.control || settings->metrics != settings_.metrics) {
    print(stderr,
          "Error: the settings are not taken, and those of before stay: feed, shm, watch, control and metrics only "
          "change with a restart\n");
  } else if (const auto set = sources_.setServers(settings->servers, settings->schedule); !set) {
    print(stderr, "Error: the settings are not taken, and those of before stay: {}\n",
          describeTrustFailure(set.error()));
  } else {
    settings_ = *settings;
    feeder_.setMinServers(settings->minServers);
    if (steerer_) {
      steerer_->setSettings(settings->steering);
      farClock_->cancel();
    }
    print("Reloaded: {} server{}.\n", sources_.all().size(), sources_.all().size() == 1 ? "" : "s");
    noteView(sources_.ensemble().viewNow());  // servers may be gone, and no sample may follow
  }
  manager_.tellReady(status_);
}

void Daemon::onSample(ServerId server, const Sample& sample) {
  noteDates(server, sample.invalid);
  const client::EnsembleView view = sources_.ensemble().view();
  if (settings_.mode == Mode::Feed) {
    feeder_.onSample(server, sample, view);
  }
  noteView(view);
}

void Daemon::onFailed(ServerId server) {
  noteDates(server, std::nullopt);
  noteView(sources_.ensemble().view());
}

// Only before the clock was set: what is synchronised does not lose the date.
void Daemon::noteDates(ServerId server, const std::optional<InvalidReason>& invalid) {
  const Source* source = sources_.find(server);
  if (source != nullptr && farClock_ && settings_.steering.allowInvalidDates && !steerer_->tracking().updated) {
    farClock_->note(source->error, invalid);
  }
}

void Daemon::noteView(const client::EnsembleView& view) {
  if (steerer_) {
    steerer_->noteView(view, requiredServers(view, settings_.minServers));
  }
  events_.note(sources_, view, isTrustworthy(view, settings_.minServers));
  status_ = describeStatus(view);
  manager_.tellStatus(status_);
}

std::string Daemon::describeStatus(const client::EnsembleView& view) const {
  const std::string use = settings_.mode == Mode::Feed ? "; feeding " + feeder_.describe() : std::string();
  if (steerer_ && steerer_->tracking().synchronised) {
    const discipline::Tracking tracking = steerer_->tracking();
    return fmt::format("Synchronised: {} to correct, ±{}; {}", formatSigned(tracking.offset),
                       formatMagnitude(tracking.maxError),
                       view.answer ? fmt::format("{} of {} servers agree", tracking.agreeing, view.servers.size())
                                   : describeSilence(view.servers.size()));
  }
  if (!view.answer) {
    return fmt::format("Nothing is known about this clock: {}{}", describeSilence(view.servers.size()), use);
  }
  return fmt::format("This clock is {} off, ±{}; {} of {} servers agree{}", formatSigned(view.answer->offset),
                     formatMagnitude(view.answer->bound), view.answer->agreeing, view.servers.size(), use);
}

control::Reply Daemon::answer(const control::Request& request) {
  using control::Command;
  switch (request.command) {
    case Command::Tracking:
      return {.text = toText(describeTracking())};
    case Command::Sources:
      return {.text = toText(describeSources(sources_, sources_.ensemble().viewNow(), clock_.monotonic()))};
    case Command::SourceStats:
      return {.text = toText(describeEstimates(sources_, sources_.ensemble().viewNow()))};
    case Command::MakeStep:
      return makeStep();
    case Command::Online:
    case Command::Offline:
      return setOnline(request.server, request.command == Command::Online);
  }
  return {.outcome = control::Outcome::Malformed, .text = "tsqd does not know this request"};
}

Json Daemon::describeTracking() {
  const client::EnsembleView view = sources_.ensemble().viewNow();
  Json document{{"mode", modeName(settings_.mode)}, {"synchronised", isTrustworthy(view, settings_.minServers)}};
  document.update(programs::describeTracking(sources_, view, clock_.monotonic()));
  if (steerer_) {
    steerer_->addTo(document, clock_.monotonic());
  }
  document["feeds"] = feeder_.toJson();
  return document;
}

control::Reply Daemon::makeStep() {
  const auto refuse = [](std::string why) {
    return control::Reply{.outcome = control::Outcome::Failed, .text = std::move(why)};
  };
  if (!steerer_) {
    return refuse(
        fmt::format("tsqd does not steer the clock (its mode is {}), so it cannot step it", modeName(settings_.mode)));
  }
  const auto stepped = steerer_->stepNow();
  if (!stepped) {
    return refuse("the kernel refuses a change of its clock: " + stepped.error().detail);
  }
  if (!*stepped) {
    return refuse("the offset of the clock is not known yet; 'tsqctl sources' shows why");
  }
  return {.text = toText({{"step_ns", steerer_->tracking().lastStep.count()}})};
}

control::Reply Daemon::setOnline(const std::string& server, bool online) {
  const auto isKnown = sources_.setOnline(server, online);
  noteView(sources_.ensemble().viewNow());  // without servers no sample follows
  if (!isKnown) {
    return {.outcome = control::Outcome::Failed, .text = describeTrustFailure(isKnown.error())};
  }
  if (!*isKnown) {
    return {.outcome = control::Outcome::Failed,
            .text = fmt::format("there is no server '{}'; 'tsqctl sources' names them", server)};
  }
  print("{} is {} now, by tsqctl.\n", server.empty() ? "Every server" : server, online ? "online" : "offline");
  return {.text = "{}"};
}

MonoTime Daemon::nextDeadline() const {
  return std::min({sources_.nextDeadline(), manager_.nextDeadline(), steerer_ ? steerer_->nextDeadline() : kNever,
                   farClock_ ? farClock_->nextDeadline() : kNever, metricsDue_});
}

void Daemon::onDeadline() {
  sources_.onDeadline();
  manager_.onDeadline();
  if (metricsDue_ <= clock_.monotonic()) {
    publishMetrics();
  }
  if (!steerer_) {
    return;
  }
  if (steerer_->nextDeadline() <= clock_.monotonic()) {
    steerer_->onDeadline();
  }
  if (farClock_->nextDeadline() <= clock_.monotonic()) {
    farClock_->onDeadline();
  }
  if (steerer_->takeBurstDue()) {
    sources_.checkNow();
  }
}

}  // namespace tsq::programs
