// SPDX-License-Identifier: MIT
#include "programs/tsqd/steering_lock.h"

#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>

#include "base/files.h"
#include "clock/state_folders.h"

namespace tsq::programs {
namespace {

constexpr mode_t kFolder = S_IRWXU | S_IRGRP | S_IXGRP | S_IROTH | S_IXOTH;
constexpr mode_t kOwnerAlone = S_IRUSR | S_IWUSR;  // whoever can open it can lock it

}  // namespace

Result<FileDescriptor> lockSteering() {
  const std::string folder = clock::daemonStateFolder();
  const std::string path = folder + "/lock";
  ::mkdir(folder.c_str(), kFolder);                 // or it is there
  auto file = openForAppending(path, kOwnerAlone);  // nothing is written
  if (file && ::flock(file->get(), LOCK_EX | LOCK_NB) != 0) {
    const int number = errno;
    return fail(number == EWOULDBLOCK ? ErrorCode::AddressInUse : ErrorCode::FileUnreadable,
                path + ": " + systemReason(number));
  }
  return file;
}

}  // namespace tsq::programs
