SELECT number, size, root, frontier, at, previous, signature, key_id, digest FROM checkpoint ORDER BY number DESC LIMIT 1
