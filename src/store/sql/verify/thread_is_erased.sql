SELECT EXISTS (
    SELECT 1 FROM channel
    CROSS JOIN message ON message.channel = channel.number
    CROSS JOIN observation ON observation.message = message.id
    WHERE channel.id = :channel AND (message.ts = :root OR (message.root = :root AND message.root <> message.ts))
        AND NOT EXISTS (SELECT 1 FROM leaf_field WHERE leaf_field.leaf = observation.leaf))
