// SPDX-License-Identifier: MIT
// Tickets in files: private, whole or not there, and never too many; whatever is wrong with them, the answer is "none".
#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

#include "show.h"
#include "state/ticket_directory.h"
#include "state/ticket_file.h"

using namespace tsq;
using namespace std::chrono_literals;
using client::TicketKey;
using quic::Ticket;
using state::TicketDirectory;

namespace {

TicketKey keyOf(const std::string& host) {
  return {.host = host, .port = 443, .protocols = "tsq,", .trust = {1, 2, 3}};
}

const TicketKey kKey = keyOf("time.example.org");

Ticket ticketOf(std::uint8_t number) {
  return {.session = std::vector<std::uint8_t>(300, number),
          .parameters = {1, 2, 3},
          .token = std::vector<std::uint8_t>(41, number),
          .alpn = "tsq/1",
          .received = WallTime(1'795'305'600s + 123ns),
          .expires = WallTime(1'795'400'000s),
          .trustedUntil = WallTime(-5s)};
}

/// A folder of tickets that does not exist yet.
struct Place {
  QString path() const { return temporary.filePath(QStringLiteral("state/tsq/tickets")); }
  std::unique_ptr<TicketDirectory> open() const { return TicketDirectory::open(path().toStdString()); }
  QStringList files() const { return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
  QString onlyFile() const { return path() + QLatin1Char('/') + files().value(0); }

  QByteArray read() const {
    QFile file(onlyFile());
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
  }
  void write(const QByteArray& bytes) const {
    QFile file(onlyFile());
    if (!file.remove() || !file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size()) {
      qFatal("cannot write");
    }
  }

  QTemporaryDir temporary;
};

mode_t modeOf(const QString& path) {
  struct stat status{};
  ::stat(qPrintable(path), &status);
  return status.st_mode & 0777U;
}

}  // namespace

class TestTicketDirectory : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void next_program_gets_the_ticket_once();
  void newer_ticket_replaces_the_older();
  void every_part_of_the_key_counts();
  void nobody_else_can_read_it();
  void names_of_servers_are_not_shown();
  void folder_of_others_is_not_used_data();
  void folder_of_others_is_not_used();
  void folder_that_belongs_to_another_user_is_not_used();
  void folder_in_a_foreign_home_is_not_made();
  void folder_that_cannot_be_is_no_store();
  void folder_that_vanishes_is_forgotten_tickets();
  void damaged_file_is_no_ticket();
  void cut_file_is_no_ticket();
  void file_for_another_server_is_no_ticket();
  void strange_entries_are_no_tickets();
  void oversized_ticket_is_not_kept();
  void oldest_are_removed();
  void programs_at_the_same_time_get_each_ticket_once();
  void default_folder_follows_the_environment();
};

void TestTicketDirectory::next_program_gets_the_ticket_once() {
  const Place place;
  place.open()->put(kKey, ticketOf(1));
  QVERIFY(place.open()->take(kKey) == ticketOf(1));
  QVERIFY(!place.open()->take(kKey));
  QVERIFY(place.files().isEmpty());
}

void TestTicketDirectory::newer_ticket_replaces_the_older() {
  const Place place;
  const auto store = place.open();
  store->put(kKey, ticketOf(1));
  store->put(kKey, ticketOf(2));
  QCOMPARE(place.files().size(), 1);
  QVERIFY(store->take(kKey) == ticketOf(2));
}

void TestTicketDirectory::every_part_of_the_key_counts() {
  const Place place;
  const auto store = place.open();
  store->put(kKey, ticketOf(1));
  TicketKey port = kKey;
  port.port = 4433;
  TicketKey protocols = kKey;
  protocols.protocols = "tsq,tsq/1,";
  TicketKey trust = kKey;
  trust.trust[31] = 1;
  for (const TicketKey& other : {keyOf("time.example.com"), port, protocols, trust}) {
    QVERIFY(!store->take(other));
  }
  QVERIFY(store->take(kKey));
}

void TestTicketDirectory::nobody_else_can_read_it() {
  const Place place;
  const mode_t before = ::umask(0);
  place.open()->put(kKey, ticketOf(1));
  ::umask(before);
  QCOMPARE(modeOf(place.onlyFile()), mode_t{0600});
  QCOMPARE(modeOf(place.path()), mode_t{0700});
}

void TestTicketDirectory::names_of_servers_are_not_shown() {
  const Place place;
  place.open()->put(kKey, ticketOf(1));
  QVERIFY(!place.files()[0].contains(QLatin1String("example")));
  QVERIFY(!place.read().contains("example"));
}

void TestTicketDirectory::folder_of_others_is_not_used_data() {
  QTest::addColumn<uint>("mode");
  QTest::newRow("group reads") << 0740u;
  QTest::newRow("group writes") << 0770u;
  QTest::newRow("all write") << 0777u;
  QTest::newRow("all enter") << 0701u;
}

void TestTicketDirectory::folder_of_others_is_not_used() {
  QFETCH(uint, mode);
  const Place place;
  QVERIFY(place.open());
  QCOMPARE(::chmod(qPrintable(place.path()), mode), 0);
  QVERIFY(!place.open());
  QCOMPARE(::chmod(qPrintable(place.path()), 0700), 0);
  QVERIFY(place.open());
  // A link could lead anywhere.
  QVERIFY(QFile::rename(place.path(), place.path() + QStringLiteral(".elsewhere")));
  QVERIFY(QFile::link(place.path() + QStringLiteral(".elsewhere"), place.path()));
  QVERIFY(!place.open());
}

// Closed to all others, but its owner could put tickets there: for a server of their own.
void TestTicketDirectory::folder_that_belongs_to_another_user_is_not_used() {
  if (::geteuid() != 0) {
    QSKIP("tst_ticket_directory: only root can give a folder away");
  }
  const Place place;
  place.open()->put(kKey, ticketOf(1));
  QCOMPARE(::chown(qPrintable(place.path()), 12'345, 0), 0);
  QVERIFY(!place.open());
  QCOMPARE(::chown(qPrintable(place.path()), 0, 12'345), 0);  // the group has no rights there
  QVERIFY(place.open());
}

// As with sudo, which may leave HOME as it is.
void TestTicketDirectory::folder_in_a_foreign_home_is_not_made() {
  if (::geteuid() != 0) {
    QSKIP("only root can give a folder away");
  }
  const Place place;
  QVERIFY(QDir(place.temporary.path()).mkdir(QStringLiteral("state")));
  const QString home = place.temporary.filePath(QStringLiteral("state"));
  QCOMPARE(::chown(qPrintable(home), 12'345, 12'345), 0);
  QVERIFY(!place.open());
  QVERIFY(QDir(home).isEmpty());
}

void TestTicketDirectory::folder_that_cannot_be_is_no_store() {
  const Place place;
  QFile file(place.temporary.filePath(QStringLiteral("state")));
  QVERIFY(file.open(QFile::WriteOnly));
  QVERIFY(!place.open());
  QVERIFY(!TicketDirectory::open(""));
  QVERIFY(!TicketDirectory::open("/proc/1/no/such/place"));
}

void TestTicketDirectory::folder_that_vanishes_is_forgotten_tickets() {
  const Place place;
  const auto store = place.open();
  store->put(kKey, ticketOf(1));
  QVERIFY(QDir(place.path()).removeRecursively());
  store->put(kKey, ticketOf(1));
  QVERIFY(!store->take(kKey));
}

void TestTicketDirectory::damaged_file_is_no_ticket() {
  const Place place;
  const auto store = place.open();
  store->put(kKey, ticketOf(1));
  const QByteArray whole = place.read();
  for (qsizetype i = 0; i < whole.size(); ++i) {
    QByteArray damaged = whole;
    damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
    place.write(damaged);
    QVERIFY(!store->take(kKey));
    QVERIFY(place.files().isEmpty());  // nobody stumbles over it again
    store->put(kKey, ticketOf(1));
  }
  QVERIFY(store->take(kKey) == ticketOf(1));
}

void TestTicketDirectory::cut_file_is_no_ticket() {
  const Place place;
  const auto store = place.open();
  store->put(kKey, ticketOf(1));
  const QByteArray whole = place.read();
  for (qsizetype size = 0; size < whole.size(); size += 7) {
    place.write(whole.first(size));
    QVERIFY(!store->take(kKey));
    store->put(kKey, ticketOf(1));
  }
  place.write(whole + '\0');
  QVERIFY(!store->take(kKey));
}

void TestTicketDirectory::file_for_another_server_is_no_ticket() {
  const Place place;
  const auto store = place.open();
  store->put(keyOf("other.example.org"), ticketOf(1));
  QVERIFY(QFile::rename(place.onlyFile(),
                        place.path() + QLatin1Char('/') + QString::fromStdString(state::ticketFileName(kKey))));
  QVERIFY(!store->take(kKey));
}

void TestTicketDirectory::strange_entries_are_no_tickets() {
  const Place place;
  const auto store = place.open();
  const QString name = place.path() + QLatin1Char('/') + QString::fromStdString(state::ticketFileName(kKey));
  QVERIFY(QDir().mkdir(name));
  QVERIFY(!store->take(kKey));
  // A link is not followed, not even to a ticket that would be good; and the ticket stays where it is.
  const QString elsewhere = place.temporary.filePath(QStringLiteral("elsewhere"));
  store->put(kKey, ticketOf(1));
  QVERIFY(QFile::rename(name, elsewhere));
  QVERIFY(QFile::link(elsewhere, name));
  QVERIFY(!store->take(kKey));
  QVERIFY(!QFile::exists(name));
  QVERIFY(QFile::rename(elsewhere, name));
  QVERIFY(store->take(kKey) == ticketOf(1));
  QCOMPARE(::mkfifo(qPrintable(name), 0600), 0);
  QVERIFY(!store->take(kKey));  // at once, though nobody writes
  QFile large(name);
  QVERIFY(large.open(QFile::WriteOnly) && large.resize(100'000'000));
  QVERIFY(!store->take(kKey));
  store->put(kKey, ticketOf(1));
  QVERIFY(store->take(kKey) == ticketOf(1));
}

void TestTicketDirectory::oversized_ticket_is_not_kept() {
  const Place place;
  Ticket ticket = ticketOf(1);
  ticket.session.resize(quic::kMaxTicketSize - ticket.size() + ticket.session.size());
  const auto store = place.open();
  store->put(kKey, ticket);
  QVERIFY(store->take(kKey) == ticket);
  ticket.session.push_back(0);
  store->put(kKey, ticket);
  QVERIFY(place.files().isEmpty());
}

void TestTicketDirectory::oldest_are_removed() {
  const Place place;
  const auto store = place.open();
  for (int i = 0; i < 300; ++i) {
    store->put(keyOf(std::to_string(i) + ".example"), ticketOf(1));
  }
  QCOMPARE(place.files().size(), qsizetype{TicketDirectory::kMaxTickets});
  QVERIFY(store->take(keyOf("299.example")));
}

void TestTicketDirectory::programs_at_the_same_time_get_each_ticket_once() {
  const Place place;
  constexpr int kRounds = 200;
  std::atomic<int> taken = 0;
  std::atomic<int> wrong = 0;
  const auto program = [&](std::uint8_t number) {
    const auto store = place.open();
    for (int round = 0; round < kRounds; ++round) {
      if (const auto ticket = store->take(kKey)) {
        ++taken;
        wrong += ticket == ticketOf(ticket->token[0]) ? 0 : 1;
      }
      store->put(kKey, ticketOf(number));
    }
  };
  QVERIFY(place.open());
  std::thread first(program, std::uint8_t{1});
  std::thread second(program, std::uint8_t{2});
  first.join();
  second.join();
  QCOMPARE(wrong.load(), 0);
  QVERIFY(taken > 0 && taken < 2 * kRounds);
  QCOMPARE(place.files().size(), 1);
}

void TestTicketDirectory::default_folder_follows_the_environment() {
  const QByteArray home = qgetenv("HOME");
  const QByteArray stateHome = qgetenv("XDG_STATE_HOME");
  qunsetenv("XDG_STATE_HOME");
  qputenv("HOME", "/home/ada");
  QCOMPARE(TicketDirectory::defaultFolder().value(), std::string("/home/ada/.local/state/tsq/tickets"));
  qputenv("XDG_STATE_HOME", "relative");
  QCOMPARE(TicketDirectory::defaultFolder().value(), std::string("/home/ada/.local/state/tsq/tickets"));
  qputenv("XDG_STATE_HOME", "/var/ada");
  QCOMPARE(TicketDirectory::defaultFolder().value(), std::string("/var/ada/tsq/tickets"));
  qputenv("STATE_DIRECTORY", "/var/lib/tsq:/var/lib/other");
  QCOMPARE(TicketDirectory::defaultFolder().value(), std::string("/var/lib/tsq/tickets"));
  qunsetenv("STATE_DIRECTORY");
  qunsetenv("XDG_STATE_HOME");
  qunsetenv("HOME");
  QVERIFY(!TicketDirectory::defaultFolder());
  qputenv("HOME", home);
  qputenv("XDG_STATE_HOME", stateHome);
}

QTEST_APPLESS_MAIN(TestTicketDirectory)
#include "tst_ticket_directory.moc"
