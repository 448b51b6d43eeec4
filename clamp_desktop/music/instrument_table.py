"""The instruments we tell apart, and what scores call them. Data only; ``instruments`` gives it meaning.

One instrument a line: ``id : family : broader id : General MIDI programs (from 0) : names``, carried on in
indented lines. The English name is the id with spaces. Names are in lower case without accents; they cover
English, German, French, Spanish, Italian, Latin and Polish, usual abbreviations and Humdrum's codes. A
plural in ``s`` need not be listed.
"""

KEYBOARDS = """
keyboard : keyboard : : : keyb, clavier, tasteninstrument, teclado, tastiera, klawiatura, tasti, kbd
piano : keyboard : keyboard : 0 1 2 : pianoforte, piano forte, grand piano, acoustic piano, acoustic
  grand, bright acoustic, upright piano, pfte, pf, pno, pn, p f, klavier, flugel, fortepian, fortepiany,
  fp, pft, pforte, piano solo, piano right, piano left, right hand, left hand, rechte hand, linke hand,
  mano derecha, mano izquierda, mano destra, mano sinistra, main droite, main gauche, prawa reka, lewa
  reka, r h, l h, rh, lh
fortepiano : keyboard : piano : : forte, hammerklavier, hammerflugel
honky_tonk_piano : keyboard : piano : 3 : honky tonk, honkytonk, honky
electric_piano : keyboard : piano : 4 5 : e piano, ep, rhodes, fender rhodes, wurlitzer, electric grand
  piano, piano electrique, piano electrico, pianoforte elettrico, elektropiano, e klavier, pianino
  elektryczne
harpsichord : keyboard : keyboard : 6 : cembalo, cemb, cemba, clavecin, clavicembalo, clave, cembalo
  solo, clavicimbalum, klawesyn, clavicembalum, spinet, spinett, spinetta, virginal, hpsd, hpschd,
  hrpsch
clavichord : keyboard : keyboard : : klavichord, clavichorde, clavicordio, clavicordo, klawikord, clavi
clavinet : keyboard : electric_piano : 7 : clav
celesta : keyboard : keyboard : 8 : celeste, czelesta, cel, cele
toy_piano : keyboard : piano : : kinderklavier, piano jouet
organ : keyboard : keyboard : 19 : orgel, orgue, organo, organi, organum, organy, pipe organ, church
  organ, org, orgelpedal, positif, positiv, orgelpositiv, pedal, pedale, hauptwerk, manual, manuale,
  manual i, manual ii, grand orgue
electric_organ : keyboard : organ : 16 17 18 : hammond, hammond organ, drawbar organ, percussive organ,
  rock organ, e organ, electronic organ, elektronische orgel, orgue electrique, jazz organ
harmonium : keyboard : organ : 20 : reed organ, pump organ, physharmonika, harmonia, fisharmonia,
  armonio, armonium
accordion : keyboard : : 21 : accordeon, akkordeon, accord, acordeon, fisarmonica, akordeon,
  ziehharmonika, acc, accrd
bandoneon : keyboard : accordion : 23 : bandonion, tango accordion
concertina : keyboard : accordion : : konzertina, koncertyna, anglo concertina
melodica : keyboard : : : melodika, melodion
harmonica : woodwind : : 22 : mundharmonika, armonica, harmonijka, mouth organ
"""

