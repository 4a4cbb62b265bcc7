CREATE TABLE gone (
    leaf INTEGER PRIMARY KEY REFERENCES log_leaf (number),
    team TEXT NOT NULL,
    channel INTEGER NOT NULL REFERENCES channel (number),
    from_ts INTEGER NOT NULL,
    to_ts INTEGER NOT NULL,
    cause TEXT NOT NULL,
    messages INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT
