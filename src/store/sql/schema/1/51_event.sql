CREATE TABLE event (
    leaf INTEGER PRIMARY KEY REFERENCES log_leaf (number),
    message INTEGER NOT NULL REFERENCES message (id),
    kind TEXT NOT NULL,
    event_at INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    reaction TEXT NOT NULL,
    content_hash BLOB NOT NULL
) STRICT
