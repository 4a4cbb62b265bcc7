SELECT merged_into FROM record WHERE channel = :channel AND root = :root
UNION ALL
SELECT merged_into FROM outcome_note WHERE channel = :channel AND root = :root
ORDER BY 1 DESC
