#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How fast tsq-log-stats reads: a generated access log, compared with `wc -l` on the same file in the page cache.

Usage: access_log.py FOLDER-OF-THE-PROGRAMS [LINES]     (10 million lines: 1.4 GB in $TMPDIR, removed afterwards)
"""

import os
import random
import subprocess
import sys
import tempfile

CHUNK = 100_000  # lines that repeat, with other days
MOST = 20_000_000


def chunk(day):
    dice = random.Random(day)
    lines = []
    for number in range(CHUNK):
        seconds, millis = divmod(number * 864, 1000)
        client = f"10.{dice.randrange(256)}.{dice.randrange(256)}.{dice.randrange(256)}" if dice.random() < 0.3 else (
            f"192.0.2.{dice.randrange(256)}")
        head = (f"[TSQ-LOG] 2026-{day // 28 + 1:02}-{day % 28 + 1:02} {seconds // 3600:02}:{seconds // 60 % 60:02}:"
                f"{seconds % 60:02}.{millis:03} UTC client={client} protocol={dice.choice(('datagram', 'stream'))} ")
        if dice.random() < 0.01:
            lines.append(head + 'status=FAILED error="request too long" queries=1 duration=1.000ms processing_time=N/A\n')
        else:
            lines.append(head + f"status=SUCCESS queries={dice.randrange(1, 9)} duration={dice.random() * 1e4:.3f}ms "
                         f"processing_time={dice.lognormvariate(-3, 0.5):.3f}ms\n")
    return "".join(lines).encode()


def cost_of(command):
    """CPU seconds, which other work on the machine hardly changes, and MB of memory."""
    with open(os.devnull, "w") as nowhere:
        _, status, usage = os.wait4(subprocess.Popen(command, stdout=nowhere).pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} failed")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    programs = sys.argv[1]
    count = min(int(sys.argv[2]) if len(sys.argv) > 2 else 10_000_000, MOST)
    with tempfile.NamedTemporaryFile(suffix=".log") as file:
        for day in range(count // CHUNK):
            file.write(chunk(day % 7 + 20 * (day % 3)))
        file.flush()
        size = os.path.getsize(file.name)
        counting, _ = min(cost_of(["wc", "-l", file.name]) for _ in range(3))
        stats, memory = min(cost_of([f"{programs}/tsq-log-stats", file.name]) for _ in range(2))
    print(f"{count} lines, {size / 1e6:.0f} MB: tsq-log-stats {stats:.2f} s of CPU time ({1e9 * stats / count:.0f} ns a line, "
          f"{memory:.0f} MB of memory), wc -l {counting:.2f} s: {stats / counting:.1f} times")


main()
