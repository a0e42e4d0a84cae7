// SPDX-License-Identifier: GPL-3.0-or-later
/// The engine on its own thread. Commands are posted as tasks; results are values in signals that Qt queues to the
/// receiver's thread. Nothing here waits for the network.
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>
#include <set>
#include <thread>

#include "client/fleet.h"
#include "engine/engine_loop.h"

namespace tsq::app {

class EngineThread final : public QObject, private client::Observer {
  Q_OBJECT

 public:
  /// Starts the thread; as long as the system refuses one, every server that is added fails with SystemLimit, and the
  /// thread is tried again. If the system refuses what the loop takes, every server fails with that error. The clock
  /// must outlive it, and so must the tickets, which then belong to the thread; null: no session is resumed.
  EngineThread(const Clock& clock, const EngineLoopFactory& makeLoop, client::TicketStore* tickets = nullptr,
               QObject* parent = nullptr);
  /// Closes all connections and ends the thread; waits only until the CONNECTION_CLOSE packets are sent.
  ~EngineThread() override;

  void add(client::ServerId id, const client::ServerConfig& config, const client::Schedule& schedule);
  void remove(client::ServerId id);
  void checkNow(client::ServerId id);

 Q_SIGNALS:
  void connected(tsq::client::ServerId id, const tsq::client::ConnectionInfo& connection);
  void sampleTaken(tsq::client::ServerId id, const tsq::Sample& sample, tsq::client::Transport transport);
  /// An earlier sample, now with the true transmit time of its answer.
  void amended(tsq::client::ServerId id, const tsq::Sample& sample);
  void reported(tsq::client::ServerId id, const tsq::wire::ClockReport& report);
  /// An answer was discarded; the exchange continues.
  void discarded(tsq::client::ServerId id, const tsq::Error& reason);
  void failed(tsq::client::ServerId id, const tsq::Error& error);
  /// The burst of a schedule without polling has ended, or could not begin.
  void finished(tsq::client::ServerId id);
  /// Addresses or routes have changed; every server is measured again.
  void networkChanged();

 private:
  // These run on the engine's thread.
  void onConnected(client::ServerId id, const client::ConnectionInfo& connection) override;
  void onSample(client::ServerId id, const Sample& sample, client::Transport transport) override;
  void onAmended(client::ServerId id, const Sample& sample) override;
  void onReport(client::ServerId id, const wire::ClockReport& report) override;
  void onDiscarded(client::ServerId id, const Error& reason) override;
  void onFailure(client::ServerId id, const Error& error) override;
  void onFinished(client::ServerId id) override;

  void ensureRunning();
  void giveUp(const Error& why);
  void tellRefusal(client::ServerId id);

  std::unique_ptr<EngineLoop> loop_;
  client::Fleet fleet_;  // only used on the thread while that runs
  std::thread thread_;
  std::set<client::ServerId> ids_;  // asked for and not removed
  std::optional<Error> refusal_;    // why there is no thread
  QTimer retry_;
};

}  // namespace tsq::app
