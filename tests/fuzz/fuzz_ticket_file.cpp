// SPDX-License-Identifier: MIT
// Any bytes as a ticket file: only files that we wrote for this key are accepted, and they are decoded exactly.
#include <fuzzer/FuzzedDataProvider.h>

#include <algorithm>
#include <iterator>

#include "check.h"
#include "crypto/digest.h"
#include "state/ticket_file.h"

using namespace tsq;
using namespace tsq::state;
using tsq::fuzz::check;

namespace {

using Bytes = std::vector<std::uint8_t>;

client::TicketKey keyFrom(FuzzedDataProvider& input) {
  client::TicketKey key{.host = input.ConsumeRandomLengthString(64),
                        .port = input.ConsumeIntegral<std::uint16_t>(),
                        .protocols = input.ConsumeRandomLengthString(16)};
  key.trust.fill(input.ConsumeIntegral<std::uint8_t>());
  return key;
}

Bytes bytesFrom(FuzzedDataProvider& input) {
  const std::string text = input.ConsumeRandomLengthString(quic::kMaxTicketSize / 4);
  return {text.begin(), text.end()};
}

WallTime timeFrom(FuzzedDataProvider& input) {
  return WallTime(Duration(input.ConsumeIntegral<Duration::rep>()));
}

quic::Ticket ticketFrom(FuzzedDataProvider& input) {
  return {.session = bytesFrom(input),
          .parameters = bytesFrom(input),
          .token = bytesFrom(input),
          .alpn = input.ConsumeRandomLengthString(8),
          .received = timeFrom(input),
          .expires = timeFrom(input),
          .trustedUntil = timeFrom(input)};
}

// Keys that differ in a single field.
void checkOnlyThisKey(const client::TicketKey& key, const Bytes& file) {
  std::vector<client::TicketKey> others(4, key);
  others[0].host += 'x';
  others[1].port = static_cast<std::uint16_t>(key.port + 1);
  others[2].protocols.insert(0, 1, 'x');
  others[3].trust[0] ^= 1U;
  for (const client::TicketKey& other : others) {
    check(!decodeTicket(other, file), "a ticket is for one server under one trust");
    check(ticketFileName(other) != ticketFileName(key), "and so is its file");
  }
}

void checkOnlyWhole(const client::TicketKey& key, Bytes file, FuzzedDataProvider& input) {
  const auto at = input.ConsumeIntegralInRange<std::size_t>(0, file.size() - 1);
  check(!decodeTicket(key, ByteView(file).first(at)), "half a file is none");
  file[at] ^= static_cast<std::uint8_t>(1U << input.ConsumeIntegralInRange<unsigned>(0, 7));
  check(!decodeTicket(key, file), "a file with one other bit is none");
}

// Any content with a valid digest: fields that do not fill it exactly are refused.
void tryContent(const Bytes& content) {
  static const client::TicketKey kKey{.host = "a", .port = 443, .protocols = "tsq", .trust = {}};
  static constexpr std::uint8_t kKeyFields[] = {0, 0, 0, 1, 'a', 1, 0xbb, 0, 0, 0, 3, 't', 's', 'q', 0, 0, 0, 32};
  static constexpr std::string_view kMagic = "TSQtkt1\n";
  Bytes covered(std::begin(kKeyFields), std::end(kKeyFields));
  covered.resize(covered.size() + kKey.trust.size());
  covered.insert(covered.end(), content.begin(), content.end());
  Bytes file(kMagic.begin(), kMagic.end());
  std::ranges::copy(sha256(covered), std::back_inserter(file));
  file.insert(file.end(), content.begin(), content.end());
  if (const auto ticket = decodeTicket(kKey, file)) {
    check(encodeTicket(kKey, *ticket) == file, "what is read is what was written");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check(!decodeTicket({}, ByteView(data, size)), "nobody guesses a digest");
  tryContent(Bytes(data, data + size));

  FuzzedDataProvider input(data, size);
  const client::TicketKey key = keyFrom(input);
  const quic::Ticket ticket = ticketFrom(input);
  const Bytes file = encodeTicket(key, ticket);
  check(ticket.size() > quic::kMaxTicketSize || file.size() <= kMaxTicketFile,
        "a ticket that may be kept fits its file");
  check(decodeTicket(key, file) == ticket, "a ticket survives its file");
  check(ticketFileName(key).find_first_not_of("0123456789abcdef") == std::string::npos, "a name is safe in any folder");
  checkOnlyThisKey(key, file);
  checkOnlyWhole(key, file, input);
  return 0;
}
