// SPDX-License-Identifier: MIT
#include "programs/server/log/log_sink.h"

namespace tsq::programs {

Result<std::unique_ptr<LogSink>> openJournal() {
  return fail(ErrorCode::InvalidArgument, "this program is built without systemd's journal; give a file");
}

}  // namespace tsq::programs
