"""Catalogue entries and facts → concept ids of the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from clamp_desktop.music.instruments import INSTRUMENTS, from_name
from clamp_desktop.vocabulary import Vocabulary, key_concept, metre_concept

Row = Mapping[str, str]

# What is true of a whole collection, where its catalogue does not say so in words of the vocabulary.
COLLECTIONS: Mapping[str, tuple[str, ...]] = {
    "oneills_irish": ("irish", "folk", "melody_only", "solo"),
    "ryans_mammoth": ("american", "american_fiddle", "fiddle_tune", "folk", "melody_only", "solo"),
    "densmore_native_american": ("native_american", "american", "song", "melody_only", "voice"),
    "openhymnal": ("hymn", "sacred", "choir", "choir_satb"),
    "openscore_lieder": ("song", "art_song", "classical"),
    "openscore_orchestra": ("orchestral", "orchestra", "classical"),
    "openscore_quartets": ("string_quartet", "quartet", "chamber_music", "classical", "instrumental"),
    "chopin_first_editions": ("classical", "romantic", "polish"),
    "polish_heritage": ("polish",),
    "giantmidi_piano": ("classical", "piano", "solo", "instrumental"),
    "freedoom_game": ("video_game", "contemporary", "instrumental"),
    "openmsx_game": ("video_game", "contemporary", "jazz", "funk"),
}

# Composers whose works carry no word of where they come from.
_HOMES: Mapping[str, tuple[str, ...]] = {
    "german": ("Bach", "Handel", "Beethoven", "Schumann", "Mendelssohn", "Brahms", "Telemann", "Pachelbel"),
    "austrian": ("Mozart", "Haydn", "Schubert", "Diabelli", "Czerny", "Strauss"),
    "italian": ("Giuliani", "Carcassi", "Vivaldi", "Scarlatti", "Corelli", "Clementi", "Carulli", "Verdi"),
    "spanish": ("Sor", "Tárrega", "Tarrega", "Aguado", "Albéniz", "Granados", "Sanz"),
    "polish": ("Chopin", "Horetzky", "HoretzkyF"),
    "french": ("Satie", "Debussy", "Couperin", "Rameau", "Fauré", "Ravel", "Berlioz", "Saint-Saëns"),
    "english": ("Dowland", "Purcell", "Byrd", "Holborne", "Sullivan", "Elgar"),
    "norwegian": ("Grieg",),
    "russian": ("Tchaikovsky", "Mussorgsky", "Rachmaninoff", "Scriabin"),
    "czech": ("Dvořák", "Smetana"),
    "hungarian": ("Liszt", "Bartók"),
    "american": ("Joplin", "Sousa", "MacDowell"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

# Where songs are at home by the language of their words, unless their composer is known to be of elsewhere.
_LANGUAGES: Mapping[str, str] = {
    "de": "german",
    "en": "english",
    "fr": "french",
    "it": "italian",
    "es": "spanish",
    "sv": "swedish",
    "nl": "dutch",
    "pl": "polish",
    "cs": "czech",
}
_BY_LANGUAGE = frozenset({"openscore_lieder"})

# Kinds of dances and tempi that are also kinds of others.
_BROADER: Mapping[str, str] = {
    "slip_jig": "jig",
    "very_slow": "slow",
    "very_fast": "fast",
    "sonatina": "sonata",
    "boogie_woogie": "blues",
    "bebop": "jazz",
    "dixieland": "jazz",
    "big_band": "jazz",
    "swing": "jazz",
}

# Where words of a catalogue field may be believed, by group of concepts. A title says "waltz" of a waltz, but
# "The sad lover" need not sound sad.
_FIELDS: Mapping[str, frozenset[str]] = {
    "genre": frozenset({"dance", "form", "style", "period", "tradition", "ensemble", "function"}),
    "form": frozenset({"dance", "form", "style", "function"}),
    "period": frozenset({"style", "period", "dance"}),
    "tempo_text": frozenset({"tempo", "mood"}),
    "culture": frozenset({"tradition", "function"}),
    "region": frozenset({"tradition"}),
    "title": frozenset({"dance", "form"}),
    "instruments": frozenset({"ensemble"}),
}
# Fields that say the same of a whole collection, or what is not so.
_IGNORED = frozenset(
    {
        ("ryans_mammoth", "genre"),
        ("freedoom_game", "genre"),
        ("openscore_orchestra", "genre"),
        ("openmsx_game", "genre"),
        ("freedoom_game", "instruments"),
        ("openmsx_game", "instruments"),
        ("densmore_native_american", "region"),
        ("densmore_native_american", "genre"),
        ("oneills_irish", "title"),
        ("ryans_mammoth", "title"),
        ("densmore_native_american", "title"),
    }
)
# Generated music: what is true of it is known, and nothing else is.
_COMPLETE = frozenset({"styles"})
# Where the key or the speed that a file states was put in by a program.
_NO_KEY = frozenset({"densmore_native_american"})
_NO_METRE = frozenset({"giantmidi_piano"})
_NO_TEMPO = frozenset({"openhymnal", "densmore_native_american", "giantmidi_piano"})
_PERIODS = {"classical": "classical_period", "song": "song", "technique": "teaching", "avant-garde": "modern"}
_DEFAULT_TEMPI = frozenset({60.0, 90.0, 100.0, 120.0})  # of programs that write MIDI, not of music
_VOICES = frozenset({"voice", "soprano", "mezzo_soprano", "alto", "tenor", "baritone", "bass_voice", "choir"})
_PIANOS = frozenset({"piano", "fortepiano", "keyboard"})
_PERIOD_NAMES = frozenset(
    {"medieval", "renaissance", "baroque", "classical_period", "romantic", "impressionist", "modern"}
)
_NOTATION_KEY = re.compile(r"^([A-G](?:[#b-]|))\s*(major|minor|dorian|mixolydian|phrygian|lydian)$")


def concepts_of(row: Row, facts: Mapping[str, Any], vocabulary: Vocabulary) -> frozenset[str]:
    """Everything that may be said of a piece.

    Args:
        row: the catalogue's entry; ``collection`` and any of genre, form, key, meter, tempo_text,
            instruments, and ``concepts`` with ids between spaces.
        facts: what the reader found, as ``corpus.facts_as_json`` gives it.
    """
    collection = row.get("collection", "")
    found = {*COLLECTIONS.get(collection, ()), *row.get("concepts", "").split()}
    if collection in _COMPLETE:
        found |= _alone({one for one in found if one in INSTRUMENTS})
        return frozenset(_with_broader(found, vocabulary)) & frozenset(vocabulary.concepts)
    found |= _from_catalogue(row, vocabulary)
    found |= _from_composer(row)
    if collection in _BY_LANGUAGE and not any(
        one in vocabulary.concepts and vocabulary.group(one) == "tradition" for one in found
    ):
        found |= {_LANGUAGES[row["language"]]} if row.get("language") in _LANGUAGES else set()
    found |= set() if collection in _NO_KEY else _key(row, facts)
    found |= set() if collection in _NO_METRE else _metre(row, facts)
    found |= set() if collection in _NO_TEMPO else _tempo(found, facts)
    instruments = _instruments(row, facts, found)
    found = {one for one in found if one not in INSTRUMENTS or one in instruments} | instruments
    if collection == "freedoom_game" and instruments & {"electric_guitar", "bass_guitar"}:
        found |= {"rock", "metal"}
    found |= _texture(instruments, facts, row, found)
    if not facts.get("lyrics") and not row.get("lyrics"):
        found |= _alone(instruments)
    found = _with_broader(found, vocabulary)
    return frozenset(one for one in found if one in vocabulary.concepts)


def implied_moods(concepts: frozenset[str], vocabulary: Vocabulary) -> frozenset[str]:
    """What listeners mostly say of music of that mode and speed, where nobody has said it: for training.

    Mode and tempo explain most of how sad or happy people call a piece (Dalla Bella et al. 2001, Cognition
    80). Nothing is measured by this.
    """
    if any(vocabulary.group(one) == "mood" for one in concepts):
        return frozenset()
    mode = concepts & {"major", "minor"}
    if mode == {"minor"} and "slow" in concepts:
        return frozenset({"sad"})
    if mode == {"major"} and "slow" in concepts:
        return frozenset({"calm"})
    return frozenset({"happy", "lively"}) if mode == {"major"} and "fast" in concepts else frozenset()


def _from_catalogue(row: Row, vocabulary: Vocabulary) -> set[str]:
    collection = row.get("collection", "")
    found: set[str] = set()
    for field, groups in _FIELDS.items():
        if (collection, field) in _IGNORED:
            continue
        text = row.get(field, "").replace("_", " ").replace("British Columbia", "")
        found |= {match.concept for match in vocabulary.find(text) if match.group in groups}
        found |= {_PERIODS[text.lower()]} if field == "period" and text.lower() in _PERIODS else set()
    if collection == "densmore_native_american":
        words = row.get("form", "") + " " + row.get("extra", "")
        found |= {match.concept for match in vocabulary.find(words) if match.group == "function"}
        if "lullab" in row.get("title", "").lower():
            found.add("lullaby")
    return found


def _from_composer(row: Row) -> set[str]:
    """Where a composer comes from, and the period by the year of birth."""
    surname = (row.get("composer", "").split("(")[0].split() or [""])[-1]
    found = {_HOME_OF[surname]} if surname in _HOME_OF else set()
    found |= {"ragtime"} if surname == "Joplin" else set()
    if row.get("period"):
        return found
    match = re.search(r"1[0-9]{3}", row.get("composer_dates", ""))
    if not match:
        return found
    born = int(match[0])
    for until, period in (
        (1400, "medieval"),
        (1565, "renaissance"),
        (1700, "baroque"),
        (1790, "classical_period"),
        (1865, "romantic"),
    ):
        if born < until:
            return found | {period}
    return found | ({"modern"} if born > 1875 else set())


def _key(row: Row, facts: Mapping[str, Any]) -> set[str]:
    stated = _NOTATION_KEY.match(row.get("key", ""))
    key = (stated[1].replace("-", "b"), stated[2]) if stated else facts.get("key")
    if not key:
        return set()
    tonic, mode = key
    return {mode, key_concept(tonic, mode)} if mode in ("major", "minor") else {mode}


def _metre(row: Row, facts: Mapping[str, Any]) -> set[str]:
    metres = facts.get("metres") or [
        {"C": "4/4", "C|": "2/2"}.get(row.get("meter", ""), row.get("meter", ""))
    ]
    return {metre_concept(metres[0])} if len(metres) <= 2 and metres[0] else set()


def _tempo(found: set[str], facts: Mapping[str, Any]) -> set[str]:
    """How fast a stated tempo is, where the catalogue has no word for it."""
    bpm = facts.get("tempo_bpm")
    stated = facts.get("sources", {}).get("tempo_bpm") == "stated"
    if found & {"slow", "moderate", "fast"} or not bpm or not stated or bpm in _DEFAULT_TEMPI:
        return set()
    if bpm < 76:
        return {"slow", "very_slow"} if bpm < 50 else {"slow"}
    if bpm > 126:
        return {"fast", "very_fast"} if bpm > 176 else {"fast"}
    return {"moderate"} if 84 <= bpm <= 112 else set()


def _instruments(row: Row, facts: Mapping[str, Any], said: Iterable[str]) -> set[str]:
    """Instruments by the catalogue, else by the file: a transcription of a song may be set for a piano."""
    named = {one for one in said if one in INSTRUMENTS}
    if (row.get("collection", ""), "instruments") not in _IGNORED:
        parts = re.split(r"[;,/()]|\band\b", row.get("instruments", ""))
        named |= {one for part in parts if part.strip() and (one := from_name(part.strip())) is not None}
    return named or set(facts.get("instruments") or ())


def _texture(instruments: set[str], facts: Mapping[str, Any], row: Row, said: set[str]) -> set[str]:
    found: set[str] = set()
    sung = instruments & _VOICES
    played = instruments - _VOICES
    polyphony = facts.get("polyphony")
    if polyphony is not None and polyphony <= 1.02:
        found.add("melody_only")
    if instruments and not sung and not facts.get("lyrics") and not row.get("lyrics"):
        found.add("instrumental")
    if sung and played:
        found.add("accompanied")
    if sung and played == {"piano"}:
        found |= {"voice_and_piano", "song"}
    if sung and not played and (polyphony or 0) > 1.5 and "native_american" not in said:
        found |= {"a_cappella", "choir"}
    if len(sung & {"soprano", "alto", "tenor", "bass_voice"}) == 4:
        found |= {"choir_satb", "choir"}
    if len(played) == 1 and not sung and (facts.get("parts") or 1) <= 2:
        found.add("solo")
    if len(played) >= 3:
        found.add("ensemble_texture")
    if len(played) >= 8 and played & {"violin", "strings"}:
        found |= {"orchestra", "orchestral"}
    return found


def _alone(instruments: set[str]) -> set[str]:
    return {"solo_piano"} if "piano" in instruments and instruments <= _PIANOS else set()


def _with_broader(found: set[str], vocabulary: Vocabulary) -> set[str]:
    """With everything that follows: a soprano is a voice, a reel is dance music."""
    complete = set(found)
    for concept in found:
        entry = INSTRUMENTS.get(concept)
        while entry and entry.broader:
            complete.add(entry.broader)
            entry = INSTRUMENTS.get(entry.broader)
        if concept in vocabulary.concepts and vocabulary.group(concept) == "dance":
            complete.add("dancing")
    complete |= {_BROADER[one] for one in found if one in _BROADER}
    if complete & _PERIOD_NAMES and not complete & {"folk", "video_game", "native_american"}:
        complete.add("classical")
    return complete
