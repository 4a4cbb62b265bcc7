CREATE TABLE tag (
    record TEXT NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (record, tag)
) STRICT, WITHOUT ROWID
