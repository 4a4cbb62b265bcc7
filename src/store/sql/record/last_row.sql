SELECT max(rowid) FROM record