STRINGS = """
strings : strings : : 44 45 48 49 50 51 : string, streicher, cordes, cuerdas, archi, smyczki, string
  ensemble, string section, string orchestra, slow strings, tremolo strings, pizzicato strings, synth
  strings, streichorchester, str, strgs, corde, pizzicato, string pad, ensemble strings
violin : strings : strings : 40 : violino, violini, violine, violinen, violon, skrzypce, skrzypiec,
  geige, geigen, viol, vln, vl, vn, vni, vno, violn, violin solo, violino principale, violino solo,
  solovioline, violino ripieno
fiddle : strings : violin : 110 : fiedel, vielle
viola : strings : strings : 41 : viole, bratsche, bratschen, violen, altos a cordes, altowka, altowki,
  vla, va, vle, br, altviola, violetta, violette, taille de violon, alto viola, viola sola
viola_damore : strings : viola : : viola d amore, viole d amour
cello : strings : strings : 42 : violoncello, violoncelli, violoncelle, violonchelo, violoncelo,
  wiolonczela, wiolonczele, wioloncz, vc, vcl, vclo, vlc, vcello, celli, violonc, chelo, violoncell,
  violoncello solo
double_bass : strings : strings : 32 43 : contrabass, contrabasso, contrabassi, contrabbasso,
  contrabbassi, kontrabass, kontrabasse, contrebasse, contrabajo, kontrabas, kontrabasy, cb, db, kb, c
  b, cbass, c basso, string bass, acoustic bass, upright bass, bass viol, basses, bassi, ctrb, dbl bass,
  bass fiddle, standup bass
violone : strings : double_bass : : violoni
viola_da_gamba : strings : : : gamba, gamben, viola di gamba, viole de gambe, viol da gamba, viola
  gamba, viols, violb, violt, bass viol da gamba, treble viol, tenor viol, vdg, gambe
hurdy_gurdy : strings : : : drehleier, vielle a roue, ghironda, lira korbowa, zanfona, leier
nyckelharpa : strings : : : schlusselfidel
erhu : strings : : : er hu, huqin
rebec : strings : : : rebab, rebeca, ribeca, kamancheh, kemenche, lyra
"""

PLUCKED = """
guitar : plucked : : : gitarre, gitarren, guitare, guitarra, chitarra, chitarre, gitara, gitary, gtr,
  guit, git, gt, guitr, guitarre, gitarra, guitar solo, gitarre solo
acoustic_guitar : plucked : guitar : 24 25 : classical guitar, nylon guitar, steel guitar, nylon string
  guitar, steel string guitar, acoustic guitar nylon, acoustic guitar steel, konzertgitarre, akustische
  gitarre, guitare classique, guitare acoustique, guitarra clasica, guitarra espanola, chitarra
  classica, chitarra acustica, gitara klasyczna, gitara akustyczna, a guitar, ac guitar, twelve string
  guitar, 12 string guitar, folk guitar, spanish guitar, guitarra acustica, a gtr, ac gtr, requinto
electric_guitar : plucked : guitar : 26 27 28 29 30 31 : e guitar, e gitarre, elektrische gitarre,
  guitare electrique, guitarra electrica, chitarra elettrica, gitara elektryczna, lead guitar, rhythm
  guitar, distortion guitar, overdriven guitar, overdrive guitar, jazz guitar, muted guitar, clean
  guitar, guitar harmonics, dist guitar, distorted guitar, el guitar, solo guitar, overdriven, electric
  gtr, e gtr
bass_guitar : plucked : : 33 34 35 36 37 : electric bass, e bass, bassgitarre, fingered bass, picked
  bass, fretless bass, slap bass, finger bass, pick bass, basse electrique, guitare basse, bajo
  electrico, basso elettrico, gitara basowa, el bass, elec bass, bass gtr, bajo, fretless, bs gtr,
  ebass, bassguitar
banjo : plucked : : 105 : bandscho, banyo, bandzo, five string banjo, tenor banjo
ukulele : plucked : : : uke, ukelele
mandolin : plucked : : : mandoline, mandolino, mandolina, mandola, mandolinen, mandolini, mand, octave
  mandolin
lute : plucked : : : laute, luth, laud, liuto, lutnia, lauto, archlute, arciliuto, cythara, renaissance
  lute, liuti
theorbo : plucked : lute : : theorbe, tiorba, teorba, teorban, chitarrone
vihuela : plucked : guitar : : vihuela de mano
harp : plucked : : 46 : harfe, harfen, harpe, arpa, arpe, harfa, hrp, hp, orchestral harp, celtic harp,
  arp
zither : plucked : : : cithare, citara, cetra, cytra, autoharp, kantele, qanun, kanun, psaltery,
  psalterium, zyther
koto : plucked : zither : 107 :
guzheng : plucked : zither : : gu zheng, zheng, guqin
sitar : plucked : : 104 : tanpura, tambura
shamisen : plucked : : 106 : samisen
pipa : plucked : : : pi pa
oud : plucked : lute : : ud, al oud
balalaika : plucked : : : balalajka, domra
bouzouki : plucked : : : buzuki, busuki, irish bouzouki
charango : plucked : guitar : : cuatro, cavaquinho, tiple
bandura : plucked : : : kobza
"""

