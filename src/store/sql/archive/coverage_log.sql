SELECT at, source, from_ts, to_ts FROM coverage
WHERE channel = (SELECT number FROM channel WHERE id = :channel) ORDER BY leaf DESC LIMIT :most
