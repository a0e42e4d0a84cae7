// SPDX-License-Identifier: MIT
/// An AppliedRecord as JSON.
#pragma once

#include <QByteArray>

#include "applied_record.h"

namespace tsq::helper {

QByteArray toJson(const AppliedRecord& record, const QString& bootId);

/// Nothing if it is damaged: invalid JSON, or numbers that no helper has written by `now`. An empty record if it is of
/// another boot.
std::optional<AppliedRecord> recordFromJson(const QByteArray& text, const QString& bootId, BootTime now);

}  // namespace tsq::helper