WOODWINDS = """
woodwinds : woodwind : : : woodwind, holzblaser, maderas, legni, wind instruments, ww, instrumenty dete
flute : woodwind : : 73 : flauto, flauti, flote, floten, flauta, flet, flety, fl, flt, flto, querflote,
  traverso, traversa, traversiere, flauto traverso, flute traversiere, traversflote, flauto traversiere,
  flet poprzeczny, concert flute, flute solo, traversi
alto_flute : woodwind : flute : : altflote, flute alto, flauto contralto, flauta contralto
piccolo : woodwind : flute : 72 : flauto piccolo, ottavino, petite flute, pikkolo, piccoloflote,
  pikkoloflote, flautin, picc, picco, flet piccolo, piccolo flute, kleine flote, ottavini, piccoli,
  fife, pikulina
recorder : woodwind : : 74 : blockflote, blockfloten, flute a bec, flauta dulce, flauta de pico, flauto
  dolce, flet prosty, flauto diritto, altblockflote, tenorblockflote, sopranblockflote, bassblockflote,
  soprano recorder, alto recorder, tenor recorder, bass recorder, treble recorder, descant recorder,
  sopranino recorder, fltds
pan_flute : woodwind : : 75 : panflute, pan pipes, panpipes, panflote, flute de pan, zampona, siku,
  flauto di pan, nai
shakuhachi : woodwind : : 77 :
whistle : woodwind : : 78 : tin whistle, penny whistle, irish whistle, low whistle, pfeife, flageolet
ocarina : woodwind : : 79 : okarina
bottle : woodwind : : 76 : blown bottle, bottle blow
oboe : woodwind : : 68 : oboi, oboen, hautbois, hautboy, oboj, oboje, ob, oboe solo, hoboe, hobo, hoboy
oboe_damore : woodwind : oboe : : oboe d amore, oboi d amore, hautbois d amour, obda
english_horn : woodwind : oboe : 69 : cor anglais, englischhorn, corno inglese, cor ingles, cors
  anglais, c i, corni inglesi, corno ingles, rozek angielski, eng horn, oboe da caccia, c angl, c ingl
clarinet : woodwind : : 71 : clarinetto, clarinetti, klarinette, klarinetten, clarinette, clarinete, klarnet,
  klarnety, cl, clar, klar, kl, clt, clrn, clara, clarp, clarinet solo, chalumeau, clr, clarn
bass_clarinet : woodwind : clarinet : : bassklarinette, clarinette basse, clarinete bajo, clarone, bs
  cl, clarinetto basso, klarnet basowy, b cl, bcl, bass cl, clarb, basskl
basset_horn : woodwind : clarinet : : corno di bassetto, bassetthorn, cor de basset, basset clarinet
bassoon : woodwind : : 70 : fagotto, fagotti, fagott, fagotte, basson, fagot, fagoty, bsn, bn, fg, fag,
  fagotes, dulcian, dulzian, bassoon solo, fgt, fagt
contrabassoon : woodwind : bassoon : : double bassoon, kontrafagott, contrafagotto, contrebasson,
  contrafagot, kontrafagot, c fag, cfg, cbsn, c bn, dbn, controfagotto, kfag
saxophone : woodwind : : : sax, saxophon, saxofon, sassofono, saksofon, saxes, saxo, saksofony
soprano_saxophone : woodwind : saxophone : 64 : soprano sax, sopransaxophon, saxophone soprano, saxo
  soprano, sassofono soprano, saksofon sopranowy, sop sax, s sax
alto_saxophone : woodwind : saxophone : 65 : alto sax, altsaxophon, saxophone alto, saxo alto, sassofono
  contralto, saksofon altowy, a sax, altosax, alt sax, sassofono alto
tenor_saxophone : woodwind : saxophone : 66 : tenor sax, tenorsaxophon, saxophone tenor, saxo tenor, t
  sax, sassofono tenore, saksofon tenorowy, tensax, ten sax
baritone_saxophone : woodwind : saxophone : 67 : baritone sax, bari sax, baritonsaxophon, saxophone
  baryton, b sax, saxo baritono, sassofono baritono, saksofon barytonowy, barisax, bari saxophone, bar
  sax
bagpipe : woodwind : : 109 : bag pipe, dudelsack, cornemuse, musette, gaita, zampogna, dudy, uilleann
  pipes, sackpfeife, biniou, great highland bagpipe, union pipes
shawm : woodwind : : 111 : shanai, shehnai, shenai, schalmei, chalemie, bombarde, chirimia, szalamaja,
  zurna, suona
crumhorn : woodwind : : : krummhorn, cromorne, cromorno
duduk : woodwind : : : mey, balaban
dizi : woodwind : flute : : bansuri, ney, nay, xiao, quena
"""

