// SPDX-License-Identifier: MIT
#include "hostile/payload_maker.h"

#include <algorithm>

namespace tsq::test {
namespace {

// One in so many frames has a wrong length; otherwise fields have odd values but a correct encoding.
constexpr std::uint32_t kBrokenLength = 16;
// Maximum number of frames in a packet: one alone, or several that interact.
constexpr std::uint32_t kMaxFrames = 6;

constexpr std::array<std::uint8_t, 36> kFrameTypes{
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x06, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f,
    0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x30, 0x31, 0x1f};

// Frame types that are not errors by themselves.
constexpr std::array<std::uint8_t, 8> kHarmlessFrames{0x00, 0x01, 0x10, 0x14, 0x1a, 0x31, 0x31, 0x30};
// One frame in so many is of any type nevertheless.
constexpr std::uint32_t kImpatience = 256;

// Every handshake message of TLS 1.3 and earlier, and unassigned numbers.
constexpr std::array<std::uint8_t, 20> kTlsMessages{0,  1,  2,  3,  4,  5,  6,  8,  11, 12,
                                                    13, 14, 15, 16, 20, 22, 23, 24, 25, 254};

}  // namespace

void appendNumber(std::vector<std::uint8_t>& out, std::uint64_t value) {
  const unsigned log = value < 64 ? 0U : value < 16'384 ? 1U : value < (1U << 30U) ? 2U : 3U;
  for (unsigned i = 1U << log; i-- > 0;) {
    const auto byte = static_cast<std::uint8_t>(value >> (8 * i));
    out.push_back(i + 1 == 1U << log ? static_cast<std::uint8_t>(byte | log << 6U) : byte);
  }
}

void PayloadMaker::fill(std::span<std::uint8_t> room, std::uint64_t cryptoOffset) {
  std::ranges::fill(room, std::uint8_t{0});
  for (std::uint32_t left = 1 + choices_.below(kMaxFrames); left > 0 && room.size() > 1; --left) {
    const Bytes made = frame(room.size(), cryptoOffset);
    if (made.size() > room.size() && isPatient_) {
      return;
    }
    const std::size_t size = std::min(made.size(), room.size());
    std::copy_n(made.begin(), size, room.begin());
    room = room.subspan(size);
  }
}

PayloadMaker::Bytes PayloadMaker::frame(std::size_t room, std::uint64_t cryptoOffset) {
  const bool isHarmless = isPatient_ && !choices_.oneIn(kImpatience);
  const std::uint8_t type = isHarmless ? choices_.of(kHarmlessFrames) : choices_.of(kFrameTypes);
  switch (type) {
    case 0x02:
    case 0x03:
      return acknowledgement(type);
    case 0x04:
      return numbers(type, 3);
    case 0x05:
    case 0x11:
    case 0x15:
      return numbers(type, 2);
    case 0x06:
      return crypto(cryptoOffset, room);
    case 0x07:
      return blob(type, choices_.below(64));
    case 0x10:
    case 0x12:
    case 0x13:
    case 0x14:
    case 0x16:
    case 0x17:
    case 0x19:
      return numbers(type, 1);
    case 0x18:
      return newConnectionId();
    case 0x1a:
    case 0x1b: {
      Bytes bytes = choices_.bytes(9);
      bytes[0] = type;
      return bytes;
    }
    case 0x1c:
    case 0x1d:
      return choices_.oneIn(8) ? close(type) : Bytes{0x01};  // no frame can follow it
    case 0x31:
      return blob(type, choices_.below(128));
    default:
      return type >= 0x08 && type <= 0x0f ? stream(type, room) : Bytes{type};
  }
}

PayloadMaker::Bytes PayloadMaker::numbers(std::uint8_t type, int count) {
  Bytes out{type};
  for (int i = 0; i < count; ++i) {
    appendNumber(out, choices_.number());
  }
  return out;
}

PayloadMaker::Bytes PayloadMaker::blob(std::uint8_t type, std::size_t size) {
  Bytes out{type};
  appendNumber(out, !isPatient_ && choices_.oneIn(kBrokenLength) ? choices_.number() : size);
  const Bytes data = choices_.bytes(size);
  out.insert(out.end(), data.begin(), data.end());
  return out;
}

// Mostly of sent packets, because others end the connection.
PayloadMaker::Bytes PayloadMaker::acknowledgement(std::uint8_t type) {
  Bytes out{type};
  appendNumber(out, choices_.oneIn(8) ? choices_.number() : choices_.below(3));
  appendNumber(out, choices_.number());
  const std::uint32_t ranges = choices_.oneIn(4) ? choices_.below(5) : 0;
  appendNumber(out, choices_.oneIn(kBrokenLength) ? choices_.number() : ranges);
  appendNumber(out, choices_.below(3));
  for (std::uint32_t i = 0; i < ranges; ++i) {
    appendNumber(out, choices_.below(3));
    appendNumber(out, choices_.below(3));
  }
  for (int i = 0; type == 0x03 && i < 3; ++i) {
    appendNumber(out, choices_.number());
  }
  return out;
}

PayloadMaker::Bytes PayloadMaker::stream(std::uint8_t type, std::size_t room) {
  Bytes out{type};
  appendNumber(out, choices_.oneIn(4) ? choices_.number() : 4 * choices_.below(18));
  if ((type & 0x04U) != 0) {
    appendNumber(out, choices_.oneIn(4) ? choices_.number() : choices_.below(40));
  }
  const std::size_t size = std::min<std::size_t>(choices_.below(64), room);
  if ((type & 0x02U) != 0) {
    appendNumber(out, choices_.oneIn(kBrokenLength) ? choices_.number() : size);
  }
  const Bytes data = choices_.bytes(size);
  out.insert(out.end(), data.begin(), data.end());
  return out;
}

PayloadMaker::Bytes PayloadMaker::newConnectionId() {
  constexpr std::array<std::uint8_t, 8> kSizes{8, 8, 8, 20, 1, 4, 0, 21};
  Bytes out{0x18};
  appendNumber(out, choices_.number());
  appendNumber(out, choices_.oneIn(2) ? 0 : choices_.number());
  const std::uint8_t size = choices_.of(kSizes);
  out.push_back(size);
  const Bytes rest = choices_.bytes(size + std::size_t{16});
  out.insert(out.end(), rest.begin(), rest.end());
  return out;
}

PayloadMaker::Bytes PayloadMaker::close(std::uint8_t type) {
  Bytes out = numbers(type, type == 0x1c ? 2 : 1);
  const Bytes reason = choices_.bytes(choices_.below(40));
  appendNumber(out, choices_.oneIn(kBrokenLength) ? choices_.number() : reason.size());
  out.insert(out.end(), reason.begin(), reason.end());
  return out;
}

PayloadMaker::Bytes PayloadMaker::crypto(std::uint64_t offset, std::size_t room) {
  const Bytes message = tlsMessage(room);
  Bytes out{0x06};
  appendNumber(out, choices_.oneIn(6) ? choices_.number() : offset);
  appendNumber(out, choices_.oneIn(kBrokenLength) ? choices_.number() : message.size());
  out.insert(out.end(), message.begin(), message.end());
  return out;
}

PayloadMaker::Bytes PayloadMaker::tlsMessage(std::size_t room) {
  const std::uint8_t type = choices_.of(kTlsMessages);
  constexpr std::array<std::uint32_t, 8> kSizes{0, 1, 2, 4, 32, 64, 300, 900};
  const std::size_t size = std::min<std::size_t>(choices_.of(kSizes), room);
  const std::size_t told = choices_.oneIn(kBrokenLength) ? choices_.below(65'536) : size;
  Bytes out{type, 0, static_cast<std::uint8_t>(told >> 8U), static_cast<std::uint8_t>(told)};
  // Mostly zeros, so that inner lengths are often correct; a few bytes at the front determine the content.
  Bytes body(size);
  const Bytes start = choices_.bytes(std::min<std::size_t>(size, choices_.below(16)));
  std::ranges::copy(start, body.begin());
  out.insert(out.end(), body.begin(), body.end());
  return out;
}

}  // namespace tsq::test
