// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demo_server.h"

#include <utility>

#include "engine/worker.h"

namespace tsq::app {
namespace {

Result<std::shared_ptr<const quic::ServerCredentials>> makeCredentials(const Clock& clock) {
  const auto selfSigned = quic::makeSelfSigned({"localhost", "127.0.0.1", "::1"}, clock.wall());
  if (!selfSigned) {
    return tl::unexpected(selfSigned.error());
  }
  return quic::ServerCredentials::fromPem(selfSigned->certificatePem, selfSigned->keyPem);
}

}  // namespace

Result<std::unique_ptr<DemoServer>> DemoServer::start(const Clock& clock, const EngineLoopFactory& makeLoop) {
  auto credentials = makeCredentials(clock);
  if (!credentials) {
    return tl::unexpected(credentials.error());
  }
  std::unique_ptr<DemoServer> demo(new DemoServer(clock, makeLoop(clock), std::move(*credentials)));
  if (const auto listening = demo->listen(); !listening) {
    return tl::unexpected(listening.error());
  }
  auto worker = startWorker([raw = demo.get()] { raw->loop_->run(raw->server_); });
  if (!worker) {
    return tl::unexpected(worker.error());
  }
  demo->thread_ = *std::move(worker);
  return demo;
}

DemoServer::DemoServer(const Clock& clock, std::unique_ptr<EngineLoop> loop,
                       std::shared_ptr<const quic::ServerCredentials> credentials)
    : loop_(std::move(loop)), pin_(credentials->pin()), server_(loop_->network(), clock, std::move(credentials)) {}

DemoServer::~DemoServer() {
  if (thread_.joinable()) {
    loop_->post([this] { server_.shutdown(); });
    loop_->stop();
    thread_.join();
  }
}

Result<void> DemoServer::listen() {
  const auto v4 = server_.listen(*SocketAddress::parse("127.0.0.1", 0));
  if (!v4) {
    return tl::unexpected(v4.error());
  }
  const auto v6 = server_.listen(*SocketAddress::parse("::1", 0));
  addresses_ = {*v4, v6.value_or(*v4)};
  return {};
}

}  // namespace tsq::app
