INSERT INTO thread_state (channel, root, reply_count, latest_reply)
VALUES (:channel, :root, :reply_count, :latest_reply)
ON CONFLICT (channel, root) DO UPDATE SET reply_count = excluded.reply_count, latest_reply = excluded.latest_reply
