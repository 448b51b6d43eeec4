"""The fields that filters are typed for: how each is called, what it takes, its SQL and its words."""

from __future__ import annotations

import difflib
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from clamp_desktop.library.filtering import field_values as values
from clamp_desktop.library.filtering import ranges, selecting
from clamp_desktop.library.filtering.ranges import Range

Value = str | Range
Sql = tuple[str, list[Any]]

_DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Field:
    """A field.

    Attributes:
        name: in English, ``"tempo"``.
        names: other names, in English, German, French and Spanish.
        parse: a value as typed → as kept; raises ``ValueError`` with words for the user.
        sql: a value → a condition.
        words: a value → words for a chip.
        write: a value → as typed.
        examples: for whoever does not know what to write.
        plain: values are words, in which ``>`` means nothing.
        choices: all values that there are; empty where anything goes.
    """

    name: str
    names: tuple[str, ...]
    parse: Callable[[str], Value]
    sql: Callable[[Value], Sql]
    words: Callable[[Value], str]
    write: Callable[[Value], str]
    examples: tuple[str, ...] = ()
    plain: bool = True
    choices: tuple[str, ...] = ()


def _text(name: str, names: str, said: str, find: Callable[[str], Sql], *examples: str) -> Field:
    return Field(
        name,
        tuple(names.split()),
        values.words_of,
        lambda value: find(str(value)),
        lambda value: said.format(value),
        str,
        examples,
    )


def _choice(
    name: str,
    names: str,
    parse: Callable[[str], str],
    find: Callable[[str], Sql],
    *examples: str,
    said: Callable[[str], str] = str,
    choices: Sequence[str] = (),
) -> Field:
    return Field(
        name,
        tuple(names.split()),
        parse,
        lambda value: find(str(value)),
        lambda value: said(str(value)),
        str,
        examples,
        choices=tuple(choices),
    )


def _number(
    name: str,
    names: str,
    column: str,
    said: str,
    *examples: str,
    read: Callable[[str], float] = ranges.figure,
    show: Callable[[float], str] = ranges.figure_words,
    slack: float = 0.0,
) -> Field:
    def sql(value: Value) -> Sql:
        condition, bound = ranges.sql(column, _range(value), slack)
        return condition, list(bound)

    return Field(
        name,
        tuple(names.split()),
        partial(ranges.parse, number=read),
        sql,
        lambda value: said.format(ranges.words(_range(value), show)),
        lambda value: ranges.write(_range(value), show),
        examples,
        plain=False,
    )


def _range(value: Value) -> Range:
    return value if isinstance(value, Range) else Range()


def _added_sql(value: Value) -> Sql:
    if isinstance(value, Range):  # days ago: younger means later
        now = time.time()
        low = None if value.high is None else now - value.high * _DAY
        high = None if value.low is None else now - value.low * _DAY
        turned = Range(low, high, value.high_open, value.low_open)
        condition, bound = ranges.sql("p.added", turned, _DAY / 2)
        return condition, list(bound)
    first, after = values.days(value)
    parts, moments = [], list[Any]()
    for sign, day in ((">=", first), ("<", after)):
        if day:
            parts.append(f"p.added {sign} ?")
            moments.append(values.moment(day))
    return " AND ".join(parts) or "1", moments


def _added_words(value: Value) -> str:
    if not isinstance(value, Range):
        return f"added {value.replace('..', ' to ')}"
    if value.low is None:
        return f"added in the last {ranges.figure_words(value.high or 0)} days"
    if value.high is None:
        return f"added more than {ranges.figure_words(value.low)} days ago"
    return f"added {ranges.words(value, ranges.figure_words)} days ago"


def _added_write(value: Value) -> str:
    return ranges.write(value, ranges.age_words) if isinstance(value, Range) else value


_KNOWN = {
    "title": "p.title IS NOT NULL",
    "composer": "p.composer IS NOT NULL",
    "lyrics": "p.lyrics IS NOT NULL",
    "note": "p.note IS NOT NULL",
    "rating": "p.rating > 0",
    "key": "p.tonic IS NOT NULL",
    "metre": "p.metres != ''",
    "tempo": "p.tempo_bpm IS NOT NULL",
    "instruments": "p.instruments != ''",
    "tags": "p.id IN (SELECT piece_id FROM piece_tags)",
    "suggestions": "EXISTS (SELECT 1 FROM suggestions s WHERE s.piece_id = p.id"
    " AND s.origin_id IN (SELECT id FROM origins WHERE removed = 0))",
    "sound": "p.content_id IN (SELECT content_id FROM vectors)",
}
_STATES = {
    "new": "p.added >= (SELECT max(began) FROM scans WHERE began <= (SELECT max(added) FROM pieces))",
    "moved": "f.moved = (SELECT max(moved) FROM files)",
    "untagged": "p.id NOT IN (SELECT piece_id FROM piece_tags)",
    "suggested": _KNOWN["suggestions"],
    "duplicate": "p.id IN (SELECT piece_id FROM twins)",
    "problem": "f.reason IS NOT NULL OR p.content_id IN (SELECT content_id FROM embedding_failures)",
    "missing": "f.state = 'missing' OR d.state = 'offline'",
    "offline": "d.state = 'offline'",
    "changed": "f.state = 'pending'",
    "collected": "p.id IN (SELECT piece_id FROM collection_pieces)",
}

