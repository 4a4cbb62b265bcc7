CREATE TABLE unread (
    channel TEXT NOT NULL,
    root INTEGER NOT NULL,
    team TEXT NOT NULL,
    ts TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (channel, root)
) STRICT
