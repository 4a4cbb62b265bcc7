SELECT EXISTS (SELECT 1 FROM observation WHERE message = :message AND reactions_hash = :hash)
