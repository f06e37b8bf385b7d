-- Version 3: the process of clause 8, evidence, findings and reviews; what a change did to the rows; seals.
-- Records all have one shape: id, their columns, a mark of removal, and the stamp of their last change.

CREATE TABLE answer (
    id      TEXT PRIMARY KEY, -- step.field
    value   TEXT NOT NULL,
    removed INTEGER NOT NULL,
    author  TEXT NOT NULL REFERENCES person (id),
    counter INTEGER NOT NULL,
    at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE member (
    id           TEXT PRIMARY KEY,
    name         TEXT NOT NULL,
    role         TEXT NOT NULL,
    organisation TEXT NOT NULL,
    duties       TEXT NOT NULL,
    training     TEXT NOT NULL,
    trained_on   TEXT NOT NULL,
    removed      INTEGER NOT NULL,
    author       TEXT NOT NULL REFERENCES person (id),
    counter      INTEGER NOT NULL,
    at           INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE slot (
    id          TEXT PRIMARY KEY,
    plan        TEXT NOT NULL,
    day         TEXT NOT NULL,
    start       TEXT NOT NULL,
    finish      TEXT NOT NULL,
    part        TEXT NOT NULL,
    topic       TEXT NOT NULL,
    member      TEXT NOT NULL,
    interviewee TEXT NOT NULL,
    place       TEXT NOT NULL,
    removed     INTEGER NOT NULL,
    author      TEXT NOT NULL REFERENCES person (id),
    counter     INTEGER NOT NULL,
    at          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attendee (
    id           TEXT PRIMARY KEY,
    step         TEXT NOT NULL,
    name         TEXT NOT NULL,
    organisation TEXT NOT NULL,
    position     TEXT NOT NULL,
    removed      INTEGER NOT NULL,
    author       TEXT NOT NULL REFERENCES person (id),
    counter      INTEGER NOT NULL,
    at           INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE objection (
    id        TEXT PRIMARY KEY,
    subject   TEXT NOT NULL,
    text      TEXT NOT NULL,
    raised_by TEXT NOT NULL,
    raised_on TEXT NOT NULL,
    answer    TEXT NOT NULL,
    outcome   TEXT NOT NULL,
    removed   INTEGER NOT NULL,
    author    TEXT NOT NULL REFERENCES person (id),
    counter   INTEGER NOT NULL,
    at        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE improvement (
    id          TEXT PRIMARY KEY,
    direction   TEXT NOT NULL,
    measure     TEXT NOT NULL,
    responsible TEXT NOT NULL,
    due         TEXT NOT NULL,
    removed     INTEGER NOT NULL,
    author      TEXT NOT NULL REFERENCES person (id),
    counter     INTEGER NOT NULL,
    at          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
    id          TEXT PRIMARY KEY,
    kind        TEXT NOT NULL,
    title       TEXT NOT NULL,
    collector   TEXT NOT NULL,
    source      TEXT NOT NULL,
    place       TEXT NOT NULL,
    collected   TEXT NOT NULL,
    description TEXT NOT NULL,
    removed     INTEGER NOT NULL,
    author      TEXT NOT NULL REFERENCES person (id),
    counter     INTEGER NOT NULL,
    at          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Contents of attached files, each once, in pieces of one size but the last. Never changed.
CREATE TABLE content (
    id     INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    size   INTEGER NOT NULL
) STRICT;

CREATE TABLE content_piece (
    content INTEGER NOT NULL REFERENCES content (id),
    number  INTEGER NOT NULL, -- from 0
    bytes   BLOB NOT NULL,
    UNIQUE (content, number)
) STRICT;

CREATE TABLE attachment (
    id       TEXT PRIMARY KEY,
    evidence TEXT NOT NULL REFERENCES evidence (id),
    name     TEXT NOT NULL,
    sha256   TEXT NOT NULL, -- of a content; that of an attachment which was undone may be gone
    removed  INTEGER NOT NULL,
    author   TEXT NOT NULL REFERENCES person (id),
    counter  INTEGER NOT NULL,
    at       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX attachment_content ON attachment (sha256);

CREATE TABLE finding (
    id          TEXT PRIMARY KEY,
    kind        TEXT NOT NULL,
    text        TEXT NOT NULL,
    responsible TEXT NOT NULL,
    agreement   TEXT NOT NULL,
    view        TEXT NOT NULL,
    removed     INTEGER NOT NULL,
    author      TEXT NOT NULL REFERENCES person (id),
    counter     INTEGER NOT NULL,
    at          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
    id      TEXT PRIMARY KEY, -- source target
    source  TEXT NOT NULL,
    target  TEXT NOT NULL,
    removed INTEGER NOT NULL,
    author  TEXT NOT NULL REFERENCES person (id),
    counter INTEGER NOT NULL,
    at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE review (
    id      TEXT PRIMARY KEY, -- code of the cell
    seen    TEXT NOT NULL,
    removed INTEGER NOT NULL,
    author  TEXT NOT NULL REFERENCES person (id),
    counter INTEGER NOT NULL,
    at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What each change did to the rows, as an SQLite changeset: with it the file as it stood at any moment can be had.
CREATE TABLE change (
    counter INTEGER PRIMARY KEY,
    rows    BLOB NOT NULL
) STRICT;

-- The change that an entry belongs to; 0 for those of files made before version 3.
ALTER TABLE history ADD COLUMN counter INTEGER NOT NULL DEFAULT 0;

-- A seal is the signed record of all sealed content. Never changed; the newest counts.
CREATE TABLE seal (
    number      INTEGER PRIMARY KEY, -- from 1
    record      TEXT NOT NULL, -- who decided what, and the digest of each table
    fingerprint TEXT NOT NULL, -- SHA-256 of the record
    key         TEXT NOT NULL, -- public key of the lead
    signature   TEXT NOT NULL, -- of the record
    author      TEXT NOT NULL REFERENCES person (id),
    counter     INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    listing     TEXT NOT NULL -- the rows behind the digests; last, since it is long
) STRICT;

-- A seal that was opened again, with the lead's reason, signed with the lead's key.
CREATE TABLE reopening (
    number    INTEGER PRIMARY KEY REFERENCES seal (number),
    reason    TEXT NOT NULL,
    key       TEXT NOT NULL,
    signature TEXT NOT NULL,
    author    TEXT NOT NULL REFERENCES person (id),
    counter   INTEGER NOT NULL,
    at        INTEGER NOT NULL
) STRICT;
