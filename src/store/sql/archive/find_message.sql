SELECT id, team, root, state, sources, content_hash, reactions_hash, observed_at, ts_text
FROM message WHERE channel = :channel AND ts = :ts
