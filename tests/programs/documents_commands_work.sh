# SPDX-License-Identifier: MIT
# The commands in the README and the guides do what these say.
. "$TSQ_SOURCE/tests/programs/clock_lib.sh"

command -v openssl >/dev/null || skip "documents_commands_work: openssl is not installed; run dist/setup"

# The documents name ports: in a network namespace nobody else has them.
if [ "$(id -u)" = 0 ] && [ -z "${TSQ_OWN_NETWORK:-}" ] && unshare --net true 2>/dev/null; then
  rm -r state
  TSQ_OWN_NETWORK=yes exec unshare --net bash "$0"
fi
[ -z "${TSQ_OWN_NETWORK:-}" ] || ip link set lo up

for port in 4433 4434 4435; do
  mkdir "$port"
  cd "$port" || exit
  start_background "Link: " "$TSQ_BIN/tsq-server" --self-signed --listen "127.0.0.1:$port" --stratum 1
  cd ..
done
cp 4433/tsq-selfsigned.pem .
cat 4433/*.pem 4434/*.pem >both.pem
cat both.pem 4435/*.pem >all.pem
python3 "$TSQ_SOURCE/tests/dist/document_commands.py" "$TSQ_SOURCE" "$(realpath "$TSQ_BIN")" || die "the documents"
