UPDATE outcome_note SET merged_into = ''
WHERE merged_into <> '' AND merged_into = (SELECT id FROM record WHERE channel = :channel AND root = :root)
