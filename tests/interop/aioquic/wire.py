# SPDX-License-Identifier: MIT
"""TSQ messages as draft-01 section 5 has them, and NTP timestamps (RFC 5905 section 6)."""

NONCE_SIZE = 16
REQUEST_SIZE = 2 + NONCE_SIZE
NONCE, RECEIVED, SENT = 1, 2, 3
NTP_EPOCH = 2_208_988_800  # seconds from 1900 to 1970


def to_ntp(nanoseconds):
    seconds, rest = divmod(nanoseconds, 10**9)
    return (((seconds + NTP_EPOCH) << 32) + ((rest << 32) + 5 * 10**8) // 10**9) % 2**64


def from_ntp(stamp):
    """Nanoseconds since 1970; the first era only, which lasts until 2036."""
    return ((stamp >> 32) - NTP_EPOCH) * 10**9 + ((stamp & 0xFFFFFFFF) * 10**9 + 2**31 >> 32)


def tlv(kind, value):
    return bytes([kind, len(value)]) + value


def request(nonce):
    return tlv(NONCE, nonce)


def response(nonce, received, sent):
    return tlv(NONCE, nonce) + tlv(RECEIVED, to_ntp(received).to_bytes(8)) + tlv(SENT, to_ntp(sent).to_bytes(8))


def read(message):
    values = {}
    while message:
        if len(message) < 2 or len(message) < 2 + message[1]:
            raise ValueError("a truncated TLV")
        kind, size = message[:2]
        if kind in values:
            raise ValueError(f"two TLVs of type {kind}")
        values[kind] = message[2:2 + size]
        message = message[2 + size:]
    return values


def value(values, kind, size):
    if len(values.get(kind, b"")) != size:
        raise ValueError(f"no TLV of type {kind} with {size} bytes")
    return values[kind]


def read_request(message):
    return value(read(message), NONCE, NONCE_SIZE)


def read_response(message):
    values = read(message)
    stamps = [from_ntp(int.from_bytes(value(values, kind, 8))) for kind in (RECEIVED, SENT)]
    return value(values, NONCE, NONCE_SIZE), *stamps
