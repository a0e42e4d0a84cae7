// SPDX-License-Identifier: MIT
#include "state/ticket_file.h"

#include <algorithm>
#include <array>

#include "base/big_endian.h"
#include "base/hex.h"

namespace tsq::state {
namespace {

using Bytes = std::vector<std::uint8_t>;

// A file begins with this and a digest of the key and of all that follows.
constexpr std::array<std::uint8_t, 8> kMagic{'T', 'S', 'Q', 't', 'k', 't', '1', '\n'};
constexpr std::size_t kHeaderSize = kMagic.size() + std::tuple_size_v<Digest>;
constexpr std::size_t kNameBytes = 16;

void append(Bytes& bytes, WallTime time) {
  appendBigEndian(bytes, time.time_since_epoch().count());
}

template <typename Range>
void appendField(Bytes& bytes, const Range& field) {
  appendBigEndian(bytes, static_cast<std::uint32_t>(field.size()));
  bytes.insert(bytes.end(), field.begin(), field.end());
}

Bytes encodeKey(const client::TicketKey& key) {
  Bytes bytes;
  appendField(bytes, key.host);
  appendBigEndian(bytes, key.port);
  appendField(bytes, key.protocols);
  appendField(bytes, key.trust);
  return bytes;
}

Digest digestOf(const client::TicketKey& key, ByteView content) {
  Bytes bytes = encodeKey(key);
  bytes.insert(bytes.end(), content.begin(), content.end());
  return sha256(bytes);
}

/// Takes fields from the front; once something is missing, everything is.
class Reader {
 public:
  explicit Reader(ByteView bytes) : rest_(bytes) {}

  std::uint64_t integer(std::size_t size) { return readBigEndian(take(size)); }
  WallTime time() { return WallTime(Duration(static_cast<Duration::rep>(integer(sizeof(Duration::rep))))); }
  ByteView field() { return take(integer(sizeof(std::uint32_t))); }
  bool isWhole() const { return isWhole_ && rest_.empty(); }

 private:
  ByteView take(std::size_t size) {
    isWhole_ = isWhole_ && size <= rest_.size();
    const ByteView taken = isWhole_ ? rest_.first(size) : ByteView();
    rest_ = rest_.subspan(taken.size());
    return taken;
  }

  ByteView rest_;
  bool isWhole_ = true;
};

}  // namespace

std::string ticketFileName(const client::TicketKey& key) {
  return toHex(ByteView(sha256(encodeKey(key))).first(kNameBytes));
}

Bytes encodeTicket(const client::TicketKey& key, const quic::Ticket& ticket) {
  Bytes content;
  appendField(content, ticket.session);
  appendField(content, ticket.parameters);
  appendField(content, ticket.token);
  appendField(content, ticket.alpn);
  append(content, ticket.received);
  append(content, ticket.expires);
  append(content, ticket.trustedUntil);
  Bytes file(kMagic.begin(), kMagic.end());
  const Digest digest = digestOf(key, content);
  file.insert(file.end(), digest.begin(), digest.end());
  file.insert(file.end(), content.begin(), content.end());
  return file;
}

std::optional<quic::Ticket> decodeTicket(const client::TicketKey& key, ByteView bytes) {
  if (bytes.size() < kHeaderSize || !std::equal(kMagic.begin(), kMagic.end(), bytes.begin())) {
    return std::nullopt;
  }
  const ByteView content = bytes.subspan(kHeaderSize);
  const Digest digest = digestOf(key, content);
  if (!std::equal(digest.begin(), digest.end(), bytes.begin() + kMagic.size())) {
    return std::nullopt;
  }
  Reader reader(content);
  const auto copy = [](ByteView field) { return Bytes(field.begin(), field.end()); };
  quic::Ticket ticket{
      .session = copy(reader.field()), .parameters = copy(reader.field()), .token = copy(reader.field())};
  const ByteView alpn = reader.field();
  ticket.alpn.assign(alpn.begin(), alpn.end());
  ticket.received = reader.time();
  ticket.expires = reader.time();
  ticket.trustedUntil = reader.time();
  return reader.isWhole() ? std::optional(std::move(ticket)) : std::nullopt;
}

}  // namespace tsq::state
