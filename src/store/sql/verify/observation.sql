SELECT message.team, channel.id, message.ts_text, observation.kind, observation.not_before, observation.at,
    observation.source, observation.raw, observation.content_hash, observation.reactions_hash
FROM observation
JOIN message ON message.id = observation.message
JOIN channel ON channel.number = message.channel
WHERE observation.leaf = :leaf
