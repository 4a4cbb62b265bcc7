SELECT path, at FROM backup_made ORDER BY at, path
