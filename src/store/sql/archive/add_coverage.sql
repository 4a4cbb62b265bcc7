INSERT INTO coverage (leaf, team, channel, from_ts, to_ts, at, source)
VALUES (:leaf, :team, :channel, :from_ts, :to_ts, :at, :source)
