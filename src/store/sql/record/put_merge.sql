UPDATE record SET merged_into = :into WHERE channel = :channel AND root = :root
