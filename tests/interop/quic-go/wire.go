// SPDX-License-Identifier: MIT

package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"time"
)

// TSQ messages as draft-01 section 5 has them, and NTP timestamps (RFC 5905 section 6).
const (
	nonceSize   = 16
	requestSize = 2 + nonceSize

	typeNonce    = 1
	typeReceived = 2
	typeSent     = 3

	ntpEpoch = 2_208_988_800 // seconds from 1900 to 1970
	second   = uint64(time.Second)
)

func toNTP(nanoseconds int64) uint64 {
	whole, rest := uint64(nanoseconds)/second, uint64(nanoseconds)%second
	return (whole+ntpEpoch)<<32 + ((rest<<32)+second/2)/second
}

// fromNTP gives nanoseconds since 1970; the first era only, which lasts until 2036.
func fromNTP(stamp uint64) int64 {
	high, low := bits.Mul64(stamp&0xffff_ffff, second)
	low, carry := bits.Add64(low, 1<<31, 0)
	return (int64(stamp>>32)-ntpEpoch)*int64(second) + int64((high+carry)<<32|low>>32)
}

func appendTLV(message []byte, kind byte, value []byte) []byte {
	return append(append(message, kind, byte(len(value))), value...)
}

func request(nonce []byte) []byte {
	return appendTLV(nil, typeNonce, nonce)
}

func response(nonce []byte, received, sent int64) []byte {
	message := appendTLV(nil, typeNonce, nonce)
	message = appendTLV(message, typeReceived, binary.BigEndian.AppendUint64(nil, toNTP(received)))
	return appendTLV(message, typeSent, binary.BigEndian.AppendUint64(nil, toNTP(sent)))
}

func read(message []byte) (map[byte][]byte, error) {
	values := map[byte][]byte{}
	for len(message) > 0 {
		if len(message) < 2 || len(message) < 2+int(message[1]) {
			return nil, errors.New("a truncated TLV")
		}
		kind, end := message[0], 2+int(message[1])
		if _, twice := values[kind]; twice {
			return nil, fmt.Errorf("two TLVs of type %d", kind)
		}
		values[kind] = message[2:end]
		message = message[end:]
	}
	return values, nil
}

func readRequest(message []byte) ([]byte, error) {
	values, err := read(message)
	if err == nil && len(values[typeNonce]) != nonceSize {
		err = errors.New("no nonce")
	}
	return values[typeNonce], err
}

func readResponse(message []byte) (nonce []byte, t2, t3 int64, err error) {
	values, err := read(message)
	if err == nil && (len(values[typeNonce]) != nonceSize || len(values[typeReceived]) != 8 || len(values[typeSent]) != 8) {
		err = errors.New("nonce, T2 or T3 is missing")
	}
	if err != nil {
		return nil, 0, 0, err
	}
	stamp := func(kind byte) int64 { return fromNTP(binary.BigEndian.Uint64(values[kind])) }
	return values[typeNonce], stamp(typeReceived), stamp(typeSent), nil
}
