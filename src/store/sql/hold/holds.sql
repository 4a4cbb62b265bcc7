SELECT id, query, reason, author, at, released_at FROM legal_hold ORDER BY id
