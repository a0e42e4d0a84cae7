// SPDX-License-Identifier: MIT
use std::collections::{HashMap, HashSet};
use std::net::{SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

use crate::settings::{self, Inbox, Mode, Packet, Style};
use crate::wire::{self, Time};

const KEPT_OPEN: Duration = Duration::from_secs(5); // a beta server's streams
const LONGEST_WAIT: Duration = Duration::from_secs(1);
const ID_SIZE: usize = 16;

/// One client.
struct Peer {
    conn: quiche::Connection,
    ids: [Vec<u8>; 2], // chosen by the client for its first packets, and by us
    requests: HashMap<u64, Vec<u8>>,
    answered: HashSet<u64>,
    open: Vec<(u64, Instant)>, // streams, and when to end them
}

pub struct Server {
    socket: UdpSocket,
    inbox: Inbox,
    local: SocketAddr,
    config: quiche::Config,
    style: Style,
    peers: Vec<Peer>,
}

impl Server {
    pub fn new(mode: Mode, style: Style, certificate: &str, key: &str) -> Result<Server, String> {
        let text = |error: quiche::Error| error.to_string();
        let mut config = settings::config(mode, style, quiche::PROTOCOL_VERSION).map_err(text)?;
        config.load_cert_chain_from_pem_file(certificate).map_err(text)?;
        config.load_priv_key_from_pem_file(key).map_err(text)?;
        let socket = UdpSocket::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
        let inbox = Inbox::new(&socket).map_err(|error| error.to_string())?;
        let local = socket.local_addr().map_err(|error| error.to_string())?;
        println!(r#"{{"listening":{}}}"#, local.port());
        Ok(Server { socket, inbox, local, config, style, peers: Vec::new() })
    }

    pub fn run(&mut self) -> ! {
        loop {
            let timers = self.peers.iter().filter_map(|peer| peer.conn.timeout_instant());
            let ends = self.peers.iter().flat_map(|peer| peer.open.iter().map(|(_, end)| *end));
            let wake = timers.chain(ends).min().unwrap_or(Instant::now() + LONGEST_WAIT);
            if let Some(packet) = self.inbox.next(wake) {
                self.take_packet(packet);
            }
            for peer in &mut self.peers {
                if peer.conn.timeout_instant().is_some_and(|timer| timer <= Instant::now()) {
                    peer.conn.on_timeout();
                }
                peer.end_streams();
                settings::flush(&self.socket, &mut peer.conn);
            }
            self.peers.retain(|peer| !peer.conn.is_closed());
        }
    }

    fn take_packet(&mut self, mut packet: Packet) {
        let Ok(header) = quiche::Header::from_slice(&mut packet.bytes, ID_SIZE) else {
            return;
        };
        let known = |peer: &Peer| peer.ids.iter().any(|id| id[..] == *header.dcid);
        let Some(index) = self.peers.iter().position(known).or_else(|| self.accept(&header, packet.from)) else {
            return;
        };
        let peer = &mut self.peers[index];
        let info = quiche::RecvInfo { from: packet.from, to: self.local };
        // A packet that is refused closes its connection only.
        if peer.conn.recv(&mut packet.bytes, info).is_ok() && peer.conn.is_established() {
            peer.answer_datagrams(packet.arrival);
            peer.answer_streams(self.style, packet.arrival);
        }
    }

    /// A new connection's place. A strict server first lets the client show that it receives what is sent to it; the
    /// token is not more than the id to be remembered, as only this machine reaches us.
    fn accept(&mut self, header: &quiche::Header, from: SocketAddr) -> Option<usize> {
        let token = header.token.as_ref().filter(|_| header.ty == quiche::Type::Initial)?;
        let ours = settings::random::<ID_SIZE>();
        let mut id = quiche::ConnectionId::from_ref(&ours);
        let mut first = None;
        if self.style == Style::Strict && token.is_empty() {
            let mut retry = [0; settings::MAX_PACKET];
            let size = quiche::retry(&header.scid, &header.dcid, &id, &header.dcid, header.version, &mut retry).ok()?;
            let _ = self.socket.send_to(&retry[..size], from); // when lost, the client tries again
            return None;
        } else if self.style == Style::Strict {
            first = Some(quiche::ConnectionId::from_ref(token));
            id = header.dcid.clone();
        }
        let conn = quiche::accept(&id, first.as_ref(), self.local, from, &mut self.config).ok()?;
        let ids = [header.dcid.to_vec(), id.to_vec()];
        self.peers.push(Peer::new(conn, ids));
        Some(self.peers.len() - 1)
    }
}

impl Peer {
    fn new(conn: quiche::Connection, ids: [Vec<u8>; 2]) -> Peer {
        Peer { conn, ids, requests: HashMap::new(), answered: HashSet::new(), open: Vec::new() }
    }

    fn answer_datagrams(&mut self, received: Time) {
        let mut buffer = [0; settings::MAX_PACKET];
        while let Ok(size) = self.conn.dgram_recv(&mut buffer) {
            if let Some(message) = self.answer(&buffer[..size], received, false) {
                // Dropped when there is no room for it: the client asks again.
                let _ = self.conn.dgram_send(&message);
            }
        }
    }

    fn answer_streams(&mut self, style: Style, received: Time) {
        for stream in self.conn.readable() {
            let mut buffer = [0; 4096];
            while let Ok((size, fin)) = self.conn.stream_recv(stream, &mut buffer) {
                let request = self.requests.entry(stream).or_default();
                request.extend(&buffer[..size]);
                let complete = if style != Style::Beta { fin } else { request.len() >= wire::REQUEST_SIZE };
                if !complete || !self.answered.insert(stream) {
                    continue;
                }
                let request = request.clone();
                let Some(message) = self.answer(&request, received, fin) else {
                    continue;
                };
                // Fails when the client wants no answer any more.
                let _ = self.conn.stream_send(stream, &message, style != Style::Beta);
                if style == Style::Beta {
                    self.open.push((stream, Instant::now() + KEPT_OPEN));
                }
            }
        }
    }

    fn answer(&self, request: &[u8], received: Time, fin: bool) -> Option<Vec<u8>> {
        let nonce = match wire::read_request(request) {
            Ok(nonce) => nonce,
            Err(problem) => {
                println!(r#"{{"error":"{problem}"}}"#);
                return None;
            }
        };
        let sent = wire::now();
        let digits: String = nonce.iter().map(|byte| format!("{byte:02x}")).collect();
        let alpn = settings::alpn_of(&self.conn);
        println!(r#"{{"alpn":"{alpn}","nonce":"{digits}","t2":{received},"t3":{sent},"fin":{fin}}}"#);
        Some(wire::response(&nonce, received, sent))
    }

    fn end_streams(&mut self) {
        let now = Instant::now();
        for (stream, _) in self.open.iter().filter(|(_, end)| *end <= now) {
            // Fails when the client wanted no more of it.
            let _ = self.conn.stream_send(*stream, b"", true);
        }
        self.open.retain(|(_, end)| *end > now);
    }
}
