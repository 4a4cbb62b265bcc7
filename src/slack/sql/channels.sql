SELECT id, name, iif(length(data) <= :most, data, NULL), max(chunk_id) FROM CHANNEL GROUP BY id
