INSERT INTO saved_view (name, query, sort, columns) VALUES (:name, :query, :sort, :columns)
ON CONFLICT (name) DO UPDATE SET query = excluded.query, sort = excluded.sort, columns = excluded.columns
