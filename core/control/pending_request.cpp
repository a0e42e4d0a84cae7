// SPDX-License-Identifier: MIT
#include "control/pending_request.h"

#include <sys/socket.h>

#include "control/socket_path.h"
#include "net/system/descriptors.h"

namespace tsq::control {

PendingRequest::PendingRequest(net::EventLoop& loop, const std::string& path, const Request& request, Done done)
    : loop_(loop), done_(std::move(done)) {
  const auto address = toAddress(path);
  FileDescriptor socket = net::openSocket(AF_UNIX, SOCK_SEQPACKET, net::Waiting::Never);
  const std::string text = encode(request);
  if (address && socket.isValid() &&
      ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&*address), sizeof *address) == 0 &&
      ::send(socket.get(), text.data(), text.size(), MSG_NOSIGNAL) >= 0) {
    socket_ = std::move(socket);
    loop_.onInput(socket_.get(), [this] { take(); });
  }
}

PendingRequest::~PendingRequest() {
  close();
}

void PendingRequest::take() {
  std::string bytes(kMaxReply, '\0');
  const ssize_t size = ::recv(socket_.get(), bytes.data(), bytes.size(), 0);
  close();
  bytes.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
  if (const auto reply = parseReply(bytes)) {
    const Done done = done_;  // a copy: it may destroy this
    done(*reply);
  }
}

void PendingRequest::close() {
  if (socket_.isValid()) {
    loop_.ignoreInput(socket_.get());
    socket_ = FileDescriptor();
  }
}

}  // namespace tsq::control
