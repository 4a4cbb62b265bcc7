DELETE FROM outcome_note WHERE channel = :channel AND root = :root
