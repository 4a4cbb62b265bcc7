CREATE TABLE correction_undo (
    leaf INTEGER PRIMARY KEY REFERENCES log_leaf (number),
    correction INTEGER NOT NULL UNIQUE REFERENCES correction (leaf),
    at INTEGER NOT NULL
) STRICT
