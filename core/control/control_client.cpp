// SPDX-License-Identifier: MIT
#include "control/control_client.h"

#include <sys/socket.h>
#include <sys/time.h>

#include <cerrno>

#include "base/file_descriptor.h"
#include "control/socket_path.h"
#include "net/system/descriptors.h"

namespace tsq::control {
namespace {

ErrorCode codeFor(int number) {
  switch (number) {
    case ENOENT:
    case ECONNREFUSED:
    case ENOTDIR:
      return ErrorCode::PortUnreachable;
    case EACCES:
    case EPERM:
      return ErrorCode::PermissionDenied;
    case EAGAIN:
      return ErrorCode::ResponseTimeout;
    case EPIPE:
    case ECONNRESET:
      return ErrorCode::ConnectionClosed;
    default:
      return ErrorCode::Internal;
  }
}

tl::unexpected<Error> failFor(const std::string& path, int number) {
  return fail(codeFor(number), path + ": " + systemReason(number));
}

bool limitWaits(int socket, Duration timeout) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(timeout);
  const auto rest = std::chrono::duration_cast<std::chrono::microseconds>(timeout - seconds);
  const timeval limit{.tv_sec = seconds.count(), .tv_usec = static_cast<suseconds_t>(rest.count())};
  return ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit) == 0 &&
         ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit) == 0;
}

Result<Reply> receive(int socket, const std::string& path) {
  std::string bytes(kMaxReply + 64, '\0');  // and the outcome's name
  const ssize_t size = ::recv(socket, bytes.data(), bytes.size(), 0);
  if (size < 0) {
    return failFor(path, errno);
  }
  if (size == 0) {
    return fail(ErrorCode::ConnectionClosed, path + ": tsqd closed the connection");
  }
  bytes.resize(static_cast<std::size_t>(size));
  const auto reply = parseReply(bytes);
  return reply ? Result<Reply>(*reply) : fail(ErrorCode::MalformedResponse, path + ": this is no reply of tsqd");
}

}  // namespace

Result<Reply> ask(const std::string& path, const Request& request, Duration timeout) {
  const auto address = toAddress(path);
  if (!address) {
    return failFor(path, ENAMETOOLONG);
  }
  const FileDescriptor socket = net::openSocket(AF_UNIX, SOCK_SEQPACKET, net::Waiting::Blocks);
  const std::string text = encode(request);
  if (!socket.isValid() || !limitWaits(socket.get(), timeout) ||
      ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&*address), sizeof *address) != 0 ||
      ::send(socket.get(), text.data(), text.size(), MSG_NOSIGNAL) < 0) {
    return failFor(path, errno);
  }
  return receive(socket.get(), path);
}

}  // namespace tsq::control
