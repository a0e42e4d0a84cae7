// SPDX-License-Identifier: GPL-3.0-or-later
/// Asks a server once, with an engine of its own. The servers in the list do not notice.
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "engine/engine_thread.h"
#include "monitor/server_entry.h"

namespace tsq::app {

class ServerTest final : public QObject {
  Q_OBJECT

 public:
  using MakeEngine = std::function<std::unique_ptr<EngineThread>()>;

  explicit ServerTest(MakeEngine makeEngine, QObject* parent = nullptr);
  ~ServerTest() override;

  /// Gives up what is still under way.
  void start(const ServerEntry& server);

 Q_SIGNALS:
  /// One of these, once for each start. The sample may be an invalid one.
  void answered(const tsq::Sample& sample);
  void failed(const tsq::Error& error);

 private:
  void dismissEngine();

  MakeEngine makeEngine_;
  std::unique_ptr<EngineThread> engine_;  // while something is under way
};

}  // namespace tsq::app
