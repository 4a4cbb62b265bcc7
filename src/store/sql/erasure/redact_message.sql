UPDATE message SET content_hash = x'', reactions_hash = x'' WHERE id = :message
