SELECT ts_text FROM message
WHERE channel = (SELECT number FROM channel WHERE id = :channel) AND root = :root AND root <> ts AND state = 'live'
ORDER BY ts
