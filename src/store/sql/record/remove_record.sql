DELETE FROM record WHERE channel = :channel AND root = :root
