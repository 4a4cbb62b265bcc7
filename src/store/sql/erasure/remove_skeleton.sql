DELETE FROM skeleton WHERE channel = :channel AND root = :root RETURNING leaf
