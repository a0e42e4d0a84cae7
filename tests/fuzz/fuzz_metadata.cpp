// SPDX-License-Identifier: MIT
// Any bytes as the value of Metadata TLVs: refused, or pairs; those in canonical order are encoded to the same bytes.
#include "base/utf8.h"
#include "check.h"
#include "wire/metadata.h"

using namespace tsq;
using namespace tsq::wire;
using tsq::fuzz::check;

// The input is split into TLVs of up to 255 bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Metadata metadata;
  bool inOrder = true;
  std::size_t tlvs = 0;
  for (ByteView rest(data, size); !rest.empty(); ++tlvs) {
    const ByteView value = rest.first(std::min(rest.size(), kMaxTlvValue));
    if (readMetadata(value, metadata, inOrder)) {
      return 0;
    }
    rest = rest.subspan(value.size());
  }
  Bytes message;
  appendMetadata(message, metadata);
  for (const auto& [key, value] : metadata) {
    check(isMetadataPair(key, value), "what was read could be sent");
    check(isUtf8(printableUtf8(key)) && isUtf8(printableUtf8(value)), "and shown");
  }
  Metadata again;
  bool againInOrder = true;
  TlvReader reader(message);
  while (const auto tlv = reader.next()) {
    check(tlv->type == TlvType::Metadata && !readMetadata(tlv->value, again, againInOrder),
          "what was written can be read");
  }
  check(againInOrder, "what is written is in order");
  check(again == metadata, "pairs survive encoding");
  if (inOrder && tlvs == 1 && size > 0) {
    check(std::equal(data, data + size, message.begin() + kTlvHeaderSize, message.end()), "byte for byte");
  }
  return 0;
}
