# SPDX-License-Identifier: MIT
# Made by dist/completions/generate from --help.
complete -c tsq-keygen -l hmac -d 'A secret that server and clients share'
complete -c tsq-keygen -l session-secret -d 'Instead of a key, make the secret from which servers of one name derive the keys of session tickets and address tokens'
complete -c tsq-keygen -l rotate -x -d 'Add a session secret to the file, used in one hour, and drop those that servers accept no more'
complete -c tsq-keygen -l valid-from -x -d 'Use the session secret from this instant on'
complete -c tsq-keygen -l version -d 'Display program version information and exit'
complete -c tsq-keygen -s h -l help -d 'Print this help and exit'
