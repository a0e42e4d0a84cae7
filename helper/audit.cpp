// SPDX-License-Identifier: MIT
#include "audit.h"

#include <cstdio>

#include "base/utf8.h"

namespace tsq::helper {
namespace {

constexpr Duration kInterval = std::chrono::seconds(1);
// Maximum number of users whose last refusal is remembered.
constexpr std::size_t kMaxUsers = 1024;

const char* nameOf(Method method) {
  return method == Method::Step ? "step" : "slew";
}

// Makes one line of text that may come from others.
std::string loggable(const QString& text) {
  return printableUtf8(text.toStdString(), kMaxShownText);
}

std::string startOf(const char* what, const Caller& caller) {
  return std::string(what) + ": uid " + std::to_string(caller.uid) + " (" + loggable(caller.name) + "): ";
}

}  // namespace

Audit::Audit(Write write) : write_(std::move(write)) {}

// The journal adds time and unit; the number in front is the priority.
void Audit::toJournal(const std::string& line) {
  std::fprintf(stderr, "<5>%s\n", line.c_str());
}

void Audit::applied(const char* what, const Caller& caller, const Applied& applied) const {
  write_(startOf(what, caller) + nameOf(applied.method) + " by " + std::to_string(applied.by.count()) + " ns");
}

void Audit::refused(const char* what, const Caller& caller, Duration asked, const Refusal& why, BootTime now) {
  if (refused_.size() >= kMaxUsers && !refused_.contains(caller.uid)) {
    refused_.clear();
  }
  const auto [entry, isFirst] = refused_.try_emplace(caller.uid, Refused{.said = now});
  Refused& refused = entry->second;
  if (!isFirst && now - refused.said < kInterval) {
    ++refused.leftOut;
    return;
  }
  const std::string others =
      refused.leftOut == 0 ? "" : " (and " + std::to_string(refused.leftOut) + " refusals before it)";
  refused = {.said = now};
  write_(startOf(what, caller) + std::to_string(asked.count()) + " ns refused: " + loggable(why.text) + others);
}

}  // namespace tsq::helper
