// SPDX-License-Identifier: MIT
/// Cryptographic random bytes from GnuTLS's generator, which is seeded by the operating system, reseeds and is safe
/// after fork().
#pragma once

#include <cstdint>
#include <span>

namespace tsq {

/// Aborts the process when the generator fails: without randomness nothing is secure.
void fillRandom(std::span<std::uint8_t> bytes);

}  // namespace tsq
