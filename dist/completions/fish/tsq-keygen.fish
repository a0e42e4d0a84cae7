# SPDX-License-Identifier: MIT
# Made by dist/completions/generate from --help.
complete -c tsq-keygen -l hmac -d 'A secret that server and clients share'
complete -c tsq-keygen -l version -d 'Display program version information and exit'
complete -c tsq-keygen -s h -l help -d 'Print this help and exit'
