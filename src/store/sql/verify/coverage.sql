SELECT coverage.team, channel.id, coverage.from_ts, coverage.to_ts, coverage.at, coverage.source
FROM coverage JOIN channel ON channel.number = coverage.channel WHERE coverage.leaf = :leaf
