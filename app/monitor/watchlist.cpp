// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/watchlist.h"

#include <algorithm>
#include <utility>

namespace tsq::app {
namespace {

// The user sets the poll interval.
constexpr PollRange kFixedPoll{.shortest = std::chrono::seconds(1), .longest = std::chrono::seconds(1)};

}  // namespace

Watchlist::Watchlist(const Clock& clock, QObject* parent)
    : QObject(parent), clock_(clock), ensemble_(clock), pace_(clock) {}

ServerState Watchlist::stateOf(const ServerRecord& record) const {
  return paused_ ? ServerState::Paused : serverState(record, viewOf(record), isFresh());
}

std::optional<TrackEstimate> Watchlist::estimateOf(const ServerRecord& record) const {
  const client::ServerView& seen = viewOf(record);
  const bool counts = isFresh() && seen.verdict.status != ServerStatus::Unreachable;
  return counts ? seen.estimate : std::nullopt;
}

bool Watchlist::contains(const ServerEntry& entry, int exceptRow) const {
  for (int row = 0; row < size(); ++row) {
    const ServerEntry& other = records_[static_cast<std::size_t>(row)].entry();
    if (row != exceptRow && other.spec == entry.spec && other.transport == entry.transport) {
      return true;
    }
  }
  return false;
}

const ServerRecord* Watchlist::find(client::ServerId id) const {
  const int row = rowOf(id);
  return row < 0 ? nullptr : &records_[static_cast<std::size_t>(row)];
}

ServerRecord* Watchlist::findRecord(client::ServerId id) {
  const int row = rowOf(id);
  return row < 0 ? nullptr : &records_[static_cast<std::size_t>(row)];
}

int Watchlist::rowOf(client::ServerId id) const {
  const auto found = std::find_if(records_.begin(), records_.end(), [&](const auto& r) { return r.id() == id; });
  return found == records_.end() ? -1 : static_cast<int>(found - records_.begin());
}

// The smallest unused index, so that colours stay distinct as servers are added and removed.
int Watchlist::freeColorIndex() const {
  int candidate = 0;
  while (std::any_of(records_.begin(), records_.end(), [&](const auto& r) { return r.colorIndex() == candidate; })) {
    ++candidate;
  }
  return candidate;
}

void Watchlist::add(client::ServerId id, const ServerEntry& entry) {
  Q_EMIT aboutToAdd(size());
  records_.emplace_back(id, entry, freeColorIndex());
  ensemble_.add(id, kFixedPoll);
  view_ = ensemble_.view();
  Q_EMIT added();
  Q_EMIT serversChanged();
}

void Watchlist::replace(int row, client::ServerId id, const ServerEntry& entry) {
  ServerRecord& record = records_.at(static_cast<std::size_t>(row));
  ensemble_.remove(record.id());
  ensemble_.add(id, kFixedPoll);
  record = ServerRecord(id, entry, record.colorIndex());
  judge();
  Q_EMIT serversChanged();
}

void Watchlist::remove(int row) {
  Q_EMIT aboutToRemove(row);
  ensemble_.remove(records_.at(static_cast<std::size_t>(row)).id());
  records_.erase(records_.begin() + row);
  view_ = ensemble_.view();
  Q_EMIT removed();
  Q_EMIT serversChanged();
}

void Watchlist::move(int row, int destination) {
  // Already at the destination.
  if (destination == row || destination == row + 1) {
    return;
  }
  Q_EMIT aboutToMove(row, destination);
  const auto first = records_.begin() + std::min(row, destination);
  const auto last = records_.begin() + std::max(row + 1, destination);
  std::rotate(first, row < destination ? first + 1 : last - 1, last);
  Q_EMIT moved();
  Q_EMIT serversChanged();
}

void Watchlist::setPlotted(int row, bool plotted) {
  records_.at(static_cast<std::size_t>(row)).setPlotted(plotted);
  Q_EMIT serversChanged();
}

void Watchlist::setPaused(bool paused) {
  paused_ = paused;
  judge();
}

// A pause and suspend are handled like a change of the network: earlier samples are dropped.
void Watchlist::restart() {
  ensemble_.noteNetworkChange();
  for (ServerRecord& record : records_) {
    const HistoryPoint gap = record.restart(clock_.wall());
    Q_EMIT pointAdded(record.id(), gap);
  }
  judgeAnew();
}

void Watchlist::takeConnection(client::ServerId id, const client::ConnectionInfo& connection) {
  if (ServerRecord* record = findRecord(id)) {
    record->setConnection(connection);
    ensemble_.noteConnected(id, connection);
    judge();
  }
}

void Watchlist::takeSample(client::ServerId id, const Sample& sample, client::Transport transport) {
  if (ServerRecord* record = findRecord(id)) {
    const HistoryPoint point = record->addSample(sample, transport);
    ensemble_.noteSample(id, sample);
    Q_EMIT pointAdded(id, point);
    noteNews();
  }
}

void Watchlist::takeAmendment(client::ServerId id, const Sample& sample) {
  if (ServerRecord* record = findRecord(id)) {
    const HistoryPoint point = record->amendSample(sample);
    ensemble_.noteAmended(id, sample);
    Q_EMIT pointAmended(id, point);
    noteNews();
  }
}

void Watchlist::takeReport(client::ServerId id, const wire::ClockReport& report) {
  if (ServerRecord* record = findRecord(id)) {
    record->setReport(report);
  }
}

void Watchlist::takeDiscarded(client::ServerId id, const Error& reason) {
  if (ServerRecord* record = findRecord(id)) {
    record->noteDiscarded(reason);
  }
}

void Watchlist::takeFailure(client::ServerId id, const Error& error) {
  if (ServerRecord* record = findRecord(id)) {
    const HistoryPoint point = record->addFailure(error, clock_.read());
    ensemble_.noteFailure(id, error.code);
    Q_EMIT pointAdded(id, point);
    noteNews();
  }
}

void Watchlist::noteNews() {
  hasNews_ = true;
  if (pace_.mayActNow()) {
    judgeAnew();
  }
}

// Estimating is most of what monitoring costs, so the same samples are not judged twice. A view without estimates is as
// of now, and costs nothing.
void Watchlist::refresh() {
  ensemble_.checkClock();
  const auto disturbance = ensemble_.takeDisturbance();
  const bool hasEstimates =
      std::ranges::any_of(view_.servers, [](const auto& entry) { return entry.second.estimate.has_value(); });
  if (std::exchange(hasNews_, false) || disturbance || !hasEstimates) {
    view_ = ensemble_.view();
  }
  Q_EMIT viewChanged();
  if (disturbance) {
    Q_EMIT disturbed(*disturbance);
  }
}

// One answer may change the verdict of every server.
void Watchlist::judge() {
  hasNews_ = true;
  refresh();
}

void Watchlist::judgeAnew() {
  judge();
  Q_EMIT judgedAnew();
}

// A slew is not announced: the Ensemble detects it by the changed rate of the clock.
void Watchlist::expectAdjustment(const Adjustment& adjustment) {
  if (adjustment.method == AdjustMethod::Step) {
    ensemble_.expectStep(adjustment.by);
  }
}

void Watchlist::concludeAdjustment(const std::optional<Adjustment>& adjustment, bool isUndoing) {
  ensemble_.concludeStep(adjustment && adjustment->method == AdjustMethod::Step);
  judge();
  if (adjustment) {
    Q_EMIT adjusted(isUndoing);
  }
}

}  // namespace tsq::app
