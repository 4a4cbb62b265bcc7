SELECT number, salt, digest FROM erased_subject WHERE kind = :kind ORDER BY number
