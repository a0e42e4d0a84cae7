// SPDX-License-Identifier: MIT
#include "server/transmit_delay.h"

#include <algorithm>
#include <span>

namespace tsq::server {
namespace {

using namespace std::chrono_literals;

// Larger delays are ignored: the thread was interrupted, or the clock was stepped.
constexpr Duration kPlausible = 1ms;
// Encrypting and sending take 5 to 15 us, a few times that on a slow machine.
constexpr Duration kMostPlain = 50us;
// A signature takes 50 us, or half a millisecond on a small machine.
constexpr Duration kMostSigned = 1ms;
// The 5th percentile. The 10th left 1 % of the samples on a busy machine with RTT <= 0.
constexpr std::size_t kQuantileDivisor = 20;
// No correction from fewer delays: the first answers of a process are many times slower than the rest.
constexpr std::size_t kEnough = 8;
// While not all delays are known they are those of a process that is still becoming faster: only half of the smallest
// counts, so that T3 is too early rather than too late.
constexpr int kEarlyDivisor = 2;

}  // namespace

AnswerKind answerKind(bool onStream, bool isSigned) {
  if (isSigned) {
    return onStream ? AnswerKind::SignedStream : AnswerKind::SignedDatagram;
  }
  return onStream ? AnswerKind::Stream : AnswerKind::Datagram;
}

void TransmitDelay::note(Duration delay) {
  if (delay < Duration::zero() || delay > kPlausible) {
    return;
  }
  delays_[noted_++ % kKept] = delay;
  if (noted_ >= kEnough) {
    recompute();
  }
}

void TransmitDelay::recompute() {
  std::array<Duration, kKept> copy = delays_;
  const auto sorted = std::span(copy).first(std::min<std::size_t>(noted_, kKept));
  const auto quantile = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / kQuantileDivisor);
  std::nth_element(sorted.begin(), quantile, sorted.end());
  correction_ = std::min(noted_ < kKept ? *quantile / kEarlyDivisor : *quantile, most_);
}

TransmitDelays::TransmitDelays()
    : of_{TransmitDelay(kMostPlain), TransmitDelay(kMostPlain), TransmitDelay(kMostSigned),
          TransmitDelay(kMostSigned)} {}

}  // namespace tsq::server
