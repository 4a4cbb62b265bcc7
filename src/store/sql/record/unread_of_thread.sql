SELECT team, channel, ts, reason, author, text FROM unread WHERE channel = :channel AND root = :root
