-- A request changed where its own message did, or the one that decided on it; other words of a thread change nothing, nor
-- do reactions but those that decided.
-- The record of a mirror tells of the one that it is shown under.
WITH seen AS MATERIALIZED (
    SELECT DISTINCT message.channel, message.root, message.ts, observation.kind = 'reactions' AS reacts
    FROM observation
    CROSS JOIN message ON message.id = observation.message
    WHERE observation.leaf >= :leaf AND observation.kind <> 'confirmed')
SELECT DISTINCT CASE record.merged_into WHEN '' THEN record.id ELSE record.merged_into END
FROM seen
CROSS JOIN channel ON channel.number = seen.channel
CROSS JOIN record ON record.channel = channel.id AND record.root = seen.root
WHERE seen.ts IN (record.root, record.decided_at) AND (NOT seen.reacts OR record.decided_via = 'reaction')
