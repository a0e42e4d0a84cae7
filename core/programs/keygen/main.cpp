// SPDX-License-Identifier: MIT
// tsq-keygen: make a key that signs a server's answers, and what its clients need to verify them.
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "config/key_file.h"
#include "programs/common/command_line.h"

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
  fmt::print(stderr, "Error: {}\n", sentence);
  return kExitFailure;
}

// A new file; one that is there already may hold a key that somebody still needs.
Result<void> writeNew(const std::string& path, const std::string& text, mode_t mode) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
  if (file < 0) {
    return errno == EEXIST ? fail(ErrorCode::InvalidArgument, path + " exists already: choose another name")
                           : fail(ErrorCode::FileUnreadable,
                                  "cannot write " + path + ": " + std::generic_category().message(errno));
  }
  const bool written = ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
  if (::close(file) != 0 || !written) {
    ::unlink(path.c_str());
    return fail(ErrorCode::FileUnreadable, "cannot write " + path + ": is the disk full?");
  }
  return {};
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
  }
  if (!written) {
    return failWith(written.error().detail);
  }
  fmt::print("{} key {}\n", wire::signatureAlgorithmName(algorithm), wire::keyIdText(key->id()));
  fmt::print("For the server, and secret:  {}  (tsq-server --signing-key)\n", typed.file);
  if (typed.hmac) {
    fmt::print("For clients, the same file, as secret there: tsq-client --verify-key {}\n", typed.file);
  } else {
    fmt::print("For clients, not secret:     {}  (tsq-client --verify-key)\n", publicFile);
  }
  return 0;
}

}  // namespace
}  // namespace tsq::programs

int main(int argc, char** argv) {
  using namespace tsq::programs;
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
