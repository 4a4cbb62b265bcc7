SELECT id, username, iif(length(data) <= :most, data, NULL), max(chunk_id) FROM S_USER
WHERE id > :after GROUP BY id ORDER BY id LIMIT :count
