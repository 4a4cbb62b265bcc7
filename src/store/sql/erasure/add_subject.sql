INSERT INTO erased_subject (kind, number, salt, digest)
SELECT :kind, coalesce(max(number), 0) + 1, :salt, :digest FROM erased_subject WHERE kind = :kind
RETURNING number
