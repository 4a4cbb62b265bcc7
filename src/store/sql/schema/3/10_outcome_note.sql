CREATE TABLE outcome_note (
    channel TEXT NOT NULL,
    root INTEGER NOT NULL,
    root_text TEXT NOT NULL,
    merged_into TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (channel, root)
) STRICT
