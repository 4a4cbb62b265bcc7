SELECT max(at) FROM (
    SELECT at FROM coverage
    WHERE channel = :channel AND source = 'api' AND :ts = :root AND from_ts <= :ts AND to_ts > :ts
    UNION ALL
    SELECT fetched_at FROM thread_state
    WHERE channel = (SELECT id FROM channel WHERE number = :channel) AND root = :root)
