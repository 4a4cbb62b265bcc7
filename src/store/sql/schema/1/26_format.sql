CREATE TABLE format (
    leaf INTEGER PRIMARY KEY REFERENCES log_leaf (number),
    name TEXT NOT NULL,
    json BLOB NOT NULL,
    at INTEGER NOT NULL
) STRICT
