// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"crypto/tls"
	"encoding/hex"
	"io"
	"net"
	"time"

	"github.com/quic-go/quic-go"
)

const keptOpen = 5 * time.Second // a beta server's streams

type listening struct {
	Port int `json:"listening"`
}

type answered struct {
	ALPN  string `json:"alpn"`
	Nonce string `json:"nonce"`
	T2    int64  `json:"t2"`
	T3    int64  `json:"t3"`
	FIN   bool   `json:"fin"`
}

func runServer(m manner, certificateFile, keyFile string) error {
	certificate, err := tls.LoadX509KeyPair(certificateFile, keyFile)
	if err != nil {
		return err
	}
	settings := &tls.Config{Certificates: []tls.Certificate{certificate}, NextProtos: []string{m.alpn}}
	socket, err := net.ListenUDP("udp", &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1)})
	if err != nil {
		return err
	}
	retry := func(net.Addr) bool { return m.strict }
	listener, err := (&quic.Transport{Conn: socket, VerifySourceAddress: retry}).Listen(settings, m.config())
	if err != nil {
		return err
	}
	say(listening{listener.Addr().(*net.UDPAddr).Port})
	for {
		conn, err := listener.Accept(context.Background())
		if err != nil {
			return err
		}
		go serveDatagrams(conn)
		go m.serveStreams(conn)
	}
}

func serveDatagrams(conn *quic.Conn) {
	for {
		request, err := conn.ReceiveDatagram(context.Background())
		if err != nil {
			return // closed, or a server of streams only
		}
		if message := respond(conn, request, false); message != nil {
			conn.SendDatagram(message) // lost when it cannot be sent: the client asks again
		}
	}
}

func (m manner) serveStreams(conn *quic.Conn) {
	for {
		stream, err := conn.AcceptStream(context.Background())
		if err != nil {
			return
		}
		go m.serveStream(conn, stream)
	}
}

func (m manner) serveStream(conn *quic.Conn, stream *quic.Stream) {
	var request []byte
	var err error
	if m.strict {
		request, err = io.ReadAll(stream)
	} else {
		request = make([]byte, requestSize)
		_, err = io.ReadFull(stream, request)
	}
	if err != nil {
		say(problem{err.Error()})
		return
	}
	if message := respond(conn, request, m.strict); message != nil {
		stream.Write(message) // fails when the client wants no answer any more
	}
	if !m.strict {
		time.Sleep(keptOpen)
	}
	stream.Close()
}

func respond(conn *quic.Conn, request []byte, fin bool) []byte {
	received := now()
	nonce, err := readRequest(request)
	if err != nil {
		say(problem{err.Error()})
		return nil
	}
	sent := now()
	say(answered{ALPN: conn.ConnectionState().TLS.NegotiatedProtocol, Nonce: hex.EncodeToString(nonce), T2: received,
		T3: sent, FIN: fin})
	return response(nonce, received, sent)
}
