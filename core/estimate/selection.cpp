// SPDX-License-Identifier: MIT
#include "estimate/selection.h"

#include <algorithm>
#include <cmath>

namespace tsq {
namespace {

// Claims this many times wider than the best one are not combined: they would add nothing.
constexpr int kCombineLimit = 3;
// With fewer servers, one falseticker cannot be outvoted.
constexpr std::size_t kEnoughToOutvote = 3;
// Plus or minus this many estimated errors covers the true offset with 95 %.
constexpr int kCovering = 2;

struct Interval {
  Duration low;
  Duration high;
};

Interval intervalOf(const Claim& claim) {
  return {.low = claim.offset - claim.rootDistance, .high = claim.offset + claim.rootDistance};
}

struct Edge {
  Duration at;
  int step;  // +1: a claim begins, -1: it ends
};

// Sorted. At equal points begins come before ends, so that claims that only touch overlap.
std::vector<Edge> edgesOf(std::span<const Claim> claims, std::span<const std::size_t> voters) {
  std::vector<Edge> edges;
  for (const std::size_t index : voters) {
    const Interval interval = intervalOf(claims[index]);
    edges.push_back({.at = interval.low, .step = 1});
    edges.push_back({.at = interval.high, .step = -1});
  }
  std::sort(edges.begin(), edges.end(),
            [](const Edge& a, const Edge& b) { return a.at != b.at ? a.at < b.at : a.step > b.step; });
  return edges;
}

// The smallest number of voters that is more than half.
std::size_t majorityOf(std::size_t voters) {
  return voters / 2 + 1;
}

// An interval where claims overlap, their number, and the number of offsets in it.
struct Overlap {
  Interval where{};
  std::size_t depth = 0;
  std::ptrdiff_t offsets = 0;
};

// Where the most claims overlap. Wide claims may reach a falseticker's as well as the others': of overlaps with the
// same number of claims, that with the most offsets is taken (RFC 5905 section 11.2.1 demands midpoints in the
// interval).
Overlap findDeepestOverlap(std::span<const Edge> edges, std::span<const Claim> claims,
                           std::span<const std::size_t> voters) {
  Overlap best;
  std::size_t depth = 0;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    if (edges[i].step < 0) {
      --depth;
      continue;
    }
    if (++depth < best.depth) {
      continue;
    }
    const Interval where{.low = edges[i].at, .high = edges[i + 1].at};
    const auto offsets = std::ranges::count_if(voters, [&](std::size_t index) {
      return where.low <= claims[index].offset && claims[index].offset <= where.high;
    });
    if (depth > best.depth || offsets > best.offsets) {
      best = {.where = where, .depth = depth, .offsets = offsets};
    }
  }
  return best;
}

// From the first to the last point that the claims of a majority cover. It contains the true offset if most servers are
// honest, because all honest claims cover that. The deepest overlap may not contain it: a falseticker may have moved
// it. Requires a majority at some point.
Interval findMajorityExtent(std::span<const Edge> edges, std::size_t majority) {
  std::optional<Duration> low;
  Duration high{};
  std::size_t depth = 0;
  for (const Edge& edge : edges) {
    if (edge.step > 0) {
      if (++depth == majority && !low) {
        low = edge.at;
      }
    } else if (depth-- == majority) {
      high = edge.at;
    }
  }
  return {.low = low.value_or(high), .high = high};
}

Duration distanceTo(const Interval& where, const Interval& claim) {
  return std::max({Duration::zero(), where.low - claim.high, claim.low - where.high});
}

// The distance from `offset` within which the offsets of a majority are: the error to expect if the narrowest claims,
// which have the most weight, are false.
Duration farthestOfMajority(std::span<const Claim> claims, std::span<const std::size_t> voters, Duration offset) {
  std::vector<Duration> distances;
  for (const std::size_t index : voters) {
    distances.push_back(magnitude(claims[index].offset - offset));
  }
  const auto last = distances.begin() + static_cast<std::ptrdiff_t>(majorityOf(voters.size()) - 1);
  std::nth_element(distances.begin(), last, distances.end());
  return *last;
}

// Computes with offsets relative to the overlap, to preserve precision. What the local clock contributes to the
// deviations does not average out.
Selection::Answer combine(std::span<const Claim> claims, Duration origin, std::span<const Verdict> verdicts) {
  double sumWeights = 0;
  double sumOffsets = 0;
  double sumVariances = 0;
  double sumClock = 0;
  std::size_t servers = 0;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    if (!isBelieved(verdicts[i].status)) {
      continue;
    }
    const double weight = 1 / std::max(1.0, static_cast<double>(claims[i].rootDistance.count()));
    const double deviation = weight * static_cast<double>(claims[i].deviation.count());
    const double clock = weight * static_cast<double>(claims[i].clockDeviation.count());
    sumWeights += weight;
    sumOffsets += weight * static_cast<double>((claims[i].offset - origin).count());
    sumVariances += deviation * deviation - clock * clock;
    sumClock += clock;
    ++servers;
  }
  return {.offset = origin + Duration(std::llround(sumOffsets / sumWeights)),
          .deviation = Duration(std::llround(std::hypot(std::sqrt(sumVariances), sumClock) / sumWeights)),
          .servers = servers};
}

