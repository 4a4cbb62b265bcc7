SELECT EXISTS (
    SELECT 1 FROM coverage
    WHERE channel = :channel AND from_ts <= :from_ts AND to_ts >= :to_ts AND at >= :at AND source = :source)
