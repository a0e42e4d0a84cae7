// SPDX-License-Identifier: MIT
#include "config/key_file.h"

#include <algorithm>
#include <optional>
#include <sstream>

#include "base/files.h"
#include "base/instant.h"

namespace tsq::config {
namespace {

constexpr std::string_view kBegin = "-----BEGIN ";
constexpr std::string_view kEnd = "-----END ";
constexpr std::string_view kKeyId = "Key-Id:";
constexpr std::string_view kValidFrom = "Valid-From:";

// One PEM block with the header lines before it.
struct Block {
  std::string pem;
  int line = 0;  // where the PEM begins, from 1
  std::optional<std::string> id;
  std::optional<std::string> validFrom;

  bool isWhole() const { return pem.rfind(kBegin) == 0 && pem.find(kEnd) != std::string::npos; }
};

std::string valueAfter(std::string_view name, std::string_view line) {
  line.remove_prefix(name.size());
  const auto first = line.find_first_not_of(" \t");
  const auto last = line.find_last_not_of(" \t\r");
  return first == std::string_view::npos ? std::string() : std::string(line.substr(first, last - first + 1));
}

// "valid-from: ..." is a mistake; other lines, such as the indented attributes that openssl writes, are for others.
bool isUnknownHeader(std::string_view line) {
  const auto end = line.find_first_of(": \t#");
  return end != std::string_view::npos && end > 0 && line[end] == ':';
}

Result<std::vector<Block>> splitBlocks(const std::string& path, const std::string& text) {
  std::vector<Block> blocks;
  Block block;
  std::istringstream lines(text);
  int number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    if (!block.pem.empty() || line.starts_with(kBegin)) {
      block.line = block.pem.empty() ? number : block.line;
      block.pem += line + '\n';
      if (line.starts_with(kEnd)) {
        blocks.push_back(std::exchange(block, {}));
      }
    } else if (line.starts_with(kKeyId)) {
      block.id = valueAfter(kKeyId, line);
    } else if (line.starts_with(kValidFrom)) {
      block.validFrom = valueAfter(kValidFrom, line);
    } else if (isUnknownHeader(line)) {
      return fail(ErrorCode::KeyUnusable,
                  path + ", line " + std::to_string(number) +
                      ": before a key only Key-Id: and Valid-From: are known, in this spelling");
    }
  }
  if (!block.pem.empty() || block.id || block.validFrom) {
    block.line = block.pem.empty() ? number : block.line;
    blocks.push_back(std::move(block));
  }
  return blocks;
}

// GnuTLS finds a key anywhere in a block, so a block is public only if its sole BEGIN line is that of a public key.
bool isSecret(const Block& block) {
  const std::string beginsPublic = std::string(kBegin) + std::string(wire::kPublicKeyLabel) + "-----";
  return !block.pem.starts_with(beginsPublic) || block.pem.rfind(kBegin) != 0;
}

tl::unexpected<Error> failAt(const std::string& path, const Block& block, const std::string& what) {
  return fail(ErrorCode::KeyUnusable, path + ", key in line " + std::to_string(block.line) + ": " + what);
}

Result<std::vector<Block>> readBlocks(const std::string& path) {
  const auto file = readFile(path);
  if (!file) {
    return tl::unexpected(file.error());
  }
  auto blocks = splitBlocks(path, file->text);
  if (!blocks) {
    return blocks;
  }
  if (blocks->empty()) {
    return fail(ErrorCode::KeyUnusable, path + ": it holds no key in PEM form");
  }
  if (file->isExposed() && std::ranges::any_of(*blocks, isSecret)) {
    return fail(ErrorCode::SecretExposed, path);
  }
  if (const auto part = std::ranges::find_if_not(*blocks, &Block::isWhole); part != blocks->end()) {
    return failAt(path, *part, "its BEGIN or END line is missing");
  }
  return blocks;
}

Result<std::optional<wire::KeyId>> readId(const std::string& path, const Block& block) {
  const auto id = block.id ? wire::parseKeyId(*block.id) : std::nullopt;
  if (block.id && !id) {
    return failAt(path, block, "Key-Id must be up to eight hexadecimal digits, not '" + *block.id + "'");
  }
  return id;
}

Result<SigningKeyEntry> readSigningKey(const std::string& path, const Block& block) {
  const auto id = readId(path, block);
  if (!id) {
    return tl::unexpected(id.error());
  }
  const auto validFrom = block.validFrom ? parseInstant(*block.validFrom) : WallTime::min();
  if (!validFrom) {
    return failAt(path, block, "Valid-From must be of the form 2027-01-01T00:00:00Z, not '" + *block.validFrom + "'");
  }
  auto key = wire::SigningKey::fromPem(block.pem, *id);
  if (!key) {
    return failAt(path, block, isSecret(block) ? key.error().detail : "a public key cannot sign; give the private one");
  }
  return SigningKeyEntry{.key = *std::move(key), .validFrom = *validFrom};
}

Result<wire::VerifyKey> readVerifyKey(const std::string& path, const Block& block) {
  const auto id = readId(path, block);
  if (!id) {
    return tl::unexpected(id.error());
  }
  auto key = wire::VerifyKey::fromPem(block.pem, *id);
  if (!key) {
    const bool isPrivate = block.pem.find(wire::kPrivateKeyLabel) != std::string::npos;
    return failAt(path, block,
                  isPrivate ? "this is the private key, which only the server may have; give the public one"
                            : key.error().detail);
  }
  return *std::move(key);
}

template <typename Key>
Result<std::vector<Key>> readKeys(const std::string& path, Result<Key> (*read)(const std::string&, const Block&)) {
  const auto blocks = readBlocks(path);
  if (!blocks) {
    return tl::unexpected(blocks.error());
  }
  std::vector<Key> keys;
  for (const Block& block : *blocks) {
    auto key = read(path, block);
    if (!key) {
      return tl::unexpected(key.error());
    }
    keys.push_back(*std::move(key));
  }
  return keys;
}

std::string withId(wire::KeyId id, const std::string& pem) {
  return std::string(kKeyId) + ' ' + wire::keyIdText(id) + '\n' + pem;
}

}  // namespace

Result<std::vector<SigningKeyEntry>> readSigningKeys(const std::string& path) {
  return readKeys<SigningKeyEntry>(path, readSigningKey);
}

Result<std::vector<wire::VerifyKey>> readVerifyKeys(const std::string& path) {
  return readKeys<wire::VerifyKey>(path, readVerifyKey);
}

std::string signingKeyText(const wire::SigningKey& key) {
  return withId(key.id(), key.toPem());
}

std::string verifyKeyText(const wire::VerifyKey& key) {
  return withId(key.id(), key.toPem());
}

}  // namespace tsq::config
