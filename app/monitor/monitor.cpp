// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/monitor.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace std::chrono_literals;

namespace tsq::app {
namespace {

// Interval of writing the history to disk: a crash loses at most this much.
constexpr int kFlushSeconds = 5;

}  // namespace

Monitor::Monitor(const Clock& clock, EngineLoopFactory makeLoop, SettingsStore store, QObject* parent)
    : QObject(parent),
      clock_(clock),
      makeLoop_(std::move(makeLoop)),
      store_(std::move(store)),
      history_(store_.historyFile(), clock.wall()),
      pause_(clock),
      servers_(clock),
      measurements_(clock, makeLoop_, store_.openTickets()) {
  const EngineThread* engine = &measurements_.reports();
  connect(engine, &EngineThread::connected, &servers_, &Watchlist::takeConnection);
  connect(engine, &EngineThread::sampleTaken, &servers_, &Watchlist::takeSample);
  connect(engine, &EngineThread::amended, &servers_, &Watchlist::takeAmendment);
  connect(engine, &EngineThread::reported, &servers_, &Watchlist::takeReport);
  connect(engine, &EngineThread::discarded, &servers_, &Watchlist::takeDiscarded);
  connect(engine, &EngineThread::failed, &servers_, &Watchlist::takeFailure);
  connect(engine, &EngineThread::networkChanged, this, [this] {
    mark(EventKind::NetworkChanged);
    servers_.restart();
  });
  connect(&servers_, &Watchlist::pointAdded, this, [this](client::ServerId id, const HistoryPoint& point) {
    history_.add(servers_.find(id)->entry().historyName(), point);
  });
  connect(&servers_, &Watchlist::pointAmended, this, [this](client::ServerId id, const HistoryPoint& point) {
    history_.amend(servers_.find(id)->entry().historyName(), point);
  });
  connect(&servers_, &Watchlist::judgedAnew, this, &Monitor::reassess);
  connect(&servers_, &Watchlist::disturbed, this, &Monitor::beginAnew);
  connect(&servers_, &Watchlist::adjusted, this, &Monitor::noteAdjusted);
  connect(&pause_, &Pause::toggled, this, &Monitor::startOrStop);
  connect(&pause_, &Pause::changed, this, &Monitor::reassess);
  connect(&ticker_, &QTimer::timeout, this, &Monitor::tick);
  ticker_.start(1s);

  const SettingsStore::Loaded loaded = store_.load();
  settings_ = loaded.settings;
  settingsTrouble_.isForeign = loaded.fromNewerVersion || loaded.unreadableServers > 0;
  if (loaded.isDamaged) {
    settingsTrouble_.damagedFile = store_.setAside();
    settingsTrouble_.isUnsaved = !store_.save(settings_);
  }
  useSettings();
  for (const ServerEntry& entry : settings_.servers) {
    insert(entry);
  }
  connect(&servers_, &Watchlist::serversChanged, this, &Monitor::save);
  reassess();
}

Monitor::~Monitor() = default;

client::ServerId Monitor::insert(const ServerEntry& entry, bool isDemonstration) {
  const client::ServerId id = measurements_.reserveIds();
  if (isDemonstration) {
    demoIds_.insert(id);
  }
  servers_.add(id, entry);
  startServer(*servers_.find(id));
  return id;
}

void Monitor::startServer(const ServerRecord& record) {
  if (pause_.isOn()) {
    return;
  }
  if (const auto started = measurements_.poll(record.id(), record.entry()); !started) {
    servers_.takeFailure(record.id(), started.error());
  }
}

void Monitor::addServer(const ServerEntry& entry) {
  insert(entry);
  reassess();
}

void Monitor::replaceServer(int row, const ServerEntry& entry) {
  const client::ServerId old = servers_.records()[static_cast<std::size_t>(row)].id();
  measurements_.stop(old);
  demoIds_.erase(old);
  const client::ServerId id = measurements_.reserveIds();
  servers_.replace(row, id, entry);
  startServer(*servers_.find(id));
  reassess();
  Q_EMIT demonstrationChanged();
}

void Monitor::removeServer(int row) {
  removeServers({servers_.records()[static_cast<std::size_t>(row)].id()});
}

// From the last row on, so that the rows before it keep their numbers.
void Monitor::removeServers(const std::vector<client::ServerId>& ids) {
  std::vector<int> rows;
  rows.reserve(ids.size());
  for (const client::ServerId id : ids) {
    rows.push_back(servers_.rowOf(id));
  }
  std::erase(rows, -1);
  std::ranges::sort(rows);
  std::vector<Removed> removal;
  for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
    if (auto removed = takeOut(*row)) {
      removal.insert(removal.begin(), *std::move(removed));
    }
  }
  if (!removal.empty()) {
    removed_.push_back(std::move(removal));
  }
  reassess();
  Q_EMIT removalChanged();
  Q_EMIT demonstrationChanged();
}

// A server of the demonstration ends with it.
std::optional<Monitor::Removed> Monitor::takeOut(int row) {
  const ServerRecord& record = servers_.records()[static_cast<std::size_t>(row)];
  const client::ServerId id = record.id();
  std::optional<Removed> removed;
  if (!demoIds_.contains(id)) {
    removed = Removed{.row = row, .entry = record.entry()};
  }
  measurements_.stop(id);
  servers_.remove(row);
  if (demoIds_.erase(id) > 0 && demoIds_.empty()) {
    demos_.clear();
  }
  return removed;
}

std::vector<ServerEntry> Monitor::removedServers() const {
  std::vector<ServerEntry> entries;
  if (!removed_.empty()) {
    std::ranges::transform(removed_.back(), std::back_inserter(entries), &Removed::entry);
  }
  return entries;
}

