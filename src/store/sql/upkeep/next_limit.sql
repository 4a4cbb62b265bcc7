SELECT coalesce(max(id), 0) + 1 FROM authority_limit
