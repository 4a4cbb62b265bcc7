SELECT message.id, observation.raw
FROM message LEFT JOIN observation ON observation.message = message.id AND length(observation.raw) > 0
WHERE message.channel = (SELECT number FROM channel WHERE id = :channel)
    AND (message.ts = :root OR (message.root = :root AND message.root <> message.ts))
ORDER BY message.ts, message.id, observation.leaf
