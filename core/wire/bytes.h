// SPDX-License-Identifier: MIT
/// Reads text from messages and appends it to them. Internal to wire/.
#pragma once

#include <string>
#include <string_view>

#include "base/big_endian.h"
#include "wire/tlv.h"

namespace tsq::wire {

inline std::string_view asText(ByteView bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

inline void appendText(Bytes& out, std::string_view text) {
  out.insert(out.end(), text.begin(), text.end());
}

}  // namespace tsq::wire
