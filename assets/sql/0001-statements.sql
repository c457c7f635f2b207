-- Version 1 of a plan file.
--
-- One table. A statement is added and never changed: changing an answer adds a statement that
-- supersedes the one before. Everything is text that can be read without this program, because a
-- person's plan should outlive it.
CREATE TABLE statement (
    seq        INTEGER PRIMARY KEY,                          -- the order of arrival on this computer
    id         TEXT NOT NULL UNIQUE CHECK (length(id) = 36), -- UUID
    path       TEXT NOT NULL,                                -- what it is about; ids only
    value      TEXT NOT NULL,                                -- what was said, as JSON
    said_by    TEXT NOT NULL,
    how        TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    at         TEXT NOT NULL,                                -- RFC 3339, UTC
    supersedes TEXT NOT NULL                                 -- JSON list of ids
) STRICT;

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
