SELECT name, hidden, pk FROM pragma_table_xinfo(:table)
WHERE EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name = :table COLLATE NOCASE)
ORDER BY pk
