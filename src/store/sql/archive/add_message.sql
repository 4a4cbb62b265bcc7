INSERT INTO message (team, channel, ts, ts_text, root, state, sources, content_hash, reactions_hash, observed_at)
VALUES (:team, :channel, :ts, :ts_text, :root, :state, :sources, :content_hash, :reactions_hash, :at) RETURNING id
