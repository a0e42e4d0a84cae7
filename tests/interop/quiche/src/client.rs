// SPDX-License-Identifier: MIT
use std::net::{SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

use crate::settings::{self, Inbox, Mode, Style};
use crate::wire::{self, Nonce, Time};

type Result<T> = std::result::Result<T, String>;

// Repeated, it makes a strict client's first message need two packets, as one with post-quantum keys does.
const OTHER_PROTOCOL: &[u8] = &[b'x'; 100];
const PATIENCE: Duration = Duration::from_secs(5); // for the handshake, and for an answer
const REPEAT_EVERY: Duration = Duration::from_millis(1); // a beta client's datagram
const DEAF_REQUESTS: u32 = 20; // of these, before it looks for an answer: as with a round trip of 20 ms
const MAX_REQUESTS: u32 = 100;
const PACKETS_READ: u32 = 10; // at most, by the query tool for one answer
pub const PAUSE: Duration = Duration::from_secs(1); // of the query tool between its questions: it serves nothing then
const FIRST_READ: usize = 100; // bytes: all that a beta client ever reads of an answer
const DECLINED_VERSION: u32 = 0xbaba_baba; // which a strict client offers first
const FIXED_NONCE: Nonce = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];

struct Answer {
    message: Vec<u8>,
    arrival: Time,
    fin: bool,
    requests: u32,
}

pub struct Client {
    socket: UdpSocket,
    inbox: Inbox,
    conn: quiche::Connection,
    mode: Mode,
    style: Style,
    next_stream: u64,
}

impl Client {
    pub fn connect(mode: Mode, style: Style, port: u16, name: &str, authorities: &str) -> Result<Client> {
        let text = |error: quiche::Error| error.to_string();
        let version = if style == Style::Strict { DECLINED_VERSION } else { quiche::PROTOCOL_VERSION };
        let mut config = settings::config(mode, style, version).map_err(text)?;
        if style == Style::Strict {
            let mut protocols = vec![style.alpn()];
            protocols.extend([OTHER_PROTOCOL; 12]);
            config.set_application_protos(&protocols).map_err(text)?;
        }
        config.load_verify_locations_from_file(authorities).map_err(text)?;
        config.verify_peer(true);
        let socket = UdpSocket::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
        let inbox = Inbox::new(&socket).map_err(|error| error.to_string())?;
        let local = socket.local_addr().map_err(|error| error.to_string())?;
        let id = settings::random::<16>();
        let server = SocketAddr::from(([127, 0, 0, 1], port));
        let id = quiche::ConnectionId::from_ref(&id);
        let conn = quiche::connect(Some(name), &id, local, server, &mut config).map_err(text)?;
        let mut client = Client { socket, inbox, conn, mode, style, next_stream: 0 };
        client.wait(PATIENCE, |conn| conn.is_established())?;
        Ok(client)
    }

    pub fn ask(&mut self) -> Result<()> {
        let nonce = if self.style == Style::Beta { FIXED_NONCE } else { settings::random() };
        let t1 = wire::now();
        let answer = match self.mode {
            Mode::Datagram if self.style == Style::Query => self.probe(&nonce)?,
            Mode::Stream => self.ask_on_stream(&nonce)?,
            Mode::Datagram => self.ask_with_datagrams(&nonce)?,
        };
        let (echoed, t2, t3) = wire::read_response(&answer.message)?;
        if self.style == Style::Strict && echoed != nonce {
            return Err("another nonce than asked with".into());
        }
        let t4 = answer.arrival;
        println!(
            r#"{{"alpn":"{}","t1":{t1},"t2":{t2},"t3":{t3},"t4":{t4},"offset_ns":{},"rtt_ns":{},"requests":{},"fin":{}}}"#,
            settings::alpn_of(&self.conn),
            ((t2 - t1) + (t3 - t4)) / 2,
            (t4 - t1) - (t3 - t2),
            answer.requests,
            answer.fin
        );
        Ok(())
    }

    pub fn close(mut self) {
        let _ = self.conn.close(true, 0, b"");
        settings::flush(&self.socket, &mut self.conn);
    }

