SELECT ts_text FROM message
WHERE channel = (SELECT number FROM channel WHERE id = :channel) AND root = ts ORDER BY ts
