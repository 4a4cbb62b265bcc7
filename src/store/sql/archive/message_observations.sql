SELECT kind, not_before, at, raw, content_hash FROM observation WHERE message = :message ORDER BY at, leaf
