SELECT id, team, ts, root, state, sources FROM message
WHERE channel = (SELECT number FROM channel WHERE id = :channel)
