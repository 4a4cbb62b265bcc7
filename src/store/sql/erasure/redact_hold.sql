UPDATE legal_hold SET query = :query, reason = :reason, author = :author WHERE id = :id
