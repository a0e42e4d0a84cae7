# SPDX-License-Identifier: MIT
# Each mistake in tsqd.toml gets one sentence with file, line and value, and exit status 2; the shipped example is valid.
. "$TSQ_SOURCE/tests/programs/tsqd_lib.sh"

settings() { printf '%s\n' "$@" >tsqd.toml; }
refuses() {
  expect 2 timeout 5 "$tsqd" --config tsqd.toml --check-config
  says_only err "Error: tsqd.toml, $1"
  says_only out ""
}
some='servers = ["time.example.org"]'

settings "$some" 'pol = 3'
refuses "line 2: there is no setting 'pol'; check its spelling"
settings "$some" 'poll = 5'
refuses "line 2: poll must be a table, as in poll = { shortest = 16, longest = 1024 }"
settings "$some" 'makestep = "always"'
refuses "line 2: makestep must be a table, as in makestep = { threshold = 1, limit = 3 }"
settings "$some" 'poll = { shortest = 0.5 }'
refuses "line 2: The shortest poll interval must be between 1 and 131072 seconds, not '0.5'"
settings "$some" '[poll]' 'shortest = 2000'
refuses "line 1: The shortest poll interval, 2000 s, must not be longer than the longest one, 1024 s"
settings "$some" '[poll]' 'shortest = 2000' 'longest = 4000'
expect 0 "$tsqd" --config tsqd.toml --check-config
says_only out "poll.longest = 4000  # tsqd.toml, line 4
poll.shortest = 2000  # tsqd.toml, line 3
servers = time.example.org  # tsqd.toml, line 1"
settings "$some" 'makestep = { limit = 3, threshold = "soon" }'
refuses "line 2: Threshold of makestep must be between 0.001 and 1000000000 seconds, not 'soon'"
settings "$some" 'makestep = { limit = -2 }'
refuses "line 2: Limit of makestep must be between -1 and 1000000, not '-2'"
settings "$some" 'max-slew-rate = 0'
refuses "line 2: Max slew rate must be between 1 and 100000 ppm, not '0'"
settings "$some" 'panic-limit = 0'
refuses "line 2: Panic limit must be between 0.001 and 1000000000 seconds, not '0'"
settings "$some" 'queries = [1, 2]'
refuses "line 2: queries takes one value, not a list"
settings "$some" 'timeout = 0'
refuses "line 2: Timeout must be between 0.01 and 60 seconds, not '0'"
settings "$some" '' 'min-servers = 2'
refuses "line 3: Min servers must be between 1 and the number of different servers, 1, not '2'"
settings 'servers = ["a", "a"]' 'min-servers = 2' '[[server]]' 'address = "a"'
refuses "line 2: Min servers must be between 1 and the number of different servers, 1, not '2'"
settings "$some" 'transport = "tcp"'
refuses "line 2: Transport must be auto, datagram or stream, not 'tcp'"
settings "$some" 'ca = "a.pem"'
refuses "line 2: cannot read the CA file a.pem: No such file or directory"
echo nothing >a.pem
refuses "line 2: cannot use these certificate authorities: a.pem: no PEM certificate in it"
settings "$some" '[[server]]' 'address = "a"' 'ca = "/"'
refuses "line 4: cannot read the CA file /: it is a folder, and a file is needed"
certtool --generate-privkey --key-type ecdsa --outfile a.key 2>/dev/null
certtool --generate-self-signed --load-privkey a.key --template <(echo ca) --outfile a.pem 2>/dev/null
pin="sha256:$(printf '%064d' 1)"
settings "servers = [\"tsq://a?pin=$pin\"]" 'ca = "a.pem"' '[[server]]' 'address = "b"' "pin = \"$pin\""
refuses "line 2: every server has a pin or authorities of its own, so ca would not be used: leave it out"
settings "servers = [\"tsq://a?pin=$pin\", \"b\"]" 'ca = "a.pem"'
expect 0 "$tsqd" --config tsqd.toml --check-config
expect 0 "$tsqd" --config <(cat tsqd.toml) --check-config
says out "ca = a.pem  # /dev/fd/"
settings "$some" 'ca = "a.pem"' 'pin = "sha256:12"'
refuses "line 3: Pin must be sha256: followed by 64 hexadecimal digits, not 'sha256:12'"
settings "$some" 'ca = "a.pem"' "pin = \"sha256:$(printf '%064d' 1)\""
refuses "line 3: pin and ca exclude each other: leave one out"
settings "$some" 'verify-key = "missing.pub"'
refuses "line 2: Cannot read missing.pub: No such file or directory"
settings 'servers = ["time.example.org",' '"host:99999"]'
refuses "line 2: Port must be between 1 and 65535 (server 'host:99999')"
settings '[[server]]' 'transport = "stream"'
refuses "line 1: a [[server]] needs one address, as in address = \"time.example.org\""
settings "$some" '[[server]]' 'address = "a"' 'queries = 3'
refuses "line 4: there is no setting 'queries'; check its spelling"
settings "$some" 'watch = "yes"'
refuses "line 2: Watch must be true or false, not 'yes'"
settings "$some" 'watch = true' 'feed = "a.sock"'
refuses "line 2: with watch nothing is fed, so feed would have no effect: leave one of them out"
settings "$some" 'allow-invalid-dates = 1'
refuses "line 2: Allow invalid dates must be true or false, not '1'"
settings "$some" 'shm = 256'
refuses "line 2: Shm must be a unit between 0 and 255, not '256'"
settings "$some" "feed = \"/$(printf '%0120d' 1)\""
refuses "line 2: Feed must be a path of at most 107 bytes, not '/$(printf '%0120d' 1)'"
settings "$some" 'control = ""'
refuses "line 2: control is empty: give a value or leave the line out"

settings 'min-servers = 1'
expect 2 timeout 5 "$tsqd" --config tsqd.toml
says_only err "Error: tsqd.toml: it names no servers, as in servers = [\"time.example.org\"]"
rm tsqd.toml
expect 2 timeout 5 "$tsqd" --config tsqd.toml
says_only err "Error: tsqd.toml: No such file or directory; tsqd.toml(5) describes the settings"
expect 2 "$tsqd" --confg tsqd.toml
says err "--help"

# As shipped, and with each setting that is only commented out.
expect 0 "$tsqd" --config "$TSQ_SOURCE/dist/tsqd/tsqd.toml" --check-config
echo key >verify.pem
expect 0 "$TSQ_BIN/tsq-keygen" verify
sed -n -e '/^[^#]/{p;b}' -e 's/^# \(\[\[server\]\]\|[a-z-]* = .*\)/\1/p' "$TSQ_SOURCE/dist/tsqd/tsqd.toml" |
  sed -e '/^pin = /d' -e '/^watch = /d' -e 's|/etc/tsq/verify.pem|verify.pub|' -e 's|/etc/tsq/ca.pem|a.pem|' >tsqd.toml
expect 0 "$tsqd" --config tsqd.toml --check-config
says out "makestep.threshold = "
says out "min-servers = 2"
