SELECT from_ts, to_ts, cause, messages, at, leaf FROM gone
WHERE channel = (SELECT number FROM channel WHERE id = :channel) ORDER BY leaf
