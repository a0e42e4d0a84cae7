// SPDX-License-Identifier: MIT
//! TSQ messages as draft-01 section 5 has them, and NTP timestamps (RFC 5905 section 6).
use std::time::{SystemTime, UNIX_EPOCH};

pub const REQUEST_SIZE: usize = 18;
const NONCE: u8 = 1;
const RECEIVED: u8 = 2;
const SENT: u8 = 3;
const NTP_EPOCH: i128 = 2_208_988_800; // seconds from 1900 to 1970
const SECOND: i128 = 1_000_000_000; // ns

pub type Nonce = [u8; 16];
/// Nanoseconds since 1970.
pub type Time = i128;

pub fn now() -> Time {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.expect("a clock after 1970").as_nanos() as Time
}

fn to_ntp(time: Time) -> [u8; 8] {
    let seconds = time.div_euclid(SECOND) + NTP_EPOCH;
    let fraction = ((time.rem_euclid(SECOND) << 32) + SECOND / 2) / SECOND;
    (((seconds << 32) + fraction) as u64).to_be_bytes()
}

/// The first era only, which lasts until 2036.
fn from_ntp(bytes: [u8; 8]) -> Time {
    let stamp = Time::from(u64::from_be_bytes(bytes));
    ((stamp >> 32) - NTP_EPOCH) * SECOND + (((stamp & 0xffff_ffff) * SECOND + (1 << 31)) >> 32)
}

fn put(message: &mut Vec<u8>, kind: u8, value: &[u8]) {
    message.extend([kind, value.len() as u8]);
    message.extend(value);
}

pub fn request(nonce: &Nonce) -> Vec<u8> {
    let mut message = Vec::new();
    put(&mut message, NONCE, nonce);
    message
}

pub fn response(nonce: &Nonce, received: Time, sent: Time) -> Vec<u8> {
    let mut message = request(nonce);
    put(&mut message, RECEIVED, &to_ntp(received));
    put(&mut message, SENT, &to_ntp(sent));
    message
}

/// The value of the one TLV of a kind.
fn value<const SIZE: usize>(mut message: &[u8], kind: u8) -> Result<[u8; SIZE], String> {
    let mut found = None;
    while let [this, size, rest @ ..] = message {
        let (value, rest) = rest.split_at_checked(usize::from(*size)).ok_or("a truncated TLV")?;
        if *this == kind && found.replace(value).is_some() {
            return Err(format!("two TLVs of type {kind}"));
        }
        message = rest;
    }
    if !message.is_empty() {
        return Err("a truncated TLV".into());
    }
    let exact = found.and_then(|value| value.try_into().ok());
    exact.ok_or(format!("no TLV of type {kind} with {SIZE} bytes"))
}

pub fn read_request(message: &[u8]) -> Result<Nonce, String> {
    value(message, NONCE)
}

/// Nonce, T2 and T3.
pub fn read_response(message: &[u8]) -> Result<(Nonce, Time, Time), String> {
    Ok((value(message, NONCE)?, from_ntp(value(message, RECEIVED)?), from_ntp(value(message, SENT)?)))
}