// Their measurements are still in the history.
void Monitor::undoRemoval() {
  if (!removed_.empty()) {
    const std::vector<Removed> last = std::move(removed_.back());
    removed_.pop_back();
    for (const Removed& each : last) {
      insert(each.entry);
      servers_.move(servers_.size() - 1, std::min(each.row, servers_.size() - 1));
    }
    reassess();
    Q_EMIT removalChanged();
  }
}

Result<void> Monitor::startDemonstration() {
  // Two servers, because servers with the same key have one vote.
  auto first = DemoServer::start(clock_, makeLoop_);
  if (!first) {
    return tl::unexpected(first.error());
  }
  auto second = DemoServer::start(clock_, makeLoop_);
  if (!second) {
    return tl::unexpected(second.error());
  }
  insert(ServerEntry::pinned((*first)->addresses().front(), (*first)->pin(), client::TransportChoice::Datagram), true);
  insert(ServerEntry::pinned((*second)->addresses().back(), (*second)->pin(), client::TransportChoice::Stream), true);
  demos_.push_back(*std::move(first));
  demos_.push_back(*std::move(second));
  reassess();
  Q_EMIT demonstrationChanged();
  return {};
}

void Monitor::checkNow() {
  for (const ServerRecord& record : servers_.records()) {
    measurements_.checkNow(record.id());
  }
}

// The engine itself handles the change of the network.
void Monitor::setOffline(bool offline) {
  if (offline != std::exchange(offline_, offline)) {
    reassess();
  }
}

void Monitor::noteAdjusted(bool isUndoing) {
  mark(isUndoing ? EventKind::SyncUndone : EventKind::Synchronised);
  reassess();
  checkNow();
}

void Monitor::startOrStop(bool paused) {
  servers_.setPaused(paused);
  if (!paused) {
    servers_.restart();
  }
  for (const ServerRecord& record : servers_.records()) {
    if (paused) {
      measurements_.stop(record.id());
    } else {
      startServer(record);
    }
  }
}

void Monitor::apply(Settings settings) {
  settings.servers = settings_.servers;
  const bool asksOtherwise = settings.pollInterval != settings_.pollInterval || settings.burst != settings_.burst ||
                             settings.resumesSessions != settings_.resumesSessions;
  settings_ = std::move(settings);
  save();
  useSettings();
  if (asksOtherwise) {
    for (const ServerRecord& record : servers_.records()) {
      measurements_.stop(record.id());
      startServer(record);
    }
  }
  reassess();
  Q_EMIT settingsChanged();
}

void Monitor::useSettings() {
  measurements_.use(settings_);
  servers_.setMaxAge(staleAfter(settings_.pollInterval));
  history_.setDaysKept(settings_.daysKept);
}

std::optional<MonoTime> Monitor::nextCheck() const {
  std::optional<MonoTime> earliest;
  for (const ServerRecord& record : servers_.records()) {
    if (record.lastExchange() && !pause_.isOn()) {
      const MonoTime next = *record.lastExchange() + settings_.pollInterval;
      earliest = std::min(earliest.value_or(next), next);
    }
  }
  return earliest;
}

ClockStatus Monitor::assessNow() const {
  return assess(servers_.records(), servers_.view(),
                {.now = clock_.monotonic(),
                 .pollInterval = settings_.pollInterval,
                 .warnOffset = settings_.warnOffset,
                 .alarmOffset = settings_.alarmOffset,
                 .isOffline = offline_,
                 .paused = pause_.isOn(),
                 .pausedUntil = pause_.until()},
                status_);
}

void Monitor::reassess() {
  status_ = assessNow();
  recordCombined();
  Q_EMIT statusChanged();
}

void Monitor::recordCombined() {
  if (const auto point = combined_.take(status_, clock_.read(), settings_.pollInterval)) {
    if (!point->isProvisional) {
      history_.add(combinedName(), *point);
    }
    Q_EMIT combinedAdded(*point);
  }
}

// Missing answers cause no event, so stale ones are detected here.
void Monitor::tick() {
  pause_.refresh();
  if (--secondsToFlush_ <= 0) {
    secondsToFlush_ = kFlushSeconds;
    history_.flush(clock_.wall());
  }
  servers_.refresh();
  const ClockStatus before = status_;
  status_ = assessNow();
  recordCombined();
  if (status_.state != before.state || status_.servers != before.servers || status_.offset != before.offset) {
    Q_EMIT statusChanged();
  }
  Q_EMIT secondPassed();
}

// CLOCK_MONOTONIC stops during suspend, so answers from before it would look fresh.
void Monitor::beginAnew(client::Disturbance reason) {
  if (reason != client::Disturbance::Slewed) {
    mark(reason == client::Disturbance::Suspended ? EventKind::Suspended : EventKind::ClockSet);
  }
  if (!pause_.isOn()) {
    servers_.restart();
    checkNow();
  }
}

void Monitor::mark(EventKind kind) {
  history_.add(HistoryEvent{.at = clock_.wall(), .kind = kind});
}

void Monitor::save() {
  settings_.servers.clear();
  for (const ServerRecord& record : servers_.records()) {
    if (!demoIds_.contains(record.id())) {
      settings_.servers.push_back(record.entry());
    }
  }
  if (const bool isUnsaved = !store_.save(settings_); isUnsaved != settingsTrouble_.isUnsaved) {
    settingsTrouble_.isUnsaved = isUnsaved;
    Q_EMIT settingsTroubleChanged();
  }
}

}  // namespace tsq::app
