SELECT channel.id, message.root, message.id, observation.raw
FROM message
JOIN channel ON channel.number = message.channel
JOIN observation ON observation.message = message.id
WHERE length(observation.raw) > 0
