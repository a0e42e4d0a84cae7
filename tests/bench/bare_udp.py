#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Four kernel timestamps of a bare UDP echo: what the kernel's own way out and in costs in accuracy, without TSQ.

The server (this file as a program: bare_udp.py ADDRESS PORT) returns each datagram and sends T2 and T3 after it.
Both ends have the same clock, so that every offset is an error.
"""
import socket
import struct
import subprocess
import sys
import time

# linux/net_tstamp.h: timestamps by the kernel for what is received and sent, without the packet in the error queue.
TX_SOFTWARE, RX_SOFTWARE, SOFTWARE, OPT_TSONLY = 1 << 1, 1 << 3, 1 << 4, 1 << 11
SO_TIMESTAMPING = 37
TIMESPEC = struct.Struct("@ll")
TIMES = struct.Struct("@QQ")  # T2 and T3 in nanoseconds
PATIENCE = 2  # seconds for an answer
REQUEST = bytes(100)  # about the size of a TSQ request in its packet


def open_socket():
    opened = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    opened.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPING, TX_SOFTWARE | RX_SOFTWARE | SOFTWARE | OPT_TSONLY)
    opened.settimeout(PATIENCE)
    return opened


def receive(opened, flags=0):
    """The datagram, the kernel's timestamp in nanoseconds and the sender."""
    data, ancillary, _, sender = opened.recvmsg(512, 512, flags)
    for level, kind, value in ancillary:
        if level == socket.SOL_SOCKET and kind == SO_TIMESTAMPING:
            seconds, nanoseconds = TIMESPEC.unpack_from(value)
            return data, seconds * 1_000_000_000 + nanoseconds, sender
    raise RuntimeError("the kernel gave no timestamp")


def send(opened, data, receiver):
    """The kernel's transmit timestamp in nanoseconds: loopback and veth have it when the call returns."""
    opened.sendto(data, receiver)
    return receive(opened, socket.MSG_ERRQUEUE)[1]


def serve(address, port):
    server = open_socket()
    server.settimeout(None)
    server.bind((address, port))
    print("ready", flush=True)
    while True:
        data, t2, sender = receive(server)
        t3 = send(server, data, sender)
        send(server, TIMES.pack(t2, t3), sender)


def measure(address, port, spacing, count, within=()):
    """Offsets in seconds; `within` is a command prefix for the server, such as `ip netns exec NAME`."""
    command = [*within, sys.executable, __file__, address, str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as server, open_socket() as client:
        try:
            server.stdout.readline()
            offsets = []
            for _ in range(count):
                time.sleep(spacing)
                t1 = send(client, REQUEST, (address, port))
                t4 = receive(client)[1]
                t2, t3 = TIMES.unpack(client.recv(512))
                offsets.append(((t2 - t1) + (t3 - t4)) / 2e9)
            return offsets
        finally:
            server.terminate()


if __name__ == "__main__":
    serve(sys.argv[1], int(sys.argv[2]))
