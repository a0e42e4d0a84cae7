#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A TSQ client or server over aioquic; what it says and how it behaves is in ../README.md."""
import asyncio
import json
import os
import sys
import time

from aioquic.asyncio.protocol import QuicConnectionProtocol
from aioquic.asyncio.server import QuicServer
from aioquic.quic import events
from aioquic.quic.configuration import QuicConfiguration
from aioquic.quic.connection import QuicConnection
from aioquic.quic.packet import QuicProtocolVersion

import wire  # beside this file, like the next
from query_tool import PAUSE, QueryTool

ALPN = {"strict": "tsq", "beta": "tsq/1", "query": "tsq/1", "foreign": "h3"}
PATIENCE = 5  # s, for an answer
KEPT_OPEN = 5  # s, that a beta server leaves its streams open
REPEAT_EVERY = 0.001  # s, between the repetitions of a beta client's datagram
DEAF_REQUESTS = 20  # of these, before it looks for an answer: as over a path with a round trip of 20 ms
MAX_REQUESTS = 100
# These make a strict client's first message need two packets, as one with post-quantum keys does.
OTHER_PROTOCOLS = ["x" * 100] * 12
CHANGE_AFTER = 10  # questions, a strict client takes new keys and another connection id
FIRST_READ = 100  # bytes: all that a beta client ever reads of an answer
FIXED_NONCE = bytes(range(1, 17))


def say(**line):
    print(json.dumps(line), flush=True)


def say_sample(alpn, t1, t2, t3, t4, requests, fin):
    say(alpn=alpn, t1=t1, t2=t2, t3=t3, t4=t4, offset_ns=((t2 - t1) + (t3 - t4)) // 2,
        rtt_ns=(t4 - t1) - (t3 - t2), requests=requests, fin=fin)


def configuration(mode, style, **more):
    datagrams = mode == "datagram" or style != "beta"
    return QuicConfiguration(alpn_protocols=[ALPN[style]], max_datagram_frame_size=65536 if datagrams else None, **more)


class Client(QuicConnectionProtocol):
    def __init__(self, *arguments, **more):
        super().__init__(*arguments, **more)
        self.alpn = None
        self.received = asyncio.Queue()  # (bytes, whether they are the last, when they came)
        self.reason = "closed"

    def quic_event_received(self, event):
        now = time.time_ns()
        if isinstance(event, events.HandshakeCompleted):
            self.alpn = event.alpn_protocol
        elif isinstance(event, events.ConnectionTerminated):
            self.reason = event.reason_phrase or f"error {event.error_code:#x}"
        elif isinstance(event, events.DatagramFrameReceived):
            self.received.put_nowait((event.data, True, now))
        elif isinstance(event, events.StreamDataReceived):
            self.received.put_nowait((event.data, event.end_stream, now))

    async def stream_answer(self, style):
        """Message, arrival, whether a FIN ended it, and how often was asked."""
        stream = self._quic.get_next_available_stream_id()
        strict = style == "strict"
        self._quic.send_stream_data(stream, wire.request(self.nonce(style)), end_stream=strict)
        self.transmit()
        message, last, arrival = await self.received.get()
        while strict and not last:
            more, last, arrival = await self.received.get()
            message += more
        if not strict:
            self.end_stream(stream)
        return (message if strict else message[:FIRST_READ]), arrival, last, 1

    def end_stream(self, stream):
        """As StreamWriter.close() does, which is how a beta client leaves each of its streams."""
        try:
            self._quic.send_stream_data(stream, b"", end_stream=True)
        except (AssertionError, RuntimeError) as problem:
            raise ConnectionError(f"the stream cannot be closed: {problem}") from None
        self.transmit()

    async def datagram_answer(self, style):
        for requests in range(1, MAX_REQUESTS + 1):
            self._quic.send_datagram_frame(wire.request(self.nonce(style)))
            self.transmit()
            if style == "strict":
                break
            await asyncio.sleep(REPEAT_EVERY)
            if requests >= DEAF_REQUESTS and not self.received.empty():
                break
        message, _, arrival = await self.received.get()
        return message, arrival, False, requests

    def nonce(self, style):
        self.asked = os.urandom(wire.NONCE_SIZE) if style == "strict" else FIXED_NONCE
        return self.asked

    async def ask(self, mode, style):
        answer = self.stream_answer if mode == "stream" else self.datagram_answer
        t1 = time.time_ns()
        message, t4, fin, requests = await asyncio.wait_for(answer(style), PATIENCE)
        nonce, t2, t3 = wire.read_response(message)
        if style == "strict" and nonce != self.asked:
            raise ValueError("another nonce than asked with")
        say_sample(self.alpn, t1, t2, t3, t4, requests, fin)


