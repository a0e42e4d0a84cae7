// SPDX-License-Identifier: MIT
#include "control/control_server.h"

#include <sys/socket.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <vector>

#include "control/socket_path.h"

namespace tsq::control {
namespace {

constexpr mode_t kFolder = S_IRWXU | S_IRGRP | S_IXGRP | S_IROTH | S_IXOTH;
constexpr mode_t kEverybody = S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;

// When the system has no more descriptors or memory for a client.
constexpr Duration kPause = std::chrono::seconds(1);

tl::unexpected<Error> failFor(const std::string& path, int number) {
  const std::string detail = path + ": " + systemReason(number);
  if (number == EACCES || number == EPERM || number == EROFS) {
    return fail(ErrorCode::PermissionDenied, detail);
  }
  return fail(number == EADDRINUSE ? ErrorCode::AddressInUse : ErrorCode::FileUnreadable, detail);
}

FileDescriptor makeSocket() {
  return FileDescriptor(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
}

const sockaddr* viewOf(const sockaddr_un& address) {
  return reinterpret_cast<const sockaddr*>(&address);
}

// A socket that a killed process has left behind. A file that is no socket refuses connections, too.
bool isAbandoned(const sockaddr_un& address) {
  struct stat file{};
  if (::lstat(address.sun_path, &file) != 0 || !S_ISSOCK(file.st_mode)) {
    return false;
  }
  const FileDescriptor probe = makeSocket();
  return ::connect(probe.get(), viewOf(address), sizeof address) != 0 && errno == ECONNREFUSED;
}

bool bindTo(const FileDescriptor& socket, const sockaddr_un& address) {
  const auto bind = [&] { return ::bind(socket.get(), viewOf(address), sizeof address) == 0; };
  if (bind()) {
    return true;
  }
  if (errno != EADDRINUSE) {
    return false;
  }
  if (!isAbandoned(address)) {
    errno = EADDRINUSE;
    return false;
  }
  ::unlink(address.sun_path);
  return bind();
}

// The groups of the process at the other end, beside its first one.
std::vector<gid_t> groupsOf(int socket) {
  std::vector<gid_t> groups;
  socklen_t size = 0;
  if (::getsockopt(socket, SOL_SOCKET, SO_PEERGROUPS, nullptr, &size) != 0 && errno == ERANGE) {
    groups.resize(size / sizeof(gid_t));
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERGROUPS, groups.data(), &size) != 0) {
      groups.clear();
    }
  }
  return groups;
}

bool mayCommand(int socket) {
  ucred peer{};
  socklen_t size = sizeof peer;
  if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0) {
    return false;
  }
  if (peer.uid == 0 || peer.uid == ::geteuid() || peer.gid == ::getegid()) {
    return true;
  }
  const std::vector<gid_t> groups = groupsOf(socket);
  return std::ranges::find(groups, ::getegid()) != groups.end();
}

}  // namespace

Result<std::unique_ptr<ControlServer>> ControlServer::open(const std::string& path, net::EventLoop& loop,
                                                           const Clock& clock, Answer answer) {
  const auto address = toAddress(path);
  if (!address) {
    return fail(ErrorCode::InvalidArgument, path + ": the path is too long for a socket");
  }
  const std::string folder = std::filesystem::path(path).parent_path();
  ::mkdir(folder.c_str(), kFolder);  // or it is there
  FileDescriptor listener = makeSocket();
  if (!listener.isValid() || !bindTo(listener, *address) || ::chmod(path.c_str(), kEverybody) != 0 ||
      ::listen(listener.get(), kMaxClients) != 0) {
    return failFor(path, errno);
  }
  return std::unique_ptr<ControlServer>(new ControlServer(path, std::move(listener), loop, clock, std::move(answer)));
}

ControlServer::ControlServer(std::string path, FileDescriptor listener, net::EventLoop& loop, const Clock& clock,
                             Answer answer)
    : path_(std::move(path)),
      file_(identify(path_)),
      listener_(std::move(listener)),
      loop_(loop),
      clock_(clock),
      answer_(std::move(answer)) {
  listen();
}

ControlServer::~ControlServer() {
  while (!clients_.empty()) {
    drop(clients_.begin());
  }
  loop_.ignoreInput(listener_.get());
  if (identify(path_) == file_) {
    ::unlink(path_.c_str());
  }
}

ControlServer::FileId ControlServer::identify(const std::string& path) {
  struct stat file{};
  ::lstat(path.c_str(), &file);  // zeros, which no file has, if there is none
  return {.device = file.st_dev, .number = file.st_ino};
}

void ControlServer::accept() {
  FileDescriptor socket(::accept4(listener_.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
  if (!socket.isValid()) {
    if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
      pause();  // the client stays in the queue, and the loop would spin
    }
    return;
  }
  makeRoom();
  const int descriptor = socket.get();
  const auto client = clients_.insert(clients_.end(), Client{.socket = std::move(socket),
                                                             .mayCommand = control::mayCommand(descriptor),
                                                             .deadline = clock_.monotonic() + kDeadline});
  loop_.onInput(descriptor, [this, client] { serve(client); });
}

void ControlServer::pause() {
  loop_.ignoreInput(listener_.get());
  resumeAt_ = clock_.monotonic() + kPause;
}

void ControlServer::listen() {
  loop_.onInput(listener_.get(), [this] { accept(); });
  resumeAt_ = kNever;
}

void ControlServer::makeRoom() {
  if (clients_.size() < kMaxClients) {
    return;
  }
  const auto other = std::ranges::find(clients_, false, &Client::mayCommand);
  drop(other == clients_.end() ? clients_.begin() : other);
}

void ControlServer::serve(Clients::iterator client) {
  std::array<char, kMaxRequest + 1> bytes{};
  const ssize_t size = ::recv(client->socket.get(), bytes.data(), bytes.size(), 0);
  if (size < 0 && (errno == EAGAIN || errno == EINTR)) {
    return;
  }
  if (size > 0) {
    const Reply reply = replyTo({bytes.data(), static_cast<std::size_t>(size)}, client->mayCommand);
    const std::string text = encode(reply);
    ::send(client->socket.get(), text.data(), text.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
  }
  drop(client);
}

Reply ControlServer::replyTo(std::string_view text, bool mayCommand) const {
  const auto request = parseRequest(text);
  if (!request) {
    return {.outcome = Outcome::Malformed, .text = "tsqd does not know this request"};
  }
  if (isPrivileged(request->command) && !mayCommand) {
    return {.outcome = Outcome::Forbidden, .text = "only root and the group of tsqd may do that"};
  }
  Reply reply = answer_(*request);
  if (reply.text.size() > kMaxReply) {
    return {.outcome = Outcome::Failed, .text = "the reply is too long"};
  }
  return reply;
}

void ControlServer::drop(Clients::iterator client) {
  loop_.ignoreInput(client->socket.get());
  clients_.erase(client);
}

MonoTime ControlServer::nextDeadline() const {
  return clients_.empty() ? resumeAt_ : std::min(resumeAt_, clients_.front().deadline);
}

void ControlServer::onDeadline() {
  const MonoTime now = clock_.monotonic();
  while (!clients_.empty() && clients_.front().deadline <= now) {
    drop(clients_.begin());
  }
  if (resumeAt_ <= now) {
    listen();
  }
}

}  // namespace tsq::control
