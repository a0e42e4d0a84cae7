// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/synchroniser.h"

#include <algorithm>
#include <utility>

#include "clock/clock_setter.h"

using namespace std::chrono_literals;

namespace tsq::app {
namespace {

// Nobody waits longer for a clock to be right; larger offsets are only slewed where they cannot be stepped.
constexpr Duration kLongestSlew = 24h;

}  // namespace

Synchroniser::Synchroniser(Monitor& monitor, const Clock& clock, BurstEngine& engine, HelperProxy& helper,
                           SlewRemaining slewRemaining, KnownPast knownPast, QObject* parent)
    : QObject(parent),
      monitor_(monitor),
      clock_(clock),
      engine_(engine),
      helper_(helper),
      slewRemaining_(std::move(slewRemaining)),
      knownPast_(std::move(knownPast)) {
  connect(&monitor_, &Monitor::secondPassed, this, &Synchroniser::watchSlew);
}

bool Synchroniser::isBusy() const {
  return phase_ != Phase::Idle && phase_ != Phase::Proposing && phase_ != Phase::Refused && phase_ != Phase::Done;
}

void Synchroniser::enter(Phase phase) {
  phase_ = phase;
  Q_EMIT changed();
}

void Synchroniser::refuse(const SyncRefusal& refusal) {
  refusal_ = refusal;
  enter(Phase::Refused);
}

void Synchroniser::refuse(const HelperProblem& problem) {
  refuse({.reason = problem.error, .detail = problem.detail, .isWithoutBus = problem.isWithoutBus});
}

void Synchroniser::start() {
  if (isBusy()) {
    return;
  }
  status_.reset();
  chosen_.reset();
  isForced_ = false;
  isFarOff_ = false;
  measure(Phase::Measuring, quic::DatesByClock{}, [this] { consider(); });
  helper_.askStatus([this, attempt = attempt_](const HelperAnswer<HelperStatus>& status) {
    if (attempt == attempt_) {
      status_ = status;
      consider();
    }
  });
}

void Synchroniser::measure(Phase phase, const quic::DateCheck& dates, const std::function<void()>& then) {
  ++attempt_;
  asked_.clear();
  finished_ = 0;
  burst_.reset();
  BurstEngine::Servers servers;
  for (const ServerRecord& record : monitor_.servers().records()) {
    asked_.push_back({.name = record.entry().name(), .colorIndex = record.colorIndex()});
    auto server = monitor_.measurements().configOf(record.entry());
    if (server) {
      server->dates = dates;
    }
    // A server that nobody vouches for cannot make up for a clock that nobody believes.
    const bool isOfNoUse = isFarOff_ && server && std::holds_alternative<quic::Insecure>(server->trust);
    servers.push_back(isOfNoUse ? fail(ErrorCode::CertificateUntrusted) : std::move(server));
  }
  enter(phase);
  if (servers.empty()) {
    burst_.emplace();
    return then();
  }
  engine_.measure(
      std::move(servers),
      [this](std::size_t finished) {
        finished_ = finished;
        Q_EMIT changed();
      },
      [this, then](client::Burst burst) {
        burst_ = std::move(burst);
        then();
      });
}

// The user knows, and the log does, that dates were ignored.
void Synchroniser::ignoreDates() {
  qWarning("The dates of certificates are ignored once, to measure a clock that is far off.");
  isFarOff_ = true;
  const client::TimeFloor floor = knownPast_();
  measure(Phase::Measuring, quic::DatesIgnored{floor.programMade}, [this, floor] { checkGuess(floor); });
}

void Synchroniser::checkGuess(const client::TimeFloor& floor) {
  if (const auto doubt = client::findDoubt(*burst_, floor)) {
    return refuse({.reason = *doubt});
  }
  const Selection::Answer guessed = *burst_->selection.answer;
  measure(Phase::Measuring, quic::DatesByClock{guessed.offset}, [this, floor, guessed] {
    if (const auto doubt = client::findDoubt(*burst_, guessed, floor)) {
      refuse({.reason = *doubt});
    } else {
      consider();
    }
  });
}

// Large offsets are not refused here: the user is asked twice.
SyncLimits Synchroniser::limits() const {
  SyncLimits limits{.maxOffset = Duration::max(), .method = chosen_, .maxSlew = clock::kMaxSlew};
  if (*status_) {
    limits.canStep = (*status_)->canStep;
    limits.method = (*status_)->isTimedate || isFarOff_ ? AdjustMethod::Step : chosen_;
  }
  return limits;
}

void Synchroniser::consider() {
  if (!burst_ || !status_) {
    return;
  }
  const SyncDecision decision = decideSync(burst_->selection, limits());
  if (std::holds_alternative<NothingToDo>(decision)) {
    refuse({.reason = NothingToDo{}});
  } else if (const auto* reason = std::get_if<RefusalReason>(&decision)) {
    refuse({.reason = *reason, .isFarOff = client::looksFarOff(*burst_)});
  } else if (!*status_) {
    refuse(status_->error());
  } else if (slewRemaining() != Duration::zero()) {
    refuse({.reason = clock::HelperError::SlewRunning});
  } else if ((*status_)->isSteered && !isForced_) {
    refuse(
        {.reason = clock::HelperError::OtherService, .others = (*status_)->services, .canForce = (*status_)->canForce});
  } else {
    propose(std::get<Adjustment>(decision));
  }
}

void Synchroniser::propose(const Adjustment& adjustment) {
  const HelperStatus& status = **status_;
  const Duration size = std::chrono::abs(adjustment.by);
  proposal_ = {.adjustment = adjustment,
               .canChoose = status.canStep && !status.isTimedate && !isFarOff_ && clock::slewTime(size) <= kLongestSlew,
               .canUndo = !status.isTimedate,
               .isLarge = size > clock::kLargeStep,
               .isUnauthenticated = !client::isVerified(*burst_),
               .isAgainstOthers = status.isSteered,
               .isFarOff = isFarOff_,
               .others = status.services};
  enter(Phase::Proposing);
}

void Synchroniser::proposeAllTheSame() {
  isForced_ = true;
  consider();
}

void Synchroniser::choose(AdjustMethod method) {
  chosen_ = method;
  consider();
}

void Synchroniser::apply() {
  const clock::MeasuredOffset measured = clock::measuredAt(burst_->at, proposal_.adjustment.by);
  if (const auto stale = clock::findStale(measured, clock_.read(), std::nullopt, slewRemaining())) {
    return refuse({.reason = clock::helperErrorFrom(*stale)});
  }
  isUndone_ = false;
  monitor_.expectAdjustment(proposal_.adjustment);
  enter(Phase::Asking);
  helper_.adjust(measured, proposal_.adjustment.method, isForced_, [this](const HelperAnswer<Adjustment>& answer) {
    if (answer && proposal_.canUndo) {
      undoable_ = clock_.read();
    }
    conclude(answer);
  });
}

void Synchroniser::undo() {
  undoable_.reset();
  ++attempt_;
  engine_.cancel();
  isUndone_ = true;
  monitor_.expectAdjustment({.method = applied_.method, .by = -applied_.by});
  enter(Phase::Undoing);
  helper_.undo([this](const HelperAnswer<Adjustment>& answer) { conclude(answer); });
}

void Synchroniser::conclude(const HelperAnswer<Adjustment>& answer) {
  monitor_.concludeAdjustment(answer ? std::optional(*answer) : std::nullopt, isUndone_);
  if (!answer) {
    return refuse(answer.error());
  }
  applied_ = *answer;
  verifyOnceApplied();
}

void Synchroniser::verifyOnceApplied() {
  if (applied_.method == AdjustMethod::Slew && slewRemaining() != Duration::zero()) {
    enter(Phase::Slewing);
  } else {
    measure(Phase::Verifying, quic::DatesByClock{}, [this] { enter(Phase::Done); });
  }
}

void Synchroniser::watchSlew() {
  if (phase_ == Phase::Slewing) {
    verifyOnceApplied();
  }
}

void Synchroniser::cancel() {
  if (phase_ == Phase::Asking) {
    helper_.abandon();
    undoable_.reset();
    monitor_.concludeAdjustment(std::nullopt, isUndone_);
  }
  if (phase_ == Phase::Measuring || phase_ == Phase::Proposing || phase_ == Phase::Refused || phase_ == Phase::Asking) {
    ++attempt_;
    engine_.cancel();
    enter(Phase::Idle);
  }
}

// As the helper judges it: soon enough, and on a clock that nobody has stepped since.
bool Synchroniser::canUndo() const {
  if (!undoable_ || phase_ == Phase::Asking) {
    return false;
  }
  const ClockReading now = clock_.read();
  const Duration shift = clock::wallMinusBoot(now) - clock::wallMinusBoot(*undoable_);
  return now.boot - undoable_->boot <= clock::kUndoTime && std::chrono::abs(shift) <= clock::kMaxShift;
}

}  // namespace tsq::app
