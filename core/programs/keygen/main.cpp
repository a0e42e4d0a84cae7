// SPDX-License-Identifier: MIT
// tsq-keygen: make a signing key for a server and the verify key for its clients.
#include <fmt/format.h>
#include <unistd.h>

#include "base/files.h"
#include "config/key_file.h"
#include "programs/common/command_line.h"
#include "programs/common/output.h"

namespace tsq::programs {
namespace {

constexpr int kExitFailure = 1;
constexpr mode_t kSecretMode = 0600;
constexpr mode_t kPublicMode = 0644;

struct Typed {
  std::string file;
  bool hmac = false;
};

int failWith(const std::string& sentence) {
  print(stderr, "Error: {}\n", sentence);
  return kExitFailure;
}

// Never overwrites a file: it may contain a key that is in use.
Result<void> writeNew(const std::string& path, const std::string& text, mode_t mode) {
  return createFile(path, text, mode).map_error([](const Error& error) {
    return error.code == ErrorCode::InvalidArgument ? Error(error.code, error.detail + ": choose another name")
                                                    : Error(error.code, "cannot write " + error.detail);
  });
}

int makeKey(const Typed& typed) {
  const auto algorithm = typed.hmac ? wire::SignatureAlgorithm::HmacSha256 : wire::SignatureAlgorithm::Ed25519;
  const auto key = wire::SigningKey::generate(algorithm);
  if (!key) {
    return failWith("cannot make a key: " + key.error().detail);
  }
  const std::string publicFile = typed.file + ".pub";
  auto written = writeNew(typed.file, config::signingKeyText(*key), kSecretMode);
  if (written && !typed.hmac) {
    written = writeNew(publicFile, config::verifyKeyText(key->verifyKey()), kPublicMode);
    if (!written) {
      ::unlink(typed.file.c_str());  // a signing key without its verify key is of no use
    }
  }
  if (!written) {
    return failWith(written.error().detail);
  }
  print("{} key {}\n", wire::signatureAlgorithmName(algorithm), wire::keyIdText(key->id()));
  print("For the server, and secret:  {}  (tsq-server --signing-key)\n", typed.file);
  if (typed.hmac) {
    print("For clients, the same file, as secret there: tsq-client --verify-key {}\n", typed.file);
  } else {
    print("For clients, not secret:     {}  (tsq-client --verify-key)\n", publicFile);
  }
  return 0;
}

int run(int argc, char** argv) {
  CLI::App app("Make a key with which a TSQ server signs its answers.", "tsq-keygen");
  Typed typed;
  app.add_option("FILE", typed.file, "Where to write it; clients get FILE.pub")->required();
  app.add_flag("--hmac", typed.hmac, "A secret that server and clients share (HMAC-SHA256), instead of Ed25519");
  app.footer("A file may hold several keys, and the line 'Valid-From: 2027-01-01T00:00:00Z' before one of them.");
  if (const auto status = parseCommandLine(app, argc, argv)) {
    return *status;
  }
  return makeKey(typed);
}

}  // namespace
}  // namespace tsq::programs

int main(int argc, char** argv) {
  using namespace tsq::programs;
  return runProgram(kExitFailure, run, argc, argv);
}
