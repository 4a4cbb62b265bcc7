CREATE TABLE leaf_field (
    leaf INTEGER NOT NULL REFERENCES log_leaf (number),
    name TEXT NOT NULL,
    salt BLOB NOT NULL,
    PRIMARY KEY (leaf, name)
) STRICT, WITHOUT ROWID
