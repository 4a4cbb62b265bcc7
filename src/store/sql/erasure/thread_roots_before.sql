SELECT DISTINCT channel.id, message.root
FROM message JOIN channel ON channel.number = message.channel
WHERE message.root < :before ORDER BY channel.id, message.root
