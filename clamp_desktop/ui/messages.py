"""Sentences that come from behind the window, in the language of the user.

Library, readers and children speak English sentences; a library keeps them for years as reasons, and they
cross processes as text. So a sentence is known by its shape: the table has each as it is written there, with
``%1``, ``%2`` … for what varies and ``*`` for words that a translation leaves out. A test goes through all
that can be said and fails where the table lacks it.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from clamp_desktop.ui import language
from clamp_desktop.ui.language import QT_TRANSLATE_NOOP

_PLACE = re.compile(r"%\d|\*")

SHAPES = (
    # Why a file could not be read
    QT_TRANSLATE_NOOP("Messages", "The file is empty."),
    QT_TRANSLATE_NOOP("Messages", "There is no such file, or no longer."),
    QT_TRANSLATE_NOOP("Messages", "This is a folder, not a file."),
    QT_TRANSLATE_NOOP("Messages", "The program may not open this file."),
    QT_TRANSLATE_NOOP("Messages", "The file could not be read from the disk."),
    QT_TRANSLATE_NOOP("Messages", "The file could not be read."),
    QT_TRANSLATE_NOOP("Messages", "The file could not be opened (%1)."),
    QT_TRANSLATE_NOOP("Messages", "The program is not allowed to open this file."),
    QT_TRANSLATE_NOOP("Messages", "The folder could not be opened (%1)."),
    QT_TRANSLATE_NOOP("Messages", "The program is not allowed to look into this folder."),
    QT_TRANSLATE_NOOP("Messages", "The file is larger than any score should be (%1 MB, the limit is %2 MB)."),
    QT_TRANSLATE_NOOP(
        "Messages", "This is not a music file that the program knows, or it is damaged beyond recognition."
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "There is nothing in this file but empty bytes, as after a broken copy. Fetch it again."
    ),
    QT_TRANSLATE_NOOP("Messages", "This is a sound recording. The program reads notation and MIDI."),
    QT_TRANSLATE_NOOP("Messages", "This is a picture of music at best. The program reads notation and MIDI."),
    QT_TRANSLATE_NOOP(
        "Messages", "This is a PDF, made for printing. Look for the same piece as MusicXML or MIDI."
    ),
    QT_TRANSLATE_NOOP("Messages", "This file is packed. Unpack it first."),
    QT_TRANSLATE_NOOP(
        "Messages", "This is a web page, perhaps saved in place of the music. Download the file again."
    ),
    QT_TRANSLATE_NOOP("Messages", "This is a text document, not notation."),
    QT_TRANSLATE_NOOP("Messages", "This is plain text, but neither ABC nor Humdrum."),
    QT_TRANSLATE_NOOP("Messages", "This XML file holds no score in MusicXML or MEI."),
    QT_TRANSLATE_NOOP("Messages", "This XML file holds no MusicXML score."),
    QT_TRANSLATE_NOOP("Messages", "This file is in %1's own format. Export it from there as MusicXML."),
    QT_TRANSLATE_NOOP(
        "Messages", "This is LilyPond's input. Let LilyPond make MIDI of it, or look for MusicXML."
    ),
    QT_TRANSLATE_NOOP("Messages", "There is no music in this file."),
    QT_TRANSLATE_NOOP("Messages", "There is no tune in this file."),
    QT_TRANSLATE_NOOP("Messages", "There is not a single note in this tune."),
    QT_TRANSLATE_NOOP("Messages", "There is not a single note in this score."),
    QT_TRANSLATE_NOOP("Messages", "There is not a single note in it."),
    QT_TRANSLATE_NOOP("Messages", "This score holds no notes."),
    QT_TRANSLATE_NOOP("Messages", "This MIDI file holds no notes."),
    QT_TRANSLATE_NOOP("Messages", "This is not a MIDI file."),
    QT_TRANSLATE_NOOP("Messages", "This MIDI file is too large (%1 MB; 20 MB at most)."),
    QT_TRANSLATE_NOOP("Messages", "This MIDI file holds more than %1 events."),
    QT_TRANSLATE_NOOP(
        "Messages", "This is not an MTF text: its first line must be “ticks_per_beat” and a number."
    ),
    QT_TRANSLATE_NOOP("Messages", "“%1” is no number of ticks per beat."),
    QT_TRANSLATE_NOOP("Messages", "Line %1 is not a MIDI message: “%2”."),
    QT_TRANSLATE_NOOP("Messages", "This score splits into more columns than any score has."),
    QT_TRANSLATE_NOOP("Messages", "The file is damaged: its %1 breaks off or is garbled."),
    QT_TRANSLATE_NOOP("Messages", "The file is damaged: its %1 breaks off or is garbled (line %2)."),
    QT_TRANSLATE_NOOP(
        "Messages",
        "The file tries to define entities or load other files, which no score needs: it stays closed.",
    ),
    QT_TRANSLATE_NOOP(
        "Messages",
        "This file is built in a way no score is: its parts lie inside one another without end.",
    ),
    QT_TRANSLATE_NOOP("Messages", "This archive holds no score."),
    QT_TRANSLATE_NOOP(
        "Messages", "This archive is locked with a password. Unpack it, and pack it again without one."
    ),
    QT_TRANSLATE_NOOP("Messages", "This archive is damaged: it cannot be unpacked."),
    QT_TRANSLATE_NOOP(
        "Messages", "This archive is built in a way no score is: the program leaves it closed."
    ),
    QT_TRANSLATE_NOOP("Messages", "The notation in this file could not be understood."),
    QT_TRANSLATE_NOOP("Messages", "The program could not follow the notation of this score."),
    QT_TRANSLATE_NOOP(
        "Messages",
        "The program stumbled over this file. It is not your fault; the details are kept with it.",
    ),
    QT_TRANSLATE_NOOP("Messages", "This score needs more memory than the program may use."),
    # What a reader had to mend or leave out
    QT_TRANSLATE_NOOP(
        "Messages",
        "Some signs in this score are written in a way the program does not know; they were left out.",
    ),
    QT_TRANSLATE_NOOP(
        "Messages",
        "The notation of this score is unusual; the program understood its notes, but not all of its signs.",
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "The program could not follow the notation of this score and went by its notes alone."
    ),
    QT_TRANSLATE_NOOP(
        "Messages",
        "The parts of this score have unequal numbers of bars; the shorter ones were filled with rests.",
    ),
    QT_TRANSLATE_NOOP(
        "Messages",
        "The file is damaged; it breaks off after bar %1 of its longest part, "
        "and what stands before was read.",
    ),
    QT_TRANSLATE_NOOP("Messages", "Some lines had a wrong number of columns and were mended."),
    QT_TRANSLATE_NOOP("Messages", "The file holds more tracks than it says; all were read."),
    QT_TRANSLATE_NOOP("Messages", "The file ends early; the rest was read."),
    QT_TRANSLATE_NOOP("Messages", "Some values were larger than MIDI allows and were reduced."),
    QT_TRANSLATE_NOOP("Messages", "Some of the file is damaged and was left out."),
    QT_TRANSLATE_NOOP("Messages", "A key signature that does not exist was left out."),
    QT_TRANSLATE_NOOP("Messages", "A track states a wrong length; it was read to its end."),
    QT_TRANSLATE_NOOP(
        "Messages", "The file holds several independent sequences; they are read one after the other."
    ),
    QT_TRANSLATE_NOOP("Messages", "What stands before the music in the file was skipped."),
    QT_TRANSLATE_NOOP("Messages", "Controls beyond two million were left out."),
    # The children
    QT_TRANSLATE_NOOP("Messages", "* took longer than %1 seconds and was stopped."),
    QT_TRANSLATE_NOOP("Messages", "The * stopped unexpectedly on this *."),
    QT_TRANSLATE_NOOP("Messages", "* this * takes more memory than is allowed."),
    QT_TRANSLATE_NOOP("Messages", "The * could not make sense of this *."),
    QT_TRANSLATE_NOOP("Messages", "The * could not be started."),
    QT_TRANSLATE_NOOP("Messages", "The program is closing."),
    # Pages and sound
    QT_TRANSLATE_NOOP("Messages", "This score could not be engraved."),
    QT_TRANSLATE_NOOP("Messages", "“%1” is the piece itself, which is never written over."),
    QT_TRANSLATE_NOOP("Messages", "“%1” cannot be written: %2."),
    QT_TRANSLATE_NOOP("Messages", "This score has no page to show."),
    QT_TRANSLATE_NOOP("Messages", "This score has no first line."),
    QT_TRANSLATE_NOOP("Messages", "A page of this score could not be painted."),
    QT_TRANSLATE_NOOP("Messages", "The file cannot be written."),
    QT_TRANSLATE_NOOP("Messages", "A MIDI file holds sounds but no notation, so there is no page to show."),
    QT_TRANSLATE_NOOP("Messages", "The program could not turn this tune into MusicXML."),
    QT_TRANSLATE_NOOP("Messages", "The program could not write this piece as notation."),
    QT_TRANSLATE_NOOP("Messages", "It would play for %1 hours; %2 are the most."),
    QT_TRANSLATE_NOOP("Messages", "There is no soundfont on this computer to play with."),
    QT_TRANSLATE_NOOP("Messages", "“%1” is not a soundfont (SF2 or SF3)."),
    QT_TRANSLATE_NOOP("Messages", "“%1” cannot be used as a soundfont: %2."),
    QT_TRANSLATE_NOOP("Messages", "The soundfont “%1” is too large (%2)."),
    QT_TRANSLATE_NOOP("Messages", "The soundfont “%1” cannot be loaded; it may be damaged."),
    QT_TRANSLATE_NOOP("Messages", "The soundfont “%1” holds no instrument of General MIDI."),
    # Reading and the model
    QT_TRANSLATE_NOOP("Messages", "The folder %1 is not there at the moment."),
    QT_TRANSLATE_NOOP("Messages", "Files cannot be read at the moment: %1 Update again to go on."),
    QT_TRANSLATE_NOOP("Messages", "The model is not available: %1 Files were read without it."),
    QT_TRANSLATE_NOOP("Messages", "The model stopped working (%1). Update again to go on."),
    QT_TRANSLATE_NOOP(
        "Messages", "The model could not make sense of this piece. It is found by its words and facts."
    ),
    QT_TRANSLATE_NOOP("Messages", "The model that comes with the program is missing: %1."),
    QT_TRANSLATE_NOOP("Messages", "The model gives vectors that are not numbers; its file is damaged."),
    QT_TRANSLATE_NOOP(
        "Messages",
        "The program looks through %1 every %2. The system does not watch as many folders as there are.",
    ),
    QT_TRANSLATE_NOOP(
        "Messages",
        "The program looks through %1 every %2. "
        "It is in the network, and what others change there is not told.",
    ),
    QT_TRANSLATE_NOOP("Messages", "%1 minutes"),
    QT_TRANSLATE_NOOP("Messages", "minute"),
    QT_TRANSLATE_NOOP("Messages", "Bundled model"),
    QT_TRANSLATE_NOOP("Messages", "Found the folder “%1” in %2"),
    # The library as a whole
    QT_TRANSLATE_NOOP(
        "Messages",
        "This library has format %1; this version of the program knows formats up to %2. "
        "Please update the program, or choose another library. Nothing was changed. (%3)",
    ),
    QT_TRANSLATE_NOOP(
        "Messages",
        "The library's file is damaged or is not a library: %1 (%2). "
        "The newest backup is %3; put it in the file's place to go on from there.",
    ),
    QT_TRANSLATE_NOOP(
        "Messages",
        "The library's file is damaged or is not a library: %1 (%2). "
        "Move the file away and scan your folders again; your music is untouched.",
    ),
    QT_TRANSLATE_NOOP("Messages", "The library is busy: another program is writing to it. (%1)"),
    QT_TRANSLATE_NOOP("Messages", "The disk with the library is full. What was done before is kept. (%1)"),
    QT_TRANSLATE_NOOP("Messages", "The library cannot be written to. (%1)"),
    QT_TRANSLATE_NOOP("Messages", "The library cannot be opened. (%1)"),
    QT_TRANSLATE_NOOP("Messages", "The disk with the library could not be read or written. (%1)"),
    QT_TRANSLATE_NOOP("Messages", "The library's folder cannot be used: %1 (%2)"),
    QT_TRANSLATE_NOOP("Messages", "The library cannot be copied before it is brought up to date: %1"),
    QT_TRANSLATE_NOOP(
        "Messages",
        "This Python comes with SQLite %1, too old: the program needs %2 or newer. "
        "Please install it with a newer Python.",
    ),
    # What cannot be done
    QT_TRANSLATE_NOOP("Messages", "There is no folder %1."),
    QT_TRANSLATE_NOOP("Messages", "There is no file %1."),
    QT_TRANSLATE_NOOP("Messages", "There is no piece %1 in this library."),
    QT_TRANSLATE_NOOP("Messages", "%1 is not a kind of file that the program reads."),
    QT_TRANSLATE_NOOP("Messages", "None of the files of %1 are in %2."),
    QT_TRANSLATE_NOOP("Messages", "%1 is in the library already."),
    QT_TRANSLATE_NOOP("Messages", "There is no such folder in the library any more."),
    QT_TRANSLATE_NOOP("Messages", "“%1” cannot be changed back any more: something else took its place."),
    QT_TRANSLATE_NOOP("Messages", "A tag needs a name."),
    QT_TRANSLATE_NOOP("Messages", "There is no tag “%1”."),
    QT_TRANSLATE_NOOP("Messages", "There is already a tag “%1”."),
    QT_TRANSLATE_NOOP("Messages", "“%1” cannot be put below itself."),
    QT_TRANSLATE_NOOP("Messages", "“%1” and “%2” lie one below the other."),
    QT_TRANSLATE_NOOP("Messages", "A colour is written #2f5d8c."),
    QT_TRANSLATE_NOOP("Messages", "A collection needs a name."),
    QT_TRANSLATE_NOOP("Messages", "There is no such collection any more."),
    QT_TRANSLATE_NOOP("Messages", "There is already a collection “%1”."),
    QT_TRANSLATE_NOOP("Messages", "There is nothing to look for in this search."),
    QT_TRANSLATE_NOOP("Messages", "There is no such saved search any more."),
    QT_TRANSLATE_NOOP("Messages", "There is already a saved search “%1”."),
    QT_TRANSLATE_NOOP("Messages", "A pattern for titles must not be empty."),
    QT_TRANSLATE_NOOP("Messages", "There is no {%1}; use %2."),
    QT_TRANSLATE_NOOP("Messages", "Say in a sentence what it sounds like."),
    # Label sets, and tags in files
    QT_TRANSLATE_NOOP("Messages", "There is no label set “%1”."),
    QT_TRANSLATE_NOOP("Messages", "There is already a label set “%1”."),
    QT_TRANSLATE_NOOP("Messages", "There is no such label set any more."),
    QT_TRANSLATE_NOOP("Messages", "The tags of “%1” have changed since it learned them; let it learn again."),
    QT_TRANSLATE_NOOP("Messages", "The tags of “%1” have changed since it learned them."),
    QT_TRANSLATE_NOOP("Messages", "%1 is too large for a label set."),
    QT_TRANSLATE_NOOP("Messages", "%1 is too large."),
    QT_TRANSLATE_NOOP("Messages", "%1 cannot be read: %2."),
    QT_TRANSLATE_NOOP("Messages", "%1 is not written in UTF-8."),
    QT_TRANSLATE_NOOP("Messages", "%1 is not as it should be: %2."),
    QT_TRANSLATE_NOOP("Messages", "%1 holds no files %2."),
    QT_TRANSLATE_NOOP("Messages", "%1 does not hold tags of this program."),
    QT_TRANSLATE_NOOP("Messages", "Two tags of this label set have the same name."),
    QT_TRANSLATE_NOOP("Messages", "It does not hold what a label set learned."),
    QT_TRANSLATE_NOOP("Messages", "Its numbers do not fit together."),
    QT_TRANSLATE_NOOP("Messages", "There are no examples yet that the model has heard."),
    QT_TRANSLATE_NOOP("Messages", "There is no version %1."),
    QT_TRANSLATE_NOOP("Messages", "Tags of which one is true of a piece must be two at least."),
    QT_TRANSLATE_NOOP("Messages", "Name a tag."),
    QT_TRANSLATE_NOOP("Messages", "A tag of %1 has no name."),
    QT_TRANSLATE_NOOP("Messages", "And %1 more of this kind."),
    QT_TRANSLATE_NOOP("Messages", "“%1” was rejected here for %2; %3."),
    QT_TRANSLATE_NOOP("Messages", "The tag “%1” has another %2 here (%3, not %4); it stays."),
    QT_TRANSLATE_NOOP("Messages", "“%1” was rejected there for %2, which carries it here; it stays."),
    QT_TRANSLATE_NOOP(
        "Messages", "%1 is other music than when its tags were written; it was found by its path."
    ),
    # Filters as they are typed
    QT_TRANSLATE_NOOP("Messages", "There is no filter “%1:”; did you mean “%2:”?"),
    QT_TRANSLATE_NOOP("Messages", "After “%1:” something is missing."),
    QT_TRANSLATE_NOOP("Messages", "A value is missing."),
    QT_TRANSLATE_NOOP("Messages", "A number is missing."),
    QT_TRANSLATE_NOOP("Messages", "“%1” is no number."),
    QT_TRANSLATE_NOOP("Messages", "“%1” cannot be understood; write %2 or %3."),
    QT_TRANSLATE_NOOP("Messages", "“%1” is not known here; did you mean “%2”?"),
    QT_TRANSLATE_NOOP("Messages", "“%1” is not known here; write %2 or %3."),
    QT_TRANSLATE_NOOP("Messages", "“%1” is no key; write Dm, “Bb major” or F#."),
    QT_TRANSLATE_NOOP("Messages", "“%1” is no metre; write 3/4 or 6/8."),
    QT_TRANSLATE_NOOP("Messages", "“%1” is no note; write C D E, do re mi or 1 2 3."),
    QT_TRANSLATE_NOOP("Messages", "“%1” has no length; write C:1, C:1/2 or C:1.5."),
    QT_TRANSLATE_NOOP("Messages", "A melody needs at least %1 notes, such as C D E C."),
    QT_TRANSLATE_NOOP("Messages", "A melody of more than %1 notes is too long; its beginning is enough."),
    # Why a performance cannot be written as notes
    QT_TRANSLATE_NOOP("Messages", "This file can’t be written as notes: there is not a single note in it."),
    QT_TRANSLATE_NOOP("Messages", "This file can’t be written as notes: it has %1 notes, %2 are the most."),
    QT_TRANSLATE_NOOP("Messages", "This file can’t be written as notes: it has %1 parts, %2 are the most."),
    QT_TRANSLATE_NOOP("Messages", "This file can’t be written as notes: it has more than %1 bars."),
    QT_TRANSLATE_NOOP("Messages", "This file can’t be written as notes: it is too short to find its beat."),
    QT_TRANSLATE_NOOP(
        "Messages", "This file can’t be written as notes: it has no beat that could be followed."
    ),
    QT_TRANSLATE_NOOP(
        "Messages",
        "This file can’t be written as notes: it lasts more than %1 minutes without bars of its own.",
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "This file can’t be written as notes: more than %1 notes fall on one beat."
    ),
    QT_TRANSLATE_NOOP("Messages", "No instrument is called “%1”."),
    QT_TRANSLATE_NOOP("Messages", "No instrument is called “%1”; did you mean “%2”?"),
    QT_TRANSLATE_NOOP("Messages", "There is no tag “%1”; did you mean “%2”?"),
    QT_TRANSLATE_NOOP("Messages", "There is no collection “%1”."),
    QT_TRANSLATE_NOOP("Messages", "There is no collection “%1”; did you mean “%2”?"),
    QT_TRANSLATE_NOOP("Messages", "There is no folder “%1”."),
    QT_TRANSLATE_NOOP("Messages", "There is no folder “%1”; did you mean “%2”?"),
    # New versions
    QT_TRANSLATE_NOOP("Messages", "This copy of the program does not know where new versions are announced."),
    QT_TRANSLATE_NOOP("Messages", "There is nothing at %1 (status %2)."),
    QT_TRANSLATE_NOOP("Messages", "What is at %1 is far too large for an announcement."),
    QT_TRANSLATE_NOOP("Messages", "%1 takes too long to answer."),
    QT_TRANSLATE_NOOP("Messages", "%1 does not answer. Is this computer online?"),
    QT_TRANSLATE_NOOP("Messages", "%1 is no secure address (https), so it is not read."),
    QT_TRANSLATE_NOOP("Messages", "What %1 says about new versions cannot be understood."),
    QT_TRANSLATE_NOOP("Messages", "What is announced at %1 leads to another place, so it is not followed."),
    # Models that are got
    QT_TRANSLATE_NOOP("Messages", "A model needs its tokenizer: put %1 of %2 beside %3, or choose it."),
    QT_TRANSLATE_NOOP("Messages", "The drive of %1 has %2 GB free; %3 GB are needed."),
    QT_TRANSLATE_NOOP("Messages", "%1 is no name of a model."),
    QT_TRANSLATE_NOOP("Messages", "There is no model %1 here."),
    QT_TRANSLATE_NOOP("Messages", "%1 cannot be deleted (%2)."),
    QT_TRANSLATE_NOOP("Messages", "%1 does not go on where it was left."),
    QT_TRANSLATE_NOOP("Messages", "%1 has changed meanwhile."),
    QT_TRANSLATE_NOOP(
        "Messages",
        "The file at %1 has %2 bytes; %3 were expected. "
        "It is not what this program knows, so it was not fetched.",
    ),
    QT_TRANSLATE_NOOP("Messages", "The connection to %1 was cut."),
    QT_TRANSLATE_NOOP("Messages", "%1 sent more than it said."),
    QT_TRANSLATE_NOOP("Messages", "The server of %1 is busy (status %2). Try again later."),
    QT_TRANSLATE_NOOP("Messages", "The server does not hand out %1 to everybody (status %2)."),
    QT_TRANSLATE_NOOP("Messages", "There is no file at %1 (status %2)."),
    QT_TRANSLATE_NOOP("Messages", "%1 gave %2 bytes; %3 were expected."),
    QT_TRANSLATE_NOOP(
        "Messages",
        "What came from %1 is not the file that this program knows: its checksum differs. "
        "It was deleted. Try again, or from another address.",
    ),
    QT_TRANSLATE_NOOP("Messages", "The proxy does not answer, so %1 could not be reached."),
    QT_TRANSLATE_NOOP("Messages", "The connection to %1 is not secure: its certificate is not accepted."),
    QT_TRANSLATE_NOOP("Messages", "%1 does not answer."),
    QT_TRANSLATE_NOOP("Messages", "%1 is no address."),
    QT_TRANSLATE_NOOP("Messages", "%1 could not be reached. Is this computer online?"),
    QT_TRANSLATE_NOOP(
        "Messages",
        "There is no room left on the drive of %1. What was fetched is kept; make room and go on.",
    ),
    QT_TRANSLATE_NOOP("Messages", "%1 is not a safetensors file, or is damaged."),
    QT_TRANSLATE_NOOP("Messages", "%1 is not a checkpoint, or is damaged."),
    QT_TRANSLATE_NOOP(
        "Messages",
        "%1 holds more than tensors and plain values. Such a file can run code, so it was not loaded.",
    ),
    QT_TRANSLATE_NOOP("Messages", "%1 holds no tensors under 'model'."),
    QT_TRANSLATE_NOOP("Messages", "%1 holds %2, which is no tensor of this model."),
    QT_TRANSLATE_NOOP("Messages", "%1: %2 is missing (expected %3)."),
    QT_TRANSLATE_NOOP("Messages", "%1: %2 has shape %3, expected %4."),
    QT_TRANSLATE_NOOP("Messages", "%1: %2 holds numbers that are not finite."),
    # Where the model runs
    QT_TRANSLATE_NOOP("Messages", "Another model was chosen meanwhile, or another device for it. Ask again."),
    QT_TRANSLATE_NOOP("Messages", "The * gives other numbers than the processor, so the model runs on that."),
    QT_TRANSLATE_NOOP("Messages", "The * cannot run the model, so the processor does (%1)."),
    QT_TRANSLATE_NOOP(
        "Messages",
        "The device %1 cannot be used: %2. The model runs on the quickest there is instead.",
    ),
    # The NVIDIA pack
    QT_TRANSLATE_NOOP("Messages", "There is no NVIDIA pack for this computer (%1)."),
    QT_TRANSLATE_NOOP(
        "Messages",
        "Nobody has said yet what the NVIDIA pack for this version of the program must be, "
        "so it is not fetched.",
    ),
    QT_TRANSLATE_NOOP("Messages", "%1 names “%2”, a place that is none of its own. It was not unpacked."),
    QT_TRANSLATE_NOOP("Messages", "%1 is damaged, so it was not unpacked."),
    QT_TRANSLATE_NOOP("Messages", "%1 cannot be removed (%2)."),
    QT_TRANSLATE_NOOP(
        "Messages", "The NVIDIA pack is not used: parts of the program's own torch got in its way."
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "The NVIDIA pack finds no graphics card that it can use. Is its driver installed?"
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "The NVIDIA pack computes otherwise than the processor, so it is not used."
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "There is not enough room on the drive of %1: about %2 GB are needed, %3 GB are free."
    ),
    QT_TRANSLATE_NOOP("Messages", "The NVIDIA pack ended the process that loaded it."),
    QT_TRANSLATE_NOOP(
        "Messages", "The NVIDIA pack is for another version of the program. Remove it and get it anew."
    ),
    QT_TRANSLATE_NOOP("Messages", "The NVIDIA pack cannot be loaded (%1)."),
    # Settings
    QT_TRANSLATE_NOOP("Messages", "The settings in %1 are damaged."),
    QT_TRANSLATE_NOOP("Messages", "The settings in %1 cannot be read (%2)."),
    QT_TRANSLATE_NOOP("Messages", "%1 cannot be written (%2)."),
    QT_TRANSLATE_NOOP("Messages", "The setting %1 cannot be %2; it takes %3."),
)


def translated(sentence: str) -> str:
    """A sentence from behind the window in the user's language; one that is not known as it is."""
    if language.spoken() == "en":
        return sentence
    return _translated(sentence)


