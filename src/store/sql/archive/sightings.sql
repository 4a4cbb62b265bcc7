SELECT kind, at, source, content_hash, reactions_hash FROM observation WHERE message = :message ORDER BY at, leaf
