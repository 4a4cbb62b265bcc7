CREATE TABLE erased_subject (
    kind TEXT NOT NULL,
    number INTEGER NOT NULL,
    salt BLOB NOT NULL,
    digest BLOB NOT NULL,
    PRIMARY KEY (kind, number)
) STRICT, WITHOUT ROWID
