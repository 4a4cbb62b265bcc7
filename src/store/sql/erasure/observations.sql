SELECT leaf, raw FROM observation WHERE message = :message ORDER BY leaf
