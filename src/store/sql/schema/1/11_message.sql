CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    team TEXT NOT NULL,
    channel INTEGER NOT NULL REFERENCES channel (number),
    ts INTEGER NOT NULL,
    ts_text TEXT NOT NULL,
    root INTEGER NOT NULL,
    state TEXT NOT NULL,
    sources TEXT NOT NULL,
    content_hash BLOB NOT NULL,
    reactions_hash BLOB NOT NULL,
    observed_at INTEGER NOT NULL,
    UNIQUE (channel, ts)
) STRICT
