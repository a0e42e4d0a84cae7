# SPDX-License-Identifier: MIT
"""A UDP relay on loopback that delays every packet by the same time in both directions."""
import socket
import threading
import time
import heapq


class Relay:
    """Forwards 127.0.0.1:port to the target; each client gets its own socket towards it. For a `with` block."""

    def __init__(self, target_port, delay):
        self.target = ("127.0.0.1", target_port)
        self.delay = delay

    def __enter__(self):
        self.front = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.front.bind(("127.0.0.1", 0))
        self.port = self.front.getsockname()[1]
        self.backs = {}
        self.queue = []
        self.serial = 0
        self.ready = threading.Condition()
        self.running = True
        threading.Thread(target=self.receive_front, daemon=True).start()
        threading.Thread(target=self.send_when_due, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.running = False
        with self.ready:
            self.ready.notify()

    def put(self, sender, packet, address):
        with self.ready:
            self.serial += 1
            heapq.heappush(self.queue, (time.monotonic() + self.delay, self.serial, sender, packet, address))
            self.ready.notify()

    def receive_front(self):
        while self.running:
            packet, client = self.front.recvfrom(65536)
            if client not in self.backs:
                self.backs[client] = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
                self.backs[client].connect(self.target)
                threading.Thread(target=self.receive_back, args=(client,), daemon=True).start()
            self.put(self.backs[client], packet, None)

    def receive_back(self, client):
        while self.running:
            try:
                packet = self.backs[client].recv(65536)
            except ConnectionRefusedError:
                continue
            self.put(self.front, packet, client)

    def send_when_due(self):
        while self.running:
            with self.ready:
                while self.running and not self.queue:
                    self.ready.wait()
                if not self.running:
                    return
                wait = self.queue[0][0] - time.monotonic()
                if wait > 0:
                    self.ready.wait(wait)
                    continue
                _, _, sender, packet, address = heapq.heappop(self.queue)
            if address:
                sender.sendto(packet, address)
            else:
                sender.send(packet)
