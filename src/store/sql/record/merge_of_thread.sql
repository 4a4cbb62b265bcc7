SELECT merged_into FROM record WHERE channel = :channel AND root = :root
