INSERT INTO unread (channel, root, team, ts, reason, author, text)
VALUES (:channel, :root, :team, :ts, :reason, :author, :text)
ON CONFLICT (channel, root) DO UPDATE
SET team = excluded.team, ts = excluded.ts, reason = excluded.reason, author = excluded.author, text = excluded.text
