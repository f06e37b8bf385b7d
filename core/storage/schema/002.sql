-- Version 2: an assessment may move to another edition of its model. The packs of former editions stay, each under
-- the counter of the change that brought it in; the one with the highest is in use.

CREATE TABLE edition (
    since   INTEGER NOT NULL,
    name    TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (since, name)
) STRICT;
INSERT INTO edition (since, name, content) SELECT 0, name, content FROM model;
DROP TABLE model;
ALTER TABLE edition RENAME TO model;
