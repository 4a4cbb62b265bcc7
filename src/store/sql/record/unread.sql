SELECT team, channel, ts, reason, author, text FROM unread ORDER BY root, channel
