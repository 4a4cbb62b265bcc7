CREATE INDEX record_root ON record (root)
