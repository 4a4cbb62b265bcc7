CREATE TABLE channel_setting (
    channel TEXT PRIMARY KEY,
    followed INTEGER NOT NULL,
    approvers TEXT NOT NULL,
    default_currency TEXT NOT NULL,
    formats TEXT NOT NULL
) STRICT, WITHOUT ROWID
