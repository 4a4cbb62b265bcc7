-- Two searches in indexes: one with OR between them goes through every message of the channel.
WITH part AS (
    SELECT id FROM message WHERE channel = (SELECT number FROM channel WHERE id = :channel) AND ts = :root
    UNION ALL
    SELECT id FROM message
    WHERE channel = (SELECT number FROM channel WHERE id = :channel) AND root = :root AND root <> ts)
SELECT observation.kind, observation.at, message.ts_text, observation.source, observation.leaf
FROM part
CROSS JOIN message ON message.id = part.id
CROSS JOIN observation ON observation.message = message.id
ORDER BY observation.at, observation.leaf
