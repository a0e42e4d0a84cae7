# SPDX-License-Identifier: MIT
# Made by dist/completions/generate from --help.
complete -c tsqctl -f
complete -c tsqctl -n __fish_use_subcommand -a 'tracking sources sourcestats waitsync makestep online offline'
complete -c tsqctl -l json -d 'Print one JSON document instead of sentences and tables'
complete -c tsqctl -l control -r -F -d 'The socket of tsqd'
complete -c tsqctl -l timeout -x -d 'waitsync: how long to wait'
complete -c tsqctl -l interval -x -d 'waitsync: time between two looks'
complete -c tsqctl -l max-offset -x -d 'waitsync: the offset has to be within this'
complete -c tsqctl -l max-error -x -d 'waitsync: the maximum error has to be within this'
complete -c tsqctl -l max-skew -x -d 'waitsync: the error of the frequency has to be within this'
complete -c tsqctl -l version -d 'Display program version information and exit'
complete -c tsqctl -s h -l help -d 'Print this help and exit'
