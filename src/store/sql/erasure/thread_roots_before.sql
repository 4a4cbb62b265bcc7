SELECT DISTINCT channel.id, message.root
FROM message
JOIN channel ON channel.number = message.channel
JOIN observation ON observation.message = message.id
WHERE message.root < :before AND length(observation.raw) > 0
    AND instr(CAST(observation.raw AS TEXT), '"precedent_erased":"all"') = 0
ORDER BY channel.id, message.root