def is_known(sentence: str) -> bool:
    """Whether the window can translate a sentence."""
    return _found(sentence) is not None


def shape_of(sentence: str) -> str | None:
    """The entry of the table that a sentence is taken for."""
    found = _found(sentence)
    return found[1] if found else None


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Those first that say most of themselves: what varies may be anything."""
    ordered = sorted(SHAPES, key=lambda shape: -len(_PLACE.sub("", shape)))
    return tuple((_pattern(shape), shape) for shape in ordered)


def _pattern(shape: str) -> re.Pattern[str]:
    parts, places = _PLACE.split(shape), _PLACE.findall(shape)
    written = [re.escape(parts[0])]
    for place, part in zip(places, parts[1:], strict=True):
        written += [".+?" if place == "*" else f"(?P<p{place[1]}>.+?)", re.escape(part)]
    return re.compile("".join(written), re.DOTALL)


def _found(sentence: str) -> tuple[re.Match[str], str] | None:
    for pattern, shape in _patterns():
        found = pattern.fullmatch(sentence)
        if found:
            return found, shape
    return None


def _translated(sentence: str) -> str:
    found = _found(sentence)
    if found is None:
        # "/music/a.mid: This MIDI file holds no notes."
        head, colon, rest = sentence.partition(": ")
        return f"{head}: {_translated(rest)}" if colon and is_known(rest) else sentence
    match, shape = found
    values = {f"%{name[1:]}": _translated(value) for name, value in match.groupdict().items()}
    said = QCoreApplication.translate("Messages", shape)
    return _PLACE.sub(lambda place: values.get(place[0], ""), said)
