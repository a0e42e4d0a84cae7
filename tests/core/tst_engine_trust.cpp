// SPDX-License-Identifier: MIT
// Authentication of servers: certificates, names, dates, pins and protocols.
#include <gnutls/gnutls.h>
#include <ngtcp2/ngtcp2.h>

#include <QTest>
#include <array>
#include <map>

#include "engine_world.h"
#include "hostile/raw_peer.h"
#include "show.h"
#include "wire/message.h"

using namespace tsq;
using namespace tsq::test;
using namespace std::chrono_literals;
using quic::HandshakeKind;
using std::chrono::days;

namespace {

constexpr WallTime kToday = sim::Simulation::kDefaultStart;

/// The client refuses the server for this reason, and quickly: within two round trips.
bool refuses(EngineWorld& world, ErrorCode reason) {
  return world.seen.samples.empty() && world.seen.connections.empty() && world.seen.failures.size() == 1 &&
         world.seen.failures[0].code == reason && world.elapsed() <= 40ms;
}

const char* reasonOf(const EngineWorld& world) {
  return world.seen.failures.empty() ? "no failure" : errorName(world.seen.failures[0].code).data();
}

}  // namespace

class TestEngineTrust : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void trusted_certificate_is_verified();
  void other_authority_is_refused_data();
  void other_authority_is_refused();
  void missing_authority_file_is_an_error_at_once();
  void authorities_that_change_count_for_the_next_connection();
  void open_connection_ends_when_its_authority_is_removed();
  void authority_file_that_is_unusable_for_a_moment_changes_nothing_data();
  void authority_file_that_is_unusable_for_a_moment_changes_nothing();
  void other_name_is_refused_data();
  void other_name_is_refused();
  void addresses_in_the_certificate_count();
  void link_local_address_counts_without_its_interface_data();
  void link_local_address_counts_without_its_interface();
  void name_is_told_to_the_server_but_no_address_data();
  void name_is_told_to_the_server_but_no_address();
  void dates_count_by_the_clients_clock_data();
  void dates_count_by_the_clients_clock();
  void right_pin_needs_no_authority();
  void wrong_pin_is_refused();
  void pin_does_not_excuse_dates();
  void insecure_accepts_anybody_and_says_so();
  void tells_whom_it_talks_to();
  void what_a_stranger_wrote_is_short_and_printable();
  void server_hears_that_it_was_refused();
  void server_of_a_foreign_protocol_is_no_server();
  void client_of_a_foreign_protocol_is_refused();
  void compat_protocol_is_understood();
  void open_connection_is_not_believed_longer_than_its_certificate();
  // Session tickets
  void insecure_session_leaves_no_ticket();
  void ticket_is_not_used_under_another_trust_data();
  void ticket_is_not_used_under_another_trust();
  void ticket_is_not_used_for_another_name_or_port();
  void ticket_ends_when_the_authorities_in_the_file_change();
  void ticket_ends_with_its_certificate();
  void refused_session_leaves_no_ticket();
};

void TestEngineTrust::trusted_certificate_is_verified() {
  EngineWorld world;
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  QVERIFY(world.seen.connections.at(0).verified);
}

void TestEngineTrust::other_authority_is_refused_data() {
  QTest::addColumn<int>("madeDays");  // from today; valid from one day before to 30 days after
  QTest::newRow("valid") << 0;
  QTest::newRow("expired as well") << -40;
  QTest::newRow("not valid yet as well") << 10;
}

// This reason takes precedence over the dates: otherwise the user would set the clock and try again.
void TestEngineTrust::other_authority_is_refused() {
  QFETCH(int, madeDays);
  EngineWorld world({.certificateMade = kToday + days(madeDays)});
  const Identity stranger = world.makeIdentity({kName}, kToday);
  QVERIFY(world.measureOnce({}, stranger.file));
  QVERIFY2(refuses(world, ErrorCode::CertificateUntrusted), reasonOf(world));
}

