SELECT correction.leaf, record, field, before_value, after_value, author, correction.at, correction_undo.leaf IS NOT NULL
FROM correction LEFT JOIN correction_undo ON correction_undo.correction = correction.leaf
WHERE :record = '' OR record = :record ORDER BY correction.leaf
