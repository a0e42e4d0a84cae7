// SPDX-License-Identifier: MIT
#include "record_json.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>
#include <limits>

#include "clock/kernel/clock_setter.h"

using namespace Qt::StringLiterals;

namespace tsq::helper {
namespace {

QJsonValue toJson(Duration duration) {
  return qint64{duration.count()};
}

QJsonValue toJson(const AppliedRecord::Undo& undo) {
  QJsonObject json{{u"caller"_s, undo.caller.name},
                   {u"uid"_s, qint64{undo.caller.uid}},
                   {u"method"_s, qint64{static_cast<quint32>(undo.applied.method)}},
                   {u"by_ns"_s, toJson(undo.applied.by)},
                   {u"wall_minus_boot_ns"_s, toJson(undo.wallMinusBoot)}};
  if (undo.raised) {
    json[u"last_good_before_ns"_s] =
        undo.raised->before ? toJson(undo.raised->before->time_since_epoch()) : QJsonValue();
  }
  return json;
}

QJsonValue toJson(const std::map<uint, Duration>& spent) {
  QJsonObject json;
  for (const auto& [uid, duration] : spent) {
    json[QString::number(uid)] = toJson(duration);
  }
  return json;
}

// Only integers: no helper writes values that have a fraction or are too large for qint64.
std::optional<qint64> integer(const QJsonValue& value) {
  constexpr qint64 kNone = std::numeric_limits<qint64>::min();
  const qint64 number = value.toInteger(kNone);
  return number == kNone ? std::nullopt : std::optional(number);
}

std::optional<Duration> duration(const QJsonValue& value) {
  const auto number = integer(value);
  return number ? std::optional(Duration(*number)) : std::nullopt;
}

std::optional<AppliedRecord::Undo> undoFrom(const QJsonObject& json) {
  const auto uid = integer(json[u"uid"_s]);
  const auto method = integer(json[u"method"_s]);
  const auto by = duration(json[u"by_ns"_s]);
  const auto wallMinusBoot = duration(json[u"wall_minus_boot_ns"_s]);
  const bool isMethod =
      method == qint64{static_cast<quint32>(Method::Slew)} || method == qint64{static_cast<quint32>(Method::Step)};
  if (!json[u"caller"_s].isString() || !uid || *uid < 0 || *uid > std::numeric_limits<uint>::max() || !isMethod ||
      !by || *by < -clock::kMaxStep || *by > clock::kMaxStep || !wallMinusBoot) {
    return std::nullopt;
  }
  AppliedRecord::Undo undo{.caller = {.name = json[u"caller"_s].toString(), .uid = static_cast<uint>(*uid)},
                           .applied = {.method = static_cast<Method>(*method), .by = *by},
                           .wallMinusBoot = *wallMinusBoot,
                           .raised = std::nullopt};
  if (const QJsonValue before = json[u"last_good_before_ns"_s]; !before.isUndefined()) {
    const auto time = duration(before);
    undo.raised = {.before = time ? std::optional(WallTime(*time)) : std::nullopt};
  }
  return undo;
}

std::optional<Budget> budgetFrom(const QJsonObject& spent, const QJsonValue& spentByOthers) {
  std::map<uint, Duration> byUser;
  for (auto entry = spent.begin(); entry != spent.end(); ++entry) {
    bool isNumber = false;
    const uint uid = entry.key().toUInt(&isNumber);
    const auto amount = duration(entry.value());
    if (!isNumber || !amount) {
      return std::nullopt;
    }
    byUser[uid] = *amount;
  }
  Budget budget;
  const auto others = duration(spentByOthers);
  return others && budget.restore(std::move(byUser), *others) ? std::optional(budget) : std::nullopt;
}

}  // namespace

QByteArray toJson(const AppliedRecord& record, const QString& bootId) {
  QJsonObject json{{u"boot_id"_s, bootId},
                   {u"spent_ns"_s, toJson(record.budget.spent())},
                   {u"spent_by_others_ns"_s, toJson(record.budget.spentByOthers())}};
  if (record.at) {
    json[u"at_ns"_s] = toJson(record.at->time_since_epoch());
  }
  if (record.undo) {
    json[u"undo"_s] = toJson(*record.undo);
  }
  return QJsonDocument(json).toJson();
}

std::optional<AppliedRecord> recordFromJson(const QByteArray& text, const QString& bootId, BootTime now) {
  const QJsonObject json = QJsonDocument::fromJson(text).object();
  if (!json[u"boot_id"_s].isString()) {
    return std::nullopt;
  }
  if (json[u"boot_id"_s] != bootId) {
    return AppliedRecord();
  }
  const auto budget = budgetFrom(json[u"spent_ns"_s].toObject(), json[u"spent_by_others_ns"_s]);
  if (!budget) {
    return std::nullopt;
  }
  AppliedRecord record{.at = std::nullopt, .undo = std::nullopt, .budget = *budget};
  const QJsonValue at = json[u"at_ns"_s];
  const QJsonValue undo = json[u"undo"_s];
  if (at.isUndefined()) {
    return undo.isUndefined() ? std::optional(record) : std::nullopt;
  }
  const auto sinceBoot = duration(at);
  if (!sinceBoot || *sinceBoot < Duration::zero() || BootTime(*sinceBoot) > now) {
    return std::nullopt;
  }
  record.at = BootTime(*sinceBoot);
  record.undo = undo.isUndefined() ? std::nullopt : undoFrom(undo.toObject());
  return undo.isUndefined() || record.undo ? std::optional(record) : std::nullopt;
}

}  // namespace tsq::helper
