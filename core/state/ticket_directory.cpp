// SPDX-License-Identifier: MIT
#include "state/ticket_directory.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <vector>

#include "base/file_times.h"
#include "base/hex.h"
#include "crypto/random.h"
#include "state/file.h"
#include "state/ticket_file.h"

namespace tsq::state {
namespace {

constexpr mode_t kPrivateFile = S_IRUSR | S_IWUSR;
constexpr mode_t kPrivateFolder = S_IRWXU;

// Nobody else's, whoever else writes here at this moment.
std::string temporaryName(const std::string& name) {
  std::array<std::uint8_t, 8> random{};
  fillRandom(random);
  return "." + name + "." + toHex(random);
}

// Root in somebody's home would leave a folder there that its owner cannot use.
bool isOurs(const std::filesystem::path& folder) {
  struct stat status{};
  return ::stat(folder.c_str(), &status) == 0 && status.st_uid == ::geteuid();
}

bool makeFolder(const std::filesystem::path& folder) {
  std::error_code unknown;
  if (std::filesystem::exists(folder, unknown)) {
    return true;
  }
  const std::filesystem::path parent = folder.parent_path();
  return parent != folder && makeFolder(parent) && isOurs(parent) &&
         (::mkdir(folder.c_str(), kPrivateFolder) == 0 || errno == EEXIST);
}

bool isPrivate(int folder) {
  struct stat status{};
  constexpr mode_t kOthers = S_IRWXG | S_IRWXO;
  return ::fstat(folder, &status) == 0 && status.st_uid == ::geteuid() && (status.st_mode & kOthers) == 0;
}

std::vector<std::string> listNames(int folder) {
  std::vector<std::string> names;
  const std::unique_ptr<DIR, int (*)(DIR*)> listing(
      ::fdopendir(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)), ::closedir);
  if (!listing) {
    return names;
  }
  while (const dirent* entry = ::readdir(listing.get())) {  // NOLINT(concurrency-mt-unsafe): a stream of our own
    const std::string name = entry->d_name;
    if (name != "." && name != "..") {
      names.push_back(name);
    }
  }
  return names;
}

std::string fromEnvironment(const char* name) {
  const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nobody changes the environment
  return value == nullptr ? "" : value;
}

}  // namespace

std::optional<std::string> TicketDirectory::defaultFolder() {
  if (const std::string folder = fromEnvironment("STATE_DIRECTORY"); !folder.empty()) {
    return folder.substr(0, folder.find(':')) + "/tickets";  // there may be several
  }
  // The specification of XDG_STATE_HOME: relative paths are to be ignored.
  if (const std::string home = fromEnvironment("XDG_STATE_HOME"); home.starts_with('/')) {
    return home + "/tsq/tickets";
  }
  if (const std::string home = fromEnvironment("HOME"); home.starts_with('/')) {
    return home + "/.local/state/tsq/tickets";
  }
  return std::nullopt;
}

std::unique_ptr<TicketDirectory> TicketDirectory::open(const std::string& folder) {
  if (!makeFolder(folder)) {
    return nullptr;
  }
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (descriptor < 0) {
    return nullptr;
  }
  std::unique_ptr<TicketDirectory> directory(new TicketDirectory(descriptor));
  return isPrivate(descriptor) ? std::move(directory) : nullptr;
}

TicketDirectory::~TicketDirectory() {
  ::close(descriptor_);
}

// Renaming decides who gets it: of several programs that want the same ticket, one succeeds.
std::optional<quic::Ticket> TicketDirectory::take(const client::TicketKey& key) {
  const std::string name = ticketFileName(key);
  const std::string ours = temporaryName(name);
  if (::renameat(descriptor_, name.c_str(), descriptor_, ours.c_str()) != 0) {
    return std::nullopt;
  }
  const auto bytes = File(descriptor_, ours, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).read(kMaxTicketFile);
  ::unlinkat(descriptor_, ours.c_str(), 0);
  return decodeTicket(key, bytes);
}

void TicketDirectory::put(const client::TicketKey& key, const quic::Ticket& ticket) {
  if (ticket.size() > quic::kMaxTicketSize) {
    return;
  }
  const std::string name = ticketFileName(key);
  const std::string ours = temporaryName(name);
  const bool isWritten =
      File(descriptor_, ours, O_WRONLY | O_CREAT | O_EXCL, kPrivateFile).write(encodeTicket(key, ticket));
  if (!isWritten || ::renameat(descriptor_, ours.c_str(), descriptor_, name.c_str()) != 0) {
    ::unlinkat(descriptor_, ours.c_str(), 0);
  }
  removeOldest();
}

// Also what a program left that was ended between creating a file and giving it its name.
void TicketDirectory::removeOldest() const {
  const std::vector<std::string> names = listNames(descriptor_);
  if (names.size() <= kMaxTickets) {
    return;
  }
  std::vector<std::pair<WallTime, std::string>> byAge;
  for (const std::string& name : names) {
    struct stat status{};
    ::fstatat(descriptor_, name.c_str(), &status, AT_SYMLINK_NOFOLLOW);
    const timespec modified = modifiedAt(status);
    byAge.emplace_back(WallTime(std::chrono::seconds(modified.tv_sec) + Duration(modified.tv_nsec)), name);
  }
  std::ranges::sort(byAge);
  for (const auto& [changed, name] : std::span(byAge).first(byAge.size() - kMaxTickets)) {
    ::unlinkat(descriptor_, name.c_str(), 0);
  }
}

}  // namespace tsq::state
