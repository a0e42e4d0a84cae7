# SPDX-License-Identifier: MIT
# Made by dist/completions/generate from --help.
complete -c tsq-monitor -f
complete -c tsq-monitor -l demo -d 'Demonstrate with a server inside this program. Your settings are neither read nor written'
complete -c tsq-monitor -l hidden -d 'Start in the tray, without a window'
complete -c tsq-monitor -l screenshot -r -F -d 'Write a picture of the window to <file>'
complete -c tsq-monitor -l after -x -d 'Wait <seconds> before the picture'
complete -c tsq-monitor -l appearance -x -a 'auto light dark' -d 'Colours: auto, light or dark. Auto follows the desktop'
complete -c tsq-monitor -l language -x -d 'Speak this language, for example pl'
complete -c tsq-monitor -s h -l help -d 'Displays help on commandline options'
complete -c tsq-monitor -l help-all -d 'Displays help including Qt specific options'
complete -c tsq-monitor -s v -l version -d 'Displays version information'
