// SPDX-License-Identifier: GPL-3.0-or-later
/// Fixed servers and samples for windows to show.
#pragma once

#include <array>
#include <cmath>

#include "still_world.h"
#include "wire/extensions.h"

namespace tsq::app::test {

using namespace std::chrono_literals;

/// Five servers over an hour, one of them a falseticker and one distant.
class Scene {
 public:
  /// All servers report the clock as this much further behind.
  explicit Scene(Duration behind = {}) : monitor(clock, makeStillLoop, SettingsStore::inMemory()), behind_(behind) {
    const std::array addresses = {"time.example.org", "[2001:db8::7]", "ntp-lab.local:8443", "far.example.net",
                                  "192.0.2.15"};
    for (const char* address : addresses) {
      monitor.addServer(makeEntry(address));
    }
    for (int i = 0; i < 200; ++i) {
      clock.advance(16s);
      if (i == 110) {
        monitor.history().add(HistoryEvent{.at = clock.wall(), .kind = EventKind::Suspended});
      }
      tellAll(i);
    }
    clock.advance(12s);
  }

  /// The first server has a certificate that expires soon, and has sent a clock report.
  void certify() {
    const auto today = std::chrono::floor<std::chrono::seconds>(clock.wall());
    quic::CertificateDetails certificate{.subject = "CN=time.example.org",
                                         .names = {"time.example.org", "time2.example.org", "2001:db8::1"},
                                         .issuer = "CN=Example CA R3,O=Example Authority,C=PL",
                                         .validFrom = today - std::chrono::days(84),
                                         .validUntil = today + std::chrono::days(6)};
    certificate.pin.digest.fill(0xa5);
    monitor.servers().takeConnection(
        id(0), {.address = *SocketAddress::parse("192.0.2.1", 443),
                .alpn = "tsq",
                .verified = true,
                .peer = {.tls = {.version = "TLS1.3", .cipherSuite = "TLS_AES_128_GCM_SHA256", .group = "X25519"},
                         .certificate = certificate}});
    monitor.servers().takeReport(
        id(0),
        {.quality =
             wire::ClockQuality{.clockClass = wire::ClockClass::Gnss, .error = 2us, .driftPpb = 5, .tag = "gpsdo"},
         .source = wire::TimeSourceInfo{.stratum = 1, .type = wire::SourceType::Gps, .info = "roof"},
         .metadata = {{wire::kLeapKey, wire::kLeapNone}, {"operator", "Example Time"}}});
    monitor.servers().takeDiscarded(id(0), {ErrorCode::LateResponse, {}});
  }

  void addInsecure() {
    ServerEntry entry = makeEntry("lab.example.org:8443");
    entry.trust = quic::Insecure{};
    entry.transport = client::TransportChoice::Stream;
    monitor.addServer(entry);
  }

  /// Every state of a server: the last request to the second was not answered, the third is not plotted, the fourth no
  /// longer answers, and the last has never answered.
  void disturb() {
    for (int question = 0; question < 3; ++question) {
      clock.advance(16s);
      for (const int row : {0, 1, 2, 4}) {
        if (row != 1 || question < 2) {
          tell(monitor, clock, row, behind_ + (row == 4 ? -3ms : 400us), 900us);
        } else {
          fail(row);
        }
      }
    }
    for (int question = 0; question < 8; ++question) {
      fail(3);
    }
    monitor.servers().setPlotted(2, false);
    monitor.history().add(HistoryEvent{.at = clock.wall() - 40min, .kind = EventKind::NetworkChanged});
    monitor.history().add(HistoryEvent{.at = clock.wall() - 50min, .kind = EventKind::ClockSet});
    monitor.history().add(HistoryEvent{.at = clock.wall() - 13min, .kind = EventKind::Synchronised});
    monitor.history().add(HistoryEvent{.at = clock.wall() - 5min, .kind = EventKind::SyncUndone});
    addInsecure();
  }

  void fail(int row) { monitor.servers().takeFailure(id(row), {ErrorCode::ResponseTimeout, {}}); }

  client::ServerId id(int row) { return monitor.servers().records()[static_cast<std::size_t>(row)].id(); }

  TestClock clock;
  Monitor monitor;

 private:
  // Made of sines, so that every run is the same.
  void tellAll(int i) {
    const auto wave = [i](double period, double size) {
      return std::chrono::round<Duration>(std::chrono::duration<double, std::micro>(size * std::sin(i / period)));
    };
    const auto tellOne = [&](int row, Duration offset, Duration delay) {
      tell(monitor, clock, row, behind_ + offset, delay);
    };
    tellOne(0, 420us + wave(40, 120), 620us + wave(1.7, 40));
    tellOne(1, 360us + wave(40, 120) + wave(2.3, 40), 1'200us + wave(1.3, 150));
    tellOne(2, 500us + wave(40, 120) + wave(1.9, 60), 2'400us + wave(2.9, 300));
    tellOne(3, 450us + wave(3.1, 2'000), 31ms + wave(2.1, 3'000));
    tellOne(4, -1'200us + wave(2.7, 90), 900us + wave(1.1, 100));
  }

  const Duration behind_;
};

}  // namespace tsq::app::test
