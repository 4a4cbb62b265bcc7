SELECT id, team, ts, root, state, sources FROM message
WHERE channel = (SELECT number FROM channel WHERE id = :channel) AND root = :root AND root <> ts ORDER BY ts