void TestEngineTrust::missing_authority_file_is_an_error_at_once() {
  EngineWorld world;
  client::ServerConfig config{.spec = {.host = kName}, .trust = quic::CaFile{"/no/such/file.pem"}};
  const auto missing = world.fleet->add(client::ServerId{9}, config, {});
  QVERIFY(!missing);
  QVERIFY(missing.error().code == ErrorCode::FileUnreadable);
  QFile empty(world.folder.filePath(QStringLiteral("empty.pem")));
  QVERIFY(empty.open(QFile::WriteOnly));
  config.trust = quic::CaFile{empty.fileName().toStdString()};
  const auto useless = world.fleet->add(client::ServerId{9}, config, {});
  QVERIFY(!useless);
  QVERIFY(useless.error().code == ErrorCode::CertificateUnusable);
}

namespace {

/// A client that asks each second, with its own copy of the server's certificate as authority.
struct LastingTrust {
  EngineWorld world;
  QString path = world.folder.filePath(QStringLiteral("trusted.pem"));

  LastingTrust() {
    trust(world.identity);
    world.measure({.burst = 1, .pollInterval = 1s}, {}, quic::CaFile{path.toStdString()});
    world.simulation.runFor(5s);
  }

  void trust(const Identity& identity) {
    QFile::remove(path);
    QFile::copy(QString::fromStdString(identity.file.path), path);
  }

  /// The server restarts, with this certificate.
  void serve(const Identity& identity) {
    world.identity.credentials = identity.credentials;
    world.restartServer();
  }

  std::size_t samplesIn(Duration time) {
    const std::size_t before = world.seen.samples.size();
    world.simulation.runFor(time);
    return world.seen.samples.size() - before;
  }
};

}  // namespace

void TestEngineTrust::authorities_that_change_count_for_the_next_connection() {
  LastingTrust lasting;
  QVERIFY(lasting.world.seen.samples.size() >= 4);
  const Identity renewed = lasting.world.makeIdentity({kName}, kToday);
  lasting.serve(renewed);
  QCOMPARE(lasting.samplesIn(1min), std::size_t{0});
  QVERIFY(lasting.world.seen.failures.back().code == ErrorCode::CertificateUntrusted);
  lasting.trust(renewed);
  QVERIFY(lasting.samplesIn(10min) > 60);
  QVERIFY(lasting.world.seen.connections.back().verified);
}

// Removing an authority is how an administrator withdraws trust: a connection may last for months.
void TestEngineTrust::open_connection_ends_when_its_authority_is_removed() {
  LastingTrust lasting;
  QCOMPARE(lasting.world.seen.connections.size(), std::size_t{1});
  lasting.trust(lasting.world.makeIdentity({kName}, kToday));
  QCOMPARE(lasting.samplesIn(1min), std::size_t{0});
  QVERIFY(lasting.world.seen.failures.back().code == ErrorCode::CertificateUntrusted);
}

void TestEngineTrust::authority_file_that_is_unusable_for_a_moment_changes_nothing_data() {
  QTest::addColumn<bool>("isRemoved");
  QTest::newRow("removed") << true;
  QTest::newRow("empty") << false;
}

void TestEngineTrust::authority_file_that_is_unusable_for_a_moment_changes_nothing() {
  QFETCH(bool, isRemoved);
  LastingTrust lasting;
  if (isRemoved) {
    QFile::remove(lasting.path);
  } else {
    QVERIFY(QFile(lasting.path).open(QFile::WriteOnly | QFile::Truncate));
  }
  QVERIFY(lasting.samplesIn(5s) >= 4);
  QCOMPARE(lasting.world.seen.connections.size(), std::size_t{1});
  lasting.world.restartServer();
  QVERIFY(lasting.samplesIn(1min) > 40);
}

