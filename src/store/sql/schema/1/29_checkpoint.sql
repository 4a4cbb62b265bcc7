CREATE TABLE checkpoint (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    size INTEGER NOT NULL,
    root BLOB NOT NULL,
    frontier BLOB NOT NULL,
    at INTEGER NOT NULL,
    previous BLOB NOT NULL,
    signature BLOB NOT NULL,
    key_id BLOB NOT NULL,
    digest BLOB NOT NULL
) STRICT
