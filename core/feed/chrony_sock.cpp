// SPDX-License-Identifier: MIT
#include "feed/chrony_sock.h"

#include <sys/socket.h>
#include <sys/un.h>

#include <cerrno>
#include <cstring>

namespace tsq::feed {
namespace {

// refclock_sock.c of chrony: fields of native size and byte order, as the socket is local.
struct SockSample {
  std::int64_t seconds;
  std::int64_t microseconds;
  double offset;  // s
  std::int32_t pulse;
  std::int32_t leap;  // as in NTP packets
  std::int32_t padding;
  std::int32_t magic;
};
static_assert(sizeof(SockSample) == 40);

constexpr std::int32_t kSockMagic = 0x534f434b;  // "SOCK"

std::int32_t toLeapIndicator(Leap leap) {
  switch (leap) {
    case Leap::None:
      return 0;
    case Leap::Insert:
      return 1;
    case Leap::Delete:
      return 2;
    case Leap::Unknown:
      return 3;
  }
  return 3;
}

// chronyd does not run (any more), has not opened its socket yet, or has not read what was sent before.
bool isAboutChrony(int number) {
  return number == ENOENT || number == ECONNREFUSED || number == ECONNRESET || number == ENOTCONN || number == EAGAIN ||
         number == ENOTDIR;
}

tl::unexpected<Error> failFor(const std::string& path, int number) {
  const std::string detail = path + ": " + systemReason(number);
  if (number == EACCES || number == EPERM) {
    return fail(ErrorCode::PermissionDenied, detail);
  }
  return fail(isAboutChrony(number) ? ErrorCode::ConnectionClosed : ErrorCode::Internal, detail);
}

}  // namespace

std::vector<std::uint8_t> encodeSockSample(const Measurement& measurement) {
  const auto sinceEpoch = std::chrono::floor<std::chrono::microseconds>(measurement.at.time_since_epoch());
  const auto seconds = std::chrono::floor<std::chrono::seconds>(sinceEpoch);
  const SockSample sample{.seconds = seconds.count(),
                          .microseconds = (sinceEpoch - seconds).count(),
                          .offset = toSeconds(measurement.offset),
                          .pulse = 0,
                          .leap = toLeapIndicator(measurement.leap),
                          .padding = 0,
                          .magic = kSockMagic};
  std::vector<std::uint8_t> bytes(sizeof sample);
  std::memcpy(bytes.data(), &sample, sizeof sample);
  return bytes;
}

Result<void> ChronySock::connect() {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path_.size() >= sizeof address.sun_path) {
    return failFor(path_, ENAMETOOLONG);
  }
  path_.copy(address.sun_path, path_.size());
  FileDescriptor socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
  if (!socket.isValid() || ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    return failFor(path_, errno);
  }
  socket_ = std::move(socket);
  return {};
}

Result<void> ChronySock::sendOnce(ByteView sample) {
  if (!socket_.isValid()) {
    if (auto connected = connect(); !connected) {
      return connected;
    }
  }
  if (::send(socket_.get(), sample.data(), sample.size(), MSG_DONTWAIT | MSG_NOSIGNAL) < 0) {
    const int number = errno;
    socket_ = FileDescriptor();
    return failFor(path_, number);
  }
  return {};
}

// A restarted chronyd has made another socket, which the second attempt finds.
Result<void> ChronySock::give(const Measurement& measurement) {
  const std::vector<std::uint8_t> sample = encodeSockSample(measurement);
  const bool wasConnected = socket_.isValid();
  const auto sent = sendOnce(sample);
  return sent || !wasConnected ? sent : sendOnce(sample);
}

}  // namespace tsq::feed
