-- Version 4 of a plan file: photos and recordings.
--
-- No earlier version put anything into this table. Rows are numbered now: SQLite keeps large rows badly in a
-- table that is sorted by a text. They are held as statements are; erasing for good writes a new file.
DROP TABLE media;

CREATE TABLE media (
    seq    INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),              -- SHA-256 of the bytes
    kind   TEXT NOT NULL CHECK (kind IN ('image/jpeg', 'audio/wav')),
    bytes  BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 6291456)
) STRICT;

CREATE TRIGGER media_is_never_changed BEFORE UPDATE ON media
BEGIN
    SELECT RAISE(ABORT, 'a photo is never changed');
END;

CREATE TRIGGER media_is_never_removed BEFORE DELETE ON media
BEGIN
    SELECT RAISE(ABORT, 'a photo is never removed');
END;
