"""The library's tables, as a list of steps. A step that has shipped is never edited; a change is a new step.

Each step runs inside one transaction with all the others that are pending, so a database is never between
two formats. ``user_version`` is the number of steps that were applied.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

MIGRATIONS = Migrations("library")


@MIGRATIONS(name="0001_tables")  # type: ignore[untyped-decorator]
def tables(db: Database) -> None:
    """Folders, files, pieces, vectors, tags, the undo log and the full-text index."""
    db.executescript(_TABLES)


@MIGRATIONS(name="0002_organising")  # type: ignore[untyped-decorator]
def organising(db: Database) -> None:
    """What users say of pieces, tags as a tree, collections, saved searches, and what they searched for."""
    db.executescript(_ORGANISING)


@MIGRATIONS(name="0003_suggestions")  # type: ignore[untyped-decorator]
def suggestions(db: Database) -> None:
    """What may be suggested, what is, what was rejected, and label sets that learn."""
    db.executescript(_SUGGESTIONS)


@MIGRATIONS(name="0004_melodies")  # type: ignore[untyped-decorator]
def melodies(db: Database) -> None:
    """The tunes that run through the music, so that they can be looked for."""
    db.executescript(_MELODIES)


@MIGRATIONS(name="0005_moved")  # type: ignore[untyped-decorator]
def moved(db: Database) -> None:
    """When a file was last found elsewhere, so that a scan can show what it recognised."""
    db.executescript(_MOVED)


@MIGRATIONS(name="0006_looked_at")  # type: ignore[untyped-decorator]
def looked_at(db: Database) -> None:
    """For which pieces tags were looked for, so that new ones are noticed."""
    db.executescript(_LOOKED_AT)


_TABLES = """
CREATE TABLE folders (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    added REAL NOT NULL,
    scanned REAL,
    whole INTEGER NOT NULL DEFAULT 1,  -- 0: only the files in it that were added one by one
    state TEXT NOT NULL DEFAULT 'present' CHECK (state IN ('present', 'offline', 'removed'))
) STRICT;

-- A row outlives its file: it is found again by its hash, and keeps pieces and tags until then.
CREATE TABLE files (
    id INTEGER PRIMARY KEY,
    folder_id INTEGER NOT NULL REFERENCES folders(id),
    path TEXT NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    hash BLOB,          -- of the bytes; NULL where they could not be read
    read_hash BLOB,     -- the hash that the pieces were read from
    state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('present', 'missing', 'failed', 'pending')),
    reason TEXT,
    detail TEXT,
    tries INTEGER NOT NULL DEFAULT 0,
    added REAL NOT NULL
) STRICT;
-- Two rows may remember one path when the file there was overwritten by another that was moved over it.
CREATE UNIQUE INDEX files_live_path ON files(path) WHERE state != 'missing';
CREATE INDEX files_path ON files(path);
CREATE INDEX files_folder ON files(folder_id);
CREATE INDEX files_state ON files(state);
CREATE INDEX files_hash ON files(hash);

-- What the model reads; identical copies share a row, its vectors and its id.
CREATE TABLE contents (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,  -- content hash: blake2b of the model text
    kind TEXT NOT NULL,
    text BLOB NOT NULL          -- zlib
) STRICT;

CREATE TABLE pieces (
    id INTEGER PRIMARY KEY,
    file_id INTEGER NOT NULL REFERENCES files(id),
    number INTEGER,             -- place in the file; NULL once the file no longer holds it
    content_id INTEGER NOT NULL REFERENCES contents(id),
    format TEXT NOT NULL,
    title TEXT, composer TEXT, lyricist TEXT, lyrics TEXT, genre TEXT, origin TEXT,
    tonic TEXT, mode TEXT,
    metres TEXT NOT NULL DEFAULT '',        -- separated by spaces, in order: '3/4 6/8'
    tempo_bpm REAL, tempo_words TEXT,
    instruments TEXT NOT NULL DEFAULT '',   -- ids separated by spaces, in order
    parts INTEGER NOT NULL DEFAULT 0,
    measures INTEGER NOT NULL DEFAULT 0,
    duration REAL NOT NULL DEFAULT 0,
    note_count INTEGER NOT NULL DEFAULT 0,
    lowest INTEGER, highest INTEGER, polyphony REAL,
    sources TEXT NOT NULL DEFAULT '{}',     -- JSON: fact -> where it comes from
    remarks TEXT NOT NULL DEFAULT '[]',     -- JSON
    title_key TEXT NOT NULL DEFAULT '',     -- what to sort by: folded, numbers padded
    composer_key TEXT NOT NULL DEFAULT '',  -- the same, surname first
    added REAL NOT NULL,
    UNIQUE (file_id, number)
) STRICT;
CREATE INDEX pieces_content ON pieces(content_id);
CREATE INDEX pieces_title ON pieces(title_key);
CREATE INDEX pieces_composer ON pieces(composer_key);
CREATE INDEX pieces_key ON pieces(tonic, mode);
CREATE INDEX pieces_mode ON pieces(mode);
CREATE INDEX pieces_metres ON pieces(metres);
CREATE INDEX pieces_instruments ON pieces(instruments);
CREATE INDEX pieces_tempo ON pieces(tempo_bpm);

