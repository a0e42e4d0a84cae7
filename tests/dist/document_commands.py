# SPDX-License-Identifier: MIT
"""Runs the commands of all documents: the blocks marked ```sh, and the lines after a $ in indented blocks.

    document_commands.py SOURCE PROGRAMS        in an empty folder, with servers on 127.0.0.1:4433 to 4435

The blocks of a document run in one folder, in order; each line or continued line has to end with 0, or with one of the
statuses in a comment: `command # exit 0 3`. A block with a server in the background is run as a
whole. Blocks marked ```sh on-a-server or ```sh on-a-desktop are not run, but the options of our programs in them have to
exist, as everywhere in the documents. Blocks marked ```sh in-the-source build or test for minutes: their scripts, and
the options given to these, have to exist. A command in an indented block without a $ is an error."""

import os
import pathlib
import re
import subprocess
import sys

source, programs = map(pathlib.Path, sys.argv[1:])
DOCUMENTS = sorted(str(path.relative_to(source)) for pattern in ("*.md", "dist/**/*.md", "tests/**/*.md")
                   for path in source.glob(pattern))
BLOCK = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PROMPT = re.compile(r"^    \$ ((?:.*\\\n)*.*)$", re.MULTILINE)
OUR = re.compile(r"(?:^|[\s`/|])(tsq-[a-z-]+|tsqd|tsqctl)((?: [^`|;&\n]*)?)")
UNMARKED = re.compile(r"^ {4}((?:sudo |\./|build/)\S.*|(?:tsq-[a-z-]+|tsqd|tsqctl|apt|bash|cmake|cp|ctest|curl|dpkg|git|"
                      r"journalctl|kill|ninja|openssl|pip|python3|systemctl) .*)$", re.MULTILINE)
SCRIPT = re.compile(r"^(?:[A-Z_]+=\S+ )*(?:bash )?(?:\./)?((?:dist|tests|\.ci)/\S+)(.*)$")
PATIENCE = 60  # seconds for one command
LANGUAGES = {"", "sh", "sh on-a-server", "sh on-a-desktop", "sh in-the-source", "yaml", "js", "toml"}
failures = []
ran = 0


def options_of(program, known={}):
    if program not in known:
        file = programs / program
        text = subprocess.run([file, "--help"], capture_output=True, text=True,
                              env=dict(os.environ, QT_QPA_PLATFORM="offscreen")).stdout if file.exists() else None
        known[program] = None if text is None else set(re.findall(r"(?<![\w-])--[a-z][\w-]*", text))
    return known[program]


def check_options(document, text):
    for program, rest in OUR.findall(text):
        known = options_of(program)
        for option in re.findall(r"(?<![\w-])--[a-z][\w-]*", rest) if known is not None else []:
            if option not in known:
                failures.append(f"{document}: {program} has no {option}")


def as_the_reader_would(command):
    """The command after a $, and the statuses that are right for it: its output stands below it in the document."""
    if "--watch" in command:
        return f"timeout --foreground --preserve-status -s INT 3 {command}", {0, 1, 3}
    if "--dry-run" in command:
        return command, {0, 3}  # the clock may be right already
    if ":9 " in command:
        return command, {3}  # nothing listens there
    return command, {0} if "--ca" in command else {1}  # the pin of another server, or no authority


def expected(command):
    """The statuses that a comment allows."""
    found = re.search(r"# exit ([0-9 ]+)$", command)
    return {int(word) for word in found[1].split()} if found else {0}


def run(document, command, statuses, folder):
    global ran
    environment = dict(os.environ, PATH=f"{programs}:{os.environ['PATH']}", XDG_STATE_HOME=str(folder / "state"))
    done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, timeout=PATIENCE)
    ran += 1
    if done.returncode not in statuses:
        failures.append(f"{document}: {command!r} ended with {done.returncode}: {done.stdout}{done.stderr}")


def commands_of(block):
    """Lines, joined where they continue or are the body of a here-document."""
    lines, end = [], None
    for line in block.splitlines():
        if end is not None or (lines and lines[-1].endswith("\\")):
            lines[-1] += "\n" + line
            end = None if line == end else end
        else:
            lines.append(line)
            found = re.search(r"<<'?(\w+)'?", line)
            end = found[1] if found else None
    return [line for line in lines if line and not line.startswith("#")]


def with_background(block):
    """A block in which a server is started in the background, as one command that waits until the server listens."""
    def waiting(started):
        return (f"{started[0]}\ntimeout 30 bash -c 'until ss -Hlun | grep -q \"{started[1]} \"; do sleep 0.05; done' || exit")
    ending = "trap 'kill $(jobs -p) 2>/dev/null || true' EXIT"  # also after a command that fails
    return f"set -em\n{ending}\n" + re.sub(r"^.*--listen (\S+).* &$", waiting, block, flags=re.MULTILINE)


def check_scripts(document, block):
    """The scripts of the tree, and the options that they are given."""
    for command in commands_of(block):
        script = SCRIPT.match(command.split("#")[0].rstrip())
        if script is None:
            if not re.match(r"ctest --test-dir |cmake --", command):
                failures.append(f"{document}: {command!r} is no script of the tree")
        elif not (source / script[1]).is_file():
            failures.append(f"{document}: there is no {script[1]}")
        else:
            for option in re.findall(r"(?<![\w-])--[a-z][\w-]*", script[2]):
                if option not in (source / script[1]).read_text():
                    failures.append(f"{document}: {script[1]} has no {option}")


def main():
    for document in DOCUMENTS:
        text = (source / document).read_text()
        folder = pathlib.Path(document.replace("/", "-")).absolute()
        alone = folder / "alone"  # of blocks with a server of their own, which writes its certificate
        (alone / "build/release").mkdir(parents=True)
        (alone / "build/release/bin").symlink_to(programs)
        for name in ("tsq-selfsigned.pem", "both.pem", "all.pem"):
            (folder / name).write_bytes(pathlib.Path(name).read_bytes())
        check_options(document, text)
        for language, block in BLOCK.findall(text):
            if language not in LANGUAGES:
                failures.append(f"{document}: a block is marked {language!r}")
            if language == "sh in-the-source":
                check_scripts(document, block)
            elif language == "sh" and block.count(" &\n") > 0:
                run(document, with_background(block), {0}, alone)
            elif language == "sh":
                for command in commands_of(block):
                    if "tsq-monitor" in command and not (programs / "tsq-monitor").exists():
                        continue  # built without Qt
                    run(document, command, expected(command), folder)
        for command in UNMARKED.findall(BLOCK.sub("", text)):
            failures.append(f"{document}: {command!r} is neither run nor marked")
        for command in PROMPT.findall(text):
            run(document, *as_the_reader_would(command), folder)
    print("\n".join(failures) or f"{ran} commands")
    sys.exit(1 if failures or ran < 15 else 0)


main()
