SELECT count(*) FROM message
WHERE channel = :channel AND root >= :from_ts AND root < :to_ts AND state <> 'missing'
