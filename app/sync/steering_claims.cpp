// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/steering_claims.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUdpSocket>
#include <array>

#include "base/utf8.h"
#include "clock/kernel/kernel_clock.h"
#include "control/control_client.h"
#include "services/timesyncd.h"
#include "services/unit_states.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// chronyd answers within a millisecond, unless its command port is closed.
constexpr int kChronyTimeout = 1'000;  // ms
// The client of the control socket may wait twice for this.
constexpr Duration kTsqdTimeout = 1s;
constexpr int kNotSynchronised = 3;  // leap status
// Any number: the socket is connected to chronyd alone, and used once.
constexpr std::uint32_t kSequence = 1;

QString shown(const std::string& text) {
  return QString::fromStdString(printableUtf8(text, kMaxShownText));
}

QString sourceOf(const report::Tracking& tracking) {
  std::string text;
  for (std::size_t i = 0; i < tracking.referenceId.size(); ++i) {
    const char byte = tracking.referenceId[i];
    text += tracking.hasAddress ? (i > 0 ? "." : "") + std::to_string(static_cast<unsigned char>(byte))
                                : std::string(byte == '\0' ? 0 : 1, byte);
  }
  return shown(text);
}

KeeperState stateOf(const services::UnitState& unit) {
  return unit.isRunning ? KeeperState::Running : unit.isInstalled ? KeeperState::Off : KeeperState::Missing;
}

void findKeepers(SteeringReport& report) {
  const std::string tsqd = unitOf(KeeperService::Tsqd).toStdString();
  const std::string timer = unitOf(KeeperService::Timer).toStdString();
  if (auto units = services::readUnitStates({tsqd, timer})) {
    report.tsqd = stateOf((*units)[tsqd]);
    report.timer = stateOf((*units)[timer]);
  }
}

void readKernel(SteeringReport& report) {
  const clock::AdjtimexClock kernel;
  const auto state = kernel.state();
  const auto frequency = kernel.frequency();
  if (state && frequency) {
    report.kernel = {.frequency = *frequency, .maxError = state->maxError, .synchronised = state->synchronised};
  }
}

// What any service has declared to the kernel.
std::optional<SteeringClaim> claimOfKernel(const std::optional<KernelFigures>& kernel) {
  return kernel && kernel->synchronised
             ? std::optional(SteeringClaim{.offset = {}, .bound = kernel->maxError, .source = {}})
             : std::nullopt;
}

std::optional<SteeringClaim> claimOf(const clock::TimeService& service, const std::optional<KernelFigures>& kernel) {
  if (service.name == "tsqd") {
    return claimOfTsqd();
  }
  if (service.name == "systemd-timesyncd") {
    return claimOfTimesyncd();
  }
  const auto claim = service.name == "chrony" ? claimOfChrony() : std::nullopt;
  return claim ? claim : claimOfKernel(kernel);
}

}  // namespace

std::optional<SteeringClaim> claimOfChrony(std::uint16_t port) {
  QUdpSocket socket;
  socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
  const auto request = report::makeTrackingRequest(kSequence);
  if (socket.write(reinterpret_cast<const char*>(request.data()), request.size()) < 0 ||
      !socket.waitForReadyRead(kChronyTimeout)) {
    return std::nullopt;
  }
  std::array<std::uint8_t, report::kTrackingSize> answer{};
  const qint64 size = socket.read(reinterpret_cast<char*>(answer.data()), answer.size());
  const auto tracking =
      report::parseTracking(ByteView(answer).first(static_cast<std::size_t>(std::max<qint64>(size, 0))), kSequence);
  if (!tracking || tracking->leapStatus == kNotSynchronised) {
    return std::nullopt;
  }
  return SteeringClaim{.offset = tracking->offset,
                       .bound = tracking->rootDelay / 2 + tracking->rootDispersion,
                       .source = sourceOf(*tracking)};
}

std::optional<SteeringClaim> claimOfTsqd(const std::string& path) {
  const auto reply = control::ask(path, {.command = control::Command::Tracking, .server = {}}, kTsqdTimeout);
  if (!reply || reply->outcome != control::Outcome::Done) {
    return std::nullopt;
  }
  const QJsonObject document = QJsonDocument::fromJson(QByteArray::fromStdString(reply->text)).object();
  if (!document["offset_ns"_L1].isDouble() || !document["uncertainty_ns"_L1].isDouble()) {
    return std::nullopt;
  }
  return SteeringClaim{.offset = Duration(document["offset_ns"_L1].toInteger()),
                       .bound = Duration(document["uncertainty_ns"_L1].toInteger()),
                       .source = shown(document["reference"_L1].toString().toStdString())};
}

// The kernel corrects the offset of the last answer since.
std::optional<SteeringClaim> claimOfTimesyncd() {
  const auto state = services::readTimesyncd();
  if (!state || state->isIgnored) {
    return std::nullopt;
  }
  return SteeringClaim{.offset = {}, .bound = state->bound + magnitude(state->offset), .source = shown(state->server)};
}

SteeringReport findSteeringReport() {
  SteeringReport report{.steering = clock::findSteering(), .claim = {}, .kernel = {}};
  findKeepers(report);
  readKernel(report);
  if (report.steering.services.size() == 1) {
    report.claim = claimOf(report.steering.services.front(), report.kernel);
  } else if (report.timer == KeeperState::Running) {
    report.claim = claimOfKernel(report.kernel);
  }
  return report;
}

}  // namespace tsq::app