BRASS = """
brass : brass : : 61 62 63 : brass section, blechblaser, cuivres, metales, ottoni, brass ensemble, synth
  brass, brass band, blaser
trumpet : brass : : 56 59 : clrno,
  trompete, trompeten, trompette, trompeta, tromba, trombe, trabka, trabki,
  tpt, trp, tr, tp, trpt, trmp, tromp, clarino, clarini, clarin, trumpet solo, muted trumpet, trba, tbe,
  trompt, natural trumpet, principale, clno, trump
cornet : brass : trumpet : : kornett, cornet a pistons, cornetti a pistoni, corneta, kornet, cor a
  pistons, piston, crt, cnt
cornett : brass : : : zink, zinken, cornetto, cornetti, cornet a bouquin, cynk
flugelhorn : brass : trumpet : : fluegelhorn, bugle a pistons, fliscorno, flicorno, skrzydlowka, flhn
bugle : brass : : : signalhorn, clairon, clarin militar, post horn, posthorn, hunting horn, jagdhorn
horn : brass : : 60 : french horn, corno, corni, hoerner, horner, waldhorn, cor, trompa, waltornia,
  waltornie, rog, hn, hrn, hr, cor d harmonie, f horn, corno da caccia, corni da caccia, cno, cni, wldh
trombone : brass : : 57 : posaune, posaunen, tromboni, trombon, puzon, puzony, tbn, tbne, trb, trbn,
  pos, sackbut, tromb, tromt, trombone solo, trbne, tenor trombone, tenorposaune, alto trombone,
  altposaune, trombone tenor, trombone alto, trombone tenore, tbni, trmb, tbon, trom
bass_trombone : brass : trombone : : bassposaune, trombone basse, trombon bajo, trombone basso, puzon
  basowy, b tbn, btbn, b trb, tromb basso, bs tbn
tuba : brass : : 58 : tuben, tuby, bass tuba, basstuba, tb, tba, contrabass tuba, kontrabasstuba,
  bombardon, sousaphone, helikon, sousaphon, bass horn
euphonium : brass : : : euphonion, bombardino, eufonium, euph, baritone horn, tenorhorn, tenor horn,
  alto horn, althorn, saxhorn, sakshorn, baryton horn, eufonio, wagner tuba, wagnertuba, ophicleide,
  ophikleide, oficleide, serpent, serpente, serpentone
alphorn : brass : horn : : alpine horn, alpenhorn, trembita, cor des alpes
didgeridoo : brass : : : didjeridu
"""

