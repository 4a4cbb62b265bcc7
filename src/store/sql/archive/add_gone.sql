INSERT INTO gone (leaf, team, channel, from_ts, to_ts, cause, messages, at)
VALUES (:leaf, :team, :channel, :from_ts, :to_ts, :cause, :messages, :at)
