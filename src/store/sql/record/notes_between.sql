SELECT root_text, merged_into FROM outcome_note WHERE channel = :channel AND root BETWEEN :from AND :to ORDER BY root
