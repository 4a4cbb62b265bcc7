CREATE TABLE channel_name (
    channel INTEGER NOT NULL REFERENCES channel (number),
    name TEXT NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (channel, until, name)
) STRICT, WITHOUT ROWID
