WITH here AS (SELECT number FROM channel WHERE id = :channel)
SELECT
    (SELECT count(*) FROM message WHERE channel = (SELECT number FROM here)),
    (SELECT count(*) FROM message WHERE channel = (SELECT number FROM here) AND root = ts),
    (SELECT count(*) FROM record WHERE channel = :channel AND merged_into = ''),
    (SELECT count(*) FROM unread WHERE channel = :channel AND NOT EXISTS (
        SELECT 1 FROM outcome_note
        WHERE outcome_note.channel = unread.channel AND outcome_note.root = unread.root AND merged_into <> '')),
    (SELECT min(ts) FROM message WHERE channel = (SELECT number FROM here)),
    (SELECT max(ts) FROM message WHERE channel = (SELECT number FROM here)),
    (SELECT at FROM sync_mark WHERE channel = :channel)
