CREATE TABLE authority_limit (
    id INTEGER PRIMARY KEY,
    holder TEXT NOT NULL,
    type TEXT NOT NULL,
    minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL
) STRICT
