// SPDX-License-Identifier: MIT
#include "hostile/rewriter.h"

#include <dlfcn.h>
#include <gnutls/gnutls.h>
#include <ngtcp2/ngtcp2.h>
#include <ngtcp2/ngtcp2_crypto.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "connection/connection_core.h"

namespace tsq::test {
namespace {

thread_local Rewriter* current = nullptr;

// RFC 9000 section 17.2: the type is in two bits of a long header's first byte, before header protection.
Level levelOf(std::uint8_t firstByte) {
  if ((firstByte & 0x80U) == 0) {
    return Level::OneRtt;
  }
  switch (firstByte & 0x30U) {
    case 0x00:
      return Level::Initial;
    case 0x10:
      return Level::ZeroRtt;
    default:
      return Level::Handshake;
  }
}

std::optional<std::uint64_t> takeNumber(std::span<const std::uint8_t>& bytes) {
  if (bytes.empty() || bytes.size() < std::size_t{1} << (bytes[0] >> 6U)) {
    return std::nullopt;
  }
  const std::size_t size = std::size_t{1} << (bytes[0] >> 6U);
  std::uint64_t value = bytes[0] & 0x3fU;
  for (std::size_t i = 1; i < size; ++i) {
    value = value << 8U | bytes[i];
  }
  bytes = bytes.subspan(size);
  return value;
}

// Skips an ACK frame; ngtcp2 writes it before CRYPTO.
bool skipAcknowledgement(std::span<const std::uint8_t>& rest) {
  takeNumber(rest);
  takeNumber(rest);
  const std::uint64_t ranges = takeNumber(rest).value_or(0);
  for (std::uint64_t i = 0; i < 2 * ranges + 1; ++i) {
    if (!takeNumber(rest)) {
      return false;
    }
  }
  return true;
}

// The end of the TLS bytes in a packet of ngtcp2.
std::uint64_t endOfCrypto(std::span<const std::uint8_t> frames) {
  std::uint64_t end = 0;
  while (!frames.empty()) {
    const std::uint8_t type = frames[0];
    frames = frames.subspan(1);
    if (type == 0x06) {
      const std::uint64_t offset = takeNumber(frames).value_or(0);
      const std::uint64_t size = std::min<std::uint64_t>(takeNumber(frames).value_or(0), frames.size());
      end = std::max(end, offset + size);
      frames = frames.subspan(size);
    } else if (type == 0x02 ? !skipAcknowledgement(frames) : type > 0x01) {
      break;  // a frame that does not precede CRYPTO
    }
  }
  return end;
}

}  // namespace

void Rewriter::apply(Level level, std::span<std::uint8_t> frames) {
  std::uint64_t& offset = cryptoOffsets_[level];
  const std::uint64_t before = offset;
  offset = std::max(offset, endOfCrypto(frames));
  if (rewrite) {
    rewrite(level, frames, before);
  }
}

RewriteScope::RewriteScope(Rewriter& rewriter) : before_(std::exchange(current, &rewriter)) {}

RewriteScope::~RewriteScope() {
  current = before_;
}

}  // namespace tsq::test

// Replaces the functions of the libraries: a symbol of the program takes precedence.

extern "C" int ngtcp2_crypto_encrypt_cb(std::uint8_t* dest, const ngtcp2_crypto_aead* aead,
                                        const ngtcp2_crypto_aead_ctx* context, const std::uint8_t* plaintext,
                                        std::size_t size, const std::uint8_t* nonce, std::size_t nonceSize,
                                        const std::uint8_t* header, std::size_t headerSize) {
  std::vector<std::uint8_t> frames(plaintext, plaintext + size);
  if (tsq::test::current != nullptr && headerSize > 0) {
    tsq::test::current->apply(tsq::test::levelOf(header[0]), frames);
  }
  return ngtcp2_crypto_encrypt(dest, aead, context, frames.data(), size, nonce, nonceSize, header, headerSize) == 0
             ? 0
             : NGTCP2_ERR_CALLBACK_FAILURE;
}

extern "C" int ngtcp2_conn_server_new_versioned(ngtcp2_conn** made, const ngtcp2_cid* destination,
                                                const ngtcp2_cid* source, const ngtcp2_path* path,
                                                std::uint32_t version, int callbacksVersion,
                                                const ngtcp2_callbacks* callbacks, int settingsVersion,
                                                const ngtcp2_settings* settings, int paramsVersion,
                                                const ngtcp2_transport_params* params, const ngtcp2_mem* memory,
                                                void* user) {
  ngtcp2_transport_params changed = *params;
  if (tsq::test::current != nullptr && tsq::test::current->chosenBeforeRetry) {
    changed.retry_scid = changed.original_dcid;
    changed.retry_scid_present = 1;
    changed.original_dcid = tsq::quic::toCid(*tsq::test::current->chosenBeforeRetry);
  }
  static const auto original = reinterpret_cast<decltype(&ngtcp2_conn_server_new_versioned)>(
      ::dlsym(RTLD_NEXT, "ngtcp2_conn_server_new_versioned"));
  return original(made, destination, source, path, version, callbacksVersion, callbacks, settingsVersion, settings,
                  paramsVersion, &changed, memory, user);
}

extern "C" void gnutls_anti_replay_enable(gnutls_session_t session, gnutls_anti_replay_t antiReplay) {
  if (tsq::test::current != nullptr && tsq::test::current->refusesEarlyData) {
    return;  // without anti-replay GnuTLS accepts no 0-RTT data
  }
  static const auto original =
      reinterpret_cast<decltype(&gnutls_anti_replay_enable)>(::dlsym(RTLD_NEXT, "gnutls_anti_replay_enable"));
  original(session, antiReplay);
}

extern "C" int gnutls_priority_set(gnutls_session_t session, gnutls_priority_t priority) {
  if (tsq::test::current != nullptr && !tsq::test::current->priority.empty()) {
    // gnutls_priority_set_direct() calls this function again, so the string is used only once.
    const std::string chosen = std::exchange(tsq::test::current->priority, {});
    return gnutls_priority_set_direct(session, chosen.c_str(), nullptr);
  }
  static const auto original =
      reinterpret_cast<decltype(&gnutls_priority_set)>(::dlsym(RTLD_NEXT, "gnutls_priority_set"));
  return original(session, priority);
}

extern "C" int gnutls_session_ext_register(gnutls_session_t session, const char* name, int id,
                                           gnutls_ext_parse_type_t parsePoint, gnutls_ext_recv_func receive,
                                           gnutls_ext_send_func send, gnutls_ext_deinit_data_func release,
                                           gnutls_ext_pack_func pack, gnutls_ext_unpack_func unpack, unsigned flags) {
  if (tsq::test::current != nullptr && tsq::test::current->withholdsTransportParameters) {
    return 0;
  }
  static const auto original =
      reinterpret_cast<decltype(&gnutls_session_ext_register)>(::dlsym(RTLD_NEXT, "gnutls_session_ext_register"));
  return original(session, name, id, parsePoint, receive, send, release, pack, unpack, flags);
}