void TestEngineTrust::other_name_is_refused_data() {
  QTest::addColumn<QString>("host");
  QTest::addColumn<int>("madeDays");  // from today; valid from one day before to 30 days after
  QTest::newRow("name") << QStringLiteral("other.example") << 0;
  QTest::newRow("part of the name") << QStringLiteral("example") << 0;
  QTest::newRow("longer name") << QStringLiteral("a.time.example") << 0;
  QTest::newRow("IPv4") << QStringLiteral("10.0.0.2") << 0;
  QTest::newRow("IPv6") << QStringLiteral("2001:db8::2") << 0;
  // As above, the dates are not told: with another clock it would still be the wrong server.
  QTest::newRow("expired as well") << QStringLiteral("other.example") << -40;
  QTest::newRow("not valid yet as well") << QStringLiteral("other.example") << 10;
}

void TestEngineTrust::other_name_is_refused() {
  QFETCH(QString, host);
  QFETCH(int, madeDays);
  EngineWorld world({.certificateNames = {kName}, .certificateMade = kToday + days(madeDays)});
  world.simulation.names().add("other.example", {"10.0.0.2"});
  world.simulation.names().add("example", {"10.0.0.2"});
  world.simulation.names().add("a.time.example", {"10.0.0.2"});
  QVERIFY(world.measureOnce({}, {}, host.toStdString()));
  QVERIFY2(refuses(world, ErrorCode::CertificateNameMismatch), reasonOf(world));
}

void TestEngineTrust::addresses_in_the_certificate_count() {
  for (const char* host : {"10.0.0.2", "2001:db8::2", kName}) {
    EngineWorld world;
    QVERIFY(world.measureOnce({}, {}, host));
    QVERIFY2(world.seen.samples.size() == 1, host);
  }
}

void TestEngineTrust::link_local_address_counts_without_its_interface_data() {
  QTest::addColumn<QByteArray>("certified");
  QTest::addColumn<bool>("trusted");
  QTest::newRow("that address") << QByteArray("fe80::2") << true;
  QTest::newRow("another address") << QByteArray("fe80::3") << false;
  QTest::newRow("a name") << QByteArray(kName) << false;
}

// The interface is local to the client and never in a certificate.
void TestEngineTrust::link_local_address_counts_without_its_interface() {
  QFETCH(QByteArray, certified);
  QFETCH(bool, trusted);
  EngineWorld world({.certificateNames = {certified.toStdString()}});
  world.client.moveTo({"fe80::1%lo"});
  world.server.moveTo({"fe80::2%lo"});
  QVERIFY(world.measureOnce({}, {}, "fe80::2%lo"));
  if (trusted) {
    QCOMPARE(world.seen.samples.size(), std::size_t{1});
    QVERIFY(world.seen.connections.at(0).verified);
  } else {
    QVERIFY2(refuses(world, ErrorCode::CertificateNameMismatch), reasonOf(world));
  }
}

void TestEngineTrust::name_is_told_to_the_server_but_no_address_data() {
  QTest::addColumn<QByteArray>("host");
  QTest::addColumn<QByteArray>("told");
  QTest::newRow("name") << QByteArray(kName) << QByteArray(kName);
  QTest::newRow("IPv4") << QByteArray("10.0.0.2") << QByteArray();
  QTest::newRow("IPv6") << QByteArray("2001:db8::2") << QByteArray();
}

// RFC 6066 section 3: SNI must not contain IP literals, and some servers reject them.
void TestEngineTrust::name_is_told_to_the_server_but_no_address() {
  QFETCH(QByteArray, host);
  QFETCH(QByteArray, told);
  EngineWorld world({.withServer = false});
  const auto peer = RawPeer::listen(world.server, kPort, world.identity.credentials, {});
  world.measure({.burst = 1, .timeout = 1s}, {}, {}, host.toStdString());
  // After the handshake a server frees its TLS session.
  QVERIFY(world.simulation.runUntil([&] { return peer->connection != nullptr; }, 1s));
  auto* session = static_cast<gnutls_session_t>(ngtcp2_conn_get_tls_native_handle(peer->connection->handle()));
  std::array<char, 256> name{};
  std::size_t size = name.size();
  unsigned type = 0;
  const int status = gnutls_server_name_get(session, name.data(), &size, &type, 0);
  QCOMPARE(status == 0 ? QByteArray(name.data()) : QByteArray(), told);
  QVERIFY(world.finish());
}

