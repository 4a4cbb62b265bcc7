SELECT ts_text, state = 'tombstoned' FROM message
WHERE channel = (SELECT number FROM channel WHERE id = :channel) AND ts >= :from_ts AND ts < :to_ts AND root = ts
    AND state <> 'missing' ORDER BY ts
