CREATE TABLE observation (
    leaf INTEGER PRIMARY KEY REFERENCES log_leaf (number),
    message INTEGER NOT NULL REFERENCES message (id),
    kind TEXT NOT NULL,
    not_before INTEGER,
    at INTEGER NOT NULL,
    source TEXT NOT NULL,
    raw BLOB NOT NULL,
    content_hash BLOB NOT NULL,
    reactions_hash BLOB NOT NULL
) STRICT