void TestEngineTrust::dates_count_by_the_clients_clock_data() {
  QTest::addColumn<int>("clientHours");  // ahead of true time; the server's clock is right
  QTest::addColumn<int>("reason");       // -1: accepted
  QTest::newRow("right clock") << 0 << -1;
  QTest::newRow("ten hours behind") << -10 << -1;
  QTest::newRow("two days behind") << -48 << int(ErrorCode::CertificateNotYetValid);
  QTest::newRow("a month ahead") << 24 * 31 << int(ErrorCode::CertificateExpired);
  QTest::newRow("1970") << -24 * 20'779 << int(ErrorCode::CertificateNotYetValid);
  QTest::newRow("2100") << 24 * 26'700 << int(ErrorCode::CertificateExpired);
}

void TestEngineTrust::dates_count_by_the_clients_clock() {
  QFETCH(int, clientHours);
  QFETCH(int, reason);
  EngineWorld world({.clientClock = {.offset = clientHours * 1h}});
  QVERIFY(world.measureOnce());
  if (reason < 0) {
    QCOMPARE(world.seen.samples.size(), std::size_t{1});
    QCOMPARE(world.seen.samples[0].sample.offset(), Duration(-clientHours * 1h));
  } else {
    QVERIFY2(refuses(world, static_cast<ErrorCode>(reason)), reasonOf(world));
  }
}

void TestEngineTrust::open_connection_is_not_believed_longer_than_its_certificate() {
  for (const bool keepsTickets : {false, true}) {
    EngineWorld world({.certificateMade = kToday - days(30) + 10min, .keepsTickets = keepsTickets});
    world.measure({.burst = 1, .pollInterval = 10s});
    world.simulation.runFor(10min);
    const std::size_t before = world.seen.samples.size();
    QVERIFY(before >= 59);
    QCOMPARE(world.seen.connections.size(), std::size_t{1});
    world.simulation.runFor(10min);
    QVERIFY(world.seen.samples.size() <= before + 1);
    QVERIFY2(!world.seen.failures.empty() && world.seen.failures.back().code == ErrorCode::CertificateExpired,
             reasonOf(world));
  }
}

void TestEngineTrust::right_pin_needs_no_authority() {
  EngineWorld world({.certificateNames = {"quite.another.example"}});
  QVERIFY(world.measureOnce({}, world.identity.credentials->pin()));
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  QVERIFY(world.seen.connections.at(0).verified);
}

void TestEngineTrust::wrong_pin_is_refused() {
  EngineWorld world;
  quic::Pin pin = world.identity.credentials->pin();
  pin.digest[31] ^= 1;
  QVERIFY(world.measureOnce({}, pin));
  QVERIFY2(refuses(world, ErrorCode::PinMismatch), reasonOf(world));
}

void TestEngineTrust::pin_does_not_excuse_dates() {
  EngineWorld early({.certificateMade = kToday + days(3)});
  QVERIFY(early.measureOnce({}, early.identity.credentials->pin()));
  QVERIFY2(refuses(early, ErrorCode::CertificateNotYetValid), reasonOf(early));
  EngineWorld late({.certificateMade = kToday - days(40)});
  QVERIFY(late.measureOnce({}, late.identity.credentials->pin()));
  QVERIFY2(refuses(late, ErrorCode::CertificateExpired), reasonOf(late));
}

