# SPDX-License-Identifier: MIT
"""The cases against one stack: cases.py TEST [CASE...], run by cases.sh. The peer's command is in $TSQ_PEER."""
import itertools
import json
import os
import pathlib
import re
import select
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree

BIN = pathlib.Path(os.environ["TSQ_BIN"])
PEER = os.environ["TSQ_PEER"].splitlines()
PATIENCE = 60  # s; only failures take this long
QUESTIONS = {"strict": 100, "beta": 5, "query": 3}  # strict: enough for a key update by the stacks
ALPN = {"strict": "tsq", "beta": "tsq/1", "query": "tsq/1"}
T3_LATE = 50_000  # ns; T3 contains the predicted delay of sending, which is at most this (server/transmit_delay.h)
MAX_OFFSET = 50_000_000  # ns; both ends read the same clock, so this is the machine's noise
OTHER = {"stream": "datagram", "datagram": "stream"}
# The name and the text of our client's errors.
FAULTS = {
    "untrusted": ("certificate-untrusted", "its certificate is not signed by a trusted authority"),
    "elsewhere": ("certificate-name-mismatch", "its certificate is for another name"),
    "expired": ("certificate-expired", "its certificate has expired"),
}


def check(truth, *what):
    if not truth:
        raise AssertionError(" ".join(map(str, what)))


def equal(got, wanted, what):
    check(got == wanted, f"{what}: {got!r} instead of {wanted!r}")


class Program:
    """Runs a program in the background and waits for its lines, with a time limit. For a `with` block."""

    def __init__(self, *command):
        self.log = open("log", "ab")
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self.log, bufsize=0)
        self.buffer = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.log.close()

    def line(self):
        deadline = time.monotonic() + PATIENCE
        while b"\n" not in self.buffer:
            ready, _, _ = select.select([self.process.stdout], [], [], max(0, deadline - time.monotonic()))
            chunk = os.read(self.process.stdout.fileno(), 4096) if ready else b""
            check(chunk, "waited in vain for the next line; so far:", self.buffer)
            self.buffer += chunk
        line, self.buffer = self.buffer.split(b"\n", 1)
        return line.decode()

    def stop(self):
        """Stops the program, and returns the lines that were not read."""
        self.process.terminate()
        rest = self.buffer + self.process.stdout.read()
        self.process.wait(PATIENCE)
        return rest.decode().splitlines()


class OurServer(Program):
    def __init__(self, certificate):
        super().__init__(BIN / "tsq-server", "--cert", f"{certificate}.pem", "--key", "key.pem", "--listen", "127.0.0.1:0")
        self.port = int(self.line().rsplit(":", 1)[1])
        self.line()  # the link

    def farewell(self):
        """The server's counters by name."""
        text = self.stop()[-1]
        equal(self.process.returncode, 0, "exit status of tsq-server")
        counters = dict(re.findall(r"([a-z ]+): (\d+)", text))
        counters["datagram"], counters["stream"], counters["connections"] = re.search(
            r"Answered (\d+) datagram and (\d+) stream requests on (\d+) connections", text).groups()
        return {name.strip(): int(count) for name, count in counters.items()}


class PeerServer(Program):
    def __init__(self, mode, style, certificate):
        super().__init__(*PEER, "server", mode, style, f"{certificate}.pem", "key.pem")
        line = self.line()
        check("listening" in line, "the peer does not start:", line)
        self.port = json.loads(line)["listening"]

    def answers(self):
        return list(map(json.loads, self.stop()))


def run_peer_client(mode, style, port):
    """Returns its exit status and its output."""
    done = subprocess.run([*PEER, "client", mode, style, str(port), "localhost", "authority.pem",
                           str(QUESTIONS.get(style, 1))],
                          capture_output=True, text=True, timeout=PATIENCE)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr


def run_our_client(port, *options, trust=("--ca", "authority.pem")):
    """Returns its exit status and its data of the server."""
    done = subprocess.run([BIN / "tsq-client", f"localhost:{port}", "--json", "--timeout", "10", *trust, *options],
                          capture_output=True, text=True, timeout=PATIENCE)
    check(done.stdout, "tsq-client said nothing but", done.stderr)
    return done.returncode, json.loads(done.stdout)["servers"][0]


def check_sample(sample):
    check(sample["t1"] <= sample["t2"] <= sample["t3"] < sample["t4"] + T3_LATE, "stamps out of order:", sample)
    check(sample["rtt_ns"] > -T3_LATE, "no time passed:", sample)
    # A client that repeats a request with the same nonce takes a later answer for the first one.
    check(abs(sample["offset_ns"]) < MAX_OFFSET or sample.get("requests", 1) > 1, "one clock, but offset", sample)


def peer_client(mode, style):
    with OurServer("good") as server:
        status, answers, errors = run_peer_client(mode, style, server.port)
        equal(status, 0, f"exit status of the peer, whose line {len(answers)} was {answers[-1:]} {errors}")
        equal(len(answers), QUESTIONS[style], "answers")
        for answer in answers:
            check_sample(answer)
            equal(answer["alpn"], ALPN[style], "ALPN")
            if style == "strict":
                equal(answer["fin"], mode == "stream", "FIN after the answer")
        asked = sum(answer["requests"] for answer in answers)
        check(asked >= 20 * len(answers) or (mode, style) != ("datagram", "beta"), "no request was repeated")
        counters = server.farewell()
    # Every request is answered, including those that repeat the nonce of an answered one.
    equal(counters[mode] + counters["answers dropped"], asked, f"answers in {counters}")
    equal(counters[OTHER[mode]] + counters["malformed"] + counters["failed handshakes"], 0, f"failures in {counters}")
    equal(counters["connections"], len(answers) if style == "beta" else 1, "connections")


