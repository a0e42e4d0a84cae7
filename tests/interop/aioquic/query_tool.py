# SPDX-License-Identifier: MIT
"""TSQ 0.1's query tool, over aioquic: it serves its connection only while it waits for an answer."""
import socket
import time

from aioquic.quic import events
from aioquic.quic.connection import QuicConnection

PACKETS_READ = 10  # at most, for one answer
PAUSE = 1  # s, between its questions: it neither reads nor acknowledges then


class QueryTool:
    def __init__(self, configuration, port, patience):
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.connect(("127.0.0.1", port))
        self.patience = patience  # s
        self.connection = QuicConnection(configuration=configuration)
        self.connection.connect(self.socket.getpeername(), now=time.monotonic())
        self.alpn = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.connection.close()
        self.send()
        self.socket.close()

    def send(self):
        for packet, _ in self.connection.datagrams_to_send(now=time.monotonic()):
            self.socket.send(packet)

    def receive(self, patience):
        """One packet; what it brought."""
        self.socket.settimeout(patience)
        self.connection.receive_datagram(self.socket.recv(2048), self.socket.getpeername(), now=time.monotonic())
        while (event := self.connection.next_event()) is not None:
            if isinstance(event, events.ConnectionTerminated):
                raise ConnectionError(event.reason_phrase or f"error {event.error_code:#x}")
            yield event

    def wait_connected(self):
        end = time.monotonic() + self.patience
        while self.alpn is None:
            self.send()
            try:
                for event in self.receive(max(0.001, self.connection.get_timer() - time.monotonic())):
                    if isinstance(event, events.HandshakeCompleted):
                        self.alpn = event.alpn_protocol
            except TimeoutError:
                if time.monotonic() > end:
                    raise
                self.connection.handle_timeout(now=time.monotonic())
        self.send()

    def ask(self, request):
        """The first answer in the packets that it reads, and when it was found."""
        self.connection.send_datagram_frame(request)
        self.send()
        for _ in range(PACKETS_READ):
            for event in self.receive(self.patience):
                if isinstance(event, events.DatagramFrameReceived):
                    return event.data, time.time_ns()
        raise TimeoutError("no answer in the packets that were read")