void TestEngineTrust::insecure_accepts_anybody_and_says_so() {
  EngineWorld world({.certificateNames = {"other.example"}, .certificateMade = kToday - days(400)});
  QVERIFY(world.measureOnce({}, quic::Insecure{}));
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  QVERIFY(!world.seen.connections.at(0).verified);
}

void TestEngineTrust::tells_whom_it_talks_to() {
  EngineWorld world;
  QVERIFY(world.measureOnce());
  const quic::PeerDetails& peer = world.seen.connections.at(0).peer;
  QCOMPARE(peer.tls.version, std::string("TLS1.3"));
  QCOMPARE(peer.tls.cipherSuite, std::string("TLS_AES_128_GCM_SHA256"));
  QCOMPARE(peer.tls.group, std::string("X25519"));
  QVERIFY(peer.certificate.has_value());
  QCOMPARE(peer.certificate->subject, std::string("CN=TSQ self-signed (testing only)"));
  QCOMPARE(peer.certificate->issuer, peer.certificate->subject);
  QVERIFY((peer.certificate->names == std::vector<std::string>{kName, "10.0.0.2", "2001:db8::2"}));
  QVERIFY(peer.certificate->validFrom == kToday - days(1));
  QVERIFY(peer.certificate->validUntil == kToday + days(30));
  QVERIFY(peer.certificate->pin == world.identity.credentials->pin());
}

// Names are truncated and made printable before they are shown on a terminal.
void TestEngineTrust::what_a_stranger_wrote_is_short_and_printable() {
  std::vector<std::string> names{"red.m.example"};
  for (int i = 0; i < 20; ++i) {
    names.push_back(std::to_string(i) + ".example");
  }
  const auto made = quic::makeSelfSigned(names, kToday);
  QVERIFY(made.has_value());
  const QByteArray begin("-----BEGIN CERTIFICATE-----\n");
  const QByteArray end("-----END CERTIFICATE-----\n");
  const QByteArray pem = QByteArray::fromStdString(made->certificatePem).trimmed() + '\n';
  QByteArray der = QByteArray::fromBase64(pem.mid(begin.size(), pem.size() - begin.size() - end.size()));
  der.replace("red.m.example", "\x1b[31m.example");
  const auto credentials =
      quic::ServerCredentials::fromPem((begin + der.toBase64() + '\n' + end).toStdString(), made->keyPem);
  QVERIFY(credentials.has_value());
  EngineWorld world({.withServer = false});
  const auto peer = RawPeer::listen(world.server, kPort, *credentials, {});
  (void)world.measureOnce({}, quic::Insecure{});
  QCOMPARE(world.seen.connections.size(), std::size_t{1});
  const auto& certificate = world.seen.connections[0].peer.certificate;
  QVERIFY(certificate.has_value());
  QCOMPARE(certificate->names.size(), quic::CertificateDetails::kMaxNames);
  QCOMPARE(certificate->names[0], std::string("?[31m.example"));
}

void TestEngineTrust::server_hears_that_it_was_refused() {
  EngineWorld world;
  QVERIFY(world.measureOnce({}, world.makeIdentity({"10.0.0.2"}, kToday).file, "10.0.0.2"));
  world.simulation.runFor(100ms);
  QCOMPARE(world.service->counters().handshakes, std::uint64_t{0});
  QCOMPARE(world.service->counters().handshakeFailures, std::uint64_t{1});
  QCOMPARE(world.service->connectionCount(), std::size_t{0});
}

void TestEngineTrust::server_of_a_foreign_protocol_is_no_server() {
  EngineWorld world({.withServer = false});
  const auto peer = RawPeer::listen(world.server, kPort, world.identity.credentials, {.alpn = "h3"});
  QVERIFY(world.measureOnce());
  QVERIFY(world.seen.samples.empty());
  QVERIFY(world.seen.connections.empty());
  QCOMPARE(world.seen.failures.size(), std::size_t{1});
  QVERIFY2(world.seen.failures[0].code == ErrorCode::NoCommonProtocol, reasonOf(world));
}

