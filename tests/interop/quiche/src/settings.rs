// SPDX-License-Identifier: MIT
//! What both roles promise and how they move packets.
use std::io::Read;
use std::net::{SocketAddr, UdpSocket};
use std::sync::mpsc::{channel, Receiver};
use std::time::Instant;

use crate::wire::{self, Time};

pub const MAX_PACKET: usize = 1350;
const WINDOW: u64 = 65_536;

#[derive(Clone, Copy, PartialEq)]
pub enum Mode {
    Stream,
    Datagram,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Style {
    Strict,
    Beta,
    Query,
    Foreign,
}

impl Style {
    pub fn alpn(self) -> &'static [u8] {
        match self {
            Style::Strict => b"tsq",
            Style::Beta | Style::Query => b"tsq/1",
            Style::Foreign => b"h3",
        }
    }
}

pub fn config(mode: Mode, style: Style, version: u32) -> Result<quiche::Config, quiche::Error> {
    let mut config = quiche::Config::new(version)?;
    config.set_application_protos(&[style.alpn()])?;
    config.set_max_idle_timeout(30_000); // ms
    config.set_max_recv_udp_payload_size(MAX_PACKET);
    config.set_max_send_udp_payload_size(MAX_PACKET);
    config.set_initial_max_data(WINDOW);
    config.set_initial_max_stream_data_bidi_local(WINDOW);
    config.set_initial_max_stream_data_bidi_remote(WINDOW);
    let is_beta = style == Style::Beta || style == Style::Query;
    if !is_beta || mode == Mode::Stream {
        config.set_initial_max_streams_bidi(100);
    }
    if !is_beta || mode == Mode::Datagram {
        config.enable_dgram(true, 1000, 1000);
    }
    Ok(config)
}

pub fn random<const SIZE: usize>() -> [u8; SIZE] {
    let mut bytes = [0; SIZE];
    let mut source = std::fs::File::open("/dev/urandom").expect("/dev/urandom");
    source.read_exact(&mut bytes).expect("/dev/urandom");
    bytes
}

pub fn alpn_of(conn: &quiche::Connection) -> String {
    String::from_utf8_lossy(conn.application_proto()).into_owned()
}

/// Sends all that is due.
pub fn flush(socket: &UdpSocket, conn: &mut quiche::Connection) {
    let mut packet = [0; MAX_PACKET];
    while let Ok((size, info)) = conn.send(&mut packet) {
        // What the system does not take is lost, as it could be anywhere.
        let _ = socket.send_to(&packet[..size], info.to);
    }
}

pub struct Packet {
    pub bytes: Vec<u8>,
    pub from: SocketAddr,
    pub arrival: Time,
}

/// What arrives, read by a thread of its own: a socket's time-outs are too coarse for a timer of a millisecond.
pub struct Inbox(Receiver<Packet>);

impl Inbox {
    pub fn new(socket: &UdpSocket) -> std::io::Result<Inbox> {
        let socket = socket.try_clone()?;
        let (sender, receiver) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 65_535];
            while let Ok((size, from)) = socket.recv_from(&mut buffer) {
                let packet = Packet { bytes: buffer[..size].to_vec(), from, arrival: wire::now() };
                if sender.send(packet).is_err() {
                    break;
                }
            }
        });
        Ok(Inbox(receiver))
    }

    /// The next packet, or nothing when the time has come.
    pub fn next(&self, until: Instant) -> Option<Packet> {
        self.0.recv_timeout(until.saturating_duration_since(Instant::now())).ok()
    }
}
