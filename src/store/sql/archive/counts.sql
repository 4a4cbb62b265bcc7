-- Every count is answered by the keys of an index; what is told from the rows themselves is few.
WITH
    here AS (SELECT number FROM channel WHERE id = :channel),
    written AS MATERIALIZED (SELECT count(*) AS messages FROM message WHERE channel = (SELECT number FROM here))
SELECT
    (SELECT messages FROM written),
    (SELECT messages FROM written)
        - (SELECT count(*) FROM message WHERE channel = (SELECT number FROM here) AND root <> ts),
    (SELECT count(*) FROM record WHERE channel = :channel)
        - (SELECT count(*) FROM record WHERE +channel = :channel AND merged_into > ''),
    (SELECT count(*) FROM unread WHERE channel = :channel AND NOT EXISTS (
        SELECT 1 FROM outcome_note
        WHERE outcome_note.channel = unread.channel AND outcome_note.root = unread.root AND merged_into <> '')),
    (SELECT min(ts) FROM message WHERE channel = (SELECT number FROM here)),
    (SELECT max(ts) FROM message WHERE channel = (SELECT number FROM here)),
    (SELECT at FROM sync_mark WHERE channel = :channel)
