// SPDX-License-Identifier: GPL-3.0-or-later
/// Measures a server once, with a separate engine, so that the servers in the list are not affected.
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

  /// Cancels the test in progress.
  void start(const ServerEntry& server);

 Q_SIGNALS:
  /// One of these is emitted for each start. The sample may be invalid.
  void answered(const tsq::Sample& sample);
  void failed(const tsq::Error& error);

 private:
  void dismissEngine();

  MakeEngine makeEngine_;
  std::unique_ptr<EngineThread> engine_;  // while a test is in progress
};

}  // namespace tsq::app
