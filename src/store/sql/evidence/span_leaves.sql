SELECT coverage.leaf, channel.id, coverage.from_ts, coverage.to_ts
FROM coverage JOIN channel ON channel.number = coverage.channel
UNION ALL
SELECT gone.leaf, channel.id, gone.from_ts, gone.to_ts
FROM gone JOIN channel ON channel.number = gone.channel
ORDER BY 1
