// SPDX-License-Identifier: MIT
// Any bytes as a request to tsqd, and as its reply: refused, or the same when they are written again; and tsqctl shows
// any document.
#include "base/utf8.h"
#include "check.h"
#include "control/messages.h"
#include "programs/tsqctl/report.h"

using namespace tsq::control;
using tsq::fuzz::check;
using tsq::programs::Json;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (const auto request = parseRequest(text)) {
    check(encode(*request) == text, "a request has one form");
    check(text.size() <= kMaxRequest, "no request is longer");
  }
  if (const auto reply = parseReply(text)) {
    check(encode(*reply) == text, "a reply has one form");
    const Json document = Json::parse(reply->text, nullptr, false);
    if (document.is_object()) {
      for (const Command command : {Command::Tracking, Command::Sources, Command::SourceStats, Command::MakeStep}) {
        check(tsq::programs::describeReply(command, document).ends_with('\n'), "lines have ends");
      }
    }
  }
  return 0;
}
