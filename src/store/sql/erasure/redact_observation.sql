UPDATE observation SET raw = :raw, content_hash = x'', reactions_hash = x'' WHERE leaf = :leaf