def peer_server(mode, style):
    count, pause = QUESTIONS[style], 0
    if (mode, style) == ("stream", "beta"):
        count, pause = 3, 2.6  # exceeds the 5 s after which the first stream ends
    options = ["--count", str(count), "--interval", str(pause), "--transport", mode if style == "strict" else "auto"]
    with PeerServer(mode, style, "good") as server:
        status, ours = run_our_client(server.port, *options)
        equal(status, 0, f"exit status of tsq-client, which said {ours}")
        equal(ours["error"], None, "error")
        equal((ours["transport"], ours["alpn"], ours["verified"]), (mode, ALPN[style], True), "connection")
        equal(len(ours["samples"]), count, "samples")
        if style == "beta":  # it supports no other mode
            status, refused = run_our_client(server.port, "--transport", OTHER[mode])
            equal((status, refused["error"]), (1, f"{OTHER[mode]}s-unsupported"), "exit status and error")
        theirs = server.answers()
    stamps = [(answer.get("t2"), answer.get("t3")) for answer in theirs]
    for sample in ours["samples"]:
        check_sample(sample)
        equal(sample["invalid"], None, "why a sample is invalid")
        check((sample["t2"], sample["t3"]) in stamps, "the peer never sent", sample, "but", theirs)
    equal(len({answer["nonce"] for answer in theirs}), len(theirs), "different nonces")
    check(style == "beta" or mode == "datagram" or all(answer["fin"] for answer in theirs), "a request without FIN")


def check_failures(counters):
    """Several if the client retransmitted its first packet: a failed handshake leaves no state."""
    check(counters["failed handshakes"] >= 1, "no handshake failed:", counters)


def peer_client_refuses(fault):
    with OurServer(fault) as server:
        status, said, errors = run_peer_client("stream", "strict", server.port)
        equal(status, 1, f"exit status of the peer, which said {said} {errors}")
        check(said and said[-1].get("error"), "the peer gave no reason:", said, errors)
        status, ours = run_our_client(server.port, trust=["--insecure"])
        equal(status, 0, f"exit status of tsq-client afterwards, which said {ours}")
        counters = server.farewell()
    equal(counters["connections"], 1, f"connections in {counters}")
    check_failures(counters)


def peer_server_refused(fault):
    code, words = FAULTS[fault]
    with PeerServer("stream", "strict", fault) as server:
        status, ours = run_our_client(server.port)
        equal((status, ours["error"]), (1, code), "exit status and error")
        check(words in ours["error_text"], "the sentence is", ours["error_text"])
        equal((ours["samples"], ours["verified"]), ([], False), "samples, and whether verified")
        status, ours = run_our_client(server.port, trust=["--insecure"])
        equal(status, 0, f"exit status of tsq-client --insecure, which said {ours}")


def foreign_client():
    with OurServer("good") as server:
        status, said, errors = run_peer_client("stream", "foreign", server.port)
        equal(status, 1, f"exit status of the peer, which said {said} {errors}")
        check("0x178" in said[-1]["error"], "not refused for want of a common protocol:", said)  # draft-01 section 6.1
        counters = server.farewell()
    equal(counters["connections"], 0, f"connections in {counters}")
    check_failures(counters)


def foreign_server():
    with PeerServer("stream", "foreign", "good") as server:
        status, ours = run_our_client(server.port)
        equal((status, ours["error"]), (1, "no-common-protocol"), "exit status and error")


def all_cases(test):
    if test.startswith("interop_aioquic-"):  # older versions are tested for compatibility with TSQ 0.1
        for mode in ("stream", "datagram"):
            yield f"{mode}_client_beta", lambda mode=mode: peer_client(mode, "beta")
            yield f"{mode}_server_beta", lambda mode=mode: peer_server(mode, "beta")
        yield "datagram_client_query", lambda: peer_client("datagram", "query")
        return
    yield "foreign_client", foreign_client
    yield "foreign_server", foreign_server
    for mode, style in itertools.product(("stream", "datagram"), ("strict", "beta")):
        yield f"{mode}_client_{style}", lambda mode=mode, style=style: peer_client(mode, style)
        yield f"{mode}_server_{style}", lambda mode=mode, style=style: peer_server(mode, style)
    if test != "interop_quic-go":  # TSQ 0.1's query tool uses quiche, and its other client aioquic
        yield "datagram_client_query", lambda: peer_client("datagram", "query")
    for fault in FAULTS:
        yield f"client_refuses_{fault}", lambda fault=fault: peer_client_refuses(fault)
        yield f"server_refused_{fault}", lambda fault=fault: peer_server_refused(fault)


def run(name, case):
    """Returns whether it passed."""
    begin = time.monotonic()
    pathlib.Path("log").unlink(missing_ok=True)
    try:
        case()
        print(f"PASS   {name} ({time.monotonic() - begin:.1f} s)", flush=True)
        return True
    except (AssertionError, subprocess.TimeoutExpired) as problem:
        print(f"FAIL!  {name}: {problem}\n{pathlib.Path('log').read_text()}", flush=True)
        return False


def report(test, results):
    """For tests/tools/count_results.py, which counts each case."""
    root = ElementTree.Element("TestCase", name=test)
    for name, passed in results.items():
        function = ElementTree.SubElement(root, "TestFunction", name=name)
        ElementTree.SubElement(function, "Incident", type="pass" if passed else "fail")
    ElementTree.ElementTree(root).write(pathlib.Path(os.environ["TSQ_TEST_REPORTS"], f"{test}.xml"))


def main(test, *wanted):
    results = {name: run(name, case) for name, case in all_cases(test) if name in wanted or not wanted}
    if os.environ.get("TSQ_TEST_REPORTS"):
        report(test, results)
    return 0 if results and all(results.values()) else 1


sys.exit(main(*sys.argv[1:]))
