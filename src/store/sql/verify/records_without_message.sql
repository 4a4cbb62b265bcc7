SELECT record.id FROM record
WHERE NOT EXISTS (
    SELECT 1 FROM channel JOIN message ON message.channel = channel.number
    WHERE channel.id = record.channel AND message.ts = record.root AND message.root = message.ts)
ORDER BY record.id
