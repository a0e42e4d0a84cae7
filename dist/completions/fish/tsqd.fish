# SPDX-License-Identifier: MIT
# Made by dist/completions/generate from --help.
complete -c tsqd -f
complete -c tsqd -l config -r -F -d 'The file with the settings'
complete -c tsqd -l check-config -d 'Check the file, print its settings, and exit'
complete -c tsqd -l control -r -F -d 'The socket for tsqctl, instead of the file’s'
complete -c tsqd -l watch -d 'Only measure: neither steer this computer’s clock nor feed another service'
complete -c tsqd -l version -d 'Display program version information and exit'
complete -c tsqd -s h -l help -d 'Print this help and exit'
