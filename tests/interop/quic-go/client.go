// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/quic-go/quic-go"
)

const (
	repeatEvery  = time.Millisecond // a beta client's datagram
	deafRequests = 20               // of these, before it looks for an answer: as with a round trip of 20 ms
	maxRequests  = 100
	moveAfter    = 10  // questions, a strict client goes on from another port
	firstRead    = 100 // bytes: all that a beta client ever reads of an answer
)

// These make a strict client's first message need two packets, as one with post-quantum keys does.
var otherProtocols = slices.Repeat([]string{strings.Repeat("x", 100)}, 12)

var fixedNonce = []byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}

type answer struct {
	message  []byte
	arrival  int64
	requests int
	fin      bool
}

type measured struct {
	ALPN     string `json:"alpn"`
	T1       int64  `json:"t1"`
	T2       int64  `json:"t2"`
	T3       int64  `json:"t3"`
	T4       int64  `json:"t4"`
	Offset   int64  `json:"offset_ns"`
	RTT      int64  `json:"rtt_ns"`
	Requests int    `json:"requests"`
	FIN      bool   `json:"fin"`
}

func now() int64 { return time.Now().UnixNano() }

func runClient(m manner, port, name, authorities, countText string) error {
	count, err := strconv.Atoi(countText)
	if err != nil {
		return err
	}
	together := count
	if !m.strict {
		together = 1
	}
	for range count / together {
		if err := m.askOnOneConnection(port, name, authorities, together); err != nil {
			return err
		}
	}
	return nil
}

func (m manner) askOnOneConnection(port, name, authorities string, count int) error {
	pem, err := os.ReadFile(authorities)
	if err != nil {
		return err
	}
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(pem)
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	config := m.config()
	protocols := []string{m.alpn}
	if m.strict {
		protocols = append(protocols, otherProtocols...)
		config.Versions = []quic.Version{quic.Version2, quic.Version1} // the server has to decline the first
	}
	from, err := transport()
	if err != nil {
		return err
	}
	server, err := net.ResolveUDPAddr("udp", "127.0.0.1:"+port)
	if err != nil {
		return err
	}
	conn, err := from.Dial(ctx, server, &tls.Config{RootCAs: roots, ServerName: name, NextProtos: protocols}, config)
	if err != nil {
		return err
	}
	for asked := range count {
		if m.strict && asked == moveAfter {
			if err := move(ctx, conn); err != nil {
				return err
			}
		}
		if err := m.ask(conn); err != nil {
			return err
		}
	}
	return conn.CloseWithError(0, "")
}

// transport is a port of its own. A client that wants to move needs connection ids, which quic-go otherwise leaves out.
func transport() (*quic.Transport, error) {
	socket, err := net.ListenUDP("udp", &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1)})
	return &quic.Transport{Conn: socket, ConnectionIDLength: 4}, err
}

// move goes on from another port, as a client does whose network changes (RFC 9000 section 9).
func move(ctx context.Context, conn *quic.Conn) error {
	to, err := transport()
	if err != nil {
		return err
	}
	path, err := conn.AddPath(to)
	if err != nil {
		return err
	}
	if err := path.Probe(ctx); err != nil {
		return err
	}
	return path.Switch()
}

func (m manner) ask(conn *quic.Conn) error {
	nonce := fixedNonce
	if m.strict {
		nonce = make([]byte, nonceSize)
		if _, err := rand.Read(nonce); err != nil {
			return err
		}
	}
	over := m.askWithDatagrams
	if m.stream {
		over = m.askOnStream
	}
	t1 := now()
	got, err := over(conn, request(nonce))
	if err != nil {
		return err
	}
	echoed, t2, t3, err := readResponse(got.message)
	if err != nil {
		return err
	}
	if m.strict && !bytes.Equal(echoed, nonce) {
		return errors.New("another nonce than asked with")
	}
	t4 := got.arrival
	say(measured{ALPN: conn.ConnectionState().TLS.NegotiatedProtocol, T1: t1, T2: t2, T3: t3, T4: t4,
		Offset: ((t2 - t1) + (t3 - t4)) / 2, RTT: (t4 - t1) - (t3 - t2), Requests: got.requests, FIN: got.fin})
	return nil
}

func (m manner) askOnStream(conn *quic.Conn, request []byte) (answer, error) {
	stream, err := conn.OpenStream()
	if err != nil {
		return answer{}, err
	}
	if _, err := stream.Write(request); err != nil {
		return answer{}, err
	}
	stream.SetReadDeadline(time.Now().Add(patience))
	if m.strict {
		stream.Close() // our half: FIN
		message, err := io.ReadAll(stream)
		return answer{message: message, arrival: now(), requests: 1, fin: err == nil}, err
	}
	buffer := make([]byte, firstRead)
	size, err := stream.Read(buffer)
	if size > 0 && errors.Is(err, io.EOF) {
		err = nil
	}
	return answer{message: buffer[:size], arrival: now(), requests: 1}, err
}

func (m manner) askWithDatagrams(conn *quic.Conn, request []byte) (answer, error) {
	times := 1
	if !m.strict {
		times = maxRequests
	}
	for requests := 1; ; requests++ {
		if err := conn.SendDatagram(request); err != nil {
			return answer{}, err
		}
		if requests == times {
			ctx, cancel := context.WithTimeout(context.Background(), patience)
			defer cancel()
			message, err := conn.ReceiveDatagram(ctx)
			return answer{message: message, arrival: now(), requests: requests}, err
		}
		time.Sleep(repeatEvery)
		if requests < deafRequests {
			continue
		}
		if message := waiting(conn); message != nil {
			return answer{message: message[:min(len(message), firstRead)], arrival: now(), requests: requests}, nil
		}
	}
}

// waiting gives a datagram that has come already, or nil.
func waiting(conn *quic.Conn) []byte {
	over, cancel := context.WithCancel(context.Background())
	cancel()
	message, err := conn.ReceiveDatagram(over)
	if err != nil {
		return nil
	}
	return message
}
