SELECT name FROM person WHERE id = :id ORDER BY team LIMIT 1
