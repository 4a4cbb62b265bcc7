CREATE TABLE thread_state (
    channel TEXT NOT NULL,
    root INTEGER NOT NULL,
    reply_count INTEGER NOT NULL,
    latest_reply TEXT NOT NULL,
    fetched_at INTEGER NOT NULL,
    PRIMARY KEY (channel, root)
) STRICT, WITHOUT ROWID
