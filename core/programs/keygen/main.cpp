// SPDX-License-Identifier: MIT
// tsq-keygen: make a signing key for a server and the verify key for its clients, or the session secrets of servers.
#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>

#include "base/files.h"
#include "base/instant.h"
#include "clock/system_clock.h"
#include "config/key_file.h"
#include "programs/common/command_line.h"
#include "programs/common/output.h"
#include "programs/keygen/session_secrets.h"

namespace tsq::programs {
namespace {

constexpr int kExitFailure = 1;
constexpr mode_t kSecretMode = 0600;
constexpr mode_t kPublicMode = 0644;
// A new session secret is used from then on: time to copy the file to every server.
constexpr Duration kDistribution = std::chrono::hours(1);

struct Typed {
  std::string file;
  bool hmac = false;
  bool sessionSecret = false;
  bool rotate = false;
  std::string validFrom;
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

Result<WallTime> interpretValidFrom(const Typed& typed, WallTime now) {
  if (typed.validFrom.empty()) {
    return typed.rotate ? now + kDistribution : now;
  }
  const auto instant = parseInstant(typed.validFrom);
  if (!instant) {
    return failValue("--valid-from must be of the form 2027-01-01T00:00:00Z", typed.validFrom);
  }
  if (typed.rotate && *instant < now) {
    return failValue("--valid-from must be in the future, so that the former secret stays accepted for two days",
                     typed.validFrom);
  }
  return *instant;
}

int makeSecrets(const Typed& typed) {
  const WallTime now = clock::SystemClock().wall();
  const auto validFrom = interpretValidFrom(typed, now);
  if (!validFrom) {
    return failUsage(validFrom.error().detail);
  }
  const auto made =
      typed.rotate ? rotateSessionSecrets(typed.file, *validFrom, now) : makeSessionSecrets(typed.file, *validFrom);
  if (!made) {
    return failWith(made.error().detail);
  }
  print("Session secret, used from {} on, in {}\n", formatInstant(*validFrom), typed.file);
  print("Copy the file to every server of the name{} (tsq-server --session-secret).\n",
        typed.rotate ? " before that" : "");
  return 0;
}

void declare(CLI::App& app, Typed& typed) {
  app.add_option("FILE", typed.file, "Where to write it; clients get FILE.pub of a key")->required();
  auto* hmac =
      app.add_flag("--hmac", typed.hmac, "A secret that server and clients share (HMAC-SHA256), instead of Ed25519");
  auto* secret = app.add_flag("--session-secret", typed.sessionSecret,
                              "Instead of a key, make the secret from which servers of one name derive the keys of "
                              "session tickets and address tokens");
  secret->excludes(hmac);
  app.add_flag("--rotate", typed.rotate,
               "Add a session secret to the file, used in one hour, and drop those that servers accept no more")
      ->needs(secret);
  app.add_option("--valid-from", typed.validFrom, "Use the session secret from this instant on")
      ->type_name("INSTANT")
      ->needs(secret);
  app.footer("A file may hold several keys, and the line 'Valid-From: 2027-01-01T00:00:00Z' before one of them.");
}

int run(int argc, char** argv) {
  CLI::App app("Make a key with which a TSQ server signs its answers, or the secret of its session tickets.",
               "tsq-keygen");
  Typed typed;
  declare(app, typed);
  if (const auto status = parseCommandLine(app, argc, argv)) {
    return *status;
  }
  return typed.sessionSecret ? makeSecrets(typed) : makeKey(typed);
}

}  // namespace
}  // namespace tsq::programs

int main(int argc, char** argv) {
  using namespace tsq::programs;
  return runProgram(kExitFailure, run, argc, argv);
}
