SELECT message.team, channel.id, message.ts_text, event.kind, event.event_at, event.at, event.actor, event.reaction,
    event.content_hash
FROM event
JOIN message ON message.id = event.message
JOIN channel ON channel.number = message.channel
WHERE event.leaf = :leaf
