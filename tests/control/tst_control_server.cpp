// SPDX-License-Identifier: MIT
// The real socket: who may ask and who may command, and clients that are slow, many or talk too much.
#include <grp.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>
#include <thread>

#include "clock/system_clock.h"
#include "control/control_client.h"
#include "control/control_server.h"

using namespace tsq;
using namespace tsq::control;
using namespace std::chrono_literals;

namespace {

constexpr uid_t kNobody = 65534;

/// A connection that says what the test wants it to say.
FileDescriptor connectTo(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  path.copy(address.sun_path, path.size());
  FileDescriptor socket(::socket(AF_UNIX, SOCK_SEQPACKET, 0));
  const timeval limit{.tv_sec = 10, .tv_usec = 0};
  ::setsockopt(socket.get(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
  ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address);
  return socket;
}

std::string receiveFrom(const FileDescriptor& socket) {
  std::string bytes(1000, '\0');
  const ssize_t size = ::recv(socket.get(), bytes.data(), bytes.size(), 0);
  bytes.resize(size < 0 ? 0 : static_cast<std::size_t>(size));
  return bytes;
}

}  // namespace

class TestControlServer : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();
  void everybody_may_ask_and_not_everybody_may_command_data();
  void everybody_may_ask_and_not_everybody_may_command();
  void silent_client_is_dropped_at_its_deadline();
  void newest_client_is_served_among_many_silent_ones();
  void request_that_is_too_long_is_malformed();
  void second_server_is_refused();
  void abandoned_socket_is_replaced();
  void file_of_others_is_left_alone();
  void socket_of_another_server_is_not_removed();
  void missing_server_is_not_waited_for();
  void stopped_server_is_waited_for_until_the_timeout();

 private:
  std::string path() const { return folder_->filePath(QStringLiteral("run/tsqd.sock")).toStdString(); }

  clock::SystemClock clock_;
  std::optional<QTemporaryDir> folder_;
  std::unique_ptr<net::EventLoop> loop_;
  std::unique_ptr<ControlServer> server_;
  std::thread thread_;
};

void TestControlServer::init() {
  folder_.emplace();
  ::chmod(folder_->path().toStdString().c_str(), 0755);
  loop_ = std::make_unique<net::EventLoop>(clock_);
  auto server = ControlServer::open(path(), *loop_, clock_, [](const Request& request) {
    return Reply{.outcome = Outcome::Done, .text = encode(request)};
  });
  QVERIFY2(server, server ? "" : server.error().detail.c_str());
  server_ = *std::move(server);
  thread_ = std::thread([this] { (void)loop_->run(*server_); });
}

void TestControlServer::cleanup() {
  loop_->stop();
  thread_.join();
  server_.reset();
  QVERIFY(!QFile::exists(QString::fromStdString(path())));
}

void TestControlServer::everybody_may_ask_and_not_everybody_may_command_data() {
  QTest::addColumn<uint>("user");
  QTest::addColumn<uint>("group");
  QTest::addColumn<uint>("otherGroup");
  QTest::addColumn<bool>("isAllowed");
  QTest::newRow("this user") << ::getuid() << ::getgid() << ::getgid() << true;
  QTest::newRow("nobody") << uint{kNobody} << uint{kNobody} << uint{kNobody} << false;
  QTest::newRow("first group") << uint{kNobody} << uint{::getegid()} << uint{kNobody} << true;
  QTest::newRow("another group") << uint{kNobody} << uint{kNobody} << uint{::getegid()} << true;
}

void TestControlServer::everybody_may_ask_and_not_everybody_may_command() {
  QFETCH(uint, user);
  QFETCH(uint, group);
  QFETCH(uint, otherGroup);
  QFETCH(bool, isAllowed);
  if (::getuid() != 0 && user != ::getuid()) {
    QSKIP("everybody_may_ask_and_not_everybody_may_command: only root can become another user");
  }
  const pid_t child = ::fork();
  if (child == 0) {
    const gid_t groups[] = {otherGroup};
    const bool isOther = ::getuid() != 0 || (::setgroups(1, groups) == 0 && ::setresgid(group, group, group) == 0 &&
                                             ::setresuid(user, user, user) == 0);
    const auto asked = ask(path(), {.command = Command::Sources, .server = {}});
    const auto commanded = ask(path(), {.command = Command::Offline, .server = "a"});
    const bool isFine = isOther && asked && asked->text == "sources" && commanded &&
                        commanded->outcome == (isAllowed ? Outcome::Done : Outcome::Forbidden);
    ::_exit(isFine ? 0 : 1);
  }
  int status = 1;
  ::waitpid(child, &status, 0);
  QCOMPARE(status, 0);
}

