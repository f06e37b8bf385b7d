-- A .plumb file, schema version 1. See docs/file-format.md.
-- Rows that people write carry the author and the stamp of their last change; `counter` orders them. Where each
-- person has a row of their own the author is part of the key.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The model as it was when the assessment was made: the pack's files by name.
CREATE TABLE model (
    name    TEXT PRIMARY KEY,
    content TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id      TEXT PRIMARY KEY,
    name    TEXT NOT NULL,
    counter INTEGER NOT NULL,
    at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
    key     TEXT PRIMARY KEY,
    value   TEXT NOT NULL,
    author  TEXT NOT NULL REFERENCES person (id),
    counter INTEGER NOT NULL,
    at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A part left out; an empty reason marks one taken back in.
CREATE TABLE exclusion (
    kind    TEXT NOT NULL,
    code    TEXT NOT NULL,
    reason  TEXT NOT NULL,
    author  TEXT NOT NULL REFERENCES person (id),
    counter INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (kind, code)
) STRICT, WITHOUT ROWID;

-- A weight of the team's own in hundredths of a percent; NULL marks a return to the recommended one.
CREATE TABLE weight (
    kind       TEXT NOT NULL,
    code       TEXT NOT NULL,
    hundredths INTEGER,
    author     TEXT NOT NULL REFERENCES person (id),
    counter    INTEGER NOT NULL,
    at         INTEGER NOT NULL,
    PRIMARY KEY (kind, code)
) STRICT, WITHOUT ROWID;

-- One assessor's rating of a cell; NULL marks one taken back. The newest row of a cell is the team's rating.
CREATE TABLE rating (
    item    TEXT NOT NULL,
    level   INTEGER NOT NULL,
    author  TEXT NOT NULL REFERENCES person (id),
    value   TEXT,
    counter INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (item, level, author)
) STRICT, WITHOUT ROWID;

-- One assessor's note on a cell; an empty text marks one taken back.
CREATE TABLE note (
    item    TEXT NOT NULL,
    level   INTEGER NOT NULL,
    author  TEXT NOT NULL REFERENCES person (id),
    text    TEXT NOT NULL,
    counter INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (item, level, author)
) STRICT, WITHOUT ROWID;

-- What was done, in order, undoing included. Never changed afterwards.
CREATE TABLE history (
    seq       INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    author    TEXT NOT NULL REFERENCES person (id),
    operation TEXT NOT NULL,
    way       TEXT NOT NULL CHECK (way IN ('do', 'undo', 'redo')),
    entity    TEXT NOT NULL,
    key       TEXT NOT NULL,
    before    TEXT NOT NULL,
    after     TEXT NOT NULL
) STRICT;
CREATE INDEX history_by_key ON history (entity, key);
