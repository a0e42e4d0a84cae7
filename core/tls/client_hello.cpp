// SPDX-License-Identifier: MIT
#include "tls/client_hello.h"

#include <gnutls/gnutls.h>

#include <set>

#include "base/big_endian.h"

namespace tsq::quic {
namespace {

// Extension types: RFC 8446 section 4.2, RFC 9001 section 8.2.
constexpr std::uint16_t kSupportedGroups = 10;
constexpr std::uint16_t kSignatureAlgorithms = 13;
constexpr std::uint16_t kPreSharedKey = 41;
constexpr std::uint16_t kSupportedVersions = 43;
constexpr std::uint16_t kPskKeyExchangeModes = 45;
constexpr std::uint16_t kKeyShare = 51;
constexpr std::uint16_t kTransportParameters = 57;

constexpr std::size_t kVersionAndRandom = 2 + 32;
constexpr std::size_t kTicketAge = 4;  // bytes after each PSK identity

/// Takes fields from the front; after the first missing byte, all further fields are empty.
class Reader {
 public:
  explicit Reader(ByteView bytes) : rest_(bytes) {}

  ByteView take(std::size_t size) {
    isWhole_ = isWhole_ && size <= rest_.size();
    const ByteView taken = isWhole_ ? rest_.first(size) : ByteView();
    rest_ = isWhole_ ? rest_.subspan(size) : ByteView();
    return taken;
  }
  std::uint16_t number() { return static_cast<std::uint16_t>(readBigEndian(take(2))); }
  /// A field with a length prefix of this many bytes.
  ByteView field(std::size_t lengthSize) { return take(readBigEndian(take(lengthSize))); }

  bool isWhole() const { return isWhole_; }
  bool isAtEnd() const { return rest_.empty(); }

 private:
  ByteView rest_;
  bool isWhole_ = true;
};

std::uint8_t asAlert(gnutls_alert_description_t alert) {
  return static_cast<std::uint8_t>(alert);
}

bool hasWhatItMust(const std::set<std::uint16_t>& types) {
  const auto has = [&](std::uint16_t type) { return types.contains(type); };
  return has(kSupportedVersions) && has(kTransportParameters) && has(kSupportedGroups) && has(kKeyShare) &&
         (has(kSignatureAlgorithms) || has(kPreSharedKey)) && (has(kPskKeyExchangeModes) || !has(kPreSharedKey));
}

void skipToExtensions(Reader& hello) {
  hello.take(kVersionAndRandom);
  hello.field(1);  // legacy_session_id
  hello.field(2);  // cipher_suites
  hello.field(1);  // legacy_compression_methods
}

}  // namespace

std::optional<std::uint8_t> refusalOfClientHello(ByteView body) {
  Reader hello(body);
  skipToExtensions(hello);
  Reader extensions(hello.field(2));
  std::set<std::uint16_t> types;
  while (extensions.isWhole() && !extensions.isAtEnd()) {
    const bool isNew = types.insert(extensions.number()).second;
    extensions.field(2);
    if (extensions.isWhole() && !isNew) {
      return asAlert(GNUTLS_A_ILLEGAL_PARAMETER);
    }
  }
  if (!hello.isWhole() || !hello.isAtEnd() || !extensions.isWhole()) {
    return asAlert(GNUTLS_A_DECODE_ERROR);
  }
  return hasWhatItMust(types) ? std::nullopt : std::optional(asAlert(GNUTLS_A_MISSING_EXTENSION));
}

std::vector<ByteView> ticketsOfClientHello(ByteView body) {
  Reader hello(body);
  skipToExtensions(hello);
  Reader extensions(hello.field(2));
  std::vector<ByteView> tickets;
  while (extensions.isWhole() && !extensions.isAtEnd()) {
    const bool isWanted = extensions.number() == kPreSharedKey;
    Reader content(extensions.field(2));
    Reader identities(isWanted ? content.field(2) : ByteView());
    while (identities.isWhole() && !identities.isAtEnd()) {
      tickets.push_back(identities.field(2));
      identities.take(kTicketAge);
    }
  }
  return tickets;
}

}  // namespace tsq::quic
