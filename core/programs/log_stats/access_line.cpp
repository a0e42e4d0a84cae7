// SPDX-License-Identifier: MIT
#include "programs/log_stats/access_line.h"

#include <charconv>
#include <nlohmann/json.hpp>

namespace tsq::programs {
namespace {

constexpr std::string_view kMark = "[TSQ-LOG] ";
constexpr std::uint64_t kMaxRequests = 1'000'000'000'000;  // of one line; more is no count
constexpr double kMaxMilliseconds = 1e11;                  // three years

bool startsWith(std::string_view text, std::string_view prefix) {
  return text.substr(0, prefix.size()) == prefix;
}

// Two or four digits at a place of the line; -1: something else.
int digits(std::string_view text, std::size_t at, std::size_t count) {
  int value = 0;
  for (const char c : text.substr(at, count)) {
    if (c < '0' || c > '9') {
      return -1;
    }
    value = 10 * value + (c - '0');
  }
  return value;
}

// "2026-11-29 18:30:45.123" or with 'T' in the middle; fewer or no decimals are possible. Returns its length, or 0.
std::size_t parseTime(std::string_view text, AccessLine& line) {
  constexpr std::size_t kSeconds = 19;
  if (text.size() < kSeconds || text[4] != '-' || text[7] != '-' || (text[10] != ' ' && text[10] != 'T') ||
      text[13] != ':' || text[16] != ':') {
    return 0;
  }
  const int year = digits(text, 0, 4);
  const int hour = digits(text, 11, 2);
  const int minute = digits(text, 14, 2);
  const int second = digits(text, 17, 2);
  const std::chrono::year_month_day date{std::chrono::year(year),
                                         std::chrono::month(static_cast<unsigned>(digits(text, 5, 2))),
                                         std::chrono::day(static_cast<unsigned>(digits(text, 8, 2)))};
  if (year < 0 || !date.ok() || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) {
    return 0;
  }
  line.time = std::chrono::sys_days(date) + std::chrono::hours(hour) + std::chrono::minutes(minute) +
              std::chrono::seconds(second);
  std::size_t end = kSeconds;
  if (end < text.size() && text[end] == '.') {
    int scale = 100;
    for (++end; end < text.size() && text[end] >= '0' && text[end] <= '9'; ++end, scale /= 10) {
      line.time += std::chrono::milliseconds((text[end] - '0') * scale);
    }
  }
  return end;
}

std::optional<Duration> fromMilliseconds(double value) {
  if (!(value >= 0 && value <= kMaxMilliseconds)) {
    return std::nullopt;
  }
  return std::chrono::round<Duration>(std::chrono::duration<double, std::milli>(value));
}

// "0.123ms", "45us", "1.5s"; nothing for "N/A".
std::optional<Duration> parseDuration(std::string_view text) {
  double value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failure != std::errc()) {
    return std::nullopt;
  }
  const std::string_view unit = text.substr(static_cast<std::size_t>(end - text.data()));
  if (unit == "s") {
    value *= 1e3;
  } else if (unit == "us" || unit == "µs") {
    value *= 1e-3;
  } else if (unit != "ms") {
    return std::nullopt;
  }
  return fromMilliseconds(value);
}

void parseRequests(std::string_view text, AccessLine& line) {
  std::uint64_t count = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (failure == std::errc() && count >= 1 && count <= kMaxRequests) {
    line.requests = count;
  }
}

bool isName(std::string_view client) {
  return !client.empty() && client != "-" && client != "unknown" && client != "N/A";
}

// Words are too short for the library's search to pay off.
std::size_t endOfWord(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && text[end] != ' ' && text[end] != '"' && text[end] != '\r') {
    ++end;
  }
  return end;
}

// Cuts the value off the text: a word, or a text between quotes, which are \" inside a JSON document.
std::string_view takeValue(std::string_view& text) {
  const std::string_view quote = startsWith(text, "\\\"") ? "\\\"" : startsWith(text, "\"") ? "\"" : "";
  text.remove_prefix(quote.size());
  const std::size_t end = quote.empty() ? endOfWord(text) : std::min(text.find(quote), text.size());
  const std::string_view value = text.substr(0, end);
  text.remove_prefix(std::min(end + quote.size(), text.size()));
  return value;
}

