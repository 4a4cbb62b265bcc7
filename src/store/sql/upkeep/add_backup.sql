INSERT INTO backup_made (path, at) VALUES (:path, :at) ON CONFLICT (path) DO UPDATE SET at = excluded.at
