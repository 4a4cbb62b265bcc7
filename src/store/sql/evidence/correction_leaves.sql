SELECT leaf, record FROM correction
UNION ALL
SELECT correction_undo.leaf, correction.record
FROM correction_undo JOIN correction ON correction.leaf = correction_undo.correction
ORDER BY 1
