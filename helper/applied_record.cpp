// SPDX-License-Identifier: MIT
#include "applied_record.h"

#include <QFile>
#include <QSaveFile>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include "record_json.h"

namespace tsq::helper {
namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
// A record is some hundred bytes, and a few for each user.
constexpr qint64 kMaxSize = 64 * 1024;

}  // namespace

AppliedStore::AppliedStore(QString file, QString bootId) : file_(std::move(file)), bootId_(std::move(bootId)) {}

AppliedRecord AppliedStore::load(BootTime now) const {
  QFile file(file_);
  if (!file.exists()) {
    return {};
  }
  std::optional<AppliedRecord> record;
  if (file.open(QIODevice::ReadOnly)) {
    record = recordFromJson(file.read(kMaxSize), bootId_, now);
  }
  file.close();
  return record ? *record : replaceDamaged(now);
}

AppliedRecord AppliedStore::replaceDamaged(BootTime now) const {
  const std::filesystem::path path = file_.toStdString();
  const std::filesystem::path kept = path.string() + ".damaged";
  std::error_code ignored;
  std::filesystem::remove_all(kept, ignored);
  std::filesystem::rename(path, kept, ignored);
  AppliedRecord record{.at = now, .undo = std::nullopt, .budget = Budget::exhausted()};
  const bool isSaved = save(record);
  std::fprintf(stderr,
               "<4>%s cannot be read and is kept as %s; %s. Offsets measured until now count as applied, and the next "
               "correction of each user needs a password.\n",
               path.c_str(), kept.c_str(), isSaved ? "a new one was begun" : "no new one can be written");
  return record;
}

bool AppliedStore::save(const AppliedRecord& record) const {
  QSaveFile file(file_);
  return file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerOnly) &&
         file.write(toJson(record, bootId_)) >= 0 && file.commit();
}

}  // namespace tsq::helper
