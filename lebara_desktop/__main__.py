"""The command line of ``lebara-desktop``: read the arguments, look before Qt is loaded, start."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from lebara_desktop import __version__, preflight


def main(words: list[str] | None = None) -> int:
    """Start the program, its tour, or print the status; return the exit status."""
    args = parser().parse_args(words)
    if trouble := _profile_trouble(args.profile, args.data):
        sys.stderr.write(trouble + "\n")
        return 2
    if args.status:
        from lebara_desktop.app.status import print_status

        return print_status(args.profile, args.data)
    if args.tour and not preflight.has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if trouble := preflight.problem():
        sys.stderr.write(trouble + "\n")
        return 2
    if args.tour:
        from lebara_desktop.tour import take_tour

        return take_tour(args.tour, language=args.language, theme=args.theme, size=args.size)
    from lebara_desktop.app import start

    return start.main(start.Options(args.profile, args.data, args.language, args.theme, shop=args.shop))


def parser() -> argparse.ArgumentParser:
    """Describe the arguments (ARCHITECTURE: command line)."""
    made = argparse.ArgumentParser(prog="lebara-desktop", description="Manage and renew your mobile plan.")
    made.add_argument("--version", action="version", version=f"Lebara Desktop {__version__}")
    made.add_argument(
        "--profile",
        default="sandbox",
        metavar="NAME_OR_FILE",
        help="the operator: 'sandbox', a TOML file, or its name in the folder 'profiles' of the data directory",
    )
    made.add_argument("--data", type=Path, metavar="DIR", help="keep everything under DIR")
    made.add_argument("--language", metavar="CODE", help="such as en, de, zh_CN, ar")
    made.add_argument("--theme", choices=("light", "dark", "contrast", "system"))
    made.add_argument("--shop", action="store_true", help="a till: sign in with a phone, no customer's name is kept")
    made.add_argument("--tour", type=Path, metavar="DIR", help="do the whole main job in the window, pictures into DIR")
    made.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH", help="window size of the tour")
    made.add_argument("--status", action="store_true", help="print the account, no window")
    made.add_argument("--json", action="store_true", help="with --status: one JSON object (the only form there is)")
    return made


def _profile_trouble(profile: str, data: Path | None) -> str:
    """Say what is wrong with the operator's profile, before anything is started; nothing where it is usable."""
    if profile == "sandbox":
        return ""
    from lebara_desktop.api.profile import ProfileError
    from lebara_desktop.api.profile_file import load_profile
    from lebara_desktop.places import Places

    try:
        load_profile(Places.under(data).profile(profile))
    except ProfileError as error:
        return f"lebara-desktop: {error}"
    except OSError as error:
        return f"lebara-desktop: the profile {profile!r} cannot be read: {error.strerror}"
    return ""


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError("a size looks like 1280x800")
    return int(width), int(height)


if __name__ == "__main__":
    sys.exit(main())
