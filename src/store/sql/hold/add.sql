INSERT INTO legal_hold (query, reason, author, at) VALUES (:query, :reason, :author, :at) RETURNING id
