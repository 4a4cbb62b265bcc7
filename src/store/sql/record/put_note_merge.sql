UPDATE outcome_note SET merged_into = :into WHERE channel = :channel AND root = :root
