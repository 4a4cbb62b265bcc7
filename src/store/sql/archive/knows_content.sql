SELECT EXISTS (SELECT 1 FROM observation WHERE message = :message AND content_hash = :hash)
