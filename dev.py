#!/usr/bin/env python3
"""Lebara Desktop from a fresh checkout, on Linux, macOS and Windows. Standard library only.

python3 dev.py run [ARGS]     set up and start the program; without a screen, run the tour offscreen into build/tour
python3 dev.py test [ARGS]    set up and run the whole suite (--long adds the long ones; other words go to pytest)
python3 dev.py check          linters, types, layers, house rules
python3 dev.py bench          benchmarks, each figure beside its reference in the same run
python3 dev.py sim ...        the checkout simulator: --seeds N, --seed K, --mutants
python3 dev.py setup          only the set-up

The first use makes .venv from requirements.lock (hashes, no addresses) and installs the project in place. On Linux it checks
the system libraries that Qt needs, installs them when run as root, and names the one command otherwise.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
OLDEST, NEWEST = (3, 11), (3, 13)

sys.path.insert(0, str(ROOT))
from lebara_desktop import translations  # noqa: E402 — standard library only
from lebara_desktop.preflight import has_screen, missing_packages  # noqa: E402 — standard library only

TEST_TOOLS = {"Xvfb": "xvfb", "xauth": "xauth", "chromium": "chromium", "chromedriver": "chromium-driver"}
# Not needed to run; asked for when we may install: a good interface font and one for Chinese.
FONTS = {"Inter": "fonts-inter", ":lang=zh-cn": "fonts-wqy-microhei"}


def die(message: str) -> None:
    """End with status 2 and one clear sentence."""
    print(f"\n{message}", file=sys.stderr)
    sys.exit(2)


def main() -> int:
    """Do what the first word says."""
    verb, rest = (sys.argv[1:2] or ["help"])[0], sys.argv[2:]
    verbs = {"run": run, "test": test, "check": check, "bench": bench, "sim": sim, "setup": lambda _rest: 0}
    if verb not in verbs:
        print(__doc__)
        return 0 if verb in ("help", "-h", "--help") else 2
    check_python()
    check_system(tests=verb == "test", screen=verb == "run" and has_screen())
    make_venv()
    build_translations()
    return verbs[verb](rest)


def run(rest: list[str]) -> int:
    """Start the program, or where nobody could see it, its tour."""
    if has_screen() or os.environ.get("QT_QPA_PLATFORM"):
        return call("-m", "lebara_desktop", *rest)
    if not any(word in rest for word in ("--tour", "--status")):
        print("There is no screen here, so the tour runs without one; its pictures go to build/tour.", flush=True)
        rest = [*rest, "--tour", str(ROOT / "build" / "tour")]
    return call("-m", "lebara_desktop", *rest, QT_QPA_PLATFORM="offscreen")


def test(rest: list[str]) -> int:
    """Run the tests offscreen, as many at once as there are cores; words for pytest run just what they name."""
    long = "--long" in rest
    chosen = [word for word in rest if word != "--long"]
    words = [*chosen, *(["-m", "long or not long"] if long else [])]
    if not chosen and (cores := os.cpu_count() or 1) > 1:
        words += ["-n", str(min(cores, 4)), "--dist", "loadfile"]
    return call("-m", "pytest", *words, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"))


def check(_rest: list[str]) -> int:
    """Run every check, also after one has failed."""
    steps = [
        [str(BIN / "ruff"), "check", "."],
        [str(BIN / "ruff"), "format", "--check", "."],
        [str(PYTHON), "-m", "mypy"],
        [str(BIN / "lint-imports")],
        [str(PYTHON), "-m", "tests.checks.house"],
        [str(PYTHON), "-m", "tests.checks.translations"],
    ]
    failed = [
        " ".join(Path(word).name for word in step)
        for step in steps
        if subprocess.run(step, cwd=ROOT, check=False).returncode
    ]
    print("check: " + ("failed: " + ", ".join(failed) if failed else "all good"))
    return 1 if failed else 0


def bench(rest: list[str]) -> int:
    """Measure."""
    return call("-m", "tests.bench", *rest)


def sim(rest: list[str]) -> int:
    """Simulate checkouts."""
    return call("-m", "tests.sim", *rest)


def call(*words: str, **env: str) -> int:
    """Run the virtual environment's Python in the project and return its exit status."""
    return subprocess.run([str(PYTHON), *words], cwd=ROOT, env={**os.environ, **env}, check=False).returncode


def check_python() -> None:
    """Refuse a Python that the program does not run on."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        wanted = f"{OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}"
        die(f"Python {wanted} is needed; this is {platform.python_version()}.")


def check_system(*, tests: bool, screen: bool) -> None:
    """See that Qt's system libraries are there: it aborts without a word when one is missing."""
    if sys.platform != "linux":
        return
    needed = missing_packages(screen=screen or tests)
    wished = [package for tool, package in TEST_TOOLS.items() if tests and not shutil.which(tool)] + missing_fonts()
    may_install = bool(shutil.which("apt-get")) and os.geteuid() == 0
    if may_install and (needed or wished):
        install(needed + wished)
        needed = missing_packages(screen=screen or tests)
    if needed and shutil.which("apt-get"):
        die(
            "Qt needs system libraries that this machine lacks. Run once:\n\n  sudo apt-get install " + " ".join(needed)
        )
    if needed:
        die("Qt needs these system libraries (Debian names): " + " ".join(needed))


def missing_fonts() -> list[str]:
    """Return the font packages that would make the program look as designed; none where that cannot be told."""
    if not shutil.which("fc-list"):
        return []
    return [
        package
        for pattern, package in FONTS.items()
        if not subprocess.run(["fc-list", pattern], capture_output=True, check=False).stdout.strip()
    ]


def install(packages: list[str]) -> None:
    """Install Debian packages as root."""
    print("installing system packages:", " ".join(packages), flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], check=False, env=quiet)
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    subprocess.run(command, check=False, env=quiet, stdout=subprocess.DEVNULL)


def make_venv() -> None:
    """Make .venv from the lock, once per state of the lock, the project file and Python."""
    stamp = VENV / "stamp"
    inputs = (ROOT / "requirements.lock").read_bytes() + (ROOT / "pyproject.toml").read_bytes()
    wanted = hashlib.sha256(inputs + sys.version.encode() + str(ROOT).encode()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    print("setting up .venv (once) ...", flush=True)
    venv.EnvBuilder(with_pip=True, clear=True).create(VENV)
    pip = [str(PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    lock = [*pip, "--require-hashes", "-r", str(ROOT / "requirements.lock")]
    here = [*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)]
    for command in (lock, here):
        done = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False)
        if done.returncode:
            die(f"{done.stderr.strip()}\n\nThe set-up failed; the lines above say why.")
    compile_all()
    stamp.write_text(wanted)


def build_translations() -> None:
    """Build the translations that are newer than what was built of them; says so where that fails."""
    folder = ROOT / "resources" / "i18n"
    if translations.stale(folder):
        places = [*VENV.glob("Lib/site-packages"), *VENV.glob("lib/python*/site-packages")]
        problem = translations.build(folder, translations.find_lrelease(places[0]) if places else None)
        if problem:
            print(problem, file=sys.stderr)


def compile_all() -> None:
    """Write the byte code of what we installed and of ourselves: without it every start compiles all of it again."""
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    folders = [str(VENV), str(ROOT / "lebara_desktop")]
    subprocess.run([str(PYTHON), "-m", "compileall", "-q", *folders], check=False, env=env, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
