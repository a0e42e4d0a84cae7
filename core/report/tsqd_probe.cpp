// SPDX-License-Identifier: MIT
#include "report/tsqd_probe.h"

#include <sys/socket.h>

#include "control/messages.h"
#include "control/socket_path.h"
#include "report/tsqd_tracking.h"

namespace tsq::report {
namespace {

using namespace std::chrono_literals;

// As chronyd is asked.
constexpr Duration kInterval = 16s;
// Without three answers in a row, tsqd has ended.
constexpr Duration kForgetAfter = 3 * kInterval;

}  // namespace

TsqdProbe::TsqdProbe(net::EventLoop& loop, const Clock& clock, std::string path)
    : loop_(loop), clock_(clock), path_(std::move(path)) {}

TsqdProbe::~TsqdProbe() {
  close();
}

std::optional<Tracking> TsqdProbe::tracking() const {
  const bool isFresh = tracking_ && clock_.monotonic() - answeredAt_ < kForgetAfter;
  return isFresh ? tracking_ : std::nullopt;
}

void TsqdProbe::onDeadline() {
  nextRequest_ = clock_.monotonic() + kInterval;
  close();
  ask();
}

void TsqdProbe::ask() {
  const auto address = control::toAddress(path_);
  FileDescriptor socket(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  const std::string text = control::encode(control::Request{.command = control::Command::Tracking});
  if (address && socket.isValid() &&
      ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&*address), sizeof *address) == 0 &&
      ::send(socket.get(), text.data(), text.size(), MSG_NOSIGNAL) >= 0) {
    socket_ = std::move(socket);
    loop_.onInput(socket_.get(), [this] { take(); });
  }
}

void TsqdProbe::take() {
  std::string bytes(control::kMaxReply, '\0');
  const ssize_t size = ::recv(socket_.get(), bytes.data(), bytes.size(), 0);
  close();
  bytes.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
  const auto reply = control::parseReply(bytes);
  if (reply && reply->outcome == control::Outcome::Done) {
    tracking_ = parseTsqdTracking(reply->text);
    answeredAt_ = clock_.monotonic();
  }
}

void TsqdProbe::close() {
  if (socket_.isValid()) {
    loop_.ignoreInput(socket_.get());
    socket_ = FileDescriptor();
  }
}

}  // namespace tsq::report
