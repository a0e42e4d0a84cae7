// SPDX-License-Identifier: MIT
#include "programs/client/watch.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>

#include "client/ensemble.h"
#include "programs/client/json.h"
#include "programs/client/watch_table.h"
#include "programs/common/output.h"
#include "programs/common/peer_options.h"
#include "programs/common/text.h"

namespace tsq::programs {
namespace {

using namespace std::chrono_literals;

constexpr Duration kRedrawInterval = 1s;
// Erases the rest of the previous table: to the end of each line, and everything below.
constexpr const char* kEraseLine = "\x1b[K\n";
constexpr const char* kEraseBelow = "\x1b[J";
// Truncates long lines instead of wrapping them, so that the number of lines printed is the number to move up.
constexpr const char* kWrapOff = "\x1b[?7l";
constexpr const char* kWrapOn = "\x1b[?7h";

class Watch final : public client::Observer, public Actor {
 public:
  Watch(const ClientOptions& options, const Clock& clock, net::EventLoop& loop)
      : clock_(clock),
        loop_(loop),
        json_(options.json),
        inPlace_(!options.json && ::isatty(STDOUT_FILENO) == 1),
        ensemble_(clock),
        tickets_(openTickets(options.servers)),
        fleet_(loop, clock, *this, tickets_.get()) {
    for (const client::ServerConfig& server : options.servers) {
      servers_.push_back({.name = server.spec.displayName()});
    }
  }

  Result<void> start(const ClientOptions& options) {
    for (std::uint32_t i = 0; i < options.servers.size(); ++i) {
      ensemble_.add(client::ServerId{i}, *options.watch);
      if (auto added = fleet_.add(client::ServerId{i}, options.servers[i], options.schedule); !added) {
        return added;
      }
    }
    return {};
  }

  void networkChanged() {
    ensemble_.noteNetworkChange();
    fleet_.networkChanged();
  }

  MonoTime nextDeadline() const override { return std::min(fleet_.nextDeadline(), inPlace_ ? nextRedraw_ : kNever); }

  void onDeadline() override {
    if (fleet_.nextDeadline() <= clock_.monotonic()) {
      fleet_.onDeadline();
    }
    if (inPlace_ && nextRedraw_ <= clock_.monotonic()) {
      redraw();
      nextRedraw_ = clock_.monotonic() + kRedrawInterval;
    }
    if (outputFailed()) {
      loop_.stop();  // standard output was closed
    }
  }

  void onConnected(client::ServerId server, const client::ConnectionInfo& connection) override {
    ensemble_.noteConnected(server, connection);
  }

  void onSample(client::ServerId server, const Sample& sample, client::Transport /*transport*/) override {
    ensemble_.noteSample(server, sample);
    fleet_.setPollInterval(server, ensemble_.pollInterval(server));
    Row& row = at(server);
    row.lastAnswer = sample.measuredAt;
    row.error.reset();
    reportLine(server);
  }

  void onAmended(client::ServerId server, const Sample& sample) override { ensemble_.noteAmended(server, sample); }

  void onFailure(client::ServerId server, const Error& error) override {
    ensemble_.noteFailure(server, error.code);
    at(server).error = error;
    reportLine(server);
  }

  void onFinished(client::ServerId /*server*/) override {}

 private:
  struct Row {
    std::string name;
    std::optional<MonoTime> lastAnswer;
    std::optional<Error> error;
  };

  Row& at(client::ServerId server) { return servers_[static_cast<std::size_t>(server)]; }

  WatchedServer describeServer(std::size_t index, const client::EnsembleView& view) const {
    const Row& row = servers_[index];
    std::optional<Duration> age;
    if (row.lastAnswer) {
      age = clock_.monotonic() - *row.lastAnswer;
    }
    return {.name = row.name,
            .view = view.servers.at(client::ServerId{static_cast<std::uint32_t>(index)}),
            .sinceAnswer = age,
            .error = row.error};
  }

  void redraw() {
    const client::EnsembleView view = ensemble_.view();
    std::vector<WatchedServer> rows;
    rows.reserve(servers_.size());
    for (std::size_t i = 0; i < servers_.size(); ++i) {
      rows.push_back(describeServer(i, view));
    }
    if (drawnLines_ > 0) {
      printControl(fmt::format("\x1b[{}A", drawnLines_));
    }
    const std::string table = formatWatchTable(rows, view.answer);
    drawnLines_ = std::count(table.begin(), table.end(), '\n');
    printControl(kWrapOff);
    printText(stdout, table, kEraseLine);
    printControl(std::string(kEraseBelow) + kWrapOn);
  }

  // Without a terminal, each event is a line.
  void reportLine(client::ServerId server) {
    if (inPlace_) {
      return;
    }
    const client::EnsembleView view = ensemble_.view();
    const WatchedServer row = describeServer(static_cast<std::size_t>(server), view);
    if (json_) {
      print("{}\n", toJson(row, clock_.wall(), view.answer));
    } else {
      const auto& estimate = row.view.estimate;
      print("{}  {}  {}  {}\n", row.name, estimate ? formatSigned(estimate->offset) : "-",
            describe(row.view.verdict, row.error), describe(view.answer, whyUnknown({&row.view.verdict.status, 1})));
    }
  }

  const Clock& clock_;
  net::EventLoop& loop_;
  const bool json_;
  const bool inPlace_;
  client::Ensemble ensemble_;
  const std::unique_ptr<client::TicketStore> tickets_;
  client::Fleet fleet_;
  std::vector<Row> servers_;
  MonoTime nextRedraw_ = MonoTime::min();
  std::ptrdiff_t drawnLines_ = 0;
};

}  // namespace

int watch(const ClientOptions& options, const Clock& clock, net::EventLoop& loop) {
  if (const auto heard = loop.onSignals({SIGINT, SIGTERM, SIGHUP}, [&loop](int) { loop.stop(); }); !heard) {
    print(stderr, "Error: {}\n", describeTrustFailure(heard.error()));
    return 1;
  }
  Watch watch(options, clock, loop);
  if (const auto started = watch.start(options); !started) {
    print(stderr, "Error: {}\n", describeTrustFailure(started.error()));
    return 1;
  }
  loop.onNetworkChange([&watch] { watch.networkChanged(); });
  if (const auto ran = loop.run(watch); !ran) {
    print(stderr, "Error: {}\n", describeTrustFailure(ran.error()));
    return 1;
  }
  return 0;
}

}  // namespace tsq::programs
