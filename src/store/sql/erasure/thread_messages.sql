-- Two searches in indexes: one with OR between them goes through every message of the channel.
WITH part AS (
    SELECT id FROM message WHERE channel = (SELECT number FROM channel WHERE id = :channel) AND ts = :root
    UNION ALL
    SELECT id FROM message
    WHERE channel = (SELECT number FROM channel WHERE id = :channel) AND root = :root AND root <> ts)
SELECT message.id, observation.raw
FROM part
CROSS JOIN message ON message.id = part.id
LEFT JOIN observation ON observation.message = message.id AND length(observation.raw) > 0
ORDER BY message.ts, message.id, observation.leaf
