// SPDX-License-Identifier: GPL-3.0-or-later
/// The tables of the history, and how they came to be.
#pragma once

#include "history/database.h"

namespace tsq::app {

enum class SchemaState {
  Current,
  FromNewer,  ///< a later version has written the file
  Unusable,   ///< see the database's result
};

/// Makes the tables of a new file, or what an older version has left out of them.
SchemaState bringUpToDate(Database& database);

}  // namespace tsq::app
