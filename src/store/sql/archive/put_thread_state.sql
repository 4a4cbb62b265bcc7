INSERT INTO thread_state (channel, root, reply_count, latest_reply, fetched_at)
VALUES (:channel, :root, :reply_count, :latest_reply, iif(:reply_count > 0, :at, 0))
ON CONFLICT (channel, root) DO UPDATE
SET reply_count = excluded.reply_count, latest_reply = excluded.latest_reply,
    fetched_at = max(fetched_at, excluded.fetched_at)
