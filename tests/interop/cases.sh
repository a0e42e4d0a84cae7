# SPDX-License-Identifier: MIT
# Generates the certificates for the cases, then runs them. The working directory is empty and private.
set -euo pipefail

# certificate NAME AUTHORITY LINES...: makes NAME.pem, signed by the authority (self-signed if both names are equal).
certificate() {
  local name=$1 authority=$2
  shift 2
  printf '%s\n' "cn = \"$name\"" "$@" >"$name.template"
  if [ "$name" = "$authority" ]; then
    certtool --generate-self-signed --load-privkey key.pem --template "$name.template" --outfile "$name.pem"
  else
    certtool --generate-certificate --load-privkey key.pem --load-ca-privkey key.pem \
      --load-ca-certificate "$authority.pem" --template "$name.template" --outfile "$name.pem"
  fi 2>>certtool.log || { cat certtool.log >&2; exit 1; }
}

leaf=(tls_www_server signing_key)
here=('dns_name = "localhost"' 'ip_address = "127.0.0.1"')
certtool --generate-privkey --key-type rsa --bits 2048 --no-text --outfile key.pem 2>certtool.log
certificate authority authority ca cert_signing_key 'expiration_days = 10'
certificate stranger stranger ca cert_signing_key 'expiration_days = 10'
certificate intermediate authority ca cert_signing_key 'expiration_days = 10'
certificate good intermediate "${leaf[@]}" "${here[@]}" 'expiration_days = 10'
cat intermediate.pem >>good.pem
certificate untrusted stranger "${leaf[@]}" "${here[@]}" 'expiration_days = 10'
certificate elsewhere authority "${leaf[@]}" 'dns_name = "elsewhere.test"' 'expiration_days = 10'
certificate expired authority "${leaf[@]}" "${here[@]}" \
  'activation_date = "2024-01-01 00:00:00"' 'expiration_date = "2024-02-01 00:00:00"'

exec python3 "$TSQ_SOURCE/tests/interop/cases.py" "$@"
