CREATE TABLE export (
    leaf INTEGER PRIMARY KEY REFERENCES log_leaf (number),
    sha256 TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    request TEXT NOT NULL,
    author TEXT NOT NULL,
    path TEXT NOT NULL,
    salt BLOB NOT NULL,
    at INTEGER NOT NULL
) STRICT