def query(port, name, authorities, count):
    settings = configuration("datagram", "query", server_name=name, cafile=authorities)
    with QueryTool(settings, port, PATIENCE) as tool:
        tool.wait_connected()
        for asked in range(count):
            if asked > 0:
                time.sleep(PAUSE)
            t1 = time.time_ns()
            message, t4 = tool.ask(wire.request(os.urandom(wire.NONCE_SIZE)))
            _, t2, t3 = wire.read_response(message)
            say_sample(tool.alpn, t1, t2, t3, t4, 1, False)


async def client(mode, style, port, name, authorities, count):
    if style == "query":
        query(int(port), name, authorities, int(count))
        return
    together = 1 if style == "beta" else int(count)
    for _ in range(int(count) // together):
        await ask_on_one_connection(mode, style, port, name, authorities, together)


async def ask_on_one_connection(mode, style, port, name, authorities, count):
    settings = configuration(mode, style, server_name=name, cafile=authorities)
    if style == "strict":
        settings.alpn_protocols += OTHER_PROTOCOLS
        settings.original_version = QuicProtocolVersion.VERSION_2  # which the server has to decline
    connection = QuicConnection(configuration=settings)
    _, protocol = await asyncio.get_running_loop().create_datagram_endpoint(
        lambda: Client(connection), local_addr=("127.0.0.1", 0))
    protocol.connect(("127.0.0.1", int(port)))
    try:
        await protocol.wait_connected()
        for asked in range(count):
            if style == "strict" and asked == CHANGE_AFTER:
                protocol.request_key_update()
                protocol.change_connection_id()
            await protocol.ask(mode, style)
    except ConnectionError:
        raise ConnectionError(protocol.reason) from None
    finally:
        protocol.close()
        await protocol.wait_closed()


class Server(QuicConnectionProtocol):
    """`mode` and `style` are set on the class."""

    def __init__(self, *arguments, **more):
        super().__init__(*arguments, **more)
        self.requests = {}  # what has come on each stream
        self.answered = set()
        if self.mode == "datagram" and self.style == "beta":
            self._quic._local_max_streams_bidi.value = 0  # aioquic has no setting for it

    def quic_event_received(self, event):
        received = time.time_ns()
        if isinstance(event, events.HandshakeCompleted):
            self.alpn = event.alpn_protocol
        elif isinstance(event, events.DatagramFrameReceived):
            self._quic.send_datagram_frame(self.answer(event.data, received, False))
        elif isinstance(event, events.StreamDataReceived):
            self.receive_on_stream(event, received)

    def receive_on_stream(self, event, received):
        stream = event.stream_id
        request = self.requests[stream] = self.requests.get(stream, b"") + event.data
        complete = event.end_stream if self.style == "strict" else len(request) >= wire.REQUEST_SIZE
        if not complete or stream in self.answered:
            return
        self.answered.add(stream)
        self._quic.send_stream_data(stream, self.answer(request, received, event.end_stream),
                                    end_stream=self.style == "strict")
        if self.style == "beta":
            asyncio.get_running_loop().call_later(KEPT_OPEN, self.finish, stream)

    def finish(self, stream):
        try:
            self._quic.send_stream_data(stream, b"", end_stream=True)
            self.transmit()
        except (AssertionError, ValueError):
            pass  # the client wanted no more of it, or is gone

    def answer(self, request, received, fin):
        nonce = wire.read_request(request)
        sent = time.time_ns()
        say(alpn=self.alpn, nonce=nonce.hex(), t2=received, t3=sent, fin=fin)
        return wire.response(nonce, received, sent)


async def server(mode, style, certificate, key):
    Server.mode, Server.style = mode, style
    settings = configuration(mode, style, is_client=False)
    settings.load_cert_chain(certificate, key)
    transport, _ = await asyncio.get_running_loop().create_datagram_endpoint(
        lambda: QuicServer(configuration=settings, create_protocol=Server, retry=style == "strict"),
        local_addr=("127.0.0.1", 0))
    say(listening=transport.get_extra_info("sockname")[1])
    await asyncio.Event().wait()


def main(role, *arguments):
    try:
        asyncio.run({"client": client, "server": server}[role](*arguments))
    except (ConnectionError, TimeoutError, ValueError) as problem:
        say(error=str(problem) or type(problem).__name__)
        return 1
    return 0


sys.exit(main(*sys.argv[1:]))
