# SPDX-License-Identifier: MIT
# Files are never written through a link.
. "$TSQ_SOURCE/tests/programs/lib.sh"

untouched() { says_only precious "what somebody needs"; }
echo "what somebody needs" >precious

for link in "ln -s precious" "ln -s missing" "ln precious" "mkfifo" "touch"; do
  rm -f tsq-selfsigned.pem
  $link tsq-selfsigned.pem
  start_server
  untouched
  [ ! -e missing ] || die "a file was made at the end of a link"
  [[ -f tsq-selfsigned.pem && ! -L tsq-selfsigned.pem ]] || die "the certificate is no file of its own after: $link"
  expect 0 "$TSQ_BIN/tsq-client" "localhost:$port" --ca tsq-selfsigned.pem --resumption off
  [ "$(stat -c %a tsq-selfsigned.pem)" = 644 ] || die "odd mode: $(stat -c %a tsq-selfsigned.pem)"
  stop_server
done
rm tsq-selfsigned.pem
mkdir tsq-selfsigned.pem
expect 1 "$TSQ_BIN/tsq-server" --self-signed --listen 127.0.0.1:0
says_only err "Error: cannot write ./tsq-selfsigned.pem: Is a directory"
[ "$(find . -name 'tsq-selfsigned.pem.*')" = "" ] || die "something was left: $(ls)"
rmdir tsq-selfsigned.pem

for link in "ln -s precious" "ln -s missing" "mkfifo"; do
  rm -f answers.key
  $link answers.key
  expect 1 "$TSQ_BIN/tsq-keygen" answers.key
  says err "answers.key exists already"
  rm -f answers.key answers.key.pub
  $link answers.key.pub
  expect 1 "$TSQ_BIN/tsq-keygen" answers.key
  says err "answers.key.pub exists already"
  [ ! -e answers.key ] || die "half a pair of keys was left"
  rm -f answers.key.pub
  [ ! -e missing ] || die "a file was made at the end of a link"
  untouched
done
expect 0 "$TSQ_BIN/tsq-keygen" answers.key
[ "$(stat -c %a answers.key)" = 600 ] || die "others can read the key: $(stat -c %a answers.key)"

start_server
for what in "ln -s $PWD/precious" "ln -s $PWD"; do
  mkdir -p state/tsq
  chmod 700 state state/tsq
  rm -rf state/tsq/tickets
  $what state/tsq/tickets
  expect 0 env XDG_STATE_HOME="$PWD/state" "$TSQ_BIN/tsq-client" "localhost:$port" --ca tsq-selfsigned.pem
  untouched
done
stop_server
