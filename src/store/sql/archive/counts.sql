WITH here AS (SELECT number FROM channel WHERE id = :channel)
SELECT
    (SELECT count(*) FROM message WHERE channel = (SELECT number FROM here)),
    (SELECT count(*) FROM message WHERE channel = (SELECT number FROM here) AND root = ts),
    (SELECT count(*) FROM record WHERE channel = :channel AND merged_into = ''),
    (SELECT count(*) FROM unread WHERE channel = :channel),
    (SELECT min(ts) FROM message WHERE channel = (SELECT number FROM here)),
    (SELECT max(ts) FROM message WHERE channel = (SELECT number FROM here)),
    (SELECT at FROM sync_mark WHERE channel = :channel)
