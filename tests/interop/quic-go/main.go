// SPDX-License-Identifier: MIT

// A TSQ client or server over quic-go; what it says and how it behaves is in ../README.md.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/quic-go/quic-go"
)

const patience = 5 * time.Second // for the handshake, and for an answer

// manner is what to talk over, and how to behave.
type manner struct {
	stream bool // else datagrams
	strict bool // else as TSQ 0.1.0-beta does
	alpn   string
}

var alpn = map[string]string{"strict": "tsq", "beta": "tsq/1", "foreign": "h3"}

func (m manner) config() *quic.Config {
	config := &quic.Config{HandshakeIdleTimeout: patience, EnableDatagrams: m.strict || !m.stream}
	if !m.strict && !m.stream {
		config.MaxIncomingStreams = -1 // none
	}
	return config
}

func say(line any) {
	text, err := json.Marshal(line)
	if err != nil {
		panic(err)
	}
	fmt.Println(string(text))
}

type problem struct {
	Error string `json:"error"`
}

func run(arguments []string) error {
	if len(arguments) < 3 {
		return errors.New("usage: see README.md")
	}
	m := manner{stream: arguments[1] == "stream", strict: arguments[2] != "beta", alpn: alpn[arguments[2]]}
	switch rest := arguments[3:]; {
	case arguments[0] == "client" && len(rest) == 4:
		return runClient(m, rest[0], rest[1], rest[2], rest[3])
	case arguments[0] == "server" && len(rest) == 2:
		return runServer(m, rest[0], rest[1])
	}
	return errors.New("usage: see README.md")
}

func main() {
	os.Setenv("QUIC_GO_DISABLE_RECEIVE_BUFFER_WARNING", "true")
	if err := run(os.Args[1:]); err != nil {
		say(problem{err.Error()})
		os.Exit(1)
	}
}
