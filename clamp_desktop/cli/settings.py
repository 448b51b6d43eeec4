"""``clamp-desktop settings``: show what the user chose, and change it."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from clamp_desktop import paths, settings
from clamp_desktop.cli.output import complain, print_json, print_table, say
from clamp_desktop.settings import Settings, SettingsError


def run_settings(options: argparse.Namespace) -> int:
    """Print all settings or one; with a value, set it. 1 where a name or value makes no sense."""
    file = paths.settings_file()
    try:
        if options.name is None:
            if options.reset:
                raise SettingsError("Name the setting to reset.")
            _show_all(options.json)
            return 0
        if options.reset and options.value is not None:
            raise SettingsError("Give a value or --reset, not both.")
        if options.reset:
            found = settings.save(file, {options.name: None})
        elif options.value is not None:
            found = settings.save(file, {options.name: settings.parse(options.name, options.value)})
        else:
            settings.what_it_is(options.name)  # refuses a name that there is not
            found, words = settings.load(file)
            _tell(words)
    except SettingsError as error:
        complain(str(error))
        return 1
    value = asdict(found)[options.name]
    if options.json:
        print_json({options.name: value})
    else:
        say(_shown(value))
    return 0


def _show_all(as_json: bool) -> None:
    found, words = settings.load(paths.settings_file())
    _tell(words)
    values, usual = asdict(found), asdict(Settings())
    if as_json:
        print_json(values)
        return
    print_table(
        [
            (name, _shown(value) + ("" if value == usual[name] else " *"), settings.what_it_is(name))
            for name, value in values.items()
        ],
        ("setting", "value", "what it is"),
    )
    say(f"* chosen by you; kept in {paths.settings_file()}")


def _tell(words: tuple[str, ...]) -> None:
    for sentence in words:
        complain(sentence)


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value) or "-"