    fn ask_on_stream(&mut self, nonce: &Nonce) -> Result<Answer> {
        let stream = self.next_stream;
        self.next_stream += 4; // the next bidirectional one of a client: RFC 9000 section 2.1
        let strict = self.style != Style::Beta;
        let sent = self.conn.stream_send(stream, &wire::request(nonce), strict);
        sent.map_err(|error| error.to_string())?;
        let mut answer = Answer { message: Vec::new(), arrival: 0, fin: false, requests: 1 };
        while !answer.fin && (strict || answer.message.is_empty()) {
            self.wait(PATIENCE, |conn| conn.stream_readable(stream))?;
            answer.arrival = wire::now();
            let mut buffer = [0; FIRST_READ];
            let (size, fin) = self.conn.stream_recv(stream, &mut buffer).map_err(|error| error.to_string())?;
            answer.message.extend(&buffer[..size]);
            answer.fin = fin;
        }
        Ok(answer)
    }

    fn ask_with_datagrams(&mut self, nonce: &Nonce) -> Result<Answer> {
        let mut requests = 0;
        while requests < if self.style == Style::Beta { MAX_REQUESTS } else { 1 } {
            self.conn.dgram_send(&wire::request(nonce)).map_err(|error| error.to_string())?;
            requests += 1;
            if self.style == Style::Beta {
                self.serve_until(Instant::now() + REPEAT_EVERY, |_| false)?;
            }
            if requests >= DEAF_REQUESTS && self.conn.dgram_recv_queue_len() > 0 {
                break;
            }
        }
        self.wait(PATIENCE, |conn| conn.dgram_recv_queue_len() > 0)?;
        let arrival = wire::now();
        let mut buffer = [0; FIRST_READ];
        let size = self.conn.dgram_recv(&mut buffer).map_err(|error| error.to_string())?;
        Ok(Answer { message: buffer[..size].to_vec(), arrival, fin: false, requests })
    }

    /// As the query tool: reads ten packets at most, acknowledges none of them before it asks again, and believes the
    /// first answer in them.
    fn probe(&mut self, nonce: &Nonce) -> Result<Answer> {
        self.conn.dgram_send(&wire::request(nonce)).map_err(|error| error.to_string())?;
        settings::flush(&self.socket, &mut self.conn);
        let to = self.socket.local_addr().expect("a bound socket");
        for _ in 0..PACKETS_READ {
            let mut packet = self.inbox.next(Instant::now() + PATIENCE).ok_or("no answer")?;
            let _ = self.conn.recv(&mut packet.bytes, quiche::RecvInfo { from: packet.from, to });
            let mut buffer = [0; FIRST_READ];
            if let Ok(size) = self.conn.dgram_recv(&mut buffer) {
                let message = buffer[..size].to_vec();
                return Ok(Answer { message, arrival: wire::now(), fin: false, requests: 1 });
            }
        }
        Err("no answer in the packets that were read".into())
    }

    fn wait(&mut self, patience: Duration, ready: impl Fn(&quiche::Connection) -> bool) -> Result<()> {
        if self.serve_until(Instant::now() + patience, ready)? {
            return Ok(());
        }
        Err("no answer".into())
    }

    /// Sends and receives until it is ready, or until the time has come: then the answer is false.
    fn serve_until(&mut self, end: Instant, ready: impl Fn(&quiche::Connection) -> bool) -> Result<bool> {
        loop {
            settings::flush(&self.socket, &mut self.conn);
            if ready(&self.conn) {
                return Ok(true);
            }
            if self.conn.is_closed() || self.conn.is_draining() {
                return Err(why_closed(&self.conn));
            }
            if Instant::now() >= end {
                return Ok(false);
            }
            let timer = self.conn.timeout_instant().unwrap_or(end);
            if let Some(mut packet) = self.inbox.next(timer.min(end)) {
                let to = self.socket.local_addr().expect("a bound socket");
                // A packet that is refused closes the connection, which is seen above.
                let _ = self.conn.recv(&mut packet.bytes, quiche::RecvInfo { from: packet.from, to });
            } else if timer <= Instant::now() {
                self.conn.on_timeout();
            }
        }
    }
}

fn why_closed(conn: &quiche::Connection) -> String {
    match conn.peer_error().or(conn.local_error()) {
        Some(error) => format!("error {:#x} {}", error.error_code, String::from_utf8_lossy(&error.reason)),
        None => "closed".into(),
    }
}
