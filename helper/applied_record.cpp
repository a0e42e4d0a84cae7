// SPDX-License-Identifier: MIT
#include "applied_record.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace tsq::helper {
namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QJsonObject toJson(const AppliedRecord::Undo& undo) {
  return {{QStringLiteral("caller"), undo.caller.name},
          {QStringLiteral("uid"), qint64{undo.caller.uid}},
          {QStringLiteral("method"), qint64{static_cast<quint32>(undo.applied.method)}},
          {QStringLiteral("by_ns"), qint64{undo.applied.by.count()}},
          {QStringLiteral("wall_minus_boot_ns"), qint64{undo.wallMinusBoot.count()}}};
}

AppliedRecord::Undo undoFromJson(const QJsonObject& json) {
  const auto number = [&json](const char* key) { return json[QLatin1String(key)].toInteger(); };
  return {.caller = {.name = json[QStringLiteral("caller")].toString(), .uid = static_cast<uint>(number("uid"))},
          .applied = {.method = number("method") == static_cast<qint64>(Method::Step) ? Method::Step : Method::Slew,
                      .by = Duration(number("by_ns"))},
          .wallMinusBoot = Duration(number("wall_minus_boot_ns"))};
}

}  // namespace

AppliedStore::AppliedStore(QString file, QString bootId) : file_(std::move(file)), bootId_(std::move(bootId)) {}

std::optional<AppliedRecord> AppliedStore::load(BootTime now) const {
  QFile file(file_);
  if (!file.exists()) {
    return std::nullopt;
  }
  file.open(QIODevice::ReadOnly);
  const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
  const QJsonValue at = json[QStringLiteral("at_ns")];
  if (!at.isDouble()) {
    return AppliedRecord{.at = now, .undo = std::nullopt};
  }
  if (json[QStringLiteral("boot_id")] != bootId_) {
    return std::nullopt;
  }
  AppliedRecord record{.at = BootTime(Duration(at.toInteger())), .undo = std::nullopt};
  if (const QJsonValue undo = json[QStringLiteral("undo")]; undo.isObject()) {
    record.undo = undoFromJson(undo.toObject());
  }
  return record;
}

bool AppliedStore::save(const AppliedRecord& record) const {
  QJsonObject json{{QStringLiteral("boot_id"), bootId_},
                   {QStringLiteral("at_ns"), qint64{record.at.time_since_epoch().count()}}};
  if (record.undo) {
    json[QStringLiteral("undo")] = toJson(*record.undo);
  }
  QSaveFile file(file_);
  return file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerOnly) &&
         file.write(QJsonDocument(json).toJson()) >= 0 && file.commit();
}

}  // namespace tsq::helper