void TestEngineTrust::client_of_a_foreign_protocol_is_refused() {
  EngineWorld world;
  for (const char* alpn : {"h3", "tsq/2", "TSQ", "ts"}) {
    const auto peer = RawPeer::connect(world.client, world.server.address(kPort), {.alpn = alpn});
    world.simulation.runFor(1s);
    QVERIFY2(peer->connection->state() == quic::Connection::State::Closed, alpn);
    QVERIFY2(peer->connection->error().code == ErrorCode::NoCommonProtocol, peer->connection->error().detail.c_str());
  }
  QCOMPARE(world.service->counters().handshakes, std::uint64_t{0});
  QCOMPARE(world.service->connectionCount(), std::size_t{0});
}

void TestEngineTrust::compat_protocol_is_understood() {
  EngineWorld world({.withServer = false});
  const auto peer = RawPeer::listen(world.server, kPort, world.identity.credentials, {.alpn = "tsq/1"});
  peer->onMessage = [&](const Bytes& message) {
    const WallTime now = world.server.clock().wall();
    peer->connection->sendDatagram(wire::encodeResponse({wire::parseRequest(message)->nonce, now, now}), 0);
  };
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.connections.at(0).alpn, std::string("tsq/1"));
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  QCOMPARE(world.seen.samples[0].sample.offset(), Duration(0));
}

void TestEngineTrust::insecure_session_leaves_no_ticket() {
  EngineWorld world({.keepsTickets = true});
  for (int session = 0; session < 3; ++session) {
    QVERIFY(world.measureOnce({}, quic::Insecure{}));
    QCOMPARE(world.tickets.size(), std::size_t{0});
    QVERIFY(world.seen.connections.back().handshake == HandshakeKind::Full);
    QVERIFY(!world.seen.connections.back().verified);
  }
}

void TestEngineTrust::ticket_is_not_used_under_another_trust_data() {
  QTest::addColumn<QByteArray>("before");
  QTest::addColumn<QByteArray>("after");
  QTest::addColumn<int>("reason");  // -1: a full handshake succeeds
  const int untrusted = int(ErrorCode::CertificateUntrusted);
  const auto add = [](const char* name, const QByteArray& before, const QByteArray& after, int reason) {
    QTest::newRow(name) << before << after << reason;
  };
  add("insecure, then verified by its authority", "insecure", "own", -1);
  add("insecure, then verified by another", "insecure", "stranger", untrusted);
  add("insecure, then pinned", "insecure", "pin", -1);
  add("insecure, then another pin", "insecure", "wrong pin", int(ErrorCode::PinMismatch));
  add("insecure, then the system's authorities", "insecure", "system", untrusted);
  add("one authority, then another", "own", "stranger", untrusted);
  add("authority, then pin", "own", "pin", -1);
  add("authority, then another pin", "own", "wrong pin", int(ErrorCode::PinMismatch));
  add("authority, then the system's", "own", "system", untrusted);
  add("pin, then authority", "pin", "own", -1);
  add("pin, then another authority", "pin", "stranger", untrusted);
  add("verified, then insecure", "own", "insecure", -1);
}

