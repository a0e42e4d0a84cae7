// SPDX-License-Identifier: MIT
/// tsqd's side of the control socket: everybody may ask, and only root and the service's user and group may command.
///
/// Nobody can make it wait or grow: a few clients at a time, a short message each, and a deadline. When there are too
/// many, the oldest one that may not command makes room. Belongs to the loop's thread.
#pragma once

#include <sys/types.h>

#include <functional>
#include <list>
#include <memory>
#include <string>

#include "base/file_descriptor.h"
#include "control/messages.h"
#include "net/event_loop.h"

namespace tsq::control {

class ControlServer final : public Actor {
 public:
  using Answer = std::function<Reply(const Request&)>;

  static constexpr std::size_t kMaxClients = 16;
  /// For a request, which tsqctl sends at once.
  static constexpr Duration kDeadline = std::chrono::seconds(2);

  /// Creates the socket, and its folder if that is missing. A socket that nobody listens on any more is replaced.
  /// `answer` is called for requests that the client may make. Loop and clock must outlive it. AddressInUse if another
  /// process listens there; PermissionDenied; InvalidArgument for a path that is too long; FileUnreadable. The detail
  /// is the path, ": " and the reason.
  static Result<std::unique_ptr<ControlServer>> open(const std::string& path, net::EventLoop& loop, const Clock& clock,
                                                     Answer answer);
  /// Removes the socket, unless its path is another file by now.
  ~ControlServer() override;
  ControlServer(const ControlServer&) = delete;
  ControlServer& operator=(const ControlServer&) = delete;

  MonoTime nextDeadline() const override;
  void onDeadline() override;

 private:
  struct Client {
    FileDescriptor socket;
    bool mayCommand = false;
    MonoTime deadline;
  };
  using Clients = std::list<Client>;  // oldest first

  /// Which file it is, so that another one of this name is told apart.
  struct FileId {
    dev_t device;
    ino_t number;
    friend bool operator==(const FileId&, const FileId&) = default;
  };
  static FileId identify(const std::string& path);

  ControlServer(std::string path, FileDescriptor listener, net::EventLoop& loop, const Clock& clock, Answer answer);

  void accept();
  void listen();
  void pause();
  void makeRoom();
  void serve(Clients::iterator client);
  Reply replyTo(std::string_view text, bool mayCommand) const;
  void drop(Clients::iterator client);

  const std::string path_;
  const FileId file_;
  const FileDescriptor listener_;
  net::EventLoop& loop_;
  const Clock& clock_;
  const Answer answer_;
  MonoTime resumeAt_ = kNever;  // when paused
  Clients clients_;
};

}  // namespace tsq::control
