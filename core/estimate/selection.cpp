// SPDX-License-Identifier: MIT
#include "estimate/selection.h"

#include <algorithm>
#include <cmath>

namespace tsq {
namespace {

// A claim that is so many times wider than the best one adds nothing to it.
constexpr int kCombineLimit = 3;
// With fewer servers a liar cannot be outvoted.
constexpr std::size_t kEnoughToOutvote = 3;

struct Interval {
  Duration low;
  Duration high;
};

Interval intervalOf(const Claim& claim) {
  return {.low = claim.offset - claim.rootDistance, .high = claim.offset + claim.rootDistance};
}

// Where most claims overlap, and how many do.
struct Overlap {
  Interval where{};
  std::size_t depth = 0;
};

Overlap findDeepestOverlap(std::span<const Claim> claims, std::span<const std::size_t> considered) {
  struct Edge {
    Duration at;
    int step;  // +1: a claim begins, -1: it ends
  };
  std::vector<Edge> edges;
  for (const std::size_t index : considered) {
    const Interval interval = intervalOf(claims[index]);
    edges.push_back({.at = interval.low, .step = 1});
    edges.push_back({.at = interval.high, .step = -1});
  }
  // Claims that only touch do overlap: begins come before ends.
  std::sort(edges.begin(), edges.end(),
            [](const Edge& a, const Edge& b) { return a.at != b.at ? a.at < b.at : a.step > b.step; });
  Overlap best;
  std::size_t depth = 0;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    if (edges[i].step < 0) {
      --depth;
    } else if (++depth > best.depth) {
      best = {.where = {.low = edges[i].at, .high = edges[i + 1].at}, .depth = depth};
    }
  }
  return best;
}

Duration distanceTo(const Interval& where, const Interval& claim) {
  return std::max({Duration::zero(), where.low - claim.high, claim.low - where.high});
}

// Offsets relative to the overlap, so that no digits are lost.
void combine(std::span<const Claim> claims, const Interval& where, Selection& selection) {
  double sumWeights = 0;
  double sumOffsets = 0;
  double sumVariances = 0;
  std::size_t servers = 0;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const ServerStatus status = selection.verdicts[i].status;
    if (status != ServerStatus::Selected && status != ServerStatus::Combined) {
      continue;
    }
    const double weight = 1 / std::max(1.0, static_cast<double>(claims[i].rootDistance.count()));
    const double deviation = weight * static_cast<double>(claims[i].deviation.count());
    sumWeights += weight;
    sumOffsets += weight * static_cast<double>((claims[i].offset - where.low).count());
    sumVariances += deviation * deviation;
    ++servers;
  }
  Selection::Answer answer{.offset = where.low + Duration(std::llround(sumOffsets / sumWeights)),
                           .deviation = Duration(std::llround(std::sqrt(sumVariances) / sumWeights)),
                           .servers = servers};
  answer.bound = std::max(answer.offset - where.low, where.high - answer.offset);
  selection.answer = answer;
}

// The claims that reach the overlap, judged beside the narrowest of them.
void judge(std::span<const Claim> claims, std::span<const std::size_t> considered, const Interval& where,
           Selection& selection) {
  const std::size_t* best = nullptr;
  for (const std::size_t& index : considered) {
    const Duration beside = distanceTo(where, intervalOf(claims[index]));
    if (beside > Duration::zero()) {
      selection.verdicts[index] = {.status = ServerStatus::Falseticker, .beside = beside};
    } else if (best == nullptr || claims[index].rootDistance < claims[*best].rootDistance) {
      best = &index;
    }
  }
  const Duration widest = kCombineLimit * claims[*best].rootDistance;
  for (const std::size_t index : considered) {
    Verdict& verdict = selection.verdicts[index];
    if (verdict.status != ServerStatus::Falseticker) {
      verdict.status = claims[index].rootDistance > widest ? ServerStatus::TooDistant : ServerStatus::Combined;
    }
  }
  selection.verdicts[*best].status = ServerStatus::Selected;
}

}  // namespace

std::string_view serverStatusName(ServerStatus status) {
  switch (status) {
    case ServerStatus::Selected:
      return "selected";
    case ServerStatus::Combined:
      return "combined";
    case ServerStatus::TooDistant:
      return "too-distant";
    case ServerStatus::Falseticker:
      return "falseticker";
    case ServerStatus::NoMajority:
      return "no-majority";
    case ServerStatus::Unreachable:
      return "unreachable";
    case ServerStatus::Unsynchronised:
      return "unsynchronised";
    case ServerStatus::Unauthenticated:
      return "unauthenticated";
    case ServerStatus::Anomalous:
      return "anomalous";
    case ServerStatus::Smeared:
      return "smeared";
  }
  return "unknown";
}

Selection select(std::span<const Claim> claims) {
  Selection selection;
  std::vector<std::size_t> considered;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const bool tooWide = claims[i].rootDistance > kMaxRootDistance;
    selection.verdicts.push_back({.status = claims[i].excluded.value_or(ServerStatus::TooDistant)});
    if (!claims[i].excluded && !tooWide) {
      considered.push_back(i);
    }
  }
  if (considered.empty()) {
    return selection;
  }
  const Overlap overlap = findDeepestOverlap(claims, considered);
  if (2 * overlap.depth <= considered.size()) {
    for (const std::size_t index : considered) {
      selection.verdicts[index].status = ServerStatus::NoMajority;
    }
    return selection;
  }
  judge(claims, considered, overlap.where, selection);
  combine(claims, overlap.where, selection);
  selection.answer->unverified = considered.size() < kEnoughToOutvote;
  return selection;
}

}  // namespace tsq