void TestEngineTrust::ticket_is_not_used_under_another_trust() {
  QFETCH(QByteArray, before);
  QFETCH(QByteArray, after);
  QFETCH(int, reason);
  EngineWorld world({.keepsTickets = true});
  quic::Pin wrongPin = world.identity.credentials->pin();
  wrongPin.digest[0] ^= 1;
  const std::map<QByteArray, quic::Trust> trusts{{"insecure", quic::Insecure{}},
                                                 {"own", world.identity.file},
                                                 {"stranger", world.makeIdentity({kName}, kToday).file},
                                                 {"pin", world.identity.credentials->pin()},
                                                 {"wrong pin", wrongPin},
                                                 {"system", quic::SystemRoots{}}};
  QVERIFY(world.measureOnce({}, trusts.at(before)));
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  world.restartClient();
  QVERIFY(world.measureOnce({}, trusts.at(after)));
  if (reason < 0) {
    QCOMPARE(world.seen.samples.size(), std::size_t{2});
    QVERIFY(world.seen.connections.back().handshake == HandshakeKind::Full);
    QCOMPARE(world.seen.connections.back().verified, after != "insecure");
  } else {
    QCOMPARE(world.seen.samples.size(), std::size_t{1});
    QCOMPARE(int(world.seen.failures.at(0).code), reason);
  }
  // The first trust's ticket is still stored, if there was one.
  QVERIFY(world.measureOnce({}, trusts.at(before)));
  const bool isVerified = before != "insecure";
  QVERIFY(world.seen.connections.back().handshake == (isVerified ? HandshakeKind::ZeroRtt : HandshakeKind::Full));
}

void TestEngineTrust::ticket_is_not_used_for_another_name_or_port() {
  EngineWorld world({.keepsTickets = true});
  world.client.run([&] { QVERIFY(world.service->listen(*SocketAddress::parse("::", 4433))); });
  QVERIFY(world.measureOnce({}, {}, kName));
  QVERIFY(world.measureOnce({}, {}, "10.0.0.2"));
  QVERIFY(world.seen.connections.back().handshake == HandshakeKind::Full);
  const client::ServerConfig other{.spec = {.host = kName, .port = 4433, .pin = std::nullopt},
                                   .trust = world.identity.file};
  world.client.run([&] { QVERIFY(world.fleet->add(client::ServerId{99}, other, {.burst = 1})); });
  QVERIFY(world.simulation.runUntil([&] { return world.seen.finished == 3; }, 1s));
  QVERIFY(world.seen.connections.back().handshake == HandshakeKind::Full);
  QCOMPARE(world.tickets.size(), std::size_t{3});
}

// The file has the same name, but no longer contains the server's authority.
void TestEngineTrust::ticket_ends_when_the_authorities_in_the_file_change() {
  EngineWorld world({.keepsTickets = true});
  QVERIFY(world.measureOnce());
  QFile file(QString::fromStdString(world.identity.file.path));
  QVERIFY(file.remove());
  QVERIFY(QFile::copy(QString::fromStdString(world.makeIdentity({kName}, kToday).file.path), file.fileName()));
  world.restartClient();
  QVERIFY(world.measureOnce());
  QCOMPARE(world.seen.samples.size(), std::size_t{1});
  QVERIFY2(world.seen.failures.at(0).code == ErrorCode::CertificateUntrusted, reasonOf(world));
}

void TestEngineTrust::ticket_ends_with_its_certificate() {
  for (const bool pinned : {false, true}) {
    EngineWorld world({.certificateMade = kToday - days(29), .keepsTickets = true});  // valid for another day
    const quic::Trust trust = pinned ? quic::Trust(world.identity.credentials->pin()) : world.identity.file;
    QVERIFY(world.measureOnce({}, trust));
    world.simulation.runFor(23h);
    QVERIFY(world.measureOnce({}, trust));
    QVERIFY(world.seen.connections.back().handshake == HandshakeKind::ZeroRtt);
    world.simulation.runFor(1h + 1s);
    QVERIFY(world.measureOnce({}, trust));
    QCOMPARE(world.seen.samples.size(), std::size_t{2});
    QVERIFY2(world.seen.failures.at(0).code == ErrorCode::CertificateExpired, reasonOf(world));
  }
}

void TestEngineTrust::refused_session_leaves_no_ticket() {
  EngineWorld world({.keepsTickets = true});
  QVERIFY(world.measureOnce({}, world.makeIdentity({kName}, kToday).file));
  QVERIFY(world.seen.samples.empty());
  QCOMPARE(world.tickets.size(), std::size_t{0});
}

QTEST_GUILESS_MAIN(TestEngineTrust)
#include "tst_engine_trust.moc"
