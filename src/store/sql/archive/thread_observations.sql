SELECT observation.kind, observation.at, message.ts_text, observation.source, observation.leaf
FROM message JOIN observation ON observation.message = message.id
WHERE message.channel = (SELECT number FROM channel WHERE id = :channel)
    AND (message.ts = :root OR (message.root = :root AND message.root <> message.ts))
ORDER BY observation.at, observation.leaf
