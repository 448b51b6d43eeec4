"""Names of parts, programs, and one vocabulary for both."""

from __future__ import annotations

import pytest

from clamp_desktop.music.instruments import (
    INSTRUMENTS,
    all_from_name,
    from_name,
    from_names,
    from_program,
    from_sound,
    is_kind_of,
)

NAMES = {
    "Violino II": "violin",
    "Vl.2": "violin",
    "Violine": "violin",
    "Skrzypce I": "violin",
    "Bratsche": "viola",
    "Violoncello": "cello",
    "Wiolonczela": "cello",
    "Kontrabaß": "double_bass",
    "Contrebasse": "double_bass",
    "Viola da gamba": "viola_da_gamba",
    "Cor. in F": "horn",
    "Waltornia w F": "horn",
    "Corno inglese": "english_horn",
    "Cor anglais": "english_horn",
    "Klarinette in B": "clarinet",
    "B♭ Clarinet 1": "clarinet",
    "A Clarinet 2": "clarinet",
    "Clarinetto in Bb": "clarinet",
    "Bass Clarinet": "bass_clarinet",
    "Oboe d’amore 1": "oboe_damore",
    "Flöte": "flute",
    "Flauto traverso": "flute",
    "Flauto dolce": "recorder",
    "Altblockflöte": "recorder",
    "2 Bassoons": "bassoon",
    "Fagott I": "bassoon",
    "Trąbka": "trumpet",
    "Clarino": "trumpet",
    "Tr.": "trumpet",
    "Posaune": "trombone",
    "Bass Trombone": "bass_trombone",
    "Pauken": "timpani",
    "Timbales": "timpani",
    "Große Trommel": "bass_drum",
    "Caisse claire": "snare_drum",
    "Schlagzeug": "percussion",
    "Drum Kit": "drums",
    "Pfte": "piano",
    "PIANO.": "piano",
    "[Pianoforte]": "piano",
    "Klavier": "piano",
    "Fortepian": "piano",
    "Clavecin": "harpsichord",
    "Orgel": "organ",
    "Organy": "organ",
    "Basse continue": "basso_continuo",
    "Guitarra": "guitar",
    "Acoustic Guitar (nylon)": "acoustic_guitar",
    "E-Gitarre": "electric_guitar",
    "Arpa": "harp",
    "Laute": "lute",
    "Voice": "voice",
    "Singstimme": "voice",
    "Singstimme Voice": "voice",
    "Chant": "voice",
    "Głos": "voice",
    "canto": "voice",
    "S.": "soprano",
    "Sopran": "soprano",
    "Voice (Soprano)": "soprano",
    "CANTVS.": "soprano",
    "Superius": "soprano",
    "Mezzosopran": "mezzo_soprano",
    "Contralto": "alto",
    "Contratenor": "countertenor",
    "Tenore I": "tenor",
    "Bariton": "baritone",
    "Baſsus": "bass_voice",
    "Chœur": "choir",
    "SATB": "choir",
    "Alto Sax": "alto_saxophone",
    "Dudelsack": "bagpipe",
    "Akkordeon": "accordion",
    "Shamisen": "shamisen",
}


@pytest.mark.parametrize(("name", "id_"), NAMES.items())
def test_names_in_scores(name: str, id_: str) -> None:
    assert from_name(name) == id_


@pytest.mark.parametrize("name", ["", "MusicXML Part", "Track 1", "Untitled", "Bb", "1.", "\n"])
def test_names_that_say_nothing(name: str) -> None:
    assert from_name(name) is None


@pytest.mark.parametrize(
    ("names", "ids"),
    [
        (["Canto", "Alto", "Tenore", "Basso"], ["soprano", "alto", "tenor", "bass_voice"]),
        (["S.", "A.", "T.", "B."], ["soprano", "alto", "tenor", "bass_voice"]),
        (["Violon", "Alto", "Basse"], ["violin", "viola", "basso_continuo"]),
        (["Drums", "Electric Guitar", "Bass"], ["drums", "electric_guitar", "bass_guitar"]),
        (["Canto", "Piano"], ["voice", "piano"]),
        (["Violino", "?"], ["violin", None]),
    ],
)
def test_the_company_decides(names: list[str], ids: list[str | None]) -> None:
    assert list(from_names(names)) == ids


def test_several_in_one_name() -> None:
    assert all_from_name("Viola and Cello") == ("viola", "cello")
    assert all_from_name("Soprano voice") == ("soprano",)


def test_strict_names_hold_nothing_else() -> None:
    assert from_name("Violin II", strict=True) == "violin"
    assert from_name("The Trumpet Shall Sound", strict=True) is None
    assert from_name("The Trumpet Shall Sound") == "trumpet"


def test_every_program_has_an_instrument() -> None:
    assert all(from_program(program) in INSTRUMENTS for program in range(128))
    assert from_program(0) == "piano"
    assert from_program(40) == "violin"
    assert from_program(73, drums=True) == "drums"
    with pytest.raises(KeyError):
        from_program(128)


def test_the_table_is_sound() -> None:
    for id_, one in INSTRUMENTS.items():
        assert id_ == one.id and id_.replace("_", "").isalnum() and id_ == id_.lower()
        assert one.broader is None or one.broader in INSTRUMENTS
        assert from_name(one.name, beside=["tenor"]) is not None
    programs = [program for one in INSTRUMENTS.values() for program in one.gm_programs]
    assert sorted(programs) == list(range(128))


def test_kinds() -> None:
    assert is_kind_of("mezzo_soprano", "voice")
    assert is_kind_of("fiddle", "violin")
    assert not is_kind_of("voice", "soprano")
    assert not is_kind_of("no such thing", "voice")


@pytest.mark.parametrize(
    ("sound", "id_"),
    [
        ("wind.reed.clarinet.bflat", "clarinet"),
        ("strings.violin", "violin"),
        ("keyboard.piano.grand", "piano"),
        ("voice.soprano", "soprano"),
        ("nothing.known", None),
    ],
)
def test_sounds_of_musicxml(sound: str, id_: str | None) -> None:
    assert from_sound(sound) == id_