bool isTooWide(const Claim& claim) {
  return claim.rootDistance > kMaxRootDistance;
}

// Gives a status to each claim that reaches the overlap, by comparing it with the narrowest of them.
void judge(std::span<const Claim> claims, std::span<const std::size_t> voters, const Interval& where,
           std::vector<Verdict>& verdicts) {
  const std::size_t* best = nullptr;
  for (const std::size_t& index : voters) {
    const Duration beside = distanceTo(where, intervalOf(claims[index]));
    if (beside > Duration::zero()) {
      verdicts[index] = {.status = ServerStatus::Falseticker, .beside = beside};
    } else if (best == nullptr || claims[index].rootDistance < claims[*best].rootDistance) {
      best = &index;
    }
  }
  const Duration widest = std::min(kCombineLimit * claims[*best].rootDistance, kMaxRootDistance);
  for (const std::size_t index : voters) {
    Verdict& verdict = verdicts[index];
    if (verdict.status != ServerStatus::Falseticker) {
      verdict.status = claims[index].rootDistance > widest ? ServerStatus::TooDistant : ServerStatus::Combined;
      verdict.agrees = !isTooWide(claims[index]);
    }
  }
  if (!isTooWide(claims[*best])) {
    verdicts[*best].status = ServerStatus::Selected;
  }
}

}  // namespace

bool isBelieved(ServerStatus status) {
  return status == ServerStatus::Selected || status == ServerStatus::Combined;
}

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
    case ServerStatus::Duplicate:
      return "duplicate";
  }
  return "unknown";
}

Selection select(std::span<const Claim> claims) {
  Selection selection;
  std::vector<std::size_t> voters;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    selection.verdicts.push_back({.status = claims[i].excluded.value_or(ServerStatus::TooDistant)});
    if (!claims[i].excluded) {
      voters.push_back(i);
    }
  }
  // Wide claims vote, else a falseticker could outvote servers behind bad networks; but alone they are useless.
  if (std::ranges::all_of(voters, [&](std::size_t index) { return isTooWide(claims[index]); })) {
    return selection;
  }
  const std::vector<Edge> edges = edgesOf(claims, voters);
  const Overlap overlap = findDeepestOverlap(edges, claims, voters);
  const std::size_t majority = majorityOf(voters.size());
  if (overlap.depth < majority) {
    for (const std::size_t index : voters) {
      selection.verdicts[index].status = ServerStatus::NoMajority;
    }
    return selection;
  }
  judge(claims, voters, overlap.where, selection.verdicts);
  if (std::ranges::none_of(selection.verdicts, [](const Verdict& verdict) { return isBelieved(verdict.status); })) {
    return selection;  // all agreeing claims are too wide
  }
  Selection::Answer answer = combine(claims, overlap.where.low, selection.verdicts);
  const Interval extent = findMajorityExtent(edges, majority);
  answer.deviation = std::max(answer.deviation, farthestOfMajority(claims, voters, answer.offset) / kCovering);
  answer.bound = std::max(answer.offset - extent.low, extent.high - answer.offset);
  answer.unverified = voters.size() < kEnoughToOutvote;
  answer.agreeing = static_cast<std::size_t>(std::ranges::count_if(selection.verdicts, &Verdict::agrees));
  selection.answer = answer;
  return selection;
}

}  // namespace tsq
