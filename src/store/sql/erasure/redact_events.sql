UPDATE event SET actor = '', content_hash = x'' WHERE message = :message RETURNING leaf
