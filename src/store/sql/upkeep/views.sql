SELECT name, query, sort, columns FROM saved_view ORDER BY rowid