void TestControlServer::silent_client_is_dropped_at_its_deadline() {
  const FileDescriptor silent = connectTo(path());
  const MonoTime begin = clock_.monotonic();
  QCOMPARE(receiveFrom(silent).size(), std::size_t{0});  // closed, not timed out
  const Duration waited = clock_.monotonic() - begin;
  QVERIFY(waited > ControlServer::kDeadline / 2 && waited < 9s);
}

void TestControlServer::newest_client_is_served_among_many_silent_ones() {
  std::vector<FileDescriptor> silent;
  for (std::size_t i = 0; i < 3 * ControlServer::kMaxClients; ++i) {
    silent.push_back(connectTo(path()));
  }
  const auto reply = ask(path(), {.command = Command::Tracking, .server = {}});
  QVERIFY(reply && reply->text == "tracking");
  QCOMPARE(receiveFrom(silent.front()).size(), std::size_t{0});
}

void TestControlServer::request_that_is_too_long_is_malformed() {
  const FileDescriptor client = connectTo(path());
  const std::string request = "online " + std::string(10'000, 'x');
  QCOMPARE(::send(client.get(), request.data(), request.size(), 0), static_cast<ssize_t>(request.size()));
  QVERIFY(parseReply(receiveFrom(client))->outcome == Outcome::Malformed);
}

void TestControlServer::second_server_is_refused() {
  net::EventLoop loop(clock_);
  const auto second = ControlServer::open(path(), loop, clock_, [](const Request&) { return Reply{}; });
  QVERIFY(second.error().code == ErrorCode::AddressInUse);
  QVERIFY(ask(path(), {.command = Command::Tracking, .server = {}}));  // the first one is still there
}

void TestControlServer::abandoned_socket_is_replaced() {
  const std::string other = path() + "2";
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  other.copy(address.sun_path, other.size());
  {
    const FileDescriptor killed(::socket(AF_UNIX, SOCK_SEQPACKET, 0));
    QCOMPARE(::bind(killed.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  }
  net::EventLoop loop(clock_);
  QVERIFY(ControlServer::open(other, loop, clock_, [](const Request&) { return Reply{}; }));
}

void TestControlServer::file_of_others_is_left_alone() {
  const QString other = QString::fromStdString(path() + "3");
  QFile file(other);
  QVERIFY(file.open(QIODevice::WriteOnly));
  net::EventLoop loop(clock_);
  // connect() gets ECONNREFUSED of a regular file, too.
  const auto opened = ControlServer::open(other.toStdString(), loop, clock_, [](const Request&) { return Reply{}; });
  QVERIFY(!opened);
  QVERIFY(QFile::exists(other));
}

void TestControlServer::socket_of_another_server_is_not_removed() {
  const std::string contested = path() + "6";
  net::EventLoop loop(clock_);
  const auto open = [&] {
    return ControlServer::open(contested, loop, clock_, [](const Request&) { return Reply{}; });
  };
  auto first = open();
  QVERIFY(first);
  QVERIFY(QFile::remove(QString::fromStdString(contested)));
  const auto second = open();
  QVERIFY(second);
  first->reset();
  QVERIFY(QFile::exists(QString::fromStdString(contested)));
}

void TestControlServer::missing_server_is_not_waited_for() {
  QVERIFY(ask(path() + "4", {.command = Command::Tracking, .server = {}}).error().code == ErrorCode::PortUnreachable);
}

void TestControlServer::stopped_server_is_waited_for_until_the_timeout() {
  const std::string stopped = path() + "5";
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  stopped.copy(address.sun_path, stopped.size());
  const FileDescriptor listener(::socket(AF_UNIX, SOCK_SEQPACKET, 0));
  QCOMPARE(::bind(listener.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  QCOMPARE(::listen(listener.get(), 1), 0);
  QVERIFY(ask(stopped, {.command = Command::Tracking, .server = {}}, 50ms).error().code == ErrorCode::ResponseTimeout);
}

QTEST_GUILESS_MAIN(TestControlServer)
#include "tst_control_server.moc"
