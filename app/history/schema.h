// SPDX-License-Identifier: GPL-3.0-or-later
/// The tables of the history and their migrations.
#pragma once

#include "history/database.h"

namespace tsq::app {

enum class SchemaState {
  Current,
  FromNewer,  ///< a later version has written the file
  Unusable,   ///< see Database::result()
};

/// Creates the tables of a new file, or migrates those of an older version.
SchemaState bringUpToDate(Database& database);

}  // namespace tsq::app
