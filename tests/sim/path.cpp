// SPDX-License-Identifier: MIT
#include "sim/path.h"

#include <algorithm>

namespace tsq::sim {

std::vector<Path::Copy> Path::carry(TrueTime now, ByteView payload, std::size_t headerSize) {
  ++sent_;
  if (isLost(now, payload, headerSize)) {
    ++lost_;
    return {};
  }
  std::vector<Copy> copies;
  TrueTime arrival = arrivalOf(now);
  if (random_.chance(model_.reordering)) {
    arrival += model_.reorderDelay;
  } else {
    lastArrival_ = std::max(lastArrival_, arrival);
  }
  copies.push_back(makeCopy(arrival, payload));
  if (random_.chance(model_.duplication)) {
    copies.push_back(makeCopy(arrivalOf(now), payload));
  }
  carried_ += copies.size();
  return copies;
}

bool Path::isLost(TrueTime now, ByteView payload, std::size_t headerSize) {
  // Always drawn, so that a blackout does not change the random numbers of later packets.
  const bool unlucky = random_.chance(model_.loss);
  if (random_.chance(model_.lossBursts)) {
    lossBurstEnd_ = now + random_.exponential(model_.lossBurst);
  }
  return unlucky || now < lossBurstEnd_ || model_.down || payload.size() + headerSize > model_.mtu ||
         (model_.drop && model_.drop(sent_, payload));
}

TrueTime Path::arrivalOf(TrueTime sent) {
  Duration queueing = model_.jitter > Duration::zero() ? random_.exponential(model_.jitter) : Duration::zero();
  if (random_.chance(model_.spikes)) {
    queueing += random_.exponential(model_.spike);
  }
  const TrueTime arrival = sent + model_.delay + queueing;
  return model_.keepsOrder ? std::max(arrival, lastArrival_) : arrival;
}

Path::Copy Path::makeCopy(TrueTime arrival, ByteView payload) const {
  Copy copy{.arrival = arrival, .payload = std::vector<std::uint8_t>(payload.begin(), payload.end())};
  if (model_.mangle && !copy.payload.empty()) {
    model_.mangle(copy.payload);
  }
  return copy;
}

}  // namespace tsq::sim