_has_words = selecting.has_words
_ALL = (
    _text("title", "titel titre titulo name", "title: {}", partial(_has_words, "title"), '"la folia"'),
    _text("composer", "by komponist compositeur compositor", "by {}", partial(_has_words, "composer"),
          "bach"),
    _choice("key", "tonart tonalite tonalidad", values.key, selecting.has_key, "Dm", '"Bb major"'),
    _choice("mode", "tongeschlecht modo", values.mode, lambda one: ("p.mode = ?", [one]), "minor",
            choices=values.MODES),
    _choice("metre", "meter time takt mesure compas", values.metre, selecting.has_metre, "3/4", "6/8"),
    _number("tempo", "bpm", "p.tempo_bpm", "♩ {}", ">120", "90..110", read=values.tempo, slack=0.5),
    _choice("instrument", "instruments instrumento instrumentos instrumente besetzung", values.instrument,
            selecting.has_instrument, "clarinet", said=values.instrument_words),
    _number("parts", "voices stimmen voix partes voces", "p.parts", "{} parts", "4", "<=2"),
    _number("measures", "bars takte mesures compases", "p.measures", "{} bars", "<64"),
    _number("length", "duration dauer länge duree longueur duracion", "p.duration", "{} long",
            ">3min", "<90s", read=ranges.length, show=ranges.length_words, slack=0.5),
    _number("notes", "noten notas", "p.note_count", "{} notes", "<500"),
    _choice("format", "type art formato", values.format_, lambda one: ("p.format = ?", [one]), "midi",
            said=values.format_words, choices=values.FORMATS),
    _choice("tag", "tags schlagwort etiquette etiqueta", values.words_of, selecting.has_tag,
            "wedding", "grade/3"),
    _choice("suggested", "suggestion vorgeschlagen vorschlag suggere sugerido sugerencia",
            values.suggestion, selecting.is_suggested, "waltz>0.6", "waltz",
            said="suggested: {}".format),
    _choice("probe", "labels merkmale sonde", values.words_of, selecting.is_of_probe, "grades",
            said="by {}".format),
    _choice("folder", "in ordner dossier carpeta", values.words_of, selecting.is_in_folder_called, "Choir",
            said="in {}".format),
    _choice("collection", "list sammlung coleccion liste lista", values.words_of,
            selecting.is_in_collection, '"Easter concert"', said="in “{}”".format),
    _number("rating", "stars bewertung sterne valoracion estrellas etoiles", "p.rating", "{} stars",
            ">=4", read=values.stars),
    Field("added", ("hinzugefügt", "ajoute", "agregado", "añadido"), values.added, _added_sql,
          _added_words, _added_write, ("<30d", "2024-05"), plain=False),
    _choice("has", "hat avec tiene con mit",
            partial(values.one_of, choices=_KNOWN, aliases=values.KNOWN_ALIASES),
            lambda one: (_KNOWN[one], []), "lyrics", said="with {}".format, choices=tuple(_KNOWN)),
    _choice("is", "ist est es", partial(values.one_of, choices=_STATES, aliases=values.STATE_ALIASES),
            lambda one: (_STATES[one], []), "missing", choices=tuple(_STATES)),
    _text("note", "notiz remarque nota", "note: {}", partial(_has_words, "note"), "easter"),
    _text("lyrics", "text liedtext paroles letra", "lyrics: {}", partial(_has_words, "lyrics"), "gloria"),
    _text("genre", "kind gattung genero", "genre: {}", partial(_has_words, "kind"), "reel"),
    _choice("melody", "tune melodie melodia mélodie theme thema",
            values.melody, selecting.has_melody, '"C D E C"', '"do re mi do"', said="melody: {}".format),
    _number("strength", "stärke force fuerza", "1", "strength {}", ">50", read=values.percent,
            show=values.percent_words),
)  # fmt: skip

FIELDS: Mapping[str, Field] = {field.name: field for field in _ALL}
_NAMES = {values.plain(name): field for field in reversed(_ALL) for name in (*field.names, field.name)}


def field_called(name: str) -> Field | None:
    """The field of that name in any of the languages; upper case and accents make no difference."""
    return _NAMES.get(values.plain(name))


def nearest_name(name: str) -> str | None:
    """The name of a field that someone may have meant."""
    near = difflib.get_close_matches(values.plain(name), _NAMES, 1, 0.75)
    return near[0] if near else None