PERCUSSION = """
percussion : percussion : : : perc, schlagzeug, schlagwerk, percusion, percussione, percussioni,
  perkusja, batterie et percussion, perkussion, slagwerk, batt
drums : percussion : percussion : 117 118 : drum, drum set, drumset, drum kit, drumkit, batterie,
  bateria, batteria, trommel, trommeln, tambour, tamburo, tambor, beben, bebny, schlagzeugset, drum
  machine, synth drum, melodic tom, tom, tom toms, power drums, standard drums, drs, dr, drm, standard
  kit, trap set
timpani : percussion : percussion : 47 : timpano, pauken, pauke, timbales d orchestre, timbales, timbal,
  kettledrums, kettledrum, kotly, kotel, timp, timpa, pk, tymp, tympani, timbale, timbali, kettle drums,
  tamburi, tmp
snare_drum : percussion : drums : : snare, side drum, kleine trommel, caisse claire, caja, rullante,
  werbel, tamburo militare, tambour militaire, kl tr, militartrommel, tamb mil, sn dr
bass_drum : percussion : drums : : grosse trommel, grosse caisse, gran cassa, bombo, grancassa, kick
  drum, wielki beben, bs drum, gr tr, gr cassa, cassa
cymbals : percussion : percussion : 119 : cymbal, becken, cymbale, platillos, platos, piatti, talerze,
  cym, cymb, hi hat, hihat, ride cymbal, crash cymbal, reverse cymbal, ptti, piatto, cinelli
triangle : percussion : percussion : : triangel, triangulo, triangolo, trojkat, trgl, trian, trg
tambourine : percussion : percussion : : tamburin, schellentrommel, tambour de basque, pandereta,
  tamburello, tambourin, pandeiro, tamb, tamburino, tamburyn
castanets : percussion : percussion : : kastagnetten, castagnettes, castanuelas, nacchere, kastaniety
tam_tam : percussion : percussion : : gong, tamtam, t tam
woodblock : percussion : percussion : 115 : wood block, holzblock, temple block, claves, woodblk
agogo : percussion : percussion : 113 : cowbell, cow bell, agogo bells
hand_drums : percussion : percussion : : bongo, conga, tabla, djembe, darbuka, bodhran, cajon, frame
  drum, davul, tombak, mridangam, daf
shaker : percussion : percussion : : maracas, maraca, guiro, cabasa
taiko : percussion : drums : 116 : taiko drum, wadaiko
steel_drums : percussion : : 114 : steel drum, steelpan, steel pan, steel band
glockenspiel : percussion : percussion : 9 : campanelli, jeu de timbres, carillon, glock, glsp, glk,
  orchestra bells, dzwonki, glocken, lyre bells, glspl, crotales
vibraphone : percussion : percussion : 11 : vibraphon, vibrafono, vibrafon, wibrafon, vibes, vib, vibra,
  vbp
marimba : percussion : percussion : 12 : marimbaphon, balafon
xylophone : percussion : percussion : 13 : xylophon, xilofono, silofono, ksylofon, xyl, xylo, xilofon
tubular_bells : percussion : percussion : 14 : chimes, rohrenglocken, cloches tubulaires, campanas
  tubulares, campane tubolari, dzwony rurowe, tub bells, tubular bell, tubular, campane, cloches
bells : percussion : percussion : 112 : bell, glocke, glockchen, cloche, campana, dzwon, dzwony, tinkle
  bell, handbells, handbell, sleigh bells, jingle bells, schellen, wind chimes, hand bells
music_box : percussion : : 10 : spieluhr, spieldose, boite a musique, caja de musica, pozytywka, musical
  box
dulcimer : percussion : : 15 : hammered dulcimer, hackbrett, tympanon, salterio, cimbalom, cymbalum,
  cymbaly, santur, santoor, yangqin, cymbalom, zimbal, santour
kalimba : percussion : : 108 : mbira, thumb piano, sanza, likembe
gamelan : percussion : : :
"""

