# SPDX-License-Identifier: MIT
# Made by dist/completions/generate from --help.
complete -c tsq-log-stats -l since -x -d 'Only lines from then on: a date, as 2026-11-29 or 2026-11-29T18:00:00Z, or a time ago, as 24h or 7d'
complete -c tsq-log-stats -l top -x -d 'List so many of the busiest clients'
complete -c tsq-log-stats -l json -d 'Write one JSON document'
complete -c tsq-log-stats -l version -d 'Display program version information and exit'
complete -c tsq-log-stats -s h -l help -d 'Print this help and exit'
