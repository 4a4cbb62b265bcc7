DELETE FROM authority_limit WHERE id = :id