// Cuts the next key and its '=' off the text; empty if there is none.
std::string_view takeKey(std::string_view& text) {
  std::size_t begin = 0;
  while (begin < text.size() && text[begin] == ' ') {
    ++begin;
  }
  std::size_t end = begin;
  while (end < text.size() && ((text[end] >= 'a' && text[end] <= 'z') || text[end] == '_')) {
    ++end;
  }
  if (end == text.size() || text[end] != '=') {
    return {};
  }
  const std::string_view key = text.substr(begin, end - begin);
  text.remove_prefix(end + 1);
  return key;
}

bool takeField(std::string_view key, std::string_view value, AccessLine& line) {
  if (key == "client") {
    line.client = isName(value) ? value : std::string_view();
  } else if (key == "protocol") {
    line.protocol = value;
  } else if (key == "status") {
    line.isSuccess = value == "SUCCESS";
    return line.isSuccess || value == "FAILED";
  } else if (key == "queries") {
    parseRequests(value, line);
  } else if (key == "duration") {
    line.duration = parseDuration(value);
  } else if (key == "processing_time") {
    line.processing = parseDuration(value);
  } else if (key == "error") {
    line.error = value;
  }
  return true;
}

}  // namespace

std::optional<AccessLine> AccessLineParser::parse(std::string_view text) {
  const std::size_t mark = startsWith(text, kMark) ? 0 : text.find(kMark);
  if (mark == std::string_view::npos) {
    return startsWith(text, "{") ? parseJson(text) : std::nullopt;
  }
  text.remove_prefix(mark + kMark.size());
  AccessLine line;
  const std::size_t timeSize = parseTime(text, line);
  if (timeSize == 0 || !startsWith(text.substr(timeSize), " UTC ")) {
    return std::nullopt;
  }
  text.remove_prefix(timeSize + 5);
  bool hasStatus = false;
  while (!text.empty()) {
    const std::string_view key = takeKey(text);
    if (key.empty()) {
      break;  // the end, or what follows in a JSON document around the line
    }
    if (!takeField(key, takeValue(text), line)) {
      return std::nullopt;
    }
    hasStatus = hasStatus || key == "status";
  }
  return hasStatus && !line.protocol.empty() ? std::optional(line) : std::nullopt;
}

std::optional<AccessLine> AccessLineParser::parseJson(std::string_view text) {
  const auto document = nlohmann::json::parse(text, nullptr, false);
  const auto textOf = [&](const char* key) {
    const auto found = document.find(key);
    return found != document.end() && found->is_string() ? found->get<std::string>() : std::string();
  };
  const auto millisecondsOf = [&](const char* key) -> std::optional<Duration> {
    const auto found = document.find(key);
    return found != document.end() && found->is_number() ? fromMilliseconds(found->get<double>()) : std::nullopt;
  };
  AccessLine line;
  if (!document.is_object() || parseTime(textOf("time"), line) == 0) {
    return std::nullopt;
  }
  client_ = textOf("client");
  protocol_ = textOf("protocol");
  error_ = textOf("error");
  const std::string status = textOf("status");
  if (protocol_.empty() || (status != "success" && status != "failed")) {
    return std::nullopt;
  }
  if (const auto found = document.find("queries"); found != document.end() && found->is_number_unsigned()) {
    line.requests = std::clamp<std::uint64_t>(found->get<std::uint64_t>(), 1, kMaxRequests);
  }
  line.client = isName(client_) ? std::string_view(client_) : std::string_view();
  line.protocol = protocol_;
  line.isSuccess = status == "success";
  line.error = error_;
  line.duration = millisecondsOf("duration_ms");
  line.processing = millisecondsOf("processing_ms");
  return line;
}

}  // namespace tsq::programs
