CREATE TABLE correction (
    leaf INTEGER PRIMARY KEY REFERENCES log_leaf (number),
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    before_value TEXT NOT NULL,
    after_value TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT
