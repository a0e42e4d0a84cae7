// SPDX-License-Identifier: MIT
// Any text as a key file: refused with one clause that begins with the file's name, or keys that work the same after
// they were written and read again.
#include <algorithm>

#include "base/utf8.h"
#include "check.h"
#include "config/key_file.h"
#include "memory_file.h"

using namespace tsq;
using namespace tsq::config;
using tsq::fuzz::check;
using tsq::fuzz::MemoryFile;

namespace {

constexpr mode_t kForEverybody = S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH;

void checkRefusal(const Error& error, const std::string& path) {
  check(error.code == ErrorCode::KeyUnusable, "a file that can be read and is secret fails for its keys alone");
  check(error.detail.starts_with(path) && error.detail.size() > path.size() + 2, "a refusal says where and why");
  check(!error.detail.ends_with('.') && printableUtf8(error.detail) == error.detail, "in a clause that can be shown");
}

void checkSigning(const SigningKeyEntry& entry) {
  static constexpr std::uint8_t kMessage[] = {1, 2, 3};
  const MemoryFile secret(signingKeyText(entry.key));
  const auto again = readSigningKeys(secret.path());
  check(again && again->size() == 1 && again->front().key.id() == entry.key.id(), "a key survives its file");
  const MemoryFile given(verifyKeyText(again->front().key.verifyKey()));
  const auto verifying = readVerifyKeys(given.path());
  check(verifying && verifying->size() == 1 && verifying->front().id() == entry.key.id(), "so does what clients get");
  const wire::Bytes signature = entry.key.sign(kMessage);
  check(signature.size() == wire::signatureSize(entry.key.algorithm()), "a key signs");
  check(verifying->front().verify(kMessage, signature), "and clients believe it");
}

void trySigning(std::string_view text) {
  const MemoryFile file(text);
  const auto keys = readSigningKeys(file.path());
  if (!keys) {
    checkRefusal(keys.error(), file.path());
    return;
  }
  check(!keys->empty(), "a file holds a key");
  std::ranges::for_each(*keys, checkSigning);
  const MemoryFile shown(text, kForEverybody);
  const auto exposed = readSigningKeys(shown.path());
  check(!exposed && exposed.error().code == ErrorCode::SecretExposed, "a secret is not for everybody");
}

void tryVerifying(std::string_view text) {
  const MemoryFile file(text);
  const auto keys = readVerifyKeys(file.path());
  if (!keys) {
    checkRefusal(keys.error(), file.path());
    return;
  }
  check(!keys->empty(), "a file holds a key");
  std::string all;
  for (const wire::VerifyKey& key : *keys) {
    all += verifyKeyText(key);
  }
  const MemoryFile written(all);
  const auto again = readVerifyKeys(written.path());
  check(again && again->size() == keys->size(), "keys survive their file");
  for (std::size_t i = 0; i < keys->size(); ++i) {
    check((*again)[i].id() == (*keys)[i].id() && (*again)[i].toPem() == (*keys)[i].toPem(), "each of them");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  trySigning(text);
  tryVerifying(text);
  return 0;
}
