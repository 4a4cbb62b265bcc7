SELECT gone.team, channel.id, gone.from_ts, gone.to_ts, gone.cause, gone.messages, gone.at
FROM gone JOIN channel ON channel.number = gone.channel WHERE gone.leaf = :leaf
