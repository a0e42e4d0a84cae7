# SPDX-License-Identifier: MIT
"""A UDP relay on loopback that delays packets in both directions without reordering."""
import collections
import random
import socket
import threading
import time


class Direction:
    """Sends packets after a delay and an exponentially distributed queueing time, first in, first out."""

    def __init__(self, delay, queueing, seed):
        self.delay, self.queueing = delay, queueing
        self.random = random.Random(seed)
        self.waiting = collections.deque()
        self.ready = threading.Condition()
        self.last = 0.0
        threading.Thread(target=self.run, daemon=True).start()

    def put(self, send):
        due = time.monotonic() + self.delay + (self.random.expovariate(1 / self.queueing) if self.queueing else 0)
        with self.ready:
            self.last = max(self.last, due)
            self.waiting.append((self.last, send))
            self.ready.notify()

    def run(self):
        while True:
            with self.ready:
                while not self.waiting:
                    self.ready.wait()
                due, send = self.waiting.popleft()
            time.sleep(max(0.0, due - time.monotonic()))
            try:
                send()
            except OSError:
                pass  # whoever it was for is gone


class Relay:
    """Forwards 127.0.0.1:port to the target; each client gets its own socket towards it. For a `with` block.

    `delay` and `queueing` (its mean) are seconds each way; the same seed queues alike.
    """

    def __init__(self, target_port, delay, queueing=0.0, seed=1):
        self.target = ("127.0.0.1", target_port)
        self.there = Direction(delay, queueing, 2 * seed)
        self.back = Direction(delay, queueing, 2 * seed + 1)

    def __enter__(self):
        self.front = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.front.bind(("127.0.0.1", 0))
        self.port = self.front.getsockname()[1]
        threading.Thread(target=self.receive_front, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.front.close()

    def receive_front(self):
        towards = {}
        while True:
            try:
                packet, client = self.front.recvfrom(65536)
            except OSError:
                return
            if client not in towards:
                towards[client] = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
                towards[client].connect(self.target)
                threading.Thread(target=self.receive_back, args=(towards[client], client), daemon=True).start()
            self.there.put(lambda to=towards[client], packet=packet: to.send(packet))

    def receive_back(self, socket_there, client):
        while True:
            try:
                packet = socket_there.recv(65536)
            except ConnectionRefusedError:
                continue
            self.back.put(lambda packet=packet: self.front.sendto(packet, client))
