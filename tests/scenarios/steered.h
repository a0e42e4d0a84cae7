// SPDX-License-Identifier: MIT
/// Computers whose clock is steered by simulated servers.
#pragma once

#include <memory>

#include "story.h"

namespace tsq::test {

// A network where hardly anything queues.
inline const sim::PathModel kIdleLan{.delay = std::chrono::microseconds(30), .jitter = std::chrono::microseconds(8)};

/// As tsqd polls: the frequency is found in minutes, then the servers are asked as rarely as the clock allows.
inline constexpr PollRange kDailyPoll{
    .shortest = std::chrono::seconds(16), .longest = std::chrono::seconds(1024), .first = std::chrono::seconds(2)};

/// Without optimisation a story takes ten times as long.
#ifdef __OPTIMIZE__
inline constexpr std::uint64_t kSteeredSeeds = 20;
#else
inline constexpr std::uint64_t kSteeredSeeds = 3;
#endif

/// The usual clock of a computer: its frequency error is another one for each seed, within 40 ppm, and wanders by 1 ppb
/// after 1 s.
sim::ClockModel usualClock(std::uint64_t seed, Duration offset = {});

/// Not watched yet.
std::unique_ptr<Story> makeSteered(std::uint64_t seed, std::size_t servers, const sim::PathModel& path,
                                   Duration offset = {});
/// Watched for ten minutes: the frequency is known.
std::unique_ptr<Story> makeSettled(std::uint64_t seed, std::size_t servers, const sim::PathModel& path);

/// What the clock's rate differs from right, ppm.
double frequencyError(Story& story);

/// The clock was synchronised all the time, its error within its maximum error always, and within twice the estimated
/// error at 95 % of all instants.
void expectTrue(const Record& record);
/// In addition, half of the errors were within `half` and 95 % within `most`.
void expectKept(const Record& record, Duration half, Duration most);

/// The number of events of this kind.
std::size_t countEvents(const Story& story, discipline::KeeperEvent::Kind kind);

}  // namespace tsq::test
