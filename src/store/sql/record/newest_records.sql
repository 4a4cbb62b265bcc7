-- Of each channel the newest threads, then the newest of all these: only keys of the index of (channel, root).
WITH RECURSIVE place (channel) AS (
    SELECT min(channel) FROM record
    UNION ALL
    SELECT (SELECT min(channel) FROM record WHERE channel > place.channel)
    FROM place WHERE place.channel IS NOT NULL)
SELECT
    id, team, channel, root, root_text, agent_id, agent, type, type_as_written, customer, context,
    conversation_url, amount_minor, amount_currency, approved_minor, approved_currency, percent,
    noncash, decision, approvers, reason, decided_via, requested_at, decided_at, decided_not_before,
    decided_not_after, time_source, flags, format, confidence, edited_after_decision, deleted_in_slack,
    sources, first_seen_at, corrected_fields
FROM record
-- The + keeps from the index of merged_into, which would be read as a whole.
WHERE +merged_into = '' AND rowid IN (
        SELECT thread.rowid
        FROM place CROSS JOIN record AS thread
        WHERE thread.channel = place.channel AND thread.root >= coalesce((
                SELECT root FROM record WHERE channel = place.channel
                ORDER BY root DESC LIMIT 1 OFFSET :count - 1), 0)
        ORDER BY thread.root DESC LIMIT :count)
