"""The instruments that styles call for: General MIDI program and the range in which they speak well."""

from __future__ import annotations

from typing import Final, NamedTuple


class Sound(NamedTuple):
    """An instrument.

    Attributes:
        name: what styles call it; several names may share a program.
        program: General MIDI, from 0; -1 for the drum channel.
        low, high: comfortable range, MIDI note numbers as they sound.
    """

    name: str
    program: int
    low: int
    high: int

    @property
    def drums(self) -> bool:
        return self.program < 0


# name program low high
_TABLE = """
piano 0 36 88
bright_piano 1 36 88
honky_tonk 3 36 84
electric_piano 4 40 84
fm_piano 5 40 84
harpsichord 6 40 84
clavinet 7 40 76
celesta 8 60 100
glockenspiel 9 72 105
music_box 10 60 98
vibraphone 11 53 88
marimba 12 45 92
xylophone 13 65 100
tubular_bells 14 60 77
dulcimer 15 48 86
organ 19 36 84
hammond 16 40 84
percussive_organ 17 40 84
rock_organ 18 40 84
harmonium 20 41 84
accordion 21 48 88
harmonica 22 60 89
bandoneon 23 45 86
nylon_guitar 24 40 79
steel_guitar 25 40 79
jazz_guitar 26 40 79
clean_guitar 27 40 79
muted_guitar 28 40 76
overdrive 29 40 84
distortion 30 40 84
double_bass 32 28 55
finger_bass 33 28 55
pick_bass 34 28 55
fretless_bass 35 28 55
slap_bass 36 28 55
synth_bass 38 28 55
acid_bass 39 28 55
violin 40 57 93
viola 41 50 81
cello 42 38 72
contrabass 43 28 55
tremolo_strings 44 43 88
pizzicato 45 43 84
harp 46 36 91
timpani 47 40 57
strings 48 40 88
slow_strings 49 43 88
synth_strings 50 43 88
choir 52 40 79
voice 53 55 76
low_voice 53 43 67
orchestra_hit 55 48 72
trumpet 56 57 82
trombone 57 41 69
tuba 58 29 53
muted_trumpet 59 57 80
horn 60 43 74
brass 61 46 79
synth_brass 62 43 79
soprano_sax 64 58 86
alto_sax 65 52 80
tenor_sax 66 46 75
baritone_sax 67 38 68
oboe 68 59 87
english_horn 69 54 80
bassoon 70 36 69
clarinet 71 52 88
piccolo 72 74 100
flute 73 60 93
recorder 74 65 91
pan_flute 75 60 88
shakuhachi 77 57 86
whistle 78 67 95
ocarina 79 62 86
square_lead 80 48 90
saw_lead 81 48 90
synth_voice 85 52 84
pad 88 43 84
warm_pad 89 43 84
poly_synth 90 43 84
choir_pad 91 43 84
bowed_pad 92 43 84
halo_pad 94 43 84
sweep_pad 95 43 84
crystal 98 55 95
atmosphere 99 48 88
sitar 104 48 84
tanpura 104 40 64
banjo 105 50 81
shamisen 106 50 79
koto 107 48 88
kalimba 108 55 88
bagpipe 109 57 81
pipe_drone 109 40 60
fiddle 110 55 88
shawm 111 58 84
bells 112 60 90
agogo 113 60 84
steel_drums 114 55 86
woodblock 115 60 80
taiko 116 36 60
mandolin 25 55 84
ukulele 24 60 81
bouzouki 25 50 79
oud 24 43 72
charango 24 60 86
balalaika 25 57 84
erhu 110 62 88
pipa 106 50 86
guzheng 107 43 91
dizi 73 67 93
duduk 71 55 76
cavaquinho 25 62 86
ney 73 57 82
santur 15 52 88
gamelan_low 11 48 67
gamelan_high 9 72 96
gong 14 34 62
kenong 12 57 84
saron 12 60 84
cornet 56 57 79
euphonium 57 41 67
cimbalom 15 45 86
requinto 24 52 84
tres 25 52 84
guitarron 32 33 55
toy_piano 0 60 91
fortepiano 0 36 84
clavichord 6 40 84
concertina 21 55 88
melodica 22 53 86
hurdy_gurdy 110 55 81
nyckelharpa 110 55 84
theorbo 24 40 67
lute 24 43 79
zither 46 52 88
bandura 46 48 84
viola_da_gamba 42 43 76
alto_flute 73 55 82
basset_horn 71 48 80
bass_clarinet 71 40 70
contrabassoon 70 29 53
crumhorn 111 55 76
flugelhorn 56 53 79
alphorn 60 43 76
bugle 56 55 79
didgeridoo 58 26 48
theremin 80 53 86
soprano 53 60 81
mezzo_soprano 53 57 77
girl_voices 52 57 77
low_choir 52 40 66
drums -1 0 127
"""

SOUNDS: Final[dict[str, Sound]] = {}
for _line in _TABLE.split("\n"):
    if _line:
        _name, *_numbers = _line.split()
        SOUNDS[_name] = Sound(_name, *map(int, _numbers))
DRUMS: Final = SOUNDS["drums"]
