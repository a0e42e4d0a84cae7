// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine_loop.h"

#include <QDebug>
#include <utility>

#include "net/event_loop.h"

namespace tsq::app {
namespace {

class SystemLoop final : public EngineLoop {
 public:
  explicit SystemLoop(const Clock& clock) : loop_(clock) {}

  Network& network() override { return loop_; }
  Result<void> run(Actor& actor) override {
    auto ran = loop_.run(actor);
    if (!ran) {
      qCritical("The system refuses what measuring needs: %s", ran.error().detail.c_str());
    }
    return ran;
  }
  void stop() override { loop_.stop(); }
  void post(std::function<void()> task) override { loop_.post(std::move(task)); }
  void onNetworkChange(std::function<void()> handler) override { loop_.onNetworkChange(std::move(handler)); }

 private:
  net::EventLoop loop_;
};

}  // namespace

std::unique_ptr<EngineLoop> makeSystemLoop(const Clock& clock) {
  return std::make_unique<SystemLoop>(clock);
}

}  // namespace tsq::app