VOICES = """
voice : voice : : 53 54 85 : female, stimme, stimmen, singstimme, singstimmen, gesang, voix, chant, voz,
  voces, canto, voce, voci, vox, glos, glosy, spiew, spiewak, vocal, vocalist, singer, sanger, sangerin, lead
  vocal, vocal melody, melody, lead voice, voice oohs, solo voice, singst, spiew solo, vx, gesangstimme,
  chanteur, cantante, male voice, feme, male, vokal, voc, vo, vocal solo, voce solista, synth voice,
  voix chantee, hohe stimme, mittlere stimme, tiefe stimme
choir : voice : voice : 52 : chor, choeur, coro, cori, chorus, chore, chor mieszany, mixed choir,
  gemischter chor, frauenchor, mannerchor, kinderchor, knabenchor, satb, ssa, ssaa, ttbb, sab, satb
  choir, choir aahs, aahs, backing vocals, gem chor, coro misto, coro mixto, choeur mixte, chor zenski,
  chor meski, childrens choir, boys choir, male chorus, womens choir, mens choir, chorus aahs, chorale,
  coro femminile, oohs, background vocals, backing vox
soprano : voice : voice : : sopran, soprani, soprane, soprano voice, sopranstimme, sopr, sop, soprn,
  cant, cantus, superius, discantus, discant, diskant, treble, dessus, soprany, treble voice, soprano i,
  descant, canto primo, cantus firmus, premier dessus, high voice, triplum
mezzo_soprano : voice : soprano : : mezzosoprano, mezzosopran, mezzo, mezzosoprani, mezzo sopran, bas
  dessus, second dessus, mez, mezzosopr
alto : voice : voice : : alt, altus, alti, contralto, altstimme, alto voice, alty, haute contre, calto,
  alte, contralti, kontraalt, medius, contraalto
countertenor : voice : voice : : counter tenor, contratenor, contratenore, kontratenor, contra tenor, ct
tenor : voice : voice : : tenore, tenori, tenorstimme, tenor voice, tenory, taille, quintus, quinta vox,
  ten, quinto, quinta pars, vagans, sexta vox, sextus
baritone : voice : voice : : bariton, baryton, baritono, baritonstimme, baritone voice, barit, baritoni,
  basse taille
bass_voice : voice : voice : : bass, bassus, bassstimme, basstimme, basy, bas, basse, bass baritone,
  bassbariton, basso profondo, basse chantante, basse contre
narrator : voice : : : sprecher, erzahler, recitant, narrador, narratore, speaker, reciter, narrateur,
  lektor
"""

OTHERS = """
synthesizer : electronic : : : synth, synthesiser, synthetizer, synthetiseur, sintetizador,
  sintetizzatore, syntezator, syn
synth_lead : electronic : synthesizer : 80 81 82 83 84 86 87 : lead synth, square lead, saw lead,
  sawtooth lead, square wave, saw wave, charang, calliope, chiff, sawtooth, lead 1, lead 2, lead 3, lead
  4, lead 5, lead 6, lead 7, lead 8, calliope lead, lead square, lead sawtooth, fifths lead
synth_bass : electronic : synthesizer : 38 39 : bass synth, synbass, synthbass, acid bass
synth_pad : electronic : synthesizer : 88 89 90 91 92 93 94 95 : pad, new age pad, warm pad, polysynth,
  halo pad, sweep pad, pad 1, pad 2, pad 3, pad 4, pad 5, pad 6, pad 7, pad 8, fantasia, bowed glass
synth_effects : electronic : synthesizer : 96 97 98 99 100 101 102 103 : soundtrack, sci fi, ice rain,
  fx 1, fx 2, fx 3, fx 4, fx 5, fx 6, fx 7, fx 8, atmosphere, goblins, echo drops, star theme
theremin : electronic : : : ondes martenot, termenwoks
sound_effects : effects : : 120 121 122 123 124 125 126 127 : fx, sfx, seashore, bird tweet, helicopter,
  applause, gunshot, breath noise, telephone ring, guitar fret noise, sound fx
orchestra : ensemble : : 55 : orchester, orchestre, orquesta, orkiestra, orchestra hit, orch, orchestra
  reduction
basso_continuo : ensemble : : : continuo, generalbass, b c, bc, basse continue, bajo continuo,
  bassocont, basso cont, cont, thoroughbass, basso numerato, bassus generalis, basso per l organo,
  bascon, figured bass
"""

TABLE = KEYBOARDS + STRINGS + PLUCKED + WOODWINDS + BRASS + PERCUSSION + VOICES + OTHERS

# Words that may stand beside an instrument without changing it.
FILLERS = """
i ii iii iv v vi vii viii ix x 1o 2o 1st 2nd 3rd 4th 1a 2a 1er 2e primo secondo primero segundo primus
secundus prima seconda first second third fourth erste zweite premier primi secondi solo soli tutti
in en im w do re mi fa sol la si ut a b c d e f g h as es des ges is fis cis gis bb eb ab db gb f# c#
flat sharp bemol bemolle diesis dur moll bflat eflat aflat dflat sib mib lab reb
and und et y con with mit avec div unis part stimme voice track staff canal channel ch nr no
right left hand upper lower clef section ensemble instrument instr concert natural
"""
