-- Version 2 of a plan file: a record for many voices.
--
-- Whose view a statement is, is a person and not a part that somebody has: `me`, the id of somebody,
-- or `program`. Each statement knows the press, the copy and the sitting that it came from. The
-- statements of version 1 wait in `statement_1` until the program has put them into the new table,
-- in the same transaction.
DROP TRIGGER statement_is_never_changed;
DROP TRIGGER statement_is_never_removed;
ALTER TABLE statement RENAME TO statement_1;

CREATE TABLE statement (
    seq        INTEGER PRIMARY KEY,                          -- the order of arrival in this file
    id         TEXT NOT NULL UNIQUE CHECK (length(id) = 36), -- UUID; sorts after all that it supersedes
    act        TEXT NOT NULL CHECK (length(act) = 36),       -- the press
    copy       TEXT NOT NULL CHECK (length(copy) = 36),      -- the copy of the plan
    sitting    TEXT NOT NULL CHECK (length(sitting) = 36),
    path       TEXT NOT NULL,                                -- what it is about; ids only
    value      TEXT NOT NULL,                                -- what was said, as JSON
    by         TEXT NOT NULL,                                -- whose view: me, program, or somebody's id
    how        TEXT NOT NULL,
    entered_by TEXT NOT NULL,                                -- whose hands
    sure       TEXT NOT NULL,
    at         TEXT NOT NULL,                                -- RFC 3339, UTC
    supersedes TEXT NOT NULL                                 -- ids with a space between
) STRICT;

-- Which copy of the plan this file is: an id, and what shows that the file was not copied since.
CREATE TABLE copy (
    id    TEXT NOT NULL CHECK (length(id) = 36),
    place TEXT NOT NULL
) STRICT;

-- Photos and recordings, once each, however often a statement names them.
CREATE TABLE media (
    digest TEXT PRIMARY KEY CHECK (length(digest) = 64), -- SHA-256 of the bytes
    kind   TEXT NOT NULL,                                -- such as image/jpeg
    bytes  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Held by the file as well as by the code, so that a slip in the code cannot lose an answer.
-- Erasing for good writes a new file without what is erased; it does not need these out of the way.
CREATE TRIGGER statement_is_never_changed BEFORE UPDATE ON statement
BEGIN
    SELECT RAISE(ABORT, 'a statement is never changed');
END;

CREATE TRIGGER statement_is_never_removed BEFORE DELETE ON statement
BEGIN
    SELECT RAISE(ABORT, 'a statement is never removed');
END;
