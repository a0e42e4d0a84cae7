// SPDX-License-Identifier: MIT
#include "programs/server/log/log_writer.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <vector>

#include "programs/common/output.h"
#include "programs/server/log/access_text.h"

namespace tsq::programs {
namespace {

// 130 bytes each: 2 MB, and more than a second of a busy log.
constexpr std::size_t kMaxQueued = 16'384;
// How long the end of the program may wait for a disk.
constexpr auto kEndPatience = std::chrono::seconds(2);

}  // namespace

struct LogWriter::State {
  std::mutex mutex;
  std::condition_variable changed;
  std::vector<LogEntry> queue;
  std::uint64_t overflowed = 0;  // entries that found the queue full
  Open reopen;
  std::atomic<std::uint64_t> lostInAll = 0;
  bool isEnding = false;
  bool hasEnded = false;

  // Of the writer's thread only.
  OpenLog log;
  std::uint64_t lost = 0;  // since writing failed first

  void open(const Open& open);
  void write(const std::vector<LogEntry>& entries, std::uint64_t overflow);
};

void LogWriter::State::open(const Open& open) {
  auto opened = open();
  if (opened) {
    log = *std::move(opened);
  } else {
    print(stderr, "Error: the access log cannot be opened again, and {}: {}\n",
          log.sink ? "the current one stays" : "nothing is logged", opened.error().detail);
  }
}

// Says once that entries are lost, and how many were when writing succeeds again.
void LogWriter::State::write(const std::vector<LogEntry>& entries, std::uint64_t overflow) {
  if (!log.sink) {
    return;
  }
  std::vector<std::string> lines;
  lines.reserve(entries.size());
  for (const LogEntry& entry : entries) {
    lines.push_back(formatAccess(entry.access, entry.time, log.options));
  }
  const auto written = log.sink->write(lines);
  const std::uint64_t missing = entries.size() - written.entries + overflow;
  if (missing > 0 && lost == 0) {
    print(stderr, "Warning: the access log cannot be written, and lines are lost: {}\n",
          written.failure.empty() ? "the disk is too slow" : written.failure);
  }
  lost += missing;
  lostInAll += missing;
  if (lost > 0 && missing == 0) {
    print(stderr, "The access log is written again; {} lines were lost.\n", lost);
    lost = 0;
  }
}

LogWriter::LogWriter(OpenLog log) : state_(std::make_shared<State>()) {
  state_->log = std::move(log);
  thread_ = std::thread([state = state_] { run(*state); });
}

LogWriter::~LogWriter() {
  std::unique_lock lock(state_->mutex);
  state_->isEnding = true;
  state_->changed.notify_all();
  const bool hasEnded = state_->changed.wait_for(lock, kEndPatience, [this] { return state_->hasEnded; });
  lock.unlock();
  hasEnded ? thread_.join() : thread_.detach();
}

void LogWriter::write(LogEntry entry) {
  const std::scoped_lock lock(state_->mutex);
  if (state_->queue.size() >= kMaxQueued) {
    ++state_->overflowed;
    return;
  }
  state_->queue.push_back(entry);
  state_->changed.notify_all();
}

void LogWriter::reopen(Open open) {
  const std::scoped_lock lock(state_->mutex);
  state_->reopen = std::move(open);
  state_->changed.notify_all();
}

std::uint64_t LogWriter::linesLost() const {
  return state_->lostInAll;
}

void LogWriter::run(State& state) {
  std::unique_lock lock(state.mutex);
  while (!state.isEnding || !state.queue.empty()) {
    state.changed.wait(lock, [&] { return state.isEnding || !state.queue.empty() || state.reopen; });
    const auto entries = std::exchange(state.queue, {});
    const std::uint64_t overflow = std::exchange(state.overflowed, 0);
    const Open open = std::exchange(state.reopen, {});
    lock.unlock();
    if (!entries.empty()) {
      state.write(entries, overflow);
    }
    if (open) {
      state.open(open);
    }
    lock.lock();
  }
  state.hasEnded = true;
  state.changed.notify_all();
}

}  // namespace tsq::programs
