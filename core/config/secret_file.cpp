// SPDX-License-Identifier: MIT
#include "config/secret_file.h"

#include <algorithm>
#include <optional>
#include <sstream>

#include "base/files.h"
#include "base/hex.h"
#include "base/instant.h"

namespace tsq::config {
namespace {

using Secret = std::array<std::uint8_t, 32>;

constexpr std::string_view kHeading =
    "# Session secrets of servers with one name, the newest first. Keep this file secret. tsq-keygen --session-secret\n"
    "# --rotate adds one. Each is used from its instant on.\n";

std::optional<Secret> parseSecret(std::string_view digits) {
  Secret secret{};
  if (digits.size() != 2 * secret.size()) {
    return std::nullopt;
  }
  for (std::size_t i = 0; i < secret.size(); ++i) {
    const auto byte = fromHex<std::uint8_t>(digits.substr(2 * i, 2));
    if (!byte) {
      return std::nullopt;
    }
    secret[i] = *byte;
  }
  return secret;
}

std::optional<DatedSecret> parseLine(const std::string& line) {
  std::istringstream words(line);
  std::string instant;
  std::string digits;
  std::string rest;
  words >> instant >> digits >> rest;
  const auto validFrom = parseInstant(instant);
  const auto secret = parseSecret(digits);
  return validFrom && secret && rest.empty() ? std::optional(DatedSecret{.secret = *secret, .validFrom = *validFrom})
                                             : std::nullopt;
}

bool isIgnored(const std::string& line) {
  const auto first = line.find_first_not_of(" \t\r");
  return first == std::string::npos || line[first] == '#';
}

// A file that does not even begin like one with lines is a damaged secret of 32 bytes.
bool isText(const std::string& text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) {
    return c == '\n' || c == '\t' || c == '\r' || (c >= ' ' && c <= '~');
  });
}

bool isConstant(const std::string& bytes) {
  return std::ranges::all_of(bytes, [&](char c) { return c == bytes.front(); });
}

Result<std::vector<DatedSecret>> parseLines(const std::string& path, const std::string& text) {
  std::vector<DatedSecret> secrets;
  std::istringstream lines(text);
  int number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    const auto secret = parseLine(line);
    if (secret) {
      secrets.push_back(*secret);
    } else if (!isIgnored(line)) {
      return fail(ErrorCode::InvalidArgument,
                  path + ", line " + std::to_string(number) +
                      ": it must hold an instant, such as 2027-01-01T00:00:00Z, and 64 hexadecimal digits");
    }
  }
  if (secrets.empty()) {
    return fail(ErrorCode::InvalidArgument, path + " holds no session secret: tsq-keygen --session-secret makes one");
  }
  return secrets;
}

}  // namespace

Result<std::vector<DatedSecret>> readSessionSecrets(const std::string& path, SecretOwner owner) {
  const auto file = readFile(path);
  if (!file) {
    return tl::unexpected(file.error());
  }
  if (owner == SecretOwner::Anybody ? file->isOpenToOthers() : file->isExposed()) {
    return fail(ErrorCode::SecretExposed, path);
  }
  DatedSecret only;
  // Random bytes are neither; text of this size is the beginning of a file with lines, and zeros are a disk's.
  const bool isRandom = !isText(file->text) && !isConstant(file->text);
  if (file->text.size() == only.secret.size() && isRandom) {
    std::copy(file->text.begin(), file->text.end(), only.secret.begin());
    return std::vector{only};
  }
  if (!isText(file->text)) {
    return fail(ErrorCode::InvalidArgument,
                path + " must hold 32 random bytes, or what tsq-keygen --session-secret writes");
  }
  return parseLines(path, file->text);
}

std::string sessionSecretsText(std::vector<DatedSecret> secrets) {
  std::ranges::sort(secrets, std::ranges::greater(), &DatedSecret::validFrom);
  std::string text(kHeading);
  for (const DatedSecret& dated : secrets) {
    text += formatInstant(dated.validFrom) + ' ' + toHex(ByteView(dated.secret)) + '\n';
  }
  return text;
}

std::vector<DatedSecret> rotated(std::vector<DatedSecret> secrets, const DatedSecret& next, Duration keep,
                                 WallTime now) {
  std::ranges::sort(secrets, std::ranges::greater(), &DatedSecret::validFrom);
  const auto last =
      std::ranges::find_if(secrets, [&](const DatedSecret& dated) { return dated.validFrom <= now - keep; });
  if (last != secrets.end()) {
    secrets.erase(last + 1, secrets.end());
  }
  secrets.push_back(next);
  return secrets;
}

}  // namespace tsq::config