-- Notation of tunes that were cut out of a book; apart from pieces, so that listing stays quick.
CREATE TABLE scores (
    piece_id INTEGER PRIMARY KEY REFERENCES pieces(id) ON DELETE CASCADE,
    score BLOB NOT NULL         -- zlib
) STRICT;

CREATE TABLE models (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    dimension INTEGER NOT NULL
) STRICT;

-- AUTOINCREMENT: ids only grow, so "what is new since id 5" needs no other clock.
CREATE TABLE vectors (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    content_id INTEGER NOT NULL REFERENCES contents(id) ON DELETE CASCADE,
    model_id INTEGER NOT NULL REFERENCES models(id) ON DELETE CASCADE,
    vector BLOB NOT NULL,       -- the whole piece, length 1; float16 or float32, told apart by size
    UNIQUE (content_id, model_id)
) STRICT;
CREATE INDEX vectors_model ON vectors(model_id, id);

CREATE TABLE segments (
    vector_id INTEGER NOT NULL REFERENCES vectors(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    weight REAL NOT NULL,
    vector BLOB NOT NULL,       -- not normalised
    PRIMARY KEY (vector_id, number)
) STRICT;

-- Music that the model gave up on; the piece stays listed and is found by words and facts.
CREATE TABLE embedding_failures (
    content_id INTEGER NOT NULL REFERENCES contents(id) ON DELETE CASCADE,
    model_id INTEGER NOT NULL REFERENCES models(id) ON DELETE CASCADE,
    tries INTEGER NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (content_id, model_id)
) STRICT;

-- Folders that the last scan could not enter.
CREATE TABLE scan_problems (
    path TEXT PRIMARY KEY,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE -- the name without case and accents
) STRICT;

CREATE TABLE piece_tags (
    piece_id INTEGER NOT NULL REFERENCES pieces(id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tags(id) ON DELETE CASCADE,
    source TEXT NOT NULL CHECK (source IN ('user', 'zero-shot', 'probe')),
    confidence REAL,
    state TEXT NOT NULL CHECK (state IN ('accepted', 'suggested', 'rejected')),
    changed REAL NOT NULL,
    PRIMARY KEY (piece_id, tag_id)
) STRICT;
CREATE INDEX piece_tags_tag ON piece_tags(tag_id);

-- Every change that a user makes: what it was called, and the rows before and after.
CREATE TABLE operations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made REAL NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    before TEXT NOT NULL,       -- JSON
    after TEXT NOT NULL,        -- JSON
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;

-- rowid is the piece's id. The text is folded and CJK text is spaced by text.indexed() before it gets here.
CREATE VIRTUAL TABLE pieces_fts USING fts5(
    title, composer, lyrics, kind, path, tags,  -- kind: genre and origin
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

-- Numbers that other connections watch.
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO counters VALUES ('vectors_removed', 0);

-- What others keep in memory is only ever added to; a vector that goes away makes them start afresh.
CREATE TRIGGER vectors_gone AFTER DELETE ON vectors BEGIN
    UPDATE counters SET value = value + 1 WHERE name = 'vectors_removed';
END;
CREATE TRIGGER vectors_changed AFTER UPDATE ON vectors BEGIN
    UPDATE counters SET value = value + 1 WHERE name = 'vectors_removed';
END;
"""

_ORGANISING = """
-- What the user says wins: title and composer (and their keys) are the user's own where there are any, else
-- the file's, which is kept beside them.
ALTER TABLE pieces ADD COLUMN file_title TEXT;
ALTER TABLE pieces ADD COLUMN file_composer TEXT;
ALTER TABLE pieces ADD COLUMN own_title TEXT;
ALTER TABLE pieces ADD COLUMN own_composer TEXT;
ALTER TABLE pieces ADD COLUMN note TEXT;
ALTER TABLE pieces ADD COLUMN rating INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5);
ALTER TABLE pieces ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;   -- removed from the library by the user
UPDATE pieces SET file_title = title, file_composer = composer;
CREATE INDEX pieces_added ON pieces(added);

ALTER TABLE files ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;  -- the rest of a folder of single files
-- The folder that a file lies in, with the sign at its end.
ALTER TABLE files ADD COLUMN directory TEXT GENERATED ALWAYS AS
    (rtrim(path, replace(replace(path, '/', ''), '\\', ''))) VIRTUAL;
CREATE INDEX files_directory ON files(directory);

-- A tag's name is its whole path, 'grade/3': the names are the tree.
ALTER TABLE tags ADD COLUMN colour TEXT;        -- '#rrggbb'
ALTER TABLE tags ADD COLUMN description TEXT;
CREATE INDEX piece_tags_state ON piece_tags(state, tag_id, piece_id);

ALTER TABLE operations ADD COLUMN details TEXT NOT NULL DEFAULT '{}';  -- JSON: what the words are made of

CREATE TABLE collections (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    ordered INTEGER NOT NULL,   -- 1: a set list, in the order that the user gave it
    description TEXT,
    made REAL NOT NULL
) STRICT;

CREATE TABLE collection_pieces (
    collection_id INTEGER NOT NULL REFERENCES collections(id) ON DELETE CASCADE,
    piece_id INTEGER NOT NULL REFERENCES pieces(id) ON DELETE CASCADE,
    position REAL NOT NULL,     -- room between two for a third
    PRIMARY KEY (collection_id, piece_id)
) STRICT;
CREATE INDEX collection_pieces_piece ON collection_pieces(piece_id);

CREATE TABLE smart_collections (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,        -- as typed: words and filters
    cut_off REAL NOT NULL,      -- strength from which a piece belongs to it
    made REAL NOT NULL
) STRICT;

-- A cache: what a saved search found, and of which state of the library that is true.
CREATE TABLE smart_answers (
    smart_id INTEGER PRIMARY KEY REFERENCES smart_collections(id) ON DELETE CASCADE,
    stamp TEXT NOT NULL,
    found INTEGER NOT NULL,
    pieces BLOB NOT NULL,       -- ids, best first: int64, little-endian
    strengths BLOB NOT NULL     -- float32, of each
) STRICT;

-- A cache: words as a model hears them.
CREATE TABLE query_vectors (
    words TEXT NOT NULL,
    model_id INTEGER NOT NULL REFERENCES models(id) ON DELETE CASCADE,
    vector BLOB NOT NULL,
    PRIMARY KEY (words, model_id)
) STRICT;

-- A cache: pieces that seem to be the same.
CREATE TABLE twins (
    kind TEXT NOT NULL CHECK (kind IN ('copy', 'name', 'sound')),
    number INTEGER NOT NULL,    -- of the group
    piece_id INTEGER NOT NULL,
    PRIMARY KEY (kind, number, piece_id)
) STRICT;
CREATE INDEX twins_piece ON twins(piece_id);

CREATE TABLE scans (
    id INTEGER PRIMARY KEY,
    began REAL NOT NULL,
    ended REAL NOT NULL,
    counts TEXT NOT NULL        -- JSON
) STRICT;

CREATE TABLE searches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,   -- the latest has the highest
    query TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    made REAL NOT NULL
) STRICT;

CREATE TABLE stamps (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

-- rowid is the piece's id, as before; notes are new.
CREATE VIRTUAL TABLE pieces_fts_2 USING fts5(
    title, composer, lyrics, kind, path, tags, note,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO pieces_fts_2 (rowid, title, composer, lyrics, kind, path, tags, note)
    SELECT rowid, title, composer, lyrics, kind, path, tags, '' FROM pieces_fts;
DROP TABLE pieces_fts;
ALTER TABLE pieces_fts_2 RENAME TO pieces_fts;

-- What changed since a cache was made. Whoever writes need not think of it.
INSERT INTO counters VALUES ('pieces', 0), ('tags', 0), ('vectors_added', 0), ('collections', 0);
""" + "".join(
    f"""
CREATE TRIGGER {table}_{event.split()[0].lower()}_counted AFTER {event} ON {table} BEGIN
    UPDATE counters SET value = value + 1 WHERE name = '{name}';
END;
"""
    for table, name, events in (
        ("pieces", "pieces", ("INSERT", "UPDATE", "DELETE")),
        ("files", "pieces", ("UPDATE OF path, folder_id, state, removed",)),
        ("folders", "pieces", ("UPDATE OF state", "DELETE")),
        ("tags", "tags", ("UPDATE OF name", "DELETE")),
        ("piece_tags", "tags", ("INSERT", "UPDATE", "DELETE")),
        ("vectors", "vectors_added", ("INSERT",)),
        ("collections", "collections", ("UPDATE OF name", "DELETE")),
        ("collection_pieces", "collections", ("INSERT", "DELETE")),
    )
    for event in events
)


_SUGGESTIONS = """
-- ``source`` may be 'fact' as well. A check cannot be changed: the table is made anew. What only waits for a
-- decision, or was rejected, is no tag of a piece and has tables of its own from here on.
CREATE TABLE piece_tags_2 (
    piece_id INTEGER NOT NULL REFERENCES pieces(id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tags(id) ON DELETE CASCADE,
    source TEXT NOT NULL CHECK (source IN ('user', 'fact', 'zero-shot', 'probe')),
    confidence REAL,
    state TEXT NOT NULL CHECK (state = 'accepted'),
    changed REAL NOT NULL,
    PRIMARY KEY (piece_id, tag_id)
) STRICT;
INSERT INTO piece_tags_2 SELECT * FROM piece_tags WHERE state = 'accepted';

-- What may be suggested: concepts of the vocabulary, sentences of the user, tags of label sets.
CREATE TABLE labels (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,         -- the path of the tag that it becomes, unless tag_id says another
    folded TEXT NOT NULL UNIQUE,
    concept TEXT UNIQUE,        -- of the vocabulary
    sentence TEXT,              -- by which the user described it
    tag_id INTEGER REFERENCES tags(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX labels_tag ON labels(tag_id);

-- Groups of the vocabulary that the user switched on or off.
CREATE TABLE label_groups (name TEXT PRIMARY KEY, wanted INTEGER NOT NULL) STRICT;

-- A cache: labels as a model hears them; prompts is a digest of the words.
CREATE TABLE label_vectors (
    prompts BLOB NOT NULL,
    model_id INTEGER NOT NULL REFERENCES models(id) ON DELETE CASCADE,
    vector BLOB NOT NULL,
    PRIMARY KEY (prompts, model_id)
) STRICT, WITHOUT ROWID;

-- Label sets.
CREATE TABLE probes (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    exclusive INTEGER NOT NULL, -- 1: one of its tags is true of a piece; 0: each is true or not
    classes TEXT NOT NULL,      -- JSON: ids of labels, in their order
    automatic REAL,             -- confidence from which it tags by itself; NULL: never
    deleted INTEGER NOT NULL DEFAULT 0,
    made REAL NOT NULL
) STRICT;

-- What a label set has learned, each time.
CREATE TABLE probe_versions (
    id INTEGER PRIMARY KEY,
    probe_id INTEGER NOT NULL REFERENCES probes(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    model TEXT NOT NULL,        -- id of the model whose vectors it reads
    stamp TEXT NOT NULL,        -- of the examples that it learned from; empty where it was brought in
    made REAL NOT NULL,
    weights BLOB NOT NULL,      -- safetensors
    report TEXT NOT NULL,       -- JSON
    UNIQUE (probe_id, number)
) STRICT;

-- Who suggests. ``removed``: what it suggested counts as gone, until it suggests anew.
CREATE TABLE origins (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL CHECK (source IN ('fact', 'zero-shot', 'probe')),
    probe_id INTEGER UNIQUE REFERENCES probes(id) ON DELETE CASCADE,
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO origins VALUES (1, 'fact', NULL, 0), (2, 'zero-shot', NULL, 0), (3, 'probe', NULL, 0);

CREATE TABLE suggestions (
    label_id INTEGER NOT NULL REFERENCES labels(id) ON DELETE CASCADE,
    piece_id INTEGER NOT NULL REFERENCES pieces(id) ON DELETE CASCADE,
    origin_id INTEGER NOT NULL REFERENCES origins(id) ON DELETE CASCADE,
    confidence REAL NOT NULL,
    PRIMARY KEY (label_id, piece_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX suggestions_piece ON suggestions(piece_id, origin_id);

-- Never to be suggested again.
CREATE TABLE rejections (
    label_id INTEGER NOT NULL REFERENCES labels(id) ON DELETE CASCADE,
    piece_id INTEGER NOT NULL REFERENCES pieces(id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    confidence REAL,
    changed REAL NOT NULL,
    PRIMARY KEY (label_id, piece_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX rejections_piece ON rejections(piece_id);

CREATE VIEW suggested AS
    SELECT s.piece_id, s.label_id, COALESCE(t.name, l.name) AS name, COALESCE(t.folded, l.folded) AS folded,
        l.concept, o.source, o.probe_id, s.origin_id, s.confidence
    FROM suggestions s JOIN origins o ON o.id = s.origin_id JOIN labels l ON l.id = s.label_id
        LEFT JOIN tags t ON t.id = l.tag_id
    WHERE o.removed = 0;

INSERT INTO labels (name, folded, tag_id) SELECT name, folded, id FROM tags
    WHERE id IN (SELECT tag_id FROM piece_tags WHERE state != 'accepted');
INSERT INTO suggestions SELECT l.id, pt.piece_id, o.id, COALESCE(pt.confidence, 0.5)
    FROM piece_tags pt JOIN labels l ON l.tag_id = pt.tag_id JOIN origins o ON o.source = pt.source
    WHERE pt.state = 'suggested';
INSERT INTO rejections SELECT l.id, pt.piece_id, pt.source, pt.confidence, pt.changed
    FROM piece_tags pt JOIN labels l ON l.tag_id = pt.tag_id WHERE pt.state = 'rejected';

DROP TABLE piece_tags;
ALTER TABLE piece_tags_2 RENAME TO piece_tags;
CREATE INDEX piece_tags_tag ON piece_tags(tag_id, piece_id);

-- Not by a trigger: suggestions come by the hundred thousand.
INSERT INTO counters VALUES ('suggestions', 0);
""" + "".join(
    f"""
CREATE TRIGGER piece_tags_{event.lower()}_counted AFTER {event} ON piece_tags BEGIN
    UPDATE counters SET value = value + 1 WHERE name = 'tags';
END;
"""
    for event in ("INSERT", "UPDATE", "DELETE")
)

_MELODIES = """
-- A cache: tunes as steps from note to note, traced from the model text; see music/melody_lines.py.
CREATE TABLE melodies (
    id INTEGER PRIMARY KEY AUTOINCREMENT,   -- ids only grow: "what is new since"
    content_id INTEGER NOT NULL UNIQUE REFERENCES contents(id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    lengths BLOB NOT NULL,      -- int32: notes of each tune
    steps BLOB NOT NULL,        -- int8: semitones to the next note
    times BLOB NOT NULL,        -- uint8: time until the next note
    places BLOB NOT NULL        -- packed: where each note begins
) STRICT;
INSERT INTO counters VALUES ('melodies', 0), ('melodies_removed', 0);
CREATE TRIGGER melodies_counted AFTER INSERT ON melodies BEGIN
    UPDATE counters SET value = value + 1 WHERE name = 'melodies';
END;
CREATE TRIGGER melodies_gone AFTER DELETE ON melodies BEGIN
    UPDATE counters SET value = value + 1 WHERE name = 'melodies_removed';
END;
"""

_MOVED = """
ALTER TABLE files ADD COLUMN moved REAL;   -- when the scan began that found it elsewhere
CREATE INDEX files_moved ON files(moved) WHERE moved IS NOT NULL;
"""

# Where suggestions wait, they were made for all pieces that are there.
_LOOKED_AT = """
CREATE TABLE looked_at (
    piece_id INTEGER PRIMARY KEY REFERENCES pieces(id) ON DELETE CASCADE,
    content_id INTEGER NOT NULL -- what the piece was then
) STRICT;
INSERT INTO looked_at SELECT id, content_id FROM pieces WHERE EXISTS (
    SELECT 1 FROM suggestions s JOIN origins o ON o.id = s.origin_id WHERE o.source != 'probe');
"""
