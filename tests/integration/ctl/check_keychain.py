# SPDX-License-Identifier: GPL-3.0-or-later
"""The token in a keychain that is really there: gnome-keyring on a session bus of its own, open, then locked."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

PROGRAM, FAKE_SLACK = sys.argv[1:3]
TOKEN = "xoxb-test-token"
NOT_CONFIGURED = 3


def expect(truth, what):
    if not truth:
        sys.exit(f"not so: {what}")


def daemon(home):
    """A keyring daemon that knows the password; it starts unlocked and makes the login keyring when there is none."""
    subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets", "--daemonize"], input="a password",
                   text=True, check=True, stdout=subprocess.DEVNULL)
    return home / ".local/share/keyrings"


def lock():
    subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets",
                    "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock",
                    "array:objpath:/org/freedesktop/secrets/collection/login"], check=True, stdout=subprocess.DEVNULL)


def inside():
    home = pathlib.Path(os.environ["HOME"])
    ledger = home / "l.precedent"
    slack = subprocess.Popen([FAKE_SLACK, "--messages", "10", "--threads", "1"], stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE, text=True)
    url = f"http://127.0.0.1:{slack.stdout.readline().strip()}/api/"

    def ctl(*words, text=""):
        done = subprocess.run([PROGRAM, *words, "--ledger", str(ledger)], input=text, capture_output=True, text=True,
                              env={**os.environ, "PRECEDENT_SLACK_API_URL": url}, timeout=60)
        print(words, done.returncode, done.stdout.strip(), done.stderr.strip(), flush=True)
        return done

    keyrings = daemon(home)
    expect(ctl("token", "set", "--token-stdin", text=TOKEN).returncode == 0, "an open keychain takes the token")
    listed = ctl("channels", "--json")
    expect(listed.returncode == 0 and "C0APPROVALS" in listed.stdout, "the next start finds it there")
    for path in home.rglob("*"):
        expect(not path.is_file() or TOKEN.encode() not in path.read_bytes(), f"the token is not readable in {path}")
    expect(any(keyrings.iterdir()), "it is this keychain that keeps it")
    lock()
    locked = ctl("channels", "--no-input")
    expect(locked.returncode == NOT_CONFIGURED and "locked" in locked.stderr, "a locked keychain is called locked")
    written = ctl("token", "set", "--token-stdin", "--no-input", text=TOKEN)
    expect(written.returncode == NOT_CONFIGURED, "a locked keychain takes nothing, and that is said")
    forgotten = ctl("token", "forget", "--no-input")
    expect(forgotten.returncode == NOT_CONFIGURED, "a locked keychain forgets nothing, and that is said")
    slack.communicate("")


def main():
    missing = [tool for tool in ("gnome-keyring-daemon", "dbus-run-session", "dbus-send") if not shutil.which(tool)]
    if missing:
        sys.exit(f"missing: {', '.join(missing)}")
    if os.environ.get("PRECEDENT_TEST_BUS"):
        return inside()
    with tempfile.TemporaryDirectory() as home:
        runtime = pathlib.Path(home, "run")
        runtime.mkdir(mode=0o700)
        world = {name: value for name, value in os.environ.items() if not name.startswith(("PRECEDENT_", "XDG_", "DBUS_"))}
        world |= {"HOME": home, "XDG_RUNTIME_DIR": str(runtime), "PRECEDENT_TEST_BUS": "1"}
        sys.exit(subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv], env=world).returncode)


main()
